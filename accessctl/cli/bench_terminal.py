"""The whole terminal, measured: the pipeline, the time to a decision, the search, and the start of a kiosk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar
from accessctl.cli.text import out
from accessctl.errors import AccessctlError
from accessctl.translation import mark, tr

if TYPE_CHECKING:
    from rich.table import Table

    from accessctl.app import Eyes
    from accessctl.bench.metering import Meter
    from accessctl.config import Settings
    from accessctl.domain import Embedding, Pixels
    from accessctl.gallery import Gallery
    from accessctl.gate import Gate
    from accessctl.recognizer import Recognizer

_FRAMES = 150
_PICTURES = 24
_VISITS = 20
_STARTS = 3
_SEARCHED = 1_000  # templates that the pipeline and the decisions search among; other sizes have lines of their own
_STORED = 10_000  # templates in the store of the kiosk that is started
_DECIDING = mark("Deciding: every model on every frame, {count:,} templates")
_DECIDED = mark("Decided: every model twice a second")
_WALKS_UP, _IS_ENROLLED_FROM = "obama", "obama2"
_CAMERA_FPS = 30.0


def measure(asked: cli_context.Context, soak: int, *, quick: bool) -> dict[str, Any]:
    """Every figure; ``soak``: also whether memory stays flat over so many frames, ``quick``: no large galleries."""
    from accessctl.app import Eyes
    from accessctl.bench.metering import Meter
    from accessctl.cli.installing import with_models
    from accessctl.weights import Catalogue

    settings = with_models(asked, _WALKS_UP, _IS_ENROLLED_FROM)
    catalogue, meter = Catalogue.load(), Meter()
    eyes = Eyes.load(settings, catalogue, meter.load)
    scene = _Scene(settings, eyes, meter, catalogue.ready(_WALKS_UP), catalogue.ready(_IS_ENROLLED_FROM))
    start = _start(settings, scene)  # first: if the kiosk does not start, that is known at once
    figures = scene.measure()
    if soak:
        figures["soak"] = scene.soak(soak)
    return {**figures, **_search(eyes.embedder.dimension, quick=quick), **start, "provider": eyes.provider}


def show(figures: dict[str, Any]) -> None:
    """As tables and sentences."""
    for title, key in ((tr(_DECIDING, count=_SEARCHED), "pipeline"), (tr(_DECIDED), "pipeline_decided")):
        out.print(_pipeline_table(title, figures[key]))
        out.print()
    out.print(_stage_table(figures["pipeline"]))
    out.print()
    lines = (*_decision_lines(figures["decide_s"]), *_search_lines(figures), *_soak_lines(figures))
    for line in (*lines, *_start_lines(figures)):
        out.print(line, soft_wrap=True, markup=False)


class _Scene:
    """The employee of the demo footage in front of the real pipeline, among many other templates."""

    def __init__(self, settings: Settings, eyes: Eyes, meter: Meter, walks_up: Path, enrolled_from: Path) -> None:
        from accessctl.bench import scene
        from accessctl.camera import read_picture
        from accessctl.camera.demo import Portrait

        self._settings = settings
        self._eyes = eyes
        self._meter = meter
        pixels = read_picture(walks_up)
        portrait = Portrait(pixels, eyes.detector.detect_still(pixels)[0].box)
        self.pictures = scene.standing(portrait, settings.camera, _PICTURES)
        self.enrolled = self._embedding_of(read_picture(enrolled_from))
        self._gallery = self._gallery_of(_SEARCHED)

    def measure(self) -> dict[str, Any]:
        """Pipeline (every model on every frame), the same once decided, and the time to a decision."""
        from accessctl.bench.scene import SIZES

        with progress_bar(tr("pipeline")) as progress:
            tick = _counter(progress, 2 * _FRAMES * len(SIZES))
            deciding = {f"{w}x{h}": self._pipeline(w, h, tick, decided=False) for w, h in SIZES}
            decided = {f"{w}x{h}": self._pipeline(w, h, tick, decided=True) for w, h in SIZES}
        return {"pipeline": deciding, "pipeline_decided": decided, "decide_s": self._decide()}

    def _pipeline(self, width: int, height: int, tick: Callable[[], None], *, decided: bool) -> dict[str, Any]:
        from accessctl.bench import pipeline, scene

        pictures = [scene.resized(picture, width, height) for picture in self.pictures]
        recognizer = self._recognizer()
        if decided:
            recognizer.needs = _Recheck(self._settings.gate.recheck_seconds).needs
        return pipeline.measure(recognizer, self._meter, scene.back_and_forth(pictures, _FRAMES, _CAMERA_FPS), tick)

    def _decide(self) -> dict[str, Any]:
        from accessctl.bench import deciding

        with progress_bar(tr("deciding")) as progress:
            return deciding.measure(self._visit, self.pictures, _VISITS, _counter(progress, _VISITS))

    def soak(self, frames: int) -> dict[str, Any]:
        """One visitor who stays, for that many frames."""
        from accessctl.bench import scene, soaking

        recognizer, gate = self._visit()
        self._meter.is_on = False
        film = scene.back_and_forth(self.pictures, frames, _CAMERA_FPS)
        with progress_bar(tr("soak")) as progress:
            return soaking.measure(recognizer, gate, film, frames, _counter(progress, frames))

    def _visit(self) -> tuple[Recognizer, Gate]:
        from accessctl import limits
        from accessctl.gate import Gate, Policy

        settings, eyes = self._settings, self._eyes
        wanted = limits.derive(settings.identity, settings.liveness, eyes.curve, len(self._gallery), eyes.min_live)
        recognizer, gate = self._recognizer(), Gate(Policy.of(settings), wanted)
        recognizer.needs = gate.needs
        return recognizer, gate

    def _recognizer(self) -> Recognizer:
        from accessctl.recognizer import Recognizer
        from accessctl.tracking import Tracker

        self._meter.clear()
        return Recognizer(
            detector=self._eyes.detector,
            tracker=Tracker(self._settings.tracking),
            embedder=self._eyes.embedder,
            liveness=self._eyes.liveness,
            gallery=self._gallery,
            min_eye_distance=self._settings.zone.min_eye_distance,
            min_self_similarity=0.0,
        )

    def _embedding_of(self, pixels: Pixels) -> Embedding:
        face = self._eyes.detector.detect_still(pixels)[0]
        return self._eyes.embedder.embed([self._eyes.embedder.crops(pixels, face.landmarks)])[0]

    def _gallery_of(self, templates: int) -> Gallery:
        from accessctl.bench.searching import made_up
        from accessctl.gallery import Gallery

        rows = made_up(templates, self._eyes.embedder.dimension, seed=1)
        rows[0] = self.enrolled.vector
        return Gallery.of_batches([(rows, [f"p{row}" for row in range(templates)])], self.enrolled.model_id)


class _Recheck:
    """What a gate needs of a track that is decided: another look now and then."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._last = float("-inf")

    def needs(self, _track_id: int, now: float) -> bool:
        due = now - self._last >= self._seconds
        self._last = now if due else self._last
        return due


