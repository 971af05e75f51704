"""The commands of privacy, backup and the kiosk's PIN, as they are typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from accessctl.cli import main
from accessctl.config import StoreSettings
from accessctl.errors import AccessctlError
from accessctl.store import Store, sealed_file
from tests.store.builders import sample

WORDS = "four words that do not belong"


@pytest.fixture(autouse=True)
def _cheap_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "SCRYPT_N", 1 << 10)
    monkeypatch.delenv("ACCESSCTL_BACKUP_PASSPHRASE", raising=False)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "door"
    with Store.open(folder, StoreSettings(key_place="file")) as store:
        store.people.enroll("Ada Lovelace", [sample(0)], person_id="ada")
        store.people.enroll("Bob", [sample(2)], person_id="bob")
    return folder


def invoke(data: Path, *words: str, typed: str = "") -> Result:
    main._register()
    return CliRunner().invoke(main.app, ["--data", str(data), *words], input=typed)


def run(data: Path, *words: str, typed: str = "", code: int = 0) -> str:
    outcome = invoke(data, *words, typed=typed)
    assert outcome.exit_code == code, (outcome.output, outcome.exception)
    return outcome.output


def fault(data: Path, *words: str, typed: str = "") -> str:
    outcome = invoke(data, *words, typed=typed)
    assert isinstance(outcome.exception, AccessctlError), outcome.output
    return str(outcome.exception)


def as_json(data: Path, *words: str, typed: str = "") -> Any:
    return json.loads(run(data, *words, "--json", typed=typed))


def test_privacy_states_what_is_stored(data: Path) -> None:
    said = as_json(data, "privacy")

    assert {one["key"] for one in said["kept"]} >= {"templates", "events", "key", "backups"}
    assert said["consents_outstanding"] == 2
    assert "AES-256-GCM" in run(data, "privacy")


def test_an_erasure_gives_a_receipt_that_can_be_checked_and_a_forged_one_cannot(data: Path) -> None:
    receipt = Path(as_json(data, "people", "remove", "ada", "--yes")["removed"]["receipt"])

    assert receipt.is_relative_to(data)
    assert receipt.stat().st_mode & 0o077 == 0
    assert "genuine" in run(data, "privacy", "check-receipt", str(receipt))
    receipt.write_text(receipt.read_text().replace('"ada"', '"bob"'))
    assert "altered" in run(data, "privacy", "check-receipt", str(receipt), code=1)


def test_receipts_can_be_had_again_as_files(data: Path, tmp_path: Path) -> None:
    run(data, "people", "remove", "ada", "--yes")
    run(data, "privacy", "receipts", "--out", str(tmp_path / "papers"))

    (paper,) = (tmp_path / "papers").iterdir()
    assert json.loads(paper.read_text())["person_id"] == "ada"


def test_consent_is_published_recorded_listed_and_withdrawn(data: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("We keep numbers of your face.")
    run(data, "consent", "publish", "2026-04", str(text))
    run(data, "consent", "record", "Ada Lovelace", "--signed", "Ada")

    said = as_json(data, "consent", "list")
    assert [one["id"] for one in said["accepted"]] == ["ada"]
    assert [one["id"] for one in said["outstanding"]] == ["bob"]
    assert as_json(data, "consent", "text")["versions"][0]["accepted_by"] == 1

    run(data, "consent", "withdraw", "ada", "--yes")
    assert as_json(data, "consent", "list")["accepted"] == []


def test_retention_says_what_is_due_before_it_runs(data: Path) -> None:
    assert as_json(data, "retention", "run", "--dry-run") == {"events": 0, "people": [], "faces": 0, "copies": []}
    assert as_json(data, "retention", "run") == {"events": 0, "people": 0, "faces": 0, "copies": 0}


def test_a_backup_goes_out_and_comes_back(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "door.backup"
    assert as_json(data, "backup", str(target), typed=f"{WORDS}\n")["people"] == 2
    run(data, "people", "remove", "ada", "--yes")

    said = as_json(data, "restore", str(target), typed=f"{WORDS}\n")

    assert said["erased_again"] == ["ada"]
    assert [one["id"] for one in as_json(data, "people", "list")] == ["bob"]


def test_the_passphrase_may_stand_in_a_file_or_in_the_environment(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "words"
    words.write_text(f"{WORDS}\n")
    run(data, "backup", str(tmp_path / "a.backup"), "--passphrase-file", str(words))
    monkeypatch.setenv("ACCESSCTL_BACKUP_PASSPHRASE", WORDS)
    run(data, "restore", str(tmp_path / "a.backup"), "--yes")


def test_a_wrong_passphrase_is_one_line_and_changes_nothing(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "door.backup"
    run(data, "backup", str(target), typed=f"{WORDS}\n")

    assert "passphrase is wrong" in fault(data, "restore", str(target), "--yes", typed="something else here\n")
    assert len(as_json(data, "people", "list")) == 2


def test_a_restore_without_a_file_is_one_line(data: Path, tmp_path: Path) -> None:
    assert "no such file" in fault(data, "restore", str(tmp_path / "none"), "--yes", typed="x\n")


def test_all_about_a_person_goes_into_a_zip(data: Path, tmp_path: Path) -> None:
    run(data, "people", "export", "--id", "ada", "--out", str(tmp_path / "ada.zip"))

    assert (tmp_path / "ada.zip").read_bytes()[:2] == b"PK"


def test_the_kiosk_pin_is_set_and_removed(data: Path) -> None:
    assert "anybody can leave" in run(data, "kiosk-pin", "status")
    run(data, "kiosk-pin", "set", typed="258013\n")
    assert as_json(data, "kiosk-pin", "status") == {"pin": True, "accounts": False}
    run(data, "kiosk-pin", "remove")
    assert as_json(data, "kiosk-pin", "status")["pin"] is False


def test_a_weak_kiosk_pin_is_refused_in_one_line(data: Path) -> None:
    assert "6 to 12 digits" in fault(data, "kiosk-pin", "set", typed="1234\n")
