"""A guided self-test as a value that is fed observations: what is shown now, for how long, and what came of it.

State of whoever feeds it (the camera's thread, in a window); time comes from the frames.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from accessctl.config import Settings
from accessctl.domain import Observation, Sighting
from accessctl.evaluation.judging import Trial
from accessctl.evaluation.selftest import LIVING, Attempt
from accessctl.vision.context import context_seen


@dataclass(frozen=True, slots=True)
class Plan:
    """What is tried: first the living, then each species of attack, each so often, each attempt so long."""

    species: tuple[str, ...]
    attempts: int
    seconds: float

    @property
    def shown(self) -> tuple[str, ...]:
        """What each attempt shows, in order."""
        return tuple(name for name in (LIVING, *self.species) for _ in range(self.attempts))


class Phase(StrEnum):
    """Where the session stands."""

    READY = "ready"  # the next attempt is announced and waits to be begun
    RUNNING = "running"
    DONE = "done"


class Seeing(StrEnum):
    """What this frame gave the judge."""

    FACE = "face"
    NO_FACE = "no face"
    TOO_FAR = "too far"
    TOO_CLOSE = "too close"


@dataclass(frozen=True, slots=True)
class Step:
    """The session after a frame: ``number`` counts from 1, ``share`` is how much of the attempt is over (0..1)."""

    phase: Phase
    species: str
    number: int
    of: int
    done: int
    in_all: int
    share: float
    seeing: Seeing
    attempts: tuple[Attempt, ...]
    in_vain: bool = False  # no frame of the attempt just ended could be judged: it is asked for again


class Session:
    """Attempts one after the other; each begins when asked, and counts once enough of it could be judged."""

    def __init__(self, plan: Plan, settings: Settings, min_live: float) -> None:
        self._plan, self._settings, self._min_live = plan, settings, min_live
        self._done: list[Attempt] = []
        self._trial: Trial | None = None
        self._began: float | None = None
        self._in_vain = False

    @property
    def attempts(self) -> Sequence[Attempt]:
        """Those that count, so far."""
        return tuple(self._done)

    def begin(self) -> None:
        """The next attempt is being shown; its time runs from the next frame."""
        if self._trial is None and len(self._done) < len(self._plan.shown):
            self._trial, self._began, self._in_vain = Trial(self._settings, self._min_live), None, False

    def repeat(self) -> None:
        """Take the last attempt back: something went wrong with showing it."""
        if self._trial is None and self._done:
            self._done.pop()

    def consider(self, observation: Observation) -> Step:
        """One frame."""
        face, seeing = self._face(observation)
        if self._trial is None:
            return self._step(0.0, seeing)
        now = observation.frame.taken_at
        self._began = now if self._began is None else self._began
        if face is not None and face.liveness is not None:
            self._trial.look(face.track_id, now, face.liveness.live)
        share = min(1.0, (now - self._began) / self._plan.seconds)
        if not share < 1.0:
            self._end()
            share = 0.0
        return self._step(share, seeing)

    def _end(self) -> None:
        """Enough frames for the gate to decide, or nothing was shown: a door that saw nobody proves nothing."""
        trial, self._trial = self._trial, None
        assert trial is not None  # noqa: S101  asked by ``consider``
        self._in_vain = len(trial.frames) < self._settings.liveness.min_frames
        if not self._in_vain:
            self._done.append(Attempt(self._plan.shown[len(self._done)], tuple(trial.frames), trial.opened))

    def _face(self, observation: Observation) -> tuple[Sighting | None, Seeing]:
        """The face that the gate would judge: the largest, near enough, with enough surround."""
        frame = observation.frame
        face = max(observation.sightings, key=lambda one: one.detection.eye_distance, default=None)
        if face is None:
            return None, Seeing.NO_FACE
        if not face.detection.eye_distance >= self._settings.zone.min_eye_distance:
            return None, Seeing.TOO_FAR
        if not context_seen(face.detection.box, frame.width, frame.height) >= self._settings.liveness.min_surround:
            return None, Seeing.TOO_CLOSE
        return face, Seeing.FACE

    def _step(self, share: float, seeing: Seeing) -> Step:
        shown, done = self._plan.shown, len(self._done)
        phase = Phase.DONE if done == len(shown) else Phase.RUNNING if self._trial is not None else Phase.READY
        species = shown[min(done, len(shown) - 1)]
        number = done % self._plan.attempts + 1
        return Step(
            phase, species, number, self._plan.attempts, done, len(shown), share, seeing, tuple(self._done),
            self._in_vain,
        )  # fmt: skip
