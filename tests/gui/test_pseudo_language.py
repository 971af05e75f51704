"""Whatever the windows say comes from the catalogues: a pseudo language shows what does not."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QLineEdit, QTabBar, QWidget

from accessctl.translation import LANGUAGES
from tests import pseudo
from tests.gui.house import NAMES
from tests.gui.tour import RECEPTION, STOPS, UNREADABLE, Tour

# Qt's properties that are read or heard; a field's own text is what somebody typed.
_PROPERTIES = (
    "text", "title", "prefix", "suffix", "specialValueText", "placeholderText", "format", "toolTip", "accessibleName",
    "accessibleDescription", "windowTitle",
)  # fmt: skip
_ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
_MOST_LINES = 60  # of a table
# Names that the house gives, those of languages and models, and what its fakes say.
_DATA = {
    *NAMES, *("".join(word[0] for word in name.split()) for name in NAMES), *LANGUAGES.values(), "Ada", "ada", "Bob",
    "Ida", "Tomas", "Staff", "Visitors", "Public", "Office hours", "Main entrance", "Laboratory", "accessctl",
    "accessctl-1", "test-embedder", "yunet", "fr_feature", "minifasnet", "YuNet", "FR", "MIT", "CPU",
    "CPUExecutionProvider", "FMR", "FNMR", "faces", "synthesised footage", "a.jpg", "b.jpg", "1.png",
    "not a picture; use JPEG or PNG", "Camera 0 cannot be opened; plug it in", RECEPTION, UNREADABLE.split(": ")[1],
    *filter(None, calendar.month_abbr),
}  # fmt: skip


@pytest.mark.parametrize("name", list(STOPS))
def test_what_a_window_says_is_translated(tour: Tour, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    with pseudo.spoken():
        shown = tour.show(name)
        said = {*texts_of(shown), *painted(shown, monkeypatch)}
    found = [(text, words) for text in said if (words := pseudo.untranslated(text, _DATA))]
    assert found == []


def texts_of(window: QWidget) -> Iterator[str]:
    """Of everything in the window, on pages that are turned down as well."""
    for widget in (window, *window.findChildren(QWidget)):
        typed = {"text"} if isinstance(widget, QLineEdit) else set()
        yield from (str(widget.property(one) or "") for one in _PROPERTIES if one not in typed)
        if isinstance(widget, QComboBox):
            yield from map(widget.itemText, range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from map(widget.tabText, range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model():
            yield from _cells(widget.model())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(top))
    for column in columns:
        yield from (str(model.headerData(column, Qt.Orientation.Horizontal, role) or "") for role in _ROLES)
    for row in range(min(model.rowCount(top), _MOST_LINES)):
        for column in columns:
            yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)


def painted(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What charts, gauges and the camera's picture write by themselves."""
    drawn: list[str] = []
    draw = QPainter.drawText

    def note(painter: QPainter, *given: Any) -> Any:
        drawn.extend(one for one in given if isinstance(one, str))
        return draw(painter, *given)

    with monkeypatch.context() as patch:
        patch.setattr(QPainter, "drawText", note)
        window.grab()
    return drawn
