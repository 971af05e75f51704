"""What it costs to paint the kiosk and the demo at full size: processor time of the GUI thread per picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from accessctl.config import AppearanceSettings
from accessctl.domain import (
    Box,
    Decision,
    Detection,
    Evidence,
    Frame,
    LivenessScore,
    Match,
    Observation,
    Pixels,
    Reason,
    Sighting,
    Subject,
    Verdict,
)
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import Tuning, effects
from accessctl.translation import Said

_SIZE = 1920, 1080
_WARM_UP, _UNTIL_EXPOSED_MS = 20, 300  # nothing is painted on a window that is not exposed yet
_STATES = {
    "kiosk, confirming": (Verdict.WAIT, Reason.CONFIRMING),
    "kiosk, granted": (Verdict.GRANTED, Reason.RECOGNIZED),
    "kiosk, idle": (Verdict.WAIT, Reason.NO_FACE),
}


def measure(theme: Theme, pictures: int) -> dict[str, dict[str, float]]:
    """p50 and p95 in ms per state: taking a new 1280 x 720 picture and painting the window at 1920 x 1080.

    Processor time, so that whatever else the machine does is left out; ``wall_p95_ms`` is the same by the clock.
    """
    looks = AppearanceSettings(sound=False)
    frames = _pictures()
    found = {}
    for name, (verdict, reason) in _STATES.items():
        kiosk = KioskWindow(theme, "Main entrance", looks, lambda _: "Ada")
        found[name] = _time(kiosk, kiosk.show_decision, verdict, reason, frames, pictures)
        kiosk.leave()
    tuning = Tuning(0.5, 0.05, 3, 5, 0.6)
    machinery = Machinery("CPUExecutionProvider", "detector", "embedder", "liveness")
    content = DemoContent(
        Said("synthesised footage"), machinery, tuning, lambda one: effects(one, None, 1, lambda _: None), str
    )
    demo = DemoWindow(theme, content)
    found["demo"] = _time(demo, demo.show_decision, Verdict.GRANTED, Reason.RECOGNIZED, frames, pictures)
    demo.close()
    return found


def _time(
    window: QWidget, show: Callable[[Decision], None], verdict: Verdict, reason: Reason, frames: list[Pixels],
    count: int,
) -> dict[str, float]:  # fmt: skip
    window.resize(*_SIZE)
    window.show()
    shown = QEventLoop()
    QTimer.singleShot(_UNTIL_EXPOSED_MS, shown.quit)
    shown.exec()
    spent, passed = [], []
    for number in range(_WARM_UP + count):
        decision = _decision(verdict, reason, frames[number % len(frames)], number)
        cpu, wall = time.thread_time(), time.perf_counter()
        show(decision)
        window.repaint()
        if number >= _WARM_UP:
            spent.append(1000 * (time.thread_time() - cpu))
            passed.append(1000 * (time.perf_counter() - wall))
    p50, p95 = np.percentile(spent, (50, 95))
    return {"p50_ms": float(p50), "p95_ms": float(p95), "wall_p95_ms": float(np.percentile(passed, 95))}


def _pictures() -> list[Pixels]:
    """Coloured noise, which no scaler can shorten."""
    noise = np.random.default_rng(1)
    return [noise.integers(0, 256, (720, 1280, 3), dtype=np.uint8) for _ in range(4)]


def _decision(verdict: Verdict, reason: Reason, pixels: Pixels, number: int) -> Decision:
    at = number / 15
    landmarks = np.array([[560, 300], [720, 300], [640, 380], [580, 460], [700, 460]], np.float32)
    face = Detection(Box(480, 160, 800, 560), landmarks, 0.9)
    seen = Sighting(1, face, match=Match("ada", 0.7, 0.2), liveness=LivenessScore(0.95))
    costs: dict[str, Any] = {"detect": 5.0, "align": 1.0, "embed": 15.0, "liveness": 9.0}
    observation = Observation(Frame(number, at, pixels), (seen,), costs)
    evidence = Evidence(1, number % 4, 3, 4, 5, 0.95, 6, 5, 0.7, 0.5, 0.6)
    return Decision(observation, verdict, reason, Subject(1, "ada", 0.7, 0.95), evidence=evidence)
