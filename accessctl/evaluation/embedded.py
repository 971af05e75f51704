"""Pictures to embeddings, by the very code that runs at the door, remembered on disk.

Remembered are, per picture (by the hash of its bytes), where the face is, and per network what it answered to the plain
and to the mirrored crop. Single view, mirrored mean and fusion are then arithmetic on what is remembered.
"""

from __future__ import annotations

import dataclasses
import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.camera.pictures import read_picture
from accessctl.domain import Detection, Pixels, Quality
from accessctl.errors import InputError, ModelError
from accessctl.evaluation.album import Album
from accessctl.evaluation.recipe import Recipe, Tools
from accessctl.evaluation.records import KEY_BYTES, Records
from accessctl.translation import tr
from accessctl.vision.embedding import Part, fuse, mirror, unit
from accessctl.vision.quality import measure

Floats = NDArray[np.float32]
Progress = Callable[[int, int], None]  # pictures done, of how many

PIPELINE = 2  # raise it when detection, choice of the face, alignment or the crop change: caches are then made anew

# What is remembered of ``domain.Quality``, measured on the first network's crop.
QUALITIES = ("eye_distance", "sharpness", "brightness", "contrast", "yaw", "pitch", "roll")
READ, NO_FACE, UNREADABLE = 0, 1, 2
_FACE = np.dtype([
    ("key", f"V{KEY_BYTES}"), ("state", "u1"), ("confidence", "f4"), ("box", "f4", (4,)), ("landmarks", "f4", (5, 2)),
    ("size", "i4", (2,)), ("quality", "f4", (len(QUALITIES),)),
])  # fmt: skip
_ToDo = tuple[bytes, Path, Floats | None]  # a picture's key, its file, its landmarks where they are known already
_BATCH = 4  # pictures a worker takes at a time: enough to keep it busy, few enough to lose at an interrupt


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """Unit vectors of the pictures that had a face, and what became of the others.

    ``vectors`` is N x D; ``row_of`` finds a file's row; ``people`` names each row's person; ``quality`` has a column
    for each of ``QUALITIES``.
    ``seconds_per_picture`` is wall time over those not remembered from before, and NaN if there were none.
    """

    recipe: Recipe
    vectors: Floats
    people: NDArray[np.str_]
    paths: tuple[Path, ...]
    row_of: dict[Path, int]
    confidence: Floats
    landmarks: Floats
    quality: Floats
    no_face: tuple[Path, ...]
    unreadable: tuple[Path, ...]
    fresh: int
    seconds_per_picture: float

    def only(self, rows: NDArray[np.intp]) -> Embedded:
        """The part of it that these rows make up; what was left out stays counted."""
        paths = tuple(self.paths[row] for row in rows)
        return dataclasses.replace(
            self, vectors=self.vectors[rows], people=self.people[rows], paths=paths,
            row_of={path: row for row, path in enumerate(paths)}, confidence=self.confidence[rows],
            landmarks=self.landmarks[rows], quality=self.quality[rows],
        )  # fmt: skip

    @property
    def left_out(self) -> dict[str, int]:
        return {"no_face": len(self.no_face), "unreadable": len(self.unreadable)}

    @property
    def counts(self) -> Counter[str]:
        """Usable pictures per person."""
        return Counter(self.people.tolist())


def embed_album(album: Album, recipe: Recipe, cache: Path, progress: Progress, *, workers: int = 2) -> Embedded:
    """Embed what is not yet remembered in ``cache``, then read everything from there.

    Interrupted at any moment it goes on from the last picture; ``progress`` is called in the caller's thread.
    """
    keys = {picture.path: _key(picture.path) for picture in album.pictures}
    with ExitStack() as stack:
        memory = _Memory(cache, recipe, stack)
        missing = {key: path for path, key in keys.items() if not memory.knows(key)}
        begin = time.perf_counter()
        _fill(memory, missing, recipe, progress, workers)
        seconds = (time.perf_counter() - begin) / len(missing) if missing else float("nan")
        return _gather(album, keys, memory, recipe, (len(missing), seconds))


