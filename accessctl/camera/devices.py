"""Which webcams there are, and which one a person means by an index, a path or a name.

An index is the order of plugging in and changes over a restart; ``device_id`` names the same piece of hardware (or, for
twins without serial numbers, the same socket) for as long as it lives.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import cv2

from accessctl.camera.folder import natural_key
from accessctl.camera.protocol import CameraFault, CameraFaultError
from accessctl.errors import InputError
from accessctl.translation import mark, tr

_SYSFS = Path("/sys/class/video4linux")
_DEV = Path("/dev")


@dataclass(frozen=True, slots=True)
class Device:
    """One webcam; ``backend`` is OpenCV's number of the system interface through which ``index`` counts."""

    index: int
    name: str
    device_id: str
    backend: int
    path: str = ""


def list_devices() -> list[Device]:
    """The webcams of this machine, in the order of their indexes; none is opened."""
    return linux_devices() if sys.platform.startswith("linux") else _other_devices()


def linux_devices(sysfs: Path = _SYSFS, dev: Path = _DEV) -> list[Device]:
    """The capture nodes that Video4Linux knows; a camera's second node carries metadata and no picture."""
    if not sysfs.is_dir():
        return []
    nodes = sorted((node for node in sysfs.glob("video*") if _read(node / "index") in ("", "0")), key=natural_key)
    return [_linux_device(node, dev) for node in nodes if node.name.removeprefix("video").isdecimal()]


def _linux_device(node: Path, dev: Path) -> Device:
    path = dev / node.name
    return Device(
        index=int(node.name.removeprefix("video")),
        name=_read(node / "name") or node.name,
        device_id=_stable_link(path, dev) or str((node / "device").resolve()),
        backend=cv2.CAP_V4L2,
        path=str(path),
    )


def _stable_link(path: Path, dev: Path) -> str:
    """udev's name for the hardware (by-id), or for its socket (by-path)."""
    for kind in ("by-id", "by-path"):
        for link in sorted((dev / "v4l" / kind).glob("*")):
            if link.resolve() == path.resolve():
                return link.name
    return ""


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _other_devices() -> list[Device]:
    """Windows and macOS give names only through their own frameworks, which cv2-enumerate-cameras asks.

    Where it has no build for this machine, the first indexes are taken on trust.
    """
    backend = cv2.CAP_MSMF if sys.platform == "win32" else cv2.CAP_AVFOUNDATION
    try:
        from cv2_enumerate_cameras import enumerate_cameras
    except ImportError:
        return [Device(index, f"camera {index}", f"camera {index}", backend) for index in range(4)]
    found = [(info.index, info.name, str(info.path or info.name)) for info in enumerate_cameras(backend)]
    return [Device(index, name, device_id, backend) for index, name, device_id in found]


def find_device(source: str, devices: list[Device], known_id: str | None = None) -> Device:
    """The one device that ``source`` means: index, path, stable name, name, or a part of a name that only one has.

    One that was seen before (``known_id``) is meant wherever it is now: plugged in again, it may have another index.
    Raises CameraFaultError (UNPLUGGED) when it is not there now, InputError when several could be meant.
    """
    wanted = source.casefold()
    called = {device: (device.device_id.casefold(), device.name.casefold()) for device in devices}
    is_index = source.isdecimal()
    known = [device for device in devices if device.device_id == known_id]
    for matches in (
        known if len(known) == 1 else [],
        [device for device in devices if is_index and device.index == int(source)],
        [device for device in devices if device.path and Path(source).expanduser().resolve() == Path(device.path)],
        [device for device in devices if wanted in called[device]],
        [device for device in devices if not is_index and any(wanted in name for name in called[device])],
    ):
        if len(matches) == 1:
            return matches[0]
        if matches:
            names = ", ".join(f"{device.index} ({device.device_id})" for device in matches)
            raise InputError(
                tr(
                    "{source}: {count} cameras are called so: {names}; use one of these names",
                    source=source,
                    count=len(matches),
                    names=names,
                )
            )
    raise CameraFaultError(
        CameraFault.UNPLUGGED, mark("{source}: no such camera; plug it in (accessctl cameras lists them)"),
        source=source,
    )  # fmt: skip
