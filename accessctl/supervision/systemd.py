"""Telling systemd that we are ready and alive (sd_notify): a datagram to the socket that it names."""

from __future__ import annotations

import os
import socket
from contextlib import suppress


def notify(state: str) -> bool:
    """Send ``READY=1``, ``WATCHDOG=1`` ...; False where no systemd waits for it. Never raises."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return False
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out:
        out.setblocking(False)  # one that does not listen must not keep us from watching over the kiosk
        out.connect("\0" + address[1:] if address.startswith("@") else address)
        out.sendall(state.encode())
        return True
    return False
