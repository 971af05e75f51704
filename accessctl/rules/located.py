"""Plain values that know the line they came from, so that whoever wrote them is told which line is wrong."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from accessctl.errors import InputError
from accessctl.translation import tr

Plain = str | int | bool | list["Plain"] | dict[str, "Plain"] | None
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Located:
    """A text, a list or a table; ``line`` counts from 1, 0 where there is no file. None is an empty table or list."""

    value: str | list[Located] | dict[str, Located] | None
    line: int = 0
    where: str = ""

    def refuse(self, why: str) -> InputError:
        """The error to raise about this place."""
        place = tr("line {line}: ", line=self.line) if self.line else ""
        return InputError(f"{place}{self.where + ': ' if self.where else ''}{why}")

    def text(self) -> str:
        """A text; trimmed, not empty."""
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.refuse(tr("a text belongs here"))
        return self.value.strip()

    def items(self) -> Iterator[Located]:
        """The items of a list; a lone text counts as a list of one."""
        if isinstance(self.value, dict):
            raise self.refuse(tr("a list belongs here"))
        if isinstance(self.value, str):
            return iter((self,))
        return iter(self.value or ())

    def table(self) -> Mapping[str, Located]:
        """The entries of a table."""
        if self.value is None:
            return {}
        if not isinstance(self.value, dict):
            raise self.refuse(tr("a table (name: value) belongs here"))
        return self.value

    def record(self, known: Iterable[str]) -> Mapping[str, Located]:
        """The entries of a table that has only these keys; a misspelt one is refused by name."""
        table = self.table()
        names = list(known)
        for key, entry in table.items():
            if key not in names:
                close = difflib.get_close_matches(key, names, n=1)
                hint = (
                    tr("did you mean {close}?", close=close[0])
                    if close
                    else tr("allowed: {names}", names=", ".join(names))
                )
                raise entry.refuse(tr("no such key; {hint}", hint=hint))
        return table

    def read(self, how: Callable[[str], _T]) -> _T:
        """The text as ``how`` understands it; its ValueError becomes an error about this place."""
        text = self.text()
        try:
            return how(text)
        except ValueError as error:
            raise self.refuse(str(error)) from error


def located(plain: Plain, where: str = "") -> Located:
    """A plain value (of JSON, or a command's options) as if it came from a file without lines."""
    if isinstance(plain, dict):
        return Located(
            {key: located(inner, f"{where}.{key}" if where else key) for key, inner in plain.items()}, 0, where
        )
    if isinstance(plain, list):
        return Located([located(inner, where) for inner in plain], 0, where)
    if isinstance(plain, bool):
        return Located("true" if plain else "false", 0, where)
    return Located(None if plain is None else str(plain), 0, where)
