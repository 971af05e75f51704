"""How far a training is: a bar per step in a terminal, a line a minute in a log."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from accessctl.cli.text import err
from accessctl.translation import tr

if TYPE_CHECKING:
    pass


_SECONDS_BETWEEN_LINES = 60.0


@contextmanager
def bars_or_lines() -> Iterator[Callable[[str, int, int], None]]:
    """One bar per step of the work, on standard error; where that is no terminal, a line a minute for the log."""
    if not err.is_terminal:
        yield _a_line_a_minute()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err) as bars:
        known: dict[str, TaskID] = {}

        def show(step: str, done: int, total: int) -> None:
            if step not in known:
                known[step] = bars.add_task(tr(step), total=total)
            bars.update(known[step], completed=done, total=total)

        yield show


def _a_line_a_minute() -> Callable[[str, int, int], None]:
    begin = said = time.monotonic()

    def show(step: str, done: int, total: int) -> None:
        nonlocal said
        now = time.monotonic()
        if now - said >= _SECONDS_BETWEEN_LINES:
            said = now
            err.print(f"{dt.timedelta(seconds=round(now - begin))} {tr(step)}: {done:,} / {total:,}", markup=False)

    return show
