"""``accessctl rules``: which group may enter which door when, and what doors ask for."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR, Json
from accessctl.cli.rule_file import check, export, import_file
from accessctl.cli.rule_people import inside, person_terms, reset, set_pin
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import say, say_json
from accessctl.errors import InputError
from accessctl.translation import logged, tr

if TYPE_CHECKING:
    from accessctl.rules import Book, Door
    from accessctl.rules.located import Plain

_HELP = """Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.
"""
_NONE = "none"


def register(app: typer.Typer) -> None:
    """Add the rules commands."""
    rules = typer.Typer(help=_HELP, no_args_is_help=True)
    app.add_typer(rules, name="rules")
    for name, command in (
        ("list", list_rules), ("add", add), ("remove", remove), ("on", switch_on), ("off", switch_off),
        ("door", describe_door), ("area", describe_area), ("person", person_terms), ("pin", set_pin),
        ("inside", inside), ("reset", reset), ("check", check), ("import", import_file), ("export", export),
    ):  # fmt: skip
        rules.command(name)(command)


def list_rules(context: typer.Context, json: Json = False) -> None:
    """List the rules, what doors ask for, and lockdowns."""
    from accessctl.rules.plain import plain_of

    with opened_store(context, quiet=json) as store:
        book, lockdowns = store.rules.book(), store.access.lockdowns()
    plain = plain_of(book)
    if json:
        say_json({**plain, "lockdowns": lockdowns}, indent=2)
        return
    _print_rules(book)
    for known in book.doors.values():
        say(_asks(known))
    for door in lockdowns:
        say(
            tr(
                "LOCKDOWN: {door}; end it with: accessctl doors release{value}",
                door=door or tr("every door"),
                value="" if door else " --all",
            )
        )


def _print_rules(book: Book) -> None:
    from accessctl.rules.plain import plain_rule

    if book.rules:
        rows = []
        for number, rule in enumerate(map(plain_rule, book.rules), start=1):
            doors = rule["doors"]
            named = ", ".join(map(str, doors)) if isinstance(doors, list) else tr("every door")
            usual = {"schedule": tr("always"), "from": "-", "to": "-"}
            rest = (str(rule.get(key) or otherwise) for key, otherwise in usual.items())
            rows.append((str(number), str(rule["group"]), named, *rest))
        print_table(("number", "group", "doors", "schedule", "from", "to"), rows)
    if not book.enforced:
        say(tr("No rules are in force: everybody who is active may enter at any hour."))
    elif not book.rules:
        say(tr("Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off"))


def add(
    context: typer.Context,
    group: Annotated[str, typer.Argument(help="Whom it lets in.")],
    door: Annotated[
        list[str] | None, typer.Option("--door", help="A door, or all; default: this terminal's door.")
    ] = None,
    schedule: Annotated[str | None, typer.Option("--schedule", help="When; default: always.")] = None,
    first: Annotated[str | None, typer.Option("--from", help="First day, like 2026-03-02.")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day, included.")] = None,
) -> None:
    """Add a rule. The first one puts the rules in force: whoever no rule lets in then stays out."""
    from accessctl.rules.editing import with_rule

    own_door = cli_context.of(context).settings.door.name
    rule: dict[str, Plain] = {"group": group, "doors": [*(door or [own_door])]}
    rule |= {key: value for key, value in (("schedule", schedule), ("from", first), ("to", last)) if value is not None}
    with opened_store(context, quiet=False) as store:
        known = set(store.access.members())

        def change(book: Book) -> Book:
            return with_rule(_with_known(book, group if group in known else None, own_door), rule)

        was_enforced = store.rules.book().enforced
        book = store.rules.change(change, logged(f"rule for {group} added"), actor=ACTOR)
    say(tr("rule {count}: saved", count=len(book.rules)))
    if book.enforced and not was_enforced:
        say(tr("Rules are now in force: whoever no rule lets in stays out."))


def _with_known(book: Book, group: str | None, own_door: str) -> Book:
    """A group that people are in and the terminal's own door need not be described before a rule names them."""
    from accessctl.rules import Door, Group

    groups = book.groups if group is None or group in book.groups else {**book.groups, group: Group(group)}
    doors = book.doors if own_door in book.doors else {**book.doors, own_door: Door(own_door)}
    return replace(book, groups=groups, doors=doors)


