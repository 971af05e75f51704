"""Whatever is written for people, onto a disk that fills up: clear words, the older file as it was, nothing half-done.

Exports of the log: tests/gui/admin/test_event_export.py; the export of one person and backups have a log and a database
to read beside the file, and a disk that refuses in their own tests (tests/privacy, tests/store/test_backup.py).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from accessctl.badge_sheet import Card, write_sheet
from accessctl.bulk import Outcome, Status, write_refusals
from accessctl.cli import folder as folder_command
from accessctl.cli import importing, logs, privacy
from accessctl.config import change
from accessctl.errors import AccessctlError, ConfigError
from accessctl.evaluation.report import Report
from accessctl.folder_job import _write as write_drawn
from accessctl.gui.demo.report import write_picture
from accessctl.gui.screenshots.studio import put_picture
from accessctl.roster import Candidate
from accessctl.store.export import whole_text
from accessctl.store.files import whole_together
from tests.disks import full_disk

Writer = Callable[[Path], object]
NOISE = np.random.default_rng(0).integers(0, 255, (200, 200, 4), np.uint8)
PICTURE = QImage(NOISE.data, 200, 200, QImage.Format.Format_RGB32)
MANY = [Outcome(Candidate(f"Person {number}", ()), Status.REFUSED, why="no face") for number in range(400)]


def badges(target: Path) -> None:
    write_sheet([Card(f"A{number:027}", f"{number:08}", None, f"Person {number}") for number in range(12)], target)


def refusals(target: Path) -> None:
    with whole_text(target) as file:
        write_refusals(MANY, (), file)


def report(target: Path) -> None:
    made = Report("Self-test", "Nobody was let in.", {"attempts": 3})
    made.figure("scores", NOISE.tobytes(), "Scores")
    made.write(target.parent)


WRITERS: dict[str, tuple[str, Writer]] = {
    "badges as a PDF": ("badges.pdf", badges),
    "badges as pictures": ("badges.png", badges),
    "the list of refusals": ("refusals.csv", refusals),
    "the report of an import": ("report.json", lambda target: importing._write(target, {"people": ["x" * 9000]})),
    "a receipt": ("erasure-r1.json", lambda target: privacy.write_receipt(target.parent, "r1", "x" * 9000)),
    "the report of a self-test": ("report.html", report),
    "the report of the demo": ("demo.png", lambda target: write_picture(PICTURE, target)),
    "a screenshot": ("screen.png", lambda target: put_picture(PICTURE, target)),
    "a screenshot as a JPEG": ("screen.jpg", lambda target: put_picture(PICTURE, target)),
    "a picture with names drawn in": ("group.jpg", lambda target: write_drawn(target, NOISE[:, :, :3], ())),
    "what was found in a folder": (
        "results.json", lambda target: folder_command._write_results(target.parent, {"pictures": ["x" * 9000]})
    ),
}  # fmt: skip


def state_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("what", list(WRITERS))
def test_nothing_half_written_is_left_and_the_older_file_stays(tmp_path: Path, what: str) -> None:
    name, write = WRITERS[what]
    folder = tmp_path / "out"
    folder.mkdir()
    write(folder / name)
    made = state_of(folder)
    assert sum(map(len, made.values())) > 3000, "too little to fill a disk"
    for path in folder.iterdir():
        path.write_text(f"the older {path.name}", encoding="utf-8")
    before = state_of(folder)
    with full_disk(), pytest.raises(AccessctlError, match="cannot be written") as refused:
        write(folder / name)
    assert "\n" not in str(refused.value)
    assert state_of(folder) == before


def test_settings_that_cannot_be_saved_leave_the_older_ones(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# why\n" * 900 + "[door]\nname = 'Yard'\n", encoding="utf-8")
    before = state_of(tmp_path)
    with full_disk(), pytest.raises(ConfigError, match="what was there before stays"):
        change(path, {"door.name": "Main"})
    assert state_of(tmp_path) == before


def test_files_that_belong_together_are_all_there_or_all_older(tmp_path: Path) -> None:
    small, large = tmp_path / "a", tmp_path / "b"
    small.write_bytes(b"older")
    with full_disk(), pytest.raises(AccessctlError):
        whole_together({small: b"newer", large: b"x" * 9000})
    assert state_of(tmp_path) == {"a": b"older"}
    with full_disk(), pytest.raises(AccessctlError):
        whole_together({large: b"x" * 5000, small: b"newer"})  # what the disk refuses only when the file is closed
    assert state_of(tmp_path) == {"a": b"older"}
    whole_together({small: b"newer", large: b"x"})
    assert state_of(tmp_path) == {"a": b"newer", "b": b"x"}


def test_a_picture_reads_back_as_it_was(tmp_path: Path) -> None:
    plain = QImage(8, 8, QImage.Format.Format_RGB32)
    plain.fill(QColor("teal"))
    put_picture(plain, tmp_path / "a" / "plain.png")
    assert QImage(str(tmp_path / "a" / "plain.png")).pixelColor(3, 3) == QColor("teal")


def test_a_log_on_a_full_disk_is_silent_and_goes_on_when_there_is_room(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A kiosk that logs a fault a second for weeks must not fill the terminal instead, or end."""
    logger = logging.getLogger("accessctl.test")
    path = logs.keep_log(tmp_path)
    assert path is not None
    try:
        with full_disk():
            for number in range(200):
                logger.warning("fault %d, %s", number, "x" * 50)
            full = path.stat().st_size
        logger.warning("there is room again")
    finally:
        logs.let_go_of_log()

    assert full <= 3000
    assert "there is room again" in path.read_text(encoding="utf-8")
    assert capfd.readouterr().err == ""


def test_a_log_that_ends_on_a_full_disk_ends_without_a_word(tmp_path: Path) -> None:
    logs.keep_log(tmp_path)
    with full_disk():
        for number in range(200):
            logging.getLogger("accessctl.test").warning("fault %d, %s", number, "x" * 50)
        logs.let_go_of_log()
