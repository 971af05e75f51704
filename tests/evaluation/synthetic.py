"""People made of numbers: embeddings with a known spread, picture folders, and a network that reads colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from accessctl.domain import Box, Detection, ModelInput, Pixels
from accessctl.evaluation.embedded import Embedded
from accessctl.evaluation.recipe import Network, Recipe, Tools
from accessctl.vision.embedding import Part

Floats = NDArray[np.float32]
SIDE = 32
TEMPLATE = ((10.0, 10.0), (22.0, 10.0), (16.0, 16.0), (11.0, 22.0), (21.0, 22.0))


def no_progress(_done: int, _total: int) -> None:
    """Nobody watches."""


def people(
    count: int, pictures: int | Sequence[int], spread: float = 0.5, dimension: int = 32, seed: int = 0
) -> Embedded:
    """Each person a random direction, each picture of one a noisy copy of it."""
    rng = np.random.default_rng(seed)
    each = [pictures] * count if isinstance(pictures, int) else list(pictures)
    centres = unit(rng.normal(size=(count, dimension)))
    rows = np.repeat(np.arange(count), each)
    noise = rng.normal(size=(rows.size, dimension)) * spread / np.sqrt(dimension)
    names = np.array([f"p{row:04d}" for row in rows])
    paths = [
        Path(f"/pictures/{name}/{name}_{number:04d}.png") for name, number in zip(names, _numbers(each), strict=True)
    ]
    return embedded_of(unit(centres[rows] + noise), names, paths)


def _numbers(each: Sequence[int]) -> list[int]:
    return [number for count in each for number in range(1, count + 1)]


def embedded_of(vectors: Floats, names: NDArray[np.str_], paths: Sequence[Path]) -> Embedded:
    return Embedded(
        recipe=recipe(FakeFinder()),
        vectors=vectors,
        people=names,
        paths=tuple(paths),
        row_of={path: row for row, path in enumerate(paths)},
        confidence=np.ones(len(paths), np.float32),
        landmarks=np.zeros((len(paths), 5, 2), np.float32),
        quality=np.ones((len(paths), 7), np.float32),
        no_face=(),
        unreadable=(),
        fresh=0,
        seconds_per_picture=float("nan"),
    )


def unit(rows: NDArray[np.float64]) -> Floats:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


@dataclass
class FakeFinder:
    """Finds one face in the middle of every picture that is not black, and counts the pictures it was shown."""

    seen: list[int] = field(default_factory=list)

    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]:
        self.seen.append(int(pixels.mean()))
        if not pixels.any():
            return ()
        x, y = pixels.shape[1] / 2, pixels.shape[0] / 2
        landmarks = np.array(TEMPLATE, np.float32) - 16 + (x, y)
        return (Detection(Box(x - 12, y - 12, x + 12, y + 12), landmarks.astype(np.float32), 0.9),)


class ColourSession:
    """A network whose answer is the mean colour of the left half of the crop, then of the right half."""

    input_shape: tuple[int | None, ...] = (None, 3, SIDE, SIDE)

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = np.float32(scale)

    def run(self, batch: Floats, /) -> tuple[Floats, ...]:
        halves = (batch[..., : SIDE // 2], batch[..., SIDE // 2 :])
        means = [half.mean(axis=(2, 3)) for half in halves]
        return (np.concatenate(means, axis=1).astype(np.float32) * self._scale,)

    def warm_up(self, shape: tuple[int, ...] | None = None) -> None:
        """Always warm."""


def recipe(finder: FakeFinder, *, mirrored: bool = False, identity: str = "colours-1") -> Recipe:
    def tools() -> Tools:
        return Tools(finder, (Part(ColourSession(), ModelInput(SIDE, SIDE, "BGR"), TEMPLATE),))

    return Recipe("colours", mirrored, (Network("colours", identity, 6, 1.0),), "finder-1", tools)


def folder_of(root: Path, colours: dict[str, list[tuple[int, int, int]]]) -> Path:
    """A sub-folder per person with one picture per colour; black pictures have no face."""
    for person, pictures in colours.items():
        (root / person).mkdir(parents=True)
        for number, colour in enumerate(pictures, start=1):
            Image.new("RGB", (64, 64), colour).save(root / person / f"{person}_{number:04d}.png")
    return root
