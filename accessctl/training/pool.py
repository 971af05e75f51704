"""The pool: context crops of many pictures, each with what the teachers say about it, on disk in shards.

A shard is drawn from (seed, number) alone, so an interrupted build goes on where it stopped and a repeated one gives
the same crops. The teachers judge the finished crop, so degraded and composed pictures carry honest soft labels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Pixels
from accessctl.errors import InputError
from accessctl.training.attacks import ATTACKS, FacePicture, in_a_wider_view, jittered, mirrored, resized, with_context
from accessctl.training.faces import FaceTable, Progress
from accessctl.training.recapture import Rng, colour_cast, through_camera, to_pixels
from accessctl.training.saving import draft_of
from accessctl.training.sources import Picture, clip_frames, read_picture
from accessctl.translation import tr
from accessctl.vision.context import context_crop

CropStack = NDArray[np.uint8]  # N x scales x size x size x 3, BGR
Logits = NDArray[np.float32]  # N x teachers x classes
Part = tuple[CropStack, NDArray[np.int32], NDArray[np.uint8]]  # crops, picture indices, kinds
Teach = Callable[[CropStack], Logits]

# How a crop came about. "plain" is the picture as it is: what validation and calibration look at.
KINDS = ("plain", "seen", "tight", *ATTACKS, "wide", "varied")
ATTACK_KINDS = tuple(KINDS.index(species) for species in ATTACKS)
_ATTACK_SOURCES = ("lfw", "ciplab")
_BEHIND = 0.45


@dataclass(frozen=True, slots=True)
class PoolPlan:
    """How many crops, of which sources (shares need not sum to 1), at which contexts."""

    crops: int
    shares: dict[str, float]
    attack_share: float
    tight_share: float
    wide_share: float = 0.0
    scales: tuple[float, ...] = (2.7, 4.0)
    size: int = 80
    shard: int = 1000
    variants: int = 0  # further crops per drawn one, made from it
    seed: int = 7


class MappedCrops:
    """The crops of many shards as one long array that stays on disk: 100,000 of them are 4 GB."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._maps = [np.load(file, mmap_mode="r") for file in files]
        self._ends = np.cumsum([len(one) for one in self._maps])

    def __len__(self) -> int:
        return int(self._ends[-1])

    def __getitem__(self, rows: NDArray[np.intp]) -> CropStack:
        """The crops of these rows, in their order."""
        rows = np.asarray(rows)
        out = np.empty((len(rows), *self._maps[0].shape[1:]), np.uint8)
        of = np.searchsorted(self._ends, rows, side="right")
        for shard in np.unique(of):
            inside = of == shard
            out[inside] = self._maps[shard][rows[inside] - (self._ends[shard] - len(self._maps[shard]))]
        return out


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """All shards together; ``crops`` may stay on disk, the rest is in memory."""

    crops: CropStack | MappedCrops
    logits: Logits
    picture: NDArray[np.int32]
    kind: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.picture)


