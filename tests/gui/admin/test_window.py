"""The panel's frame: who sees which page, locking, another officer, another language, and names for screen readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import Settings
from accessctl.config.fields import changed
from accessctl.domain import EventKind
from accessctl.gui.admin import idle
from accessctl.gui.admin.idle import IdleWatch
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.pages import PAGES
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.charts import Bars
from accessctl.gui.dialogs import Question, ask
from accessctl.gui.theme import Theme
from accessctl.staff import Action, Officer, StaffRole, may
from accessctl.store import EventFilter, Store
from tests.gui.admin.conftest import OFFICER

Open = Callable[[], AdminWindow]


@pytest.fixture
def open_as(qtbot: QtBot, theme: Theme, office: Office) -> Iterator[Callable[[StaffRole], AdminWindow]]:
    made: list[AdminWindow] = []

    def open_it(role: StaffRole) -> AdminWindow:
        made.append(AdminWindow(theme, office, Officer("Gus", role)))
        made[-1].show()
        qtbot.waitUntil(lambda: not made[-1].tasks.busy)
        return made[-1]

    yield open_it
    for window in made:
        window.abandon()
        window.deleteLater()


@pytest.fixture
def english() -> Iterator[None]:
    yield
    translation.use("en")


@pytest.mark.parametrize("role", list(StaffRole))
def test_each_role_sees_its_pages_and_no_others(open_as: Callable[[StaffRole], AdminWindow], role: StaffRole) -> None:
    window = open_as(role)
    assert window.frame is not None
    assert list(window.frame.pages) == [entry.key for entry in PAGES if may(role, entry.needs)]
    window.go("settings")
    assert (window.frame.current == "settings") is may(role, Action.SEE_SETTINGS)


def test_a_guard_cannot_enrol_by_the_keyboard(open_as: Callable[[StaffRole], AdminWindow]) -> None:
    window = open_as(StaffRole.GUARD)
    window.enrol()
    assert window.wizard is None


def test_without_an_officer_the_window_asks_who_is_there(qtbot: QtBot, theme: Theme, office: Office) -> None:
    window = AdminWindow(theme, office)
    window.show()
    qtbot.waitUntil(lambda: window.sign_in_page.is_first)
    assert window.is_locked
    window.enrol()
    window.go("people")
    assert (window.wizard, window.frame) == (None, None)
    window.close()
    window.deleteLater()


def test_what_is_done_is_logged_under_the_officers_name(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    window = open_admin()
    assert window.desk is not None
    assert window.desk.office.actor == window.desk.actor == "reception"


def test_locking_covers_questions_and_unlocking_brings_them_back(qtbot: QtBot, open_admin: Open) -> None:
    window = open_admin()
    window.go("events")
    window.enrol()
    wizard, frame = window.wizard, window.frame
    assert wizard is not None
    wizard.person_step.name.setText("Half typed")
    window.lock()
    assert window.is_locked
    assert not wizard.isVisible()
    window.sign_in(OFFICER)
    assert window.frame is frame
    assert frame is not None and frame.current == "events"
    qtbot.waitUntil(wizard.isVisible)
    assert wizard.person_step.name.text() == "Half typed"
    wizard.abandon()


def test_a_file_dialog_does_not_outlive_the_lock(open_admin: Open) -> None:
    """It is gone as soon as whoever has opened it goes on: to show it again would end the program's patience."""
    window = open_admin()
    window.enrol()
    wizard = window.wizard
    assert wizard is not None
    QTimer.singleShot(200, window.lock)
    assert QFileDialog.getOpenFileName(wizard, "Choose photos") == ("", "")
    assert window.is_locked
    window.sign_in(OFFICER)
    assert wizard.isVisible(), "what was behind the file dialog is put back"
    wizard.abandon()


def test_a_question_that_somebody_waits_for_is_answered_with_no_by_the_lock(open_admin: Open) -> None:
    window = open_admin()
    QTimer.singleShot(200, window.lock)
    assert not ask(window, "Leave?", "Nothing is saved.", yes="Leave")
    window.sign_in(OFFICER)
    assert not [each for each in window.findChildren(Question) if each.isVisible()], "nobody would hear the answer"


