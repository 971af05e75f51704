"""Badges on paper: cards of 85.6 x 54 mm (ISO/IEC 7810 ID-1), ten to an A4 page, with marks where to cut."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from accessctl.domain import last_moment
from accessctl.errors import InputError
from accessctl.store.files import whole_together
from accessctl.translation import tr
from accessctl.vision.badge import draw_code

_DOTS_PER_MM = 300 / 25.4
_PAGE_MM = (210.0, 297.0)
_CARD_MM = (85.6, 54.0)
_COLUMNS, _ROWS = 2, 5
# 29 modules in 38 mm are 1.3 mm each: read at 40 cm by a webcam of 1280 x 720 pixels and a field of view of 60 degrees.
_CODE_MM = 46.0  # with the quiet zone
_MARK_MM = 3.0
_NAME_MM = 29.0  # five lines; what is below says until when
# Five lines of at most 25 narrow letters: what is longer is cut before it is measured letter by letter.
_MOST_LINES, _MOST_LETTERS = 5, 150
_INK, _PALE = 20, 110

# Where systems keep a font with many letters; Pillow looks in their font folders.
_FONTS = (
    "DejaVuSans.ttf", "NotoSans-Regular.ttf", "Arial.ttf", "arial.ttf", "NotoSansCJK-Regular.ttc", "msyh.ttc",
    "simsun.ttc", "PingFang.ttc", "Arial Unicode.ttf", "ArialUnicode.ttf", "wqy-microhei.ttc",
)  # fmt: skip

_Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@dataclass(frozen=True, slots=True)
class Card:
    """What is printed: the code, a short number to tell badges apart, until when, and a name if wanted."""

    code: str
    badge_id: str
    expires_at: dt.datetime | None = None
    name: str = ""


def write_sheet(cards: Sequence[Card], target: Path, *, font: Path | None = None) -> list[Path]:
    """Write a PDF, or PNGs (one per page, numbered where there are several), for their owner only; returns the files.

    Raises InputError: another kind of file, a name that no font here can draw; StoreError: it cannot be written.
    """
    kind = target.suffix.lower()
    if kind not in (".pdf", ".png"):
        raise InputError(tr("{file}: badges are written as .pdf or .png", file=target))
    pages = list(sheets(cards, font=font))
    if kind == ".pdf":
        content = io.BytesIO()
        pages[0].save(content, "PDF", resolution=300, save_all=True, append_images=pages[1:], producer="accessctl")
        return _put({target: content.getvalue()})
    names = [target] if len(pages) == 1 else [target.with_stem(f"{target.stem}-{n + 1}") for n in range(len(pages))]
    return _put({name: _png(page) for name, page in zip(names, pages, strict=True)})


def sheets(cards: Sequence[Card], *, font: Path | None = None) -> Iterator[Image.Image]:
    """The pages, grey, 300 dots per inch."""
    if not cards:
        raise InputError(tr("there is no badge to print"))
    for start in range(0, len(cards), _COLUMNS * _ROWS):
        yield _sheet(cards[start : start + _COLUMNS * _ROWS], font)


def _sheet(cards: Sequence[Card], font: Path | None) -> Image.Image:
    page = Image.new("L", (_dots(_PAGE_MM[0]), _dots(_PAGE_MM[1])), 255)
    draw = ImageDraw.Draw(page)
    for number, card in enumerate(cards):
        left = (_PAGE_MM[0] - _COLUMNS * _CARD_MM[0]) / 2 + number % _COLUMNS * _CARD_MM[0]
        top = (_PAGE_MM[1] - _ROWS * _CARD_MM[1]) / 2 + number // _COLUMNS * _CARD_MM[1]
        _draw_card(page, card, left, top, font)
        _draw_marks(draw, left, top)
    return page


def _draw_card(page: Image.Image, card: Card, left: float, top: float, font: Path | None) -> None:
    code = Image.fromarray(draw_code(card.code))
    side = _dots(_CODE_MM) // code.width * code.width  # whole dots per module: no grey edges
    page.paste(code.resize((side, side), Image.Resampling.NEAREST), (_dots(left + 3), _dots(top + 4)))
    draw = ImageDraw.Draw(page)
    across = _dots(left + 3 + _CODE_MM + 1)
    room = _dots(left + _CARD_MM[0] - 3) - across
    name = card.name[:_MOST_LETTERS]
    face = _font(name, 4.2, font)
    page.paste(_written(name, face, room), (across, _dots(top + 8)))
    until = (
        ""
        if card.expires_at is None
        else tr("until {day}", day=f"{last_moment(card.expires_at).astimezone():%Y-%m-%d}")
    )
    for place, (words, size) in enumerate(((until, 3.0), (card.badge_id[:8], 3.0))):
        if words:
            draw.text((across, _dots(top + 38 + 5 * place)), words, _PALE, _font(words, size, font))


def _written(name: str, font: _Font, room: int) -> Image.Image:
    """The name in its own place: marks upon marks would reach over the code, and the card beside it."""
    place = Image.new("L", (room, _dots(_NAME_MM)), 255)
    draw = ImageDraw.Draw(place)
    for number, line in enumerate(_broken(draw, name, font, room)):
        draw.text((0, _dots(1 + 5.4 * number)), line, _INK, font)
    return place


def _broken(draw: ImageDraw.ImageDraw, text: str, font: _Font, room: int) -> list[str]:
    """In as many lines as there is room for; what has no space in it is broken anywhere."""
    lines = [""]
    for word in text.split():
        if lines[-1] and draw.textlength(f"{lines[-1]} {word}", font) <= room:
            lines[-1] += f" {word}"
            continue
        rest = word
        while rest and len(lines) <= _MOST_LINES:
            fits = next((n for n in range(len(rest), 1, -1) if draw.textlength(rest[:n], font) <= room), 1)
            lines.append(rest[:fits])
            rest = rest[fits:]
    return [line for line in lines if line][:_MOST_LINES]


def _draw_marks(draw: ImageDraw.ImageDraw, left: float, top: float) -> None:
    """Short lines at the corners, outside of the card's own print."""
    for x in (left, left + _CARD_MM[0]):
        for y in (top, top + _CARD_MM[1]):
            at, half = (_dots(x), _dots(y)), _dots(_MARK_MM / 2)
            draw.line((at[0] - half, at[1], at[0] + half, at[1]), _PALE, 2)
            draw.line((at[0], at[1] - half, at[0], at[1] + half), _PALE, 2)


