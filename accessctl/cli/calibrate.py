"""The calibrate and explain commands: from measured pairs to the limit, and the limit in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl import paths
from accessctl.cli import context as cli_context
from accessctl.cli import measuring
from accessctl.cli.measuring import Cache, EmbedderId, Images, Json, Workers
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import out, say_json
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.evaluation.calibration import Calibration
    from accessctl.evaluation.embedded import Embedded
    from accessctl.evaluation.explanation import Setting
    from accessctl.evaluation.impostors import AllPairs

explain = typer.Typer(help="Say in words where a number comes from.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add calibrate and explain."""
    app.command(cls=TakesSeveral)(calibrate)
    app.add_typer(explain, name="explain")


def calibrate(
    context: typer.Context,
    images: Images,
    embedder: EmbedderId = None,
    clips: Annotated[
        list[Path] | None,
        typer.Option("--clips", exists=True, help="Clips of people who are not in the pictures: how far votes help."),
    ] = None,
    name: Annotated[str | None, typer.Option("--name", help="What the set is called; default: its folder.")] = None,
    manifest: Annotated[
        Path | None, typer.Option("--manifest", help="Manifest to write to; default: the one accessctl uses.")
    ] = None,
    cache: Cache = None,
    workers: Workers = 2,
    json: Json = False,
) -> None:
    """Measure an embedder's FMR curve on all pairs of a folder and write it into the model's card and the manifest."""
    from accessctl.cli.tracking import study
    from accessctl.evaluation import tracks_report
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.calibration import calibrate as calibrate_pairs
    from accessctl.evaluation.card import write_card, write_curve, write_value
    from accessctl.evaluation.impostors import all_pairs
    from accessctl.evaluation.report import plain
    from accessctl.evaluation.tracks import visit_factor

    album = read_album(images)
    target = manifest or _manifest_of(embedder)
    measured: dict[str, Calibration] = {}
    for view, mirrored in (("mirrored", True), ("single", False)):
        how = measuring.recipe(context, embedder, mirrored)
        embedded = measuring.embed(context, album, how, cache, workers)
        with measuring.progress_bar("comparing") as progress:
            found = all_pairs(embedded, progress)
        measured[view] = calibrate_pairs(found)
    votes = study(context, clips, embedded, found) if clips else None
    values = {
        "calibration": measured,
        "set": _set(name or images.resolve().name, embedded, found),
        "votes": tracks_report.values(votes) if votes else {},
    }
    write_curve(target, how.embedder, "fmr_curve", measured["single"].curve)
    write_curve(target, how.embedder, "fmr_curve_mirrored", measured["mirrored"].curve)
    if votes:
        write_value(target, how.embedder, "visit_factor", visit_factor(votes.votes))
    path = write_card(target, how.embedder, values)
    if json:
        say_json(plain(values))
    else:
        out.print(
            tr(
                "{embedder}: the curve is in {target}, the rest in {path}",
                embedder=how.embedder,
                target=target,
                path=path,
            ),
            soft_wrap=True,
            markup=False,
        )


def _manifest_of(embedder: str | None) -> Path:
    """Where the entry of the asked embedder stands: with a model trained here its own, else accessctl's."""
    from accessctl.weights import own
    from accessctl.weights.catalogue import Catalogue

    run = Path(embedder or "")
    home = run if embedder and own.is_run(run) else Catalogue.load().home(embedder or "")
    return home / own.ENTRY_FILE if home else paths.shipped_models() / "manifest.toml"


def _set(name: str, embedded: Embedded, found: AllPairs) -> dict[str, Any]:
    return {
        "name": name,
        "pictures": len(embedded.paths),
        "people": len(embedded.counts),
        "impostor_pairs": found.impostors,
        "mated_pairs": int(found.mated.size),
        "left_out": embedded.left_out,
    }


@explain.command("limits")
def explain_limits(
    context: typer.Context,
    templates: Annotated[
        int | None, typer.Option("--templates", min=0, help="Templates enrolled; default: those of this data folder.")
    ] = None,
    strangers: Annotated[
        float, typer.Option("--strangers-per-day", min=0.001, help="Attempts by people who are not enrolled.")
    ] = 10,
    json: Json = False,
) -> None:
    """Where the least similarity comes from: budget, templates, curve, votes, as sentences."""
    from accessctl.evaluation import explanation

    setting = _setting(context, templates, strangers)
    if json:
        say_json(explanation.values(setting), indent=2)
        return
    for line in explanation.explain(setting):
        out.print(f"- {line}", soft_wrap=True, markup=False)


def _setting(context: typer.Context, templates: int | None, strangers: float) -> Setting:
    from accessctl import limits
    from accessctl.app import curve_of
    from accessctl.errors import ModelError
    from accessctl.evaluation.explanation import Setting
    from accessctl.store import Store
    from accessctl.weights.catalogue import Catalogue

    asked = cli_context.of(context)
    settings, catalogue = asked.settings, Catalogue.load()
    chosen = settings.models.embedder
    if not chosen:
        raise ModelError(tr("no embedder is chosen yet; run: accessctl models install"))
    if templates is None:
        with Store.open(asked.data_dir, settings.store) as store:
            templates = store.templates.count(chosen)
    entry = catalogue.entry(chosen)
    curve = curve_of(entry, mirrored=settings.identity.mirrored)
    derived = limits.derive(settings.identity, settings.liveness, curve, templates, None)
    card = catalogue.card(chosen) if entry.card else {}
    return Setting(chosen, curve, settings.identity, derived, templates, strangers, card)
