"""Five landmarks onto a template: the best rotation, scale and shift, never a mirroring, never an exception."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from accessctl.vision.alignment import align, similarity_onto

ARCFACE = np.array([[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]])
Points = NDArray[np.float64]


def moved(points: Points, angle: float, scale: float, shift: tuple[float, float]) -> Points:
    rotation = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return np.asarray(scale * points @ rotation.T + np.array(shift))


def applied(matrix: Points, points: Points) -> Points:
    return np.asarray(points @ matrix[:, :2].T + matrix[:, 2])


def umeyama_with_singular_values(source: Points, target: Points) -> Points:
    """The general form of the paper, equations 40-43, for comparison."""
    source_mean, target_mean = source.mean(axis=0), target.mean(axis=0)
    covariance = (target - target_mean).T @ (source - source_mean) / len(source)
    left, singular, right = np.linalg.svd(covariance)
    signs = np.array([1.0, math.copysign(1.0, float(np.linalg.det(left @ right)))])
    rotation = left @ np.diag(signs) @ right
    scale = (singular * signs).sum() / ((source - source_mean) ** 2).sum() * len(source)
    return np.column_stack((scale * rotation, target_mean - scale * rotation @ source_mean))


@given(
    angle=st.floats(-math.pi, math.pi),
    scale=st.floats(0.05, 20),
    shift=st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000)),
)
def test_a_rotated_scaled_and_shifted_face_lands_on_the_template(
    angle: float, scale: float, shift: tuple[float, float]
) -> None:
    landmarks = moved(ARCFACE, angle, scale, shift)
    assert applied(similarity_onto(landmarks, ARCFACE), landmarks) == pytest.approx(ARCFACE, abs=1e-6)


@given(seed=st.integers(0, 2**32 - 1), noise=st.floats(0, 30))
def test_the_closed_form_is_the_general_solution(seed: int, noise: float) -> None:
    landmarks = ARCFACE + np.random.default_rng(seed).normal(0, noise, (5, 2))
    expected = umeyama_with_singular_values(landmarks, ARCFACE)
    if np.linalg.det(expected[:, :2]) > 1e-3:
        assert similarity_onto(landmarks, ARCFACE) == pytest.approx(expected, abs=1e-6)


def test_a_mirrored_face_is_not_mirrored_back() -> None:
    matrix = similarity_onto(ARCFACE * [-1, 1], ARCFACE)
    assert np.linalg.det(matrix[:, :2]) >= 0


def test_the_crop_shows_each_landmark_where_the_template_wants_it() -> None:
    landmarks = moved(ARCFACE, 0.4, 3.0, (200, 100))
    pixels = np.zeros((600, 800, 3), np.uint8)
    for x, y in landmarks:
        pixels[round(y) - 5 : round(y) + 6, round(x) - 5 : round(x) + 6] = 255
    crop = align(pixels, landmarks, ARCFACE, (112, 112))
    assert crop.shape == (112, 112, 3)
    assert all(crop[round(y), round(x)].min() > 200 for x, y in ARCFACE)
    assert (crop > 128).mean() < 0.02


def test_colours_stay_in_their_order() -> None:
    pixels = np.zeros((112, 112, 3), np.uint8)
    pixels[:] = (10, 20, 30)
    assert align(pixels, ARCFACE, ARCFACE, (112, 112))[50, 50].tolist() == [10, 20, 30]


def test_a_face_at_the_edge_is_filled_with_black() -> None:
    pixels = np.full((112, 112, 3), 255, np.uint8)
    crop = align(pixels, ARCFACE - [40, 0], ARCFACE, (112, 112))
    assert crop[:, :39].max() == 0 and crop[:, 41:].min() == 255


def test_landmarks_in_one_point_give_a_flat_crop() -> None:
    crop = align(np.full((50, 50, 3), 90, np.uint8), np.full((5, 2), 20.0), ARCFACE, (112, 112))
    assert np.ptp(crop) == 0
