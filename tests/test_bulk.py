"""Bulk import: one whole person at a time, nobody twice, every refusal with its reason."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.bulk import Import, Status, write_refusals
from accessctl.config import Settings
from accessctl.domain import Observation, Person, Pixels, Sample
from accessctl.enrollment import EnrollmentRules
from accessctl.limits import FmrCurve, Limits
from accessctl.roster import BadRow, Candidate, roster_of
from tests.enrollment.test_camera import Enrolled
from tests.faces import embedding, observation, sighting

RULES = EnrollmentRules.of(Settings(), Limits(0.5, 0.05, 0.6), FmrCurve(((0.42, 1e-4), (0.49, 1e-5))))


class Register:
    """People in memory."""

    def __init__(self) -> None:
        self.enrolled: dict[str, Person] = {}
        self.samples: dict[str, int] = {}

    def find(self, person_id: str, /) -> Person | None:
        return self.enrolled.get(person_id)

    def named(self, name: str, /) -> list[Person]:
        return [person for person in self.enrolled.values() if person.name == name]

    def enroll(
        self, name: str, samples: Sequence[Sample], *, person_id: str | None = None, group: str = "", actor: str = ""
    ) -> Person:
        made = person_id or f"p{len(self.enrolled)}"
        self.enrolled[made] = Person(made, name, group, active=True, enrolled_at=dt.datetime.now(dt.UTC))
        self.samples[made] = len(samples)
        return self.enrolled[made]


def look(pixels: Pixels) -> Observation:
    """The picture's blue says whose face it shows; black shows none."""
    blue = int(pixels[0, 0, 0])
    return observation(*([sighting(live=None, vector=embedding(blue // 20, wobble=0.1 * (blue % 20)))] if blue else []))


def photo(path: Path, blue: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.full((8, 8, 3), (0, 0, blue), np.uint8)).save(path)
    return path


@pytest.fixture
def people() -> Register:
    return Register()


def importing(people: Register) -> Import:
    return Import(people, look, RULES, Enrolled(), "test")


def test_a_folder_per_person_names_them_after_their_folders(tmp_path: Path, people: Register) -> None:
    photo(tmp_path / "Ada_Lovelace" / "1.png", 20)
    photo(tmp_path / "Ada_Lovelace" / "2.png", 23)
    photo(tmp_path / "Bob" / "1.png", 60)
    outcomes = list(importing(people).run(roster_of(tmp_path).candidates))
    assert [(outcome.candidate.name, outcome.status, outcome.templates) for outcome in outcomes] == [
        ("Ada Lovelace", Status.ENROLLED, 2),
        ("Bob", Status.ENROLLED, 1),
    ]


def test_an_import_that_is_started_again_goes_on_where_it_stopped(tmp_path: Path, people: Register) -> None:
    for place, name in enumerate(("Ada", "Bob", "Eve")):
        photo(tmp_path / name / "1.png", 20 + 40 * place)
    running = importing(people).run(roster_of(tmp_path).candidates)
    next(running)
    del running  # as Ctrl-C leaves it
    assert [person.name for person in people.enrolled.values()] == ["Ada"]
    statuses = [outcome.status for outcome in importing(people).run(roster_of(tmp_path).candidates)]
    assert statuses == [Status.SKIPPED, Status.ENROLLED, Status.ENROLLED]


def test_who_comes_twice_under_two_names_is_enrolled_once(tmp_path: Path, people: Register) -> None:
    photo(tmp_path / "Ada" / "1.png", 20)
    photo(tmp_path / "Mallory" / "1.png", 21)
    first, second = importing(people).run(roster_of(tmp_path).candidates)
    assert (first.status, second.status) == (Status.ENROLLED, Status.REFUSED)
    assert "enrolled already: Ada" in second.why


def test_nobody_is_enrolled_from_bad_pictures_and_each_has_its_reason(tmp_path: Path, people: Register) -> None:
    photo(tmp_path / "Ada" / "1.png", 0)
    (tmp_path / "Ada" / "2.png").write_bytes(b"no picture")
    (tmp_path / "Nobody").mkdir()
    ada, nobody = importing(people).run(roster_of(tmp_path).candidates)
    assert [note.refusal for note in ada.pictures] == ["NO_FACE", "UNREADABLE"]
    assert (ada.status, nobody.status, nobody.why) == (Status.REFUSED, Status.REFUSED, "there are no pictures")
    assert people.enrolled == {}


def test_a_csv_gives_ids_groups_and_several_photos(tmp_path: Path, people: Register) -> None:
    photo(tmp_path / "pictures" / "a.png", 20)
    photo(tmp_path / "pictures" / "b.png", 24)
    (tmp_path / "staff.csv").write_text(
        "name,id,group,photos\nAda Lovelace,17,Staff,pictures/a.png; pictures/b.png\n", encoding="utf-8-sig"
    )
    (candidate,) = roster_of(tmp_path / "staff.csv").candidates
    assert (candidate.name, candidate.person_id, candidate.group) == ("Ada Lovelace", "17", "Staff")
    (outcome,) = importing(people).run([candidate])
    assert (outcome.status, people.samples) == (Status.ENROLLED, {"17": 2})


def test_duplicates_are_found_before_and_after_the_index_is_rebuilt(
    tmp_path: Path, people: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accessctl.bulk._REBUILD_AFTER", 2)
    blues = {"Ada": 20, "Bob": 60, "Eve": 100, "Mallory": 21, "Trudy": 102}
    statuses = [
        outcome.status
        for outcome in importing(people).run([Candidate(n, (photo(tmp_path / n, b),)) for n, b in named(blues)])
    ]
    assert statuses == [Status.ENROLLED] * 3 + [Status.REFUSED] * 2


def named(blues: dict[str, int]) -> list[tuple[str, int]]:
    return [(f"{name}.png", blue) for name, blue in blues.items()]


def test_the_refusals_are_a_table_that_no_spreadsheet_runs(tmp_path: Path, people: Register) -> None:
    photo(tmp_path / "Ada" / "1.png", 0)
    outcomes = list(importing(people).run([Candidate("=cmd()", (tmp_path / "Ada" / "1.png",), line=3)]))
    out = io.StringIO()
    assert write_refusals(outcomes, [BadRow(2, "name and photos must both be given")], out) == 3
    rows = list(csv.reader(io.StringIO(out.getvalue())))
    assert rows[1] == ["2", "", "", "", "BAD_ROW", "name and photos must both be given"]
    assert [row[:5] for row in rows[2:]] == [
        ["3", "'=cmd()", "", "", "REFUSED"], ["3", "'=cmd()", "", "1.png", "NO_FACE"],
    ]  # fmt: skip
