"""What a model's card says it was measured to do, in sentences; no widget in here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from accessctl.gui.curves import Points
from accessctl.translation import grouped, numeral, tr

Card = Mapping[str, Any]


def curves_of(card: Card, *, mirrored: bool) -> tuple[Points, Points]:
    """(similarity, FMR) and (similarity, FNMR) as measured; empty where the card has none."""
    try:
        points = card["calibration"]["mirrored" if mirrored else "single"]["points"]
        fmr = sorted((float(one["similarity"]), float(one["fmr"])) for one in points)
        fnmr = sorted((float(one["similarity"]), float(one["fnmr"])) for one in points)
    except (KeyError, TypeError, ValueError):
        return (), ()
    return fmr, fnmr


def facts(card: Card) -> list[str]:
    """What was measured, on what; nothing where nothing was."""
    return [*_of_the_set(card), *_of_the_cost(card), *_of_liveness(card)]


def _of_the_set(card: Card) -> list[str]:
    known = card.get("set")
    if not isinstance(known, Mapping) or "impostor_pairs" not in known:
        return []
    return [
        tr("Measured on {name}: {pictures} pictures of {people} people, {pairs} pairs of strangers",
           name=known.get("name", ""), pictures=grouped(known.get("pictures", 0)),
           people=grouped(known.get("people", 0)), pairs=grouped(known["impostor_pairs"]))
    ]  # fmt: skip


def _of_the_cost(card: Card) -> list[str]:
    cost = card.get("cost")
    if not isinstance(cost, Mapping) or not {"mirrored_ms", "single_ms"} <= cost.keys():
        return []
    return [
        tr("A face costs one core {mirrored} ms where it was measured, {single} ms without the mirrored crop",
           mirrored=numeral(cost["mirrored_ms"], "g"), single=numeral(cost["single_ms"], "g"))
    ]  # fmt: skip


def _of_liveness(card: Card) -> list[str]:
    validation = card.get("validation")
    if not isinstance(validation, Mapping):
        return []
    lines = []
    for name, one in validation.items():
        if not isinstance(one, Mapping) or "apcer" not in one:
            continue
        bpcer = one.get("bpcer")
        lines.append(
            tr("{name}: accepts {apcer} of {spoofs} attacks (APCER), refuses {bpcer} of {living} living faces (BPCER)",
               name=str(name).replace("_", " "), apcer=_percent(one["apcer"]), spoofs=one.get("n_spoof", "?"),
               bpcer=_percent(bpcer), living=one.get("n_live", "?"))
        )  # fmt: skip
    return lines


def _percent(share: object) -> str:
    return f"{numeral(100 * share, '.1f')} %" if isinstance(share, int | float) else "?"
