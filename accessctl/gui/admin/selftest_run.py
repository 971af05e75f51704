"""The camera's side of a self-test, and the picture with what is to be shown to it now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QProgressBar, QWidget

from accessctl.domain import Decision, Observation, Reason, Verdict
from accessctl.evaluation.guided import Phase, Seeing, Session, Step
from accessctl.evaluation.selftest import LIVING, Attempt
from accessctl.gui.bridge import Newest
from accessctl.gui.enrol.enroller import Enroller
from accessctl.gui.enrol.watching import Watcher
from accessctl.gui.layout import Chip, button, column, label, row, side_by_side
from accessctl.gui.theme import Theme, is_large, scaled
from accessctl.gui.video import VideoView
from accessctl.translation import mark, tr

_SIDE_WIDTH = 340  # px

_WHAT = {
    LIVING: mark("A living person"), "print": mark("A printed photo of a face"), "phone": mark("A face on a phone"),
    "tablet": mark("A face on a tablet"), "monitor": mark("A face on a laptop or monitor"),
    "cut-out": mark("A photo cut out along the head"),
}  # fmt: skip
_ADVICE = {
    True: mark("Step in front of the camera as if you came to the door, and press Begin."),
    False: mark("Hold it in front of the camera as an attacker would, and press Begin."),
}
_SEEING = {
    Seeing.FACE: mark("A face is in the picture"), Seeing.NO_FACE: mark("No face is in the picture"),
    Seeing.TOO_FAR: mark("Come a little closer"), Seeing.TOO_CLOSE: mark("Step back a little"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the session made of a frame."""

    observation: Observation
    step: Step


class SelfTestRun(Watcher):
    """Feeds one session with the camera's observations."""

    def __init__(self, enroller: Enroller, session: Session, hear: Callable[[object], None]) -> None:
        self._session = session
        super().__init__(enroller, hear)

    def begin(self) -> None:
        """From the GUI thread; the attempt runs from the next frame."""
        self.wish(self._session.begin)

    def repeat(self) -> None:
        """From the GUI thread: take the last attempt back."""
        self.wish(self._session.repeat)

    def look(self, observation: Observation) -> Seen:
        return Seen(observation, self._session.consider(observation))


class RunningView(QWidget):
    """One attempt at a time: the picture, what to show, how far it is. Space begins, Esc asks to stop."""

    finished = Signal(object)  # the attempts
    failed = Signal(str)
    cancel_asked = Signal()

    def __init__(self, theme: Theme, enroller: Enroller) -> None:
        super().__init__()
        self._enroller = enroller
        self._run: SelfTestRun | None = None
        self._box = Newest(self)
        self._box.arrived.connect(self._arrived)
        self.view = VideoView(theme, mirrored=True)
        self.view.setMinimumSize(420, 280)
        self.attempt, self.what = label(" ", "overline"), label(" ", "title", wrap=True)
        self.advice, self.seeing = label(" ", "muted", wrap=True), label(" ", "muted")
        self.last = Chip()
        self.time, self.all = QProgressBar(), QProgressBar()
        self.counted = label(" ", "muted")
        self.begin_button = button(tr("Begin"), "main", tip=tr("Space"))
        self.again = button(tr("Take the last one back"), "quiet")
        self.cancel = button(tr("Stop the self-test"), "quiet", tip="Esc")
        self._build()
        self.begin_button.clicked.connect(self.begin_attempt)
        self.again.clicked.connect(self._repeat)
        self.cancel.clicked.connect(self.cancel_asked)
        for key, do in (("Space", self.begin_attempt), ("Esc", self.cancel_asked.emit)):
            QShortcut(QKeySequence(key), self, do)

    def _build(self) -> None:
        for bar, name in ((self.time, tr("Time of this attempt")), (self.all, tr("All attempts"))):
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            bar.setAccessibleName(name)
        side = QWidget()
        if not is_large():
            side.setFixedWidth(scaled(_SIDE_WIDTH))
        side.setLayout(column(
            self.attempt, self.what, self.advice, 8, self.time, self.seeing, 8, self.begin_button, self.again, -1,
            row(self.last, -1), 8, self.counted, self.all, 8, self.cancel, spacing=8,
        ))  # fmt: skip
        body = side_by_side(self.view, side, spacing=24)
        body.setStretch(0, 1)
        self.setLayout(body)

    @property
    def running(self) -> bool:
        return self._run is not None

    def start(self, session: Session) -> None:
        """Open the camera; the first attempt is announced with the first frame."""
        self.end()
        self.view.show_decision(None)
        self.last.hide()
        self.what.setText(tr("Starting the camera…"))
        for words in (self.attempt, self.advice, self.seeing, self.counted):
            words.setText(" ")
        self.begin_button.setEnabled(False)
        self.again.setEnabled(False)
        self._run = SelfTestRun(self._enroller, session, self._box.put)
        self.setFocus()

    def end(self) -> None:
        """Let the camera go."""
        if self._run is not None:
            run, self._run = self._run, None
            run.stop()

    def begin_attempt(self) -> None:
        if self._run is not None and self.begin_button.isEnabled():
            self.begin_button.setEnabled(False)
            self._run.begin()

    def show_seen(self, seen: Seen) -> None:
        """One frame's outcome; also how screenshots fill the view."""
        step = seen.step
        is_running = step.phase is Phase.RUNNING
        self.view.show_decision(Decision(seen.observation, Verdict.WAIT, Reason.CONFIRMING))
        self.attempt.setText(tr("Attempt {number} of {of}", number=step.number, of=step.of))
        self.what.setText(tr(_WHAT.get(step.species, step.species)))
        self.advice.setText(tr("Hold still until the bar is full.") if is_running else _advice(step))
        self.seeing.setText(tr(_SEEING[step.seeing]))
        self.time.setValue(round(1000 * step.share))
        self.all.setValue(round(1000 * step.done / step.in_all))
        self.counted.setText(tr("{done} of {in_all} attempts are done", done=step.done, in_all=step.in_all))
        self.begin_button.setEnabled(step.phase is Phase.READY)
        self.again.setEnabled(step.phase is Phase.READY and step.done > 0)
        self._show_last(step.attempts)

    def _show_last(self, attempts: tuple[Attempt, ...]) -> None:
        self.last.setVisible(bool(attempts))
        if attempts:
            opened = attempts[-1].opened
            words = tr("Last one: the door would have opened") if opened else tr("Last one: the door stayed shut")
            self.last.say(words, "neutral" if opened is (attempts[-1].species == LIVING) else "denied")

    def _arrived(self, what: object) -> None:
        if self._run is None:
            return
        if not isinstance(what, Seen):
            self.end()
            self.failed.emit(str(what))
            return
        self.show_seen(what)
        if what.step.phase is Phase.DONE:
            self.end()
            self.finished.emit(what.step.attempts)

    def _repeat(self) -> None:
        if self._run is not None:
            self._run.repeat()


def _advice(step: Step) -> str:
    if step.in_vain:
        return tr("No face could be judged, so that did not count. Try again.")
    return tr(_ADVICE[step.species == LIVING])
