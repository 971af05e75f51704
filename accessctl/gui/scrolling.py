"""Room for what is larger than its place: with large text a page or a dialog may need more than the screen has."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from accessctl.gui.theme import text_scale

_LEAST_DIALOG = QSize(560, 520)  # px that a dialog may take, however small the window is that it stands over
_BAR_PX = 16
_FRAME_PX = 48  # the window manager's title bar and edges


class Scrolled(QScrollArea):
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
            inside.currentChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        """As wide as what is inside, with its bar where text is larger; of the height it takes what is left."""
        bar = self.verticalScrollBar().sizeHint().width() if text_scale() > 1 else 0
        return QSize(self._inside.sizeHint().width() + bar, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.maximumViewportSize()
        needed = least(self._inside, room.width())
        if needed.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            needed = least(self._inside, room.width())
        if needed.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        self._inside.resize(needed.expandedTo(room))
        dialog = self.parentWidget()
        if isinstance(dialog, QDialog) and needed.height() > room.height():  # as far as fit_dialog allows
            dialog.resize(dialog.width(), dialog.height() + needed.height() - room.height())


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
