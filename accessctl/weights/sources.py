"""The places a file can be had from, and the proof that what came is what was wanted."""

from __future__ import annotations

import bz2
import itertools
import shutil
from collections.abc import Collection, Iterator
from pathlib import Path

from accessctl.translation import tr
from accessctl.weights import download, packages
from accessctl.weights.catalogue import file_sha256
from accessctl.weights.manifest import Source, SourceKind, Supply
from accessctl.weights.workshop import SourceError, Workshop

_MIRROR_FILES_LOOKED_AT = 20_000  # a mirror is a folder of models, not somebody's whole disk


def available(source: Source) -> bool:
    """Whether this machine has the tool that the source needs; says nothing about the network."""
    return source.kind is not SourceKind.NPM or shutil.which("npm") is not None


def fetch(source: Source, supply: Supply, workshop: Workshop) -> Path:
    """The verified file, in the workshop; SourceError with one line otherwise.

    A part left by an earlier attempt may be of another edition of the file: then once more, from its first byte.
    """
    part = part_of(supply, workshop.folder)
    attempts = 2 if part.exists() else 1
    found = ""
    for _ in range(attempts):
        file = _unpacked(_raw(source, part, workshop), source)
        if (found := file_sha256(file)) == supply.sha256:
            return file
        file.unlink()
    said, wanted = found[:12], supply.sha256[:12]
    raise SourceError(
        tr(
            "{source}: not the expected file (SHA-256 {said}…, expected {wanted}…)",
            source=source,
            said=said,
            wanted=wanted,
        )
    )


def part_of(supply: Supply, folder: Path) -> Path:
    """Where an unfinished download of the file waits for the next attempt."""
    return folder / f"{supply.sha256}.part"


def _raw(source: Source, part: Path, workshop: Workshop) -> Path:
    match source.kind:
        case SourceKind.PIP:
            return packages.from_pip(source, workshop)
        case SourceKind.NPM:
            return packages.from_npm(source, workshop)
        case SourceKind.URL:
            return download.to_file(source.url, part, workshop)
        case SourceKind.SHIPPED:
            raise SourceError(tr("it belongs to accessctl itself: reinstall accessctl"))


def _unpacked(file: Path, source: Source) -> Path:
    if not source.unpack:
        return file
    plain = file.with_suffix(".unpacked")
    try:
        with bz2.open(file) as packed, plain.open("wb") as out:
            shutil.copyfileobj(packed, out)
    except (OSError, EOFError) as error:
        raise SourceError(tr("{source}: cannot be unpacked: {error}", source=source, error=error)) from error
    finally:
        file.unlink()
    return plain


def in_mirror(folder: Path, names: Collection[str], hashes: Collection[str], sizes: Collection[int]) -> Iterator[Path]:
    """Files in the folder, at any depth, with one of the hashes: those of a known name first, then of a known size."""
    if not folder.is_dir():
        raise SourceError(tr("{folder}: no such mirror folder", folder=folder))
    everything = itertools.islice(folder.rglob("*"), _MIRROR_FILES_LOOKED_AT)
    files = [path for path in everything if path.is_file()]
    likely = [path for path in files if path.name in names]
    likely += [path for path in files if path.name not in names and path.stat().st_size in sizes]
    return (path for path in likely if file_sha256(path) in hashes)
