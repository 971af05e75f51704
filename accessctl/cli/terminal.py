"""``accessctl demo|admin``, and what every terminal needs: the settings of a run, its App, and running headless."""

from __future__ import annotations

import datetime as dt
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.logs import keep_log
from accessctl.cli.text import err, out, say_json
from accessctl.config import Settings
from accessctl.domain import Decision, Prompt
from accessctl.errors import InputError
from accessctl.translation import mark, numeral, tr

if TYPE_CHECKING:
    from accessctl.app import App
    from accessctl.cli.entries import Hands
    from accessctl.cli.following import Follower
    from accessctl.engine import Engine, Summary

_ASKED_FOR = {
    "challenge": mark("so everybody is asked to move their head before the door opens (liveness.when_weak)"),
    "second_factor": mark("so the door asks for a PIN or a badge besides the face (liveness.when_weak)"),
    "": mark("nothing more is asked for (liveness.when_weak, or a recording: nobody in it can answer)"),
}

Source = Annotated[
    str | None, typer.Option("--source", help="Camera index or name, video, GIF, folder, address, or demo.")
]
Door = Annotated[str | None, typer.Option("--door", help="Name of this door.", metavar="NAME")]
Headless = Annotated[bool, typer.Option("--headless", help="No window: news on standard output.")]
Json = Annotated[bool, typer.Option("--json", help="With --headless: one JSON line per news, and a summary.")]
EveryFrame = Annotated[
    bool, typer.Option("--every-frame", help="With --headless: judge every frame of a recording, on its own time.")
]
ExitAtEnd = Annotated[
    bool, typer.Option("--exit-at-end", help="Stop when a recording ends, also where the settings repeat it.")
]
Entries = Annotated[
    str | None,
    typer.Option(
        "--entries",
        help="With --headless: what is typed and shown, from a file or - (standard input); one per line: "
        "[SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT.",
        metavar="FILE",
    ),
]
RequireGpu = Annotated[bool, typer.Option("--require-gpu", help="Refuse to run on the CPU.")]


