"""What typer says by itself comes out as one line, in the language in use."""

from __future__ import annotations

import sys

import pytest

from accessctl import translation
from accessctl.cli import main as cli
from accessctl.cli import speaking, usage


class Everything(dict[str, str]):
    """A catalogue that has every text: it stands in French quotes."""

    def get(self, text: str, default: object = None) -> str:
        return f"«{text}»"


@pytest.fixture(autouse=True)
def _speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    from typer import rich_utils

    for name in usage._FRAME:
        if hasattr(rich_utils, name):
            monkeypatch.setattr(rich_utils, name, getattr(rich_utils, name))
    monkeypatch.setattr(translation._Current, "texts", Everything())
    monkeypatch.setattr(speaking, "choose", lambda *_: "fr")
    monkeypatch.setattr(speaking, "_translate", lambda _: None)  # the help texts stay as they are in this process


def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    """The exit code and what was said on standard error."""
    monkeypatch.setattr(sys, "argv", ["accessctl", *words])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert isinstance(ended.value.code, int)
    return ended.value.code, capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("people --nonsense", "«No such option: --nonsense»"),
        ("people list --jsn", "«No such option: --jsn (Possible options: --json)»"),
        ("frobnicate", "«No such command 'frobnicate'.»"),
        ("peple", "«No such command 'peple'. Did you mean 'people'?»"),
        ("rules remove", "«Missing argument 'number'.»"),
        ("screenshots", "«Missing option '--out'.»"),
        ("people show a b", "«Got unexpected extra argument(s) (b)»"),
        ("people list --json=3", "«Option '--json' does not take a value.»"),
        ("screenshots --out", "«Option '--out' requires an argument.»"),
        ("rules remove x", "«Invalid value for 'number': «Input should be a valid integer, unable to parse string as "
                           "an integer»»"),
        ("screenshots --out x --text 9", "«Invalid value for '--text': «Input should be greater than or equal to 80»»"),
        ("screenshots --out x --text 999", "«Invalid value for '--text': «Input should be less than or equal to 200»»"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_line_in_the_language_in_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: str, said: str
) -> None:
    code, err = run(monkeypatch, capsys, *typed.split())
    assert code == 2
    assert err.startswith("accessctl: «")
    assert said in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_where_help_is_stands_behind_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    _, err = run(monkeypatch, capsys, "rules", "remove")
    assert "See: accessctl rules remove --help" in err


def test_a_sentence_that_nobody_knows_is_said_as_it_is() -> None:
    assert usage.said("Something that a newer typer says") == "Something that a newer typer says"


def test_a_command_that_only_leads_to_others_shows_its_help_and_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["accessctl", "rules"])
    with pytest.raises(SystemExit):
        cli.main()
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "«Usage»" in shown.out
    assert "«Commands»" in shown.out


def test_the_help_of_a_command_says_its_frame_in_the_language_in_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import typer

    command = typer.main.get_command(cli.app).commands["rules"].commands["remove"]  # type: ignore[attr-defined]
    usage.translate_usage(command)
    with pytest.raises(typer.Exit), command.make_context("remove", ["--help"]):
        raise AssertionError("help ends it")
    shown = capsys.readouterr().out
    assert "«Show this message and exit.»" in shown
    assert "«[OPTIONS]»" in shown
