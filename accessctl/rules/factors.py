"""What somebody can show of themselves, which of it a door asks for, and what stands in where a face cannot be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from accessctl.domain import Offer, Reason
from accessctl.translation import Said


class Factor(StrEnum):
    """What somebody has shown of themselves."""

    FACE = "face"
    PIN = "PIN"
    BADGE = "badge"


class Mode(StrEnum):
    """What a door asks for. A face is always judged alive before it counts.

    A badge together with a face names the person, and the face is compared with that person alone (1:1). The number
    that goes with a PIN does the same. ``PIN_AS_FALLBACK``: the PIN counts only where ``face_failed``.
    """

    FACE = "face"
    FACE_OR_PIN = "face or PIN"
    FACE_AND_PIN = "face and PIN"
    BADGE_AND_FACE = "badge and face"
    BADGE_OR_FACE = "badge or face"
    BADGE_FACE_AND_PIN = "badge, face and PIN"
    PIN_AS_FALLBACK = "PIN as fallback"

    def is_met(self, shown: frozenset[Factor], *, face_failed: bool) -> bool:
        """Whether this is enough; the fallback counts only after the face could not be used."""
        if self is Mode.PIN_AS_FALLBACK and Factor.FACE not in shown:
            return face_failed and Factor.PIN in shown
        return any(wanted <= shown for wanted in _ENOUGH[self])

    def names_by(self, factor: Factor) -> bool:
        """Whether this factor, shown first, may say whom the face is to be compared with."""
        if factor is Factor.BADGE:
            return any({factor, Factor.FACE} <= wanted for wanted in _ENOUGH[self])
        return any(wanted == {factor, Factor.FACE} for wanted in _ENOUGH[self])

    @property
    def said(self) -> Said:
        """What it asks for; ``value`` is how it is typed and stored."""
        return _SAID[self]

    @property
    def takes_badges(self) -> bool:
        """Whether a badge is any use here."""
        return any(Factor.BADGE in wanted for wanted in _ENOUGH[self])

    @property
    def badge_comes_first(self) -> bool:
        """No face is looked up before a badge has said whose it should be."""
        return all(Factor.BADGE in wanted and Factor.FACE in wanted for wanted in _ENOUGH[self])


_SAID = {
    Mode.FACE: Said("the face"),
    Mode.FACE_OR_PIN: Said("the face or a PIN"),
    Mode.FACE_AND_PIN: Said("the face and a PIN"),
    Mode.BADGE_AND_FACE: Said("a badge and the face"),
    Mode.BADGE_OR_FACE: Said("a badge or the face"),
    Mode.BADGE_FACE_AND_PIN: Said("a badge, the face and a PIN"),
    Mode.PIN_AS_FALLBACK: Said("the face, a PIN where that fails"),
}

_FACE, _PIN, _BADGE = (frozenset({factor}) for factor in Factor)
_ENOUGH: dict[Mode, tuple[frozenset[Factor], ...]] = {
    Mode.FACE: (_FACE,),
    Mode.FACE_OR_PIN: (_FACE, _PIN),
    Mode.FACE_AND_PIN: (_FACE | _PIN,),
    Mode.BADGE_AND_FACE: (_BADGE | _FACE,),
    Mode.BADGE_OR_FACE: (_BADGE, _FACE),
    Mode.BADGE_FACE_AND_PIN: (_BADGE | _FACE | _PIN,),
    Mode.PIN_AS_FALLBACK: (_FACE,),
}

# What makes a face unusable at once, and what only when it happens again: a first refusal as a spoof is what a
# photograph meets, a second one may be a living person whom the model misjudges (BPCER).
_UNUSABLE = frozenset({Reason.AMBIGUOUS, Reason.FAULT, Reason.LOCKED_OUT})
_UNUSABLE_IF_REPEATED = frozenset({Reason.NOT_LIVE, Reason.CHALLENGE_FAILED})
REPEATED = 2


def face_failed(lately: Iterable[Reason]) -> bool:
    """Whether, after these refusals at the door, a PIN may stand in for the face (``Mode.PIN_AS_FALLBACK``).

    Never after UNKNOWN, nor after a rule's refusal: keeping those out is what the face is for. The face counts for
    nothing then; what is judged is the PIN alone.
    """
    said = list(lately)
    return bool(_UNUSABLE.intersection(said)) or sum(reason in _UNUSABLE_IF_REPEATED for reason in said) >= REPEATED


def offered(mode: Mode, *, failed: bool, face_is_judged: bool, pin_completes: bool = False) -> Offer:
    """What can be shown to such a door now.

    ``failed`` as in ``face_failed``; ``face_is_judged``: neither a fault nor a lock-out keeps the gate from looking at
    faces; ``pin_completes``: somebody is recognised and only the PIN is missing.
    """
    by_number = mode.is_met(_PIN, face_failed=failed) or (face_is_judged and mode.names_by(Factor.PIN))
    by_badge = mode.is_met(_BADGE, face_failed=failed) or (face_is_judged and mode.names_by(Factor.BADGE))
    return Offer(pin=pin_completes, number=by_number and not pin_completes, badge=by_badge)


class PinOutcome(StrEnum):
    """What a typed PIN was."""

    RIGHT = "right"
    DURESS = "duress"
    WRONG = "wrong"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """What a typed number and PIN were; ``person_id`` where both belong to somebody."""

    outcome: PinOutcome
    person_id: str | None = None


class BadgeKind(StrEnum):
    """How a badge is read: a code held to the camera, or a card at a reader that types its number."""

    CODE = "code"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class BadgeShown:
    """What was read off a badge; not to be logged."""

    kind: BadgeKind
    text: str = field(repr=False)


class BadgeFault(StrEnum):
    """Why a badge is refused, in words for staff."""

    NOT_OURS = "not one of our codes"
    FOREIGN = "issued by another installation"
    FORGED = "its signature is not ours"
    UNKNOWN = "not issued here, or its holder was removed"
    EXPIRED = "expired"
    REVOKED = "revoked"
    TOO_MANY = "too many wrong badges at this door; none is read for a while"


@dataclass(frozen=True, slots=True)
class BadgeCheck:
    """Whose badge it is; with a ``fault`` it counts for nothing, and ``person_id`` is for the log."""

    fault: BadgeFault | None
    person_id: str | None = None
    badge_id: str = ""
