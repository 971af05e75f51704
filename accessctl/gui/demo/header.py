"""The head of the demo's panel: where the pictures come from, and what can be asked of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from accessctl import translation
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, column, icon_button, label, row, tint_button
from accessctl.gui.theme import Theme, scaled
from accessctl.translation import LANGUAGES, Said, mark, tr

_SAID_MS = 8000


class Header(QWidget):
    """``language_asked`` carries a code of ``LANGUAGES``; the buttons are connected by whoever has the header."""

    language_asked = Signal(str)

    def __init__(self, theme: Theme, source: Said) -> None:
        super().__init__()
        self._theme, self._from = theme, source
        self.source = label(role="caption")
        self.enrol = button(tr("Enrol me"), "main")
        tint_button(theme, self.enrol, "enrol", "on_accent")
        self._signs = [
            (icon_button(theme, icon, tr(words)), words)
            for icon, words in (
                ("info", mark("Explain again (F1)")),
                ("language", mark("Language (Ctrl+L)")),
                ("theme", mark("Light or dark")),
                ("camera", mark("Save a short report as a picture (Ctrl+S)")),
            )
        ]
        self.explain, self.language, self.looks, self.report = (made for made, _ in self._signs)
        self.languages = self._languages()
        self.language.clicked.connect(self.offer_languages)
        self._until = QTimer(self)
        self._until.setSingleShot(True)
        self._until.timeout.connect(self._say_source)
        signs, names = QWidget(), QWidget()
        signs.setLayout(row(self.explain, self.language, self.looks, self.report, spacing=0))
        names.setLayout(column(label("accessctl", "heading"), self.source, spacing=0))
        self.setLayout(column(Flow(self._logo(), names, -1, signs, self.enrol)))
        self._speak()

    def _logo(self) -> QLabel:
        made = QLabel()
        self._theme.follow(made, lambda: made.setPixmap(self._theme.pixmap("logo", "accent", scaled(28))))
        made.setPixmap(self._theme.pixmap("logo", "accent", scaled(28)))
        return made

    def _languages(self) -> QMenu:
        """Each in its own words, so that whoever cannot read the present one finds theirs."""
        menu = QMenu(self.language)
        group = QActionGroup(menu)
        for code, name in LANGUAGES.items():
            entry = QAction(name, menu, checkable=True)
            entry.setData(code)
            entry.triggered.connect(lambda _=False, code=code: self.language_asked.emit(code))
            group.addAction(entry)
            menu.addAction(entry)
        return menu

    def offer_languages(self) -> None:
        """Beneath the button; ``popup`` does not wait, so the picture goes on."""
        self.languages.popup(self.language.mapToGlobal(QPoint(0, self.language.height())))

    def say(self, words: str) -> None:
        """For a while, in the place of the source."""
        self.source.setText(words)
        self.source.setToolTip(words)
        self._until.start(_SAID_MS)

    def _say_source(self) -> None:
        self.source.setText(self._from.in_words)
        self.source.setToolTip(tr("Where the pictures come from"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self.enrol.setText(f" {tr('Enrol me')}")
        self.enrol.setAccessibleName(tr("Enrol me"))
        self.enrol.setToolTip(tr("Be recognised in a minute (Ctrl+E)"))
        for made, words in self._signs:
            _name(made, tr(words))
        _name(self.language, f"{tr('Language (Ctrl+L)')}: {', '.join(LANGUAGES.values())}")
        for entry in self.languages.actions():
            entry.setChecked(entry.data() == translation.language())
        if not self._until.isActive():
            self._say_source()


def _name(sign: QPushButton, words: str) -> None:
    sign.setToolTip(words)
    sign.setAccessibleName(words)
