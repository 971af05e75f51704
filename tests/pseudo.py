"""A pseudo language: every text of the catalogues comes out between brackets, values outside of them.

``⟦People enrolled: ⟧5⟦⟧`` went through ``tr``; "5" is a value. A word outside is data, or said in English to everybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

import pytest

from accessctl import translation
from tests import texts

_VALUE = re.compile(r"(?<!\{)\{[^{}]*\}(?!\})")
_SAID = re.compile(r"⟦[^⟦⟧]*(?:⟧|…$)")  # what has no room ends in an ellipsis
_WORD = re.compile(r"[^\W\d_]{2,}")
# What is no word in any language: paths, ids and fingerprints, units, keys, what is typed as it stands.
_PATH = re.compile(r"(?<!\w)/[\w./\u200b-]+")
_SIGNS = re.compile(
    r"\bp-[a-z0-9]{12}\b"  # a person's id
    r"|\b[0-9a-f]{8,}\b"  # a hash
    r"|--[a-z-]+"  # an option
    r"|\b[a-z_]+(?:\.[a-z_]+)+\b"  # a setting
    r"|\b(?:ms|px|kB|MB|GB|UTC|SHA|PM|AM|Ctrl|Esc)\b"
)


@cache
def _catalogue() -> dict[str, str]:
    """Of all that is marked, translated yet or not."""
    return {text: f"⟦{_VALUE.sub(lambda value: f'⟧{value[0]}⟦', text)}⟧" for text in texts.spoken()}


@contextmanager
def spoken() -> Iterator[None]:
    """The process speaks the pseudo language, whatever the settings that it reads meanwhile choose."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(translation._Current, "texts", _catalogue())
        patch.setattr(translation, "use", lambda _: translation.language())
        yield


def untranslated(said: str, data: Iterable[str]) -> list[str]:
    """Words of two letters or more that are neither between brackets nor data."""
    rest = _PATH.sub(" ", _SAID.sub(" | ", said))
    known = "|".join(map(re.escape, sorted(filter(None, data), key=len, reverse=True)))
    rest = re.sub(rf"(?<!\w)(?:{known})(?!\w)", " ", rest) if known else rest
    return _WORD.findall(_SIGNS.sub(" ", rest))
