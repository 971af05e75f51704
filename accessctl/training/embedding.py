"""The road of ``accessctl train embedder``: pictures -> faces -> crops -> training -> ONNX -> measured at the door.

What comes out is a run folder that the catalogue takes as it is (``accessctl models add``): ``entry.toml``,
``embedder.onnx``, a card. Its calibration curve is of people who were not trained on.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch

from accessctl.errors import InputError
from accessctl.evaluation.album import Picture
from accessctl.evaluation.calibration import Calibration, calibrate
from accessctl.evaluation.card import write_card, write_curve
from accessctl.evaluation.embedded import Embedded, embed_album
from accessctl.evaluation.impostors import all_pairs
from accessctl.evaluation.recipe import Recipe as Door
from accessctl.evaluation.verification import Verification, pictures_of, verify
from accessctl.training import embedding_networks as networks
from accessctl.training.crops import Crops, FindFaces, Landmarks, crop_all, find_faces
from accessctl.training.embedding_lessons import auc_of_pairs, lesson_of, rows_of_people, vectors_of
from accessctl.training.embedding_report import Outcome, report
from accessctl.training.export import largest_difference, to_onnx
from accessctl.training.fitting import fit
from accessctl.training.recipe import Embedding, Recipe
from accessctl.training.runs import Run
from accessctl.training.view_one import People, read_people, unseen
from accessctl.training.views import FreshPixels, Views, as_input, frozen
from accessctl.translation import mark, tr
from accessctl.weights.own import ENTRY_FILE

Progress = Callable[[str, int, int], None]

MODEL_FILE = "embedder.onnx"
_CHECKED_CROPS = 200


@dataclass(frozen=True, slots=True)
class Tools:
    """Run-time code that training leans on: the detector, what it is known by, and the door's way to embed a picture.

    ``door`` takes the run folder and whether to average with the mirrored crop.
    """

    find: FindFaces
    finder: str
    door: Callable[[Path, bool], Door]


_FROM_SCRATCH = mark(
    "Trained here by accessctl train embedder; what it may be used for hangs on the pictures it was trained on."
)
_FROM_IMAGENET = mark(
    "Trained here by accessctl train embedder, from ImageNet weights (EfficientNet-Lite0, Apache-2.0); what it may be "
    "used for hangs on the pictures it was trained on."
)


def train(
    recipe: Recipe, pictures: tuple[Sequence[Path], Path | None], run: Run, cache: Path, tools: Tools,
    progress: Progress, *, as_is: bool = False,
) -> Path:  # fmt: skip
    """Everything, resuming whatever is there already; returns the report's page.

    ``pictures`` are folders of people, and where LFW's lists are (see ``read_people``). ``as_is`` trains no further:
    what the run has learnt so far is exported and measured.
    """
    wanted = wanted_of(recipe)
    people = read_people(*pictures, recipe.split.validation_share, recipe.seed)
    return _Job(recipe, wanted, people, run, cache, tools, progress, as_is).do()


def wanted_of(recipe: Recipe) -> Embedding:
    """InputError for a recipe of another task."""
    if recipe.embedding is None:
        raise InputError(tr("{recipe}: is no recipe for an embedder", recipe=recipe.name))
    return recipe.embedding


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """What the exported model does at the door: on View 1's test pairs, on View 2, on View 2's unseen people."""

    embedded: Embedded
    dev_test: Verification
    view_two: Verification | None
    view_two_unseen: Verification | None
    calibration: Calibration | None


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """One run from its recipe to its report."""

    recipe: Recipe
    wanted: Embedding
    people: People
    run: Run
    cache: Path
    tools: Tools
    progress: Progress
    as_is: bool

    def do(self) -> Path:
        torch.set_num_threads(self.recipe.threads)
        torch.manual_seed(self.recipe.seed)
        crops = self._crops((*self.people.train, *self.people.held_out))
        begin = time.process_time()
        network = self._trained(crops)
        seconds = time.process_time() - begin
        tested = self._crops(self.people.test)
        worst = self._exported(network, tested)
        listed = [pair for pair in self.people.test_pairs.pairs if {pair.first, pair.second} <= tested.row_of.keys()]
        as_trained = auc_of_pairs(
            partial(vectors_of, network, FreshPixels(tested.pixels, augment=False)), tested.row_of, listed
        )
        _write_entry(self.recipe, tested.template, self.run.folder / MODEL_FILE)
        mirrored = self._measured(True)  # first: the single views are then remembered from it
        views = {"single": self._measured(False), "mirrored": mirrored}
        left_out = {why: count + tested.left_out[why] for why, count in crops.left_out.items()}
        outcome = Outcome(self.people, left_out, worst, as_trained, views)
        _write_card(self.recipe, outcome, self.run.folder)
        return report(outcome, self.recipe, self.run, seconds).write(self.run.folder)

    def _step(self, name: str) -> Callable[[int, int], None]:
        return lambda done, of: self.progress(name, done, of)

    def _crops(self, pictures: Sequence[Picture]) -> Crops:
        known = [picture.path for picture in pictures]
        tools = self.tools
        faces = find_faces(known, tools.find, tools.finder, self.cache, self._step(mark("finding faces")))
        return crop_all(known, faces, self.wanted.size, self.wanted.aligned, self._step(mark("cropping")))

    def _trained(self, crops: Crops) -> networks.Embedder:
        """The averaged network after the last epoch, ready to be run."""
        told_apart = sum(len(rows) > 1 for rows in rows_of_people(self.people.train, crops.row_of))
        network = networks.build(self.recipe.network, self.wanted, told_apart)
        if self.as_is:
            return self._so_far(network)
        views = self._views(network, crops)
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        trained = fit(
            network, lesson_of(views, crops.row_of, self.people, self.wanted), self.run, self._step(mark("training"))
        )
        assert isinstance(trained, networks.Embedder)  # noqa: S101 - fit gives back a copy of what it got
        trained.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
        return trained.eval()

    def _so_far(self, network: networks.Embedder) -> networks.Embedder:
        saved = self.run.checkpoint()
        if saved is None:
            raise InputError(tr("{folder}: has no finished epoch yet", folder=self.run.folder))
        network.load_state_dict(saved["average"])
        return network.eval()

    def _views(self, network: networks.Embedder, crops: Crops) -> Views:
        if network.stem is None:
            return FreshPixels(crops.pixels, self.wanted.augment)
        network.stem.eval()
        return frozen(
            network.stem,
            crops.pixels,
            self.wanted.variants,
            self.recipe.seed,
            self.cache,
            self._step(mark("frozen blocks")),
        )

    def _exported(self, network: networks.Embedder, crops: Crops) -> float:
        """The largest difference between torch and the file on crops that were not trained on."""
        path = self.run.folder / MODEL_FILE
        to_onnx(network, 3, self.wanted.size, path, output="embedding")
        rows = np.linspace(0, len(crops.pixels) - 1, min(_CHECKED_CROPS, len(crops.pixels))).astype(int)
        return largest_difference(network, path, (as_input(crops.pixels[part]) for part in np.array_split(rows, 4)))

    def _measured(self, mirrored: bool) -> Measured:
        """Through the very code that runs at the door."""
        people, two = self.people, self.people.view_two
        wanted = [picture.path for picture in people.test]
        wanted += [path for pair in people.test_pairs.pairs for path in (pair.first, pair.second)]
        wanted += [picture.path for picture in pictures_of(two, people.album).pictures] if two else []
        door = self.tools.door(self.run.folder, mirrored)
        album = people.album.only(wanted)
        embedded = embed_album(album, door, self.cache / "embeddings", self._step(mark("measuring")), workers=1)
        return Measured(
            embedded,
            verify(embedded, people.test_pairs),
            verify(embedded, two) if two else None,
            verify(embedded, unseen(two, people)) if two else None,
            calibrated(embedded, people),
        )


def calibrated(embedded: Embedded, people: People) -> Calibration | None:
    """From all pairs of the people who were not trained on; None where they are too few for a curve."""
    rows = np.flatnonzero([name not in people.trained_on for name in embedded.people.tolist()])
    if not rows.size:
        return None
    found = all_pairs(embedded.only(rows), lambda _done, _of: None)
    try:
        return calibrate(found)
    except InputError:
        return None


def _write_entry(recipe: Recipe, template: Landmarks, path: Path) -> None:
    """The catalogue's entry: what ``models/manifest.toml`` says of the models that come with accessctl."""
    wanted, content = wanted_of(recipe), path.read_bytes()
    values = {
        "id": recipe.name,
        "role": "embedder",
        "title": recipe.title or recipe.name,
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size_bytes": len(content),
        "licence": mark("that of its pictures"),
        "licence_note": _FROM_IMAGENET if recipe.network.pretrained else _FROM_SCRATCH,
        "offered": False,
        "output": "embedding",
        "dimension": wanted.dimension,
        "template": template.round(4).tolist(),
    }
    lines = ["format = 1", "", "[[entry]]", *(f"{key} = {json.dumps(value)}" for key, value in values.items())]
    lines.append(f'input = {{ width = {wanted.size}, height = {wanted.size}, order = "BGR" }}')
    (path.parent / ENTRY_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_card(recipe: Recipe, outcome: Outcome, folder: Path) -> None:
    """Curves into the entry, everything else into the card beside it."""
    entry = folder / ENTRY_FILE
    curves = {name: view.calibration for name, view in outcome.views.items() if view.calibration is not None}
    for name, key in (("single", "fmr_curve"), ("mirrored", "fmr_curve_mirrored")):
        if name in curves:
            write_curve(entry, recipe.name, key, curves[name].curve)
    write_card(entry, recipe.name, {**outcome.values(recipe), "calibration": curves})
