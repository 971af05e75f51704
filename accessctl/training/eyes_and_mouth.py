"""The road of ``accessctl train eyes-and-mouth``: pictures -> faces, lids -> training -> ONNX -> measured, card.

Trained on LFW's View 1 training people (or a fixed draw of any folder's), measured on people never trained on: with
covers drawn in the whole picture and the face found anew, and on every kind of cover by a network that never saw it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import special

from accessctl.config import EnrollmentSettings
from accessctl.evaluation import curves
from accessctl.evaluation.album import Picture
from accessctl.evaluation.intervals import Rate
from accessctl.evaluation.report import Report, made, plain
from accessctl.training.covers import KINDS, cover
from accessctl.training.crops import Faces, FindFaces, find_faces
from accessctl.training.export import largest_difference, to_onnx
from accessctl.training.fitting import fit
from accessctl.training.openness import SIDE, TEMPLATE, OpennessNet
from accessctl.training.openness_lesson import Openness, answers
from accessctl.training.portraits import INPUT, LANDMARKS, FindPoints, Portraits, Rows, gather, listed
from accessctl.training.recipe import Recipe
from accessctl.training.runs import Run
from accessctl.training.saving import write_text
from accessctl.training.sources import read_picture
from accessctl.training.view_one import People, read_people
from accessctl.training.views import as_input
from accessctl.translation import mark, tr
from accessctl.vision.eyes_and_mouth import upright

Progress = Callable[[str, int, int], None]
Floats = NDArray[np.float64]

MODEL_FILE, CARD_FILE = "eyes_and_mouth.onnx", "eyes_and_mouth.json"
# What is left out in turn; "patch" stands for nothing in particular and is always trained on.
LEFT_OUT = tuple(kind for kind in KINDS if kind != "patch")
_CHECKED_CROPS = 200
_COVERED_PICTURES = 200  # per kind
_COVERED_FROM = 0.7  # of the mouth is hidden


@dataclass(frozen=True, slots=True)
class Tools:
    """Run-time code that training leans on: the detector and what it is known by, the teacher and its hash."""

    find: FindFaces
    finder: str
    find_points: FindPoints
    mesh_id: str


@dataclass(frozen=True, slots=True, eq=False)
class _Data:
    """The portraits, what somebody saw of their eyes (``words``) and mouths, and who is for what."""

    portraits: Portraits
    landmarks: Floats
    words: tuple[str, ...]
    mouths: tuple[str, ...]
    train: Rows
    held_out: Rows
    test: Rows


def train(recipe: Recipe, pictures: Path, run: Run, cache: Path, tools: Tools, progress: Progress) -> Path:
    """Everything, resuming whatever is there already; returns the report's page."""
    torch.set_num_threads(recipe.threads)
    people = read_people([_people_folder(pictures)], None, recipe.split.validation_share, recipe.seed)
    data = _data(people, cache, tools, progress)
    network = _trained(recipe, data, tuple(KINDS), run, progress)
    figures = _measured(network, data, tools, LEFT_OUT, progress)
    figures["left out"] = {}
    _export(network, data, run.folder, figures)
    _write_card(recipe, people, data, run.folder, figures)
    for kind in LEFT_OUT[: recipe.split.folds]:
        figures["left out"][kind] = _without(recipe, kind, data, run, tools, progress)
        _write_card(recipe, people, data, run.folder, figures)
    return _report(recipe, figures).write(run.folder)


def _people_folder(pictures: Path) -> Path:
    """LFW below the folder of measurement data, or the folder itself."""
    lfw = pictures / "lfw" / "images"
    return lfw if lfw.is_dir() else pictures


def _data(people: People, cache: Path, tools: Tools, progress: Progress) -> _Data:
    groups: Sequence[tuple[Picture, ...]] = (people.train, people.held_out, people.test)
    group_of = {picture.path: number for number, group in enumerate(groups) for picture in group}
    paths = [picture.path for picture in people.album.pictures if picture.path in group_of]
    faces = find_faces(paths, tools.find, tools.finder, cache, _step(progress, mark("finding faces")))
    portraits = gather(paths, faces, tools.find_points, tools.mesh_id, cache, _step(progress, mark("finding lids")))
    words, mouths = (_seen_of(portraits, listed(name)) for name in ("lfw-eyes", "lfw-mouths"))
    number = np.array([group_of[path] for path in portraits.paths])
    rows = [np.flatnonzero(number == group) for group in range(3)]
    return _Data(portraits, _found(faces), words, mouths, *rows)


def _seen_of(portraits: Portraits, words: dict[str, str]) -> tuple[str, ...]:
    return tuple(words.get(path.stem, "") for path in portraits.paths)


def _found(faces: Faces) -> Floats:
    return np.asarray(faces.landmarks[~np.isnan(faces.landmarks).any(axis=(1, 2))])


