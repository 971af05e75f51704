"""Clips to tracks of embeddings, by the recognizer that stands at the door."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.evaluation.embedded import Embedded
    from accessctl.evaluation.impostors import AllPairs
    from accessctl.evaluation.recipe import Recipe
    from accessctl.evaluation.tracks import Track
    from accessctl.evaluation.tracks_report import TrackStudy
    from accessctl.recognizer import Recognizer


VISIT_FRAMES = 90  # three seconds at 30 frames per second: longer than anybody waits at a door that stays shut
TRACK_FMR = (1e-2, 1e-3, 1e-4, 1e-5)  # limits at which votes are measured
ENROLLED_FRAMES = 3


def study(
    context: typer.Context, clips: Sequence[Path], embedded: Embedded, found: AllPairs, *, with_search: bool = True
) -> TrackStudy:
    """Votes over the clips' tracks, with the embedded album as strangers, at limits of its all pairs, and 1:N."""
    from accessctl.evaluation.track_search import search_tracks
    from accessctl.evaluation.tracks import enrolled_and_later, own, votes
    from accessctl.evaluation.tracks_report import TrackStudy

    identity = cli_context.of(context).settings.identity
    asked = (identity.votes_needed, identity.window)
    tracks, too_short = tracks_in(context, clips, embedded.recipe)
    limits = limits_of(found)
    with progress_bar("tracks") as progress:
        strangers = votes(tracks, embedded.vectors, limits, asked, VISIT_FRAMES, progress)
    themselves = own(tracks, limits, asked, ENROLLED_FRAMES)
    with progress_bar("searching") as progress:
        searched = search_tracks(tracks, embedded, identity.window, progress) if with_search else []
    not_enrolled = sum(enrolled_and_later(track, ENROLLED_FRAMES, identity.window) is None for track in tracks)
    how = embedded.recipe
    return TrackStudy(
        how.name, how.embedder, how.mirrored, asked, VISIT_FRAMES, ENROLLED_FRAMES, tuple(tracks), len(embedded.paths),
        strangers, themselves, searched, embedded.left_out,
        {"shorter_than_a_window": too_short, "too_short_to_enrol_and_search": not_enrolled},
    )  # fmt: skip


def limits_of(found: AllPairs) -> dict[float, float]:
    """The limits at which votes are measured, as far as the album's pairs reach: FMR to similarity."""
    return {fmr: found.limit_at(fmr) for fmr in TRACK_FMR if fmr * found.impostors >= 1}


def tracks_in(context: typer.Context, clips: Sequence[Path], how: Recipe) -> tuple[list[Track], int]:
    """Every face of every clip that stays for a window of votes, and how many stay for less. InputError without one."""
    from accessctl.camera import open_camera
    from accessctl.errors import InputError
    from accessctl.evaluation.tracks import tracks_of

    settings = cli_context.of(context).settings
    found: list[Track] = []
    with progress_bar("clips") as progress:
        for number, clip in enumerate(clips, start=1):
            camera = open_camera(str(clip), settings=settings.camera, paced=False)
            watcher = _recognizer(context, how)
            found += tracks_of(clip.name, camera.frames(), watcher)
            progress(number, len(clips))
    long = [track for track in found if len(track.vectors) >= settings.identity.window]
    if not long:
        raise InputError(tr("no face stays long enough in these clips to be voted on; choose longer ones"))
    return long, len(found) - len(long)


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
