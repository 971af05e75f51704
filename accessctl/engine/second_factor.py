"""What is shown besides the face: it joins the face that waits, says whose it must be, or stands in for it.

What a second factor may heal, and what it may not:

* AMBIGUOUS: a badge, or a number with its PIN, says who of the two it is; then the face must match that person (1:1).
* A face that cannot be judged (a fault, a lock-out, refused as a spoof again and again): where the door's mode says so,
  the PIN or badge counts instead of the face, which then counts for nothing and names nobody.
* UNKNOWN, a mismatch, a spoof: never, where the mode asks for a face. Nothing turns a spoof into a face that counts.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from queue import Empty, SimpleQueue

from accessctl.domain import Decision, Offer, Reason, Subject, Verdict
from accessctl.engine.entries import Admission, Asked, Claimed, Compares, Entry, PinTyped, Refusal, Verifies
from accessctl.engine.journal import Journal
from accessctl.errors import StoreError
from accessctl.gate import Claim
from accessctl.rules import (
    BadgeCheck,
    BadgeFault,
    BadgeKind,
    BadgeShown,
    Factor,
    Mode,
    PinOutcome,
    Presented,
    face_failed,
    offered,
)

# Long enough to lower a badge and look up; a badge that was found in the corridor is of no use to the next face.
CLAIM_SECONDS = 15.0
# For so long after it failed, a face may be replaced by a PIN where the mode allows it.
FALLBACK_SECONDS = 30.0
# A code is read several times a second while it is held up: gone for so long, it is shown anew.
_SAME_CODE_SECONDS = 3.0
# Nobody types a number and a PIN, or shows two cards, faster; a PIN costs 0.1 s of computing.
_MIN_SECONDS_BETWEEN = 0.5
_REPEAT_NEWS_SECONDS = 10.0
_MODE_SECONDS = 0.5

_NOT_RIGHT = {PinOutcome.WRONG: Reason.WRONG_PIN, PinOutcome.LOCKED: Reason.LOCKED_OUT}
# Anybody's T-shirt, or somebody who goes on scanning: said now and then, not each time.
_SAID_SELDOM = (BadgeFault.NOT_OURS, BadgeFault.FOREIGN, BadgeFault.TOO_MANY)


class SecondFactors:
    """Belongs to the analysis thread, but for ``enter``. Raises StoreError where the store cannot be asked.

    A PIN for a recognised face counts only while the same face, in the same track, stands there and is waited for: the
    gate goes on looking at it meanwhile, and another face, a spoof or an empty picture takes the question back.
    ``verifier``: who can compare with one person; without one, no badge names a face.
    """

    def __init__(self, journal: Journal, gate: Compares, door: str) -> None:
        self.verifier: Verifies | None = None
        self._journal, self._gate, self._door = journal, gate, door
        self._entries: SimpleQueue[Entry] = SimpleQueue()
        self._asked: Asked | None = None
        self._claimed: Claimed | None = None
        self._mode = Mode.FACE
        self._mode_read_at: float | None = None
        self._lately: list[tuple[float, Reason]] = []
        self._code, self._code_seen_at = "", float("-inf")
        self._answered_at = float("-inf")
        self._said_at: dict[BadgeFault | PinOutcome, float] = {}

    def enter(self, entry: Entry) -> None:
        """Somebody typed or showed this; from any thread, never waits."""
        self._entries.put(entry)

    @property
    def is_waiting(self) -> bool:
        """Whether something was entered that nobody has looked at yet; any thread."""
        return not self._entries.empty()

    @property
    def mode(self) -> Mode:
        return self._mode

    def keep_up(self, now: float) -> None:
        """Follow the door's schedule; where it cannot be read, what was known last. The grant itself asks the store."""
        if self._mode_read_at is not None and 0 <= now - self._mode_read_at < _MODE_SECONDS:
            return
        self._mode_read_at = now
        try:
            self._mode = self._journal.mode(self._door, dt.datetime.now(dt.UTC))
        except StoreError:
            return
        self._gate.awaits_claim = self._mode.badge_comes_first

    # what the gate said meanwhile

    def with_face(self) -> tuple[Presented, PinOutcome, str]:
        """What a face that is admitted now comes with."""
        if self._claimed is None:
            return Presented(), PinOutcome.RIGHT, ""
        claimed = self._claimed
        return Presented(frozenset({Factor.FACE, claimed.factor})), claimed.outcome, f"{claimed.what} and face"

    def ask(self, subject: Subject, shown: frozenset[Factor], outcome: PinOutcome) -> None:
        """The gate would admit this face, the rules ask for more."""
        self._asked = Asked(subject, shown, outcome)

    def mismatched(self, decision: Decision) -> Decision:
        """The decision, with whose badge it was where the face is not the holder's; one showing, one try."""
        claim, claimed = self._gate.claim, self._claimed
        if claim is None or claimed is None or decision.verdict is not Verdict.DENIED:
            return decision
        if decision.reason is not claim.mismatch:
            return decision
        self.drop_claim()
        subject = replace(decision.subject or Subject(0), person_id=claimed.person_id)
        return replace(decision, subject=subject, detail=f"{claimed.what}; the face is not its holder's")

    def lapsed(self) -> Refusal | None:
        """Said once: a badge or number was good, and the face did not come in time."""
        claimed = self._claimed
        if claimed is None or self._gate.claim is not None:
            return None
        self.drop_claim()
        why = f"{claimed.what}; its holder's face was not seen within {CLAIM_SECONDS:g} s"
        return Refusal(Reason.SECOND_FACTOR_NEEDED, why, Subject(0, claimed.person_id))

    def drop_claim(self) -> None:
        """Faces are compared with everybody again."""
        if self._claimed is not None:
            self._claimed = None
            self._gate.end_claim()
            if self.verifier is not None:
                self.verifier.end()

    def forget(self) -> None:
        """A fault: what waits for a face, or was entered while nothing can be stored, is not asked about afterwards."""
        self.drop_claim()
        self._asked = None

    def discard(self) -> None:
        """Entries that come while nobody can be let in are not kept for later."""
        while self._take() is not None:
            pass

    def remember(self, decision: Decision) -> None:
        """Refusals of late say whether the face can be used; whoever comes in ends the story."""
        now = decision.observation.frame.taken_at
        self._lately = [(at, reason) for at, reason in self._lately if 0 <= now - at <= FALLBACK_SECONDS]
        if decision.is_news and decision.verdict is Verdict.GRANTED:
            self._lately = []
        elif decision.is_news and decision.verdict is Verdict.DENIED:
            self._lately.append((now, decision.reason))

    def offer(self, decision: Decision) -> Offer:
        """What can be shown now."""
        over = decision.verdict is Verdict.GRANTED or decision.reason in (Reason.RECOGNIZED, Reason.LOCKDOWN)
        if over or self._claimed is not None:
            return Offer(face=not over)
        waits = self._asked is not None and decision.reason is Reason.SECOND_FACTOR_NEEDED
        shown = self._asked.shown if self._asked is not None else frozenset()
        completes = waits and self._mode.is_met(shown | {Factor.PIN}, face_failed=False)
        return offered(
            self._mode, failed=self._has_failed(decision), face_is_judged=_is_judged(decision), pin_completes=completes
        )

    # what is entered

    def answer(self, decision: Decision) -> Refusal | Admission | None:
        """What comes of the newest entry, with this decision's face standing there; None: nothing, or not yet."""
        entry = self._newest(decision.observation.frame.taken_at)
        if not self._is_asked(decision):
            self._asked = None
        if entry is None or (decision.verdict is Verdict.GRANTED and decision.is_news):
            return None
        if isinstance(entry, BadgeShown):
            return self._with_badge(entry, decision)
        return self._with_code(entry, decision) if entry.number else self._with_pin(entry.pin)

    def _with_pin(self, pin: str) -> Refusal | Admission | None:
        asked = self._asked
        if asked is None:
            return None
        outcome = self._journal.check_pin(asked.subject.person_id or "", pin, dt.datetime.now(dt.UTC))
        if outcome in _NOT_RIGHT:
            return Refusal(_NOT_RIGHT[outcome], subject=asked.subject)
        outcome = PinOutcome.DURESS if asked.outcome is PinOutcome.DURESS else outcome
        return Admission(asked.subject, Presented(asked.shown | {Factor.PIN}), outcome, "", by_face=True)

    def _with_code(self, entry: PinTyped, decision: Decision) -> Refusal | Admission | None:
        """A number and its PIN: enough alone where the mode says so, else they say whom the face is compared with."""
        failed = self._has_failed(decision)
        alone = self._mode.is_met(frozenset({Factor.PIN}), face_failed=failed)
        if not alone and not self._mode.names_by(Factor.PIN):
            return Refusal(Reason.SECOND_FACTOR_NEEDED, "a number and PIN were typed; this door takes none now")
        if not alone and not _is_judged(decision):
            return Refusal(
                decision.reason, "a number and PIN were typed; the face that must go with them is not judged"
            )
        check = self._journal.check_code(entry.number, entry.pin, self._door, dt.datetime.now(dt.UTC))
        if check.person_id is None:
            is_news = check.outcome is not PinOutcome.LOCKED or self._is_due(check.outcome, decision)
            return Refusal(_NOT_RIGHT.get(check.outcome, Reason.WRONG_PIN), "number and PIN", is_news=is_news)
        if not alone:
            return self._compare(Claimed(check.person_id, Factor.PIN, check.outcome, "number, PIN"), decision)
        failure = "; the face could not be used" if failed else ""
        presented = Presented(frozenset({Factor.PIN}), failed)
        return Admission(
            Subject(0, check.person_id), presented, check.outcome, f"number and PIN{failure}", by_face=False
        )

    def _with_badge(self, shown: BadgeShown, decision: Decision) -> Refusal | Admission | None:
        """A badge: enough alone where the mode says so, else it says whom the face is compared with."""
        check = self._journal.check_badge(shown, self._door, dt.datetime.now(dt.UTC))
        what = _badge_in_words(shown, check)
        if check.fault is not None or check.person_id is None:
            is_news = check.fault not in _SAID_SELDOM or self._is_due(check.fault, decision)
            owner = None if check.person_id is None else Subject(0, check.person_id)
            return Refusal(Reason.WRONG_BADGE, f"{what}: {check.fault or BadgeFault.UNKNOWN}", owner, is_news)
        holder = Subject(0, check.person_id)
        if self._mode.is_met(frozenset({Factor.BADGE}), face_failed=False):
            presented = Presented(frozenset({Factor.BADGE}))
            return Admission(holder, presented, PinOutcome.RIGHT, what, by_face=False)
        if not self._mode.names_by(Factor.BADGE):
            return Refusal(Reason.WRONG_BADGE, f"{what}: this door takes no badges now", holder)
        if not _is_judged(decision):
            return Refusal(decision.reason, f"{what}; the face that must go with it is not judged", holder)
        return self._compare(Claimed(check.person_id, Factor.BADGE, PinOutcome.RIGHT, what), decision)

    def _compare(self, claimed: Claimed, decision: Decision) -> Refusal | None:
        """1:1 from the next frame on."""
        self.drop_claim()
        mismatch = Reason.WRONG_BADGE if claimed.factor is Factor.BADGE else Reason.WRONG_PIN
        limits = self.verifier.begin(claimed.person_id) if self.verifier is not None else None
        if limits is None:
            why = f"{claimed.what}; its holder has no face template to compare with"
            return Refusal(mismatch, why, Subject(0, claimed.person_id))
        until = decision.observation.frame.taken_at + CLAIM_SECONDS
        self._gate.verify(Claim(claimed.person_id, limits, until, mismatch))
        self._claimed, self._asked = claimed, None
        return None

    # floods, and what was said lately

    def _newest(self, now: float) -> Entry | None:
        """Typed before it was asked for, or twice: only the last one counts."""
        newest = None
        while (entry := self._take()) is not None:
            newest = entry
        if newest is None or self._is_held_up(newest, now):
            return None
        if isinstance(newest, PinTyped) and not newest.number:
            return newest  # limited per person
        if 0 <= now - self._answered_at < _MIN_SECONDS_BETWEEN:
            return None
        self._answered_at = now
        return newest

    def _take(self) -> Entry | None:
        try:
            return self._entries.get_nowait()
        except Empty:
            return None

    def _is_held_up(self, entry: Entry, now: float) -> bool:
        """Whether this is the code that was answered already and is still before the camera."""
        if not (isinstance(entry, BadgeShown) and entry.kind is BadgeKind.CODE):
            return False
        is_same = entry.text == self._code and 0 <= now - self._code_seen_at < _SAME_CODE_SECONDS
        self._code, self._code_seen_at = entry.text, now
        return is_same

    def _is_asked(self, decision: Decision) -> bool:
        asked = self._asked.subject.track_id if self._asked is not None else None
        now = decision.subject.track_id if decision.subject is not None else None
        return decision.reason is Reason.SECOND_FACTOR_NEEDED and asked is not None and asked == now

    def _has_failed(self, decision: Decision) -> bool:
        now = decision.observation.frame.taken_at
        lately = [reason for at, reason in self._lately if 0 <= now - at <= FALLBACK_SECONDS]
        # What stands is no second refusal with every frame: only what counts at once counts here.
        standing = [decision.reason] if decision.verdict is Verdict.DENIED else []
        return face_failed([*lately, *(one for one in standing if face_failed([one]))])

    def _is_due(self, what: BadgeFault | PinOutcome, decision: Decision) -> bool:
        now = decision.observation.frame.taken_at
        if 0 <= now - self._said_at.get(what, float("-inf")) < _REPEAT_NEWS_SECONDS:
            return False
        self._said_at[what] = now
        return True


def _is_judged(decision: Decision) -> bool:
    """Whether the gate looks at faces at all."""
    return decision.reason not in (Reason.FAULT, Reason.LOCKED_OUT)


def _badge_in_words(shown: BadgeShown, check: BadgeCheck) -> str:
    noun = "card" if shown.kind is BadgeKind.CARD else "badge"
    return f"{noun} {check.badge_id}" if check.badge_id else f"a {noun}"
