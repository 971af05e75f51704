"""Areas and anti-passback in the panel: as they are said in the terminal, and taken back with one click."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessctl.domain import EventKind, Verdict
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import Theme
from accessctl.rules import Mode, Passback, Presented, parse
from accessctl.rules.factors import Factor
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter, Store
from tests.store.builders import grant

RULES = """
enforced: true
groups: {Staff: {}}
areas: {Laboratory: {most_people: 12}}
doors:
  Main entrance: {mode: face and PIN}
  Airlock: {leads_to: Laboratory, mode: "badge, face and PIN"}
rules:
- {group: Staff, doors: all}
"""
AREAS = 5  # the tab
Open = Callable[..., RulesPage]


@pytest.fixture
def open_as(qtbot: QtBot, theme: Theme, office: Office, store: Store) -> Iterator[Open]:
    opened: list[AdminWindow] = []

    def open_page(role: StaffRole = StaffRole.ADMINISTRATOR) -> RulesPage:
        window = AdminWindow(theme, office, Officer("reception", role))
        opened.append(window)
        window.show()
        window.go("rules")
        page = window.page(RulesPage)
        qtbot.waitUntil(lambda: bool(page.book.rules) and not window.tasks.busy, timeout=60_000)
        page.turn_to(AREAS)
        return page

    store.rules.change(lambda _: parse(RULES), "test")
    yield open_page
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def page(open_as: Open) -> RulesPage:
    return open_as()


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def settled(qtbot: QtBot, page: RulesPage) -> None:
    qtbot.waitUntil(lambda: not page._desk.tasks.busy, timeout=60_000)


def lead(page: RulesPage, door: str, area: str, twice: Passback) -> None:
    part = page.areas
    part.door.setCurrentText(door)
    part.into.setCurrentIndex(part.into.findData(area))
    part.twice.setCurrentIndex(part.twice.findData(twice))


def test_areas_and_their_doors_are_sentences(page: RulesPage) -> None:
    said = words_of(page.areas)
    assert "at most 12 people" in said
    assert "Airlock leads into Laboratory." in said
    assert "Airlock asks for a badge, the face and a PIN" in words_of(page.doors)


def test_an_area_is_added_with_a_limit_and_stands_in_the_log(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    page.areas.name.setText("Yard")
    page.areas.limited.setChecked(True)
    page.areas.most.setValue(40)
    page.areas.add.click()
    qtbot.waitUntil(lambda: "Yard" in store.rules.book().areas, timeout=60_000)

    assert store.rules.book().areas["Yard"].most_people == 40
    (event, *_) = store.events.newest(EventFilter(kind=EventKind.SETTINGS))
    assert (event.actor, event.detail) == ("reception", "rules: area Yard")
    qtbot.waitUntil(lambda: "at most 40 people" in words_of(page.areas), timeout=60_000)


def test_a_door_is_led_into_an_area_with_anti_passback_and_keeps_the_rest(
    qtbot: QtBot, page: RulesPage, store: Store
) -> None:
    lead(page, "Main entrance", "Laboratory", Passback.HARD)
    page.areas.again.setChecked(True)
    page.areas.minutes.setValue(90)
    page.areas.save.click()
    qtbot.waitUntil(lambda: store.rules.book().doors["Main entrance"].leads_to == "Laboratory", timeout=60_000)

    door = store.rules.book().doors["Main entrance"]
    assert (door.anti_passback, door.passback_reset_minutes, door.mode) == (Passback.HARD, 90, Mode.FACE_AND_PIN)
    qtbot.waitUntil(
        lambda: "Entering twice: refused · allowed again after 90 minutes" in words_of(page.areas), timeout=60_000
    )


def test_choosing_a_door_shows_what_holds_for_it(page: RulesPage) -> None:
    page.areas.door.setCurrentText("Airlock")
    assert page.areas.into.currentData() == "Laboratory"
    assert page.areas.twice.isEnabled()
    page.areas.door.setCurrentText("Main entrance")
    assert page.areas.into.currentData() == ""
    assert not page.areas.twice.isEnabled(), "without an area there is nothing to enter twice"


def test_refusing_without_a_way_out_is_asked_about(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    lead(page, "Airlock", "Laboratory", Passback.HARD)
    page.areas.again.setChecked(False)
    page.areas.save.click()
    question = page.areas.findChildren(Question)[-1]
    question.reject()
    settled(qtbot, page)
    assert store.rules.book().doors["Airlock"].anti_passback is Passback.OFF

    page.areas.save.click()
    page.areas.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: store.rules.book().doors["Airlock"].anti_passback is Passback.HARD, timeout=60_000)


def test_with_a_way_out_nothing_is_asked(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    text = RULES.replace("{most_people: 12}}", "{}, Outside: {}}").replace(
        "{mode: face and PIN}", "{leads_to: Outside}"
    )
    store.rules.change(lambda _: parse(text), "test")
    page.load()
    qtbot.waitUntil(lambda: "Outside" in page.book.areas, timeout=60_000)
    lead(page, "Airlock", "Laboratory", Passback.HARD)
    page.areas.save.click()
    qtbot.waitUntil(lambda: store.rules.book().doors["Airlock"].anti_passback is Passback.HARD, timeout=60_000)
    assert not page.areas.findChildren(Question)


def test_an_area_that_a_door_leads_into_is_not_removed(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    page.areas._ask_remove("Laboratory")
    page.areas.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=60_000)
    assert "still used" in page.notice.words.text()
    assert "Laboratory" in store.rules.book().areas


def test_who_is_inside_is_counted_and_forgotten_after_a_yes(
    qtbot: QtBot, open_as: Open, store: Store, people: dict[str, str]
) -> None:
    came = grant(people["Ada Lovelace"], dt.datetime.now(dt.UTC), "Airlock")
    stored = store.record_grant(came, Presented(frozenset(Factor)))
    assert stored.verdict is Verdict.GRANTED, stored.detail
    page = open_as()
    assert "1 person inside" in words_of(page.areas)
    button = next(each for each in page.areas.findChildren(QPushButton) if each.text() == "Nobody is inside…")
    button.click()
    page.areas.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: store.access.present() == [], timeout=60_000)
    qtbot.waitUntil(lambda: "0 people inside" in words_of(page.areas), timeout=60_000)
    (event, *_) = store.events.newest(EventFilter(kind=EventKind.SETTINGS))
    assert (event.actor, event.detail) == ("reception", "rules: presence reset in Laboratory: 1")


def test_one_person_is_said_to_have_left_on_their_own_page(
    qtbot: QtBot, open_as: Open, store: Store, people: dict[str, str]
) -> None:
    for name in ("Ada Lovelace", "Grace Hopper"):
        came = grant(people[name], dt.datetime.now(dt.UTC), "Airlock")
        assert store.record_grant(came, Presented(frozenset(Factor))).verdict is Verdict.GRANTED
    window = open_as().window()
    assert isinstance(window, AdminWindow)
    assert window.desk is not None
    window.desk.go("people", people["Ada Lovelace"])
    panel = window.people.panel
    qtbot.waitUntil(lambda: panel.detail is not None and panel.outside.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: "Laboratory" in words_of(panel), timeout=60_000)  # Qt shows what is new a turn later
    panel.outside.click()
    window.people.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(panel.outside.isHidden, timeout=60_000)
    assert [one.person_id for one in store.access.present()] == [people["Grace Hopper"]]


# -- undo


def test_the_last_change_is_taken_back(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    before = store.rules.book()
    assert not page.undo.isEnabled()
    page.areas._ask_lead_nowhere("Airlock")
    page.areas.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(page.undo.isEnabled, timeout=60_000)
    assert store.rules.book().doors["Airlock"].leads_to is None
    page.undo.click()
    qtbot.waitUntil(lambda: store.rules.book() == before, timeout=60_000)


def test_what_somebody_else_has_changed_since_is_not_taken_back(qtbot: QtBot, page: RulesPage, store: Store) -> None:
    page.areas._ask_lead_nowhere("Airlock")
    page.areas.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(page.undo.isEnabled, timeout=60_000)
    settled(qtbot, page)
    store.rules.change(lambda book: replace(book, rules=()), "another administrator")
    page.undo.click()
    qtbot.waitUntil(page.notice.isVisible, timeout=60_000)
    assert "Somebody else" in page.notice.words.text()
    assert store.rules.book().doors["Airlock"].leads_to is None


def test_taking_back_never_shuts_a_door_nor_opens_the_house(
    qtbot: QtBot, page: RulesPage, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page._desk, "approved", lambda *args, **_: args[3]("Bob"))
    page.doors.name.setCurrentText("Gate")
    page.doors.save_door()
    qtbot.waitUntil(lambda: "Gate" in page.book.doors, timeout=60_000)
    assert not page.undo.isEnabled(), "taking the description back would shut the gate"
    page.switch.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: not page.book.enforced, timeout=60_000)
    assert not page.undo.isEnabled(), "the switch is turned by itself, with its own question"


def test_who_may_only_look_changes_nothing(open_as: Open) -> None:
    page = open_as(StaffRole.AUDITOR)
    controls = (page.areas.add, page.areas.save, page.undo, page.switch)
    assert not any(control.isEnabled() for control in controls)
