"""What opens in front of the panel's pages, pages with nothing on them, and what is rarely on show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from accessctl.config import Settings
from accessctl.evaluation.selftest import LIVING, Attempt
from accessctl.gui.admin.account_dialogs import NewPassword
from accessctl.gui.admin.collisions import Collision, Collisions
from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.event_filters import DaysQuestion
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.looking import AppEnroller
from accessctl.gui.screenshots import cast
from accessctl.gui.screenshots.studio import Make, Replay, Studio
from accessctl.staff import StaffRole
from accessctl.store import Store
from accessctl.translation import tr


def asked(key: str, do: Callable[[AdminWindow], object]) -> Make:
    """The dialog that a page opens."""

    def make(studio: Studio) -> QWidget:
        window = studio.admin(key)
        do(window)
        return studio.dialog_of(window)

    return make


def of_person(button: str) -> Make:
    """A dialog of somebody's page."""

    def make(studio: Studio) -> QWidget:
        window = studio.admin("people")
        window.people.table.selectRow(1)
        studio.settle(window)
        getattr(window.people.panel, button).click()
        return studio.dialog_of(window)

    return make


def change_of_several(studio: Studio) -> QWidget:
    """One change for all of them."""
    window = several(studio)
    assert isinstance(window, AdminWindow)  # noqa: S101  made so
    window.people.several.change.click()
    return studio.dialog_of(window)


def collision(studio: Studio) -> QWidget:
    """Two administrators have changed the same person."""
    window = studio.admin("people")
    both = [Collision(tr("Name"), "Joe Example", "Joe Q. Example"), Collision(tr("Note"), "", "left-handed")]
    dialog = Collisions(window.people, both, [tr("Group")])
    dialog.choose(0, mine=True)
    dialog.open()
    return studio.dialog_of(window)


def of_door(button: str) -> Make:
    """A question of a door's card."""

    def make(studio: Studio) -> QWidget:
        window, door = studio.admin("doors"), studio.app.settings.door.name
        page = window.page(DoorsPage)
        studio.until(lambda: door in page.cards)
        pressed = getattr(page.cards[door], button)
        pressed.setEnabled(True)  # a driver is not tried while a kiosk drives the door, as it does in these pictures
        pressed.click()
        return studio.dialog_of(window)

    return make


def several(studio: Studio) -> QWidget:
    """Everybody selected."""
    window = studio.admin("people")
    window.people.table.selectAll()
    studio.settle(window)
    return window


def receipt(studio: Studio) -> QWidget:
    """What somebody who was erased is given; it is somebody who was enrolled for this."""
    samples = [cast.sample(studio.app.eyes.embedder.model_id, number) for number in range(3)]
    studio.app.store.people.enroll("Aaron Example", samples, actor=cast.ADMINISTRATOR)
    window = studio.admin("people")
    work = window.people.work
    work.remove(window.people.model.line(0))
    studio.until(lambda: work.receipt is not None)
    return studio.dialog_of(window)


def inbox_wizard(studio: Studio) -> QWidget:
    """A face of the inbox is enrolled."""
    window = studio.admin("inbox")
    window.page(InboxPage).cards[0].enrol.click()
    studio.until(lambda: window.wizard is not None)
    made = window.wizard
    assert made is not None  # noqa: S101  waited for
    made.person_step.name.setText("Joe Example")
    return made


def self_test(studio: Studio, *, is_over: bool) -> QWidget:
    """An attempt under way, or what the attempts came to."""
    enroller = AppEnroller(studio.app, Replay([] if is_over else studio.session))
    window = studio.admin("selftest", office=replace(studio.office(), enroller=enroller))
    page = window.page(SelfTestPage)
    if is_over:
        living = [Attempt(LIVING, (0.97,) * 40, opened=number != 7) for number in range(10)]
        page.finish([*living, *(Attempt("phone", (0.03,) * 40, opened=False) for _ in range(10))])
    else:
        page.begin()
        page.run.begin_attempt()
    studio.settle(window)
    studio.wait(200)
    return window


def wrong_settings(studio: Studio) -> QWidget:
    """Found by a word, one filled in with what is not allowed."""
    window = studio.admin("settings")
    page = window.page(SettingsPage)
    page.search.setText("door.strike")
    studio.settle(window)
    row = page.rows["door.strike_seconds"]
    row.put(0.0)
    return window


def password_of_another(studio: Studio) -> QWidget:
    """A colleague has forgotten theirs."""
    window = studio.admin("settings")
    page = window.page(SettingsPage)
    page.show_about("accounts")
    studio.settle(window)
    form = NewPassword(page.accounts, studio.desk(window), cast.COLLEAGUE, StaffRole.ADMINISTRATOR)
    form.open()
    return form


def on_an_empty_store(key: str) -> Make:
    """A page before anything has happened; without a key, what one meets at the very first start."""

    def make(studio: Studio) -> QWidget:
        store = Store.open(studio.app.data_dir / "empty", studio.app.settings.store)
        office = replace(studio.office(), store=store, settings=Settings(), data_dir=studio.app.data_dir / "empty")
        if key:
            window = studio.admin(key, office=office)
        else:
            window = AdminWindow(studio.theme, office)
            studio.show(window)
            studio.settle(window)
        studio.afterwards(store.close)
        return window

    return make


def told(studio: Studio) -> QWidget:
    """Something that has happened while no panel was open."""
    window = studio.admin()
    made = dt.datetime(2026, 3, 12, 9, 41, tzinfo=dt.UTC)
    window.tell(tr("Restored"), tr("Restored the backup of {time}: {people} people, {events} events. {chain}",
                                   time=f"{made:%Y-%m-%d %H:%M:%S}", people=23, events=248, chain=""))  # fmt: skip
    return studio.dialog_of(window)


DIALOG_SCREENS: dict[str, Make] = {
    "admin-first-start": on_an_empty_store(""),
    "admin-overview-empty": on_an_empty_store("overview"),
    "admin-people-empty": on_an_empty_store("people"),
    "admin-events-empty": on_an_empty_store("events"),
    "admin-inbox-off": on_an_empty_store("inbox"),
    "admin-people-selected": several,
    "admin-people-change": change_of_several,
    "admin-person-edit": of_person("edit"),
    "admin-person-collision": collision,
    "admin-person-pin": of_person("pin"),
    "admin-person-consent": of_person("consent"),
    "admin-person-remove": of_person("remove"),
    "admin-receipt": receipt,
    "admin-days": asked("events", lambda window: DaysQuestion(window.events).open()),
    "admin-open-door": of_door("open"),
    "admin-lock-down": of_door("lock"),
    "admin-try-driver": of_door("test"),
    "admin-inbox-who": asked("inbox", lambda window: window.page(InboxPage).cards[1].adopt.click()),
    "admin-inbox-enrol": inbox_wizard,
    "admin-inbox-clear": asked("inbox", lambda window: window.page(InboxPage).empty_all.click()),
    "admin-publish": asked("privacy", lambda window: window.page(PrivacyPage).publish.click()),
    "admin-self-test-running": lambda s: self_test(s, is_over=False),
    "admin-self-test-report": lambda s: self_test(s, is_over=True),
    "admin-settings-wrong": wrong_settings,
    "admin-password": password_of_another,
    "admin-restored": told,
}
