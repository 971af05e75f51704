"""What the gate goes by: the settings of a decision, and the person whom a badge or number has named."""

from __future__ import annotations

from dataclasses import dataclass

from accessctl.config import (
    ChallengeSettings,
    GateSettings,
    IdentitySettings,
    LivenessSettings,
    QualitySettings,
    Settings,
    TrackingSettings,
    ZoneSettings,
)
from accessctl.domain import Reason
from accessctl.limits import Limits


@dataclass(frozen=True, slots=True)
class Policy:
    """The sections of the settings that a decision depends on."""

    zone: ZoneSettings
    quality: QualitySettings
    identity: IdentitySettings
    liveness: LivenessSettings
    tracking: TrackingSettings
    gate: GateSettings
    challenge: ChallengeSettings

    @classmethod
    def of(cls, settings: Settings) -> Policy:
        return cls(
            zone=settings.zone,
            quality=settings.quality,
            identity=settings.identity,
            liveness=settings.liveness,
            tracking=settings.tracking,
            gate=settings.gate,
            challenge=settings.challenge,
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """A badge or a number has said who stands there: till then (a frame's time) the face is compared with that person
    alone, and ``limits`` follow from that person's templates. ``mismatch``: what it is called when it is another face.
    """

    person_id: str
    limits: Limits
    until: float
    mismatch: Reason = Reason.WRONG_BADGE
