"""Results that took minutes, kept: records of one size, appended to a file as they come.

A file begins with one line that says what made it. Made by anything else (another model, version or setting), it is
begun anew; a record that an interrupted run left half written is cut off. One process writes; rows are in the order of
writing, and a key may be looked up by its bytes.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.errors import InputError
from accessctl.translation import tr

KEY_BYTES = 16  # of a SHA-256: two of a million pictures collide with a chance of 1e-27


class Records:
    """Rows of ``dtype`` (its field ``key`` is V16), found again by key. Close it, or use it in a ``with`` block."""

    def __init__(self, path: Path, origin: Mapping[str, Any], dtype: np.dtype[Any]) -> None:
        self._path = path
        self._dtype = dtype
        self._origin = (json.dumps(origin, sort_keys=True) + "\n").encode()
        try:
            self._rows = self._read() if self._is_ours() else self._begin()
            self._file = path.open("ab")
        except OSError as error:
            raise InputError(
                tr(
                    "{path}: the cache cannot be used ({strerror}); choose another --cache",
                    path=path,
                    strerror=error.strerror,
                )
            ) from error
        self._row_of = {row["key"].tobytes(): index for index, row in enumerate(self._rows)}
        self._added: list[NDArray[Any]] = []

    def __enter__(self) -> Records:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __contains__(self, key: bytes) -> bool:
        return key in self._row_of

    def __len__(self) -> int:
        return len(self._row_of)

    def add(self, key: bytes, **values: Any) -> None:
        """Append one row and hand it to the operating system, so that an interrupt keeps it."""
        row = np.zeros(1, self._dtype)
        row["key"] = np.void(key)
        for name, value in values.items():
            row[name][0] = value
        self._file.write(row.tobytes())
        self._file.flush()
        self._row_of[key] = len(self._rows) + len(self._added)
        self._added.append(row)

    def rows(self, keys: list[bytes]) -> NDArray[Any]:
        """The rows of these keys, in their order; KeyError for one that is not there."""
        if self._added:
            self._rows = np.concatenate([self._rows, *self._added])
            self._added = []
        return self._rows[[self._row_of[key] for key in keys]]

    def close(self) -> None:
        self._file.close()

    def _is_ours(self) -> bool:
        if not self._path.is_file():
            return False
        with self._path.open("rb") as file:
            return file.read(len(self._origin)) == self._origin

    def _begin(self) -> NDArray[Any]:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path.write_bytes(self._origin)
        self._path.chmod(0o600)  # embeddings are biometric data
        return np.empty(0, self._dtype)

    def _read(self) -> NDArray[Any]:
        whole = (self._path.stat().st_size - len(self._origin)) // self._dtype.itemsize
        os.truncate(self._path, len(self._origin) + whole * self._dtype.itemsize)
        return np.fromfile(self._path, self._dtype, offset=len(self._origin))
