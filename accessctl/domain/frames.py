"""What a camera gives: frames, and rectangles in them."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from accessctl.domain.invariants import demand, read_only

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a camera: H x W x 3 BGR uint8, read-only; ``taken_at`` is monotonic seconds."""

    number: int
    taken_at: float
    pixels: Pixels

    def __post_init__(self) -> None:
        demand(self.pixels.ndim == 3 and self.pixels.shape[2] == 3, f"a frame is H x W x 3, not {self.pixels.shape}")
        demand(self.pixels.dtype == np.uint8, f"a frame is uint8, not {self.pixels.dtype}")
        demand(self.pixels.size > 0, "a frame has at least one pixel")
        demand(math.isfinite(self.taken_at), "a frame's time is finite")
        object.__setattr__(self, "pixels", read_only(self.pixels))

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in frame pixels; it may reach beyond the frame."""

    left: float
    top: float
    right: float
    bottom: float

    def __post_init__(self) -> None:
        demand(all(map(math.isfinite, (self.left, self.top, self.right, self.bottom))), "a box is finite")
        demand(self.left < self.right and self.top < self.bottom, "a box has left < right and top < bottom")

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlap(self, other: Box) -> float:
        """Intersection over union, 0..1."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        if width <= 0 or height <= 0:
            return 0.0
        shared = width * height
        return shared / (self.width * self.height + other.width * other.height - shared)
