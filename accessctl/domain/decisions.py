"""What the gate makes of what was seen: verdict and reason, about whom, how far, and what is asked for next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from accessctl.domain.faces import Observation
from accessctl.domain.invariants import demand


class Verdict(StrEnum):
    """What the gate says about this moment."""

    GRANTED = "GRANTED"
    DENIED = "DENIED"
    WAIT = "WAIT"


class Reason(StrEnum):
    """Why; rendered for people by ``wording`` and never parsed back."""

    NO_FACE = "NO_FACE"
    SEVERAL_FACES = "SEVERAL_FACES"
    TOO_FAR = "TOO_FAR"
    TOO_CLOSE = "TOO_CLOSE"
    OFF_CENTRE = "OFF_CENTRE"
    TURNED_AWAY = "TURNED_AWAY"
    BLURRED = "BLURRED"
    TOO_DARK = "TOO_DARK"
    TOO_BRIGHT = "TOO_BRIGHT"
    NOT_LIVE = "NOT_LIVE"
    CHALLENGE_FAILED = "CHALLENGE_FAILED"
    UNKNOWN = "UNKNOWN"
    AMBIGUOUS = "AMBIGUOUS"
    CONFIRMING = "CONFIRMING"
    SECOND_FACTOR_NEEDED = "SECOND_FACTOR_NEEDED"
    WRONG_PIN = "WRONG_PIN"
    WRONG_BADGE = "WRONG_BADGE"
    INACTIVE = "INACTIVE"
    EXPIRED = "EXPIRED"
    OUTSIDE_HOURS = "OUTSIDE_HOURS"
    WRONG_DOOR = "WRONG_DOOR"
    PASSED_BACK = "PASSED_BACK"
    AREA_FULL = "AREA_FULL"
    SECOND_PERSON_NEEDED = "SECOND_PERSON_NEEDED"
    LOCKED_OUT = "LOCKED_OUT"
    LOCKDOWN = "LOCKDOWN"
    RECOGNIZED = "RECOGNIZED"
    EXIT_REQUEST = "EXIT_REQUEST"
    MANUAL = "MANUAL"
    SCHEDULED = "SCHEDULED"
    FAULT = "FAULT"

    @property
    def asks_for_more(self) -> bool:
        """No refusal of this person: something, or somebody, has still to come."""
        return self in (Reason.SECOND_FACTOR_NEEDED, Reason.SECOND_PERSON_NEEDED)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How far the subject's track has come: what the gate's lamps and rings show."""

    track_id: int
    votes: int
    votes_needed: int
    looked: int
    window: int
    live_median: float | None
    live_frames: int
    live_frames_needed: int
    similarity: float | None
    min_similarity: float
    min_live: float

    @property
    def progress(self) -> float:
        """0..1, the slower of identity and liveness."""
        identity = self.votes / self.votes_needed if self.votes_needed else 1.0
        liveness = self.live_frames / self.live_frames_needed if self.live_frames_needed else 1.0
        return max(0.0, min(1.0, identity, liveness))


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a decision is about: one track, and the person it was taken for (None: nobody enrolled)."""

    track_id: int
    person_id: str | None = None
    similarity: float | None = None
    live: float | None = None


class Move(StrEnum):
    """What an active challenge can ask for; left and right are the visitor's own."""

    TURN_LEFT = "turn left"
    TURN_RIGHT = "turn right"
    NOD = "nod"
    LOOK_UP = "look up"
    COME_CLOSER = "come closer"


@dataclass(frozen=True, slots=True)
class Prompt:
    """What the subject is asked to do now: a move, or (None) to look straight ahead. ``number`` counts from 1."""

    move: Move | None
    number: int
    of: int
    seconds_left: float


@dataclass(frozen=True, slots=True)
class Offer:
    """What a visitor may show now besides the face; nothing: only the face helps.

    ``pin``: a PIN, for the person who was recognised; ``number``: a personal number with its PIN; ``badge``: a badge.
    ``face``: a badge or number was taken, and the face that goes with it is awaited.
    """

    pin: bool = False
    number: bool = False
    badge: bool = False
    face: bool = False

    def __bool__(self) -> bool:
        return self.pin or self.number or self.badge


NO_OFFER = Offer()


@dataclass(frozen=True, slots=True, eq=False)
class Decision:
    """What the gate made of one observation. ``is_news`` marks the one that is to be stored and acted upon.

    ``detail`` says in words what a fault is about, or how a challenge went; it is for staff and the log. ``prompt``:
    the subject is being challenged. ``took_seconds``: since the subject came into the zone.
    """

    observation: Observation
    verdict: Verdict
    reason: Reason
    subject: Subject | None = None
    is_news: bool = False
    evidence: Evidence | None = None
    detail: str = ""
    prompt: Prompt | None = None
    offer: Offer = NO_OFFER
    took_seconds: float | None = None

    def __post_init__(self) -> None:
        granted = self.verdict is Verdict.GRANTED
        demand(
            not granted or (self.subject is not None and self.subject.person_id is not None), "GRANTED needs a person"
        )