def _search(dimension: int, *, quick: bool) -> dict[str, Any]:
    from accessctl.bench import searching

    sizes = searching.SIZES[:-1] if quick else searching.SIZES
    with progress_bar(tr("search")) as progress:
        tick = _counter(progress, searching.STEPS * len(sizes))
        found = {str(size): searching.measure(size, dimension, tick) for size in sizes}
    return {
        "search_ms": {size: one.milliseconds for size, one in found.items()},
        "search_recall": {size: round(one.recall, 4) for size, one in found.items()},
    }


def _start(settings: Settings, scene: _Scene) -> dict[str, Any]:
    """Start a kiosk in a process of its own, with a full store, until its first picture."""
    with tempfile.TemporaryDirectory(prefix="accessctl-bench-") as folder, progress_bar(tr("start-up")) as progress:
        tick = _counter(progress, _STARTS + 1)
        order = _prepare_start(Path(folder), settings, scene)
        tick()
        runs = []
        for _ in range(_STARTS):
            runs.append(_one_start(order))
            tick()
    memory = [run["rss_mb"] for run in runs if run["rss_mb"] is not None]
    return {
        "startup_s": round(median(run["startup_s"] for run in runs), 2),
        "rss_mb": round(max(memory), 0) if memory else None,
        "with_window": all(run["with_window"] for run in runs),
    }


