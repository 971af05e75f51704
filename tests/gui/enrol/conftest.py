"""A wizard on a store of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from accessctl.domain import Person
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.theme import Theme
from accessctl.store import Store
from accessctl.store.inbox import InboxItem
from tests.gui.enrol.sitting import Open
from tests.gui.scenes import FakeEnroller


@pytest.fixture
def enroller(store: Store) -> FakeEnroller:
    return FakeEnroller(store)


@pytest.fixture
def open_wizard(qtbot: QtBot, theme: Theme) -> Iterator[Open]:
    opened: list[EnrolWizard] = []

    def open_it(enroller: FakeEnroller, person: Person | None = None, face: InboxItem | None = None) -> EnrolWizard:
        wizard = EnrolWizard(theme, enroller, "reception", person, face=face)
        opened.append(wizard)
        wizard.show()
        return wizard

    yield open_it
    for wizard in opened:
        wizard._stop()
        wizard.hide()
        wizard.deleteLater()
