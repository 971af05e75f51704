"""The train commands: from folders of pictures to a model of one's own, by one command each."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from accessctl.cli import calibrating, simulating
from accessctl.cli import context as cli_context
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import say
from accessctl.cli.training_progress import bars_or_lines
from accessctl.cli.training_setup import album_of, demand_torch, recipe_of, run_in, say_left_out, tools_of
from accessctl.translation import tr

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
        say(f"{name}: {tr(one.title) or one.task}")


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
    demand_torch()
    from accessctl.training import liveness as task

    chosen = replace(recipe_of(recipe or "liveness", "liveness", threads), export_int8=int8)
    run = run_in(out_folder, chosen, resume, tensorboard)
    tools = tools_of(context, chosen, teacher, teacher_folder)
    with bars_or_lines() as progress:
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
    demand_torch()
    from accessctl.training import studies

    chosen = recipe_of(recipe or "liveness-study", "liveness", threads)
    studies.steps(name, chosen)
    tools = tools_of(context, chosen, teacher, teacher_folder)
    with bars_or_lines() as progress:
        page = studies.run(name, chosen, pictures, out_folder, cache or out_folder / "cache", tools, progress)
    say(tr("Report: {page}", page=page))


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
    demand_torch()
    from accessctl.training import manipulated as task

    chosen = recipe_of(recipe or "manipulated", "manipulated", threads)
    with bars_or_lines() as progress:
        album = album_of(context, chosen, pictures, out_folder / "cache", progress)
        run = run_in(out_folder, chosen, resume, tensorboard)
        page = task.train(chosen, album, run, progress, most_folds)
    say(tr("Report: {page}", page=page))


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
    demand_torch()
    from accessctl.training import embedding as task
    from accessctl.training.embedding_tools import from_settings

    chosen = recipe_of(recipe, "embedder", threads)
    run = run_in(out_folder, chosen, resume, tensorboard)
    tools = from_settings(cli_context.of(context).settings)
    with bars_or_lines() as progress:
        folder = cache or out_folder / "cache"
        page = task.train(chosen, (images, lists), run, folder, tools, progress, as_is=as_is)
    say(tr("Report: {page}", page=page))
    say(tr("To use it: accessctl models add {folder}", folder=out_folder))


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
    demand_torch()
    from accessctl.training import eyes_and_mouth as task
    from accessctl.training.openness_tools import from_settings

    chosen = recipe_of(recipe or "eyes-and-mouth", "eyes-and-mouth", threads)
    run = run_in(out_folder, chosen, resume, tensorboard)
    tools = from_settings(cli_context.of(context).settings)
    with bars_or_lines() as progress:
        page = task.train(chosen, pictures, run, cache or out_folder / "cache", tools, progress)
    say(tr("Report: {page}", page=page))


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
    demand_torch()
    from accessctl.training import manipulated as task
    from accessctl.training import sweeping
    from accessctl.training.comparing import compare

    chosen = recipe_of(recipe, "manipulated")
    wanted = sweeping.variations(
        chosen, optimisers or sweeping.OPTIMISERS, rates or sweeping.LEARNING_RATES, batches or sweeping.BATCHES, epochs
    )
    folders = []
    with bars_or_lines() as progress:
        cache = out_folder / "cache"
        album = album_of(context, chosen, pictures, cache, progress)
        for one in wanted:
            folders.append(out_folder / one.name)
            task.train_fold(one, album, run_in(folders[-1], one, True, False), cache, progress)
    page = compare(folders).write(out_folder)
    say(tr("Report: {page}", page=page))


@group.command()
def compare(
    runs: Annotated[list[Path], typer.Argument(help="Run folders.")],
    out_folder: Annotated[Path, typer.Option("--out", help="Folder for the table.")],
) -> None:
    """Several runs side by side: the ablation table."""
    from accessctl.training.comparing import compare as compared

    page = compared(runs).write(out_folder)
    say(tr("Report: {page}", page=page))


def _tell(card: dict[str, Any], model: Path, card_file: Path) -> None:
    """What came of a liveness run."""
    if left_out := card["left_out_unreadable"]:
        say_left_out(left_out)
    if "int8" in card:
        kept = tr("kept beside the model") if card["int8"]["pays"] else tr("not kept, it is slower or loses too much")
        say(tr("8-bit model: {kept}; figures in {card}", kept=kept, card=card_file))
    say(tr("Model: {out_folder}, limit {card}", out_folder=model, card=card["min_live"]))
