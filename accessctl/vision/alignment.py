"""Turning a face upright: the similarity that brings five landmarks onto a model's template, then one warp.

The fit is the closed form of S. Umeyama, "Least-squares estimation of transformation parameters between two point
patterns" (IEEE PAMI 1991), written for the plane, where it needs no singular values.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import Pixels

Similarity = NDArray[np.float64]


def similarity_onto(landmarks: ArrayLike, template: ArrayLike) -> Similarity:
    """The 2 x 3 matrix of rotation, uniform scale and shift (no mirroring) with the least squared error.

    With points as complex numbers z and targets w, both centred, the best factor is sum(conj(z) w) / sum(|z|^2).
    Landmarks that all coincide give zero scale, so the crop is one flat colour and never an exception.
    """
    source, target = _as_complex(landmarks), _as_complex(template)
    source_mean, target_mean = source.mean(), target.mean()
    centred = source - source_mean
    spread = float((np.abs(centred) ** 2).sum())
    factor = complex((centred.conj() * (target - target_mean)).sum()) / spread if spread > 0 else 0j
    shift = target_mean - factor * source_mean
    return np.array([[factor.real, -factor.imag, shift.real], [factor.imag, factor.real, shift.imag]])


def align(pixels: Pixels, landmarks: ArrayLike, template: ArrayLike, size: tuple[int, int]) -> Pixels:
    """The face as a crop of ``size`` (width, height), BGR as in ``pixels``; black where the face leaves the picture.

    ``template`` is 5 x 2 in crop pixels, in the landmarks' order.
    """
    crop = cv2.warpAffine(pixels, similarity_onto(landmarks, template), size, flags=cv2.INTER_LINEAR)
    return np.asarray(crop, np.uint8)


def _as_complex(points: ArrayLike) -> NDArray[np.complex128]:
    array = np.asarray(points, np.float64)
    return np.asarray(array[:, 0] + 1j * array[:, 1])
