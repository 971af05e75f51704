"""Files that are there as a whole or not at all, for their owner only."""

from __future__ import annotations

import errno
import io
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from accessctl.errors import StoreError
from accessctl.translation import tr


@contextmanager
def whole_path(target: Path) -> Iterator[Path]:
    """A draft (0600) beside the target that takes its place when the block ends well, and is gone where it raises.

    StoreError, one line, where the disk does not take it; an older file then stays as it was.
    """
    draft = None
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
        draft = Path(name)
        with os.fdopen(handle) as kept:
            yield draft
            os.fsync(kept.fileno())
        draft.replace(target)
    except OSError as error:
        raise refused(target, error) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


@contextmanager
def whole(target: Path) -> Iterator[io.BufferedRandom]:
    """``whole_path``, opened for bytes."""
    with whole_path(target) as draft, draft.open("w+b") as file:
        yield file


def whole_together(contents: Mapping[Path, bytes]) -> None:
    """Files that belong together: all of them, or every older one as it was."""
    with ExitStack() as drafts:
        for target, content in contents.items():
            file = drafts.enter_context(whole(target))
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def refused(path: Path, error: OSError) -> StoreError:
    """What the disk's refusal means to the person at the keyboard."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StoreError(
            tr("{path}: the disk is full; nothing was left there, free some space and try again", path=path)
        )
    return StoreError(
        tr("{path}: cannot be written: {strerror}; nothing was left there", path=path, strerror=error.strerror or error)
    )
