"""A lock on an OSDP device (IEC 60839-11-5) behind RS-485: secure channel, timed output, reported inputs."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Any

from accessctl.config import OsdpSettings
from accessctl.door.driver import Driver
from accessctl.door.edge import Edge
from accessctl.door.wire import Wire
from accessctl.errors import DoorError
from accessctl.translation import tr

# Output control codes of the standard's osdp_OUT.
_OFF_NOW, _ON_NOW, _ON_FOR_A_TIME, _OFF_FOR_A_TIME = 1, 2, 5, 6
_LONGEST_TIMER = 65_535  # of 100 ms
_KEY_BYTES = 16


class OsdpDoor(Driver):
    """The device relocks by its own timer. Nothing is sent outside the secure channel.

    ``key`` gives the channel's key as 32 hexadecimal digits. Inputs are known from their first report on. The library
    leaves a device alone for 300 s after a fault; here the session is set up anew instead, as often as it is probed.
    """

    def __init__(self, settings: OsdpSettings, key: Callable[[], str], *, energised_when_released: bool) -> None:
        self._settings = settings
        self._key = key
        self._on_when_released = energised_when_released
        self._session: _Session | None = None
        self._button = Edge()

    def unlock(self, seconds: float) -> None:
        code = _ON_FOR_A_TIME if self._on_when_released else _OFF_FOR_A_TIME
        self._order(code, min(_LONGEST_TIMER, max(1, round(seconds * 10))))

    def lock(self) -> None:
        self._order(_OFF_NOW if self._on_when_released else _ON_NOW, 0)

    def is_open(self) -> bool | None:
        return self._input(self._ready(), self._settings.contact_input)

    def probe(self) -> None:
        self._ready()

    def exit_pressed(self) -> bool:
        pressed = self._input(self._ready(), self._settings.exit_input)
        return pressed is not None and self._button.rises(pressed)

    def close(self) -> None:
        if self._session is not None:
            with suppress(DoorError):
                self.lock()
        self._end()

    def _order(self, code: int, timer: int) -> None:
        session = self._ready()
        try:
            session.order(self._settings.output, code, timer)
        except DoorError:
            self._end()
            raise

    def _input(self, session: _Session, number: int | None) -> bool | None:
        return None if number is None else session.inputs.get(number)

    def _ready(self) -> _Session:
        """A session whose secure channel stands; DoorError, and another try the next time, where there is none."""
        if self._session is None:
            self._session = _Session(self._settings, _parsed_key(self._key()))
        try:
            self._session.wait_until_secure()
        except DoorError:
            self._end()
            raise
        return self._session

    def _end(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.end()


class _Session:
    """One control panel, its thread and its port."""

    def __init__(self, settings: OsdpSettings, key: bytes) -> None:
        library = _libosdp()
        self._library = library
        self._settings = settings
        self._answers: SimpleQueue[tuple[dict[str, Any], int]] = SimpleQueue()
        self.inputs: dict[int, bool] = {}
        self._channel = _channel(library, Wire(settings.port, settings.baud, settings.timeout_seconds))
        self._channel.wire.open()
        device = library.PDInfo(
            settings.address, self._channel, scbk=key, name="door", flags=[library.LibFlag.EnforceSecure]
        )
        self._panel = library.ControlPanel(
            [device],
            log_level=library.LogLevel.Emergency,
            event_handler=self._hear,
            command_completion_handler=lambda _, command, status: self._answers.put((command, status)),
        )
        self._start()

    def _start(self) -> None:
        """As the panel's own ``start``, but its thread does not keep a dying program alive."""
        panel = self._panel
        panel.event, panel.lock = Event(), Lock()
        arguments = (panel.event, panel.lock, panel.ctx)
        panel.thread = Thread(target=panel.refresh, args=arguments, name="osdp", daemon=True)
        panel.thread.start()

    def wait_until_secure(self) -> None:
        ends = time.monotonic() + self._settings.timeout_seconds
        while not self._panel.is_sc_active(self._settings.address):
            if self._channel.trouble:
                raise DoorError(self._channel.trouble)
            if not time.monotonic() < ends:
                raise DoorError(
                    tr(
                        "{port}: no secure channel with OSDP address {address}; check its power, cable, address, speed "
                        "and key",
                        port=self._settings.port,
                        address=self._settings.address,
                    )
                )
            time.sleep(0.01)

    def order(self, output: int, code: int, timer: int) -> None:
        """Return when the device has acknowledged it."""
        command = {
            "command": self._library.Command.Output,
            "output_no": output,
            "control_code": code,
            "timer_count": timer,
        }
        with suppress(Empty):
            while True:
                self._answers.get_nowait()
        is_taken = self._panel.submit_command(self._settings.address, command)
        if not is_taken or self._status_of(command) != self._library.CompletionStatus.Ok:
            raise DoorError(
                tr(
                    "{port}: OSDP address {address} did not obey; check it",
                    port=self._settings.port,
                    address=self._settings.address,
                )
            )

    def end(self) -> None:
        """Forget what was not sent, and let go of the port."""
        self._panel.flush_commands(self._settings.address)
        self._panel.stop()
        self._channel.wire.close()

    def _status_of(self, command: dict[str, Any]) -> int | None:
        ends = time.monotonic() + self._settings.timeout_seconds
        with suppress(Empty):
            while (left := ends - time.monotonic()) > 0:
                done, status = self._answers.get(timeout=left)
                if done == command:
                    return status
        return None

    def _hear(self, _: int, event: dict[str, Any]) -> int:
        library = self._library
        if event.get("event") == library.Event.Status and event.get("type") == library.StatusReportType.Input:
            self.inputs = {number: bool(level) for number, level in enumerate(event["report"])}
        return 0


def _channel(library: Any, wire: Wire) -> Any:
    """The wire as libosdp wants it; its methods are called from C and must not raise."""

    class Channel(library.Channel):  # type: ignore[misc]  # libosdp is not typed
        def __init__(self) -> None:
            super().__init__()
            self.wire = wire
            self.trouble = ""

        def read(self, max_bytes: int) -> bytes:
            return bytes(self._tried(lambda: wire.read_now(max_bytes), b""))

        def write(self, buf: bytes) -> int:
            return int(self._tried(lambda: self._sent(bytes(buf)), 0))

        def flush(self) -> None:
            pass

        def _sent(self, buf: bytes) -> int:
            wire.send(buf)
            return len(buf)

        def _tried(self, call: Callable[[], Any], otherwise: Any) -> Any:
            if self.trouble:
                return otherwise
            try:
                return call()
            except DoorError as error:
                self.trouble = str(error)
                return otherwise

    return Channel()


def _parsed_key(text: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise DoorError(tr("door.osdp.key must lead to 32 hexadecimal digits, the key set in the device"))
    return key


def _libosdp() -> Any:
    try:
        import osdp
    except ImportError as error:
        raise DoorError(tr("OSDP needs libosdp; run: pip install 'accessctl[osdp]'")) from error
    return osdp
