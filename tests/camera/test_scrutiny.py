"""Which live frames can be trusted, on the frames' own time."""

from __future__ import annotations

import numpy as np
import pytest

from accessctl.camera import CameraFault, CameraFaultError
from accessctl.camera.scrutiny import Scrutiny
from accessctl.config import CameraSettings
from accessctl.domain import Frame, Pixels
from tests.fakes import noise

SETTINGS = CameraSettings()


def scrutiny(*, size: tuple[int, int] | None = None, on_probation: bool = False) -> Scrutiny:
    return Scrutiny("webcam", SETTINGS, size=size, on_probation=on_probation)


def judged(judge: Scrutiny, pictures: list[Pixels], *, start: float = 0.0, fps: float = 30) -> list[bool]:
    return [judge.trusts(Frame(index, start + index / fps, pixels)) for index, pixels in enumerate(pictures)]


def fault_after(judge: Scrutiny, picture: Pixels, *, start: float, fps: float = 30) -> tuple[CameraFault, float]:
    """Which fault the same picture leads to, and how long that took."""
    for index in range(300):
        at = start + index / fps
        try:
            judge.trusts(Frame(index, at, picture))
        except CameraFaultError as error:
            return error.fault, at - start
    raise AssertionError("never noticed")


def test_a_working_camera_is_trusted_from_its_second_frame() -> None:
    assert judged(scrutiny(), [noise(number) for number in range(4)]) == [False, True, True, True]


@pytest.mark.parametrize("fps", [5, 15, 30, 60])
def test_a_frozen_picture_is_noticed_within_a_second_and_not_used_meanwhile(fps: float) -> None:
    judge = scrutiny()
    judged(judge, [noise(1), noise(2)], fps=fps)
    assert judge.trusts(Frame(3, 0.5, noise(2))) is False
    fault, after = fault_after(judge, noise(2), start=0.5, fps=fps)
    assert fault is CameraFault.FROZEN
    assert after <= 1.0


def test_nearly_the_same_picture_counts_as_frozen() -> None:
    """A stream that encodes its last frame again and again changes a few pixels by one level."""
    judge = scrutiny()
    still = noise(1, width=640, height=480)
    almost = still.copy()
    almost[8, 8] ^= 1
    for index in range(24):
        judge.trusts(Frame(index, index / 30, still if index % 2 else almost))
    with pytest.raises(CameraFaultError) as raised:
        judge.trusts(Frame(25, 25 / 30, still))
    assert raised.value.fault is CameraFault.FROZEN


def test_one_repeated_frame_is_only_withheld() -> None:
    assert judged(scrutiny(), [noise(1), noise(2), noise(2), noise(3)]) == [False, True, False, True]


def test_the_faintest_sensor_noise_is_life() -> None:
    rng = np.random.default_rng(5)
    pictures = [np.full((48, 64, 3), 255, np.uint8) - rng.integers(0, 2, (48, 64, 3), np.uint8) for _ in range(90)]
    assert all(judged(scrutiny(), pictures)[1:])


def test_black_is_noticed_within_a_second_and_not_used_meanwhile() -> None:
    judge = scrutiny()
    judged(judge, [noise(1), noise(2)])
    assert judge.trusts(Frame(2, 0.1, noise(3, brightness=0))) is False
    fault, after = fault_after(judge, noise(4, brightness=0), start=0.1)
    assert fault is CameraFault.BLACK
    assert after <= 1.0


def test_exposure_settling_at_the_start_is_no_fault() -> None:
    judge = scrutiny()
    dark = [noise(number, brightness=0) for number in range(45)]  # 1.5 s
    assert not any(judged(judge, dark))
    assert judged(judge, [noise(90), noise(91)], start=1.5)[-1] is True


def test_a_camera_that_stays_black_from_the_start_is_a_fault() -> None:
    fault, after = fault_after(scrutiny(), noise(1, brightness=0), start=0.0)
    assert fault is CameraFault.BLACK
    assert after == pytest.approx(2.0, abs=0.1)


def test_after_black_three_visible_frames_are_needed() -> None:
    judge = scrutiny()
    judged(judge, [noise(1), noise(2)])
    fault_after(judge, noise(4, brightness=0), start=0.1)
    assert judged(judge, [noise(number) for number in range(10, 14)], start=2.0) == [False, False, True, True]


def test_a_dark_but_visible_room_is_no_fault() -> None:
    assert all(judged(scrutiny(), [noise(number, brightness=14) for number in range(90)])[1:])


def test_another_size_is_a_fault_at_once() -> None:
    judge = scrutiny()
    judged(judge, [noise(1), noise(2)])
    with pytest.raises(CameraFaultError, match="32 x 24 pixels instead of 64 x 48") as raised:
        judge.trusts(Frame(3, 0.2, noise(3, width=32, height=24)))
    assert raised.value.fault is CameraFault.WRONG_SIZE


def test_on_probation_a_frame_must_change_three_times() -> None:
    judge = scrutiny(on_probation=True)
    pictures = [noise(1), noise(2), noise(2), noise(3), noise(4), noise(5)]
    assert judged(judge, pictures) == [False, False, False, False, True, True]


def test_a_camera_that_comes_back_frozen_is_never_trusted() -> None:
    judge = scrutiny(on_probation=True)
    fault, after = fault_after(judge, noise(1), start=10.0)
    assert (fault, after <= 1.0) == (CameraFault.FROZEN, True)
