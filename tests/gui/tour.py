"""Every screen, page and dialog of the product by name, on one small store, without models, camera or network.

What must hold everywhere (names, the keyboard's way, room for larger text, the GUI thread) walks along here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from accessctl.config import AppearanceSettings
from accessctl.domain import Offer, Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gui.admin.collisions import Collision, Collisions
from accessctl.gui.admin.doors import DoorsPage
from accessctl.gui.admin.event_filters import DaysQuestion
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.inbox import InboxPage
from accessctl.gui.admin.page import Page
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.selftest import SelfTestPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.cover import CoverWindow
from accessctl.gui.kiosk.leaving import OpenWayOut, StoredWayOut, WayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import Tuning, effects
from accessctl.staff import StaffRole
from accessctl.store import Store
from accessctl.supervision import CoverLooks, Notice, Stand
from accessctl.translation import Said, tr
from tests.gui import scenes
from tests.gui.house import FILE_KEY, House

# -- the panel


def _page(key: str) -> Callable[[House], QWidget]:
    return lambda house: house.admin(key)


def _on(key: str, do: Callable[[House, AdminWindow], object]) -> Callable[[House], QWidget]:
    """A page after something was done there."""

    def show(house: House) -> QWidget:
        window = house.admin(key)
        do(house, window)
        house.settle(window)
        return window

    return show


def _asked(key: str, do: Callable[[House, AdminWindow], object]) -> Callable[[House], QWidget]:
    """The dialog that a page opens."""

    def show(house: House) -> QWidget:
        window = house.admin(key)
        do(house, window)
        return house.dialog(window)

    return show


def _sign_in(house: House) -> QWidget:
    window = AdminWindow(house.theme, house.office())
    house.put_up(window)
    house.settle(window)
    return window


def _first_start(house: House) -> QWidget:
    empty = Store.open(house.folder / "empty", FILE_KEY)
    house.stores.append(empty)
    window = AdminWindow(house.theme, replace(house.office(), store=empty))
    house.put_up(window)
    house.settle(window)
    return window


def _person(house: House, window: AdminWindow) -> None:
    window.people.table.selectRow(3)
    house.qtbot.waitUntil(lambda: window.people.panel.detail is not None, timeout=20_000)


def _several(house: House, window: AdminWindow) -> None:
    window.people.table.selectAll()


def _change_several(house: House, window: AdminWindow) -> None:
    _several(house, window)
    window.people.several.change.click()


def _collision(_: House, window: AdminWindow) -> None:
    Collisions(window.people, [Collision(tr("Valid until"), tr("no limit"), "2027-11-22")], [tr("Group")]).open()


def _person_button(name: str) -> Callable[[House], QWidget]:
    def do(house: House, window: AdminWindow) -> None:
        _person(house, window)
        getattr(window.people.panel, name).click()

    return _asked("people", do)


def _receipt(house: House, window: AdminWindow) -> None:
    _person(house, window)
    window.people.work.remove(window.people.model.line(3))
    house.qtbot.waitUntil(lambda: window.people.work.receipt is not None, timeout=20_000)
    house.settle(window)


def _event(house: House, window: AdminWindow) -> None:
    window.events.table.selectRow(2)


def _filtered(house: House, window: AdminWindow) -> None:
    window.events.filters.door.setCurrentIndex(1)
    window.events.filters.door.activated.emit(1)


def _part(number: int) -> Callable[[House], QWidget]:
    return _on("rules", lambda _, window: window.page(RulesPage).turn_to(number))


def _section(key: str) -> Callable[[House], QWidget]:
    return _on("settings", lambda _, window: window.page(SettingsPage).show_about(key))


def _account(name: str) -> Callable[[House], QWidget]:
    def do(house: House, window: AdminWindow) -> None:
        settings = window.page(SettingsPage)
        settings.show_about("accounts")
        house.settle(window)
        getattr(settings.accounts, name).click()

    return _asked("settings", do)


def _kiosk_pin(tour: House) -> QWidget:
    window = tour.admin("settings")
    settings = window.page(SettingsPage)
    settings.show_about("kiosk")
    tour.settle(window)
    settings.kiosk.set_pin.click()
    return tour.dialog(window)


def _inbox_enrol(tour: House) -> QWidget:
    window = tour.admin("inbox")
    window.page(InboxPage).cards[0].enrol.click()
    return tour.dialog(window)


def _new_password(house: House, window: AdminWindow) -> None:
    from accessctl.gui.admin.account_dialogs import NewPassword

    accounts = window.page(SettingsPage).accounts
    assert window.desk is not None
    accounts._open(NewPassword(accounts, window.desk, "Tomas", StaffRole.ADMINISTRATOR))


def _change(house: House, window: AdminWindow) -> None:
    settings = window.page(SettingsPage)
    settings.show_about("identity")
    house.settle(window)
    settings.rows["identity.votes_needed"].put(2)
    settings.save.click()


def _approval(house: House, window: AdminWindow) -> None:
    _change(house, window)
    house.dialog(window).accept()
    house.settle(window)


def _roster(house: House, window: AdminWindow) -> None:
    for name in ("Ada", "Bob"):
        (house.folder / "photos" / name).mkdir(parents=True, exist_ok=True)
        (house.folder / "photos" / name / "1.png").write_bytes(b"no picture")
    window.page(ImportPage).read(house.folder / "photos")


def _imported(house: House, window: AdminWindow) -> None:
    _roster(house, window)
    house.settle(window)
    window.page(ImportPage).begin()


def _days(house: House, window: AdminWindow) -> None:
    DaysQuestion(window.events).open()


def _who_was_it(house: House, window: AdminWindow) -> None:
    window.page(InboxPage).cards[1].adopt.click()


def _selftest(house: House, window: AdminWindow) -> None:
    window.page(SelfTestPage).begin()


def _door(name: str) -> Callable[[House], QWidget]:
    def do(house: House, window: AdminWindow) -> None:
        page = window.page(DoorsPage)
        house.qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)
        getattr(page.cards["Main entrance"], name).click()

    return _asked("doors", do)


# -- the wizard, kiosk and demo


def _wizard(step: str) -> Callable[[House], QWidget]:
    def show(house: House) -> QWidget:
        enroller = scenes.FakeEnroller(house.store)
        wizard = EnrolWizard(house.theme, enroller, "reception")
        house.put_up(wizard)
        wizard.resize(1000, 680)
        wizard.setMaximumSize(1280, 720)  # a screen of that size
        wizard.person_step.name.setText("Eve Moneypenny")
        _go_to(house, wizard, step)
        return wizard

    return show


def _go_to(house: House, wizard: EnrolWizard, step: str) -> None:
    if step == "person":
        return
    (wizard.person_step.by_photos if step == "photos" else wizard.person_step.by_camera).setChecked(True)
    wizard.next.click()
    house.qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.consent_step, timeout=20_000)
    wizard.consent_step.typed.setText("Eve Moneypenny")
    if step == "consent":
        return
    if step == "drawn":
        wizard.consent_step.how.setCurrentIndex(1)
        return
    wizard.next.click()
    if step == "photos":
        wizard.photos_step.add([house.folder / "a.jpg", house.folder / "b.jpg"])
        house.qtbot.waitUntil(lambda: len(wizard.photos_step.lines) == 2, timeout=20_000)
    if step == "factor":
        wizard._face_done([scenes.sample(3)])
    if step == "done":
        wizard._camera_failed("camera 0 cannot be opened; plug it in")


def _leaving_wizard(house: House) -> QWidget:
    """The wizard's own question would wait for its answer."""
    from accessctl.gui.dialogs import Question

    wizard = _wizard("consent")(house)
    title, text, yes, no = map(tr, ("Stop enrolling?", "Nothing has been saved yet.", "Stop", "Keep going"))
    Question(wizard, title, text, yes=yes, no=no).open()
    return house.dialog(wizard)


