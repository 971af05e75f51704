"""The values that flow from the camera to the event log: frozen, checked at birth, numpy and the standard library only.

Frame -> Detection -> Sighting -> Observation -> Decision -> Event; each holds the one it came from.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Vector = NDArray[np.float32]


class Verdict(StrEnum):
    """What the gate says about this moment."""

    GRANTED = "GRANTED"
    DENIED = "DENIED"
    WAIT = "WAIT"


class Reason(StrEnum):
    """Why; rendered for people by ``wording`` and never parsed back."""

    NO_FACE = "NO_FACE"
    SEVERAL_FACES = "SEVERAL_FACES"
    TOO_FAR = "TOO_FAR"
    TOO_CLOSE = "TOO_CLOSE"
    OFF_CENTRE = "OFF_CENTRE"
    TURNED_AWAY = "TURNED_AWAY"
    BLURRED = "BLURRED"
    TOO_DARK = "TOO_DARK"
    TOO_BRIGHT = "TOO_BRIGHT"
    NOT_LIVE = "NOT_LIVE"
    CHALLENGE_FAILED = "CHALLENGE_FAILED"
    UNKNOWN = "UNKNOWN"
    AMBIGUOUS = "AMBIGUOUS"
    CONFIRMING = "CONFIRMING"
    SECOND_FACTOR_NEEDED = "SECOND_FACTOR_NEEDED"
    WRONG_PIN = "WRONG_PIN"
    WRONG_BADGE = "WRONG_BADGE"
    INACTIVE = "INACTIVE"
    EXPIRED = "EXPIRED"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    WRONG_DOOR = "WRONG_DOOR"
    PASSED_BACK = "PASSED_BACK"
    AREA_FULL = "AREA_FULL"
    SECOND_PERSON_NEEDED = "SECOND_PERSON_NEEDED"
    LOCKED_OUT = "LOCKED_OUT"
    LOCKDOWN = "LOCKDOWN"
    RECOGNIZED = "RECOGNIZED"
    EXIT_REQUEST = "EXIT_REQUEST"
    MANUAL = "MANUAL"
    SCHEDULED = "SCHEDULED"
    FAULT = "FAULT"

    @property
    def asks_for_more(self) -> bool:
        """No refusal of this person: something, or somebody, has still to come."""
        return self in (Reason.SECOND_FACTOR_NEEDED, Reason.SECOND_PERSON_NEEDED)


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    """A view that cannot be written through; the caller's own array is left as it was."""
    view = array.view()
    view.flags.writeable = False
    return view


