"""What the admin panel works with; ``gui.run_admin`` fills it in from the App."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from accessctl.domain import ModelEntry
from accessctl.gui.enrol.enroller import Enroller
from accessctl.store import Store


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model on the models page; ``state`` is one of in use, installed, missing, altered."""

    entry: ModelEntry
    state: str
    provider: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """Everything the admin's pages need. ``models`` hashes files, so it is called in a worker thread."""

    store: Store
    enroller: Enroller
    models: Callable[[], Sequence[ModelLine]]
    actor: str
    door: str
    source: str
