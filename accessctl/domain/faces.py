"""What is made of one face in one frame: found, measured, embedded, matched, judged alive; never a verdict."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from accessctl.domain.frames import Box, Frame, Pixels
from accessctl.domain.invariants import demand, read_only

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Detection:
    """A face found in a frame.

    ``landmarks`` is 5 x 2 float32 in frame pixels: the subject's right eye, left eye, nose, right mouth corner, left
    mouth corner (as YuNet orders them).
    """

    box: Box
    landmarks: NDArray[np.float32]
    confidence: float

    def __post_init__(self) -> None:
        demand(self.landmarks.shape == (5, 2), f"landmarks are 5 x 2, not {self.landmarks.shape}")
        demand(bool(np.isfinite(self.landmarks).all()), "landmarks are finite")
        demand(0.0 <= self.confidence <= 1.0, f"confidence is 0..1, not {self.confidence}")
        object.__setattr__(self, "landmarks", read_only(self.landmarks))

    @property
    def eye_distance(self) -> float:
        """Distance between the eye centres in frame pixels."""
        return float(np.linalg.norm(self.landmarks[0] - self.landmarks[1]))


@dataclass(frozen=True, slots=True)
class Quality:
    """What makes a face picture usable, in the terms of ISO/IEC 29794-5.

    ``sharpness`` is the variance of the Laplacian of the aligned grey crop; ``brightness`` its mean, 0..255;
    ``contrast`` its standard deviation; ``yaw``, ``pitch``, ``roll`` in degrees, estimated from the five landmarks
    (yaw > 0: the subject turns to their own left; pitch > 0: looks up; roll > 0: head leans to the picture's right).
    ``eyes_open`` (of the more open eye) and ``mouth_free`` are probabilities, asked for in enrolment only.
    """

    eye_distance: float
    sharpness: float
    brightness: float
    contrast: float
    yaw: float
    pitch: float
    roll: float
    eyes_open: float | None = None
    mouth_free: float | None = None

    def __post_init__(self) -> None:
        values = (self.eye_distance, self.sharpness, self.brightness, self.contrast, self.yaw, self.pitch, self.roll)
        demand(all(map(math.isfinite, values)), "quality measures are finite")
        for chance in (self.eyes_open, self.mouth_free):
            demand(chance is None or 0 <= chance <= 1, f"a probability is 0..1, not {chance}")


@dataclass(frozen=True, slots=True, eq=False)
class FaceCrop:
    """One aligned face, BGR uint8 at the embedder's size, read-only, with the measures of its quality."""

    pixels: Pixels
    quality: Quality

    def __post_init__(self) -> None:
        object.__setattr__(self, "pixels", read_only(self.pixels))


@dataclass(frozen=True, slots=True, eq=False)
class Embedding:
    """A unit vector of float32 and the model that made it; vectors of two models are never compared."""

    vector: Vector
    model_id: str

    def __post_init__(self) -> None:
        demand(self.vector.ndim == 1 and self.vector.size > 0, f"an embedding is one vector, not {self.vector.shape}")
        demand(self.vector.dtype == np.float32, f"an embedding is float32, not {self.vector.dtype}")
        demand(bool(np.isfinite(self.vector).all()), "an embedding is finite")
        demand(abs(float(np.linalg.norm(self.vector)) - 1.0) < 1e-3, "an embedding has length 1")
        object.__setattr__(self, "vector", read_only(self.vector))

    def similarity(self, other: Embedding) -> float:
        """Cosine, -1..1; refuses vectors of another model."""
        demand(self.model_id == other.model_id, f"{self.model_id} and {other.model_id} cannot be compared")
        return float(self.vector @ other.vector)


@dataclass(frozen=True, slots=True)
class Match:
    """The nearest enrolled person, and how near the best *other* person was (-1 if there is none). No limit in here."""

    person_id: str
    similarity: float
    runner_up_similarity: float = -1.0

    def __post_init__(self) -> None:
        demand(math.isfinite(self.similarity) and math.isfinite(self.runner_up_similarity), "similarities are finite")

    @property
    def margin(self) -> float:
        return self.similarity - self.runner_up_similarity


@dataclass(frozen=True, slots=True)
class LivenessScore:
    """P(live), calibrated, 0..1; never "confidence of the winner". NaN is refused."""

    live: float

    def __post_init__(self) -> None:
        demand(0.0 <= self.live <= 1.0, f"P(live) is 0..1, not {self.live}")


@dataclass(frozen=True, slots=True, eq=False)
class Sighting:
    """One face of one track in one frame. What was not computed is None, never a made-up number."""

    track_id: int
    detection: Detection
    crop: FaceCrop | None = None
    embedding: Embedding | None = None
    match: Match | None = None
    liveness: LivenessScore | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """Everything seen in one frame. ``stage_ms`` says what each pipeline stage cost (for the demo and the bench)."""

    frame: Frame
    sightings: tuple[Sighting, ...] = ()
    stage_ms: dict[str, float] = field(default_factory=dict)
