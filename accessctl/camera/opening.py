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
from accessctl.camera.stream import is_address, stream
from accessctl.camera.video import video_shots
from accessctl.camera.webcam import webcam
from accessctl.config import CameraSettings
from accessctl.errors import InputError
from accessctl.translation import tr


def open_camera(source: str, *, settings: CameraSettings, paced: bool = True) -> Camera:
    """The camera that ``source`` names: index, device name or path, file, folder or address. Nothing is opened yet.

    ``paced=False`` reads recordings frame by frame, deterministically; devices and streams have no other pace than
    their own. Raises InputError, one line, for a file that cannot be meant; a webcam is looked for when it is opened,
    because it may be plugged in later.
    """
    if is_address(source):
        return stream(source, settings)
    path = Path(source).expanduser()
    if source.isdecimal():  # a camera, whatever lies in this folder
        return webcam(source, settings)
    if is_recording(source):
        return Recording(path.name, _shots_of(path, settings), paced=paced, loop=settings.loop)
    if not source.strip() or _looks_like_a_file(path):
        raise InputError(
            tr("{source!r}: no such file or folder; name a file that exists, a camera, or an address", source=source)
        )
    return webcam(source, settings)


def is_recording(source: str) -> bool:
    """Whether this names a file or folder that is there: filmed before, so nobody in it can answer a prompt."""
    if not source.strip() or source.isdecimal() or is_address(source):
        return False
    path = Path(source).expanduser()
    return path.is_file() or path.is_dir()


def _looks_like_a_file(path: Path) -> bool:
    """A path outside /dev, or a name with a suffix; everything else ("0", "USB2.0") may be the name of a camera."""
    is_path = len(path.parts) > 1 and path.parts[:2] != ("/", "dev")
    return is_path or (path.suffix[1:].isalnum() and not path.suffix[1:].isdecimal() and " " not in path.name)


def _shots_of(path: Path, settings: CameraSettings) -> Callable[[], Generator[Shot]]:
    if path.is_dir():
        return partial(folder_shots, path, settings.folder_fps)
    if path.stat().st_size == 0:
        raise InputError(tr("{path}: the file is empty", path=path))
    if path.suffix.lower() in (".gif", ".webp", ".apng"):
        return partial(animation_shots, path)
    if is_picture(path):
        return partial(picture_shots, [path], settings.folder_fps)
    return partial(video_shots, path)
