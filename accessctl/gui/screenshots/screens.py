"""Every screen by name. To add one: a function from the ``Studio`` to a widget, and its line in ``SCREENS``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QWidget

from accessctl.domain import Decision, Move, Offer, Prompt, Reason, Verdict
from accessctl.gui import launch
from accessctl.gui.admin.badges_form import BadgesForm
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.privacy_forms import BackupForm
from accessctl.gui.admin.restore_form import RestoreForm
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.curves import ErrorCurves
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.leaving import StoredWayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.looking import AppEnroller
from accessctl.gui.screenshots import cast, props
from accessctl.gui.screenshots.studio import Replay, Studio
from accessctl.staff import StaffRole
from accessctl.translation import tr

Make = Callable[[Studio], QWidget]
_PACED, _FRAME_MS = 42, 40
_SETTLES_MS = 420  # the kiosk changes a hint only after it stood for a while


# the kiosk


def kiosk(studio: Studio, verdict: Verdict, *reasons: Reason, nth: int = 0) -> KioskWindow:
    """The kiosk as it was when the gate first said so."""
    decision = studio.footage.decisions[studio.footage.first(verdict, *reasons, nth=nth)]
    return kiosk_with(studio, decision)


def kiosk_with(studio: Studio, decision: Decision) -> KioskWindow:
    """The kiosk with a decision on it, long enough that it has settled."""
    settings = studio.app.settings
    looks = settings.appearance.model_copy(update={"sound": False, "reception": "200"})
    window = KioskWindow(
        studio.theme, settings.door.name, looks, studio.names.first_name, mirrored=False,
        way_out=StoredWayOut(studio.app.store),
    )  # fmt: skip
    studio.show(window)
    for _ in range(2):
        window.show_decision(decision)
        studio.wait(_SETTLES_MS)
    return window


def kiosk_other(studio: Studio, verdict: Verdict, reason: Reason) -> QWidget:
    """What the footage does not hold: the same face, with another outcome."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    return kiosk_with(studio, Decision(seen.observation, verdict, reason, seen.subject, is_news=True))


def kiosk_asked(studio: Studio, prompt: Prompt | None, *, typed: str = "") -> QWidget:
    """Somebody who is challenged, or is asked for a PIN; ``typed``: with the keypad open and so many digits."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    reason = Reason.SECOND_FACTOR_NEEDED if prompt is None else Reason.CONFIRMING
    offer = Offer(pin=prompt is None, number=prompt is not None)
    asked = Decision(seen.observation, Verdict.WAIT, reason, seen.subject, is_news=True, prompt=prompt, offer=offer)
    window = kiosk_with(studio, asked)
    if typed and not window.keypad.is_open:
        window.pin_button.click()
    for digit in typed:
        window.keypad.type(digit)
    return window


def kiosk_leaving(studio: Studio) -> QWidget:
    """Somebody wants to leave: the kiosk's PIN is asked for."""
    window = kiosk(studio, Verdict.WAIT, Reason.NO_FACE)
    window.leaving.ask()
    studio.wait(300)
    return window


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


def wizard_with_photos(studio: Studio, step: str) -> QWidget:
    """Photos with a verdict each, then what comes after them; whoever is enrolled is taken back afterwards."""
    made = EnrolWizard(studio.theme, AppEnroller(studio.app, Replay([])), cast.ADMINISTRATOR)
    studio.show(made)
    made.resize(1000, 680)
    made.person_step.name.setText("Joe Example")
    made.person_step.by_photos.setChecked(True)
    made.next.click()
    studio.until(made.consent_step.isVisible)
    made.consent_step.typed.setText("Joe Example")
    made.next.click()
    studio.until(made.photos_step.isVisible)
    photos = props.photos(studio.app, studio.app.data_dir / "photos")
    made.photos_step.add(photos)
    studio.until(lambda: len(made.photos_step.lines) == len(photos) and bool(made.photos_step.samples))
    if step == "photos":
        return made
    made.next.click()
    studio.until(made.factor_step.isVisible)
    if step == "done":
        made.next.click()
        studio.until(lambda: made.enrolled is not None)
        studio.afterwards(lambda: _remove(studio, made))
    return made


def _remove(studio: Studio, made: EnrolWizard) -> None:
    if made.enrolled is not None:
        studio.app.store.people.remove(made.enrolled.person_id, actor="pictures")


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
    window.events.table.selectRow(6)
    studio.settle(window)
    return window


def events_filtered(studio: Studio) -> QWidget:
    """The log narrowed to denials, one of them in detail."""
    window = studio.admin("events")
    next(chip for chip in window.events.filters.quick if chip.text() == tr("Denied")).click()
    studio.settle(window)
    window.events.table.selectRow(2)
    studio.settle(window)
    return window


def rules_tab(studio: Studio, number: int) -> QWidget:
    """Another part of the rule book."""
    window = studio.admin("rules")
    window.page(RulesPage).turn_to(number)
    studio.settle(window)
    return window


def importing(studio: Studio, *, done: float) -> QWidget:
    """An import of invented people: before it (0), under way, or over (1) with its refusals."""
    office = replace(studio.office(), new_import=lambda *_: props.PacedImport(0.15 if 0 < done < 1 else 0.0))
    window = studio.admin("import", office=office)
    made = window.page(ImportPage)
    made.read(props.roster_file(studio.app.data_dir / "import"))
    studio.until(lambda: made.run is not None)
    run = made.run
    assert run is not None  # noqa: S101  waited for
    if done:
        made.begin()
        studio.until(lambda: len(run.outcomes) >= done * len(run.roster.candidates))
    if done == 1:
        studio.settle(window)
    return window


