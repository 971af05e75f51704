"""What a person is given on request (GDPR article 15): one ZIP, to be read by people and by programs."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from accessctl import wording
from accessctl.domain import Event, EventKind, Person, Template
from accessctl.store import Consent, EventFilter, Store
from accessctl.store.export import EVENT_COLUMNS, Record, of_event, of_person
from accessctl.store.files import whole
from accessctl.translation import tr, trn

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class _About:
    """What is not written line by line."""

    person: Person
    templates: list[Template]
    photos: list[bytes]
    consents: list[Consent]

    def pictures(self) -> Iterator[tuple[str, bytes]]:
        for number, photo in enumerate(self.photos, start=1):
            yield f"photo-{number:02}.jpg", photo
        for number, consent in enumerate(self.consents, start=1):
            if consent.signature.startswith(b"\x89PNG"):
                yield f"signature-{number:02}.png", consent.signature


def export_person(
    store: Store, person_id: str, target: Path, *, actor: str = "", progress: Progress = lambda _: None
) -> int:
    """Write all that is kept about the person; returns the number of events. The file is whole or not there.

    ``progress`` hears how many events are written and may raise to stop. The export is an event itself.
    """
    person = store.people.get(person_id)
    now = dt.datetime.now(dt.UTC)
    store.record(Event(now, "", kind=EventKind.EXPORTED, person_id=person_id, actor=actor, detail="all that is kept"))
    about = _About(
        person, store.templates.opened(person_id), store.templates.photos(person_id), store.consents.of(person_id)
    )
    with whole(target) as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        count = _write_events(archive, store, person_id, now, progress)
        _write_json(archive, "person.json", _person(store, person))
        _write_json(archive, "templates.json", [_template(one) for one in about.templates])
        _write_json(archive, "consents.json", [_consent(store, one) for one in about.consents])
        for name, picture in about.pictures():
            archive.writestr(name, picture)
        archive.writestr("README.txt", "\n".join(_for_people(store, about, count, now)) + "\n")
    return count


def _person(store: Store, person: Person) -> Record:
    visitor = store.access.visitor(person.person_id)
    presence = [one for one in store.access.present() if one.person_id == person.person_id]
    return {
        **of_person(person),
        "groups": sorted(visitor.groups),
        "visits_left": visitor.visits_left,
        "has_pin": store.pins.has(person.person_id),
        "present_in": [one.area for one in presence],
    }


def _template(template: Template) -> Record:
    """Metadata and the numbers themselves: they are personal data, too."""
    return {
        "id": template.template_id,
        "model": template.embedding.model_id,
        "source": template.source.value,
        "created_at": template.created_at.isoformat() if template.created_at else None,
        "vector": [float(value) for value in template.embedding.vector],
    }


def _consent(store: Store, consent: Consent) -> Record:
    text = store.consents.text_of(consent)
    typed = consent.signature.decode("utf-8", "replace") if consent.signed.value == "typed" else None
    return {
        "version": consent.version,
        "language": consent.language,
        "accepted_at": consent.accepted_at.isoformat(),
        "signed": consent.signed.value,
        "signature": typed,
        "recorded_by": consent.recorded_by,
        "text_sha256": consent.sha256,
        "text": None if text is None else text.text,
    }


def _write_events(archive: zipfile.ZipFile, store: Store, person_id: str, now: dt.datetime, progress: Progress) -> int:
    """Line by line, so that their number does not matter; first as a table, then as JSON lines."""
    table_entry, lines_entry = (_entry(name, now) for name in ("events.csv", "events.jsonl"))
    wanted, count = EventFilter(person_id=person_id), 0
    with archive.open(table_entry, "w", force_zip64=True) as raw, io.TextIOWrapper(raw, "utf-8", newline="") as table:
        rows = csv.writer(table)
        rows.writerow(EVENT_COLUMNS)
        for count, event in enumerate(store.events.stream(wanted), start=1):
            record = of_event(event)
            rows.writerow([record[column] for column in EVENT_COLUMNS])
            if count % 1000 == 0:
                progress(count)
    with archive.open(lines_entry, "w", force_zip64=True) as lines:
        for event in store.events.stream(wanted):
            lines.write(json.dumps(of_event(event), ensure_ascii=False).encode() + b"\n")
    progress(count)
    return count


def _entry(name: str, now: dt.datetime) -> zipfile.ZipInfo:
    """Without this a streamed entry would be dated 1980 and not compressed."""
    made = zipfile.ZipInfo(name, date_time=now.astimezone().timetuple()[:6])
    made.compress_type = zipfile.ZIP_DEFLATED
    return made


def _write_json(archive: zipfile.ZipFile, name: str, value: object) -> None:
    archive.writestr(name, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _for_people(store: Store, about: _About, events: int, now: dt.datetime) -> Iterator[str]:
    yield tr("What accessctl keeps about {name} (id {id})", name=about.person.name, id=about.person.person_id)
    yield tr("Written on {time}", time=f"{now.astimezone():%Y-%m-%d %H:%M}")
    yield ""
    yield trn("one template (numbers that describe the face), in templates.json", "{count} templates (numbers that "
              "describe the face), in templates.json", count=len(about.templates))  # fmt: skip
    yield trn("one photo of the enrolment", "{count} photos of the enrolment", count=len(about.photos))
    yield trn("one event, in events.csv and events.jsonl; times are UTC", "{count} events, in events.csv and "
              "events.jsonl; times are UTC", count=events)  # fmt: skip
    yield tr("Name, groups, validity and note: in person.json")
    yield ""
    for consent in about.consents:
        yield tr("Accepted version {version} on {time} ({signed}):", version=consent.version,
                 time=f"{consent.accepted_at.astimezone():%Y-%m-%d %H:%M}", signed=consent.signed.value)  # fmt: skip
        text = store.consents.text_of(consent)
        yield text.text if text is not None else tr("(the text is not kept any more)")
        yield ""
    yield tr("The newest events:")
    for event in store.events.newest(EventFilter(person_id=about.person.person_id), limit=50):
        what = wording.for_staff(event.reason) if event.reason is not None else event.kind.value
        yield f"{event.at.astimezone():%Y-%m-%d %H:%M:%S}  {event.door or '-'}  {what}"
