"""One frame's way to a decision that is stored and acted upon; every fault on the way ends with the door shut."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from accessctl.domain import Decision, Event, EventKind, Frame, Observation, Offer, Reason, Subject, Verdict
from accessctl.door import Cause, DoorState, Duress, Mode, Opening
from accessctl.engine.entries import Admission, Compares, Entry, Refusal, Verifies
from accessctl.engine.journal import Journal
from accessctl.engine.second_factor import SecondFactors
from accessctl.errors import StoreError
from accessctl.rules import PinOutcome, Presented

_log = logging.getLogger(__name__)

# A camera with a loose contact fails several times a second for days: the log hears of the same fault this often.
_REPEAT_FAULT_SECONDS = 10.0
# What cannot be stored or driven opens for nobody, whatever is shown.
_NOTHING_HELPS = ("store", "door")


class Sees(Protocol):
    """The recognizer, as far as the engine knows it."""

    def observe(self, frame: Frame) -> Observation:
        """Everything seen in this frame; ModelError when a model fails."""
        ...


class Decides(Compares, Protocol):
    """The gate, as far as the engine knows it."""

    def consider(self, observation: Observation) -> Decision:
        """What this observation means for the door."""
        ...

    def fault(self, seen: Observation | Frame, why: str) -> Decision:
        """DENIED/FAULT; nothing seen so far counts."""
        ...

    def withdraw(self, reason: Reason) -> None:
        """The admission just decided did not happen, for this reason."""
        ...

    def confirm(self, person_id: str) -> None:
        """The person was let in with more than the face, or without it."""
        ...

    def has_just_admitted(self, person_id: str) -> bool:
        """Whether this person was let in last, and has hardly been away."""
        ...


class Orders(Protocol):
    """The door, as far as a decision needs it."""

    @property
    def state(self) -> DoorState:
        """What is known of the door now."""
        ...

    def order(self, happening: Opening | Duress) -> None:
        """Open, or tell of a threat; never waits, never raises: what goes wrong shows in ``state``."""
        ...


class Guard:
    """Observes, decides, stores, opens, publishes: in this order, frame by frame. Owned by the analysis thread.

    A grant opens the door only after its event is stored, and only if the store agreed. While the store or the door's
    driver fails, frames are not judged at all: each is DENIED/FAULT, and the first judged one afterwards is the
    recovery. In a lockdown the screen says so to everybody but those whom the rules let in even then.
    """

    def __init__(
        self,
        *,
        recognizer: Sees,
        gate: Decides,
        journal: Journal,
        door: Orders,
        door_name: str,
        clock: Callable[[], float],
        face_is_weak: bool = False,
    ) -> None:
        self._face_is_weak = face_is_weak
        self._recognizer = recognizer
        self._gate = gate
        self._journal = journal
        self._door = door
        self._door_name = door_name
        self._clock = clock
        self._factors = SecondFactors(journal, gate, door_name)
        self._look_for_codes: Callable[[Frame], None] | None = None
        self._helper: str | None = None  # whom the rules let in last during a lockdown
        self._listeners: list[Callable[[Decision], None]] = []
        self._fault = ""
        self._fault_is_logged = False
        self._logged_at: dict[str, float] = {}

    def equip(self, verifier: Verifies | None, look_for_codes: Callable[[Frame], None] | None) -> None:
        """What badges need besides a reader: 1:1, and a search for codes in the picture; before the first frame."""
        self._factors.verifier = verifier
        self._look_for_codes = look_for_codes

    def listen(self, listener: Callable[[Decision], None]) -> None:
        """Hear every decision, in the analysis thread; add listeners before the engine starts."""
        self._listeners.append(listener)

    def consider(self, frame: Frame) -> Decision:
        """Judge one frame and act on it. Raises what the models raise; the caller then calls ``fault``."""
        if (standing := self._standing_fault()) is not None:
            return self.fault(frame, *standing)
        self._factors.keep_up(frame.taken_at)
        if self._look_for_codes is not None and self._factors.mode.takes_badges:
            self._look_for_codes(frame)
        decision = self._gate.consider(self._recognizer.observe(frame))
        if decision.reason is Reason.FAULT:
            self._factors.forget()
            return self._publish(self._with_entry(self._log_fault(decision, "gate")))
        decision = self._settle(self._factors.mismatched(self._recovered(decision)))
        return self._publish(self._said_in_lockdown(self._with_entry(decision)))

    def enter(self, entry: Entry) -> None:
        """Somebody typed a PIN or showed a badge: it is looked at with the next frame. Any thread."""
        self._factors.enter(entry)

    def attend(self, frame: Frame) -> None:
        """Look at what was entered while no frame comes (``frame`` is blank): what needs no face works without."""
        if not self._factors.is_waiting or not self._fault or self._standing_fault() is not None:
            return
        decision = self._with_entry(Decision(Observation(frame), Verdict.DENIED, Reason.FAULT, detail=self._fault))
        if decision.is_news:
            self._publish(decision)

    def fault(self, seen: Observation | Frame, what: str, message: str) -> Decision:
        """Say that ``what`` ("camera FROZEN", "analysis", ...) is wrong: DENIED/FAULT, stored when it is news.

        A PIN or badge that needs no face is still taken, unless it is the store or the door that fails.
        """
        self._factors.forget()
        decision = self._log_fault(self._shut(seen, message), what)
        self._factors.keep_up(decision.observation.frame.taken_at)
        if what in _NOTHING_HELPS:
            self._factors.discard()
            return self._publish(decision)
        return self._publish(self._with_entry(decision))

    def say_stalled(self, frame: Frame, message: str) -> None:
        """From another thread, while the analysis thread is stuck: what the screen says until it answers again."""
        self._publish(Decision(Observation(frame), Verdict.DENIED, Reason.FAULT, detail=message))

    def _shut(self, seen: Observation | Frame, message: str) -> Decision:
        """The gate's own fault decision; where even the gate fails, ours."""
        try:
            return self._gate.fault(seen, message)
        except Exception:  # noqa: BLE001  a fault on the way of saying a fault must still shut the door
            _log.exception("the gate failed on a fault")
            observation = seen if isinstance(seen, Observation) else Observation(seen)
            return Decision(observation, Verdict.DENIED, Reason.FAULT, detail=message)

    def _standing_fault(self) -> tuple[str, str] | None:
        if trouble := self._journal.trouble():
            return "store", trouble
        if self._door.state.mode is Mode.FAULT:
            return "door", "the door's driver does not answer; check its power and cable"
        return None

    def _said_in_lockdown(self, decision: Decision) -> Decision:
        """What may be shown: that the door is locked, unless this person may enter even now, or is asked for more."""
        if not self._door.state.is_locked_down or decision.reason in (Reason.FAULT, Reason.LOCKDOWN):
            return decision
        person = decision.subject.person_id if decision.subject else None
        is_helper = person is not None and person == self._helper
        if is_helper or decision.reason.asks_for_more or decision.prompt is not None:
            return decision
        return replace(decision, verdict=Verdict.DENIED, reason=Reason.LOCKDOWN, is_news=False, offer=Offer())

    # faults, and their end

    def _log_fault(self, decision: Decision, what: str) -> Decision:
        """Store that a fault began, unless the same one was stored a moment ago; only then is it news."""
        begins, self._fault = what != self._fault, what
        now = self._clock()
        is_news = begins and now - self._logged_at.get(what, -_REPEAT_FAULT_SECONDS) >= _REPEAT_FAULT_SECONDS
        if is_news:
            self._logged_at[what] = now
            self._fault_is_logged = True
            self._journal.write(
                replace(self._event(decision), kind=EventKind.FAULT, detail=f"{what}: {decision.detail}")
            )
        return replace(decision, is_news=is_news)

    def _recovered(self, decision: Decision) -> Decision:
        """The first judged frame after a fault: its end is stored where its beginning was."""
        ended, self._fault = self._fault, ""
        logged, self._fault_is_logged = self._fault_is_logged, False
        if logged:
            self._journal.write(Event(dt.datetime.now(dt.UTC), self._door_name, detail=ended, kind=EventKind.RECOVERED))
        if decision.verdict is Verdict.WAIT and decision.is_news is not logged:
            return replace(decision, is_news=logged)
        return decision

    # decisions

    def _settle(self, decision: Decision) -> Decision:
        """Store a decision that is news, then let the door act on it."""
        if not decision.is_news or decision.verdict is Verdict.WAIT:
            return decision
        if decision.verdict is Verdict.DENIED:
            self._journal.write(self._event(decision))
            return decision
        presented, outcome, what = self._factors.with_face()
        decided = self._grant(replace(decision, detail="; ".join(filter(None, (what, decision.detail)))), presented)
        if decided.reason is Reason.SECOND_FACTOR_NEEDED and decision.subject is not None:
            self._factors.ask(decision.subject, presented.shown, outcome)
        self._factors.drop_claim()
        self._raise_silent_alarm(decided, outcome)
        return decided

    def _grant(self, decision: Decision, presented: Presented, *, by_face: bool = True) -> Decision:
        is_locked_down = self._door.state.is_locked_down
        presented = replace(presented, in_lockdown=is_locked_down, face_is_weak=self._face_is_weak)
        try:
            stored = self._journal.grant(self._event(decision), presented)
        except StoreError as error:
            return self._store_failed(decision, error)
        if stored.verdict is not Verdict.GRANTED:
            return self._refused(decision, stored, by_face=by_face)
        # As old as the picture: a database that was locked for too long must not open for somebody who has left.
        at = decision.observation.frame.taken_at
        self._helper = stored.person_id if stored.through_lockdown else None
        self._door.order(Opening(Cause.GRANTED, stored.sequence, at, stored.through_lockdown))
        return decision

    def _refused(self, decision: Decision, stored: Event, *, by_face: bool) -> Decision:
        """The rules say no, or the person was removed while being recognised: the store has the last word."""
        reason = stored.reason or Reason.INACTIVE
        if by_face:
            self._gate.withdraw(reason)
        verdict = Verdict.WAIT if reason.asks_for_more else Verdict.DENIED
        return replace(decision, verdict=verdict, reason=reason, detail=stored.detail)

    def _store_failed(self, decision: Decision, error: StoreError) -> Decision:
        return self._log_fault(self._shut(decision.observation, str(error)), "store")

    # what is typed or shown besides the face

    def _with_entry(self, decision: Decision) -> Decision:
        """The decision after what was entered meanwhile, and what may be shown next."""
        if (lapsed := self._factors.lapsed()) is not None:
            self._journal.write(self._event(_as_decision(decision, lapsed)))
        try:
            answer = self._factors.answer(decision)
        except StoreError as error:
            return self._store_failed(decision, error)
        if isinstance(answer, Refusal):
            decision = self._settle(_as_decision(decision, answer))
        elif answer is not None:
            decision = self._admit(decision, answer)
        self._factors.remember(decision)
        return replace(decision, offer=self._factors.offer(decision))

    def _admit(self, decision: Decision, shown: Admission) -> Decision:
        """Grant what was shown, unless it is the same visit; a threat is told of in either case."""
        admission = replace(
            decision, verdict=Verdict.GRANTED, reason=Reason.RECOGNIZED, subject=shown.subject, is_news=True,
            detail=shown.detail, prompt=None,
        )  # fmt: skip
        person_id = shown.subject.person_id or ""
        if self._gate.has_just_admitted(person_id):
            self._raise_silent_alarm(admission, shown.outcome)
            return decision
        granted = self._grant(admission, shown.presented, by_face=shown.by_face)
        if granted.verdict is Verdict.GRANTED:
            self._gate.confirm(person_id)
        self._raise_silent_alarm(granted, shown.outcome)
        return granted

    def _raise_silent_alarm(self, granted: Decision, outcome: PinOutcome) -> None:
        """Nothing on the screen may tell a duress PIN from the other one; the log and its listeners can."""
        if outcome is PinOutcome.DURESS and granted.verdict is Verdict.GRANTED:
            alarm = replace(self._event(granted), kind=EventKind.DOOR, detail="duress PIN: send help, do not call back")
            stored = self._journal.write(replace(alarm, verdict=None, reason=None))
            self._door.order(Duress(stored.sequence if stored is not None else 0))

    def _event(self, decision: Decision) -> Event:
        about, evidence = decision.subject or Subject(track_id=0), decision.evidence
        return Event(
            at=dt.datetime.now(dt.UTC),
            door=self._door_name,
            verdict=decision.verdict,
            reason=decision.reason,
            person_id=about.person_id,
            similarity=about.similarity,
            live=about.live,
            track_id=about.track_id or None,
            detail=decision.detail,
            took_seconds=decision.took_seconds,
            min_similarity=evidence.min_similarity if evidence and about.similarity is not None else None,
            min_live=evidence.min_live if evidence and about.live is not None else None,
        )

    def _publish(self, decision: Decision) -> Decision:
        for listener in self._listeners:
            try:
                listener(decision)
            except Exception:  # noqa: BLE001  a listener's mistake is not the door's
                _log.exception("a listener failed on a decision")
        return decision


def _as_decision(decision: Decision, refusal: Refusal) -> Decision:
    return replace(
        decision, verdict=Verdict.DENIED, reason=refusal.reason, detail=refusal.detail, is_news=refusal.is_news,
        subject=refusal.subject or Subject(decision.subject.track_id if decision.subject else 0), prompt=None,
    )  # fmt: skip
