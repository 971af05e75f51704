"""The train commands: from folders of pictures to a model of one's own, by one command each."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from accessctl.cli import calibrating, simulating
from accessctl.cli import context as cli_context
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import err, out
from accessctl.translation import tr, trn

if TYPE_CHECKING:
    from accessctl.training.liveness import Tools
    from accessctl.training.recipe import Recipe
    from accessctl.training.retouched import Album
    from accessctl.training.runs import Run

_SECONDS_BETWEEN_LINES = 60.0

group = typer.Typer(help="Train models of one's own (needs the extra 'train').",
                    no_args_is_help=True)  # fmt: skip

Pictures = Annotated[
    Path, typer.Option("--pictures", envvar="ACCESSCTL_DATA", help="Folder with lfw, spoof, clips, manipulated.")
]
RunFolder = Annotated[Path, typer.Option("--out", help="Run folder: recipe, metrics, checkpoint, model.")]
RecipeName = Annotated[str | None, typer.Option("--recipe", help="Name, or a .toml file; default: the command's own.")]
TeacherFolder = Annotated[
    Path | None, typer.Option("--teacher-folder", help="Folder that holds the teacher's files; default: fetched.")
]
Cache = Annotated[
    Path | None, typer.Option("--cache", help="Folder of faces and pools, shared by runs; default: in --out.")
]
Threads = Annotated[int | None, typer.Option("--threads", min=1, max=64, help="Default: as in the recipe.")]
Resume = Annotated[bool, typer.Option("--resume", help="Go on with the run that is in the folder.")]
Tracker = Annotated[bool, typer.Option("--tensorboard", help="Write TensorBoard files as well, offline.")]


def register(app: typer.Typer) -> None:
    """Add the train commands."""
    calibrating.add_to(group)
    simulating.add_to(group)
    app.add_typer(group, name="train")


@group.command()
def recipes() -> None:
    """Show the recipes that come with accessctl."""
    from accessctl.training import recipe

    for name in recipe.known():
        one = recipe.load(name)
        out.print(f"{name}: {one.title or one.task}", markup=False, soft_wrap=True)


@group.command()
def liveness(
    context: typer.Context,
    pictures: Pictures,
    out_folder: RunFolder,
    recipe: RecipeName = None,
    teacher: Annotated[str, typer.Option("--teacher", help="Liveness model to imitate.")] = "minifasnet",
    teacher_folder: TeacherFolder = None,
    cache: Cache = None,
    threads: Threads = None,
    resume: Resume = False,
    tensorboard: Tracker = False,
    int8: Annotated[
        bool, typer.Option("--int8", help="An 8-bit file as well, kept if it is faster at no loss.")
    ] = False,
) -> None:
    """A real/fake model for the door: imitation of a teacher, labels, calibration, ONNX, card."""
    _demand_torch()
    from accessctl.training import liveness as task

    chosen = replace(_recipe(recipe or "liveness", "liveness", threads), export_int8=int8)
    run = _run(out_folder, chosen, resume, tensorboard)
    tools = _tools(context, chosen, teacher, teacher_folder)
    with _bars() as progress:
        card = task.train(chosen, pictures, run, cache or out_folder / "cache", tools, progress)
    _tell(card, out_folder / task.MODEL_FILE, out_folder / task.CARD_FILE)


@group.command()
def study(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="ablation, sources, people, folds, optimisers, batches or plain.")],
    pictures: Pictures,
    out_folder: RunFolder,
    recipe: RecipeName = None,
    teacher: Annotated[str, typer.Option("--teacher", help="Liveness model to imitate.")] = "minifasnet",
    teacher_folder: TeacherFolder = None,
    cache: Cache = None,
    threads: Threads = None,
) -> None:
    """What each step of the liveness recipe brings, on sources and people not trained on; goes on where it stopped."""
    _demand_torch()
    from accessctl.training import studies

    chosen = _recipe(recipe or "liveness-study", "liveness", threads)
    studies.steps(name, chosen)
    tools = _tools(context, chosen, teacher, teacher_folder)
    with _bars() as progress:
        page = studies.run(name, chosen, pictures, out_folder, cache or out_folder / "cache", tools, progress)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


@group.command()
def manipulated(
    context: typer.Context,
    pictures: Pictures,
    out_folder: RunFolder,
    recipe: RecipeName = None,
    threads: Threads = None,
    resume: Resume = False,
    tensorboard: Tracker = False,
    most_folds: Annotated[
        int | None, typer.Option("--most-folds", min=2, help="Stop after so many folds; default: all.")
    ] = None,
) -> None:
    """The papers' task: real against photo-shopped faces, k-fold. It does not gate the door."""
    _demand_torch()
    from accessctl.training import manipulated as task

    chosen = _recipe(recipe or "manipulated", "manipulated", threads)
    with _bars() as progress:
        album = _album(context, chosen, pictures, out_folder / "cache", progress)
        run = _run(out_folder, chosen, resume, tensorboard)
        page = task.train(chosen, album, run, progress, most_folds)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


