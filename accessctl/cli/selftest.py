"""``accessctl selftest liveness``: what the door's own camera and light make of living people, prints and phones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import Json, OutFolder, finish
from accessctl.cli.repeating import TakesSeveral
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.config import Settings
    from accessctl.domain import Frame
    from accessctl.evaluation.selftest import Attempt
    from accessctl.vision.detection import Detector
    from accessctl.vision.liveness import Liveness

group = typer.Typer(help="Tests for this site, with its own camera and light.", no_args_is_help=True)
_SPECIES = ("print", "phone")


def register(app: typer.Typer) -> None:
    """Add the self-test commands."""
    app.add_typer(group, name="selftest")


@group.command(cls=TakesSeveral)
def liveness(
    context: typer.Context,
    out: OutFolder,
    source: Annotated[str | None, typer.Option("--source", help="Camera; default: the one in the settings.")] = None,
    species: Annotated[list[str] | None, typer.Option("--species", help="Attacks; default: print, phone.")] = None,
    attempts: Annotated[int, typer.Option("--attempts", min=1, max=1000, help="Attempts of each sort.")] = 10,
    seconds: Annotated[float, typer.Option("--seconds", min=1.0, max=60.0, help="Length of an attempt.")] = 4.0,
    model: Annotated[str | None, typer.Option("--model", help="Model id; default: the one in the settings.")] = None,
    ask: Annotated[bool, typer.Option("--ask/--no-ask", help="Wait for Enter before each attempt.")] = True,
    json: Json = False,
) -> None:
    """Guided: first living people, then each attack; a report with upper bounds, and an event in the log."""
    from accessctl.cli.attacks import liveness_models
    from accessctl.cli.stored import opened_store
    from accessctl.domain import Event, EventKind
    from accessctl.evaluation import report as reports
    from accessctl.evaluation import selftest

    settings = cli_context.of(context).settings
    reports.ready(out)
    finder, judge, min_live = liveness_models(settings, model)
    site = _Site(source or settings.camera.source, settings, seconds, finder, judge, min_live)
    done = [
        site.attempt(name, number, attempts, ask)
        for name in (selftest.LIVING, *(species or _SPECIES))
        for number in range(1, attempts + 1)
    ]
    made = selftest.report(done, judge.model_id, min_live, site.source)
    with opened_store(context, quiet=json) as store:
        now, detail = dt.datetime.now(dt.UTC), selftest.for_the_log(done)
        store.events.record(Event(now, settings.door.name, kind=EventKind.SELF_TEST, actor="cli", detail=detail))
    finish(made, out, json)


@dataclass(frozen=True, slots=True)
class _Site:
    """The door's camera and models, and how long an attempt lasts."""

    source: str
    settings: Settings
    seconds: float
    finder: Detector
    judge: Liveness
    min_live: float

    def attempt(self, species: str, number: int, of: int, ask: bool) -> Attempt:
        """One attempt, announced; with ``ask`` it begins when Enter is pressed."""
        from accessctl.evaluation.judging import judge_frames
        from accessctl.evaluation.presentations import Presentation
        from accessctl.evaluation.selftest import LIVING, Attempt, name_of

        what = (
            tr("a living person stands at the door")
            if species == LIVING
            else tr("hold up, with a face on it: {what}", what=name_of(species).in_words)
        )
        words = tr("Attempt {number} of {of}: {what}", number=number, of=of, what=what)
        if ask:
            typer.prompt(tr("{words}; press Enter", words=words), default="", show_default=False, err=True)
        shown = Presentation(Path(self.source), species == LIVING, "" if species == LIVING else species, "self-test")
        seen = judge_frames(shown, self._frames(), self.finder, self.judge, self.settings, self.min_live)
        return Attempt(species, seen.frames, seen.opened)

    def _frames(self) -> Iterator[Frame]:
        """What the camera gives for the length of an attempt, in its own time."""
        from accessctl.camera import open_camera

        camera = open_camera(self.source, settings=self.settings.camera, paced=False)
        begin: float | None = None
        try:
            for frame in camera.frames():
                begin = frame.taken_at if begin is None else begin
                if frame.taken_at - begin > self.seconds:
                    return
                yield frame
        finally:
            camera.close()
