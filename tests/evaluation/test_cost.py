"""What a face costs."""

from __future__ import annotations

import time

import numpy as np

from accessctl.domain import ModelInput
from accessctl.evaluation.cost import cost_of
from accessctl.vision.embedding import Part
from tests.evaluation.synthetic import SIDE, TEMPLATE, ColourSession


class Slow(ColourSession):
    """Computes for two milliseconds per picture; waiting would cost nothing."""

    def run(self, batch: np.ndarray, /) -> tuple[np.ndarray, ...]:
        begin = time.thread_time()
        while time.thread_time() - begin < 0.002 * len(batch):
            pass
        return super().run(batch)


def test_a_face_costs_processor_time_and_its_mirror_image_as_much_again() -> None:
    cost = cost_of("slow", [Part(Slow(), ModelInput(SIDE, SIDE, "BGR"), TEMPLATE)])
    assert 2.0 <= cost["single_ms"] < 4.0 <= cost["mirrored_ms"] < 8.0


def test_parts_add_up() -> None:
    part = Part(Slow(), ModelInput(SIDE, SIDE, "BGR"), TEMPLATE)
    assert cost_of("two", [part, part])["single_ms"] >= 4.0
