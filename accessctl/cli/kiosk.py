"""``accessctl kiosk`` and what belongs to hanging it beside a door: supervision, autostart, the PIN that leaves it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli import terminal
from accessctl.cli.logs import keep_log
from accessctl.cli.people import ACTOR
from accessctl.cli.stored import opened_store
from accessctl.cli.terminal import Door, Entries, EveryFrame, ExitAtEnd, Headless, Json, RequireGpu, Source, Wish
from accessctl.cli.text import err, say, say_json, typed_secret
from accessctl.config import DoorSettings, Settings
from accessctl.errors import ConfigError
from accessctl.translation import Said, tr

if TYPE_CHECKING:
    from accessctl.app import App
    from accessctl.supervision import CoverLooks

Restart = Annotated[
    bool | None,
    typer.Option("--restart/--no-restart", help="Start again by itself after a crash or a hang; default: in a window."),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only show what would be written.")]


def register(app: typer.Typer) -> None:
    """Add the kiosk commands."""
    group = typer.Typer(help="Guard a door: full screen, or headless.")
    app.add_typer(group, name="kiosk")
    group.callback(invoke_without_command=True)(kiosk)
    group.command("install")(install)
    group.command("uninstall")(uninstall)
    pin = typer.Typer(help="The PIN that leaves the kiosk.", no_args_is_help=True)
    app.add_typer(pin, name="kiosk-pin")
    pin.command("set")(set_pin)
    pin.command("remove")(remove_pin)
    pin.command("status")(status)


def kiosk(
    context: typer.Context,
    source: Source = None,
    door: Door = None,
    headless: Headless = False,
    json: Json = False,
    every_frame: EveryFrame = False,
    exit_at_end: ExitAtEnd = False,
    require_gpu: RequireGpu = False,
    restart: Restart = None,
    entries: Entries = None,
) -> None:
    """Guard a door: full screen, or headless."""
    if context.invoked_subcommand is not None:
        return
    if (json or every_frame) and not headless:
        raise typer.BadParameter(tr("--json and --every-frame go with --headless"))
    if entries is not None and not headless:
        raise typer.BadParameter(tr("--entries goes with --headless; in the window, type and show them"))
    from accessctl.supervision import is_supervised

    wish = Wish(source, door, json, every_frame, exit_at_end, require_gpu, in_window=not headless, entries=entries)
    if not is_supervised() and (not headless if restart is None else restart):
        raise typer.Exit(_supervise(context, wish))  # before Qt is loaded: the parent stays small
    in_window = not headless and terminal.has_display()
    wish = replace(wish, in_window=in_window)
    raise typer.Exit(_in_window(context, wish) if in_window else _headless(context, wish))


def _in_window(context: typer.Context, wish: Wish) -> int:
    from accessctl.supervision import is_supervised

    with terminal.ready(context, wish) as app:
        _say_what_happened(app)
        for notice in _open_doors(app):
            err.print(notice, markup=False, soft_wrap=True)
        from accessctl import gui

        now = partial(terminal.settings_now, cli_context.of(context), wish)
        return gui.run_kiosk(app, now, may_restart=is_supervised())


def _headless(context: typer.Context, wish: Wish) -> int:
    """Where the settings change it begins anew: by its parent, or, where it has none, by itself."""
    from accessctl.cli.entries import Hands
    from accessctl.cli.following import Follower
    from accessctl.privacy import Upkeep, periods_of
    from accessctl.supervision import RENEWS, is_supervised

    asked = cli_context.of(context)
    hands = None if wish.entries is None else Hands(wish.entries)
    while True:
        follower = Follower(partial(terminal.settings_now, asked, wish)) if wish.is_live else None
        with terminal.ready(context, wish) as app:
            _say_what_happened(app)
            with Upkeep(app.store.retention, periods_of(app.settings.store)):
                begins_anew = terminal.run_headless(app, wish, hands=hands, follower=follower)
        if not begins_anew:
            return 0
        err.print(tr("The settings have changed: starting again with the new ones."), markup=False, soft_wrap=True)
        if is_supervised():
            return RENEWS
        asked.read_again()


def _supervise(context: typer.Context, wish: Wish) -> int:
    """Start the same command again as a child, and watch over it; in a window, cover the screen while none is there."""
    from accessctl.supervision import Cover, Supervisor

    asked = cli_context.of(context)
    keep_log(asked.data_dir)
    command = [sys.executable, "-m", "accessctl", *sys.argv[1:]]
    newest = _Newest(asked, wish)
    covers = [sys.executable, "-m", "accessctl.gui.cover", str(asked.data_dir)]
    cover = Cover(covers, newest.looks) if wish.in_window else None
    hang_seconds = newest.read().kiosk.hang_seconds
    return Supervisor(command, newest.shut_door, hang_seconds, say=_say_restart, cover=cover).run()


class _Newest:
    """The settings as they stand now; while they cannot be read those from before, or what the program brings.

    That they cannot be read is said by the child, which cannot start with them.
    """

    def __init__(self, asked: cli_context.Context, wish: Wish) -> None:
        self._asked, self._wish = asked, wish
        self._known: Settings | None = None

    def read(self) -> Settings:
        with suppress(ConfigError):
            self._known = terminal.settings_now(self._asked, self._wish)
        return self._known or Settings()

    def shut_door(self) -> None:
        """Somebody may have wired another driver since we began. Raises DoorError."""
        lock_door(self.read().door, self._asked.data_dir)

    def looks(self) -> CoverLooks:
        from accessctl.supervision import CoverLooks

        settings = self.read()
        shown, kiosk = settings.appearance, settings.kiosk
        door = self._wish.door or (settings.door.name if self._known is not None else "")
        return CoverLooks(
            door, shown.reception, shown.language, shown.theme, shown.motion, shown.text_percent, kiosk.screen,
            kiosk.keep_awake, kiosk.leave_seconds,
        )  # fmt: skip


def lock_door(door: DoorSettings, data_dir: Path) -> None:
    """After the kiosk died: a relay that was released stays so until somebody says otherwise. Raises DoorError."""
    if door.driver == "simulated":
        return
    from accessctl.door import new_driver

    driver = new_driver(door, data_dir)
    try:
        driver.lock()
    finally:
        driver.close()


def _say_restart(after: Said) -> None:
    err.print(tr("The kiosk ended ({after}); the door is shut and it is started again.", after=after), markup=False,
              soft_wrap=True)  # fmt: skip


def _say_what_happened(app: App) -> None:
    """A kiosk that had to be started again says so in the event log."""
    import datetime as dt

    from accessctl.domain import Event, EventKind
    from accessctl.supervision import restarted_after

    if after := restarted_after():
        now = dt.datetime.now(dt.UTC)
        detail = f"the kiosk was started again; the one before: {after}"
        app.store.record(Event(now, app.settings.door.name, kind=EventKind.FAULT, detail=detail))


def _open_doors(app: App) -> Iterator[str]:
    if not app.store.kiosk_pin.is_set() and app.store.staff.is_empty():
        yield tr("Anybody can leave this kiosk: no kiosk PIN is set and nobody has an account; "
                 "run: accessctl kiosk-pin set")  # fmt: skip


# starting with the session


def install(context: typer.Context, source: Source = None, door: Door = None, dry_run: DryRun = False) -> None:
    """Start the kiosk with the desktop session: an autostart entry and a systemd user unit (Linux)."""
    from accessctl.supervision import autostart

    asked = cli_context.of(context)
    words = [*(["--source", source] if source else []), *(["--door", door] if door else [])]
    command = autostart.kiosk_command(asked.data_dir, asked.config_file, *words)
    files = autostart.planned(command, autostart.config_home(), with_systemd=autostart.has_systemd())
    if not dry_run:
        autostart.install(files)
    for file in files:
        say(str(file.path) if not dry_run else f"# {file.path}\n{file.content}")
    say(tr("Nothing was written.") if dry_run else tr("The kiosk starts with the next session of this user."))
    if not dry_run:
        say(tr("Let the system sign this user in by itself, and keep the key in a file (store.key_place = \"file\"): "
                "a keyring stays locked without a password."))  # fmt: skip


def uninstall(dry_run: DryRun = False) -> None:
    """Remove what ``install`` wrote; a kiosk that the unit runs is stopped."""
    from accessctl.supervision import autostart

    home = autostart.config_home()
    if dry_run:
        paths = [home / "systemd" / "user" / autostart.UNIT_NAME, home / "autostart" / autostart.ENTRY_NAME]
        there = [path for path in paths if path.exists()]
    else:
        there = autostart.uninstall(home)
    for path in there:
        say(str(path))
    if not there:
        say(tr("Nothing is installed."))
    elif not dry_run:
        say(tr("Removed: the kiosk does not start by itself any more."))


# the PIN


def set_pin(context: typer.Context) -> None:
    """Set the PIN that leaves the kiosk; it is typed twice, or read from standard input. It counts at once."""
    with opened_store(context, quiet=False) as store:
        store.kiosk_pin.set(typed_secret(tr("Kiosk PIN")), actor=ACTOR)
    say(tr("From now on the kiosk is left with this PIN only, or by an administrator's or guard's account."))


def remove_pin(context: typer.Context) -> None:
    """Remove the PIN: then accounts leave the kiosk, or, where there are none, anybody."""
    with opened_store(context, quiet=False) as store:
        store.kiosk_pin.remove(actor=ACTOR)
    say(tr("The kiosk has no PIN any more."))


def status(context: typer.Context, json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Say what leaving the kiosk asks for."""
    with opened_store(context, quiet=json) as store:
        pin, accounts = store.kiosk_pin.is_set(), not store.staff.is_empty()
    if json:
        say_json({"pin": pin, "accounts": accounts})
    elif pin:
        say(tr("A kiosk PIN is set."))
    elif accounts:
        say(tr("No kiosk PIN is set; an administrator's or guard's account leaves the kiosk."))
    else:
        say(tr("No kiosk PIN is set and nobody has an account: anybody can leave the kiosk."))
