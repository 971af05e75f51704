from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from accessctl import paths
from accessctl.gui import theme as theming
from accessctl.gui.theme import DARK, LIGHT, Palette, Theme, contrast, mix, style_sheet, tokens

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("ground", "surface", "raised")
GUI = Path(theming.__file__).parent


def test_black_on_white_has_the_highest_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
def test_words_stand_out_from_every_ground(palette: Palette, ground: str) -> None:
    under = getattr(palette, ground)
    assert contrast(palette.text, under) >= 7.0
    for token in ("muted", "accent", "granted", "denied", "wait"):
        assert contrast(getattr(palette, token), under) >= 4.5, token


@BOTH
def test_words_on_filled_buttons_and_discs_can_be_read(palette: Palette) -> None:
    for token in ("accent", "granted", "denied", "wait"):
        assert contrast(palette.on_accent, getattr(palette, token)) >= 4.5, token
    assert contrast(palette.on_accent, tokens(palette)["accent_hover"]) >= 4.5


@BOTH
def test_chips_can_be_read_on_their_tints(palette: Palette) -> None:
    shades = tokens(palette)
    for token in ("granted", "denied", "wait", "accent"):
        assert contrast(getattr(palette, token), shades[f"{token}_tint"]) >= 4.5, token
    assert contrast(palette.muted, shades["neutral_tint"]) >= 4.5
    assert contrast(palette.text, shades["selected"]) >= 7.0
    assert contrast(palette.muted, shades["selected"]) >= 4.5


_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COLOUR = re.compile(r"(?:^|[;\s])color:\s*\$(\w+)")
_UNDER = re.compile(r"(?:^|[;\s])background(?:-color)?:\s*\$(\w+)")
_CHOSEN = re.compile(r"selection-background-color:\s*\$(\w+);\s*selection-color:\s*\$(\w+)")


def written_on() -> set[tuple[str, str]]:
    """(words, what is under them), as tokens, for every rule of the style sheet; what is switched off need not be read.

    Words without a ground of their own stand on any of the grounds; what only changes the ground under the pointer
    does so under the words of every rule that has none.
    """
    sheet = re.sub(r"/\*.*?\*/", "", (paths.assets() / "style.qss").read_text(encoding="utf-8"), flags=re.S)
    pairs, bare, hovered = set(), {"text"}, set()
    for selector, body in _RULE.findall(sheet):
        words, under = _COLOUR.search(body), _UNDER.search(body)
        pairs |= {(chosen, ground) for ground, chosen in _CHOSEN.findall(body)}
        if ":disabled" in selector or "::handle" in selector:  # a handle has no words
            continue
        if words and under:
            pairs.add((words[1], under[1]))
        elif words and "on_accent" not in words[1]:
            bare.add(words[1])
        elif under and (":hover" in selector or "#notice" in selector):
            hovered.add((selector.strip(), under[1]))
    pairs |= {(words, ground) for words in bare for ground in GROUNDS}
    pairs |= {(words, "hover") for words in ("text", "muted", "accent")}  # what stands on buttons and in tables
    return pairs | {(_words_of(selector), ground) for selector, ground in hovered}


def _words_of(selector: str) -> str:
    """Filled buttons are written on in another colour than everything else."""
    return "on_accent" if 'kind="main"' in selector or "danger-main" in selector else "text"


@BOTH
def test_all_that_the_style_sheet_writes_can_be_read(palette: Palette) -> None:
    shades, pairs = tokens(palette), written_on()
    assert len(pairs) > 25, "the sheet is read"
    dim = {pair: round(contrast(shades[pair[0]], shades[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in dim.items() if not ratio >= 4.5} == {}


@BOTH
def test_all_that_is_painted_in_words_can_be_read(palette: Palette) -> None:
    """Labels that paint themselves, and whatever calls drawText, name their token."""
    named = re.compile(r'setPen\([\w.]+\.colour\("(\w+)"\)|tint="(\w+)"')
    files = [file.read_text(encoding="utf-8") for file in GUI.rglob("*.py")]
    used = {token for text in files for found in named.findall(text) for token in found if token}
    words = used - {"line", "on_accent"}  # hairlines, and what is written on filled discs: tested above
    assert {"text", "muted"} <= words
    for token in words:
        for ground in GROUNDS:
            assert contrast(getattr(palette, token), getattr(palette, ground)) >= 4.5, token


@BOTH
def test_the_edges_of_fields_can_be_seen(palette: Palette) -> None:
    for ground in ("surface", "ground"):
        assert contrast(tokens(palette)["field_line"], getattr(palette, ground)) >= 3.0


@BOTH
def test_the_style_sheet_leaves_no_token_open(palette: Palette) -> None:
    assert "$" not in style_sheet(palette)


def test_no_colour_is_named_outside_the_palette() -> None:
    literal = re.compile(r"#[0-9A-Fa-f]{3,8}\b|rgba?\(|GlobalColor\.(?!transparent)|QColor\(\s*[\"'0-9]")
    files = [file for file in GUI.rglob("*.py") if file.name != "theme.py"] + [paths.assets() / "style.qss"]
    found = [
        f"{file.name}: {line.strip()}"
        for file in files
        for line in file.read_text(encoding="utf-8").splitlines()
        if literal.search(re.sub(r"^\s*#[A-Za-z]+\b.*\{|#[a-z]+(\[|\s*[,{])", "", line))
    ]
    assert found == []


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mix("#FFFFFF", "#000000", 1.0) == "#FFFFFF"
    assert mix("#FFFFFF", "#000000", 0.0) == "#000000"


def test_every_icon_can_be_drawn_in_any_colour(theme: Theme) -> None:
    names = [file.stem for file in (paths.assets() / "icons").glob("*.svg")]
    assert len(names) > 30
    for name in names:
        image = theme.pixmap(name, "denied", 96).toImage()
        pixels = [image.pixelColor(x, y) for x in range(96) for y in range(96)]
        colours = {pixel.name() for pixel in pixels if pixel.alpha() > 250}
        assert QColor(LIGHT.denied).name() in colours, name


def test_choosing_dark_changes_the_whole_application(theme: Theme) -> None:
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(theme.palette.name))
    theme.choose("dark")
    theme.choose("dark")
    assert heard == ["dark"]
    theme.choose("light")
