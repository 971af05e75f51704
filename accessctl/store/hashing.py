"""Secrets that people type: kept as argon2id hashes, compared slowly; the only importer of argon2."""

from __future__ import annotations

import secrets
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError


class SlowHash:
    """argon2id with the library's parameters (RFC 9106, low memory): about 0.1 s and 64 MB for one comparison.

    Any thread; call it outside a transaction.
    """

    def __init__(self) -> None:
        self._hasher = PasswordHasher()

    @cached_property
    def nobodys(self) -> str:
        """The hash of a secret that nobody knows: comparing with it does not tell that there is nobody."""
        return self._hasher.hash(secrets.token_hex(32))

    def of(self, secret: str) -> str:
        """The hash to keep, with its own salt."""
        return self._hasher.hash(secret)

    def matches(self, known: str, secret: str) -> bool:
        """Whether this is the secret that ``known`` was made of; never for what is no hash."""
        try:
            return self._hasher.verify(known, secret)
        except (VerificationError, InvalidHashError):
            return False