def register(app: typer.Typer) -> None:
    """Add the terminal commands."""
    app.command()(demo)
    app.command()(admin)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks for on top of the settings."""

    source: str | None
    door: str | None
    json: bool = False
    every_frame: bool = False
    exit_at_end: bool = False
    require_gpu: bool = False
    in_window: bool = False
    entries: str | None = None

    @property
    def is_live(self) -> bool:
        """Whether this guards a door until somebody ends it, rather than rehearsing a recording or a script once."""
        return not (self.every_frame or self.exit_at_end or self.entries not in (None, "-"))

    def over(self, settings: Settings) -> Settings:
        """The settings of this run; nothing is written."""
        camera: dict[str, Any] = {} if self.source is None else {"source": self.source}
        if self.exit_at_end or self.every_frame:
            camera["loop"] = False
        elif self.in_window:
            camera["loop"] = True  # a window that stands still after half a minute looks broken
        door = {} if self.door is None else {"name": self.door}
        runtime = {"require_gpu": True} if self.require_gpu else {}
        return settings.model_copy(
            update={
                "camera": settings.camera.model_copy(update=camera),
                "door": settings.door.model_copy(update=door),
                "runtime": settings.runtime.model_copy(update=runtime),
            }
        )


def demo(
    context: typer.Context,
    source: Source = None,
    door: Door = None,
    headless: Headless = False,
    json: Json = False,
) -> None:
    """Show what it sees and how it decides, on a desk; without a camera on synthesised footage."""
    in_window = not headless and has_display()
    wish = Wish(source or _camera_or_footage(), door, json, in_window=in_window)
    with ready(context, wish, own_data=True) as app:
        if not in_window:
            run_headless(app, wish)
        else:
            from accessctl import gui

            raise typer.Exit(gui.run_demo(app, partial(settings_now, cli_context.of(context), wish)))


def settings_now(asked: cli_context.Context, wish: Wish) -> Settings:
    """As they stand in the files at this moment. Raises ConfigError."""
    asked.read_again()
    return wish.over(asked.settings_for(wish.door))


def admin(context: typer.Context, source: Source = None, door: Door = None) -> None:
    """People, events, doors and models, in a window."""
    if not has_display():
        raise InputError(
            tr("no display here, and the admin panel is a window; use accessctl people, enroll and events")
        )
    from accessctl import gui

    asked = cli_context.of(context)

    def opened() -> App:
        asked.read_again()  # a restore has brought other settings
        return ready(context, Wish(source, door))

    raise typer.Exit(gui.run_admin(opened, asked.config_file))


def has_display() -> bool:
    """Whether a window can be shown; where not, that is said once."""
    try:
        from accessctl.gui.display import display_available
    except ImportError as error:
        err.print(tr("no window can be shown ({error})", error=error), markup=False, soft_wrap=True)
        return False
    if not display_available():
        err.print(tr("no display here: running headless; end it with Ctrl-C"))
        return False
    return True


def _camera_or_footage() -> str:
    """The first webcam; where there is none, the demo footage."""
    from accessctl.app import DEMO_SOURCE
    from accessctl.camera.devices import list_devices

    return "0" if list_devices() else DEMO_SOURCE


def ready(context: typer.Context, wish: Wish, *, own_data: bool = False) -> App:
    """The App for this run, with the models installed. The demo's people live in a folder of their own."""
    from accessctl.app import DEMO_DATA, DEMO_PICTURES, DEMO_SOURCE, App
    from accessctl.camera import open_camera
    from accessctl.cli.installing import with_models

    asked = cli_context.of(context)
    wanted = wish.over(asked.settings_for(wish.door))
    is_footage = wanted.camera.source == DEMO_SOURCE
    if not is_footage:
        open_camera(wanted.camera.source, settings=wanted.camera)  # a file that is not there is said before anything
    models = with_models(asked, *(DEMO_PICTURES if is_footage else ())).models
    settings = wanted.model_copy(update={"models": models})
    is_apart = is_footage or own_data
    app = App.open(settings, asked.data_dir / DEMO_DATA if is_apart else asked.data_dir)
    keep_log(app.data_dir)
    for notice in (*app.notices, *_weaknesses(app)):
        err.print(notice, markup=False, soft_wrap=True)
    if is_apart:
        err.print(
            tr(
                "demo: its people and events are in {data_dir}; your own database is not touched", data_dir=app.data_dir
            ),
            soft_wrap=True,
        )
    if is_footage:
        err.print(
            tr("demo: footage synthesised from public-domain portraits; the pipeline is the real one"), soft_wrap=True
        )
        _enroll_cast(app)
    return app


def _weaknesses(app: App) -> Iterator[str]:
    """What is wrong with the liveness model's guarding alone, and what is asked for instead."""
    from accessctl.weights.choice import is_weak, strong_liveness

    liveness = app.settings.models.liveness
    if not is_weak(app.catalogue, liveness):
        return
    better = strong_liveness(app.catalogue)
    yield tr("only a weak liveness model guards ({models}); to do better, run: accessctl models install {better} --use",
             models=" + ".join(liveness), better=better)  # fmt: skip
    yield tr(_ASKED_FOR[app.asks_more])


def _enroll_cast(app: App) -> None:
    from accessctl.app import enroll_demo_people

    try:
        enroll_demo_people(app)
    except BaseException:
        app.close()
        raise


# headless


def run_headless(app: App, wish: Wish, *, hands: Hands | None = None, follower: Follower | None = None) -> bool:
    """Until it is stopped, or a recording ends; True where ``follower`` wants it begun anew with other settings."""
    engine = app.new_engine(paced=not wish.every_frame)
    engine.on_decision(_Speaker(app, wish.json).hear)
    if hands is not None:
        hands.follow(engine)
    if follower is not None:
        engine.on_decision(follower.hear)
    with suppress(ValueError):  # not the main thread: then nobody sends us signals
        signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        if _play(engine, follower, every_frame=wish.every_frame):
            return True
    except KeyboardInterrupt:
        pass
    finally:
        engine.stop()
    _say_summary(engine.statistics(), app.provider, json=wish.json)
    return False


