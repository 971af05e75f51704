"""Where the pictures are taken: one App with the demo's footage, looked at once; windows are made for each picture."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from accessctl import translation
from accessctl.app import App
from accessctl.config import FILE_NAME
from accessctl.domain import Decision, Observation, Reason, Verdict
from accessctl.gui import launch
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.furnishing import drawer_of, office_of
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.encoding import encoded
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.hung import HungWindow
from accessctl.gui.looking import AppEnroller, Fail, Hear
from accessctl.gui.screenshots import cast
from accessctl.gui.theme import Choice, Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store.files import refused, whole

_FRAMES = 400  # two visits and the phone
_EVERY = 2  # ten pictures a second, as on a small machine
_LONGEST_WAIT_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Look:
    """How a round of pictures is taken."""

    language: str
    theme: Choice
    width: int
    height: int
    text_percent: int = 100

    @property
    def folder(self) -> str:
        """Where its pictures go when there are several rounds."""
        larger = "" if self.text_percent == 100 else f"-text{self.text_percent}"
        return f"{self.language}-{self.theme}-{self.width}x{self.height}{larger}"


@dataclass
class Footage:
    """What the pipeline and the gate made of the demo's footage."""

    decisions: list[Decision] = field(default_factory=list)

    def first(self, verdict: Verdict, *reasons: Reason, nth: int = 0) -> int:
        """The place of the first (or a later) decision like that; the last one where there is none."""
        found = [n for n, one in enumerate(self.decisions) if one.verdict is verdict and one.reason in reasons]
        return found[min(nth, len(found) - 1)] if found else len(self.decisions) - 1

    def until(self, place: int, count: int = 90) -> Sequence[Decision]:
        """The decisions up to a place where the face was compared, for what shows a course of time."""
        while place + 1 < len(self.decisions) and not self._compared(place):
            place += 1
        return self.decisions[max(0, place - count) : place + 1]

    def _compared(self, place: int) -> bool:
        return any(seen.match is not None for seen in self.decisions[place].observation.sightings)


class Replay:
    """A feed that gives the observations of a stretch of footage, once, in the caller's thread."""

    def __init__(self, seen: Sequence[Observation]) -> None:
        self._seen = seen

    def watch(self, hear: Hear, fail: Fail) -> Callable[[], None]:
        """At once: nothing waits for a camera."""
        for observation in self._seen:
            hear(observation)
        return lambda: None


class Studio:
    """Everything a screen is made of. GUI thread."""

    def __init__(self, qt: QApplication, theme: Theme, app: App) -> None:
        self.qt, self.theme, self.app = qt, theme, app
        self.look = Look("en", "light", 1280, 720)
        self.names = launch.Names(app)
        self.footage = Footage()
        self._open: list[QWidget] = []
        self._afterwards: list[Callable[[], None]] = []

    def watch_footage(self) -> None:
        """Let the real pipeline and the real gate look at the demo's footage; takes some seconds."""
        source = self.app.open_camera(paced=False)
        for number, frame in enumerate(source.frames()):
            if number % _EVERY:
                continue
            decision = self.app.gate.consider(self.app.observe(frame))
            self.names.learn(decision)
            self.footage.decisions.append(decision)
            if number >= _FRAMES:
                break
        source.close()

    @cached_property
    def session(self) -> list[Observation]:
        """A stretch of footage with somebody who is not enrolled, looked at as in an enrolment."""
        return self._looked_at(self.footage.first(Verdict.DENIED, Reason.UNKNOWN))

    @cached_property
    def known_session(self) -> list[Observation]:
        """The same of somebody who is."""
        return self._looked_at(self.footage.first(Verdict.GRANTED, Reason.RECOGNIZED))

    def _looked_at(self, place: int) -> list[Observation]:
        recognizer = self.app.recognizer
        recognizer.is_enrolling = True
        try:
            frames = [one.observation.frame for one in self.footage.decisions[max(0, place - 5) : place + 20]]
            return [self.app.observe(frame) for frame in frames]
        finally:
            recognizer.is_enrolling = False

    def afterwards(self, undo: Callable[[], None]) -> None:
        """Done when the next picture was taken, so that the ones after it show the same people."""
        self._afterwards.append(undo)

    # making windows

    def office(self) -> Office:
        """The admin's office on this App."""
        drawer = drawer_of(self.app, self.app.data_dir / FILE_NAME)
        return office_of(self.app, AppEnroller(self.app, Replay([])), drawer)

    def admin(
        self, page: str = "", role: StaffRole = StaffRole.ADMINISTRATOR, office: Office | None = None
    ) -> AdminWindow:
        """The admin panel with a page turned up."""
        window = AdminWindow(self.theme, office or self.office(), Officer(cast.ADMINISTRATOR, role))
        self.show(window)
        window.go(page)
        self.settle(window)
        return window

    def desk(self, window: AdminWindow) -> Desk:
        """The desk of whoever is signed in at a window."""
        assert window.desk is not None  # noqa: S101  the studio's windows are signed in
        return window.desk

    def show(self, window: QWidget) -> None:
        """Open a window at the size that is asked for; it is closed after the picture."""
        window.resize(self.look.width, self.look.height)
        window.show()
        self._open.append(window)

    def dialog_of(self, window: QWidget) -> QDialog:
        """The question that stands open over a window."""

        def shown() -> list[QDialog]:
            return [each for each in window.findChildren(QDialog) if each.isVisible()]

        self.until(lambda: bool(shown()))
        self.wait(200)
        return shown()[-1]

    # time

    def wait(self, milliseconds: int) -> None:
        """Let the event loop run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, truth: Callable[[], bool]) -> None:
        """Let the event loop run until it is so; a picture of something else is better than none."""
        end = time.monotonic() + _LONGEST_WAIT_SECONDS
        while not truth() and time.monotonic() < end:
            self.wait(30)

    def settle(self, window: AdminWindow) -> None:
        """Until nothing is being read any more."""
        self.wait(60)
        self.until(lambda: not window.tasks.busy)
        self.wait(60)

    # taking pictures

    def dress(self, look: Look) -> None:
        """Language, theme and size of text for the next pictures."""
        self.look = look
        translation.use(look.language)
        self.theme.choose(look.theme)
        self.theme.enlarge(look.text_percent)

    def take(self, make: Make, target: Path) -> None:
        """One picture; the file's ending says of which kind."""
        try:
            widget = make(self)
            self.wait(80)
            put_picture(widget.grab().toImage(), target)
        finally:
            self._close()
            for undo in self._afterwards:
                undo()
            self._afterwards.clear()

    def _close(self) -> None:
        close_unasked(self._open)
        self.wait(10)


def put_picture(picture: QImage, target: Path) -> None:
    """As a whole or not at all; StoreError, one line, where the disk does not take it."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(target, error) from error
    with whole(target) as file:
        file.write(encoded(picture, target.suffix.lstrip(".").upper(), quality=88))


def close_unasked(windows: list[QWidget]) -> None:
    """Close them without a question, whatever is open in front of them; the list is empty afterwards."""
    for window in windows:
        for dialog in window.findChildren(QDialog):
            dialog.hide()
        if isinstance(window, EnrolWizard | AdminWindow):
            window.abandon()
        elif isinstance(window, HungWindow):
            window.leave()
        else:
            window.close()
        window.deleteLater()
    windows.clear()


Make = Callable[[Studio], QWidget]
