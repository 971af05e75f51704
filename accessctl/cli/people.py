"""``accessctl people``: who is enrolled, changes to them, and their removal with a receipt."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl import retelling, wording
from accessctl.cli import context as cli_context
from accessctl.cli.importing import import_people
from accessctl.cli.reembedding import reembed
from accessctl.cli.stored import opened_store, print_table, shown_time, written
from accessctl.cli.text import out, say_json
from accessctl.domain import EventKind, Reason, Verdict
from accessctl.errors import InputError
from accessctl.translation import mark, tr, trn

if TYPE_CHECKING:
    from accessctl.domain import Person
    from accessctl.store import Store
    from accessctl.store.export import Format, Record
    from accessctl.store.listing import PersonOverview

ACTOR = "command line"  # who stands in the event log for what is done here
RECEIPTS = "accessctl.receipts"  # folder of receipts in the data folder
_LAST_EVENTS = 10
_LABELS = {
    "name": mark("name"), "id": mark("id"), "group": mark("group"), "active": mark("active"),
    "enrolled_at": mark("enrolled at"), "valid_until": mark("valid until"), "note": mark("note"),
}  # fmt: skip

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Who = Annotated[str, typer.Argument(metavar="ID", help="The person's id, or a name that only one person has.")]

_SOURCES = {"camera": mark("camera"), "photo": mark("photo")}  # ``domain.SampleSource`` by its value


def register(app: typer.Typer) -> None:
    """Add the people commands."""
    people = typer.Typer(help="Who is enrolled.", no_args_is_help=True)
    app.add_typer(people, name="people")
    people.command("list")(list_people)
    people.command("show")(show)
    people.command("rename")(rename)
    people.command("suspend")(suspend)
    people.command("resume")(resume)
    people.command("remove")(remove)
    people.command("export")(export)
    people.command("import")(import_people)
    people.command("reembed")(reembed)


def list_people(
    context: typer.Context,
    search: Annotated[str, typer.Option("--search", help="Part of a name, id or group.")] = "",
    group: Annotated[str | None, typer.Option("--group", help="Only this group.")] = None,
    suspended: Annotated[bool | None, typer.Option("--suspended/--active", help="Only these.")] = None,
    json: Json = False,
) -> None:
    """List the people who are enrolled, by name."""
    active = None if suspended is None else not suspended
    with opened_store(context, quiet=json) as store:
        lines = store.people.overview(search=search, group=group, active=active)
        if json:
            say_json([_overview(line) for line in lines], indent=2)
        elif lines:
            print_table(("id", "name", "group", "templates", tr("last seen"), "state"), [_line(one) for one in lines])
        elif store.people.count():
            out.print(tr("Nobody matches."))
        else:
            out.print(
                tr("Nobody is enrolled yet. Start with: accessctl enroll --name NAME --photos PICTURE"), soft_wrap=True
            )


def show(context: typer.Context, who: Who, json: Json = False) -> None:
    """Show one person: templates, validity, latest events."""
    with opened_store(context, quiet=json) as store:
        record = _record(store, found_person(store, who))
    if json:
        say_json(record, indent=2)
        return
    _print_person(record)


def rename(
    context: typer.Context, who: Who, name: Annotated[str, typer.Argument(help="The new name.")], json: Json = False
) -> None:
    """Give a person another name; the id stays."""
    with opened_store(context, quiet=json) as store:
        person = store.people.rename(found_person(store, who).person_id, name, actor=ACTOR)
    _tell(person, tr("renamed"), json=json)


def suspend(context: typer.Context, who: Who, json: Json = False) -> None:
    """Let a person in no more, but keep the templates."""
    with opened_store(context, quiet=json) as store:
        person = store.people.suspend(found_person(store, who).person_id, actor=ACTOR)
    _tell(person, tr("suspended"), json=json)


def resume(context: typer.Context, who: Who, json: Json = False) -> None:
    """Let a suspended person in again."""
    with opened_store(context, quiet=json) as store:
        person = store.people.resume(found_person(store, who).person_id, actor=ACTOR)
    _tell(person, tr("active again"), json=json)


def remove(
    context: typer.Context,
    who: Who,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    why: Annotated[str, typer.Option("--why", help="A reason for the event log; do not name the person.")] = "",
    receipt_folder: Annotated[
        Path | None, typer.Option("--receipt", help="Folder for the receipt; default: in the data folder.")
    ] = None,
    json: Json = False,
) -> None:
    """Erase a person with all templates, and give the receipt. The event log keeps the id, not the name."""
    from accessctl.cli.privacy import write_receipt
    from accessctl.store.tables import as_text

    with opened_store(context, quiet=json) as store:
        person = found_person(store, who)
        if not yes and not json and sys.stdin.isatty():
            typer.confirm(
                tr(
                    "Erase {short} (id {person_id}) and all templates?",
                    short=_short(person.name),
                    person_id=person.person_id,
                ),
                abort=True,
            )
        receipt = store.people.remove(person.person_id, actor=ACTOR, why=why)
    folder = receipt_folder or cli_context.of(context).data_dir / RECEIPTS
    paper = write_receipt(folder, f"{receipt.event.sequence:06}", receipt.document)
    proof: Record = {
        "id": receipt.person_id,
        "removed_at": as_text(receipt.removed_at),
        "templates": receipt.templates,
        "event": receipt.event.sequence,
        "hash": receipt.event.hash,
        "receipt": str(paper),
    }
    if json:
        say_json({"removed": proof})
        return
    out.print(
        tr(
            "{person_id}: removed with {in_templates} at {shown_time}; receipt: event {sequence}, {hash}",
            person_id=receipt.person_id,
            in_templates=trn("1 template", "{count} templates", count=receipt.templates),
            shown_time=shown_time(receipt.removed_at),
            sequence=receipt.event.sequence,
            hash=receipt.event.hash,
        ),
        markup=False,
        soft_wrap=True,
    )
    out.print(tr("The receipt: {path}; check it with: accessctl privacy check-receipt FILE", path=paper), markup=False,
              soft_wrap=True)  # fmt: skip


def export(
    context: typer.Context,
    person_id: Annotated[str | None, typer.Option("--id", help="All that is kept about one person (JSON).")] = None,
    form: Annotated[str | None, typer.Option("--format", help="csv or json; default: by the file's name.")] = None,
    target: Annotated[Path | None, typer.Option("--out", help="File; default: standard output.")] = None,
) -> None:
    """Write the people list as CSV or JSON, or all that is kept about one person.

    A ZIP (--id ID --out FILE.zip) is what a person is given on request: templates with their numbers, too.
    """
    from accessctl.store.export import PEOPLE_COLUMNS, of_overview, write

    if person_id is not None and target is not None and target.suffix.lower() == ".zip":
        _export_zip(context, person_id, target)
        return
    chosen = chosen_format(form, target)
    with opened_store(context, quiet=target is None) as store, written(target) as file:
        if person_id is None:
            write(map(of_overview, store.people.overview()), PEOPLE_COLUMNS, chosen, file)
        else:
            import json

            record = _record(store, found_person(store, person_id), events=None)
            file.write(json.dumps(record, ensure_ascii=False, indent=2) + "\n")


def _export_zip(context: typer.Context, who: str, target: Path) -> None:
    from accessctl.privacy import export_person

    with opened_store(context, quiet=False) as store:
        person = found_person(store, who)
        count = export_person(store, person.person_id, target, actor=ACTOR)
    out.print(
        trn("{target}: all about {name}, with one event", "{target}: all about {name}, with {count} events",
            count=count, target=target, name=_short(person.name)),
        markup=False, soft_wrap=True,
    )  # fmt: skip


def chosen_format(form: str | None, target: Path | None) -> Format:
    """What was asked for, or what the file's name says, or CSV."""
    from accessctl.store.export import Format

    wanted = form or (target.suffix[1:] if target is not None else "") or Format.CSV
    try:
        return Format(wanted.lower())
    except ValueError:
        if form is None:
            return Format.CSV
        raise InputError(tr("there is no format {form}; use csv or json", form=form)) from None


