"""``accessctl people import`` as it is typed: good rows in, bad rows by line, and a report that says which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from typer.testing import CliRunner, Result

from accessctl.app import App
from accessctl.cli import installing, main
from accessctl.config import Settings, StoreSettings
from accessctl.domain import Observation
from accessctl.errors import AccessctlError, InputError, StoreError
from accessctl.store import Store
from tests.disks import full_disk
from tests.gui import scenes

TABLE = """name,photos,id
Ada,good.png,ada
,good.png,
Bob,missing.png,bob
Grace,face.png,ada
"Eve,good.png,eve
Mallory,dark.png,mallory
"""


class Terminal:
    """The App without models: on whatever is not black there is one face."""

    def __init__(self, store: Store) -> None:
        self.store, self.recognizer = store, self
        self.gallery = scenes.Known()
        self._rules = scenes.FakeEnroller(store)._rules

    def enrollment_rules(self, *, coming: int) -> object:
        return self._rules

    def see_photo(self, pixels: Any) -> Observation:
        return scenes.photo(face=bool(pixels.max() > 0))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A table with broken rows, and its photos; a black one has no face on it."""
    (tmp_path / "people.csv").write_text(TABLE, encoding="utf-8")
    for name, shade in (("good.png", 200), ("face.png", 220), ("dark.png", 0)):
        Image.new("RGB", (64, 64), (shade,) * 3).save(tmp_path / name)
    return tmp_path


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    with Store.open(tmp_path / "door", StoreSettings(key_place="file")) as opened:

        @contextmanager
        def opens(*_: object) -> Iterator[Terminal]:
            yield Terminal(opened)

        monkeypatch.setattr(App, "open", opens)
        monkeypatch.setattr(installing, "with_models", lambda _: Settings())
        yield opened


def run(folder: Path, *words: str) -> Result:
    main._register()
    return CliRunner().invoke(main.app, ["--data", str(folder / "door"), "people", "import", *words])


def test_good_rows_are_in_and_each_bad_one_stands_in_the_report_by_its_line(store: Store, folder: Path) -> None:
    outcome = run(folder, str(folder / "people.csv"), "--report", str(folder / "report.json"))

    assert isinstance(outcome.exception, InputError)
    assert [line.person.person_id for line in store.people.page().lines] == ["ada"]
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert (report["enrolled"], report["skipped"], report["refused"]) == (1, 0, 1)
    assert {row["line"]: row["why"] for row in report["bad_rows"]} == {
        3: "name and photos must both be given",
        4: "none of the photos is there: missing.png",
        5: "the id ada stands there twice, first in line 2",
        6: "a quotation mark is not closed",
    }
    assert [(one["name"], one["status"], one["templates"]) for one in report["people"]] == [
        ("Ada", "enrolled", 1), ("Mallory", "refused", 0),
    ]  # fmt: skip
    (picture,) = report["people"][1]["pictures"]
    assert (picture["picture"], picture["refusal"]) == ("dark.png", "NO_FACE")
    assert (folder / "report.json").stat().st_mode & 0o077 == 0, "who was refused is for its owner only"
    assert "line 6: a quotation mark is not closed" in outcome.stderr
    assert "1 of 2 people could not be enrolled; see" in str(outcome.exception)


def test_the_report_on_the_screen_is_the_one_in_the_file(store: Store, folder: Path) -> None:
    outcome = run(folder, str(folder / "people.csv"), "--json", "--report", str(folder / "report.json"))

    assert json.loads(outcome.stdout) == json.loads((folder / "report.json").read_text(encoding="utf-8"))


def test_a_place_that_is_not_there_is_said_before_anybody_is_enrolled(store: Store, folder: Path) -> None:
    outcome = run(folder, str(folder / "people.csv"), "--report", str(folder / "no" / "such" / "report.json"))

    assert "nobody was enrolled yet" in str(outcome.exception)
    assert store.people.count() == 0


def test_a_disk_that_is_full_takes_the_report_but_nobody_who_was_enrolled(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came of it is said on the screen first, and the older report stays."""
    from accessctl.cli import importing

    def onto_a_full_disk(report: Path, values: dict[str, Any]) -> None:
        with full_disk(100):
            write(report, values)

    write = importing._write
    monkeypatch.setattr(importing, "_write", onto_a_full_disk)
    (folder / "report.json").write_text("the older report", encoding="utf-8")
    outcome = run(folder, str(folder / "people.csv"), "--report", str(folder / "report.json"))

    assert isinstance(outcome.exception, StoreError)
    assert "1 enrolled, 0 skipped, 1 refused" in outcome.stdout
    assert store.people.count() == 1
    assert (folder / "report.json").read_text(encoding="utf-8") == "the older report"
    assert not list(folder.glob(".report*"))


@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_is_no_roster_is_refused_in_one_line(store: Store, folder: Path, what: str) -> None:
    (folder / "empty").mkdir()
    (folder / "noise.csv").write_bytes(bytes(range(256)) * 40)
    outcome = run(folder, str(folder / ("empty" if what == "folder" else "noise.csv")))

    assert isinstance(outcome.exception, AccessctlError)
    assert "\n" not in str(outcome.exception)
    assert store.people.count() == 0
