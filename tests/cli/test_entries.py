"""What is typed at a headless kiosk: lines, their times, and what no line may be."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from accessctl.cli.entries import Hands, Line, read_line
from accessctl.domain import Decision, Reason, Verdict
from accessctl.errors import InputError
from tests.faces import observation


class FakeEngine:
    """Notes what is entered."""

    def __init__(self) -> None:
        self.entered: list[tuple[str, ...]] = []
        self.listeners: list[object] = []

    def enter_pin(self, pin: str) -> None:
        self.entered.append(("pin", pin))

    def enter_code(self, number: str, pin: str) -> None:
        self.entered.append(("code", number, pin))

    def read_card(self, number: str) -> None:
        self.entered.append(("card", number))

    def show_badge(self, text: str) -> None:
        self.entered.append(("badge", text))

    def on_decision(self, listener: object) -> None:
        self.listeners.append(listener)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("pin 2580", Line(0.0, "pin", ("2580",))),
        ("1.5 code 1042 2580", Line(1.5, "code", ("1042", "2580"))),
        ("  3 card 0012345678  ", Line(3.0, "card", ("0012345678",))),
        ("badge AXC1:ABC", Line(0.0, "badge", ("AXC1:ABC",))),
        ("", None),
        ("# a remark", None),
    ],
)
def test_a_line_says_what_is_entered_and_when(text: str, line: Line | None) -> None:
    assert read_line(text) == line


@pytest.mark.parametrize("text", ["pin", "code 1042", "1.5", "smile 3", "nan pin 2580", "-1 pin 2580", "pin 1 2"])
def test_what_is_no_entry_is_told_without_repeating_it(text: str) -> None:
    with pytest.raises(InputError, match="SECONDS") as refused:
        read_line(text)
    assert "2580" not in str(refused.value)


def test_a_script_is_followed_by_the_time_of_the_pictures(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("2 card 11111111\n# first\npin 2580\n1 code 1042 2580\n")
    engine = FakeEngine()
    Hands(str(script)).follow(engine)  # type: ignore[arg-type]
    (hear,) = engine.listeners
    for number in range(40):
        hear(Decision(observation(at=500 + number / 10), Verdict.WAIT, Reason.NO_FACE))  # type: ignore[operator]
        if number == 5:
            assert engine.entered == [("pin", "2580")]
    assert engine.entered == [("pin", "2580"), ("code", "1042", "2580"), ("card", "11111111")]


def test_a_wrong_line_in_a_file_is_named_before_anything_starts(tmp_path: Path) -> None:
    script = tmp_path / "script.txt"
    script.write_text("pin 2580\nfoo\n")
    with pytest.raises(InputError, match="line 2"):
        Hands(str(script)).follow(FakeEngine())  # type: ignore[arg-type]
    with pytest.raises(InputError, match="cannot be read"):
        Hands(str(tmp_path / "none")).follow(FakeEngine())  # type: ignore[arg-type]


def test_standard_input_is_taken_line_by_line_survives_nonsense_and_goes_to_the_engine_that_runs_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = FakeEngine(), FakeEngine()
    ends, typed = os.pipe()
    with os.fdopen(ends) as keys, os.fdopen(typed, "w") as keyboard:
        monkeypatch.setattr("sys.stdin", keys)
        hands = Hands("-")

        def types(text: str, at: FakeEngine) -> None:
            before = len(at.entered)
            print(text, file=keyboard, flush=True)
            while len(at.entered) == before:
                time.sleep(0.01)

        hands.follow(first)  # type: ignore[arg-type]
        types("nonsense\ncard 0012345678", first)
        hands.follow(second)  # type: ignore[arg-type]
        types("\npin 2580", second)
        keyboard.close()
        for listener in [thread for thread in threading.enumerate() if thread.name == "entries"]:
            listener.join(timeout=60)

    assert (first.entered, second.entered) == ([("card", "0012345678")], [("pin", "2580")])
