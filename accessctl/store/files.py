"""Files that are there as a whole or not at all, for their owner only."""

from __future__ import annotations

import errno
import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from accessctl.errors import StoreError
from accessctl.translation import tr


@contextmanager
def whole(target: Path) -> Iterator[io.BufferedRandom]:
    """A draft (0600) beside the target that takes its place when the block ends, and is gone where it raises.

    StoreError, one line, where the disk does not take it.
    """
    try:
        handle, draft = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise refused(target, error) from error
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(target)
    except OSError as error:
        raise refused(target, error) from error
    finally:
        with suppress(OSError):
            Path(draft).unlink(missing_ok=True)


def refused(path: Path, error: OSError) -> StoreError:
    """What the disk's refusal means to the person at the keyboard."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(
            tr("{path}: the disk is full; nothing was left there, free some space and try again", path=path)
        )
    return StoreError(
        tr("{path}: cannot be written: {strerror}; nothing was left there", path=path, strerror=error.strerror or error)
    )