class _Memory:
    """The record files that one recipe needs."""

    def __init__(self, folder: Path, recipe: Recipe, stack: ExitStack) -> None:
        self._recipe = recipe
        finder = {"pipeline": PIPELINE, "finder": recipe.finder_identity}
        self.faces = stack.enter_context(Records(folder / "faces.bin", finder, _FACE))
        self.views: list[list[Records]] = []
        for network in recipe.networks:
            row = np.dtype([("key", f"V{KEY_BYTES}"), ("raw", "f4", (network.dimension,))])
            names = ("plain", "mirrored") if recipe.mirrored else ("plain",)
            origin = {**finder, "network": network.identity}
            files = [Records(folder / f"{network.id}-{name}.bin", {**origin, "view": name}, row) for name in names]
            self.views.append([stack.enter_context(file) for file in files])

    def knows(self, key: bytes) -> bool:
        if key not in self.faces:
            return False
        return self.state(key) != READ or all(key in file for files in self.views for file in files)

    def landmarks(self, key: bytes) -> Floats | None:
        """Where the face is, if that is known and there is one."""
        if key not in self.faces or self.state(key) != READ:
            return None
        return np.asarray(self.faces.rows([key])["landmarks"][0], np.float32)

    def state(self, key: bytes) -> int:
        return int(self.faces.rows([key])["state"][0])


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What a worker found out about one picture; ``raw`` is per network and view."""

    key: bytes
    state: int
    face: Detection | None = None
    size: tuple[int, int] = (0, 0)
    quality: Quality | None = None
    raw: tuple[tuple[Floats, ...], ...] = ()


def _fill(memory: _Memory, missing: dict[bytes, Path], recipe: Recipe, progress: Progress, workers: int) -> None:
    todo = [(key, path, memory.landmarks(key)) for key, path in missing.items()]
    for done, seen in enumerate(_in_threads(todo, recipe, workers), start=1):
        _remember(memory, seen)
        progress(done, len(missing))


def _in_threads(todo: list[_ToDo], recipe: Recipe, workers: int) -> Iterator[_Seen]:
    """Results in order, with few batches under way, so that an interrupt ends within a second."""
    own = threading.local()

    def work(batch: list[_ToDo]) -> list[_Seen]:
        if not hasattr(own, "tools"):
            own.tools = recipe.tools()
        return [_look(one, own.tools, recipe.mirrored) for one in batch]

    batches = iter([todo[at : at + _BATCH] for at in range(0, len(todo), _BATCH)])
    with ThreadPoolExecutor(workers, thread_name_prefix="embed") as pool:
        waiting: list[Future[list[_Seen]]] = [pool.submit(work, batch) for batch in islice(batches, 2 * workers)]
        while waiting:
            yield from waiting.pop(0).result()
            waiting += [pool.submit(work, batch) for batch in islice(batches, 1)]


def _look(one: _ToDo, tools: Tools, mirrored: bool) -> _Seen:
    key, path, landmarks = one
    try:
        pixels = read_picture(path)
    except InputError:
        return _Seen(key, UNREADABLE)
    if landmarks is not None:  # found for another embedder
        return _Seen(key, READ, raw=_answers(tools, pixels, landmarks, mirrored)[1])
    face = main_face(tools.finder.detect_still(pixels), pixels.shape[1], pixels.shape[0])
    if face is None:
        return _Seen(key, NO_FACE)
    crop, raw = _answers(tools, pixels, face.landmarks, mirrored)
    return _Seen(key, READ, face, (pixels.shape[1], pixels.shape[0]), measure(crop, face.landmarks), raw)


def _answers(
    tools: Tools, pixels: Pixels, landmarks: ArrayLike, mirrored: bool
) -> tuple[Pixels, tuple[tuple[Floats, ...], ...]]:
    """The first network's crop, and what each network says to its own."""
    crops = [part.crop(pixels, landmarks) for part in tools.parts]
    return crops[0], tuple(_views(part, crop, mirrored) for part, crop in zip(tools.parts, crops, strict=True))


