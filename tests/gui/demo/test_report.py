"""The demo's report: one picture of how it was decided."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from accessctl.domain import Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.report import write_picture
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import Tuning, effects
from accessctl.translation import Said
from tests.gui import scenes

TUNING = Tuning(0.5, 0.05, 3, 5, 0.6)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[DemoWindow]:
    content = DemoContent(
        Said("synthesised footage"), Machinery("CPUExecutionProvider", "yunet", "fr_feature", "accessctl"), TUNING,
        lambda tuning: effects(tuning, scenes.CURVE, 250, lambda _: 0.03), lambda person: person.title(),
    )  # fmt: skip
    made = DemoWindow(theme, content)
    made.show()
    made.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence()))
    yield made
    made.close()
    made.deleteLater()


def test_the_report_is_the_window_with_a_heading_and_the_limits(
    qtbot: QtBot, window: DemoWindow, tmp_path: Path
) -> None:
    window.header.report.click()
    asked = window.findChildren(QFileDialog)[-1]
    asked.fileSelected.emit(str(tmp_path / "report"))
    asked.reject()
    qtbot.waitUntil((tmp_path / "report.png").exists)
    picture = QImage(str(tmp_path / "report.png"))
    assert picture.width() > window.width()
    assert picture.height() > window.height()
    qtbot.waitUntil(lambda: window.header.source.text() == "Saved: report.png")


def test_a_folder_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    with pytest.raises(StoreError, match="cannot be written"):
        write_picture(picture, tmp_path / "nowhere" / "report.png")
    assert list(tmp_path.iterdir()) == []
