"""From what a person types as ``--source`` to the Camera that it names."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from accessctl.camera.animation import animation_shots
from accessctl.camera.folder import folder_shots, picture_shots
from accessctl.camera.pictures import is_picture
from accessctl.camera.protocol import Camera
from accessctl.camera.recording import Recording, Shot
from accessctl.camera.video import video_shots
from accessctl.config import CameraSettings
from accessctl.errors import InputError


def open_camera(source: str, *, settings: CameraSettings, paced: bool = True) -> Camera:
    """The camera that ``source`` names: index, device name or path, file, folder or address. Nothing is opened yet.

    ``paced=False`` reads recordings frame by frame, deterministically; devices and streams have no other pace than
    their own. Raises InputError, one line, for a source that cannot be meant.
    """
    if (path := Path(source).expanduser()).exists() and not path.is_char_device():
        return Recording(path.name, _shots_of(path, settings), paced=paced, loop=settings.loop)
    raise InputError(f"{source}: no such camera, file or folder; accessctl cameras lists the cameras")


def _shots_of(path: Path, settings: CameraSettings) -> Callable[[], Generator[Shot]]:
    if path.is_dir():
        return partial(folder_shots, path, settings.folder_fps)
    if path.stat().st_size == 0:
        raise InputError(f"{path}: the file is empty")
    if path.suffix.lower() in (".gif", ".webp", ".apng"):
        return partial(animation_shots, path)
    if is_picture(path):
        return partial(picture_shots, [path], settings.folder_fps)
    return partial(video_shots, path)
