"""``accessctl models``: what there is, install it, prove that it is still what was installed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from rich.table import Table

from accessctl import wording
from accessctl.cli import context as cli_context
from accessctl.cli.text import out, say_json
from accessctl.config import ModelSettings
from accessctl.domain import ModelEntry, Role
from accessctl.errors import ModelError
from accessctl.translation import numeral, tr
from accessctl.weights.catalogue import Catalogue, State, licence_words

models = typer.Typer(help="List, install and verify the models and the demo's pictures.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Ids = Annotated[list[str] | None, typer.Argument(help="Ids as accessctl models list shows them.", metavar="[ID]...")]
Mirrors = Annotated[
    list[Path] | None,
    typer.Option("--mirror", help="Folder to look in first; also ACCESSCTL_MIRROR.", metavar="DIR", exists=True),
]
Licences = Annotated[
    Literal["any", "strict"] | None,
    typer.Option("--licences", help="strict: only models that say what they were trained on; remembered."),
]


def register(app: typer.Typer) -> None:
    """Add the models commands."""
    app.add_typer(models, name="models")


@models.command("list")
def list_models(context: typer.Context, json: Json = False) -> None:
    """Everything in the catalogue: role, licence, and whether it is here."""
    settings, mirrored = cli_context.of(context).settings.models, cli_context.of(context).settings.identity.mirrored
    catalogue = Catalogue.load()
    if json:
        say_json([_described(catalogue, entry, settings) for entry in catalogue.entries], indent=2)
        return
    heads = (tr("id"), tr("role"), tr("state"), tr("size"), tr("ms a face"), tr("licence"), tr("what it is"))
    table = Table(*heads, box=None, header_style="bold")
    for entry in catalogue.entries:
        state, role = wording.of_file(catalogue.state(entry.id)), wording.of_role(entry.role)
        state = tr("{state}, guards", state=state) if _guards(catalogue, entry, settings) else state
        cost = _cost(catalogue, entry).get("mirrored_ms" if mirrored else "single_ms")
        spent = "" if cost is None else numeral(cost, "g")
        table.add_row(entry.id, role, state, _size(catalogue, entry), spent, licence_words(entry), tr(entry.title))
    out.print(table)
    for note, ids in _notes(catalogue).items():
        out.print(f"{', '.join(ids)}: {note}", soft_wrap=True)


@models.command()
def install(
    context: typer.Context,
    ids: Ids = None,
    mirror: Mirrors = None,
    licences: Licences = None,
    use: Annotated[bool, typer.Option("--use", help="Guard with these from now on, in place of others.")] = False,
    demo: Annotated[bool, typer.Option("--demo", help="The pictures of the demo as well.")] = False,
    json: Json = False,
) -> None:
    """Install or repair these, or, without an ID, choose and install what guards this machine."""
    from accessctl.cli.installing import InstallationView
    from accessctl.weights.choice import settle
    from accessctl.weights.install import Installer, mirrors_from_environment

    asked = cli_context.of(context)
    catalogue = Catalogue.load()
    chosen = _under_licences(catalogue, asked.settings.models, licences)
    chosen = _with_these(catalogue, chosen, ids or []) if use else chosen
    wanted = [*(ids or []), *(entry.id for entry in catalogue.of_role(Role.PICTURE) if demo)]
    with InstallationView() as view:
        installer = Installer(catalogue, mirrors=[*(mirror or []), *mirrors_from_environment()], on_step=view)
        installed = installer.install(*wanted)
        if use or not ids:
            chosen = settle(chosen, asked.config_file, installer).models
    _tell_installed(catalogue, chosen, installed, wanted, json)


@models.command()
def verify(context: typer.Context, ids: Ids = None, json: Json = False) -> None:
    """Compare the files with the hashes in the manifest: these, or all that guard and all that are installed."""
    settings = cli_context.of(context).settings.models
    catalogue = Catalogue.load()
    wanted = _to_verify(catalogue, settings, ids or [])
    if not ids and all(catalogue.supply(model_id).shipped for model_id in wanted):
        raise ModelError(tr("no models are installed yet; run: accessctl models install"))
    states = {model_id: catalogue.state(model_id) for model_id in wanted}
    if json:
        say_json({model_id: {"state": states[model_id], "path": str(catalogue.path(model_id))} for model_id in wanted})
    else:
        for model_id in wanted:
            out.print(f"{model_id}: {wording.of_file(states[model_id])} ({catalogue.path(model_id)})", soft_wrap=True)
    if bad := [model_id for model_id, state in states.items() if state is not State.READY]:
        raise ModelError(
            tr(
                "{names}: not as installed; run: accessctl models install {names2}",
                names=", ".join(bad),
                names2=" ".join(bad),
            )
        )


@models.command()
def add(
    context: typer.Context,
    run: Annotated[Path, typer.Argument(help="Folder of a finished run of accessctl train embedder.")],
    model_id: Annotated[str, typer.Option("--id", help="What it is called here; default: its recipe's name.")] = "",
    use: Annotated[bool, typer.Option("--use", help="Recognize with it from now on, in place of the other.")] = False,
) -> None:
    """Take in a model that was trained here: then it serves like any other."""
    from accessctl.vision import runtime
    from accessctl.weights import own
    from accessctl.weights.choice import settle
    from accessctl.weights.install import Installer, mirrors_from_environment

    asked, known = cli_context.of(context), Catalogue.load()
    if own.is_run(run):  # a file that is not the one that was measured, or does not run, gets no further
        guest = own.read(run)[0].id
        runtime.load(Catalogue.load(runs=[run]).ready(guest), asked.settings.runtime).warm_up()
    chosen = own.add(run, known.folder, model_id, {entry.id for entry in known.entries})
    catalogue = Catalogue.load()
    entry = catalogue.entry(chosen)
    out.print(tr("{id}: added. {note}", id=chosen, note=tr(entry.licence_note)), soft_wrap=True, markup=False)
    if use:
        installer = Installer(catalogue, mirrors=mirrors_from_environment())
        settle(_with_these(catalogue, asked.settings.models, [chosen]), asked.config_file, installer)
        out.print(tr("recognizing with {id}; next: accessctl people reembed", id=chosen), soft_wrap=True, markup=False)


@models.command()
def forget(
    context: typer.Context, model_id: Annotated[str, typer.Argument(metavar="ID", help="A model that was added.")]
) -> None:
    """Remove a model that was added; the run it came from stays where it is."""
    from accessctl import paths
    from accessctl.weights import own

    if model_id == cli_context.of(context).settings.models.embedder:
        raise ModelError(
            tr("{id}: recognizes here; first choose another: accessctl models install ID --use", id=model_id)
        )
    own.forget(paths.installed_models(), model_id)
    out.print(tr("{id}: removed", id=model_id), soft_wrap=True, markup=False)


def _described(catalogue: Catalogue, entry: ModelEntry, settings: ModelSettings) -> dict[str, Any]:
    alone = not entry.parts
    return {
        "id": entry.id,
        "role": entry.role,
        "title": entry.title,
        "state": catalogue.state(entry.id),
        "guards": _guards(catalogue, entry, settings),
        "path": str(catalogue.path(entry.id)) if alone else None,
        "size_bytes": sum(file.size_bytes for file in catalogue.files_of(entry.id)),
        "sha256": entry.sha256 or None,
        "licence": entry.licence,
        "licence_note": entry.licence_note,
        "training_stated": entry.training_stated,
        "attribution": entry.attribution,
        "sources": [str(source) for source in catalogue.supply(entry.id).sources] if alone else [],
        "parts": [{"id": part.id, "weight": part.weight} for part in entry.parts],
        "cost": _cost(catalogue, entry) or None,
    }


def _cost(catalogue: Catalogue, entry: ModelEntry) -> dict[str, float]:
    """Milliseconds of one core per face, as the model's card has them; empty where nobody measured."""
    try:
        found = catalogue.card(entry.id).get("cost", {})
    except ModelError:
        return {}
    return dict(found) if isinstance(found, dict) else {}


