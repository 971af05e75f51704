"""A folder of pictures, shown one after the other in the order people number them."""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

from accessctl.camera.pictures import is_picture, read_picture
from accessctl.camera.recording import Shot
from accessctl.errors import InputError
from accessctl.translation import tr


def natural_key(path: Path) -> list[tuple[int, int | str]]:
    """Sorts frame2 before frame10."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(0, int(part)) if part.isdecimal() else (1, part) for part in parts if part]


def pictures_in(folder: Path) -> list[Path]:
    """The picture files directly inside, naturally sorted. Raises InputError when there are none."""
    try:
        found = sorted((path for path in folder.iterdir() if is_picture(path) and path.is_file()), key=natural_key)
    except OSError as error:
        raise InputError(
            tr("{folder}: cannot be listed ({strerror})", folder=folder, strerror=error.strerror or "unknown reason")
        ) from error
    if not found:
        raise InputError(
            tr("{folder}: holds no pictures; put JPEG or PNG files in it or name another folder", folder=folder)
        )
    return found


def folder_shots(folder: Path, fps: float) -> Generator[Shot]:
    """Each picture for ``1 / fps`` seconds. Raises InputError naming the first picture that cannot be read."""
    yield from picture_shots(pictures_in(folder), fps)


def picture_shots(paths: list[Path], fps: float) -> Generator[Shot]:
    """As ``folder_shots``, for pictures already named."""
    for index, path in enumerate(paths):
        yield Shot(index / fps, 1.0 / fps, read_picture(path))
