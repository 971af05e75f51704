"""``accessctl bench --paint``: what painting costs the GUI thread."""

from __future__ import annotations

import os

from accessctl.cli.stored import print_table
from accessctl.cli.text import out
from accessctl.translation import tr

_PICTURES = 200


def measure() -> dict[str, dict[str, float]]:
    """See ``gui.painting``; where there is no display, Qt's own raster does the same work off screen."""
    from accessctl.gui import painting
    from accessctl.gui.display import application, display_available

    if not display_available():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _, theme = application("light", motion=False)
    return painting.measure(theme, _PICTURES)


def show(found: dict[str, dict[str, float]]) -> None:
    """As a table."""
    out.print(tr("Painting at 1920 x 1080, processor time of the GUI thread; a screen at 60 Hz leaves 16.7 ms"))
    print_table(
        (tr("window"), "p50 ms", "p95 ms", tr("p95 ms by the clock")),
        [
            (name, *(f"{figures[key]:.1f}" for key in ("p50_ms", "p95_ms", "wall_p95_ms")))
            for name, figures in found.items()
        ],
    )
