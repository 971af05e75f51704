"""GPIO, on gpiozero's mock pins."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gpiozero.pins.mock import MockFactory

from accessctl.config import DoorSettings, GpioSettings
from accessctl.door import Alarm, Cause, DoorController, ExitRequested, Mode, Opening
from accessctl.door.gpio import GpioDoor
from accessctl.errors import DoorError

SETTINGS = GpioSettings(relay_pin=17, contact_pin=27, exit_pin=22)


@pytest.fixture
def pins() -> Iterator[MockFactory]:
    factory = MockFactory()
    yield factory
    factory.reset()


def wired(pins: MockFactory, settings: GpioSettings = SETTINGS, *, fail_safe: bool = False) -> GpioDoor:
    return GpioDoor(settings, energised_when_released=not fail_safe, pin_factory=pins)


def test_a_fail_secure_lock_gets_power_to_open_and_none_otherwise(pins: MockFactory) -> None:
    door = wired(pins)
    door.lock()
    assert not pins.pin(17).state
    door.unlock(5)
    assert pins.pin(17).state
    door.lock()
    assert not pins.pin(17).state
    door.close()


def test_a_fail_safe_lock_is_held_shut_by_power_and_never_loses_it_at_the_start(pins: MockFactory) -> None:
    door = wired(pins, fail_safe=True)
    door.probe()
    assert pins.pin(17).state
    door.unlock(5)
    assert not pins.pin(17).state
    door.close()


def test_a_relay_that_is_on_when_its_pin_is_low(pins: MockFactory) -> None:
    door = wired(pins, GpioSettings(relay_pin=17, active_high=False))
    door.lock()
    assert pins.pin(17).state
    door.unlock(5)
    assert not pins.pin(17).state
    door.close()


def test_the_contact_is_closed_to_ground_while_the_door_is_shut(pins: MockFactory) -> None:
    door = wired(pins)
    door.probe()
    pins.pin(27).drive_low()
    assert door.is_open() is False
    pins.pin(27).drive_high()
    assert door.is_open() is True
    door.close()


def test_without_a_contact_nothing_is_claimed_about_the_door(pins: MockFactory) -> None:
    door = wired(pins, GpioSettings(relay_pin=17))
    assert door.is_open() is None
    assert not door.exit_pressed()
    door.close()


def test_a_press_of_the_exit_button_counts_once_however_long_it_lasts(pins: MockFactory) -> None:
    door = wired(pins)
    door.probe()
    assert not door.exit_pressed()
    pins.pin(22).drive_low()
    assert door.exit_pressed()
    assert not door.exit_pressed()
    pins.pin(22).drive_high()
    assert not door.exit_pressed()
    pins.pin(22).drive_low()
    assert door.exit_pressed()
    door.close()


def test_a_button_that_is_jammed_from_the_start_opens_nothing(pins: MockFactory) -> None:
    door = wired(pins)
    door.probe()
    pins.pin(22).drive_low()  # after the pull-up took hold, before the first reading
    assert not door.exit_pressed()
    pins.pin(22).drive_high()
    assert not door.exit_pressed()
    pins.pin(22).drive_low()
    assert door.exit_pressed()
    door.close()


def test_pins_that_somebody_else_uses_are_one_line_and_a_fault(pins: MockFactory) -> None:
    first = wired(pins)
    first.probe()
    second = wired(pins)
    with pytest.raises(DoorError, match="check door") as caught:
        second.probe()
    assert "\n" not in str(caught.value)
    second.close()
    first.close()
    second.probe()
    second.close()


def test_the_whole_door_on_pins(pins: MockFactory) -> None:
    door = wired(pins)
    controller = DoorController(door, DoorSettings(strike_seconds=2, held_open_seconds=10))
    controller.start(0.0)
    pins.pin(27).drive_low()
    controller.tick(0.1)
    controller.handle(Opening(Cause.GRANTED, 1, 0.2), 0.2)
    assert pins.pin(17).state
    pins.pin(27).drive_high()
    controller.tick(1.0)
    assert controller.state.mode is Mode.OPEN
    pins.pin(27).drive_low()
    controller.tick(1.5)
    assert (controller.state.mode, bool(pins.pin(17).state)) == (Mode.CLOSED, False)
    pins.pin(22).drive_low()
    assert controller.tick(2.0) == (ExitRequested(),)
    pins.pin(27).drive_high()
    controller.tick(3.0)
    assert controller.state.alarms == {Alarm.FORCED_OPEN}
    controller.close()