def _guards(catalogue: Catalogue, entry: ModelEntry, settings: ModelSettings) -> bool:
    named = {settings.detector, settings.embedder, *settings.liveness} if settings.sha256 else set()
    return entry.id in named or any(entry in catalogue.files_of(model_id) for model_id in named - {""})


def _size(catalogue: Catalogue, entry: ModelEntry) -> str:
    from accessctl.cli.installing import megabytes

    return megabytes(sum(file.size_bytes for file in catalogue.files_of(entry.id)))


def _notes(catalogue: Catalogue) -> dict[str, list[str]]:
    """What the licence alone does not say, and whom it applies to."""
    notes: dict[str, list[str]] = {}
    for entry in catalogue.entries:
        for note in filter(None, (tr(entry.licence_note), entry.attribution)):
            notes.setdefault(note, []).append(entry.id)
    return notes


def _under_licences(
    catalogue: Catalogue, models: ModelSettings, licences: Literal["any", "strict"] | None
) -> ModelSettings:
    """The choice under another licence rule: what the rule forbids is no longer chosen."""
    rule = licences or models.licences
    changes: dict[str, Any] = {"licences": rule}
    if rule == "strict" and models.embedder and not catalogue.entry(models.embedder).training_stated:
        changes["embedder"] = ""
    if rule == "strict" and not all(catalogue.entry(model_id).training_stated for model_id in models.liveness):
        changes["liveness"] = ()
    return models.model_copy(update=changes)


