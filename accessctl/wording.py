"""Reason and Verdict to sentences: what a visitor reads (never a hint for an attacker) and what staff read.

Rendered at the edge from the enum and never parsed back.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessctl.domain import Reason, Verdict


@dataclass(frozen=True, slots=True)
class Words:
    """A short headline and, where it helps, what to do."""

    headline: str
    advice: str = ""


RECOVERING = "Trying again by itself."

# A PIN counts only for a face that was recognised, so a refused visitor is not sent to look for one.
_REFUSED = Words("Please call reception")
_LOOK = Words("Look here to enter")

# What stands at the door: guidance may be exact, refusals are all the same sentence.
_VISITOR: dict[Reason, Words] = {
    Reason.NO_FACE: _LOOK,
    Reason.SEVERAL_FACES: Words("One at a time, please", "Let the other person step back"),
    Reason.TOO_FAR: Words("Come a little closer"),
    Reason.TOO_CLOSE: Words("Step back a little"),
    Reason.OFF_CENTRE: Words("Move to the middle"),
    Reason.TURNED_AWAY: Words("Look at the camera"),
    Reason.BLURRED: Words("Hold still"),
    Reason.TOO_DARK: Words("It is too dark here", "Turn towards the light"),
    Reason.TOO_BRIGHT: Words("It is too bright here", "Turn away from the light"),
    Reason.CONFIRMING: Words("Hold still"),
    Reason.SECOND_FACTOR_NEEDED: Words("Type your PIN", "Then press Enter"),
    Reason.AMBIGUOUS: _REFUSED,
    Reason.SECOND_PERSON_NEEDED: Words("A second person, please", "This door opens for two people together"),
    Reason.LOCKED_OUT: Words("Face recognition pauses for a moment", "Please call reception"),
    Reason.LOCKDOWN: Words("This door is locked", "Call reception"),
    Reason.RECOGNIZED: Words("Welcome"),
    Reason.EXIT_REQUEST: Words("Goodbye"),
    Reason.MANUAL: Words("Please come in"),
    Reason.SCHEDULED: Words("Please come in"),
    Reason.FAULT: Words("This door cannot recognise faces right now", "Please call reception"),
}

_STAFF: dict[Reason, str] = {
    Reason.NO_FACE: "No face",
    Reason.SEVERAL_FACES: "Several faces in the zone",
    Reason.TOO_FAR: "Too far away",
    Reason.TOO_CLOSE: "Too close",
    Reason.OFF_CENTRE: "Outside the zone",
    Reason.TURNED_AWAY: "Turned away",
    Reason.BLURRED: "Blurred",
    Reason.TOO_DARK: "Too dark",
    Reason.TOO_BRIGHT: "Too bright",
    Reason.NOT_LIVE: "Not a living face",
    Reason.CHALLENGE_FAILED: "Challenge failed",
    Reason.UNKNOWN: "Nobody enrolled",
    Reason.AMBIGUOUS: "Two people too alike",
    Reason.CONFIRMING: "Confirming",
    Reason.SECOND_FACTOR_NEEDED: "Second factor needed",
    Reason.WRONG_PIN: "Wrong PIN",
    Reason.WRONG_BADGE: "Wrong badge",
    Reason.INACTIVE: "Suspended or removed",
    Reason.EXPIRED: "No longer valid",
    Reason.OUTSIDE_HOURS: "Outside the hours",
    Reason.WRONG_DOOR: "Not for this door",
    Reason.PASSED_BACK: "Already inside",
    Reason.AREA_FULL: "No more people may enter the area",
    Reason.SECOND_PERSON_NEEDED: "Second person needed",
    Reason.LOCKED_OUT: "Locked out after repeated denials",
    Reason.LOCKDOWN: "Lockdown",
    Reason.RECOGNIZED: "Recognised",
    Reason.EXIT_REQUEST: "Exit button",
    Reason.MANUAL: "Opened by hand",
    Reason.SCHEDULED: "Free access by timetable",
    Reason.FAULT: "Fault",
}

_VERDICTS = {Verdict.GRANTED: "Granted", Verdict.DENIED: "Denied", Verdict.WAIT: "Waiting"}


def for_visitor(verdict: Verdict, reason: Reason) -> Words:
    """What the kiosk says; a denial reads the same whatever check failed, so that nothing can be climbed."""
    if verdict is Verdict.DENIED and reason not in (Reason.FAULT, Reason.LOCKED_OUT, Reason.LOCKDOWN):
        return _REFUSED
    return _VISITOR.get(reason, _REFUSED)


def for_staff(reason: Reason) -> str:
    """What the demo, the admin panel and the event list say."""
    return _STAFF[reason]


def of_verdict(verdict: Verdict) -> str:
    return _VERDICTS[verdict]
