"""The active challenge as one pure state machine: moves in random order, each from looking straight ahead and back.

No clock, no randomness, no picture: ``drawn`` takes the dice, ``seen`` a posture and the time of its frame. A flat
picture turned about cannot answer, because yaw and pitch are read from how the nose stands before eyes and mouth
(``vision.quality.pose``), which a turned sheet does not change; coming closer is therefore never asked for alone.
A recording of somebody moving answers only the order and the moments it was made for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import median

from accessctl.config import ChallengeSettings
from accessctl.domain import Move, Prompt, Quality

# A visitor's own "straight ahead" may be this far from the camera's: it hangs above the door or beside it.
_MOST_ASKEW_DEGREES = 18.0
_NEUTRAL_FRAMES = 3  # landmarks jitter by 2 degrees: the middle is the median of at least so many


@dataclass(frozen=True, slots=True)
class Posture:
    """How a head is held: degrees as in ``Quality``, eye distance in pixels."""

    yaw: float
    pitch: float
    eye_distance: float

    @classmethod
    def of(cls, quality: Quality) -> Posture:
        return cls(quality.yaw, quality.pitch, quality.eye_distance)


@dataclass(frozen=True, slots=True)
class Challenge:
    """One challenge on its way. Times are the frames' seconds.

    ``pauses`` has one more entry than ``moves``: so long is looked straight ahead before each, and at the end.
    ``middle`` is the visitor's own straight ahead, known after the first pause. ``asked_at`` None: the visitor is to
    look straight ahead. ``failure`` says why it failed, for staff.
    """

    moves: tuple[Move, ...]
    pauses: tuple[float, ...]
    since: float
    middle: Posture | None = None
    straight: tuple[Posture, ...] = ()
    straight_since: float | None = None
    done: int = 0
    asked_at: float | None = None
    shown: int = 0
    astray: int = 0
    is_passed: bool = False
    failure: str = ""

    @property
    def is_over(self) -> bool:
        return self.is_passed or bool(self.failure)

    @property
    def in_words(self) -> str:
        """For the log."""
        moves = ", ".join(self.moves)
        return f"challenge failed: {self.failure} ({moves})" if self.failure else f"challenge passed: {moves}"

    def prompt(self, now: float, settings: ChallengeSettings) -> Prompt:
        """What the visitor is to do now."""
        move = self.moves[self.done] if self.asked_at is not None else None
        number = min(self.done + 1, len(self.moves))
        return Prompt(move, number, len(self.moves), max(0.0, self.since + settings.move_seconds - now))


def drawn(dice: Random, settings: ChallengeSettings, now: float, *, may_come_closer: bool) -> Challenge:
    """A new challenge; nobody comes closer who is close already, and never as the only move."""
    count = dice.randint(settings.min_moves, settings.max_moves)
    allowed = [Move(move) for move in dict.fromkeys(settings.moves)]
    choice = [move for move in allowed if move is not Move.COME_CLOSER or (may_come_closer and count > 1)]
    moves = dice.sample(choice, min(count, len(choice)))
    shortest, longest = settings.min_pause_seconds, settings.max_pause_seconds
    pauses = [dice.uniform(shortest, longest) for _ in moves]
    return Challenge(tuple(moves), (*pauses, shortest), since=now)


def seen(challenge: Challenge, posture: Posture | None, now: float, settings: ChallengeSettings) -> Challenge:
    """What a frame means for it; ``posture`` None: the head could not be measured. What is over stays so."""
    if challenge.is_over:
        return challenge
    if not 0.0 <= now - challenge.since <= settings.move_seconds:
        return replace(challenge, failure=_too_late(challenge))
    if posture is None or not _is_finite(posture):
        return replace(challenge, shown=0, astray=0)
    if challenge.asked_at is None:
        return _straight(challenge, posture, now, settings)
    return _moved(challenge, posture, now, settings)


def failed(challenge: Challenge, why: str) -> Challenge:
    """Something outside of it ended it: the face left, or was not alive."""
    return challenge if challenge.is_over else replace(challenge, failure=why)


def _too_late(challenge: Challenge) -> str:
    asked = challenge.moves[challenge.done] if challenge.asked_at is not None else "look straight ahead"
    return f"no answer in time to: {asked}"


def _straight(challenge: Challenge, posture: Posture, now: float, settings: ChallengeSettings) -> Challenge:
    """Looking straight ahead, until that has lasted for the pause; the first time, that is the visitor's middle."""
    if not _is_straight(challenge.middle, posture, settings):
        return replace(challenge, straight=(), straight_since=None)
    begun = now if challenge.straight_since is None else challenge.straight_since
    challenge = replace(challenge, straight=(*challenge.straight, posture), straight_since=begun)
    enough = len(challenge.straight) >= _NEUTRAL_FRAMES and now - begun >= challenge.pauses[challenge.done]
    if not enough:
        return challenge
    if challenge.done == len(challenge.moves):
        return replace(challenge, is_passed=True)
    middle = _middle(challenge.straight)
    if challenge.middle is not None:  # only the distance may have changed since: the middle does not wander off
        middle = replace(challenge.middle, eye_distance=middle.eye_distance)
    return replace(challenge, middle=middle, asked_at=now, since=now, straight=(), straight_since=None)


