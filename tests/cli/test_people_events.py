"""``accessctl people`` and ``accessctl events``: what they print, write and refuse."""

from __future__ import annotations

import csv
import io
import json
import stat
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
from typer.testing import CliRunner, Result

from accessctl.cli import events, main, people
from accessctl.config import StoreSettings
from accessctl.domain import Reason
from accessctl.errors import InputError, StoreError
from accessctl.store import DATABASE_FILE, Store
from tests.store.builders import denial, grant, sample, started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ada (granted once), two Bobs, a denial and a start."""
    with Store.open(tmp_path / "door", StoreSettings(key_place="file")) as store:
        store.people.enroll("Ada Lovelace", [sample(), sample(1)], person_id="ada", group="Staff")
        store.people.enroll("Bob", [sample(2)], person_id="b1")
        store.people.enroll("Bob", [sample(3)], person_id="b2")
        store.record(grant("ada"))
        store.record(denial(Reason.NOT_LIVE, door="Back"))
        store.record(started())
    return tmp_path / "door"


def run(folder: Path, *arguments: str) -> Result:
    app = typer.Typer()
    app.callback()(main._global_options)
    people.register(app)
    events.register(app)
    return CliRunner().invoke(app, ["--data", str(folder), *arguments])


def answer(folder: Path, *arguments: str) -> Any:
    result = run(folder, *arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def refusal(folder: Path, *arguments: str) -> str:
    error = run(folder, *arguments).exception
    assert isinstance(error, InputError | StoreError), error
    assert "\n" not in str(error)
    return str(error)


def test_people_are_listed_by_name_with_templates_and_last_grant(folder: Path) -> None:
    listed = answer(folder, "people", "list")

    assert [(one["id"], one["name"], one["templates"]) for one in listed] == [
        ("ada", "Ada Lovelace", 2), ("b1", "Bob", 1), ("b2", "Bob", 1),
    ]  # fmt: skip
    assert listed[0]["last_seen"] == "2026-03-02T12:00:00.000000+00:00"
    assert listed[1]["last_seen"] is None


def test_the_list_for_people_holds_the_same(folder: Path) -> None:
    shown = run(folder, "people", "list").stdout

    assert "Ada Lovelace" in shown and "Staff" in shown and "never" in shown


def test_an_empty_list_says_how_to_begin(tmp_path: Path) -> None:
    result = run(tmp_path / "new", "people", "list")

    assert (result.exit_code, "accessctl enroll" in result.stdout) == (0, True)
    assert "accessctl.key" in result.stderr, "a new key's place is announced"
    assert answer(tmp_path / "new", "people", "list") == []


def test_the_keys_place_is_not_announced_over_and_over(folder: Path) -> None:
    assert run(folder, "people", "list").stderr == ""


def test_the_list_is_searched_and_narrowed(folder: Path) -> None:
    run(folder, "people", "suspend", "b1")

    assert [one["id"] for one in answer(folder, "people", "list", "--search", "love")] == ["ada"]
    assert [one["id"] for one in answer(folder, "people", "list", "--suspended")] == ["b1"]
    assert [one["id"] for one in answer(folder, "people", "list", "--active", "--group", "Staff")] == ["ada"]


@pytest.mark.parametrize("who", ["ada", "ada lovelace"])
def test_a_person_is_shown_by_id_or_by_an_unmistakable_name(folder: Path, who: str) -> None:
    record = answer(folder, "people", "show", who)

    assert (record["id"], len(record["templates"])) == ("ada", 2)
    assert [event["verdict"] or event["kind"] for event in record["events"]] == ["GRANTED", "enrolled"]
    assert "Ada Lovelace" in run(folder, "people", "show", who).stdout


def test_a_name_that_two_people_have_is_not_guessed(folder: Path) -> None:
    for command in ("show", "remove", "suspend"):
        assert "b1, b2" in refusal(folder, "people", command, "bob")


def test_whoever_is_not_enrolled_is_said_so(folder: Path) -> None:
    assert "nobody is enrolled with the id ghost" in refusal(folder, "people", "remove", "ghost", "--yes")


def test_markup_in_a_name_is_shown_and_not_obeyed(folder: Path) -> None:
    run(folder, "people", "rename", "ada", "[red]Ada[/red] [/]")

    assert "[red]Ada[/red] [/]" in run(folder, "people", "list").stdout
    assert "[red]Ada[/red] [/]" in run(folder, "events", "list").stdout
    assert "[red]Ada[/red] [/]" in run(folder, "people", "show", "ada").stdout


def test_a_removal_prints_the_receipt_that_stands_in_the_log(folder: Path) -> None:
    receipt = answer(folder, "people", "remove", "ada", "--why", "left")["removed"]

    (event,) = answer(folder, "events", "list", "--kind", "removed")
    assert (receipt["id"], receipt["templates"], receipt["event"], receipt["hash"]) == (
        "ada", 2, event["sequence"], event["hash"],
    )  # fmt: skip
    assert (event["actor"], event["detail"]) == ("command line", "2 templates erased; left")
    assert [one["id"] for one in answer(folder, "people", "list")] == ["b1", "b2"]


def test_a_removal_at_the_terminal_asks_first(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def refuse(text: str, **_: object) -> bool:
        asked.append(text)
        raise typer.Abort

    monkeypatch.setattr(typer, "confirm", refuse)
    monkeypatch.setattr(people, "sys", _Terminal())

    result = run(folder, "people", "remove", "ada")

    assert (result.exit_code, len(asked)) == (1, 1)
    assert "Ada Lovelace" in asked[0]
    assert len(answer(folder, "people", "list")) == 3


class _Terminal:
    """``sys`` as it is when somebody sits there."""

    class stdin:  # noqa: N801
        @staticmethod
        def isatty() -> bool:
            return True


def test_suspended_and_back_again(folder: Path) -> None:
    assert answer(folder, "people", "suspend", "ada")["active"] is False
    assert answer(folder, "people", "resume", "ada")["active"] is True


def test_events_are_listed_newest_first_and_filtered(folder: Path) -> None:
    def numbers(*filters: str) -> list[int]:
        return [one["sequence"] for one in answer(folder, "events", "list", *filters)]

    assert numbers() == [6, 5, 4, 3, 2, 1]
    assert numbers("--limit", "2") == [6, 5]
    assert numbers("--verdict", "granted") == [4]
    assert numbers("--reason", "NOT_LIVE", "--door", "Back") == [5]
    assert numbers("--kind", "started") == [6]
    assert numbers("--person", "ada") == [4, 1]
    assert numbers("--since", "2026-03-02T12:00:00+00:00", "--until", "2026-03-02T12:00:01Z") == [6, 5, 4]
    assert numbers("--until", "2026-03-01") == []
    assert set(numbers("--until", "2026-03-03")) == {6, 5, 4}


def test_a_day_reaches_to_its_end(folder: Path) -> None:
    assert [one["sequence"] for one in answer(folder, "events", "list", "--until", "2026-03-02")] == [6, 5, 4]


@pytest.mark.parametrize("when", ["yesterday", "2026-13-01", ""])
def test_what_is_no_time_is_refused(folder: Path, when: str) -> None:
    assert "is not a time" in refusal(folder, "events", "list", "--since", when)


def test_an_intact_log_verifies_with_exit_code_0(folder: Path) -> None:
    result = run(folder, "events", "verify")

    assert (result.exit_code, "All 6 events" in result.stdout) == (0, True)
    assert answer(folder, "events", "verify")["intact"] is True


def test_a_tampered_log_fails_with_exit_code_1_and_plain_words(folder: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("DROP TRIGGER events_never_change")
    connection.execute("UPDATE events SET reason = 'RECOGNIZED', verdict = 'GRANTED' WHERE sequence = 5")
    connection.commit()
    connection.close()

    result = run(folder, "events", "verify")
    in_json = run(folder, "events", "verify", "--json")

    assert (result.exit_code, "Event 5 was altered" in result.stderr) == (1, True)
    assert (in_json.exit_code, json.loads(in_json.stdout)["broken_at"]) == (1, 5)


def test_events_are_exported_as_csv_and_as_json_with_the_same_content(folder: Path) -> None:
    in_csv = list(csv.DictReader(io.StringIO(run(folder, "events", "export", "--format", "csv").stdout)))
    in_json = json.loads(run(folder, "events", "export", "--format", "json").stdout)

    assert [int(row["sequence"]) for row in in_csv] == [one["sequence"] for one in in_json] == [1, 2, 3, 4, 5, 6]
    assert [row["hash"] for row in in_csv] == [one["hash"] for one in in_json]
    assert in_json[3]["person_name"] == "Ada Lovelace"


def test_an_export_of_nothing_is_still_a_table_and_a_list(folder: Path) -> None:
    nothing = ("--door", "nowhere")

    assert json.loads(run(folder, "events", "export", "--format", "json", *nothing).stdout) == []
    assert len(run(folder, "events", "export", *nothing).stdout.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are a POSIX matter")
def test_an_exported_file_is_for_its_owner_only_and_chosen_by_its_name(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "log.json"

    run(folder, "events", "export", "--out", str(target))

    assert len(json.loads(target.read_text(encoding="utf-8"))) == 6
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_an_export_that_fails_leaves_what_was_there(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    target.write_text("the old one")
    import sqlite3

    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("DROP TRIGGER events_never_change")
    connection.execute("UPDATE events SET kind = 'nonsense' WHERE sequence = 5")
    connection.commit()
    connection.close()

    assert "event 5 was altered" in refusal(folder, "events", "export", "--out", str(target))

    assert target.read_text() == "the old one"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["log.csv"]


def test_a_file_that_cannot_be_written_is_named(folder: Path) -> None:
    assert "cannot be written" in refusal(folder, "events", "export", "--out", str(folder / "no" / "such" / "log.csv"))


def test_a_format_that_does_not_exist_is_named(folder: Path) -> None:
    assert "use csv or json" in refusal(folder, "events", "export", "--format", "xlsx")


def test_a_spreadsheet_does_not_run_a_name(folder: Path) -> None:
    run(folder, "people", "rename", "ada", "=HYPERLINK(1)")

    rows = list(csv.DictReader(io.StringIO(run(folder, "people", "export", "--format", "csv").stdout)))

    assert "'=HYPERLINK(1)" in [row["name"] for row in rows]


def test_all_that_is_kept_about_a_person_is_exported_but_no_embedding(folder: Path) -> None:
    record = json.loads(run(folder, "people", "export", "--id", "ada").stdout)

    assert [event["sequence"] for event in record["events"]] == [1, 4]
    assert set(record["templates"][0]) == {"id", "model", "source", "created_at", "quality"}


def test_a_log_whose_end_was_cut_is_mended_with_a_reason(folder: Path) -> None:
    import sqlite3

    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("DROP TRIGGER events_never_go")
    connection.execute("DELETE FROM events WHERE sequence > 4")
    connection.commit()
    connection.close()
    assert "events mend" in run(folder, "events", "verify").stderr
    assert "events verify" in refusal(folder, "people", "suspend", "ada")

    mended = answer(folder, "events", "mend", "--why", "restored by hand")

    assert mended["sequence"] == 5
    assert "Events 5 to 6 are missing at the end. Continued from here: restored by hand" in mended["detail"]
    assert answer(folder, "people", "suspend", "ada")["active"] is False
    assert "nothing to mend" in refusal(folder, "events", "mend", "--why", "again")
