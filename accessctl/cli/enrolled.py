"""Who is enrolled in this data folder, and the limits that follow, without loading a model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import typer

from accessctl.cli import context as cli_context
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.domain import Template


@dataclass(frozen=True, slots=True)
class Enrolled:
    """``limits`` are the similarity the gate asks of a stranger, and the one templates of one person ought to reach."""

    embedder: str
    templates: list[Template]
    names: dict[str, str]
    left_out: dict[str, int]
    limits: tuple[float, float]


def enrolled(context: typer.Context) -> Enrolled:
    """Everybody with a template of the embedder in the settings. ModelError where none is chosen."""
    from accessctl import limits
    from accessctl.app import curve_of
    from accessctl.enrollment.terms import SAME_PERSON_FMR
    from accessctl.errors import ModelError
    from accessctl.store import Store
    from accessctl.weights.catalogue import Catalogue

    asked = cli_context.of(context)
    settings = asked.settings
    embedder = settings.models.embedder
    if not embedder:
        raise ModelError(tr("no embedder is chosen yet; run: accessctl models install"))
    curve = curve_of(Catalogue.load().entry(embedder), mirrored=settings.identity.mirrored)
    with Store.open(asked.data_dir, settings.store) as store:
        templates = list(store.templates.all(embedder))
        names = {person.person_id: person.name for person in store.people.all()}
        others = names.keys() - {one.person_id for one in templates}
        strange = sum(bool(store.templates.of(person_id)) for person_id in others)
    asked_for = limits.derive(settings.identity, settings.liveness, curve, len(templates), None)
    left_out = {"templates_of_another_embedder": strange, "no_template": len(others) - strange}
    return Enrolled(
        embedder, templates, names, left_out, (asked_for.min_similarity, curve.similarity_at(SAME_PERSON_FMR))
    )
