"""The product's windows on one small store with a little of everything, without models, camera or network."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from accessctl.bulk import Import
from accessctl.config import InboxSettings, Settings, StoreSettings
from accessctl.domain import Event, ModelEntry, ModelInput, Reason, Role, Verdict
from accessctl.evaluation.explanation import Setting, explain
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.office import ModelLine, Office
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.screenshots.studio import close_unasked
from accessctl.gui.theme import Theme
from accessctl.limits import Limits, derive
from accessctl.rules import parse
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from accessctl.store.inbox import InboxFace
from tests import faces
from tests.gui import scenes
from tests.gui.admin.conftest import YUNET, enrol

NAMES = ("Ada Lovelace", "Grace Hopper", "Zoë Müller", "Noor Rahman", "Tereza Nováková")
SECRET, KIOSK_PIN = "four words by hand", "258013"
RULES = """
enforced: true
groups: {Staff: {}, Visitors: {enters_in_lockdown: true}}
schedules: {Office hours: {hours: ["mon-fri 08:00-18:00"], holidays: [Public]}}
holidays: {Public: ["2026-12-25 yearly"]}
doors: {Main entrance: {}, Laboratory: {mode: face and PIN}}
rules:
- {group: Staff, doors: [Main entrance], schedule: Office hours}
"""
CARD = {"calibration": {"mirrored": {"points": [
    {"similarity": 0.2 + 0.05 * step, "fmr": 10 ** -(1 + 0.4 * step), "fnmr": 0.001 * (step + 1)} for step in range(12)
]}}}  # fmt: skip
LANDMARKS = ((38.0, 52.0), (74.0, 52.0), (56.0, 72.0), (42.0, 92.0), (71.0, 92.0))
FILE_KEY = StoreSettings(key_place="file")
D = TypeVar("D", bound=QDialog)


def furnish(folder: Path) -> dict[str, str]:
    """A store with a little of everything; names and ids of its people."""
    with Store.open(folder, FILE_KEY) as store:
        people = {name: _enrol(store, place, name) for place, name in enumerate(NAMES)}
        ids = list(people.values())
        store.rules.change(lambda _: parse(RULES), "tour")
        store.staff.add_first("Ida", SECRET)
        store.staff.add("Tomas", SECRET, StaffRole.ADMINISTRATOR, actor="Ida")
        store.badges.issue(ids[0], actor="Ida")
        store.kiosk_pin.set(KIOSK_PIN)
        now = dt.datetime.now(dt.UTC)
        for number in range(30):
            at = now - dt.timedelta(minutes=20 * (30 - number))
            store.record(Event(at, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, ids[number % 5], 0.7, 0.9))
            store.record(Event(at, "Laboratory", Verdict.DENIED, Reason.UNKNOWN, None, 0.2, 0.9))
        for place in range(3):
            near = ids[0] if place == 1 else None
            face = InboxFace(
                now - dt.timedelta(minutes=place), "Main entrance", Reason.UNKNOWN, b"no picture",
                faces.embedding(6 + place), faces.quality(), 0.9, 0.4 if near else None, near,
            )  # fmt: skip
            store.inbox.put(face, keep=dt.timedelta(days=1), most=5, same_from=0.99)
    return people


def stock(store: Store) -> None:
    """Enough to fill every list: 120 people, 400 events, 30 rules and groups, 20 doors, 40 faces in the inbox."""
    ids = [enrol(store, f"Person {number}", number % 7, count=1) for number in range(120)]
    now = dt.datetime.now(dt.UTC)
    for number in range(400):
        at = now - dt.timedelta(minutes=3 * number)
        seen = Event(at, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, ids[number % 120], 0.7, 0.9)
        store.record(replace(seen, took_seconds=0.8))
    store.rules.change(lambda _: parse(_many_rules(30, 20)), "a large site")
    for number in range(40):
        face = InboxFace(now, "Main entrance", Reason.UNKNOWN, b"no picture", faces.embedding(number),
                         faces.quality(), 0.9, None, None)  # fmt: skip
        store.inbox.put(face, keep=dt.timedelta(days=1), most=40, same_from=2.0)  # never the same


def _many_rules(count: int, doors: int) -> str:
    """As many groups as rules."""
    groups = ", ".join(f"Group {number}: {{}}" for number in range(count))
    described = ", ".join(f"Door {number}: {{mode: face and PIN}}" for number in range(doors))
    lines = "".join(f"- {{group: Group {number}, doors: [Door {number % doors}]}}\n" for number in range(count))
    return f"enforced: true\ngroups: {{{groups}}}\ndoors: {{{described}}}\nrules:\n{lines}"


def _enrol(store: Store, place: int, name: str) -> str:
    samples = [scenes.sample(place, 0.05 * count) for count in range(1 + place % 4)]
    return store.people.enroll(name, samples, group="Staff" if place % 2 else "Visitors").person_id


class House:
    """The furnished house, whose doors are opened one by one; ``close`` shuts all of them.

    ``folder`` holds the store, which is the house's own.
    """

    def __init__(self, qtbot: QtBot, theme: Theme, store: Store, folder: Path) -> None:
        self.qtbot, self.theme, self.store, self.folder = qtbot, theme, store, folder
        self.size = (1280, 720)
        self.stores: list[Store] = []
        self._open: list[QWidget] = []

    # opening

    def office(self) -> Office:
        """With everything that any page needs."""
        settings = Settings(inbox=InboxSettings(enabled=True))
        enroller = scenes.FakeEnroller(self.store)
        embedder = ModelEntry(
            id="fr_feature", role=Role.EMBEDDER, title="FR", file="fr.onnx", sha256="cd" * 32, size_bytes=9_000_000,
            licence="MIT", input=ModelInput(112, 112, "RGB"), template=LANDMARKS, dimension=512,
        )  # fmt: skip
        lines = [ModelLine(YUNET, "in use", "CPUExecutionProvider"), ModelLine(embedder, "in use", "CPU", CARD)]
        return Office(
            self.store, enroller, lambda: lines, "reception", "Main entrance", "0", settings, self.folder / "store",
            embedder="fr_feature", limits=lambda: scenes.LIMITS, drawer=self._drawer(),
            new_import=lambda actor, _: Import(self.store.people, lambda _: scenes.photo(face=False), enroller._rules,
                                               scenes.Known(), actor),
        )  # fmt: skip

    def _drawer(self) -> Drawer:
        def limits_of(settings: Settings) -> Limits:
            return derive(settings.identity, settings.liveness, scenes.CURVE, 250, 0.6)

        path = self.folder / "settings.toml"

        def sentences_of(settings: Settings, strangers: float) -> tuple[str, ...]:
            setting = Setting("faces", scenes.CURVE, settings.identity, limits_of(settings), 250, strangers, {})
            return explain(setting)

        return Drawer(path, limits_of, sentences_of)

    def put_up(self, window: QWidget) -> None:
        """At the size of the house; closed with the others."""
        self._open.append(window)
        window.resize(*self.size)
        window.show()

    def admin(
        self, key: str = "overview", officer: str = "Ida", role: StaffRole = StaffRole.ADMINISTRATOR
    ) -> AdminWindow:
        """The panel with a page turned up, as somebody gets there: sign in, then turn to it."""
        window = AdminWindow(self.theme, self.office())
        self.put_up(window)
        self.settle(window)
        window.sign_in(Officer(officer, role))
        self.settle(window)
        if key != "overview":
            window.go(key)
            self.settle(window)
        return window

    def settle(self, window: AdminWindow) -> None:
        """Until nothing is being read any more."""
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not window.tasks.busy, timeout=60_000)
        self.qtbot.wait(20)

    def dialog(self, parent: QWidget, kind: type[D] = QDialog) -> D:  # type: ignore[assignment]
        """The newest that stands open over a window."""

        def shown() -> list[D]:
            return [one for one in parent.findChildren(kind) if one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(shown()), timeout=20_000)
        return shown()[-1]

    def close(self) -> None:
        """Without a question."""
        close_unasked(self._open)
        self.qtbot.wait(1)
        while self.stores:
            self.stores.pop().close()
