"""Folders and CSV files as offices have them: good rows in, bad rows by line."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from accessctl.errors import InputError
from accessctl.roster import MOST_PHOTOS, BadRow, Roster, roster_of


class StoppedError(Exception):
    """Whoever waited has gone."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(b"picture")
    return tmp_path


def read(folder: Path, text: str, encoding: str = "utf-8") -> Roster:
    (folder / "staff.csv").write_bytes(text.encode(encoding))
    return roster_of(folder / "staff.csv")


def names(roster: Roster) -> list[str]:
    return [candidate.name for candidate in roster.candidates]


def test_good_rows_are_in_and_bad_ones_are_told_by_their_line(folder: Path) -> None:
    roster = read(
        folder,
        'name,id,photos\nAda,1,a.png\n,2,b.png\nBob,1,b.png\n"Eve\nline",3,a.png\nTrudy,4,\n\nMallory,5,gone.png\n'
        "Grace,6,b.png\n",
    )
    assert names(roster) == ["Ada", "Eve\nline", "Grace"]
    assert roster.bad_rows == (
        BadRow(3, "name and photos must both be given"),
        BadRow(4, "the id 1 stands there twice, first in line 2"),
        BadRow(7, "name and photos must both be given"),
        BadRow(9, "none of the photos is there: gone.png"),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_names_survive_the_encodings_that_spreadsheets_write(folder: Path, encoding: str) -> None:
    roster = read(folder, "name,photos\nJosé Müller,a.png\n", encoding)
    assert names(roster) == ["José Müller"]
    assert ["Windows-1252" in notice for notice in roster.notices] == [True] * (encoding == "cp1252")


def test_one_line_in_another_encoding_is_a_bad_row_and_the_others_are_read_right(folder: Path) -> None:
    (folder / "staff.csv").write_bytes(
        "name,photos\nJosé,a.png\n".encode() + "Zoë,b.png\n".encode("latin-1") + b"Ada,b.png\n"
    )
    roster = roster_of(folder / "staff.csv")
    assert names(roster) == ["José", "Ada"]
    assert [(row.line, "UTF-8" in row.why) for row in roster.bad_rows] == [(3, True)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_wide_letters_are_known_without_their_mark(folder: Path, encoding: str) -> None:
    assert names(read(folder, "name,photos\nJosé Müller,a.png\n王小明,b.png\n", encoding)) == ["José Müller", "王小明"]


def test_half_a_letter_spoils_its_own_line_only(folder: Path) -> None:
    text = "name,photos\nAda,a.png\nBob,b.png\nEve,a.png".encode("utf-16")
    (folder / "staff.csv").write_bytes(text[:-1])
    roster = roster_of(folder / "staff.csv")
    assert names(roster) == ["Ada", "Bob"]
    assert [(row.line, "UTF-8" in row.why) for row in roster.bad_rows] == [(4, True)]


def test_a_quotation_mark_that_is_not_closed_costs_its_own_line_only(folder: Path) -> None:
    text = (
        "name,photos\nAda,a.png\n" + '"Bob,b.png\n' + "".join(f"Eve {n},a.png\n" for n in range(60)) + '"Zoë",b.png\n'
    )
    roster = read(folder, text)
    assert names(roster) == ["Ada", *(f"Eve {n}" for n in range(60)), "Zoë"]
    assert roster.bad_rows == (BadRow(3, "a quotation mark is not closed"),)


def test_marks_around_a_part_of_a_name_are_understood(folder: Path) -> None:
    assert names(read(folder, 'name,photos\n"Eve" Smith,a.png\nO"Brien,b.png\n')) == ["Eve Smith", 'O"Brien']


def test_many_open_quotation_marks_are_read_in_a_moment(folder: Path) -> None:
    begun = time.process_time()
    roster = read(folder, "name,photos\n" + '"Eve,a.png\n' * 20_001 + "Bob,b.png\n")
    assert time.process_time() - begun < 10
    assert (names(roster), len(roster.bad_rows)) == (["Bob"], 20_001)


@pytest.mark.parametrize(
    ("text", "photos"),
    [
        ("name,photos\nAda,a.png; b.png\n", 2), ("name;photos;group\nAda;a.png|b.png;Staff\n", 2),
        ("Name\tPhotos\nAda\ta.png;b.png\n", 2), ("photos,NAME\na.png,Ada\n", 1), ("name,photos\nAda,.\n", 2),
    ],
)  # fmt: skip
def test_columns_stand_in_any_order_with_any_usual_separator(folder: Path, text: str, photos: int) -> None:
    (candidate,) = read(folder, text).candidates
    assert (candidate.name, len(candidate.photos)) == ("Ada", photos)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "column name is missing"), ("name,photos\n", "holds no people"),
        ("who,photos\nAda,a.png\n", "column name is missing"),
    ],
)  # fmt: skip
def test_what_is_no_list_of_people_is_refused_as_a_whole(folder: Path, text: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        read(folder, text)


@pytest.mark.parametrize("name", ["nothing", "empty"])
def test_a_place_without_people_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=name):
        roster_of(tmp_path / name)


def test_a_row_of_rubbish_does_not_stop_the_rest(folder: Path) -> None:
    roster = read(folder, "name,photos\nAda,a.png\n\x00\x01,\x02\n" + "x" * 200_000 + ",a.png\nBob,b.png\n")
    assert "Ada" in names(roster)
    assert "Bob" in names(roster)
    assert roster.bad_rows


def test_a_folder_that_cannot_be_read_is_said_and_the_others_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Ada", "Locked"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1.png").touch()
    scan = os.scandir

    def refuse(folder: Path) -> object:
        if Path(folder).name == "Locked":
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)  # root may read everything
    roster = roster_of(tmp_path)
    assert [(one.name, len(one.photos)) for one in roster.candidates] == [("Ada", 1), ("Locked", 0)]
    assert roster.notices == (f"{tmp_path / 'Locked'}: cannot be listed (Permission denied)",)


def test_whoever_waits_for_a_large_folder_is_told_how_far_it_is_and_may_stop_it(tmp_path: Path) -> None:
    (tmp_path / "Ada").mkdir()
    for number in range(1200):
        (tmp_path / "Ada" / f"{number:04}.png").touch()
    heard: list[int] = []

    def heed(count: int) -> None:
        heard.append(count)
        if count >= 1000:
            raise StoppedError

    with pytest.raises(StoppedError):
        roster_of(tmp_path, heed)
    assert heard == [500, 1000]


def test_a_folder_with_very_many_pictures_is_cut_and_said(tmp_path: Path) -> None:
    (tmp_path / "Ada_Lovelace").mkdir()
    for number in range(MOST_PHOTOS + 5):
        (tmp_path / "Ada_Lovelace" / f"{number:04}.png").touch()
    roster = roster_of(tmp_path)
    assert (names(roster), roster.pictures) == (["Ada Lovelace"], MOST_PHOTOS)
    assert roster.notices == (
        f"Ada_Lovelace: only the first {MOST_PHOTOS} of {MOST_PHOTOS + 5} pictures are looked at",
    )
