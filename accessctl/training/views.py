"""What a network that learns is shown of a row of crops: freshly changed pixels, or what a frozen stem made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from accessctl.config import RuntimeSettings
from accessctl.domain import Pixels
from accessctl.training.embedding_networks import Stem
from accessctl.training.export import to_onnx
from accessctl.training.saving import draft_of
from accessctl.vision import runtime

Rows = NDArray[np.intp]
Stack = NDArray[np.uint8]
Progress = Callable[[int, int], None]

# How much a crop is changed: what head, camera and lamp do between two mornings, within what alignment leaves over.
_TURN_DEGREES, _STRETCH, _SHIFT = 8.0, 0.08, 0.04
_GAIN, _OFFSET = (0.75, 1.25), 25.0
_BLUR_SHARE, _GREY_SHARE, _COVER_SHARE = 0.15, 0.1, 0.3
_BATCH = 128


class Views(Protocol):
    """Rows of crops as tensors for ``Embedder.from_stem``: changed for training, or as they are."""

    def changed(self, rows: Rows, rng: np.random.Generator) -> Tensor: ...
    def plain(self, rows: Rows) -> Tensor: ...


class FreshPixels:
    """The crops themselves, changed anew each time if ``augment``."""

    def __init__(self, pixels: Stack, augment: bool) -> None:
        self._pixels, self._augment = pixels, augment

    def changed(self, rows: Rows, rng: np.random.Generator) -> Tensor:
        pixels = self._pixels[rows]
        return as_input(np.stack([change(crop, rng) for crop in pixels]) if self._augment else pixels)

    def plain(self, rows: Rows) -> Tensor:
        return as_input(self._pixels[rows])


class FrozenMaps:
    """Maps of a frozen stem, variants x N x channels x height x width in half precision; variant 0 is unchanged."""

    def __init__(self, maps: NDArray[np.float16]) -> None:
        self._maps = maps

    def changed(self, rows: Rows, rng: np.random.Generator) -> Tensor:
        return self._tensor(self._maps[rng.integers(0, len(self._maps), len(rows)), rows])

    def plain(self, rows: Rows) -> Tensor:
        return self._tensor(self._maps[0, rows])

    def _tensor(self, maps: NDArray[np.float16]) -> Tensor:
        return torch.from_numpy(maps).float().contiguous(memory_format=torch.channels_last)


def frozen(stem: Stem, pixels: Stack, variants: int, seed: int, cache: Path, progress: Progress) -> FrozenMaps:
    """Every crop through the stem, once as it is and changed ``variants - 1`` times; remembered in ``cache``."""
    weights = b"".join(value.numpy().tobytes() for value in stem.state_dict().values())
    known_by = hashlib.sha256(weights + pixels.tobytes() + f"{variants} {seed}".encode()).hexdigest()[:12]
    memory = cache / f"maps-{known_by}.npy"
    if not memory.is_file():
        maps = _through(stem, pixels, variants, seed, cache / "stem.onnx", progress)
        with draft_of(memory) as draft, draft.open("wb") as file:
            np.save(file, maps)
    return FrozenMaps(np.load(memory, mmap_mode="r"))


def _through(
    stem: Stem, pixels: Stack, variants: int, seed: int, file: Path, progress: Progress
) -> NDArray[np.float16]:
    """By ONNX Runtime, twice as fast as torch where nothing is to be learnt."""
    to_onnx(stem, 3, pixels.shape[1], file, output="maps")
    session = runtime.load(file, RuntimeSettings(threads=1, use_gpu=False))
    rng = np.random.default_rng(seed)
    made: list[NDArray[np.float16]] = []
    for variant in range(variants):
        for at in range(0, len(pixels), _BATCH):
            part = pixels[at : at + _BATCH]
            shown = np.stack([change(crop, rng) for crop in part]) if variant else part
            made.append(session.run(as_planes(shown))[0].astype(np.float16))
            progress(variant * len(pixels) + at + len(part), variants * len(pixels))
    return np.concatenate(made).reshape(variants, len(pixels), *made[0].shape[1:])


def as_planes(pixels: Stack) -> NDArray[np.float32]:
    """N x side x side x 3 to N x 3 x side x side."""
    return np.ascontiguousarray(pixels.transpose(0, 3, 1, 2), dtype=np.float32)


def as_input(pixels: Stack) -> Tensor:
    """The same as a tensor, channels last in memory: twice as fast here."""
    return torch.from_numpy(np.ascontiguousarray(pixels)).permute(0, 3, 1, 2).float()


def change(crop: Pixels, rng: np.random.Generator) -> Pixels:
    """The crop as another camera might have taken it: turned, mirrored, lit, blurred, grey or partly covered."""
    out = turned(crop, rng)
    if rng.random() < 0.5:
        out = out[:, ::-1]
    out = lit(out, rng)
    return _covered(out, rng) if rng.random() < _COVER_SHARE else out


def turned(crop: Pixels, rng: np.random.Generator) -> Pixels:
    """A little turned, shifted, nearer or further."""
    side = crop.shape[0]
    turn, stretch = rng.uniform(-_TURN_DEGREES, _TURN_DEGREES), 1 + rng.uniform(-_STRETCH, _STRETCH)
    matrix = cv2.getRotationMatrix2D((side / 2, side / 2), turn, stretch)
    matrix[:, 2] += rng.uniform(-_SHIFT, _SHIFT, 2) * side
    return np.asarray(cv2.warpAffine(crop, matrix, (side, side), borderMode=cv2.BORDER_REFLECT), np.uint8)


def lit(crop: Pixels, rng: np.random.Generator) -> Pixels:
    """In other light, perhaps blurred or grey."""
    out = crop
    if rng.random() < _BLUR_SHARE:
        out = cv2.GaussianBlur(out, (0, 0), rng.uniform(0.5, 1.8))
    if rng.random() < _GREY_SHARE:
        out = np.repeat(out.mean(axis=2, keepdims=True), 3, axis=2).astype(np.uint8)
    light = np.clip(np.arange(256) * rng.uniform(*_GAIN) + rng.uniform(-_OFFSET, _OFFSET), 0, 255).astype(np.uint8)
    return np.asarray(light[out], np.uint8)


def _covered(crop: Pixels, rng: np.random.Generator) -> Pixels:
    """A grey patch over up to a third of the width and height."""
    side = crop.shape[0]
    height, width = rng.integers(side // 10, side // 3, 2)
    top, left = rng.integers(0, side - height), rng.integers(0, side - width)
    crop[top : top + height, left : left + width] = 127
    return crop