def _play(engine: Engine, follower: Follower | None, *, every_frame: bool) -> bool:
    from accessctl.supervision import HANGS_SECONDS, beat

    if every_frame:
        engine.run_every_frame()
        return False
    engine.start()
    while not engine.wait(timeout_seconds=0.5):  # short waits: Ctrl-C is heard on Windows, too
        if engine.busy_seconds() < HANGS_SECONDS:
            beat()
        if follower is not None and follower.wants_new_start():
            return True
    return False


class _Speaker:
    """Says what is news. Called in the analysis thread only."""

    def __init__(self, app: App, json: bool) -> None:
        self._app = app
        self._json = json
        self._began: float | None = None
        self._asked: tuple[object, ...] | None = None

    def hear(self, decision: Decision) -> None:
        """One line for a decision that is news and for what a challenge asks next, nothing for the others."""
        taken_at = decision.observation.frame.taken_at
        self._began = taken_at if self._began is None else self._began
        if not decision.is_news and not self._asks_anew(decision):
            return
        line = self._line(decision, taken_at - self._began)
        if self._json:
            say_json(line)
        else:
            out.print(_in_words(line, decision.prompt, decision.detail), markup=False, soft_wrap=True)

    def _asks_anew(self, decision: Decision) -> bool:
        """Whether the subject is asked for something that was not said yet."""
        prompt = decision.prompt
        before, self._asked = self._asked, None if prompt is None else (prompt.move, prompt.number)
        return self._asked is not None and self._asked != before

    def _line(self, decision: Decision, seconds: float) -> dict[str, Any]:
        prompt, subject = decision.prompt, decision.subject
        asked = {"prompt": {"move": prompt.move, "number": prompt.number, "of": prompt.of}} if prompt else {}
        person_id = subject.person_id if subject is not None else None
        person = None if person_id is None else {"id": person_id, "name": self._app.name_of(person_id)}
        return {
            "at": dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds"),
            "frame": decision.observation.frame.number,
            "time_s": round(seconds, 3),
            "door": self._app.settings.door.name,
            "verdict": decision.verdict,
            "reason": decision.reason,
            "person": person,
            "similarity": _rounded(subject.similarity if subject is not None else None),
            "live": _rounded(subject.live if subject is not None else None),
            "track": subject.track_id if subject is not None else None,
        } | asked


def _in_words(line: dict[str, Any], prompt: Prompt | None, detail: str) -> str:
    from accessctl import retelling, wording

    if prompt is not None:
        words = wording.for_challenge(prompt)
        return f"{line['time_s']:8.2f} s  {words.headline} ({words.advice})"
    who = f"  {line['person']['name']}" if line["person"] else ""
    numbers = "".join(
        f"  {words} {numeral(line[name], '.2f')}"
        for name, words in (("similarity", tr("similarity")), ("live", tr("live")))
        if line[name] is not None
    )
    why = f"{wording.of_verdict(line['verdict'])}: {wording.for_staff(line['reason'])}"
    told = f"  ({retelling.retold(detail)})" if detail else ""
    return f"{line['time_s']:8.2f} s  {why}{who}{numbers}{told}"


def _rounded(score: float | None) -> float | None:
    """Four digits: more would promise what no model holds. A broken score is none."""
    return round(score, 4) if score is not None and -1.0 <= score <= 1.0 else None


def _say_summary(summary: Summary, provider: str, *, json: bool) -> None:
    values = summary.as_json(provider)
    if json:
        say_json({"summary": values})
        return
    latency = values["latency_ms"]
    median = latency["p50"] if isinstance(latency, dict) else None
    out.print(
        tr(
            "{values} frames, {values2} analysed, {values3} dropped, {values4} frames/s, {granted} granted, "
            "{denied} denied",
            values=values["frames"],
            values2=values["analysed"],
            values3=values["dropped"],
            values4=values["fps"],
            granted=summary.granted,
            denied=summary.denied,
        )
        + (tr(", median latency {median} ms", median=median) if median is not None else "")
        + tr(", on {provider}", provider=provider),
        soft_wrap=True,
    )
