"""What the measuring commands share: their options, a progress bar, and pictures made into embeddings."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from inspect import Parameter, Signature, signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from accessctl.cli import context as cli_context
from accessctl.cli.text import err, out, say_json
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.evaluation.album import Album
    from accessctl.evaluation.embedded import Embedded
    from accessctl.evaluation.recipe import Recipe
    from accessctl.evaluation.report import Report

Images = Annotated[Path, typer.Option("--images", help="Folder with a sub-folder of pictures per person.")]
EmbedderId = Annotated[
    str | None,
    typer.Option("--embedder", help="Model id, or the folder of a training run; default: the one in the settings."),
]
OutFolder = Annotated[
    Path, typer.Option("--out", help="Folder for report.json, PNGs and report.html.", file_okay=False)
]
Cache = Annotated[
    Path | None, typer.Option("--cache", help="Folder that remembers embeddings; default: in the data folder.")
]
Workers = Annotated[int, typer.Option("--workers", min=1, max=64, help="Threads that embed.")]
Mirrored = Annotated[
    bool | None,
    typer.Option("--mirrored/--single", help="Average with the mirrored crop; default: as in the settings."),
]
Json = Annotated[bool, typer.Option("--json", help="Print the figures as JSON as well.")]


@dataclass(frozen=True, slots=True)
class How:
    """The options of every command that makes embeddings of pictures."""

    embedder: EmbedderId = None
    mirrored: Mirrored = None
    cache: Cache = None
    workers: Workers = 2
    json: Json = False

    def embed(self, context: typer.Context, album: Album) -> Embedded:
        """The album's embeddings, by the asked embedder."""
        return embed(context, album, recipe(context, self.embedder, self.mirrored), self.cache, self.workers)


def embeds(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command, in place of its parameter ``how``, the options of ``How``."""
    types = get_type_hints(How, include_extras=True)
    defaults = {one.name: one.default for one in dataclasses.fields(How)}
    added = [Parameter(name, Parameter.KEYWORD_ONLY, default=defaults[name], annotation=types[name]) for name in types]

    def run(**given: Any) -> None:
        command(how=How(**{name: given.pop(name) for name in types}), **given)

    asked = get_type_hints(command, include_extras=True)
    kept = [one for one in signature(command).parameters.values() if one.name != "how"]
    shown = [one.replace(kind=Parameter.KEYWORD_ONLY, annotation=asked[one.name]) for one in kept]
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    run.__signature__ = Signature([*shown, *added])  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in (*shown, *added)}
    return run


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error that takes (done, of how many); silent where that is no terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def recipe(context: typer.Context, embedder: str | None, mirrored: bool | None) -> Recipe:
    """The asked embedder, its files installed and verified."""
    from accessctl.cli.installing import InstallationView
    from accessctl.domain import Role
    from accessctl.evaluation.recipe import recipe_of
    from accessctl.weights.catalogue import Catalogue
    from accessctl.weights.choice import candidates
    from accessctl.weights.install import Installer, mirrors_from_environment
    from accessctl.weights.own import is_run, read

    settings, catalogue = cli_context.of(context).settings, Catalogue.load()
    if embedder and is_run(run := Path(embedder)):
        catalogue, embedder = Catalogue.load(runs=[run]), read(run)[0].id
    usable = (entry.id for entry in candidates(catalogue, Role.EMBEDDER, settings.models.licences))
    wanted = embedder or settings.models.embedder or next(usable, "")
    catalogue.entry(wanted)
    with InstallationView() as view:
        Installer(catalogue, mirrors=mirrors_from_environment(), on_step=view).install(settings.models.detector, wanted)
    as_set = settings.identity.mirrored
    return recipe_of(catalogue, settings, wanted, mirrored=as_set if mirrored is None else mirrored)


def embed(context: typer.Context, album: Album, how: Recipe, cache: Path | None, workers: int) -> Embedded:
    """The album's embeddings, from the cache where they are there."""
    from accessctl.evaluation.embedded import embed_album

    folder = cache or cli_context.of(context).data_dir / "evaluation-cache"
    with progress_bar(tr("embedding")) as progress:
        return embed_album(album, how, folder, progress, workers=workers)


def finish(report: Report, folder: Path, json: bool) -> None:
    """Write the report and say where it is."""
    from accessctl.evaluation.report import plain

    page = report.write(folder)
    if json:
        say_json(plain(report.values))
        return
    out.print(report.summary, soft_wrap=True, markup=False)
    out.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)
