"""The door and its drivers."""

from __future__ import annotations

from typing import Literal

import pydantic
from pydantic import Field

from accessctl.config.section import Section
from accessctl.translation import tr

REFERENCE = r"^(keyring|env:[A-Za-z_][A-Za-z0-9_]*|file:.+|plain:.+)?$"
REFERENCE_HELP = "keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none."


class WebhookSettings(Section):
    """A door behind an HTTP address; every message is signed with HMAC-SHA256."""

    url: str = Field("", title="Address", description="https://... ; plain http only inside a network you trust.")
    secret: str = Field("keyring", pattern=REFERENCE, title="Signing key", description=REFERENCE_HELP)
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
    password: str = Field("", pattern=REFERENCE, title="Password", description=REFERENCE_HELP)
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
        "keyring", pattern=REFERENCE, title="Key of the secure channel (32 hex digits)", description=REFERENCE_HELP
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
            raise ValueError(
                tr("door.{driver}.{key} must be set for door.driver = {driver!r}", driver=self.driver, key=key)
            )
        if self.driver == "webhook" and not self.webhook.url.startswith(("https://", "http://")):
            raise ValueError(tr("door.webhook.url must begin with https:// or http://"))
        return self
