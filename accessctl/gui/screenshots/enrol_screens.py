"""The enrolment wizard, step by step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.looking import AppEnroller
from accessctl.gui.screenshots import cast, props
from accessctl.gui.screenshots.studio import Make, Replay, Studio
from accessctl.translation import tr


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


def wizard_drawn(studio: Studio) -> QWidget:
    """The consent, signed with mouse or pen."""
    made = wizard(studio, "consent")
    assert isinstance(made, EnrolWizard)  # noqa: S101  what wizard makes
    made.consent_step.how.setCurrentIndex(1)
    return made


def wizard_refused(studio: Studio) -> QWidget:
    """Somebody who is enrolled already, under another name."""
    made = EnrolWizard(studio.theme, AppEnroller(studio.app, Replay(studio.known_session)), cast.ADMINISTRATOR)
    studio.show(made)
    made.resize(1000, 680)
    made.person_step.name.setText("Joe Example")
    made.next.click()
    studio.until(made.consent_step.isVisible)
    made.consent_step.typed.setText("Joe Example")
    made.next.click()
    studio.until(made.outcome.isVisible)
    return made


def wizard_without_camera(studio: Studio) -> QWidget:
    """The camera was pulled out in the middle."""
    made = wizard(studio, "face")
    assert isinstance(made, EnrolWizard)  # noqa: S101  what wizard makes
    made.camera_step.failed.emit(tr("the recording has ended; choose a camera or a longer recording"))
    return made


ENROL_SCREENS: dict[str, Make] = {
    "enrol-person": lambda s: wizard(s, "person"),
    "enrol-consent": lambda s: wizard(s, "consent"),
    "enrol-consent-drawn": wizard_drawn,
    "enrol-refused": wizard_refused,
    "enrol-without-camera": wizard_without_camera,
    "enrol-face": lambda s: wizard(s, "face"),
    "enrol-photos": lambda s: wizard_with_photos(s, "photos"),
    "enrol-factor": lambda s: wizard_with_photos(s, "factor"),
    "enrol-done": lambda s: wizard_with_photos(s, "done"),
}
