"""Every setting: its default once, with unit, bounds and evidence; strict, frozen, and loaded from one TOML file.

A misspelt key, a wrong type or an impossible value is one line that names the file, the key and what is allowed.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Literal, get_args

import pydantic
from pydantic import BaseModel, ConfigDict, Field

from accessctl.errors import ConfigError

FILE_NAME = "settings.toml"


class Section(BaseModel):
    """One table of the settings file."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, validate_default=True)


class ModelSettings(Section):
    """Which models guard; written by ``accessctl models install``, so that a later run never changes them silently."""

    detector: str = Field("yunet", title="Face detector")
    embedder: str = Field("", title="Embedder", description="Empty: not chosen yet; the first installation chooses.")
    liveness: tuple[str, ...] = Field((), title="Liveness models", description="Averaged; empty: not chosen yet.")
    sha256: dict[str, str] = Field(default_factory=dict, title="Pinned hashes", description="Model id to SHA-256.")
    licences: Literal["any", "strict"] = Field(
        "any", title="Licences", description="strict: only models whose licence and training data are stated."
    )


class RuntimeSettings(Section):
    """How ONNX Runtime runs."""

    threads: int = Field(
        2, ge=1, le=64, title="Threads per model", description="More than 2 gained nothing on the small networks here."
    )
    use_gpu: bool = Field(True, title="Use CUDA when it is really there")
    require_gpu: bool = Field(False, title="Refuse to run on the CPU")


class DetectionSettings(Section):
    """Finding faces."""

    width: int = Field(
        320, ge=160, le=1920, multiple_of=32, title="Search width (px)",
        description="The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.",
    )  # fmt: skip
    still_width: int = Field(
        1280, ge=160, le=4096, multiple_of=32, title="Search width for photos (px)",
        description="Photos are searched at both widths: group pictures hold small faces.",
    )  # fmt: skip
    closer_width: int = Field(
        160, ge=96, le=320, multiple_of=32, title="Size of the second look (px)",
        description="A face that matters is looked at again alone, for landmarks that do not depend on its size.",
    )  # fmt: skip
    min_confidence: float = Field(0.6, ge=0.1, le=0.99, title="Least detector confidence")
    max_overlap: float = Field(0.3, ge=0.05, le=0.9, title="Overlap above which two boxes are one face (IoU)")
    min_face: int = Field(16, ge=8, le=512, title="Least face width (px)", description="Smaller boxes are no face.")
    max_faces: int = Field(20, ge=1, le=500, title="Most faces per frame")


class TrackingSettings(Section):
    """Following a face over frames."""

    max_gap_seconds: float = Field(
        0.4, ge=0.05, le=5, title="Longest gap (s)", description="A longer one ends a track."
    )
    min_overlap: float = Field(0.2, ge=0.05, le=0.9, title="Least overlap with the predicted box (IoU)")
    min_self_similarity: float = Field(
        0.2, ge=-1, le=1, title="Least similarity to the track's own face",
        description="Below it the face has been swapped and the track ends.",
    )  # fmt: skip


class ZoneSettings(Section):
    """Who counts as standing at the door."""

    min_eye_distance: float = Field(40, ge=12, le=400, title="Least eye distance to match (px)")
    min_eye_distance_enroll: float = Field(64, ge=12, le=400, title="Least eye distance to enrol (px)")
    width: float = Field(0.7, ge=0.1, le=1, title="Width of the zone (share of the picture)")
    height: float = Field(0.9, ge=0.1, le=1, title="Height of the zone (share of the picture)")
    dwell_seconds: float = Field(0.2, ge=0, le=10, title="Time in the zone before judging (s)")
    second_face: Literal["block", "ignore"] = Field(
        "ignore", title="A second face in the zone", description="block: nobody enters while two stand there."
    )


