"""``accessctl doors``: what doors there are and how they stand, whether the driver works, and opening by hand."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import out, say_json
from accessctl.errors import DoorError, InputError
from accessctl.translation import mark, numeral, tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from accessctl.config import DoorSettings, Settings
    from accessctl.domain import Event
    from accessctl.door.by_hand import ByHand, DoorStanding
    from accessctl.store import Store

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Name = Annotated[str | None, typer.Argument(help="The door; default: this terminal's.", metavar="NAME")]


def register(app: typer.Typer) -> None:
    """Add the doors commands."""
    doors = typer.Typer(help="Doors: state, driver, opening by hand, lockdown.", no_args_is_help=True)
    app.add_typer(doors, name="doors")
    for name, command in (
        ("list", list_doors), ("add", add), ("remove", remove), ("test", test), ("open", open_door),
        ("lockdown", lockdown), ("release", release), ("secret", secret),
    ):  # fmt: skip
        doors.command(name)(command)


def list_doors(context: typer.Context, json: Json = False) -> None:
    """List the doors that the settings and the rules name, and how they stand."""
    from accessctl.door.by_hand import standings

    asked = cli_context.of(context)
    with opened_store(context, quiet=json) as store:
        own = [settings.door for settings in asked.doors.values()]
        found = [_described(one, asked.doors) for one in standings(store, asked.data_dir, own)]
    if json:
        say_json(found, indent=2)
    else:
        spoken = [
            {**one, "driver": tr(one["driver"]), "state": tr(one["state"]), "lockdown": tr(one["lockdown"])}
            for one in found
        ]
        print_table(
            (tr("door"), tr("driver"), tr("camera"), tr("state"), tr("alarms"), tr("lockdown")),
            [tuple(map(str, one.values())) for one in spoken],
        )


# In JSON as they stand here, in the table in the reader's language.
_NOT_RUNNING, _NOT_KNOWN = mark("kiosk not running"), mark("not known")
_YES, _NO = mark("yes"), mark("no")
# By whether it is a lockdown or its end, and whether that changed anything.
_STANDINGS = {
    (True, True): mark("{door}: in lockdown"), (True, False): mark("{door}: was in lockdown already"),
    (False, True): mark("{door}: released"), (False, False): mark("{door}: was released already"),
}  # fmt: skip


def _described(one: DoorStanding, here: Mapping[str, Settings]) -> dict[str, Any]:
    return {
        "name": one.name,
        "driver": one.driver or "-",
        "camera": here[one.name].camera.source if one.name in here else "-",
        "state": _NOT_RUNNING if one.mode is None else one.mode or _NOT_KNOWN,
        "alarms": ", ".join(one.alarms) or "-",
        "lockdown": _YES if one.is_locked_down else _NO,
    }


def test(
    context: typer.Context,
    name: Name = None,
    open_it: Annotated[bool, typer.Option("--open", help="Also release the lock, for the strike time.")] = False,
    json: Json = False,
) -> None:
    """Try a door's driver, step by step: connect, lock, read the contact; with --open also unlock."""
    from accessctl.door.by_hand import AS_A_TEST, try_driver

    asked = cli_context.of(context)
    settings = _ours(asked, name)

    def order() -> None:
        with opened_store(context, quiet=json) as store:
            _by_hand(context, store).order(settings.name, AS_A_TEST)

    steps = try_driver(settings, asked.data_dir, order=order if open_it else None)
    if json:
        said = [{"step": one.what, "answer": one.answer, "took_ms": round(one.took_ms, 2)} for one in steps]
        say_json({"door": settings.name, "driver": settings.driver, "steps": said})
    else:
        out.print(f"{settings.name}: {tr(settings.driver)}", markup=False, soft_wrap=True)
        rows = [(tr(one.what), tr(one.answer), f"{numeral(one.took_ms, '.1f')} ms") for one in steps]
        print_table(("step", "answer", "took"), rows)


def open_door(context: typer.Context, name: Name = None) -> None:
    """Open a door once, by hand; the order is in the event log before the lock is released."""
    from accessctl.door.by_hand import BY_HAND

    door = name or cli_context.of(context).settings.door.name
    with opened_store(context, quiet=False) as store:
        _by_hand(context, store).open_once(door, BY_HAND, _say_open)


def _say_open(order: Event, seconds: float | None) -> None:
    if seconds is None:
        text = tr("{door}: open (event {sequence})", door=order.door, sequence=order.sequence)
    else:
        text = tr("{name}: open for {strike_seconds:g} s (event {sequence})",
                  name=order.door, strike_seconds=seconds, sequence=order.sequence)  # fmt: skip
    out.print(text, markup=False, soft_wrap=True)


