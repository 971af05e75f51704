"""What is shown to the liveness model in an evaluation: bona fide and attack presentations, as pictures or clips."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl.camera import is_picture
from accessctl.errors import InputError
from accessctl.translation import tr

LIVE_WORDS = frozenset({"live", "real", "bona fide", "bona_fide", "bonafide", "genuine", "1"})
SPOOF_WORDS = frozenset({"spoof", "attack", "fake", "replay", "print", "0"})


@dataclass(frozen=True, slots=True)
class Presentation:
    """One picture or clip; ``species`` names the instrument of an attack (ISO/IEC 30107-3) and is empty when live."""

    path: Path
    live: bool
    species: str
    source: str
    person: str = ""


def from_folders(live: Sequence[Path], spoof: Sequence[str]) -> list[Presentation]:
    """Every picture below the folders; ``spoof`` is ``DIR`` or ``SPECIES=DIR``. InputError where a side is empty."""
    found = [Presentation(path, True, "", _source(folder)) for folder in live for path in _pictures(folder)]
    attacks = [_species_and_folder(given) for given in spoof]
    found += [
        Presentation(path, False, species, _source(folder)) for species, folder in attacks for path in _pictures(folder)
    ]
    demand_both_sides(found)
    return found


def from_manifest(manifest: Path) -> list[Presentation]:
    """Clips named in a CSV with the columns ``path`` and ``label`` (live or spoof), optionally ``species``, ``person``.

    Paths are relative to the CSV. InputError names the line that cannot be used.
    """
    try:
        with manifest.open(newline="", encoding="utf-8-sig") as file:
            rows = csv.DictReader(file)
            if not {"path", "label"} <= set(rows.fieldnames or ()):
                raise InputError(
                    tr("{manifest}: needs the columns path and label in its first line", manifest=manifest)
                )
            found = [_clip(manifest, number, row) for number, row in enumerate(rows, start=2)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(tr("{manifest}: cannot be read as CSV: {error}", manifest=manifest, error=error)) from error
    demand_both_sides(found)
    return found


def demand_both_sides(presentations: Sequence[Presentation]) -> None:
    """InputError unless there is something living and some attack."""
    if not any(one.live for one in presentations):
        raise InputError(tr("nothing living to judge: give --live DIR, or rows with the label live"))
    if all(one.live for one in presentations):
        raise InputError(tr("no attacks to judge: give --spoof DIR, or rows with the label spoof"))


def _species_and_folder(given: str) -> tuple[str, Path]:
    """``SPECIES=DIR`` or ``DIR``, which then names the species; a folder whose name has a = is still found."""
    name, equals, rest = given.partition("=")
    if equals and name and not Path(given).is_dir():
        return name, Path(rest)
    return Path(given).name or "spoof", Path(given)


def _pictures(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise InputError(tr("{folder}: no such folder; name one that holds pictures", folder=folder))
    found = sorted(path for path in folder.rglob("*") if path.is_file() and is_picture(path))
    if not found:
        raise InputError(tr("{folder}: holds no pictures", folder=folder))
    return found


def _source(folder: Path) -> str:
    """The set a folder belongs to: ``casia/live`` and ``casia/spoof`` are both ``casia``."""
    generic = folder.name.lower() in LIVE_WORDS | SPOOF_WORDS
    parent = folder.resolve().parent.name
    return parent if generic and parent else folder.name


def _clip(manifest: Path, line: int, row: dict[str, str | None]) -> Presentation:
    label = (row["label"] or "").strip().lower()
    if label not in LIVE_WORDS | SPOOF_WORDS:
        raise InputError(
            tr(
                "{manifest}, line {line}: the label is live or spoof, not {label!r}",
                manifest=manifest,
                line=line,
                label=label,
            )
        )
    path = manifest.parent / (row["path"] or "").strip()
    if not path.is_file():
        raise InputError(
            tr("{manifest}, line {line}: {name}: no such file", manifest=manifest, line=line, name=path.name)
        )
    live = label in LIVE_WORDS
    species = "" if live else (row.get("species") or "").strip() or (label if label == "replay" else "spoof")
    return Presentation(path, live, species, manifest.stem, (row.get("person") or "").strip())
