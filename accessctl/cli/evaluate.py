"""The evaluate commands: measured error rates, each with a report in a folder of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from accessctl.cli import attacks, challenging, measuring
from accessctl.cli.measuring import How, Images, Json, OutFolder
from accessctl.cli.repeating import TakesSeveral
from accessctl.translation import tr

group = typer.Typer(help="Measure error rates: numbers, plots and one HTML page each.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the evaluate commands."""
    attacks.add_to(group)
    challenging.add_to(group)
    app.add_typer(group, name="evaluate")


@group.command()
@measuring.embeds
def verification(
    context: typer.Context,
    images: Images,
    pairs: Annotated[Path, typer.Option("--pairs", help="LFW's pairs.txt (View 2) or a View 1 list.")],
    out: OutFolder,
    *,
    how: How,
) -> None:
    """1:1, by LFW's protocol: accuracy over ten folds, ROC, DET, EER, TAR at FMR."""
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.pairs import read_pairs
    from accessctl.evaluation.verification import pictures_of, report, verify

    album = read_album(images)
    listed = read_pairs(pairs, album)
    reports.ready(out)
    embedded = how.embed(context, pictures_of(listed, album))
    measuring.finish(report(verify(embedded, listed), embedded), out, how.json)


@group.command()
@measuring.embeds
def alignment(
    context: typer.Context,
    images: Images,
    pairs: Annotated[Path, typer.Option("--pairs", help="A View 1 list of LFW, or any list in its form.")],
    out: OutFolder,
    *,
    how: How,
) -> None:
    """Where an embedder wants eyes, nose and mouth: its template larger, smaller, higher and lower, on pairs."""
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.alignment import MOVES, judged, moved, report
    from accessctl.evaluation.pairs import read_pairs
    from accessctl.evaluation.verification import pictures_of

    album = read_album(images)
    listed = read_pairs(pairs, album)
    reports.ready(out)
    as_it_is = measuring.recipe(context, how.embedder, how.mirrored)
    wanted, tried = pictures_of(listed, album), []
    for move in MOVES:
        recipe = moved(as_it_is, move)
        embedded = measuring.embed(context, wanted, recipe, how.cache, how.workers)
        tried.append(judged(move, recipe.tools().parts[0].template, embedded, listed))
    measuring.finish(report(tried, embedded), out, how.json)


@group.command()
@measuring.embeds
def identification(
    context: typer.Context,
    images: Images,
    out: OutFolder,
    gallery_size: Annotated[
        int | None, typer.Option("--gallery-size", min=1, help="People enrolled; default: 1000, or what there is.")
    ] = None,
    per_person: Annotated[int, typer.Option("--per-person", min=1, help="Pictures enrolled of each.")] = 1,
    probe_pictures: Annotated[
        int, typer.Option("--probe-pictures", min=1, help="Pictures per probe, averaged as over a track.")
    ] = 1,
    fusion: Annotated[
        Literal["door", "max", "mean", "centroid"],
        typer.Option("--fusion", help="How several templates make one score; door: as the gallery does."),
    ] = "door",
    weighting: Annotated[
        Literal["even", "quality"],
        typer.Option("--weighting", help="What the pictures of a probe count; quality: frontal and sharp ones more."),
    ] = "even",
    draws: Annotated[int, typer.Option("--draws", min=1, help="Random galleries that are averaged.")] = 10,
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same galleries.")] = 0,
    *,
    how: How,
) -> None:
    """1:N with strangers, after NIST's FRTE: FNIR at FPIR, rank 1, CMC, gallery size, templates, tracks."""
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.identification import Fusion, Plan, Weighting, check, largest_gallery, rows_of_people
    from accessctl.evaluation.identification_report import report, study

    fused, weighed = Fusion(fusion), Weighting(weighting)
    plan = Plan(gallery_size or 1000, per_person, probe_pictures, fused, draws, seed, weighed)
    album = read_album(images)
    reports.ready(out)
    embedded = how.embed(context, album)
    people = rows_of_people(embedded)
    plan = plan if gallery_size else plan.with_gallery(largest_gallery(people, plan, plan.gallery_size))
    check(people, plan)
    with measuring.progress_bar(tr("searching")) as progress:
        found = study(embedded, plan, progress)
    measuring.finish(report(found, embedded), out, how.json)


@group.command()
@measuring.embeds
def impostors(
    context: typer.Context,
    images: Images,
    out: OutFolder,
    groups: Annotated[Path | None, typer.Option("--groups", help="CSV with the columns person and group.")] = None,
    *,
    how: How,
) -> None:
    """All pairs of a folder: FMR down to one in a million and beyond, FNMR there, by group."""
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.album import demand_people, read_album, read_groups
    from accessctl.evaluation.impostors import all_pairs
    from accessctl.evaluation.impostors_report import report

    group_of = read_groups(groups) if groups else {}
    album = read_album(images)
    demand_people(album.people, 2, tr("comparing impostors"))
    reports.ready(out)
    embedded = how.embed(context, album)
    demand_people(embedded.counts, 2, tr("comparing impostors"))
    with measuring.progress_bar(tr("comparing")) as progress:
        found = all_pairs(embedded, progress)
    with measuring.progress_bar(tr("by group")) as progress:
        result = report(found, embedded, group_of, progress)
    measuring.finish(result, out, how.json)


@group.command(cls=TakesSeveral)
@measuring.embeds
def tracks(
    context: typer.Context,
    images: Images,
    clips: Annotated[
        list[Path], typer.Option("--clips", exists=True, help="Clips of people who are not in the pictures.")
    ],
    out: OutFolder,
    *,
    how: How,
) -> None:
    """Votes over frames of clips: how far k of n help against strangers, and whom they refuse."""
    from accessctl.cli.tracking import study
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.impostors import all_pairs
    from accessctl.evaluation.tracks_report import report

    album = read_album(images)
    reports.ready(out)
    embedded = how.embed(context, album)
    with measuring.progress_bar(tr("comparing")) as progress:
        found = all_pairs(embedded, progress)
    measuring.finish(report(study(context, clips, embedded, found)), out, how.json)


@group.command()
def gallery(context: typer.Context, out: OutFolder, json: Json = False) -> None:
    """The people enrolled here, compared with each other: pairs too close, templates that disagree."""
    from accessctl.cli.enrolled import enrolled
    from accessctl.evaluation import report as reports
    from accessctl.evaluation.gallery_check import check_gallery, report

    reports.ready(out)
    here = enrolled(context)
    found = check_gallery(here.templates, *here.limits, here.left_out)
    measuring.finish(report(found, here.names, here.embedder, here.limits), out, json)
