"""A secret at a terminal is typed twice alike."""

from __future__ import annotations

import io
import sys

import pytest
import typer

from accessctl.cli import text


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_secret_is_asked_for_until_it_was_typed_twice_alike(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["one", "other", "same", "same"])
    asked: list[str] = []

    def prompt(what: str, *, hide_input: bool) -> str:
        assert hide_input
        asked.append(what)
        return next(answers)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(typer, "prompt", prompt)
    assert text.typed_secret("Kiosk PIN") == "same"
    assert asked == ["Kiosk PIN", "The same once more"] * 2


def test_without_a_terminal_it_is_one_line_of_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("258013\n"))
    assert text.typed_secret("Kiosk PIN") == "258013"
