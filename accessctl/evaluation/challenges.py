"""How the active challenge fares on clips: living people who do what is asked, and films that do not know what is.

Nobody in a clip has heard our prompts. A living visitor is therefore put together from a clip's own frames: looking
straight ahead while nothing is asked, and, a reaction time after a prompt, the clip's own turn of the head to that
side, at its own speed and with its own scores. Moves that a clip does not hold are not asked. A film is shown as it is,
from a random moment on, round and round; or it is the record of another challenge, answered. All go through the gate.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count, cycle
from random import Random
from statistics import median
from typing import Protocol

import numpy as np

from accessctl.challenge import Posture
from accessctl.domain import (
    Embedding,
    Frame,
    LivenessScore,
    Match,
    Move,
    Observation,
    Prompt,
    Reason,
    Sighting,
    Verdict,
)
from accessctl.evaluation.intervals import Rate
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from accessctl.translation import mark

_TEMPLATES = 3  # the subject is enrolled from so many frames of the clip, looking straight ahead
_STRAIGHT_DEGREES = 6.0
_REACTION_SECONDS = (0.3, 0.9)
_PATIENCE_SECONDS = 30.0
_SUBJECT = "subject"


class Watches(Protocol):
    """What is needed of a recognizer: every near face examined in every frame."""

    def observe(self, frame: Frame, /) -> Observation: ...


# Who stands there, as report.json names it; words where it is shown.
_LIVING = mark("living, does what is asked")
_AS_IT_IS = mark("film as it is")
_DECEIVING = mark("film as it is, passive judgement deceived")
_RECORDED = mark("record of another challenge, all moves asked, passive judgement deceived")
_NARROWED = mark("record of another challenge, only its moves asked, passive judgement deceived")


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """One examined face of a clip; ``frame`` has the clip's size and no picture."""

    seconds: float
    frame: Frame
    sighting: Sighting

    @property
    def posture(self) -> Posture:
        assert self.sighting.crop is not None  # noqa: S101  only examined faces become shots
        return Posture.of(self.sighting.crop.quality)


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """The longest stay of one face in a clip."""

    name: str
    shots: tuple[Shot, ...]
    pace: float  # seconds per shot

    def straight(self) -> list[Shot]:
        """Shots that look straight ahead."""
        pitch = median(shot.posture.pitch for shot in self.shots)
        ahead = [shot for shot in self.shots if abs(shot.posture.yaw) <= _STRAIGHT_DEGREES]
        return [shot for shot in ahead if abs(shot.posture.pitch - pitch) <= _STRAIGHT_DEGREES]

    def moves(self, turn_degrees: float, nod_degrees: float) -> dict[Move, list[Shot]]:
        """The first stretch of shots for each move that the clip holds far enough."""
        middle = median(shot.posture.pitch for shot in self.shots)
        ways: dict[Move, Callable[[Posture], float]] = {
            Move.TURN_LEFT: lambda head: head.yaw / turn_degrees,
            Move.TURN_RIGHT: lambda head: -head.yaw / turn_degrees,
            Move.LOOK_UP: lambda head: (head.pitch - middle) / nod_degrees,
            Move.NOD: lambda head: (middle - head.pitch) / nod_degrees,
        }
        found = {move: self._stretch(far) for move, far in ways.items()}
        return {move: stretch for move, stretch in found.items() if stretch}

    def _stretch(self, far: Callable[[Posture], float]) -> list[Shot]:
        """Shots on one side of the middle that go far enough there for three frames; the first such."""
        run: list[Shot] = []
        for shot in (*self.shots, None):
            if shot is not None and far(shot.posture) > 0.4:
                run.append(shot)
                continue
            if sum(far(one.posture) >= 1.2 for one in run) >= 3:
                return run
            run = []
        return []


