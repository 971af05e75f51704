"""Every screen by name. To add one: a function from the ``Studio`` to a widget, and its line in ``SCREENS``."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from accessctl.domain import Decision, Reason, Verdict
from accessctl.gui import launch
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.looking import AppEnroller
from accessctl.gui.screenshots import cast
from accessctl.gui.screenshots.studio import Replay, Studio
from accessctl.staff import StaffRole

Make = Callable[[Studio], QWidget]
_PACED, _FRAME_MS = 42, 40
_SETTLES_MS = 420  # the kiosk changes a hint only after it stood for a while


# the kiosk


def kiosk(studio: Studio, verdict: Verdict, *reasons: Reason, nth: int = 0) -> QWidget:
    """The kiosk as it was when the gate first said so."""
    decision = studio.footage.decisions[studio.footage.first(verdict, *reasons, nth=nth)]
    return kiosk_with(studio, decision)


def kiosk_with(studio: Studio, decision: Decision) -> QWidget:
    """The kiosk with a decision on it, long enough that it has settled."""
    settings = studio.app.settings
    looks = settings.appearance.model_copy(update={"sound": False, "reception": "200"})
    window = KioskWindow(studio.theme, settings.door.name, looks, studio.names.first_name, mirrored=False)
    studio.show(window)
    for _ in range(2):
        window.show_decision(decision)
        studio.wait(_SETTLES_MS)
    return window


def kiosk_other(studio: Studio, verdict: Verdict, reason: Reason) -> QWidget:
    """What the footage does not hold: the same face, with another outcome."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    return kiosk_with(studio, Decision(seen.observation, verdict, reason, seen.subject, is_news=True))


# the demo


def demo(studio: Studio, verdict: Verdict, *reasons: Reason, nth: int = 0, captions: float = 9.0) -> QWidget:
    """The demo window after the seconds that led to a decision."""
    window = DemoWindow(studio.theme, launch.demo_content(studio.app, studio.names.name))
    studio.show(window)
    course = studio.footage.until(studio.footage.first(verdict, *reasons, nth=nth))
    for number, decision in enumerate(course):
        window.show_decision(decision)
        if number > len(course) - _PACED:  # the frame rate that is shown is that of these
            studio.wait(_FRAME_MS)
    window.captions.show_at(captions)
    return window


# enrolment


def wizard(studio: Studio, step: str) -> QWidget:
    """The wizard: whom, the consent, or the guided session under way."""
    enroller = AppEnroller(studio.app, Replay(studio.session if step == "face" else []))
    made = EnrolWizard(studio.theme, enroller, cast.ADMINISTRATOR)
    studio.show(made)
    made.resize(1000, 680)
    made.person_step.name.setText("Joe Example")
    if step == "person":
        return made
    made.next.click()
    studio.until(made.consent_step.isVisible)
    made.consent_step.typed.setText("Joe Example")
    if step == "face":
        made.next.click()
        studio.until(made.camera_step.isVisible)
        studio.wait(200)
    return made


# the admin panel


def page(studio: Studio, key: str) -> QWidget:
    """A page as it is when one turns to it."""
    return studio.admin(key)


def sign_in(studio: Studio) -> QWidget:
    """What one meets first."""
    window = AdminWindow(studio.theme, studio.office())
    studio.show(window)
    studio.settle(window)
    return window


def locked(studio: Studio) -> QWidget:
    """After ten minutes without a key."""
    window = studio.admin()
    window.lock()
    return window


def person(studio: Studio) -> QWidget:
    """The people page with somebody opened."""
    window = studio.admin("people")
    window.people.table.selectRow(1)
    studio.settle(window)
    return window


def event(studio: Studio) -> QWidget:
    """The events page with an event opened."""
    window = studio.admin("events")
    window.events.table.selectRow(4)
    studio.settle(window)
    return window


def section(studio: Studio, key: str) -> QWidget:
    """The settings page with a section turned up."""
    window = studio.admin("settings")
    window.page(SettingsPage).show_about(key)
    studio.settle(window)
    return window


def _changed_settings(studio: Studio) -> AdminWindow:
    window = studio.admin("settings")
    settings = window.page(SettingsPage)
    settings.show_about("identity")
    settings.rows["identity.votes_needed"].put(2)
    settings.rows["identity.wrong_grants_per_million"].put(5000.0)
    return window


def review(studio: Studio) -> QWidget:
    """What changes, before it is saved."""
    window = _changed_settings(studio)
    window.page(SettingsPage).save.click()
    return studio.dialog_of(window)


def approval(studio: Studio) -> QWidget:
    """Another administrator has to agree."""
    window = _changed_settings(studio)
    window.page(SettingsPage).save.click()
    studio.dialog_of(window).accept()
    studio.settle(window)
    return studio.dialog_of(window)


def new_account(studio: Studio) -> QWidget:
    """Somebody more who may sign in."""
    window = studio.admin("settings")
    settings = window.page(SettingsPage)
    settings.show_about("accounts")
    settings.accounts.add.click()
    return studio.dialog_of(window)


def as_guard(studio: Studio) -> QWidget:
    """What a guard sees of the panel."""
    return studio.admin("", StaffRole.GUARD)


_W, _G, _D = Verdict.WAIT, Verdict.GRANTED, Verdict.DENIED
SCREENS: dict[str, Make] = {
    "kiosk-idle": lambda s: kiosk(s, _W, Reason.NO_FACE),
    "kiosk-confirming": lambda s: kiosk(s, _W, Reason.CONFIRMING, nth=4),
    "kiosk-granted": lambda s: kiosk(s, _G, Reason.RECOGNIZED, nth=20),
    "kiosk-denied": lambda s: kiosk(s, _D, Reason.UNKNOWN, nth=10),
    "kiosk-replay": lambda s: kiosk(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
    "kiosk-guide": lambda s: kiosk_other(s, _W, Reason.TOO_FAR),
    "kiosk-second-factor": lambda s: kiosk_other(s, _W, Reason.SECOND_FACTOR_NEEDED),
    "kiosk-locked-out": lambda s: kiosk_other(s, _D, Reason.LOCKED_OUT),
    "kiosk-fault": lambda s: kiosk_other(s, _D, Reason.FAULT),
    "demo": lambda s: demo(s, _G, Reason.RECOGNIZED, nth=20),
    "demo-first-seconds": lambda s: demo(s, _W, Reason.CONFIRMING, captions=0.5),
    "demo-replay": lambda s: demo(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
    "enrol-person": lambda s: wizard(s, "person"),
    "enrol-consent": lambda s: wizard(s, "consent"),
    "enrol-face": lambda s: wizard(s, "face"),
    "admin-sign-in": sign_in,
    "admin-locked": locked,
    "admin-overview": lambda s: page(s, "overview"),
    "admin-people": lambda s: page(s, "people"),
    "admin-person": person,
    "admin-import": lambda s: page(s, "import"),
    "admin-events": lambda s: page(s, "events"),
    "admin-event": event,
    "admin-doors": lambda s: page(s, "doors"),
    "admin-rules": lambda s: page(s, "rules"),
    "admin-inbox": lambda s: page(s, "inbox"),
    "admin-privacy": lambda s: page(s, "privacy"),
    "admin-models": lambda s: page(s, "models"),
    "admin-self-test": lambda s: page(s, "selftest"),
    "admin-settings": lambda s: page(s, "settings"),
    "admin-settings-limits": lambda s: section(s, "identity"),
    "admin-accounts": lambda s: section(s, "accounts"),
    "admin-new-account": new_account,
    "admin-review": review,
    "admin-approval": approval,
    "admin-guard": as_guard,
}
