"""The kiosk's parent: a child that dies or hangs is followed by another, behind a door that was shut."""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from accessctl.supervision import RENEWS, Cover, Stand, Supervisor, notify
from accessctl.translation import Said

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

# Each life adds a line to a file, beats, and then does what the test says for this life (counted from 1).
_CHILD = """
import os, signal, sys, time
from accessctl.supervision.pulse import beat, confess, restarted_after
diary = sys.argv[1]
with open(diary, "a") as file:
    print(os.getpid(), restarted_after(), file=file)
life = len(open(diary).readlines())
{deeds}
"""
_LIVES = "beat(); time.sleep(0.05)"


_BEGUN: list[Doorkeeper] = []


@pytest.fixture(autouse=True)
def _nobody_goes_on() -> Iterator[None]:
    """A test that fails leaves no process behind, and no thread that pytest would wait for at its end."""
    yield
    while _BEGUN:
        keeper = _BEGUN.pop()
        keeper.supervisor.stop()
        keeper.wait()


class Blind(Cover):
    """A cover that remembers what it is to show; ``has_been_left`` is the test's to set."""

    has_been_left = False

    def __init__(self) -> None:
        super().__init__(["no such program"])
        self.shown: list[tuple[Stand, str, bool]] = []
        self.is_down = False

    def show(self, stand: Stand, why: str = "", next_try_seconds: float | None = None) -> None:
        """The last: whether somebody waits for the next try."""
        self.shown.append((stand, why, next_try_seconds is not None))

    def look(self) -> None: ...

    def can_be_seen(self) -> bool:
        return True

    def close(self) -> None:
        self.is_down = True


class Doorkeeper:
    """Runs a Supervisor in a thread; remembers how often the door was shut, and what was said."""

    def __init__(self, folder: Path, deeds: str, cover: Cover | None = None, **patience: float) -> None:
        self.diary = folder / "diary"
        self.diary.touch()
        self.said: list[Said] = []
        self.shut_before: list[int] = []
        self.code: int | None = None
        command = [sys.executable, "-c", _CHILD.format(deeds=deeds), str(self.diary)]
        patience = {"hang_seconds": 30.0, "first_back_off_seconds": 0.05, **patience}
        self.supervisor = Supervisor(command, self._shut, say=self.said.append, cover=cover, **patience)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        _BEGUN.append(self)

    def _run(self) -> None:
        self.code = self.supervisor.run()

    def _shut(self) -> None:
        self.shut_before.append(len(self.lives()))
        raise RuntimeError("the driver does not answer")  # the worst case: it must come back all the same

    def lives(self) -> list[str]:
        return self.diary.read_text().splitlines()

    def wait_for(self, condition: Callable[[], object], seconds: float = 60.0) -> None:
        ends = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < ends, f"lives: {self.lives()}, said: {self.said}, code: {self.code}"
            time.sleep(0.02)

    def end(self) -> int:
        self.supervisor.stop()
        return self.wait()

    def wait(self) -> int:
        self._thread.join(timeout=60)
        assert self.code is not None
        return self.code


def test_a_child_that_wants_to_begin_anew_is_followed_at_once_and_nothing_is_reported(tmp_path: Path) -> None:
    keeper = Doorkeeper(
        tmp_path, f"if life == 1: {_LIVES}; sys.exit({RENEWS})\nwhile True: {_LIVES}", first_back_off_seconds=120.0
    )
    keeper.wait_for(lambda: len(keeper.lives()) == 2)

    assert keeper.shut_before == [1]
    assert [line.split(maxsplit=1)[1:] for line in keeper.lives()] == [[], []]
    assert keeper.said == []
    keeper.end()


def test_a_child_that_wants_to_begin_anew_before_it_has_lived_is_given_up(tmp_path: Path) -> None:
    assert Doorkeeper(tmp_path, f"sys.exit({RENEWS})").wait() == RENEWS


def test_a_child_that_is_killed_is_followed_by_another_and_the_door_is_shut_between(tmp_path: Path) -> None:
    keeper = Doorkeeper(tmp_path, f"while True: {_LIVES}")
    keeper.wait_for(lambda: keeper.supervisor._has_lived)
    os.kill(int(keeper.lives()[0].split()[0]), signal.SIGKILL)
    keeper.wait_for(lambda: len(keeper.lives()) == 2)

    assert keeper.shut_before == [1]
    assert [str(why) for why in keeper.said] == ["killed by signal 9"]
    assert keeper.lives()[1].endswith("killed by signal 9")
    assert keeper.end() == 0
    assert len(keeper.lives()) == 2


def test_a_child_that_hangs_is_killed_and_followed_by_another(tmp_path: Path) -> None:
    hangs = "if life == 1:\n    signal.signal(signal.SIGTERM, signal.SIG_IGN)\n    time.sleep(600)"
    deeds = f"beat()\n{hangs}\nwhile True: {_LIVES}"
    keeper = Doorkeeper(tmp_path, deeds, hang_seconds=1.0)
    keeper.wait_for(lambda: len(keeper.lives()) == 2)

    assert "no sign of life" in str(keeper.said[0])
    assert keeper.end() == 0