@group.command(cls=TakesSeveral)
def embedder(
    context: typer.Context,
    images: Annotated[
        list[Path], typer.Option("--images", help="Folders with a sub-folder of pictures per person.", exists=True)
    ],
    out_folder: RunFolder,
    recipe: Annotated[str, typer.Option("--recipe", help="Name, or a .toml file; see: accessctl train recipes.")] = (
        "triplet"
    ),
    lists: Annotated[
        Path | None,
        typer.Option("--lists", help="Folder of LFW's lists; default: beside the first --images, else people by hash."),
    ] = None,
    threads: Threads = None,
    cache: Annotated[
        Path | None, typer.Option("--cache", help="Folder of faces and embeddings, shared by runs; default: in --out.")
    ] = None,
    resume: Resume = False,
    as_is: Annotated[
        bool, typer.Option("--as-is", help="With --resume: train no further, export and measure what there is.")
    ] = False,
    tensorboard: Tracker = False,
) -> None:
    """A model that tells people apart: training, ONNX, calibration on people it never saw, report."""
    _demand_torch()
    from accessctl.training import embedding as task
    from accessctl.training.embedding_tools import from_settings

    chosen = _recipe(recipe, "embedder", threads)
    run = _run(out_folder, chosen, resume, tensorboard)
    tools = from_settings(cli_context.of(context).settings)
    with _bars() as progress:
        folder = cache or out_folder / "cache"
        page = task.train(chosen, (images, lists), run, folder, tools, progress, as_is=as_is)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)
    out.print(tr("To use it: accessctl models add {folder}", folder=out_folder), soft_wrap=True, markup=False)


@group.command(name="eyes-and-mouth")
def eyes_and_mouth(
    context: typer.Context,
    pictures: Annotated[
        Path, typer.Option("--pictures", envvar="ACCESSCTL_DATA", help="Folder with lfw, or a sub-folder per person.")
    ],
    out_folder: RunFolder,
    recipe: RecipeName = None,
    threads: Threads = None,
    cache: Cache = None,
    resume: Resume = False,
    tensorboard: Tracker = False,
) -> None:
    """Closed eyes and covered mouths, for the hints of enrolment: training, ONNX, card; each kind of cover left out."""
    _demand_torch()
    from accessctl.training import eyes_and_mouth as task
    from accessctl.training.openness_tools import from_settings

    chosen = _recipe(recipe or "eyes-and-mouth", "eyes-and-mouth", threads)
    run = _run(out_folder, chosen, resume, tensorboard)
    tools = from_settings(cli_context.of(context).settings)
    with _bars() as progress:
        page = task.train(chosen, pictures, run, cache or out_folder / "cache", tools, progress)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


@group.command(cls=TakesSeveral)
def sweep(
    context: typer.Context,
    pictures: Pictures,
    out_folder: RunFolder,
    recipe: Annotated[str, typer.Option("--recipe", help="What is varied; a recipe for the papers' task.")] = (
        "manipulated-plain-b"
    ),
    optimisers: Annotated[list[str] | None, typer.Option("--optimiser", help="Default: the papers' five.")] = None,
    rates: Annotated[list[float] | None, typer.Option("--learning-rate", help="Default: 1e-2, 1e-3, 1e-4.")] = None,
    batches: Annotated[list[int] | None, typer.Option("--batch", help="Default: 32.")] = None,
    epochs: Annotated[int, typer.Option("--epochs", min=1, help="Epochs of each run.")] = 5,
) -> None:
    """Optimiser, learning rate and batch size: one run of one fold each, then a table of all."""
    _demand_torch()
    from accessctl.training import manipulated as task
    from accessctl.training import sweeping
    from accessctl.training.comparing import compare

    chosen = _recipe(recipe, "manipulated")
    wanted = sweeping.variations(
        chosen, optimisers or sweeping.OPTIMISERS, rates or sweeping.LEARNING_RATES, batches or sweeping.BATCHES, epochs
    )
    folders = []
    with _bars() as progress:
        cache = out_folder / "cache"
        album = _album(context, chosen, pictures, cache, progress)
        for one in wanted:
            folders.append(out_folder / one.name)
            task.train_fold(one, album, _run(folders[-1], one, True, False), cache, progress)
    page = compare(folders).write(out_folder)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


