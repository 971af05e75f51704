"""``accessctl rules``: which group may enter which door when, what doors ask for, and the rules file."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR, Json, Who, found_person
from accessctl.cli.stored import moment, opened_store, print_table, shown_time, written
from accessctl.cli.text import out, say_json, typed_secret
from accessctl.errors import InputError
from accessctl.translation import logged, tr

if TYPE_CHECKING:
    from accessctl.rules import Book
    from accessctl.rules.located import Plain
    from accessctl.store import Store

_HELP = """Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.
"""
_NONE = "none"

RulesFile = Annotated[Path, typer.Argument(help="A rules file (YAML).", metavar="FILE")]


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
    doors = plain["doors"]
    assert isinstance(doors, dict)  # noqa: S101  made so
    for name, asks in doors.items():
        _say(tr("door {name}: {in_words}", name=name, in_words=_in_words(asks)))
    for door in lockdowns:
        _say(
            tr(
                "LOCKDOWN: {door}; end it with: accessctl doors release{value}",
                door=door or "every door",
                value="" if door else " --all",
            )
        )


def _print_rules(book: Book) -> None:
    from accessctl.rules.plain import plain_rule

    if book.rules:
        rows = []
        for number, rule in enumerate(map(plain_rule, book.rules), start=1):
            doors = rule["doors"]
            named = ", ".join(map(str, doors)) if isinstance(doors, list) else str(doors)
            rest = (str(rule.get(key) or usual) for key, usual in (("schedule", "always"), ("from", "-"), ("to", "-")))
            rows.append((str(number), str(rule["group"]), named, *rest))
        print_table(("number", "group", "doors", "schedule", "from", "to"), rows)
    if not book.enforced:
        _say(tr("No rules are in force: everybody who is active may enter at any hour."))
    elif not book.rules:
        _say(tr("Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off"))


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
    _say(tr("rule {count}: saved", count=len(book.rules)))
    if book.enforced and not was_enforced:
        _say(tr("Rules are now in force: whoever no rule lets in stays out."))


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
    _say(tr("rule {number}: removed", number=number))
    if not book.rules:
        _say(tr("There is no rule left: nobody may enter. To let everybody in: accessctl rules off"))


def switch_on(context: typer.Context) -> None:
    """Put the rules in force."""
    with opened_store(context, quiet=False) as store:
        book = store.rules.change(lambda book: replace(book, enforced=True), logged("in force"), actor=ACTOR)
    _say(tr("{count} rules are in force; whoever no rule lets in stays out.", count=len(book.rules)))


def switch_off(
    context: typer.Context, yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False
) -> None:
    """Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for."""
    if not yes and sys.stdin.isatty():
        typer.confirm(tr("Let everybody who is active in at any hour?"), abort=True)
    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda book: replace(book, enforced=False), logged("no longer in force"), actor=ACTOR)
    _say(tr("The rules are no longer in force: everybody who is active may enter at any hour."))


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
    _say(
        tr(
            "door {name}: {value}",
            name=name,
            value=tr("removed, and shut") if forget else _in_words(part(book, "doors", name)),
        )
    )


def _timed_mode(text: str) -> dict[str, Plain]:
    schedule, sign, mode = text.partition("=")
    if not sign:
        raise InputError(tr("--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'", text=text))
    return {"schedule": schedule.strip(), "mode": mode.strip()}


def _in_words(asks: Plain) -> str:
    if not isinstance(asks, dict) or not asks:
        return tr("asks for a face")
    return ", ".join(f"{key.replace('_', ' ')} {_flat(value)}" for key, value in asks.items())


def _flat(value: Plain) -> str:
    if isinstance(value, list):
        return "; ".join(map(_flat, value))
    return " = ".join(map(str, value.values())) if isinstance(value, dict) else str(value)


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
    _say(f"{name}: {'removed' if remove_it else 'saved'}")


def person_terms(
    context: typer.Context,
    who: Who,
    valid_from: Annotated[str | None, typer.Option("--from", help="Not before this time; none: at once.")] = None,
    until: Annotated[str | None, typer.Option("--until", help="Not after this day or time; none: for good.")] = None,
    visits: Annotated[str | None, typer.Option("--visits", help="So many times more; none: any number.")] = None,
    json: Json = False,
) -> None:
    """Show or set on which terms a person may enter: from, until, number of visits."""
    with opened_store(context, quiet=json) as store:
        person_id = found_person(store, who).person_id
        if until is not None:
            end = None if until == _NONE else moment(until, "--until", end_of_day=True)
            store.people.change(person_id, valid_until=end, actor=ACTOR)
        _set_terms(store, person_id, valid_from, visits)
        visitor = store.access.visitor(person_id)
    left = tr("any number") if visitor.visits_left is None else str(visitor.visits_left)
    if json:
        say_json({
            "id": person_id, "groups": sorted(visitor.groups), "visits_left": visitor.visits_left, "area": visitor.area,
            "valid_from": None if visitor.valid_from is None else visitor.valid_from.isoformat(),
            "valid_until": None if visitor.valid_until is None else visitor.valid_until.isoformat(),
        })  # fmt: skip
        return
    groups, area = ", ".join(sorted(visitor.groups)) or "none", visitor.area or "-"
    since, until = shown_time(visitor.valid_from), shown_time(visitor.valid_until)
    _say(
        tr(
            "{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}",
            person_id=person_id,
            since=since,
            until=until,
            left=left,
            groups=groups,
            area=area,
        )
    )


def _set_terms(store: Store, person_id: str, valid_from: str | None, visits: str | None) -> None:
    if valid_from is not None:
        begins = None if valid_from == _NONE else moment(valid_from, "--from")
        store.access.set_terms(person_id, valid_from=begins, actor=ACTOR)
    if visits is not None:
        if visits != _NONE and not visits.isdecimal():
            raise InputError(tr("--visits {visits!r}: write a whole number, or none", visits=visits))
        store.access.set_terms(person_id, visits_left=None if visits == _NONE else int(visits), actor=ACTOR)


def set_pin(
    context: typer.Context,
    who: Who,
    remove_it: Annotated[bool, typer.Option("--remove", help="Take the PIN away.")] = False,
    duress: Annotated[bool, typer.Option("--duress", help="Ask for a duress PIN too: it opens and alarms.")] = False,
    number: Annotated[
        str | None,
        typer.Option("--number", help="The personal number typed before the PIN where no face names the person; "
                     "default: the present one, else a random one."),
    ] = None,
) -> None:  # fmt: skip
    """Give a person a PIN: typed twice at a terminal, else read from standard input, one line each."""
    with opened_store(context, quiet=False) as store:
        person_id = found_person(store, who).person_id
        if remove_it:
            store.pins.remove(person_id, actor=ACTOR)
            _say(tr("{person_id}: PIN removed", person_id=person_id))
            return
        pin = typed_secret("PIN")
        second = typed_secret(tr("duress PIN")) if duress else None
        kept = store.pins.set(person_id, pin, duress=second, number=number, actor=ACTOR)
    _say(tr("{person_id}: PIN set; personal number {number}", person_id=person_id, number=kept))


# what happens now


def inside(
    context: typer.Context, area: Annotated[str | None, typer.Option("--area")] = None, json: Json = False
) -> None:
    """List who went into an area and has not gone elsewhere, as far as the doors know."""
    with opened_store(context, quiet=json) as store:
        present = store.access.present(area)
    if json:
        say_json([{"id": one.person_id, "area": one.area, "since": one.since.isoformat()} for one in present], indent=2)
    elif present:
        print_table(("id", "area", "since"), [(one.person_id, one.area, shown_time(one.since)) for one in present])
    else:
        _say(tr("Nobody."))


def reset(
    context: typer.Context,
    area: Annotated[str | None, typer.Option("--area", help="Only this area.")] = None,
    person: Annotated[str | None, typer.Option("--person", help="Only this person.")] = None,
) -> None:
    """Forget who is inside: anti-passback and the count of people begin anew."""
    with opened_store(context, quiet=False) as store:
        person_id = None if person is None else found_person(store, person).person_id
        count = store.access.forget_presence(area=area, person_id=person_id, actor=ACTOR)
    _say(tr("reset for {count} {value}", count=count, value="person" if count == 1 else "people"))


# the file


def check(file: RulesFile) -> None:
    """Check a rules file without using it; a fault is told with its line."""
    book = _read(file)
    _say(tr("{file}: in order; {summary}", file=file, summary=_summary(book)))


def import_file(context: typer.Context, file: RulesFile) -> None:
    """Replace all rules by those of a file, or change nothing where anything in it is wrong."""
    book = _read(file)
    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda _: book, logged("imported from a file"), actor=ACTOR)
    _say(tr("{file}: imported; {summary}", file=file, summary=_summary(book)))


def export(
    context: typer.Context,
    target: Annotated[Path | None, typer.Option("--out", help="File; default: standard output.")] = None,
) -> None:
    """Write all rules as a file that can be edited and imported again."""
    from accessctl.rules import dump

    with opened_store(context, quiet=target is None) as store, written(target) as out_file:
        out_file.write(dump(store.rules.book()))


def _read(file: Path) -> Book:
    from accessctl.rules import parse

    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(tr("{file}: cannot be read: {strerror}", file=file, strerror=error.strerror)) from error
    except UnicodeDecodeError as error:
        raise InputError(tr("{file}: is not UTF-8 text", file=file)) from error
    try:
        return parse(text)
    except InputError as error:
        raise InputError(f"{file}: {error}") from error


def _summary(book: Book) -> str:
    state = tr("in force") if book.enforced else tr('not in force ("enforced: true" puts them in force)')
    return tr("{count} rules, {state}", count=len(book.rules), state=state)


def _say(text: str) -> None:
    out.print(text, markup=False, soft_wrap=True)
