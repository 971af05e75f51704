"""Backup and restore: whole or not at all, checked before anything is replaced, and no way back for the erased."""

from __future__ import annotations

import errno
import io
import json
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from accessctl.domain import Verdict
from accessctl.errors import AccessctlError, InputError, StoreError
from accessctl.store import DATABASE_FILE, Store, erasures, exchange, restoring, sealed_file
from accessctl.store.backup import back_up
from accessctl.store.exchange import PLAN_FILE, Move
from accessctl.store.restoring import Restored, restore
from accessctl.store.sealed_file import SealedReader, SealedWriter, WrongPassphraseError
from tests.faces import MODEL
from tests.store.builders import denial, grant, sample
from tests.store.conftest import FILE_KEY

WORDS = "four words that do not belong"


@pytest.fixture(autouse=True)
def _quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """The cost is in the file's header, so reading follows; 0.4 s each time would be most of these tests."""
    monkeypatch.setattr(sealed_file, "SCRYPT_N", 1 << 10)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "door.backup"


@pytest.fixture
def filled(store: Store, folder: Path) -> Store:
    (folder / "settings.toml").write_text('[door]\nname = "Old gate"\n')
    store.people.enroll("Ada", [sample(0), sample(1)], person_id="ada")
    store.people.enroll("Bob", [sample(2)], person_id="bob")
    store.record_grant(grant("ada"))
    return store


def save(folder: Path, target: Path) -> None:
    back_up(folder, FILE_KEY, folder / "settings.toml", target, WORDS, actor="chief")


def put_back(folder: Path, target: Path, words: str = WORDS, **more: object) -> Restored:
    return restore(folder, FILE_KEY, target, words, **more)  # type: ignore[arg-type]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def people_in(folder: Path) -> list[str]:
    with Store.open(folder, FILE_KEY) as store:
        assert store.events.verify().intact
        list(store.templates.all(MODEL))
        return [person.person_id for person in store.people.all()]


def test_a_backup_restores_people_templates_log_key_and_settings_on_another_machine(
    filled: Store, folder: Path, target: Path, tmp_path: Path
) -> None:
    save(folder, target)
    elsewhere = tmp_path / "another machine"

    restored = put_back(elsewhere, target)

    assert people_in(elsewhere) == ["ada", "bob"]
    assert restored.people == 2
    assert restored.kept_aside is None
    assert "Old gate" in (elsewhere / "settings.toml").read_text()
    with Store.open(elsewhere, FILE_KEY) as store:
        assert len(store.templates.opened("ada")) == 2
        assert store.record_grant(grant("ada")).verdict is Verdict.GRANTED
        assert [event.kind for event in store.events.newest(limit=2)] == ["access", "restored"]


def test_a_backup_is_for_its_owner_and_shows_nothing_without_the_passphrase(
    filled: Store, folder: Path, target: Path
) -> None:
    save(folder, target)

    raw = target.read_bytes()
    assert target.stat().st_mode & 0o077 == 0
    assert not any(word in raw for word in (b"Ada", b"SQLite", b"Old gate"))


def test_a_backup_is_made_while_others_write(filled: Store, folder: Path, target: Path) -> None:
    def write(_: float) -> None:
        filled.record(denial())

    made = back_up(folder, FILE_KEY, folder / "settings.toml", target, WORDS, progress=write)

    assert made.people == 2
    assert filled.events.verify().intact
    assert sorted(path.name for path in folder.glob("accessctl.backing-up*")) == []


def test_what_was_there_is_kept_aside(filled: Store, folder: Path, target: Path) -> None:
    save(folder, target)
    filled.people.enroll("Cleo", [sample(3)], person_id="cleo")
    filled.close()

    restored = put_back(folder, target)

    assert people_in(folder) == ["ada", "bob"]
    assert restored.kept_aside is not None
    assert people_in(restored.kept_aside) == ["ada", "bob", "cleo"]


def test_nobody_who_was_erased_since_comes_back(filled: Store, folder: Path, target: Path) -> None:
    save(folder, target)
    receipt = filled.people.remove("ada")
    filled.close()

    restored = put_back(folder, target)

    assert restored.erased_again == ("ada",)
    assert people_in(folder) == ["bob"]
    with Store.open(folder, FILE_KEY) as store:
        assert store.erasures.revenants() == []
        assert store.erasures.check(receipt.document).is_true
        assert {event.person_name for event in store.events.stream()} <= {None, "Bob"}


