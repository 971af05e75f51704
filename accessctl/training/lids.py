"""Eyes that close: the skin of the lids of an open-eyed face drawn over its eyes, along the contours of a face mesh.

Closed eyes are rare in any album (people throw those away), so most of those that are learnt from are made. The skin
between brow and lash line is stretched down column by column, lashes and all, and that below is raised a little, until
they meet; what is between is hidden, not squeezed.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels

Points = NDArray[np.float64]

_UPPER_SHARE = 0.88  # of the way is the upper lid's
_BROW = 1.5  # how far above the upper lid its skin begins to give, in heights of the open eye
_CHEEK = 0.9


def close(crop: Pixels, upper: Points, lower: Points, share: float, rng: np.random.Generator) -> Pixels:
    """``crop`` with one eye closed by ``share`` (1: shut); ``upper`` and ``lower`` are its contours, K x 2 pixels.

    Both contours run from corner to corner. An eye without extent leaves the picture as it is.
    """
    upper, lower = upper[np.argsort(upper[:, 0])], lower[np.argsort(lower[:, 0])]
    left, right = int(np.ceil(upper[0, 0])), int(np.floor(upper[-1, 0]))
    xs = np.arange(left, right + 1, dtype=np.float64)
    if len(xs) < 4 or left < 0 or right >= crop.shape[1]:
        return crop
    top, bottom = np.interp(xs, upper[:, 0], upper[:, 1]), np.interp(xs, lower[:, 0], lower[:, 1])
    gap = np.maximum(bottom - top, 0.0)
    height = max(2.0, float(gap.max()))
    upper_line, lower_line = top + share * _UPPER_SHARE * gap, bottom - share * (1 - _UPPER_SHARE) * gap
    rows = np.arange(crop.shape[0], dtype=np.float64)[:, None]
    above = _between(rows, top - _BROW * height, upper_line, top)
    below = _between(-rows, -(bottom + _CHEEK * height), -lower_line, -bottom)
    source = np.where(rows <= upper_line, above, np.where(rows >= lower_line, -below, rows))
    map_x, map_y = np.meshgrid(np.arange(crop.shape[1]), np.arange(crop.shape[0]))
    map_y = map_y.astype(np.float32)
    map_y[:, left : right + 1] = source
    out = cv2.remap(crop, map_x.astype(np.float32), map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return _lashes(out, xs, (upper_line + lower_line) / 2, share * rng.uniform(0.0, 0.5), rng.uniform(0.5, 1.1))


def _between(rows: Points, fixed: Points, line: Points, edge: Points) -> Points:
    """Where rows between ``fixed`` and ``line`` come from when ``edge`` was drawn to ``line``; others stay."""
    stretched = fixed + (rows - fixed) * (edge - fixed) / np.maximum(line - fixed, 1e-6)
    return np.where(rows <= fixed, rows, stretched)


def _lashes(pixels: Pixels, xs: Points, line: Points, darkness: float, width: float) -> Pixels:
    """A dark line where the lids meet, fading towards the corners."""
    rows = np.arange(pixels.shape[0], dtype=np.float64)[:, None]
    fade = np.sin(np.linspace(0, np.pi, len(xs))) ** 0.5
    shade = 1 - darkness * fade * np.exp(-(((rows - line) / width) ** 2))
    part = slice(int(xs[0]), int(xs[-1]) + 1)
    out = pixels.copy()
    out[:, part] = np.clip(out[:, part] * shade[..., None], 0, 255).astype(np.uint8)
    return out
