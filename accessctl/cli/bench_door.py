"""``accessctl bench --door``: rules, the way to the lock, and the camera's watchdog, on this machine. No models."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from accessctl.cli.measuring import progress_bar
from accessctl.cli.text import out
from accessctl.config import Settings
from accessctl.translation import tr

_EVALUATIONS, _OPENINGS, _ROUNDS = 2_000, 100, 3


def measure(settings: Settings) -> dict[str, Any]:
    """Milliseconds of the rules, from the decision to the driver, and seconds of the watchdog."""
    from accessctl.bench import doors

    book = doors.large_book()
    rules = {name: doors.measure_rules(book, visitor, _EVALUATIONS).to_json()
             for name, visitor in doors.visitors(book).items()}  # fmt: skip
    return {
        "site": {"people": doors.PEOPLE, "groups": doors.GROUPS, "schedules": len(book.schedules)},
        "rules_ms": rules,
        "decision_to_driver_ms": _openings(settings),
        "camera_s": _watchdog(settings),
    }


def _openings(settings: Settings) -> dict[str, Any]:
    from accessctl.bench import doors
    from accessctl.store import Store

    wanted = settings.store.model_copy(update={"key_place": "file"})
    with tempfile.TemporaryDirectory(prefix="accessctl-bench-") as folder, Store.open(Path(folder), wanted) as store:
        with progress_bar(tr("a site of {count:,} people", count=doors.PEOPLE)) as bar:
            doors.fill(store, doors.large_book(), _counter(bar, doors.PEOPLE))
        with progress_bar(tr("openings")) as bar:
            tick = _counter(bar, _OPENINGS * len(doors.who()))
            return {
                name: doors.measure_openings(store, person_id, _OPENINGS, lambda: tick(1)).to_json()
                for name, person_id in doors.who().items()
            }


def _watchdog(settings: Settings) -> dict[str, Any]:
    from accessctl.bench import watching

    with progress_bar(tr("camera faults")) as bar:
        tick = _counter(bar, _ROUNDS * len(watching.FAULTS))
        return watching.measure(settings.camera, _ROUNDS, lambda: tick(1))


def _counter(progress: Callable[[int, int], None], total: int) -> Callable[[int], None]:
    done = 0

    def tick(count: int) -> None:
        nonlocal done
        done += count
        progress(done, total)

    return tick


def show(figures: dict[str, Any]) -> None:
    """The figures in sentences."""
    for line in lines(figures):
        out.print(line, soft_wrap=True, markup=False)


def lines(figures: dict[str, Any]) -> list[str]:
    """One per figure."""
    site = figures["site"]
    said = [
        tr("A site with {people:,} people, {groups:,} groups, {schedules:,} schedules",
           people=site["people"], groups=site["groups"], schedules=site["schedules"])
    ]  # fmt: skip
    said += [
        tr("Rules, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)",
           who=who, p50=cost["p50"], p95=cost["p95"], most=cost["max"])
        for who, cost in figures["rules_ms"].items()
    ]  # fmt: skip
    said += [
        tr("Decision to driver command, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)",
           who=who, p50=cost["p50"], p95=cost["p95"], most=cost["max"])
        for who, cost in figures["decision_to_driver_ms"].items()
    ]  # fmt: skip
    said += [
        tr("Camera {fault}: noticed after {noticed} s, pictures {recovered} s after its return (worst of {rounds})",
           fault=fault, noticed=one["noticed_s"], recovered=one["recovered_s"], rounds=one["rounds"])
        for fault, one in figures["camera_s"].items()
    ]  # fmt: skip
    return said
