"""Every place of the product that puts a question or a form before somebody, and how one gets there.

The places are found in the source (``places``): a new one without a row in ``ASKED`` fails a test.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

import accessctl
from accessctl.app import App
from accessctl.bulk import Outcome, Status
from accessctl.config import Settings, change
from accessctl.errors import StoreError
from accessctl.gui.admin.badges_form import BadgesForm
from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.people_table import Choice
from accessctl.gui.admin.person_form import EditForm
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.restore_form import RestoreForm
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.settings_review import Review
from accessctl.gui.admin.week import painted
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.launch import _Desk as DemoDesk
from accessctl.gui.launch import reopened
from accessctl.roster import Candidate
from accessctl.rules import Passback, parse
from accessctl.rules.editing import with_part
from accessctl.rules.located import Plain
from accessctl.store.restoring import Found
from tests.gui import scenes
from tests.gui import tour as tours
from tests.gui.house import House

_PACKAGE = Path(accessctl.__file__).parent
AREAS = "areas: {Yard: {most_people: 3}}\ndoors: {Main entrance: {leads_to: Yard}}\nrules: []\n"


# -- where the product asks


def kinds() -> set[type[QDialog]]:
    """Every kind of dialog that the product makes."""
    found: set[type[QDialog]] = set()
    waiting = [QDialog]
    while waiting:
        below = [each for each in waiting.pop().__subclasses__() if each.__module__.startswith("accessctl.")]
        found.update(below)
        waiting += below
    return found


def places() -> set[str]:
    """The functions, by class and name, that make a dialog; ``dialogs.ask`` makes one for whoever calls it."""
    makers = {each.__name__ for each in kinds()} | {"ask"}
    found: set[str] = set()
    for path in sorted((_PACKAGE / "gui").rglob("*.py")):
        if path.parent.name != "screenshots":  # a tool that shows the product's own
            _search(ast.parse(path.read_text(encoding="utf-8")), "", makers, found)
    return found - {"ask"}


def _search(node: ast.AST, place: str, makers: set[str], found: set[str]) -> None:
    for child in ast.iter_child_nodes(node):
        inner = place
        if isinstance(child, ast.ClassDef) or (isinstance(child, ast.FunctionDef) and "()" not in place):
            is_method = isinstance(child, ast.ClassDef)
            inner = f"{place}{child.name}{'.' if is_method else '()'}"
        if isinstance(child, ast.Call) and getattr(child.func, "id", "") in makers:
            found.add(place.rstrip("()"))
        _search(child, inner, makers, found)


def place_of(frame: FrameType | None, made: QDialog) -> str:
    """Who has made this dialog, as ``places`` calls it; asked in the dialog's ``__init__``."""
    while frame is not None and (frame.f_locals.get("self") is made or frame.f_code.co_qualname == "ask"):
        frame = frame.f_back
    return "" if frame is None else frame.f_code.co_qualname.split(".<locals>")[0]


def in_front() -> QDialog | None:
    """The dialog that has to be answered before anything else."""
    shown = QApplication.activeModalWidget()
    return shown if isinstance(shown, QDialog) else None


# -- how one gets there


@dataclass(frozen=True)
class Asked:
    """One dialog. ``enter`` is the button that Enter presses in it: its words, or "" for none.

    ``start`` opens what stands behind it, ``press`` asks for it (and waits for nothing: some do not come back before
    it is answered). ``typed``: Escape asks about what was typed; ``keeps``: what is typed there is nothing to lose.
    """

    title: str
    enter: str
    start: Callable[[House], QWidget]
    press: Callable[[House, AdminWindow], object] = field(repr=False)
    typed: bool = False
    keeps: bool = False


def _at(key: str, do: Callable[[House, AdminWindow], object] = lambda *_: None) -> Callable[[House], QWidget]:
    """The panel with this page, after something was done there."""
    return tours._on(key, do)


def _person(tour: House, window: AdminWindow) -> None:
    tours._person(tour, window)


