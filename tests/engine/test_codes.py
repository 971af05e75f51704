"""Badges in the camera's picture: looked for beside the analysis, now and then, and never in its way."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from accessctl.domain import Pixels
from accessctl.engine.codes import LOOK_SECONDS, CodeWatch
from tests.faces import frame
from tests.fakes import PATIENCE, eventually


class Reader:
    """Reads one badge off every picture, as slowly as it is told."""

    def __init__(self) -> None:
        self.looks = 0
        self.holds = threading.Event()
        self.holds.set()
        self.fails = False
        self.threads: set[str] = set()

    def read(self, pixels: Pixels) -> tuple[str, ...]:
        self.threads.add(threading.current_thread().name)
        self.holds.wait(5)
        self.looks += 1
        if self.fails:
            raise RuntimeError("a picture that nobody foresaw")
        return ("AXC1:TEST",)


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def found() -> list[str]:
    return []


@pytest.fixture
def watch(reader: Reader, found: list[str]) -> Iterator[CodeWatch]:
    watch = CodeWatch(reader, found.append)
    yield watch
    reader.holds.set()
    watch.stop()


def test_before_the_start_a_look_is_made_at_once_and_not_in_every_frame(
    watch: CodeWatch, reader: Reader, found: list[str]
) -> None:
    for number in range(30):
        watch.look(frame(number / 30))
    assert reader.looks == 4
    assert found == ["AXC1:TEST"] * 4


def test_a_slow_reader_holds_up_nobody(watch: CodeWatch, reader: Reader, found: list[str]) -> None:
    watch.start()
    reader.holds.clear()
    began = time.monotonic()
    for number in range(100):
        watch.look(frame(number * LOOK_SECONDS))
    assert time.monotonic() - began < 2.0 * PATIENCE
    reader.holds.set()
    assert eventually(lambda: found)
    assert reader.looks <= 2, "what came meanwhile was skipped"
    assert reader.threads == {"codes"}


def test_a_picture_that_fails_is_not_the_last_one(watch: CodeWatch, reader: Reader, found: list[str]) -> None:
    watch.start()
    reader.fails = True
    watch.look(frame(1.0))
    assert eventually(lambda: reader.looks == 1)
    reader.fails = False
    watch.look(frame(2.0))
    assert eventually(lambda: found)


def test_a_clock_that_steps_back_does_not_stop_the_search(watch: CodeWatch, reader: Reader) -> None:
    watch.look(frame(1000.0))
    watch.look(frame(0.0))
    assert reader.looks == 2
