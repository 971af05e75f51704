"""Models trained here: each in a folder of its own beside the installed ones, laid out as its training run left it.

``entry.toml`` is a manifest of one entry; the model's file and card lie beside it. The folder's name is the model's id.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Container, Sequence
from pathlib import Path

from accessctl.domain import ModelEntry
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.weights import manifest
from accessctl.weights.manifest import Supply

ENTRY_FILE = "entry.toml"
_FOLDER = "own"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,40}")


def homes(folder: Path) -> list[Path]:
    """The folders of the models added to ``folder``."""
    found = (path.parent for path in (folder / _FOLDER).glob(f"*/{ENTRY_FILE}"))
    return sorted(home for home in found if not home.name.startswith("."))  # those are copies under way


def is_run(path: Path) -> bool:
    """Whether a finished training run lies there."""
    return (path / ENTRY_FILE).is_file()


def read(home: Path) -> tuple[ModelEntry, Supply]:
    """The one entry of a folder; ModelError, one line, where it is not one."""
    items = manifest.read(home / ENTRY_FILE)
    if len(items) != 1 or items[0][1] is None:
        raise ModelError(tr("{file}: describes no model; train it again", file=home / ENTRY_FILE))
    entry, supply = items[0]
    if supply is None or Path(entry.file).name != entry.file:
        raise ModelError(tr("{file}: describes no model; train it again", file=home / ENTRY_FILE))
    return entry, supply


def add(run: Path, folder: Path, model_id: str, taken: Container[str]) -> str:
    """Copy a run's model, entry and card into ``folder``, under ``model_id`` or its own; returns the id.

    Done with one rename, so that an interrupt leaves nothing behind that counts.
    """
    if not is_run(run):
        raise ModelError(tr("{run}: holds no finished training run; train with: accessctl train embedder", run=run))
    entry, _ = read(run)
    chosen = model_id or entry.id
    if not _ID.fullmatch(chosen):
        raise ModelError(tr("{id}: an id is small letters, digits, dots and dashes, 40 at most", id=chosen))
    if chosen in taken:
        raise ModelError(tr("{id}: there is a model of that name; choose another with --id", id=chosen))
    target = folder / _FOLDER / chosen
    draft = target.with_name(f".{chosen}.new")
    try:
        shutil.rmtree(draft, ignore_errors=True)
        _copy(run, draft, entry, chosen)
        draft.rename(target)
    except OSError as error:
        raise ModelError(tr("{target}: cannot be written ({why})", target=target, why=error.strerror)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return chosen


def forget(folder: Path, model_id: str) -> None:
    """Remove a model that was added; ModelError for any other. The run it came from is not touched."""
    home = folder / _FOLDER / model_id
    if not _ID.fullmatch(model_id) or not (home / ENTRY_FILE).is_file():
        known = ", ".join(path.name for path in homes(folder)) or tr("none")
        raise ModelError(tr("{id}: was not added here; added are: {known}", id=model_id, known=known))
    try:
        shutil.rmtree(home)
    except OSError as error:
        raise ModelError(tr("{target}: cannot be removed ({why})", target=home, why=error.strerror)) from error


def _copy(run: Path, target: Path, entry: ModelEntry, model_id: str) -> None:
    target.mkdir(parents=True)
    files: Sequence[str] = [name for name in (entry.file, entry.card) if name and (run / name).is_file()]
    for name in files:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(run / name, target / name)
    text = (run / ENTRY_FILE).read_text(encoding="utf-8")
    renamed = re.sub(r'(?m)^id = ".*"$', f'id = "{model_id}"', text, count=1)
    (target / ENTRY_FILE).write_text(renamed, encoding="utf-8")
