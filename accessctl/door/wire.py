"""A serial port as the drivers need it: opened when used, never waited for too long, opened anew after a fault."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Any

from accessctl.errors import DoorError
from accessctl.translation import tr


class Wire:
    """One serial port. One thread. Raises DoorError, one line, for whatever goes wrong with it."""

    def __init__(self, port: str, baud: int, timeout_seconds: float) -> None:
        self._port = port
        self._baud = baud
        self._timeout_seconds = timeout_seconds
        self._device: Any = None

    def ask(self, request: bytes, prompt: bytes) -> bytes:
        """Send, and return all that comes back up to ``prompt``; no prompt in time is a DoorError."""
        device = self._opened()
        try:
            device.reset_input_buffer()
            self._write(device, request)
            return self._read_until(device, prompt)
        except Exception as error:
            raise self._fault(error) from error

    def send(self, request: bytes) -> None:
        """Send; nothing is expected back."""
        device = self._opened()
        try:
            self._write(device, request)
        except Exception as error:
            raise self._fault(error) from error

    def read_now(self, most: int) -> bytes:
        """What has arrived by now."""
        device = self._opened()
        try:
            return bytes(device.read(min(most, device.in_waiting)))
        except Exception as error:
            raise self._fault(error) from error

    def open(self) -> None:
        """Whether the port is there: DoorError if not."""
        self._opened()

    def close(self) -> None:
        """Let go of the port; never raises."""
        device, self._device = self._device, None
        if device is not None:
            with suppress(Exception):
                device.close()

    def _opened(self) -> Any:
        if self._device is None:
            serial = _pyserial()
            try:
                self._device = serial.Serial(
                    self._port,
                    self._baud,
                    timeout=self._timeout_seconds,
                    write_timeout=self._timeout_seconds,
                    exclusive=True,
                )
            except (OSError, ValueError) as error:
                why = " ".join(str(error).split())
                raise DoorError(
                    tr("{port}: cannot be opened ({why}); check cable, name and permission", port=self._port, why=why)
                ) from error
        return self._device

    def _write(self, device: Any, request: bytes) -> None:
        """A port may take only a part; without its rest an order is another order."""
        written = device.write(request)
        if written != len(request):
            raise DoorError(tr("{port}: took only a part of the order; check the cable", port=self._port))

    def _read_until(self, device: Any, prompt: bytes) -> bytes:
        ends, answer = time.monotonic() + self._timeout_seconds, b""
        while not answer.endswith(prompt):
            if not time.monotonic() < ends or len(answer) > 1024:
                raise DoorError(tr("{port}: the board does not answer; check its power and cable", port=self._port))
            answer += device.read(max(1, device.in_waiting))
        return answer

    def _fault(self, error: Exception) -> DoorError:
        """Whatever happened, the port is opened anew the next time."""
        self.close()
        if isinstance(error, DoorError):
            return error
        return DoorError(
            tr(
                "{port}: {names}; check the board's power and cable",
                port=self._port,
                names=" ".join(str(error).split()),
            )
        )


def _pyserial() -> Any:
    try:
        import serial
    except ImportError as error:
        raise DoorError(tr("a serial port needs pyserial; run: pip install 'accessctl[serial]'")) from error
    return serial
