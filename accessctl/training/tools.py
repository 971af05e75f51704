"""The run-time code that training leans on, taken from the catalogue: detector, teachers, embedder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.config import RuntimeSettings, Settings
from accessctl.domain import ModelEntry, Pixels
from accessctl.errors import InputError, ModelError
from accessctl.training.liveness import Tools
from accessctl.training.pool import CropStack, Logits
from accessctl.translation import tr
from accessctl.vision import runtime
from accessctl.vision.alignment import align
from accessctl.vision.detection import Detector
from accessctl.vision.embedding import as_blob, unit
from accessctl.vision.liveness import Judge, judges_of
from accessctl.weights.catalogue import Catalogue

_TEACHER_BATCH = 100


def from_catalogue(catalogue: Catalogue, settings: Settings, teacher: str, scales: tuple[float, ...]) -> Tools:
    """Verified files only; ModelError names the command that installs what is missing."""
    one_thread = settings.runtime.model_copy(update={"threads": 1})

    def session_of(model_id: str) -> runtime.Session:
        return runtime.load(catalogue.ready(model_id), one_thread)

    detector = Detector(session_of(settings.models.detector), settings.detection)
    judges = judges_of(catalogue.entry(teacher), catalogue.entry, session_of)
    return Tools(
        find=detector.detect,
        teachers=[_teacher(judge, scales) for judge in judges],
        embed=_embedder(catalogue, detector, one_thread),
    )


def _teacher(judge: Judge, scales: tuple[float, ...]) -> Callable[[CropStack], Logits]:
    """Crops of all scales -> N x 1 x classes logits of this teacher, which looks at its own scale only."""
    (wanted,) = judge.entry.context_scales
    if wanted not in scales:
        raise InputError(
            tr(
                "{id} looks at {wanted} x; the recipe's scales are {names}",
                id=judge.entry.id,
                wanted=wanted,
                names=", ".join(map(str, scales)),
            )
        )
    at = scales.index(wanted)
    assert judge.entry.input is not None  # noqa: S101 - checked at the judge's birth
    side = judge.entry.input.width

    def teach(crops: CropStack) -> Logits:
        batches = range(0, len(crops), _TEACHER_BATCH)
        own = crops[:, at]
        answers = [judge.session.run(judge.blob(_at_side(own[i : i + _TEACHER_BATCH], side)))[0] for i in batches]
        return np.concatenate(answers)[:, None]

    return teach


def _at_side(crops: NDArray[np.uint8], side: int) -> list[NDArray[np.uint8]]:
    """Each crop as a stack of one, as large as the teacher wants it."""
    return [np.asarray(cv2.resize(crop, (side, side), interpolation=cv2.INTER_LINEAR))[None] for crop in crops]


def _embedder(
    catalogue: Catalogue, detector: Detector, threads: RuntimeSettings
) -> Callable[[Pixels], NDArray[np.float32] | None] | None:
    """fr_feature, whose cosine the grouping limit was found with; None where it is not installed."""
    try:
        entry, path = catalogue.entry("fr_feature"), catalogue.ready("fr_feature")
    except ModelError:
        return None
    session = runtime.load(path, threads)

    def embed(pixels: Pixels) -> NDArray[np.float32] | None:
        faces = detector.detect(pixels)
        if not faces or entry.input is None or entry.template is None:
            return None
        largest = max(faces, key=lambda face: face.box.width * face.box.height)
        crop = align(pixels, largest.landmarks, entry.template, (entry.input.width, entry.input.height))
        return np.asarray(unit(session.run(_blob(crop, entry))[0])[0])

    return embed


def _blob(crop: Pixels, entry: ModelEntry) -> NDArray[np.float32]:
    assert entry.input is not None  # noqa: S101 - asked above
    return as_blob([crop], entry.input)


def install_teacher(catalogue: Catalogue, teacher: str, folder: Path | None) -> None:
    """Puts the teachers in place from ``folder`` (a mirror) or their publishers, if they are not there yet."""
    from accessctl.weights.install import Installer, mirrors_from_environment

    mirrors = (*([folder] if folder else []), *mirrors_from_environment())
    Installer(catalogue, mirrors=mirrors).install(teacher)
