"""``accessctl backup|restore``: everything in one encrypted file, and back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR, Json
from accessctl.cli.text import err, say, say_json, typed_secret
from accessctl.errors import InputError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.store.restoring import Restored

_VARIABLE = "ACCESSCTL_BACKUP_PASSPHRASE"
_TRIES = 3
PassphraseFile = Annotated[
    Path | None,
    typer.Option("--passphrase-file", help=f"Read the passphrase from this file's first line; or set {_VARIABLE}."),
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(backup)
    app.command()(restore)


def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write it; an existing one is replaced when the new is whole.")],
    passphrase_file: PassphraseFile = None,
    json: Json = False,
) -> None:
    """Write database, key and settings into one file, encrypted with a passphrase; a kiosk may go on running.

    Nobody can read it without the passphrase, you neither. Models, installed files and the passwords of door drivers
    in the keyring are not in it.
    """
    from accessctl.privacy import made_words
    from accessctl.store.backup import back_up

    asked = cli_context.of(context)
    passphrase = _given(passphrase_file) or typed_secret(tr("Passphrase of the backup"))
    with _bar(tr("Backing up"), quiet=json) as progress:
        made = back_up(
            asked.data_dir, asked.settings.store, asked.config_file, file, passphrase, actor=ACTOR, progress=progress
        )
    if json:
        say_json({"file": str(file), "bytes": made.size_bytes, "created_at": made.created_at.isoformat(),
                  "people": made.people, "events": made.events})  # fmt: skip
        return
    say(made_words(file, made))


def restore(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A backup of accessctl.")],
    receipts: Annotated[
        list[Path] | None,
        typer.Option("--receipts", help="Receipts of erasures (files or folders) that this machine does not know."),
    ] = None,
    passphrase_file: PassphraseFile = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    json: Json = False,
) -> None:
    """Put a backup in the place of the present data, which are kept aside. Stop the kiosk first.

    Everything is checked before anything is replaced. Whoever was erased since the backup is erased again.
    """
    asked = cli_context.of(context)
    if not file.is_file():
        raise InputError(tr("{path}: there is no such file", path=file))
    papers = _papers(receipts or [])
    if not yes and not json and sys.stdin.isatty() and (asked.data_dir / "accessctl.db").exists():
        typer.confirm(tr("Replace the data in {folder} (they are kept aside)?", folder=asked.data_dir), abort=True)
    with _bar(tr("Restoring"), quiet=json) as progress:
        restored = _try_to_restore(asked, file, papers, passphrase_file, progress)
    if json:
        say_json({
            "created_at": restored.created_at, "people": restored.people, "events": restored.events,
            "erased_again": list(restored.erased_again), "chain": restored.chain_sentence,
            "kept_aside": None if restored.kept_aside is None else str(restored.kept_aside),
            "notices": list(restored.notices),
        })  # fmt: skip
        return
    from accessctl.privacy import restored_words

    for words in restored_words(restored):
        say(words)


def _try_to_restore(
    asked: cli_context.Context, file: Path, papers: list[Path], passphrase_file: Path | None,
    progress: Callable[[float], None],
) -> Restored:  # fmt: skip
    """At a terminal the passphrase may be mistyped twice."""
    from accessctl.store.restoring import restore as put_back
    from accessctl.store.sealed_file import WrongPassphraseError

    given = _given(passphrase_file)
    for attempt in range(1, _TRIES + 1):
        try:
            passphrase = given or _typed_once()
            return put_back(
                asked.data_dir, asked.settings.store, file, passphrase, receipts=papers, actor=ACTOR, progress=progress
            )
        except WrongPassphraseError as error:
            if given or attempt == _TRIES or not sys.stdin.isatty():
                raise
            err.print(error.told, markup=False, soft_wrap=True)
    raise AssertionError("the last attempt raises")


def _papers(given: list[Path]) -> list[Path]:
    return [file for path in given for file in (sorted(path.glob("*.json")) if path.is_dir() else [path])]


def _given(file: Path | None) -> str:
    """From the file or the environment; "" where neither says anything."""
    if file is None:
        return os.environ.get(_VARIABLE, "")
    try:
        with file.open(encoding="utf-8") as lines:
            return lines.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path}: cannot be read", path=file)) from error


def _typed_once() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(typer.prompt(tr("Passphrase of the backup"), hide_input=True))


@contextmanager
def _bar(title: str, *, quiet: bool) -> Iterator[Callable[[float], None]]:
    """A bar on the terminal; nothing elsewhere."""
    if quiet or not err.is_terminal:
        yield lambda _: None
        return
    from rich.progress import Progress

    with Progress(console=err, transient=True) as bar:
        task = bar.add_task(title, total=1.0, start=True, visible=False)
        yield lambda share: bar.update(task, completed=share, visible=True)
