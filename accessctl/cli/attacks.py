"""``accessctl evaluate liveness``: what a liveness model lets through and whom it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import Json, OutFolder, finish, progress_bar
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import err
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.config import Settings
    from accessctl.evaluation.presentations import Presentation
    from accessctl.evaluation.report import Report
    from accessctl.vision.detection import Detector
    from accessctl.vision.liveness import Liveness
    from accessctl.weights.install import Installer


def add_to(group: typer.Typer) -> None:
    """Add the command to the evaluate group."""
    group.command("liveness", cls=TakesSeveral)(liveness)


def liveness(
    context: typer.Context,
    out: OutFolder,
    live: Annotated[
        list[Path] | None, typer.Option("--live", help="Folder of pictures of living people; may be repeated.")
    ] = None,
    spoof: Annotated[
        list[str] | None,
        typer.Option("--spoof", metavar="[SPECIES=]DIR", help="Folder of attack pictures; may be repeated."),
    ] = None,
    clips: Annotated[
        Path | None, typer.Option("--clips", help="CSV with path and label (live, spoof), and species, person.")
    ] = None,
    model: Annotated[
        list[str] | None, typer.Option("--model", help="Model ids; several are compared. Default: as in the settings.")
    ] = None,
    limit: Annotated[float | None, typer.Option("--limit", min=0.0, max=1.0, help="Instead of the card's.")] = None,
    json: Json = False,
) -> None:
    """Presentation attacks: APCER, BPCER, ACER, EER, AUC per source and species, over pictures or clips."""
    from accessctl.errors import InputError
    from accessctl.evaluation import presentations, report
    from accessctl.evaluation.attack_report import comparison

    if (clips is None) == (not live and not spoof):
        raise InputError(tr("give either --live and --spoof folders, or --clips"))
    wanted = presentations.from_manifest(clips) if clips else presentations.from_folders(tuple(live or ()), spoof or ())
    report.ready(out)
    settings = cli_context.of(context).settings
    reports: dict[str, report.Report] = {}
    asked: list[str | None] = [*model] if model else [None]
    for name in asked:
        finder, judge, card_limit = liveness_models(settings, name)
        least = card_limit if limit is None else limit
        folder = report.ready(out / judge.model_id) if len(asked) > 1 else out
        made = (_clips if clips else _pictures)(wanted, finder, judge, least, settings, folder)
        made.write(folder)
        reports[judge.model_id] = made
    finish(made if len(reports) == 1 else comparison(reports), out, json)


def _pictures(
    wanted: list[Presentation], finder: Detector, judge: Liveness, limit: float, settings: Settings, out: Path
) -> Report:
    from accessctl.evaluation.attack_report import picture_report, write_mistakes
    from accessctl.evaluation.judging import judge_pictures

    with progress_bar(tr("judging")) as progress:
        judged, unreadable = judge_pictures(wanted, finder, judge, progress)
    _complain(unreadable)
    report = picture_report(judged, unreadable, judge.model_id, limit, settings.liveness.min_surround)
    write_mistakes(judged, limit, out)
    return report


def _clips(
    wanted: list[Presentation], finder: Detector, judge: Liveness, limit: float, settings: Settings, _: Path
) -> Report:
    from accessctl.evaluation.attack_report import clip_report
    from accessctl.evaluation.judging import judge_clips

    with progress_bar(tr("judging clips")) as progress:
        judged, unreadable = judge_clips(wanted, finder, judge, settings, limit, progress)
    _complain(unreadable)
    return clip_report(judged, unreadable, judge.model_id, limit)


def _complain(unreadable: list[str]) -> None:
    for line in unreadable:
        err.print(tr("left out: {line}", line=line), soft_wrap=True, markup=False)


def liveness_models(settings: Settings, model: str | None) -> tuple[Detector, Liveness, float]:
    """The detector and the asked liveness model, verified, and the limit on its card (0.5 where it has none)."""
    from accessctl.cli.installing import InstallationView
    from accessctl.vision import runtime
    from accessctl.vision.detection import Detector
    from accessctl.vision.liveness import guard_of
    from accessctl.weights.catalogue import Catalogue
    from accessctl.weights.install import Installer, mirrors_from_environment

    catalogue = Catalogue.load()
    with InstallationView() as view:
        installer = Installer(catalogue, mirrors=mirrors_from_environment(), on_step=view)
        installer.install(settings.models.detector)
        names = _installed(installer, settings, model)

    def session_of(model_id: str) -> runtime.Session:
        return runtime.load(catalogue.ready(model_id), settings.runtime)

    judge = guard_of(names, catalogue.whole(names), catalogue.entry, session_of)
    finder = Detector(session_of(settings.models.detector), settings.detection)
    return finder, judge, 0.5 if judge.min_live is None else judge.min_live


def detector(settings: Settings) -> Detector:
    """The face detector of the settings, installed and verified."""
    from accessctl.vision import runtime
    from accessctl.vision.detection import Detector
    from accessctl.weights.catalogue import Catalogue
    from accessctl.weights.install import Installer, mirrors_from_environment

    catalogue = Catalogue.load()
    Installer(catalogue, mirrors=mirrors_from_environment()).install(settings.models.detector)
    session = runtime.load(catalogue.ready(settings.models.detector), settings.runtime)
    return Detector(session, settings.detection)


def _installed(installer: Installer, settings: Settings, model: str | None) -> tuple[str, ...]:
    """The asked model, else what the settings name, else the first that can be had."""
    from accessctl.domain import Role
    from accessctl.errors import InputError, ModelError
    from accessctl.weights.choice import candidates

    catalogue = installer.catalogue
    if model is not None and catalogue.entry(model).role is not Role.LIVENESS:
        known = ", ".join(one.id for one in catalogue.of_role(Role.LIVENESS))
        raise InputError(tr("{model} is no liveness model; choose one of {known}", model=model, known=known))
    named = (model,) if model else settings.models.liveness
    if named:
        installer.install(*named)
        return named
    for entry in candidates(catalogue, Role.LIVENESS, settings.models.licences):
        try:
            installer.install(entry.id)
        except ModelError:
            continue
        return (entry.id,)
    raise ModelError(tr("no liveness model can be installed; run: accessctl models install"))