def _with_these(catalogue: Catalogue, models: ModelSettings, ids: list[str]) -> ModelSettings:
    """The choice with these models in it, each for its role."""
    changes: dict[str, Any] = {}
    for role in (Role.DETECTOR, Role.EMBEDDER):
        named = [model_id for model_id in ids if catalogue.entry(model_id).role is role]
        if len(named) > 1:
            raise ModelError(tr("--use takes one {role}, not {names}", role=role, names=" and ".join(named)))
        if named:
            changes[role.value] = named[0]
    living = [model_id for model_id in ids if catalogue.entry(model_id).role is Role.LIVENESS]
    if living:
        changes["liveness"] = tuple(_files(catalogue, living))
    return models.model_copy(update=changes)


def _tell_installed(
    catalogue: Catalogue, settings: ModelSettings, installed: list[str], wanted: list[str], json: bool
) -> None:
    guards = [settings.detector, settings.embedder, *settings.liveness] if settings.sha256 else []
    if json:
        ready = {model_id: str(catalogue.path(model_id)) for model_id in _files(catalogue, [*wanted, *guards])}
        chosen = {"detector": settings.detector, "embedder": settings.embedder, "liveness": list(settings.liveness)}
        say_json({"installed": installed, "ready": ready, "guards": chosen if guards else None})
        return
    if guards:
        out.print(tr("guarding with {names}", names=", ".join(guards)), soft_wrap=True)
    for model_id in dict.fromkeys([*wanted, *guards]):
        if note := catalogue.entry(model_id).licence_note:
            out.print(
                tr(
                    "{model_id}: licence {licence}. {note}",
                    model_id=model_id,
                    licence=tr(catalogue.entry(model_id).licence),
                    note=tr(note),
                ),
                soft_wrap=True,
            )


def _files(catalogue: Catalogue, ids: list[str]) -> list[str]:
    return list(dict.fromkeys(file.id for model_id in ids for file in catalogue.files_of(model_id)))


def _to_verify(catalogue: Catalogue, settings: ModelSettings, ids: list[str]) -> list[str]:
    if ids:
        return _files(catalogue, ids)
    guards = [settings.detector, settings.embedder, *settings.liveness] if settings.sha256 else []
    present = [entry.id for entry in catalogue.entries if not entry.parts and catalogue.path(entry.id).is_file()]
    return _files(catalogue, [*guards, *present])
