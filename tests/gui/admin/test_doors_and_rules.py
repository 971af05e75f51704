"""Doors and rules through the real widgets, on a real store."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.config import DoorSettings, Settings, add_door
from accessctl.domain import EventKind, Reason
from accessctl.door import Claim
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.collisions import Collisions
from accessctl.gui.admin.door_card import DoorCard
from accessctl.gui.admin.doors import DoorsPage, ReasonQuestion
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.week import painted
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import Theme
from accessctl.rules import parse
from accessctl.rules.editing import with_part, with_rule, without_rule
from accessctl.rules.located import Plain
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter, Store

SECRET = "four words by hand"
RULES = """
enforced: true
groups: {Staff: {}}
schedules: {Office hours: {hours: ["mon-fri 08:00-18:00"]}}
doors: {Main entrance: {}, Laboratory: {}}
rules:
- {group: Staff, doors: [Main entrance], schedule: Office hours}
"""
Open = Callable[..., AdminWindow]


@pytest.fixture
def open_as(qtbot: QtBot, theme: Theme, office: Office, tmp_path: Path) -> Iterator[Open]:
    quick = Settings(door=DoorSettings(strike_seconds=0.5))
    site = replace(office, data_dir=tmp_path / "store", settings=quick)
    opened: list[AdminWindow] = []

    def open_window(role: StaffRole = StaffRole.ADMINISTRATOR) -> AdminWindow:
        window = AdminWindow(theme, site, Officer("reception", role))
        opened.append(window)
        window.show()
        qtbot.waitUntil(lambda: not window.tasks.busy)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()


def words_of(widget: QWidget) -> str:
    return " ".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


# -- doors


def doors(qtbot: QtBot, window: AdminWindow) -> DoorsPage:
    window.go("doors")
    page = window.page(DoorsPage)
    qtbot.waitUntil(lambda: bool(page.cards))
    return page


def test_doors_of_settings_and_rules_are_listed_and_say_who_drives_them(
    qtbot: QtBot, open_as: Open, store: Store
) -> None:
    store.rules.change(lambda _: parse(RULES), "test")
    page = doors(qtbot, open_as())
    assert list(page.cards) == ["Laboratory", "Main entrance"]
    assert "This terminal's door, driver: simulated" in words_of(page.cards["Main entrance"])
    assert not page.cards["Laboratory"].open.isEnabled()


def test_many_doors_are_shown_a_few_in_every_turn_and_each_once(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = doors(qtbot, open_as())
    page.stand_still()
    seen = page._shown[0]
    many = [replace(seen, name=f"Door {number}") for number in range(20)]
    page.show_doors(many)
    assert 0 < len(page._cards) < 10
    page.show_doors(many)  # the next look, while they come

    def shown() -> list[str]:
        return [card.name for card in page.findChildren(DoorCard) if card.isVisibleTo(page)]

    qtbot.waitUntil(lambda: shown() == [one.name for one in many])


def test_a_door_is_opened_only_with_a_reason_which_stands_in_the_log(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = doors(qtbot, open_as())
    page.cards["Main entrance"].open.click()
    question = page.findChildren(ReasonQuestion)[-1]
    assert not question.yes.isEnabled()
    question.field.setText("delivery for the kitchen")
    question.yes.click()
    qtbot.waitUntil(lambda: "was opened (event" in page.notice.words.text())
    (event,) = store.events.newest(EventFilter(kind=EventKind.DOOR, reason=Reason.MANUAL))
    assert (event.actor, event.detail) == ("reception", "opened by hand: delivery for the kitchen")


def test_a_lockdown_is_asked_about_shown_and_released(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = doors(qtbot, open_as())
    card = page.cards["Main entrance"]
    card.lock.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: store.is_locked_down("Main entrance"))
    qtbot.waitUntil(lambda: card.lock.text().strip() == "Release")
    assert not card.open.isEnabled()
    card.lock.click()
    qtbot.waitUntil(lambda: not store.is_locked_down("Main entrance"))


def test_what_a_running_terminal_says_is_shown_live(qtbot: QtBot, open_as: Open, tmp_path: Path, store: Store) -> None:
    page = doors(qtbot, open_as())
    claim = Claim(tmp_path / "store", "Main entrance")
    assert claim.take()
    try:
        said = {"mode": "UNLOCKED", "is_open": True, "is_released": True, "alarms": [], "last_event": 3}
        claim._status.write_text(json.dumps(said), encoding="utf-8")
        qtbot.waitUntil(lambda: page.cards["Main entrance"].state.text() == "✓ unlocked", timeout=20_000)
        assert not page.cards["Main entrance"].test.isEnabled()
    finally:
        claim.give_back()


def test_the_driver_is_tried_step_by_step_and_the_log_says_by_whom(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = doors(qtbot, open_as())
    page.test_driver("Main entrance", release=False)
    assert not page.cards["Main entrance"].test.isEnabled(), "one try at a time"
    qtbot.waitUntil(lambda: "door contact:" in words_of(page.cards["Main entrance"]))
    assert "unlock" not in words_of(page.cards["Main entrance"])
    assert page.cards["Main entrance"].test.isEnabled()
    (tried,) = store.events.newest(EventFilter(kind=EventKind.DOOR))
    assert (tried.actor, tried.detail, tried.verdict) == ("reception", "driver tried", None)


def test_a_driver_that_fails_is_said_and_the_log_does_not_claim_that_the_door_was_opened(
    qtbot: QtBot, open_as: Open, tmp_path: Path, store: Store
) -> None:
    broken = {"door.name": "Yard", "door.driver": "webhook", "door.webhook.url": "http://127.0.0.1:9/door",
              "door.webhook.secret": "env:ACCESSCTL_TEST_NOT_SET"}  # fmt: skip
    add_door(tmp_path / "store" / "settings.toml", tmp_path / "store", "yard", broken)
    page = doors(qtbot, open_as())
    card = page.cards["Yard"]
    page.test_driver("Yard", release=False)
    qtbot.waitUntil(lambda: "–  " in words_of(card) and card.test.isEnabled(), timeout=20_000)
    page.open_door("Yard", "delivery")
    qtbot.waitUntil(lambda: page.notice.property("kind") == "error", timeout=20_000)
    said = store.events.newest(EventFilter(kind=EventKind.DOOR), limit=1)[0]
    assert (said.verdict, said.actor) == (None, "reception")
    assert "was not carried out" in said.detail


def test_a_further_door_of_this_machine_is_tried_by_its_own_driver(qtbot: QtBot, open_as: Open, tmp_path: Path) -> None:
    add_door(tmp_path / "store" / "settings.toml", tmp_path / "store", "yard", {"door.name": "Yard"})
    page = doors(qtbot, open_as())
    card = page.cards["Yard"]
    assert "driver: simulated" in words_of(card)
    assert card.open.isEnabled()
    page.test_driver("Yard", release=False)
    qtbot.waitUntil(lambda: "door contact:" in words_of(card))
    assert "door contact:" not in words_of(page.cards["Main entrance"])


def test_an_auditor_sees_the_doors_and_touches_none(qtbot: QtBot, open_as: Open) -> None:
    page = doors(qtbot, open_as(StaffRole.AUDITOR))
    card = page.cards["Main entrance"]
    assert [each.isEnabled() for each in (card.open, card.lock, card.test, page.every)] == [False] * 4


# -- rules


def rules(qtbot: QtBot, window: AdminWindow, store: Store) -> RulesPage:
    store.rules.change(lambda _: parse(RULES), "test")
    window.go("rules")
    page = window.page(RulesPage)
    qtbot.waitUntil(lambda: bool(page.book.rules))
    return page


def no_rules(qtbot: QtBot, window: AdminWindow) -> RulesPage:
    window.go("rules")
    qtbot.waitUntil(lambda: not window.tasks.busy)
    return window.page(RulesPage)


def test_rules_are_sentences_that_are_added_and_removed(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = rules(qtbot, open_as(), store)
    assert "Staff may enter Main entrance during Office hours." in words_of(page.rules)
    page.rules.schedule.setCurrentIndex(page.rules.schedule.findData("Office hours"))
    page.rules.add.click()
    qtbot.waitUntil(lambda: len(store.rules.book().rules) == 2)
    qtbot.waitUntil(lambda: "Staff may enter every door during Office hours." in words_of(page.rules))
    page.rules._ask_remove(1, page.book.rules[0])
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: len(store.rules.book().rules) == 1)
    (event, *_) = store.events.newest(EventFilter(kind=EventKind.SETTINGS))
    assert (event.actor, event.detail) == ("reception", "rules: rule 1 removed")


def test_the_first_line_is_asked_about_because_it_shuts_everybody_else_out(
    qtbot: QtBot, open_as: Open, store: Store, people: dict[str, str]
) -> None:
    """The group is one that only people name so far, the door is not described yet: the line takes both in."""
    page = no_rules(qtbot, open_as())
    part = page.rules
    part.group.setCurrentIndex(part.group.findData("Staff"))
    part.door.setCurrentIndex(part.door.findData("Main entrance"))
    part.add.click()
    question = page.findChildren(Question)[-1]
    assert "Only Staff (3 people) may enter then" in words_of(question)
    question.reject()
    assert not store.rules.book().rules
    part.add.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: bool(store.rules.book().rules))
    book = store.rules.book()
    assert (book.enforced, list(book.groups), list(book.doors)) == (True, ["Staff"], ["Main entrance"])


def agreeing(window: AdminWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Somebody who agrees to everything; what they were shown."""
    asked: list[str] = []

    def approve(_: QWidget, __: object, what: str, then: Callable[[str], None], *, logged: str) -> None:
        asked.append(what)
        then("Bob")

    monkeypatch.setattr(window.desk, "approved", approve)
    return asked


