"""What a printed badge says: which badge it is, of which installation, until when, and our signature. No name, no id of
a person.

``AXC1:`` and 53 letters and digits of base32, which a QR code stores densely (29 x 29 modules): 1 byte version, 4 bytes
installation, 8 bytes badge, 4 bytes end of validity (seconds, 0: none), 16 bytes HMAC-SHA256. A copy of the code is
as good as the code: what makes it safe is the face that has to go with it, and revoking.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import secrets
import struct
from dataclasses import dataclass

from accessctl.rules import BadgeFault
from accessctl.store.sealing import Vault

PREFIX = "AXC1:"
_VERSION = 1
_FIELDS = struct.Struct(">B4s8sI")
_MAC_BYTES = 16
_LETTERS = 53  # of base32, without its padding
_LATEST = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Token:
    """A code that was ours and whole."""

    badge_id: str
    expires_at: dt.datetime | None


def new_badge_id() -> str:
    """64 random bits, in hexadecimal: they name a row, and say nothing."""
    return secrets.token_hex(8)


def write(vault: Vault, badge_id: str, expires_at: dt.datetime | None) -> str:
    """The text of the code."""
    until = 0 if expires_at is None else max(1, min(_LATEST, int(expires_at.timestamp())))
    content = _FIELDS.pack(_VERSION, vault.installation, bytes.fromhex(badge_id), until)
    raw = content + vault.badge_mac(content)[:_MAC_BYTES]
    return PREFIX + base64.b32encode(raw).decode().rstrip("=")


def read(vault: Vault, text: str) -> Token | BadgeFault:
    """What a code says, or why it is not ours. Reads whatever a camera or an attacker hands in; never raises."""
    raw = _raw(text)
    if raw is None:
        return BadgeFault.NOT_OURS
    content, mac = raw[: _FIELDS.size], raw[_FIELDS.size :]
    version, installation, badge, until = _FIELDS.unpack(content)
    if version != _VERSION:
        return BadgeFault.NOT_OURS
    if installation != vault.installation:
        return BadgeFault.FOREIGN
    if not vault.is_badge_mac(mac, content):
        return BadgeFault.FORGED
    return Token(badge.hex(), dt.datetime.fromtimestamp(until, dt.UTC) if until else None)


def _raw(text: str) -> bytes | None:
    """The bytes of a text of the one form that ``write`` gives: no second spelling of a code is taken."""
    letters = text.removeprefix(PREFIX)
    if not text.startswith(PREFIX) or len(letters) != _LETTERS:
        return None
    try:
        raw = base64.b32decode(letters + "=" * (-_LETTERS % 8))
    except (binascii.Error, ValueError):
        return None
    return raw if base64.b32encode(raw).decode().rstrip("=") == letters else None
