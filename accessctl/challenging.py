"""Who is challenged before being let in, and how far that has come; the moves themselves are ``challenge``'s."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from accessctl.challenge import Challenge, Posture, drawn, failed, seen
from accessctl.config import ChallengeSettings
from accessctl.domain import FaceCrop, Prompt
from accessctl.evidence import TrackEvidence

# Whoever walked away from a challenge is challenged for certain when next recognised, for so long: stepping aside
# must not be a new throw of the dice.
_OWED_SECONDS = 3600.0
_MOST_OWING = 1000


class Course(NamedTuple):
    """How a challenge stands after a frame."""

    challenge: Challenge
    prompt: Prompt | None


@dataclass(slots=True)
class _Running:
    """One challenge of one track, for one person, on one unbroken run of evidence."""

    track_id: int
    person_id: str
    run: int
    challenge: Challenge


class _Passed(NamedTuple):
    """Who passed, on which unbroken run of evidence, and how that reads in the log."""

    person_id: str
    run: int
    words: str


class Challenger:
    """State of the gate's thread; time comes from the frames. One challenge at a time: there is one subject.

    ``dice`` should be ``random.SystemRandom`` at a door: a visitor who can foresee the moves can film them.
    """

    def __init__(self, dice: Random) -> None:
        self._dice = dice
        self._running: _Running | None = None
        self._passed: dict[int, _Passed] = {}  # by track
        self._spared: dict[int, tuple[str, int]] = {}  # the dice said no: they are thrown once for a run of evidence
        self._owing: dict[str, float] = {}

    def is_asking(self, track: TrackEvidence) -> bool:
        """Whether this track is in the middle of a challenge."""
        return self._running is not None and self._running.track_id == track.track_id

    def asks(self, track: TrackEvidence, person_id: str, now: float, settings: ChallengeSettings) -> bool:
        """Whether this person, about to be admitted on this track, must be challenged first."""
        run = (person_id, track.run)
        if self._has_passed(track, person_id):
            return False
        if self._owes(person_id, now) or settings.when == "always":
            return True
        if settings.when == "never":
            return False
        live = track.live_median
        if live is None or not live >= settings.unsure_below:
            return True
        return settings.when == "sometimes" and self._dice_ask(track.track_id, run, settings.probability)

    def begin(
        self, track: TrackEvidence, person_id: str, now: float, settings: ChallengeSettings, *, may_come_closer: bool
    ) -> Course:
        """Draw a challenge for this track; it is owed from now on."""
        challenge = drawn(self._dice, settings, now, may_come_closer=may_come_closer)
        self._running = _Running(track.track_id, person_id, track.run, challenge)
        self._owing = dict(list(self._owing.items())[-_MOST_OWING:])
        self._owing[person_id] = now
        return Course(challenge, challenge.prompt(now, settings))

    def go_on(self, track: TrackEvidence, crop: FaceCrop | None, now: float, settings: ChallengeSettings) -> Course:
        """What this frame means for the running challenge. A broken run of evidence ends it."""
        running = self._running
        assert running is not None  # noqa: S101  asked only while ``is_asking``
        posture = Posture.of(crop.quality) if crop is not None else None
        challenge = seen(running.challenge, posture, now, settings)
        if track.run != running.run:
            challenge = failed(running.challenge, "the face changed, or was not a living one")
        running.challenge = challenge
        if not challenge.is_over:
            return Course(challenge, challenge.prompt(now, settings))
        self._running = None
        if challenge.is_passed:
            self._passed[track.track_id] = _Passed(running.person_id, running.run, challenge.in_words)
            self._owing.pop(running.person_id, None)
        return Course(challenge, None)

    def how_passed(self, track: TrackEvidence, person_id: str) -> str:
        """For the log of an admission; empty where nothing was asked."""
        return self._passed[track.track_id].words if self._has_passed(track, person_id) else ""

    def abandoned(self, tracks: Container[int], subject_id: int | None) -> Challenge | None:
        """The challenge that was walked away from, once: its face is gone, or another one has stepped before it."""
        self._passed = {track_id: passed for track_id, passed in self._passed.items() if track_id in tracks}
        self._spared = {track_id: run for track_id, run in self._spared.items() if track_id in tracks}
        running = self._running
        if running is None or (running.track_id in tracks and subject_id in (None, running.track_id)):
            return None
        self._running = None
        return failed(running.challenge, "the face left")

    def forget(self) -> None:
        """A fault, a clock that ran back: no challenge goes on; what is owed stays owed."""
        self._running = None
        self._passed.clear()
        self._spared.clear()

    def _has_passed(self, track: TrackEvidence, person_id: str) -> bool:
        passed = self._passed.get(track.track_id)
        return passed is not None and (passed.person_id, passed.run) == (person_id, track.run)

    def _owes(self, person_id: str, now: float) -> bool:
        since = self._owing.get(person_id)
        return since is not None and now - since < _OWED_SECONDS

    def _dice_ask(self, track_id: int, run: tuple[str, int], probability: float) -> bool:
        if self._spared.get(track_id) == run:
            return False
        if self._dice.random() < probability:
            return True
        self._spared[track_id] = run
        return False
