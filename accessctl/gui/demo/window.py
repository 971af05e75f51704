"""The demo's window: the picture, the panel, the sliders, and "Enrol me"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from accessctl import translation
from accessctl.domain import Decision
from accessctl.gui.demo.captions import Captions
from accessctl.gui.demo.header import Header
from accessctl.gui.demo.panel import GatePanel, Machinery
from accessctl.gui.demo.report import report_picture, write_picture
from accessctl.gui.layout import column, panel
from accessctl.gui.overlays import FaceOverlay, NameOf
from accessctl.gui.scrolling import Scrolled
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme, is_large, scaled
from accessctl.gui.tuning import EffectsOf, Tuning, TuningPanel
from accessctl.gui.video import VideoView
from accessctl.translation import Said, tr

_WIDEST_PANEL, _KNOBS_HEIGHT = 690, 240  # px, where text is large; the rest is scrolled to
_PANEL_WIDTH = 512  # "images synthétisées" and "M'inscrire" side by side, also in DejaVu Sans


@dataclass(frozen=True, slots=True)
class DemoContent:
    """What the demo shows besides decisions."""

    source: Said
    machinery: Machinery
    tuning: Tuning
    effects_of: EffectsOf
    name_of: NameOf
    mirrored: bool = True


class DemoWindow(QMainWindow):
    """Shows every decision it is given. ``tuned`` carries a Tuning, ``enrol_asked`` the wish to be enrolled."""

    tuned = Signal(object)
    enrol_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, content: DemoContent) -> None:
        super().__init__()
        theme.dress(self)
        self._theme = theme
        self.resize(1280, 720)
        self.setMinimumSize(1120, 680)
        overlay = FaceOverlay(content.name_of, lambda: self.knobs.tuning.min_similarity)
        self.video = VideoView(theme, mirrored=content.mirrored, overlay=overlay)
        self.knobs = TuningPanel(content.tuning, content.effects_of)
        self.knobs.changed.connect(self.tuned)
        self.gate = GatePanel(theme, content.name_of, content.machinery)
        self.header = Header(theme, content.source)
        self._content, self._tasks = content, Tasks(self, threads=1)
        self._build()
        self.captions = Captions(theme, self.video)
        self._wire()
        self._speak()

    def _wire(self) -> None:
        head = self.header
        head.enrol.clicked.connect(self.enrol_asked)
        head.report.clicked.connect(self.ask_where_to_report)
        head.explain.clicked.connect(self._explain)
        head.looks.clicked.connect(self._turn_the_light)
        head.language_asked.connect(self.speak)
        QShortcut(QKeySequence("Ctrl+E"), self, self.enrol_asked.emit)
        QShortcut(QKeySequence("Ctrl+L"), self, head.offer_languages)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.ask_where_to_report)
        QShortcut(QKeySequence("F1"), self, self._explain)
        QShortcut(QKeySequence("F11"), self, self._toggle_full_screen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

    def _build(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.video, 1)
        knobs = panel(column(self.knobs, margins=(24, 12, 24, 14)), "strip")
        left.addWidget(self._below_the_video(knobs))
        side = panel(column(self.header, self.gate, spacing=8, margins=(16, 12, 16, 16)), "page")
        place = Scrolled(side)
        place.setFixedWidth(min(scaled(_PANEL_WIDTH), _WIDEST_PANEL))
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(place)
        body = QFrame()
        body.setObjectName("ground")
        body.setLayout(whole)
        self.setCentralWidget(body)

    @staticmethod
    def _below_the_video(knobs: QFrame) -> QWidget:
        """Where text is large they are scrolled, else there would be no picture."""
        if not is_large():
            return knobs
        place = Scrolled(knobs)
        place.setFixedHeight(_KNOBS_HEIGHT)
        return place

    # the language

    def speak(self, language: str) -> None:
        """From now on, everything; what is shown stays. The catalogue takes a tenth of a second, so a worker reads it.

        ``language`` as in ``translation.use``.
        """
        self._tasks.run(lambda _: translation.catalogue(language), lambda _: self._use(language), self.header.say)

    def _use(self, language: str) -> None:
        before = translation.language()
        if translation.use(language) != before:
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))  # to all that is in the window, too

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.setWindowTitle(tr("accessctl demo"))

    def _turn_the_light(self) -> None:
        self._theme.choose("light" if self._theme.palette.name == "dark" else "dark")

    def show_decision(self, decision: Decision) -> None:
        self.video.show_decision(decision)
        self.gate.show_decision(decision)

    # the report

    def ask_where_to_report(self) -> None:
        """The picture is of this moment, not of the moment in which a file has been chosen."""
        now = datetime.now().astimezone()
        picture = self.report_now(f"{now:%Y-%m-%d %H:%M:%S}")
        asked = QFileDialog(self, tr("Save report"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilter(tr("Pictures (*.png)"))
        asked.selectFile(f"accessctl-{now:%Y%m%d-%H%M%S}.png")
        asked.fileSelected.connect(lambda name: self.save_report(picture, Path(name)))
        asked.open()

    def report_now(self, when: str) -> QImage:
        """The window as it is, with what its limits mean."""
        return report_picture(self._theme, self.grab(), when, self._report_lines())

    def save_report(self, picture: QImage, path: Path) -> None:
        """Write it beside the screen; what came of it stands in the header."""
        self._tasks.run(
            lambda _: write_picture(picture, path),
            lambda target: self.header.say(tr("Saved: {page}", page=target.name)),
            self.header.say,
        )

    def _report_lines(self) -> list[str]:
        machinery = self._content.machinery
        words = self._content.effects_of(self.knobs.tuning)
        models = " · ".join(filter(None, (machinery.detector, machinery.embedder, machinery.liveness)))
        return [
            " · ".join((self._content.source.in_words, models, machinery.provider)),
            words.similarity, words.votes, words.margin, words.live,
        ]  # fmt: skip

    def start(self) -> None:
        """Begin with the captions, and with no slider under the arrow keys."""
        self.setFocus()
        self.captions.start()

    def _explain(self) -> None:
        """For the next visitor."""
        self.captions.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tasks.close()
        self.left.emit()
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