def test_on_another_machine_the_receipts_say_who_was_erased(
    filled: Store, folder: Path, target: Path, tmp_path: Path
) -> None:
    save(folder, target)
    paper = tmp_path / "receipt.json"
    paper.write_text(filled.people.remove("ada").document)

    assert put_back(tmp_path / "new", target, receipts=[paper]).erased_again == ("ada",)
    assert people_in(tmp_path / "new") == ["bob"]


def test_a_forged_receipt_erases_nobody(filled: Store, folder: Path, target: Path, tmp_path: Path) -> None:
    """By somebody who has seen the database, so that all of it is right but the signature."""
    save(folder, target)
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as connection:
        (key,) = connection.execute("SELECT wrapped_key FROM people WHERE person_id = 'ada'").fetchone()
    facts = json.loads(filled.people.remove("bob").document) | {
        "person_id": "ada", "receipt_id": "forged", "key_fingerprint": erasures.fingerprint(key),
    }  # fmt: skip
    facts["sha256"] = erasures.digest(facts)
    paper = tmp_path / "forged.json"
    paper.write_text(json.dumps(facts))

    assert put_back(tmp_path / "new", target, receipts=[paper]).erased_again == ()
    assert people_in(tmp_path / "new") == ["ada", "bob"]


def test_a_database_in_use_is_not_replaced(filled: Store, folder: Path, target: Path) -> None:
    save(folder, target)
    assert filled.people.count() == 2  # its connection is open, as a kiosk's is

    with pytest.raises(StoreError, match="stop it, then restore"):
        put_back(folder, target)

    assert filled.record(denial()).sequence > 0
    assert not list(folder.glob("accessctl.re*"))


@pytest.fixture
def before(filled: Store, folder: Path, target: Path) -> Iterator[dict[str, bytes]]:
    """What the folder holds; afterwards it must hold exactly that."""
    save(folder, target)
    filled.close()
    found = contents(folder)
    yield found
    assert contents(folder) == found


def refusal(folder: Path, target: Path, words: str = WORDS) -> str:
    with pytest.raises(AccessctlError) as refused:
        put_back(folder, target, words)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_a_flood_of_wrong_passphrases_changes_nothing_and_always_reads_the_same(
    before: dict[str, bytes], folder: Path, target: Path
) -> None:
    said = {refusal(folder, target, f"wrong passphrase {number}") for number in range(30)}

    assert len(said) == 1
    assert "passphrase is wrong" in said.pop()


@pytest.mark.parametrize("place", [0.0, 0.001, 0.02, 0.3, 0.6, 0.999])
def test_a_damaged_backup_is_refused_wherever_the_damage_is(
    before: dict[str, bytes], folder: Path, target: Path, place: float
) -> None:
    raw = bytearray(target.read_bytes())
    raw[int(place * len(raw))] ^= 0x40
    target.write_bytes(raw)

    assert any(word in refusal(folder, target) for word in ("damaged", "passphrase", "not a backup", "newer"))


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.9999])
def test_a_backup_that_was_cut_off_is_refused(
    before: dict[str, bytes], folder: Path, target: Path, share: float
) -> None:
    raw = target.read_bytes()
    target.write_bytes(raw[: int(share * len(raw))])

    said = refusal(folder, target)
    assert any(word in said for word in ("damaged", "not a backup", "beginning of the file")), said


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a zip", b"SQLite format 3\0" * 99, b"\n" * 5000])
def test_a_foreign_file_is_refused(before: dict[str, bytes], folder: Path, target: Path, content: bytes) -> None:
    target.write_bytes(content)

    assert "not a backup of accessctl" in refusal(folder, target)


def test_bytes_behind_the_end_are_refused(before: dict[str, bytes], folder: Path, target: Path) -> None:
    target.write_bytes(target.read_bytes() + b"more")

    assert "damaged" in refusal(folder, target)


def test_a_missing_file_is_named(before: dict[str, bytes], folder: Path, target: Path) -> None:
    assert "missing.backup" in refusal(folder, target.with_name("missing.backup"))


