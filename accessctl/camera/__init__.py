"""Frame sources: webcams, video files, animations, folders and network streams, all as one ``Camera``."""

from accessctl.camera.opening import open_camera
from accessctl.camera.pictures import is_picture, read_picture
from accessctl.camera.protocol import Camera, CameraFault, CameraFaultError
from accessctl.camera.watchdog import Trouble, Watchdog

__all__ = [
    "Camera",
    "CameraFault",
    "CameraFaultError",
    "Trouble",
    "Watchdog",
    "is_picture",
    "open_camera",
    "read_picture",
]
