"""``accessctl groups, schedules, holidays, rules`` and ``explain access``: what they change, print and refuse."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from accessctl.cli import calibrate, doors, explaining, groups, main, rules, schedules
from accessctl.config import StoreSettings
from accessctl.domain import EventKind
from accessctl.errors import InputError
from accessctl.rules import PinOutcome, parse
from accessctl.store import Store
from tests.rules.builders import BOOK
from tests.store.builders import NOON, sample

SETTINGS = StoreSettings(key_place="file")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "door", SETTINGS) as store:
        store.people.enroll("Ada Lovelace", [sample()], person_id="ada", group="Staff")
        store.people.enroll("Eve", [sample(1)], person_id="eve")
    return tmp_path / "door"


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> typer.Typer:
    app = typer.Typer()
    app.callback()(main._global_options)
    monkeypatch.setattr(calibrate, "explain", fresh := typer.Typer())
    monkeypatch.setattr(explaining, "explain", fresh)
    for module in (groups, schedules, rules, doors, explaining):
        module.register(app)
    fresh.callback()(lambda: None)
    app.add_typer(fresh, name="explain")
    return app


class Terminal:
    """Types commands in one data folder."""

    def __init__(self, app: typer.Typer, folder: Path) -> None:
        self._app, self._folder = app, folder

    def run(self, *words: str, input: str | None = None) -> Result:
        return CliRunner().invoke(self._app, ["--data", str(self._folder), *words], input=input)

    def told(self, *words: str) -> str:
        result = self.run(*words)
        assert result.exit_code == 0, result.output + str(result.exception)
        return result.stdout

    def answer(self, *words: str) -> Any:
        return json.loads(self.told(*words, "--json"))

    def refusal(self, *words: str) -> str:
        error = self.run(*words).exception
        assert isinstance(error, InputError), error
        assert "\n" not in str(error)
        return str(error)

    def may_enter(self, person: str, *more: str) -> bool:
        return bool(self.answer("explain", "access", "--person", person, *more)["may_enter"])


@pytest.fixture
def terminal(app: typer.Typer, folder: Path) -> Terminal:
    return Terminal(app, folder)


def test_before_the_first_rule_everybody_enters_and_it_says_so(terminal: Terminal) -> None:
    assert "everybody who is active may enter" in terminal.told("rules", "list")
    assert terminal.may_enter("ada")
    assert terminal.may_enter("Eve")


def test_the_first_rule_puts_the_rules_in_force(terminal: Terminal) -> None:
    assert "now in force" in terminal.told("rules", "add", "Staff")
    assert (terminal.may_enter("ada"), terminal.may_enter("eve")) == (True, False)
    assert "now in force" not in terminal.told("rules", "add", "Staff", "--door", "all")


def test_removing_the_last_rule_opens_nothing(terminal: Terminal) -> None:
    terminal.told("rules", "add", "Staff")
    assert "nobody may enter" in terminal.told("rules", "remove", "1")
    assert not terminal.may_enter("ada")
    assert "there is none" in terminal.told("rules", "list")
    terminal.told("rules", "off", "--yes")
    assert terminal.may_enter("eve")
    terminal.told("rules", "on")
    assert not terminal.may_enter("eve")


def test_a_week_from_the_command_line(terminal: Terminal) -> None:
    terminal.told("holidays", "add", "Berlin", "2026-12-24..2026-12-26 yearly")
    terminal.told("schedules", "add", "Office", "--hours", "mon-fri 08:00-18:00", "--holidays", "Berlin")
    terminal.told("rules", "door", "Main entrance", "--time-zone", "Europe/Berlin")
    terminal.told("rules", "add", "Staff", "--schedule", "Office", "--from", "2026-01-01", "--to", "2027-12-31")
    assert terminal.may_enter("ada", "--at", "2026-12-23T12:00")
    assert not terminal.may_enter("ada", "--at", "2026-12-24T12:00")
    assert not terminal.may_enter("ada", "--at", "2028-12-22T12:00")
    assert terminal.may_enter("ada", "--at", "2026-12-23T07:30:00+00:00"), "08:30 in Berlin"
    told = terminal.told("explain", "access", "--person", "ada", "--at", "2026-12-24T22:00")
    assert "is refused: Outside the hours" in told
    assert "Thursday 2026-12-24 22:00" in told


def test_the_explanation_names_every_check(terminal: Terminal) -> None:
    terminal.told("rules", "add", "Staff")
    terminal.told("doors", "lockdown")
    checks = terminal.answer("explain", "access", "--person", "eve")
    assert checks["reason"] == "LOCKDOWN"
    assert [one["what"] for one in checks["checks"] if not one["ok"]] == ["lockdown", "door and hours"]


def test_lockdown_and_release(terminal: Terminal) -> None:
    terminal.told("doors", "lockdown", "--all")
    assert "every door" in terminal.told("rules", "list")
    assert "Still in lockdown: every door" in terminal.told("doors", "release")
    assert not terminal.may_enter("ada")
    terminal.told("doors", "release", "--all")
    assert terminal.may_enter("ada")


def test_what_a_door_asks_for_is_changed_piece_by_piece(terminal: Terminal) -> None:
    terminal.told("rules", "area", "Hall", "--most-people", "5")
    terminal.told("schedules", "add", "Night", "--hours", "mon-sun 22:00-06:00")
    terminal.told("rules", "door", "Main entrance", "--leads-to", "Hall", "--anti-passback", "hard")
    terminal.told("rules", "door", "Main entrance", "--mode-at", "Night=face and PIN", "--two-person-seconds", "20")
    door = terminal.answer("rules", "list")["doors"]["Main entrance"]
    assert door == {
        "modes": [{"schedule": "Night", "mode": "face and PIN"}], "leads_to": "Hall", "anti_passback": "hard",
        "two_person_seconds": 20,
    }  # fmt: skip
    terminal.told(
        "rules", "door", "Main entrance", "--anti-passback", "none", "--leads-to", "none", "--mode-at", "none"
    )
    assert terminal.answer("rules", "list")["doors"]["Main entrance"] == {"two_person_seconds": 20}


def test_a_visitors_terms(terminal: Terminal) -> None:
    told = terminal.answer("rules", "person", "Eve", "--visits", "3", "--from", "2026-01-01", "--until", "2026-01-31")
    assert told["visits_left"] == 3
    assert not terminal.may_enter("eve", "--at", "2026-02-02T12:00")
    assert terminal.may_enter("eve", "--at", "2026-01-31T12:00")
    assert terminal.answer("rules", "person", "Eve", "--visits", "none", "--from", "none")["valid_from"] is None


def test_a_pin_is_read_and_never_shown(terminal: Terminal, folder: Path) -> None:
    done = terminal.run("rules", "pin", "ada", "--duress", input="2580\n1470\n")
    assert done.exit_code == 0
    assert "2580" not in done.output
    with Store.open(folder, SETTINGS) as store:
        assert store.pins.check("ada", "2580", NOON) is PinOutcome.RIGHT
        assert store.pins.check("ada", "1470", NOON) is PinOutcome.DURESS
    terminal.told("rules", "pin", "ada", "--remove")
    with Store.open(folder, SETTINGS) as store:
        assert not store.pins.has("ada")


def test_groups_are_joined_and_left(terminal: Terminal) -> None:
    terminal.told("groups", "add", "Guards", "--enters-in-lockdown")
    terminal.told("groups", "join", "Eve", "Guards")
    listed = {one["name"]: one for one in terminal.answer("groups", "list")}
    assert (listed["Guards"]["people"], listed["Staff"]["people"]) == (1, 1)
    terminal.told("doors", "lockdown")
    assert (terminal.may_enter("eve"), terminal.may_enter("ada")) == (True, False)
    assert "no group" in terminal.told("groups", "leave", "Eve", "Guards")


def test_the_file_goes_out_and_in_again(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(BOOK)
    assert "3 rules, in force" in terminal.told("rules", "import", str(file))
    terminal.told("rules", "export", "--out", str(tmp_path / "again.yaml"))
    assert parse((tmp_path / "again.yaml").read_text()) == parse(BOOK)
    assert terminal.told("rules", "export") == (tmp_path / "again.yaml").read_text()


def test_a_wrong_file_changes_nothing_and_its_line_is_named(terminal: Terminal, tmp_path: Path, folder: Path) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(BOOK.replace("18:00", "28:00"))
    line = 1 + BOOK[: BOOK.index("18:00")].count("\n")
    for command in ("check", "import"):
        assert f"rules.yaml: line {line}: schedules.Office.hours" in terminal.refusal("rules", command, str(file))
    assert not terminal.answer("rules", "list")["enforced"]


@pytest.mark.parametrize("content", [b"\xff\xfe", None])
def test_an_unreadable_file_is_named(terminal: Terminal, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "rules.yaml"
    if content is not None:
        file.write_bytes(content)
    assert "rules.yaml" in terminal.refusal("rules", "import", str(file))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["rules", "add", "Stuff"], "no group 'Stuff'"),
        (["rules", "add", "Staff", "--schedule", "Never"], "no schedule 'Never'"),
        (["rules", "add", "Staff", "--door", "Cellar"], "no door 'Cellar'"),
        (["rules", "add", "Staff", "--from", "tomorrow"], "is no day"),
        (["rules", "remove", "7"], "no rule 7"),
        (["rules", "door", "Main entrance", "--mode", "nose"], "none of: face"),
        (["rules", "door", "Main entrance", "--time-zone", "Mars"], "no time zone"),
        (["rules", "door", "Main entrance", "--mode-at", "Night"], "SCHEDULE=MODE"),
        (["rules", "person", "ada", "--visits", "-1"], "whole number"),
        (["schedules", "add", "S", "--hours", "mon 08:00-12:00 11:00-13:00"], "overlap"),
        (["schedules", "add", "all", "--hours", "mon 08:00-12:00"], "meaning of its own"),
        (["holidays", "add", "H", "someday"], "no holiday"),
        (["schedules", "remove", "S"], "no schedule 'S'"),
        (["groups", "join", "ada", "Nobody"], "no group 'Nobody'"),
        (["explain", "access", "--person", "nobody"], "nobody is enrolled"),
        (["explain", "access", "--person", "ada", "--at", "noon"], "is not a time"),
        (["explain", "access", "--person", "ada", "--with", "smile"], "one of face, PIN, badge"),
    ],
)
def test_bad_input_is_refused_in_one_line(terminal: Terminal, words: list[str], expected: str) -> None:
    assert expected in terminal.refusal(*words)


def test_what_is_used_cannot_be_removed(terminal: Terminal) -> None:
    terminal.told("schedules", "add", "Office", "--hours", "mon-fri 08:00-18:00")
    terminal.told("rules", "add", "Staff", "--schedule", "Office")
    assert "still used" in terminal.refusal("schedules", "remove", "Office")
    assert "still used" in terminal.refusal("groups", "remove", "Staff")
    terminal.told("rules", "remove", "1")
    terminal.told("schedules", "remove", "Office")


def test_every_change_is_in_the_event_log(terminal: Terminal, folder: Path) -> None:
    terminal.told("rules", "add", "Staff")
    terminal.told("rules", "reset")
    with Store.open(folder, SETTINGS) as store:
        told = [event for event in store.events.newest() if event.kind is EventKind.SETTINGS]
    assert [(one.actor, one.detail) for one in told] == [
        ("command line", "rules: presence reset: 0"), ("command line", "rules: rule for Staff added"),
    ]  # fmt: skip


def test_explain_access_says_what_the_door_asks_for_and_when_a_pin_stands_in(terminal: Terminal) -> None:
    terminal.told("rules", "door", "Main", "--mode", "PIN as fallback")
    terminal.told("rules", "off", "--yes")
    where = ("--person", "ada", "--door", "Main")
    assert terminal.may_enter("ada", "--door", "Main")
    assert not terminal.may_enter("ada", "--door", "Main", "--with", "PIN")
    assert terminal.may_enter("ada", "--door", "Main", "--with", "PIN", "--face-failed")
    assert terminal.answer("explain", "access", *where, "--with", "PIN")["mode"] == "PIN as fallback"
    assert "the door asks for: the face, a PIN where that fails" in terminal.told("explain", "access", *where)
    terminal.told("rules", "door", "Main", "--mode", "badge and face")
    assert [terminal.may_enter("ada", "--door", "Main", *(f"--with={one}" for one in shown))
            for shown in (("face",), ("badge",), ("face", "badge"))] == [False, False, True]  # fmt: skip
