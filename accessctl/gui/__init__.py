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


def run_kiosk(app: App) -> int:
    """The kiosk, full screen."""
    from accessctl.gui import launch

    return launch.run_kiosk(app)


def run_demo(app: App) -> int:
    """The demo window."""
    from accessctl.gui import launch

    return launch.run_demo(app)


def run_admin(open_app: Callable[[], App], config_file: Path) -> int:
    """The admin panel; its settings page changes ``config_file``. The App is opened again after a restore."""
    from accessctl.gui import launch

    return launch.run_admin(open_app, config_file)
