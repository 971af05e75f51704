from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from accessctl.domain import Box, Decision, Frame, Observation, Reason, Verdict
from accessctl.gui.theme import Theme
from accessctl.gui.video import Mapping, VideoView, image_of


def frame(width: int = 64, height: int = 36) -> Frame:
    return Frame(0, 0.0, np.zeros((height, width, 3), np.uint8))


def decision(shown: Frame) -> Decision:
    return Decision(Observation(shown), Verdict.WAIT, Reason.NO_FACE)


def test_the_image_borrows_the_frames_memory_and_knows_bgr() -> None:
    pixels = np.zeros((4, 6, 3), np.uint8)
    image = image_of(Frame(0, 0.0, pixels))
    pixels[2, 3] = (255, 0, 0)  # blue first
    assert image.pixelColor(3, 2) == QColor(0, 0, 255)


def test_a_frame_cut_out_of_a_larger_picture_is_shown_rightly() -> None:
    pixels = np.zeros((8, 9, 3), np.uint8)
    pixels[3, 4] = (0, 0, 255)
    assert image_of(Frame(0, 0.0, pixels[2:6, 1:7])).pixelColor(3, 1) == QColor(255, 0, 0)


def test_a_picture_that_lies_mirrored_in_memory_is_copied_rightly() -> None:
    pixels = np.zeros((4, 6, 3), np.uint8)
    pixels[0, 0] = (0, 255, 0)
    assert image_of(Frame(0, 0.0, pixels[:, ::-1])).pixelColor(5, 0) == QColor(0, 255, 0)


def test_a_box_is_drawn_where_its_face_is() -> None:
    mapping = Mapping.fitting(frame(100, 50), QRectF(0, 0, 200, 200), "contain", mirrored=False)
    assert mapping.box(Box(10, 10, 30, 40)) == QRectF(20, 70, 40, 60)


def test_in_a_mirror_left_is_left() -> None:
    mapping = Mapping.fitting(frame(100, 50), QRectF(0, 0, 200, 100), "contain", mirrored=True)
    assert mapping.box(Box(0, 0, 10, 50)) == QRectF(180, 0, 20, 100)


def test_covering_leaves_no_edge_free() -> None:
    mapping = Mapping.fitting(frame(100, 50), QRectF(0, 0, 100, 100), "cover", mirrored=False)
    assert mapping.target.contains(QRectF(0, 0, 100, 100))


def test_the_picture_is_mirrored_but_the_overlay_is_not(qtbot: QtBot, theme: Theme) -> None:
    pixels = np.zeros((50, 100, 3), np.uint8)
    pixels[:, :10] = (255, 255, 255)

    def mark(painter: QPainter, _: Decision, __: Mapping) -> None:
        painter.fillRect(0, 0, 10, 10, QColor(255, 0, 0))

    view = VideoView(theme, mirrored=True, overlay=mark)
    qtbot.addWidget(view)
    view.resize(100, 50)
    view.show_decision(decision(Frame(0, 0.0, pixels)))
    shown = view.grab().toImage()
    assert shown.pixelColor(95, 25).red() > 200
    assert shown.pixelColor(5, 5) == QColor(255, 0, 0)


def test_the_view_keeps_the_decision_whose_memory_it_shows(qtbot: QtBot, theme: Theme) -> None:
    view = VideoView(theme)
    qtbot.addWidget(view)
    shown = decision(frame())
    view.show_decision(shown)
    assert view.decision is shown