def found_person(store: Store, who: str) -> Person:
    """By id, else by a name that is unmistakable."""
    if (person := store.people.find(who)) is not None:
        return person
    named = store.people.named(who)
    if len(named) > 1:
        raise InputError(
            tr(
                "{count} people have that name; give one of the ids {names}",
                count=len(named),
                names=", ".join(p.person_id for p in named),
            )
        )
    return named[0] if named else store.people.get(who)


def _overview(line: PersonOverview) -> Record:
    from accessctl.store.export import of_overview

    return of_overview(line)


def _line(line: PersonOverview) -> tuple[str, ...]:
    person = line.person
    seen = tr("never") if line.last_seen is None else shown_time(line.last_seen)
    return person.person_id, _short(person.name), person.group, str(line.templates), seen, _state(person)


def _state(person: Person) -> str:
    if not person.active:
        return tr("suspended")
    return (
        tr("active")
        if person.valid_until is None
        else tr("until {shown_time}", shown_time=shown_time(person.valid_until))
    )


def _short(name: str) -> str:
    return name if len(name) <= 60 else name[:59] + "…"


def _record(store: Store, person: Person, events: int | None = _LAST_EVENTS) -> Record:
    """All that is kept about a person; ``events`` None: every one of them, else the newest."""
    from accessctl.store import EventFilter
    from accessctl.store.export import of_event, of_person, of_template

    wanted = EventFilter(person_id=person.person_id)
    found = list(store.events.stream(wanted)) if events is None else store.events.newest(wanted, limit=events)
    templates = [of_template(info) for info in store.templates.of(person.person_id)]
    return {**of_person(person), "templates": templates, "events": [of_event(event) for event in found]}


