"""The inbox: faces that the door did not know, sealed with the store's key, limited in number and in days.

A near miss hangs on the person it was nearest to: whoever is erased takes their near misses along.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from accessctl.domain import Embedding, Event, EventKind, Quality, Reason, Sample, SampleSource
from accessctl.errors import InputError, StoreError
from accessctl.store.database import Database
from accessctl.store.events import append
from accessctl.store.meta import advance_revision
from accessctl.store.people import existing
from accessctl.store.sealing import Vault
from accessctl.store.tables import InboxRow
from accessctl.store.templates import add_rows
from accessctl.translation import tr


@dataclass(frozen=True, slots=True, eq=False)
class InboxFace:
    """What the door hands in: a picture (JPEG), what it was made into, and whom it was nearest to, if near enough."""

    at: dt.datetime
    door: str
    reason: Reason
    picture: bytes
    embedding: Embedding
    quality: Quality | None
    live: float | None
    similarity: float | None
    person_id: str | None


@dataclass(frozen=True, slots=True, eq=False)
class InboxItem:
    """A face of the inbox. ``times``: how often it came; ``face.person_id`` is for staff only."""

    item_id: str
    face: InboxFace
    last_at: dt.datetime
    times: int
    expires_at: dt.datetime

    @property
    def sample(self) -> Sample:
        """What a template would be made of."""
        return Sample(self.face.embedding, self.face.quality, SampleSource.CAMERA)


class Inbox:
    """Any thread. ``actor`` is whoever dealt with a face; the log says so, and never holds a picture."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def put(self, face: InboxFace, *, keep: dt.timedelta, most: int, same_from: float) -> str:
        """Keep the face; one that is here already (from this similarity on) is counted, not kept again.

        What has expired goes, and the oldest where there are too many. Returns the item's id.
        """
        with self._database.writing() as session:
            self._drop_expired(session, face.at)
            rows = session.scalars(select(InboxRow)).all()
            known = next((row for row in rows if self._is_same(row, face, same_from)), None)
            if known is not None:
                known.last_at, known.times = face.at, known.times + 1
                return known.item_id
            row = self._row(face, face.at + keep)
            session.add(row)
            session.flush()
            self._drop_oldest(session, most)
            return row.item_id

    def all(self) -> list[InboxItem]:
        """What has not expired, newest first; a face that does not open any more is left out."""
        now = dt.datetime.now(dt.UTC)
        query = select(InboxRow).where(InboxRow.expires_at > now).order_by(InboxRow.last_at.desc())
        found = []
        with self._database.reading() as session:
            for row in session.scalars(query):
                try:
                    found.append(self._item(row))
                except StoreError:
                    continue
        return found

    def count(self) -> int:
        """How many there are."""
        now = dt.datetime.now(dt.UTC)
        with self._database.reading() as session:
            return session.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.expires_at > now)) or 0

    def drop(self, item_id: str, *, actor: str = "", why: str = "ignored", person_id: str | None = None) -> None:
        """Erase a face; nothing happens where it is gone already. ``person_id``: whose face it was, if known."""
        with self._database.writing() as session:
            row = session.get(InboxRow, item_id)
            if row is None:
                return
            session.delete(row)
            session.flush()
            self._say(session, person_id, actor, f"inbox: a face {why}")  # whom it resembled has nothing to do with it
        self._database.forget_old_pages()

    def not_this_person(self, item_id: str, *, actor: str = "") -> None:
        """It was not whom it was nearest to: it stays as a face that nobody knows."""
        with self._database.writing() as session:
            row = self._existing(session, item_id)
            person_id, row.person_id = row.person_id, None
            session.flush()
            self._say(session, person_id, actor, "inbox: a near miss was somebody else")

    def adopt(self, item_id: str, person_id: str, *, actor: str = "") -> None:
        """It was this person: the face becomes one of their templates, and leaves the inbox."""
        with self._database.writing() as session:
            row = self._existing(session, item_id)
            person = existing(session, person_id)
            item = self._item(row)
            add_rows(session, self._vault, person, [item.sample], dt.datetime.now(dt.UTC))
            session.delete(row)
            session.flush()
            kind = EventKind.TEMPLATES_ADDED
            self._say(session, person_id, actor, "1 template, from the inbox", kind=kind)
            advance_revision(session)
        self._database.forget_old_pages()

    def purge(self, now: dt.datetime) -> int:
        """Erase what has expired; returns how many."""
        with self._database.writing() as session:
            count = self._drop_expired(session, now)
        if count:
            self._database.forget_old_pages()
        return count

    def clear(self, *, actor: str = "") -> int:
        """Erase all of it."""
        with self._database.writing() as session:
            count = len(session.scalars(delete(InboxRow).returning(InboxRow.item_id)).all())
            if count:
                self._say(session, None, actor, f"inbox: emptied, {count} faces")
        self._database.forget_old_pages()
        return count

    # rows

    def _row(self, face: InboxFace, expires_at: dt.datetime) -> InboxRow:
        item_id = secrets.token_hex(12)
        return InboxRow(
            item_id=item_id, at=face.at, last_at=face.at, times=1, expires_at=expires_at, door=face.door,
            person_id=face.person_id,
            sealed_facts=self._vault.inbox.close(json.dumps(_facts(face)).encode(), "inbox facts", item_id),
            sealed_picture=self._vault.inbox.close(face.picture, "inbox picture", item_id),
        )  # fmt: skip

    def _item(self, row: InboxRow) -> InboxItem:
        facts = self._opened(row)
        picture = self._vault.inbox.open(row.sealed_picture, "inbox picture", row.item_id)
        quality = Quality(**facts["quality"]) if facts["quality"] else None
        face = InboxFace(
            row.at, row.door, Reason(facts["reason"]), picture, _embedding(facts), quality, facts["live"],
            facts["similarity"], row.person_id,
        )  # fmt: skip
        return InboxItem(row.item_id, face, row.last_at, row.times, row.expires_at)

    def _opened(self, row: InboxRow) -> dict[str, Any]:
        facts = json.loads(self._vault.inbox.open(row.sealed_facts, "inbox facts", row.item_id))
        assert isinstance(facts, dict)  # noqa: S101  as it was sealed
        return facts

    def _is_same(self, row: InboxRow, face: InboxFace, same_from: float) -> bool:
        try:
            facts = self._opened(row)
        except StoreError:
            return False
        return facts["model"] == face.embedding.model_id and _embedding(facts).similarity(face.embedding) >= same_from

    @staticmethod
    def _existing(session: Session, item_id: str) -> InboxRow:
        row = session.get(InboxRow, item_id)
        if row is None or row.expires_at <= dt.datetime.now(dt.UTC):
            raise InputError(tr("this face is gone: it expired, or somebody else dealt with it"))
        return row

    @staticmethod
    def _drop_expired(session: Session, now: dt.datetime) -> int:
        expired = delete(InboxRow).where(InboxRow.expires_at <= now)
        return len(session.scalars(expired.returning(InboxRow.item_id)).all())

    @staticmethod
    def _drop_oldest(session: Session, most: int) -> None:
        kept = select(InboxRow.item_id).order_by(InboxRow.last_at.desc(), InboxRow.item_id).limit(most)
        session.execute(delete(InboxRow).where(InboxRow.item_id.not_in(kept)))

    def _say(
        self, session: Session, person_id: str | None, actor: str, detail: str, *, kind: EventKind = EventKind.CHANGED
    ) -> None:
        now = dt.datetime.now(dt.UTC)
        append(session, self._vault, Event(now, "", kind=kind, person_id=person_id, actor=actor, detail=detail))


def _facts(face: InboxFace) -> dict[str, Any]:
    vector = np.ascontiguousarray(face.embedding.vector, np.dtype("<f4")).tobytes()
    return {
        "reason": face.reason.value, "live": face.live, "similarity": face.similarity,
        "model": face.embedding.model_id, "vector": base64.b64encode(vector).decode(),
        "quality": None if face.quality is None else asdict(face.quality),
    }  # fmt: skip


def _embedding(facts: dict[str, Any]) -> Embedding:
    vector = np.frombuffer(base64.b64decode(facts["vector"]), np.dtype("<f4")).astype(np.float32)
    return Embedding(vector, facts["model"])
