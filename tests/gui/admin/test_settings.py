"""The settings page: made from the fields, checked as one types, looked at before it is saved."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from accessctl import translation
from accessctl.config import IdentitySettings, Settings, change, load
from accessctl.domain import EventKind
from accessctl.evaluation.explanation import Setting, explain
from accessctl.gui.admin.account_dialogs import NewAccount, NewPassword
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.collisions import Collisions
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.admin.settings_review import Review
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.limits import Limits, derive
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter
from tests.gui import scenes

SECRET = "four words by hand"


def limits_of(settings: Settings) -> Limits:
    return derive(settings.identity, settings.liveness, scenes.CURVE, 250, 0.6)


def said_of(settings: Settings, strangers: float) -> tuple[str, ...]:
    return explain(Setting("faces", scenes.CURVE, settings.identity, limits_of(settings), 250, strangers, {}))


class Bench:
    """A settings page on a file of its own."""

    def __init__(self, qtbot: QtBot, theme: Theme, office: Office, path: Path, role: StaffRole) -> None:
        self.qtbot, self.path = qtbot, path
        self.taken_up: list[Settings] = []
        drawer = Drawer(path, limits_of, said_of, self.taken_up.append)
        self.store = office.store
        self.tasks = Tasks(theme)
        officer = Officer("Ada", role)
        self.desk = Desk(theme, replace(office, drawer=drawer), self.tasks, officer, self._approve)
        self.asked: list[Approval] = []
        self.page = SettingsPage(self.desk)
        self.page.resize(1000, 640)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.load()
        self.wait()

    def _approve(self, parent: Any, what: str, then: Callable[[str], None], logged: str) -> None:
        dialog = Approval(parent, self.desk.theme, self.store.staff, self.tasks, what, "Ada", logged=logged)
        dialog.agreed.connect(then)
        self.asked.append(dialog)
        dialog.open()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)

    def fill(self, key: str, text: str) -> None:
        control = self.page.rows[key].control
        assert isinstance(control, QLineEdit)
        control.clear()
        QTest.keyClicks(control, text)
        control.textEdited.emit(text)

    def dialog(self, kind: type[QDialog]) -> Any:
        return [found for found in self.page.findChildren(kind) if found.isVisible()][-1]

    def save(self) -> None:
        self.page.save.click()
        self.dialog(Review).save.click()
        self.wait()

    def settings_events(self) -> list[tuple[str, str]]:
        return [(e.actor, e.detail) for e in self.store.events.newest(EventFilter(kind=EventKind.SETTINGS))]


@pytest.fixture
def open_page(qtbot: QtBot, theme: Theme, office: Office, tmp_path: Path) -> Any:
    made: list[Bench] = []

    def open_it(role: StaffRole = StaffRole.ADMINISTRATOR) -> Bench:
        made.append(Bench(qtbot, theme, office, tmp_path / "settings.toml", role))
        return made[-1]

    yield open_it
    for bench in made:
        bench.tasks.close()


def test_a_value_out_of_bounds_is_said_while_typing(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.votes_needed", "21")
    row = bench.page.rows["identity.votes_needed"]
    assert "at most 20" in row.problem.text()
    assert not bench.page.save.isEnabled()
    bench.fill("identity.votes_needed", "x")
    assert row.problem.text() == "Type a whole number."
    bench.fill("identity.votes_needed", "4")
    assert row.problem.isHidden()
    assert bench.page.save.isEnabled()


def test_the_budget_is_a_sentence_that_follows_every_key(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    before = bench.page.budget.outcome.text()
    bench.fill("identity.wrong_grants_per_million", "10")
    assert before.startswith("250 templates")
    assert bench.page.budget.outcome.text() not in ("", before)
    bench.page.budget.strangers.setValue(400)
    assert "400 attempts" in bench.page.budget.outcome.text()


def test_the_arithmetic_behind_the_budget_is_shown_as_the_terminal_explains_it(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.wrong_grants_per_million", "10")
    *steps, outcome = said_of(Settings(identity=IdentitySettings(wrong_grants_per_million=10)), 20)
    assert bench.page.budget.arithmetic.text() == "\n".join(f"• {step}" for step in steps)
    assert any("budget is 10 wrong grants per million" in step for step in steps)
    assert bench.page.budget.outcome.text() == outcome
    bench.fill("identity.wrong_grants_per_million", "-1")
    assert bench.page.budget.arithmetic.isHidden()


def test_what_does_not_weaken_is_saved_after_a_look(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.votes_needed", "4")
    bench.save()
    assert load(bench.path).identity.votes_needed == 4
    assert bench.taken_up[-1].identity.votes_needed == 4
    assert bench.settings_events() == [("Ada", "identity.votes_needed = 4")]
    assert bench.asked == []


def test_lowering_a_limit_needs_another_administrator(open_page: Any) -> None:
    bench = open_page()
    bench.store.staff.add_first("Ada", SECRET)
    bench.store.staff.add("Bob", "another long secret", StaffRole.ADMINISTRATOR, actor="Ada")
    bench.page.show_about("identity")
    bench.fill("identity.min_similarity", "0.1")
    bench.save()
    assert not bench.path.exists()
    asked = bench.asked[-1]
    asked.name.setText("Bob")
    asked.password.setText("another long secret")
    asked.agree.click()
    bench.wait()
    bench.wait()
    assert load(bench.path).identity.min_similarity == 0.1
    assert bench.settings_events() == [("Ada", "identity.min_similarity = 0.1; agreed to by Bob")]
    (approved,) = bench.store.events.newest(EventFilter(kind=EventKind.APPROVED))
    assert approved.detail == "identity.min_similarity = 0.1; asked by Ada", "the log is English in every language"


def test_a_refused_approval_saves_nothing(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.votes_needed", "2")
    bench.save()
    bench.asked[-1].reject()
    assert not bench.path.exists()
    assert bench.page.draft.changes == {"identity.votes_needed": 2}


def test_what_somebody_else_has_saved_meanwhile_stays_and_is_looked_over_once_more(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.votes_needed", "4")
    change(bench.path, {"door.name": "Yard", "gate.cooldown_seconds": 9.0})
    bench.save()
    review = bench.dialog(Review)
    assert "Door name: Yard" in " ".join(each.text() for each in review.findChildren(QLabel))
    assert load(bench.path).identity.votes_needed == 3, "nothing is saved before it was looked at"
    review.save.click()
    bench.wait()
    after = load(bench.path)
    assert (after.identity.votes_needed, after.door.name, after.gate.cooldown_seconds) == (4, "Yard", 9.0)


@pytest.mark.parametrize(("mine", "votes"), [(True, 4), (False, 5)])
def test_a_setting_that_two_have_changed_is_chosen_and_what_weakens_is_judged_anew(
    open_page: Any, mine: bool, votes: int
) -> None:
    """4 of 3 is stricter, 4 of the 5 that somebody else has saved is not."""
    bench = open_page()
    bench.page.show_about("identity")
    bench.fill("identity.votes_needed", "4")
    change(bench.path, {"identity.votes_needed": 5})
    bench.save()
    asked = bench.dialog(Collisions)
    words = [each.text() for each in asked.findChildren(QLabel)]
    assert {"5", "4", "Recognition limits: Agreeing frames needed (k)"} <= set(words)
    asked.choose(0, mine=mine)
    asked.save.click()
    if mine:
        bench.dialog(Review).save.click()
        bench.wait()
        assert load(bench.path).identity.votes_needed == 5, "another administrator has to agree"
        bench.asked[-1].agreed.emit("Bob")
    bench.wait()
    assert load(bench.path).identity.votes_needed == votes
    assert bench.page.rows["identity.votes_needed"].control.text() == str(votes)
    assert not bench.page.draft.changes


def test_rolling_over_a_choice_or_a_number_scrolls_and_changes_nothing(open_page: Any) -> None:
    bench = open_page()
    choice = bench.page.rows["appearance.language"].control
    strangers = bench.page.budget.strangers
    for field in (choice, strangers):
        QCoreApplication.sendEvent(field, rolled(field))
    assert (bench.page.draft.changes, strangers.value()) == ({}, 20)
    choice.setFocus()
    bench.qtbot.waitUntil(choice.hasFocus)
    QCoreApplication.sendEvent(choice, rolled(choice))
    assert set(bench.page.draft.changes) == {"appearance.language"}


def rolled(field: QWidget) -> QWheelEvent:
    """The wheel turned by one notch over a field."""
    middle, none = QPointF(field.rect().center()), QPoint(0, 0)
    return QWheelEvent(
        middle, QPointF(field.mapToGlobal(field.rect().center())), none, QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip


def test_search_finds_by_title_help_and_key(open_page: Any) -> None:
    bench = open_page()
    bench.page.search.setText("strike")
    assert {"door.strike", "door.strike_seconds"} <= set(bench.page.rows)
    bench.page.search.setText("mqtt.host")
    assert set(bench.page.rows) == {"door.mqtt.host"}
    bench.page.search.setText("no such thing anywhere")
    assert not bench.page.rows


def test_each_field_goes_back_to_its_default(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("gate")
    bench.fill("gate.cooldown_seconds", "7")
    reset = bench.page.rows["gate.cooldown_seconds"].reset
    assert reset.isEnabled()
    reset.click()
    assert bench.page.draft.changes == {}
    assert not reset.isEnabled()


def test_comments_in_the_file_stay(open_page: Any, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('# ours\n[door]\nname = "Back"  # by the yard\n', encoding="utf-8")
    bench = open_page()
    bench.page.show_about("gate")
    bench.fill("gate.cooldown_seconds", "7")
    bench.save()
    assert "# by the yard" in bench.path.read_text(encoding="utf-8")


def test_an_auditor_reads_but_changes_nothing(open_page: Any) -> None:
    bench = open_page(StaffRole.AUDITOR)
    bench.page.show_about("identity")
    assert not bench.page.rows["identity.votes_needed"].control.isEnabled()
    assert not bench.page.save.isEnabled()
    bench.page.show_about("accounts")
    assert not bench.page.accounts.add.isEnabled()
    assert "Administrator" in bench.page.accounts.add.toolTip()


def test_where_a_secret_lies_is_not_repeated_in_the_log(open_page: Any) -> None:
    bench = open_page()
    bench.page.show_about("door.mqtt")
    bench.fill("door.mqtt.password", "plain:tulips")
    bench.save()
    assert bench.settings_events() == [("Ada", "door.mqtt.password changed")]


def test_another_language_is_announced_after_saving(open_page: Any, qtbot: QtBot) -> None:
    bench = open_page()
    box = bench.page.rows["appearance.language"].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("fr"))
    with qtbot.waitSignal(bench.desk.settings_saved) as told:
        bench.save()
    assert told.args[0].appearance.language == "fr"
    assert translation.language() == "en"  # the window decides when to speak it


def test_accounts_are_added_on_the_page(open_page: Any) -> None:
    bench = open_page()
    bench.store.staff.add_first("Ada", SECRET)
    bench.page.show_about("accounts")
    bench.page.accounts.add.click()
    dialog: NewAccount = bench.dialog(NewAccount)
    dialog.name.setText("Gus")
    dialog.password.setText("guards know words")
    dialog.again.setText("guards know other words")
    dialog.yes.click()
    assert "not the same" in dialog.problem.text()
    dialog.again.setText("guards know words")
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    bench.wait()
    bench.wait()
    assert [member.name for member in bench.page.accounts.members] == ["Ada", "Gus"]


def test_nobody_makes_an_administrator_alone(open_page: Any) -> None:
    """Else the account that agrees to a lower limit could be made by whoever wants to lower it."""
    bench = open_page()
    bench.store.staff.add_first("Ada", SECRET)
    bench.store.staff.add("Ida", SECRET, StaffRole.ADMINISTRATOR, actor="Ada")
    bench.page.show_about("accounts")
    bench.page.accounts.add.click()
    dialog: NewAccount = bench.dialog(NewAccount)
    dialog.role.setCurrentIndex(list(StaffRole).index(StaffRole.ADMINISTRATOR))
    dialog.name.setText("Eve")
    dialog.password.setText("words that nobody knows")
    dialog.again.setText("words that nobody knows")
    dialog.yes.click()
    bench.wait()
    assert len(bench.store.staff.all()) == 2
    (asked,) = bench.asked
    asked.name.setText("Ida")
    asked.password.setText(SECRET)
    asked.agree.click()
    bench.wait()
    bench.wait()
    assert [member.name for member in bench.store.staff.all()] == ["Ada", "Eve", "Ida"]


def test_nobody_takes_an_administrators_account_over_alone(open_page: Any) -> None:
    bench = open_page()
    bench.store.staff.add_first("Ada", SECRET)
    bench.store.staff.add("Ida", SECRET, StaffRole.ADMINISTRATOR, actor="Ada")
    dialog = NewPassword(bench.page.accounts, bench.desk, "Ida", StaffRole.ADMINISTRATOR)
    dialog.password.setText("words that nobody knows")
    dialog.again.setText("words that nobody knows")
    dialog.yes.click()
    bench.wait()
    assert len(bench.asked) == 1
    now = dt.datetime.now(dt.UTC)
    assert bench.store.staff.sign_in("Ida", SECRET, now).officer is not None, "the old one still counts"


def test_without_known_limits_a_changed_one_counts_as_lowered() -> None:
    draft = Draft(Settings(), lambda _: None)
    draft.put("identity.min_similarity", 0.99)
    assert draft.weakens() == ["identity.min_similarity"]


def test_raising_a_limit_by_hand_needs_nobody() -> None:
    draft = Draft(Settings(), limits_of)
    draft.put("identity.min_similarity", 0.99)
    assert draft.weakens() == []


def test_two_fields_that_do_not_fit_together_are_put_right_by_either() -> None:
    draft = Draft(Settings(), limits_of)
    assert "must not be above" in draft.put("identity.votes_needed", 6)
    assert draft.put("identity.window", 8) == ""
    assert draft.may_be_saved
