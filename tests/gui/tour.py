"""Every screen, page and dialog of the product by name, on one small store, without models, camera or network.

What must hold everywhere (names, the keyboard's way, room for larger text, the GUI thread) walks along here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from accessctl.bulk import Import
from accessctl.config import AppearanceSettings, InboxSettings, Settings, StoreSettings
from accessctl.domain import Event, ModelEntry, ModelInput, Offer, Reason, Role, Verdict
from accessctl.evaluation.explanation import Setting, explain
from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.event_filters import DaysQuestion
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.office import ModelLine, Office
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.leaving import OpenWayOut, StoredWayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.screenshots.studio import close_unasked
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import Tuning, effects
from accessctl.limits import Limits, derive
from accessctl.rules import parse
from accessctl.staff import Officer, StaffRole
from accessctl.store import Store
from accessctl.store.inbox import InboxFace
from tests import faces
from tests.gui import scenes
from tests.gui.admin.conftest import YUNET

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


def _enrol(store: Store, place: int, name: str) -> str:
    samples = [scenes.sample(place, 0.05 * count) for count in range(1 + place % 4)]
    return store.people.enroll(name, samples, group="Staff" if place % 2 else "Visitors").person_id


class Tour:
    """The house that is walked through; ``show`` opens one screen of ``STOPS``, ``close`` all of them.

    ``folder`` holds the store, which is the tour's own.
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
        """At the size of the tour; closed with the others."""
        self._open.append(window)
        window.resize(*self.size)
        window.show()

    def admin(self, key: str = "overview", officer: str = "Ida") -> AdminWindow:
        """The panel with a page turned up, as somebody gets there: sign in, then turn to it."""
        window = AdminWindow(self.theme, self.office())
        self.put_up(window)
        self.settle(window)
        window.sign_in(Officer(officer, StaffRole.ADMINISTRATOR))
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

    def show(self, name: str) -> QWidget:
        """One stop of the tour: the window or dialog that is in front."""
        shown = STOPS[name](self)
        shown.activateWindow()
        self.qtbot.waitUntil(shown.isActiveWindow, timeout=20_000)
        return shown

    def close(self) -> None:
        """Without a question."""
        close_unasked(self._open)
        self.qtbot.wait(1)
        while self.stores:
            self.stores.pop().close()


# -- the panel


def _page(key: str) -> Callable[[Tour], QWidget]:
    return lambda tour: tour.admin(key)


def _on(key: str, do: Callable[[Tour, AdminWindow], object]) -> Callable[[Tour], QWidget]:
    """A page after something was done there."""

    def show(tour: Tour) -> QWidget:
        window = tour.admin(key)
        do(tour, window)
        tour.settle(window)
        return window

    return show


def _asked(key: str, do: Callable[[Tour, AdminWindow], object]) -> Callable[[Tour], QWidget]:
    """The dialog that a page opens."""

    def show(tour: Tour) -> QWidget:
        window = tour.admin(key)
        do(tour, window)
        return tour.dialog(window)

    return show


def _sign_in(tour: Tour) -> QWidget:
    window = AdminWindow(tour.theme, tour.office())
    tour.put_up(window)
    tour.settle(window)
    return window


def _first_start(tour: Tour) -> QWidget:
    empty = Store.open(tour.folder / "empty", FILE_KEY)
    tour.stores.append(empty)
    window = AdminWindow(tour.theme, replace(tour.office(), store=empty))
    tour.put_up(window)
    tour.settle(window)
    return window


def _person(tour: Tour, window: AdminWindow) -> None:
    window.people.table.selectRow(3)
    tour.qtbot.waitUntil(lambda: window.people.panel.detail is not None, timeout=20_000)


def _several(tour: Tour, window: AdminWindow) -> None:
    window.people.table.selectAll()


def _person_button(name: str) -> Callable[[Tour], QWidget]:
    def do(tour: Tour, window: AdminWindow) -> None:
        _person(tour, window)
        getattr(window.people.panel, name).click()

    return _asked("people", do)


def _receipt(tour: Tour, window: AdminWindow) -> None:
    _person(tour, window)
    window.people.work.remove(window.people.model.line(3))
    tour.qtbot.waitUntil(lambda: window.people.work.receipt is not None, timeout=20_000)
    tour.settle(window)


def _event(tour: Tour, window: AdminWindow) -> None:
    window.events.table.selectRow(2)