def font_with(text: str, pixels: int, chosen: Path | None = None) -> _Font | None:
    """The first font that has every letter of the text, of those in usual places; None where none has."""
    letters = {letter for letter in text if not letter.isspace()}
    return next((font for font in _fonts(pixels, chosen) if all(_has(font, letter) for letter in letters)), None)


def _font(text: str, size_mm: float, chosen: Path | None) -> _Font:
    if (font := font_with(text, _dots(size_mm), chosen)) is not None:
        return font
    raise InputError(
        tr("no font here has all letters of {text!r}; name one with --font, or print without names", text=text[:40])
    )


def _fonts(size: int, chosen: Path | None) -> Iterator[_Font]:
    if chosen is not None:
        try:
            yield ImageFont.truetype(str(chosen), size)
        except OSError as error:
            raise InputError(tr("{file}: cannot be read as a font", file=chosen)) from error
    for name in (*_FONTS, *_brought_along()):
        with suppress(OSError):
            yield ImageFont.truetype(name, size)
    yield ImageFont.load_default(size)


def _brought_along() -> Iterator[str]:
    """The font that comes with the library of the reports' plots: European letters, wherever we run."""
    found = find_spec("matplotlib")
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        yield str(Path(folder) / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf")


def _has(font: _Font, letter: str) -> bool:
    missing, drawn = font.getmask("\uffff"), font.getmask(letter)
    return drawn.size != missing.size or bytes(drawn) != bytes(missing)


def _png(page: Image.Image) -> bytes:
    content = io.BytesIO()
    page.save(content, "PNG", dpi=(300, 300))
    return content.getvalue()


def _put(files: Mapping[Path, bytes]) -> list[Path]:
    """All of them or none, and for nobody else's eyes: whoever has the code has the badge."""
    whole_together(files)
    return list(files)


def _dots(millimetres: float) -> int:
    return round(millimetres * _DOTS_PER_MM)
