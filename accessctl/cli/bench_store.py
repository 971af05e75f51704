"""``accessctl bench --store``: the panel's lists with 50,000 people and 5,000,000 events, and the bulk import."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from accessctl.cli import context as cli_context
from accessctl.cli.stored import print_table
from accessctl.cli.text import err, out
from accessctl.config import StoreSettings
from accessctl.errors import StoreError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.store import Store

PEOPLE, TEMPLATES_EACH, EVENTS = 50_000, 3, 5_000_000
_PORTRAIT = "obama"
_LISTS = ("people", "events")


def measure(asked: cli_context.Context, folder: Path, people: int, events: int, *, with_import: bool) -> dict[str, Any]:
    """Fill the folder's store once (some minutes), then use the real pages on it."""
    from accessctl.gui import browsing
    from accessctl.store import Store

    with Store.open(folder, StoreSettings(key_place="file")) as store:
        _fill(store, people, events)
        figures: dict[str, Any] = {"people_count": store.people.count(), "event_count": store.events.count()}
        figures |= browsing.measure(store, lambda what: err.print(f"{what}…", style="dim"))
    if with_import:
        figures["import"] = _import(asked)
    return figures


def _fill(store: Store, people: int, events: int) -> None:
    known = store.people.count(), store.events.count()
    if known == (people, events):
        return
    if any(known):
        raise StoreError(
            tr("the folder holds {people:,} people and {events:,} events, not what is asked for; name another one",
               people=known[0], events=known[1])
        )  # fmt: skip
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bars:
        task = bars.add_task(tr("filling"), total=people * (1 + TEMPLATES_EACH) + events)
        store.fill(people, TEMPLATES_EACH, events, lambda rows: bars.advance(task, rows))


def _import(asked: cli_context.Context) -> dict[str, Any]:
    from accessctl.app import App
    from accessctl.bench import importing
    from accessctl.cli.installing import with_models

    settings = with_models(asked, _PORTRAIT)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with App.open(settings, folder / "data") as app:
            candidates = importing.candidates(app.catalogue.ready(_PORTRAIT), folder)
            return importing.measure(candidates, app.see_photo, app.enrollment_rules(), app.store.people)


def show(figures: dict[str, Any]) -> None:
    """As tables."""
    out.print(
        tr("{people:,} people, {events:,} events; from asking to seeing, ms by the clock (processor time)",
           people=figures["people_count"], events=figures["event_count"])
    )  # fmt: skip
    keys = (
        (tr("first page"), "first_page"), (tr("slowest filter or order"), "slowest_filter"),
        (tr("next page while scrolling"), "scroll"),
    )  # fmt: skip
    rows = [(words, *(_both(figures[which], key) for which in _LISTS)) for words, key in keys]
    longest = (f"{figures[which]['longest_busy_ms']:.0f}" for which in _LISTS)
    rows.append((tr("longest stall, processor time of the GUI thread"), *longest))
    print_table(("", tr("people"), tr("events")), rows)
    for which in _LISTS:
        slow = sorted(figures[which]["filter_ms"].items(), key=lambda pair: -pair[1])[:4]
        out.print(f"{tr(which)}: " + ", ".join(f"{name} {took:.0f} ms" for name, took in slow), markup=False)
    if (found := figures.get("import")) is not None:
        out.print(
            tr("Bulk import: {rate} pictures a second, {share:.0%} of the bare pipeline's {bare}",
               rate=found["import_pictures_per_second"], share=found["share_of_bare"],
               bare=found["bare_pictures_per_second"]),
            markup=False,
        )  # fmt: skip


def _both(found: dict[str, Any], key: str) -> str:
    return f"{found[f'{key}_ms']:.0f} ({found[f'{key}_processor_ms']:.0f})"
