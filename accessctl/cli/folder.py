"""``accessctl identify`` and ``accessctl verify``: pictures against pictures, without a database."""

from __future__ import annotations

import json as jsonlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer
from rich.progress import Progress
from rich.table import Table

from accessctl.cli import context as cli_context
from accessctl.cli.text import err, out, say_error, say_json
from accessctl.errors import InputError
from accessctl.translation import numeral, tr

if TYPE_CHECKING:
    from accessctl.app import Eyes
    from accessctl.config import Settings
    from accessctl.folder_job import FoundFace, Look, Reference, Searched
    from accessctl.limits import Limits

RESULTS_FILE = "results.json"
_T = TypeVar("_T")

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


def register(app: typer.Typer) -> None:
    """Add the folder commands."""
    app.command()(identify)
    app.command()(verify)


def identify(
    context: typer.Context,
    known: Annotated[Path, typer.Option("--known", help="One sub-folder or file per person.", metavar="DIR")],
    unknown: Annotated[Path, typer.Option("--unknown", help="The pictures to look through.", metavar="DIR")],
    folder: Annotated[Path, typer.Option("--out", help="Where pictures and table go.", metavar="DIR")],
    json: Json = False,
) -> None:
    """Find the people of one folder in the pictures of another: green boxes for matches, red for strangers."""
    from accessctl import folder_job

    total_known, total = len(folder_job.pictures_below(known)), len(folder_job.pictures_below(unknown))
    _refuse_overwriting(folder, known, unknown)
    settings, eyes, look = _photo_room(context)
    references = list(_with_bar(folder_job.learn(known, look), total_known, tr("known")))
    for one in references:
        if one.embedding is None:
            say_error(f"{one.picture}: {one.why}")
    gallery = folder_job.gallery_of(references)
    limits = _limits(settings, eyes, len(gallery))
    searched = list(
        _with_bar(folder_job.search(unknown, folder, look, references, gallery, limits), total, tr("unknown"))
    )
    results = _results(eyes, limits, references, searched)
    _write_results(folder, results)
    if json:
        say_json(results)
    else:
        _tell(searched, limits, folder)
    _say_what_failed(searched)


def verify(
    context: typer.Context,
    first: Annotated[Path, typer.Argument(help="A picture of one person.", metavar="A")],
    second: Annotated[Path, typer.Argument(help="Another picture.", metavar="B")],
    json: Json = False,
) -> None:
    """Are these two pictures of one person?"""
    from accessctl import camera, folder_job

    for path in (first, second):
        camera.read_picture(path)  # what cannot be read is said before models are fetched
    settings, eyes, look = _photo_room(context)
    found = folder_job.verify(first, second, look, eyes.curve, _limits(settings, eyes, 1).min_similarity)
    if json:
        say_json(
            {
                "same": found.same,
                "similarity": round(found.similarity, 4),
                "limit": round(found.min_similarity, 4),
                "limit_fmr": eyes.curve.fmr_at(found.min_similarity),
                "fmr": found.fmr,
                "embedder": eyes.embedder.model_id,
            }
        )
        return
    out.print(
        tr(
            "{value}: similarity {similarity:.3f}, limit {min_similarity:.3f} (FMR {limit_fmr:.1e}); {in_words} "
            "({model_id})",
            value=tr("the same person") if found.same else tr("different people"),
            similarity=found.similarity,
            min_similarity=found.min_similarity,
            limit_fmr=eyes.curve.fmr_at(found.min_similarity),
            in_words=_in_words(found.fmr),
            model_id=eyes.embedder.model_id,
        ),
        markup=False,
        soft_wrap=True,
    )


def _in_words(fmr: float) -> str:
    if fmr >= 0.5:
        return tr("most pairs of different people are at least this alike")
    return tr(
        "one pair of different people in {value:,.0f} is at least this alike (FMR {fmr:.1e})",
        value=float(f"{1 / fmr:.2g}"),  # more digits would promise what no calibration holds
        fmr=fmr,
    )