def _demand(truth: bool, message: str) -> None:
    if not truth:
        raise ValueError(message)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a camera: H x W x 3 BGR uint8, read-only; ``taken_at`` is monotonic seconds."""

    number: int
    taken_at: float
    pixels: Pixels

    def __post_init__(self) -> None:
        _demand(self.pixels.ndim == 3 and self.pixels.shape[2] == 3, f"a frame is H x W x 3, not {self.pixels.shape}")
        _demand(self.pixels.dtype == np.uint8, f"a frame is uint8, not {self.pixels.dtype}")
        _demand(self.pixels.size > 0, "a frame has at least one pixel")
        _demand(math.isfinite(self.taken_at), "a frame's time is finite")
        object.__setattr__(self, "pixels", _read_only(self.pixels))

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in frame pixels; it may reach beyond the frame."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        _demand(all(map(math.isfinite, (self.left, self.top, self.right, self.bottom))), "a box is finite")
        _demand(self.left < self.right and self.top < self.bottom, "a box has left < right and top < bottom")

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlap(self, other: Box) -> float:
        """Intersection over union, 0..1."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.width * self.height + other.width * other.height - shared)


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in a frame.

    ``landmarks`` is 5 x 2 float32 in frame pixels: the subject's right eye, left eye, nose, right mouth corner, left
    mouth corner (as YuNet orders them).
    """

    box: Box
    landmarks: NDArray[np.float32]
    confidence: float

    def __post_init__(self) -> None:
        _demand(self.landmarks.shape == (5, 2), f"landmarks are 5 x 2, not {self.landmarks.shape}")
        _demand(bool(np.isfinite(self.landmarks).all()), "landmarks are finite")
        _demand(0.0 <= self.confidence <= 1.0, f"confidence is 0..1, not {self.confidence}")
        object.__setattr__(self, "landmarks", _read_only(self.landmarks))

    @property
    def eye_distance(self) -> float:
        """Distance between the eye centres in frame pixels."""
        return float(np.linalg.norm(self.landmarks[0] - self.landmarks[1]))


@dataclass(frozen=True, slots=True)
class Quality:
    """What makes a face picture usable, in the terms of ISO/IEC 29794-5.

    ``sharpness`` is the variance of the Laplacian of the aligned grey crop; ``brightness`` its mean, 0..255;
    ``contrast`` its standard deviation; ``yaw``, ``pitch``, ``roll`` in degrees, estimated from the five landmarks
    (yaw > 0: the subject turns to their own left; pitch > 0: looks up; roll > 0: head leans to the picture's right).
    """

    eye_distance: float
    sharpness: float
    brightness: float
    contrast: float
    yaw: float
    pitch: float
    roll: float

    def __post_init__(self) -> None:
        values = (self.eye_distance, self.sharpness, self.brightness, self.contrast, self.yaw, self.pitch, self.roll)
        _demand(all(map(math.isfinite, values)), "quality measures are finite")


@dataclass(frozen=True, slots=True, eq=False)
class FaceCrop:
    """One aligned face, BGR uint8 at the embedder's size, read-only, with the measures of its quality."""

    pixels: Pixels
    quality: Quality

    def __post_init__(self) -> None:
        object.__setattr__(self, "pixels", _read_only(self.pixels))


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A unit vector of float32 and the model that made it; vectors of two models are never compared."""

    vector: Vector
    model_id: str

    def __post_init__(self) -> None:
        _demand(self.vector.ndim == 1 and self.vector.size > 0, f"an embedding is one vector, not {self.vector.shape}")
        _demand(self.vector.dtype == np.float32, f"an embedding is float32, not {self.vector.dtype}")
        _demand(bool(np.isfinite(self.vector).all()), "an embedding is finite")
        _demand(abs(float(np.linalg.norm(self.vector)) - 1.0) < 1e-3, "an embedding has length 1")
        object.__setattr__(self, "vector", _read_only(self.vector))

    def similarity(self, other: Embedding) -> float:
        """Cosine, -1..1; refuses vectors of another model."""
        _demand(self.model_id == other.model_id, f"{self.model_id} and {other.model_id} cannot be compared")
        return float(self.vector @ other.vector)


@dataclass(frozen=True, slots=True)
class Match:
    """The nearest enrolled person, and how near the best *other* person was (-1 if there is none). No limit in here."""

    person_id: str
    similarity: float
    runner_up_similarity: float = -1.0

    def __post_init__(self) -> None:
        _demand(math.isfinite(self.similarity) and math.isfinite(self.runner_up_similarity), "similarities are finite")

    @property
    def margin(self) -> float:
        return self.similarity - self.runner_up_similarity


@dataclass(frozen=True, slots=True)
class LivenessScore:
    """P(live), calibrated, 0..1; never "confidence of the winner". NaN is refused."""

    live: float

    def __post_init__(self) -> None:
        _demand(0.0 <= self.live <= 1.0, f"P(live) is 0..1, not {self.live}")


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """One face of one track in one frame. What was not computed is None, never a made-up number."""

    track_id: int
    detection: Detection
    crop: FaceCrop | None = None
    embedding: Embedding | None = None
    match: Match | None = None
    liveness: LivenessScore | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """Everything seen in one frame. ``stage_ms`` says what each pipeline stage cost (for the demo and the bench)."""

    frame: Frame
    sightings: tuple[Sighting, ...] = ()
    stage_ms: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How far the subject's track has come: what the gate's lamps and rings show."""

    track_id: int
    votes: int
    votes_needed: int
    looked: int
    window: int
    live_median: float | None
    live_frames: int
    live_frames_needed: int
    similarity: float | None
    min_similarity: float
    min_live: float

    @property
    def progress(self) -> float:
        """0..1, the slower of identity and liveness."""
        identity = self.votes / self.votes_needed if self.votes_needed else 1.0
        liveness = self.live_frames / self.live_frames_needed if self.live_frames_needed else 1.0
        return max(0.0, min(1.0, identity, liveness))


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a decision is about: one track, and the person it was taken for (None: nobody enrolled)."""

    track_id: int
    person_id: str | None = None
    similarity: float | None = None
    live: float | None = None


class Move(StrEnum):
    """What an active challenge can ask for; left and right are the visitor's own."""

    TURN_LEFT = "turn left"
    TURN_RIGHT = "turn right"
    NOD = "nod"
    LOOK_UP = "look up"
    COME_CLOSER = "come closer"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the subject is asked to do now: a move, or (None) to look straight ahead. ``number`` counts from 1."""

    move: Move | None
    number: int
    of: int
    seconds_left: float


@dataclass(frozen=True, slots=True)
class Offer:
    """What a visitor may show now besides the face; nothing: only the face helps.

    ``pin``: a PIN, for the person who was recognised; ``number``: a personal number with its PIN; ``badge``: a badge.
    ``face``: a badge or number was taken, and the face that goes with it is awaited.
    """

    pin: bool = False
    number: bool = False
    badge: bool = False
    face: bool = False

    def __bool__(self) -> bool:
        return self.pin or self.number or self.badge


NO_OFFER = Offer()


@dataclass(frozen=True, slots=True, eq=False)
class Decision:
    """What the gate made of one observation. ``is_news`` marks the one that is to be stored and acted upon.

    ``detail`` says in words what a fault is about, or how a challenge went; it is for staff and the log. ``prompt``:
    the subject is being challenged. ``took_seconds``: since the subject came into the zone.
    """

    observation: Observation
    verdict: Verdict
    reason: Reason
    subject: Subject | None = None
    is_news: bool = False
    evidence: Evidence | None = None
    detail: str = ""
    prompt: Prompt | None = None
    offer: Offer = NO_OFFER
    took_seconds: float | None = None

    def __post_init__(self) -> None:
        granted = self.verdict is Verdict.GRANTED
        _demand(
            not granted or (self.subject is not None and self.subject.person_id is not None), "GRANTED needs a person"
        )


class SampleSource(StrEnum):
    """Where an enrolment picture came from: a guided camera session, or a photo file."""

    CAMERA = "camera"
    PHOTO = "photo"


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """What one enrolment picture yields, before it belongs to anybody.

    ``photo``: the face as JPEG where the settings say that photos are kept, else nothing.
    """

    embedding: Embedding
    quality: Quality | None = None
    source: SampleSource = SampleSource.CAMERA
    photo: bytes = b""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """One enrolled embedding of one person. ``template_id`` and ``created_at`` (UTC) are given by the store."""

    person_id: str
    embedding: Embedding
    quality: Quality | None = None
    source: SampleSource = SampleSource.CAMERA
    template_id: str = ""
    created_at: dt.datetime | None = None

    def __post_init__(self) -> None:
        _demand(bool(self.person_id), "a template belongs to somebody")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody enrolled. ``person_id`` is opaque and never reused for somebody else by accident; times are UTC.

    ``version`` counts the changes: whoever edits says which one is edited, so that nobody undoes another's change.
    """

    person_id: str
    name: str
    group: str
    active: bool
    enrolled_at: dt.datetime
    valid_until: dt.datetime | None = None
    note: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        _demand(bool(self.person_id) and bool(self.name), "a person has an id and a name")
        _demand(self.enrolled_at.tzinfo is not None, "the time of enrolment carries its time zone")
        _demand(self.valid_until is None or self.valid_until.tzinfo is not None, "the end date carries its time zone")

    def expired(self, at: dt.datetime) -> bool:
        """Whether the person's time was over at this (aware) moment."""
        return self.valid_until is not None and not at < self.valid_until


class EventKind(StrEnum):
    """What a line of the log is about.

    ACCESS is the gate's verdict on a visitor and always has verdict and reason. All others say what people (ENROLLED
    ... SETTINGS, with ``actor``) or the machine (STARTED ... DOOR) did; they have a verdict only where the gate spoke.
    """

    ACCESS = "access"
    ENROLLED = "enrolled"
    TEMPLATES_ADDED = "templates_added"
    TEMPLATES_REMOVED = "templates_removed"
    CHANGED = "changed"
    SUSPENDED = "suspended"
    RESUMED = "resumed"
    REMOVED = "removed"
    SETTINGS = "settings"
    STARTED = "started"
    STOPPED = "stopped"
    FAULT = "fault"
    RECOVERED = "recovered"
    EVENTS_ERASED = "events_erased"
    DOOR = "door"
    SELF_TEST = "self_test"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGN_IN_REFUSED = "sign_in_refused"
    STAFF = "staff"
    APPROVED = "approved"
    CONSENT = "consent"
    EXPORTED = "exported"
    RETENTION = "retention"
    BACKED_UP = "backed_up"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log: append-only, no pixels, chained by the hash of the event before.

    ``at`` is UTC; ``actor`` is the administrator or program that did it, empty for a visitor. ``detail`` is one line
    for the operator and must not name people: ``person_id`` does. The store fills in the rest: ``sequence`` counts from
    1; ``previous_hash`` and ``hash`` are hex SHA-256; ``person_name`` is the name at that time, readable until the
    person is removed. ``through_lockdown`` is told, not stored: the rules let this grant in during a lockdown.
    ``took_seconds`` is how long the visitor had been in the zone when it was decided.
    """

    at: dt.datetime
    door: str
    verdict: Verdict | None = None
    reason: Reason | None = None
    person_id: str | None = None
    similarity: float | None = None
    live: float | None = None
    track_id: int | None = None
    detail: str = ""
    sequence: int = 0
    previous_hash: str = ""
    hash: str = ""
    kind: EventKind = EventKind.ACCESS
    actor: str = ""
    person_name: str | None = None
    through_lockdown: bool = False
    took_seconds: float | None = None

    def __post_init__(self) -> None:
        _demand(self.at.tzinfo is not None and self.at.utcoffset() == dt.timedelta(0), "an event's time is UTC")
        judged = self.verdict is not None and self.reason is not None
        _demand(judged or self.kind is not EventKind.ACCESS, "an access event has a verdict and a reason")


class Role(StrEnum):
    """What a model, or a picture for the demo, is for. It is stated in the manifest, never guessed from shapes."""

    DETECTOR = "detector"
    EMBEDDER = "embedder"
    LIVENESS = "liveness"
    MANIPULATED = "manipulated"
    PICTURE = "picture"
    CLIP = "clip"


@dataclass(frozen=True, slots=True)
class ModelInput:
    """How pixels 0..255 become a network's input, float32 N x 3 x height x width: ``(pixel - mean) * scale``.

    ``order`` is BGR or RGB, and ``mean`` is in that order. With ``side_multiple`` > 0 both sides are free, as long as
    they are multiples of it; width and height are then only what it was trained at.
    """

    width: int
    height: int
    order: str
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale: float = 1.0
    side_multiple: int = 0

    def __post_init__(self) -> None:
        _demand(self.width > 0 and self.height > 0, "a model's input has a size")
        _demand(self.order in ("BGR", "RGB"), f"colour order is BGR or RGB, not {self.order!r}")
        _demand(math.isfinite(self.scale) and self.scale > 0, "a model's input scale is positive")


@dataclass(frozen=True, slots=True)
class ModelPart:
    """One model of several that speak together; for embedders ``weight`` multiplies its cosine, see ``ModelEntry``."""

    id: str
    weight: float


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What the catalogue knows about one file that can be installed, or about several that work as one (``parts``).

    ``sha256`` and ``size_bytes`` are of the file as installed. ``template`` are the five landmarks, in pixels of the
    input and in the order of ``Detection``, that a face is aligned to. ``dimension`` is the length of an embedding.
    ``context_scales`` is how many box sides of surround a liveness model wants, one crop each, side by side in the
    input's channels; its output ``live_index`` means living after division by ``temperature`` (its calibration) and
    ``activation`` (softmax, sigmoid or none). ``card`` names a JSON file of measurements beside the manifest;
    what the gate needs of them is here: ``fmr_curve``, an embedder's measured (similarity, false match rate) rows
    (``fmr_curve_mirrored``: with the mirrored crop averaged in), ``visit_factor``, how many times as often a stranger's
    visit passes as one pair of pictures, and
    ``min_live``, the least P(live) that a liveness model's card asks for. Several that are averaged may have a limit
    and a temperature of their own, measured on the average; else the highest of their limits counts.
    ``guards_alone`` is False where the figures say that a liveness model should not be all that stands between a
    picture and the door.
    What is not ``offered`` is never chosen by itself, only by name or as a part.
    ``training_stated`` says whether it is published what it was trained on. An embedder made of parts joins its parts'
    unit vectors, each times the root of its weight, so that cosines add up as the weights say.
    """

    id: str
    role: Role
    title: str
    file: str = ""
    sha256: str = ""
    size_bytes: int = 0
    licence: str = ""
    licence_note: str = ""
    training_stated: bool = True
    offered: bool = True
    attribution: str = ""
    input: ModelInput | None = None
    template: tuple[tuple[float, float], ...] | None = None
    dimension: int | None = None
    live_index: int | None = None
    context_scales: tuple[float, ...] = ()
    temperature: float = 1.0
    activation: str = "none"
    output: str = ""
    card: str = ""
    fmr_curve: tuple[tuple[float, float], ...] = ()
    fmr_curve_mirrored: tuple[tuple[float, float], ...] = ()
    visit_factor: float = 1.0
    min_live: float | None = None
    guards_alone: bool = True
    parts: tuple[ModelPart, ...] = ()

    def __post_init__(self) -> None:
        _demand(bool(self.id) and bool(self.title), "a catalogue entry has an id and a title")
        _demand(bool(self.parts) != bool(self.file), f"{self.id} is either one file or made of parts")
        _demand(not self.file or len(self.sha256) == 64, f"{self.id} has a SHA-256 of 64 hexadecimal digits")
        _demand(self.template is None or len(self.template) == 5, f"{self.id}: a template has five landmarks")
        _demand(self.activation in ("none", "softmax", "sigmoid"), f"{self.id}: no such activation {self.activation!r}")
        if self.file and self.role is Role.EMBEDDER:
            _demand(bool(self.input and self.template and self.dimension), f"{self.id}: input, template and dimension?")
        if self.file and self.role is Role.LIVENESS:
            stated = self.live_index is not None and bool(self.context_scales)
            _demand(self.input is not None and stated, f"{self.id}: input, live index and context scales?")
        if self.role is Role.LIVENESS:
            _demand(math.isfinite(self.temperature) and self.temperature > 0, f"{self.id}: a temperature is positive")
            _demand(self.min_live is None or 0 < self.min_live < 1, f"{self.id}: the least P(live) is a probability")