class PoolBuilder:
    """Draws pictures, dresses them up and cuts the crops. Holds every clip frame and reads pictures as needed."""

    def __init__(
        self, pictures: Sequence[Picture], faces: FaceTable, plan: PoolPlan, held_out: Callable[[Picture], bool]
    ) -> None:
        self._pictures, self._faces, self._plan, self._held_out = pictures, faces, plan, held_out
        with_face = [index for index in range(len(pictures)) if index in faces]
        self._of_source = {
            source: np.array([index for index in with_face if pictures[index].source == source])
            for source in {picture.source for picture in pictures}
        }
        # The faces behind the main one in press pictures have what a door sees: three to six box sides of room.
        self._crowded = np.array([i for i in self._of_source.get("lfw", ()) if len(faces.boxes(int(i))) > 1])
        self._labelled = [index for index in with_face if pictures[index].label >= 0]
        self._frames: dict[tuple[Path, int], Pixels] = {}

    def shard(self, number: int) -> Part:
        """Crops, picture indices and kinds of one shard of drawn samples."""
        rng = np.random.default_rng((self._plan.seed, number))
        drawn = [self._draw(rng) for _ in range(self._plan.shard)]
        return _stacked(drawn)

    def plain(self) -> Part:
        """Every labelled picture as it is, its largest face."""
        drawn = []
        for index in self._labelled:
            face = self._face(index)
            if face is not None:
                drawn.append((self._cut(face), index, KINDS.index("plain")))
        return _stacked(drawn)

    def variant(self, folder: Path, number: int, turn: int) -> Part:
        """A drawn shard made anew by ``varied``; people on one side of a split are never mixed with the other's."""
        rng = np.random.default_rng((self._plan.seed, number, turn))
        crops, picture = (
            np.load(folder / f"{_name(number)}.crops.npy"),
            np.load(folder / f"{_name(number)}.picture.npy"),
        )
        sides = np.array([self._side(index) for index in picture])
        out = np.empty_like(crops)
        for side in np.unique(sides):
            out[sides == side] = varied(crops[sides == side], rng)
        return out, picture, np.full(len(picture), KINDS.index("varied"), np.uint8)

    def _side(self, index: int) -> str:
        """What may be mixed: within a source and a side of the split, and of clips within a person."""
        picture = self._pictures[index]
        return f"{picture.source}:{picture.subject if picture.source == 'clips' else self._held_out(picture)}"

    def _draw(self, rng: Rng) -> tuple[CropStack, int, int]:
        while True:
            attack = rng.random() < self._plan.attack_share
            made = self._attack(rng) if attack else self._bona_fide_or_labelled(rng)
            if made is not None:
                return made

    def _attack(self, rng: Rng) -> tuple[CropStack, int, int] | None:
        source = _ATTACK_SOURCES[int(rng.random() < 0.15)]
        index, room = self._any(source, rng), self._any("lfw", rng)
        face, scene = self._face(index), self._face(room)
        if face is None or scene is None:
            return None
        species = list(ATTACKS)[int(rng.integers(len(ATTACKS)))]
        shown = mirrored(face) if rng.random() < 0.5 else face
        composed = ATTACKS[species](shown, scene.pixels, rng)
        pixels = through_camera(composed.pixels, rng)
        finished = FacePicture(pixels, jittered(composed.box, rng, 0.05))
        if rng.random() < self._plan.tight_share:
            finished = with_context(finished, rng.uniform(1.0, 1.6))
        return self._cut(finished), index, KINDS.index(species)

    def _bona_fide_or_labelled(self, rng: Rng) -> tuple[CropStack, int, int] | None:
        sources = sorted(self._plan.shares)
        weights = np.array([self._plan.shares[source] for source in sources])
        source = sources[int(rng.choice(len(sources), p=weights / weights.sum()))]
        behind = source == "lfw" and len(self._crowded) and rng.random() < _BEHIND
        index = int(rng.choice(self._crowded)) if behind else self._any(source, rng)
        face = self._face(index, rng if behind or source == "clips" else None)
        if face is None:
            return None
        drawn = rng.random()
        kind = "tight" if drawn < self._plan.tight_share else "seen"
        if drawn > 1 - self._plan.wide_share and source in _ATTACK_SOURCES:
            kind, room = "wide", self._face(self._any("lfw", rng))
            face = face if room is None else in_a_wider_view(face, room.pixels, rng)
        seen = self._as_seen(face, rng, kind)
        return self._cut(seen), index, KINDS.index(kind)

    def _as_seen(self, face: FacePicture, rng: Rng, kind: str) -> FacePicture:
        """Mirrored, cropped, scaled and degraded at random; the face stays the same."""
        if rng.random() < 0.5:
            face = mirrored(face)
        if kind == "tight":
            face = with_context(face, rng.uniform(1.0, 1.6))
        elif kind == "seen" and rng.random() < 0.35:
            face = with_context(face, rng.uniform(1.5, 3.5))
        if rng.random() < 0.3:
            face = resized(face, rng.uniform(0.4, 1.6))
        if rng.random() < 0.6:
            face = FacePicture(through_camera(face.pixels, rng), face.box)
        return FacePicture(face.pixels, jittered(face.box, rng, 0.06))

    def _cut(self, face: FacePicture) -> CropStack:
        plan = self._plan
        return np.stack([context_crop(face.pixels, face.box, scale, plan.size) for scale in plan.scales])

    def _any(self, source: str, rng: Rng) -> int:
        choices = self._of_source.get(source, np.array([]))
        if not len(choices):
            raise InputError(tr("the pool needs pictures of {source}, and there are none with a face", source=source))
        return int(choices[int(rng.integers(len(choices)))])

    def _face(self, index: int, rng: Rng | None = None) -> FacePicture | None:
        """The picture with its largest face; with ``rng`` any of its faces, and of a crowd one of those behind."""
        pixels = self._pixels(self._pictures[index])
        if pixels is None:
            return None
        boxes = self._faces.boxes(index)
        if rng is None:
            return FacePicture(pixels, boxes[0])
        first = 1 if len(boxes) > 1 and self._pictures[index].source != "clips" else 0
        return FacePicture(pixels, boxes[int(rng.integers(first, len(boxes)))])

    def _pixels(self, picture: Picture) -> Pixels | None:
        if picture.frame < 0:
            return read_picture(picture.path)
        if (picture.path, picture.frame) not in self._frames:
            for number, frame in enumerate(clip_frames(picture.path)):
                self._frames[picture.path, number] = frame
        return self._frames.get((picture.path, picture.frame))


