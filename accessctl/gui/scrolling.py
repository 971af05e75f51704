"""Room for what is larger than its place: with large text a page or a dialog may need more than the screen has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QLayout,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from accessctl.gui.area import Area
from accessctl.gui.layout import column, row
from accessctl.gui.theme import is_large, text_scale

_LEAST_DIALOG = QSize(560, 520)  # px that a dialog may take, however small the window is that it stands over
_BAR_PX = 16
_FRAME_PX = 48  # the window manager's title bar and edges
_ROWS_ABOVE = 3  # of a list that has its detail below it
_LEAST_DETAIL, _ANY_WIDTH = 560, 16_777_215  # px; the second is Qt's own "no limit"


class Scrolled(Area):
    """What is inside fills the place, and is scrolled as soon as it would be squeezed.

    ``setWidgetResizable`` would do that too, but asks for the size something likes to have, and scrolls what could well
    be smaller: lists that scroll by themselves.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes from field to field, and the area after it
        self.setWidget(inside)
        inside.installEventFilter(self)
        if isinstance(inside, QStackedWidget):
            inside.currentChanged.connect(self.fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """As wide as what is inside, with its bar where text is larger; of the height it takes what is left."""
        bar = self.verticalScrollBar().sizeHint().width() if text_scale() > 1 else 0
        return QSize(self._inside.sizeHint().width() + bar, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit_when_seen()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        room = self.maximumViewportSize()
        needed = least(self._inside, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            needed = least(self._inside, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._inside.resize(needed.expandedTo(room))
        dialog = self.parentWidget()
        if isinstance(dialog, QDialog) and needed.height() > room.height():  # as far as there is a screen
            wanted = min(dialog.height() + needed.height() - room.height(), room_for(dialog).height())
            dialog.resize(dialog.width(), max(dialog.height(), wanted))


def least(inside: QWidget, width: int) -> QSize:
    """The smallest size in which nothing is squeezed, as narrow as ``width`` where that is possible."""
    layout = inside.layout()
    if layout is None:
        return inside.minimumSizeHint()
    if isinstance(inside, QStackedWidget) and (shown := inside.currentWidget()) is not None:
        return least(shown, width)  # whatever the others would need
    size = layout.totalMinimumSize()
    size.setWidth(max(size.width(), width))
    if layout.hasHeightForWidth():
        size.setHeight(max(size.height(), layout.totalMinimumHeightForWidth(size.width())))
    return size


def with_detail(listed: QLayout, table: QTableView, detail: QWidget) -> QBoxLayout:
    """A list, and beside it what is selected; below the last rows of it where text is large."""
    margins = (24, 20, 24, 24)
    if not is_large():
        beside = row(listed, detail, spacing=16, margins=margins)
        beside.setStretch(0, 1)
        return beside
    rows = table.verticalHeader().defaultSectionSize() * (_ROWS_ABOVE + 1)
    detail.setMinimumSize(0, _LEAST_DETAIL)
    detail.setMaximumWidth(_ANY_WIDTH)
    detail.installEventFilter(_BroughtUp(detail, table))
    table.setMinimumHeight(rows)
    below = column(listed, detail, spacing=16, margins=margins)
    below.setStretch(0, 1)
    return below


class _BroughtUp(QObject):
    """Scrolls a detail into sight as it is shown, with the list above it."""

    def __init__(self, detail: QWidget, table: QTableView) -> None:
        super().__init__(detail)
        self._detail, self._table = detail, table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._bring_up)  # it has its place with the next turn
        return super().eventFilter(watched, event)

    def _bring_up(self) -> None:
        area = self._detail.parentWidget()
        while area is not None and not isinstance(area, Scrolled):
            area = area.parentWidget()
        if area is None or (inside := area.widget()) is None:
            return
        self._table.scrollTo(self._table.currentIndex())
        end = self._detail.mapTo(inside, QPoint(0, self._detail.height())).y() - area.viewport().height()
        area.verticalScrollBar().setValue(min(end, self._table.mapTo(inside, QPoint(0, 0)).y()))


def fit_dialog(dialog: QDialog) -> None:
    """As large as its words ask for, no larger than the window under it; the rest is scrolled to. As it is shown."""
    if dialog.findChild(Scrolled, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None:
        return
    most = room_for(dialog)
    needed = least(dialog, min(dialog.width(), most.width()))
    if text_scale() > 1 or needed.height() > most.height() or needed.width() > most.width():
        _put_in_scroll_area(dialog)
        needed += QSize(_BAR_PX, _BAR_PX)
    dialog.setMinimumSize(QSize(0, 0))
    dialog.setMaximumSize(most)
    dialog.resize(needed.expandedTo(dialog.size()).boundedTo(most))


def room_for(dialog: QDialog) -> QSize:
    """The largest that a dialog may be: the window under it, within the screen."""
    screen = dialog.screen().availableSize() - QSize(0, _FRAME_PX)
    under = dialog.parentWidget()
    if under is None:
        return screen
    return under.window().size().expandedTo(_LEAST_DIALOG).boundedTo(screen)


def _put_in_scroll_area(dialog: QDialog) -> None:
    inside = QWidget()
    if (layout := dialog.layout()) is not None:
        inside.setLayout(layout)  # with all that is in it
    around = QVBoxLayout(dialog)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(Scrolled(inside))