def filmed(name: str, frames: Iterable[Frame], watcher: Watches) -> Film | None:
    """The clip's longest track as a film; None where no face is near enough for a second."""
    tracks: dict[int, list[Shot]] = {}
    times = []
    for frame in frames:
        times.append(frame.taken_at)
        blank = Frame(frame.number, frame.taken_at, np.broadcast_to(np.uint8(0), frame.pixels.shape))
        for sighting in watcher.observe(frame).sightings:
            if sighting.crop is not None and sighting.embedding is not None and sighting.liveness is not None:
                tracks.setdefault(sighting.track_id, []).append(Shot(frame.taken_at, blank, sighting))
    longest = max(tracks.values(), key=len, default=[])
    pace = (times[-1] - times[0]) / (len(times) - 1) if len(times) > 1 else 0.0
    return Film(name, _recognised(longest), pace) if len(longest) * pace >= 1.0 else None


def _recognised(shots: Sequence[Shot]) -> tuple[Shot, ...]:
    """Every shot compared with templates of the subject, as the gallery would."""
    ahead = sorted(shots, key=lambda shot: abs(shot.posture.yaw))[: 5 * _TEMPLATES : 5]
    templates = [shot.sighting.embedding for shot in ahead if shot.sighting.embedding is not None]
    return tuple(replace(shot, sighting=_matched(shot.sighting, templates)) for shot in shots)


def _matched(sighting: Sighting, templates: Sequence[Embedding]) -> Sighting:
    own = sighting.embedding
    assert own is not None  # noqa: S101  as above
    nearest = max(own.similarity(one) for one in templates)
    return replace(sighting, track_id=1, match=Match(_SUBJECT, min(1.0, nearest)))


Actor = Callable[[Prompt | None, float], Shot]


def obedient(film: Film, policy: Policy, dice: Random) -> Actor:
    """A living visitor put together from the film: does what is asked, a reaction time after the prompt."""
    held = film.moves(policy.challenge.turn_degrees, policy.challenge.nod_degrees)
    ahead = _to_and_fro(film.straight())
    answer: Iterator[Shot] = iter(())
    last: tuple[Move | None, int] | None = None
    due = 0.0

    def act(prompt: Prompt | None, now: float) -> Shot:
        nonlocal answer, last, due
        asked = None if prompt is None or prompt.move is None else (prompt.move, prompt.number)
        if asked != last:
            last, due = asked, now + dice.uniform(*_REACTION_SECONDS)
            answer = iter(held.get(prompt.move, ()) if prompt is not None and prompt.move is not None else ())
        return (next(answer, None) if asked is not None and now >= due else None) or next(ahead)

    return act


def looped(shots: Sequence[Shot], dice: Random) -> Actor:
    """A film that runs round and round from a random moment on, whatever is asked."""
    start = dice.randrange(len(shots))
    reel = cycle([*shots[start:], *shots[:start]])
    return lambda _prompt, _now: next(reel)


def _to_and_fro(shots: Sequence[Shot]) -> Iterator[Shot]:
    """Never the same picture twice in a row, as from a camera."""
    return cycle([*shots, *shots[-2:0:-1]])


@dataclass(frozen=True, slots=True)
class Visit:
    """How one visit ended: let in, or why not; and what was shown meanwhile."""

    granted: bool
    reason: Reason
    why: str
    shown: tuple[Shot, ...]


def visit(actor: Actor, policy: Policy, limits: Limits, dice: Random, pace: float, *, deceived: bool = False) -> Visit:
    """One visit through the gate until it decides. ``deceived``: the passive judgement calls everything alive."""
    gate, prompt, shown = Gate(policy, limits, dice), None, []
    for number in count():
        now = number * pace
        if now > _PATIENCE_SECONDS:
            break
        shot = actor(prompt, now)
        shown.append(shot)
        decision = gate.consider(_staged(shot, number, now, deceived=deceived))
        prompt = decision.prompt
        if decision.is_news:
            is_in = decision.verdict is Verdict.GRANTED
            return Visit(is_in, decision.reason, decision.detail, tuple(shown))
    return Visit(False, Reason.CONFIRMING, "nothing was decided", tuple(shown))


