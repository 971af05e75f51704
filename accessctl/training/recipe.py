"""What a training run does, as a named TOML file in ``recipes/`` or anywhere else; unknown keys are refused."""

from __future__ import annotations

import dataclasses
import difflib
import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args

from accessctl.errors import InputError
from accessctl.translation import tr

_FOLDER = Path(__file__).resolve().parent / "recipes"

Task = Literal["liveness", "manipulated", "embedder", "eyes-and-mouth"]
Loss = Literal["contrastive", "batch-hard", "triplet", "arcface"]
OptimiserName = Literal["adadelta", "sgd", "rmsprop", "adam", "adamw"]
Part = Literal["", "context", "face"]


@dataclass(frozen=True, slots=True)
class Network:
    """Which network: ``context`` (ours), ``lite0`` (EfficientNet-Lite0), ``duo`` (both), or a plain one.

    ``spectrum`` gives ``context`` a head for the Fourier spectrum of what it sees, which is trained and not exported.
    """

    kind: str = "context"
    widths: tuple[int, ...] = (24, 48, 96, 160)
    branches: bool = False
    dropout: float = 0.1
    face_dropout: float = 0.2
    pretrained: bool = False
    spectrum: bool = False
    norm_momentum: float = 0.01  # of EfficientNet-Lite0's batch norms, as it was trained; more for runs of few steps


@dataclass(frozen=True, slots=True)
class PoolRecipe:
    """The pictures: how many crops are drawn, from which sources, how many as simulated attacks and tight crops."""

    crops: int = 30_000
    shares: dict[str, float] = field(default_factory=dict)
    attack_share: float = 0.28
    tight_share: float = 0.2
    wide_share: float = 0.35
    scales: tuple[float, ...] = (2.7, 4.0)
    size: int = 80
    clip_step: int = 1
    variants: int = 0


@dataclass(frozen=True, slots=True)
class Trust:
    """How far labels outweigh the teachers (0: teachers alone, 1: label alone), by where the label comes from."""

    labelled: float = 0.8
    simulated: float = 0.4
    press: float = 0.4
    smoothing: float = 0.02
    simulated_shown: bool = True  # false: the simulated attacks stay in the pool and are not trained on
    unlabelled_shown: bool = True  # false: nor is what the teachers alone would label


@dataclass(frozen=True, slots=True)
class Split:
    """What is never trained on: a share of the people of each source, whole sources, and single people of clips.

    Of the people held out by share, ``calibration_share`` are those that temperature and limit are settled on, and all
    others are those that the card's figures are of; 1: the same people for both.
    """

    validation_share: float = 0.2
    calibration_share: float = 1.0
    hold_out_sources: tuple[str, ...] = ()
    hold_out_people: tuple[str, ...] = ()
    folds: int = 0
    fold: int = -1  # with folds: the one that is held out, instead of validation_share


@dataclass(frozen=True, slots=True)
class Embedding:
    """What an embedder learns: from which crops, towards which loss, in batches of which people.

    ``size`` is the side of the crop, ``aligned`` whether the detector's landmarks bring it upright (else the whole
    picture is shrunk). ``on_sphere``: vectors of length 1. The contrastive loss takes the pairs of a list; the others
    draw ``people`` with up to ``pictures`` each, and ``strangers`` of whom there is one picture. In the stages named by
    ``all_pairs_in`` batch-hard takes all pairs, because the hardest alone pull an untrained network to one point.
    Of lite0 the first ``frozen_blocks`` stay as ImageNet left them; each picture goes through them once in each of
    ``variants`` (as it is, and changed in several ways) and what comes out is remembered: a quarter of the work.
    """

    loss: Loss = "triplet"
    size: int = 112
    aligned: bool = True
    dimension: int = 128
    on_sphere: bool = True
    margin: float = 0.2
    scale: float = 32.0
    people: int = 32
    pictures: int = 4
    strangers: int = 16
    augment: bool = True
    frozen_blocks: int = 0
    variants: int = 3
    all_pairs_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retouch:
    """What the papers' task shows of a picture: the face, upright, and how many fakes of our own are trained on.

    ``side`` is that of the crop; at ``zoom`` 1 it is as tight as an embedder's, at .5 there is as much again round it.
    ``splices`` are made of each real picture and are ``splice_share`` of the fakes shown. The first ``frozen_blocks``
    stay as ImageNet left them: each crop goes through them once in each of ``variants`` (as it is, and changed).
    """

    side: int = 192
    zoom: float = 0.8
    splices: int = 1
    splice_share: float = 0.4
    frozen_blocks: int = 5
    variants: int = 6


@dataclass(frozen=True, slots=True)
class Stage:
    """One pass of training: the learning rate falls along a cosine from its peak to zero over the stage."""

    name: str
    epochs: int
    learning_rate: float
    optimiser: OptimiserName = "adamw"
    batch: int = 128
    weight_decay: float = 0.02
    imitation_weight: float = 1.0
    smooth_l1_weight: float = 0.5
    live_weight: float = 2.0
    label_trust: float = 1.0
    spectrum_weight: float = 0.0
    average_decay: float = 0.998
    patience: int = 0
    balanced: bool = False
    crops: int = 0  # per epoch; 0: every one there is
    part: Part = ""  # of a duo: what this stage trains and is validated by


