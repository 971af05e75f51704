"""OSDP, against the peripheral side of the same library, over pseudo-terminals."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import Any

import osdp
import pytest

if sys.platform == "win32":
    pytest.skip("needs pseudo-terminals", allow_module_level=True)

from accessctl.config import DoorSettings, OsdpSettings
from accessctl.door import AlarmRaised, Cause, DoorController, Mode, Opening, OpeningDropped
from accessctl.door.osdp import OsdpDoor
from accessctl.door.wire import Wire
from accessctl.errors import DoorError
from tests.door.boards import Modem
from tests.fakes import PATIENCE, eventually

KEY = bytes(range(16))
ADDRESS = 101


class DeviceChannel(osdp.Channel):  # type: ignore[misc]  # libosdp is not typed
    def __init__(self, path: str) -> None:
        super().__init__()
        self.wire = Wire(path, 9600, 0.5)

    def read(self, max_bytes: int) -> bytes:
        return self.wire.read_now(max_bytes)

    def write(self, buf: bytes) -> int:
        self.wire.send(bytes(buf))
        return len(buf)

    def flush(self) -> None:
        pass


class Device:
    """A door controller on the bus, with one output and four inputs; a null modem away from ``path``."""

    def __init__(self) -> None:
        self.orders: list[tuple[int, int, int]] = []
        self.refuses = False
        self._ours, self._theirs = Modem(), Modem()
        self._ours.other, self._theirs.other = self._theirs, self._ours
        self.path = self._ours.path
        self._channel = DeviceChannel(self._theirs.path)
        about = osdp.PDInfo(ADDRESS, self._channel, scbk=KEY, flags=[osdp.LibFlag.EnforceSecure])
        can = osdp.PDCapabilities(
            [
                (osdp.Capability.OutputControl, 1, 1),
                (osdp.Capability.CommunicationSecurity, 1, 1),
                (osdp.Capability.ContactStatusMonitoring, 1, 4),
            ]
        )
        self._device = osdp.PeripheralDevice(about, can, log_level=osdp.LogLevel.Emergency, command_handler=self._obey)

    def __enter__(self) -> Device:
        self._ours.__enter__()
        self._theirs.__enter__()
        self._device.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.die()
        self._channel.wire.close()
        self._ours.unplug()
        self._theirs.unplug()

    def die(self) -> None:
        """Without power nothing is heard, and nothing is kept for later."""
        self._ours.is_cut = True
        if self._device.thread is not None:
            self._device.stop()

    def revive(self) -> None:
        self._ours.is_cut = False
        self._device.start()

    def report(self, *inputs: int) -> None:
        kind = {"event": osdp.Event.Status, "type": osdp.StatusReportType.Input}
        self._device.submit_event({**kind, "report": bytes(inputs)})

    def _obey(self, command: dict[str, Any]) -> tuple[int, None]:
        if self.refuses:
            return -1, None
        if command["command"] == osdp.Command.Output:
            self.orders.append((command["output_no"], command["control_code"], command["timer_count"]))
        return 0, None


@pytest.fixture
def device() -> Iterator[Device]:
    with Device() as device:
        yield device


def wired(device: Device, *, key: str = KEY.hex(), fail_safe: bool = False, timeout: float = 8.0) -> OsdpDoor:
    settings = OsdpSettings(port=device.path, address=ADDRESS, contact_input=1, exit_input=2, timeout_seconds=timeout)
    return OsdpDoor(settings, lambda: key, energised_when_released=not fail_safe)


def test_the_device_releases_for_a_time_of_its_own_and_locks_when_told(device: Device) -> None:
    door = wired(device)
    door.unlock(5)
    door.lock()
    assert device.orders == [(0, 5, 50), (0, 1, 0)]
    door.close()


def test_a_fail_safe_lock_is_held_by_power_and_let_go_for_a_time(device: Device) -> None:
    door = wired(device, fail_safe=True)
    door.lock()
    door.unlock(2.5)
    assert device.orders == [(0, 2, 0), (0, 6, 25)]
    door.close()


def test_the_contact_and_the_button_are_known_from_their_first_report_on(device: Device) -> None:
    door = wired(device)
    assert door.is_open() is None
    device.report(0, 1, 0, 0)
    assert eventually(lambda: door.is_open() is True)
    assert not door.exit_pressed()
    device.report(0, 0, 1, 0)
    assert eventually(lambda: door.is_open() is False)
    assert door.exit_pressed()
    door.close()


def test_a_wrong_key_opens_nothing(device: Device) -> None:
    door = wired(device, key="00" * 16, timeout=1.0)
    with pytest.raises(DoorError, match="no secure channel"):
        door.unlock(5)
    assert device.orders == []
    door.close()


@pytest.mark.parametrize("key", ["", "abc", "zz" * 16, "00" * 15])
def test_a_key_that_is_none_is_one_line(device: Device, key: str) -> None:
    with pytest.raises(DoorError, match="32 hexadecimal digits"):
        wired(device, key=key).probe()


def test_a_device_that_refuses_is_a_fault(device: Device) -> None:
    door = wired(device)
    door.probe()
    device.refuses = True
    with pytest.raises(DoorError, match="did not obey"):
        door.unlock(5)
    door.close()


def test_a_dead_device_is_a_fault_within_its_time_and_comes_back_without_a_restart(device: Device) -> None:
    door = wired(device, timeout=3.0)
    controller = DoorController(door, DoorSettings(strike_seconds=2))
    controller.start(0.0)
    assert device.orders == [(0, 1, 0)]
    device.die()
    begun = time.monotonic()
    news = controller.handle(Opening(Cause.GRANTED, 1, 1.0), 1.0)
    assert time.monotonic() - begun < 8 * PATIENCE
    assert [type(each) for each in news] == [OpeningDropped, AlarmRaised]
    device.revive()
    assert eventually(lambda: controller.tick(time.monotonic()) and not controller.has_fault, within_seconds=20)
    assert set(device.orders) == {(0, 1, 0)}, "locked again, and not opened late"
    controller.close()


def test_a_port_that_is_not_there_is_one_line() -> None:
    door = OsdpDoor(OsdpSettings(port="/dev/no-such-port"), KEY.hex, energised_when_released=True)
    with pytest.raises(DoorError, match="cannot be opened"):
        door.probe()
    door.close()


def test_a_dead_device_is_noticed_without_an_order(device: Device) -> None:
    controller = DoorController(wired(device), DoorSettings(strike_seconds=2))
    controller.start(0.0)
    assert controller.state.mode is Mode.CLOSED
    device.die()
    assert eventually(lambda: _has_fault_after_a_tick(controller), within_seconds=40)
    controller.close()


def _has_fault_after_a_tick(controller: DoorController) -> bool:
    controller.tick(1.0)
    return controller.has_fault