def _kiosk(house: House, *, guarded: bool = True) -> KioskWindow:
    looks = AppearanceSettings(reception=RECEPTION, sound=False)
    way_out = StoredWayOut(house.store) if guarded else OpenWayOut()
    window = KioskWindow(house.theme, "Main entrance", looks, lambda _: "Ada", way_out=way_out)
    house.put_up(window)
    return window


def _kiosk_asks(verdict: Verdict, reason: Reason, **offer: bool) -> Callable[[House], QWidget]:
    def show(house: House) -> QWidget:
        window = _kiosk(house)
        window.show_decision(replace(scenes.decision(verdict, reason), offer=Offer(**offer)))
        return window

    return show


def _leave_kiosk(*, guarded: bool = True, account: bool = False) -> Callable[[House], QWidget]:
    def show(house: House) -> QWidget:
        window = _kiosk(house, guarded=guarded)
        window.leaving.ask()
        if account:
            window.leaving.other.click()
        return window

    return show


def _cover(notice: Notice, way_out: WayOut | None = None) -> Callable[[House], QWidget]:
    def show(house: House) -> QWidget:
        window = CoverWindow(house.theme, notice, way_out or StoredWayOut(house.store))
        house.put_up(window)
        if way_out is not None:
            window.ask_to_leave()
            house.qtbot.waitUntil(window.leaving.isVisible, timeout=20_000)
        return window

    return show


