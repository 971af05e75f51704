"""What the catalogue knows about the models: their roles, inputs and measured figures."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from accessctl.domain.invariants import demand


class Role(StrEnum):
    """What a model, or a picture for the demo, is for. It is stated in the manifest, never guessed from shapes."""

    DETECTOR = "detector"
    EMBEDDER = "embedder"
    LIVENESS = "liveness"
    MANIPULATED = "manipulated"
    EYES_AND_MOUTH = "eyes_and_mouth"
    MESH = "mesh"
    PICTURE = "picture"
    CLIP = "clip"


@dataclass(frozen=True, slots=True)
class ModelInput:
    """How pixels 0..255 become a network's input, float32 N x 3 x height x width: ``(pixel - mean) * scale``.

    ``order`` is BGR or RGB, and ``mean`` is in that order. With ``side_multiple`` > 0 both sides are free, as long as
    they are multiples of it; width and height are then only what it was trained at.
    """

    width: int
    height: int
    order: str
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    scale: float = 1.0
    side_multiple: int = 0

    def __post_init__(self) -> None:
        demand(self.width > 0 and self.height > 0, "a model's input has a size")
        demand(self.order in ("BGR", "RGB"), f"colour order is BGR or RGB, not {self.order!r}")
        demand(math.isfinite(self.scale) and self.scale > 0, "a model's input scale is positive")


@dataclass(frozen=True, slots=True)
class ModelPart:
    """One model of several that speak together; for embedders ``weight`` multiplies its cosine, see ``ModelEntry``."""

    id: str
    weight: float


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """What the catalogue knows about one file that can be installed, or about several that work as one (``parts``).

    ``sha256`` and ``size_bytes`` are of the file as installed. ``template`` are the five landmarks, in pixels of the
    input and in the order of ``Detection``, that a face is aligned to. ``dimension`` is the length of an embedding.
    ``context_scales`` is how many box sides of surround a liveness model wants, one crop each, side by side in the
    input's channels; its output ``live_index`` means living after division by ``temperature`` (its calibration) and
    ``activation`` (softmax, sigmoid or none). ``card`` names a JSON file of measurements beside the manifest;
    what the gate needs of them is here: ``fmr_curve``, an embedder's measured (similarity, false match rate) rows
    (``fmr_curve_mirrored``: with the mirrored crop averaged in), ``visits``, rows (k, n, how many times as often a
    stranger's visit passes k of n votes as one pair of pictures reaches the limit), and
    ``min_live``, the least P(live) that a liveness model's card asks for. Several that are averaged may have a limit
    and a temperature of their own, measured on the average; else the highest of their limits counts.
    ``guards_alone`` is False where the figures say that a liveness model should not be all that stands between a
    picture and the door.
    What is not ``offered`` is never chosen by itself, only by name or as a part.
    ``training_stated`` says whether it is published what it was trained on. An embedder made of parts joins its parts'
    unit vectors, each times the root of its weight, so that cosines add up as the weights say.
    """

    id: str
    role: Role
    title: str
    file: str = ""
    sha256: str = ""
    size_bytes: int = 0
    licence: str = ""
    licence_note: str = ""
    training_stated: bool = True
    offered: bool = True
    attribution: str = ""
    input: ModelInput | None = None
    template: tuple[tuple[float, float], ...] | None = None
    dimension: int | None = None
    live_index: int | None = None
    context_scales: tuple[float, ...] = ()
    temperature: float = 1.0
    activation: str = "none"
    output: str = ""
    card: str = ""
    fmr_curve: tuple[tuple[float, float], ...] = ()
    fmr_curve_mirrored: tuple[tuple[float, float], ...] = ()
    visits: tuple[tuple[int, int, float], ...] = ()
    min_live: float | None = None
    guards_alone: bool = True
    parts: tuple[ModelPart, ...] = ()

    def __post_init__(self) -> None:
        demand(bool(self.id) and bool(self.title), "a catalogue entry has an id and a title")
        demand(bool(self.parts) != bool(self.file), f"{self.id} is either one file or made of parts")
        demand(not self.file or len(self.sha256) == 64, f"{self.id} has a SHA-256 of 64 hexadecimal digits")
        demand(self.template is None or len(self.template) == 5, f"{self.id}: a template has five landmarks")
        demand(self.activation in ("none", "softmax", "sigmoid"), f"{self.id}: no such activation {self.activation!r}")
        if self.file and self.role is Role.EMBEDDER:
            demand(bool(self.input and self.template and self.dimension), f"{self.id}: input, template and dimension?")
        if self.file and self.role is Role.LIVENESS:
            stated = self.live_index is not None and bool(self.context_scales)
            demand(self.input is not None and stated, f"{self.id}: input, live index and context scales?")
        if self.role is Role.LIVENESS:
            demand(math.isfinite(self.temperature) and self.temperature > 0, f"{self.id}: a temperature is positive")
            demand(self.min_live is None or 0 < self.min_live < 1, f"{self.id}: the least P(live) is a probability")
