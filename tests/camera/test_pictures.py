"""Every odd picture that people have becomes upright 8-bit BGR, or one line."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from accessctl.camera import is_picture, read_picture
from accessctl.camera.pictures import as_bgr
from accessctl.errors import InputError

RED_TOP = np.zeros((20, 10, 3), np.uint8)  # RGB: red above, blue below
RED_TOP[:10, :, 0] = 255
RED_TOP[10:, :, 2] = 255


def saved(folder: Path, image: Image.Image, name: str = "picture.png", **options: Any) -> Path:
    path = folder / name
    image.save(path, **options)
    return path


def png_16_bit_grey(folder: Path, level: int) -> Path:
    return saved(folder, Image.fromarray(np.full((4, 6), level, np.uint16)))


def png_16_bit_colour(path: Path, rgb: tuple[int, int, int]) -> Path:
    """Pillow cannot write this kind, so it is put together by hand."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + struct.pack(">3H", *rgb) * 3) * 2
    header = struct.pack(">IIBBBBB", 3, 2, 16, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return path


def test_colours_come_as_blue_green_red(tmp_path: Path) -> None:
    pixels = read_picture(saved(tmp_path, Image.fromarray(RED_TOP)))
    assert pixels.shape == (20, 10, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert pixels[0, 0].tolist() == [0, 0, 255]


@pytest.mark.parametrize(
    ("orientation", "shape", "red"), [(3, (20, 10), (-1, 0)), (6, (10, 20), (0, -1)), (8, (10, 20), (0, 0))]
)
def test_a_rotated_photo_stands_upright(
    tmp_path: Path, orientation: int, shape: tuple[int, int], red: tuple[int, int]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path, Image.fromarray(RED_TOP), "turned.png", exif=exif)
    pixels = read_picture(path)
    assert pixels.shape[:2] == shape
    assert pixels[red].tolist() == [0, 0, 255]


def test_grey_becomes_three_equal_planes(tmp_path: Path) -> None:
    pixels = read_picture(saved(tmp_path, Image.new("L", (5, 4), 77)))
    assert pixels.shape == (4, 5, 3)
    assert (pixels == 77).all()


def test_sixteen_bit_grey_keeps_its_brightness(tmp_path: Path) -> None:
    pixels = read_picture(png_16_bit_grey(tmp_path, 0x8000))
    assert (pixels == 128).all()


def test_dark_sixteen_bit_grey_stays_dark(tmp_path: Path) -> None:
    assert read_picture(png_16_bit_grey(tmp_path, 512)).max() == 2


def test_sixteen_bit_colour_keeps_its_brightness(tmp_path: Path) -> None:
    pixels = read_picture(png_16_bit_colour(tmp_path / "deep.png", (0xFF00, 0x8000, 0)))
    assert pixels[0, 0].tolist() == [0, 128, 255]


def test_what_is_transparent_is_white_whatever_colour_hides_below(tmp_path: Path) -> None:
    pixels = read_picture(saved(tmp_path, Image.new("RGBA", (3, 3), (255, 0, 0, 0))))
    assert (pixels == 255).all()


def test_a_palette_with_transparency_is_white_there(tmp_path: Path) -> None:
    image = Image.new("P", (4, 4), 0)
    image.putpalette([0, 0, 0, 10, 20, 30])
    image.putpixel((1, 0), 1)
    pixels = read_picture(saved(tmp_path, image, transparency=0))
    assert pixels[0, 0].tolist() == [255, 255, 255]
    assert pixels[0, 1].tolist() == [30, 20, 10]


def test_print_colours_are_converted(tmp_path: Path) -> None:
    pixels = read_picture(saved(tmp_path, Image.new("CMYK", (4, 4), (0, 255, 255, 0)), "print.tif"))
    assert pixels[0, 0, 2] > 200
    assert pixels[0, 0, 0] < 60


def test_a_huge_picture_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = saved(tmp_path, Image.new("1", (12_000, 9_000)))
    with pytest.raises(InputError, match=r"12000 x 9000 pixels is too large"):
        read_picture(path)


@pytest.mark.parametrize(
    ("content", "complaint"), [(b"", "is empty"), (b"this is no picture", "not a picture that can be read")]
)
def test_what_is_no_picture_is_said_in_one_line(tmp_path: Path, content: bytes, complaint: str) -> None:
    path = tmp_path / "face.jpg"
    path.write_bytes(content)
    with pytest.raises(InputError, match=complaint) as raised:
        read_picture(path)
    assert "\n" not in str(raised.value)


def test_a_cut_off_photo_is_refused_and_not_half_grey(tmp_path: Path) -> None:
    whole = saved(tmp_path, Image.fromarray(np.random.default_rng(1).integers(0, 255, (99, 99, 3), np.uint8)), "a.jpg")
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    with pytest.raises(InputError, match="damaged"):
        read_picture(cut)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_picture(tmp_path / "nobody.jpg")
    with pytest.raises(InputError, match="is a folder"):
        read_picture(tmp_path)


def _jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(RED_TOP).save(buffer, "JPEG", exif=Image.Exif())
    return buffer.getvalue()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.integers(0, len(_jpeg()) - 1), value=st.integers(0, 255), keep=st.integers(1, len(_jpeg())))
@pytest.mark.filterwarnings("ignore")  # Pillow may grumble about damaged EXIF data before it reads on
def test_no_damage_leads_to_anything_but_a_picture_or_one_line(
    tmp_path: Path, where: int, value: int, keep: int
) -> None:
    content = bytearray(_jpeg())
    content[where] = value
    path = tmp_path / "damaged.jpg"
    path.write_bytes(content[:keep])
    try:
        pixels = read_picture(path)
    except InputError as error:
        assert "\n" not in str(error)
    else:
        assert pixels.dtype == np.uint8
        assert pixels.shape[2] == 3


@pytest.mark.parametrize("shape", [(4, 5), (4, 5, 1), (4, 5, 2), (4, 5, 3), (4, 5, 4)])
@pytest.mark.parametrize(("kind", "level"), [(np.uint8, 200), (np.uint16, 200 * 257)])
def test_whatever_a_driver_hands_over_becomes_bgr(shape: tuple[int, ...], kind: type, level: int) -> None:
    pixels = as_bgr(np.full(shape, level, kind))
    assert pixels.shape == (4, 5, 3)
    assert pixels.dtype == np.uint8
    assert (pixels == 200).all()


@pytest.mark.parametrize(("name", "is_one"), [("a.JPG", True), ("b.txt", False), ("._c.jpg", False), ("d.png", True)])
def test_pictures_are_known_by_their_names(name: str, is_one: bool) -> None:
    assert is_picture(Path(name)) is is_one
