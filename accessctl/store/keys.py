"""Where the master key lies: in the OS keyring, or in a file for the owner only where there is no keyring."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from accessctl.errors import StoreError
from accessctl.store.sealing import KEY_BYTES, Vault, new_master_key
from accessctl.translation import tr

KeyChoice = Literal["auto", "keyring", "file"]
KEY_FILE = "accessctl.key"
_SERVICE = "accessctl"


class KeyPlace(Protocol):
    """Somewhere a key can be put and found again."""

    name: str

    def read(self) -> bytes | None:
        """The key, or None where there is none or the place cannot be reached."""

    def write(self, key: bytes) -> bool:
        """Whether the key now lies there, read back and compared."""


class OsKeyring:
    """The keyring of the user's session (Windows, macOS, Secret Service, KWallet), one entry per store."""

    name = "keyring"

    def __init__(self, store_id: str) -> None:
        self._store_id = store_id

    def read(self) -> bytes | None:
        """The key, or None."""
        import keyring

        try:
            return _from_hex(keyring.get_password(_SERVICE, self._store_id))
        except Exception:  # noqa: BLE001  each backend raises its own; whatever it is, the key cannot be had there
            return None

    def write(self, key: bytes) -> bool:
        """Whether the keyring has it now; a keyring that only pretends does not count."""
        import keyring

        try:
            keyring.set_password(_SERVICE, self._store_id, key.hex())
        except Exception:  # noqa: BLE001  see read
            return False
        return self.read() == key


class KeyFile:
    """A file that only its owner may read (0600)."""

    name = "file"

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> bytes | None:
        """The key, or None; a file that others may read is closed to them first."""
        try:
            if stat.S_IMODE(self.path.stat().st_mode) & 0o077:
                self.path.chmod(0o600)
            return _from_hex(self.path.read_text(encoding="ascii", errors="replace"))
        except OSError:
            return None

    def write(self, key: bytes) -> bool:
        """Whether the file holds it now. A file that is there already is never overwritten."""
        try:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(key.hex() + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        return self.read() == key


@dataclass(frozen=True, slots=True)
class KeyFound:
    """An opened vault, the name of the place its key lies in, and what the operator should be told, if anything."""

    vault: Vault
    place: str
    notice: str
    key: bytes = field(repr=False)


def make_key(data_dir: Path, store_id: str, choice: KeyChoice) -> KeyFound:
    """A new key, put where ``choice`` says. A key file left over from an interrupted start is taken up again."""
    file = KeyFile(data_dir / KEY_FILE)
    if (left_over := file.read()) is not None:
        return KeyFound(Vault(left_over), file.name, _file_notice(file), left_over)
    key = new_master_key()
    if choice != "file" and OsKeyring(store_id).write(key):
        return KeyFound(Vault(key), OsKeyring.name, "", key)
    if choice == "keyring":
        raise StoreError(
            tr('the OS keyring does not take the key; unlock or install one, or set store.key_place = "file"')
        )
    if not file.write(key):
        raise StoreError(
            tr("{path}: the key file cannot be written; check the folder's owner and free space", path=file.path)
        )
    return KeyFound(Vault(key), file.name, _file_notice(file), key)


def find_key(data_dir: Path, store_id: str, place: str, check_value: str) -> KeyFound:
    """The key this store was made with. Raises StoreError where it is missing or another one lies there."""
    file = KeyFile(data_dir / KEY_FILE)
    places: list[KeyPlace] = [file] if place == file.name else [OsKeyring(store_id), file]
    found = [(where, key) for where in places if (key := where.read()) is not None]
    for where, key in found:
        if (vault := Vault(key)).check_value == check_value:
            return KeyFound(vault, where.name, _file_notice(file) if where is file else "", key)
    named = (
        tr("the key file {path}", path=file.path)
        if place == file.name
        else tr("the OS keyring (entry {entry})", entry=f"{_SERVICE}/{store_id}")
    )
    if found:
        raise StoreError(
            tr("{named} holds another key than this database was made with; put the right one back", named=named)
        )
    raise StoreError(
        tr(
            "{named} is missing or cannot be read; unlock it or put the key back, templates cannot be read without",
            named=named,
        )
    )


def _file_notice(file: KeyFile) -> str:
    return tr(
        "The key that protects the templates lies in {path} (only you may read it), not in an OS keyring.",
        path=file.path,
    )


def _from_hex(text: str | None) -> bytes | None:
    try:
        key = bytes.fromhex((text or "").strip())
    except ValueError:
        return None
    return key if len(key) == KEY_BYTES else None
