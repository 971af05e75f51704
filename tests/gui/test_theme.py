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
