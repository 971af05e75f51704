"""The composition root: the only place that knows every room. It wires them together and decides nothing."""

from accessctl.app.composition import App
from accessctl.app.demo_people import DEMO_DATA, DEMO_PEOPLE, DEMO_PICTURES, enroll_demo_people
from accessctl.app.eyes import Eyes, curve_of, recognizer_of
from accessctl.app.footage import DEMO_SOURCE

__all__ = [
    "DEMO_DATA",
    "DEMO_PEOPLE",
    "DEMO_PICTURES",
    "DEMO_SOURCE",
    "App",
    "Eyes",
    "curve_of",
    "enroll_demo_people",
    "recognizer_of",
]
