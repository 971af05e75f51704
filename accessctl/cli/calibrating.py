"""``accessctl train calibrate``: temperature and limit of what guards, from people that it was not trained on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl import paths
from accessctl.cli import context as cli_context
from accessctl.cli.measuring import Json, progress_bar
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import out, say_json
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.config import Settings
    from accessctl.evaluation.attacks import AttackScores
    from accessctl.vision.detection import Detector
    from accessctl.vision.liveness import Liveness


def add_to(group: typer.Typer) -> None:
    """Add the command to the train group."""
    group.command("calibrate", cls=TakesSeveral)(calibrate)


def calibrate(
    context: typer.Context,
    model: Annotated[str, typer.Option("--model", help="Liveness model id, of one file or of parts.")],
    live: Annotated[list[Path], typer.Option("--live", help="Folders of living people whom no part was trained on.")],
    spoof: Annotated[list[str], typer.Option("--spoof", metavar="[SPECIES=]DIR", help="Folders of attack pictures.")],
    clips: Annotated[
        Path | None, typer.Option("--clips", help="CSV with path and label (live, spoof), and species, person.")
    ] = None,
    figures_live: Annotated[
        list[Path] | None, typer.Option("--figures-live", help="Living people for the card's figures; default: --live.")
    ] = None,
    figures_spoof: Annotated[
        list[str] | None,
        typer.Option("--figures-spoof", metavar="[SPECIES=]DIR", help="Attacks for the card's figures."),
    ] = None,
    figures_clips: Annotated[
        Path | None, typer.Option("--figures-clips", help="Clips for the card's figures, with --figures-live.")
    ] = None,
    manifest: Annotated[
        Path | None, typer.Option("--manifest", help="Manifest to write to; default: the one accessctl uses.")
    ] = None,
    json: Json = False,
) -> None:
    """Measure a liveness model's temperature and limit; written into its card and the manifest."""
    from accessctl.cli.attacks import liveness_models
    from accessctl.evaluation import card
    from accessctl.evaluation.report import plain
    from accessctl.training.guarding import calibrate as calibrated
    from accessctl.weights.catalogue import Catalogue

    settings = cli_context.of(context).settings
    finder, judge, min_live = liveness_models(settings, model)
    catalogue = Catalogue.load(manifest)
    entry = catalogue.entry(model)
    settling = _scores(live, spoof, clips, finder, judge, settings, min_live)
    others = None
    if figures_live or figures_spoof or figures_clips:
        others = _scores(figures_live or [], figures_spoof or [], figures_clips, finder, judge, settings, min_live)
    found = calibrated(settling, entry.temperature, others)
    target = manifest or paths.shipped_models() / "manifest.toml"
    weights = {part.id: part.weight for part in entry.parts}
    values = found.card([(one, weights.get(one.id, 1.0)) for one in catalogue.files_of(model)])
    card.write_number(target, model, "temperature", found.temperature)
    card.write_number(target, model, "min_live", found.min_live)
    path = card.write_card(target, model, values)
    if json:
        say_json(plain(values))
        return
    words = tr("{model}: temperature {temperature}, limit {limit}; the rest is in {path}",
               model=model, temperature=found.temperature, limit=found.min_live, path=path)  # fmt: skip
    out.print(words, soft_wrap=True, markup=False)


def _scores(
    live: list[Path],
    spoof: list[str],
    clips: Path | None,
    finder: Detector,
    judge: Liveness,
    settings: Settings,
    min_live: float,
) -> dict[str, AttackScores]:
    from accessctl.evaluation import presentations
    from accessctl.evaluation.judging import judge_clips, judge_pictures
    from accessctl.training.guarding import by_source

    pictures = presentations.from_folders(live, spoof)
    with progress_bar("judging") as progress:
        judged, _ = judge_pictures(pictures, finder, judge, progress)
    if clips is None:
        return by_source(judged, ())
    with progress_bar(tr("judging clips")) as progress:
        seen, _ = judge_clips(presentations.from_manifest(clips), finder, judge, settings, min_live, progress)
    return by_source(judged, seen)