class QualitySettings(Section):
    """Which pictures are good enough to judge (gate) or to keep (enrolment)."""

    max_yaw: float = Field(35, ge=5, le=90, title="Largest turn of the head (degrees)")
    max_pitch: float = Field(30, ge=5, le=90, title="Largest nod (degrees)")
    min_sharpness: float = Field(15, ge=0, le=10_000, title="Least sharpness", description="Variance of the Laplacian.")
    min_brightness: float = Field(40, ge=0, le=255, title="Least brightness (grey mean)")
    max_brightness: float = Field(225, ge=0, le=255, title="Largest brightness (grey mean)")


class IdentitySettings(Section):
    """When a face is taken for an enrolled person (product.md 1.3)."""

    votes_needed: int = Field(3, ge=1, le=20, title="Agreeing frames needed (k)")
    window: int = Field(5, ge=1, le=40, title="Of the last frames (n)")
    wrong_grants_per_million: float = Field(
        1000.0, gt=0, le=100_000, title="False-accept budget (wrong grants per million attempts by strangers)"
    )
    min_similarity: float | None = Field(
        None,
        ge=-1,
        le=1,
        title="Least similarity, by hand",
        description="Empty: follows from the budget (recommended).",
    )
    min_margin: float | None = Field(
        None, ge=0, le=1, title="Least lead over the best other person, by hand",
        description="Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that "
        "halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.",
    )  # fmt: skip
    mirrored: bool = Field(
        True, title="Average with the mirrored crop",
        description="Twice the work: 21 instead of 12 ms for fr_feature+dlib, LFW View 2 99.50 instead of 99.45 %, "
        "all pairs 94.2 instead of 93.6 % at FMR 1e-5.",
    )  # fmt: skip


class LivenessSettings(Section):
    """When a face is taken for a living one (product.md 1.4). There is no switch that turns it off."""

    min_live: float | None = Field(
        None, ge=0.05, le=0.999, title="Least P(live), by hand", description="Empty: the limit of the model's card."
    )
    min_frames: int = Field(5, ge=3, le=60, title="Least judged frames")
    window: int = Field(9, ge=3, le=120, title="Judged frames looked at (median)")
    spoof_frames_reset: int = Field(2, ge=1, le=20, title="Spoof frames in a row that reset the track")
    spoof_hold_seconds: float = Field(1.0, ge=0, le=30, title="Time after a reset in which nothing counts (s)")


class EnrollmentSettings(Section):
    """What is asked of the pictures that a person is enrolled from."""

    templates: int = Field(
        5, ge=1, le=20, title="Templates per person",
        description="Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).",
    )  # fmt: skip
    min_camera_templates: int = Field(3, ge=1, le=20, title="Least templates from a camera or clip")
    spacing_seconds: float = Field(
        0.3, ge=0, le=10, title="Time between two kept pictures (s)", description="Neighbouring frames teach nothing."
    )
    min_photo_eye_distance: float = Field(
        32, ge=12, le=400, title="Least eye distance in a photo (px)",
        description="Photos are at rest and sharp; badge photos are small.",
    )  # fmt: skip
    max_photo_templates: int = Field(
        10, ge=1, le=100, title="Most templates kept from photos", description="Further ones only make searches slower."
    )
    rival_face: float = Field(
        0.7, ge=0.05, le=1, title="A second face this prominent makes it unclear who is meant (share of the first)"
    )
    max_front_degrees: float = Field(14, ge=3, le=45, title="Largest angle that counts as looking straight (degrees)")
    min_turn_degrees: float = Field(12, ge=3, le=60, title="Least turn for a side view (degrees)")
    min_nod_degrees: float = Field(8, ge=3, le=60, title="Least nod for a view from above or below (degrees)")


class GateSettings(Section):
    """The rest of the decision."""

    cooldown_seconds: float = Field(3.0, ge=0, le=60, title="Pause after a grant (s)")
    recheck_seconds: float = Field(0.5, ge=0.05, le=10, title="Time between re-checks of a decided track (s)")
    evidence_seconds: float = Field(
        3.0, ge=1, le=30, title="Time for which a judged frame counts (s)",
        description="Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.",
    )  # fmt: skip
    repeat_denial_seconds: float = Field(10.0, ge=1, le=600, title="Time before the same denial is news again (s)")
    max_denials_per_minute: int = Field(5, ge=1, le=1000, title="Denials in a minute before lock-out")
    lockout_seconds: float = Field(60.0, ge=1, le=86_400, title="Lock-out (s)")