def test_taking_the_first_line_back_does_not_leave_everybody_shut_out(
    qtbot: QtBot, open_as: Open, store: Store, people: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_as()
    agreeing(window, monkeypatch)
    page = no_rules(qtbot, window)
    page.rules.add.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(page.undo.isEnabled)
    assert store.rules.book().enforced
    page.undo.click()
    qtbot.waitUntil(lambda: not store.rules.book().rules)
    assert not store.rules.book().enforced


def test_where_nobody_is_in_a_group_the_page_says_where_to_begin(qtbot: QtBot, open_as: Open) -> None:
    page = no_rules(qtbot, open_as())
    assert page.rules.hint.isVisible()
    assert not page.rules.add.isEnabled()


def test_rules_without_a_line_are_not_put_in_force_unwarned(qtbot: QtBot, open_as: Open) -> None:
    page = no_rules(qtbot, open_as())
    page.switch.click()
    question = page.findChildren(Question)[-1]
    assert "nobody could enter" in words_of(question)
    assert question.no.isDefault()
    question.reject()


def test_a_painted_schedule_counts_once_it_is_saved(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = rules(qtbot, open_as(), store)
    part = page.schedules
    assert part.name.text() == "Office hours"
    part.grid._set(painted(part.grid.days, 5, 540, 720, on=True))
    assert part.is_touched
    assert not store.rules.book().schedules["Office hours"].week[5]
    part.save.click()
    qtbot.waitUntil(lambda: bool(store.rules.book().schedules["Office hours"].week[5]))
    qtbot.waitUntil(lambda: not part.is_touched)


def test_a_group_that_a_rule_names_is_not_removed_and_the_page_says_why(
    qtbot: QtBot, open_as: Open, store: Store
) -> None:
    page = rules(qtbot, open_as(), store)
    page.groups._ask_remove("Staff")
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert "still used" in page.notice.words.text()
    assert "Staff" in store.rules.book().groups


def test_holidays_and_doors_are_put_into_the_book(qtbot: QtBot, open_as: Open, store: Store) -> None:
    page = rules(qtbot, open_as(), store)
    page.turn_to(2)
    page.holidays.list.setCurrentText("Public")
    page.holidays.yearly.setChecked(True)
    page.holidays.add.click()
    qtbot.waitUntil(lambda: "Public" in store.rules.book().calendars)
    page.turn_to(4)
    page.doors.name.setCurrentText("Laboratory")
    page.doors.mode.setCurrentIndex(2)
    page.doors.add.click()
    qtbot.waitUntil(lambda: store.rules.book().doors["Laboratory"].mode.value == "face and PIN")


def test_the_rules_are_taken_out_of_force_only_after_a_question_and_with_a_second_administrator(
    qtbot: QtBot, open_as: Open, store: Store
) -> None:
    """Everybody at any hour: that is the lowest of all limits."""
    store.staff.add_first("reception", SECRET)
    store.staff.add("Bob", SECRET, StaffRole.ADMINISTRATOR, actor="reception")
    window = open_as()
    page = rules(qtbot, window, store)
    page.switch.click()
    page.findChildren(Question)[-1].reject()
    page.switch.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(Approval)))
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert store.rules.book().enforced, "nobody has agreed yet"
    asked = window.findChildren(Approval)[-1]
    asked.name.setText("Bob")
    asked.password.setText(SECRET)
    asked.agree.click()
    qtbot.waitUntil(lambda: not store.rules.book().enforced)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    (event, *_) = store.events.newest(EventFilter(kind=EventKind.SETTINGS))
    assert event.detail == "rules: not in force any more; agreed to by Bob"


