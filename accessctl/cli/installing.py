"""How an installation of models is told on the terminal, and the one call by which other commands get their models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, DownloadColumn, Progress, TaskID, TextColumn, TransferSpeedColumn

from accessctl.cli.context import Context
from accessctl.cli.text import err
from accessctl.config import Settings
from accessctl.translation import numeral, tr
from accessctl.weights.catalogue import Catalogue
from accessctl.weights.install import Installer, Stage, Step, mirrors_from_environment


class InstallationView:
    """Says on standard error what is going to be installed, how far it is, and why a source failed."""

    def __init__(self, console: Console = err) -> None:
        columns = (TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
        self._console = console
        self._bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._bar: TaskID | None = None
        self._waiting = False

    def __enter__(self) -> InstallationView:
        self._bars.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._bars.stop()

    def __call__(self, step: Step) -> None:
        """Take one piece of news."""
        match step.stage:
            case Stage.PLANNED:
                size = megabytes(step.total_bytes)
                about = tr(
                    "{title}; {size} to fetch; licence {licence}",
                    title=tr(step.entry.title),
                    size=size,
                    licence=tr(step.entry.licence),
                )
                self._say(tr("to install: {id} ({about})", id=step.entry.id, about=about))
            case Stage.WAITING:
                self._say_once_that_it_waits(step)
            case Stage.FETCHING if not step.total_bytes:
                self._say(tr("{id}: fetching from {detail}", id=step.entry.id, detail=step.detail))
                self._begin(step)
            case Stage.FETCHING:
                self._advance(step)
            case Stage.CONVERTING:
                self._end()
            case Stage.SOURCE_FAILED | Stage.FAILED:
                self._end()
                self._say(f"{step.entry.id}: {step.detail}")
            case Stage.INSTALLED:
                self._end()
                self._say(tr("{id}: installed", id=step.entry.id))

    def _say(self, line: str) -> None:
        self._console.print(escape(line), soft_wrap=True)

    def _say_once_that_it_waits(self, step: Step) -> None:
        if not self._waiting:
            self._say(tr("waiting: {detail}", detail=step.detail))
        self._waiting = True

    def _begin(self, step: Step) -> None:
        self._end()
        self._bar = self._bars.add_task(step.entry.id, total=None)

    def _advance(self, step: Step) -> None:
        if self._bar is not None:
            self._bars.update(self._bar, completed=step.done_bytes, total=step.total_bytes)

    def _end(self) -> None:
        if self._bar is not None:
            self._bars.remove_task(self._bar)
        self._bar = None


def megabytes(count: int) -> str:
    """A size for people: 0.4 MB, 101 MB."""
    size = count / 1e6
    return f"{numeral(size, '.0f' if size >= 10 else '.1f')} MB"


def with_models(context: Context, *extra: str, mirrors: Sequence[Path] = ()) -> Settings:
    """Settings whose models are chosen, pinned and installed; ``extra`` are further entries that the command needs.

    Silent when everything is there; else says what is fetched and how large, first.
    """
    from accessctl.weights.choice import ensure

    with InstallationView() as view:
        installer = Installer(Catalogue.load(), mirrors=[*mirrors, *mirrors_from_environment()], on_step=view)
        installer.install(*extra)
        return ensure(context.settings, context.config_file, installer)
