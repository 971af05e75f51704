"""The kiosk comes back by itself: a small parent process starts it, listens for its pulse, and starts it again.

While no kiosk is on the screen, a second small process covers it.
"""

from accessctl.supervision.cover import CAN_BE_SEEN, LEFT, NO_WINDOW, Cover, CoverLooks, Notice, Stand
from accessctl.supervision.parent import Supervisor
from accessctl.supervision.pulse import (
    HANGS_SECONDS,
    RENEWS,
    beat,
    confess,
    is_supervised,
    process_to_end,
    restarted_after,
)
from accessctl.supervision.renewal import Renewal
from accessctl.supervision.systemd import notify

__all__ = [
    "CAN_BE_SEEN",
    "HANGS_SECONDS",
    "LEFT",
    "NO_WINDOW",
    "RENEWS",
    "Cover",
    "CoverLooks",
    "Notice",
    "Renewal",
    "Stand",
    "Supervisor",
    "beat",
    "confess",
    "is_supervised",
    "notify",
    "process_to_end",
    "restarted_after",
]
