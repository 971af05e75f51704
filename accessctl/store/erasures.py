"""Erasures: a receipt that can be checked, and a list by which no old backup brings an erased person back.

A person's data are sealed with a key of their own; dropping it makes the names in the event log unreadable, too, whose
lines cannot be changed. The receipt says what was erased and carries the fingerprint of the dropped key.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from accessctl.domain import Event
from accessctl.errors import InputError
from accessctl.store import meta
from accessctl.store.database import Database
from accessctl.store.sealing import Vault
from accessctl.store.tables import (
    ChainRow,
    ErasureRow,
    EventRow,
    PersonRow,
    PhotoRow,
    Table,
    TemplateRow,
    TermsRow,
    as_text,
)
from accessctl.translation import tr

FORMAT = "accessctl erasure receipt"
_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReceiptCheck:
    """Whether a receipt is what this store gave out and still true, with a sentence for people."""

    is_true: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Erasure:
    """Somebody was erased, known by the fingerprint of the key that was dropped."""

    receipt_id: str
    person_id: str
    key_fingerprint: str
    erased_at: dt.datetime
    document: str


class Erasures:
    """What was erased; any thread."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    def all(self) -> list[Erasure]:
        """Every erasure that is known, oldest first."""
        query = select(ErasureRow).order_by(ErasureRow.erased_at, ErasureRow.receipt_id)
        with self._database.reading() as session:
            return [_value(row) for row in session.scalars(query)]

    def of(self, person_id: str) -> list[Erasure]:
        """The receipts for this id, oldest first."""
        return [one for one in self.all() if one.person_id == person_id]

    def remember(self, erasures: Iterable[Erasure]) -> int:
        """Take over what another copy of this store knows; returns how many were new."""
        count = 0
        with self._database.writing() as session:
            for one in erasures:
                if session.get(ErasureRow, one.receipt_id) is None:
                    session.add(
                        ErasureRow(
                            receipt_id=one.receipt_id, person_id=one.person_id, key_fingerprint=one.key_fingerprint,
                            erased_at=one.erased_at, document=one.document,
                        )
                    )  # fmt: skip
                    count += 1
        return count

    def revenants(self) -> list[str]:
        """Ids of people who are here although they were erased: an old backup brought them back."""
        with self._database.reading() as session:
            erased = set(session.scalars(select(ErasureRow.key_fingerprint)))
            rows = session.execute(select(PersonRow.person_id, PersonRow.wrapped_key))
            return [person_id for person_id, key in rows if fingerprint(key) in erased]

    def is_ours(self, document: str) -> bool:
        """Whether this store signed the receipt: only then does it erase anybody."""
        try:
            facts = _facts(document)
        except InputError:
            return False
        is_whole = facts.get("sha256") == digest(facts)
        return is_whole and self._vault.signed(str(facts.get("signature")), FORMAT, str(facts["sha256"]))

    def check(self, document: str) -> ReceiptCheck:
        """Whether this receipt is genuine, the person is gone, and the log says so; InputError: not a receipt."""
        facts = _facts(document)
        if facts.get("sha256") != digest(facts):
            return ReceiptCheck(False, tr("The receipt was altered: its hash does not fit what it says."))
        if not self.is_ours(document):
            return ReceiptCheck(False, tr("The receipt was not signed by this store."))
        with self._database.reading() as session:
            keys = session.scalars(select(PersonRow.wrapped_key))
            if str(facts["key_fingerprint"]) in map(fingerprint, keys):
                return ReceiptCheck(False, tr("The person is here again: run accessctl privacy reapply."))
            return _in_log(session, facts)


def receipt_of(session: Session, person: PersonRow, why: str, actor: str, at: dt.datetime) -> dict[str, Any]:
    """What is about to be erased, counted in the caller's transaction before it goes; ``finish`` signs it."""
    person_id = person.person_id
    templates = select(TemplateRow.model_id, func.count()).where(TemplateRow.person_id == person_id)
    photos = (
        select(func.count()).select_from(PhotoRow).join(TemplateRow, TemplateRow.template_id == PhotoRow.template_id)
    )
    terms = session.get(TermsRow, person_id)
    return {
        "format": FORMAT,
        "version": _VERSION,
        "store_id": meta.read(session, "store_id"),
        "receipt_id": secrets.token_hex(12),
        "person_id": person_id,
        "erased_at": as_text(at),
        "by": actor,
        "why": why,
        "erased": {
            "name": 1,
            "note": int(bool(person.note)),
            "templates": dict(session.execute(templates.group_by(TemplateRow.model_id)).all()),
            "photos": session.scalar(photos.where(TemplateRow.person_id == person_id)) or 0,
            "pins": 0 if terms is None else int(terms.pin_hash is not None) + int(terms.duress_hash is not None),
            "records": _records(session, person_id),
            "keys": 1,
        },
        "names_in_events_made_unreadable": _names_in_events(session, person_id),
        "key_fingerprint": fingerprint(person.wrapped_key),
    }


