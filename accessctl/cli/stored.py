"""What the commands about people and events share: the opened store, times, tables, and files written as a whole."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from accessctl.cli import context as cli_context
from accessctl.cli.text import err, out
from accessctl.errors import InputError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.store import Store

# As wide as an event line gets; without a terminal rich would fold and cut at 80.
_WIDTH_OF_PIPES = 240


@contextmanager
def opened_store(context: typer.Context, *, quiet: bool) -> Iterator[Store]:
    """The store of the data folder.

    When this made or upgraded it, what the operator should know is said on standard error, unless ``quiet``.
    """
    from accessctl.store import Store

    asked = cli_context.of(context)
    with Store.open(asked.data_dir, asked.settings.store) as store:
        for notice in store.notices if store.fresh and not quiet else ():
            err.print(notice, style="dim", markup=False, soft_wrap=True)
        yield store


def moment(text: str | None, what: str, *, end_of_day: bool = False) -> dt.datetime | None:
    """A time as people write it: ISO 8601, local unless it says otherwise. A bare day is its start, or its end."""
    if text is None:
        return None
    try:
        parsed = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(
            tr("{what} {text!r} is not a time; write 2026-03-02 or 2026-03-02T17:30", what=what, text=text)
        ) from error
    if end_of_day and len(text.strip()) <= len("2026-03-02"):
        parsed += dt.timedelta(days=1)
    return parsed.astimezone(dt.UTC)


def shown_time(at: dt.datetime | None) -> str:
    """Local time to the second, or a dash."""
    return "-" if at is None else at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def print_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A plain table with its columns named in the language in use.

    Texts are shown as they are (no markup), long ones end in an ellipsis, the first column never.
    """
    table = Table(box=None, header_style="bold", pad_edge=False)
    for number, column in enumerate(columns):
        widest = max((len(row[number]) for row in rows), default=0)
        table.add_column(tr(column), no_wrap=True, overflow="ellipsis", min_width=widest if number == 0 else None)
    for row in rows:
        table.add_row(*map(Text, row))
    console = out if out.is_terminal else Console(highlight=False, width=_WIDTH_OF_PIPES)
    console.print(table)


@contextmanager
def written(target: Path | None) -> Iterator[TextIO]:
    """Where an export goes: standard output, or a file for its owner only that is there as a whole or not at all."""
    from accessctl.store.export import whole_text

    if target is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    with whole_text(target) as file:
        yield file
