"""The site's own test of liveness: some attempts by living people, then prints and phones, at the door's own camera.

Small numbers, so every rate comes with its upper 95 % bound: "0 of 30 attacks passed: APCER below 9.5 %".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from accessctl.evaluation import plots
from accessctl.evaluation.intervals import Rate, upper_bound
from accessctl.evaluation.report import Report
from accessctl.translation import Said, mark, numeral, tr

LIVING = "living"
_REFUSED = mark("{wrong} of {of} living people were refused: BPCER below {bound:.1f} %")
_PASSED = mark("{species}: {wrong} of {of} attacks passed, APCER below {bound:.1f} %")
NAMES = {
    "print": Said("Printed photo"), "phone": Said("Phone"), "tablet": Said("Tablet"),
    "monitor": Said("Laptop or monitor"), "cut-out": Said("Photo cut out along the head"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: ``species`` is the attack's instrument, or ``living``; P(live) per frame; whether it would open."""

    species: str
    frames: tuple[float, ...]
    opened: bool


def claim(species: str, attempts: Sequence[Attempt]) -> Said:
    """What the attempts of one sort show, with the bound that so few of them support."""
    wrong = sum(one.opened != (species == LIVING) for one in attempts)
    bound = 100 * upper_bound(wrong, len(attempts))
    if species == LIVING:
        return Said(_REFUSED, wrong=wrong, of=len(attempts), bound=bound)
    return Said(_PASSED, wrong=wrong, of=len(attempts), bound=bound, species=name_of(species))


def sentence(species: str, attempts: Sequence[Attempt]) -> str:
    """The claim as people read it."""
    return claim(species, attempts).in_words


def name_of(species: str) -> Said:
    """What an attack is called; one that is not ours has no other name."""
    return NAMES.get(species, Said(species))


def bound_of(attempts: int) -> str:
    """What may be said at most when nothing goes wrong in so many attempts."""
    return f"{numeral(100 * upper_bound(0, attempts), '.1f')} %"


def for_the_log(attempts: Sequence[Attempt]) -> str:
    """All of it in English on one line: the log does not change its language with the screen."""
    return ". ".join(str(claim(name, found)) for name, found in by_species(attempts).items()) + "."


def by_species(attempts: Sequence[Attempt]) -> dict[str, list[Attempt]]:
    """The attempts of each sort, in the order in which the sorts were first tried."""
    names = dict.fromkeys(one.species for one in attempts)
    return {name: [one for one in attempts if one.species == name] for name in names}


def report(attempts: Sequence[Attempt], model: str, min_live: float, camera: str) -> Report:
    """Rates per species with their upper bounds, and the scores of every attempt."""
    sorts = by_species(attempts)
    lines = {name: claim(name, found).in_words for name, found in sorts.items()}
    values: dict[str, Any] = {
        "model": model,
        "min_live": min_live,
        "camera": camera,
        "species": {name: _values(name, found) for name, found in sorts.items()},
        "attempts": [{"species": one.species, "opened": one.opened, "frames": list(one.frames)} for one in attempts],
    }
    made = Report(tr("Self-test of liveness"), ". ".join(lines.values()) + ".", values)
    rows = [
        (name_of(name).in_words, len(found), sum(one.opened for one in found), lines[name])
        for name, found in sorts.items()
    ]
    made.table(tr("Attempts"), (tr("shown"), tr("attempts"), tr("gate would have opened"), tr("what it means")), rows)
    scores = {name: [live for one in found for live in one.frames] for name, found in sorts.items()}
    shown = {name_of(name).in_words: found for name, found in scores.items() if found}
    if shown:
        drawn = plots.histogram(
            shown,
            plots.lettered("Scores per frame"),
            plots.lettered("P(live)"),
            {plots.lettered("limit"): min_live},
            span=(0.0, 1.0),
        )
        made.figure("histogram", drawn, tr("The living should lie right of the line, attacks left of it."))
    return made


def _values(name: str, found: Sequence[Attempt]) -> dict[str, Any]:
    wrong = sum(one.opened != (name == LIVING) for one in found)
    rate = "bpcer" if name == LIVING else "apcer"
    return {"n": len(found), rate: Rate(wrong, len(found)).to_json(), "upper95": upper_bound(wrong, len(found))}
