"""A sentence above a list that stays until it is closed: what came of something."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from accessctl.gui.layout import icon_button, label, row, set_property
from accessctl.gui.theme import Theme
from accessctl.translation import tr

_SIGNS = {"success": "✓  ", "error": "–  ", "attention": "○  "}


class Notice(QFrame):
    """``kind`` is success, error or attention: a sign and a tint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.words = label(wrap=True)
        self.close_button = icon_button(theme, "cross", tr("Close"))
        self.close_button.clicked.connect(self.hide)
        inner = row(self.words, self.close_button, margins=(16, 4, 4, 4))
        inner.setStretch(0, 1)
        self.setLayout(inner)

    def say(self, kind: str, words: str) -> None:
        set_property(self, "kind", kind)
        self.words.setText(_SIGNS.get(kind, "") + f"{words[:1].upper()}{words[1:]}")
        self.show()
