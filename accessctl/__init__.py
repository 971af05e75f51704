"""accessctl: a webcam and a PC as a face access-control terminal."""

__version__ = "0.1.0"
