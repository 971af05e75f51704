"""The admin panel: its pages, what opens on them, and its dialogs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QScrollArea, QWidget

from accessctl.domain import Verdict
from accessctl.gui.admin.badges_form import BadgesForm
from accessctl.gui.admin.importing import ImportPage
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.privacy_forms import BackupForm
from accessctl.gui.admin.restore_form import RestoreForm
from accessctl.gui.admin.rules import RulesPage
from accessctl.gui.admin.settings import SettingsPage
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.curves import ErrorCurves
from accessctl.gui.screenshots import props
from accessctl.gui.screenshots.studio import Make, Studio
from accessctl.staff import StaffRole
from accessctl.translation import tr


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
    """The events page with somebody's entry opened: its scores against the limits that held then."""
    window = studio.admin("events")
    entries = [place for place, one in enumerate(window.events.model.lines) if one.verdict is Verdict.GRANTED]
    window.events.table.selectRow(entries[2])
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
    studio.until(lambda: not speed.is_measuring)
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


ADMIN_SCREENS: dict[str, Make] = {
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
    "admin-holidays": lambda s: rules_tab(s, 2),
    "admin-groups": lambda s: rules_tab(s, 3),
    "admin-door-modes": lambda s: rules_tab(s, 4),
    "admin-areas": lambda s: rules_tab(s, 5),
    "admin-why-not": lambda s: rules_tab(s, 6),
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