def test_whatever_tab_lets_in_more_people_asks_a_second_administrator(
    qtbot: QtBot, open_as: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_as()
    page = rules(qtbot, window, store)
    asked = agreeing(window, monkeypatch)
    page.rules.add.click()  # every door, always
    qtbot.waitUntil(lambda: len(asked) == 1 and len(store.rules.book().rules) == 2)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    page.undo.click()
    qtbot.waitUntil(lambda: len(store.rules.book().rules) == 1)
    assert len(asked) == 1, "back to the stricter"
    qtbot.waitUntil(lambda: not window.tasks.busy)
    page.groups.name.setText("Fire brigade")
    page.groups.in_lockdown.setChecked(True)
    page.groups.add.click()
    qtbot.waitUntil(lambda: "Fire brigade" in store.rules.book().groups)
    assert asked == ["Staff may enter every door at any hour", "Fire brigade enters in a lockdown"]


# -- two at once


def test_what_somebody_else_changes_meanwhile_is_kept_beside_ones_own_change(
    qtbot: QtBot, open_as: Open, store: Store
) -> None:
    page = rules(qtbot, open_as(), store)
    store.rules.change(lambda book: with_part(book, "schedules", "Nights", {"hours": ["mon-sun 22:00-06:00"]}), "Bob")
    store.rules.change(lambda book: without_rule(book, 1), "Bob")
    page.holidays.list.setCurrentText("Public")
    page.holidays.add.click()
    qtbot.waitUntil(lambda: "Public" in store.rules.book().calendars)
    assert set(store.rules.book().schedules) == {"Office hours", "Nights"}
    assert not store.rules.book().rules
    qtbot.waitUntil(lambda: "somebody else has changed meanwhile" in page.notice.words.text())


@pytest.mark.parametrize("mine", [True, False])
def test_hours_that_two_have_painted_are_put_side_by_side_and_one_of_them_is_chosen(
    qtbot: QtBot, open_as: Open, store: Store, mine: bool
) -> None:
    page = rules(qtbot, open_as(), store)
    part = page.schedules
    part.grid._set(painted(part.grid.days, 5, 540, 720, on=True))
    theirs: dict[str, Plain] = {"hours": ["mon-fri 07:00-18:00"]}
    store.rules.change(lambda book: with_part(book, "schedules", "Office hours", theirs), "Bob")
    page.load()  # somebody turned to another page and back: what is painted stays
    qtbot.waitUntil(lambda: str(page.book.schedules["Office hours"].week[0][0]) == "07:00-18:00")
    part.save.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(Collisions)))
    asked = page.findChildren(Collisions)[-1]
    words = words_of(asked)
    assert "Schedule Office hours: hours" in words
    assert "mon-fri 07:00-18:00" in words
    assert "mon-fri 08:00-18:00; sat 09:00-12:00" in words
    assert not asked.save.isEnabled(), "nothing is chosen beforehand"
    asked.choose(0, mine=mine)
    asked.save.click()
    qtbot.waitUntil(lambda: not part.is_touched)
    week = store.rules.book().schedules["Office hours"].week
    assert (bool(week[5]), str(week[0][0])) == ((True, "08:00-18:00") if mine else (False, "07:00-18:00"))


def test_the_line_that_is_removed_is_the_one_that_was_asked_about(qtbot: QtBot, open_as: Open, store: Store) -> None:
    """Not the one that stands in its place by then."""
    page = rules(qtbot, open_as(), store)
    page.rules._ask_remove(1, page.book.rules[0])
    store.rules.change(lambda book: without_rule(book, 1), "Bob")
    store.rules.change(lambda book: with_rule(book, {"group": "Staff", "doors": ["Laboratory"]}), "Bob")
    page.load()
    qtbot.waitUntil(lambda: page.book.rules[0].doors == ("Laboratory",))
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: "already" in page.notice.words.text())
    assert len(store.rules.book().rules) == 1


def test_why_somebody_would_be_refused_is_the_stores_own_answer(
    qtbot: QtBot, open_as: Open, store: Store, people: dict[str, str]
) -> None:
    page = rules(qtbot, open_as(), store)
    page.show_about(people["Ada Lovelace"])
    page.why.door.setCurrentText("Laboratory")
    page.why.explain()
    qtbot.waitUntil(lambda: "Not for this door" in page.why.sentence.text())
    assert page.why.chip.text() == "– is refused"
    assert "no rule for this door" in words_of(page.why)
