"""One frame's way to a decision that is stored and acted upon; every fault on the way ends with the door shut."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from accessctl.domain import Decision, Event, EventKind, Frame, Observation, Reason, Subject, Verdict
from accessctl.door import Cause, DoorState, Duress, Mode, Opening
from accessctl.engine.journal import Journal
from accessctl.engine.second_factor import SecondFactor
from accessctl.errors import StoreError
from accessctl.rules import BY_FACE, Factor, PinOutcome, Presented

_log = logging.getLogger(__name__)

# A camera with a loose contact fails several times a second for days: the log hears of the same fault this often.
_REPEAT_FAULT_SECONDS = 10.0


_FACE_AND_PIN = Presented(frozenset({Factor.FACE, Factor.PIN}))
_NOT_RIGHT = {PinOutcome.WRONG: Reason.WRONG_PIN, PinOutcome.LOCKED: Reason.LOCKED_OUT}


class Sees(Protocol):
    """The recognizer, as far as the engine knows it."""

    def observe(self, frame: Frame) -> Observation:
        """Everything seen in this frame; ModelError when a model fails."""
        ...


class Decides(Protocol):
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
        """The face that waited for a second factor is admitted as this person."""
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
    ) -> None:
        self._recognizer = recognizer
        self._gate = gate
        self._journal = journal
        self._door = door
        self._door_name = door_name
        self._clock = clock
        self._second_factor = SecondFactor()
        self._helper: str | None = None  # whom the rules let in last during a lockdown
        self._listeners: list[Callable[[Decision], None]] = []
        self._fault = ""
        self._fault_is_logged = False
        self._logged_at: dict[str, float] = {}

    def listen(self, listener: Callable[[Decision], None]) -> None:
        """Hear every decision, in the analysis thread; add listeners before the engine starts."""
        self._listeners.append(listener)

    def consider(self, frame: Frame) -> Decision:
        """Judge one frame and act on it. Raises what the models raise; the caller then calls ``fault``."""
        if (standing := self._standing_fault()) is not None:
            return self.fault(frame, *standing)
        observation = self._recognizer.observe(frame)
        decision = self._gate.consider(observation)
        if decision.reason is Reason.FAULT:
            return self._publish(self._log_fault(decision, "gate"))
        return self._publish(self._said_in_lockdown(self._with_pin(self._settle(self._recovered(decision)))))

    def enter_pin(self, pin: str) -> None:
        """Somebody typed a PIN: it is tried with the next frame, if the rules ask for one then. Any thread."""
        self._second_factor.enter(pin)

    def fault(self, seen: Observation | Frame, what: str, message: str) -> Decision:
        """Say that ``what`` ("camera FROZEN", "analysis", ...) is wrong: DENIED/FAULT, stored when it is news."""
        return self._publish(self._log_fault(self._shut(seen, message), what))

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
        return replace(decision, verdict=Verdict.DENIED, reason=Reason.LOCKDOWN, is_news=False)

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
        return self._grant(decision)

    def _grant(self, decision: Decision, presented: Presented = BY_FACE) -> Decision:
        presented = replace(presented, in_lockdown=self._door.state.is_locked_down)
        try:
            stored = self._journal.grant(self._event(decision), presented)
        except StoreError as error:
            return self._log_fault(self._shut(decision.observation, str(error)), "store")
        if stored.verdict is not Verdict.GRANTED:
            return self._refused(decision, stored)
        # As old as the picture: a database that was locked for too long must not open for somebody who has left.
        at = decision.observation.frame.taken_at
        self._helper = stored.person_id if stored.through_lockdown else None
        self._door.order(Opening(Cause.GRANTED, stored.sequence, at, stored.through_lockdown))
        return decision

    def _refused(self, decision: Decision, stored: Event) -> Decision:
        """The rules say no, or the person was removed while being recognised: the store has the last word."""
        reason = stored.reason or Reason.INACTIVE
        self._gate.withdraw(reason)
        if reason is Reason.SECOND_FACTOR_NEEDED:
            self._second_factor.ask(decision)
        verdict = Verdict.WAIT if reason.asks_for_more else Verdict.DENIED
        return replace(decision, verdict=verdict, reason=reason, detail=stored.detail)

    def _with_pin(self, decision: Decision) -> Decision:
        """The decision after the PIN that was typed meanwhile, if one was and the face still waits for it."""
        joined = self._second_factor.join(decision)
        if joined is None:
            return decision
        admission, pin = replace(joined[0], observation=decision.observation, evidence=decision.evidence), joined[1]
        person_id = admission.subject.person_id if admission.subject else None
        try:
            outcome = self._journal.check_pin(person_id or "", pin, dt.datetime.now(dt.UTC))
        except StoreError as error:
            return self._log_fault(self._shut(decision.observation, str(error)), "store")
        if outcome in _NOT_RIGHT:
            return self._settle(replace(admission, verdict=Verdict.DENIED, reason=_NOT_RIGHT[outcome], is_news=True))
        granted = self._grant(admission, _FACE_AND_PIN)
        if granted.verdict is Verdict.GRANTED:
            self._gate.confirm(person_id or "")
            self._raise_silent_alarm(granted, outcome)
        return granted

    def _raise_silent_alarm(self, granted: Decision, outcome: PinOutcome) -> None:
        """Nothing on the screen may tell a duress PIN from the other one; the log and its listeners can."""
        if outcome is PinOutcome.DURESS:
            alarm = replace(self._event(granted), kind=EventKind.DOOR, detail="duress PIN: send help, do not call back")
            stored = self._journal.write(replace(alarm, verdict=None, reason=None))
            self._door.order(Duress(stored.sequence if stored is not None else 0))

    def _event(self, decision: Decision) -> Event:
        about = decision.subject or Subject(track_id=0)
        return Event(
            at=dt.datetime.now(dt.UTC),
            door=self._door_name,
            verdict=decision.verdict,
            reason=decision.reason,
            person_id=about.person_id,
            similarity=about.similarity,
            live=about.live,
            track_id=decision.subject.track_id if decision.subject else None,
            detail=decision.detail,
        )

    def _publish(self, decision: Decision) -> Decision:
        for listener in self._listeners:
            try:
                listener(decision)
            except Exception:  # noqa: BLE001  a listener's mistake is not the door's
                _log.exception("a listener failed on a decision")
        return decision
