"""A relay board on a serial port: boards that answer and read inputs (numato), and boards that only obey (lcus)."""

from __future__ import annotations

from contextlib import suppress
from typing import Protocol

from accessctl.config import SerialSettings
from accessctl.door.driver import Driver
from accessctl.door.edge import Edge
from accessctl.door.wire import Wire
from accessctl.errors import DoorError
from accessctl.translation import tr


class Board(Protocol):
    """One make of relay board."""

    def switch(self, wire: Wire, channel: int, *, on: bool) -> None:
        """Make it so; boards that can be asked are asked whether it is so."""
        ...

    def read(self, wire: Wire, number: int) -> bool:
        """Whether the input is high."""
        ...

    def probe(self, wire: Wire) -> None:
        """Return when the board answers, as far as it can."""
        ...


class Numato:
    """Text commands, each echoed and ended by ``>``; relays and inputs above 9 are counted on with letters."""

    def switch(self, wire: Wire, channel: int, *, on: bool) -> None:
        wanted = "on" if on else "off"
        self._ask(wire, f"relay {wanted} {_digit(channel)}")
        if self._ask(wire, f"relay read {_digit(channel)}") != wanted:
            raise DoorError(
                tr("the board did not switch relay {channel} {wanted}; check the board", channel=channel, wanted=wanted)
            )

    def read(self, wire: Wire, number: int) -> bool:
        said = self._ask(wire, f"gpio read {_digit(number)}")
        if said not in ("0", "1", "on", "off"):
            raise DoorError(
                tr("the board answers {said!r} for input {number}; check door.serial", said=said[:20], number=number)
            )
        return said in ("1", "on")

    def probe(self, wire: Wire) -> None:
        self._ask(wire, "ver")

    def _ask(self, wire: Wire, command: str) -> str:
        """The last line of the answer between the echo and the prompt; the echo must be of this very command."""
        lines = wire.ask(command.encode() + b"\r", b">").decode("ascii", "replace").replace(">", "").split()
        words = command.split()
        if lines[: len(words)] != words:
            raise DoorError(tr("the board's answer belongs to another question; check the cable"))
        return " ".join(lines[len(words) :])


class Lcus:
    """Four bytes: A0, relay, on or off, their sum. It never answers, so all that can be known is that the port is."""

    def switch(self, wire: Wire, channel: int, *, on: bool) -> None:
        order = (0xA0, channel, int(on))
        wire.send(bytes((*order, sum(order) & 0xFF)))

    def read(self, wire: Wire, number: int) -> bool:  # noqa: ARG002  the board's wire tells nothing
        raise DoorError(tr("lcus boards have no inputs; leave door.serial.contact_input and exit_input out"))

    def probe(self, wire: Wire) -> None:
        wire.open()


_BOARDS: dict[str, type[Numato] | type[Lcus]] = {"numato": Numato, "lcus": Lcus}


class SerialRelay(Driver):
    """A lock on a relay. The board knows no time: it relocks when it is told to, so wire a timer relay behind it.

    Inputs are pulled up: low is a closed contact, so the door is open when its input is high, and the exit button is
    pressed when its input is low.
    """

    def __init__(self, settings: SerialSettings, *, energised_when_released: bool) -> None:
        self._settings = settings
        self._on_when_released = energised_when_released
        self._wire = Wire(settings.port, settings.baud, settings.timeout_seconds)
        self._board: Board = _BOARDS[settings.board]()
        self._button = Edge()

    def unlock(self, seconds: float) -> None:  # noqa: ARG002  these boards have no timers
        self._board.switch(self._wire, self._settings.channel, on=self._on_when_released)

    def lock(self) -> None:
        self._board.switch(self._wire, self._settings.channel, on=not self._on_when_released)

    def is_open(self) -> bool | None:
        if self._settings.contact_input is not None:
            return self._board.read(self._wire, self._settings.contact_input)
        self._wire.open()
        return None

    def probe(self) -> None:
        self._board.probe(self._wire)

    def exit_pressed(self) -> bool:
        if self._settings.exit_input is None:
            return False
        return self._button.rises(not self._board.read(self._wire, self._settings.exit_input))

    def close(self) -> None:
        with suppress(DoorError):
            self.lock()
        self._wire.close()


def _digit(number: int) -> str:
    return "0123456789ABCDEFGHIJKLMNOPQRSTUV"[number]
