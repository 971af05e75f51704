"""Files take the place of others, as one step: a list of moves is written first and finished by whoever sees it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import filelock

from accessctl.errors import StoreError
from accessctl.store.files import refused
from accessctl.translation import tr

PLAN_FILE = "accessctl.restore.json"
_LOCK_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Move:
    """A file to be renamed; one that is kept aside (``keeps``) is moved once, however often the list is followed."""

    source: Path
    target: Path
    keeps: bool

    def carry_out(self) -> None:
        if not self.source.exists() or (self.keeps and self.target.exists()):
            return
        self.target.parent.mkdir(mode=0o700, exist_ok=True)
        self.source.replace(self.target)


def exchange(folder: Path, moves: Sequence[Move], staging: Path) -> None:
    """Write the list, then carry it out: from the moment the list is on the disk, the exchange will be finished."""
    lines = [[str(m.source.relative_to(folder)), str(m.target.relative_to(folder)), m.keeps] for m in moves]
    plan, draft = folder / PLAN_FILE, folder / f"{PLAN_FILE}.new"
    try:
        with draft.open("w", encoding="utf-8") as file:
            json.dump({"staging": staging.name, "moves": lines}, file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(plan)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise refused(plan, error) from error
    finish(folder)


def finish(folder: Path) -> bool:
    """Carry out what an interrupted exchange has left to do; True where there was something. Any process, any time."""
    plan = folder / PLAN_FILE
    if not plan.exists():
        return False
    try:
        with filelock.FileLock(folder / "accessctl.restore.lock", timeout=_LOCK_SECONDS):
            if not plan.exists():  # another process was quicker
                return False
            order = json.loads(plan.read_text(encoding="utf-8"))
            for source, target, keeps in order["moves"]:
                Move(folder / source, folder / target, keeps).carry_out()
            shutil.rmtree(folder / order["staging"], ignore_errors=True)
            plan.unlink()
    except (OSError, ValueError, KeyError, TypeError, filelock.Timeout) as error:
        raise StoreError(
            tr("{path}: an interrupted restore cannot be finished ({why}); free space, give access, then try again",
               path=plan, why=error)
        ) from error  # fmt: skip
    return True
