"""Puts files in place: says what and how large, fetches, converts, verifies, and only then moves them in.

Until the last move nothing that was installed is touched, so stopping or a power cut leaves the old state or the new.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path

import filelock

from accessctl.domain import ModelEntry
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.weights import sources
from accessctl.weights.catalogue import Catalogue, State
from accessctl.weights.convert import convert
from accessctl.weights.manifest import Source, Supply
from accessctl.weights.workshop import SourceError, StoppedError, Workshop

_LOOK_SECONDS = 0.2
_LOCK_SECONDS = 600.0  # another installer at work: what it brings is what is wanted here, too


class Stage(StrEnum):
    """What an installation is doing with one file."""

    PLANNED = "planned"
    WAITING = "waiting"
    FETCHING = "fetching"
    CONVERTING = "converting"
    SOURCE_FAILED = "source_failed"
    INSTALLED = "installed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Step:
    """News of an installation, for a progress bar or a log. ``detail`` is the source, or why it failed."""

    stage: Stage
    entry: ModelEntry
    detail: str = ""
    done_bytes: int = 0
    total_bytes: int = 0


def mirrors_from_environment() -> tuple[Path, ...]:
    """The folder that ACCESSCTL_MIRROR names, for sites where every machine installs from the same share."""
    folder = os.environ.get("ACCESSCTL_MIRROR", "")
    return (Path(folder).expanduser(),) if folder else ()


def _nobody(_: Step) -> None:
    pass


def _never() -> bool:
    return False


class Installer:
    """Installs what is missing. ``on_step`` is called in the caller's thread; ``stopped`` is asked often."""

    def __init__(
        self,
        catalogue: Catalogue,
        *,
        mirrors: Sequence[Path] = (),
        on_step: Callable[[Step], None] = _nobody,
        stopped: Callable[[], bool] = _never,
    ) -> None:
        self.catalogue = catalogue
        self.mirrors = tuple(mirrors)
        self._on_step = on_step
        self._stopped = stopped

    def install(self, *model_ids: str) -> list[str]:
        """Install or repair these, and return what had to be; nothing is done for what is ready.

        Every file is tried; ModelError at the end, one line, when some could not be had.
        """
        wanted = self._to_do(model_ids)
        for entry in wanted:
            self._on_step(Step(Stage.PLANNED, entry, total_bytes=self._download_bytes(entry)))
        if not wanted:
            return []
        with self._alone(wanted[0]) as workshop_folder:
            failed = [entry.id for entry in wanted if not self._install_one(entry, workshop_folder)]
        if failed:
            raise ModelError(_advice(self.catalogue, failed))
        return [entry.id for entry in wanted]

    def _to_do(self, model_ids: Sequence[str]) -> list[ModelEntry]:
        missing = [self.catalogue.entry(model_id) for model_id in self.catalogue.missing(*model_ids)]
        for entry in missing:
            if self.catalogue.supply(entry.id).shipped:
                self.catalogue.ready(entry.id)  # raises, and says that accessctl itself is damaged
        return missing

    def _download_bytes(self, entry: ModelEntry) -> int:
        """What the first source that can be used here has to send; where there is none, what a mirror has to."""
        supply = self.catalogue.supply(entry.id)
        sizes = (source.download_bytes for source in supply.sources if sources.available(source))
        return next(sizes, supply.size_bytes)

    @contextmanager
    def _alone(self, first: ModelEntry) -> Iterator[Path]:
        """The workshop's folder, for one installer at a time; parts of downloads stay in it for the next attempt."""
        folder = self.catalogue.folder / ".unfinished"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with self._locked(filelock.FileLock(self.catalogue.folder / ".lock"), first):
                _sweep(folder)
                try:
                    yield folder
                finally:
                    _sweep(folder)
        except OSError as error:
            where = error.filename or self.catalogue.folder
            raise ModelError(
                tr(
                    "{where}: {strerror}; make room or give access, then try again",
                    where=where,
                    strerror=error.strerror or error,
                )
            ) from error

    @contextmanager
    def _locked(self, lock: filelock.FileLock, first: ModelEntry) -> Iterator[None]:
        gives_up_at = time.monotonic() + _LOCK_SECONDS
        while not _taken(lock):
            self._on_step(Step(Stage.WAITING, first, tr("another accessctl is installing models")))
            if self._stopped():
                raise StoppedError(tr("the installation was stopped while waiting for another one"))
            if not time.monotonic() < gives_up_at:
                raise ModelError(
                    tr(
                        "{lock_file}: another accessctl does not finish installing; end it, try again",
                        lock_file=lock.lock_file,
                    )
                )
        try:
            yield
        finally:
            lock.release()

    def _install_one(self, entry: ModelEntry, folder: Path) -> bool:
        """Whether the file is in place; why not has been said, source by source."""
        if self.catalogue.state(entry.id) is State.READY:  # the other installer, waited for, has brought it
            return True
        try:
            for file in self._offers(entry, folder):
                self._put_in_place(entry, file)
                sources.part_of(self.catalogue.supply(entry.id), folder).unlink(missing_ok=True)
                self._on_step(Step(Stage.INSTALLED, entry, str(self.catalogue.path(entry.id))))
                return True
        except StoppedError:
            raise
        except ModelError as error:
            self._on_step(Step(Stage.FAILED, entry, str(error)))
            return False
        self._on_step(Step(Stage.FAILED, entry, tr("no source could deliver it")))
        return False

    def _offers(self, entry: ModelEntry, folder: Path) -> Iterator[Path]:
        """Verified files, as fetched or as installed, from one source after the other; whoever takes one stops."""
        supply = self.catalogue.supply(entry.id)
        for mirror in self.mirrors:
            yield from self._tried(entry, mirror, partial(_first_in, mirror, entry, supply))
        for source in supply.sources:
            workshop = Workshop(folder, self._progress_of(entry, source), self._stopped)
            yield from self._tried(entry, source, partial(sources.fetch, source, supply, workshop))

    def _tried(self, entry: ModelEntry, source: Source | Path, fetch: Callable[[], Path]) -> Iterator[Path]:
        self._on_step(Step(Stage.FETCHING, entry, str(source)))
        try:
            file = fetch()
        except SourceError as error:
            self._on_step(Step(Stage.SOURCE_FAILED, entry, str(error)))
            return
        yield file

    def _progress_of(self, entry: ModelEntry, source: Source) -> Callable[[int, int], None]:
        return lambda done, total: self._on_step(Step(Stage.FETCHING, entry, str(source), done, total))

    def _put_in_place(self, entry: ModelEntry, file: Path) -> None:
        """Convert where needed, verify, and move in with one rename in the same folder."""
        target = self.catalogue.path(entry.id)
        draft = target.with_name(f".{target.name}.new")
        try:
            self._write(entry, file, draft)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)

    def _write(self, entry: ModelEntry, file: Path, draft: Path) -> None:
        content = file.read_bytes()
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            self._on_step(Step(Stage.CONVERTING, entry))
            content = convert(self.catalogue.supply(entry.id).recipe, content)
        if (found := hashlib.sha256(content).hexdigest()) != entry.sha256:
            raise ModelError(
                tr(
                    "{id}: the conversion gave {found}…, not the pinned {sha256}…",
                    id=entry.id,
                    found=found[:12],
                    sha256=entry.sha256[:12],
                )
            )
        with draft.open("wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())


def _taken(lock: filelock.FileLock) -> bool:
    try:
        lock.acquire(timeout=_LOOK_SECONDS)
    except filelock.Timeout:
        return False
    return True


def _sweep(folder: Path) -> None:
    """Remove what an installation leaves behind, but for the downloads that can be carried on with."""
    for path in folder.iterdir():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif path.suffix != ".part":
            path.unlink(missing_ok=True)


def _first_in(mirror: Path, entry: ModelEntry, supply: Supply) -> Path:
    """The file as installed or as fetched, whichever the mirror has."""
    names, sizes = {entry.file, supply.name}, {entry.size_bytes, supply.size_bytes}
    for path in sources.in_mirror(mirror, names, {entry.sha256, supply.sha256}, sizes):
        return path
    raise SourceError(
        tr("{mirror}: holds neither {name} nor {file} as expected", mirror=mirror, name=supply.name, file=entry.file)
    )


def _advice(catalogue: Catalogue, failed: Sequence[str]) -> str:
    names = ", ".join(catalogue.supply(model_id).name for model_id in failed)
    command = f"accessctl models install {' '.join(failed)} --mirror FOLDER"
    return tr(
        "not installed: {failed}; connect to the network, or put {names} into a folder and run: {command}",
        failed=", ".join(failed), names=names, command=command,
    )  # fmt: skip