def _photo_room(context: typer.Context) -> tuple[Settings, Eyes, Look]:
    """The models and a way to look at pictures; no database."""
    from accessctl.app import Eyes, recognizer_of
    from accessctl.cli.installing import with_models
    from accessctl.domain import Frame
    from accessctl.gallery import Gallery
    from accessctl.weights import Catalogue

    settings = with_models(cli_context.of(context))
    eyes = Eyes.load(settings, Catalogue.load())
    recognizer = recognizer_of(eyes, settings, Gallery.build([]))
    return settings, eyes, lambda pixels: recognizer.observe_still(Frame(0, 0.0, pixels))


def _limits(settings: Settings, eyes: Eyes, templates: int) -> Limits:
    from accessctl import limits

    return limits.derive(settings.identity, settings.liveness, eyes.curve, templates, eyes.min_live)


def _refuse_overwriting(folder: Path, *sources: Path) -> None:
    """Pictures with boxes must never land on, or be read back as, the pictures they were made from."""
    for source in sources:
        if folder.resolve() == source.resolve() or source.resolve() in folder.resolve().parents:
            raise InputError(tr("{folder}: choose an --out folder outside of {source}", folder=folder, source=source))


def _with_bar(steps: Iterable[_T], total: int, what: str) -> Iterable[_T]:
    with Progress(console=err, transient=True, disable=not err.is_terminal) as bars:
        yield from bars.track(steps, total=total, description=what)


def _results(eyes: Eyes, limits: Limits, references: list[Reference], searched: list[Searched]) -> dict[str, Any]:
    return {
        "embedder": eyes.embedder.model_id,
        "limit": round(limits.min_similarity, 4),
        "margin": limits.min_margin,
        "known": [
            {"name": one.name, "picture": one.picture, "used": one.embedding is not None, "why": one.why or None}
            for one in references
        ],
        "pictures": [
            {
                "picture": one.picture,
                "out": one.written_to or None,
                "why": one.why or None,
                "faces": [_face(face) for face in one.faces],
            }
            for one in searched
        ],
        "faces": sum(len(one.faces) for one in searched),
        "matched": sum(face.name is not None for one in searched for face in one.faces),
    }


def _face(face: FoundFace) -> dict[str, Any]:
    match = face.match
    return {
        "box": [round(value, 1) for value in (face.box.left, face.box.top, face.box.right, face.box.bottom)],
        "name": face.name,
        "nearest": match.person_id if match else None,
        "similarity": round(match.similarity, 4) if match else None,
        "runner_up": round(match.runner_up_similarity, 4) if match and match.runner_up_similarity > -1 else None,
        "ambiguous": face.is_ambiguous,
        "references": [
            {
                "name": one.name,
                "picture": one.picture,
                "similarity": round(similarity, 4),
                "distance": round(1 - similarity, 4),
            }
            for one, similarity in face.references
        ],
    }


def _write_results(folder: Path, results: dict[str, Any]) -> None:
    from accessctl.store.files import refused, whole

    text = jsonlib.dumps(results, ensure_ascii=False, indent=1, allow_nan=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(folder, error) from error
    with whole(folder / RESULTS_FILE) as file:
        file.write(f"{text}\n".encode())


def _tell(searched: list[Searched], limits: Limits, folder: Path) -> None:
    table = Table(tr("picture"), tr("face"), tr("who"), tr("similarity"), box=None, header_style="bold")
    for one in searched:
        if not one.faces and not one.why:
            table.add_row(one.picture, "", tr("no face"), "")
        for number, face in enumerate(one.faces, 1):
            who = face.name or (tr("too close to call") if face.is_ambiguous else tr("stranger"))
            table.add_row(one.picture, str(number), who, numeral(face.match.similarity, ".3f") if face.match else "")
    out.print(table)
    out.print(
        tr(
            "limit {min_similarity:.3f}; pictures and {results_file} are in {folder}",
            min_similarity=limits.min_similarity,
            results_file=RESULTS_FILE,
            folder=folder,
        ),
        soft_wrap=True,
    )


def _say_what_failed(searched: list[Searched]) -> None:
    failed = [one for one in searched if one.why]
    for one in failed:
        say_error(f"{one.picture}: {one.why}")
    if failed:
        raise InputError(
            tr(
                "{count} of {count2} pictures could not be read; the others are done",
                count=len(failed),
                count2=len(searched),
            )
        )
