from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from pytestqt.qtbot import QtBot

from accessctl.domain import ModelEntry, ModelInput, Role
from accessctl.gui.admin.office import ModelLine, Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from tests.gui import scenes

YUNET = ModelEntry(
    id="yunet", role=Role.DETECTOR, title="YuNet", file="yunet.onnx", sha256="ab" * 32, size_bytes=230_010,
    licence="MIT", input=ModelInput(640, 640, "BGR"),
)  # fmt: skip


OFFICER = Officer("reception", StaffRole.ADMINISTRATOR)


def enrol(store: Store, name: str, vector: int, count: int = 3, group: str = "Staff") -> str:
    samples = [scenes.sample(vector, 0.05 * place) for place in range(count)]
    return store.people.enroll(name, samples, group=group).person_id


@pytest.fixture
def people(store: Store) -> dict[str, str]:
    """Three people, by name."""
    names = ("Ada Lovelace", "Grace Hopper", "Zoë Müller")
    return {name: enrol(store, name, place, 1 if place == 2 else 3) for place, name in enumerate(names)}


def models() -> Sequence[ModelLine]:
    return [ModelLine(YUNET, "in use", "CPUExecutionProvider")]


@pytest.fixture
def office(store: Store) -> Office:
    return Office(store, scenes.FakeEnroller(store), models, "reception", "Main entrance", "0")


@pytest.fixture
def open_admin(qtbot: QtBot, theme: Theme, office: Office) -> Iterator[Callable[[], AdminWindow]]:
    opened: list[AdminWindow] = []

    def open_window() -> AdminWindow:
        window = AdminWindow(theme, office, OFFICER)
        opened.append(window)
        window.show()
        qtbot.waitUntil(lambda: not window.tasks.busy)
        return window

    yield open_window
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def open_people(open_admin: Callable[[], AdminWindow], qtbot: QtBot) -> Callable[[], AdminWindow]:
    """The panel, turned to the people."""

    def open_window() -> AdminWindow:
        window = open_admin()
        window.go("people")
        qtbot.waitUntil(lambda: not window.tasks.busy)
        return window

    return open_window
