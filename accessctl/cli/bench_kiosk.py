"""``accessctl bench --kiosk``: what of a kiosk grows with the decisions it makes."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar
from accessctl.cli.stored import print_table
from accessctl.cli.text import out
from accessctl.translation import grouped, mark, numeral, tr

if TYPE_CHECKING:
    from accessctl.gui.soaking import Look

_SETTLED_AFTER = 0.2  # of the run: by then every buffer and cache has been made
_NAMES = {
    "resident_mb": mark("resident memory, MB"),
    "open_files": mark("open files"),
    "threads": mark("threads"),
    "windows": mark("windows"),
    "qt_objects": mark("Qt objects in them"),
    "python_objects": mark("Python objects"),
    "database_kb": mark("database, kB"),
    "write_ahead_kb": mark("its write-ahead log, kB"),
    "log_kb": mark("program's log, kB"),
}


def measure(asked: cli_context.Context, minutes: float) -> dict[str, Any]:
    """Each figure once settled, at the end, what it grows by, and its course. 100,000 frames: 1.4 hours at a door."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from accessctl.app import DEMO_PICTURES, DEMO_SOURCE, enroll_demo_people
    from accessctl.cli.installing import with_models
    from accessctl.cli.logs import keep_log
    from accessctl.config import Settings
    from accessctl.gui.soaking import FastApp, soak

    models = with_models(asked, *DEMO_PICTURES).models
    settings = Settings.model_validate({
        "models": models, "camera": {"source": DEMO_SOURCE, "loop": True}, "store": {"key_place": "file"},
        "kiosk": {"keep_awake": False}, "appearance": {"sound": False}, "inbox": {"enabled": True},
    })  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="accessctl-") as folder, progress_bar(tr("soak")) as progress:
        keep_log(Path(folder))
        with FastApp.open(settings, Path(folder)) as app:
            enroll_demo_people(app)
            looks = soak(app, 60 * minutes, partial(_held, Path(folder)), progress)
    return summary(looks)


def _held(folder: Path) -> dict[str, float]:
    """What this process and its files take now; what the system does not tell is left out."""
    import gc

    from accessctl.bench.process import resident_mb

    files = {"database_kb": "accessctl.db", "write_ahead_kb": "accessctl.db-wal", "log_kb": "accessctl.log"}
    held = {key: _kilobytes(folder / name) for key, name in files.items()}
    held |= {"threads": threading.active_count(), "python_objects": len(gc.get_objects()) + gc.get_freeze_count()}
    if (memory := resident_mb()) is not None:
        held["resident_mb"] = memory
    if (opened := Path("/proc/self/fd")).is_dir():
        held["open_files"] = len(list(opened.iterdir()))
    return held


def _kilobytes(path: Path) -> float:
    return path.stat().st_size / 1024 if path.exists() else 0.0


def summary(looks: Sequence[Look]) -> dict[str, Any]:
    """From all looks after the first fifth of the run."""
    settled = looks[int(len(looks) * _SETTLED_AFTER) :]
    first, last = settled[0], settled[-1]
    decisions, frames = [look.decisions for look in settled], [look.frames for look in settled]
    rows = [{"windows": look.windows, "qt_objects": look.qt_objects} | look.measured for look in settled]
    held = {
        name: {
            "settled": round(rows[0][name], 1), "end": round(rows[-1][name], 1),
            "per_1000_decisions": round(1000 * _growth(decisions, [row[name] for row in rows]), 2),
            "per_100000_frames": round(100_000 * _growth(frames, [row[name] for row in rows]), 2),
            "course": [round(row[name], 1) for row in rows],
        }
        for name in _NAMES if name in rows[0]
    }  # fmt: skip
    ran = last.seconds - first.seconds
    return {
        "minutes": round(looks[-1].seconds / 60, 1), "frames": last.frames, "decisions": last.decisions,
        "frames_per_second": round((last.frames - first.frames) / ran, 1) if ran > 0 else None, "held": held,
    }  # fmt: skip


def _growth(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Per step of ``xs``, from the most in the first third to the most in the last; 0 where nothing happened.

    Memory and the write-ahead log rise and fall like a saw: a line through them would see growth in where it was cut.
    """
    third = max(1, len(ys) // 3)
    first, last = max(range(third), key=ys.__getitem__), max(range(len(ys) - third, len(ys)), key=ys.__getitem__)
    return (ys[last] - ys[first]) / (xs[last] - xs[first]) if xs[last] > xs[first] else 0.0


def show(found: dict[str, Any]) -> None:
    """As a table."""
    out.print(
        tr("{minutes} minutes, {frames} frames, {decisions} decisions that were news; {fps} frames/s",
           minutes=numeral(found["minutes"]), frames=grouped(found["frames"]), decisions=grouped(found["decisions"]),
           fps=found["frames_per_second"]),
        soft_wrap=True,
    )  # fmt: skip
    print_table(
        (tr("held"), tr("once settled"), tr("at the end"), tr("per 1,000 decisions"),
         tr("per 100,000 frames")),
        [
            (tr(_NAMES[name]), numeral(one["settled"], ".1f"), numeral(one["end"], ".1f"),
             numeral(one["per_1000_decisions"], "+.1f"), numeral(one["per_100000_frames"], "+.1f"))
            for name, one in found["held"].items()
        ],
    )  # fmt: skip
