"""The words of enrolment: poses, hints, refusals, the rules it keeps to, and what makes a picture unusable."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from accessctl.camera.stills import still
from accessctl.config import (
    EnrollmentSettings,
    IdentitySettings,
    LivenessSettings,
    QualitySettings,
    Settings,
    ZoneSettings,
)
from accessctl.domain import (
    Embedding,
    FaceCrop,
    Frame,
    Match,
    Observation,
    Quality,
    Sample,
    Sighting,
)
from accessctl.limits import FmrCurve, Limits

# Two pictures are of one person where one impostor pair in a thousand is as alike.
SAME_PERSON_FMR = 1e-3


class Pose(StrEnum):
    """Which way the person is asked to look; ANY takes what a clip offers."""

    FRONT = "FRONT"
    LEFT = "LEFT"
    RIGHT = "RIGHT"
    UP = "UP"
    DOWN = "DOWN"
    ANY = "ANY"


GUIDED = (Pose.FRONT, Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)


class Refusal(StrEnum):
    """Why a picture was not kept, or a person not enrolled; rendered by ``wording``."""

    NO_FACE = "NO_FACE"
    SEVERAL_FACES = "SEVERAL_FACES"
    TOO_SMALL = "TOO_SMALL"
    TOO_CLOSE = "TOO_CLOSE"
    CUT_OFF = "CUT_OFF"
    OFF_CENTRE = "OFF_CENTRE"
    TURNED_AWAY = "TURNED_AWAY"
    OTHER_POSE = "OTHER_POSE"
    BLURRED = "BLURRED"
    TOO_DARK = "TOO_DARK"
    TOO_BRIGHT = "TOO_BRIGHT"
    MOUTH_COVERED = "MOUTH_COVERED"
    EYES_CLOSED = "EYES_CLOSED"
    NOT_JUDGED = "NOT_JUDGED"
    NOT_LIVE = "NOT_LIVE"
    ANOTHER_PERSON = "ANOTHER_PERSON"
    ALREADY_ENROLLED = "ALREADY_ENROLLED"
    SAME_PICTURE = "SAME_PICTURE"
    TOO_FEW = "TOO_FEW"
    NOT_RECOGNISED = "NOT_RECOGNISED"


class Hint(StrEnum):
    """The one thing to do now."""

    LOOK_HERE = "LOOK_HERE"
    ONE_AT_A_TIME = "ONE_AT_A_TIME"
    COME_CLOSER = "COME_CLOSER"
    STEP_BACK = "STEP_BACK"
    MOVE_TO_MIDDLE = "MOVE_TO_MIDDLE"
    LOOK_STRAIGHT = "LOOK_STRAIGHT"
    TURN_LEFT = "TURN_LEFT"
    TURN_RIGHT = "TURN_RIGHT"
    LOOK_UP = "LOOK_UP"
    LOOK_DOWN = "LOOK_DOWN"
    HOLD_STILL = "HOLD_STILL"
    GET_SHARP = "GET_SHARP"
    MORE_LIGHT = "MORE_LIGHT"
    LESS_LIGHT = "LESS_LIGHT"
    UNCOVER_YOUR_MOUTH = "UNCOVER_YOUR_MOUTH"
    OPEN_YOUR_EYES = "OPEN_YOUR_EYES"
    SHOW_YOUR_OWN_FACE = "SHOW_YOUR_OWN_FACE"
    TESTING = "TESTING"
    DONE = "DONE"
    REFUSED = "REFUSED"


HINT_FOR_POSE = {
    Pose.FRONT: Hint.LOOK_STRAIGHT,
    Pose.LEFT: Hint.TURN_LEFT,
    Pose.RIGHT: Hint.TURN_RIGHT,
    Pose.UP: Hint.LOOK_UP,
    Pose.DOWN: Hint.LOOK_DOWN,
    Pose.ANY: Hint.HOLD_STILL,
}
HINT_FOR_REFUSAL = {
    Refusal.NO_FACE: Hint.LOOK_HERE,
    Refusal.SEVERAL_FACES: Hint.ONE_AT_A_TIME,
    Refusal.TOO_SMALL: Hint.COME_CLOSER,
    Refusal.TOO_CLOSE: Hint.STEP_BACK,
    Refusal.CUT_OFF: Hint.MOVE_TO_MIDDLE,
    Refusal.OFF_CENTRE: Hint.MOVE_TO_MIDDLE,
    Refusal.BLURRED: Hint.GET_SHARP,
    Refusal.NOT_JUDGED: Hint.HOLD_STILL,
    Refusal.TOO_DARK: Hint.MORE_LIGHT,
    Refusal.TOO_BRIGHT: Hint.LESS_LIGHT,
    Refusal.MOUTH_COVERED: Hint.UNCOVER_YOUR_MOUTH,
    Refusal.EYES_CLOSED: Hint.OPEN_YOUR_EYES,
    Refusal.NOT_LIVE: Hint.SHOW_YOUR_OWN_FACE,
    Refusal.ANOTHER_PERSON: Hint.ONE_AT_A_TIME,
}


class Searchable(Protocol):
    """What enrolment needs of a gallery."""

    def nearest(self, embedding: Embedding, /) -> Match | None: ...


@dataclass(frozen=True, slots=True)
class EnrollmentRules:
    """The settings and limits that an enrolment keeps to; ``min_same_person`` is the similarity within one person."""

    zone: ZoneSettings
    quality: QualitySettings
    identity: IdentitySettings
    liveness: LivenessSettings
    enrollment: EnrollmentSettings
    limits: Limits
    min_same_person: float
    keep_photos: bool = False

    @classmethod
    def of(cls, settings: Settings, limits: Limits, curve: FmrCurve) -> EnrollmentRules:
        return cls(
            zone=settings.zone,
            quality=settings.quality,
            identity=settings.identity,
            liveness=settings.liveness,
            enrollment=settings.enrollment,
            limits=limits,
            min_same_person=curve.similarity_at(SAME_PERSON_FMR),
            keep_photos=settings.store.keep_photos,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """A picture that became a template; the crop is for the eye and is stored only where the policy keeps photos."""

    pose: Pose
    sample: Sample
    crop: FaceCrop


@dataclass(frozen=True, slots=True, eq=False)
class Progress:
    """How far an enrolment from a camera has come.

    ``problem`` is what is wrong with this frame; ``ended_by`` why nobody can be enrolled (then it is over);
    ``twin`` is who this face is enrolled as already: for the administrator only.
    """

    pose: Pose | None
    hint: Hint
    kept: tuple[Kept, ...]
    wanted: int
    problem: Refusal | None = None
    ended_by: Refusal | None = None
    twin: Match | None = None
    is_complete: bool = False

    @property
    def share(self) -> float:
        """0..1; the closing test is the last step."""
        return 1.0 if self.is_complete else len(self.kept) / (self.wanted + 1)


# Turned further, eyes and mouth are half out of sight: in the clips of a bearded man who turns his head, 9 of the 10
# frames in which his free mouth was called covered lay beyond 18 degrees, and all in which his eyes were called shut.
_FACING_DEGREES = 18.0


def picture_flaw(quality: Quality, wanted: QualitySettings, asked: EnrollmentSettings) -> Refusal | None:
    """Why a face picture is not good enough, in the order in which people can mend it.

    What hides the mouth comes before the nod, which cannot be told behind it.
    """
    is_turned = not abs(quality.yaw) <= _FACING_DEGREES
    checks = (
        (is_turned or _reaches(quality.mouth_free, asked.min_mouth_free), Refusal.MOUTH_COVERED),
        (abs(quality.yaw) <= wanted.max_yaw and abs(quality.pitch) <= wanted.max_pitch, Refusal.TURNED_AWAY),
        (quality.brightness >= wanted.min_brightness, Refusal.TOO_DARK),
        (quality.brightness <= wanted.max_brightness, Refusal.TOO_BRIGHT),
        (quality.sharpness >= wanted.min_sharpness, Refusal.BLURRED),
        (is_turned or _reaches(quality.eyes_open, asked.min_eyes_open), Refusal.EYES_CLOSED),
    )
    return next((refusal for is_enough, refusal in checks if not is_enough), None)


def _reaches(chance: float | None, least: float) -> bool:
    """What nobody looked at is not held against a picture."""
    return chance is None or chance >= least


# Five landmarks cannot tell a raised chin from a face that is built so: straight portraits came out at -12 to +9
# degrees of pitch, so the straight view gets this much more room, and the others are measured from it.
_OWN_PITCH_DEGREES = 8.0


def is_pose(pose: Pose, quality: Quality, straight: Quality | None, wanted: EnrollmentSettings) -> bool:
    """Whether the head is held as asked, seen from this person's own ``straight`` view where there is one.

    Left and right are the subject's own.
    """
    yaw = quality.yaw - (straight.yaw if straight else 0.0)
    pitch = quality.pitch - (straight.pitch if straight else 0.0)
    front = wanted.max_front_degrees
    return {
        Pose.ANY: True,
        Pose.FRONT: abs(quality.yaw) <= front and abs(quality.pitch) <= front + _OWN_PITCH_DEGREES,
        Pose.LEFT: yaw >= wanted.min_turn_degrees,
        Pose.RIGHT: yaw <= -wanted.min_turn_degrees,
        Pose.UP: pitch >= wanted.min_nod_degrees,
        Pose.DOWN: pitch <= -wanted.min_nod_degrees,
    }[pose]


def photo_of(sighting: Sighting, frame: Frame, rules: EnrollmentRules) -> bytes:
    """What is kept of the picture: nothing unless the settings say so."""
    return still(frame.pixels, sighting.detection.box) if rules.keep_photos else b""


def largest_of(sightings: Sequence[Sighting]) -> Sighting:
    return max(sightings, key=lambda sighting: sighting.detection.eye_distance)


def prominence(sighting: Sighting, frame: Frame) -> float:
    """A face's width, less the further it is from the picture's middle: at a corner half of it counts."""
    box = sighting.detection.box
    x, y = box.centre
    off_centre = math.hypot(x / frame.width - 0.5, y / frame.height - 0.5) / math.hypot(0.5, 0.5)
    return box.width * (1 - 0.5 * min(1.0, off_centre))


def main_face(observation: Observation, rival_share: float) -> Sighting | None:
    """Whom a photo is of: its most prominent face; None where there is none, or another one nearly as prominent."""
    ranked = sorted((-prominence(seen, observation.frame), place) for place, seen in enumerate(observation.sightings))
    if not ranked or (len(ranked) > 1 and ranked[1][0] <= rival_share * ranked[0][0]):
        return None
    return observation.sightings[ranked[0][1]]


def has_rival(sightings: Sequence[Sighting], share: float) -> bool:
    """Whether it is unclear whose picture this is: people far in the background do not count."""
    widths = sorted((sighting.detection.box.width for sighting in sightings), reverse=True)
    return len(widths) > 1 and widths[1] >= share * widths[0]


def is_whole(sighting: Sighting, frame: Frame) -> bool:
    """All five landmarks lie in the picture."""
    x, y = sighting.detection.landmarks.T
    return bool((x >= 0).all() and (y >= 0).all() and (x < frame.width).all() and (y < frame.height).all())


def twin_of(gallery: Searchable, embedding: Embedding, rules: EnrollmentRules, person_id: str | None) -> Match | None:
    """Who else this face would be taken for at the door."""
    match = gallery.nearest(embedding)
    if match is None or match.person_id == person_id or not match.similarity >= rules.limits.min_similarity:
        return None
    return match
