"""What the master key does: wraps each person's key, seals what is personal, signs the ends of the event chain.

Every person has a key of their own. Dropping it makes all that was sealed with it unreadable, in the event log too,
whose lines can never be changed.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

from accessctl.errors import StoreError
from accessctl.translation import tr

KEY_BYTES = 32
_NONCE_BYTES = 12  # AES-GCM's own size; random, and each key seals far fewer than the 2^32 messages that allows


def new_master_key() -> bytes:
    """A fresh master key."""
    return os.urandom(KEY_BYTES)


class Seal:
    """AES-256-GCM under one key. ``context`` is bound in: what was sealed for one place does not open in another."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def close(self, content: bytes, *context: str) -> bytes:
        """Nonce, ciphertext and tag."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, _joined(context))

    def open(self, sealed: bytes, *context: str) -> bytes:
        """Raises StoreError where content, key or context is another."""
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], _joined(context))
        except (InvalidTag, ValueError, TypeError) as error:
            raise StoreError(tr("sealed data was altered, moved or made with another key")) from error


class Vault:
    """The master key at work; immutable, any thread."""

    def __init__(self, master_key: bytes) -> None:
        self._wrapping = Seal(_derived(master_key, "wrap the keys of people"))
        self._signing_key = _derived(master_key, "sign the ends of the event chain")
        self._badge_key = _derived(master_key, "sign badges")
        self._card_key = _derived(master_key, "hash the numbers of cards")
        self.inbox = Seal(_derived(master_key, "seal the inbox"))
        self.check_value = _derived(master_key, "recognise this key").hex()
        self.installation = _derived(master_key, "tell our badges from others'")[:4]

    def new_person_key(self, person_id: str) -> bytes:
        """A fresh key for one person, wrapped: the only form in which it is stored."""
        return self._wrapping.close(os.urandom(KEY_BYTES), "person key", person_id)

    def of_person(self, person_id: str, wrapped_key: bytes) -> Seal:
        """What seals and opens this person's data."""
        return Seal(self._wrapping.open(wrapped_key, "person key", person_id))

    def sign(self, *parts: str) -> str:
        """HMAC-SHA256, hex."""
        return hmac.new(self._signing_key, _joined(parts), hashlib.sha256).hexdigest()

    def signed(self, signature: str, *parts: str) -> bool:
        """Whether this key made that signature."""
        return hmac.compare_digest(signature.encode(), self.sign(*parts).encode())

    def badge_mac(self, content: bytes) -> bytes:
        """HMAC-SHA256 of what a badge says; a badge carries its first half."""
        return hmac.new(self._badge_key, content, hashlib.sha256).digest()

    def is_badge_mac(self, mac: bytes, content: bytes) -> bool:
        """Whether this key signed that badge."""
        return len(mac) == 16 and hmac.compare_digest(mac, self.badge_mac(content)[:16])

    def card_hash(self, number: str) -> str:
        """A card's number as it is stored: without the key, nobody can try out the few numbers there are."""
        return hmac.new(self._card_key, number.encode(), hashlib.sha256).hexdigest()


def _derived(master_key: bytes, purpose: str) -> bytes:
    return HKDFExpand(SHA256(), KEY_BYTES, f"accessctl: {purpose}".encode()).derive(master_key)


def _joined(parts: tuple[str, ...]) -> bytes:
    """Unambiguous: each part is preceded by its length."""
    return b"".join(len(raw).to_bytes(4, "big") + raw for raw in (part.encode() for part in parts))
