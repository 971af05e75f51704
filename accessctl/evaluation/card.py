"""Writing what was measured where it is used: an embedder's card, a JSON file beside the manifest, and its curve in the
manifest itself, from which the gate's limits follow."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from accessctl.errors import InputError
from accessctl.evaluation.report import made, plain
from accessctl.translation import tr

_CARDS = "cards"


def write_card(manifest: Path, model_id: str, values: Mapping[str, Any]) -> Path:
    """Merge ``values`` into the model's card and name the card in the manifest; other keys of both are kept."""
    entry = _entry(_read(manifest), manifest, model_id)
    name = str(entry.get("card") or f"{_CARDS}/{model_id}.json")
    path = manifest.parent / name
    card = {**_old(path), "model": model_id, **plain(values), "made": made()}
    path.parent.mkdir(parents=True, exist_ok=True)
    _replace(path, _short_lists(json.dumps(card, indent=1, ensure_ascii=False, allow_nan=False)) + "\n")
    if entry.get("card") != name:
        _set(manifest, model_id, "card", json.dumps(name))
    return path


def write_curve(manifest: Path, model_id: str, key: str, rows: Sequence[Sequence[float]]) -> None:
    """Put the curve under ``key`` into the model's entry; every other line of the manifest stays as it is."""
    write_value(manifest, model_id, key, [list(row) for row in rows])


def write_value(manifest: Path, model_id: str, key: str, value: object) -> None:
    """The same for a number or a list of numbers."""
    _set(manifest, model_id, key, json.dumps(value))


def write_number(manifest: Path, model_id: str, key: str, value: float) -> None:
    """The same for a single number, such as a limit."""
    _set(manifest, model_id, key, json.dumps(value))


def _set(manifest: Path, model_id: str, key: str, value: str) -> None:
    """One line of an entry, replaced, or put behind the entry's own keys; checked by reading it back."""
    lines = _read(manifest).splitlines()
    first = next((at for at, line in enumerate(lines) if line.split("#")[0].strip() == f'id = "{model_id}"'), None)
    if first is None:
        raise _nobody(manifest, model_id)
    last = first
    while last + 1 < len(lines) and re.match(r"\s*(#|[\w-]+\s*=)", lines[last + 1]):
        last += 1
    known = (at for at in range(first, last + 1) if re.match(rf"{key}\s*=", lines[at]))
    line = f"{key} = {value}"
    at = next(known, None)
    lines[slice(last + 1, last + 1) if at is None else slice(at, at + 1)] = [line]
    text = "\n".join(lines) + "\n"
    if _entry(text, manifest, model_id).get(key) != tomllib.loads(line)[key]:
        raise InputError(
            tr(
                "{manifest}: {model_id} is written in a way that cannot be changed by program",
                manifest=manifest,
                model_id=model_id,
            )
        )
    _replace(manifest, text)


def _read(manifest: Path) -> str:
    try:
        return manifest.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            tr("{manifest}: the manifest cannot be read: {error}", manifest=manifest, error=error)
        ) from error


def _entry(text: str, manifest: Path, model_id: str) -> dict[str, Any]:
    try:
        entries = tomllib.loads(text).get("entry", [])
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            tr("{manifest}: the manifest cannot be read: {error}", manifest=manifest, error=error)
        ) from error
    found = next((dict(entry) for entry in entries if entry.get("id") == model_id), None)
    if found is None:
        raise _nobody(manifest, model_id)
    return found


def _nobody(manifest: Path, model_id: str) -> InputError:
    return InputError(tr("{manifest}: has no model {model_id}", manifest=manifest, model_id=model_id))


def _old(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        card = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(
            tr("{path}: the card cannot be read: {error}; delete it to begin anew", path=path, error=error)
        ) from error
    return dict(card)


def _short_lists(text: str) -> str:
    """Lists of numbers on one line, so that a change of a card can be read."""
    return re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", lambda found: "[" + " ".join(found[1].split()) + "]", text)


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise InputError(
            tr("{path}: cannot be written ({strerror}); name another --manifest", path=path, strerror=error.strerror)
        ) from error
