"""What pydantic found wrong, in one line: the key, and what is allowed there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, get_args

import pydantic
from pydantic import BaseModel

from accessctl.config.doors import REFERENCE, REFERENCE_HELP
from accessctl.config.settings import Settings
from accessctl.translation import mark, tr


def one_line(error: object) -> str:
    return " ".join(str(error).split())


def explain(error: pydantic.ValidationError) -> str:
    first = error.errors()[0]
    where = tuple(str(part) for part in first["loc"])
    key = ".".join(where)
    if first["type"] == "extra_forbidden":
        return _no_such_setting(key, where)
    if not key or first["type"] == "value_error":
        return one_line(first["msg"]).removeprefix("Value error, ")
    allowed = _allowed(where)
    if allowed.endswith(tr(REFERENCE_HELP)):
        return f"{key}: {allowed}"  # what stands there may be the secret itself
    return f"{key} = {first['input']!r}: {allowed or one_line(first['msg'])}"


def _names_at(where: Iterable[str]) -> list[str]:
    """The keys that are allowed in the table that ``where`` leads to."""
    model: type[BaseModel] = Settings
    for part in where:
        inner = model.model_fields[part].annotation if part in model.model_fields else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return []
        model = inner
    return list(model.model_fields)


def _no_such_setting(key: str, where: tuple[str, ...]) -> str:
    names = _names_at(where[:-1])
    if close := difflib.get_close_matches(where[-1], names, n=1):
        return tr("{key}: no such setting; did you mean {close}?", key=key, close=close[0])
    return tr("{key}: no such setting; allowed: {names}", key=key, names=", ".join(names))


def _allowed(where: tuple[str, ...]) -> str:
    """What the field at ``where`` takes, in words: type, bounds or choices."""
    section: type[BaseModel] = Settings
    for depth, part in enumerate(where):
        if part not in section.model_fields:
            return ""
        inner = section.model_fields[part].annotation
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return _allowed_in(section, part) if depth else ""
        section = inner
    return tr("must be a table")


def _allowed_in(section: type[BaseModel], key: str) -> str:
    field = section.model_fields[key]
    if choices := [str(choice) for choice in get_args(field.annotation) if isinstance(choice, str)]:
        return tr("must be one of {choices}", choices=", ".join(choices))
    if any(getattr(bound, "pattern", None) == REFERENCE for bound in field.metadata):
        return tr("must be {help}", help=tr(REFERENCE_HELP))
    schema = section.model_json_schema()["properties"][key]
    options = [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]
    return _in_words(options[0])


_KINDS = {
    "integer": mark("a whole number"),
    "number": mark("a number"),
    "boolean": mark("true or false"),
    "string": mark("text"),
    "array": mark("a list"),
}


_BOUNDS = {
    "minimum": mark("at least {bound}"),
    "exclusiveMinimum": mark("above {bound}"),
    "maximum": mark("at most {bound}"),
    "multipleOf": mark("a multiple of {bound}"),
    "minLength": mark("at least {bound} characters"),
    "maxLength": mark("at most {bound} characters"),
}


def _in_words(schema: dict[str, Any]) -> str:
    kind = tr(_KINDS.get(schema.get("type", ""), mark("of another type")))
    bounds = [tr(text, bound=schema[key]) for key, text in _BOUNDS.items() if key in schema]
    return tr("must be {what}", what=", ".join([kind, *bounds]))
