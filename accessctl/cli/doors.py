"""``accessctl doors``: what doors there are and how they stand, whether the driver works, and opening by hand."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import out, say_json
from accessctl.errors import DoorError, InputError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.config import DoorSettings
    from accessctl.domain import Event
    from accessctl.door import Claim, Driver
    from accessctl.store import Store

# A running terminal looks every half second, and its driver may take its time-out.
_FOLLOWS_SECONDS = 4.0

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str | None, typer.Argument(help="The door; default: this terminal's.", metavar="NAME")]


def register(app: typer.Typer) -> None:
    """Add the doors commands."""
    doors = typer.Typer(help="Doors: state, driver, opening by hand, lockdown.", no_args_is_help=True)
    app.add_typer(doors, name="doors")
    for name, command in (
        ("list", list_doors), ("test", test), ("open", open_door),
        ("lockdown", lockdown), ("release", release), ("secret", secret),
    ):  # fmt: skip
        doors.command(name)(command)


def list_doors(context: typer.Context, json: Json = False) -> None:
    """List the doors that the settings and the rules name, and how they stand."""
    from accessctl.door import Claim

    asked = cli_context.of(context)
    settings = asked.settings.door
    with opened_store(context, quiet=json) as store:
        named = {settings.name, *store.rules.book().doors}
        locked = set(store.access.lockdowns())
    found = [
        _described(name, settings, Claim(asked.data_dir, name), is_locked=bool(locked & {name, ""}))
        for name in sorted(named)
    ]
    if json:
        say_json(found, indent=2)
    else:
        columns = ("name", "driver", "state", "alarms", "lockdown")
        print_table(columns, [tuple(str(one[column]) for column in columns) for one in found])


def _described(name: str, settings: DoorSettings, claim: Claim, *, is_locked: bool) -> dict[str, Any]:
    status = claim.status()
    mode = tr("no program runs") if status is None else status.get("mode", tr("not known"))
    return {
        "name": name,
        "driver": settings.driver if name == settings.name else "-",
        "state": mode,
        "alarms": ", ".join((status or {}).get("alarms", [])) or "-",
        "lockdown": "yes" if is_locked else "no",
    }


def test(
    context: typer.Context,
    name: Name = None,
    open_it: Annotated[bool, typer.Option("--open", help="Also release the lock, for the strike time.")] = False,
    json: Json = False,
) -> None:
    """Try this terminal's door driver, step by step: connect, lock, read the contact; with --open also unlock."""
    from accessctl.door import new_driver

    asked = cli_context.of(context)
    settings = asked.settings.door
    _demand_ours(name, settings)
    driver = new_driver(settings, asked.data_dir)
    try:
        steps = [
            _timed("connect", driver.probe),
            _timed("lock", driver.lock),
            _timed(tr("door contact"), driver.is_open),
        ]
        if open_it:
            with opened_store(context, quiet=json) as store:
                _stored_order(store, settings.name, tr("opened by hand, as a test"))
            steps += [_timed("unlock", lambda: driver.unlock(settings.strike_seconds))]
            time.sleep(settings.strike_seconds)
            steps += [_timed(tr("lock again"), driver.lock)]
    finally:
        driver.close()
    if json:
        say_json({"door": settings.name, "driver": settings.driver, "steps": [step.as_dict() for step in steps]})
    else:
        out.print(f"{settings.name}: {settings.driver}", markup=False, soft_wrap=True)
        print_table(("step", "answer", "took"), [(one.what, one.answer, f"{one.took_ms:.1f} ms") for one in steps])


@dataclass(frozen=True)
class _Step:
    what: str
    answer: str
    took_ms: float

    def as_dict(self) -> dict[str, object]:
        return {"step": self.what, "answer": self.answer, "took_ms": round(self.took_ms, 2)}


def _timed(what: str, call: Callable[[], bool | None]) -> _Step:
    begun = time.perf_counter()
    found = call()
    took_ms = 1000 * (time.perf_counter() - begun)
    said = {True: "open", False: "closed", None: tr("not known") if what == tr("door contact") else "done"}
    return _Step(what, said[found], took_ms)


def open_door(context: typer.Context, name: Name = None) -> None:
    """Open a door once, by hand; the order is in the event log before the lock is released."""
    from accessctl.door import Claim

    asked = cli_context.of(context)
    settings = asked.settings.door
    door = name or settings.name
    claim = Claim(asked.data_dir, door)
    is_running = claim.is_taken()
    if not is_running and door != settings.name:
        raise InputError(
            tr("{door}: no terminal drives this door now; start it there, or see: accessctl doors list", door=door)
        )
    with opened_store(context, quiet=False) as store:
        _demand_no_lockdown(store, door)
        order = _stored_order(store, door, tr("opened by hand"))
    if is_running:
        _wait_until_open(claim, door, order)
        out.print(
            tr("{door}: open (event {sequence})", door=door, sequence=order.sequence), markup=False, soft_wrap=True
        )
    else:
        _open_ourselves(context, order)


