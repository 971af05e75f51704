"""Hints and refusals as sentences: what the person in front of the camera reads, and what the administrator reads."""

from __future__ import annotations

from accessctl.enrollment.terms import Hint, Pose, Refusal
from accessctl.translation import mark, tr
from accessctl.wording import Words

_HINTS = {
    Hint.LOOK_HERE: Words(mark("Look at the camera")),
    Hint.ONE_AT_A_TIME: Words(mark("One person only, please"), mark("Ask the others to step out of the picture")),
    Hint.COME_CLOSER: Words(mark("Come a little closer")),
    Hint.STEP_BACK: Words(mark("Step back a little")),
    Hint.MOVE_TO_MIDDLE: Words(mark("Move to the middle")),
    Hint.LOOK_STRAIGHT: Words(mark("Look straight at the camera")),
    Hint.TURN_LEFT: Words(mark("Turn your head a little to your left")),
    Hint.TURN_RIGHT: Words(mark("Turn your head a little to your right")),
    Hint.LOOK_UP: Words(mark("Raise your chin a little")),
    Hint.LOOK_DOWN: Words(mark("Lower your chin a little")),
    Hint.HOLD_STILL: Words(mark("Hold still")),
    Hint.GET_SHARP: Words(mark("Hold still"), mark("The picture is blurred; if it stays so, wipe the camera")),
    Hint.MORE_LIGHT: Words(mark("It is too dark here"), mark("Turn towards the light")),
    Hint.LESS_LIGHT: Words(mark("It is too bright here"), mark("Turn away from the light")),
    Hint.UNCOVER_YOUR_MOUTH: Words(
        mark("Show your mouth"), mark("Take off the mask or scarf, and keep your hand down")
    ),
    Hint.OPEN_YOUR_EYES: Words(mark("Open your eyes")),
    Hint.SHOW_YOUR_OWN_FACE: Words(
        mark("This does not look like a living face"), mark("Show your own face, not a picture")
    ),
    Hint.TESTING: Words(mark("Look straight at the camera"), mark("Checking that you will be recognised")),
    Hint.DONE: Words(mark("Done")),
    Hint.REFUSED: Words(mark("This did not work"), mark("The administrator sees why")),
}

_REFUSALS = {
    Refusal.NO_FACE: mark("no face was found"),
    Refusal.SEVERAL_FACES: mark("several faces are in the picture; show one person only"),
    Refusal.TOO_SMALL: mark("the face is too small; come closer or use a larger picture"),
    Refusal.TOO_CLOSE: mark("the face fills the picture; step back"),
    Refusal.CUT_OFF: mark("the face is cut off; use a picture with the whole face"),
    Refusal.OFF_CENTRE: mark("the face is not in the middle"),
    Refusal.TURNED_AWAY: mark("the head is turned too far away; look at the camera"),
    Refusal.OTHER_POSE: mark("the head is not held as asked"),
    Refusal.BLURRED: mark("the face is blurred; use a sharp picture"),
    Refusal.TOO_DARK: mark("the face is too dark; use more light"),
    Refusal.TOO_BRIGHT: mark("the face is too bright; use less light"),
    Refusal.MOUTH_COVERED: mark("the mouth is covered; use a picture that shows the whole face"),
    Refusal.EYES_CLOSED: mark("the eyes are closed; use a picture with open eyes"),
    Refusal.NOT_JUDGED: mark("the face could not be judged"),
    Refusal.NOT_LIVE: mark("this is not a living face; use the person, not a picture or a screen"),
    Refusal.ANOTHER_PERSON: mark("this does not look like the same person as the other pictures"),
    Refusal.ALREADY_ENROLLED: mark("this face is enrolled already"),
    Refusal.SAME_PICTURE: mark("this is the same picture as another one"),
    Refusal.TOO_FEW: mark("too few usable pictures; look at the camera for longer"),
    Refusal.NOT_RECOGNISED: mark(
        "the closing test failed: this person would not be recognised; enrol again in better light"
    ),
}

_POSES = {
    Pose.FRONT: mark("straight"),
    Pose.LEFT: mark("left"),
    Pose.RIGHT: mark("right"),
    Pose.UP: mark("up"),
    Pose.DOWN: mark("down"),
    Pose.ANY: mark("any"),
}


def of_hint(hint: Hint) -> Words:
    """What the person in front of the camera reads."""
    return _HINTS[hint].translated()


def of_refusal(refusal: Refusal) -> str:
    """What the administrator reads: a clause that stands after the picture's name and a colon."""
    return tr(_REFUSALS[refusal])


def of_pose(pose: Pose) -> str:
    """A word for the small pictures."""
    return tr(_POSES[pose])
