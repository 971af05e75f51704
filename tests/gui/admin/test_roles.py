"""Every control of the panel with which something is done: usable for the roles that may, and for no others.

``TABLE`` of ``accessctl.staff`` says who may (tests/test_staff.py); here is looked at whether the pages ask it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.rules import parse
from accessctl.staff import Action, StaffRole, may
from tests.gui.house import RULES
from tests.gui.tour import Tour

Controls = Iterator[tuple[QWidget | QAction, Action]]
AREA = """
areas: {Laboratories: {}}
"""


def named(inside: QWidget, words: str) -> QPushButton:
    """The first button a screen reader calls so."""
    return next(each for each in inside.findChildren(QPushButton) if each.accessibleName().startswith(words))


def of_people(tour: Tour, window: AdminWindow) -> Controls:
    page = window.people
    page.table.selectRow(2)  # with several templates
    tour.qtbot.waitUntil(lambda: page.panel.detail is not None, timeout=20_000)
    tour.settle(window)
    yield page.new, Action.ENROL
    yield page.bring, Action.IMPORT_PEOPLE
    yield page.several.change, Action.CHANGE_PEOPLE
    yield page.several.suspend, Action.SUSPEND_PEOPLE
    yield page.several.remove, Action.REMOVE_MANY
    yield page.several.entries["resume"], Action.SUSPEND_PEOPLE
    yield page.several.entries["revoke"], Action.GIVE_PINS
    yield page.several.entries["list"], Action.EXPORT_PERSON
    panel = page.panel
    yield panel.edit, Action.CHANGE_PEOPLE
    yield panel.consent, Action.CHANGE_PEOPLE
    yield named(panel, "Erase this template"), Action.CHANGE_PEOPLE
    yield panel.pin, Action.GIVE_PINS
    yield panel.badges, Action.GIVE_PINS
    yield panel.outside, Action.CHANGE_RULES
    yield panel.pictures, Action.ENROL
    yield panel.standing, Action.SUSPEND_PEOPLE
    yield panel.remove, Action.REMOVE_PERSON
    yield panel.export, Action.EXPORT_PERSON
    yield panel.all_events, Action.SEE_EVENTS


def of_events(tour: Tour, window: AdminWindow) -> Controls:
    yield window.events.verify, Action.VERIFY_CHAIN
    yield window.events.save, Action.EXPORT_EVENTS


def of_doors(tour: Tour, window: AdminWindow) -> Controls:
    page = window.page(DoorsPage)
    tour.qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)
    card = page.cards["Main entrance"]
    yield page.every, Action.LOCK_DOWN
    yield card.open, Action.OPEN_DOOR
    yield card.lock, Action.LOCK_DOWN
    yield card.test, Action.TEST_DRIVERS
    yield card.log, Action.SEE_EVENTS


def of_rules(tour: Tour, window: AdminWindow) -> Controls:
    page = window.page(RulesPage)
    yield page.switch, Action.CHANGE_RULES
    for part in (page.rules, page.holidays, page.groups, page.doors):
        yield part.add, Action.CHANGE_RULES
        yield named(part, "Remove: "), Action.CHANGE_RULES
    yield page.areas.add, Action.CHANGE_RULES
    yield page.areas.save, Action.CHANGE_RULES
    yield named(page.areas, "Remove: "), Action.CHANGE_RULES
    schedules = page.schedules
    schedules.list.setCurrentRow(0)
    schedules.name.setText("Other hours")
    for control in (schedules.save, schedules.remove, schedules.new):
        yield control, Action.CHANGE_RULES


def of_inbox(tour: Tour, window: AdminWindow) -> Controls:
    page = window.page(InboxPage)
    tour.qtbot.waitUntil(lambda: len(page.cards) == 3, timeout=20_000)
    yield page.empty_all, Action.WORK_INBOX
    for card in page.cards:
        yield card.enrol, Action.ENROL
        yield card.adopt, Action.WORK_INBOX
        yield card.deny, Action.WORK_INBOX
        yield card.ignore, Action.WORK_INBOX


def of_selftest(tour: Tour, window: AdminWindow) -> Controls:
    yield window.page(SelfTestPage).start, Action.RUN_SELF_TEST


def of_privacy(tour: Tour, window: AdminWindow) -> Controls:
    page = window.page(PrivacyPage)
    yield page.publish, Action.CHANGE_SETTINGS
    yield page.back_up, Action.BACK_UP
    yield page.put_back, Action.RESTORE


def of_settings(tour: Tour, window: AdminWindow) -> Controls:
    page = window.page(SettingsPage)
    page.show_about("accounts")
    tour.settle(window)
    yield page.accounts.add, Action.MANAGE_STAFF
    line = next(box for box in page.accounts.findChildren(QComboBox) if box.accessibleName() == "Role of Tomas")
    yield line, Action.MANAGE_STAFF
    yield named(page.accounts, "New password for Tomas"), Action.MANAGE_STAFF
    yield named(page.accounts, "Remove Tomas"), Action.MANAGE_STAFF
    page.show_about("identity")
    row = page.rows["identity.votes_needed"]
    row.put(2)  # as if it had been typed, so that there is something to save
    yield page.save, Action.CHANGE_SETTINGS
    yield row.control, Action.CHANGE_SETTINGS
    yield row.reset, Action.CHANGE_SETTINGS


PAGES: dict[str, tuple[Action, Callable[[Tour, AdminWindow], Controls]]] = {
    "people": (Action.SEE_PEOPLE, of_people), "events": (Action.SEE_EVENTS, of_events),
    "doors": (Action.SEE_DOORS, of_doors), "rules": (Action.SEE_RULES, of_rules),
    "inbox": (Action.SEE_INBOX, of_inbox), "selftest": (Action.RUN_SELF_TEST, of_selftest),
    "privacy": (Action.SEE_PRIVACY, of_privacy), "settings": (Action.SEE_SETTINGS, of_settings),
}  # fmt: skip


@pytest.mark.parametrize(
    ("key", "role"), [(key, role) for key, (see, _) in PAGES.items() for role in StaffRole if may(role, see)]
)
def test_a_control_is_usable_for_the_roles_that_may_and_for_no_others(tour: Tour, key: str, role: StaffRole) -> None:
    tour.store.rules.change(lambda _: parse(RULES + AREA), "test")
    window = tour.admin(key, role=role)
    controls = list(PAGES[key][1](tour, window))

    wrong = [(_name(control), action.value) for control, action in controls if control.isEnabled() != may(role, action)]

    assert wrong == []
    if key == "settings":
        window.page(SettingsPage)._discard()  # closing would ask


def _name(control: QWidget | QAction) -> str:
    said = control.accessibleName() if isinstance(control, QWidget) else ""
    return said or str(getattr(control, "text", lambda: "")())


@pytest.mark.parametrize("action", [Action.REMOVE_PERSON, Action.REMOVE_MANY])
@pytest.mark.parametrize("role", [role for role in StaffRole if may(role, Action.SEE_PEOPLE)])
def test_the_delete_key_asks_only_who_may_remove_people(tour: Tour, role: StaffRole, action: Action) -> None:
    window = tour.admin("people", role=role)
    window.activateWindow()
    tour.qtbot.waitUntil(window.isActiveWindow, timeout=20_000)
    table = window.people.table
    table.setFocus()
    table.selectAll() if action is Action.REMOVE_MANY else table.selectRow(0)
    tour.settle(window)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    tour.settle(window)
    assert bool(window.findChildren(Question)) is may(role, action)
