"""What is stored where, how it is protected and for how long: read from the real store, settings and folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from accessctl.config import Settings
from accessctl.store import DATABASE_FILE, Store
from accessctl.store.keys import KEY_FILE
from accessctl.store.retention import copies_in
from accessctl.translation import numeral, tr, trn


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of data; ``count`` None where nothing is counted. ``key`` is for programs, the rest for people."""

    key: str
    what: str
    where: str
    protection: str
    how_long: str
    count: int | None = None


def inventory(store: Store, settings: Settings, data_dir: Path) -> list[Kept]:
    """Everything, most personal first. Reads the database: call it in a worker."""
    database = str(data_dir / DATABASE_FILE)
    return [
        *_about_faces(store, settings, database),
        *_about_people(store, database),
        *_about_passages(store, settings, database),
        *_about_strangers(store, settings, database),
        *_about_the_machine(settings, data_dir),
    ]


def _about_faces(store: Store, settings: Settings, database: str) -> Iterator[Kept]:
    unused = settings.store.unused_retention_days
    yield Kept(
        "templates", tr("Templates: numbers that describe a face"), database,
        tr("AES-256-GCM under a key of each person's own, which the master key wraps"),
        trn("until the person is removed, or was not let in for a day", "until the person is removed, or was not let "
            "in for {count} days", count=unused),
        store.templates.count(),
    )  # fmt: skip
    photos = store.templates.count_photos()
    if settings.store.keep_photos or photos:
        yield Kept(
            "photos", tr("Enrolment photos, so that another embedder needs no new ones"), database,
            tr("AES-256-GCM under a key of each person's own, which the master key wraps"),
            tr("as long as the template made from each"), photos,
        )  # fmt: skip
    yield Kept(
        "pictures", tr("Pictures of the camera"), tr("in memory only"),
        tr("never written to a disk; what an administrator exports or records lies where he puts it"),
        tr("seconds"), 0,
    )  # fmt: skip


def _about_people(store: Store, database: str) -> Iterator[Kept]:
    people = store.people.count()
    yield Kept(
        "people", tr("Names, groups, notes, validity and presence"), database,
        tr("file for its owner only; not encrypted, so encrypt the disk"), tr("until the person is removed"), people,
    )  # fmt: skip
    yield Kept(
        "secrets", tr("PINs and badges"), database, tr("PINs as argon2id hashes; card numbers as keyed hashes"),
        tr("until the person is removed"),
    )  # fmt: skip
    yield Kept(
        "consents", tr("Consent: version, time, signature"), database,
        tr("the signature under the person's key; the rest in a file for its owner only"),
        tr("until the person is removed"), people - store.consents.count_outstanding(),
    )  # fmt: skip
    yield Kept(
        "erasures", tr("Receipts of erasures: id and fingerprint of the dropped key, no name"), database,
        tr("signed with the master key"), tr("for good, so that no old backup brings anybody back"),
        len(store.erasures.all()),
    )  # fmt: skip
    yield Kept(
        "staff", tr("Accounts of the admin panel"), database, tr("passwords as argon2id hashes"),
        tr("until the account is removed"), len(store.staff.all()),
    )  # fmt: skip


def _about_passages(store: Store, settings: Settings, database: str) -> Iterator[Kept]:
    yield Kept(
        "events", tr("Events: who was at which door when, and what was decided"), database,
        tr("chained by SHA-256 and signed; names under the person's key, ids and scores readable in the file"),
        trn("a day; names become unreadable when the person is removed", "{count} days; names become unreadable when "
            "the person is removed", count=settings.store.event_retention_days),
        store.events.count(),
    )  # fmt: skip


def _about_strangers(store: Store, settings: Settings, database: str) -> Iterator[Kept]:
    faces = store.inbox.count()
    if settings.inbox.enabled or faces:
        yield Kept(
            "inbox", tr("Inbox: pictures of faces that the door did not know"), database,
            tr("AES-256-GCM under the master key"),
            tr("{days} days, at most {most} faces", days=numeral(settings.inbox.keep_days, "g"),
               most=settings.inbox.most),
            faces,
        )  # fmt: skip


def _about_the_machine(settings: Settings, data_dir: Path) -> Iterator[Kept]:
    key_file = data_dir / KEY_FILE
    in_file = key_file.exists()
    yield Kept(
        "key", tr("The master key"), str(key_file) if in_file else tr("keyring of the operating system"),
        tr("file for its owner only: encrypt the disk") if in_file else tr("unlocked with the user's session"),
        tr("as long as the database"),
    )  # fmt: skip
    yield Kept(
        "copies", tr("Older copies of the database, from upgrades and restored backups"), str(data_dir),
        tr("as the database; whoever was erased since is still in them"),
        trn("a day", "{count} days", count=settings.store.copy_retention_days), len(copies_in(data_dir)),
    )  # fmt: skip
    yield Kept(
        "backups", tr("Backups"), tr("where they were written to"),
        tr("AES-256-GCM under a key that scrypt makes of the passphrase"),
        tr("until you delete them; whoever was erased since is still in them, and erased again when one is restored"),
    )  # fmt: skip
    yield Kept(
        "outbox", tr("Messages to a door's receiver that wait to be delivered"), str(data_dir / "outbox"),
        tr("file for its owner only; person ids, no names"), tr("until delivered; the newest 1,000 for each door"),
        sum(path.is_file() for path in (data_dir / "outbox").rglob("*")),
    )  # fmt: skip
    yield Kept(
        "log", tr("The programmers' log: faults, no names"), str(data_dir / "accessctl.log"),
        tr("file for its owner only"), tr("the newest 2 MB"),
    )  # fmt: skip