_REFERENCE = r"^(keyring|env:[A-Za-z_][A-Za-z0-9_]*|file:.+|plain:.+)?$"
_REFERENCE_HELP = "keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none."


class WebhookSettings(Section):
    """A door behind an HTTP address; every message is signed with HMAC-SHA256."""

    url: str = Field("", title="Address", description="https://... ; plain http only inside a network you trust.")
    secret: str = Field("keyring", pattern=_REFERENCE, title="Signing key", description=_REFERENCE_HELP)
    ca_file: str = Field("", title="Certificate authority (file)", description="Empty: those that the system trusts.")
    timeout_seconds: float = Field(2.0, ge=0.1, le=30, title="Longest wait for an answer (s)")
    heartbeat_seconds: float = Field(
        10.0, ge=0.5, le=600, title="Time between two questions for the state (s)",
        description="A dead receiver is noticed after at most this and one time-out.",
    )  # fmt: skip


class MqttSettings(Section):
    """A door behind an MQTT broker; the broker needs MQTT 5, so that orders expire on the way."""

    host: str = Field("localhost", min_length=1, title="Broker")
    port: int = Field(0, ge=0, le=65535, title="Port", description="0: 8883 with TLS, 1883 without.")
    tls: bool = Field(True, title="TLS")
    ca_file: str = Field("", title="Certificate authority (file)", description="Empty: those that the system trusts.")
    username: str = Field("", title="User name")
    password: str = Field("", pattern=_REFERENCE, title="Password", description=_REFERENCE_HELP)
    prefix: str = Field("accessctl", min_length=1, pattern=r"^[^#+]+$", title="First part of our topics")
    command_topic: str = Field("", pattern=r"^[^#+]*$", title="Topic of the lock", description="Empty: ours.")
    unlock_payload: str = Field("", title="What unlocks", description="Empty: JSON with id, seconds and expiry.")
    lock_payload: str = Field("", title="What locks", description="Empty: JSON.")
    answer: bool = Field(False, title="The lock answers", description="On PREFIX/DOOR/answer, with the order's id.")
    lock_availability_topic: str = Field("", pattern=r"^[^#+]*$", title="Topic on which the lock says online/offline")
    contact_topic: str = Field("", pattern=r"^[^#+]*$", title="Topic of the door contact", description="open/closed")
    exit_topic: str = Field("", pattern=r"^[^#+]*$", title="Topic of the exit button", description="Any payload.")
    discovery_prefix: str = Field(
        "homeassistant", pattern=r"^[^#+]*$", title="Home Assistant discovery", description="Empty: off."
    )
    timeout_seconds: float = Field(2.0, ge=0.1, le=30, title="Longest wait for an answer (s)")


class SerialSettings(Section):
    """A relay board on a serial port."""

    port: str = Field("", title="Port", description="/dev/serial/by-id/... , COM3")
    baud: int = Field(9600, ge=1200, le=921_600, title="Speed (baud)")
    board: Literal["numato", "lcus"] = Field(
        "numato", title="Board", description="numato answers and reads inputs; lcus (A0 01 01 A2) only obeys."
    )
    channel: int = Field(
        0, ge=0, le=31, title="Relay", description="Counted as on the board: numato from 0, lcus from 1."
    )
    contact_input: int | None = Field(None, ge=0, le=31, title="Input of the door contact", description="numato only.")
    exit_input: int | None = Field(None, ge=0, le=31, title="Input of the exit button", description="numato only.")
    timeout_seconds: float = Field(0.5, ge=0.05, le=10, title="Longest wait for an answer (s)")


class GpioSettings(Section):
    """A relay on a pin of a single-board computer."""

    relay_pin: int = Field(17, ge=0, le=63, title="Pin of the relay (BCM number)")
    active_high: bool = Field(True, title="The relay is on when the pin is high")
    contact_pin: int | None = Field(None, ge=0, le=63, title="Pin of the door contact (closed: to ground)")
    exit_pin: int | None = Field(None, ge=0, le=63, title="Pin of the exit button (pressed: to ground)")