def backup(studio: Studio) -> QWidget:
    """Where to, and the passphrase twice."""
    window = studio.admin("privacy")
    window.page(PrivacyPage).back_up.click()
    form = studio.dialog_of(window)
    assert isinstance(form, BackupForm)  # noqa: S101  the one that was just opened
    form.target.setText("/backups/accessctl.backup")
    return form


def restore(studio: Studio) -> QWidget:
    """A backup that was checked, before anybody agrees."""
    file = props.make_backup(studio.app, studio.app.data_dir / "accessctl.backup")
    window = studio.admin("privacy")
    window.page(PrivacyPage).put_back.click()
    form = studio.dialog_of(window)
    assert isinstance(form, RestoreForm)  # noqa: S101  the one that was just opened
    form.file.setText(str(file))
    form.passphrase.setText(props.PASSPHRASE)
    form.save.click()
    studio.until(lambda: form.found is not None)
    return form


def badges(studio: Studio) -> QWidget:
    """Somebody's badges."""
    window = studio.admin("people")
    window.people.table.selectRow(1)
    studio.settle(window)
    window.people.panel.badges.click()
    form = studio.dialog_of(window)
    assert isinstance(form, BadgesForm)  # noqa: S101  the one that was just opened
    if not form.badges:
        form.issue_badge()
        studio.until(lambda: bool(form.badges))
    studio.settle(window)
    return form


def model_card(studio: Studio) -> QWidget:
    """The card of the embedder in use, with its curves."""
    window = studio.admin("models")
    models = window.models
    studio.until(lambda: bool(models.findChildren(ErrorCurves)))
    studio.wait(60)
    models.findChildren(QScrollArea)[0].ensureWidgetVisible(models.findChildren(ErrorCurves)[0], 0, 40)
    return window


def measured(studio: Studio) -> QWidget:
    """What every stage costs on this machine."""
    window = studio.admin("models")
    speed = window.models.speed
    speed.measure.click()
    studio.until(speed.measure.isEnabled)
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


_TURN = Prompt(Move.TURN_RIGHT, 1, 2, 4.0)
_W, _G, _D = Verdict.WAIT, Verdict.GRANTED, Verdict.DENIED
SCREENS: dict[str, Make] = {
    "kiosk-idle": lambda s: kiosk(s, _W, Reason.NO_FACE),
    "kiosk-confirming": lambda s: kiosk(s, _W, Reason.CONFIRMING, nth=3),
    "kiosk-granted": lambda s: kiosk(s, _G, Reason.RECOGNIZED, nth=20),
    "kiosk-denied": lambda s: kiosk(s, _D, Reason.UNKNOWN, nth=10),
    "kiosk-replay": lambda s: kiosk(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
    "kiosk-guide": lambda s: kiosk_other(s, _W, Reason.TOO_FAR),
    "kiosk-second-factor": lambda s: kiosk_other(s, _W, Reason.SECOND_FACTOR_NEEDED),
    "kiosk-keypad": lambda s: kiosk_asked(s, None, typed="25"),
    "kiosk-challenge": lambda s: kiosk_asked(s, _TURN),
    "kiosk-challenge-keypad": lambda s: kiosk_asked(s, _TURN, typed="104"),
    "kiosk-leaving": kiosk_leaving,
    "kiosk-locked-out": lambda s: kiosk_other(s, _D, Reason.LOCKED_OUT),
    "kiosk-fault": lambda s: kiosk_other(s, _D, Reason.FAULT),
    "demo": lambda s: demo(s, _G, Reason.RECOGNIZED, nth=20),
    "demo-first-seconds": lambda s: demo(s, _W, Reason.CONFIRMING, captions=0.5),
    "demo-replay": lambda s: demo(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
    "enrol-person": lambda s: wizard(s, "person"),
    "enrol-consent": lambda s: wizard(s, "consent"),
    "enrol-face": lambda s: wizard(s, "face"),
    "enrol-photos": lambda s: wizard_with_photos(s, "photos"),
    "enrol-factor": lambda s: wizard_with_photos(s, "factor"),
    "enrol-done": lambda s: wizard_with_photos(s, "done"),
    "admin-sign-in": sign_in,
    "admin-locked": locked,
    "admin-overview": lambda s: page(s, "overview"),
    "admin-people": lambda s: page(s, "people"),
    "admin-person": person,
    "admin-badges": badges,
    "admin-import": lambda s: page(s, "import"),
    "admin-import-preview": lambda s: importing(s, done=0),
    "admin-importing": lambda s: importing(s, done=0.5),
    "admin-import-report": lambda s: importing(s, done=1),
    "admin-events": lambda s: page(s, "events"),
    "admin-event": event,
    "admin-events-filtered": events_filtered,
    "admin-doors": lambda s: page(s, "doors"),
    "admin-rules": lambda s: page(s, "rules"),
    "admin-schedules": lambda s: rules_tab(s, 1),
    "admin-door-modes": lambda s: rules_tab(s, 4),
    "admin-areas": lambda s: rules_tab(s, 5),
    "admin-inbox": lambda s: page(s, "inbox"),
    "admin-privacy": lambda s: page(s, "privacy"),
    "admin-backup": backup,
    "admin-restore": restore,
    "admin-models": lambda s: page(s, "models"),
    "admin-model-card": model_card,
    "admin-models-measured": measured,
    "admin-self-test": lambda s: page(s, "selftest"),
    "admin-settings": lambda s: page(s, "settings"),
    "admin-settings-limits": lambda s: section(s, "identity"),
    "admin-accounts": lambda s: section(s, "accounts"),
    "admin-new-account": new_account,
    "admin-review": review,
    "admin-approval": approval,
    "admin-guard": as_guard,
}
