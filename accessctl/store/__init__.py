"""The database: people, encrypted templates, and the hash-chained event log. The only room that knows SQL."""

from accessctl.store.access import EVERY_DOOR, Access, Explanation, Present
from accessctl.store.badges import Badge, Badges
from accessctl.store.chain import Verification
from accessctl.store.consenting import Acceptance, Consent, ConsentText, Signed
from accessctl.store.consents import Consents, Outstanding, PublishedText
from accessctl.store.editing import PersonEdit
from accessctl.store.erasures import Erasure, Erasures, ReceiptCheck
from accessctl.store.event_filter import EVERYTHING, EventFilter
from accessctl.store.events import Events
from accessctl.store.kiosk_pin import KioskPin
from accessctl.store.listing import EVERYBODY, Order, PeopleFilter, PeoplePage, PersonOverview, Standing
from accessctl.store.people import KEEP, People, Receipt
from accessctl.store.pins import Pins
from accessctl.store.retention import Due, Periods, Retention, Swept
from accessctl.store.rulebook import Rulebook
from accessctl.store.staff import SignIn, Staff, StaffMember
from accessctl.store.store import DATABASE_FILE, Store
from accessctl.store.templates import TemplateInfo, Templates

__all__ = [
    "DATABASE_FILE",
    "EVERYBODY",
    "EVERYTHING",
    "EVERY_DOOR",
    "KEEP",
    "Acceptance",
    "Access",
    "Badge",
    "Badges",
    "Consent",
    "ConsentText",
    "Consents",
    "Due",
    "Erasure",
    "Erasures",
    "EventFilter",
    "Events",
    "Explanation",
    "KioskPin",
    "Order",
    "Outstanding",
    "People",
    "PeopleFilter",
    "PeoplePage",
    "Periods",
    "PersonEdit",
    "PersonOverview",
    "Pins",
    "Present",
    "PublishedText",
    "Receipt",
    "ReceiptCheck",
    "Retention",
    "Rulebook",
    "SignIn",
    "Signed",
    "Staff",
    "StaffMember",
    "Standing",
    "Store",
    "Swept",
    "TemplateInfo",
    "Templates",
    "Verification",
]
