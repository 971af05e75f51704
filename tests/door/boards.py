"""Relay boards and a null modem, played at the far end of pseudo-terminals."""

from __future__ import annotations

import os
import pty
import select
import tty
from threading import Event, Thread
from typing import Self


class Line:
    """A pseudo-terminal: ``path`` is what a driver opens; what it sends comes to ``heard``, in a thread of its own."""

    def __init__(self) -> None:
        self._master, self._slave = pty.openpty()
        tty.setraw(self._master)
        tty.setraw(self._slave)
        self.path = os.ttyname(self._slave)
        self._stopping = Event()
        self._thread = Thread(target=self._run, name=f"line {self.path}")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.unplug()

    def unplug(self) -> None:
        """The cable is pulled; any number of times."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()
        for end in (self._master, self._slave):
            if end >= 0:
                os.close(end)
        self._master = self._slave = -1

    def say(self, answer: bytes) -> None:
        os.write(self._master, answer)

    def heard(self, sent: bytes) -> None:
        """What the board does with it."""

    def _run(self) -> None:
        while not self._stopping.is_set():
            ready, _, _ = select.select([self._master], [], [], 0.02)
            if ready:
                self.heard(os.read(self._master, 4096))


class Modem(Line):
    """Two lines, crossed."""

    other: Line
    is_cut = False

    def heard(self, sent: bytes) -> None:
        if not self.is_cut:
            self.other.say(sent)


class NumatoBoard(Line):
    """Text commands with echo and prompt. It can be told to be silent, to answer by halves, or to stick."""

    def __init__(self) -> None:
        super().__init__()
        self.relays: dict[str, str] = {}
        self.high: dict[str, bool] = {}
        self.is_silent = False
        self.answers_halves = False
        self.is_stuck = False
        self.speaks_nonsense = False
        self.answers_another = False
        self._line = b""

    def heard(self, sent: bytes) -> None:
        for byte in sent:
            if byte != 0x0D:
                self._line += bytes([byte])
                continue
            command, self._line = self._line.decode("ascii", "replace"), b""
            self._answer(command)

    def _answer(self, command: str) -> None:
        if self.is_silent:
            return
        answer = self._do(command.split())
        if self.speaks_nonsense:
            answer, command = "\xff?", "gpio write"
        if self.answers_another:
            command = f"{command[:-1]}7"
        text = f"{command}\n\r{answer}\n\r>" if answer else f"{command}\n\r>"
        self.say(text.encode("latin-1")[: 6 if self.answers_halves else None])

    def _do(self, words: list[str]) -> str:
        match words:
            case ["relay", "on" | "off" as state, number]:
                if not self.is_stuck:
                    self.relays[number] = state
            case ["relay", "read", number]:
                return self.relays.get(number, "off")
            case ["gpio", "read", number]:
                return "1" if self.high.get(number, True) else "0"
            case ["ver"]:
                return "A0000001"
        return ""


class LcusBoard(Line):
    """Four bytes in, nothing out; a wrong sum is ignored."""

    def __init__(self) -> None:
        super().__init__()
        self.relays: dict[int, bool] = {}
        self._buffer = b""

    def heard(self, sent: bytes) -> None:
        self._buffer += sent
        while len(self._buffer) >= 4:
            order, self._buffer = self._buffer[:4], self._buffer[4:]
            if order[0] == 0xA0 and sum(order[:3]) & 0xFF == order[3]:
                self.relays[order[1]] = order[2] == 1
