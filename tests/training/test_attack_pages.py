"""Pages of the simulated attacks: every attack and effect is there, in words and pictures, and drawn the same again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.domain import Box
from accessctl.errors import InputError
from accessctl.training import attack_pages
from accessctl.training.attacks import ATTACKS, FacePicture


def portrait() -> FacePicture:
    pixels = np.random.default_rng(3).integers(60, 200, (160, 120, 3)).astype(np.uint8)
    return FacePicture(pixels, Box(40.0, 40.0, 80.0, 90.0))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("pages")
    attack_pages.write(attack_pages.pages([portrait()], [attack_pages.plain_wall()], variants=1, seed=7), out)
    return out


def test_every_attack_and_effect_says_in_words_what_it_does(folder: Path) -> None:
    page = (folder / "report.html").read_text(encoding="utf-8")
    for name in (*ATTACKS, "halftone", "inkjet", "curl", "glare", "moire", "pixel grid", "reflection", "motion blur"):
        assert f"{name}: " in page
    assert "A photo on paper: halftone or inkjet, curl, glare" in page


def test_there_is_one_small_sheet_to_show(folder: Path) -> None:
    with Image.open(folder / attack_pages.SHEET) as sheet:
        assert sheet.format == "JPEG"
    assert (folder / attack_pages.SHEET).stat().st_size < 300_000


def test_the_same_seed_draws_the_same_pictures() -> None:
    wall = attack_pages.plain_wall()
    drawn = [attack_pages.pages([portrait()], [wall], 1, seed).figures[1].png for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1] != drawn[2]


def test_without_a_face_there_is_nothing_to_show() -> None:
    with pytest.raises(InputError, match="no picture with a face"):
        attack_pages.pages([], [attack_pages.plain_wall()], 1, 1)
