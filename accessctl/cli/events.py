"""``accessctl events``: read the log, check that nobody has tampered with it, take it elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl import retelling, wording
from accessctl.cli.people import ACTOR, chosen_format
from accessctl.cli.stored import moment, opened_store, print_table, shown_time, written
from accessctl.cli.text import err, out, say_json
from accessctl.domain import Event, EventKind, Reason, Verdict
from accessctl.translation import numeral, tr, trn

if TYPE_CHECKING:
    from accessctl.store import EventFilter

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Since = Annotated[str | None, typer.Option("--since", help="From this time or day on.", metavar="TIME")]
Until = Annotated[
    str | None, typer.Option("--until", help="Up to this time, or to the end of this day.", metavar="TIME")
]
PersonId = Annotated[str | None, typer.Option("--person", help="Only this person's.", metavar="ID")]
Door = Annotated[str | None, typer.Option("--door", help="Only this door's.")]
Kind = Annotated[EventKind | None, typer.Option("--kind", case_sensitive=False, help="Only of this kind.")]
OnlyVerdict = Annotated[Verdict | None, typer.Option("--verdict", case_sensitive=False, help="Only with this verdict.")]
OnlyReason = Annotated[Reason | None, typer.Option("--reason", case_sensitive=False, help="Only with this reason.")]


def register(app: typer.Typer) -> None:
    """Add the events commands."""
    events = typer.Typer(help="The event log.", no_args_is_help=True)
    app.add_typer(events, name="events")
    events.command("list")(list_events)
    events.command("verify")(verify)
    events.command("export")(export)
    events.command("mend")(mend)


def list_events(
    context: typer.Context,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many.")] = 50,
    since: Since = None,
    until: Until = None,
    person: PersonId = None,
    door: Door = None,
    kind: Kind = None,
    verdict: OnlyVerdict = None,
    reason: OnlyReason = None,
    json: Json = False,
) -> None:
    """List events, newest first."""
    from accessctl.store.export import of_event

    wanted = _filter(since, until, person, door, kind, verdict, reason)
    with opened_store(context, quiet=json) as store:
        found = store.events.newest(wanted, limit=limit)
        if json:
            say_json([of_event(event) for event in found], indent=2)
        elif found:
            print_table(
                ("number", "at", "door", "what", "why", "person", "similarity", "live"), [_line(e) for e in found]
            )
        else:
            out.print(tr("No events.") if not store.events.count() else tr("No event matches."))


def verify(context: typer.Context, json: Json = False) -> None:
    """Check that every event is there and as it was written; exit code 1 if not."""
    with opened_store(context, quiet=json) as store:
        answer = store.events.verify()
    if json:
        say_json({
            "intact": answer.intact, "events": answer.events, "broken_at": answer.broken_at,
            "sentence": answer.sentence, "newest_hash": answer.newest_hash,
        })  # fmt: skip
    elif answer.intact:
        out.print(
            tr("{sentence} Newest hash: {newest_hash}", sentence=answer.sentence, newest_hash=answer.newest_hash),
            markup=False,
            soft_wrap=True,
        )
    else:
        advice = tr(
            "Somebody changed the database: compare it with an export or a backup. "
            "If nothing can be recorded any more: accessctl events mend --why TEXT"
        )
        err.print(f"{answer.sentence} {advice}", style="red", markup=False, soft_wrap=True)
    if not answer.intact:
        raise typer.Exit(1)


def export(
    context: typer.Context,
    form: Annotated[str | None, typer.Option("--format", help="csv or json; default: by the file's name.")] = None,
    target: Annotated[Path | None, typer.Option("--out", help="File; default: standard output.")] = None,
    since: Since = None,
    until: Until = None,
    person: PersonId = None,
    door: Door = None,
    kind: Kind = None,
    verdict: OnlyVerdict = None,
    reason: OnlyReason = None,
) -> None:
    """Write events, oldest first, as CSV or JSON; times are UTC."""
    from accessctl.store.export import EVENT_COLUMNS, of_event, write

    wanted = _filter(since, until, person, door, kind, verdict, reason)
    chosen = chosen_format(form, target)
    with opened_store(context, quiet=target is None) as store, written(target) as file:
        count = write(map(of_event, store.events.stream(wanted)), EVENT_COLUMNS, chosen, file)
    if target is not None:
        words = trn("{target}: one event", "{target}: {count} events", count=count, target=target)
        out.print(words, markup=False, soft_wrap=True)


def mend(
    context: typer.Context,
    why: Annotated[str, typer.Option("--why", help="What happened, for the log.")],
    json: Json = False,
) -> None:
    """Go on recording after the end of the log was altered; the log keeps what was found. It repairs nothing."""
    from accessctl.store.export import of_event

    with opened_store(context, quiet=json) as store:
        stored = store.events.mend(why, ACTOR)
    if json:
        say_json(of_event(stored))
    else:
        out.print(
            tr("event {sequence}: {detail}", sequence=stored.sequence, detail=retelling.retold(stored.detail)),
            markup=False,
            soft_wrap=True,
        )


def _filter(
    since: str | None, until: str | None, person: str | None, door: str | None,
    kind: EventKind | None, verdict: Verdict | None, reason: Reason | None,
) -> EventFilter:  # fmt: skip
    from accessctl.store import EventFilter

    return EventFilter(
        since=moment(since, "--since"),
        until=moment(until, "--until", end_of_day=True),
        person_id=person,
        door=door,
        kind=kind,
        verdict=verdict,
        reason=reason,
    )


def _line(event: Event) -> tuple[str, ...]:
    what = wording.of_verdict(event.verdict) if event.verdict is not None else wording.of_kind(event.kind)
    why = wording.for_staff(event.reason) if event.reason is not None else retelling.retold(event.detail)
    who = event.person_name or event.person_id or "-"
    scores = ("-" if score is None else numeral(score, ".2f") for score in (event.similarity, event.live))
    return str(event.sequence), shown_time(event.at), event.door or "-", what, why or "-", who[:40], *scores