def _prepare_start(folder: Path, settings: Settings, scene: _Scene) -> Path:
    """Pictures to look at, a store with many people, and the settings that name them."""
    from accessctl.cli.starting import fill_store, write_pictures

    write_pictures(folder / "pictures", scene.pictures)
    camera = {"source": str(folder / "pictures"), "loop": True, "folder_fps": _CAMERA_FPS}
    wanted = settings.model_copy(
        update={
            "camera": settings.camera.model_copy(update=camera),
            "store": settings.store.model_copy(update={"key_place": "file"}),
        }
    )
    order = folder / "settings.json"
    order.write_text(wanted.model_dump_json(), encoding="utf-8")
    fill_store(folder / "data", wanted, scene.enrolled, _STORED)
    return order


def _one_start(order: Path) -> dict[str, Any]:
    code = "from accessctl.cli.starting import main; main()"
    environment = dict(os.environ)
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    command = [sys.executable, "-c", code, str(order), repr(time.time())]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, timeout=120)
    if done.returncode or not done.stdout.strip():
        said = done.stderr.strip().splitlines() or [tr("it said nothing")]
        raise AccessctlError(tr("the kiosk did not start: {said}", said=said[-1]))
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def _counter(progress: Callable[[int, int], None], total: int) -> Callable[[], None]:
    """A function to call once per step."""
    done = 0

    def tick() -> None:
        nonlocal done
        done += 1
        progress(done, total)

    return tick


def _pipeline_table(title: str, sizes: dict[str, Any]) -> Table:
    headings = (tr("picture"), tr("frames/s"), tr("median ms"), "95 % ms", tr("bare models ms"), tr("ratio"))
    keys = ("fps", "p50_ms", "p95_ms", "models_p50_ms", "overhead_ratio")
    return _table(title, headings, [[size, *(str(row[key]) for key in keys)] for size, row in sizes.items()])


def _stage_table(sizes: dict[str, Any]) -> Table:
    """Median and 95th percentile of every stage while deciding."""
    stages = next(iter(sizes.values()))["stages_ms"]
    cells = [[f"{row['stages_ms'][stage]['p50']:.2f} / {row['stages_ms'][stage]['p95']:.2f}" for row in sizes.values()]
             for stage in stages]  # fmt: skip
    rows = [[stage, *costs] for stage, costs in zip(stages, cells, strict=True)]
    return _table(tr("Stages while deciding, ms (median / 95 %)"), (tr("stage"), *sizes), rows)


def _table(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    from rich.table import Table

    table = Table(title=title, title_justify="left", box=None, header_style="bold", pad_edge=False)
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left")
    for row in rows:
        table.add_row(*row)
    return table


def _decision_lines(decide: dict[str, Any]) -> list[str]:
    if decide["p95"] is None:
        return [
            tr(
                "First sight to GRANTED: only {decide} of {decide2} visits ended with a grant",
                decide=decide["granted"],
                decide2=decide["visits"],
            )
        ]
    return [
        tr(
            "First sight to GRANTED: {decide} s (median), {decide2} s (95 %), {decide3} visits at "
            "{camera_fps:.0f} frames/s",
            decide=decide["p50"],
            decide2=decide["p95"],
            decide3=decide["visits"],
            camera_fps=_CAMERA_FPS,
        )
    ]


def _search_lines(figures: dict[str, Any]) -> list[str]:
    return [
        tr(
            "Search in {size:,} templates: {cost} ms; the right nearest person for {figures:.1%} of probes",
            size=int(size),
            cost=cost,
            figures=figures["search_recall"][size],
        )
        for size, cost in figures["search_ms"].items()
    ]


def _soak_lines(figures: dict[str, Any]) -> list[str]:
    soak = figures.get("soak")
    if soak is None:
        return []
    return [
        tr(
            "Memory over {soak:,} frames: {soak2} MB, then {soak3} MB",
            soak=soak["frames"],
            soak2=soak["rss_mb_settled"],
            soak3=soak["rss_mb_end"],
        )
    ]


def _start_lines(figures: dict[str, Any]) -> list[str]:
    kind = tr("kiosk window") if figures["with_window"] else tr("headless kiosk")
    memory = f"{figures['rss_mb']:.0f} MB" if figures["rss_mb"] is not None else tr("unknown")
    return [
        tr(
            "Start to first picture ({kind}, {stored:,} templates): {figures} s; memory {memory}",
            kind=kind,
            stored=_STORED,
            figures=figures["startup_s"],
            memory=memory,
        ),
        tr("Runs on {figures}", figures=figures["provider"]),
    ]
