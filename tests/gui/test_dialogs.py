"""Every question and form of the product: gone through as it is read, left by Escape unharmed, safe for Enter."""

from __future__ import annotations

import ast
import hashlib
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from shiboken6 import isValid

import accessctl
from accessctl.gui.admin.inbox import WhoQuestion
from accessctl.gui.dialogs import Question
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.window import KioskWindow
from tests.gui.dialogs import ASKED, Asked, in_front, kinds, place_of, places
from tests.gui.test_keyboard import controls, name_of, way_by_tab, words_of
from tests.gui.tour import Tour

EVERY = pytest.mark.parametrize("place", list(ASKED))
_FIELDS = (QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit)
_HARM = ("danger", "danger-main")
_SAME_ROW = 12  # px between the upper edges of what stands beside each other


class Walk:
    """Opens a dialog as people do, hands it to ``look`` while it stands open, and closes what is left of it."""

    def __init__(self, tour: Tour, made: dict[QDialog, str]) -> None:
        self.tour, self.made = tour, made

    def to(self, asked: Asked, look: object) -> None:
        window = asked.start(self.tour)
        faults: list[BaseException] = []
        seen: list[QDialog] = []
        before = in_front()

        def wait() -> None:
            dialog = in_front()
            if dialog is None or dialog is before:
                QTimer.singleShot(5, wait)
                return
            seen.append(dialog)
            try:
                self.tour.qtbot.wait(10)
                look(dialog)  # type: ignore[operator]
            except BaseException as fault:  # noqa: BLE001  raised again where pytest sees it
                faults.append(fault)
            finally:
                if is_there(dialog):
                    dialog.abandon() if isinstance(dialog, EnrolWizard) else dialog.done(0)

        QTimer.singleShot(0, wait)
        asked.press(self.tour, window)  # type: ignore[arg-type]
        self.tour.qtbot.waitUntil(lambda: bool(seen) and not is_there(seen[0]), timeout=20_000)
        if faults:
            raise faults[0]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> dict[QDialog, str]:
    """Which dialogs have been made, and where in the source."""
    found: dict[QDialog, str] = {}
    for kind in kinds():
        if "__init__" in vars(kind):
            monkeypatch.setattr(kind, "__init__", _noting(kind.__init__, found))
    return found


def _noting(born: object, found: dict[QDialog, str]) -> object:
    def init(self: QDialog, *args: object, **named: object) -> None:
        born(self, *args, **named)  # type: ignore[operator]
        found[self] = place_of(sys._getframe(1), self)

    return init


@pytest.fixture
def walk(tour: Tour, made: dict[QDialog, str]) -> Iterator[Walk]:
    yield Walk(tour, made)
    made.clear()


def state_of(folder: Path) -> str:
    """What the database says: the same before and after, where nothing was done."""
    with closing(sqlite3.connect(folder / "store" / "accessctl.sqlite")) as database:
        return hashlib.sha256("\n".join(database.iterdump()).encode()).hexdigest()


def test_every_place_that_asks_is_walked_through() -> None:
    found = places()
    assert found - set(ASKED) == set(), "give it a row in tests/gui/dialogs.py"
    assert set(ASKED) - found == set(), "that row is about nothing any more"


@EVERY
def test_it_is_called_named_and_gone_through_as_it_is_read(walk: Walk, place: str) -> None:
    """The title says what it is, each field has a name and a caption, and Tab goes as the eye does."""
    asked = ASKED[place]

    def look(dialog: QDialog) -> None:
        assert walk.made[dialog] == place, "this row opens something else"
        assert dialog.windowTitle() == asked.title
        assert [words_of(each) for each in controls(dialog) if not name_of(each)] == []
        assert [words_of(each) for each in fields(dialog) if not has_caption(dialog, each)] == []
        if there := fields(dialog):
            assert dialog.focusWidget() in (*there, *(each.focusProxy() for each in there)), "typing goes nowhere"
        assert bool(typed_in(dialog)) == (asked.typed or asked.keeps)
        way = [each for each in way_by_tab(dialog) if each is not dialog]
        assert is_as_read(dialog, way), [words_of(each) for each in way]

    walk.to(asked, look)


@EVERY
def test_enter_harms_nothing(walk: Walk, place: str) -> None:
    asked = ASKED[place]

    def look(dialog: QDialog) -> None:
        buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
        defaults = [each for each in buttons if each.isDefault()]
        assert [each.text() for each in defaults] == ([asked.enter] if asked.enter else [])
        assert [each.text() for each in defaults if each.property("kind") in _HARM] == []
        if any(each.property("kind") == "danger-main" for each in buttons):
            before = state_of(walk.tour.folder)
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
            assert not is_there(dialog)
            assert dialog.result() == QDialog.DialogCode.Rejected
            assert state_of(walk.tour.folder) == before

    walk.to(asked, look)


@EVERY
def test_escape_leaves_it_without_doing_the_thing(walk: Walk, place: str) -> None:
    asked = ASKED[place]

    def look(dialog: QDialog) -> None:
        before = state_of(walk.tour.folder)
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert not is_there(dialog)
        assert dialog.result() == QDialog.DialogCode.Rejected
        walk.tour.qtbot.wait(20)
        assert state_of(walk.tour.folder) == before

    walk.to(asked, look)


