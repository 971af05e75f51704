"""All sections together, and what must hold between them."""

from __future__ import annotations

import pydantic

from accessctl.config.camera import CameraSettings
from accessctl.config.challenge import ChallengeSettings
from accessctl.config.deciding import EnrollmentSettings, GateSettings, IdentitySettings, LivenessSettings
from accessctl.config.doors import (
    DoorSettings,
)
from accessctl.config.inbox import InboxSettings
from accessctl.config.keeping import AppearanceSettings, PanelSettings, StoreSettings
from accessctl.config.kiosk import KioskSettings
from accessctl.config.models import ModelSettings, RuntimeSettings
from accessctl.config.section import Section
from accessctl.config.seeing import DetectionSettings, QualitySettings, TrackingSettings, ZoneSettings


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
    challenge: ChallengeSettings = ChallengeSettings()
    door: DoorSettings = DoorSettings()
    camera: CameraSettings = CameraSettings()
    store: StoreSettings = StoreSettings()
    inbox: InboxSettings = InboxSettings()
    kiosk: KioskSettings = KioskSettings()
    appearance: AppearanceSettings = AppearanceSettings()
    panel: PanelSettings = PanelSettings()

    @pydantic.model_validator(mode="after")
    def _hang_together(self) -> Settings:
        if self.identity.votes_needed > self.identity.window:
            raise ValueError("identity.votes_needed must not be above identity.window")
        if self.liveness.min_frames > self.liveness.window:
            raise ValueError("liveness.min_frames must not be above liveness.window")
        if self.challenge.min_moves > self.challenge.max_moves:
            raise ValueError("challenge.min_moves must not be above challenge.max_moves")
        if set(self.challenge.moves) <= {"come closer"}:
            raise ValueError("challenge.moves must hold a turn of the head: a photo can come closer, too")
        if self.challenge.min_pause_seconds > self.challenge.max_pause_seconds:
            raise ValueError("challenge.min_pause_seconds must not be above challenge.max_pause_seconds")
        if self.quality.min_brightness >= self.quality.max_brightness:
            raise ValueError("quality.min_brightness must be below quality.max_brightness")
        return self