def _of_person(name: str) -> Callable[[House, AdminWindow], object]:
    return lambda _, window: getattr(window.people.panel, name).click()


def _remove_template(_: House, window: AdminWindow) -> None:
    window.people.work.remove_template("ada", "template")


def _inside(tour: House, window: AdminWindow) -> None:
    """Somebody is in an area, as far as the doors know."""
    tour.store.rules.change(lambda _: parse(AREAS), "tour")
    window.page(RulesPage).load()
    tour.settle(window)
    window.page(RulesPage).turn_to(5)


def _no_rule_yet(house: House, window: AdminWindow) -> None:
    house.store.rules.change(lambda _: parse("groups: {Staff: {}}\nrules: []\n"), "tour")
    window.page(RulesPage).load()


def _no_way_out(_: House, window: AdminWindow) -> None:
    part = window.page(RulesPage).areas
    part.into.setCurrentIndex(part.into.findData("Yard"))
    part.twice.setCurrentIndex(part.twice.findData(Passback.HARD))
    part.ask_door()


def _out_of_force(_: House, window: AdminWindow) -> None:
    window.page(RulesPage)._ask_switch()


def _painted(tour: House, window: AdminWindow) -> None:
    page = window.page(RulesPage)
    page.turn_to(1)
    tour.settle(window)
    page.schedules.name.setText("Other hours")


def _badge(tour: House) -> QWidget:
    """The form for badges, with one that can be revoked."""
    window = tour.admin("people")
    _person(tour, window)
    detail = window.people.panel.detail
    assert detail is not None
    tour.store.badges.issue(detail.person_id, actor="Ida")
    window.people.panel.badges.click()
    form = tour.dialog(window, BadgesForm)
    tour.qtbot.waitUntil(lambda: bool(form.badges), timeout=20_000)
    return window


def _revoke(_: House, window: AdminWindow) -> None:
    form = window.findChildren(BadgesForm)[-1]
    form._ask_revoke(form.badges[0])


def _checked_backup(tour: House) -> QWidget:
    window = tour.admin("privacy")
    window.page(PrivacyPage)._put_back()
    form = tour.dialog(window, RestoreForm)
    form.found = Found(scenes.NOW, 5, 60, "", is_ours=True)
    return window


def _reviewed(tour: House) -> AdminWindow:
    window = tour.admin("settings")
    tours._change(tour, window)
    tour.dialog(window)
    return window


def _touched(tour: House, window: AdminWindow) -> None:
    settings = window.page(SettingsPage)
    settings.show_about("identity")
    tour.settle(window)
    settings.rows["identity.votes_needed"].put(2)


def _imported(tour: House, window: AdminWindow) -> None:
    tours._imported(tour, window)
    tour.settle(window)
    run = window.page(ImportPage).run
    assert run is not None
    run.take([Outcome(Candidate("Ada", ()), Status.ENROLLED, "ada", 1)])  # as if a face had been in a photo


def _accounts(tour: House, window: AdminWindow) -> None:
    window.page(SettingsPage).show_about("accounts")


def _kiosk(tour: House, window: AdminWindow) -> None:
    window.page(SettingsPage).show_about("kiosk")


def _account(name: str) -> Callable[[House, AdminWindow], object]:
    return lambda _, window: getattr(window.page(SettingsPage).accounts, name).click()


def _of_tomas(words: str) -> Callable[[House, AdminWindow], object]:
    """A button on the line of the other administrator."""

    def press(_: House, window: AdminWindow) -> None:
        buttons = window.page(SettingsPage).accounts.findChildren(QPushButton)
        next(each for each in buttons if each.accessibleName() == f"{words} Tomas").click()

    return press


def _door(name: str) -> Callable[[House, AdminWindow], object]:
    return lambda _, window: getattr(window.page(DoorsPage).cards["Main entrance"], name).click()


def _doors(tour: House, window: AdminWindow) -> None:
    tour.qtbot.waitUntil(lambda: bool(window.page(DoorsPage).cards), timeout=20_000)


