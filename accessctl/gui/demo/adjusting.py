"""What the demo's sliders stand at on an App, what they mean there, and how they are put into force."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from accessctl.app import App
from accessctl.config import Settings
from accessctl.errors import AccessctlError
from accessctl.gate import Policy
from accessctl.gui.tuning import Effects, ErrorCurve, Tuning, effects, error_at
from accessctl.weights import Catalogue


def tuning_of(app: App) -> Tuning:
    """What the gate asks for at this moment."""
    identity, limits = app.settings.identity, app.limits
    return Tuning(
        min_similarity=limits.min_similarity,
        min_margin=limits.min_margin,
        votes_needed=identity.votes_needed,
        window=identity.window,
        min_live=limits.min_live or 1.0,
    )


def fnmr_of(catalogue: Catalogue, embedder: str, *, mirrored: bool) -> ErrorCurve:
    """(similarity, FNMR) as the embedder's card measured them; empty where it did not."""
    try:
        calibration = catalogue.card(embedder)["calibration"]["mirrored" if mirrored else "single"]
        return tuple((float(similarity), float(fnmr)) for similarity, fnmr in calibration["fnmr_curve"])
    except (AccessctlError, KeyError, TypeError, ValueError):
        return ()


def effects_in(app: App, fnmr: ErrorCurve, tuning: Tuning) -> Effects:
    templates = app.store.templates.count(app.eyes.embedder.model_id)
    return effects(tuning, app.eyes.curve, templates, partial(error_at, fnmr))


def tune(app: App, tuning: Tuning) -> None:
    """Put what the sliders hold into force; liveness can be moved, never switched off."""
    settings = tuned_settings(app.settings, tuning)
    app.settings = settings
    # Who is challenged is nobody's slider: it may follow from a weak liveness model (``App.asks_more``).
    app.gate.policy = replace(Policy.of(settings), challenge=app.gate.policy.challenge)
    app.limits = replace(
        app.limits, min_similarity=tuning.min_similarity, min_margin=tuning.min_margin, min_live=tuning.min_live
    )
    app.gate.limits = app.limits


def tuned_settings(settings: Settings, tuning: Tuning) -> Settings:
    """The settings by hand, so that the limits stay when the gallery grows."""
    identity = settings.identity.model_copy(
        update={
            "min_similarity": tuning.min_similarity,
            "min_margin": tuning.min_margin,
            "votes_needed": tuning.votes_needed,
        }
    )
    liveness = settings.liveness.model_copy(update={"min_live": tuning.min_live})
    return settings.model_copy(update={"identity": identity, "liveness": liveness})
