"""Reason and Verdict to sentences: what a visitor reads (never a hint for an attacker) and what staff read.

Rendered at the edge from the enum and never parsed back.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessctl.domain import NO_OFFER, EventKind, Move, Offer, Prompt, Reason, Role, Verdict
from accessctl.translation import mark, tr


@dataclass(frozen=True, slots=True)
class Words:
    """A short headline and, where it helps, what to do."""

    headline: str
    advice: str = ""

    def translated(self) -> Words:
        """The same in the language in use."""
        return Words(tr(self.headline), tr(self.advice) if self.advice else "")


RECOVERING = mark("Trying again by itself.")

# Nobody is sent to look for a PIN or a badge that would not help now: ``Offer`` says which would.
_REFUSED = Words(mark("Please call reception"))
_REFUSED_BUT_PIN = Words(mark("Please use your PIN"), mark("Or call reception"))
_REFUSED_BUT_BADGE = Words(mark("Please use your badge"), mark("Or call reception"))
_TYPE_PIN = Words(mark("Type your PIN"), mark("Then press Enter"))
_TYPE_CODE = Words(mark("Type your number and PIN"), mark("Press the PIN button to begin"))
_SHOW_BADGE = Words(mark("Show your badge"), mark("Hold it to the camera, or your card to the reader"))
_NOW_THE_FACE = Words(mark("Now look at the camera"))
_USE_PIN = mark("Please use your number and PIN")
_USE_BADGE = mark("Please use your badge")
_LOOK = Words(mark("Look here to enter"))

# What stands at the door: guidance may be exact, refusals are all the same sentence.
_VISITOR: dict[Reason, Words] = {
    Reason.NO_FACE: _LOOK,
    Reason.SEVERAL_FACES: Words(mark("One at a time, please"), mark("Let the other person step back")),
    Reason.TOO_FAR: Words(mark("Come a little closer")),
    Reason.TOO_CLOSE: Words(mark("Step back a little")),
    Reason.OFF_CENTRE: Words(mark("Move to the middle")),
    Reason.TURNED_AWAY: Words(mark("Look at the camera")),
    Reason.BLURRED: Words(mark("Hold still")),
    Reason.TOO_DARK: Words(mark("It is too dark here"), mark("Turn towards the light")),
    Reason.TOO_BRIGHT: Words(mark("It is too bright here"), mark("Turn away from the light")),
    Reason.CONFIRMING: Words(mark("Hold still")),
    Reason.SECOND_FACTOR_NEEDED: _TYPE_PIN,
    Reason.AMBIGUOUS: _REFUSED,
    Reason.SECOND_PERSON_NEEDED: Words(
        mark("A second person, please"), mark("This door opens for two people together")
    ),
    Reason.LOCKED_OUT: Words(mark("Face recognition pauses for a moment"), mark("Please call reception")),
    Reason.LOCKDOWN: Words(mark("This door is locked"), mark("Please call reception")),
    Reason.RECOGNIZED: Words(mark("Welcome")),
    Reason.EXIT_REQUEST: Words(mark("Goodbye")),
    Reason.MANUAL: Words(mark("Please come in")),
    Reason.SCHEDULED: Words(mark("Please come in")),
    Reason.FAULT: Words(mark("This door cannot recognise faces right now"), mark("Please call reception")),
}

# What a challenge asks for; left and right are the visitor's own.
_MOVES: dict[Move | None, str] = {
    None: mark("Look straight ahead"),
    Move.TURN_LEFT: mark("Turn your head to the left"),
    Move.TURN_RIGHT: mark("Turn your head to the right"),
    Move.NOD: mark("Nod: look down, then up again"),
    Move.LOOK_UP: mark("Look up"),
    Move.COME_CLOSER: mark("Come a little closer"),
}

_STAFF: dict[Reason, str] = {
    Reason.NO_FACE: mark("No face"),
    Reason.SEVERAL_FACES: mark("Several faces in the zone"),
    Reason.TOO_FAR: mark("Too far away"),
    Reason.TOO_CLOSE: mark("Too close"),
    Reason.OFF_CENTRE: mark("Outside the zone"),
    Reason.TURNED_AWAY: mark("Turned away"),
    Reason.BLURRED: mark("Blurred"),
    Reason.TOO_DARK: mark("Too dark"),
    Reason.TOO_BRIGHT: mark("Too bright"),
    Reason.NOT_LIVE: mark("Not a living face"),
    Reason.CHALLENGE_FAILED: mark("Challenge failed"),
    Reason.UNKNOWN: mark("Not enrolled"),
    Reason.AMBIGUOUS: mark("Two people too alike"),
    Reason.CONFIRMING: mark("Confirming"),
    Reason.SECOND_FACTOR_NEEDED: mark("Second factor needed"),
    Reason.WRONG_PIN: mark("Wrong PIN"),
    Reason.WRONG_BADGE: mark("Wrong badge"),
    Reason.INACTIVE: mark("Suspended or removed"),
    Reason.EXPIRED: mark("No longer valid"),
    Reason.OUTSIDE_HOURS: mark("Outside the hours"),
    Reason.WRONG_DOOR: mark("Not for this door"),
    Reason.PASSED_BACK: mark("Already inside"),
    Reason.AREA_FULL: mark("No more people may enter the area"),
    Reason.SECOND_PERSON_NEEDED: mark("Second person needed"),
    Reason.LOCKED_OUT: mark("Locked out after repeated denials"),
    Reason.LOCKDOWN: mark("Lockdown"),
    Reason.RECOGNIZED: mark("Recognised"),
    Reason.EXIT_REQUEST: mark("Exit button"),
    Reason.MANUAL: mark("Opened by hand"),
    Reason.SCHEDULED: mark("Free access by timetable"),
    Reason.FAULT: mark("Fault"),
}

_VERDICTS = {Verdict.GRANTED: mark("Granted"), Verdict.DENIED: mark("Denied"), Verdict.WAIT: mark("Waiting")}

_KINDS = {
    EventKind.ACCESS: mark("Access"),
    EventKind.ENROLLED: mark("Enrolled"),
    EventKind.TEMPLATES_ADDED: mark("Pictures added"),
    EventKind.TEMPLATES_REMOVED: mark("Picture removed"),
    EventKind.CHANGED: mark("Changed"),
    EventKind.SUSPENDED: mark("Suspended"),
    EventKind.RESUMED: mark("Let in again"),
    EventKind.REMOVED: mark("Removed"),
    EventKind.SETTINGS: mark("Settings changed"),
    EventKind.STARTED: mark("Started"),
    EventKind.STOPPED: mark("Stopped"),
    EventKind.FAULT: mark("Fault"),
    EventKind.RECOVERED: mark("Recovered"),
    EventKind.DOOR: mark("Door"),
    EventKind.SELF_TEST: mark("Self-test"),
    EventKind.EVENTS_ERASED: mark("Old events erased"),
    EventKind.VERIFIED: mark("Chain verified"),
    EventKind.SIGNED_IN: mark("Signed in"),
    EventKind.SIGNED_OUT: mark("Signed out"),
    EventKind.SIGN_IN_REFUSED: mark("Sign-in refused"),
    EventKind.STAFF: mark("Account changed"),
    EventKind.APPROVED: mark("Second approval"),
    EventKind.CONSENT: mark("Consent"),
    EventKind.EXPORTED: mark("Exported"),
    EventKind.RETENTION: mark("Retention"),
    EventKind.BACKED_UP: mark("Backed up"),
    EventKind.RESTORED: mark("Restored"),
}

_ROLES = {
    Role.DETECTOR: mark("Face detector"), Role.EMBEDDER: mark("Embedder"), Role.LIVENESS: mark("Liveness"),
    Role.MANIPULATED: mark("Manipulated pictures"), Role.EYES_AND_MOUTH: mark("Eyes and mouth"),
    Role.MESH: mark("Face mesh"), Role.PICTURE: mark("Picture"), Role.CLIP: mark("Clip"),
}  # fmt: skip
# How a model's file stands: ``weights.catalogue.State`` by its value.
_FILES = {"ready": mark("ready"), "missing": mark("not installed"), "altered": mark("altered")}


def for_visitor(verdict: Verdict, reason: Reason, offer: Offer = NO_OFFER) -> Words:
    """What the kiosk says; a denial reads the same whatever check failed, so that nothing can be climbed."""
    return _for_visitor(verdict, reason, offer).translated()


def _for_visitor(verdict: Verdict, reason: Reason, offer: Offer) -> Words:
    if verdict is Verdict.DENIED and reason not in (Reason.FAULT, Reason.LOCKED_OUT, Reason.LOCKDOWN):
        return _REFUSED_BUT_PIN if offer.number or offer.pin else _REFUSED_BUT_BADGE if offer.badge else _REFUSED
    if reason is Reason.SECOND_FACTOR_NEEDED:
        return _TYPE_PIN if offer.pin or not offer else _SHOW_BADGE if offer.badge else _TYPE_CODE
    if offer.face and reason is Reason.NO_FACE:
        return _NOW_THE_FACE
    words = _VISITOR.get(reason, _REFUSED)
    if reason not in (Reason.FAULT, Reason.LOCKED_OUT) or not offer:
        return words
    return Words(words.headline, _USE_PIN if offer.number or offer.pin else _USE_BADGE)


def for_badge() -> Words:
    """What to do after the badge button."""
    return _SHOW_BADGE.translated()


def for_challenge(prompt: Prompt) -> Words:
    """What somebody who is being challenged is to do now."""
    return Words(tr(_MOVES[prompt.move]), tr("Move {number} of {count}", number=prompt.number, count=prompt.of))


def for_staff(reason: Reason) -> str:
    """What the demo, the admin panel and the event list say."""
    return tr(_STAFF[reason])


def of_verdict(verdict: Verdict) -> str:
    return tr(_VERDICTS[verdict])


def of_kind(kind: EventKind) -> str:
    """What a line of the event log is about."""
    return tr(_KINDS[kind])


def of_role(role: Role) -> str:
    """What a model or a picture is for."""
    return tr(_ROLES[role])


def of_file(state: str) -> str:
    """How the file of a model stands."""
    return tr(_FILES[state])


def named(name: str, value: str) -> str:
    """What something is called, and what it is: French has a space before the colon, Chinese a wide one."""
    return tr("{name}: {value}", name=name, value=value)
