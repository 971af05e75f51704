"""The one reader of picture files: upright, BGR, 8 bits, or one line that says why not.

Enrolment from photos, the folder job and the folder source all read through here, so that a photo looks the same to
each of them.
"""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from accessctl.domain import Pixels
from accessctl.errors import InputError
from accessctl.translation import tr

# 100 megapixels decode to 300 MB. The largest phone sensors write 50 by default; 200 only on request.
MAX_PICTURE_PIXELS = 100_000_000
PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".webp", ".tif", ".tiff", ".avif", ".ppm", ".pgm", ".gif"}
)
# Pillow's own limit is lower and speaks through warnings; the limit above is checked before anything is decoded.
Image.MAX_IMAGE_PIXELS = None


def is_picture(path: Path) -> bool:
    """By its suffix alone: a folder may hold notes and thumbnails' databases beside its pictures."""
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")


def read_picture(path: Path, *, max_pixels: int = MAX_PICTURE_PIXELS) -> Pixels:
    """The picture as H x W x 3 BGR uint8: turned as its EXIF data ask, transparency on white, 16 bits scaled to 8.

    An animated file gives its first picture. Raises InputError, one line, for whatever cannot be read.
    """
    with open_picture(path, max_pixels=max_pixels) as image:
        try:
            return to_bgr(ImageOps.exif_transpose(image))
        except Exception as error:  # Pillow's decoders raise a dozen unrelated types on damaged files
            raise InputError(
                tr(
                    "{path}: the picture is damaged ({one_line}); save it again or leave it out",
                    path=path,
                    one_line=_one_line(error),
                )
            ) from error


def open_picture(path: Path, *, max_pixels: int = MAX_PICTURE_PIXELS) -> Image.Image:
    """The file's header, read and found sane; nothing is decoded yet. The caller closes it."""
    if path.is_dir():
        raise InputError(tr("{path}: is a folder, not a picture", path=path))
    if not path.exists():
        raise InputError(tr("{path}: no such file", path=path))
    if path.stat().st_size == 0:
        raise InputError(tr("{path}: the file is empty", path=path))
    try:
        image = Image.open(path)
    except Exception as error:  # as above: damaged headers
        raise InputError(
            tr("{path}: is not a picture that can be read; use JPEG, PNG, WebP or TIFF", path=path)
        ) from error
    if image.width * image.height > max_pixels:
        image.close()
        size = f"{image.width} x {image.height}"
        raise InputError(
            tr(
                "{path}: {size} pixels is too large; save it with at most {max_pixels:.0f} megapixels",
                path=path,
                size=size,
                max_pixels=max_pixels / 1000000.0,
            )
        )
    return image


def to_bgr(image: Image.Image) -> Pixels:
    """Decode: any Pillow mode to contiguous BGR uint8."""
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        grey = _to_8_bits(np.asarray(image))
        return np.repeat(grey[:, :, None], 3, axis=2)
    if image.mode in ("LA", "PA", "La", "RGBa", "RGBA") or "transparency" in image.info:
        return _on_white(image)
    return np.ascontiguousarray(np.asarray(image.convert("RGB"))[:, :, ::-1])


def _on_white(image: Image.Image) -> Pixels:
    """Cut-out portraits hide arbitrary colours under their transparency; paper white is what a print would show."""
    solid = image.convert("RGBA")
    paper = Image.new("RGBA", solid.size, (255, 255, 255, 255))
    return np.ascontiguousarray(np.asarray(Image.alpha_composite(paper, solid).convert("RGB"))[:, :, ::-1])


def _to_8_bits(values: NDArray[np.generic]) -> Pixels:
    """Deep grey to 8 bits: integers by their full 16-bit range, floats in 0..1 or 0..255 as they come.

    Pillow's own conversion clips 16-bit grey at 255, which turns a photo white.
    """
    numbers = np.nan_to_num(values.astype(np.float64))
    if np.issubdtype(values.dtype, np.floating):
        scale = 255.0 if numbers.max(initial=0.0) <= 1.0 else 1.0
    else:
        scale = 255.0 / 65535.0 if numbers.max(initial=0.0) > 255 else 1.0
    return np.clip(np.rint(numbers * scale), 0, 255).astype(np.uint8)


def encoded(pixels: Pixels) -> bytes:
    """The picture (BGR) as JPEG, small enough to keep and good enough to know somebody by."""
    data = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(pixels[..., ::-1])).save(data, "JPEG", quality=88)
    return data.getvalue()


def as_bgr(pixels: NDArray[np.generic]) -> Pixels:
    """What a camera driver hands over (grey, one, three or four channels, 8 or 16 bits) as contiguous BGR uint8."""
    eight = pixels if pixels.dtype == np.uint8 else _to_8_bits(pixels)
    planes = eight if eight.ndim == 3 else eight[:, :, None]
    three = np.repeat(planes[:, :, :1], 3, axis=2) if planes.shape[2] < 3 else planes[:, :, :3]
    return np.ascontiguousarray(three, dtype=np.uint8)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
