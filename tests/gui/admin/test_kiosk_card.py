"""The kiosk's PIN and its start with the session, from the panel: asked about, done, and in the event log."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from accessctl.config import FILE_NAME
from accessctl.domain import EventKind
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.kiosk_card import KioskCard, KioskPinForm
from accessctl.gui.admin.office import Office
from accessctl.gui.dialogs import Question
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter, Store
from accessctl.supervision import autostart

PIN = "258013"
Open = Callable[..., KioskCard]


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test writes into the user's own session, and none asks a systemd."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(autostart, "config_home", lambda: tmp_path / "config")
    monkeypatch.setattr(autostart, "_systemctl", lambda *_: None)


@pytest.fixture
def open_card(qtbot: QtBot, theme: Theme, office: Office, tmp_path: Path) -> Iterator[Open]:
    tasks: list[Tasks] = []

    def make(role: StaffRole = StaffRole.ADMINISTRATOR) -> KioskCard:
        tasks.append(Tasks(theme))
        told = replace(office, data_dir=tmp_path / "data", drawer=Drawer(tmp_path / "data" / FILE_NAME))
        card = KioskCard(Desk(theme, told, tasks[-1], Officer("Ida", role), lambda *_: None))
        qtbot.addWidget(card)
        card.show()
        card.load()
        qtbot.waitUntil(lambda: bool(card.pin.text()))
        return card

    yield make
    for each in tasks:
        each.close()


def logged(store: Store) -> list[tuple[str, str]]:
    return [(event.actor, event.detail) for event in store.events.newest(EventFilter(kind=EventKind.SETTINGS))]


def agree(card: KioskCard) -> None:
    card.findChildren(Question)[-1].yes.click()


def test_a_pin_is_set_after_it_was_typed_twice(qtbot: QtBot, open_card: Open, store: Store) -> None:
    card = open_card()
    assert card.no_pin.isHidden()
    card.set_pin.click()
    form = card.findChildren(KioskPinForm)[-1]
    form.pin.setText(PIN)
    form.again.setText("258014")
    form.save.click()
    assert "differ" in form.problem.text()
    form.again.setText(PIN)
    form.save.click()
    qtbot.waitUntil(lambda: not card.no_pin.isHidden(), timeout=60_000)
    assert store.kiosk_pin.is_set()
    assert logged(store) == [("Ida", "kiosk PIN set")]


def test_a_weak_pin_is_said_to_be_weak_and_nothing_is_set(qtbot: QtBot, open_card: Open, store: Store) -> None:
    card = open_card()
    card.set_pin.click()
    form = card.findChildren(KioskPinForm)[-1]
    for field in (form.pin, form.again):
        field.setText("111111")
    form.save.click()
    qtbot.waitUntil(lambda: bool(form.problem.text()), timeout=60_000)
    assert form.isVisible()
    assert not store.kiosk_pin.is_set()


def test_the_pin_is_taken_away_only_after_a_yes(qtbot: QtBot, open_card: Open, store: Store) -> None:
    store.kiosk_pin.set(PIN, actor="Ida")
    card = open_card()
    card.no_pin.click()
    card.findChildren(Question)[-1].reject()
    assert store.kiosk_pin.is_set()
    card.no_pin.click()
    agree(card)
    qtbot.waitUntil(card.no_pin.isHidden, timeout=60_000)
    assert not store.kiosk_pin.is_set()
    assert logged(store)[0] == ("Ida", "kiosk PIN removed")


def test_it_starts_with_the_session_once_that_is_agreed_to_and_not_any_more(
    qtbot: QtBot, open_card: Open, store: Store, tmp_path: Path
) -> None:
    card = open_card()
    card.start.click()
    agree(card)
    qtbot.waitUntil(lambda: not card.stop.isHidden(), timeout=60_000)
    written = [path.read_text() for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert any(str(tmp_path / "data") in text and "kiosk" in text for text in written)
    card.stop.click()
    agree(card)
    qtbot.waitUntil(lambda: not card.start.isHidden(), timeout=60_000)
    assert not [path for path in (tmp_path / "config").rglob("*") if path.is_file()]
    assert [detail for _, detail in logged(store)] == [
        "kiosk does not start with the session any more", "kiosk starts with the session",
    ]  # fmt: skip


def test_an_auditor_reads_it_and_changes_nothing(open_card: Open) -> None:
    card = open_card(StaffRole.AUDITOR)
    assert not card.set_pin.isEnabled()
    assert not card.start.isEnabled()