def _by_hand(context: typer.Context, store: Store) -> ByHand:
    from accessctl.door.by_hand import ByHand

    asked = cli_context.of(context)
    return ByHand(store, asked.data_dir, [settings.door for settings in asked.doors.values()], ACTOR)


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
    said = _STANDINGS[is_on, changed]
    out.print(tr(said, door=door or tr("every door")), markup=False, soft_wrap=True)
    for other in standing if not is_on else ():
        out.print(tr("Still in lockdown: {other}", other=other or tr("every door")), markup=False, soft_wrap=True)


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
    _ours(cli_context.of(context), name)
    if new:
        value = secrets.token_hex(16) if what == "osdp.key" else secrets.token_urlsafe(32)
    else:
        value = typer.prompt(what, hide_input=True)
    keep_secret(value, door=name, what=what)
    out.print(tr("{what} is in the keyring.", what=what), markup=False)
    if new:
        out.print(value, markup=False, soft_wrap=True)


def _ours(asked: cli_context.Context, name: str | None) -> DoorSettings:
    """The settings of a door of this machine."""
    wanted = name or asked.settings.door.name
    if wanted not in asked.doors:
        here = ", ".join(map(repr, asked.doors))
        raise InputError(
            tr("{name}: this machine has the doors {here}; run it at the other one, or: accessctl doors add",
               name=wanted, here=here)
        )  # fmt: skip
    return asked.doors[wanted].door


# adding and removing


def add(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="What the door is called.")],
    source: Annotated[str, typer.Option("--source", help="Its camera: index or name, video, folder, address.")],
    driver: Annotated[
        str, typer.Option("--driver", help="simulated, webhook, mqtt, serial, gpio or osdp.")
    ] = "simulated",
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="KEY=VALUE", help="Any other setting of this door, like door.webhook.url=..."),
    ] = None,
) -> None:
    """Add a further door to this machine, with a camera and a driver of its own; then: kiosk --door NAME."""
    from accessctl import config
    from accessctl.door.naming import plain_name

    asked = cli_context.of(context)
    if name in asked.doors:
        raise InputError(tr("{name}: this machine has this door already", name=name))
    changes: dict[str, Any] = {"door.name": name, "camera.source": source, "door.driver": driver}
    changes |= dict(map(_setting, settings or ()))
    config.add_door(asked.config_file, asked.data_dir, plain_name(name), changes)
    with opened_store(context, quiet=False) as store:
        _record(store, name, f"door added: camera {source}, driver {driver}")
    out.print(tr("{name}: added; start it with: accessctl kiosk --door '{name}'", name=name), markup=False,
              soft_wrap=True)  # fmt: skip


def remove(context: typer.Context, name: Annotated[str, typer.Argument(metavar="NAME", help="The door.")]) -> None:
    """Take a further door away from this machine; one that a program drives has to be stopped first."""
    from accessctl import config
    from accessctl.door import Claim

    asked = cli_context.of(context)
    path = config.door_files(asked.data_dir).get(name)
    if path is None:
        raise InputError(tr("{name}: is no further door of this machine; see: accessctl doors list", name=name))
    if Claim(asked.data_dir, name).is_taken():
        raise DoorError(tr("{name}: a terminal drives this door; stop it first", name=name))
    config.remove_door(path)
    with opened_store(context, quiet=False) as store:
        _record(store, name, "door removed from this machine")
        still_ruled = name in store.rules.book().doors
    out.print(tr("{name}: removed", name=name), markup=False, soft_wrap=True)
    if still_ruled:
        text = tr("The rules still describe it; to end that: accessctl rules door '{name}' --forget", name=name)
        out.print(text, markup=False, soft_wrap=True)


def _record(store: Store, door: str, detail: str) -> None:
    from accessctl.domain import Event, EventKind

    store.record(Event(dt.datetime.now(dt.UTC), door, kind=EventKind.SETTINGS, actor=ACTOR, detail=detail))


def _setting(text: str) -> tuple[str, Any]:
    """KEY=VALUE; the value as TOML writes it, or a text."""
    key, equals, value = text.partition("=")
    if not equals or "." not in key:
        raise InputError(tr("--set {text!r}: write section.key=value, like door.strike_seconds=3", text=text))
    try:
        return key.strip(), tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return key.strip(), value
