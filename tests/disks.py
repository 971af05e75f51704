"""A disk that fills up while something is being written."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def full_disk(room_bytes: int = 3000) -> Iterator[None]:
    """No file grows beyond so much, as on a disk that is nearly full.

    Around the writing alone: pytest's own output, and the store's, may go to files that are longer.
    """
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
