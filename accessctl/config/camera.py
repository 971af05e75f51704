"""Where frames come from, and when the camera is not to be trusted."""

from __future__ import annotations

from pydantic import Field

from accessctl.config.section import Section


class CameraSettings(Section):
    """Where frames come from, and when the camera is not to be trusted."""

    source: str = Field(
        "0", min_length=1, title="Source", description="Index, device name, file, folder, URL, or demo."
    )
    width: int = Field(1280, ge=160, le=7680, title="Asked width (px)")
    height: int = Field(720, ge=120, le=4320, title="Asked height (px)")
    fps: float = Field(30, ge=1, le=240, title="Asked frame rate (per s)")
    device_id: str = Field(
        "", title="Pinned device", description="Its stable name; another one in its place is a fault. Empty: the first."
    )
    open_seconds: float = Field(
        10,
        ge=1,
        le=120,
        title="Longest time to open (s)",
        description="Webcams take up to 5 s, RTSP cameras up to 8 s.",
    )
    blocked_seconds: float = Field(0.8, ge=0.2, le=60, title="No frame for this long: blocked or unplugged (s)")
    frozen_seconds: float = Field(
        0.8, ge=0.2, le=60, title="Identical frames for this long: frozen (s)",
        description="A sensor has noise; identical frames in a row do not come from a working webcam.",
    )  # fmt: skip
    frozen_difference: float = Field(
        0.05, ge=0, le=10, title="Mean change up to which two frames are identical (grey levels)",
        description="Least change between two frames of compressed webcam clips: 0.36, so seven times as much.",
    )  # fmt: skip
    black_seconds: float = Field(
        0.7, ge=0.1, le=60, title="Black frames for this long: black (s)", description="A flicker is not a fault."
    )
    black_brightness: float = Field(
        8.0, ge=0, le=100, title="Mean grey at or below which a frame is black",
        description="A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.",
    )  # fmt: skip
    reopen_seconds: float = Field(0.5, ge=0.1, le=60, title="Time between attempts to open again (s)")
    watch_recordings: bool = Field(
        False, title="Judge recordings as cameras", description="Off: a clip may rightly be black or stand still."
    )
    loop: bool = Field(False, title="Play recordings again and again")
    folder_fps: float = Field(10, ge=0.1, le=240, title="Pictures of a folder shown per second")
