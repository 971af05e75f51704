"""What the tabs of the rules page have in common: a list of sentences, each with its bin, over a form for one more."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout, QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.gui.area import Area
from accessctl.gui.dialogs import Question
from accessctl.gui.flow import Flow
from accessctl.gui.layout import clear, column, icon_button, label, panel, row
from accessctl.gui.theme import is_large
from accessctl.rules import Book
from accessctl.staff import Action
from accessctl.translation import tr

Change = Callable[..., None]


class Part(QWidget):
    """A scrolling list of lines over a form; ``change`` is the page's."""

    def __init__(self, desk: Desk, change: Change, about: str) -> None:
        super().__init__()
        self.desk, self.change = desk, change
        self.book = Book()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(8)
        self.lines.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self.lines)
        self.form = Flow()
        self.below = panel(column(self.form, margins=(16, 8, 8, 8)))
        self.whole = column(label(about, "muted", wrap=True), _Lines(inside), self.below, -1, spacing=12)
        self.setLayout(self.whole)

    def show_book(self, book: Book, members: dict[str, int]) -> None:
        """Fill the list anew."""
        self.book = book
        clear(self.lines)
        found = list(self.entries(book, members))
        for line in found:
            self.lines.addWidget(line)
        if not found:
            nothing = tr("None yet: fill in the line below, then press its button.")
            self.lines.addWidget(label(nothing, "muted", wrap=True))
        self.lines.addStretch(1)
        self.fill_choices(book)

    def entries(self, book: Book, members: dict[str, int]) -> Iterable[QWidget]:
        """A widget each; a part with more than a bin makes its own."""
        return (self._line(*sentence) for sentence in self.sentences(book, members))

    def sentences(self, book: Book, members: dict[str, int]) -> Iterable[tuple[str, str, Callable[[], None] | None]]:
        """(sentence, detail, what its bin does)."""
        raise NotImplementedError

    def fill_choices(self, book: Book) -> None:
        """The form's choices, from the book."""

    def _line(self, words: str, detail: str, remove: Callable[[], None] | None) -> QWidget:
        texts = column(label(words, wrap=True), spacing=2)
        if detail:
            texts.addWidget(label(detail, "caption", wrap=True))
        inner = row(texts, margins=(16, 8, 8, 8))
        inner.setStretch(0, 1)
        if remove is not None:
            erase = icon_button(self.desk.theme, "trash", tr("Remove: {words}", words=words))
            self.desk.offer(erase, Action.CHANGE_RULES)
            erase.clicked.connect(remove)
            inner.addWidget(erase)
        return panel(inner)

    def ask(self, title: str, words: str, yes: Callable[[], None]) -> None:
        question = Question(self, title, words, yes=tr("Remove"), kind="danger-main")
        question.accepted.connect(yes)
        question.open()


class _Lines(Area):
    """As tall as its lines, so that the form stands under the last of them; less where the window has not the room.

    Where text is large it is never less: the page is scrolled then, and one bar is enough.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        tall = self._inside.heightForWidth(self.viewport().width())
        return QSize(super().sizeHint().width(), tall if tall > 0 else self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least, all_lines = super().minimumSizeHint(), self.sizeHint().height()
        return QSize(least.width(), all_lines if is_large() else min(least.height(), all_lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.updateGeometry()
        return super().eventFilter(watched, event)


def refill(choice: QComboBox, entries: Iterable[tuple[str, object]]) -> None:
    """New entries; what was chosen stays chosen where it is still there."""
    chosen = choice.currentData()
    choice.clear()
    for words, value in entries:
        choice.addItem(words, value)
    choice.setCurrentIndex(max(0, choice.findData(chosen)) if chosen is not None else 0)
