"""``accessctl schedules`` and ``accessctl holidays``: when rules hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli.people import ACTOR, Json
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import out, say_json
from accessctl.translation import logged, tr

if TYPE_CHECKING:
    from accessctl.rules import Book
    from accessctl.rules.located import Plain

Hours = Annotated[
    list[str] | None,
    typer.Option("--hours", help="Days and hours, like 'mon-fri 08:00-18:00'; 22:00-06:00 reaches over midnight."),
]
Observed = Annotated[list[str] | None, typer.Option("--holidays", help="A list of holidays to observe.")]
OnHolidays = Annotated[
    list[str] | None, typer.Option("--on-holidays", help="Hours on those days, like 10:00-12:00; none: closed.")
]


def register(app: typer.Typer) -> None:
    """Add the schedules and holidays commands."""
    schedules = typer.Typer(help="Hours of the week, in the wall time of the door.", no_args_is_help=True)
    holidays = typer.Typer(help="Lists of days on which schedules have other hours.", no_args_is_help=True)
    app.add_typer(schedules, name="schedules")
    app.add_typer(holidays, name="holidays")
    schedules.command("list")(list_schedules)
    schedules.command("add")(add_schedule)
    schedules.command("remove")(remove_schedule)
    holidays.command("list")(list_holidays)
    holidays.command("add")(add_holidays)
    holidays.command("remove")(remove_holidays)


def list_schedules(context: typer.Context, json: Json = False) -> None:
    """List the schedules with their hours."""
    plain = _section(context, "schedules", json=json)
    if json:
        say_json(plain, indent=2)
        return
    rows = []
    for name, definition in plain.items():
        assert isinstance(definition, dict)  # noqa: S101  every schedule is one
        given = (_words(definition.get(key)) for key in ("hours", "holidays", "on_holidays"))
        rows.append((name, *given))
    _table(
        ("schedule", "hours", "holidays", tr("on holidays")),
        rows,
        tr("accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'"),
    )


def add_schedule(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The schedule's name.")],
    hours: Hours = None,
    holidays: Observed = None,
    on_holidays: OnHolidays = None,
) -> None:
    """Add a schedule, or replace it."""
    definition: Plain = {
        "hours": [*(hours or ())], "holidays": [*(holidays or ())], "on_holidays": [*(on_holidays or ())],
    }  # fmt: skip
    _put(context, name, definition)


def remove_schedule(context: typer.Context, name: Annotated[str, typer.Argument(help="The schedule's name.")]) -> None:
    """Remove a schedule that nothing names."""
    _remove(context, "schedules", name, "schedule")


def list_holidays(context: typer.Context, json: Json = False) -> None:
    """List the lists of holidays."""
    plain = _section(context, "holidays", json=json)
    if json:
        say_json(plain, indent=2)
        return
    rows = [(name, _words(days)) for name, days in plain.items()]
    _table(("list", "days"), rows, tr("accessctl holidays add NAME '2026-12-25 yearly'"))


def add_holidays(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The list's name.")],
    days: Annotated[
        list[str],
        typer.Argument(help="2026-12-25, 2026-12-24..2026-12-26, or '2026-12-25 yearly'.", metavar="DAYS..."),
    ],
) -> None:
    """Add days to a list of holidays; it is made where there is none."""
    from accessctl.rules.editing import with_part

    with opened_store(context, quiet=False) as store:

        def add(book: Book) -> Book:
            known = [str(day) for day in book.calendars[name].holidays] if name in book.calendars else []
            more = [" ".join(day.split()) for day in days]
            return with_part(book, "holidays", name, [*known, *(day for day in more if day not in known)])

        store.rules.change(add, logged(f"holidays {name}"), actor=ACTOR)
    out.print(tr("{name}: saved", name=name), markup=False, soft_wrap=True)


def remove_holidays(context: typer.Context, name: Annotated[str, typer.Argument(help="The list's name.")]) -> None:
    """Remove a list of holidays that no schedule names."""
    _remove(context, "holidays", name, "list of holidays")


def _section(context: typer.Context, section: str, *, json: bool) -> dict[str, Plain]:
    from accessctl.rules.plain import plain_of

    with opened_store(context, quiet=json) as store:
        plain = plain_of(store.rules.book())[section]
    assert isinstance(plain, dict)  # noqa: S101  every section but rules is one
    return plain


def _put(context: typer.Context, name: str, definition: Plain) -> None:
    from accessctl.rules.editing import with_part

    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda book: with_part(book, "schedules", name, definition), f"schedule {name}", actor=ACTOR)
    out.print(tr("{name}: saved", name=name), markup=False, soft_wrap=True)


def _remove(context: typer.Context, section: str, name: str, what: str) -> None:
    from accessctl.rules.editing import without_part

    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda book: without_part(book, section, name, what), f"{what} {name} removed", actor=ACTOR)
    out.print(tr("{name}: removed", name=name), markup=False, soft_wrap=True)


def _words(value: Plain) -> str:
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value or "-")


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]], start: str) -> None:
    if rows:
        print_table(columns, rows)
    else:
        out.print(tr("None yet. Start with: {start}", start=start), markup=False, soft_wrap=True)
