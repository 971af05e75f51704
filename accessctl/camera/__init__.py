"""Frame sources: webcams, video files, animations, folders and network streams, all as one ``Camera``."""

from accessctl.camera.opening import open_camera
from accessctl.camera.pictures import is_picture, read_picture
from accessctl.camera.protocol import Camera, CameraFault, CameraFaultError

__all__ = ["Camera", "CameraFault", "CameraFaultError", "is_picture", "open_camera", "read_picture"]
