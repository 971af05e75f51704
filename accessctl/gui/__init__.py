"""What people see; the only importer of PySide6.

Three entrances: ``run_kiosk``, ``run_demo``, ``run_admin``; each takes a ready App and returns an exit code. Ask
``display.display_available()`` first: without a screen Qt aborts the process.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accessctl.app import App


def run_kiosk(app: App) -> int:
    """The kiosk, full screen."""
    from accessctl.gui import launch

    return launch.run_kiosk(app)


def run_demo(app: App) -> int:
    """The demo window."""
    from accessctl.gui import launch

    return launch.run_demo(app)


def run_admin(app: App) -> int:
    """The admin panel."""
    from accessctl.gui import launch

    return launch.run_admin(app)
