"""The other process of ``accessctl bench``: a kiosk that says when its first picture was there, and ends."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from accessctl.app import App
from accessctl.bench.process import resident_mb
from accessctl.cli.text import say_json
from accessctl.config import Settings
from accessctl.domain import Decision, Embedding, Pixels, Sample
from accessctl.engine import Engine
from accessctl.store import Store
from accessctl.translation import tr

_TEMPLATES_EACH = 20
_RUNS_FRAMES = 90  # long enough for every model, the window and the store to have been in use


def write_pictures(folder: Path, pictures: Sequence[Pixels]) -> None:
    """The pictures as a folder that a camera can play."""
    from PIL import Image

    folder.mkdir()
    for number, pixels in enumerate(pictures):
        Image.fromarray(pixels[:, :, ::-1]).save(folder / f"{number:03}.jpg", quality=92)


def fill_store(folder: Path, settings: Settings, enrolled: Embedding, templates: int) -> None:
    """A store with that many templates: made-up people, and the one who stands in the pictures."""
    from accessctl.bench.searching import made_up

    rows = made_up(templates, len(enrolled.vector), seed=2)
    rows[0] = enrolled.vector
    folder.mkdir()
    with Store.open(folder, settings.store) as store:
        for start in range(0, templates, _TEMPLATES_EACH):
            samples = [Sample(Embedding(row, enrolled.model_id)) for row in rows[start : start + _TEMPLATES_EACH]]
            store.people.enroll(tr("Person {start}", start=start), samples, actor="bench")


class _TimedApp(App):
    """An app whose engine tells when the first picture was judged, and ends the kiosk after some more."""

    began = 0.0
    with_window = False

    def new_engine(self, *, paced: bool = True) -> Engine:
        engine = super().new_engine(paced=paced)
        engine.on_decision(self._hear)
        self._seen = 0
        return engine

    def _hear(self, _decision: Decision) -> None:
        self._seen += 1
        if self._seen == 1:
            self._took = time.time() - self.began
        if self._seen == _RUNS_FRAMES:
            say_json({"startup_s": self._took, "rss_mb": resident_mb(), "with_window": self.with_window})
            os.kill(os.getpid(), signal.SIGTERM)


def main() -> None:
    """Arguments: the settings as JSON, and when the process was asked for, in seconds of the system's clock."""
    order, began = Path(sys.argv[1]), float(sys.argv[2])
    settings = Settings.model_validate_json(order.read_text(encoding="utf-8"))
    with _TimedApp.open(settings, order.parent / "data") as app:
        app.began = began
        app.with_window = _shows_window(app)


def _shows_window(app: _TimedApp) -> bool:
    """Run the kiosk to its end, headless where Qt is not usable."""
    try:
        from accessctl.gui import launch
    except ImportError:
        engine = app.new_engine()
        engine.start()
        signal.signal(signal.SIGTERM, lambda *_: engine.stop())
        engine.wait(timeout_seconds=60)
        return False
    app.with_window = True
    launch.run_kiosk(app)
    return True
