"""The decision: who stands at the door, is that face alive, whose is it, and may the door open (product.md section 1).

Pure: no clock, no thread, no I/O. Time is ``frame.taken_at``; one thread owns the gate.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from random import Random, SystemRandom
from typing import NamedTuple

from accessctl.challenging import Challenger
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
from accessctl.domain import (
    Box,
    Decision,
    Frame,
    Observation,
    Prompt,
    Quality,
    Reason,
    Sighting,
    Subject,
    Verdict,
)
from accessctl.evidence import Look, TrackEvidence, Windows
from accessctl.limits import Limits
from accessctl.vision.context import context_seen

# The subject stays the subject until another face is this much larger: two people side by side must not take turns.
_TAKEOVER_RATIO = 1.25
# "Come closer" is asked only where the face keeps so much more than the least surround after it.
_ROOM_TO_COME_CLOSER = 1.1

NO_LIVENESS_MODEL = "there is no liveness model; run: accessctl models install"
NO_LIVENESS_SCORE = "the liveness model gives no score; run: accessctl models verify"


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


@dataclass(slots=True)
class _Guest:
    """Whoever was let in last: a turned head may break a track, but it does not open the door a second time."""

    person_id: str
    admitted_at: float
    seen_at: float


class _Outcome(NamedTuple):
    """A verdict before it is known whether it is news; ``track`` is the subject's evidence where there is a subject."""

    verdict: Verdict
    reason: Reason
    track: TrackEvidence | None = None
    detail: str = ""
    is_admission: bool = False
    prompt: Prompt | None = None


