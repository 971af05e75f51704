"""The demo's window: the picture, the panel, the sliders, and "Enrol me"."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout

from accessctl.domain import Decision
from accessctl.gui.demo.captions import Captions
from accessctl.gui.demo.panel import GatePanel, Machinery
from accessctl.gui.layout import button, column, icon_button, label, panel, row, tint_button
from accessctl.gui.overlays import FaceOverlay, NameOf
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import EffectsOf, Tuning, TuningPanel
from accessctl.gui.video import VideoView
from accessctl.translation import tr

_PANEL_WIDTH = 368


@dataclass(frozen=True, slots=True)
class DemoContent:
    """What the demo shows besides decisions."""

    source: str
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
        self._theme = theme
        self.setWindowTitle(tr("accessctl demo"))
        self.resize(1280, 720)
        self.setMinimumSize(1120, 680)
        overlay = FaceOverlay(content.name_of, lambda: self.knobs.tuning.min_similarity)
        self.video = VideoView(theme, mirrored=content.mirrored, overlay=overlay)
        self.knobs = TuningPanel(content.tuning, content.effects_of)
        self.knobs.changed.connect(self.tuned)
        self.gate = GatePanel(theme, content.name_of, content.machinery)
        self.enrol = button(tr("Enrol me"), "main", tip=tr("Be recognised in a minute (Ctrl+E)"))
        tint_button(theme, self.enrol, "enrol", "on_accent")
        self.enrol.clicked.connect(self.enrol_asked)
        self._build(content)
        self.captions = Captions(theme, self.video)
        QShortcut(QKeySequence("Ctrl+E"), self, self.enrol_asked.emit)
        QShortcut(QKeySequence("F11"), self, self._toggle_full_screen)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

    def _build(self, content: DemoContent) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.video, 1)
        left.addWidget(panel(column(self.knobs, margins=(24, 12, 24, 14)), "strip"))
        side = panel(column(self._header(content), self.gate, spacing=8, margins=(16, 12, 16, 16)), "page")
        side.setFixedWidth(_PANEL_WIDTH)
        whole = QHBoxLayout()
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        whole.addWidget(side)
        body = QFrame()
        body.setObjectName("ground")
        body.setLayout(whole)
        self.setCentralWidget(body)

    def _header(self, content: DemoContent) -> QHBoxLayout:
        mark = QLabel()
        self._theme.changed.connect(lambda: mark.setPixmap(self._theme.pixmap("logo", "accent", 28)))
        mark.setPixmap(self._theme.pixmap("logo", "accent", 28))
        source = label(content.source, "caption")
        source.setToolTip(tr("Where the pictures come from"))
        looks = theme_button(self._theme)
        return row(mark, 4, column(label("accessctl", "heading"), source, spacing=0), -1, looks, self.enrol, spacing=8)

    def show_decision(self, decision: Decision) -> None:
        self.video.show_decision(decision)
        self.gate.show_decision(decision)

    def start(self) -> None:
        """Begin with the captions, and with no slider under the arrow keys."""
        self.setFocus()
        self.captions.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.left.emit()
        event.accept()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)


def theme_button(theme: Theme) -> QPushButton:
    """Light or dark, by one press."""
    made = icon_button(theme, "theme", tr("Light or dark"))
    made.clicked.connect(lambda: theme.choose("light" if theme.palette.name == "dark" else "dark"))
    return made
