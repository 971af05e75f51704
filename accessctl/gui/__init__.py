"""What people see; the only importer of PySide6.

Three entrances: ``run_kiosk`` and ``run_demo`` take a ready App, ``run_admin`` opens its own; exit codes come back. Ask
``display.display_available()`` first: without a screen Qt aborts the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from accessctl.app import App
    from accessctl.config import Settings


def run_kiosk(app: App, read_settings: Callable[[], Settings], *, may_restart: bool) -> int:
    """The kiosk, full screen; what ``read_settings`` gives of another look is taken up while it runs.

    For anything else it ends with ``supervision.RENEWS``, where ``may_restart`` says that somebody starts it again.
    """
    from accessctl.gui import launch
    from accessctl.gui.following import Following

    return launch.run_kiosk(app, Following(read_settings, may_restart))


def run_demo(app: App, read_settings: Callable[[], Settings]) -> int:
    """The demo window; it takes up language and theme from what ``read_settings`` gives while it runs."""
    from accessctl.gui import launch
    from accessctl.gui.following import Following

    return launch.run_demo(app, Following(read_settings))


def run_admin(open_app: Callable[[], App], config_file: Path) -> int:
    """The admin panel; its settings page changes ``config_file``. The App is opened again after a restore."""
    from accessctl.gui import launch

    return launch.run_admin(open_app, config_file)
