"""What is shown besides the face, what comes of it, and whom that needs: the words of ``second_factor``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from accessctl.domain import Reason, Subject
from accessctl.gate import Claim
from accessctl.limits import Limits
from accessctl.rules import BadgeShown, Factor, PinOutcome, Presented


@dataclass(frozen=True, slots=True)
class PinTyped:
    """A PIN; with the ``number`` that says whose, where no face has said so. Not to be logged."""

    pin: str = field(repr=False)
    number: str = field(default="", repr=False)


Entry = PinTyped | BadgeShown


class Verifies(Protocol):
    """Who can compare faces with one person alone."""

    def begin(self, person_id: str) -> Limits | None:
        """From the next frame on; None where this person has no template."""
        ...

    def end(self) -> None:
        """With everybody again."""
        ...


class Compares(Protocol):
    """The gate, as far as it is needed here."""

    awaits_claim: bool

    @property
    def claim(self) -> Claim | None:
        """Whom the face is being compared with, if with one person."""
        ...

    def verify(self, claim: Claim) -> None:
        """1:1 from the next frame on."""
        ...

    def end_claim(self) -> None:
        """Faces are compared with everybody again."""
        ...


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was shown does not count; ``subject`` is whose it was, as far as that is known."""

    reason: Reason
    detail: str = ""
    subject: Subject | None = None
    is_news: bool = True


@dataclass(frozen=True, slots=True)
class Admission:
    """What was shown is enough as far as it goes; the rules have the last word."""

    subject: Subject
    presented: Presented
    outcome: PinOutcome
    detail: str
    by_face: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """The gate would have admitted, the rules asked for more."""

    subject: Subject
    shown: frozenset[Factor]
    outcome: PinOutcome


@dataclass(frozen=True, slots=True)
class Claimed:
    """Whose badge or number it was."""

    person_id: str
    factor: Factor
    outcome: PinOutcome
    what: str
