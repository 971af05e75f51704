"""Frame sources: webcams, video files, animations, folders and network streams, all as one ``Camera``."""

from accessctl.camera.devices import Device, list_devices
from accessctl.camera.opening import is_recording, open_camera
from accessctl.camera.pictures import encoded, is_picture, read_picture
from accessctl.camera.protocol import Camera, CameraFault, CameraFaultError
from accessctl.camera.watchdog import Trouble, Watchdog

__all__ = [
    "Camera",
    "CameraFault",
    "CameraFaultError",
    "Device",
    "Trouble",
    "Watchdog",
    "encoded",
    "is_picture",
    "is_recording",
    "list_devices",
    "open_camera",
    "read_picture",
]
