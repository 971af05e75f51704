"""What a frame means for the door, before it is known whether that is news, and the decision it becomes."""

from __future__ import annotations

from typing import NamedTuple

from accessctl.domain import Decision, Observation, Prompt, Reason, Subject, Verdict
from accessctl.evidence import TrackEvidence
from accessctl.limits import Limits


class Outcome(NamedTuple):
    """A verdict and why; ``track`` is the subject's evidence where there is a subject."""

    verdict: Verdict
    reason: Reason
    track: TrackEvidence | None = None
    detail: str = ""
    is_admission: bool = False
    prompt: Prompt | None = None

    @property
    def is_denial(self) -> bool:
        return self.verdict is Verdict.DENIED

    @property
    def about(self) -> tuple[int | None, Reason]:
        """Whose it is, and what: the same again is no news for a while."""
        return None if self.track is None else self.track.track_id, self.reason

    def decision(self, observation: Observation, limits: Limits, *, is_news: bool) -> Decision:
        """With the evidence as it stands now, measured against ``limits``."""
        track, now = self.track, observation.frame.taken_at
        return Decision(
            observation,
            self.verdict,
            self.reason,
            subject=_subject(track, limits) if track else None,
            is_news=is_news,
            evidence=track.summary(limits) if track else None,
            detail=self.detail,
            prompt=self.prompt,
            took_seconds=now - track.in_zone_since if track and track.in_zone_since is not None else None,
        )


def wait(reason: Reason, track: TrackEvidence | None = None, prompt: Prompt | None = None) -> Outcome:
    """Neither yes nor no yet."""
    return Outcome(Verdict.WAIT, reason, track, prompt=prompt)


def deny(reason: Reason, track: TrackEvidence | None = None, detail: str = "") -> Outcome:
    """No."""
    return Outcome(Verdict.DENIED, reason, track, detail)


def grant(track: TrackEvidence, detail: str = "", *, is_admission: bool = False) -> Outcome:
    """Yes; ``is_admission`` in the one frame in which the door is to be opened for it."""
    return Outcome(Verdict.GRANTED, Reason.RECOGNIZED, track, detail, is_admission)


def _subject(track: TrackEvidence, limits: Limits) -> Subject:
    """Names nobody but the admitted: a near miss is a number, not a name."""
    evidence = track.summary(limits)
    return Subject(track.track_id, track.admitted, evidence.similarity, track.live_median)
