"""The real kiosk under its parent: killed at once, it is back, and no door opened. Three processes, with its cover."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from accessctl.cli.kiosk import lock_door
from accessctl.config import DoorSettings, SerialSettings, StoreSettings
from accessctl.domain import Event, EventKind, Verdict
from accessctl.door import SimulatedDoor
from accessctl.store import Store
from tests.gui.test_for_real import short_clip

_PATIENCE_SECONDS = 150


@pytest.fixture
def pulse(tmp_path: Path) -> Iterator[socket.socket]:
    """Where the parent tells systemd that it has heard the kiosk's pulse."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "pulse"))
        listening.settimeout(_PATIENCE_SECONDS)
        yield listening


@pytest.fixture
def parent(data_dir: Path, tmp_path: Path, pulse: socket.socket) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "accessctl", "--data", str(data_dir), "kiosk", "--source", str(short_clip(tmp_path))],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": pulse.getsockname()},
    )  # fmt: skip
    yield process
    process.terminate()
    process.wait(timeout=_PATIENCE_SECONDS)


def kiosks_of(process: subprocess.Popen[bytes]) -> list[int]:
    """Its children without the cover."""
    text = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text()
    return [int(word) for word in text.split() if b"accessctl.gui.cover" not in _command(int(word))]


def _command(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def events(data_dir: Path) -> list[Event]:
    if not (data_dir / "accessctl.db").exists():
        return []
    with Store.open(data_dir, StoreSettings()) as store:
        return list(store.events.stream())


def wait_for_starts(data_dir: Path, count: int) -> list[Event]:
    ends = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < ends:
        found = events(data_dir)
        if sum(event.kind is EventKind.STARTED for event in found) >= count:
            return found
        time.sleep(0.5)
    raise AssertionError(f"no start number {count}")


@pytest.mark.weights
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for children in /proc")
def test_a_kiosk_that_is_killed_is_back_and_no_door_opened(
    parent: subprocess.Popen[bytes], pulse: socket.socket, data_dir: Path
) -> None:
    wait_for_starts(data_dir, 1)
    while b"READY=1" not in pulse.recv(4096):
        pass
    (first,) = kiosks_of(parent)
    os.kill(first, signal.SIGKILL)

    found = wait_for_starts(data_dir, 2)

    (second,) = kiosks_of(parent)
    assert second != first
    assert parent.poll() is None
    assert any("killed by signal 9" in event.detail for event in found), [event.detail for event in found]
    assert not any(event.verdict is Verdict.GRANTED for event in found)
    with Store.open(data_dir, StoreSettings()) as store:
        assert store.events.verify().intact


def test_the_door_is_locked_after_a_crash_whatever_the_kiosk_was_doing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = SimulatedDoor()
    door.unlock(5.0)
    monkeypatch.setattr("accessctl.door.new_driver", lambda *_: door)

    lock_door(DoorSettings(driver="serial", serial=SerialSettings(port="/dev/ttyACM9")), tmp_path)

    assert [act.what for act in door.acts] == ["unlock", "lock"]
    assert not door.is_unlocked


def test_a_simulated_door_is_left_alone(tmp_path: Path) -> None:
    lock_door(DoorSettings(), tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_kiosk_with_damaged_settings_covers_the_screen_and_says_why_until_it_is_ended(
    tmp_path: Path, pulse: socket.socket
) -> None:
    """No models are loaded here: this is cheap."""
    (tmp_path / "settings.toml").write_text("[door\nname =")
    process = subprocess.Popen(
        [sys.executable, "-m", "accessctl", "--data", str(tmp_path), "kiosk", "--source", "demo"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "NOTIFY_SOCKET": pulse.getsockname()},
        stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        while b"READY=1" not in (said := pulse.recv(4096)):
            pass
        assert process.poll() is None
    finally:
        process.terminate()
        _, told = process.communicate(timeout=_PATIENCE_SECONDS)

    assert b"out of order" in said and b"settings.toml: cannot be read as TOML" in said
    assert process.returncode == 0
    assert "Traceback" not in told