def remove(context: typer.Context, number: Annotated[int, typer.Argument(help="Its number in the list.")]) -> None:
    """Remove a rule; the others stay in force, and so does having rules at all."""
    from accessctl.rules.editing import without_rule

    with opened_store(context, quiet=False) as store:
        book = store.rules.change(
            lambda book: without_rule(book, number), logged(f"rule {number} removed"), actor=ACTOR
        )
    say(tr("rule {number}: removed", number=number))
    if not book.rules:
        say(tr("There is no rule left: nobody may enter. To let everybody in: accessctl rules off"))


def switch_on(context: typer.Context) -> None:
    """Put the rules in force."""
    with opened_store(context, quiet=False) as store:
        book = store.rules.change(lambda book: replace(book, enforced=True), logged("in force"), actor=ACTOR)
    say(tr("{count} rules are in force; whoever no rule lets in stays out.", count=len(book.rules)))


def switch_off(
    context: typer.Context, yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False
) -> None:
    """Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for."""
    if not yes and sys.stdin.isatty():
        typer.confirm(tr("Let everybody who is active in at any hour?"), abort=True)
    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda book: replace(book, enforced=False), logged("no longer in force"), actor=ACTOR)
    say(tr("The rules are no longer in force: everybody who is active may enter at any hour."))


# doors, areas, people


def describe_door(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The door's name, as in its settings.")],
    time_zone: Annotated[str | None, typer.Option(help="Like Europe/Berlin; none: this machine's.")] = None,
    mode: Annotated[
        str | None,
        typer.Option(
            help="face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', "
            "'PIN as fallback' (a PIN counts only while the face cannot be used: a fault, a lock-out, two people too "
            "alike, refused as a spoof twice). Without a face, a PIN goes with the personal number."
        ),
    ] = None,
    mode_at: Annotated[list[str] | None, typer.Option(help="Another mode in a schedule: 'Night=face and PIN'.")] = None,
    leads_to: Annotated[str | None, typer.Option(help="The area behind it; none: not counted.")] = None,
    anti_passback: Annotated[str | None, typer.Option(help="off, soft (a remark) or hard (refused).")] = None,
    anti_passback_reset_minutes: Annotated[str | None, typer.Option(help="Enter again after so long; none.")] = None,
    two_person_seconds: Annotated[str | None, typer.Option(help="Two people within this time; none: one.")] = None,
    forget: Annotated[
        bool, typer.Option("--forget", help="Remove the door: nobody enters by it until it is described again.")
    ] = False,
) -> None:
    """Say what a door asks for; what is not given stays as it is."""
    from accessctl.rules.editing import part, with_part, without_part

    given: dict[str, Plain] = {
        "time_zone": time_zone, "mode": mode, "leads_to": leads_to, "anti_passback": anti_passback,
        "anti_passback_reset_minutes": anti_passback_reset_minutes, "two_person_seconds": two_person_seconds,
    }  # fmt: skip
    if mode_at is not None:
        given["modes"] = [_timed_mode(text) for text in mode_at if text != _NONE]

    def change(book: Book) -> Book:
        if forget:
            return without_part(book, "doors", name, "door")
        changed = {**part(book, "doors", name), **{key: value for key, value in given.items() if value is not None}}
        return with_part(book, "doors", name, {key: value for key, value in changed.items() if value != _NONE})

    with opened_store(context, quiet=False) as store:
        book = store.rules.change(change, logged(f"door {name}"), actor=ACTOR)
    say(tr("{name}: removed, and shut", name=name) if forget else _asks(book.door(name)))


def _timed_mode(text: str) -> dict[str, Plain]:
    schedule, sign, mode = text.partition("=")
    if not sign:
        raise InputError(tr("--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'", text=text))
    return {"schedule": schedule.strip(), "mode": mode.strip()}


def _asks(door: Door) -> str:
    from accessctl.rules.words import asked_words, door_words

    return " · ".join(filter(None, (asked_words(door), door_words(door))))


def describe_area(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="What lies behind doors.")],
    most_people: Annotated[int | None, typer.Option(help="No more people enter; not given: no limit.")] = None,
    remove_it: Annotated[bool, typer.Option("--remove", help="Remove it.")] = False,
) -> None:
    """Add or change an area: for anti-passback, and for how many people may be in it."""
    from accessctl.rules.editing import with_part, without_part

    def change(book: Book) -> Book:
        if remove_it:
            return without_part(book, "areas", name, "area")
        return with_part(book, "areas", name, {} if most_people is None else {"most_people": most_people})

    with opened_store(context, quiet=False) as store:
        store.rules.change(change, logged(f"area {name}{' removed' if remove_it else ''}"), actor=ACTOR)
    say(tr("{name}: removed", name=name) if remove_it else tr("{name}: saved", name=name))
