"""The kiosk's command, headless: what runs beside the door."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer

from accessctl import translation
from accessctl.cli import following, kiosk, terminal
from accessctl.cli.context import Context
from accessctl.cli.following import Follower
from accessctl.config import InboxSettings, Settings, StoreSettings
from accessctl.domain import Decision, Reason, Verdict
from accessctl.errors import ConfigError
from accessctl.store import Store
from tests.faces import observation, sighting


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def upkeep_runs() -> bool:
    return any(thread.name == "upkeep" for thread in threading.enumerate())


def test_what_is_older_than_it_may_be_is_looked_for_as_long_as_a_headless_kiosk_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[bool] = []

    @contextmanager
    def ready(*_: object) -> Iterator[Any]:
        with Store.open(tmp_path, StoreSettings(key_place="file")) as store:
            yield SimpleNamespace(store=store, settings=Settings())

    monkeypatch.setattr(terminal, "ready", ready)
    monkeypatch.setattr(terminal, "run_headless", lambda *_, **__: seen.append(upkeep_runs()))
    context: Any = SimpleNamespace(invoked_subcommand=None, obj=Context(tmp_path, tmp_path / "settings.toml"))

    with pytest.raises(typer.Exit):
        kiosk.kiosk(context, headless=True)

    assert (seen, upkeep_runs()) == ([True], False)


def test_a_headless_kiosk_begins_anew_by_itself_with_the_settings_that_changed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The real command, the real follower, the real file; only models and camera are left out."""
    path = tmp_path / "settings.toml"
    opened: list[float] = []
    clock = Clock()

    @contextmanager
    def ready(context: Any, wish: terminal.Wish) -> Iterator[Any]:
        settings = wish.over(context.obj.settings_for(wish.door))
        opened.append(settings.door.strike_seconds)
        with Store.open(tmp_path, StoreSettings(key_place="file")) as store:
            yield SimpleNamespace(store=store, settings=settings)

    def run_headless(app: Any, wish: terminal.Wish, *, hands: object, follower: Follower) -> bool:
        follower.hear(Decision(observation(), Verdict.WAIT, Reason.NO_FACE))
        assert not follower.wants_new_start()
        if len(opened) == 2:
            return False
        path.write_text("[door]\nstrike_seconds = 9\n")
        clock.now += 61
        return follower.wants_new_start()

    monkeypatch.setattr(terminal, "ready", ready)
    monkeypatch.setattr(terminal, "run_headless", run_headless)
    monkeypatch.setattr(following, "Follower", partial(Follower, clock=clock))
    context: Any = SimpleNamespace(invoked_subcommand=None, obj=Context(tmp_path, path))

    with pytest.raises(typer.Exit) as ended:
        kiosk.kiosk(context, headless=True)

    assert (opened, ended.value.exit_code) == ([5.0, 9.0], 0)
    assert "starting again" in capsys.readouterr().err


@pytest.mark.parametrize(("rehearsal", "is_live"), [
    ({}, True), ({"entries": "-"}, True), ({"entries": "script.txt"}, False), ({"every_frame": True}, False),
    ({"exit_at_end": True}, False),
])  # fmt: skip
def test_a_rehearsal_follows_no_settings(rehearsal: dict[str, Any], is_live: bool) -> None:
    assert terminal.Wish("0", None, **rehearsal).is_live is is_live


def test_a_headless_kiosk_takes_up_its_language_at_once_and_waits_while_somebody_stands_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ACCESSCTL_LANGUAGE")
    clock, settings = Clock(), [Settings()]
    follower = Follower(lambda: settings[0], clock)
    follower.hear(Decision(observation(sighting("ada")), Verdict.WAIT, Reason.CONFIRMING))
    assert not follower.wants_new_start()
    looks = settings[0].appearance.model_copy(update={"language": "es"})
    settings[0] = settings[0].model_copy(update={"appearance": looks, "inbox": InboxSettings(enabled=True)})
    clock.now += 61
    assert not follower.wants_new_start()
    spoken = translation.language()

    follower.hear(Decision(observation(), Verdict.WAIT, Reason.NO_FACE))
    clock.now += 11
    wants = follower.wants_new_start()
    translation.use("en")
    assert (spoken, wants) == ("es", True)


def test_settings_that_cannot_be_read_change_nothing() -> None:
    clock = Clock()

    def unreadable() -> Settings:
        raise ConfigError("half-written")

    follower = Follower(unreadable, clock)
    clock.now += 100
    assert not follower.wants_new_start()
