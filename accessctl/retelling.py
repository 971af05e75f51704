"""The event log in the reader's language: what it keeps in English is recognised, and said anew.

The log itself stays as it was written, because its lines are chained by their hashes. A line is taken for a text of
the catalogue with values in it, or for several, one after the other; what nobody recognises is shown as it is.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from accessctl import translation
from accessctl.staff import TITLES
from accessctl.translation import mark, tr

# What is written into the log by f-strings, beside the texts that are said elsewhere, too (faults, rules).
_LOGGED = (
    # people, their pictures, badges, PINs
    mark("1 template"), mark("{count} templates"), mark("1 template erased"), mark("{count} templates erased"),
    mark("1 template, from the inbox"), mark("kept pictures erased: {count}"),
    mark("{count} templates made with {model} from kept photos, {others} erased"),
    mark("1 template made with {model} from kept photos, {others} erased"),
    mark("joined the group {group}"), mark("left the group {group}"), mark("badge {badge} issued"),
    mark("badge {badge} revoked"), mark("card {badge} enrolled"), mark("PIN set"), mark("PIN removed"),
    mark("import undone"), mark("consent withdrawn"), mark("not used for longer than templates are kept"),
    mark("the demo now uses another model"), mark("erased before; an older copy had brought the person back"),
    mark("erased before; an older backup had brought the person back"), mark("list of {count} people"),
    mark("removal of {count} people"), mark("removal of {name}, after {count} within the hour"),
    mark("inbox: a face {what}"), mark("ignored"), mark("with those of others"), mark("one of many"),
    mark("undoing an import: {what}"), mark("was enrolled"), mark("inbox: a near miss was somebody else"),
    mark("inbox: emptied, {count} faces"), mark("accepted {version} ({language}), {what}"),
    mark("consent text {version} ({language}) published, SHA-256 {hash}"), mark("paper"),
    mark("typed"), mark("drawn"), mark("ticked"),
    # rules, doors
    mark("rules: {what}"), mark("group {name}"), mark("group {name} removed"), mark("rule for {group} added"),
    mark("a rule for the group {group}"), mark("rule {number} removed"), mark("in force"), mark("no longer in force"),
    mark("not in force any more"), mark("door {name}"), mark("door {name} removed"), mark("area {name}"),
    mark("area {name} removed"), mark("holidays {name}"), mark("holidays {name} removed"),
    mark("list of holidays {name} removed"), mark("schedule {name}"), mark("schedule {name} removed"),
    mark("imported from a file"), mark("presence reset: {count}"), mark("presence reset in {area}: {count}"),
    mark("doors removed, shut from now on: {names}"), mark("nobody else agreed"), mark("agreed to by {name}"),
    mark("asked by {name}"), mark("door added: camera {source}, driver {driver}"),
    mark("door removed from this machine"), mark("lockdown"), mark("lockdown released"), mark("{what}: every door"),
    mark("opened by hand"), mark("opened by hand: {why}"), mark("opened by hand, as a test"), mark("exit button"),
    mark("free access by timetable"), mark("event {number} was not carried out: {what}"),
    # at the door
    mark("two people; the first: event {number}"), mark("the first of two people was removed"),
    mark("the first of two people may not enter: {what}"), mark("badge {badge}"), mark("card {badge}"),
    mark("a badge"), mark("a card"), mark("badge {badge}: {what}"), mark("card {badge}: {what}"),
    mark("a badge: {what}"), mark("a card: {what}"), mark("number and PIN"), mark("number, PIN"),
    mark("{what} and face"), mark("the face is not its holder's"), mark("the face could not be used"),
    mark("its holder's face was not seen within {seconds} s"), mark("this door takes no badges now"),
    mark("its holder has no face template to compare with"), mark("the face that must go with it is not judged"),
    mark("a number and PIN were typed"), mark("this door takes none now"),
    mark("the face that must go with them is not judged"), mark("duress PIN: send help, do not call back"),
    mark("not one of our codes"), mark("issued by another installation"), mark("its signature is not ours"),
    mark("not issued here, or its holder was removed"),
    mark("too many wrong badges at this door; none is read for a while"),
    mark("challenge passed: {moves}"), mark("challenge failed: {what} ({moves})"),
    mark("no answer in time to: {what}"), mark("another move than: {what}"), mark("expired"), mark("revoked"),
    mark("sooner than anybody can react: {what}"), mark("the face changed, or was not a living one"),
    mark("the face left"), mark("there is no liveness model; run: accessctl models install"),
    mark("the liveness model gives no score; run: accessctl models verify"),
    mark("the door's driver does not answer; check its power and cable"), mark("door: {what}"),
    # the machine, accounts, what is kept
    mark("camera {fault}: {what}"), mark("gate: {what}"), mark("store: {what}"), mark("analysis: {what}"),
    mark("liveness: {what}"), mark("did not answer for {seconds} s"),
    mark("the kiosk was started again; the one before: {what}"), mark("kiosk PIN set"), mark("kiosk PIN removed"),
    mark("kiosk left with its PIN"), mark("wrong kiosk PIN"), mark("kiosk starts with the session"),
    mark("kiosk does not start with the session any more"), mark("{name} added as {role}"), mark("{name} removed"),
    mark("{name} is {role} now"), mark("new password for {name}"), mark("wrong password"), mark("no such account"),
    mark("all that is kept"), mark("a backup is being made"),
    mark("backup of {time} restored; {count} erasures applied again"), mark("{count} events as {format}"),
    mark("retention ran: {events} events, {people} people, {faces} faces, {copies} copies erased"),
    mark("{count} events from before {time} erased"), mark("{count} events, as they were written"),
    mark("not as it was written"),
)  # fmt: skip
# Keys and values that are words, alone or in a list: fields of a person, roles, moves of a challenge.
_WORDS = {
    "name": mark("name"), "group": mark("group"), "groups": mark("groups"), "note": mark("note"),
    "valid_from": mark("valid from"), "valid_until": mark("valid until"), "visits_left": mark("visits left"),
    "turn left": mark("turn left"), "turn right": mark("turn right"), "nod": mark("nod"), "look up": mark("look up"),
    "come closer": mark("come closer"), "look straight ahead": mark("look straight ahead"),
    "UNPLUGGED": mark("unplugged"), "BLOCKED": mark("blocked"), "FROZEN": mark("frozen"), "BLACK": mark("black"),
    "WRONG_SIZE": mark("wrong size"), "CHANGED": mark("changed"),
    **{role.value: title for role, title in TITLES.items()},
}  # fmt: skip
# Programs that stand in the log as who did it.
_ACTORS = {
    "command line": mark("command line"), "cli": mark("command line"), "retention": mark("retention"),
    "kiosk": mark("kiosk"), "demo": mark("demo"),
}  # fmt: skip
# Values that are texts themselves; all others are names, numbers and keys, which stay.
_TOLD = {"what", "day", "value", "mode", "advice", "error", "message", "role", "moves", "fault"}
_ONE_WORD = {"badge"}  # "badge 3f9c and face" and "badge 3f9c: revoked" say more than which one
_LEAST_LETTERS = 10  # of a text that is no line of the log by itself: "{name}: {what}" would be anything
_PARTS = "; "
_HOW = re.compile(r"\{(\w+)[:!][^{}]+\}")  # a field with its format


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with fields: ``fixed`` is its longest piece without any, ``letters`` of all such pieces.

    ``numbers`` are the fields that are written as the language writes numbers.
    """

    source: str
    fixed: str
    letters: int
    names: frozenset[str]
    numbers: frozenset[str]

    @classmethod
    def of(cls, source: str) -> _Text:
        pieces = list(string.Formatter().parse(source))
        fixed = [literal for literal, *_ in pieces]
        names = {name: how or "" for _, name, how, _ in pieces if name}
        numbers = {name for name, how in names.items() if how.endswith(("f", "e", "g", "%", ","))}
        return cls(source, max(fixed, key=len), sum(map(len, fixed)), frozenset(names), frozenset(numbers))

    def values(self, said: str) -> dict[str, str] | None:
        """What stands in its fields; None where it is another text."""
        found = _pattern(self.source).fullmatch(said) if self.fixed in said else None
        return None if found is None else found.groupdict()


