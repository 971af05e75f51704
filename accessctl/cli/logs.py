"""The programmers' log: tracebacks of what was survived, in the data folder, small and for the owner's eyes only."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_NAME = "accessctl.log"
_MOST_BYTES = 1_000_000  # two files of it: enough for months of faults, nothing for a disk


class _Quiet(RotatingFileHandler):
    """A disk that is full costs lines of this log and nothing else; it goes on when there is room again."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  as logging calls it
        """Python's own prints a traceback to the terminal, each time."""

    def close(self) -> None:
        with suppress(OSError):
            super().close()


def keep_log(folder: Path) -> Path | None:
    """Write what ``accessctl`` logs to the folder's log file; None where that cannot be, which stops nobody."""
    path = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        handler = _Quiet(path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(threadName)s: %(message)s"))
    logging.getLogger("accessctl").addHandler(handler)
    return path


def let_go_of_log() -> None:
    """Close the files that ``keep_log`` opened."""
    logger = logging.getLogger("accessctl")
    for handler in [kept for kept in logger.handlers if isinstance(kept, RotatingFileHandler)]:
        logger.removeHandler(handler)
        handler.close()
