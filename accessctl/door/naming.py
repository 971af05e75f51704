"""A door's name where only plain letters go: in file names and topics."""

from __future__ import annotations

import re
import zlib


def plain_name(door: str) -> str:
    """Small letters, digits and underscores; names that differ in more than capitals stay different, by a number."""
    plain = re.sub(r"[^a-z0-9]+", "_", door.lower()).strip("_")
    is_same = plain.replace("_", " ") == door.lower()
    return plain if is_same else f"{plain}_{zlib.crc32(door.encode()):08x}".lstrip("_")
