"""A relay, a door contact and an exit button on the pins of a single-board computer."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from accessctl.config import GpioSettings
from accessctl.door.driver import Driver
from accessctl.door.edge import Edge
from accessctl.errors import DoorError
from accessctl.translation import tr


class GpioDoor(Driver):
    """Pins are taken when they are first used. Contact and button close to ground; the pins are pulled up.

    ``pin_factory`` is gpiozero's; None lets gpiozero choose. A pin keeps its level for as long as this program lives,
    and is let go when it ends: a fail-secure lock is then shut, a fail-safe one open.
    """

    def __init__(self, settings: GpioSettings, *, energised_when_released: bool, pin_factory: Any = None) -> None:
        self._settings = settings
        self._on_when_released = energised_when_released
        self._pin_factory = pin_factory
        self._relay: Any = None
        self._contact: Any = None
        self._exit: Any = None
        self._button = Edge()

    def unlock(self, seconds: float) -> None:  # noqa: ARG002  a pin knows no time
        self._switch(on=self._on_when_released)

    def lock(self) -> None:
        self._switch(on=not self._on_when_released)

    def is_open(self) -> bool | None:
        self._take_pins()
        return None if self._contact is None else not self._contact.is_active

    def probe(self) -> None:
        self._take_pins()

    def exit_pressed(self) -> bool:
        return self._exit is not None and self._button.rises(bool(self._exit.is_active))

    def close(self) -> None:
        with suppress(Exception):
            if self._relay is not None:
                self.lock()
        self._let_go()

    def _switch(self, *, on: bool) -> None:
        self._take_pins()
        self._relay.value = on
        if bool(self._relay.value) is not on:
            raise DoorError(
                tr("pin {relay_pin} does not follow; check what else uses it", relay_pin=self._settings.relay_pin)
            )

    def _take_pins(self) -> None:
        if self._relay is not None:
            return
        gpiozero = _gpiozero()
        try:
            self._open(gpiozero)
        except Exception as error:
            self._let_go()
            why = " ".join(str(error).split()) or type(error).__name__
            raise DoorError(
                tr("the GPIO pins cannot be used ({why}); check door.gpio and what else uses them", why=why)
            ) from error

    def _open(self, gpiozero: Any) -> None:
        wanted, factory = self._settings, self._pin_factory
        if wanted.contact_pin is not None:
            self._contact = gpiozero.DigitalInputDevice(wanted.contact_pin, pull_up=True, pin_factory=factory)
        if wanted.exit_pin is not None:
            self._exit = gpiozero.DigitalInputDevice(wanted.exit_pin, pull_up=True, pin_factory=factory)
        # Locked from the first moment on: a relay that clicks open at start opens at every power cut.
        self._relay = gpiozero.OutputDevice(
            wanted.relay_pin,
            active_high=wanted.active_high,
            initial_value=not self._on_when_released,
            pin_factory=factory,
        )

    def _let_go(self) -> None:
        pins, self._relay, self._contact, self._exit = (self._relay, self._contact, self._exit), None, None, None
        for pin in pins:
            if pin is not None:
                with suppress(Exception):
                    pin.close()


def _gpiozero() -> Any:
    try:
        import gpiozero
    except ImportError as error:
        raise DoorError(tr("GPIO needs gpiozero; run: pip install 'accessctl[gpio]'")) from error
    return gpiozero
