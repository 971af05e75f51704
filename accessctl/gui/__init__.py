"""What people see; the only importer of PySide6.

Three entrances: ``run_kiosk``, ``run_demo``, ``run_admin``; each takes a ready App and returns an exit code. Ask
``display.display_available()`` first: without a screen Qt aborts the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


def run_admin(app: App, config_file: Path) -> int:
    """The admin panel; its settings page changes ``config_file``."""
    from accessctl.gui import launch

    return launch.run_admin(app, config_file)
