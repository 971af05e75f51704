"""``accessctl bench --embedders``: what a face costs with each embedder that is installed here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accessctl.cli.measuring import progress_bar
from accessctl.cli.stored import print_table
from accessctl.cli.text import out
from accessctl.errors import ModelError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.config import RuntimeSettings
    from accessctl.domain import ModelEntry
    from accessctl.evaluation.cost import Cost
    from accessctl.weights.catalogue import Catalogue


def measure(runtime_settings: RuntimeSettings) -> dict[str, dict[str, float]]:
    """By embedder; ModelError where none is installed."""
    from accessctl.domain import Role
    from accessctl.weights.catalogue import Catalogue, State

    catalogue = Catalogue.load()
    here = [entry for entry in catalogue.of_role(Role.EMBEDDER) if catalogue.state(entry.id) is State.READY]
    if not here:
        raise ModelError(tr("no models are installed yet; run: accessctl models install"))
    one_thread = runtime_settings.model_copy(update={"threads": 1, "use_gpu": False})
    found = {}
    with progress_bar("embedding") as progress:
        for done, entry in enumerate(here, start=1):
            found[entry.id] = _cost(entry, catalogue, one_thread)
            progress(done, len(here))
    return found


def show(found: dict[str, dict[str, float]]) -> None:
    """As a table."""
    out.print(tr("One aligned face, processor time of one core (median of 60)"))
    print_table(
        ("embedder", tr("mirrored ms"), tr("single ms")),
        [(name, f"{cost['mirrored_ms']:.1f}", f"{cost['single_ms']:.1f}") for name, cost in found.items()],
    )


def _cost(entry: ModelEntry, catalogue: Catalogue, one_thread: RuntimeSettings) -> Cost:
    from accessctl.evaluation.cost import cost_of
    from accessctl.vision import runtime
    from accessctl.vision.embedding import parts_of

    parts = parts_of(entry, catalogue.entry, lambda model_id: runtime.load(catalogue.ready(model_id), one_thread))
    return cost_of(entry.id, parts)
