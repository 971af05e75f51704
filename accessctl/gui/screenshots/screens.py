"""Every screen by name, in the order they are taken."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatch

from accessctl.gui.screenshots.admin_screens import ADMIN_SCREENS
from accessctl.gui.screenshots.dialog_screens import DIALOG_SCREENS
from accessctl.gui.screenshots.door_screens import DOOR_SCREENS
from accessctl.gui.screenshots.enrol_screens import ENROL_SCREENS
from accessctl.gui.screenshots.studio import Make

SCREENS: dict[str, Make] = {**DOOR_SCREENS, **ENROL_SCREENS, **ADMIN_SCREENS, **DIALOG_SCREENS}


def names_like(wanted: Sequence[str]) -> list[str]:
    """The screens whose names fit any of the patterns (``admin-*``); all where none is given."""
    return [name for name in SCREENS if not wanted or any(fnmatch(name, each) for each in wanted)]
