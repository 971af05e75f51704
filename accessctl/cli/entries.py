"""What is typed and shown at a headless kiosk: lines of a file at their times, or of standard input as they come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from accessctl.cli.text import err
from accessctl.errors import InputError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.domain import Decision
    from accessctl.engine import Engine

STANDARD_INPUT = "-"
_WORDS = {"pin": 1, "code": 2, "card": 1, "badge": 1}


@dataclass(frozen=True, slots=True)
class Line:
    """One entry, and at which second of the picture's own time it is made (0: with the first frame)."""

    at_seconds: float
    kind: str
    words: tuple[str, ...]

    def make(self, engine: Engine) -> None:
        """Type it or hold it up."""
        enter: dict[str, Callable[..., None]] = {
            "pin": engine.enter_pin, "code": engine.enter_code, "card": engine.read_card, "badge": engine.show_badge,
        }  # fmt: skip
        enter[self.kind](*self.words)


def read_line(text: str) -> Line | None:
    """``[SECONDS] pin PIN | code NUMBER PIN | card NUMBER | badge TEXT``; None for nothing and for # remarks."""
    words = text.split()
    if not words or words[0].startswith("#"):
        return None
    seconds = 0.0
    if words[0] not in _WORDS:
        try:
            seconds = float(words.pop(0))
        except ValueError:
            raise InputError(_unclear()) from None
    if not words or len(words) - 1 != _WORDS.get(words[0], -1) or not 0 <= seconds < 1e6:
        raise InputError(_unclear())
    return Line(seconds, words[0], tuple(words[1:]))


class Hands:
    """Make the entries of this file, or of standard input, at whichever engine runs now."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._engine: Engine | None = None

    def follow(self, engine: Engine) -> None:
        """Before the engine starts; of several the last counts. InputError: the line of the file is named."""
        is_first, self._engine = self._engine is None, engine
        if self._source != STANDARD_INPUT:
            engine.on_decision(_Script(engine, _lines(Path(self._source))).hear)
        elif is_first:
            Thread(target=self._listen, args=(sys.stdin,), name="entries", daemon=True).start()

    def _listen(self, lines: Iterable[str]) -> None:
        """In a thread of its own, at once; what is no entry is said and forgotten, never repeated: it may be a PIN."""
        for text in lines:
            try:
                line = read_line(text)
            except InputError as error:
                err.print(error.told, markup=False, soft_wrap=True)
                continue
            if line is not None and self._engine is not None:
                line.make(self._engine)


def _lines(path: Path) -> list[Line]:
    try:
        texts = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{file}: cannot be read as text", file=path)) from error
    lines = []
    for number, text in enumerate(texts, 1):
        try:
            line = read_line(text)
        except InputError as error:
            raise InputError(
                tr("{file}, line {number}: {error}", file=path, number=number, error=error.told)
            ) from error
        lines += [] if line is None else [line]
    return sorted(lines, key=lambda one: one.at_seconds)


class _Script:
    """Makes each entry once its time has come; one with each frame, as no two are made at once at a door."""

    def __init__(self, engine: Engine, lines: list[Line]) -> None:
        self._engine, self._left = engine, list(lines)
        self._began: float | None = None

    def hear(self, decision: Decision) -> None:
        """In the analysis thread, after each frame."""
        now = decision.observation.frame.taken_at
        self._began = now if self._began is None else self._began
        if self._left and now - self._began >= self._left[0].at_seconds:
            self._left.pop(0).make(self._engine)


def _unclear() -> str:
    return tr("write: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT")