class _Unreadable(OpenWayOut):
    def takes_pin(self) -> bool:
        raise StoreError(UNREADABLE)


RECEPTION = "extension 200, or 555 0100"
UNREADABLE = (
    "/srv/door/accessctl.db: the database is damaged; move it away and put back your newest backup, or start anew "
    "without it"
)
BROKEN = Notice(Stand.BROKEN, UNREADABLE, 60.0, CoverLooks("Main entrance", RECEPTION))


def demo_window(theme: Theme) -> DemoWindow:
    """The demo with nothing on it yet."""
    machinery = Machinery("CPUExecutionProvider", "yunet", "fr_feature", "minifasnet")
    tuning = Tuning(0.5, 0.05, 3, 5, 0.6)
    content = DemoContent(
        Said("synthesised footage"), machinery, tuning, lambda now: effects(now, scenes.CURVE, 5, lambda _: 0.04), str
    )
    return DemoWindow(theme, content)


def _demo(house: House) -> QWidget:
    window = demo_window(house.theme)
    house.put_up(window)
    window.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3)))
    return window


STOPS: dict[str, Callable[[House], QWidget]] = {
    "sign-in": _sign_in,
    "first-start": _first_start,
    "overview": _page("overview"),
    "people": _page("people"),
    "person": _on("people", _person),
    "people-several": _on("people", _several),
    "people-change": _asked("people", _change_several),
    "collision": _asked("people", _collision),
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
    "rules-areas": _part(5),
    "rules-why": _part(6),
    "inbox": _page("inbox"),
    "inbox-enrol": _inbox_enrol,
    "who-was-it": _asked("inbox", _who_was_it),
    "models": _page("models"),
    "selftest": _page("selftest"),
    "selftest-running": _on("selftest", _selftest),
    "privacy": _page("privacy"),
    "publish": _asked("privacy", lambda _, window: window.page(PrivacyPage).publish.click()),
    "back-up": _asked("privacy", lambda _, window: window.page(PrivacyPage).back_up.click()),
    "settings": _page("settings"),
    "settings-identity": _section("identity"),
    "settings-kiosk": _section("kiosk"),
    "kiosk-pin-form": _kiosk_pin,
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
    "kiosk-starting": _cover(replace(BROKEN, stand=Stand.STARTING)),
    "kiosk-out-of-order": _cover(BROKEN),
    "kiosk-out-of-order-leaving": _cover(BROKEN, _Unreadable()),
    "demo": _demo,
}  # fmt: skip


def page_of(shown: QWidget) -> Page | None:
    """The page that is turned up, where this is the panel."""
    if not isinstance(shown, AdminWindow) or shown.frame is None:
        return None
    return shown.frame.pages.get(shown.frame.current)


class Tour(House):
    """A walk through the house, from stop to stop of ``STOPS``."""

    def show(self, name: str) -> QWidget:
        """One stop of the tour: the window or dialog that is in front."""
        shown = STOPS[name](self)
        shown.activateWindow()
        self.qtbot.waitUntil(shown.isActiveWindow, timeout=20_000)
        return shown
