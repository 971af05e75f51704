"""Every setting: its default once, with unit, bounds and evidence; strict, frozen, and loaded from one TOML file.

A misspelt key, a wrong type or an impossible value is one line that names the file, the key and what is allowed.
"""

from accessctl.config.camera import CameraSettings
from accessctl.config.challenge import ChallengeSettings
from accessctl.config.deciding import EnrollmentSettings, GateSettings, IdentitySettings, LivenessSettings
from accessctl.config.doors import (
    DoorSettings,
    GpioSettings,
    MqttSettings,
    OsdpSettings,
    SerialSettings,
    WebhookSettings,
)
from accessctl.config.file import FILE_NAME, change, load, parse
from accessctl.config.inbox import InboxSettings
from accessctl.config.keeping import AppearanceSettings, PanelSettings, StoreSettings
from accessctl.config.kiosk import KioskSettings
from accessctl.config.models import ModelSettings, RuntimeSettings
from accessctl.config.section import Section
from accessctl.config.seeing import DetectionSettings, QualitySettings, TrackingSettings, ZoneSettings
from accessctl.config.settings import Settings
from accessctl.config.several import add_door, door_files, load_door, remove_door

__all__ = [
    "FILE_NAME",
    "AppearanceSettings",
    "CameraSettings",
    "ChallengeSettings",
    "DetectionSettings",
    "DoorSettings",
    "EnrollmentSettings",
    "GateSettings",
    "GpioSettings",
    "IdentitySettings",
    "InboxSettings",
    "KioskSettings",
    "LivenessSettings",
    "ModelSettings",
    "MqttSettings",
    "OsdpSettings",
    "PanelSettings",
    "QualitySettings",
    "RuntimeSettings",
    "Section",
    "SerialSettings",
    "Settings",
    "StoreSettings",
    "TrackingSettings",
    "WebhookSettings",
    "ZoneSettings",
    "add_door",
    "change",
    "door_files",
    "load",
    "load_door",
    "parse",
    "remove_door",
]
