"""``accessctl badges``: what it gives, prints, lists and refuses."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import typer
from PIL import Image
from typer.testing import CliRunner, Result

from accessctl.cli import badges, main, rules
from accessctl.config import StoreSettings
from accessctl.errors import InputError
from accessctl.store import Store
from accessctl.vision.badge import CodeReader
from tests.store.builders import sample

SETTINGS = StoreSettings(key_place="file")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Store.open(tmp_path / "door", SETTINGS) as store:
        store.people.enroll("Ada Lovelace", [sample()], person_id="ada")
        store.people.enroll("Eve", [sample(1)], person_id="eve")
    return tmp_path / "door"


class Terminal:
    def __init__(self, folder: Path) -> None:
        self._app, self.folder = typer.Typer(), folder
        self._app.callback()(main._global_options)
        badges.register(self._app)
        rules.register(self._app)

    def run(self, *words: str, input: str | None = None) -> Result:
        return CliRunner().invoke(self._app, ["--data", str(self.folder), *words], input=input)

    def told(self, *words: str, input: str | None = None) -> str:
        result = self.run(*words, input=input)
        assert result.exit_code == 0, result.output + str(result.exception)
        return result.stdout

    def answer(self, *words: str) -> Any:
        return json.loads(self.told(*words, "--json"))


@pytest.fixture
def terminal(folder: Path) -> Terminal:
    return Terminal(folder)


def codes_on(picture: Path) -> set[str]:
    """What a camera would read off the printed page, half as sharp, row by row of cards."""
    with Image.open(picture) as page:
        cards = page.crop((0, page.height // 22, page.width, page.height - page.height // 22))
        pixels = np.asarray(cards.resize((cards.width // 2, cards.height // 2)).convert("RGB"))
    reader = CodeReader()
    rows = [np.ascontiguousarray(row) for row in np.array_split(pixels, 5)]
    return {text for row in rows for _ in range(2) for text in reader.read(row)}


def test_an_issued_badge_is_listed_and_printed_for_its_owner_only(terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "ada.png"
    issued = terminal.answer("badges", "issue", "ada", "--out", str(target))
    assert issued["person"] == "ada"
    assert issued["files"] == [str(target)]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    (listed,) = terminal.answer("badges", "list")
    assert listed == {key: issued[key] for key in listed}
    (code,) = codes_on(target)
    assert code.startswith("AXC1:")
    with Store.open(terminal.folder, SETTINGS) as store:
        assert store.badges.code(store.badges.get(issued["badge"])) == code


def test_the_list_shows_no_code_and_says_the_state(terminal: Terminal) -> None:
    badge = terminal.answer("badges", "issue", "ada", "--until", "none")["badge"]
    assert "AXC1" not in terminal.told("badges", "list") + terminal.told("badges", "list", "--json")
    assert "valid" in terminal.told("badges", "list")
    assert "one badge revoked" in terminal.told("badges", "revoke", badge[:6])
    assert "revoked" in terminal.told("badges", "list")
    assert "No badges yet" in terminal.told("badges", "list", "--valid")


def test_a_whole_staff_is_printed_on_pages(terminal: Terminal, tmp_path: Path) -> None:
    with Store.open(terminal.folder, SETTINGS) as store:
        for _ in range(11):
            store.badges.issue("ada")
        revoked = store.badges.issue("eve")
        store.badges.revoke(revoked.badge_id)
    assert "11 badges printed" in terminal.told("badges", "print", "--out", str(tmp_path / "all.png"))
    first, second = sorted(tmp_path.glob("all-*.png"))
    assert (len(codes_on(first)), len(codes_on(second))) == (10, 1)
    terminal.told("badges", "print", "--out", str(tmp_path / "all.pdf"), "--no-names")
    content = (tmp_path / "all.pdf").read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") + content.count(b"/Type /Page ") >= 2 or b"/Count 2" in content
    assert b"Lovelace" not in content


def test_a_card_is_enrolled_as_the_reader_types_it(terminal: Terminal) -> None:
    assert "card" in terminal.told("badges", "card", "ada", input="0012345678\n")
    refused = terminal.run("badges", "card", "eve", "0012345678")
    assert isinstance(refused.exception, InputError)
    assert "belongs to Ada" in str(refused.exception)
    assert [one["kind"] for one in terminal.answer("badges", "list", "--person", "ada")] == ["card"]
    assert "one badge revoked" in terminal.told("badges", "revoke", "--person", "ada", "--why", "lost")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("issue", "nobody"), "nobody is enrolled"),
        (("issue", "ada", "--until", "2020-01-01"), "later day"),
        (("issue", "ada", "--out", "badge.jpg"), ".pdf or .png"),
        (("print", "--out", "x.pdf"), "no valid badge to print"),
        (("revoke",), "name one badge"),
        (("revoke", "abcdef"), "there is no badge"),
        (("card", "ada", "12"), "4 to 32 digits"),
    ],
)
def test_what_is_refused_says_what_to_do(terminal: Terminal, words: tuple[str, ...], expected: str) -> None:
    refused = terminal.run("badges", *words)
    assert refused.exit_code != 0
    assert expected in str(refused.exception)
    assert "\n" not in str(refused.exception)


def test_a_pin_is_told_with_its_personal_number(terminal: Terminal) -> None:
    assert "personal number 1042" in terminal.told("rules", "pin", "ada", "--number", "1042", input="2580\n")
    assert "PIN removed" in terminal.told("rules", "pin", "ada", "--remove")