def _open_ourselves(context: typer.Context, order: Event) -> None:
    from accessctl.door import new_driver

    asked = cli_context.of(context)
    settings = asked.settings.door
    driver: Driver = new_driver(settings, asked.data_dir)
    try:
        driver.lock()
        driver.unlock(settings.strike_seconds)
        text = tr(
            "{name}: open for {strike_seconds:g} s (event {sequence})",
            name=settings.name,
            strike_seconds=settings.strike_seconds,
            sequence=order.sequence,
        )
        out.print(text, markup=False, soft_wrap=True)
        time.sleep(settings.strike_seconds)
        driver.lock()
    finally:
        driver.close()


def _wait_until_open(claim: Claim, door: str, order: Event) -> None:
    """Until the terminal says that it followed; it writes its state whenever that changes."""
    ends = time.monotonic() + _FOLLOWS_SECONDS
    while time.monotonic() < ends:
        status = claim.status()
        if status is not None and status.get("last_event", 0) >= order.sequence:
            return
        time.sleep(0.05)
    raise DoorError(
        tr(
            "{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'",
            door=door,
            sequence=order.sequence,
        )
    )


def lockdown(context: typer.Context, name: Name = None, every: Annotated[bool, typer.Option("--all")] = False) -> None:
    """Let nobody in; running terminals lock within a second, and it holds over restarts until released."""
    _lock_down(context, name, every=every, is_on=True)


def release(context: typer.Context, name: Name = None, every: Annotated[bool, typer.Option("--all")] = False) -> None:
    """End a lockdown; that of every door (--all) and a door's own are ended each by itself."""
    _lock_down(context, name, every=every, is_on=False)


def _lock_down(context: typer.Context, name: str | None, *, every: bool, is_on: bool) -> None:
    asked = cli_context.of(context)
    door = "" if every else name or asked.settings.door.name
    with opened_store(context, quiet=False) as store:
        changed = store.access.lock_down(door, is_on=is_on, actor=ACTOR)
        standing = store.access.lockdowns()
    state = tr("in lockdown") if is_on else "released"
    text = f"{door or 'every door'}: {state if changed else f'was {state} already'}"
    out.print(text, markup=False, soft_wrap=True)
    for other in standing if not is_on else ():
        out.print(tr("Still in lockdown: {other}", other=other or "every door"), markup=False, soft_wrap=True)


def secret(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The door.")],
    what: Annotated[str, typer.Argument(metavar="SETTING", help="webhook.secret, mqtt.password or osdp.key")],
    new: Annotated[bool, typer.Option("--new", help="Make one, and print it for the other end.")] = False,
) -> None:
    """Put a driver's key or password into the keyring, so that it is in no file."""
    import secrets

    from accessctl.door.secrets import keep_secret

    if what not in ("webhook.secret", "mqtt.password", "osdp.key"):
        raise InputError(tr("{what}: no such secret; write webhook.secret, mqtt.password or osdp.key", what=what))
    _demand_ours(name, cli_context.of(context).settings.door)
    if new:
        value = secrets.token_hex(16) if what == "osdp.key" else secrets.token_urlsafe(32)
    else:
        value = typer.prompt(what, hide_input=True)
    keep_secret(value, door=name, what=what)
    out.print(tr("{what} is in the keyring.", what=what), markup=False)
    if new:
        out.print(value, markup=False, soft_wrap=True)


def _stored_order(store: Store, door: str, detail: str) -> Event:
    from accessctl.domain import Event, EventKind, Reason, Verdict

    now = dt.datetime.now(dt.UTC)
    order = Event(now, door, Verdict.GRANTED, Reason.MANUAL, kind=EventKind.DOOR, actor=ACTOR, detail=detail)
    return store.record(order)


def _demand_no_lockdown(store: Store, door: str) -> None:
    if {door, ""} & set(store.access.lockdowns()):
        raise DoorError(tr("{door}: is in lockdown; end it first: accessctl doors release '{door}'", door=door))


def _demand_ours(name: str | None, settings: DoorSettings) -> None:
    if name not in (None, settings.name):
        raise InputError(
            tr(
                "{name}: this terminal's door is {name2!r} (door.name); run it at the other terminal",
                name=name,
                name2=settings.name,
            )
        )