def finish(session: Session, vault: Vault, receipt: dict[str, Any], stored: Event) -> str:
    """Sign the receipt with the event that says so, keep it, and return it as JSON."""
    receipt["event"] = {"sequence": stored.sequence, "hash": stored.hash}
    receipt["sha256"] = digest(receipt)
    receipt["signature"] = vault.sign(FORMAT, receipt["sha256"])
    document = json.dumps(receipt, ensure_ascii=False, indent=2)
    session.add(
        ErasureRow(
            receipt_id=receipt["receipt_id"], person_id=receipt["person_id"],
            key_fingerprint=receipt["key_fingerprint"], erased_at=dt.datetime.fromisoformat(receipt["erased_at"]),
            document=document,
        )
    )  # fmt: skip
    session.flush()
    return document


def erasure_of(document: str) -> Erasure:
    """The erasure that a receipt is about, as far as it says; InputError where it is none or was altered."""
    facts = _facts(document)
    if facts.get("sha256") != digest(facts):
        raise InputError(tr("the receipt was altered: its hash does not fit what it says"))
    try:
        who, what, which = (str(facts[key]) for key in ("receipt_id", "person_id", "key_fingerprint"))
        return Erasure(who, what, which, dt.datetime.fromisoformat(facts["erased_at"]), document)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(_not_one()) from error


def fingerprint(wrapped_key: bytes) -> str:
    """SHA-256 of the wrapped key: names it, opens nothing."""
    return hashlib.sha256(wrapped_key).hexdigest()


def digest(receipt: dict[str, Any]) -> str:
    """SHA-256 of the receipt's canonical JSON without hash and signature."""
    content = {key: value for key, value in receipt.items() if key not in ("sha256", "signature")}
    return hashlib.sha256(json.dumps(content, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _not_one() -> str:
    return tr("this is not an erasure receipt of accessctl")


def _facts(document: str) -> dict[str, Any]:
    try:
        facts = json.loads(document)
    except ValueError as error:
        raise InputError(_not_one()) from error
    if not isinstance(facts, dict) or facts.get("format") != FORMAT:
        raise InputError(_not_one())
    return facts


def _in_log(session: Session, facts: dict[str, Any]) -> ReceiptCheck:
    number, expected = int(facts["event"]["sequence"]), str(facts["event"]["hash"])
    start = session.get(ChainRow, "start")
    if start is not None and number <= start.sequence:
        return ReceiptCheck(True, tr("The receipt is genuine; its event is older than the log is kept."))
    row = session.get(EventRow, number)
    if (row is None or row.hash != expected) and session.get(ErasureRow, str(facts["receipt_id"])) is not None:
        return ReceiptCheck(True, tr("The receipt is genuine and nothing of the person is left; the log that held its "
                                     "event was replaced by a backup since."))  # fmt: skip
    if row is None or row.hash != expected:
        return ReceiptCheck(
            False, tr("The receipt is genuine, but event {number} of the log is another.", number=number)
        )
    return ReceiptCheck(True, tr("The receipt is genuine, nothing of the person is left, and event {number} says so.",
                                 number=number))  # fmt: skip


def _records(session: Session, person_id: str) -> dict[str, int]:
    """Lines that go with the person, by table: whatever hangs on the person, also in tables that come later."""
    counts: dict[str, int] = {}
    for table in Table.metadata.sorted_tables:
        own = [
            key.parent for key in table.foreign_keys if key.column.table.name == "people" and key.ondelete == "CASCADE"
        ]
        if own and table.name not in ("templates", "person_terms"):
            lines = session.scalar(select(func.count()).select_from(table).where(own[0] == person_id)) or 0
            counts |= {table.name: lines} if lines else {}
    return counts


def _names_in_events(session: Session, person_id: str) -> int:
    query = select(func.count()).select_from(EventRow)
    return session.scalar(query.where(EventRow.person_id == person_id, EventRow.sealed_name.is_not(None))) or 0


def _value(row: ErasureRow) -> Erasure:
    return Erasure(row.receipt_id, row.person_id, row.key_fingerprint, row.erased_at, row.document)