@pytest.mark.parametrize("place", [place for place, asked in ASKED.items() if asked.typed])
def test_what_was_typed_is_not_lost_by_a_slip_of_the_finger(walk: Walk, place: str) -> None:
    """Escape, Cancel and the window's cross ask first; Enter and Escape in that question mean: stay."""
    asked = ASKED[place]

    def look(dialog: QDialog) -> None:
        typed = typed_in(dialog)
        typed[0].setFocus()
        QTest.keyClicks(typed[0], "258")
        for leave in (lambda: QTest.keyClick(typed[0], Qt.Key.Key_Escape), dialog.close):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
                answer(walk, leave, partial(press, key))
                assert dialog.isVisible()
                assert "258" in text_of(typed[0])
        before = state_of(walk.tour.folder)
        answer(walk, lambda: QTest.keyClick(typed[0], Qt.Key.Key_Escape), lambda question: question.yes.click())
        walk.tour.qtbot.waitUntil(lambda: not is_there(dialog))
        assert state_of(walk.tour.folder) == before

    walk.to(asked, look)


def is_there(dialog: QDialog) -> bool:
    """On the screen; some are deleted as soon as they are closed."""
    return isValid(dialog) and dialog.isVisible()


def answer(walk: Walk, do: Callable[[], object], say: Callable[[Question], object]) -> None:
    """``do`` has to ask a question; some do not come back before it is answered."""
    behind, answered = in_front(), []

    def wait() -> None:
        question = in_front()
        if isinstance(question, Question) and question is not behind:
            answered.append(say(question))
        elif behind is not None and behind.isVisible():
            QTimer.singleShot(5, wait)

    QTimer.singleShot(0, wait)
    do()
    walk.tour.qtbot.waitUntil(lambda: bool(answered), timeout=5000)


def press(key: Qt.Key, question: Question) -> None:
    QTest.keyClick(question.focusWidget() or question, key)


def text_of(field: QWidget) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()  # type: ignore[attr-defined]


def fields(dialog: QDialog) -> list[QWidget]:
    return [each for each in controls(dialog) if isinstance(each, _FIELDS) and each.isEnabled()]


def typed_in(dialog: QDialog) -> list[QWidget]:
    return [each for each in fields(dialog) if isinstance(each, QLineEdit | QPlainTextEdit)]


def has_caption(dialog: QDialog, field: QWidget) -> bool:
    """A label whose buddy it is; or a box beside it that says what it is, and whether it counts."""
    if any(each.buddy() is field and each.isVisibleTo(dialog) for each in dialog.findChildren(QLabel)):
        return True
    beside = [each for each in dialog.findChildren(QCheckBox) if each.parent() is field.parent()]
    return any(each.isVisibleTo(dialog) for each in beside)


def is_as_read(dialog: QDialog, way: list[QWidget]) -> bool:
    """From top to bottom, in a row from left to right; wherever it began, it goes once round."""
    spots = [each.mapTo(dialog, QPoint()) for each in way]
    if not spots:
        return True
    first = min(range(len(spots)), key=lambda place: (spots[place].y() // 24, spots[place].x()))
    return all(
        after.y() > before.y() + _SAME_ROW or (abs(after.y() - before.y()) <= _SAME_ROW and after.x() > before.x())
        for before, after in pairwise(spots[first:] + spots[:first])
    )


@pytest.mark.parametrize("stop", ["kiosk-leaving", "kiosk-leaving-account", "kiosk-leaving-open"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_no_slip_of_the_finger_leaves_the_kiosk(tour: Tour, stop: str, key: Qt.Key) -> None:
    """Where nobody guards the way out, the keyboard is on "Stay", and that is what Enter means there."""
    kiosk = tour.show(stop)
    assert isinstance(kiosk, KioskWindow)
    left: list[bool] = []
    kiosk.leaving.left.connect(lambda: left.append(True))
    QTest.keyClick(kiosk.focusWidget() or kiosk.leaving, key)
    tour.qtbot.wait(20)
    assert left == []
    if key == Qt.Key.Key_Escape:
        assert not kiosk.leaving.isVisible()


def test_file_dialogs_say_what_the_file_is_for() -> None:
    """Their first words after the parent are text of the product, and none is left to Qt."""
    asked = [
        call
        for path in sorted((Path(accessctl.__file__).parent / "gui").rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).startswith("QFileDialog") and len(call.args) > 1
    ]
    assert len(asked) >= 10
    assert [ast.unparse(call) for call in asked if not ast.unparse(call.args[1]).startswith("tr('")] == []


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # the offscreen screen says so
def test_escape_takes_away_the_suggestions_first_and_enter_chooses_without_agreeing(walk: Walk) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, WhoQuestion)
        field, wait = dialog.field, walk.tour.qtbot.waitUntil
        field.clear()
        QTest.keyClicks(field, "Grace")
        completer = field.completer()
        popup = completer.popup() if completer is not None else None
        assert popup is not None
        wait(popup.isVisible, timeout=10_000)
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        wait(lambda: not popup.isVisible())
        assert dialog.isVisible(), "one key, one step back"
        before = state_of(walk.tour.folder)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.person_id
        assert (dialog.isVisible(), state_of(walk.tour.folder)) == (True, before)

    walk.to(ASKED["InboxPage._ask_adopt"], look)


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)  # the offscreen screen says so
def test_escape_closes_a_menu_and_exports_nothing(tour: Tour) -> None:
    window = tour.admin("events")
    before = state_of(tour.folder)
    menu = window.events.save.menu()
    assert menu is not None
    menu.popup(window.mapToGlobal(QPoint(400, 100)))
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    tour.qtbot.waitUntil(lambda: not menu.isVisible())
    assert state_of(tour.folder) == before