def test_a_backup_of_a_database_that_sqlite_calls_damaged_is_refused(
    before: dict[str, bytes], folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = restoring._facts

    def scratched(staging: Path) -> dict[str, object]:
        path = staging / DATABASE_FILE
        raw = bytearray(path.read_bytes())
        raw[4096 : 4096 * 3] = bytes(4096 * 2)
        path.write_bytes(raw)
        return really(staging)

    monkeypatch.setattr(restoring, "_facts", scratched)

    assert "damaged" in refusal(folder, target)


def test_a_backup_whose_index_tells_another_story_than_its_table_is_refused(
    before: dict[str, bytes], folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such a database opens, and its log verifies; only SQLite's own look at every page finds it."""
    really = restoring._facts

    def scratched(staging: Path) -> dict[str, object]:
        path = staging / DATABASE_FILE
        with closing(sqlite3.connect(path)) as database:
            (size,) = database.execute("PRAGMA page_size").fetchone()
            (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_people_search'").fetchone()
        raw = bytearray(path.read_bytes())
        at = raw.rindex(b"bob", (page - 1) * size, page * size)
        raw[at : at + 3] = b"eve"
        path.write_bytes(raw)
        return really(staging)

    monkeypatch.setattr(restoring, "_facts", scratched)

    assert "damaged" in refusal(folder, target)


@pytest.mark.parametrize("name", ["../evil", "evil", "accessctl.key.new"])
def test_a_backup_that_somebody_has_put_together_brings_no_files_of_its_own(
    before: dict[str, bytes], folder: Path, target: Path, name: str
) -> None:
    """Whoever knows the passphrase can seal anything; only the members that a backup has are taken."""
    with target.open("wb") as out:
        writer = SealedWriter(out, WORDS, {})
        with tarfile.open(fileobj=writer, mode="w|") as archive:
            member = tarfile.TarInfo(name)
            member.size = 4
            archive.addfile(member, io.BytesIO(b"evil"))
        writer.finish()

    assert "damaged" in refusal(folder, target)
    assert not (folder.parent / "evil").exists()


def test_what_is_missing_behind_the_last_file_is_noticed(
    filled: Store, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The archive ends with nothing but zeros; nobody reads them, and they are checked all the same."""
    monkeypatch.setattr(sealed_file, "CHUNK_BYTES", 512)
    save(folder, target)
    filled.close()
    target.write_bytes(target.read_bytes()[: -(512 + 16 + 4)])

    with pytest.raises(InputError, match="damaged"):
        put_back(folder, target)


def test_a_full_disk_while_a_backup_is_written_leaves_nothing(
    filled: Store, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _full_after(monkeypatch, chunks=1)

    with pytest.raises(StoreError, match="the disk is full"):
        save(folder, target)

    assert list(target.parent.iterdir()) == [folder]
    assert not list(folder.glob("accessctl.backing-up*"))


def test_a_backup_that_does_not_open_again_is_none(
    filled: Store, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that keeps something else than it was given is found out at once, not on the day of need."""
    really = SealedWriter.finish

    def finish(self: SealedWriter) -> None:
        really(self)
        self._out.seek(-16, 2)
        self._out.write(b"?" * 16)  # one byte alone would be a question mark already once in 256 runs

    monkeypatch.setattr(SealedWriter, "finish", finish)
    with pytest.raises(InputError, match="damaged"):
        save(folder, target)

    assert list(target.parent.iterdir()) == [folder]


def _full_after(monkeypatch: pytest.MonkeyPatch, chunks: int) -> None:
    """The disk takes so many chunks and no more."""
    monkeypatch.setattr(sealed_file, "CHUNK_BYTES", 4096)
    really, left = SealedWriter._seal, [chunks]

    def seal(self: SealedWriter, plain: bytes, *, is_last: bool) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        really(self, plain, is_last=is_last)

    monkeypatch.setattr(SealedWriter, "_seal", seal)


def test_a_backup_that_fails_leaves_the_older_one_in_place(
    filled: Store, folder: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(folder, target)
    older = target.read_bytes()
    _full_after(monkeypatch, chunks=3)

    with pytest.raises(StoreError, match="the disk is full"):
        save(folder, target)

    assert target.read_bytes() == older


class Killed(BaseException):
    """The power goes."""


@pytest.mark.parametrize("moves_done", range(6))
def test_a_restore_interrupted_at_any_move_is_finished_by_the_next_start(
    filled: Store, folder: Path, target: Path, moves_done: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(folder, target)
    filled.people.enroll("Cleo", [sample(3)], person_id="cleo")
    filled.close()
    _dies_after(monkeypatch, moves_done)
    with pytest.raises(Killed):
        put_back(folder, target)
    monkeypatch.undo()

    assert (folder / PLAN_FILE).exists()
    assert people_in(folder) == ["ada", "bob"]
    assert people_in(next(folder.glob("accessctl.replaced.*"))) == ["ada", "bob", "cleo"]
    assert not (folder / PLAN_FILE).exists()
    assert not list(folder.glob("accessctl.restoring.*"))
    assert "Old gate" in (folder / "settings.toml").read_text()


def _dies_after(monkeypatch: pytest.MonkeyPatch, moves: int) -> None:
    really, left = Move.carry_out, [moves]

    def carry_out(self: Move) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Killed
        really(self)

    monkeypatch.setattr(exchange.Move, "carry_out", carry_out)


@pytest.mark.parametrize("step", ["_check_database", "_adopt_key", "_known_erasures", "_erase_again", "_place_key"])
def test_a_restore_interrupted_before_the_exchange_has_changed_nothing(
    before: dict[str, bytes], folder: Path, target: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise Killed

    monkeypatch.setattr(f"accessctl.store.restoring.{step}", die)
    with pytest.raises(Killed):
        put_back(folder, target)


def test_a_damaged_database_can_be_replaced_by_its_backup(filled: Store, folder: Path, target: Path) -> None:
    save(folder, target)
    filled.close()
    (folder / DATABASE_FILE).write_bytes(b"scratched" * 1000)

    restored = put_back(folder, target)

    assert people_in(folder) == ["ada", "bob"]
    assert any("--receipts" in notice for notice in restored.notices)


@pytest.mark.parametrize("words", ["", "short", "a" * 30, "abababababababab"])
def test_a_passphrase_that_would_be_guessed_is_refused(filled: Store, folder: Path, target: Path, words: str) -> None:
    with pytest.raises(InputError, match="passphrase"):
        back_up(folder, FILE_KEY, folder / "settings.toml", target, words)
    assert not target.exists()


def test_a_folder_without_a_database_has_nothing_to_back_up(tmp_path: Path, target: Path) -> None:
    with pytest.raises(InputError, match="no database"):
        back_up(tmp_path / "empty", FILE_KEY, tmp_path / "settings.toml", target, WORDS)


# the sealed file by itself


def sealed(content: bytes, step: int = 700) -> bytes:
    out = io.BytesIO()
    writer = SealedWriter(out, WORDS, {"for": "a test"})
    for start in range(0, len(content), step):
        writer.write(content[start : start + step])
    writer.finish()
    return out.getvalue()


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 4097, 8192, 20_000])
def test_what_goes_in_comes_out(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "CHUNK_BYTES", 4096)
    content = bytes(index % 251 for index in range(size))

    reader = SealedReader(io.BytesIO(sealed(content)), WORDS)

    assert b"".join(iter(lambda: reader.read(900), b"")) == content


def test_chunks_cannot_be_swapped_left_out_or_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "CHUNK_BYTES", 4096)
    raw = sealed(bytes(5 * 4096))
    size = 4 + 4096 + 16
    head, tail = raw[: -5 * size], raw[-5 * size :]
    chunks = [tail[index : index + size] for index in range(0, len(tail), size)]
    for order in ([1, 0, 2, 3, 4], [0, 2, 3, 4], [0, 0, 1, 2, 3, 4], [0, 1, 2, 3], [4]):
        reader = SealedReader(io.BytesIO(head + b"".join(chunks[index] for index in order)), WORDS)
        with pytest.raises(InputError, match="damaged"):
            reader.drain()


def test_a_header_may_not_ask_for_all_the_memory_there_is() -> None:
    raw = sealed(b"x").replace(b'"n": 1024', b'"n": 1e12')

    with pytest.raises(InputError):
        SealedReader(io.BytesIO(raw), WORDS)


def test_another_passphrase_is_told_from_damage() -> None:
    with pytest.raises(WrongPassphraseError):
        SealedReader(io.BytesIO(sealed(b"x")), WORDS + "!")
