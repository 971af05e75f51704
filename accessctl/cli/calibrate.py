"""The calibrate and explain commands: from measured pairs to the limit, and the limit in words."""

from __future__ import annotations

from dataclasses import dataclass
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
    from accessctl.evaluation.album import Album
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
    from accessctl.evaluation.album import read_album
    from accessctl.evaluation.card import write_card, write_curve, write_value
    from accessctl.evaluation.report import plain
    from accessctl.evaluation.tracks import strictest

    album = read_album(images)
    target = manifest or _manifest_of(embedder)
    measured = [
        _measure(context, album, (embedder, mirrored), clips or [], cache, workers) for mirrored in (True, False)
    ]
    both, single = measured
    values = {
        "calibration": {"mirrored": both.calibration, "single": single.calibration},
        "set": single.described(name or images.resolve().name),
        "cost": single.cost(),
        **({"votes": {"mirrored": both.votes, "single": single.votes}} if clips else {}),
    }
    write_curve(target, single.embedder, "fmr_curve", single.calibration.curve)
    write_curve(target, single.embedder, "fmr_curve_mirrored", both.calibration.curve)
    if clips:
        write_value(target, single.embedder, "visits", strictest(both.visits, single.visits))
    path = write_card(target, single.embedder, values)
    if json:
        say_json(plain(values))
    else:
        out.print(
            tr(
                "{embedder}: the curve is in {target}, the rest in {path}",
                embedder=single.embedder,
                target=target,
                path=path,
            ),
            soft_wrap=True,
            markup=False,
        )


@dataclass(frozen=True, slots=True)
class _View:
    """An embedder measured with or without the mirrored crop; ``votes`` and ``visits`` are empty without clips."""

    embedded: Embedded
    found: AllPairs
    calibration: Calibration
    votes: dict[str, Any]
    visits: list[tuple[int, int, float]]

    @property
    def embedder(self) -> str:
        return self.embedded.recipe.embedder

    def cost(self) -> dict[str, float]:
        from accessctl.evaluation.cost import cost_of

        return cost_of(self.embedder, self.embedded.recipe.tools().parts)

    def described(self, name: str) -> dict[str, Any]:
        """What it was measured on."""
        return {
            "name": name,
            "pictures": len(self.embedded.paths),
            "people": len(self.embedded.counts),
            "impostor_pairs": self.found.impostors,
            "mated_pairs": int(self.found.mated.size),
            "left_out": self.embedded.left_out,
        }


def _measure(
    context: typer.Context, album: Album, asked: tuple[str | None, bool], clips: list[Path], cache: Path | None,
    workers: int,
) -> _View:  # fmt: skip
    """All pairs, the curve, and votes over the clips; ``asked`` is the embedder and whether to mirror."""
    from accessctl.cli.tracking import VISIT_FRAMES, limits_of, study
    from accessctl.evaluation.calibration import calibrate as calibrate_pairs
    from accessctl.evaluation.impostors import all_pairs
    from accessctl.evaluation.tracks import visits
    from accessctl.evaluation.tracks_report import values

    embedded = measuring.embed(context, album, measuring.recipe(context, *asked), cache, workers)
    with measuring.progress_bar(tr("comparing")) as progress:
        found = all_pairs(embedded, progress)
    calibration = calibrate_pairs(found)
    if not clips:
        return _View(embedded, found, calibration, {}, [])
    studied = study(context, clips, embedded, found, with_search=False)
    counted = visits(studied.tracks, embedded.vectors, limits_of(found), VISIT_FRAMES)
    return _View(embedded, found, calibration, values(studied), counted)


def _manifest_of(embedder: str | None) -> Path:
    """Where the entry of the asked embedder stands: with a model trained here its own, else accessctl's."""
    from accessctl.weights import own
    from accessctl.weights.catalogue import Catalogue

    run = Path(embedder or "")
    home = run if embedder and own.is_run(run) else Catalogue.load().home(embedder or "")
    return home / own.ENTRY_FILE if home else paths.shipped_models() / "manifest.toml"


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
