"""The kiosk comes back by itself: a small parent process starts it, listens for its pulse, and starts it again."""

from accessctl.supervision.parent import Supervisor
from accessctl.supervision.pulse import HANGS_SECONDS, RENEWS, beat, is_supervised, restarted_after
from accessctl.supervision.systemd import notify

__all__ = ["HANGS_SECONDS", "RENEWS", "Supervisor", "beat", "is_supervised", "notify", "restarted_after"]
