"""How everything looks: one palette object, the style sheet made from it, and tinted icons.

No other module names a colour. ``tests/gui/test_theme.py`` computes the contrast of every pair that carries text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from accessctl import paths
from accessctl.gui.focus import show_where
from accessctl.gui.wardrobe import Wardrobe

Choice = Literal["system", "light", "dark"]
GRID = 8  # px; every distance is a multiple of half of it

BODY_PX, CAPTION_PX, TITLE_PX = 14, 12, 20
_SIZES = re.compile(r"((?:font-size|min-width):\s*)(\d+)px")
_HEIGHTS = re.compile(r"(min-height:\s*)(\d\d+)px")
_LARGE = 1.5  # times the usual text: then 1280 px are what 850 px were
_TWO_LINES_PX = 40
_SIGN_PX, _BESIDE_SIGN_PX, _BOX_PX, _STEP_PX = 16, 12, 18, 24
_LINE_PX = 17  # of the usual text; of a height that holds text only this grows with it, not the air round it


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours by what they are for, as #RRGGBB."""

    name: Literal["light", "dark"]
    ground: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    granted: str
    denied: str
    wait: str

    def colour(self, token: str, share: float = 1.0) -> QColor:
        """The token as a QColor, see-through by ``share`` (1 is opaque)."""
        colour = QColor(getattr(self, token))
        colour.setAlphaF(share)
        return colour


LIGHT = Palette(
    name="light", ground="#F6F7F9", surface="#FFFFFF", raised="#FFFFFF", text="#14181D", muted="#5A6572",
    line="#DDE2E8", accent="#2557D6", on_accent="#FFFFFF", granted="#0B7A4B", denied="#B3261E", wait="#8A5A00",
)  # fmt: skip
DARK = Palette(
    name="dark", ground="#0F1318", surface="#171C23", raised="#1F2630", text="#E8ECF1", muted="#9AA6B2",
    line="#2B3440", accent="#7AA2FF", on_accent="#0F1318", granted="#35C48A", denied="#FF8A80", wait="#F2B84B",
)  # fmt: skip

PAPER, INK = "#FFFFFF", "#000000"  # of what is kept as a document: a signature looks the same in every theme


def mix(over: str, under: str, share: float) -> str:
    """``over`` laid on ``under`` with the given opacity, as #RRGGBB."""
    top, base = QColor(over), QColor(under)
    pairs = ((top.red(), base.red()), (top.green(), base.green()), (top.blue(), base.blue()))
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs)).name().upper()


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio, 1..21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    shown = QColor(colour)
    return 0.2126 * linear(shown.redF()) + 0.7152 * linear(shown.greenF()) + 0.0722 * linear(shown.blueF())


@lru_cache
def tokens(palette: Palette) -> MappingProxyType[str, str]:
    """Everything the style sheet may name: the palette, and what follows from it by mixing. Each cell painted asks."""
    named = {field.name: str(getattr(palette, field.name)) for field in fields(palette)}
    derived = {
        "hover": mix(palette.text, palette.surface, 0.05),
        "pressed": mix(palette.text, palette.surface, 0.10),
        "selected": mix(palette.accent, palette.surface, 0.14),
        "accent_hover": mix(palette.text, palette.accent, 0.14),
        "field_line": mix(palette.muted, palette.surface, 0.74),
        "disabled": mix(palette.muted, palette.ground, 0.55),
        "granted_tint": mix(palette.granted, palette.surface, 0.12),
        "denied_tint": mix(palette.denied, palette.surface, 0.12),
        "wait_tint": mix(palette.wait, palette.surface, 0.12),
        "accent_tint": mix(palette.accent, palette.surface, 0.12),
        "neutral_tint": mix(palette.muted, palette.surface, 0.12),
    }
    return MappingProxyType(named | derived)


def style_sheet(palette: Palette, text_percent: int = 100) -> str:
    """``assets/style.qss`` with every ``$token`` filled in; a token that is not there raises KeyError.

    Sizes of text grow with ``text_percent``, and so does the least room of what holds text.
    """
    source = (paths.assets() / "style.qss").read_text(encoding="utf-8")
    if text_percent != 100:
        source = _SIZES.sub(lambda found: f"{found[1]}{round(int(found[2]) * text_percent / 100)}px", source)
        more = round(_LINE_PX * (text_percent - 100) / 100)
        source = _HEIGHTS.sub(lambda found: f"{found[1]}{int(found[2]) + _lines(int(found[2])) * more}px", source)
    icons = {"icons": (paths.assets() / "icons").as_posix()}
    return Template(source).substitute(tokens(palette), **_signs(max(100, text_percent)), **icons)


def _signs(text_percent: int) -> dict[str, str]:
    """What stands among words is as large as they are: arrows, the room that they take, boxes to tick."""
    sign, box, half = (round(pixels * text_percent / 100) for pixels in (_SIGN_PX, _BOX_PX, _STEP_PX / 2))
    return {"sign": f"{sign}px", "drop": f"{sign + _BESIDE_SIGN_PX}px", "box": f"{box}px", "round": f"{half}px"}


def _lines(pixels: int) -> int:
    """How many lines of text the style sheet means by that least height."""
    return 1 if pixels < _TWO_LINES_PX else 2


