"""The site's own test of liveness: some attempts by living people, then prints and phones, at the door's own camera.

Small numbers, so every rate comes with its upper 95 % bound: "0 of 30 attacks passed: APCER below 9.5 %".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from accessctl.evaluation import plots
from accessctl.evaluation.intervals import Rate, upper_bound
from accessctl.evaluation.report import Report, percent
from accessctl.translation import mark, tr

LIVING = "living"
_REFUSED = mark("{wrong} of {of} living people were refused: BPCER below {bound}")
_PASSED = mark("{wrong} of {of} {species} attacks passed: APCER below {bound}")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: ``species`` is the attack's instrument, or ``living``; P(live) per frame; whether it would open."""

    species: str
    frames: tuple[float, ...]
    opened: bool


def sentence(species: str, attempts: Sequence[Attempt]) -> str:
    """What the attempts of one sort show, with the bound that so few of them support."""
    words, values = _claim(species, attempts)
    return tr(words, **values)


def bound_of(attempts: int) -> str:
    """What may be said at most when nothing goes wrong in so many attempts."""
    return percent(upper_bound(0, attempts), 1)


def for_the_log(attempts: Sequence[Attempt]) -> str:
    """All of it in English on one line: the log does not change its language with the screen."""
    claims = (_claim(name, found) for name, found in by_species(attempts).items())
    return ". ".join(words.format(**values) for words, values in claims) + "."


def _claim(species: str, attempts: Sequence[Attempt]) -> tuple[str, dict[str, object]]:
    wrong = sum(one.opened != (species == LIVING) for one in attempts)
    bound = percent(upper_bound(wrong, len(attempts)), 1)
    words = _REFUSED if species == LIVING else _PASSED
    return words, {"wrong": wrong, "of": len(attempts), "species": species, "bound": bound}


def by_species(attempts: Sequence[Attempt]) -> dict[str, list[Attempt]]:
    """The attempts of each sort, in the order in which the sorts were first tried."""
    names = dict.fromkeys(one.species for one in attempts)
    return {name: [one for one in attempts if one.species == name] for name in names}


def report(attempts: Sequence[Attempt], model: str, min_live: float, camera: str) -> Report:
    """Rates per species with their upper bounds, and the scores of every attempt."""
    sorts = by_species(attempts)
    lines = [sentence(name, found) for name, found in sorts.items()]
    values: dict[str, Any] = {
        "model": model,
        "min_live": min_live,
        "camera": camera,
        "species": {name: _values(name, found) for name, found in sorts.items()},
        "attempts": [{"species": one.species, "opened": one.opened, "frames": list(one.frames)} for one in attempts],
    }
    made = Report("Self-test of liveness", ". ".join(lines) + ".", values)
    rows = [
        (name, len(found), sum(one.opened for one in found), sentence(name, found)) for name, found in sorts.items()
    ]
    made.table("Attempts", ("shown", "attempts", "gate would have opened", "what it means"), rows)
    scores = {name: [live for one in found for live in one.frames] for name, found in sorts.items()}
    shown = {name: found for name, found in scores.items() if found}
    if shown:
        drawn = plots.histogram(shown, "Scores per frame", "P(live)", {"limit": min_live}, span=(0.0, 1.0))
        made.figure("histogram", drawn, "The living should lie right of the line, attacks left of it.")
    return made


def _values(name: str, found: Sequence[Attempt]) -> dict[str, Any]:
    wrong = sum(one.opened != (name == LIVING) for one in found)
    rate = "bpcer" if name == LIVING else "apcer"
    return {"n": len(found), rate: Rate(wrong, len(found)).to_json(), "upper95": upper_bound(wrong, len(found))}