def _filtered(tour: Tour, window: AdminWindow) -> None:
    window.events.filters.door.setCurrentIndex(1)
    window.events.filters.door.activated.emit(1)


def _part(number: int) -> Callable[[Tour], QWidget]:
    return _on("rules", lambda _, window: window.page(RulesPage).turn_to(number))


def _section(key: str) -> Callable[[Tour], QWidget]:
    return _on("settings", lambda _, window: window.page(SettingsPage).show_about(key))


def _account(name: str) -> Callable[[Tour], QWidget]:
    def do(tour: Tour, window: AdminWindow) -> None:
        settings = window.page(SettingsPage)
        settings.show_about("accounts")
        tour.settle(window)
        getattr(settings.accounts, name).click()

    return _asked("settings", do)


def _new_password(tour: Tour, window: AdminWindow) -> None:
    from accessctl.gui.admin.account_dialogs import NewPassword

    accounts = window.page(SettingsPage).accounts
    assert window.desk is not None
    accounts._open(NewPassword(accounts, window.desk, "Tomas"))


def _change(tour: Tour, window: AdminWindow) -> None:
    settings = window.page(SettingsPage)
    settings.show_about("identity")
    tour.settle(window)
    settings.rows["identity.votes_needed"].put(2)
    settings.save.click()


def _approval(tour: Tour, window: AdminWindow) -> None:
    _change(tour, window)
    tour.dialog(window).accept()
    tour.settle(window)


def _roster(tour: Tour, window: AdminWindow) -> None:
    for name in ("Ada", "Bob"):
        (tour.folder / "photos" / name).mkdir(parents=True, exist_ok=True)
        (tour.folder / "photos" / name / "1.png").write_bytes(b"no picture")
    window.page(ImportPage).read(tour.folder / "photos")


def _imported(tour: Tour, window: AdminWindow) -> None:
    _roster(tour, window)
    tour.settle(window)
    window.page(ImportPage).begin()


def _days(tour: Tour, window: AdminWindow) -> None:
    DaysQuestion(window.events).open()


def _who_was_it(tour: Tour, window: AdminWindow) -> None:
    window.page(InboxPage).cards[1].adopt.click()


def _selftest(tour: Tour, window: AdminWindow) -> None:
    window.page(SelfTestPage).begin()


def _door(name: str) -> Callable[[Tour], QWidget]:
    def do(tour: Tour, window: AdminWindow) -> None:
        page = window.page(DoorsPage)
        tour.qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)
        getattr(page.cards["Main entrance"], name).click()

    return _asked("doors", do)


# -- the wizard, kiosk and demo


def _wizard(step: str) -> Callable[[Tour], QWidget]:
    def show(tour: Tour) -> QWidget:
        enroller = scenes.FakeEnroller(tour.store)
        wizard = EnrolWizard(tour.theme, enroller, "reception")
        tour.put_up(wizard)
        wizard.resize(1000, 680)
        wizard.person_step.name.setText("Eve Moneypenny")
        _go_to(tour, wizard, step)
        return wizard

    return show


def _go_to(tour: Tour, wizard: EnrolWizard, step: str) -> None:
    if step == "person":
        return
    (wizard.person_step.by_photos if step == "photos" else wizard.person_step.by_camera).setChecked(True)
    wizard.next.click()
    tour.qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.consent_step, timeout=20_000)
    wizard.consent_step.typed.setText("Eve Moneypenny")
    if step == "consent":
        return
    if step == "drawn":
        wizard.consent_step.how.setCurrentIndex(1)
        return
    wizard.next.click()
    if step == "photos":
        wizard.photos_step.add([tour.folder / "a.jpg", tour.folder / "b.jpg"])
        tour.qtbot.waitUntil(lambda: len(wizard.photos_step.lines) == 2, timeout=20_000)
    if step == "factor":
        wizard._face_done([scenes.sample(3)])
    if step == "done":
        wizard._camera_failed("camera 0 cannot be opened; plug it in")


def _leaving_wizard(tour: Tour) -> QWidget:
    from accessctl.gui.dialogs import Question

    wizard = _wizard("consent")(tour)
    question = Question(wizard, "Stop enrolling?", "Nothing has been saved yet.", yes="Stop", no="Keep going")
    question.open()
    return tour.dialog(wizard)