def _staged(shot: Shot, number: int, now: float, *, deceived: bool) -> Observation:
    sighting = replace(shot.sighting, liveness=LivenessScore(1.0)) if deceived else shot.sighting
    return Observation(Frame(number, now, shot.frame.pixels), (sighting,))


@dataclass(frozen=True, slots=True)
class Outcome:
    """Many visits with one clip; its ``rate.hits`` are what must not be: a living visitor refused, a film let in."""

    clip: str
    kind: str
    moves: tuple[str, ...]
    rate: Rate
    reasons: dict[str, int]


def refusals_of_the_living(film: Film, policy: Policy, limits: Limits, draws: int, dice: Random) -> Outcome | None:
    """How often a living visitor who does what is asked is refused; None where the clip holds fewer than two moves."""
    held = film.moves(policy.challenge.turn_degrees, policy.challenge.nod_degrees)
    if len(held) < policy.challenge.min_moves or len(film.straight()) < 3:
        return None
    policy = _asking_only(policy, tuple(held))
    visits = [visit(obedient(film, policy, dice), policy, limits, dice, film.pace) for _ in range(draws)]
    refused = [one for one in visits if not one.granted]
    return Outcome(film.name, _LIVING, tuple(held), Rate(len(refused), draws), _reasons(refused))


def successes_of_a_film(
    film: Film, policy: Policy, limits: Limits, draws: int, dice: Random, *, deceived: bool
) -> Outcome:
    """How often the clip, shown as it is, is let in."""
    visits = [visit(looped(film.shots, dice), policy, limits, dice, film.pace, deceived=deceived) for _ in range(draws)]
    kind = _DECEIVING if deceived else _AS_IT_IS
    passed = [one for one in visits if one.granted]
    return Outcome(film.name, kind, (), Rate(len(passed), draws), _reasons(visits))


def successes_of_a_record(
    film: Film, policy: Policy, limits: Limits, draws: int, dice: Random, *, narrowed: bool
) -> Outcome | None:
    """How often the record of one answered challenge is let in when another one is drawn; the judgement is deceived.

    ``narrowed``: only the moves that the record holds are asked, which is the worst for us. Two draws that happen to be
    alike count as they come.
    """
    held = film.moves(policy.challenge.turn_degrees, policy.challenge.nod_degrees)
    if len(held) < policy.challenge.min_moves or len(film.straight()) < 3:
        return None
    narrow = _asking_only(policy, tuple(held))
    visits = []
    for _ in range(draws):
        record = visit(obedient(film, narrow, dice), narrow, limits, dice, film.pace, deceived=True)
        reel = iter(record.shown + record.shown[::-1] * 20)
        asked = narrow if narrowed else policy
        visits.append(visit(_showing(reel), asked, limits, dice, film.pace, deceived=True))
    passed = [one for one in visits if one.granted]
    kind = _NARROWED if narrowed else _RECORDED
    return Outcome(film.name, kind, tuple(held), Rate(len(passed), draws), _reasons(visits))


def _showing(reel: Iterator[Shot]) -> Actor:
    return lambda _prompt, _now: next(reel)


def _asking_only(policy: Policy, moves: Sequence[Move]) -> Policy:
    challenge = policy.challenge.model_copy(
        update={"moves": tuple(moves), "max_moves": min(policy.challenge.max_moves, len(moves))}
    )
    return replace(policy, challenge=challenge)


def _reasons(visits: Iterable[Visit]) -> dict[str, int]:
    """How they ended, in words, the most frequent first."""
    counts: dict[str, int] = {}
    for one in visits:
        words = one.why.split(" (", 1)[0] if one.reason is Reason.CHALLENGE_FAILED else str(one.reason)
        counts[words] = counts.get(words, 0) + 1
    return dict(sorted(counts.items(), key=lambda item: -item[1]))
