"""The bench measures what it says: bare models on the same inputs, waiting as a camera makes one wait, real misses."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from accessctl.bench import deciding, metering, pipeline, scene, searching
from accessctl.bench.metering import Meter, percentiles
from accessctl.bench.process import resident_mb
from accessctl.config import RuntimeSettings
from accessctl.domain import Decision, Frame, Observation, Pixels, Reason, Subject, Verdict
from accessctl.recognizer import STAGES
from tests.vision.models import doubling_network


def pictures(count: int = 3) -> list[Pixels]:
    return [np.full((72, 128, 3), number, np.uint8) for number in range(count)]


def test_a_metered_session_answers_like_the_real_one_and_is_run_again_bare(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meter = Meter()
    session = meter.load(doubling_network(tmp_path / "double.onnx"), RuntimeSettings())
    (answer,) = session.run(np.ones((1, 3), np.float32))
    assert answer.tolist() == [[2, 2, 2]]
    again: list[np.ndarray] = []
    real = session._real  # type: ignore[attr-defined]
    monkeypatch.setattr(real, "run", again.append)
    meter.bare_milliseconds()
    assert [batch.tolist() for batch in again] == [[[1, 1, 1]]]
    meter.clear()
    meter.bare_milliseconds()
    assert len(again) == 1


class Clock:
    """Stands still but for what is slept: what the bench makes of its readings is exact."""

    def __init__(self) -> None:
        self._now = 100.0

    def perf_counter(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        self._now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for module in (pipeline, metering, deciding):
        monkeypatch.setattr(module, "time", made)
    return made


class Slow:
    """A recognizer of one network and some work of its own, both of known length."""

    def __init__(self, meter: Meter, network: Callable[[], None], own_work: Callable[[], None]) -> None:
        self._meter = meter
        self._network = network
        self._own_work = own_work

    def observe(self, frame: Frame) -> Observation:
        self._meter.note(self, np.zeros(1, np.float32))  # type: ignore[arg-type]
        self.run(None)
        self._own_work()
        return Observation(frame, (), dict.fromkeys(STAGES, 1.0))

    def run(self, _batch: object) -> None:
        self._network()


def test_the_ratio_is_whole_over_bare(clock: Clock) -> None:
    meter = Meter()
    slow = Slow(meter, lambda: clock.sleep(0.004), lambda: clock.sleep(0.006))
    figures = pipeline.measure(slow, meter, scene.back_and_forth(pictures(), 12, 30), lambda: None)  # type: ignore[arg-type]
    assert figures["overhead_ratio"] == pytest.approx(2.5)
    assert (figures["p50_ms"], figures["models_p50_ms"]) == (pytest.approx(10), pytest.approx(4))
    assert set(figures) == {"fps", "p50_ms", "p95_ms", "models_p50_ms", "overhead_ratio", "stages_ms"}
    assert figures["stages_ms"]["embed"] == {"p50": 1.0, "p95": 1.0}


class LooksFor:
    """A recognizer that takes its time and a gate that grants after so many looks."""

    def __init__(self, clock: Clock, seconds: float, looks: float) -> None:
        self._clock, self._seconds = clock, seconds
        self._left = looks
        self.frames: list[int] = []

    def observe(self, frame: Frame) -> Observation:
        self._clock.sleep(self._seconds)
        self.frames.append(frame.number)
        return Observation(frame)

    def consider(self, seen: Observation) -> Decision:
        self._left -= 1
        if self._left > 0:
            return Decision(seen, Verdict.WAIT, Reason.CONFIRMING)
        return Decision(seen, Verdict.GRANTED, Reason.RECOGNIZED, Subject(1, "ada"))


def visits(looker: LooksFor, count: int = 1) -> dict[str, float | int | None]:
    return deciding.measure(lambda: (looker, looker), pictures(), count, lambda: None)  # type: ignore[arg-type, return-value]


def test_a_fast_machine_waits_for_the_camera(clock: Clock) -> None:
    looker = LooksFor(clock, 0.001, looks=5)
    assert visits(looker)["p50"] == pytest.approx(4 / 30, abs=0.002)
    assert looker.frames == [0, 1, 2, 3, 4]


def test_a_slow_machine_misses_frames_and_pays_for_its_work(clock: Clock) -> None:
    looker = LooksFor(clock, 0.08, looks=3)
    assert visits(looker)["p50"] == pytest.approx(3 * 0.08, abs=0.002)
    assert looker.frames[:2] == [0, 2]


def test_a_visit_without_a_grant_is_said_and_not_averaged_away(clock: Clock) -> None:
    figures = visits(LooksFor(clock, 0.0, looks=math.inf))
    assert figures == {"p50": None, "p95": None, "granted": 0, "visits": 1}


def test_the_film_has_no_cut() -> None:
    levels = [int(frame.pixels[0, 0, 0]) for frame in scene.back_and_forth(pictures(3), 9, 30)]
    assert levels == [0, 1, 2, 1, 0, 1, 2, 1, 0]


@pytest.mark.parametrize(("width", "height"), scene.SIZES)
def test_pictures_come_in_every_size_undistorted(width: int, height: int) -> None:
    picture = np.zeros((720, 1280, 3), np.uint8)
    picture[260:460, 540:740] = 255  # a square
    seen = scene.resized(picture, width, height)
    rows, columns = (np.flatnonzero(seen[:, :, 0].max(axis=axis) > 128) for axis in (1, 0))
    assert seen.shape == (height, width, 3)
    assert len(rows) == pytest.approx(len(columns), abs=1)


def test_search_finds_made_up_people_again() -> None:
    found = searching.measure(1_000, 64, lambda: None)
    assert found.recall == 1.0 and 0 < found.milliseconds < 50


def test_half_of_the_probes_are_enrolled_people() -> None:
    gallery = searching.made_up_gallery(1_000, 128)
    similarities = [gallery.nearest(probe) for probe in searching._probes(1_000, 128)]
    known = [match is not None and match.similarity > 0.4 for match in similarities]
    assert known == [number % 2 == 0 for number in range(100)]


def test_percentiles_are_rounded() -> None:
    assert percentiles([1.0, 2.0, 3.00049], 2) == {"p50": 2.0, "p95": 2.9}


def test_memory_is_known_here() -> None:
    resident = resident_mb()
    assert resident is not None and 20 < resident < 20_000
