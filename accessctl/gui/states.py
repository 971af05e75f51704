"""Empty, loading and error are states that a list is designed for, each with the next step in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from accessctl.gui.layout import button, label
from accessctl.gui.theme import Theme
from accessctl.translation import tr


class Placeholder(QWidget):
    """A sign, a sentence, what to do, and the button that does it."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__()
        self._theme, self._icon, self._tint = theme, icon, "muted"
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title, self.text = label(title, "heading"), label(text, "muted", wrap=True)
        self.action = button("")
        self.action.hide()
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(8)
        self._layout.addStretch(2)
        for part in (self._sign, self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._layout.addWidget(part)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        self._layout.addStretch(3)
        theme.changed.connect(self._paint_sign)
        self._paint_sign()

    def offer(self, words: str, do: Callable[[], None], kind: str = "") -> None:
        self.action.setText(words)
        self.action.setProperty("kind", kind)
        self.action.clicked.connect(do)
        self.action.show()

    def show_words(self, icon: str, tint: str, title: str, text: str) -> None:
        """Say something else in the same place."""
        self._icon, self._tint = icon, tint
        self.title.setText(title)
        self.text.setText(text)
        self._paint_sign()

    def _paint_sign(self) -> None:
        self._sign.setPixmap(self._theme.pixmap(self._icon, self._tint, 40 if self._tint == "muted" else 64))


class Stateful(QWidget):
    """A list, or one of its other states in the same place."""

    def __init__(self, theme: Theme, content: QWidget, empty: Placeholder, retry: Callable[[], None]) -> None:
        super().__init__()
        self.content, self.empty = content, empty
        self.nothing_found = Placeholder(
            theme, "search", tr("Nothing fits"), tr("Try fewer words, or clear the filters.")
        )
        self.error = Placeholder(theme, "alert", tr("This could not be loaded"), "")
        self.error.offer(tr("Try again"), retry)
        self.loading = _Loading()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        for state in (self.loading, content, empty, self.nothing_found, self.error):
            self._stack.addWidget(state)

    @property
    def shown(self) -> QWidget | None:
        return self._stack.currentWidget()

    def show_state(self, state: QWidget) -> None:
        self._stack.setCurrentWidget(state)

    def fail(self, message: str) -> None:
        self.error.text.setText(f"{message[:1].upper()}{message[1:]}")
        self.show_state(self.error)


class _Loading(QWidget):
    """A thin moving bar: the first page takes a fraction of a second, so nothing louder."""

    def __init__(self) -> None:
        super().__init__()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Loading"))
        bar.setFixedWidth(160)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addWidget(bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
