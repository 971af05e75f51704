"""The evaluate commands: measured error rates, each with a report in a folder of its own."""

from __future__ import annotations

import typer

group = typer.Typer(help="Measure error rates: numbers, plots and one HTML page each.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the evaluate commands."""
    app.add_typer(group, name="evaluate")
