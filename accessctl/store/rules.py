"""What a name, an id and a line of text may be; everything that gets into the tables passes here first."""

from __future__ import annotations

import re
import secrets
import unicodedata

from accessctl.errors import InputError
from accessctl.translation import tr

MAX_NAME = 10_000
_ID = re.compile(r"[\w.@:+-]{1,128}")
# Overrides and isolates of the writing direction would let one name look like another in the log.
_DIRECTION_TRICKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Nobody sees them and they join nothing, unlike those within emoji and Persian words: pasted along, they would let one
# name be there twice.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u034f\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"))
# Blank in every font, although Unicode calls them letters and symbols.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})


def clean_text(text: str, what: str, *, most: int = MAX_NAME) -> str:
    """The text in Unicode's composed form, trimmed, without what has no width and no meaning.

    Raises InputError for control characters and excess length.
    """
    composed = unicodedata.normalize("NFC", text).translate(_UNSEEN).strip()
    if len(composed) > most:
        raise InputError(
            tr(
                "the {what} has {count} characters; at most {most} are allowed",
                what=what,
                count=len(composed),
                most=most,
            )
        )
    if bad := next((char for char in composed if _is_control(char)), None):
        raise InputError(
            tr("the {what} contains the control character U+{ord:04X}; leave it out", what=what, ord=ord(bad))
        )
    return composed


def clean_name(name: str) -> str:
    """A person's name: any script, emoji too, but not empty."""
    if not (cleaned := clean_text(name, "name")):
        raise InputError(tr("the name is empty; give one with --name"))
    if not any(map(_is_seen, cleaned)):
        raise InputError(tr("the name has no letter that can be seen; give another"))
    return cleaned


def name_key(name: str) -> str:
    """Equal for names that people would call the same: case, width and spaces do not count."""
    return " ".join(unicodedata.normalize("NFKC", name).translate(_UNSEEN).casefold().split())


def search_key(name: str, person_id: str, group: str) -> str:
    """What a search looks into, and the order of the list: case, accents and width do not count."""
    return folded(f"{name} {person_id} {group}")


def folded(text: str) -> str:
    """For searching: "zoe" finds "Zoë"."""
    bare = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


def clean_id(person_id: str) -> str:
    """An id somebody chose."""
    composed = unicodedata.normalize("NFC", person_id)
    if not _ID.fullmatch(composed):
        shown = composed if len(composed) <= 40 and composed.isprintable() else tr("this id")
        raise InputError(tr("{shown!r} cannot be an id; use 1 to 128 letters, digits or . _ - @ : +", shown=shown))
    return composed


def made_id() -> str:
    """An id that says nothing about the person: 12 characters of 31 that are not mistaken for each other."""
    return "p-" + "".join(secrets.choice("23456789abcdefghijkmnpqrstuvwxyz"[:31]) for _ in range(12))


def one_line(text: str) -> str:
    """What a program says, for the log: never refused, but without control characters and half characters."""
    tame = "".join(" " if _is_control(char) else char for char in text)
    return " ".join(tame.split())[:MAX_NAME]


def _is_seen(char: str) -> bool:
    """Marks over nothing, joiners and blanks are not."""
    return unicodedata.category(char)[0] not in "MZC" and char not in _BLANK


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in _UNPRINTABLE or char in _DIRECTION_TRICKS
