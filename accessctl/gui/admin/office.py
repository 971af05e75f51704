"""What the admin panel works with; ``gui.run_admin`` fills it in from the App."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accessctl.bulk import Import
from accessctl.config import Settings
from accessctl.domain import Embedding, Match, ModelEntry
from accessctl.gui.admin.drawer import Drawer
from accessctl.gui.enrol.enroller import Enroller
from accessctl.limits import Limits
from accessctl.store import Store

if TYPE_CHECKING:
    from accessctl.gui.admin.model_speed import Speed


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One model on the models page; ``state`` is one of in use, installed, missing, altered."""

    entry: ModelEntry
    state: str
    provider: str = ""
    card: Mapping[str, Any] = field(default_factory=dict)


def _not_known() -> None:
    """No door is open here."""


def _nobody_met(_: Embedding) -> Match | None:
    """Nobody is looked for here."""
    return None


def _nobody_else() -> None:
    """Nobody else works with this store."""


@dataclass(frozen=True, slots=True)
class Office:
    """Everything the admin's pages need. ``models`` hashes files, so it is called in a worker thread."""

    store: Store
    enroller: Enroller
    models: Callable[[], Sequence[ModelLine]]
    actor: str
    door: str
    source: str
    # What only some pages need; a test leaves it out.
    settings: Settings = field(default_factory=Settings)
    data_dir: Path | None = None
    embedder: str = ""
    limits: Callable[[], Limits | None] = _not_known
    # Learns whom other programs have enrolled or removed: limits follow from their number. Called in a worker.
    catch_up: Callable[[], None] = _nobody_else
    # Whom the door would take a face for now; None: for nobody. Called in a worker.
    met: Callable[[Embedding], Match | None] = _nobody_met
    new_import: Callable[[str, int], Import] | None = None  # actor, pictures still to come
    drawer: Drawer | None = None
    # Some seconds of pictures, in a worker; it is told (so many, of so many) with each, and may raise to end it.
    measure: Callable[[Callable[[tuple[int, int]], None]], Speed] | None = None

    def min_similarity(self) -> float | None:
        """What the door asks for at this moment, where that is known."""
        limits = self.limits()
        return None if limits is None else limits.min_similarity