class OsdpSettings(Section):
    """A reader or controller on an RS-485 bus that speaks OSDP (IEC 60839-11-5), with its secure channel."""

    port: str = Field("", title="Port", description="/dev/serial/by-id/... , COM3")
    baud: int = Field(9600, ge=1200, le=230_400, title="Speed (baud)")
    address: int = Field(0, ge=0, le=126, title="Address on the bus")
    key: str = Field(
        "keyring", pattern=_REFERENCE, title="Key of the secure channel (32 hex digits)", description=_REFERENCE_HELP
    )
    output: int = Field(0, ge=0, le=255, title="Output of the lock")
    contact_input: int | None = Field(None, ge=0, le=63, title="Input of the door contact")
    exit_input: int | None = Field(None, ge=0, le=63, title="Input of the exit button")
    timeout_seconds: float = Field(
        2.0, ge=0.5, le=30, title="Longest wait for an answer (s)",
        description="Setting up the secure channel takes 0.3 s at 9600 baud, a command 0.1 s.",
    )  # fmt: skip


class DoorSettings(Section):
    """The door this terminal stands at."""

    name: str = Field("Main entrance", min_length=1, max_length=100, title="Door name")
    driver: Literal["simulated", "webhook", "mqtt", "serial", "gpio", "osdp"] = Field("simulated", title="Driver")
    strike: Literal["fail-secure", "fail-safe"] = Field(
        "fail-secure", title="What the lock does without power",
        description="fail-secure: stays locked, power opens it. fail-safe: opens, power holds it shut.",
    )  # fmt: skip
    strike_seconds: float = Field(5.0, ge=0.5, le=600, title="Time the strike stays released (s)")
    held_open_seconds: float = Field(30.0, ge=1, le=3600, title="Time before a held-open alarm (s)")
    free_schedule: str = Field(
        "", max_length=200, title="Schedule in which the door is left unlocked", description="Empty: never."
    )
    first_in: bool = Field(
        True, title="Only once somebody has come", description="Free access begins with the first person granted."
    )
    exit_in_lockdown: bool = Field(True, title="The exit button works in a lockdown")
    webhook: WebhookSettings = Field(WebhookSettings(), title="Webhook")
    mqtt: MqttSettings = Field(MqttSettings(), title="MQTT")
    serial: SerialSettings = Field(SerialSettings(), title="Serial relay board")
    gpio: GpioSettings = Field(GpioSettings(), title="GPIO")
    osdp: OsdpSettings = Field(OsdpSettings(), title="OSDP")

    @pydantic.model_validator(mode="after")
    def _say_where(self) -> DoorSettings:
        needed = {"webhook": ("url", self.webhook.url), "serial": ("port", self.serial.port),
                  "osdp": ("port", self.osdp.port)}  # fmt: skip
        key, value = needed.get(self.driver, ("", "there"))
        if not value:
            raise ValueError(f"door.{self.driver}.{key} must be set for door.driver = {self.driver!r}")
        if self.driver == "webhook" and not self.webhook.url.startswith(("https://", "http://")):
            raise ValueError("door.webhook.url must begin with https:// or http://")
        return self