def varied(crops: CropStack, rng: Rng) -> CropStack:
    """The same crops in other light, through another camera, shifted a little, some mixed with one another.

    Half the price of a new picture, and the teachers judge what comes out, so anything may be done to them.
    """
    partners = crops[rng.permutation(len(crops))]
    return np.stack([_varied(one, partner, rng) for one, partner in zip(crops, partners, strict=True)])


def _varied(contexts: NDArray[np.uint8], partner: NDArray[np.uint8], rng: Rng) -> NDArray[np.uint8]:
    """All contexts of one face change alike."""
    seed = int(rng.integers(2**31))
    out = [_seen_again(crop, np.random.default_rng(seed)) for crop in contexts]
    chance = rng.random()
    if chance < 0.15:
        share = rng.uniform(0.1, 0.5)
        out = [
            to_pixels(np.asarray(a * (1 - share) + b * share, np.float32)) for a, b in zip(out, partner, strict=True)
        ]
    elif chance < 0.25:
        size = out[0].shape[0]
        height, width = rng.integers(size // 5, size // 2, 2)
        top, left = int(rng.integers(size - height)), int(rng.integers(size - width))
        for crop, other in zip(out, partner, strict=True):
            crop[top : top + height, left : left + width] = other[top : top + height, left : left + width]
    return np.stack(out)


def _seen_again(crop: Pixels, rng: Rng) -> Pixels:
    size = crop.shape[0]
    zoom, turn = rng.uniform(0.92, 1.15), rng.normal(0, 3)
    moved = cv2.getRotationMatrix2D((size / 2, size / 2), turn, zoom)
    moved[:, 2] += rng.uniform(-0.05, 0.05, 2) * size
    seen = cv2.warpAffine(crop, moved, (size, size), borderMode=cv2.BORDER_REFLECT_101).astype(np.float32)
    if rng.random() < 0.7:
        seen = colour_cast(seen, rng)
    if rng.random() < 0.4:
        seen = seen * rng.uniform(0.25, 1.4) + rng.uniform(-10, 40, 3)
    return through_camera(to_pixels(np.asarray(seen, np.float32)), rng)


def build(
    builder: PoolBuilder, plan: PoolPlan, teach: Teach, folder: Path, progress: Progress, threads: int = 1
) -> None:
    """Writes every shard that is not there yet; a shard counts as there when its last file is.

    With several ``threads`` shards are made at the same time; each depends on its own number alone, so the order in
    which they are finished changes nothing. Variants wait for the shards they are made from.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shards = range(-(-plan.crops // plan.shard))
    drawn: dict[str, Callable[[], Part]] = {"plain": builder.plain}
    drawn |= {_name(number): partial(builder.shard, number) for number in shards}
    made_anew: dict[str, Callable[[], Part]] = {
        f"{_name(number)}-v{turn}": partial(builder.variant, folder, number, turn)
        for turn in range(plan.variants)
        for number in shards
    }

    def finish(name: str, make: Callable[[], Part]) -> None:
        if not (folder / f"{name}.done").exists():
            crops, picture, kind = make()
            _save(folder, name, {"crops": crops, "logits": teach(crops), "picture": picture, "kind": kind})

    done = 0
    with ThreadPoolExecutor(threads) as workers:
        for jobs in (drawn, made_anew):
            for _ in workers.map(finish, jobs, jobs.values()):
                done += 1
                progress(done, len(drawn) + len(made_anew))


def load(folder: Path) -> Pool:
    """Every finished shard in ``folder``; InputError if there is none."""
    names = sorted(path.stem for path in folder.glob("*.done"))
    if not names:
        raise InputError(tr("{folder} holds no finished shard; build the pool first", folder=folder))
    parts = {
        field: np.concatenate([np.load(folder / f"{name}.{field}.npy") for name in names])
        for field in ("logits", "picture", "kind")
    }
    return Pool(MappedCrops([folder / f"{name}.crops.npy" for name in names]), **parts)


def _name(number: int) -> str:
    return f"shard-{number:03d}"


def _save(folder: Path, name: str, arrays: dict[str, NDArray[np.generic]]) -> None:
    with draft_of(folder / f"{name}.done") as done:
        for field, array in arrays.items():
            np.save(folder / f"{name}.{field}.npy", array)
        done.touch()


def _stacked(
    drawn: list[tuple[CropStack, int, int]],
) -> Part:
    crops, pictures, kinds = zip(*drawn, strict=True)
    return np.stack(crops), np.array(pictures, np.int32), np.array(kinds, np.uint8)
