"""Which pictures were made from one another: the surround of a face stays when the face is retouched.

CIPLAB's file names do not say from which picture a fake was made, and some of those pictures are among the real ones.
With one in the training and the other in the test, a network that knows the picture again is wrong for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

# Mean of two correlations of the surround. Of the 60 pairs of CIPLAB above it half are such pictures by eye, of the
# 36 below it to .735 three: a pair too many only moves two pictures into one fold.
_ALIKE = 0.75
_FINE, _COARSE = 32, 16  # sides of the thumbnails that edges and colours are compared in


def groups(pixels: NDArray[np.uint8]) -> NDArray[np.intp]:
    """For each picture (N x side x side x 3, BGR) the first one that it shares its surround with, or itself."""
    alike = (_agreement(_edges(pixels)) + _agreement(_colours(pixels))) / 2 > _ALIKE
    first = np.arange(len(pixels))
    for row, other in np.argwhere(np.triu(alike, 1)):
        low, high = sorted((first[row], first[other]))
        first[first == high] = low
    return first


def _agreement(features: NDArray[np.float32]) -> NDArray[np.float32]:
    length = np.linalg.norm(features, axis=1, keepdims=True)
    scaled = features / np.maximum(length, 1e-6)
    return np.asarray(scaled @ scaled.T, np.float32)


def _edges(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Where brightness changes, to the right and downwards."""
    soft = [cv2.GaussianBlur(picture, (0, 0), picture.shape[0] / 256) for picture in pixels]
    light = _thumbnails(soft, _FINE)[..., 0]
    around = _surround(_FINE)
    across, down = np.diff(light, axis=2, prepend=light[:, :, :1]), np.diff(light, axis=1, prepend=light[:, :1])
    return np.concatenate([across[:, around], down[:, around]], axis=1)


def _colours(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """By how much they differ from those of the set's mean picture."""
    seen = _thumbnails(list(pixels), _COARSE)[:, _surround(_COARSE)].reshape(len(pixels), -1)
    return np.asarray(seen - seen.mean(axis=0), np.float32)


def _thumbnails(pixels: Sequence[NDArray[Any]], side: int) -> NDArray[np.float32]:
    shrunk = [cv2.resize(one, (side, side), interpolation=cv2.INTER_AREA) for one in pixels]
    return np.stack([cv2.cvtColor(one, cv2.COLOR_BGR2LAB) for one in shrunk]).astype(np.float32)


def _surround(side: int) -> NDArray[np.bool_]:
    """All but the middle of a thumbnail, where the face is."""
    around = np.ones((side, side), bool)
    around[side * 3 // 16 : side * 14 // 16, side * 7 // 32 : side * 25 // 32] = False
    return around
