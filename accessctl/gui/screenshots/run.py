"""Taking all pictures of all looks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path

from accessctl.app import App
from accessctl.gui.display import application
from accessctl.gui.screenshots import props
from accessctl.gui.screenshots.cast import people_the_store
from accessctl.gui.screenshots.screens import SCREENS
from accessctl.gui.screenshots.studio import Look, Studio

Progress = Callable[[int, int], None]


def take_pictures(
    app: App, out: Path, looks: Sequence[Look], names: Sequence[str], ending: str, progress: Progress
) -> list[Path]:
    """Into ``out``, or with several looks into a folder for each; gives the files in the order they were taken."""
    qt, theme = application(looks[0].theme, motion=False)
    people_the_store(
        app.store, app.eyes.embedder.model_id, _dimension(app), dt.datetime.now(dt.UTC), app.limits_for(100)
    )
    props.set_rules(app)
    app.refresh_gallery()
    studio = Studio(qt, theme, app)
    progress(0, len(looks) * len(names))
    studio.watch_footage()
    props.fill_inbox(app, studio.footage.decisions)
    guarded = props.guard_doors(app)
    taken: list[Path] = []
    for look in looks:
        studio.dress(look)
        folder = out / look.folder if len(looks) > 1 else out
        for name in names:
            taken.append(folder / f"{name}.{ending}")
            studio.take(SCREENS[name], taken[-1])
            progress(len(taken), len(looks) * len(names))
    for door in guarded:
        door.give_back()
    return taken


def _dimension(app: App) -> int:
    """How long an embedding of the model in use is, so that invented templates can stand beside real ones."""
    known = next(iter(app.store.templates.all(app.eyes.embedder.model_id)), None)
    return 512 if known is None else int(known.embedding.vector.size)