@dataclass(frozen=True, slots=True)
class Recipe:
    """A whole run. ``identity`` changes with anything that changes the outcome."""

    name: str
    task: Task
    stages: tuple[Stage, ...]
    title: str = ""
    seed: int = 7
    threads: int = 2
    export_int8: bool = False
    network: Network = field(default_factory=Network)
    pool: PoolRecipe = field(default_factory=PoolRecipe)
    trust: Trust = field(default_factory=Trust)
    split: Split = field(default_factory=Split)
    embedding: Embedding | None = None
    retouch: Retouch | None = None

    def __post_init__(self) -> None:
        _demand(bool(self.stages), tr("a recipe has at least one stage: [[stages]]"))
        _demand_one_of("task", self.task, get_args(Task))
        share, settling = self.split.validation_share, self.split.calibration_share
        _demand(0 < share < 1, tr("{key} lies between 0 and 1", key="split.validation_share"))
        _demand(0 < settling <= 1, tr("{key} lies above 0 and is 1 at most", key="split.calibration_share"))
        is_embedder = self.task == "embedder"
        _demand((self.embedding is not None) == is_embedder, _goes_with("embedding", "embedder"))
        if self.embedding is not None:
            _demand_one_of("embedding.loss", self.embedding.loss, get_args(Loss))
        if self.retouch is not None:
            _demand(self.task == "manipulated", _goes_with("retouch", "manipulated"))
            _demand(
                0 <= self.retouch.splice_share < 1, tr("{key} is 0 or more and below 1", key="retouch.splice_share")
            )
        for stage in self.stages:
            self._demand_stage(stage)

    def _demand_stage(self, stage: Stage) -> None:
        works = stage.epochs > 0 and stage.batch > 1 and stage.learning_rate > 0
        _demand(works, tr("{stage}: epochs and learning_rate are above 0, batch is above 1", stage=stage.name))
        _demand_one_of(f"{stage.name}: optimiser", stage.optimiser, get_args(OptimiserName))
        _demand_one_of(f"{stage.name}: part", stage.part, get_args(Part))
        has_head = not stage.spectrum_weight or self.network.spectrum
        _demand(has_head, tr("{stage}: the network has no spectrum head; set network.spectrum", stage=stage.name))
        is_duo = not stage.part or self.network.kind == "duo"
        _demand(is_duo, tr("{stage}: only a network of the kind duo has parts", stage=stage.name))

    @property
    def identity(self) -> str:
        """Hex SHA-256 over everything but the title, the number of threads and the kind of export.

        Keys at their defaults are left out, so that a key which a later version gains changes no older run.
        """
        values = _set_by_hand(dataclasses.replace(self, title="", threads=0, export_int8=False))
        return hashlib.sha256(json.dumps(values, sort_keys=True).encode()).hexdigest()


def known() -> list[str]:
    """Names of the recipes that come with accessctl."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(name: str) -> Recipe:
    """A recipe by its name, or the TOML file at that path. InputError says what is wrong with it."""
    path = Path(name) if name.endswith(".toml") else _FOLDER / f"{name}.toml"
    if not path.is_file():
        close = difflib.get_close_matches(name, known(), n=1)
        hint = (
            tr("did you mean {close}?", close=close[0]) if close else tr("there are {names}", names=", ".join(known()))
        )
        raise InputError(tr("{name}: no such recipe; {hint}", name=name, hint=hint))
    try:
        return parse(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, ValueError) as error:
        raise InputError(tr("{file}: the recipe cannot be used: {error}", file=path.name, error=error)) from error


def parse(table: dict[str, Any]) -> Recipe:
    """A recipe from a table as TOML gives it; ValueError names the key that does not belong."""
    parts = {"network": Network, "pool": PoolRecipe, "trust": Trust, "split": Split, "embedding": Embedding,
             "retouch": Retouch}  # fmt: skip
    values: dict[str, Any] = {
        key: _build(parts[key], value) if key in parts else value for key, value in table.items() if key != "stages"
    }
    stages = tuple(_build(Stage, stage) for stage in table.get("stages", []))
    return _build(Recipe, {**values, "stages": stages})


_T = TypeVar("_T")


def _build(kind: type[_T], values: dict[str, Any]) -> _T:
    fields = dataclasses.fields(kind)  # type: ignore[arg-type]
    keys = {one.name for one in fields}
    unknown, allowed = ", ".join(sorted(set(values) - keys)), ", ".join(sorted(keys))
    _demand(not unknown, tr("no such key: {keys}; allowed: {allowed}", keys=unknown, allowed=allowed))
    missing = ", ".join(one.name for one in fields if one.name not in values and _is_asked_for(one))
    _demand(not missing, tr("{key} is missing", key=missing))
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in values.items()})


def _set_by_hand(part: Any) -> dict[str, Any]:
    """The keys of a recipe, or of a part of it, that are not at their defaults."""
    kept: dict[str, Any] = {}
    for one in dataclasses.fields(part):
        value = getattr(part, one.name)
        default = one.default_factory() if one.default_factory is not dataclasses.MISSING else one.default
        if dataclasses.is_dataclass(value):
            kept[one.name] = _set_by_hand(value)
        elif isinstance(value, tuple) and value and dataclasses.is_dataclass(value[0]):
            kept[one.name] = [_set_by_hand(inner) for inner in value]
        elif value != default:
            kept[one.name] = value
    return kept


def _is_asked_for(one: dataclasses.Field[Any]) -> bool:
    return one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING


def _goes_with(table: str, task: str) -> str:
    return tr("the table {table} and the task {task} go together", table=table, task=task)


def _demand_one_of(key: str, value: str, allowed: tuple[str, ...]) -> None:
    names = ", ".join(name for name in allowed if name)
    _demand(value in allowed, tr("{key} is one of {allowed}, not {value!r}", key=key, allowed=names, value=value))


def _demand(truth: bool, message: str) -> None:
    if not truth:
        raise ValueError(message)
