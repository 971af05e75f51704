"""The demo's employees: enrolled from portraits, in a store of their own."""

from __future__ import annotations

from accessctl.app.composition import App
from accessctl.camera import read_picture
from accessctl.errors import InputError, StoreError
from accessctl.translation import tr

# Enrolled from another portrait than the one that walks up, where there is a second one.
DEMO_PEOPLE = {"demo-employee": ("Barack Obama", "obama2"), "demo-colleague": ("Eileen Collins", "astronaut")}
DEMO_PICTURES = ("obama", "obama2", "biden", "astronaut")
DEMO_DATA = "accessctl.demo"


def enroll_demo_people(app: App) -> None:
    """Enrol those who are not enrolled yet; raises StoreError where that fails."""
    for person_id, (name, picture) in DEMO_PEOPLE.items():
        if not _is_enrolled(app, person_id):
            _enroll(app, person_id, name, picture)
            app.refresh_gallery()


def _enroll(app: App, person_id: str, name: str, picture: str) -> None:
    enrollment = app.photo_enrollment()
    verdict = enrollment.consider(picture, app.see_photo(read_picture(app.catalogue.ready(picture))))
    if verdict.refusal is not None:
        raise StoreError(
            tr(
                "the demo could not enrol {name}: {refusal}; run: accessctl models verify",
                name=name,
                refusal=verdict.refusal,
            )
        )
    try:
        app.store.people.enroll(name, enrollment.samples, person_id=person_id, actor="demo")
    except InputError:
        if not _is_enrolled(app, person_id):  # else another demo, started at the same moment, was first
            raise


def _is_enrolled(app: App, person_id: str) -> bool:
    """With a template of the model in use; one of another model is removed, so that enrolling works again."""
    if app.store.people.find(person_id) is None:
        return False
    if any(known.model_id == app.eyes.embedder.model_id for known in app.store.templates.of(person_id)):
        return True
    app.store.people.remove(person_id, actor="demo", why="the demo now uses another model")
    return False