def _is_straight(middle: Posture | None, posture: Posture, settings: ChallengeSettings) -> bool:
    if middle is None:
        return abs(posture.yaw) <= _MOST_ASKEW_DEGREES and abs(posture.pitch) <= _MOST_ASKEW_DEGREES
    within = settings.neutral_degrees
    return abs(posture.yaw - middle.yaw) <= within and abs(posture.pitch - middle.pitch) <= within


def _middle(postures: Sequence[Posture]) -> Posture:
    return Posture(
        median(one.yaw for one in postures),
        median(one.pitch for one in postures),
        median(one.eye_distance for one in postures),
    )


def _moved(challenge: Challenge, posture: Posture, now: float, settings: ChallengeSettings) -> Challenge:
    """The asked move, another one, or none yet. Another one, or one sooner than people can react, is a failure."""
    assert challenge.middle is not None and challenge.asked_at is not None  # noqa: S101  asked only then
    asked, shows = challenge.moves[challenge.done], _shows(challenge.middle, posture, settings)
    shown = challenge.shown + 1 if _is_shown(asked, shows) else 0
    astray = challenge.astray + 1 if _is_astray(asked, shows) else 0
    waited, challenge = now - challenge.asked_at, replace(challenge, shown=shown, astray=astray)
    if astray >= settings.frames_needed:
        return replace(challenge, failure=f"another move than: {asked}")
    if shown < settings.frames_needed:
        return challenge
    if not waited >= settings.min_reaction_seconds:
        return replace(challenge, failure=f"sooner than anybody can react: {asked}")
    return replace(challenge, done=challenge.done + 1, asked_at=None, since=now, shown=0, astray=0)


def _shows(middle: Posture, posture: Posture, settings: ChallengeSettings) -> dict[Move, float]:
    """How far each move is made; 1.0 is enough."""
    turn, nod = (
        (posture.yaw - middle.yaw) / settings.turn_degrees,
        (posture.pitch - middle.pitch) / settings.nod_degrees,
    )
    growth = (posture.eye_distance / middle.eye_distance - 1) / (settings.closer_ratio - 1)
    return {
        Move.TURN_LEFT: turn, Move.TURN_RIGHT: -turn, Move.LOOK_UP: nod, Move.NOD: -nod, Move.COME_CLOSER: growth,
    }  # fmt: skip


def _is_shown(asked: Move, shows: dict[Move, float]) -> bool:
    """Enough of it, and more than of any other turn of the head."""
    turns = [shows[move] for move in Move if move not in (asked, Move.COME_CLOSER)]
    return shows[asked] >= 1.0 and (asked is Move.COME_CLOSER or shows[asked] >= max(turns))


def _is_astray(asked: Move, shows: dict[Move, float]) -> bool:
    """Enough of another turn of the head, and more than of what was asked; nearer or further is nobody's fault."""
    turns = [shows[move] for move in Move if move not in (asked, Move.COME_CLOSER)]
    ahead = 0.0 if asked is Move.COME_CLOSER else shows[asked]
    return max(turns) >= 1.0 and max(turns) > ahead


def _is_finite(posture: Posture) -> bool:
    return all(map(math.isfinite, (posture.yaw, posture.pitch, posture.eye_distance))) and posture.eye_distance > 0
