"""A file sealed with a passphrase, written and read in a stream: AES-256-GCM in chunks under a key that scrypt makes.

Layout: a first line that names format and version; the header's length (4 bytes) and the header (JSON: scrypt's
parameters, salt, nonce prefix, and what the writer wants to say in the clear); HMAC-SHA256 of all that; then chunks,
each its length (4 bytes) and ciphertext. A chunk's nonce is prefix, number and "is the last" (the STREAM construction,
Hoang et al. 2015), so that no chunk can be moved, left out or cut off unnoticed.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import json
import os
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from accessctl.errors import InputError
from accessctl.translation import tr

_MAGIC, _VERSION = b"accessctl sealed file ", 1
CHUNK_BYTES = 1 << 20
# RFC 7914's cost for files: 128 MiB and about 0.4 s for each guess on one core of 2.1 GHz.
SCRYPT_N, _SCRYPT_R, _SCRYPT_P = 1 << 17, 8, 1
_MOST_N = 1 << 20  # what a header may ask of this machine: 1 GiB
_MOST_HEADER_BYTES = 65_536
SHORTEST_PASSPHRASE = 12


class WrongPassphraseError(InputError):
    """The passphrase does not open this file."""


class SealedWriter(io.RawIOBase):
    """Seals what is written to it; ``finish`` must be called, or the file does not open."""

    def __init__(self, out: BinaryIO, passphrase: str, says: dict[str, Any]) -> None:
        super().__init__()
        refuse_weak(passphrase)
        salt, self._prefix = os.urandom(32), os.urandom(7)
        scrypt = {"n": SCRYPT_N, "r": _SCRYPT_R, "p": _SCRYPT_P, "salt": salt.hex()}
        header = json.dumps({"scrypt": scrypt, "nonce": self._prefix.hex(), "says": says}).encode()
        head = _MAGIC + f"{_VERSION}\n".encode() + len(header).to_bytes(4, "big") + header
        self._cipher, mac_key = _keys(passphrase, salt, SCRYPT_N)
        self._bound, self._out = hashlib.sha256(head).digest(), out
        self._number, self._waiting = 0, bytearray()
        out.write(head + hmac.digest(mac_key, head, "sha256"))

    def writable(self) -> bool:
        return True

    def write(self, data: Any, /) -> int:
        """Takes all of it; what fills a chunk is sealed and written."""
        self._waiting += data
        while len(self._waiting) > CHUNK_BYTES:  # the last chunk must be known as such: a full one waits
            self._seal(bytes(self._waiting[:CHUNK_BYTES]), is_last=False)
            del self._waiting[:CHUNK_BYTES]
        return len(data)

    def finish(self) -> None:
        """Write the last chunk."""
        self._seal(bytes(self._waiting), is_last=True)
        self._waiting.clear()

    def _seal(self, plain: bytes, *, is_last: bool) -> None:
        sealed = self._cipher.encrypt(_nonce(self._prefix, self._number, is_last), plain, self._bound)
        self._out.write(len(sealed).to_bytes(4, "big") + sealed)
        self._number += 1


class SealedReader(io.RawIOBase):
    """Gives back what was sealed, chunk by chunk; nothing of a chunk is given before its tag was checked.

    InputError, one line: another kind of file, a newer version, a wrong passphrase, damaged or cut off.
    """

    def __init__(self, file: BinaryIO, passphrase: str) -> None:
        super().__init__()
        head, facts = _head(file)
        try:
            scrypt, self._prefix = facts["scrypt"], bytes.fromhex(facts["nonce"])
            salt, cost = bytes.fromhex(scrypt["salt"]), int(scrypt["n"])
            is_ours = (scrypt["r"], scrypt["p"], len(self._prefix)) == (_SCRYPT_R, _SCRYPT_P, 7)
            self.says: dict[str, Any] = dict(facts["says"])
        except (KeyError, TypeError, ValueError) as error:
            raise InputError(damaged()) from error
        if not (is_ours and 2 <= cost <= _MOST_N and cost & (cost - 1) == 0):
            raise InputError(damaged())
        self._cipher, mac_key = _keys(passphrase, salt, cost)
        if not hmac.compare_digest(file.read(32), hmac.digest(mac_key, head, "sha256")):
            raise WrongPassphraseError(tr("the passphrase is wrong, or the beginning of the file was altered"))
        self._bound, self._file = hashlib.sha256(head).digest(), file
        self._number, self._ready, self._ended = 0, memoryview(b""), False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        while not self._ready and not self._ended:
            self._ready = memoryview(self._next())
        count = min(len(buffer), len(self._ready))
        buffer[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def drain(self) -> None:
        """Check what nobody has read: InputError where the file is damaged further on."""
        while not self._ended:
            self._next()

    def _next(self) -> bytes:
        length = int.from_bytes(_exactly(self._file, 4), "big")
        if not 16 <= length <= CHUNK_BYTES + 16:
            raise InputError(damaged())
        sealed = _exactly(self._file, length)
        following = self._file.read(1)
        self._file.seek(-len(following), io.SEEK_CUR)
        self._ended = not following
        try:
            plain = self._cipher.decrypt(_nonce(self._prefix, self._number, self._ended), sealed, self._bound)
        except InvalidTag as error:
            raise InputError(damaged()) from error
        self._number += 1
        return plain


def said(file: BinaryIO) -> dict[str, Any]:
    """What the writer said in the clear; believed by nobody before the passphrase was checked."""
    _, facts = _head(file)
    found = facts.get("says")
    return dict(found) if isinstance(found, dict) else {}


def refuse_weak(passphrase: str) -> None:
    """InputError, one line, for a passphrase that would be guessed."""
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < 5:
        raise InputError(
            tr("a passphrase has at least {shortest} characters, not all alike; take four words that do not belong "
               "together", shortest=SHORTEST_PASSPHRASE)
        )  # fmt: skip


def damaged() -> str:
    """The one sentence for whatever is broken."""
    return tr("the file is damaged or was cut off; take another copy of it")


def _head(file: BinaryIO) -> tuple[bytes, dict[str, Any]]:
    first = file.readline(len(_MAGIC) + 8)
    if not first.startswith(_MAGIC) or not first.endswith(b"\n"):
        raise InputError(tr("this is not a backup of accessctl"))
    if first[len(_MAGIC) : -1] != str(_VERSION).encode():
        raise InputError(tr("this backup was made by a newer accessctl; upgrade accessctl"))
    size = _exactly(file, 4)
    length = int.from_bytes(size, "big")
    if not length <= _MOST_HEADER_BYTES:
        raise InputError(damaged())
    header = _exactly(file, length)
    try:
        facts = json.loads(header)
    except ValueError as error:
        raise InputError(damaged()) from error
    if not isinstance(facts, dict):
        raise InputError(damaged())
    return first + size + header, facts


def _keys(passphrase: str, salt: bytes, cost: int) -> tuple[AESGCM, bytes]:
    """What seals the chunks, and what signs the header."""
    made = Scrypt(salt=salt, length=32, n=cost, r=_SCRYPT_R, p=_SCRYPT_P).derive(passphrase.encode())
    sealing, signing = (HKDFExpand(SHA256(), 32, purpose).derive(made) for purpose in (b"chunks", b"header"))
    return AESGCM(sealing), signing


def _nonce(prefix: bytes, number: int, is_last: bool) -> bytes:
    return prefix + number.to_bytes(4, "big") + bytes([is_last])


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) < count:
        raise InputError(damaged())
    return data
