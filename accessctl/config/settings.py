"""All sections together, and what must hold between them."""

from __future__ import annotations

from operator import attrgetter

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
from accessctl.translation import tr

_NOT_ABOVE = (
    ("identity.votes_needed", "identity.window"),
    ("liveness.min_frames", "liveness.window"),
    ("challenge.min_moves", "challenge.max_moves"),
    ("challenge.min_pause_seconds", "challenge.max_pause_seconds"),
)


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
        for small, large in _NOT_ABOVE:
            if attrgetter(small)(self) > attrgetter(large)(self):
                raise ValueError(tr("{small} must not be above {large}", small=small, large=large))
        if set(self.challenge.moves) <= {"come closer"}:
            raise ValueError(tr("challenge.moves must hold a turn of the head: a photo can come closer, too"))
        if self.quality.min_brightness >= self.quality.max_brightness:
            raise ValueError(tr("quality.min_brightness must be below quality.max_brightness"))
        return self
