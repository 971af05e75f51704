"""The database: people, encrypted templates, and the hash-chained event log. The only room that knows SQL."""

from accessctl.store.chain import Verification
from accessctl.store.events import EVERYTHING, EventFilter, Events
from accessctl.store.people import KEEP, People, PersonOverview, Receipt
from accessctl.store.store import DATABASE_FILE, Store
from accessctl.store.templates import TemplateInfo, Templates

__all__ = [
    "DATABASE_FILE",
    "EVERYTHING",
    "KEEP",
    "EventFilter",
    "Events",
    "People",
    "PersonOverview",
    "Receipt",
    "Store",
    "TemplateInfo",
    "Templates",
    "Verification",
]