class Gate:
    """Turns observations into decisions.

    ``Decision.is_news`` is True exactly for what must be stored, announced and acted upon:

    * GRANTED, once per admission. Who was let in is not let in a second time before having been away for the
      cool-down, be it under another track: GRANTED (no news) for the cool-down, then WAIT/RECOGNIZED.
    * DENIED, when a track is refused; the same refusal of the same track is news again only after
      ``gate.repeat_denial_seconds``. LOCKED_OUT is news when it begins.
    * DENIED/FAULT when a fault begins, and the first decision after it (whatever it is): the recovery.

    ``limits`` may be replaced at any time by one assignment (the gallery has grown, a slider was moved). ``dice`` draws
    the active challenges; None: those of the operating system, which nobody can foresee.
    While ``awaits_claim``, no face is taken for anybody before a badge says for whom (``verify``).
    """

    def __init__(self, policy: Policy, limits: Limits, dice: Random | None = None) -> None:
        self.policy = policy
        self.limits = limits
        self.awaits_claim = False
        self._claim: Claim | None = None
        self._challenger = Challenger(dice or SystemRandom())
        self._tracks: dict[int, TrackEvidence] = {}
        self._subject_id: int | None = None
        self._now = -math.inf
        self._cool_until = -math.inf
        self._locked_until = -math.inf
        self._denied_at: deque[float] = deque()
        self._told: dict[tuple[int | None, Reason], float] = {}
        self._is_faulty = False
        self._guest: _Guest | None = None
        self._frames_without_liveness = 0
        self._lock_out_is_told = False

    def consider(self, observation: Observation) -> Decision:
        """What this frame means for the door."""
        now = observation.frame.taken_at
        self._keep_time(now)
        if self._claim is not None and not now < self._claim.until:
            self.end_claim()
        self._forget_the_gone(observation)
        outcome = self._judge(observation)
        if outcome.reason is Reason.FAULT:
            return self.fault(observation, outcome.detail)
        return self._decide(observation, outcome)

    def fault(self, seen: Observation | Frame, why: str) -> Decision:
        """The machine, not the visitor, did something wrong: shut, and nothing seen so far counts."""
        observation = seen if isinstance(seen, Observation) else Observation(seen)
        now = observation.frame.taken_at
        self._keep_time(now)
        self._tracks.clear()
        self._challenger.forget()
        self._claim = None
        self._subject_id = None
        self._guest = None
        is_news = not self._is_faulty and self._is_due((None, Reason.FAULT), now)
        self._is_faulty = self._is_faulty or is_news
        return Decision(observation, Verdict.DENIED, Reason.FAULT, is_news=is_news, detail=why)

    @property
    def claim(self) -> Claim | None:
        """Whom the face is being compared with, if with one person; it ends by time, a fault, or ``end_claim``."""
        return self._claim

    def verify(self, claim: Claim) -> None:
        """1:1 from the next frame on, whose matches must be with that person alone: the same looks, votes and liveness.

        Nothing that was seen before admits; what was seen against a face (a spoof, a failed challenge) stays.
        """
        self._claim = claim
        self._compare_anew()
        self._told = {key: at for key, at in self._told.items() if key[1] is not claim.mismatch}
        for track in self._tracks.values():
            track.admitted = None
            track.barred = track.barred if track.barred is Reason.CHALLENGE_FAILED else None

    def end_claim(self) -> None:
        """Faces are compared with everybody again; who was admitted stays so."""
        if self._claim is not None:
            self._claim = None
            self._compare_anew()

    def _compare_anew(self) -> None:
        self._challenger.forget()
        for track in self._tracks.values():
            track.compare_anew()

    @property
    def _in_force(self) -> Limits:
        return self.limits if self._claim is None else self._claim.limits

    def withdraw(self, reason: Reason = Reason.INACTIVE) -> None:
        """The admission just decided did not happen: the store or a rule had the last word.

        The same face in the same track stays refused, or waits where something more is asked for, which is no denial;
        others need not wait for the cool-down.
        """
        self._cool_until = -math.inf
        self._guest = None
        if not reason.asks_for_more:
            self._count_denial(self._now)
        track = self._tracks.get(self._subject_id) if self._subject_id is not None else None
        if track is not None:
            track.admitted, track.barred = None, reason
            self._is_due((track.track_id, reason), self._now)

    def confirm(self, person_id: str) -> None:
        """The person was let in by more than the face, or without it: whoever stands there now is taken for them."""
        self._cool_until = self._now + self.policy.gate.cooldown_seconds
        self._guest = _Guest(person_id, self._now, self._now)
        track = self._tracks.get(self._subject_id) if self._subject_id is not None else None
        if track is not None:
            track.barred, track.admitted, track.admitted_at = None, person_id, self._now

    def has_just_admitted(self, person_id: str) -> bool:
        """Whether this is whoever was let in last, and has hardly been away: no second visit."""
        return self._is_guest(person_id, self._now)

    def needs(self, track_id: int, now: float) -> bool:
        """Whether identity and liveness of this track should be computed in the frame taken now.

        The subject until it is decided, then again every ``gate.recheck_seconds``; a track that is new; nobody else.
        """
        track = self._tracks.get(track_id)
        if track is None:
            return True
        if self._subject_id not in (None, track_id):
            return False
        if track.admitted is None or track.is_suspect or track.last_look_at is None:
            return True
        return now - track.last_look_at >= self.policy.gate.recheck_seconds

    # time, and what it takes away

    def _keep_time(self, now: float) -> None:
        """A source that starts again steps back in time: then no window reaches across, and no pause is for ever."""
        if now < self._now:
            self._tracks.clear()
            self._challenger.forget()
            self._claim = None
            self._told.clear()
            self._subject_id = None
            self._guest = None
            self._cool_until = min(self._cool_until, now + self.policy.gate.cooldown_seconds)
            self._locked_until = min(self._locked_until, now + self.policy.gate.lockout_seconds)
            self._denied_at = deque([now] * len(self._denied_at))
        self._now = now
        repeat_after = self.policy.gate.repeat_denial_seconds
        self._told = {key: at for key, at in self._told.items() if now - at < repeat_after}

    def _forget_the_gone(self, observation: Observation) -> None:
        now = observation.frame.taken_at
        present = {sighting.track_id for sighting in observation.sightings}
        for track in list(self._tracks.values()):
            if track.track_id in present and now - track.last_seen <= self.policy.tracking.max_gap_seconds:
                track.last_seen = now
            elif now - track.last_seen > self.policy.tracking.max_gap_seconds:
                del self._tracks[track.track_id]
        for sighting in observation.sightings:
            if sighting.track_id not in self._tracks:
                self._tracks[sighting.track_id] = TrackEvidence(sighting.track_id, self._windows())
                self._tracks[sighting.track_id].last_seen = now

    def _windows(self) -> Windows:
        return Windows(self.policy.identity, self.policy.liveness, self.policy.gate)

    # the judgement

    def _judge(self, observation: Observation) -> _Outcome:
        if (shut := self._shut_for_all(observation)) is not None:
            return shut
        if not observation.sightings:
            return _Outcome(Verdict.WAIT, Reason.NO_FACE)
        in_zone = self._in_zone(observation)
        if not in_zone:
            return _Outcome(Verdict.WAIT, self._why_nobody(observation))
        if len(in_zone) > 1 and self.policy.zone.second_face == "block":
            return _Outcome(Verdict.WAIT, Reason.SEVERAL_FACES)
        return self._judge_subject(self._subject_among(in_zone), observation.frame)

    def _shut_for_all(self, observation: Observation) -> _Outcome | None:
        """What this frame means whoever stands there."""
        if (broken := self._broken(observation)) is not None:
            return _Outcome(Verdict.DENIED, Reason.FAULT, detail=broken)
        if observation.frame.taken_at < self._locked_until:
            return _Outcome(Verdict.DENIED, Reason.LOCKED_OUT)
        if (left := self._challenger.abandoned(self._tracks, self._subject_id)) is not None:
            return _Outcome(Verdict.DENIED, Reason.CHALLENGE_FAILED, detail=left.in_words)
        return None

    def _broken(self, observation: Observation) -> str | None:
        """What makes it impossible to judge anybody, in words."""
        if self.limits.min_live is None:
            return NO_LIVENESS_MODEL
        if len({sighting.track_id for sighting in observation.sightings}) != len(observation.sightings):
            return "two faces carry the same track number"
        return None

    def _in_zone(self, observation: Observation) -> list[Sighting]:
        """The faces that are near enough and near the middle; the clock of their dwell time runs, all others' stop."""
        inside = []
        for sighting in observation.sightings:
            track = self._tracks[sighting.track_id]
            if self._is_near(sighting) and self._is_central(sighting, observation.frame):
                inside.append(sighting)
                if track.in_zone_since is None:
                    track.in_zone_since = observation.frame.taken_at
            else:
                track.in_zone_since = None
        return inside

    def _is_near(self, sighting: Sighting) -> bool:
        return sighting.detection.eye_distance >= self.policy.zone.min_eye_distance

    def _is_central(self, sighting: Sighting, frame: Frame) -> bool:
        across, down = sighting.detection.box.centre
        zone = self.policy.zone
        return abs(across / frame.width - 0.5) <= zone.width / 2 and abs(down / frame.height - 0.5) <= zone.height / 2

    def _why_nobody(self, observation: Observation) -> Reason:
        """What the nearest face should do to be looked at."""
        self._subject_id = None
        nearest = max(observation.sightings, key=lambda sighting: sighting.detection.eye_distance)
        return Reason.OFF_CENTRE if self._is_near(nearest) else Reason.TOO_FAR

    def _subject_among(self, in_zone: list[Sighting]) -> Sighting:
        """The nearest face, with some patience for the one that was there first."""
        nearest = max(in_zone, key=lambda sighting: sighting.detection.eye_distance)
        held = next((sighting for sighting in in_zone if sighting.track_id == self._subject_id), nearest)
        overtaken = nearest.detection.eye_distance > _TAKEOVER_RATIO * held.detection.eye_distance
        subject = nearest if overtaken else held
        self._subject_id = subject.track_id
        return subject

    def _judge_subject(self, sighting: Sighting, frame: Frame) -> _Outcome:
        track, now = self._tracks[sighting.track_id], frame.taken_at
        flaw = self._flaw(sighting, frame)
        if sighting.crop is not None and flaw is None:
            self._look(track, sighting, now)
        if self._frames_without_liveness >= self.policy.liveness.window:
            return _Outcome(Verdict.DENIED, Reason.FAULT, detail=NO_LIVENESS_SCORE)
        refusal = self._refusal(track)
        if self._challenger.is_asking(track):
            return self._challenged(track, sighting, refusal, now)
        if (decided := self._decided(track, refusal, now)) is not None:
            return decided
        if flaw is not None and refusal is not Reason.NOT_LIVE:
            return _Outcome(Verdict.WAIT, flaw, track)
        return self._conclude(track, refusal, frame, sighting.detection.box)

    def _decided(self, track: TrackEvidence, refusal: Reason | None, now: float) -> _Outcome | None:
        """What was decided about this track before, as long as it holds."""
        if now >= track.barred_until:
            track.start_anew()
        if track.barred is not None and not (track.barred.asks_for_more and refusal is Reason.NOT_LIVE):
            return _Outcome(Verdict.WAIT if track.barred.asks_for_more else Verdict.DENIED, track.barred, track)
        if track.admitted is not None and refusal is not Reason.NOT_LIVE:
            return self._still_admitted(track, now)
        return None

    def _conclude(self, track: TrackEvidence, refusal: Reason | None, frame: Frame, box: Box) -> _Outcome:
        """Nothing is wrong with this frame: enough for a refusal, enough for an admission, or not enough yet."""
        now = frame.taken_at
        if track.in_zone_since is None or not now - track.in_zone_since >= self.policy.zone.dwell_seconds:
            return _Outcome(Verdict.WAIT, Reason.CONFIRMING, track)
        if self.awaits_claim and self._claim is None and refusal is not Reason.NOT_LIVE:
            return _Outcome(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, track)
        if refusal is not None:
            return _Outcome(Verdict.DENIED, refusal, track)
        return self._admit(track, frame, box)

    def _refusal(self, track: TrackEvidence) -> Reason | None:
        """Why this face is not let in; compared with one person, nobody else's being near is no excuse."""
        refusal = track.refusal(self._in_force)
        is_another = self._claim is not None and refusal in (Reason.UNKNOWN, Reason.AMBIGUOUS)
        return self._claim.mismatch if self._claim is not None and is_another else refusal

    def _flaw(self, sighting: Sighting, frame: Frame) -> Reason | None:
        """Why this frame cannot be judged, in the order in which a visitor can mend it.

        A face that fills the picture has no surround left, and without it liveness is a guess (``vision.context``).
        """
        surround = context_seen(sighting.detection.box, frame.width, frame.height)
        if not surround >= self.policy.liveness.min_surround:
            return Reason.TOO_CLOSE
        return self._blemish(sighting.crop.quality) if sighting.crop is not None else None

    def _blemish(self, quality: Quality) -> Reason | None:
        wanted = self.policy.quality
        checks = (
            (abs(quality.yaw) <= wanted.max_yaw and abs(quality.pitch) <= wanted.max_pitch, Reason.TURNED_AWAY),
            (quality.brightness >= wanted.min_brightness, Reason.TOO_DARK),
            (quality.brightness <= wanted.max_brightness, Reason.TOO_BRIGHT),
            (quality.sharpness >= wanted.min_sharpness, Reason.BLURRED),
        )
        return next((reason for is_enough, reason in checks if not is_enough), None)

    def _look(self, track: TrackEvidence, sighting: Sighting, now: float) -> None:
        """Count what was computed in this frame: identity and liveness together, or nothing.

        A face that is recognised but not judged alive or not, frame after frame and whoever comes, is a fault.
        """
        if sighting.embedding is None or sighting.crop is None or track.is_repeat(sighting.crop.pixels):
            return
        person = Look(now, sighting.match, live=0.0).person(self._in_force)
        if not track.is_same_face(sighting.embedding, person, self.policy.tracking.min_self_similarity):
            track.start_anew()
        if sighting.liveness is None or not 0.0 <= sighting.liveness.live <= 1.0:
            self._frames_without_liveness += 1
            return
        self._frames_without_liveness = 0
        changed = track.has_changed(sighting.crop.pixels)
        track.add(Look(now, sighting.match, sighting.liveness.live, changed), self._in_force)

    def _still_admitted(self, track: TrackEvidence, now: float) -> _Outcome:
        if self._guest is not None and self._guest.person_id == track.admitted:
            self._guest.seen_at = now
        verdict = Verdict.GRANTED if now - track.admitted_at < self.policy.gate.cooldown_seconds else Verdict.WAIT
        return _Outcome(verdict, Reason.RECOGNIZED, track)

    def _admit(self, track: TrackEvidence, frame: Frame, box: Box) -> _Outcome:
        now = frame.taken_at
        person = track.admissible(self._in_force)
        if self._claim is not None and person != self._claim.person_id:
            person = None
        if person is not None and self._is_guest(person, now):
            return self._welcome_back(track, now)
        if person is None or now < self._cool_until:
            return _Outcome(Verdict.WAIT, Reason.CONFIRMING, track)
        if self._challenger.asks(track, person, now, self.policy.challenge):
            return self._challenge(track, person, frame, box)
        self._guest = _Guest(person, now, now)
        track.admitted, track.admitted_at = person, now
        self._cool_until = now + self.policy.gate.cooldown_seconds
        detail = self._challenger.how_passed(track)
        return _Outcome(Verdict.GRANTED, Reason.RECOGNIZED, track, detail, is_admission=True)

    # the active challenge

    def _challenge(self, track: TrackEvidence, person: str, frame: Frame, box: Box) -> _Outcome:
        """Before the admission that was about to be: moves at random, by the face of this very track."""
        wanted = self.policy.challenge
        room = context_seen(box, frame.width, frame.height) / wanted.closer_ratio
        may_come_closer = room >= _ROOM_TO_COME_CLOSER * self.policy.liveness.min_surround
        course = self._challenger.begin(track, person, frame.taken_at, wanted, may_come_closer=may_come_closer)
        return _Outcome(Verdict.WAIT, Reason.CONFIRMING, track, prompt=course.prompt)

    def _challenged(self, track: TrackEvidence, sighting: Sighting, refusal: Reason | None, now: float) -> _Outcome:
        """The visitor is moving; a turned head is no flaw now, a face that is not a living one still is."""
        if refusal is Reason.NOT_LIVE:
            self._challenger.forget()
            return _Outcome(Verdict.DENIED, Reason.NOT_LIVE, track)
        course = self._challenger.go_on(track, sighting.crop, now, self.policy.challenge)
        if not course.challenge.failure:
            return _Outcome(Verdict.WAIT, Reason.CONFIRMING, track, prompt=course.prompt)
        track.start_anew()
        track.barred = Reason.CHALLENGE_FAILED
        track.barred_until = now + self.policy.challenge.retry_seconds
        self._told.pop((track.track_id, Reason.CHALLENGE_FAILED), None)  # each failed one counts towards the lock-out
        return _Outcome(Verdict.DENIED, Reason.CHALLENGE_FAILED, track, course.challenge.in_words)

    def _is_guest(self, person: str, now: float) -> bool:
        """Whether this is whoever was let in last, and has hardly been away."""
        guest = self._guest
        if guest is None or guest.person_id != person:
            return False
        return now - guest.seen_at < self.policy.gate.cooldown_seconds

    def _welcome_back(self, track: TrackEvidence, now: float) -> _Outcome:
        """The same admission goes on under this track."""
        assert self._guest is not None  # noqa: S101  asked a line before
        track.admitted, track.admitted_at = self._guest.person_id, self._guest.admitted_at
        return self._still_admitted(track, now)

    # the decision, and whether it is news

    def _decide(self, observation: Observation, outcome: _Outcome) -> Decision:
        now = observation.frame.taken_at
        recovered, self._is_faulty = self._is_faulty, False
        is_news = self._is_news(outcome, now) or recovered
        if is_news and outcome.verdict is Verdict.DENIED and outcome.reason is not Reason.LOCKED_OUT:
            self._count_denial(now)
        track = outcome.track
        return Decision(
            observation,
            outcome.verdict,
            outcome.reason,
            subject=self._subject(track) if track else None,
            is_news=is_news,
            evidence=track.summary(self._in_force) if track else None,
            detail=outcome.detail,
            prompt=outcome.prompt,
            took_seconds=now - track.in_zone_since if track and track.in_zone_since is not None else None,
        )

    def _subject(self, track: TrackEvidence) -> Subject:
        """Names nobody but the admitted: a near miss is a number, not a name."""
        evidence = track.summary(self._in_force)
        return Subject(track.track_id, track.admitted, evidence.similarity, track.live_median)

    def _is_news(self, outcome: _Outcome, now: float) -> bool:
        if outcome.verdict is not Verdict.DENIED:
            return outcome.is_admission
        if outcome.reason is Reason.LOCKED_OUT:
            told, self._lock_out_is_told = self._lock_out_is_told, True
            return not told
        track_id = outcome.track.track_id if outcome.track else None
        return self._is_due((track_id, outcome.reason), now)

    def _is_due(self, key: tuple[int | None, Reason], now: float) -> bool:
        """Whether this was not said lately."""
        if key in self._told:
            return False
        self._told[key] = now
        return True

    def _count_denial(self, now: float) -> None:
        self._denied_at.append(now)
        while self._denied_at and self._denied_at[0] <= now - 60.0:
            self._denied_at.popleft()
        if len(self._denied_at) >= self.policy.gate.max_denials_per_minute:
            self._locked_until = now + self.policy.gate.lockout_seconds
            self._lock_out_is_told = False
            self._denied_at.clear()
            self._tracks.clear()
            self._challenger.forget()
