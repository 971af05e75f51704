"""The part of a picture that shows one face, small enough to keep and large enough to find the face in again."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from accessctl.camera.pictures import to_bgr
from accessctl.domain import Box, Pixels
from accessctl.errors import InputError
from accessctl.translation import tr

_BOX_SIDES = 2.2  # how much is kept: the detector wants some hair, chin and background round a face
_LONGEST_SIDE = 480  # a face is then some 200 px wide, twice what any embedder here looks at
_QUALITY = 92


def still(pixels: Pixels, face: Box) -> bytes:
    """The surroundings of ``face`` as JPEG, some 40 KB."""
    height, width = pixels.shape[:2]
    x, y = face.centre
    reach = max(face.width, face.height) * _BOX_SIDES / 2
    left, top = int(max(0, x - reach)), int(max(0, y - reach))
    right, bottom = int(min(width, x + reach)) or 1, int(min(height, y + reach)) or 1
    image = Image.fromarray(np.ascontiguousarray(pixels[top:bottom, left:right, ::-1]))
    image.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def opened(content: bytes) -> Pixels:
    """What ``still`` made, H x W x 3 BGR; InputError where it is no picture any more."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            return to_bgr(image)
    except Exception as error:  # Pillow's decoders raise a dozen unrelated types on damaged files
        raise InputError(tr("a kept photo is damaged; enrol this person again")) from error
