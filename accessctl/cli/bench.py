"""``accessctl bench``: how fast it is on this machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.text import say_json

# The figures, and what shows them to people.
Measured = tuple[dict[str, Any], Callable[[Any], None]]


def register(app: typer.Typer) -> None:
    """Add the bench command."""
    app.command()(bench)


def bench(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object instead of tables.")] = False,
    quick: Annotated[bool, typer.Option("--quick", help="Without the search among a million templates.")] = False,
    soak: Annotated[
        int, typer.Option("--soak", min=0, metavar="FRAMES", help="Look at so many frames: does memory stay flat?")
    ] = 0,
    door: Annotated[
        bool, typer.Option("--door", help="Only the door: rules, the way to the lock, camera faults. Needs no models.")
    ] = False,
    paint: Annotated[
        bool, typer.Option("--paint", help="Only the painting of kiosk and demo at 1920 x 1080. Needs no models.")
    ] = False,
    store: Annotated[
        bool,
        typer.Option(
            "--store", help="Only the panel's lists with 50,000 people and 5,000,000 events, and the bulk import."
        ),
    ] = False,
    embedders: Annotated[
        bool, typer.Option("--embedders", help="Only the embedders installed here: milliseconds of one core per face.")
    ] = False,
    kiosk: Annotated[
        float,
        typer.Option(
            "--kiosk",
            min=0.0,
            metavar="MINUTES",
            help="Only the kiosk, fast-forward on the demo's footage for so many minutes: does anything grow?",
        ),
    ] = 0.0,
    folder: Annotated[
        Path | None, typer.Option("--dir", help="Where --store keeps its database: filled once, 3 GB.", metavar="DIR")
    ] = None,
) -> None:
    """Measure speed and memory here: the pipeline, decisions, search, start-up."""
    asked = cli_context.of(context)
    if store:
        found, show = _store(asked, folder or asked.data_dir.with_name("accessctl-bench"), quick=quick)
    elif kiosk:
        found, show = _kiosk(asked, kiosk)
    elif paint:
        found, show = _paint()
    elif door:
        found, show = _door(asked)
    elif embedders:
        found, show = _embedders(asked)
    else:
        found, show = _terminal(asked, soak, quick=quick)
    say_json(found) if as_json else show(found)


def _store(asked: cli_context.Context, folder: Path, *, quick: bool) -> Measured:
    from accessctl.cli import bench_store

    share = 100 if quick else 1
    size = bench_store.PEOPLE // share, bench_store.EVENTS // share
    return bench_store.measure(asked, folder, *size, with_import=not quick), bench_store.show


def _kiosk(asked: cli_context.Context, minutes: float) -> Measured:
    from accessctl.cli import bench_kiosk

    return bench_kiosk.measure(asked, minutes), bench_kiosk.show


def _paint() -> Measured:
    from accessctl.cli import bench_paint

    return bench_paint.measure(), bench_paint.show


def _door(asked: cli_context.Context) -> Measured:
    from accessctl.cli import bench_door

    return bench_door.measure(asked.settings), bench_door.show


def _embedders(asked: cli_context.Context) -> Measured:
    from accessctl.cli import bench_embedders

    return bench_embedders.measure(asked.settings.runtime), bench_embedders.show


def _terminal(asked: cli_context.Context, soak: int, *, quick: bool) -> Measured:
    from accessctl.cli import bench_terminal

    return bench_terminal.measure(asked, soak, quick=quick), bench_terminal.show
