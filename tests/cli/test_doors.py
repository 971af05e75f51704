"""``accessctl doors``: with and without a running terminal."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest
from typer.testing import CliRunner, Result

from accessctl.cli.context import Context
from accessctl.cli.main import _register, app
from accessctl.config import CameraSettings, DoorSettings, StoreSettings
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.door import ORDERS_READ, Claim, Desk, Mode, SimulatedDoor, new_driver
from accessctl.engine import Crew, Engine
from accessctl.errors import AccessctlError, DoorError, InputError
from accessctl.store import EventFilter, Store
from tests.fakes import PATIENCE, FakeCamera, FakeGate, FakeRecognizer, eventually, noise

DOOR = DoorSettings(name="North", strike_seconds=0.5)
SETTINGS = '[door]\nname = "North"\nstrike_seconds = 0.5\n[store]\nkey_place = "file"\n'


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.toml").write_text(SETTINGS, encoding="utf-8")
    return folder


def run(data: Path, *arguments: str, text: str | None = None) -> Result:
    if not any(group.name == "doors" for group in app.registered_groups):
        _register()
    return CliRunner().invoke(app, ["--data", str(data), "doors", *arguments], input=text)


def fails(data: Path, *arguments: str) -> AccessctlError:
    error = run(data, *arguments).exception
    assert isinstance(error, AccessctlError), error
    assert "\n" not in str(error)
    return error


def events(data: Path) -> list[Event]:
    with Store.open(data, StoreSettings(key_place="file")) as store:
        return list(store.events.stream())


class Terminal:
    """An engine as ``App`` wires it, on a real store, with a door in memory and nobody in front of the camera."""

    def __init__(self, data: Path) -> None:
        self.store = Store.open(data, StoreSettings(key_place="file"))
        self._claimed = new_driver(DOOR, data)
        assert isinstance(self._claimed.driver, SimulatedDoor)
        self.door = self._claimed.driver
        crew = Crew(
            open_camera=lambda: FakeCamera.live(lambda: iter([noise(n) for n in range(500)] * 100)),
            recognizer=FakeRecognizer(),
            gate=FakeGate(),
            driver=self._claimed,
            store=self.store,
            swap_gallery=lambda: None,
            revive=lambda: None,
            desk=Desk(self._orders, DOOR.strike_seconds),
        )
        self.engine = Engine(crew, CameraSettings(width=160, height=120), DOOR)

    def _orders(self) -> list[Event]:
        wanted = EventFilter(door="North", kind=EventKind.DOOR, reason=Reason.MANUAL)
        return self.store.events.newest(wanted, limit=ORDERS_READ)

    def unlocks(self) -> int:
        return [act.what for act in self.door.acts].count("unlock")

    def is_locked_down(self) -> bool:
        return self.engine.door_state.mode is Mode.LOCKDOWN


@contextmanager
def running(data: Path) -> Iterator[Terminal]:
    terminal = Terminal(data)
    terminal.engine.start()
    try:
        assert eventually(lambda: terminal.door.acts)
        yield terminal
    finally:
        terminal.engine.stop()
        terminal.store.close()


def test_a_door_that_nobody_drives_is_tried_out_step_by_step(data: Path) -> None:
    tried = json.loads(run(data, "test", "--json").stdout)
    assert (tried["door"], tried["driver"]) == ("North", "simulated")
    assert [step["step"] for step in tried["steps"]] == ["connect", "lock", "door contact"]
    assert all(step["took_ms"] < 100 for step in tried["steps"])
    assert "connect" in run(data, "test", "North").stdout


def test_a_trial_that_opens_is_in_the_log_first(data: Path) -> None:
    tried = json.loads(run(data, "test", "--open", "--json").stdout)
    assert [step["step"] for step in tried["steps"]][-2:] == ["unlock", "lock again"]
    assert [event.reason for event in events(data)] == [Reason.MANUAL]


def test_a_driver_that_is_not_there_is_one_line_and_a_failure(data: Path) -> None:
    more = '\ndriver = "serial"\n[door.serial]\nport = "/dev/no-such-port"\n'
    (data / "settings.toml").write_text('[door]\nname = "North"' + more, encoding="utf-8")
    assert "/dev/no-such-port" in str(fails(data, "test"))


def test_another_terminals_door_is_not_tried_here(data: Path) -> None:
    assert isinstance(fails(data, "test", "South"), InputError)
    assert isinstance(fails(data, "open", "South"), InputError)


def test_doors_are_listed_with_how_they_stand(data: Path) -> None:
    assert json.loads(run(data, "list", "--json").stdout) == [
        {
            "name": "North",
            "driver": "simulated",
            "camera": "0",
            "state": "kiosk not running",
            "alarms": "-",
            "lockdown": "no",
        }
    ]
    with running(data) as terminal:
        assert eventually(lambda: json.loads(run(data, "list", "--json").stdout)[0]["state"] == "not known")
        terminal.door.force()
        assert eventually(lambda: json.loads(run(data, "list", "--json").stdout)[0]["state"] == "FORCED_OPEN")
        assert "FORCED_OPEN" in run(data, "list").stdout


def test_opening_without_a_terminal_is_stored_and_lasts_for_the_strike_time(data: Path) -> None:
    begun = time.monotonic()
    assert "open for 0.5 s" in run(data, "open").stdout
    assert 0.5 <= time.monotonic() - begun < 3 * PATIENCE
    (order,) = events(data)
    assert (order.kind, order.verdict, order.reason) == (EventKind.DOOR, Verdict.GRANTED, Reason.MANUAL)
    assert order.actor


def test_a_running_terminal_opens_once_for_an_order_from_outside(data: Path) -> None:
    with running(data) as terminal:
        result = run(data, "open", "North")
        assert result.exception is None, result.output
        assert terminal.unlocks() == 1
        time.sleep(1.2)
        assert terminal.unlocks() == 1
        terminal.engine.open_door("grace")
        time.sleep(1.2)
        assert terminal.unlocks() == 2, "what was ordered here does not come back out of the log"


def test_a_running_terminal_locks_down_within_a_second_and_lets_go_again(data: Path) -> None:
    with running(data) as terminal:
        run(data, "lockdown")
        assert eventually(terminal.is_locked_down, within_seconds=1)
        assert isinstance(fails(data, "open"), DoorError)
        assert terminal.unlocks() == 0
        run(data, "release")
        assert eventually(lambda: not terminal.is_locked_down(), within_seconds=1)


def test_a_lockdown_outlives_a_restart_and_that_of_all_doors_holds_here_too(data: Path) -> None:
    assert "every door: in lockdown" in run(data, "lockdown", "--all").stdout
    with running(data) as terminal:
        assert eventually(terminal.is_locked_down, within_seconds=1)
    run(data, "lockdown", "North")
    assert "Still in lockdown: North" in run(data, "release", "--all").stdout
    assert "released" in run(data, "release").stdout
    assert "released already" in run(data, "release").stdout


def test_a_terminal_that_does_not_follow_is_said(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from accessctl.door import by_hand

    monkeypatch.setattr(by_hand, "_FOLLOWS_SECONDS", 0.3)
    with running(data) as terminal:
        terminal.door.break_down()
        assert eventually(lambda: terminal.engine.door_state.mode is Mode.FAULT)
        assert "did not open" in str(fails(data, "open"))


def test_the_exit_button_opens_once_it_is_in_the_log(data: Path) -> None:
    with running(data) as terminal:
        terminal.door.press_exit()
        assert eventually(terminal.unlocks)
    assert Reason.EXIT_REQUEST in [event.reason for event in events(data)]


def test_a_secret_goes_into_the_keyring_and_nowhere_else(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[str, str] = {}
    monkeypatch.setattr(keyring, "set_password", lambda _, name, value: kept.update({name: value}))
    assert "s3cret" not in run(data, "secret", "North", "mqtt.password", text="s3cret\n").stdout
    made = run(data, "secret", "North", "webhook.secret", "--new").stdout.split()[-1]
    assert kept == {"North/mqtt.password": "s3cret", "North/webhook.secret": made}
    assert len(made) >= 43
    assert isinstance(fails(data, "secret", "North", "door.name"), InputError)


# several doors on one machine


def test_a_further_door_has_its_own_camera_and_driver_and_the_rest_of_the_machine(data: Path) -> None:
    added = run(data, "add", "South", "--source", "7", "--driver", "serial", "--set", "door.serial.port=/dev/relay")
    assert "accessctl kiosk --door 'South'" in added.stdout
    listed = {one["name"]: one for one in json.loads(run(data, "list", "--json").stdout)}
    assert (listed["South"]["driver"], listed["South"]["camera"]) == ("serial", "7")
    assert (listed["North"]["driver"], listed["North"]["camera"]) == ("simulated", "0")
    asked = Context(data, data / "settings.toml")
    south = asked.settings_for("South")
    assert (south.door.name, south.door.strike_seconds, south.store.key_place) == ("South", 0.5, "file")
    assert asked.settings_for("North") == asked.settings == asked.settings_for(None)
    assert "/dev/relay" in str(fails(data, "test", "South"))


def test_adding_and_removing_a_door_is_in_the_log(data: Path) -> None:
    run(data, "add", "South", "--source", "7")
    assert run(data, "remove", "South").exception is None
    assert [(one.door, one.kind) for one in events(data)] == [("South", EventKind.SETTINGS)] * 2
    assert list(Context(data, data / "settings.toml").doors) == ["North"]


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("add", "North", "--source", "1"), "has this door already"),
        (("add", "South", "--source", "1", "--driver", "magic"), "must be one of"),
        (("add", "South", "--source", "1", "--driver", "webhook"), "door.webhook.url"),
        (("add", "South", "--source", "1", "--set", "door.strik=3"), "did you mean strike"),
        (("add", "South", "--source", "1", "--set", "strike"), "section.key=value"),
        (("remove", "North"), "no further door"),
        (("remove", "Nowhere"), "no further door"),
    ],
)
def test_a_door_that_cannot_be_is_not_half_added(data: Path, words: tuple[str, ...], complaint: str) -> None:
    assert complaint in str(fails(data, *words))
    assert list(Context(data, data / "settings.toml").doors) == ["North"]


def test_a_door_that_a_program_drives_is_not_removed(data: Path) -> None:
    run(data, "add", "South", "--source", "7")
    claim = Claim(data, "South")
    assert claim.take()
    assert "stop it first" in str(fails(data, "remove", "South"))
    claim.give_back()
    assert run(data, "remove", "South").exception is None


def test_a_doors_own_file_that_is_wrong_is_named(data: Path) -> None:
    run(data, "add", "South", "--source", "7")
    (data / "doors" / "south.toml").write_text("[camera]\nsource = '1'\n", encoding="utf-8")
    assert "south.toml: door.name is missing" in str(fails(data, "list"))
    (data / "doors" / "south.toml").write_text("[door", encoding="utf-8")
    assert "south.toml: cannot be read as TOML" in str(fails(data, "list"))
