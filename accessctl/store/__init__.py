"""The database: people, encrypted templates, and the hash-chained event log. The only room that knows SQL."""

from accessctl.store.access import EVERY_DOOR, Access, Explanation, Present
from accessctl.store.chain import Verification
from accessctl.store.events import EVERYTHING, EventFilter, Events
from accessctl.store.people import KEEP, People, PersonOverview, Receipt
from accessctl.store.pins import Pins
from accessctl.store.rulebook import Rulebook
from accessctl.store.store import DATABASE_FILE, Store
from accessctl.store.templates import TemplateInfo, Templates

__all__ = [
    "DATABASE_FILE",
    "EVERYTHING",
    "EVERY_DOOR",
    "KEEP",
    "Access",
    "EventFilter",
    "Events",
    "Explanation",
    "People",
    "PersonOverview",
    "Pins",
    "Present",
    "Receipt",
    "Rulebook",
    "Store",
    "TemplateInfo",
    "Templates",
    "Verification",
]