def test_a_machine_that_slept_kills_no_kiosk_that_slept_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On systems whose steady clock goes on meanwhile."""
    slept = [0.0]
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + slept[0], sleep=time.sleep)
    monkeypatch.setattr("accessctl.supervision.parent.time", clock)
    keeper = Doorkeeper(tmp_path, "while True: beat(); time.sleep(0.7)")  # more seldom than it is looked at
    for hours in (8, 20):
        keeper.wait_for(lambda: keeper.supervisor._beat_at is not None)
        slept[0] = hours * 3600.0
        keeper.wait_for(lambda: (keeper.supervisor._beat_at or 0) > slept[0])

    assert (keeper.end(), keeper.said, len(keeper.lives())) == (0, [], 1)


def test_a_child_that_never_begins_to_live_is_killed_too(tmp_path: Path) -> None:
    keeper = Doorkeeper(tmp_path, f"if life == 1: time.sleep(600)\nwhile True: {_LIVES}", start_seconds=1.5)
    keeper.wait_for(lambda: len(keeper.lives()) == 2)

    assert keeper.end() == 0


@pytest.mark.parametrize("code", [0, 2, 130])
def test_who_leaves_the_kiosk_leaves_the_parent_too(tmp_path: Path, code: int) -> None:
    keeper = Doorkeeper(tmp_path, f"beat(); sys.exit({code})")

    assert keeper.wait() == code
    assert len(keeper.lives()) == 1


def test_a_kiosk_that_cannot_be_started_at_all_is_not_started_over_and_over(tmp_path: Path) -> None:
    keeper = Doorkeeper(tmp_path, "sys.exit(1)")

    assert keeper.wait() == 1
    assert len(keeper.lives()) == 1


def test_a_kiosk_that_cannot_be_started_is_tried_again_where_the_screen_says_so(tmp_path: Path) -> None:
    deeds = f"if life < 3:\n    confess('no model')\n    sys.exit(1)\nwhile True: {_LIVES}"
    cover = Blind()
    keeper = Doorkeeper(tmp_path, deeds, cover)
    keeper.wait_for(lambda: cover.shown[-1][0] is Stand.GUARDED)
    keeper.end()

    broken = Stand.BROKEN, "no model"
    assert cover.shown == [
        (Stand.STARTING, "", False), (*broken, True), (*broken, False), (*broken, True), (*broken, False),
        (Stand.GUARDED, "", False),
    ]  # fmt: skip
    assert keeper.shut_before[:2] == [1, 2]
    assert cover.is_down


def test_the_first_crash_is_a_moment_and_the_second_in_a_row_is_out_of_order(tmp_path: Path) -> None:
    deeds = f"if life < 3: {_LIVES}; time.sleep(0.3); os.kill(os.getpid(), signal.SIGKILL)\nwhile True: {_LIVES}"
    cover = Blind()
    keeper = Doorkeeper(tmp_path, deeds, cover)
    keeper.wait_for(lambda: len(keeper.lives()) == 3 and cover.shown[-1][0] is Stand.GUARDED)
    keeper.end()

    waited = [(stand, why) for stand, why, waits in cover.shown if waits]
    assert [stand for stand, _ in waited] == [Stand.STARTING, Stand.BROKEN]
    assert all("killed by signal 9" in why and "accessctl doctor" in why for _, why in waited)
    after_lives = [place for place, line in enumerate(cover.shown) if line[0] is Stand.GUARDED]
    assert all(cover.shown[place + 1] == (Stand.STARTING, "", False) for place in after_lives[:2])


def test_who_is_let_out_at_the_cover_ends_parent_and_kiosk(tmp_path: Path) -> None:
    cover = Blind()
    keeper = Doorkeeper(tmp_path, "confess('no model')\nsys.exit(1)", cover)
    keeper.wait_for(lambda: keeper.said)
    cover.has_been_left = True

    assert keeper.wait() == 0


def test_a_unit_whose_kiosk_cannot_start_is_ready_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else systemd would end it after five minutes, and the desktop would show."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(30)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        keeper = Doorkeeper(tmp_path, "confess('no model')\nsys.exit(1)", Blind(), first_back_off_seconds=120.0)
        said = [systemd.recv(200) for _ in range(3)]
        keeper.end()

    assert b"READY=1\nSTATUS=out of order: no model\nWATCHDOG=1" in said
    assert said[-1] == b"WATCHDOG=1"


def test_a_fault_after_a_life_is_no_reason_to_give_up_and_waits_longer_each_time(tmp_path: Path) -> None:
    keeper = Doorkeeper(tmp_path, "beat() if life == 1 else None\nsys.exit(1 if life < 5 else 0)")

    assert keeper.wait() == 0
    assert len(keeper.lives()) == 5
    assert keeper.supervisor._back_off == pytest.approx(0.05 * 2**4)
    assert keeper.shut_before == [1, 2, 3, 4, 5]


def test_a_child_that_does_not_stop_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accessctl.supervision.parent._STOP_SECONDS", 0.5)
    keeper = Doorkeeper(tmp_path, f"signal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: {_LIVES}")
    keeper.wait_for(lambda: keeper.supervisor._has_lived)

    assert keeper.end() == 0


def test_what_the_child_says_is_passed_on_without_its_pulse(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keeper = Doorkeeper(tmp_path, "print('news'); beat(); print('more', flush=True)")
    keeper.wait()

    assert capsys.readouterr().out == "news\nmore\n"


def test_systemd_hears_that_it_is_ready_and_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(30)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        keeper = Doorkeeper(tmp_path, "beat(); beat()")
        keeper.wait()

        assert systemd.recv(200) == b"READY=1\nSTATUS=guarding\nWATCHDOG=1"
        assert systemd.recv(200) == b"WATCHDOG=1"
        assert systemd.recv(200) == b"STOPPING=1"


def test_a_systemd_that_does_not_listen_holds_nobody_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))

        assert not all(notify("WATCHDOG=1") for _ in range(10_000))


def test_without_systemd_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NOTIFY_SOCKET", raising=False)
    assert not notify("READY=1")
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere/at/all")
    assert not notify("READY=1")
