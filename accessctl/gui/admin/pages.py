"""The pages of the panel, in the order of the navigation. A new one is one line here; see ``page``."""

from __future__ import annotations

from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.events import EventsPage
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.models import ModelsPage
from accessctl.gui.admin.overview import OverviewPage
from accessctl.gui.admin.page import PageEntry
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.staff import Action
from accessctl.translation import mark


def _people(desk: Desk) -> PeoplePage:
    page = PeoplePage(desk)
    desk.offer(page.new, Action.ENROL)
    page.enrol_asked.connect(desk.enrol)
    desk.enrolled.connect(page.load)
    return page


PAGES = (
    PageEntry("overview", mark("Overview"), "overview", Action.SEE_OVERVIEW, OverviewPage),
    PageEntry("people", mark("People"), "people", Action.SEE_PEOPLE, _people),
    PageEntry("import", mark("Import"), "upload", Action.IMPORT_PEOPLE, ImportPage),
    PageEntry("events", mark("Events"), "events", Action.SEE_EVENTS, EventsPage),
    PageEntry("doors", mark("Doors"), "door", Action.SEE_DOORS, DoorsPage),
    PageEntry("rules", mark("Rules"), "clock", Action.SEE_RULES, RulesPage),
    PageEntry("inbox", mark("Inbox"), "face", Action.SEE_INBOX, InboxPage),
    PageEntry("models", mark("Models"), "models", Action.SEE_MODELS, ModelsPage),
    PageEntry("selftest", mark("Self-test"), "shield", Action.RUN_SELF_TEST, SelfTestPage),
    PageEntry("privacy", mark("Privacy"), "lock", Action.SEE_PRIVACY, PrivacyPage),
    PageEntry("settings", mark("Settings"), "sliders", Action.SEE_SETTINGS, SettingsPage),
)