def _views(part: Part, crop: Pixels, mirrored: bool) -> tuple[Floats, ...]:
    return tuple(part.raw([crop, mirror(crop)] if mirrored else [crop]))


def main_face(faces: Sequence[Detection], width: int, height: int) -> Detection | None:
    """Whom the label is about: the largest face over the picture's centre, else the face nearest to it.

    LFW's pictures are centred on the labelled face, and others stand beside it.
    """
    x, y = width / 2, height / 2
    over = [face for face in faces if face.box.left <= x <= face.box.right and face.box.top <= y <= face.box.bottom]
    if over:
        return max(over, key=lambda face: face.box.width * face.box.height)
    return min(faces, key=lambda face: abs(face.box.centre[0] - x) + abs(face.box.centre[1] - y), default=None)


def _remember(memory: _Memory, seen: _Seen) -> None:
    """The networks' answers first: a face whose answers are missing would otherwise pass for done."""
    for files, answers in zip(memory.views, seen.raw, strict=False):
        for file, raw in zip(files, answers, strict=True):
            if seen.key not in file:
                file.add(seen.key, raw=raw)
    if seen.key not in memory.faces:
        memory.faces.add(seen.key, **_face_values(seen))


def _face_values(seen: _Seen) -> dict[str, Any]:
    if seen.face is None or seen.quality is None:
        return {"state": seen.state}
    box = seen.face.box
    return {
        "state": seen.state,
        "confidence": seen.face.confidence,
        "box": (box.left, box.top, box.right, box.bottom),
        "landmarks": seen.face.landmarks,
        "size": seen.size,
        "quality": tuple(getattr(seen.quality, name) for name in QUALITIES),
    }


def _gather(
    album: Album, keys: dict[Path, bytes], memory: _Memory, recipe: Recipe, spent: tuple[int, float]
) -> Embedded:
    states = memory.faces.rows([keys[picture.path] for picture in album.pictures])["state"]
    by_state = {
        state: [picture for picture, own in zip(album.pictures, states, strict=True) if own == state]
        for state in (READ, NO_FACE, UNREADABLE)
    }
    found = by_state[READ]
    if not found:
        raise InputError(
            tr("{root}: no face was found in any of {count} pictures", root=album.root, count=len(album.pictures))
        )
    wanted = [keys[picture.path] for picture in found]
    faces = memory.faces.rows(wanted)
    return Embedded(
        recipe=recipe,
        vectors=_vectors(memory, recipe, wanted),
        people=np.array([picture.person for picture in found]),
        paths=tuple(picture.path for picture in found),
        row_of={picture.path: row for row, picture in enumerate(found)},
        confidence=faces["confidence"],
        landmarks=faces["landmarks"],
        quality=faces["quality"],
        no_face=tuple(picture.path for picture in by_state[NO_FACE]),
        unreadable=tuple(picture.path for picture in by_state[UNREADABLE]),
        fresh=spent[0],
        seconds_per_picture=spent[1],
    )


def _vectors(memory: _Memory, recipe: Recipe, keys: list[bytes]) -> Floats:
    columns = [unit(np.sum([file.rows(keys)["raw"] for file in files], axis=0)) for files in memory.views]
    vectors = fuse(columns, [network.weight for network in recipe.networks])
    if not np.isfinite(vectors).all():
        raise ModelError(
            tr("{embedder}: the model gave values that are no vector; run accessctl doctor", embedder=recipe.embedder)
        )
    return np.ascontiguousarray(vectors)


def _key(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").digest()[:KEY_BYTES]
    except OSError as error:
        raise InputError(tr("{path}: cannot be read ({strerror})", path=path, strerror=error.strerror)) from error