def _selftest(tour: House, window: AdminWindow) -> None:
    window.page(SelfTestPage).begin()


def _privacy(name: str) -> Callable[[House, AdminWindow], object]:
    return lambda _, window: getattr(window.page(PrivacyPage), name)()


def _wizard(tour: House) -> QWidget:
    return tours._wizard("consent")(tour)


def _leave_wizard(tour: House, _: AdminWindow) -> None:
    wizard = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EnrolWizard) and each.isVisible())
    wizard.cancel.click()


def _broken() -> App:
    raise StoreError("the database is damaged; restore another backup")


def _reopen(*_: object) -> None:
    try:
        reopened(_broken, ("Nothing was restored", "The disk is full."))
    except StoreError:
        return
    _never()


def _never() -> NoReturn:
    raise AssertionError("the panel has opened without a database")


class Demo:
    """As far as the desk of the demo asks its App and its engine."""

    def __init__(self) -> None:
        self.settings, self.limits = Settings(), scenes.LIMITS

    def on_decision(self, _: object) -> None:
        pass


def _demo_enrols(tour: House, window: QWidget) -> None:
    desk = DemoDesk(window, tour.theme, Demo(), Demo())  # type: ignore[arg-type]
    desk._enroller = scenes.FakeEnroller(tour.store)  # type: ignore[assignment]
    desk.enrol()


def _renamed(tour: House) -> AdminWindow:
    """A form in which something was typed."""
    window = tour.admin("people")
    _person(tour, window)
    window.people.panel.edit.click()
    tour.dialog(window, EditForm).name.setText("Somebody else")
    return window


def _escape(_: House, window: AdminWindow) -> None:
    form = window.findChildren(EditForm)[-1]
    QTest.keyClick(form.name, Qt.Key.Key_Escape)


def _five(window: AdminWindow) -> Choice:
    return Choice.of([(line.person.person_id, line.person.name) for line in window.people.model.lines])


def _painted_twice(tour: House, window: AdminWindow) -> None:
    """Hours that somebody else has changed since they were shown."""
    schedules = window.page(RulesPage).schedules
    schedules.grid._set(painted(schedules.grid.days, 5, 540, 720, on=True))
    theirs: dict[str, Plain] = {"hours": ["mon-fri 07:00-18:00"], "holidays": ["Public"]}
    tour.store.rules.change(lambda book: with_part(book, "schedules", "Office hours", theirs), "Bob")


def _edited_twice(tour: House) -> QWidget:
    """A form about somebody whom somebody else has renamed."""
    window = _renamed(tour)
    detail = window.people.panel.detail
    assert detail is not None
    tour.store.people.rename(detail.person_id, "Nobody at all")
    return window


def _save_edited(_: House, window: AdminWindow) -> None:
    window.findChildren(EditForm)[-1].save.click()


def _set_twice(tour: House) -> QWidget:
    """A review of a setting that somebody else has saved since."""
    window = _reviewed(tour)
    change(tour.folder / "settings.toml", {"identity.votes_needed": 5})
    return window


def _save_set(tour: House, window: AdminWindow) -> None:
    page = window.page(SettingsPage)
    assert page.draft is not None
    window.findChildren(Review)[-1].done(0)
    page.saving.write(page.draft, "")