@group.command()
def compare(
    runs: Annotated[list[Path], typer.Argument(help="Run folders.")],
    out_folder: Annotated[Path, typer.Option("--out", help="Folder for the table.")],
) -> None:
    """Several runs side by side: the ablation table."""
    from accessctl.training.comparing import compare as compared

    page = compared(runs).write(out_folder)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


def _album(
    context: typer.Context, recipe: Recipe, pictures: Path, cache: Path, progress: Callable[[str, int, int], None]
) -> Album:
    """The papers' pictures; the detector is fetched only for a recipe that looks for faces."""
    from accessctl.training import retouched
    from accessctl.training.embedding_tools import from_settings

    finder = None
    if recipe.retouch:
        tools = from_settings(cli_context.of(context).settings)
        finder = retouched.Finder(tools.find, tools.finder)
    album = retouched.load_album(pictures, recipe, finder, cache, progress)
    if album.left_out:
        _say_left_out(album.left_out)
    return album


def _tell(card: dict[str, Any], model: Path, card_file: Path) -> None:
    """What came of a liveness run."""
    if left_out := card["left_out_unreadable"]:
        _say_left_out(left_out)
    if "int8" in card:
        kept = tr("kept beside the model") if card["int8"]["pays"] else tr("not kept, it is slower or loses too much")
        _say(tr("8-bit model: {kept}; figures in {card}", kept=kept, card=card_file))
    _say(tr("Model: {out_folder}, limit {card}", out_folder=model, card=card["min_live"]))


def _say_left_out(names: Sequence[str]) -> None:
    _say(
        trn(
            "One picture cannot be read and was left out: {first}",
            "{count} pictures cannot be read and were left out; the first: {first}",
            count=len(names),
            first=names[0],
        )
    )


def _say(text: str) -> None:
    out.print(text, soft_wrap=True, markup=False)


def _tools(context: typer.Context, recipe: Recipe, teacher: str, teacher_folder: Path | None) -> Tools:
    """Detector, teachers and embedder of the catalogue; teacher and detector are fetched where they are missing."""
    from accessctl.training.tools import from_catalogue, install_teacher
    from accessctl.weights.catalogue import Catalogue

    settings, catalogue = cli_context.of(context).settings, Catalogue.load()
    install_teacher(catalogue, teacher, teacher_folder)
    install_teacher(catalogue, settings.models.detector, teacher_folder)
    return from_catalogue(catalogue, settings, teacher, recipe.pool.scales)


def _recipe(name: str, task: str, threads: int | None = None) -> Recipe:
    from accessctl.errors import InputError
    from accessctl.training import recipe

    found = recipe.load(name)
    if found.task != task:
        raise InputError(
            tr("{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}", name=name, task=found.task)
        )
    return replace(found, threads=threads or found.threads)


def _run(folder: Path, recipe: Recipe, resume: bool, tensorboard: bool) -> Run:
    from accessctl.training import runs

    tracker = runs.tensorboard(folder) if tensorboard else runs.untracked
    return runs.Run.begin(folder, recipe, resume=resume, tracker=tracker)


def _demand_torch() -> None:
    from importlib.util import find_spec

    from accessctl.errors import InputError

    if find_spec("torch") is None:
        raise InputError(tr("training needs PyTorch; run: pip install 'accessctl[train]'"))


@contextmanager
def _bars() -> Iterator[Callable[[str, int, int], None]]:
    """One bar per step of the work, on standard error; where that is no terminal, a line a minute for the log."""
    if not err.is_terminal:
        yield _a_line_a_minute()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err) as bars:
        known: dict[str, TaskID] = {}

        def show(step: str, done: int, total: int) -> None:
            if step not in known:
                known[step] = bars.add_task(step, total=total)
            bars.update(known[step], completed=done, total=total)

        yield show


def _a_line_a_minute() -> Callable[[str, int, int], None]:
    begin = said = time.monotonic()

    def show(step: str, done: int, total: int) -> None:
        nonlocal said
        now = time.monotonic()
        if now - said >= _SECONDS_BETWEEN_LINES:
            said = now
            err.print(f"{dt.timedelta(seconds=round(now - begin))} {step}: {done:,} / {total:,}", markup=False)

    return show
