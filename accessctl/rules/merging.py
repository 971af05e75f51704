"""Two people change the book at once: what does not collide is put together, and what does is named, not lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from accessctl.rules.book import Book
from accessctl.rules.located import Plain, located
from accessctl.rules.plain import book_of, plain_of

_Parts = dict[str, Plain]
_LISTS = ("rules", "removed_doors")


@dataclass(frozen=True)
class Clash:
    """Both have changed the same thing, differently. ``key`` is what of it, "" for the whole; None: there is none."""

    section: str
    name: str
    key: str
    theirs: Plain
    mine: Plain


@dataclass(frozen=True)
class Merge:
    """``book``: both changes in one; None while there are ``clashes`` that nobody has decided."""

    book: Book | None
    clashes: tuple[Clash, ...] = ()


def merged(base: Book, mine: Book, theirs: Book, decided: Sequence[tuple[Clash, bool]] = ()) -> Merge:
    """``mine`` was made of ``base`` while others made ``theirs`` of it; ``decided``: whether mine counts, per clash.

    A clash that looks different by now is asked about again. InputError where the whole does not hold together.
    """
    if theirs == base or not _differ(base, mine):
        return Merge(mine if theirs == base else theirs)
    before, ours, now = plain_of(base), plain_of(mine), plain_of(theirs)
    clashes: list[Clash] = []
    answers = list(decided)
    whole: _Parts = {"enforced": _of_both(before["enforced"], ours["enforced"], now["enforced"])}
    for section in _LISTS:
        whole[section] = _lists(before[section], ours[section], now[section])
    for section in sorted(set(now) - {"enforced", *_LISTS}):
        whole[section] = _named(section, [_table(each[section]) for each in (before, ours, now)], answers, clashes)
    return Merge(None, tuple(clashes)) if clashes else Merge(book_of(located(whole)))


def _differ(base: Book, mine: Book) -> bool:
    return plain_of(base) != plain_of(mine)


def _of_both(before: Plain, ours: Plain, now: Plain) -> Plain:
    """Of two values that are yes or no both cannot have been changed to different ones."""
    return ours if ours != before else now


def _lists(before: Plain, ours: Plain, now: Plain) -> Plain:
    """What was added here comes last, what was taken out here goes."""
    earlier, own, found = (each if isinstance(each, list) else [] for each in (before, ours, now))
    kept = [one for one in found if one in own or one not in earlier]
    return [*kept, *(one for one in own if one not in earlier and one not in kept)]


def _named(
    section: str, tables: Sequence[_Parts], answers: Sequence[tuple[Clash, bool]], clashes: list[Clash]
) -> Plain:
    _, ours, now = tables
    whole: _Parts = {}
    for name in [*now, *(name for name in ours if name not in now)]:
        found = _part(section, name, [table.get(name) for table in tables], answers, clashes)
        if found is not None:
            whole[name] = found
    return whole


def _part(
    section: str, name: str, parts: Sequence[Plain], answers: Sequence[tuple[Clash, bool]], clashes: list[Clash]
) -> Plain:
    """A part of one name: day by day in a list of holidays, key by key in all others; gone from one: as a whole."""
    before, ours, now = parts
    if isinstance(ours, list) and isinstance(now, list):
        return _lists(before, ours, now)
    if not (isinstance(ours, dict) and isinstance(now, dict)):
        return _chosen(Clash(section, name, "", now, ours), before, answers, clashes)
    old = before if isinstance(before, dict) else {}
    keys = [*now, *(key for key in ours if key not in now)]
    found = {
        key: _chosen(Clash(section, name, key, now.get(key), ours.get(key)), old.get(key), answers, clashes)
        for key in keys
    }
    return {key: value for key, value in found.items() if value is not None}


def _chosen(clash: Clash, before: Plain, answers: Sequence[tuple[Clash, bool]], clashes: list[Clash]) -> Plain:
    if clash.mine in (before, clash.theirs):
        return clash.theirs
    if clash.theirs == before:
        return clash.mine
    for known, is_mine in answers:
        if known == clash:
            return clash.mine if is_mine else clash.theirs
    clashes.append(clash)
    return clash.theirs


def _table(section: Plain) -> _Parts:
    return dict(section) if isinstance(section, Mapping) else {}
