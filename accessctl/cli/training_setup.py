"""What a training command needs before it starts: PyTorch, a recipe, a run folder, the tools, the pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.text import say
from accessctl.errors import InputError
from accessctl.translation import tr, trn

if TYPE_CHECKING:
    from accessctl.training.liveness import Tools
    from accessctl.training.recipe import Recipe
    from accessctl.training.retouched import Album
    from accessctl.training.runs import Run


def album_of(
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
        say_left_out(album.left_out)
    return album


def say_left_out(names: Sequence[str]) -> None:
    """How many pictures were no pictures, and the first of them."""
    say(
        trn(
            "One picture cannot be read and was left out: {first}",
            "{count} pictures cannot be read and were left out; the first: {first}",
            count=len(names),
            first=names[0],
        )
    )


def tools_of(context: typer.Context, recipe: Recipe, teacher: str, teacher_folder: Path | None) -> Tools:
    """Detector, teachers and embedder of the catalogue; teacher and detector are fetched where they are missing."""
    from accessctl.training.tools import from_catalogue, install_teacher
    from accessctl.weights.catalogue import Catalogue

    settings, catalogue = cli_context.of(context).settings, Catalogue.load()
    install_teacher(catalogue, teacher, teacher_folder)
    install_teacher(catalogue, settings.models.detector, teacher_folder)
    return from_catalogue(catalogue, settings, teacher, recipe.pool.scales)


def recipe_of(name: str, task: str, threads: int | None = None) -> Recipe:
    """The recipe of this name or file, for this task."""
    from accessctl.training import recipe

    found = recipe.load(name)
    if found.task != task:
        raise InputError(
            tr("{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}", name=name, task=found.task)
        )
    return replace(found, threads=threads or found.threads)


def run_in(folder: Path, recipe: Recipe, resume: bool, tensorboard: bool) -> Run:
    """The run of this recipe in this folder, begun or gone on with."""
    from accessctl.training import runs

    tracker = runs.tensorboard(folder) if tensorboard else runs.untracked
    return runs.Run.begin(folder, recipe, resume=resume, tracker=tracker)


def demand_torch() -> None:
    """Refuse in words before anything is imported or read."""
    if find_spec("torch") is None:
        raise InputError(tr("training needs PyTorch; run: pip install 'accessctl[train]'"))
