"""Hints and refusals as sentences: what the person in front of the camera reads, and what the administrator reads."""

from __future__ import annotations

from accessctl.enrollment.terms import Hint, Pose, Refusal
from accessctl.wording import Words

_HINTS = {
    Hint.LOOK_HERE: Words("Look at the camera"),
    Hint.ONE_AT_A_TIME: Words("One person only, please", "Ask the others to step out of the picture"),
    Hint.COME_CLOSER: Words("Come a little closer"),
    Hint.STEP_BACK: Words("Step back a little"),
    Hint.MOVE_TO_MIDDLE: Words("Move to the middle"),
    Hint.LOOK_STRAIGHT: Words("Look straight at the camera"),
    Hint.TURN_LEFT: Words("Turn your head a little to your left"),
    Hint.TURN_RIGHT: Words("Turn your head a little to your right"),
    Hint.LOOK_UP: Words("Raise your chin a little"),
    Hint.LOOK_DOWN: Words("Lower your chin a little"),
    Hint.HOLD_STILL: Words("Hold still"),
    Hint.MORE_LIGHT: Words("It is too dark here", "Turn towards the light"),
    Hint.LESS_LIGHT: Words("It is too bright here", "Turn away from the light"),
    Hint.SHOW_YOUR_OWN_FACE: Words("This does not look like a living face", "Show your own face, not a picture"),
    Hint.TESTING: Words("Look straight at the camera", "Checking that you will be recognised"),
    Hint.DONE: Words("Done"),
    Hint.REFUSED: Words("This did not work", "The administrator sees why"),
}

_REFUSALS = {
    Refusal.NO_FACE: "no face was found",
    Refusal.SEVERAL_FACES: "several faces are in the picture; show one person only",
    Refusal.TOO_SMALL: "the face is too small; come closer or use a larger picture",
    Refusal.TOO_CLOSE: "the face fills the picture; step back",
    Refusal.CUT_OFF: "the face is cut off; use a picture with the whole face",
    Refusal.OFF_CENTRE: "the face is not in the middle",
    Refusal.TURNED_AWAY: "the head is turned too far away; look at the camera",
    Refusal.OTHER_POSE: "the head is not held as asked",
    Refusal.BLURRED: "the face is blurred; use a sharp picture",
    Refusal.TOO_DARK: "the face is too dark; use more light",
    Refusal.TOO_BRIGHT: "the face is too bright; use less light",
    Refusal.NOT_JUDGED: "the face could not be judged",
    Refusal.NOT_LIVE: "this is not a living face; use the person, not a picture or a screen",
    Refusal.ANOTHER_PERSON: "this does not look like the same person as the other pictures",
    Refusal.ALREADY_ENROLLED: "this face is enrolled already",
    Refusal.SAME_PICTURE: "this is the same picture as another one",
    Refusal.TOO_FEW: "too few usable pictures; look at the camera for longer",
    Refusal.NOT_RECOGNISED: "the closing test failed: this person would not be recognised; enrol again in better light",
}

_POSES = {
    Pose.FRONT: "straight",
    Pose.LEFT: "left",
    Pose.RIGHT: "right",
    Pose.UP: "up",
    Pose.DOWN: "down",
    Pose.ANY: "any",
}


def of_hint(hint: Hint) -> Words:
    """What the person in front of the camera reads."""
    return _HINTS[hint]


def of_refusal(refusal: Refusal) -> str:
    """What the administrator reads: a clause that stands after the picture's name and a colon."""
    return _REFUSALS[refusal]


def of_pose(pose: Pose) -> str:
    """A word for the small pictures."""
    return _POSES[pose]