def _step(progress: Progress, name: str) -> Callable[[int, int], None]:
    return lambda done, of: progress(name, done, of)


def _trained(recipe: Recipe, data: _Data, kinds: tuple[str, ...], run: Run, progress: Progress) -> OpennessNet:
    torch.manual_seed(recipe.seed)
    network = OpennessNet(recipe.network.dropout)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    lesson = Openness(data.portraits, data.words, data.train, data.held_out, kinds)
    trained = fit(network, lesson, run, _step(progress, recipe.name))
    assert isinstance(trained, OpennessNet)  # noqa: S101 - fit gives back a copy of what it got
    trained.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    return trained.eval()


def _without(recipe: Recipe, kind: str, data: _Data, run: Run, tools: Tools, progress: Progress) -> dict[str, Any]:
    """A shorter training that never saw this kind of cover, measured on it."""
    stages = tuple(replace(stage, epochs=max(1, stage.epochs // 3)) for stage in recipe.stages)
    name = f"without-{kind}"
    one = replace(recipe, name=name, stages=stages, split=replace(recipe.split, hold_out_sources=(kind,), folds=0))
    own = Run.begin(run.folder / name, one, resume=True, tracker=lambda _number, _figures: None)
    network = _trained(one, data, tuple(other for other in KINDS if other != kind), own, progress)
    return _measured(network, data, tools, (kind,), progress)


# -- measuring


def _measured(
    network: OpennessNet, data: _Data, tools: Tools, kinds: Sequence[str], progress: Progress
) -> dict[str, Any]:
    """On people never trained on, at the limits of the settings."""
    limits = EnrollmentSettings()
    free, eyes = _seen(answers(network, data.portraits.pixels[data.test]))
    words = np.array([data.words[row] for row in data.test])
    is_open, is_closed = words == "", words == "closed"
    mouths = np.array([data.mouths[row] for row in data.test])
    covered = {kind: _behind(kind, network, data, tools, progress) for kind in kinds}
    return {
        "limits": {"min_mouth_free": limits.min_mouth_free, "min_eyes_open": limits.min_eyes_open},
        "mouth": {
            "free refused": _below(free[mouths == ""], limits.min_mouth_free),
            "really covered refused": _below(free[mouths == "covered"], limits.min_mouth_free),
            "unclear": int((mouths == "unclear").sum()),
            "covered": {kind: _told(found, missed, free) for kind, (found, missed) in covered.items()},
        },
        "eyes": {
            "open refused": _below(eyes[is_open], limits.min_eyes_open),
            "closed refused": _below(eyes[is_closed], limits.min_eyes_open),
            "drawn shut refused": _below(_drawn_shut(network, data), limits.min_eyes_open),
            "unclear": int((words == "unclear").sum()),
            "auc": curves.auc(eyes[is_open], eyes[is_closed]) if is_closed.any() else None,
        },
    }  # fmt: skip


def _told(found: Floats, missed: int, free: Floats) -> dict[str, Any]:
    """Of covered faces: those not found at all, those of the others refused, and how well both kinds are told apart."""
    refused = _below(found, EnrollmentSettings().min_mouth_free)
    return {"no face found": Rate(missed, missed + len(found)), "refused": refused, "auc": curves.auc(free, found)}


def _seen(logits: NDArray[np.float32]) -> tuple[Floats, Floats]:
    """P(mouth free) and P(an eye is open), as at run time."""
    chances = special.expit(logits.astype(np.float64))
    return 1 - chances[:, 0], 1 - chances[:, 1:].min(axis=1)


def _below(chances: Floats, limit: float) -> Rate:
    return Rate(int((~(chances >= limit)).sum()), len(chances))


def _behind(kind: str, network: OpennessNet, data: _Data, tools: Tools, progress: Progress) -> tuple[Floats, int]:
    """P(mouth free) of faces behind a drawn cover, found anew in the whole picture, and how many were not found."""
    rng = np.random.default_rng(len(kind))
    crops, missed = [], 0
    for done, row in enumerate(rng.permutation(data.test)[:_COVERED_PICTURES].tolist(), start=1):
        picture = read_picture(data.portraits.paths[row])
        progress(tr("behind {cover}", cover=tr(_COVERS.get(kind, kind))), done, min(_COVERED_PICTURES, len(data.test)))
        if picture is None:
            continue
        drawn = cover(picture, data.landmarks[row], kind, data.portraits.cloths[rng.choice(data.test)], rng)
        if not drawn.share >= _COVERED_FROM:
            continue
        faces = tools.find(drawn.pixels)
        if not faces:
            missed += 1
            continue
        nearest = min(faces, key=lambda face: float(np.abs(face.landmarks[:2] - data.landmarks[row][:2]).sum()))
        crops.append(upright(drawn.pixels, nearest.landmarks, LANDMARKS, INPUT))
    return _seen(answers(network, np.stack(crops)))[0], missed


def _drawn_shut(network: OpennessNet, data: _Data) -> Floats:
    lesson = Openness(data.portraits, data.words, data.train, data.test)
    rng = np.random.default_rng(1)
    awake = [int(row) for row in data.test if data.words[row] == "" and data.portraits.open[row].min() >= 0.17]
    shut = [lesson.lidded(row, rng, least=1.0) for row in rng.permutation(awake)[:_COVERED_PICTURES].tolist()]
    return _seen(answers(network, np.stack([pixels for pixels, truth in shut if truth == (1.0, 1.0)])))[1]


# -- what is left behind


def _export(network: OpennessNet, data: _Data, folder: Path, figures: dict[str, Any]) -> None:
    path = folder / MODEL_FILE
    to_onnx(network, 3, SIDE, path)
    rows = data.test[np.linspace(0, len(data.test) - 1, min(_CHECKED_CROPS, len(data.test))).astype(int)]
    parts = (as_input(data.portraits.pixels[part]) for part in np.array_split(rows, 4))
    figures["torch_difference"] = largest_difference(network, path, parts)


def _write_card(recipe: Recipe, people: People, data: _Data, folder: Path, figures: dict[str, Any]) -> None:
    """After every kind of cover that was left out, so that a run which is cut short leaves what it has."""
    card = plain(_card(recipe, people, data, folder, figures))
    write_text(folder / CARD_FILE, json.dumps(card, indent=2, allow_nan=False))


def _card(recipe: Recipe, people: People, data: _Data, folder: Path, figures: dict[str, Any]) -> dict[str, Any]:
    content = (folder / MODEL_FILE).read_bytes()
    words = np.array(data.words)
    return {
        "file": MODEL_FILE, "sha256": hashlib.sha256(content).hexdigest(), "size_bytes": len(content),
        "recipe": recipe.name, "recipe_identity": recipe.identity, "made": made(),
        "command": "accessctl train eyes-and-mouth --pictures DATA --out RUN",
        "template": TEMPLATE,
        "data": {
            "pictures": len(data.words), "people": len(people.album.people),
            "trained on": len(data.train), "held out for the curves": len(data.held_out), "tested": len(data.test),
            "eyes closed by eye": {
                "trained on": int((words[data.train] == "closed").sum()),
                "tested": int((words[data.test] == "closed").sum()),
            },
        },
        "kinds": list(KINDS), **figures,
    }  # fmt: skip


# Rows of the report, by their keys in the card.
_EYES = {
    "open refused": mark("open eyes"), "closed refused": mark("closed eyes"),
    "drawn shut refused": mark("eyes that were drawn shut"),
}  # fmt: skip
_MOUTHS = {"free refused": mark("free mouths"), "really covered refused": mark("mouths that are really covered")}
_COVERS = {
    "mask": mark("mask"), "scarf": mark("scarf"), "hand": mark("hand"), "cup": mark("cup"), "phone": mark("phone"),
    "paper": mark("a sheet of paper"), "microphone": mark("microphone"), "patch": mark("patch"),
}  # fmt: skip


def _report(recipe: Recipe, figures: dict[str, Any]) -> Report:
    mouth, eyes = figures["mouth"], figures["eyes"]
    summary = tr(
        "{name}: of pictures of people never trained on {free_refused} are refused as covered, "
        "{open_refused} as closed-eyed; of the really closed-eyed {closed_refused}, of the really "
        "covered {really_covered_refused}.",
        name=recipe.name,
        free_refused=mouth["free refused"],
        open_refused=eyes["open refused"],
        closed_refused=eyes["closed refused"],
        really_covered_refused=mouth["really covered refused"],
    )
    report = Report(tr("Eyes open, mouth free"), summary, figures)
    rows = [
        (tr(_COVERS.get(kind, kind)), str(one["refused"]), str(one["no face found"]), str(_left_out(figures, kind)))
        for kind, one in mouth["covered"].items()
    ]
    report.table(
        tr("Drawn covers, told as covered"),
        (tr("kind"), tr("refused"), tr("no face found"), tr("by a network that never saw it")),
        rows,
    )
    shut = [(tr(words), str(eyes[name])) for name, words in _EYES.items()]
    report.table(tr("Eyes"), (tr("what"), tr("refused")), shut)
    real = [(tr(words), str(mouth[name])) for name, words in _MOUTHS.items()]
    report.table(tr("Real mouths"), (tr("what"), tr("refused")), real)
    report.notes.append(
        tr(
            "Covers are drawn where not said: nobody with a mask is among the pictures. Real closed eyes "
            "and covered mouths were found among the highest answers of teacher and network: which share of "
            "all is told is not known."
        )
    )
    return report


def _left_out(figures: dict[str, Any], kind: str) -> object:
    without = figures["left out"].get(kind)
    return "" if without is None else without["mouth"]["covered"][kind]["refused"]
