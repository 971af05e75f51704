"""Serial relay boards, over a pseudo-terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("needs pseudo-terminals", allow_module_level=True)

from accessctl.config import DoorSettings, SerialSettings
from accessctl.door import Alarm, AlarmCleared, AlarmRaised, Cause, DoorController, Mode, Opening, OpeningDropped
from accessctl.door.serial_relay import SerialRelay
from accessctl.errors import DoorError
from tests.door.boards import LcusBoard, NumatoBoard
from tests.fakes import PATIENCE, eventually


@pytest.fixture
def board() -> Iterator[NumatoBoard]:
    with NumatoBoard() as board:
        yield board


def wired(board: NumatoBoard, *, fail_safe: bool = False, timeout: float = 0.3) -> SerialRelay:
    settings = SerialSettings(port=board.path, channel=0, contact_input=1, exit_input=10, timeout_seconds=timeout)
    return SerialRelay(settings, energised_when_released=not fail_safe)


def test_the_relay_follows_and_is_asked_whether_it_did(board: NumatoBoard) -> None:
    door = wired(board)
    door.unlock(5)
    assert board.relays == {"0": "on"}
    door.lock()
    assert board.relays == {"0": "off"}
    door.close()


def test_a_fail_safe_lock_is_held_shut_by_power(board: NumatoBoard) -> None:
    door = wired(board, fail_safe=True)
    door.lock()
    assert board.relays == {"0": "on"}
    door.unlock(5)
    assert board.relays == {"0": "off"}
    door.close()
    assert board.relays == {"0": "on"}


def test_the_contact_is_high_while_the_door_is_open(board: NumatoBoard) -> None:
    door = wired(board)
    assert door.is_open() is True
    board.high["1"] = False
    assert door.is_open() is False
    door.close()


def test_the_exit_button_counts_when_it_goes_low(board: NumatoBoard) -> None:
    door = wired(board)
    assert not door.exit_pressed()
    board.high["A"] = False
    assert door.exit_pressed()
    assert not door.exit_pressed()
    door.close()


def test_a_board_that_is_silent_is_a_fault_within_its_time_and_no_hang(board: NumatoBoard) -> None:
    door = wired(board)
    board.is_silent = True
    begun = time.monotonic()
    with pytest.raises(DoorError, match="does not answer"):
        door.unlock(5)
    assert time.monotonic() - begun < 2 * PATIENCE
    door.close()


@pytest.mark.parametrize("fault", ["answers_halves", "is_stuck", "speaks_nonsense"])
def test_a_half_answer_a_stuck_relay_and_nonsense_are_faults(board: NumatoBoard, fault: str) -> None:
    door = wired(board)
    setattr(board, fault, True)
    with pytest.raises(DoorError) as caught:
        door.unlock(5)
    assert "\n" not in str(caught.value)
    door.close()


def test_an_answer_to_another_question_says_nothing_about_this_one(board: NumatoBoard) -> None:
    door = wired(board)
    board.high["1"] = False
    assert door.is_open() is False
    board.answers_another = True
    with pytest.raises(DoorError, match="another question"):
        door.is_open()
    door.close()


def test_a_port_that_is_not_there_is_one_line(board: NumatoBoard) -> None:
    door = SerialRelay(SerialSettings(port="/dev/no-such-port"), energised_when_released=True)
    with pytest.raises(DoorError, match="/dev/no-such-port: cannot be opened"):
        door.probe()
    door.close()


def test_a_pulled_cable_is_noticed_by_the_contact_and_opens_nothing(board: NumatoBoard) -> None:
    controller = DoorController(wired(board), DoorSettings(strike_seconds=2))
    board.high["1"] = False
    controller.start(0.0)
    assert controller.tick(0.1) == ()
    board.unplug()
    assert [type(news) for news in controller.tick(0.2)] == [AlarmRaised]
    assert [type(news) for news in controller.handle(Opening(Cause.GRANTED, 1, 0.3), 0.3)] == [OpeningDropped]
    assert controller.state.mode is Mode.FAULT
    controller.close()


def test_a_board_that_answers_again_is_locked_and_then_counts(board: NumatoBoard) -> None:
    controller = DoorController(wired(board), DoorSettings(strike_seconds=2))
    board.high["1"] = False
    controller.start(0.0)
    controller.handle(Opening(Cause.GRANTED, 1, 0.1), 0.1)
    assert board.relays == {"0": "on"}
    board.is_silent = True
    assert Alarm.DRIVER in _after(controller, 0.2)
    board.is_silent = False
    news = [each for second in range(1, 5) for each in controller.tick(0.2 + second)]
    assert [type(each) for each in news] == [AlarmCleared]
    assert (controller.state.mode, board.relays) == (Mode.CLOSED, {"0": "off"})
    controller.close()


def _after(controller: DoorController, now: float) -> frozenset[Alarm]:
    controller.tick(now)
    return controller.state.alarms


def test_a_board_that_only_obeys_gets_its_four_bytes() -> None:
    with LcusBoard() as board:
        door = SerialRelay(SerialSettings(port=board.path, board="lcus", channel=1), energised_when_released=True)
        door.unlock(5)
        assert eventually(lambda: board.relays == {1: True})
        assert door.is_open() is None
        door.lock()
        assert eventually(lambda: board.relays == {1: False})
        door.close()
