"""The settings as a form sees them: every field with title, help, kind and bounds."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin

import pydantic
from pydantic import BaseModel

from accessctl.config.doors import REFERENCE
from accessctl.config.explaining import explain
from accessctl.config.settings import Settings


class Kind(Enum):
    """How a field is filled in."""

    SWITCH = "switch"
    CHOICE = "choice"
    WHOLE = "whole number"
    NUMBER = "number"
    TEXT = "text"
    LIST = "list"
    KEYHOLE = "where a secret lies"
    FIXED = "not changed by hand"


@dataclass(frozen=True, slots=True)
class SettingField:
    """One setting. ``key`` is ``section.name`` as in the file; ``least`` and ``most`` are the bounds, where it has any.

    ``may_be_empty``: None is allowed, and means that the value follows from something else.
    """

    key: str
    title: str
    help: str
    kind: Kind
    default: Any
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    step: float | None = None
    may_be_empty: bool = False

    @property
    def section(self) -> str:
        """Everything but the last part of the key."""
        return self.key.rpartition(".")[0]


def all_fields() -> tuple[SettingField, ...]:
    """Every setting, section by section, in the order in which they are declared."""
    return tuple(_walk(Settings, ""))


def value_of(settings: Settings, key: str) -> Any:
    """The value of a setting."""
    found: Any = settings
    for part in key.split("."):
        found = getattr(found, part)
    return found


def changed(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """The settings with these values; raises ValueError, one sentence for people, where they are not allowed."""
    table = settings.model_dump()
    for key, value in changes.items():
        *sections, name = key.split(".")
        inner = table
        for section in sections:
            inner = inner[section]
        inner[name] = value
    try:
        return Settings.model_validate(table)
    except pydantic.ValidationError as error:
        raise ValueError(explain(error)) from error


def differences(before: Settings, after: Settings) -> dict[str, tuple[Any, Any]]:
    """What is not the same, by key: (before, after)."""
    pairs = ((each.key, value_of(before, each.key), value_of(after, each.key)) for each in all_fields())
    return {key: (old, new) for key, old, new in pairs if old != new}


def _walk(section: type[BaseModel], prefix: str) -> Iterator[SettingField]:
    for name, field in section.model_fields.items():
        inner, key = field.annotation, f"{prefix}{name}"
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            yield from _walk(inner, f"{key}.")
        else:
            yield _described(key, field)


def _described(key: str, field: Any) -> SettingField:
    wanted, may_be_empty = _without_none(field.annotation)
    bounds = {name: getattr(rule, name) for rule in field.metadata for name in _BOUNDS if hasattr(rule, name)}
    is_secret = any(getattr(rule, "pattern", None) == REFERENCE for rule in field.metadata)
    return SettingField(
        key=key,
        title=field.title or key.rpartition(".")[2],
        help=field.description or "",
        kind=Kind.KEYHOLE if is_secret else _kind(wanted),
        default=field.get_default(call_default_factory=True),
        choices=tuple(map(str, get_args(wanted))) if get_origin(wanted) is Literal else (),
        least=bounds.get("ge", bounds.get("gt")),
        most=bounds.get("le", bounds.get("lt")),
        step=bounds.get("multiple_of"),
        may_be_empty=may_be_empty,
    )


_BOUNDS = ("ge", "gt", "le", "lt", "multiple_of")
_KINDS = {bool: Kind.SWITCH, int: Kind.WHOLE, float: Kind.NUMBER, str: Kind.TEXT}


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation, False
    parts = [part for part in get_args(annotation) if part is not type(None)]
    return parts[0], len(parts) < len(get_args(annotation))


def _kind(annotation: Any) -> Kind:
    origin = get_origin(annotation)
    if origin is Literal:
        return Kind.CHOICE
    if origin is tuple:
        return Kind.LIST
    return _KINDS.get(annotation, Kind.FIXED)
