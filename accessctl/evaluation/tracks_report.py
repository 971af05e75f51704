"""The report on tracks: what votes over frames do to strangers, and to people searched in their own clip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from accessctl.evaluation import plots
from accessctl.evaluation.plots import Series
from accessctl.evaluation.report import Report, percent, with_interval
from accessctl.evaluation.track_search import FPIR, TrackSearch
from accessctl.evaluation.tracks import Own, Track, Votes
from accessctl.translation import numeral, tr


@dataclass(frozen=True, slots=True)
class TrackStudy:
    """Votes of strangers and of the people themselves at the same limits; ``asked`` is k and n, ``name`` for people."""

    name: str
    embedder: str
    mirrored: bool
    asked: tuple[int, int]
    visit_frames: int
    templates: int
    tracks: tuple[Track, ...]
    strangers: int
    votes: Sequence[Votes]
    own: Sequence[Own]
    searched: Sequence[TrackSearch]
    left_out: Mapping[str, int]
    tracks_left_out: Mapping[str, int]


def values(found: TrackStudy) -> dict[str, Any]:
    """For report.json, and, without ``own``, for the model's card."""
    return {
        "asked": list(found.asked),
        "tracks": len(found.tracks),
        "clips": len({track.clip for track in found.tracks}),
        "frames": sum(len(track.vectors) for track in found.tracks),
        "visit_frames": found.visit_frames,
        "strangers": found.strangers,
        "limits": list(found.votes),
    }


def report(found: TrackStudy) -> Report:
    """The figures, with tables and a plot."""
    needed, window = found.asked
    told = values(found)
    summary = tr(
        "{tracks} tracks of {clips} clips, {frames:,} frames, against {strangers:,} pictures of other "
        "people: what {needed} of {window} votes do.",
        tracks=len(found.tracks),
        clips=told["clips"],
        frames=told["frames"],
        strangers=found.strangers,
        needed=needed,
        window=window,
    )
    result = Report(
        tr("Votes over tracks with {name}", name=found.name),
        summary,
        {
            "embedder": found.embedder,
            "mirrored": found.mirrored,
            "left_out": {**found.left_out, **found.tracks_left_out},
            **told,
            "templates": found.templates,
            "own": list(found.own),
            "as_1_to_n": list(found.searched),
        },
    )
    _stranger_table(result, found)
    _own_table(result, found)
    _search_table(result, found.searched)
    result.left_out(tr("Pictures left out"), found.left_out)
    result.left_out(tr("Tracks left out"), found.tracks_left_out)
    _plot(result, found)
    result.notes.append(
        tr(
            "A visit is the first {visit_frames} frames. Few people, one session each: the ratios say how "
            "dependent frames are; refusals and misses are a lower bound, because nobody had another day, "
            "light or haircut. Intervals: 95 %, by drawing tracks.",
            visit_frames=found.visit_frames,
        )
    )
    return result


def _stranger_table(result: Report, found: TrackStudy) -> None:
    needed, window = found.asked
    heads = (
        tr("FMR of pictures"),
        tr("limit"),
        tr("per frame"),
        tr("per window {needed} of {window}", needed=needed, window=window),
        tr("per visit"),
        tr("visit / picture"),
    )
    rows = [_stranger_row(row) for row in found.votes]
    result.table(tr("Strangers taken for somebody"), heads, rows)


def _own_table(result: Report, found: TrackStudy) -> None:
    needed, window = found.asked
    own = [(f"{row.album_fmr:g}", numeral(row.limit, ".3f"), with_interval(row.frame, row.frame_interval),
            with_interval(row.window, row.window_interval), row.tracks) for row in found.own]  # fmt: skip
    title = tr(
        "People refused by {templates} templates of the first third of their own track", templates=found.templates
    )
    result.table(
        title,
        (
            tr("FMR of pictures"),
            tr("limit"),
            tr("frames"),
            tr("windows {needed} of {window}", needed=needed, window=window),
            tr("tracks"),
        ),
        own,
    )


def _search_table(result: Report, searched: Sequence[TrackSearch]) -> None:
    """Titled for what it is: the album's strangers and limits, but people of one session."""
    if not searched:
        return
    heads = (
        tr("people"),
        tr("templates"),
        tr("frames per probe"),
        tr("limit"),
        tr("missed (FNIR)"),
        tr("taken for another"),
        tr("tracks"),
    )
    rows = [(one.plan.gallery_size + 1, one.plan.per_person, one.plan.probe_pictures, numeral(one.limit, ".3f"),
             with_interval(one.fnir, one.fnir_interval), with_interval(one.taken, one.taken_interval), one.tracks)
            for one in searched]  # fmt: skip
    title = tr(
        "1:N from frames of clips, one session each, at the limit of FPIR {fpir} on the pictures", fpir=percent(FPIR, 1)
    )
    result.table(title, heads, rows)


def _stranger_row(row: Votes) -> list[str]:
    shares = (row.frame, row.window, row.visit)
    return [f"{row.album_fmr:g}", numeral(row.limit, ".3f"), *(numeral(share, ".1e") for share in shares),
            numeral(row.visit / row.album_fmr, ".2f")]  # fmt: skip


def _plot(result: Report, found: TrackStudy) -> None:
    rows = [row for row in found.votes if min(row.frame, row.visit) > 0]
    if len(rows) < 2:
        return
    x = [row.album_fmr for row in rows]
    series = [
        Series(plots.lettered("frame"), x, [row.frame for row in rows]),
        Series(plots.lettered("visit"), x, [row.visit for row in rows]),
    ]
    windows = [row for row in rows if row.window > 0]
    series.append(Series(plots.lettered("window"), [row.album_fmr for row in windows], [row.window for row in windows]))
    png = plots.lines(
        series,
        plots.lettered("Strangers over a track"),
        plots.lettered("FMR of pictures"),
        plots.lettered("share taken"),
        log_x=True,
        log_y=True,
    )
    result.figure(
        "votes", png, tr("Frames, windows of votes and whole visits at the limits that give FMR on pictures.")
    )
