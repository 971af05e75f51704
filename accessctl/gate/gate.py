"""From observations to decisions: the order in which everything is asked before a door opens."""

from __future__ import annotations

import math
from dataclasses import replace
from random import Random, SystemRandom

from accessctl.challenging import Challenger
from accessctl.domain import Box, Decision, Frame, Observation, Reason, Sighting, Verdict
from accessctl.evidence import Look, TrackEvidence
from accessctl.gate import framing
from accessctl.gate.outcome import Outcome, deny, grant, wait
from accessctl.gate.policy import Claim, Policy
from accessctl.gate.telling import LockOut, News
from accessctl.gate.tracks import Tracks
from accessctl.gate.visit import Visit
from accessctl.limits import Limits

NO_LIVENESS_MODEL = "there is no liveness model; run: accessctl models install"
NO_LIVENESS_SCORE = "the liveness model gives no score; run: accessctl models verify"


class Gate:
    """Turns observations into decisions.

    ``Decision.is_news`` is True exactly for what must be stored, announced and acted upon:

    * GRANTED, once per admission. Who was let in is not let in a second time before having been away for the
      cool-down, be it under another track: GRANTED (no news) for the cool-down, then WAIT/RECOGNIZED.
    * DENIED, when a track is refused; the same refusal of the same track is news again only after
      ``gate.repeat_denial_seconds``. LOCKED_OUT is news when it begins.
    * DENIED/FAULT when a fault begins, and the first decision after it (whatever it is): the recovery.

    ``limits`` may be replaced at any time by one assignment (the gallery has grown, a slider was moved), and so may
    ``policy``. ``dice`` draws the active challenges; None: those of the operating system, which nobody can foresee.
    While ``awaits_claim``, no face is taken for anybody before a badge says for whom (``verify``).
    """

    def __init__(self, policy: Policy, limits: Limits, dice: Random | None = None) -> None:
        self.policy = policy
        self.limits = limits
        self.awaits_claim = False
        self._claim: Claim | None = None
        self._challenger = Challenger(dice or SystemRandom())
        self._tracks = Tracks()
        self._now = -math.inf
        self._visit = Visit()
        self._news = News()
        self._lock_out = LockOut()
        self._frames_without_liveness = 0

    def consider(self, observation: Observation) -> Decision:
        """What this frame means for the door."""
        now, claim = observation.frame.taken_at, self._claim
        self._keep_time(now)
        if self._claim is not None and not now < self._claim.until:
            self.end_claim()
        self._tracks.follow(observation, self.policy)
        # The frame that ends a claim was still compared with that person alone: nobody else could be ambiguous in it.
        outcome = self._judge(observation if claim is self._claim else _unmatched(observation))
        if outcome.reason is Reason.FAULT:
            return self.fault(observation, outcome.detail)
        return self._decide(observation, outcome)

    def fault(self, seen: Observation | Frame, why: str) -> Decision:
        """The machine, not the visitor, did something wrong: shut, and nothing seen so far counts."""
        observation = seen if isinstance(seen, Observation) else Observation(seen)
        now = observation.frame.taken_at
        self._keep_time(now)
        self._forget_all()
        is_news = self._news.fault_is_due(now)
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
        self._news.may_repeat(claim.mismatch)
        for track in self._tracks:
            track.admitted = None
            track.barred = track.barred if track.barred is Reason.CHALLENGE_FAILED else None

    def end_claim(self) -> None:
        """Faces are compared with everybody again; who was admitted stays so."""
        if self._claim is not None:
            self._claim = None
            self._compare_anew()

    def withdraw(self, reason: Reason = Reason.INACTIVE) -> None:
        """The admission just decided did not happen: the store or a rule had the last word.

        The same face in the same track stays refused, or waits where something more is asked for, which is no denial;
        others need not wait for the cool-down.
        """
        self._visit.undo()
        if not reason.asks_for_more:
            self._count_denial(self._now)
        track = self._tracks.subject
        if track is not None:
            track.admitted, track.barred = None, reason
            self._news.is_due((track.track_id, reason), self._now)

    def confirm(self, person_id: str) -> None:
        """The person was let in by more than the face, or without it: whoever stands there now is taken for them."""
        self._visit.begin(person_id, self._now, self.policy.gate.cooldown_seconds)
        track = self._tracks.subject
        if track is not None:
            track.barred, track.admitted, track.admitted_at = None, person_id, self._now

    def has_just_admitted(self, person_id: str) -> bool:
        """Whether this is whoever was let in last, and has hardly been away: no second visit."""
        return self._visit.is_of(person_id, self._now, self.policy.gate.cooldown_seconds)

    def needs(self, track_id: int, now: float) -> bool:
        """Whether identity and liveness of this track should be computed in the frame taken now.

        The subject until it is decided, then again every ``gate.recheck_seconds``; a track that is new; nobody else.
        """
        track = self._tracks.find(track_id)
        if track is None:
            return True
        if self._tracks.subject_id not in (None, track_id):
            return False
        if track.admitted is None or track.is_suspect or track.last_look_at is None:
            return True
        return now - track.last_look_at >= self.policy.gate.recheck_seconds

    # what is remembered, and what takes it away

    @property
    def _in_force(self) -> Limits:
        return self.limits if self._claim is None else self._claim.limits

    def _compare_anew(self) -> None:
        self._challenger.forget()
        self._tracks.compare_anew()

    def _forget_all(self) -> None:
        """Nothing seen so far counts, for or against anybody."""
        self._tracks.clear()
        self._challenger.forget()
        self._claim = None
        self._tracks.subject_id = None
        self._visit.end()

    def _keep_time(self, now: float) -> None:
        """A source that starts again steps back in time: then no window reaches across, and no pause is for ever."""
        settings = self.policy.gate
        if now < self._now:
            self._forget_all()
            self._news.run_back()
            self._visit.run_back(now, settings.cooldown_seconds)
            self._lock_out.run_back(now, settings.lockout_seconds)
        self._now = now
        self._news.keep_time(now, settings.repeat_denial_seconds)

    # the judgement

    def _judge(self, observation: Observation) -> Outcome:
        if (shut := self._shut_for_all(observation)) is not None:
            return shut
        if not observation.sightings:
            return wait(Reason.NO_FACE)
        in_zone = self._tracks.in_zone(observation, self.policy.zone)
        if not in_zone:
            self._tracks.subject_id = None
            return wait(framing.why_nobody(observation.sightings, self.policy.zone))
        if len(in_zone) > 1 and self.policy.zone.second_face == "block":
            return wait(Reason.SEVERAL_FACES)
        subject = framing.subject_among(in_zone, self._tracks.subject_id)
        self._tracks.subject_id = subject.track_id
        return self._judge_subject(subject, observation.frame)

    def _shut_for_all(self, observation: Observation) -> Outcome | None:
        """What this frame means whoever stands there."""
        if (broken := self._broken(observation)) is not None:
            return deny(Reason.FAULT, detail=broken)
        if self._lock_out.holds(observation.frame.taken_at):
            return deny(Reason.LOCKED_OUT)
        if (left := self._challenger.abandoned(self._tracks, self._tracks.subject_id)) is not None:
            return deny(Reason.CHALLENGE_FAILED, detail=left.in_words)
        return None

    def _broken(self, observation: Observation) -> str | None:
        """What makes it impossible to judge anybody, in words."""
        if self.limits.min_live is None:
            return NO_LIVENESS_MODEL
        if len({sighting.track_id for sighting in observation.sightings}) != len(observation.sightings):
            return "two faces carry the same track number"
        return None

    def _judge_subject(self, sighting: Sighting, frame: Frame) -> Outcome:
        track, now = self._tracks[sighting.track_id], frame.taken_at
        flaw = framing.flaw(sighting, frame, self.policy)
        if sighting.crop is not None and flaw is None:
            self._look(track, sighting, now)
        if self._frames_without_liveness >= self.policy.liveness.window:
            return deny(Reason.FAULT, detail=NO_LIVENESS_SCORE)
        refusal = self._refusal(track)
        if self._challenger.is_asking(track):
            return self._challenged(track, sighting, refusal, now)
        if (decided := self._decided(track, refusal, now)) is not None:
            return decided
        if flaw is not None and refusal is not Reason.NOT_LIVE:
            return wait(flaw, track)
        return self._conclude(track, refusal, frame, sighting.detection.box)

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

    def _refusal(self, track: TrackEvidence) -> Reason | None:
        """Why this face is not let in; compared with one person, nobody else's being near is no excuse."""
        refusal = track.refusal(self._in_force)
        is_another = self._claim is not None and refusal in (Reason.UNKNOWN, Reason.AMBIGUOUS)
        return self._claim.mismatch if self._claim is not None and is_another else refusal

    def _decided(self, track: TrackEvidence, refusal: Reason | None, now: float) -> Outcome | None:
        """What was decided about this track before, as long as it holds."""
        if now >= track.barred_until:
            track.start_anew()
        if track.barred is not None and not (track.barred.asks_for_more and refusal is Reason.NOT_LIVE):
            return wait(track.barred, track) if track.barred.asks_for_more else deny(track.barred, track)
        if track.admitted is not None and refusal is not Reason.NOT_LIVE:
            return self._still_admitted(track, now)
        return None

    def _still_admitted(self, track: TrackEvidence, now: float) -> Outcome:
        self._visit.goes_on(track.admitted, now)
        is_fresh = now - track.admitted_at < self.policy.gate.cooldown_seconds
        return grant(track) if is_fresh else wait(Reason.RECOGNIZED, track)

    def _conclude(self, track: TrackEvidence, refusal: Reason | None, frame: Frame, box: Box) -> Outcome:
        """Nothing is wrong with this frame: enough for a refusal, enough for an admission, or not enough yet.

        What was seen is no admission of whoever stands there in a frame that nobody has looked at.
        """
        now = frame.taken_at
        if track.in_zone_since is None or not now - track.in_zone_since >= self.policy.zone.dwell_seconds:
            return wait(Reason.CONFIRMING, track)
        if self.awaits_claim and self._claim is None and refusal is not Reason.NOT_LIVE:
            return wait(Reason.SECOND_FACTOR_NEEDED, track)
        if refusal is not None:
            return deny(refusal, track)
        if track.last_look_at != now:
            return wait(Reason.CONFIRMING, track)
        return self._admit(track, frame, box)

    def _admit(self, track: TrackEvidence, frame: Frame, box: Box) -> Outcome:
        now, cooldown_seconds = frame.taken_at, self.policy.gate.cooldown_seconds
        person = track.admissible(self._in_force)
        if self._claim is not None and person != self._claim.person_id:
            person = None
        if person is not None and self._visit.is_of(person, now, cooldown_seconds):
            track.admitted, track.admitted_at = person, self._visit.begun_at  # under another track, perhaps
            return self._still_admitted(track, now)
        if person is None or self._visit.is_paused(now):
            return wait(Reason.CONFIRMING, track)
        if self._challenger.asks(track, person, now, self.policy.challenge):
            return self._challenge(track, person, frame, box)
        self._visit.begin(person, now, cooldown_seconds)
        track.admitted, track.admitted_at = person, now
        return grant(track, self._challenger.how_passed(track, person), is_admission=True)

    # the active challenge

    def _challenge(self, track: TrackEvidence, person: str, frame: Frame, box: Box) -> Outcome:
        """Before the admission that was about to be: moves at random, by the face of this very track."""
        course = self._challenger.begin(
            track, person, frame.taken_at, self.policy.challenge,
            may_come_closer=framing.has_room_to_come_closer(box, frame, self.policy),
        )  # fmt: skip
        return wait(Reason.CONFIRMING, track, course.prompt)

    def _challenged(self, track: TrackEvidence, sighting: Sighting, refusal: Reason | None, now: float) -> Outcome:
        """The visitor is moving; a turned head is no flaw now, a face that is not a living one still is."""
        if refusal is Reason.NOT_LIVE:
            self._challenger.forget()
            return deny(Reason.NOT_LIVE, track)
        course = self._challenger.go_on(track, sighting.crop, now, self.policy.challenge)
        if not course.challenge.failure:
            return wait(Reason.CONFIRMING, track, course.prompt)
        track.start_anew()
        track.barred = Reason.CHALLENGE_FAILED
        track.barred_until = now + self.policy.challenge.retry_seconds
        self._news.may_repeat(Reason.CHALLENGE_FAILED, track.track_id)  # each failed one counts towards the lock-out
        return deny(Reason.CHALLENGE_FAILED, track, course.challenge.in_words)

    # the decision, and whether it is news

    def _decide(self, observation: Observation, outcome: Outcome) -> Decision:
        now = observation.frame.taken_at
        is_recovery = self._news.is_recovery()
        is_news = self._is_news(outcome, now) or is_recovery
        if is_news and outcome.is_denial and outcome.reason is not Reason.LOCKED_OUT:
            self._count_denial(now)
        return outcome.decision(observation, self._in_force, is_news=is_news)

    def _is_news(self, outcome: Outcome, now: float) -> bool:
        if not outcome.is_denial:
            return outcome.is_admission
        if outcome.reason is Reason.LOCKED_OUT:
            return self._lock_out.is_due()
        return self._news.is_due(outcome.about, now)

    def _count_denial(self, now: float) -> None:
        if self._lock_out.count(now, self.policy.gate):
            self._tracks.clear()
            self._challenger.forget()


def _unmatched(observation: Observation) -> Observation:
    """The same faces, taken for nobody."""
    return replace(observation, sightings=tuple(replace(face, match=None) for face in observation.sightings))
