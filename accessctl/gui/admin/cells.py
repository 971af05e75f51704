"""How table cells are painted: a name with its initials, a state as a chip, everything else as quiet text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from accessctl.gui.admin.paging import CHIP_ROLE
from accessctl.gui.theme import CAPTION_PX, Theme, is_large, scaled, taller, text_scale, tokens, ui_font

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 48
_LARGE_COLUMN = 180  # px for the usual text, of a column that else takes the room that is left
_LEAST_REST, _SPREAD_SHARE = 280, 0.5  # px for the one that takes the rest; of what is over, the others' part
_MOST_LETTERS = 600  # more than a 4K screen is wide; of a name with 10,000 each painting would measure every one


def initials(name: str) -> str:
    """Up to two letters, of the first and the last word."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0] for word in ([*words[:1], *words[1:][-1:]])).upper() or "?"


class Cells(QStyledItemDelegate):
    """Paints one table's cells; chips where the model has them, ``name_column`` in bold, with a disc of initials."""

    def __init__(self, theme: Theme, parent: QWidget, *, name_column: int, discs: bool = True) -> None:
        super().__init__(parent)
        self._theme, self._name_column, self._discs = theme, name_column, discs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), taller(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._ground(painter, option, area)
        text = str(index.data() or "")
        chip = index.data(CHIP_ROLE)
        inner = area.adjusted(12, 0, -8, 0)
        if chip is not None:
            self._chip(painter, inner, *chip)
        elif index.column() == self._name_column and self._discs:
            self._disc(painter, inner, initials(text))
            self._text(painter, inner.adjusted(taller(44), 0, 0, 0), text, bold=True)
        else:
            self._text(painter, inner, text, bold=index.column() == self._name_column)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF) -> None:
        shades, state = tokens(self._theme.palette), option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(shades["selected"]))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(shades["hover"]))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self._theme.palette.colour("line"))

    def _text(self, painter: QPainter, area: QRectF, text: str, *, bold: bool) -> None:
        font = ui_font(14, QFont.Weight.Medium if bold else QFont.Weight.Normal, tabular=True)
        painter.setFont(font)
        painter.setPen(self._theme.palette.colour("text" if bold else "muted"))
        cut = text[:_MOST_LETTERS]
        shown = painter.fontMetrics().elidedText(cut, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)

    def _disc(self, painter: QPainter, area: QRectF, letters: str) -> None:
        size = taller(32)
        disc = QRectF(area.left(), area.center().y() - size / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens(self._theme.palette)["accent_tint"]))
        painter.drawEllipse(disc)
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        painter.setPen(self._theme.palette.colour("accent"))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), letters)

    def _chip(self, painter: QPainter, area: QRectF, kind: str, word: str) -> None:
        painter.setFont(ui_font(12, QFont.Weight.DemiBold))
        words = f"{SIGNS.get(kind, '')} {word}".strip()
        wide = painter.fontMetrics().horizontalAdvance(words) + 16
        tall = taller(24)
        card = QRectF(area.left(), area.center().y() - tall / 2, min(wide, area.width()), tall)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens(self._theme.palette)[f"{kind}_tint"]))
        painter.drawRoundedRect(card, 6, 6)
        painter.setPen(self._theme.palette.colour("muted" if kind == "neutral" else kind))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(card.width()) - 12)
        painter.drawText(card, int(Qt.AlignmentFlag.AlignCenter), shown)


# Beside the colour, for eyes that do not tell colours apart.
SIGNS = {"granted": "✓", "denied": "–", "wait": "○"}


def lay_out_columns(table: QTableView, widths: Mapping[Enum, int], columns: Sequence[Enum]) -> None:
    """Widths in pixels for those that are named, more where the heading or larger text asks for it.

    The one that is not named takes the room that is left, up to where the others are given some of it: on a wide screen
    nobody could follow a line from the name at its left end to the rest at its right end.
    """
    header = table.horizontalHeader()
    if is_large():  # there is no room left that one of them could take
        widths = dict.fromkeys(columns, _LARGE_COLUMN) | dict(widths)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    header.setStretchLastSection(False)
    for place, which in enumerate(columns):
        given = which in widths
        header.setSectionResizeMode(place, header.ResizeMode.Interactive if given else header.ResizeMode.Stretch)
        if given:
            heading = _heading_width(str(header.model().headerData(place, header.orientation())))
            header.resizeSection(place, max(round(widths[which] * text_scale()), heading))
    table.viewport().installEventFilter(_Spread(table))


class _Spread(QObject):
    """Gives the columns of fixed width their part of a wide table, every time its width changes."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table, self._width = table, 0
        header = table.horizontalHeader()
        self._least = {
            place: header.sectionSize(place)
            for place in range(header.count())
            if header.sectionResizeMode(place) is header.ResizeMode.Interactive
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(event, QResizeEvent):
            width = event.size().width()
            if width != self._width:
                self._width = width
                self._spread(width)
        return super().eventFilter(watched, event)

    def _spread(self, width: int) -> None:
        header = self._table.horizontalHeader()
        shown = {place: least for place, least in self._least.items() if not header.isSectionHidden(place)}
        has_rest = len(self._least) < header.count()
        spare = width - sum(shown.values()) - (scaled(_LEAST_REST) if has_rest else 0)
        each = max(0, round(spare * (_SPREAD_SHARE if has_rest else 1.0)) // max(1, len(shown)))
        for place, least in shown.items():
            header.resizeSection(place, least + each)


def _heading_width(words: str) -> int:
    """As the style sheet has it painted, with the arrow of the order: the page may not wear it yet."""
    metrics = QFontMetrics(ui_font(CAPTION_PX, QFont.Weight.Bold))  # in which Qt measures headings
    return metrics.horizontalAdvance(words) + 24 + scaled(42)


def set_up_table(table: QTableView) -> None:
    """What all tables share: whole rows, no grid, tall rows, sorting by the header, the keyboard's way."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(taller(ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
