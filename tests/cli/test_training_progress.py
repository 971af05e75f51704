"""What a training command says of its progress where standard error is no terminal: a log, not a bar."""

from __future__ import annotations

import time

import pytest
from rich.console import Console

from accessctl.cli import training_progress


def test_without_a_terminal_a_line_a_minute_goes_to_the_log(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(training_progress, "err", Console(stderr=True, highlight=False))
    with training_progress.bars_or_lines() as progress:
        for second in range(0, 150, 10):
            now[0] = float(second)
            progress("training", second, 150)
    assert capfd.readouterr().err.splitlines() == ["0:01:00 training: 60 / 150", "0:02:00 training: 120 / 150"]
