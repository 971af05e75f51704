"""Pictures that were kept of an enrolment: said on the person's page, and erased after a yes, with an event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from accessctl.config import Settings, StoreSettings
from accessctl.domain import EventKind
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.people import PeoplePage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.theme import Theme
from accessctl.store import EventFilter, Store
from tests.gui import scenes
from tests.gui.admin.conftest import OFFICER

Open = Callable[[], AdminWindow]


def eve(store: Store, *, photos: int = 2) -> str:
    samples = [replace(scenes.sample(1, 0.05 * n), photo=b"a JPEG of Eve" if n < photos else b"") for n in range(3)]
    return store.people.enroll("Eve", samples).person_id


def opened(qtbot: QtBot, open_admin: Open) -> PeoplePage:
    window = open_admin()
    window.go("people")
    qtbot.waitUntil(lambda: window.people.model.rowCount() == 1, timeout=60_000)
    window.people.table.selectRow(0)
    qtbot.waitUntil(lambda: window.people.panel.detail is not None, timeout=60_000)
    return window.people


def words_of(page: PeoplePage) -> str:
    return " ".join(each.text() for each in page.panel.findChildren(QLabel) if not each.isHidden())


def test_how_many_pictures_are_kept_is_said(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    eve(store)
    assert "2 enrolment pictures are kept" in words_of(opened(qtbot, open_admin))


def test_they_are_erased_after_a_yes_and_the_templates_stay(qtbot: QtBot, open_admin: Open, store: Store) -> None:
    person = eve(store)
    page = opened(qtbot, open_admin)
    names = "Erase the kept pictures"
    erase = next(each for each in page.panel.findChildren(QPushButton) if each.accessibleName() == names)
    erase.click()
    page.findChildren(Question)[-1].reject()
    assert store.templates.count_photos(person) == 2
    erase.click()
    page.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: store.templates.count_photos(person) == 0, timeout=60_000)
    qtbot.waitUntil(lambda: "pictures are kept" not in words_of(page), timeout=60_000)
    assert len(store.templates.of(person)) == 3
    (event, *_) = store.events.newest(EventFilter(person_id=person, kind=EventKind.CHANGED))
    assert (event.actor, event.detail) == ("reception", "kept pictures erased: 2")


def test_only_this_persons_pictures_go(store: Store) -> None:
    person = eve(store)
    other = store.people.enroll("Mallory", [replace(scenes.sample(5), photo=b"a JPEG")]).person_id
    assert store.templates.remove_photos(person) == 2
    assert (store.templates.count_photos(other), store.templates.count_photos()) == (1, 1)
    assert store.templates.remove_photos(person) == 0, "nothing to erase is nothing to log"
    assert len(store.events.newest(EventFilter(person_id=person, kind=EventKind.CHANGED))) == 1


@pytest.mark.parametrize("keep", [True, False])
def test_where_they_could_be_kept_and_are_not_that_is_said(
    qtbot: QtBot, theme: Theme, office: Office, store: Store, keep: bool
) -> None:
    eve(store, photos=0)
    window = AdminWindow(theme, replace(office, settings=Settings(store=StoreSettings(keep_photos=keep))), OFFICER)
    window.show()
    page = opened(qtbot, lambda: window)
    assert ("No enrolment picture is kept" in words_of(page)) is keep
    window.close()
    window.deleteLater()