def _kiosk(tour: Tour, *, guarded: bool = True) -> KioskWindow:
    looks = AppearanceSettings(reception="200", sound=False)
    way_out = StoredWayOut(tour.store) if guarded else OpenWayOut()
    window = KioskWindow(tour.theme, "Main entrance", looks, lambda _: "Ada", way_out=way_out)
    tour.put_up(window)
    return window


def _kiosk_asks(verdict: Verdict, reason: Reason, **offer: bool) -> Callable[[Tour], QWidget]:
    def show(tour: Tour) -> QWidget:
        window = _kiosk(tour)
        window.show_decision(replace(scenes.decision(verdict, reason), offer=Offer(**offer)))
        return window

    return show


def _leave_kiosk(*, guarded: bool = True, account: bool = False) -> Callable[[Tour], QWidget]:
    def show(tour: Tour) -> QWidget:
        window = _kiosk(tour, guarded=guarded)
        window.leaving.ask()
        if account:
            window.leaving.other.click()
        return window

    return show


def _demo(tour: Tour) -> QWidget:
    machinery = Machinery("CPUExecutionProvider", "yunet", "fr_feature", "minifasnet")
    tuning = Tuning(0.5, 0.05, 3, 5, 0.6)
    content = DemoContent(
        "synthesised footage", machinery, tuning, lambda now: effects(now, scenes.CURVE, 5, lambda _: 0.04), str
    )
    window = DemoWindow(tour.theme, content)
    tour.put_up(window)
    window.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3)))
    return window


STOPS: dict[str, Callable[[Tour], QWidget]] = {
    "sign-in": _sign_in,
    "first-start": _first_start,
    "overview": _page("overview"),
    "people": _page("people"),
    "person": _on("people", _person),
    "people-several": _on("people", _several),
    "edit": _person_button("edit"),
    "pin": _person_button("pin"),
    "badges": _person_button("badges"),
    "consent": _person_button("consent"),
    "remove": _person_button("remove"),
    "receipt": _asked("people", _receipt),
    "import": _page("import"),
    "import-read": _on("import", _roster),
    "import-over": _on("import", _imported),
    "events": _page("events"),
    "event": _on("events", _event),
    "events-filtered": _on("events", _filtered),
    "days": _asked("events", _days),
    "doors": _page("doors"),
    "open-door": _door("open"),
    "lock-down": _door("lock"),
    "try-driver": _door("test"),
    "rules": _page("rules"),
    "rules-schedules": _part(1),
    "rules-holidays": _part(2),
    "rules-groups": _part(3),
    "rules-doors": _part(4),
    "rules-why": _part(5),
    "inbox": _page("inbox"),
    "who-was-it": _asked("inbox", _who_was_it),
    "models": _page("models"),
    "selftest": _page("selftest"),
    "selftest-running": _on("selftest", _selftest),
    "privacy": _page("privacy"),
    "publish": _asked("privacy", lambda _, window: window.page(PrivacyPage).publish.click()),
    "back-up": _asked("privacy", lambda _, window: window.page(PrivacyPage).back_up.click()),
    "settings": _page("settings"),
    "settings-identity": _section("identity"),
    "settings-accounts": _section("accounts"),
    "new-account": _account("add"),
    "own-password": _account("own"),
    "new-password": _asked("settings", _new_password),
    "review": _asked("settings", _change),
    "approval": _asked("settings", _approval),
    "wizard-person": _wizard("person"),
    "wizard-consent": _wizard("consent"),
    "wizard-drawn": _wizard("drawn"),
    "wizard-camera": _wizard("camera"),
    "wizard-photos": _wizard("photos"),
    "wizard-factor": _wizard("factor"),
    "wizard-done": _wizard("done"),
    "wizard-leaving": _leaving_wizard,
    "kiosk": _kiosk_asks(Verdict.WAIT, Reason.NO_FACE, number=True, badge=True),
    "kiosk-granted": _kiosk_asks(Verdict.GRANTED, Reason.RECOGNIZED),
    "kiosk-pin": _kiosk_asks(Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED, pin=True),
    "kiosk-leaving": _leave_kiosk(),
    "kiosk-leaving-account": _leave_kiosk(account=True),
    "kiosk-leaving-open": _leave_kiosk(guarded=False),
    "demo": _demo,
}  # fmt: skip


def page_of(shown: QWidget) -> Page | None:
    """The page that is turned up, where this is the panel."""
    if not isinstance(shown, AdminWindow) or shown.frame is None:
        return None
    return shown.frame.pages.get(shown.frame.current)
