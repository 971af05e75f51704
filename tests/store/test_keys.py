"""Where the key lies, and that without it, or with another, nothing opens."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from accessctl.config import StoreSettings
from accessctl.errors import StoreError
from accessctl.store import DATABASE_FILE, Store
from accessctl.store.keys import KEY_FILE
from tests.faces import MODEL
from tests.store.builders import sample

AUTO = StoreSettings(busy_seconds=0.2)
posix = pytest.mark.skipif(sys.platform == "win32", reason="file modes are a POSIX matter")


class Keyring(KeyringBackend):  # type: ignore[misc]
    """A keyring in memory; it can be locked, and it can forget what it is told."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False
        self.forgetful = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        if not self.forgetful:
            self.entries[service, username] = password


@pytest.fixture
def ring() -> Iterator[Keyring]:
    before, ours = keyring.get_keyring(), Keyring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def enrol_one(folder: Path, settings: StoreSettings = AUTO) -> tuple[str, ...]:
    with Store.open(folder, settings) as store:
        store.people.enroll("Ada", [sample()], person_id="ada")
        return store.notices


def ids(folder: Path, settings: StoreSettings = AUTO) -> list[str]:
    with Store.open(folder, settings) as store:
        return [template.person_id for template in store.templates.all(MODEL)]


def test_the_key_goes_into_the_keyring_and_not_into_a_file(folder: Path, ring: Keyring) -> None:
    notices = enrol_one(folder)

    assert len(ring.entries) == 1
    assert not (folder / KEY_FILE).exists()
    assert notices == ()
    assert ids(folder) == ["ada"]


def test_without_a_keyring_the_key_goes_into_a_file_and_that_is_said_at_every_opening(folder: Path) -> None:
    (notice,) = enrol_one(folder)

    assert str(folder / KEY_FILE) in notice
    with Store.open(folder, AUTO) as again:
        assert again.notices == (notice,)


@pytest.mark.parametrize("fault", ["locked", "forgetful"])
def test_a_keyring_that_does_not_keep_the_key_is_not_relied_upon(folder: Path, ring: Keyring, fault: str) -> None:
    setattr(ring, fault, True)

    (notice,) = enrol_one(folder)

    assert KEY_FILE in notice
    assert ids(folder) == ["ada"]


def test_who_insists_on_the_keyring_gets_no_file(folder: Path) -> None:
    with pytest.raises(StoreError, match="OS keyring does not take the key"):
        Store.open(folder, StoreSettings(key_place="keyring"))

    assert not (folder / KEY_FILE).exists()


def test_who_asks_for_a_file_leaves_the_keyring_alone(folder: Path, ring: Keyring) -> None:
    enrol_one(folder, StoreSettings(key_place="file"))

    assert ring.entries == {}
    assert ids(folder) == ["ada"]


def test_a_locked_keyring_is_named_and_works_again_when_unlocked(folder: Path, ring: Keyring) -> None:
    enrol_one(folder)
    ring.locked = True

    with pytest.raises(StoreError, match=r"OS keyring .* unlock it"):
        Store.open(folder, AUTO)

    ring.locked = False
    assert ids(folder) == ["ada"]


def test_a_lost_key_file_is_named_and_no_new_key_is_made(folder: Path) -> None:
    enrol_one(folder)
    (folder / KEY_FILE).unlink()

    with pytest.raises(StoreError, match=KEY_FILE):
        Store.open(folder, AUTO)

    assert not (folder / KEY_FILE).exists()


@pytest.mark.parametrize("content", ["", "not hex", "ab", "é"])
def test_a_broken_key_file_is_named(folder: Path, content: str) -> None:
    enrol_one(folder)
    (folder / KEY_FILE).write_text(content, encoding="utf-8")

    with pytest.raises(StoreError, match="put the key back"):
        Store.open(folder, AUTO)


def test_another_stores_key_is_told_from_the_right_one(folder: Path) -> None:
    enrol_one(folder)
    (folder / KEY_FILE).write_text(secrets.token_hex(32))

    with pytest.raises(StoreError, match="another key than this database was made with"):
        Store.open(folder, AUTO)


def test_a_key_moved_from_the_keyring_into_the_file_is_found(folder: Path, ring: Keyring) -> None:
    enrol_one(folder)
    (key,) = ring.entries.values()
    ring.entries.clear()
    (folder / KEY_FILE).write_text(key)

    assert ids(folder) == ["ada"]


def test_two_stores_have_two_keys(tmp_path: Path, ring: Keyring) -> None:
    enrol_one(tmp_path / "one")
    enrol_one(tmp_path / "two")

    assert len(set(ring.entries.values())) == 2


def test_a_key_file_left_by_an_interrupted_first_start_is_taken_up(folder: Path) -> None:
    folder.mkdir()
    left_over = secrets.token_hex(32)
    (folder / KEY_FILE).write_text(left_over)

    enrol_one(folder)

    assert (folder / KEY_FILE).read_text() == left_over
    assert ids(folder) == ["ada"]


@posix
def test_folder_database_and_key_are_for_their_owner_only(folder: Path) -> None:
    before = os.umask(0)
    try:
        with Store.open(folder, AUTO) as store:
            store.people.enroll("Ada", [sample()])
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    finally:
        os.umask(before)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {DATABASE_FILE, f"{DATABASE_FILE}-wal", KEY_FILE} <= set(modes)
    assert set(modes.values()) == {0o600}


@posix
def test_what_was_left_open_to_others_is_closed(folder: Path) -> None:
    enrol_one(folder)
    for path, mode in ((folder, 0o755), (folder / DATABASE_FILE, 0o644), (folder / KEY_FILE, 0o640)):
        path.chmod(mode)

    Store.open(folder, AUTO).close()

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / DATABASE_FILE, folder / KEY_FILE)]
    assert modes == [0o700, 0o600, 0o600]


@posix
def test_a_folder_with_other_peoples_things_is_left_open_but_said(folder: Path) -> None:
    folder.mkdir(mode=0o755)
    (folder / "holiday.txt").touch()

    with Store.open(folder, AUTO) as store:
        assert any("open to other users" in notice for notice in store.notices)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
