"""``accessctl admins``: who may sign in to the panel. For the owner of the machine, who holds the database anyway."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated

import typer

from accessctl.cli.people import ACTOR, Json
from accessctl.cli.stored import opened_store, print_table, shown_time
from accessctl.cli.text import out, say, say_json, typed_secret
from accessctl.staff import DEEDS, MEANINGS, TITLES, Action, StaffRole, may, needs_two
from accessctl.translation import tr

Name = Annotated[str, typer.Argument(metavar="NAME", help="What stands in the event log.")]
Trust = Annotated[StaffRole, typer.Option("--role", help="What the account may do; see: accessctl admins roles.")]


def register(app: typer.Typer) -> None:
    """Add the admins commands."""
    admins = typer.Typer(help="Who may sign in to the admin panel, and who may do what there.", no_args_is_help=True)
    app.add_typer(admins, name="admins")
    commands: dict[str, Callable[..., None]] = {
        "list": list_admins,
        "add": add,
        "remove": remove,
        "passwd": passwd,
        "role": role,
        "roles": roles,
    }
    for name, command in commands.items():
        admins.command(name)(command)


def list_admins(context: typer.Context, json: Json = False) -> None:
    """List the accounts of the admin panel."""
    with opened_store(context, quiet=json) as store:
        members = store.staff.all()
    if json:
        say_json([
            {"name": one.name, "role": one.role.value, "added_at": one.added_at.isoformat(),
             "last_signed_in": None if one.last_signed_in is None else one.last_signed_in.isoformat()}
            for one in members
        ], indent=2)  # fmt: skip
    elif members:
        lines = [
            (one.name, tr(TITLES[one.role]), shown_time(one.added_at), shown_time(one.last_signed_in))
            for one in members
        ]
        print_table((tr("name"), tr("role"), tr("added"), tr("last signed in")), lines)
    else:
        say(tr("Nobody has an account yet. The panel asks for the first administrator when it is opened; or: "
                "accessctl admins add NAME"))  # fmt: skip


def add(context: typer.Context, name: Name, role: Trust = StaffRole.ADMINISTRATOR) -> None:
    """Add an account; the password is typed twice, or read from standard input."""
    with opened_store(context, quiet=False) as store:
        officer = store.staff.add(name, typed_secret(tr("Password")), role, actor=ACTOR)
    say(tr("{name}: added as {role}", name=officer.name, role=tr(TITLES[officer.role])))


def remove(
    context: typer.Context, name: Name, yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False
) -> None:
    """Remove an account; the last administrator stays."""
    if not yes and sys.stdin.isatty():
        typer.confirm(tr("Remove the account of {name}?", name=name), abort=True)
    with opened_store(context, quiet=False) as store:
        store.staff.remove(name, actor=ACTOR)
    say(tr("{name}: removed", name=name))


def passwd(context: typer.Context, name: Name) -> None:
    """Set a new password where it was forgotten, and end a wait after wrong ones."""
    with opened_store(context, quiet=False) as store:
        store.staff.set_password(name, typed_secret(tr("New password")), actor=ACTOR)
    say(tr("{name}: the new password counts from now on", name=name))


def role(context: typer.Context, name: Name, role: Annotated[StaffRole, typer.Argument(metavar="ROLE")]) -> None:
    """Trust an account with more or with less."""
    with opened_store(context, quiet=False) as store:
        store.staff.set_role(name, role, actor=ACTOR)
    say(tr("{name}: {role}", name=name, role=tr(TITLES[role])))


def roles(json: Json = False) -> None:
    """Show who may do what, and what needs a second administrator."""
    if json:
        say_json({
            action.value: {
                "roles": [role.value for role in StaffRole if may(role, action)], "needs_two": needs_two(action),
            }
            for action in Action
        }, indent=2)  # fmt: skip
        return
    for role in StaffRole:
        say(f"{tr(TITLES[role])}: {tr(MEANINGS[role])}")
    out.print()
    print_table(
        (tr("may"), *(tr(TITLES[role]) for role in StaffRole), tr("needs two")),
        [
            (
                tr(DEEDS[action]),
                *("✓" if may(role, action) else "" for role in StaffRole),
                "✓" if needs_two(action) else "",
            )
            for action in Action
        ],
    )
