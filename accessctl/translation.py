"""Texts for people in their language: English stands in the code, the others in Qt Linguist catalogues.

The catalogues (``assets/languages/accessctl_<language>.ts``) serve windows and terminal alike, so no Qt in here.
"""

from __future__ import annotations

import locale
import os
import re
import string
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from functools import cache
from numbers import Real

from accessctl.errors import AccessctlError
from accessctl.paths import assets

SOURCE = "en"
# Each in its own words, so that whoever cannot read the present language finds his own.
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "zh": "中文"}

# Between thousands, and before the decimals; a narrow and unbreakable space between thousands, as ISO 80000 has it.
_SIGNS = {"es": str.maketrans(",.", "\u202f,"), "fr": str.maketrans(",.", "\u202f,")}


class _Current:
    """The one language of this process; swapped by one assignment, read from every thread."""

    language = SOURCE
    texts: Mapping[str, str] = {}


def use(language: str) -> str:
    """Speak ``language`` from now on ("auto": the system's), English where it is not had; gives what was chosen."""
    chosen = of_system() if language == "auto" else language
    chosen = chosen if chosen in LANGUAGES else SOURCE
    _Current.texts = catalogue(chosen)
    _Current.language = chosen
    return chosen


def numeral(value: float, how: str = "", /) -> str:
    """A number in the format ``how`` (".2f"), written as the language in use writes it.

    For people alone: JSON, CSV, logs, settings and whatever a program reads keep the point.
    """
    return as_written(format(value, how))


def as_written(digits: str) -> str:
    """A number that was written with a point, and commas between thousands, as the language in use writes it."""
    return digits.translate(_SIGNS.get(_Current.language, {}))


def grouped(value: float, /) -> str:
    """A whole number with its thousands apart."""
    return numeral(value, ",.0f")


class _Filling(string.Formatter):
    """``str.format``, but numbers come out as ``numeral`` writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        shown = str(super().format_field(value, format_spec))
        return as_written(shown) if isinstance(value, Real) else shown


_FILLING = _Filling()


def texts() -> Mapping[str, str]:
    """English to the language in use, as the catalogue has it; empty for English."""
    return _Current.texts


def language() -> str:
    """The language in use, as in ``LANGUAGES``."""
    return _Current.language


def tr(text: str, /, **values: object) -> str:
    """``text`` in the language in use, with ``{name}`` replaced by ``values``; English where it is not translated."""
    said = _Current.texts.get(text, text)
    return _FILLING.vformat(said, (), {name: _in_words(value) for name, value in values.items()}) if values else said


def trn(one: str, many: str, /, *, count: int, **values: object) -> str:
    """``one`` for a count of one, else ``many``; both may hold ``{count}``."""
    return tr(one if count == 1 else many, count=count, **values)


class Said:
    """A sentence that people read in their language and the log keeps in English: ``Said("{left} left", left=3)``.

    ``str`` is the log's. A value that is a ``Said`` itself is translated with it.
    """

    __slots__ = ("text", "values")

    def __init__(self, text: str = "", /, **values: object) -> None:
        self.text, self.values = text, values

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text

    def __bool__(self) -> bool:
        return bool(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Said) and (self.text, self.values) == (other.text, other.values)

    def __hash__(self) -> int:
        return hash(str(self))

    @property
    def in_words(self) -> str:
        """As people read it now."""
        return tr(self.text, **self.values) if self.text else ""


def _in_words(value: object) -> object:
    """What stands in a sentence for people is in their language, too."""
    if isinstance(value, AccessctlError):
        return value.told
    return value.in_words if isinstance(value, Said) else value


def logged(text: str, /) -> str:
    """Marks a detail for the event log: English, so that a log reads the same whoever wrote which line."""
    return text


def isolated(name: str, /) -> str:
    """A name within a sentence on a screen: one from right to left, at its beginning, would turn all of it round."""
    is_from_the_right = any(unicodedata.bidirectional(char) in ("R", "AL") for char in name)
    return f"\u2068{name}\u2069" if is_from_the_right else name


def mark(text: str, /) -> str:
    """Marks a constant for the catalogues; ``tr`` makes it text where it is shown."""
    return text


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """English to ``language``, finished translations only."""
    path = assets() / "languages" / f"accessctl_{language}.ts"
    if language == SOURCE or not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    pairs = ((message.findtext("source") or "", message.find("translation")) for message in messages)
    bind = _bound if language == "fr" else str
    finished = ((source, said.text) for source, said in pairs if said is not None and not said.get("type"))
    return {source: bind(text) for source, text in finished if text}


def _bound(text: str) -> str:
    """French puts a space before : ; ! ? » and after «; a line never breaks there."""
    return re.sub(r" (?=[:;!?»])|(?<=«) ", "\u00a0", text)


def of_system() -> str:
    """The language that the system is set to, as two letters."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if said := os.environ.get(name):
            return said[:2]
    return (locale.getlocale()[0] or SOURCE)[:2]
