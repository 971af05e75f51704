"""``accessctl doctor``: camera, display, runtime, weights, database, key and disk, each with ok or what to do."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from accessctl.cli import context
from accessctl.cli.text import out, say_json
from accessctl.translation import mark, tr

_MARKS = {
    "ok": ("green", "✓", mark("ok")), "note": ("yellow", "•", mark("note")), "problem": ("red", "✗", mark("problem")),
}  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the doctor command."""
    app.command()(doctor)


def doctor(
    ctx: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON list instead of a table.")] = False,
) -> None:
    """Check camera, display, runtime, weights, database, key and disk; say what to do. Exit code 1 on a problem."""
    from rich.markup import escape
    from rich.table import Table

    from accessctl.doctor import Health, examine
    from accessctl.gui.display import display_available

    place = context.of(ctx)
    findings = list(examine(place.data_dir, place.config_file, display=display_available))
    if as_json:
        say_json([asdict(finding) for finding in findings])
    else:
        table = Table(box=None, header_style="bold", pad_edge=False)
        for heading in ("", tr("what"), tr("found"), tr("what to do")):
            table.add_column(heading, overflow="fold")
        for finding in findings:
            colour, sign, word = _MARKS[finding.health]
            health = f"[{colour}]{sign} {tr(word)}[/]"
            table.add_row(health, tr(finding.subject), escape(finding.found), escape(finding.advice))
        out.print(table)
    if any(finding.health is Health.PROBLEM for finding in findings):
        raise typer.Exit(1)