class _Known:
    """All texts of one catalogue."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts
        of_the_log = [text for text in _LOGGED if "{" in text]
        others = [one for text in texts.keys() - set(of_the_log) if "{" in text for one in _readable(text)]
        known = [*map(_Text.of, of_the_log), *(one for one in others if one.letters >= _LEAST_LETTERS)]
        # "camera {fault}: {what}" before "{name}: cannot be opened", which would swallow the camera's fault.
        self._with_fields = sorted(known, key=lambda one: (one.source.startswith("{"), -one.letters))
        self.retold = lru_cache(maxsize=4096)(self._retold)

    def _retold(self, said: str) -> str:
        found = self._whole(said)
        if found is None and _PARTS in said:
            found = self._joined(said.split(_PARTS))
        if found is None and said.endswith("."):  # sentences, as of a self-test
            found = ". ".join(self._whole(one) or one for one in said[:-1].split(". ")) + "."
        return said if found is None else found

    def _joined(self, parts: list[str]) -> str:
        """One after the other; the first ones may be a text together."""
        for count in range(len(parts) - 1, 0, -1):
            first = self._whole(_PARTS.join(parts[:count]))
            if first is not None:
                return _both(first, self.retold(_PARTS.join(parts[count:])))
        return _both(parts[0], self.retold(_PARTS.join(parts[1:])))

    def _whole(self, said: str) -> str | None:
        if said in self.texts:
            return self.texts[said]
        words = said.split(", ")
        if _WORDS.keys() >= set(words):
            return ", ".join(tr(_WORDS[word]) for word in words)
        filled = ((one, values) for one in self._with_fields if (values := one.values(said)) is not None)
        return next((self._filled(one, values) for one, values in filled), None)

    def _filled(self, one: _Text, values: Mapping[str, str]) -> str:
        """The values are texts by now: what formats them stays behind."""
        told = {name: self._told(one, name, value) for name, value in values.items()}
        return _HOW.sub(r"{\1}", tr(one.source)).format(**told)

    def _told(self, one: _Text, name: str, value: str) -> str:
        if name in _TOLD:
            return self.retold(value)
        return translation.as_written(value) if name in one.numbers else value


def _both(first: str, second: str) -> str:
    """With the language's own sign between them."""
    return tr("{first}; {second}", first=first, second=second)