def text_scale() -> float:
    """How much larger than usual text is: the theme keeps it in the application's own font."""
    pixels = QApplication.font().pixelSize()
    return pixels / BODY_PX if pixels > 0 else 1.0


def scaled(pixels: int) -> int:
    """The room for larger text that ``pixels`` are for the usual one; never less."""
    return round(pixels * max(1.0, text_scale()))


def taller(pixels: int) -> int:
    """The height for a line of larger text where ``pixels`` hold one of the usual: the air round it stays."""
    return pixels + scaled(_LINE_PX) - _LINE_PX


def is_large() -> bool:
    """Whether text is so large that things stand below each other that otherwise stand side by side."""
    return text_scale() >= _LARGE


def ui_font(pixels: int = BODY_PX, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False) -> QFont:
    """Inter where it is installed, else the system's own, as large as the theme says; ``tabular`` lines digits up."""
    return _font(round(pixels * text_scale()), weight, tabular=tabular)


def _font(pixels: int, weight: QFont.Weight, *, tabular: bool) -> QFont:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(system)
    font.setFamilies(["Inter", *system.families()])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular and hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


@lru_cache(maxsize=512)
def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0, on_colour: str = LIGHT.on_accent) -> QPixmap:
    """An icon of ``assets/icons`` drawn in one colour, ``size`` logical pixels wide; the GUI thread only."""
    source = (paths.assets() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace("#FFFFFF", on_colour)
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Theme(QObject):
    """The palette in force. Widgets that paint themselves read ``palette`` and repaint on ``changed``.

    Lives in the GUI thread; follows the system where the choice is "system".
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: Choice = "system", *, motion: bool = True, text_percent: int = 100
    ) -> None:
        super().__init__(app)
        self.text_percent = text_percent
        self._app = app
        self._choice: Choice = choice
        self.motion = motion
        self.palette = self._wanted()
        self._wardrobe = Wardrobe(self)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        app.focusChanged.connect(self._focus_moved)
        self._apply()

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        self._choice = choice
        self._refresh()

    @property
    def sheet(self) -> str:
        """The style sheet that is worn now."""
        return self._wardrobe.sheet

    def dress(self, part: QWidget) -> None:
        """Have a window, or a part that is restyled by itself, look like the theme, with all that stands in it."""
        self._wardrobe.dress(part)

    def leave_open(self, box: QWidget) -> None:
        """Have each that comes into the box restyled by itself, said before what is round it is dressed: long lists."""
        self._wardrobe.leave_open(box)

    def follow(self, owner: QObject, paint: Callable[[], object]) -> None:
        """Have ``paint`` called with every change for as long as ``owner`` lives: Qt knows that only of methods."""
        link = self.changed.connect(paint)
        owner.destroyed.connect(lambda: QObject.disconnect(link))

    def enlarge(self, text_percent: int) -> None:
        """Make all text this large; what paints itself follows with ``changed``."""
        if text_percent != self.text_percent:
            self.text_percent = text_percent
            self._apply()
            self.changed.emit()

    def icon(self, name: str, tint: str = "muted", size: int = 20) -> QIcon:
        """The icon in a token's colour, with the accent colour's counterpart when switched on or selected."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self._pixmap(name, tint, size, ratio))
            icon.addPixmap(self._pixmap(name, "line", size, ratio), QIcon.Mode.Disabled)
            icon.addPixmap(self._pixmap(name, "accent", size, ratio), QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def pixmap(self, name: str, tint: str = "text", size: int = 20) -> QPixmap:
        """The icon as a picture for labels and painters, sharp on the primary screen."""
        screen = QGuiApplication.primaryScreen()
        return self._pixmap(name, tint, size, screen.devicePixelRatio() if screen else 1.0)

    def _pixmap(self, name: str, token: str, size: int, ratio: float) -> QPixmap:
        return icon_pixmap(name, getattr(self.palette, token), size, ratio, self.palette.on_accent)

    def _wanted(self) -> Palette:
        if self._choice == "system":
            return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        show_where(self, before, now)

    def _system_changed(self) -> None:
        if self._choice == "system":
            self._refresh()

    def _refresh(self) -> None:
        if (wanted := self._wanted()) is self.palette:
            return
        self.palette = wanted
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self._app.setFont(_font(round(BODY_PX * self.text_percent / 100), QFont.Weight.Normal, tabular=False))
        self._app.setPalette(_qt_palette(self.palette))
        self._wardrobe.change(style_sheet(self.palette, self.text_percent))


def _qt_palette(palette: Palette) -> QPalette:
    """What Fusion draws by itself (menus, carets, selections) in the same colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.ground, role.Base: palette.surface, role.AlternateBase: palette.ground,
        role.Button: palette.raised, role.WindowText: palette.text, role.Text: palette.text,
        role.ButtonText: palette.text, role.PlaceholderText: palette.muted, role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent, role.ToolTipBase: palette.raised, role.ToolTipText: palette.text,
        role.Link: palette.accent, role.Mid: palette.line, role.Light: palette.raised, role.Dark: palette.line,
    }  # fmt: skip
    made = QPalette()
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    return made