@pytest.mark.qt_log_ignore("does not support grabbing")  # of the offscreen platform
def test_a_menu_does_not_stay_open_over_the_lock(qtbot: QtBot, open_admin: Open) -> None:
    window = open_admin()
    window.go("events")
    menu = window.events.save.menu()
    assert menu is not None
    menu.popup(window.mapToGlobal(window.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    window.lock()
    assert not menu.isVisible()


@pytest.mark.parametrize("change", ["removed", "another role"])
def test_an_account_that_was_changed_meanwhile_is_asked_for_again(
    qtbot: QtBot, theme: Theme, office: Office, store: Store, change: str
) -> None:
    store.staff.add_first("Ida", "four words by hand")
    store.staff.add("Gus", "five words by another hand", StaffRole.ADMINISTRATOR, actor="Ida")
    window = AdminWindow(theme, office)
    window.show()
    window.sign_in_page.signed_in.emit(Officer("Gus", StaffRole.ADMINISTRATOR))
    window.go("people")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert not window.is_locked
    if change == "removed":
        store.staff.remove("Gus", actor="Ida")
    else:
        store.staff.set_role("Gus", StaffRole.GUARD, actor="Ida")
    window.go("rules")
    qtbot.waitUntil(lambda: window.is_locked)
    assert "changed meanwhile" in window.sign_in_page.text.text()
    window.abandon()
    window.deleteLater()


def test_however_the_panel_ends_signing_out_is_in_the_log_once(open_admin: Open, store: Store) -> None:
    """A signal ends the event loop without closing the window; closing it afterwards says no more."""
    window = open_admin()
    window.sign_off()
    window.close()
    assert [e.actor for e in store.events.newest(EventFilter(kind=EventKind.SIGNED_OUT))] == ["reception"]


def test_somebody_else_finds_nothing_of_the_one_before(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    window = open_admin()
    window.enrol()
    window.lock()
    before = window.frame
    window.sign_in(Officer("Gus", StaffRole.GUARD))
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert window.frame is not before
    assert window.wizard is None
    assert [e.actor for e in store.events.newest(EventFilter(kind=EventKind.SIGNED_OUT))] == ["reception"]


def test_nobody_touching_anything_locks_the_panel(qtbot: QtBot) -> None:
    here = shown(qtbot)
    watch = IdleWatch(here)
    heard: list[bool] = []
    watch.idle.connect(lambda: heard.append(True))
    watch.lock_after(0)
    assert not watch._timer.isActive()
    watch.lock_after(0.02 / 60)
    qtbot.waitUntil(lambda: heard == [True])


def shown(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


class Touches(IdleWatch):
    """Counts them."""

    times = 0

    def touched(self) -> None:
        self.times += 1


@pytest.mark.parametrize("touch", ["key", "pointer"])
@pytest.mark.parametrize("is_later", [False, True], ids=["here", "in a window opened later"])
def test_a_key_or_pointer_is_a_sign_of_life(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, touch: str, is_later: bool
) -> None:
    monkeypatch.setattr(idle, "_LOOKS_MS", 5)
    here = shown(qtbot)
    watch = Touches(here)
    window = shown(qtbot) if is_later else here
    qtbot.wait(20)
    assert watch.times == 0
    if touch == "key":
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    else:
        QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: watch.times > 0)


def test_the_window_locks_itself_after_the_minutes_it_was_given(qtbot: QtBot, theme: Theme, office: Office) -> None:
    window = AdminWindow(theme, office, OFFICER, lock_after_minutes=0.3 / 60)
    window.show()
    assert not window.is_locked
    qtbot.waitUntil(lambda: window.is_locked, timeout=20_000)
    window.abandon()
    window.deleteLater()


@pytest.mark.usefixtures("english")
def test_another_language_is_spoken_at_once(qtbot: QtBot, open_admin: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a catalogue of one word, whatever the real ones hold."""
    window = open_admin()
    window.go("people")
    monkeypatch.setattr(translation, "catalogue", lambda language: {"People": "Gens"} if language == "fr" else {})
    assert window.desk is not None
    window.desk.settings_saved.emit(changed(Settings(), {"appearance.language": "fr", "appearance.theme": "light"}))

    def speaks_french() -> bool:
        frame = window.frame
        return frame is not None and frame.buttons["people"].accessibleName() == "Gens" and frame.current == "people"

    qtbot.waitUntil(speaks_french)
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_larger_text_makes_every_font_larger(qtbot: QtBot, open_admin: Open, theme: Theme) -> None:
    window = open_admin()
    assert window.desk is not None
    window.desk.settings_saved.emit(changed(Settings(), {"appearance.text_percent": 140, "appearance.theme": "light"}))
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.current == "overview")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert application.font().pixelSize() == 20
    theme.enlarge(100)
    assert application.font().pixelSize() == 14


_CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractSlider, QAbstractItemView, Bars)


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could only call "button" or "edit"."""
    found = []
    for widget in root.findChildren(QWidget):
        own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
        inner = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView)
        if not isinstance(widget, _CONTROLS) or own or inner or not widget.isVisibleTo(root):
            continue
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        if not words.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.key)
def test_every_control_of_every_page_has_a_name(qtbot: QtBot, open_admin: Open, entry: object) -> None:
    window = open_admin()
    window.go(entry.key)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert nameless(window) == [], entry.key  # type: ignore[attr-defined]


def test_the_way_by_tab_comes_back_to_where_it_began(qtbot: QtBot, open_admin: Open) -> None:
    window = open_admin()
    window.go("people")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    window.activateWindow()
    start, here, seen = window.focusWidget(), window.focusWidget(), []
    assert start is not None
    for _ in range(80):
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
        here = window.focusWidget()
        seen.append(here)
        if here is start:
            break
    assert here is start, "Tab never came back"
    assert window.frame is not None
    assert set(window.frame.buttons.values()) & set(seen), "the navigation cannot be reached"


def test_two_approvals_are_asked_for_only_where_they_are_needed(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    store.staff.add_first("reception", "four words by hand")
    window = open_admin()
    assert window.desk is not None
    agreed: list[str] = []
    window.desk.approved(window, Action.REMOVE_PERSON, "Remove one", agreed.append)
    assert agreed == [""]
    window.desk.approved(window, Action.REMOVE_MANY, "Remove many", agreed.append)
    assert agreed == [""]
    window.abandon()


def test_who_may_not_is_never_asked(open_as: Callable[[StaffRole], AdminWindow]) -> None:
    window = open_as(StaffRole.GUARD)
    assert window.desk is not None
    agreed: list[str] = []
    window.desk.approved(window, Action.REMOVE_MANY, "Remove many", agreed.append)
    assert agreed == []
