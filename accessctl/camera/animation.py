"""Animated GIFs (and other animated pictures), with the duration of each frame, through Pillow.

OpenCV's FFmpeg plays GIFs too but rounds durations and shows transparent corners black.
"""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from accessctl.camera.pictures import open_picture, to_bgr
from accessctl.camera.recording import Shot
from accessctl.errors import InputError
from accessctl.translation import tr

# Browsers show frames that ask for less than 20 ms at 100 ms; many files say 0 and mean "as everybody does".
_LEAST_MS = 20.0
_BROWSER_MS = 100.0


def animation_shots(path: Path) -> Generator[Shot]:
    """The frames of an animated picture. Raises InputError when it is damaged."""
    with open_picture(path) as image:
        at_seconds = 0.0
        for index in range(getattr(image, "n_frames", 1)):
            try:
                image.seek(index)
                pixels = to_bgr(image)
            except Exception as error:  # Pillow raises unrelated types on damaged files
                raise InputError(
                    tr("{path}: frame {index} is damaged; save the animation again", path=path, index=index + 1)
                ) from error
            lasts_seconds = _duration_ms(image.info.get("duration", 0)) / 1000.0
            yield Shot(at_seconds, lasts_seconds, pixels)
            at_seconds += lasts_seconds


def _duration_ms(stated: object) -> float:
    duration = float(stated) if isinstance(stated, int | float) else 0.0
    return duration if duration >= _LEAST_MS else _BROWSER_MS
