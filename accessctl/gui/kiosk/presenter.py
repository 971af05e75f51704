"""From decisions to what the kiosk shows: calm, readable, and mute about scores and near misses. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from accessctl import wording
from accessctl.config import AppearanceSettings
from accessctl.domain import NO_OFFER, Decision, Evidence, Move, Offer, Prompt, Reason, Verdict
from accessctl.translation import tr

# Long enough to be read at a walk, short enough that the next in the queue is not held up.
GRANTED_SECONDS = 3.0
REFUSED_SECONDS = 3.0
BADGE_SECONDS = 6.0  # to find the badge in a pocket
REPEATED_SECONDS = 0.5  # the same outcome again, while the person still stands there
# Guidance that changes with every frame cannot be read: a new hint stands for this long before it replaces the old.
SETTLE_SECONDS = 0.35
_MOST_LETTERS = 24  # of a name in the greeting: two lines of 64 px at 1280 x 720
# A face is lost for a frame or two when somebody turns; the attract screen waits for more.
IDLE_AFTER_SECONDS = 1.2


class Kind(StrEnum):
    """The eight faces of the kiosk; each has its own symbol, colour and words."""

    IDLE = "idle"
    GUIDE = "guide"
    CONFIRMING = "confirming"
    GRANTED = "granted"
    DENIED = "denied"
    SECOND_FACTOR = "second_factor"
    CHALLENGE = "challenge"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Screen:
    """All that a visitor can see besides the picture. ``progress`` is 0..1 and says how much was looked at."""

    kind: Kind
    icon: str
    headline: str
    advice: str = ""
    progress: float = 0.0


_ICONS = {
    Reason.NO_FACE: "face", Reason.SEVERAL_FACES: "several", Reason.SECOND_PERSON_NEEDED: "several",
    Reason.TOO_FAR: "closer", Reason.TOO_CLOSE: "back",
    Reason.OFF_CENTRE: "centre",
    Reason.TURNED_AWAY: "look", Reason.BLURRED: "still", Reason.TOO_DARK: "light", Reason.TOO_BRIGHT: "dark",
    Reason.CONFIRMING: "still", Reason.LOCKED_OUT: "clock", Reason.LOCKDOWN: "lock", Reason.RECOGNIZED: "tick",
    Reason.EXIT_REQUEST: "door-open", Reason.MANUAL: "door-open", Reason.SCHEDULED: "door-open",
    Reason.FAULT: "alert",
}  # fmt: skip
_ARROWS = {
    None: "look", Move.TURN_LEFT: "arrow-left", Move.TURN_RIGHT: "arrow-right", Move.NOD: "arrow-down",
    Move.LOOK_UP: "arrow-up", Move.COME_CLOSER: "closer",
}  # fmt: skip
_WHATEVER_THE_VERDICT = {Reason.FAULT: Kind.FAULT}
# Undecided frames all look alike: a hint that a face "is not known yet" would let an attacker climb. Whoever has been
# let in and still stands there (RECOGNIZED) is left in peace.
_WAITING = {
    Reason.NO_FACE: Kind.IDLE, Reason.RECOGNIZED: Kind.IDLE, Reason.SEVERAL_FACES: Kind.GUIDE,
    Reason.TOO_FAR: Kind.GUIDE, Reason.TOO_CLOSE: Kind.GUIDE, Reason.OFF_CENTRE: Kind.GUIDE,
    Reason.TURNED_AWAY: Kind.GUIDE,
    Reason.BLURRED: Kind.GUIDE, Reason.TOO_DARK: Kind.GUIDE, Reason.TOO_BRIGHT: Kind.GUIDE,
    Reason.CONFIRMING: Kind.CONFIRMING, Reason.UNKNOWN: Kind.CONFIRMING, Reason.NOT_LIVE: Kind.CONFIRMING,
    Reason.CHALLENGE_FAILED: Kind.CONFIRMING, Reason.SECOND_PERSON_NEEDED: Kind.SECOND_FACTOR,
    Reason.SECOND_FACTOR_NEEDED: Kind.SECOND_FACTOR,
}  # fmt: skip


def kind_of(verdict: Verdict, reason: Reason) -> Kind:
    """Which face of the kiosk belongs to this decision."""
    if reason in _WHATEVER_THE_VERDICT:
        return _WHATEVER_THE_VERDICT[reason]
    if verdict is not Verdict.WAIT:
        return Kind.GRANTED if verdict is Verdict.GRANTED else Kind.DENIED
    return _WAITING.get(reason, Kind.DENIED)


def looked_at(evidence: Evidence | None) -> float:
    """How much of the look is over, 0..1.

    It counts frames, not votes: a ring that fills only for the right face would tell an attacker when a mask works.
    """
    if evidence is None:
        return 0.0
    identity = evidence.looked / max(1, evidence.votes_needed)
    liveness = evidence.live_frames / max(1, evidence.live_frames_needed)
    return max(0.0, min(1.0, identity, liveness))


def challenge_screen(prompt: Prompt) -> Screen:
    """The arrow and the words for what a challenge asks now; the ring counts the moves that are done."""
    words = wording.for_challenge(prompt)
    done = (prompt.number - 1) / prompt.of
    return Screen(Kind.CHALLENGE, _ARROWS[prompt.move], words.headline, words.advice, done)


def _icon(kind: Kind, reason: Reason, offer: Offer) -> str:
    if kind is Kind.SECOND_FACTOR and reason not in _ICONS:
        return "id" if offer.badge and not offer.pin else "keypad"
    return "look" if offer.face and reason is Reason.NO_FACE else _ICONS.get(reason, "bar")


class Presenter:
    """Decides what stands on the screen and for how long. Times are monotonic seconds and come from the caller."""

    def __init__(self, appearance: AppearanceSettings, first_name: Callable[[str], str | None]) -> None:
        self._appearance, self._first_name = appearance, first_name
        self._screen = self._of(Verdict.WAIT, Reason.NO_FACE)
        self._held_until = float("-inf")
        self._candidate: Screen | None = None
        self._candidate_since = 0.0

    @property
    def screen(self) -> Screen:
        return self._screen

    def consider(self, decision: Decision, now: float) -> Screen:
        """What to show from now on."""
        if decision.offer.face and self._screen.kind is Kind.SECOND_FACTOR:
            self._held_until = now  # the badge has come: what asked for it is read
        return self._settle(self._screen_for(decision), now, is_news=decision.is_news)

    def silence(self, now: float) -> Screen:
        """What to show when no decision has come for too long: the analysis is stuck, so the door is shut."""
        return self._settle(self._of(Verdict.DENIED, Reason.FAULT), now, is_news=False)

    def _screen_for(self, decision: Decision) -> Screen:
        if decision.prompt is not None:
            return challenge_screen(decision.prompt)
        screen = self._of(decision.verdict, decision.reason, decision.offer)
        if screen.kind is Kind.GRANTED:
            return replace(screen, headline=self._welcome(decision, screen.headline), progress=1.0)
        if screen.kind is Kind.CONFIRMING:
            return replace(screen, progress=looked_at(decision.evidence))
        return screen

    def ask_for_badge(self, now: float) -> Screen:
        """Somebody touched the badge button: how a badge is shown."""
        words = wording.for_badge()
        return self._show(Screen(Kind.SECOND_FACTOR, "id", words.headline, words.advice), now + BADGE_SECONDS)

    def _of(self, verdict: Verdict, reason: Reason, offer: Offer = NO_OFFER) -> Screen:
        kind = kind_of(verdict, reason)
        if kind is Kind.IDLE and offer.face:
            kind = Kind.GUIDE  # the badge was read, and nobody stands there yet
        shown = Reason.CONFIRMING if kind is Kind.CONFIRMING else reason
        words = wording.for_visitor(verdict, shown, offer)
        icon = _icon(kind, shown, offer)
        if kind is Kind.FAULT:
            return Screen(kind, icon, words.headline, f"{words.advice}\n{tr(wording.RECOVERING)}")
        return Screen(kind, icon, words.headline, words.advice)

    def _welcome(self, decision: Decision, words: str) -> str:
        person = decision.subject.person_id if decision.subject else None
        name = self._first_name(person) if person and self._appearance.show_name else None
        return f"{words}, {_short(name)}" if name else words

    def _settle(self, wanted: Screen, now: float, *, is_news: bool) -> Screen:
        """Urgent screens at once, held long enough to be read; hints only after they have stood a moment."""
        if wanted.kind is Kind.CHALLENGE:
            return self._show(wanted, now)  # its time runs
        if wanted.kind in _HOLD:
            if now < self._held_until and _RANK[wanted.kind] < _RANK.get(self._screen.kind, 0):
                return self._screen
            fresh = is_news or wanted.kind is not self._screen.kind
            return self._show(wanted, max(self._held_until, now + (_HOLD[wanted.kind] if fresh else REPEATED_SECONDS)))
        if now < self._held_until:
            return self._screen
        if (wanted.kind, wanted.headline) == (self._screen.kind, self._screen.headline):
            return self._show(wanted, self._held_until)
        return self._after_a_moment(wanted, now)

    def _after_a_moment(self, wanted: Screen, now: float) -> Screen:
        same = self._candidate is not None and self._candidate.headline == wanted.headline
        self._candidate_since = self._candidate_since if same else now
        self._candidate = wanted
        wait = IDLE_AFTER_SECONDS if wanted.kind is Kind.IDLE else SETTLE_SECONDS
        if self._screen.kind in _HOLD or self._screen.kind is Kind.IDLE:
            wait = 0.0  # what was held has been read, and whoever walks up is answered at once
        return self._show(wanted, self._held_until) if now - self._candidate_since >= wait else self._screen

    def _show(self, screen: Screen, held_until: float) -> Screen:
        self._candidate = None
        self._screen, self._held_until = screen, held_until
        return screen


def _short(name: str) -> str:
    """What can be read at a walk; a name may have 10,000 letters."""
    return name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"


_HOLD = {Kind.GRANTED: GRANTED_SECONDS, Kind.DENIED: REFUSED_SECONDS, Kind.SECOND_FACTOR: REFUSED_SECONDS,
         Kind.FAULT: 1.5}  # fmt: skip
# A grant is not wiped away by whatever the gate says about the next frame.
_RANK = {Kind.FAULT: 1, Kind.DENIED: 1, Kind.SECOND_FACTOR: 1, Kind.GRANTED: 2}
