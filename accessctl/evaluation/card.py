"""Writing what was measured where it is used: an embedder's card, a JSON file beside the manifest, and its curve in the
manifest itself, from which the gate's limits follow."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.items import Table

from accessctl.errors import InputError
from accessctl.evaluation.report import made, plain

_CARDS = "cards"


def write_card(manifest: Path, model_id: str, values: Mapping[str, Any]) -> Path:
    """Merge ``values`` into the model's card and name the card in the manifest; other keys of both are kept."""
    entry, document = _entry(manifest, model_id)
    name = str(entry.get("card") or f"{_CARDS}/{model_id}.json")
    path = manifest.parent / name
    card = {**_old(path), "model": model_id, **plain(values), "made": made()}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, json.dumps(card, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
        if entry.get("card") != name:
            entry["card"] = name
            _replace(manifest, tomlkit.dumps(document))
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror}); name another manifest") from error
    return path


def write_curve(manifest: Path, model_id: str, key: str, rows: Sequence[Sequence[float]]) -> None:
    """Put the curve under ``key`` into the model's entry, keeping everything else and all comments."""
    entry, document = _entry(manifest, model_id)
    entry[key] = [list(row) for row in rows]
    try:
        _replace(manifest, tomlkit.dumps(document))
    except OSError as error:
        raise InputError(f"{manifest}: cannot be written ({error.strerror}); name another manifest") from error


def _entry(manifest: Path, model_id: str) -> tuple[Table, tomlkit.TOMLDocument]:
    try:
        document = tomlkit.parse(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{manifest}: the manifest cannot be read: {error}") from error
    for entry in document.get("entry", []):
        if entry.get("id") == model_id:
            return entry, document
    raise InputError(f"{manifest}: has no model {model_id}")


def _old(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"{path}: the card cannot be read: {error}; delete it to begin anew") from error
    return dict(card)


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(path.name + ".new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)
