"""``accessctl groups``: who has the same rights."""

from __future__ import annotations

from typing import Annotated

import typer

from accessctl.cli.people import ACTOR, Json, Who, found_person
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import out, say, say_json
from accessctl.translation import logged, tr

Name = Annotated[str, typer.Argument(metavar="GROUP", help="The group's name.")]


def register(app: typer.Typer) -> None:
    """Add the groups commands."""
    groups = typer.Typer(help="Groups of people with the same rights.", no_args_is_help=True)
    app.add_typer(groups, name="groups")
    groups.command("list")(list_groups)
    groups.command("add")(add)
    groups.command("remove")(remove)
    groups.command("join")(join)
    groups.command("leave")(leave)


def list_groups(context: typer.Context, json: Json = False) -> None:
    """List the groups: how many people and rules each has."""
    with opened_store(context, quiet=json) as store:
        book, members = store.rules.book(), store.access.members()
    names = sorted({*book.groups, *members})
    lines = [
        {
            "name": name,
            "people": members.get(name, 0),
            "rules": sum(rule.group == name for rule in book.rules),
            "enters_in_lockdown": name in book.groups and book.groups[name].enters_in_lockdown,
            "exempt_from_anti_passback": name in book.groups and book.groups[name].exempt_from_anti_passback,
        }
        for name in names
    ]
    if json:
        say_json(lines, indent=2)
    elif lines:
        words = {True: tr("yes"), False: tr("no")}
        print_table(
            ("group", "people", "rules", tr("enters in lockdown"), tr("no anti-passback")),
            [tuple(words.get(value, str(value)) if isinstance(value, bool) else str(value) for value in line.values())
             for line in lines],
        )  # fmt: skip
    else:
        out.print(tr("No groups yet. Start with: accessctl groups add NAME"))


def add(
    context: typer.Context,
    name: Name,
    enters_in_lockdown: Annotated[bool, typer.Option(help="Its people enter during a lockdown.")] = False,
    exempt_from_anti_passback: Annotated[bool, typer.Option(help="Anti-passback does not hold them up.")] = False,
) -> None:
    """Add a group, or change what it may."""
    from accessctl.rules.editing import with_part

    definition = {"enters_in_lockdown": enters_in_lockdown, "exempt_from_anti_passback": exempt_from_anti_passback}
    with opened_store(context, quiet=False) as store:
        store.rules.change(
            lambda book: with_part(book, "groups", name, {**definition}), logged(f"group {name}"), actor=ACTOR
        )
    say(tr("{name}: saved; give it rights with: accessctl rules add {name!r}", name=name))


def remove(context: typer.Context, name: Name) -> None:
    """Remove a group that no rule names; its people stay enrolled."""
    from accessctl.rules.editing import without_part

    with opened_store(context, quiet=False) as store:
        store.rules.change(
            lambda book: without_part(book, "groups", name, "group"), logged(f"group {name} removed"), actor=ACTOR
        )
    say(tr("{name}: removed", name=name))


def join(context: typer.Context, who: Who, name: Name) -> None:
    """Add a person to a group, besides those the person is in already."""
    with opened_store(context, quiet=False) as store:
        visitor = store.access.join(found_person(store, who).person_id, name, actor=ACTOR)
    say(tr("{person_id} is in: {names}", person_id=visitor.person_id, names=", ".join(sorted(visitor.groups))))


def leave(context: typer.Context, who: Who, name: Name) -> None:
    """Take a person out of a group."""
    with opened_store(context, quiet=False) as store:
        visitor = store.access.leave(found_person(store, who).person_id, name, actor=ACTOR)
    say(
        tr(
            "{person_id} is in: {names}",
            person_id=visitor.person_id,
            names=", ".join(sorted(visitor.groups)) or tr("no group"),
        )
    )
