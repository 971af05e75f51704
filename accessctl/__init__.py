"""accessctl: a webcam and a PC as a face access-control terminal."""

import logging
import os

__version__ = "0.1.0"

# Programmers' details (tracebacks of crashes that were survived) go where a handler sends them, never to the terminal.
logging.getLogger(__name__).addHandler(logging.NullHandler())

# OpenCV reads these while it is imported, by whichever room does so first, so they are set before any room exists.
# Without the first, Windows webcams take 10 s to open; the second bounds a webcam's read (10 s by default), which the
# watchdog has given up on by then; the others keep FFmpeg and OpenCV from writing over the one line that we say.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