class _Current:
    """The catalogue in use, made ready; swapped by one assignment."""

    known = _Known({})


def retold(said: str) -> str:
    """A detail of the log in the language in use; as it is where it is not recognised. Any thread."""
    texts = translation.texts()
    if not texts:
        return said
    if _Current.known.texts is not texts:
        _Current.known = _Known(texts)
    return _Current.known.retold(said)


def actor(name: str) -> str:
    """Who did it: a program by what it is, anybody else by name."""
    return tr(_ACTORS[name]) if name in _ACTORS else name


def _readable(text: str) -> Iterator[_Text]:
    """Nothing for what no value can be read out of: braces of its own, or fields without a name."""
    if "{{" not in text and all(name is None or name.isidentifier() for _, name, *_ in string.Formatter().parse(text)):
        yield _Text.of(text)


@lru_cache(maxsize=512)
def _pattern(source: str) -> re.Pattern[str]:
    """Each field as few letters as will do; a field that comes twice says the same twice."""
    parts, seen = [], set()
    for literal, name, *_ in string.Formatter().parse(source):
        parts.append(re.escape(literal))
        if name:
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{_letters(name)})")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)


def _letters(field: str) -> str:
    """What may stand there; a name or number does not reach into the next part of the line."""
    if field in _ONE_WORD:
        return r"[^\s:;]+"
    return ".+?" if field in _TOLD else f"[^{_PARTS.strip()}]+?"
