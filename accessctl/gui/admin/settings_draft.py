"""Settings that are being changed but not yet saved: what is different, what is wrong, what makes the door weaker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from accessctl.config import Settings
from accessctl.config.fields import Kind, SettingField, all_fields, changed, value_of
from accessctl.config.weakening import LIMIT_KEYS, weakened
from accessctl.limits import Limits

LimitsOf = Callable[[Settings], Limits | None]


class Draft:
    """No Qt in here. ``before`` is what the file holds; ``limits_of`` says what limits settings come to."""

    def __init__(self, before: Settings, limits_of: LimitsOf) -> None:
        self.before, self._limits_of = before, limits_of
        self.fields: Mapping[str, SettingField] = {field.key: field for field in all_fields()}
        self.changes: dict[str, Any] = {}
        self.problems: dict[str, str] = {}
        self.after = before

    def put(self, key: str, value: Any) -> str:
        """Take over a value; gives what is wrong with it, "" for nothing."""
        self.problems.pop(key, None)
        if value == value_of(self.before, key):
            self.changes.pop(key, None)
        else:
            self.changes[key] = value
        return self._check(key)

    def misread(self, key: str, words: str) -> None:
        """What was typed is no value at all."""
        self.changes.pop(key, None)
        self.problems[key] = words

    def value(self, key: str) -> Any:
        """The value as it would be saved."""
        return self.changes[key] if key in self.changes else value_of(self.before, key)

    def _check(self, key: str) -> str:
        """All changes together must be allowed; what is not is charged to the field that was touched last."""
        try:
            self.after = changed(self.before, self.changes)
        except ValueError as error:
            self.problems[key] = _without_key(str(error), key)
            return self.problems[key]
        self.problems = {other: words for other, words in self.problems.items() if other not in self.changes}
        return ""

    @property
    def may_be_saved(self) -> bool:
        """Whether there is something to save and nothing wrong."""
        return bool(self.changes) and not self.problems

    @property
    def for_the_log(self) -> str:
        """Keys and values as in the file; where a secret lies is not repeated."""
        return ", ".join(_pair(self.fields[key], value) for key, value in sorted(self.changes.items()))

    def weakens(self) -> list[str]:
        """The keys of changes that make it easier to come in; the limits are compared as they come out."""
        if not self.may_be_saved:
            return []
        keys = weakened(self.before, self.after)
        touched = [key for key in self.changes if key in LIMIT_KEYS]
        if touched and self._limits_fall():
            keys += touched
        return sorted(set(keys))

    def _limits_fall(self) -> bool:
        """Where the limits are not known, a changed one counts as lowered."""
        old, new = self._limits_of(self.before), self._limits_of(self.after)
        if old is None or new is None:
            return True
        pairs = ((old.min_similarity, new.min_similarity), (old.min_margin, new.min_margin),
                 (old.min_live or 0.0, new.min_live or 0.0))  # fmt: skip
        return any(not after >= before for before, after in pairs)


def _pair(field: SettingField, value: object) -> str:
    return f"{field.key} changed" if field.kind is Kind.KEYHOLE else f"{field.key} = {value!r}"


def _without_key(words: str, key: str) -> str:
    """The explanation begins with the key and what was typed, which stand beside it anyway."""
    bare = words.split(": ", maxsplit=1)[-1] if words.startswith(key) else words
    return f"{bare[:1].upper()}{bare[1:]}"
