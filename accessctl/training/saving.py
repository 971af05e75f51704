"""Writing that leaves either the old file or the whole new one, and says in one line when the disk does not take it."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from accessctl.errors import InputError
from accessctl.translation import tr

_FULL_BYTES = 1 << 16  # a write that failed leaves less than one block of a stream


@contextmanager
def draft_of(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to write to; it takes the place of ``path`` when the block ends well, and goes otherwise.

    InputError where it cannot be written: what was saved before is kept.
    """
    draft = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield draft
        draft.replace(path)
    except (OSError, RuntimeError) as error:  # torch says RuntimeError for a disk that is full
        reason = _reason(error, path.parent)
        draft.unlink(missing_ok=True)
        raise InputError(
            tr("{path}: cannot be saved ({reason}); the run so far is kept", path=path, reason=reason)
        ) from error


def write_text(path: Path, text: str) -> None:
    """All of it or nothing."""
    with draft_of(path) as draft:
        draft.write_text(text, encoding="utf-8")


def _reason(error: Exception, folder: Path) -> str:
    """The system's words; torch and NumPy have others, about positions in a file, where the disk is full."""
    if said := getattr(error, "strerror", None):
        return str(said)
    full = folder.is_dir() and shutil.disk_usage(folder).free < _FULL_BYTES
    return os.strerror(errno.ENOSPC) if full else str(error).splitlines()[0]
