"""Secrets, from where the settings say."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest

from accessctl.door.secrets import keep_secret, read_secret
from accessctl.errors import DoorError


def read(reference: str) -> str:
    return read_secret(reference, door="North", what="webhook.secret")


def test_from_a_variable_a_file_or_in_clear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOOR_KEY", "from the environment")
    (tmp_path / "key").write_text("from a file\n", encoding="utf-8")
    assert read("env:DOOR_KEY") == "from the environment"
    assert read(f"file:{tmp_path / 'key'}") == "from a file"
    assert read("plain:as asked") == "as asked"
    assert read("") == ""


def test_from_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "set_password", lambda service, name, value: kept.update({(service, name): value}))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    with pytest.raises(DoorError, match="accessctl doors secret 'North' webhook"):
        read("keyring")
    keep_secret("s3cret", door="North", what="webhook.secret")
    assert read("keyring") == "s3cret"


@pytest.mark.parametrize("reference", ["env:NOT_SET_ANYWHERE", "file:/no/such/file", "keyring"])
def test_a_secret_that_is_not_there_is_one_line_that_says_what_to_do(reference: str) -> None:
    with pytest.raises(DoorError, match=r"door\.webhook\.secret") as caught:
        read(reference)
    assert "\n" not in str(caught.value)


def test_a_keyring_that_does_not_take_it_is_one_line_without_the_secret() -> None:
    with pytest.raises(DoorError, match="does not take it") as caught:
        keep_secret("s3cret", door="North", what="webhook.secret")
    assert "s3cret" not in str(caught.value)
