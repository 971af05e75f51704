"""How the command line speaks: tables and errors through rich, JSON as plain lines."""

from __future__ import annotations

import json
import sys
from typing import Any

import typer
from rich.console import Console

from accessctl.translation import tr

out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def say(words: str, *, bold: bool = False) -> None:
    """A sentence on standard output: what it names is no markup, and a terminal's width cuts no path in two."""
    out.print(words, style="bold" if bold else None, markup=False, soft_wrap=True)


def say_error(message: str) -> None:
    """One line on standard error, without markup and never wrapped."""
    print(f"accessctl: {' '.join(message.split())}", file=sys.stderr)  # noqa: T201  here is where the command line speaks


def say_json(value: Any, *, indent: int | None = None) -> None:
    """A JSON value on standard output, one line unless indented, flushed so that a reader sees it at once."""
    print(json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False), flush=True)  # noqa: T201  here is where the command line speaks


def typed_secret(what: str) -> str:
    """A PIN or a password: typed twice and unseen at a terminal, else one line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    while True:
        typed = str(typer.prompt(what, hide_input=True))
        if typed == str(typer.prompt(tr("The same once more"), hide_input=True)):
            return typed
        err.print(tr("The two are not the same; type both again."), markup=False, soft_wrap=True)