class CameraSettings(Section):
    """Where frames come from, and when the camera is not to be trusted."""

    source: str = Field(
        "0", min_length=1, title="Source", description="Index, device name, file, folder, URL, or demo."
    )
    width: int = Field(1280, ge=160, le=7680, title="Asked width (px)")
    height: int = Field(720, ge=120, le=4320, title="Asked height (px)")
    fps: float = Field(30, ge=1, le=240, title="Asked frame rate (per s)")
    device_id: str = Field(
        "", title="Pinned device", description="Its stable name; another one in its place is a fault. Empty: the first."
    )
    open_seconds: float = Field(
        10,
        ge=1,
        le=120,
        title="Longest time to open (s)",
        description="Webcams take up to 5 s, RTSP cameras up to 8 s.",
    )
    blocked_seconds: float = Field(0.8, ge=0.2, le=60, title="No frame for this long: blocked or unplugged (s)")
    frozen_seconds: float = Field(
        0.8, ge=0.2, le=60, title="Identical frames for this long: frozen (s)",
        description="A sensor has noise; identical frames in a row do not come from a working webcam.",
    )  # fmt: skip
    frozen_difference: float = Field(
        0.05, ge=0, le=10, title="Mean change up to which two frames are identical (grey levels)",
        description="Least change between two frames of compressed webcam clips: 0.36, so seven times as much.",
    )  # fmt: skip
    black_seconds: float = Field(
        0.7, ge=0.1, le=60, title="Black frames for this long: black (s)", description="A flicker is not a fault."
    )
    black_brightness: float = Field(
        8.0, ge=0, le=100, title="Mean grey at or below which a frame is black",
        description="A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.",
    )  # fmt: skip
    reopen_seconds: float = Field(0.5, ge=0.1, le=60, title="Time between attempts to open again (s)")
    watch_recordings: bool = Field(
        False, title="Judge recordings as cameras", description="Off: a clip may rightly be black or stand still."
    )
    loop: bool = Field(False, title="Play recordings again and again")
    folder_fps: float = Field(10, ge=0.1, le=240, title="Pictures of a folder shown per second")


class StoreSettings(Section):
    """Where the key lies, and how long things are kept."""

    key_place: Literal["auto", "keyring", "file"] = Field(
        "auto", title="Where a new database's key goes",
        description="auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.",
    )  # fmt: skip
    busy_seconds: float = Field(
        5.0, ge=0.1, le=60, title="Longest wait for another program's change (s)",
        description="One event takes about 2 ms; a backup or a large import may hold the database for seconds.",
    )  # fmt: skip
    event_retention_days: int = Field(365, ge=1, le=36_500, title="Events are kept for (days)")
    keep_photos: bool = Field(
        False, title="Keep enrolment photos", description="Off: only encrypted templates are kept."
    )


class AppearanceSettings(Section):
    """What people see."""

    theme: Literal["system", "light", "dark"] = Field("system", title="Theme")
    show_name: bool = Field(True, title="Greet by first name at the door")
    motion: bool = Field(True, title="Fade and glide", description="Off: changes appear at once.")
    sound: bool = Field(True, title="Sound at the door", description="A short one for granted and one for refused.")
    reception: str = Field("", max_length=100, title="Reception text", description="Shown at the kiosk: Reception: 200")


class Settings(Section):
    """All of it. Rooms get their own section, never the whole."""

    models: ModelSettings = ModelSettings()
    runtime: RuntimeSettings = RuntimeSettings()
    detection: DetectionSettings = DetectionSettings()
    tracking: TrackingSettings = TrackingSettings()
    zone: ZoneSettings = ZoneSettings()
    quality: QualitySettings = QualitySettings()
    identity: IdentitySettings = IdentitySettings()
    liveness: LivenessSettings = LivenessSettings()
    enrollment: EnrollmentSettings = EnrollmentSettings()
    gate: GateSettings = GateSettings()
    door: DoorSettings = DoorSettings()
    camera: CameraSettings = CameraSettings()
    store: StoreSettings = StoreSettings()
    appearance: AppearanceSettings = AppearanceSettings()

    @pydantic.model_validator(mode="after")
    def _hang_together(self) -> Settings:
        if self.identity.votes_needed > self.identity.window:
            raise ValueError("identity.votes_needed must not be above identity.window")
        if self.liveness.min_frames > self.liveness.window:
            raise ValueError("liveness.min_frames must not be above liveness.window")
        if self.quality.min_brightness >= self.quality.max_brightness:
            raise ValueError("quality.min_brightness must be below quality.max_brightness")
        return self


def load(path: Path) -> Settings:
    """The settings in the file, or the defaults where it does not exist.

    Raises ConfigError, one line: the file, the key, what is allowed.
    """
    if not path.exists():
        return Settings()
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as TOML: {_one_line(error)}") from error
    return parse(table, str(path))


