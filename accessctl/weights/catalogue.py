"""The model catalogue: what there is, what is installed, and whether it is still what was installed.

Loading it reads one small TOML file; nothing is fetched, converted or imported for it.
"""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from accessctl import paths
from accessctl.domain import ModelEntry, Role
from accessctl.errors import ModelError
from accessctl.translation import mark, tr
from accessctl.weights import manifest, own
from accessctl.weights.manifest import Supply

MANIFEST = "manifest.toml"


class State(StrEnum):
    """How a file stands."""

    READY = "ready"
    MISSING = "missing"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class ReadyModel:
    """A verified file, what it is, and how much it counts among the models of its role."""

    entry: ModelEntry
    path: Path
    weight: float = 1.0


class Catalogue:
    """Everything in the manifest, and the folder where it is or will be; after it the models trained here (``own``)."""

    def __init__(
        self, items: list[tuple[ModelEntry, Supply | None]], folder: Path, shipped: Path, homes: Sequence[Path] = ()
    ) -> None:
        self.folder = folder
        self._shipped = shipped
        own_items = [(home, *own.read(home)) for home in homes]
        self._homes = {entry.id: home for home, entry, _ in own_items}
        together = [*items, *((entry, supply) for _, entry, supply in own_items)]
        self._entries = {entry.id: entry for entry, _ in together}
        self._supplies = {entry.id: supply for entry, supply in together if supply is not None}
        if len(self._entries) != len(together):
            twice = ", ".join(sorted(set(self._homes) & {entry.id for entry, _ in items})) or ", ".join(self._homes)
            raise ModelError(tr("two models are called {ids}; run: accessctl models forget {ids}", ids=twice))

    @classmethod
    def load(
        cls, manifest_file: Path | None = None, folder: Path | None = None, *, runs: Sequence[Path] = ()
    ) -> Catalogue:
        """The shipped manifest (or another), the usual folder (or another) with what was added to it.

        ``runs`` are folders of training runs whose models count for this once, before those added under their names.
        """
        path = manifest_file or paths.shipped_models() / MANIFEST
        where = folder or paths.installed_models()
        guests = {own.read(run)[0].id for run in runs}
        added = [home for home in own.homes(where) if home.name not in guests]
        return cls(manifest.read(path), where, path.parent, [*added, *runs])

    def home(self, model_id: str) -> Path | None:
        """The folder of a model that was trained here; None for those that accessctl knows by itself."""
        return self._homes.get(model_id)

    @property
    def entries(self) -> tuple[ModelEntry, ...]:
        return tuple(self._entries.values())

    def entry(self, model_id: str) -> ModelEntry:
        """ModelError when there is none of that name."""
        if model_id not in self._entries:
            close = difflib.get_close_matches(model_id, self._entries, n=1)
            hint = tr("did you mean {close}?", close=close[0]) if close else tr("accessctl models list shows them")
            raise ModelError(tr("{model_id}: no such model; {hint}", model_id=model_id, hint=hint))
        return self._entries[model_id]

    def of_role(self, role: Role) -> list[ModelEntry]:
        """In order of preference."""
        return [entry for entry in self._entries.values() if entry.role == role]

    def supply(self, model_id: str) -> Supply:
        """How the file of a single-file entry comes about."""
        return self._supplies[self.entry(model_id).id]

    def files_of(self, model_id: str) -> list[ModelEntry]:
        """The entry itself, or its parts: whatever is one file each."""
        entry = self.entry(model_id)
        return [self.entry(part.id) for part in entry.parts] or [entry]

    def path(self, model_id: str) -> Path:
        """Where the file is when it is there."""
        entry = self.entry(model_id)
        if entry.parts:
            raise ModelError(
                tr(
                    "{model_id} is made of {names}: ask for these",
                    model_id=model_id,
                    names=", ".join(part.id for part in entry.parts),
                )
            )
        home = self._homes.get(entry.id)
        return (home or (self._shipped if self.supply(model_id).shipped else self.folder)) / entry.file

    def state(self, model_id: str) -> State:
        """Reads and hashes the file (20 ms for 30 MB), so that an altered byte cannot hide behind size and date."""
        states = {self._state_of(entry) for entry in self.files_of(model_id)}
        return next(state for state in (State.ALTERED, State.MISSING, State.READY) if state in states)

    def _state_of(self, entry: ModelEntry) -> State:
        path = self.path(entry.id)
        if not path.is_file():
            return State.MISSING
        return State.READY if file_sha256(path) == entry.sha256 else State.ALTERED

    def ready(self, model_id: str) -> Path:
        """The verified file; ModelError with the repairing command when it is missing, truncated or altered."""
        path = self.path(model_id)
        state = self._state_of(self.entry(model_id))
        if state is State.READY:
            return path
        if model_id in self._homes:
            again = f"accessctl models forget {model_id} && accessctl models add RUN --id {model_id}"
            raise ModelError(tr("{path}: {wrong}; run: {again}", path=path, wrong=tr(_WRONG[state]), again=again))
        if self.supply(model_id).shipped:
            raise ModelError(
                tr(
                    "{path}: {wrong}; it belongs to accessctl itself: reinstall accessctl",
                    path=path,
                    wrong=tr(_WRONG[state]),
                )
            )
        raise ModelError(
            tr(
                "{path}: {wrong}; run: accessctl models install {model_id}",
                path=path,
                wrong=tr(_WRONG[state]),
                model_id=model_id,
            )
        )

    def whole(self, model_ids: Sequence[str]) -> ModelEntry | None:
        """The one entry that these are together: itself, or the one made of exactly their files; None: nobody's."""
        if len(model_ids) == 1:
            return self.entry(model_ids[0])
        files = {file.id for model_id in model_ids for file in self.files_of(model_id)}
        return next((entry for entry in self.entries if {part.id for part in entry.parts} == files), None)

    def ready_models(self, model_id: str) -> list[ReadyModel]:
        """The verified files of an entry, several where it is made of parts, with their weights."""
        entry = self.entry(model_id)
        if not entry.parts:
            return [ReadyModel(entry, self.ready(model_id))]
        return [ReadyModel(self.entry(part.id), self.ready(part.id), part.weight) for part in entry.parts]

    def missing(self, *model_ids: str) -> list[str]:
        """Which files of these entries would have to be installed (or repaired), each once."""
        files = dict.fromkeys(entry.id for model_id in model_ids for entry in self.files_of(model_id))
        return [model_id for model_id in files if self.state(model_id) is not State.READY]

    def card(self, model_id: str) -> dict[str, Any]:
        """The measurements that travel with a model: limits, error curves. ModelError when there are none."""
        name = self.entry(model_id).card
        path = (self._homes.get(model_id) or self._shipped) / name
        try:
            card: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if name else {}
        except (OSError, ValueError) as error:
            raise ModelError(
                tr("{path}: the model's card cannot be read: {error}; reinstall accessctl", path=path, error=error)
            ) from error
        if not card:
            raise ModelError(tr("{model_id} has no card of measurements; choose another model", model_id=model_id))
        return card


_WRONG = {State.MISSING: mark("the file is missing"), State.ALTERED: mark("the file is damaged or was altered")}


def licence_words(entry: ModelEntry) -> str:
    """The licence as stated, and what is not stated: under which licence, or from which pictures."""
    licence = tr(entry.licence) if entry.licence else tr("licence not stated")
    return licence if entry.training_stated else tr("{licence}; training pictures not stated", licence=licence)


def file_sha256(path: Path) -> str:
    """Hex SHA-256 of a file's content."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
