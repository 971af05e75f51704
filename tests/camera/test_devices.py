"""Webcams are called by what survives a restart."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cv2
import pytest

from accessctl.camera import CameraFault, CameraFaultError
from accessctl.camera.devices import Device, find_device, linux_devices, list_devices
from accessctl.errors import InputError

DOOR = Device(0, "HD Webcam C270", "usb-046d_C270_200901-video-index0", cv2.CAP_V4L2, "/dev/video0")
DESK = Device(2, "Integrated Camera", "pci-0000:00:14.0-usb-0:8:1.0-video-index0", cv2.CAP_V4L2, "/dev/video2")


class Machine:
    """A Linux machine's /sys/class/video4linux and /dev, as udev would fill them."""

    def __init__(self, root: Path) -> None:
        self.sysfs, self.dev = root / "sys", root / "dev"
        self.sysfs.mkdir()
        self.dev.mkdir()

    def plug_in(self, number: int, name: str, *, node: int = 0, by_id: str = "", by_path: str = "") -> None:
        entry = self.sysfs / f"video{number}"
        entry.mkdir()
        (entry / "name").write_text(f"{name}\n")
        (entry / "index").write_text(f"{node}\n")
        (self.dev / f"video{number}").touch()
        for kind, link in (("by-id", by_id), ("by-path", by_path)):
            if link:
                folder = self.dev / "v4l" / kind
                folder.mkdir(parents=True, exist_ok=True)
                (folder / link).symlink_to(self.dev / f"video{number}")

    def cameras(self) -> list[Device]:
        return linux_devices(self.sysfs, self.dev)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_each_camera_is_listed_once_in_the_order_of_its_index(machine: Machine) -> None:
    machine.plug_in(10, "Late")
    machine.plug_in(2, "Early")
    machine.plug_in(3, "Early", node=1)  # carries metadata, no picture
    assert [(device.index, device.name) for device in machine.cameras()] == [(2, "Early"), (10, "Late")]


def test_the_stable_name_is_that_of_the_hardware_or_else_of_the_socket(machine: Machine) -> None:
    machine.plug_in(0, "With serial number", by_id="usb-acme_42-video-index0", by_path="pci-1-video-index0")
    machine.plug_in(1, "Without", by_path="pci-2-video-index0")
    assert [device.device_id for device in machine.cameras()] == ["usb-acme_42-video-index0", "pci-2-video-index0"]


def test_without_video4linux_there_are_none(tmp_path: Path) -> None:
    assert linux_devices(tmp_path / "nowhere", tmp_path) == []


class _Seen:
    """What cv2-enumerate-cameras says of a camera."""

    def __init__(self, index: int, name: str, path: str | None) -> None:
        self.index, self.name, self.path = index, name, path


def test_other_systems_are_asked_through_their_library(monkeypatch: pytest.MonkeyPatch) -> None:
    library = ModuleType("cv2_enumerate_cameras")
    library.enumerate_cameras = lambda backend: [_Seen(0, "FaceTime", None), _Seen(1, "C270", "usb#vid_046d")]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", library)
    monkeypatch.setattr(sys, "platform", "win32")
    assert list_devices() == [
        Device(0, "FaceTime", "FaceTime", cv2.CAP_MSMF),
        Device(1, "C270", "usb#vid_046d", cv2.CAP_MSMF),
    ]


def test_without_that_library_indexes_still_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", None)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert find_device("1", list_devices()).index == 1


@pytest.mark.parametrize("source", ["2", "/dev/video2", "Integrated Camera", "integrated", DESK.device_id])
def test_a_camera_is_found_by_index_path_name_part_or_stable_name(source: str) -> None:
    assert find_device(source, [DOOR, DESK]) is DESK


def test_a_camera_that_was_plugged_in_again_is_found_at_its_new_index_by_its_stable_name() -> None:
    """The kernel keeps the old index while a program holds it: the first camera comes back as the second."""
    moved = replace(DOOR, index=5, path="/dev/video5")
    assert find_device("0", [DESK, moved], DOOR.device_id) is moved
    assert find_device("2", [DESK, moved], DOOR.device_id) is moved
    assert find_device("2", [DESK], DOOR.device_id) is DESK, "which the watchdog then refuses by its name"


def test_an_index_is_never_taken_for_a_part_of_a_name() -> None:
    with pytest.raises(CameraFaultError) as raised:
        find_device("7", [DOOR, DESK])
    assert raised.value.fault is CameraFault.UNPLUGGED


def test_twins_are_not_guessed_between() -> None:
    twin = Device(4, DOOR.name, "usb-046d_C270_777777-video-index0", cv2.CAP_V4L2, "/dev/video4")
    with pytest.raises(InputError, match=r"2 cameras.*200901.*777777"):
        find_device("HD Webcam C270", [DOOR, twin])
    assert find_device("_777777", [DOOR, twin]) is twin


def test_a_camera_that_is_not_there_is_unplugged_and_not_a_mistake() -> None:
    with pytest.raises(CameraFaultError, match="no such camera"):
        find_device("Garden", [DOOR])