def parse(table: dict[str, Any], origin: str) -> Settings:
    """Settings from a table as TOML gives it; ``origin`` names it in the error."""
    try:
        return Settings.model_validate(_lists_as_tuples(table))
    except pydantic.ValidationError as error:
        raise ConfigError(f"{origin}: {_explain(error)}") from error


def change(path: Path, changes: dict[str, Any]) -> Settings:
    """Set ``section.key`` values in the file, keeping its comments; it is replaced only when the result is valid."""
    import tomlkit

    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    for dotted, value in changes.items():
        *sections, key = dotted.split(".")
        table: Any = document
        for section in sections:
            table = table.setdefault(section, tomlkit.table())
        if value is None:
            table.pop(key, None)
        else:
            table[key] = list(value) if isinstance(value, tuple) else value
    settings = parse(tomllib.loads(tomlkit.dumps(document)), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    draft.write_text(tomlkit.dumps(document), encoding="utf-8")
    draft.replace(path)
    return settings


def _lists_as_tuples(value: Any) -> Any:
    """TOML knows no tuples; strict pydantic wants them."""
    if isinstance(value, dict):
        return {key: _lists_as_tuples(inner) for key, inner in value.items()}
    return tuple(map(_lists_as_tuples, value)) if isinstance(value, list) else value


def _one_line(error: object) -> str:
    return " ".join(str(error).split())


def _explain(error: pydantic.ValidationError) -> str:
    first = error.errors()[0]
    where = tuple(str(part) for part in first["loc"])
    key = ".".join(where)
    if first["type"] == "extra_forbidden":
        return f"{key}: no such setting{_did_you_mean(where)}"
    if not key or first["type"] == "value_error":
        return _one_line(first["msg"]).removeprefix("Value error, ")
    allowed = _allowed(where)
    if allowed.endswith(_REFERENCE_HELP):
        return f"{key}: {allowed}"  # what stands there may be the secret itself
    return f"{key} = {first['input']!r}: {allowed or _one_line(first['msg'])}"


def _names_at(where: Iterable[str]) -> list[str]:
    """The keys that are allowed in the table that ``where`` leads to."""
    model: type[BaseModel] = Settings
    for part in where:
        inner = model.model_fields[part].annotation if part in model.model_fields else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return []
        model = inner
    return list(model.model_fields)


def _did_you_mean(where: tuple[str, ...]) -> str:
    names = _names_at(where[:-1])
    close = difflib.get_close_matches(where[-1], names, n=1)
    return f"; did you mean {close[0]}?" if close else f"; allowed: {', '.join(names)}"


def _allowed(where: tuple[str, ...]) -> str:
    """What the field at ``where`` takes, in words: type, bounds or choices."""
    section: type[BaseModel] = Settings
    for depth, part in enumerate(where):
        if part not in section.model_fields:
            return ""
        inner = section.model_fields[part].annotation
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return _allowed_in(section, part) if depth else ""
        section = inner
    return "must be a table"


def _allowed_in(section: type[BaseModel], key: str) -> str:
    field = section.model_fields[key]
    if choices := [str(choice) for choice in get_args(field.annotation) if isinstance(choice, str)]:
        return f"must be one of {', '.join(choices)}"
    if any(getattr(bound, "pattern", None) == _REFERENCE for bound in field.metadata):
        return f"must be {_REFERENCE_HELP}"
    schema = section.model_json_schema()["properties"][key]
    options = [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]
    return _in_words(options[0])


_KINDS = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "string": "text",
    "array": "a list",
}


def _in_words(schema: dict[str, Any]) -> str:
    words = {
        "minimum": "at least {}",
        "exclusiveMinimum": "above {}",
        "maximum": "at most {}",
        "multipleOf": "a multiple of {}",
        "minLength": "at least {} characters",
        "maxLength": "at most {} characters",
    }
    bounds = [text.format(schema[key]) for key, text in words.items() if key in schema]
    return " ".join(["must be", ", ".join([_KINDS.get(schema.get("type", ""), "of another type"), *bounds])])
