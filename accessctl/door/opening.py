"""From the settings to the door's driver."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from accessctl.config import DoorSettings
from accessctl.door.claim import Claim, ClaimedDoor
from accessctl.door.driver import Driver, SimulatedDoor
from accessctl.door.naming import plain_name
from accessctl.door.outbox import Outbox
from accessctl.door.secrets import read_secret


def new_driver(settings: DoorSettings, data_dir: Path) -> ClaimedDoor:
    """The driver that the settings ask for, not yet connected: it connects, and says what is missing, when it is used.

    Each call makes another one, to be closed by whoever used it.
    """
    exclusive = settings.driver != "simulated"
    return ClaimedDoor(_driver(settings, data_dir), Claim(data_dir, settings.name), exclusive=exclusive)


def _driver(settings: DoorSettings, data_dir: Path) -> Driver:
    energised_when_released = settings.strike == "fail-secure"
    secret = partial(read_secret, door=settings.name)
    outbox = Outbox(data_dir / "outbox" / plain_name(settings.name))
    match settings.driver:
        case "webhook":
            from accessctl.door.webhook import WebhookDoor

            key = partial(secret, settings.webhook.secret, what="webhook.secret")
            return WebhookDoor(settings.webhook, settings.name, key, outbox)
        case "mqtt":
            from accessctl.door.mqtt import MqttDoor

            password = partial(secret, settings.mqtt.password, what="mqtt.password")
            return MqttDoor(settings.mqtt, settings.name, password, outbox)
        case "serial":
            from accessctl.door.serial_relay import SerialRelay

            return SerialRelay(settings.serial, energised_when_released=energised_when_released)
        case "gpio":
            from accessctl.door.gpio import GpioDoor

            return GpioDoor(settings.gpio, energised_when_released=energised_when_released)
        case "osdp":
            from accessctl.door.osdp import OsdpDoor

            key = partial(secret, settings.osdp.key, what="osdp.key")
            return OsdpDoor(settings.osdp, key, energised_when_released=energised_when_released)
        case "simulated":
            return SimulatedDoor()
