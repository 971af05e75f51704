"""Somebody who goes through the wizard, step by step."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from accessctl.enrollment import Pose
from accessctl.gui.enrol.wizard import EnrolWizard
from tests.gui import scenes
from tests.gui.scenes import FakeEnroller, look

Open = Callable[..., EnrolWizard]


def say_who(qtbot: QtBot, wizard: EnrolWizard, name: str = "Eve Moneypenny", *, photos: bool = False) -> None:
    wizard.person_step.name.setText(name)
    (wizard.person_step.by_photos if photos else wizard.person_step.by_camera).setChecked(True)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.consent_step)


def begin(qtbot: QtBot, wizard: EnrolWizard, name: str = "Eve Moneypenny", *, photos: bool = False) -> None:
    say_who(qtbot, wizard, name, photos=photos)
    wizard.consent_step.typed.setText(name)
    wizard.next.click()


def finish(qtbot: QtBot, wizard: EnrolWizard) -> None:
    """Without a second factor."""
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.enrolled is not None)


def sit(qtbot: QtBot, wizard: EnrolWizard, enroller: FakeEnroller, name: str = "Eve Moneypenny") -> None:
    """All that is asked for at the camera, up to the second factor."""
    begin(qtbot, wizard, name)
    sitting = Sitting(qtbot, enroller)
    sitting.all_poses()
    sitting.hold(Pose.FRONT, 4)
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.factor_step)


class Sitting:
    """Somebody in front of the camera, frame by frame."""

    def __init__(self, qtbot: QtBot, enroller: FakeEnroller) -> None:
        self._qtbot, self._enroller, self._at = qtbot, enroller, 0.0

    def hold(self, pose: Pose, frames: int = 1, *, vector: int = scenes.NEWCOMER_VECTOR, live: float = 0.97) -> None:
        for _ in range(frames):
            self._at += 0.1
            self._enroller.show(look(pose, self._at, vector=vector, live=live))
            self._qtbot.wait(1)

    def all_poses(self) -> None:
        self.hold(Pose.FRONT, 6)
        for pose in (Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN):
            self.hold(pose)
