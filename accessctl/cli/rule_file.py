"""``accessctl rules``, as one file that can be edited: checked, imported, exported."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli.people import ACTOR
from accessctl.cli.stored import opened_store, written
from accessctl.cli.text import say
from accessctl.errors import InputError
from accessctl.translation import logged, tr

if TYPE_CHECKING:
    from accessctl.rules import Book

RulesFile = Annotated[Path, typer.Argument(help="A rules file (YAML).", metavar="FILE")]


def check(file: RulesFile) -> None:
    """Check a rules file without using it; a fault is told with its line."""
    book = _read(file)
    say(tr("{file}: in order; {summary}", file=file, summary=_summary(book)))


def import_file(context: typer.Context, file: RulesFile) -> None:
    """Replace all rules by those of a file, or change nothing where anything in it is wrong."""
    book = _read(file)
    with opened_store(context, quiet=False) as store:
        store.rules.change(lambda _: book, logged("imported from a file"), actor=ACTOR)
    say(tr("{file}: imported; {summary}", file=file, summary=_summary(book)))


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
        raise InputError(f"{file}: {error.told}") from error


def _summary(book: Book) -> str:
    state = tr("in force") if book.enforced else tr('not in force ("enforced: true" puts them in force)')
    return tr("{count} rules, {state}", count=len(book.rules), state=state)