PERSON, PEOPLE = _at("people", _person), _at("people")
ASKED: dict[str, Asked] = {
    "Dialog.reject": Asked("Close without saving?", "Stay", _renamed, _escape),
    "PersonWork._open_edit": Asked("Edit Tereza Nováková", "Save", PERSON, _of_person("edit"), typed=True),
    "PersonWork._meet": Asked("Somebody else has changed this meanwhile", "Save", _edited_twice, _save_edited),
    "PersonWork.give_pin": Asked("PIN of Tereza Nováková", "Set PIN", PERSON, _of_person("pin"), typed=True),
    "PersonWork.open_badges": Asked("Badges of Tereza Nováková", "", PERSON, _of_person("badges"), keeps=True),
    "PersonWork._open_consent": Asked(
        "Consent of Tereza Nováková", "Record", PERSON, _of_person("consent"), typed=True,
    ),
    "PersonWork.remove_template": Asked("Erase this template?", "Cancel", PERSON, _remove_template),
    "PersonWork.remove_photos": Asked(
        "Erase the 2 kept pictures?", "Cancel", PERSON, lambda _, window: window.people.work.remove_photos("ada", 2)
    ),
    "BulkWork._ask": Asked(
        "Suspend 5 people?", "Suspend", PEOPLE, lambda _, window: window.people.bulk.suspend(_five(window))
    ),
    "BulkWork.remove": Asked(
        "Remove 5 people?", "Cancel", PEOPLE, lambda _, window: window.people.bulk.remove(_five(window))
    ),
    "BulkWork._open": Asked(
        "Change 5 people", "Change 5 people", PEOPLE, lambda _, window: window.people.bulk.change(_five(window))
    ),
    "SettingsSaving._meet": Asked("Somebody else has changed this meanwhile", "Save", _set_twice, _save_set),
    "BookChanges._ask": Asked(
        "Somebody else has changed this meanwhile", "Save", _at("rules", _painted_twice),
        lambda _, window: window.page(RulesPage).schedules.save_schedule(),
    ),
    "PersonWork._show_receipt": Asked(
        "Removed", "Done", PEOPLE, lambda _, window: window.people.work.remove(window.people.model.line(3))
    ),
    "PeoplePage._ask_removal": Asked("Remove Tereza Nováková?", "Cancel", PERSON, _of_person("remove")),
    "BadgesForm._ask_revoke": Asked("Revoke this badge?", "Cancel", _badge, _revoke),
    "ImportPage._ask_undo": Asked(
        "Undo this import?", "Cancel", _at("import", _imported), lambda _, window: window.page(ImportPage)._ask_undo()
    ),
    "EventFilters._ask_range": Asked(
        "Which days?", "Show", _at("events"), lambda _, window: window.events.filters._ask_range()
    ),
    "DoorsPage._ask_open": Asked("Open Main entrance?", "Open", _at("doors", _doors), _door("open"), typed=True),
    "DoorsPage._ask_lock": Asked("Lock down Main entrance?", "Cancel", _at("doors", _doors), _door("lock")),
    "DoorsPage._ask_every": Asked(
        "Lock down every door?", "Cancel", _at("doors", _doors), lambda _, window: window.page(DoorsPage)._ask_every()
    ),
    "DoorsPage._ask_test": Asked(
        "Try the driver of Main entrance?", "Try without opening", _at("doors", _doors), _door("test")
    ),
    "RulesPage._ask_switch": Asked("Take the rules out of force?", "Cancel", _at("rules"), _out_of_force),
    "RulesPart.ask_rule": Asked(
        "Put the rules in force?", "Cancel", _at("rules", _no_rule_yet),
        lambda _, window: window.page(RulesPage).rules.add.click(),
    ),
    "Part.ask": Asked(
        "Remove the area Yard?", "Cancel", _at("rules", _inside),
        lambda _, window: window.page(RulesPage).areas._ask_remove("Yard"),
    ),
    "AreasPart._ask_forget": Asked(
        "Is nobody in Yard?", "Cancel", _at("rules", _inside),
        lambda _, window: window.page(RulesPage).areas._ask_forget("Yard", 2),
    ),
    "AreasPart.ask_door": Asked("Refuse everybody the second time?", "Cancel", _at("rules", _inside), _no_way_out),
    "SchedulesPart.may_leave": Asked(
        "Leave without saving?", "Stay", _at("rules", _painted), lambda _, window: window.page(RulesPage).may_leave()
    ),
    "SchedulesPart._ask_remove": Asked(
        "Remove Office hours?", "Cancel", _at("rules", lambda _, window: window.page(RulesPage).turn_to(1)),
        lambda _, window: window.page(RulesPage).schedules._ask_remove(),
    ),
    "InboxPage._ask_adopt": Asked(
        "Who was it?", "", _at("inbox"), lambda _, window: window.page(InboxPage).cards[1].adopt.click(), keeps=True
    ),
    "InboxPage._ask_empty": Asked(
        "Empty the inbox?", "Cancel", _at("inbox"), lambda _, window: window.page(InboxPage)._ask_empty()
    ),
    "SelfTestPage.may_leave": Asked(
        "Stop the self-test?", "Go on", _at("selftest", _selftest),
        lambda _, window: window.page(SelfTestPage).may_leave(),
    ),
    "PrivacyPage._publish": Asked("New consent text", "Publish", _at("privacy"), _privacy("_publish"), typed=True),
    "PrivacyPage._sweep": Asked("Erase what is due?", "Cancel", _at("privacy"), _privacy("_sweep")),
    "PrivacyPage._back_up": Asked("Back up", "Back up", _at("privacy"), _privacy("_back_up"), typed=True),
    "PrivacyPage._put_back": Asked(
        "Restore a backup", "Check the backup", _at("privacy"), _privacy("_put_back"), typed=True,
    ),
    "RestoreForm._ask": Asked(
        "Replace everything by the backup of 2026-03-12 09:41:00 UTC?", "Cancel", _checked_backup,
        lambda _, window: window.findChildren(RestoreForm)[-1]._ask(),
    ),
    "SettingsPage.may_leave": Asked(
        "Leave without saving?", "Stay", _at("settings", _touched),
        lambda _, window: window.page(SettingsPage).may_leave(),
    ),
    "SettingsSaving.look_over": Asked(
        "What changes", "Ask and save", _at("settings", _touched),
        lambda _, window: window.page(SettingsPage).save.click(),
    ),
    "AdminWindow._approve": Asked(
        "A second administrator has to agree", "Agree", _reviewed, lambda tour, window: tour.dialog(window).accept(),
        typed=True,
    ),
    "AdminWindow.tell": Asked(
        "Restored", "Close", _at("overview"), lambda _, window: window.tell("Restored", "Everything is there again.")
    ),
    "AdminWindow._open_wizard": Asked(
        "Enrol person", "Next", _at("people"), lambda _, window: window.enrol(), typed=True,
    ),
    "_Desk.enrol": Asked("Enrol person", "Next", tours._demo, _demo_enrols, typed=True),
    "EnrolWizard.confirm_leaving": Asked("Stop enrolling?", "Keep going", _wizard, _leave_wizard),
    "Accounts.__init__": Asked("Add an account", "Add", _at("settings", _accounts), _account("add"), typed=True),
    "Accounts._line": Asked(
        "New password for Tomas", "Set password", _at("settings", _accounts), _of_tomas("New password for"), typed=True,
    ),
    "Accounts._ask_removal": Asked(
        "Remove the account of Tomas?", "Cancel", _at("settings", _accounts), _of_tomas("Remove")
    ),
    "KioskCard._ask_pin": Asked(
        "PIN that leaves the kiosk", "Set PIN", _at("settings", _kiosk),
        lambda _, window: window.page(SettingsPage).kiosk.set_pin.click(),
        typed=True,
    ),
    "KioskCard._ask": Asked(
        "No kiosk PIN any more?", "Cancel", _at("settings", _kiosk),
        lambda _, window: window.page(SettingsPage).kiosk.no_pin.click(),
    ),
    "Frame._change_password": Asked(
        "Change your password", "Change", _at("overview"),
        lambda _, window: window.frame._change_password() if window.frame else None, typed=True,
    ),
    "PersonWork.forget_presence": Asked(
        "Has Tereza Nováková left ?", "Cancel", PERSON,
        lambda _, window: window.people.work.forget_presence(window.people.panel.detail),  # type: ignore[arg-type]
    ),
    "reopened": Asked("Nothing was restored", "Close", tours._sign_in, _reopen),
}  # fmt: skip
