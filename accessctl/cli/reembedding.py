"""``accessctl people reembed``: templates made anew by the embedder in the settings, from the photos that were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar
from accessctl.cli.text import err, out, say_json
from accessctl.translation import logged, tr, trn

if TYPE_CHECKING:
    from accessctl.enrollment.again import Prepared


def reembed(
    context: typer.Context,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON; asks nothing, so it needs --yes.")] = False,
) -> None:
    """Move everybody to the embedder in the settings: from kept photos, or name who must be enrolled again.

    All are changed at once or nobody is. Templates of different embedders are never compared with each other.
    """
    from accessctl.app import App
    from accessctl.cli.installing import with_models
    from accessctl.enrollment.again import prepare

    asked = cli_context.of(context)
    with App.open(with_models(asked), asked.data_dir) as app:
        model_id = app.eyes.embedder.model_id
        with progress_bar(tr("embedding")) as progress:
            found = prepare(app.store, model_id, app.see_photo, progress)
        changed: list[str] = []
        if found.made and not dry_run and (yes or (not json and _agreed(found, model_id))):
            changed = app.store.people.reembed(found.made, model_id, actor=logged("command line"))
    if json:
        say_json(_values(found, model_id, changed), indent=2)
    else:
        _tell(found, model_id, len(changed))


def _agreed(found: Prepared, model_id: str) -> bool:
    question = trn(
        "Replace the templates of one person by new ones of {model}, and erase the old ones?",
        "Replace the templates of {count} people by new ones of {model}, and erase the old ones?",
        count=len(found.made),
        model=model_id,
    )
    return typer.confirm(question, err=True)


def _values(found: Prepared, model_id: str, changed: list[str]) -> dict[str, Any]:
    return {
        "embedder": model_id,
        "already": found.ready,
        "possible": list(found.made),
        "changed": changed,
        "photos_left_out": found.photos_left_out,
        "enrol_again": [
            {"id": person.person_id, "name": person.name, "why": lack.value} for person, lack in found.lacking
        ],
    }


def _tell(found: Prepared, model_id: str, changed: int) -> None:
    said = [
        trn("One person already has templates of {model}.", "{count} people already have templates of {model}.",
            count=found.ready, model=model_id),
        trn("One person was given new ones from kept photos.", "{count} people were given new ones from kept photos.",
            count=changed),
    ]  # fmt: skip
    waiting = len(found.made) - changed
    if waiting:
        said.append(trn("One more could be.", "{count} more could be.", count=waiting))
    if found.photos_left_out:
        said.append(
            trn("In one photo no face was found.", "In {count} photos no face was found.", count=found.photos_left_out)
        )
    out.print(" ".join(said), soft_wrap=True, markup=False)
    if found.lacking:
        err.print(tr("To be enrolled again, because the door does not know them now:"), soft_wrap=True, markup=False)
    for person, lack in found.lacking:
        line = tr("  {name} ({id}): {why}; run: accessctl enroll --add {id}", name=person.name, id=person.person_id,
                  why=tr(lack.value))  # fmt: skip
        err.print(line, soft_wrap=True, markup=False)
