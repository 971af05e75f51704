"""``accessctl admins``: accounts of the panel from the terminal."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from accessctl.cli import admins, main
from accessctl.config import StoreSettings
from accessctl.errors import InputError
from accessctl.staff import Action, StaffRole, may
from accessctl.store import Store

SECRET, OTHER = "four words by hand", "another long secret"


def run(folder: Path, *arguments: str, typed: str = "") -> Result:
    app = typer.Typer()
    app.callback()(main._global_options)
    admins.register(app)
    return CliRunner().invoke(app, ["--data", str(folder), "admins", *arguments], input=typed)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "door", StoreSettings(key_place="file")) as store:
        store.staff.add_first("Ada", SECRET)
    return tmp_path / "door"


def test_accounts_are_added_changed_and_removed(folder: Path) -> None:
    assert run(folder, "add", "Bob", "--role", "guard", typed=f"{OTHER}\n").exit_code == 0
    assert run(folder, "role", "Bob", "auditor").exit_code == 0
    listed = json.loads(run(folder, "list", "--json").stdout)
    assert [(one["name"], one["role"]) for one in listed] == [("Ada", "administrator"), ("Bob", "auditor")]
    assert run(folder, "remove", "Bob", "--yes").exit_code == 0
    assert "Bob" not in run(folder, "list").stdout


def test_a_forgotten_password_is_replaced_by_the_owner_of_the_machine(folder: Path) -> None:
    assert run(folder, "passwd", "Ada", typed=f"{OTHER}\n").exit_code == 0
    with Store.open(folder, StoreSettings(key_place="file")) as store:
        now = dt.datetime.now(dt.UTC)
        assert store.staff.sign_in("Ada", SECRET, now).officer is None
        assert store.staff.sign_in("Ada", OTHER, now).officer is not None


@pytest.mark.parametrize(("arguments", "words"), [
    (("remove", "Ada", "--yes"), "last administrator"), (("role", "Ada", "guard"), "last administrator"),
    (("passwd", "Eve"), "has no account"), (("add", "Eve"), "at least 10 characters"),
])  # fmt: skip
def test_refusals_are_one_line(folder: Path, arguments: tuple[str, ...], words: str) -> None:
    error = run(folder, *arguments, typed="short\n" if arguments[0] == "add" else f"{OTHER}\n").exception
    assert isinstance(error, InputError)
    assert words in str(error)
    assert "\n" not in str(error)


def test_the_table_of_roles_is_the_one_that_is_asked(folder: Path) -> None:
    table = json.loads(run(folder, "roles", "--json").stdout)
    assert set(table) == {action.value for action in Action}
    for action in Action:
        assert table[action.value]["roles"] == [role.value for role in StaffRole if may(role, action)]


def test_no_account_yet_says_what_to_do(tmp_path: Path) -> None:
    assert "accessctl admins add NAME" in run(tmp_path / "new", "list").stdout
