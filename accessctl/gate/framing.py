"""Where the faces of one frame stand, whose turn it is, and whether this picture of a face can be judged."""

from __future__ import annotations

from collections.abc import Sequence

from accessctl.config import QualitySettings, ZoneSettings
from accessctl.domain import Box, Frame, Quality, Reason, Sighting
from accessctl.gate.policy import Policy
from accessctl.vision.context import context_seen

# The subject stays the subject until another face is this much larger: two people side by side must not take turns.
_TAKEOVER_RATIO = 1.25
# "Come closer" is asked only where the face keeps so much more than the least surround after it.
_ROOM_TO_COME_CLOSER = 1.1


def is_in_zone(sighting: Sighting, frame: Frame, zone: ZoneSettings) -> bool:
    """Near enough, and near the middle of the picture."""
    across, down = sighting.detection.box.centre
    is_central = abs(across / frame.width - 0.5) <= zone.width / 2 and abs(down / frame.height - 0.5) <= zone.height / 2
    return is_central and _is_near(sighting, zone)


def why_nobody(sightings: Sequence[Sighting], zone: ZoneSettings) -> Reason:
    """With no face in the zone: what the nearest one should do to be looked at."""
    return Reason.OFF_CENTRE if _is_near(_nearest(sightings), zone) else Reason.TOO_FAR


def subject_among(in_zone: Sequence[Sighting], subject_id: int | None) -> Sighting:
    """The nearest face, with some patience for the one that was there first (``subject_id``)."""
    nearest = _nearest(in_zone)
    held = next((sighting for sighting in in_zone if sighting.track_id == subject_id), nearest)
    overtaken = nearest.detection.eye_distance > _TAKEOVER_RATIO * held.detection.eye_distance
    return nearest if overtaken else held


def flaw(sighting: Sighting, frame: Frame, policy: Policy) -> Reason | None:
    """Why this picture of the face cannot be judged, in the order in which a visitor can mend it.

    A face that fills the picture has no surround left, and without it liveness is a guess (``vision.context``).
    """
    if not _surround(sighting.detection.box, frame) >= policy.liveness.min_surround:
        return Reason.TOO_CLOSE
    return _blemish(sighting.crop.quality, policy.quality) if sighting.crop is not None else None


def has_room_to_come_closer(box: Box, frame: Frame, policy: Policy) -> bool:
    """Whether the face keeps surround enough to be judged when it does what ``Move.COME_CLOSER`` asks."""
    then = _surround(box, frame) / policy.challenge.closer_ratio
    return then >= _ROOM_TO_COME_CLOSER * policy.liveness.min_surround


def _surround(box: Box, frame: Frame) -> float:
    return context_seen(box, frame.width, frame.height)


def _is_near(sighting: Sighting, zone: ZoneSettings) -> bool:
    return sighting.detection.eye_distance >= zone.min_eye_distance


def _nearest(sightings: Sequence[Sighting]) -> Sighting:
    return max(sightings, key=lambda sighting: sighting.detection.eye_distance)


def _blemish(quality: Quality, wanted: QualitySettings) -> Reason | None:
    checks = (
        (abs(quality.yaw) <= wanted.max_yaw and abs(quality.pitch) <= wanted.max_pitch, Reason.TURNED_AWAY),
        (quality.brightness >= wanted.min_brightness, Reason.TOO_DARK),
        (quality.brightness <= wanted.max_brightness, Reason.TOO_BRIGHT),
        (quality.sharpness >= wanted.min_sharpness, Reason.BLURRED),
    )
    return next((reason for is_enough, reason in checks if not is_enough), None)
