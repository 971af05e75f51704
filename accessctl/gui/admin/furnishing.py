"""What the panel's pages are given of an App: its store, settings, models, and what measures them."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from accessctl.app import App, recognizer_of
from accessctl.bulk import Import
from accessctl.config import Settings
from accessctl.domain import Embedding, Match, ModelEntry, Role
from accessctl.enrollment import twin_of
from accessctl.errors import AccessctlError
from accessctl.evaluation.explanation import Setting, explain
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.admin.model_speed import Speed
from accessctl.gui.admin.office import ModelLine, Office
from accessctl.gui.admin.settings_words import LIVE_SECTIONS
from accessctl.gui.looking import AppEnroller
from accessctl.limits import Limits, derive
from accessctl.weights import Catalogue, State
from accessctl.weights.choice import chosen

_MEASURED_FROM, _MEASURED = 30, 60  # frames; the first ones of the demo are of an empty entrance


def office_of(app: App, enroller: AppEnroller, drawer: Drawer | None = None) -> Office:
    """The admin's pages on this App."""
    return Office(
        store=app.store,
        enroller=enroller,
        models=partial(model_lines, app.catalogue, app.settings, app.provider),
        actor=_actor(),
        door=app.settings.door.name,
        source=app.settings.camera.source,
        settings=app.settings,
        data_dir=app.data_dir,
        embedder=app.eyes.embedder.model_id,
        limits=lambda: app.limits,
        catch_up=app.refresh_gallery,
        met=partial(met, app),
        new_import=partial(_new_import, app),
        drawer=drawer,
        measure=partial(measure, app),
    )


def met(app: App, embedding: Embedding) -> Match | None:
    """Whom the door would take a face for among those enrolled now; of another model's numbers nothing is known."""
    if embedding.model_id != app.eyes.embedder.model_id:
        return None
    return twin_of(app.recognizer.gallery, embedding, app.enrollment_rules(), None)


def drawer_of(app: App, config_file: Path) -> Drawer:
    """The settings file, with what settings would mean for this App's gallery and models."""

    def limits_of(settings: Settings) -> Limits:
        return derive(settings.identity, settings.liveness, app.eyes.curve, len(app.gallery), app.eyes.min_live)

    embedder = app.eyes.embedder.model_id
    card = app.catalogue.card(embedder) if app.catalogue.entry(embedder).card else {}

    def sentences_of(settings: Settings, strangers_per_day: float) -> tuple[str, ...]:
        limits, templates = limits_of(settings), len(app.gallery)
        return explain(Setting(embedder, app.eyes.curve, settings.identity, limits, templates, strangers_per_day, card))

    return Drawer(config_file, limits_of, sentences_of, partial(take_up, app))


def take_up(app: App, settings: Settings) -> None:
    """Let the App judge by these settings from now on; models, camera and door stay as they were opened."""
    live = {name: getattr(settings, name) for name in LIVE_SECTIONS}
    identity = settings.identity.model_copy(update={"mirrored": app.settings.identity.mirrored})
    app.settings = app.settings.model_copy(update={**live, "identity": identity})
    app.gate.policy = app.policy()
    app.refresh_gallery()


def _new_import(app: App, actor: str, coming: int) -> Import:
    """A bulk import into this App's store; the limits are those of the gallery with so many pictures more."""
    app.refresh_gallery()
    return Import(app.store.people, app.see_photo, app.enrollment_rules(coming), app.recognizer.gallery, actor)


def model_lines(catalogue: Catalogue, settings: Settings, provider: str) -> Sequence[ModelLine]:
    """Every model, with its state; hashes files, so call it in a worker."""
    choice = chosen(settings.models)
    used = {*(choice.ids if choice else ()), *(entry.id for entry in catalogue.of_role(Role.EYES_AND_MOUTH)[:1])}
    roles = (Role.DETECTOR, Role.EMBEDDER, Role.LIVENESS, Role.EYES_AND_MOUTH, Role.MANIPULATED)
    lines = [_model_line(catalogue, entry, used, provider) for role in roles for entry in catalogue.of_role(role)]
    return [line for line in lines if line.entry.offered or line.state != "missing"]


def _model_line(catalogue: Catalogue, entry: ModelEntry, used: set[str], provider: str) -> ModelLine:
    states = {State.READY: "installed", State.MISSING: "missing", State.ALTERED: "altered"}
    state = states[catalogue.state(entry.id)]
    in_use = entry.id in used and state == "installed"
    return ModelLine(entry, "in use" if in_use else state, provider if in_use else "", _card(catalogue, entry))


def _card(catalogue: Catalogue, entry: ModelEntry) -> dict[str, Any]:
    try:
        return dict(catalogue.card(entry.id)) if entry.card else {}
    except (AccessctlError, TypeError, ValueError):
        return {}


def measure(app: App, heed: Callable[[tuple[int, int]], None]) -> Speed:
    """Look at some seconds of the source, every model on every picture; ``heed`` hears of each and may raise."""
    stage_ms: dict[str, list[float]] = {}
    source, looked = app.open_camera(paced=False), 0
    recognizer = recognizer_of(app.eyes, app.settings, app.gallery)
    try:
        for frame in islice(source.frames(), _MEASURED_FROM, _MEASURED_FROM + _MEASURED):
            spent = recognizer.observe(frame).stage_ms
            looked += 1
            heed((looked, _MEASURED))
            for stage in {*stage_ms, *spent}:
                stage_ms.setdefault(stage, [0.0] * (looked - 1)).append(spent.get(stage, 0.0))
    finally:
        source.close()
    return Speed(app.provider, stage_ms, looked, app.settings.camera.fps)


def _actor() -> str:
    """Who is at the keyboard, as the system knows it: the panel's name until somebody has signed in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "administrator"