def _tell(person: Person, what: str, *, json: bool) -> None:
    from accessctl.store.export import of_person

    if json:
        say_json(of_person(person))
    else:
        out.print(
            tr("{short} (id {person_id}): {what}", short=_short(person.name), person_id=person.person_id, what=what),
            markup=False,
            soft_wrap=True,
        )


def _print_person(record: Record) -> None:
    widest = max(len(tr(label)) for label in _LABELS.values())
    for key, label in _LABELS.items():
        if (value := record[key]) not in (None, ""):
            shown = (tr("yes") if value else tr("no")) if isinstance(value, bool) else str(value)
            shown = _local(shown) if key in ("enrolled_at", "valid_until") else _short(shown)
            out.print(f"{tr(label):<{widest}}  {shown}", markup=False, soft_wrap=True)
    templates, events = record["templates"], record["events"]
    assert isinstance(templates, list) and isinstance(events, list)  # noqa: S101  made so in _record
    out.print(f"\n{tr('templates')}")
    print_table(("id", "model", "source", "created"), [_template_line(one) for one in templates])
    out.print(f"\n{tr('latest events')}")
    print_table(("at", "door", "what", "why"), [_event_line(one) for one in events])


def _template_line(one: Record) -> tuple[str, ...]:
    return str(one["id"]), str(one["model"]), tr(_SOURCES[str(one["source"])]), _local(str(one["created_at"]))


def _event_line(one: Record) -> tuple[str, ...]:
    kind, verdict, reason = (str(one[key] or "") for key in ("kind", "verdict", "reason"))
    what = wording.of_verdict(Verdict(verdict)) if verdict else wording.of_kind(EventKind(kind))
    why = wording.for_staff(Reason(reason)) if reason else retelling.retold(str(one["detail"]))
    return _local(str(one["at"])), str(one["door"] or "-"), what, why


def _local(utc: str) -> str:
    return shown_time(dt.datetime.fromisoformat(utc))
