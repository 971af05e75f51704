"""What pydantic found wrong, in one line: the key, and what is allowed there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from typing import Any, get_args

import pydantic
from pydantic import BaseModel

from accessctl.config.doors import REFERENCE, REFERENCE_HELP
from accessctl.config.settings import Settings


def one_line(error: object) -> str:
    return " ".join(str(error).split())


def explain(error: pydantic.ValidationError) -> str:
    first = error.errors()[0]
    where = tuple(str(part) for part in first["loc"])
    key = ".".join(where)
    if first["type"] == "extra_forbidden":
        return f"{key}: no such setting{_did_you_mean(where)}"
    if not key or first["type"] == "value_error":
        return one_line(first["msg"]).removeprefix("Value error, ")
    allowed = _allowed(where)
    if allowed.endswith(REFERENCE_HELP):
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


def _did_you_mean(where: tuple[str, ...]) -> str:
    names = _names_at(where[:-1])
    close = difflib.get_close_matches(where[-1], names, n=1)
    return f"; did you mean {close[0]}?" if close else f"; allowed: {', '.join(names)}"


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
    return "must be a table"


def _allowed_in(section: type[BaseModel], key: str) -> str:
    field = section.model_fields[key]
    if choices := [str(choice) for choice in get_args(field.annotation) if isinstance(choice, str)]:
        return f"must be one of {', '.join(choices)}"
    if any(getattr(bound, "pattern", None) == REFERENCE for bound in field.metadata):
        return f"must be {REFERENCE_HELP}"
    schema = section.model_json_schema()["properties"][key]
    options = [option for option in schema.get("anyOf", [schema]) if option.get("type") != "null"]
    return _in_words(options[0])


_KINDS = {
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "string": "text",
    "array": "a list",
}


def _in_words(schema: dict[str, Any]) -> str:
    words = {
        "minimum": "at least {}",
        "exclusiveMinimum": "above {}",
        "maximum": "at most {}",
        "multipleOf": "a multiple of {}",
        "minLength": "at least {} characters",
        "maxLength": "at most {} characters",
    }
    bounds = [text.format(schema[key]) for key, text in words.items() if key in schema]
    return " ".join(["must be", ", ".join([_KINDS.get(schema.get("type", ""), "of another type"), *bounds])])
