"""``accessctl people import``: a folder per person or a CSV, with progress, resume and a report."""

from __future__ import annotations

import json as jsonlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from accessctl.cli import context as cli_context
from accessctl.cli.text import err, out, say_json
from accessctl.errors import InputError
from accessctl.translation import logged, mark, tr, trn

if TYPE_CHECKING:
    from accessctl.bulk import Import, Outcome
    from accessctl.roster import BadRow, Candidate

# What became of somebody: ``bulk.Status`` by its value.
_OUTCOMES = {"enrolled": mark("enrolled"), "skipped": mark("was enrolled"), "refused": mark("refused")}


def import_people(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(help="Folder with a sub-folder per person, or a CSV.", metavar="PATH")],
    report: Annotated[Path | None, typer.Option("--report", help="Write the report as JSON.", metavar="FILE")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print the report as JSON.")] = False,
) -> None:
    """Enrol many people from photos. Start it again to go on: whoever is enrolled is left alone.

    A CSV has the columns name, photos (several with ; between them), and if wanted id and group. Rows that cannot be
    read are named by their line; all others are enrolled.
    """
    from accessctl import bulk
    from accessctl.app import App
    from accessctl.cli.installing import with_models
    from accessctl.roster import roster_of

    if report is not None and not report.parent.is_dir():
        raise InputError(tr("{report}: there is no such folder; nobody was enrolled yet", report=report))
    roster = roster_of(path)
    candidates = list(roster.candidates)
    rows = (tr("line {line}: {why}", line=row.line, why=row.why) for row in roster.bad_rows)
    for words in (*roster.notices, *rows):
        err.print(words, markup=False, soft_wrap=True)
    asked = cli_context.of(context)
    with App.open(with_models(asked), asked.data_dir) as app:
        rules = app.enrollment_rules(coming=roster.pictures)
        work = bulk.Import(app.store.people, app.see_photo, rules, app.recognizer.gallery, logged("command line"))
        outcomes = _run(work, candidates, quiet=json)
    _tell(outcomes, roster.bad_rows, report, json)


def _run(work: Import, candidates: list[Candidate], *, quiet: bool) -> list[Outcome]:
    """Everybody, with a bar; Ctrl-C ends it after the person at hand, and the report is still given."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    outcomes: list[Outcome] = []
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bars:
        task = bars.add_task(tr("enrolling"), total=len(candidates))
        try:
            for outcome in work.run(candidates):
                outcomes.append(outcome)
                bars.advance(task)
                if not quiet and outcome.why:
                    text = f"{outcome.candidate.name}: {tr(_OUTCOMES[outcome.status.value])}: {outcome.why}"
                    err.print(text, markup=False, soft_wrap=True)
        except KeyboardInterrupt:
            err.print(
                tr(
                    "stopped after {count} of {count2}; start again to go on",
                    count=len(outcomes),
                    count2=len(candidates),
                )
            )
    return outcomes


def _tell(outcomes: list[Outcome], bad_rows: Sequence[BadRow], report: Path | None, json: bool) -> None:
    counts = Counter(str(outcome.status) for outcome in outcomes)
    values = {
        "enrolled": counts["enrolled"],
        "skipped": counts["skipped"],
        "refused": counts["refused"],
        "people": [_line(outcome) for outcome in outcomes],
        "bad_rows": [{"line": row.line, "why": row.why} for row in bad_rows],
    }
    if json:
        say_json(values)
    else:
        out.print(
            tr(
                "{counts} enrolled, {counts2} skipped, {counts3} refused",
                counts=counts["enrolled"],
                counts2=counts["skipped"],
                counts3=counts["refused"],
            )
        )
    if report is not None:
        _write(report, values)
    if bad_rows and not counts["refused"]:
        raise InputError(trn("1 row could not be read", "{count} rows could not be read", count=len(bad_rows)))
    if counts["refused"]:
        where = tr("; see {report}", report=report) if report is not None else ""
        raise InputError(
            tr(
                "{counts} of {count} people could not be enrolled{where}",
                counts=counts["refused"],
                count=len(outcomes),
                where=where,
            )
        )


def _line(outcome: Outcome) -> dict[str, Any]:
    return {
        "name": outcome.candidate.name,
        "id": outcome.person_id,
        "status": outcome.status,
        "templates": outcome.templates,
        "why": outcome.why or None,
        "pictures": [
            {"picture": note.picture, "refusal": note.refusal or None, "why": note.why or None}
            for note in outcome.pictures
        ],
    }


def _write(report: Path, values: dict[str, Any]) -> None:
    from accessctl.store.export import whole_text

    with whole_text(report) as file:
        file.write(jsonlib.dumps(values, ensure_ascii=False, indent=1) + "\n")
