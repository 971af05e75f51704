"""What every test gets: no screen, no network, no user data, no thread left behind."""

from __future__ import annotations

import gc
import itertools
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import argon2
import hypothesis
import pytest
import typer.main

from accessctl.errors import ModelError

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ACCESSCTL_LANGUAGE"] = "en"  # whatever the system speaks

gc.disable()  # as in the program: a widget that a worker's thread collects takes the process with it

# What an example may take is a matter of the machine, not of the sentence that it tries.
hypothesis.settings.register_profile(
    "patient", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)  # fmt: skip
hypothesis.settings.load_profile("patient")

# Typer reads the signatures of all commands anew for every command line: most of 60 ms, hundreds of times.
typer.main.get_params_from_function = cache(typer.main.get_params_from_function)  # type: ignore[attr-defined]

_REPOSITORY = Path(__file__).resolve().parent.parent
_TESTS_RUN, _TESTS_A_COLLECTION = itertools.count(1), 100
_IN_CI = os.environ.get("CI", "").lower() == "true"
_GRACE_SECONDS = 20.0  # on a machine that stands still; a thread that was left behind does not end at all


@pytest.fixture(autouse=True)
def _own_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the user's own database, settings or keyring."""
    monkeypatch.setenv("ACCESSCTL_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(autouse=True)
def _garbage_is_collected_in_the_main_thread() -> Iterator[None]:
    """The young after every test, all of it (a third of a second) once in a hundred."""
    yield
    gc.collect(0 if next(_TESTS_RUN) % _TESTS_A_COLLECTION else 2)


@pytest.fixture
def hashed_slowly() -> None:
    """Passwords and PINs cost what they cost in the program, 0.1 s each: for tests of that, and of guesses at once."""


@pytest.fixture(autouse=True)
def _hashed_quickly(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """argon2id still, salted and compared as always, only not slowly."""
    if "hashed_slowly" not in request.fixturenames:
        quick = partial(argon2.PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
        monkeypatch.setattr("accessctl.store.hashing.PasswordHasher", quick)


@pytest.fixture(autouse=True)
def _silence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is heard, and what Qt complains of, depends on the machine's loudspeakers and audio libraries."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    ends = time.monotonic() + _GRACE_SECONDS
    while (left := _new_threads(before)) and time.monotonic() < ends:
        left[0].join(timeout=0.05)
    assert not left, f"threads still alive after the test: {[thread.name for thread in left]}"


def _new_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that the test started; Qt's own pool threads appear as dummies and belong to Qt."""
    fresh = set(threading.enumerate()) - before
    return [thread for thread in fresh if thread.is_alive() and not isinstance(thread, threading._DummyThread)]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The measurement pictures; a test that needs them skips with one line where they are missing (never in CI)."""
    folder = Path(os.environ.get("ACCESSCTL_DATA", _REPOSITORY.parent / "shared" / "data"))
    if not folder.is_dir():
        _miss(f"needs the shared measurement data: no folder {folder} (set ACCESSCTL_DATA)")
    return folder


@pytest.fixture(scope="session")
def weights() -> Callable[[str], Path]:
    """The verified file of a model by its id; a test that needs it skips with one line where it is missing."""
    from accessctl.weights.catalogue import Catalogue

    def ready(model_id: str) -> Path:
        try:
            return Catalogue.load().ready(model_id)
        except ModelError as error:
            _miss(str(error))
            raise

    return ready


def _miss(why: str) -> None:
    if _IN_CI:
        pytest.fail(why)
    pytest.skip(why)
