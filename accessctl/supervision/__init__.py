"""The kiosk comes back by itself: a small parent process starts it, listens for its pulse, and starts it again."""

from accessctl.supervision.parent import Supervisor
from accessctl.supervision.pulse import beat, is_supervised, restarted_after
from accessctl.supervision.systemd import notify

__all__ = ["Supervisor", "beat", "is_supervised", "notify", "restarted_after"]
