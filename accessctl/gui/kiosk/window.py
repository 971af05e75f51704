"""The kiosk's window: door and clock, the picture, a symbol, and words that read at two metres."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent

from accessctl.config import AppearanceSettings
from accessctl.domain import NO_OFFER, Decision, Offer
from accessctl.gui.kiosk.arrangement import edge_of, places, unit_of
from accessctl.gui.kiosk.hung import HungWindow, Symbol
from accessctl.gui.kiosk.keypad import Keypad, Word
from accessctl.gui.kiosk.keys import Keys
from accessctl.gui.kiosk.leaving import OpenWayOut, WayOut
from accessctl.gui.kiosk.presenter import Kind, Presenter, Screen
from accessctl.gui.kiosk.stage import Stage
from accessctl.gui.labels import FittingLabel
from accessctl.gui.sound import Sounds
from accessctl.gui.theme import Theme, text_scale, ui_font
from accessctl.translation import tr

# The analysis delivers at least 5 pictures a second; after this much silence it is stuck, and the screen says so.
SILENCE_SECONDS = 2.5

_BUTTON_WIDTH, _BUTTON_GAP, _SMALLEST_RECEPTION_PX = 130, 12, 16  # px at 1280 x 720

_TOKENS = {Kind.GRANTED: "granted", Kind.DENIED: "denied", Kind.SECOND_FACTOR: "wait", Kind.GUIDE: "wait",
           Kind.CONFIRMING: "accent", Kind.CHALLENGE: "accent", Kind.IDLE: "accent", Kind.FAULT: "wait"}  # fmt: skip


class KioskWindow(HungWindow):
    """Shows decisions to visitors. Feed it through ``show_decision``; leaving asks first.

    What is typed on the keypad, a keyboard or a number pad becomes ``pin_entered`` where a recognised face waits for
    its PIN, and ``code_entered`` (number, PIN) where nobody is recognised and the door takes that. What a card reader
    types becomes ``card_read``, at any time.

    ``first_name`` turns a person id into the name to greet by, or None.
    """

    pin_entered = Signal(str)
    code_entered = Signal(str, str)
    card_read = Signal(str)

    def __init__(
        self,
        theme: Theme,
        door: str,
        appearance: AppearanceSettings,
        first_name: Callable[[str], str | None],
        *,
        mirrored: bool = True,
        way_out: WayOut | None = None,
        leave_seconds: float = 20.0,
    ) -> None:
        super().__init__(theme, door, way_out or OpenWayOut(), leave_seconds)
        self._presenter = Presenter(appearance, first_name)
        self._places = places(self.size(), typing=False)
        self._is_declined = False
        self._sounds = Sounds(self, on=appearance.sound)
        self._sounded: Kind | None = None
        self._heard_at = time.monotonic()
        self.stage = Stage(theme, mirrored=mirrored)
        self._build(appearance.reception)
        self._tick()
        self.show_screen(self._presenter.screen)
        self.show_offer(NO_OFFER)
        self.setFocus()

    def _build(self, reception: str) -> None:
        self.symbol = Symbol(self._theme)
        self.headline = FittingLabel(self._theme)
        self.advice = FittingLabel(self._theme, tint="muted", weight=QFont.Weight.Normal)
        self.reception = FittingLabel(self._theme, tint="muted", weight=QFont.Weight.Normal)
        self.reception.setText(tr("Reception: {reception}", reception=reception) if reception else "")
        for child in (self.stage, self.symbol, self.headline, self.advice, self.reception):
            child.setParent(self)
        self.pin_button = Word(self._theme, tr("PIN"), self, "keypad")
        self.badge_button = Word(self._theme, tr("Badge"), self, "id")
        self.keypad = Keypad(self._theme, self)
        self.keys = Keys(self.keypad)
        self.keys.card_read.connect(self.card_read)
        self.pin_button.clicked.connect(self.keys.ask_code)
        self.badge_button.clicked.connect(self._ask_badge)
        self.keypad.entered.connect(self._entered)
        self.keypad.opened.connect(self._lay_out)
        self.keypad.closed.connect(self._closed)

    @property
    def screen_shown(self) -> Screen:
        return self._presenter.screen

    def show_decision(self, decision: Decision) -> None:
        self._heard_at = time.monotonic()
        self.stage.show_decision(decision)
        self.show_screen(self._presenter.consider(decision, self._heard_at))
        self.show_offer(decision.offer)

    def show_offer(self, offer: Offer) -> None:
        """What can be shown besides the face: its buttons, and the keypad where only a PIN is missing."""
        self.keys.offer = offer
        self.pin_button.setVisible(offer.number or offer.pin)
        self.badge_button.setVisible(offer.badge)
        self._place_buttons()
        self._is_declined = self._is_declined and offer.pin
        if self._presenter.screen.kind is Kind.GRANTED or (not offer.pin and not self.keypad.is_for_code):
            self.keypad.dismiss()
        elif offer.pin and not self.keypad.is_open and not self._is_declined and self._may_ask:
            self.keypad.ask_pin()

    @property
    def _may_ask(self) -> bool:
        """A refusal is read first, and whoever is leaving is not disturbed."""
        return self._presenter.screen.kind is Kind.SECOND_FACTOR and self.leaving.isHidden()

    def show_screen(self, screen: Screen) -> None:
        """Put one screen up; also how tests and screenshots choose one."""
        self.stage.show_screen(screen)
        self.symbol.show_sign(screen.icon, _TOKENS[screen.kind])
        self._sound(screen.kind)
        self.headline.say(screen.headline)
        self.advice.say(screen.advice)
        self.update()

    def _sound(self, kind: Kind) -> None:
        """Once per grant and per refusal."""
        if kind is not self._sounded:
            self._sounded = kind
            self._sounds.play(kind.value)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        if self._presenter.screen.kind is Kind.GRANTED:
            painter.fillRect(self.rect(), palette.colour("granted"))
            edge = edge_of(self.size())
            painter.fillRect(self.rect().adjusted(edge, edge, -edge, -edge), palette.colour("ground"))
        else:
            painter.fillRect(self.rect(), palette.colour("ground"))
        painter.end()

    # -- layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        """With every new size, and when the keypad comes or goes."""
        unit = unit_of(self.size())
        to = self._places = places(self.size(), typing=self.keypad.is_open, stacked=self._is_reception_too_long())
        self.headline.set_sizes(round(28 * unit), to.largest_px)
        self.advice.set_sizes(round(20 * unit), round(30 * unit))
        self.reception.set_sizes(round(_SMALLEST_RECEPTION_PX * unit), round(24 * unit))
        self.keypad.set_unit(unit)
        self.leaving.setGeometry(self.rect())
        for child, area in ((self.stage, to.stage), (self.symbol, to.symbol), (self.headline, to.headline),
                            (self.advice, to.advice), (self.keypad, to.keypad)):  # fmt: skip
            child.setGeometry(area)
        self.symbol.raise_()
        side = Qt.AlignmentFlag.AlignHCenter if to.is_upright and not to.is_banded else Qt.AlignmentFlag.AlignLeft
        self.headline.setAlignment(
            side | (Qt.AlignmentFlag.AlignVCenter if to.is_banded else Qt.AlignmentFlag.AlignTop)
        )
        self.advice.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._place_header(to.header, unit)
        self._place_buttons()

    def _is_reception_too_long(self) -> bool:
        """For the room beside both buttons, whether they are shown now or not: nothing jumps when they come."""
        unit = unit_of(self.size())
        room = places(self.size(), typing=False).reception.width() - 2 * round((_BUTTON_WIDTH + _BUTTON_GAP) * unit)
        smallest = ui_font(round(_SMALLEST_RECEPTION_PX * unit / max(1.0, text_scale())), QFont.Weight.Normal)
        return QFontMetrics(smallest).horizontalAdvance(self.reception.text()) > room

    def _place_buttons(self) -> None:
        """Those that are offered side by side, in the middle upright; lengthwise at the left, with reception behind."""
        area, unit, is_upright = self._places.buttons, unit_of(self.size()), self._places.is_upright
        shown = [one for one in (self.pin_button, self.badge_button) if not one.isHidden()]
        width, gap = round(_BUTTON_WIDTH * unit), round(_BUTTON_GAP * unit)
        left = area.center().x() - (len(shown) * (width + gap) - gap) // 2 if is_upright else area.left()
        for place, one in enumerate(shown):
            one.setGeometry(left + place * (width + gap), area.top(), width, area.height())
        line, side = QRect(self._places.reception), Qt.AlignmentFlag.AlignHCenter
        if not self._places.is_stacked:
            line.setLeft(area.left() + len(shown) * (width + gap))
            side = Qt.AlignmentFlag.AlignRight if shown else Qt.AlignmentFlag.AlignLeft
        elif not is_upright:
            side = Qt.AlignmentFlag.AlignLeft
        self.reception.setGeometry(line)
        self.reception.setAlignment(side | Qt.AlignmentFlag.AlignBottom)

    # -- time, and keys

    def _tick(self) -> None:
        super()._tick()
        if time.monotonic() - self._heard_at > SILENCE_SECONDS:
            self.show_screen(self._presenter.silence(time.monotonic()))
            self.show_offer(NO_OFFER)
            self.keypad.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.keypad.is_open:
            self.keypad.dismiss()
            return
        if not self.keys.take(event):
            super().keyPressEvent(event)

    # -- what is typed and touched

    def _ask_badge(self) -> None:
        self.show_screen(self._presenter.ask_for_badge(time.monotonic()))

    def _entered(self, number: str, pin: str) -> None:
        if number:
            self.code_entered.emit(number, pin)
        else:
            self.pin_entered.emit(pin)

    def _closed(self) -> None:
        self._is_declined = True  # it does not come back by itself while the same question stands
        self._lay_out()
        self.setFocus()
