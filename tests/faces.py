"""Builders: faces, sightings and observations as a test wants them; what it does not care about is filled in."""

from __future__ import annotations

import numpy as np

from accessctl.domain import (
    Box,
    Detection,
    Embedding,
    FaceCrop,
    Frame,
    LivenessScore,
    Match,
    Observation,
    Quality,
    Sighting,
)

WIDTH, HEIGHT = 640, 480
MODEL = "test-embedder"


def frame(at: float = 0.0, number: int = 0) -> Frame:
    return Frame(number, at, np.zeros((HEIGHT, WIDTH, 3), np.uint8))


def detection(eye_distance: float = 60.0, centre: tuple[float, float] = (0.5, 0.5)) -> Detection:
    """A face whose box is twice the eye distance wide; ``centre`` in shares of the frame."""
    x, y = centre[0] * WIDTH, centre[1] * HEIGHT
    half = eye_distance / 2
    landmarks = [(x - half, y - half), (x + half, y - half), (x, y), (x - half, y + half), (x + half, y + half)]
    box = Box(x - eye_distance, y - eye_distance, x + eye_distance, y + eye_distance)
    return Detection(box, np.array(landmarks, np.float32), 0.95)


def quality(**changes: float) -> Quality:
    values = {"eye_distance": 60.0, "sharpness": 200.0, "brightness": 120.0, "contrast": 40.0}
    angles = {"yaw": 0.0, "pitch": 0.0, "roll": 0.0}
    return Quality(**{**values, **angles, **changes})


def embedding(direction: int = 0, wobble: float = 0.0, dimension: int = 8) -> Embedding:
    """A unit vector along one axis; two directions are two people, a wobble two pictures of one."""
    vector = np.zeros(dimension, np.float32)
    vector[direction % dimension] = 1.0
    vector[(direction + 1) % dimension] += wobble
    return Embedding((vector / np.linalg.norm(vector)).astype(np.float32), MODEL)


def match(person: str = "ada", similarity: float = 0.8, runner_up: float = -1.0) -> Match:
    return Match(person, similarity, runner_up)


def sighting(
    person: str | None = "ada",
    live: float | None = 0.95,
    *,
    track: int = 1,
    similarity: float = 0.8,
    runner_up: float = -1.0,
    eye_distance: float = 60.0,
    centre: tuple[float, float] = (0.5, 0.5),
    looks: Quality | None = None,
    vector: Embedding | None = None,
) -> Sighting:
    """A good frontal live face of an enrolled person; ``person`` None: nobody is enrolled."""
    return Sighting(
        track_id=track,
        detection=detection(eye_distance, centre),
        crop=FaceCrop(np.zeros((112, 112, 3), np.uint8), looks or quality()),
        embedding=vector or embedding(),
        match=None if person is None else match(person, similarity, runner_up),
        liveness=None if live is None else LivenessScore(live),
    )


def observation(*sightings: Sighting, at: float = 0.0, number: int = 0) -> Observation:
    return Observation(frame(at, number), tuple(sightings))
