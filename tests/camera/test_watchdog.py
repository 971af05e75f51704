"""Scenario 11: whatever a camera does, it is noticed within a second, named, and over within three once it is well."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count

import pytest

from accessctl.camera import CameraFault, CameraFaultError, Trouble, Watchdog, webcam
from accessctl.camera.devices import Device
from accessctl.camera.protocol import Camera
from accessctl.config import CameraSettings
from accessctl.domain import Frame, Pixels
from accessctl.errors import InputError
from tests.fakes import PATIENCE, FakeCamera, eventually, noise

SETTINGS = CameraSettings(reopen_seconds=0.1)
Script = Callable[[], Iterator[Pixels]]


def working() -> Iterator[Pixels]:
    return (noise(number % 500) for number in count())


def raising(error: Exception) -> Script:
    def script() -> Iterator[Pixels]:
        raise error

    return script


class Bench:
    """A watchdog in a thread of its own over scripted cameras, one per opening (then the last one again)."""

    def __init__(self, *openings: Callable[[], Camera], settings: CameraSettings = SETTINGS) -> None:
        self._openings = list(openings)
        self.opened = 0
        self.watchdog = Watchdog(self._open, settings)
        self.frames: list[Frame] = []
        self.troubles: list[Trouble] = []
        self._thread = threading.Thread(target=self._run)

    def _open(self) -> Camera:
        self.opened += 1
        return self._openings[min(self.opened, len(self._openings)) - 1]()

    def _run(self) -> None:
        for signal in self.watchdog.signals():
            if isinstance(signal, Trouble):
                self.troubles.append(signal)
            else:
                self.frames.append(signal)

    def __enter__(self) -> Bench:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.watchdog.close()
        self._thread.join(timeout=2)
        assert not self._thread.is_alive(), "the watchdog does not let go"

    def faults(self) -> list[CameraFault]:
        return [trouble.fault for trouble in self.troubles]

    def notices(self, fault: CameraFault, *, within_seconds: float = 1.0) -> bool:
        return eventually(lambda: fault in self.faults(), within_seconds=within_seconds)

    def shows_pictures(self, more_than: int = 5, *, within_seconds: float = 3.0) -> bool:
        return eventually(lambda: len(self.frames) > more_than, within_seconds=within_seconds)


def live(script: Script, *, device_id: str | None = "usb-1") -> Callable[[], Camera]:
    return lambda: FakeCamera.live(script, device_id=device_id)


def test_a_healthy_camera_only_gives_frames_numbered_in_order() -> None:
    with Bench(live(working)) as bench:
        assert bench.shows_pictures(30)
    assert [frame.number for frame in bench.frames] == list(range(len(bench.frames)))
    assert bench.troubles == []


def test_unplugged_is_noticed_named_and_over_when_it_is_back() -> None:
    def unplugged() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(20))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gives no more pictures; check its cable")

    absent = raising(CameraFaultError(CameraFault.UNPLUGGED, "webcam: no such camera"))
    with Bench(live(unplugged), live(absent), live(absent), live(working)) as bench:
        assert bench.notices(CameraFault.UNPLUGGED)
        seen = len(bench.frames)
        assert bench.shows_pictures(seen + 5)
    assert bench.faults() == [CameraFault.UNPLUGGED], "a camera that stays away is said once"


def test_a_frozen_camera_is_noticed_and_opened_again() -> None:
    def freezes() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(20))
        while True:
            yield noise(19)

    with Bench(live(freezes), live(working)) as bench:
        assert bench.shows_pictures(10)
        assert bench.notices(CameraFault.FROZEN, within_seconds=1.3)  # 0.2 s of them before it freezes
        assert len(bench.frames) <= 19, "no frozen frame was let through"
        assert bench.shows_pictures(25)
    assert bench.opened == 2


def test_a_camera_that_comes_back_only_to_freeze_again_is_not_trusted_in_between() -> None:
    def gone() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(10))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

    def freezes_at_once() -> Iterator[Pixels]:
        yield noise(100)
        yield noise(101)
        while True:
            yield noise(102)

    with Bench(live(gone), live(freezes_at_once)) as bench:
        assert bench.notices(CameraFault.UNPLUGGED)
        seen = len(bench.frames)
        assert bench.notices(CameraFault.FROZEN, within_seconds=2)
        assert len(bench.frames) == seen


def test_a_covered_lens_is_noticed_without_opening_again() -> None:
    covered = threading.Event()

    def coverable() -> Iterator[Pixels]:
        return (noise(number % 500, brightness=0 if covered.is_set() else 120) for number in count())

    with Bench(live(coverable)) as bench:
        assert bench.shows_pictures()
        covered.set()
        assert bench.notices(CameraFault.BLACK)
        seen = len(bench.frames)
        time.sleep(0.3)
        assert len(bench.frames) == seen
        covered.clear()
        assert bench.shows_pictures(seen + 5)
    assert (bench.opened, bench.faults()) == (1, [CameraFault.BLACK])


def test_a_read_that_blocks_for_ever_is_noticed_and_left_behind() -> None:
    back = threading.Event()

    def blocks() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(5))
        back.wait()  # a driver that never comes back, until the test is over

    with Bench(live(blocks), live(working)) as bench:
        assert bench.notices(CameraFault.BLOCKED, within_seconds=1.2)
        assert bench.shows_pictures(10)
    back.set()


def test_a_driver_that_swallows_every_reader_is_not_fed_for_ever() -> None:
    back = threading.Event()

    def blocks() -> Iterator[Pixels]:
        yield noise(1)
        yield noise(2)
        back.wait()

    settings = CameraSettings(reopen_seconds=0.1, blocked_seconds=0.4)
    with Bench(live(blocks), settings=settings) as bench:
        assert bench.notices(CameraFault.BLOCKED)
        assert eventually(lambda: bench.opened == 3)
        time.sleep(0.8)
        assert bench.opened == 3
        back.set()
        assert eventually(lambda: bench.opened > 3)


def test_an_opening_that_never_ends_is_noticed() -> None:
    back = threading.Event()

    def never_opens() -> Iterator[Pixels]:
        back.wait()
        yield noise(1)

    with Bench(live(never_opens), live(working), settings=CameraSettings(reopen_seconds=0.1, open_seconds=1)) as bench:
        assert bench.notices(CameraFault.BLOCKED, within_seconds=1.5)
        assert bench.shows_pictures()
    back.set()


def test_another_size_is_a_fault_until_the_old_one_is_back() -> None:
    def small() -> Iterator[Pixels]:
        return (noise(number % 500, width=32, height=24) for number in count())

    def first() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(10))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

    with Bench(live(first), live(small), live(small), live(working)) as bench:
        assert bench.notices(CameraFault.WRONG_SIZE)
        assert bench.shows_pictures(12)
    assert {(frame.width, frame.height) for frame in bench.frames} == {(64, 48)}


def test_another_camera_in_its_place_is_a_fault_that_asks() -> None:
    def first() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(10))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

    with Bench(live(first), live(working, device_id="usb-2")) as bench:
        assert bench.notices(CameraFault.CHANGED)
        assert "usb-2 instead of usb-1" in bench.troubles[-1].message
        seen = len(bench.frames)
        time.sleep(0.3)
        assert len(bench.frames) == seen


def test_the_first_camera_in_its_place_again_is_as_good_as_ever() -> None:
    def first() -> Iterator[Pixels]:
        yield from (noise(number) for number in range(10))
        raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gone")

    with Bench(live(first), live(working, device_id="usb-2"), live(working)) as bench:
        assert bench.notices(CameraFault.CHANGED)
        assert bench.shows_pictures(15)


def test_a_pinned_camera_is_asked_for_from_the_first_opening() -> None:
    settings = CameraSettings(reopen_seconds=0.1, device_id="usb-9")
    with Bench(live(working), live(working, device_id="usb-9"), settings=settings) as bench:
        assert bench.notices(CameraFault.CHANGED)
        assert bench.shows_pictures()


@pytest.mark.parametrize("error", [RuntimeError("cv2 says -215"), InputError("twins")])
def test_whatever_a_driver_raises_is_a_named_fault_and_not_a_dead_thread(error: Exception) -> None:
    with Bench(live(raising(error)), live(working)) as bench:
        assert bench.notices(CameraFault.UNPLUGGED)
        assert bench.shows_pictures()
    assert "\n" not in bench.troubles[0].message
    assert str(error) in bench.troubles[0].message


def test_closing_lets_go_at_once_even_of_a_stuck_driver() -> None:
    back = threading.Event()

    def stuck() -> Iterator[Pixels]:
        back.wait()
        yield noise(1)

    with Bench(live(stuck)) as bench:
        eventually(lambda: bench.opened)
        begun = time.monotonic()
        bench.watchdog.close()
    assert time.monotonic() - begun < 5 * PATIENCE
    back.set()


def test_a_camera_that_is_plugged_in_again_at_another_index_is_the_same_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    """The source is "0"; the kernel, which still holds that index, gives the camera the next one."""
    there = [Device(0, "Webcam", "usb-1", 0, os.devnull)]
    is_pulled = threading.Event()

    class Driver:
        def __init__(self, device: Device, _: CameraSettings) -> None:
            self._index = device.index

        def isOpened(self) -> bool:
            return True

        def read(self) -> tuple[bool, Pixels]:
            time.sleep(0.005)
            is_gone = self._index == 0 and is_pulled.is_set()
            return not is_gone, noise(int(time.monotonic() * 1000) % 500)

        def release(self) -> None: ...

    monkeypatch.setattr(webcam, "list_devices", lambda: list(there))
    monkeypatch.setattr(webcam, "_open", Driver)
    with Bench(lambda: webcam.webcam("0", SETTINGS)) as bench:
        assert bench.shows_pictures()
        there[:] = [replace(there[0], index=1)]
        is_pulled.set()
        assert bench.notices(CameraFault.UNPLUGGED)
        assert bench.shows_pictures(len(bench.frames) + 5)
    assert bench.faults() == [CameraFault.UNPLUGGED]


def test_a_camera_that_is_away_all_night_is_said_once_and_leaves_nothing_behind() -> None:
    """Twice a second until the morning would be 80,000 attempts."""
    attempts = count()

    def away() -> Iterator[Pixels]:
        if next(attempts) < 2000:
            raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: no such camera; plug it in")
        yield from working()

    restless = SETTINGS.model_copy(update={"reopen_seconds": 0.0})
    with Bench(live(away), settings=restless) as bench:
        assert eventually(lambda: bench.frames, within_seconds=60)
        assert len(bench.watchdog._abandoned) <= 1
        assert threading.active_count() < 10
    assert bench.faults() == [CameraFault.UNPLUGGED]
