"""The other end of the webhook: what a receiver checks before it moves a lock. Standard library only, to be copied.

A message is genuine when its signature is right, its time stamp is fresh and its nonce was never seen before; an order
is followed when it has not expired and its id was not followed before.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, MutableMapping

MAX_SKEW_SECONDS = 30.0


def signature(secret: bytes, timestamp: str, nonce: str, body: bytes) -> str:
    """HMAC-SHA256 over time stamp, nonce and body, in hexadecimal."""
    return hmac.new(secret, f"{timestamp}.{nonce}.".encode() + body, hashlib.sha256).hexdigest()


def verify(
    secret: bytes, headers: Mapping[str, str], body: bytes, *, now: float, seen: MutableMapping[str, float]
) -> str:
    """Why the message is not to be believed; empty when it is. ``now`` is Unix time.

    ``headers`` have lower-case names. ``seen`` remembers nonces between calls, and forgets those that are too old to
    pass the time stamp's check anyway.
    """
    timestamp = headers.get("accessctl-timestamp", "")
    nonce = headers.get("accessctl-nonce", "")
    claimed = headers.get("accessctl-signature", "").removeprefix("v1=")
    expected = signature(secret, timestamp, nonce, body)
    if not secret or not hmac.compare_digest(expected.encode(), claimed.encode()):
        return "the signature is wrong"
    try:
        is_fresh = abs(now - float(timestamp)) <= MAX_SKEW_SECONDS
    except ValueError:
        is_fresh = False
    if not is_fresh:
        return "the time stamp is too old or too new; set the clocks"
    for old in [known for known, at in seen.items() if not now - at <= 2 * MAX_SKEW_SECONDS]:
        del seen[old]
    if not nonce or nonce in seen:
        return "the nonce was used before"
    seen[nonce] = now
    return ""
