"""Clips to tracks of embeddings, by the recognizer that stands at the door."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar

if TYPE_CHECKING:
    from accessctl.evaluation.recipe import Recipe
    from accessctl.evaluation.tracks import Track
    from accessctl.recognizer import Recognizer


def tracks_in(context: typer.Context, clips: Sequence[Path], how: Recipe) -> list[Track]:
    """Every face of every clip that stays for a window of votes. InputError where there is none."""
    from accessctl.camera import open_camera
    from accessctl.errors import InputError
    from accessctl.evaluation.tracks import tracks_of

    settings = cli_context.of(context).settings
    found: list[Track] = []
    with progress_bar("clips") as progress:
        for number, clip in enumerate(clips, start=1):
            camera = open_camera(str(clip), settings=settings.camera, paced=False)
            watcher = _recognizer(context, how)
            found += tracks_of(clip.name, camera.frames(), watcher, settings.identity.window)
            progress(number, len(clips))
    if not found:
        raise InputError("no face stays long enough in these clips to be voted on; choose longer ones")
    return found


def _recognizer(context: typer.Context, how: Recipe) -> Recognizer:
    """Without gallery, gate and liveness: it embeds every face of a size that is matched at the door."""
    from accessctl.gallery import Gallery
    from accessctl.recognizer import Recognizer
    from accessctl.tracking import Tracker
    from accessctl.vision.detection import Detector
    from accessctl.vision.embedding import Embedder

    settings, tools = cli_context.of(context).settings, how.tools()
    assert isinstance(tools.finder, Detector)  # noqa: S101  recipes from the catalogue are made with one
    return Recognizer(
        detector=tools.finder,
        tracker=Tracker(settings.tracking),
        embedder=Embedder(how.embedder, tools.parts, mirrored=how.mirrored),
        liveness=None,
        gallery=Gallery.build([]),
        min_eye_distance=_MIN_EYE_DISTANCE,
        min_self_similarity=settings.tracking.min_self_similarity,
    )


_MIN_EYE_DISTANCE = 20.0  # px; half of what the door asks for: the clips are smaller than a door camera's picture
