"""The road of ``accessctl train liveness``: folders -> faces -> pool -> training -> calibration -> ONNX and card."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from accessctl import __version__
from accessctl.errors import InputError
from accessctl.evaluation import curves, plots
from accessctl.training import calibration, networks, pool, quantising, sources
from accessctl.training.export import difference, to_onnx
from accessctl.training.faces import FindFaces, find_all
from accessctl.training.fitting import fit
from accessctl.training.imitating import (
    Examples,
    Imitation,
    is_held_out,
    join,
    settles_the_limit,
    validation_rows,
)
from accessctl.training.pool import CropStack, Logits, Pool, PoolBuilder, PoolPlan
from accessctl.training.recipe import Recipe
from accessctl.training.runs import CHECKPOINT, Run
from accessctl.training.saving import draft_of, write_text
from accessctl.training.sources import Picture
from accessctl.training.students import Exported
from accessctl.training.subjects import Embed, grouped
from accessctl.training.validating import Validation, demand_validation
from accessctl.translation import mark, tr

Progress = Callable[[str, int, int], None]

MODEL_FILE, CARD_FILE = "liveness.onnx", "liveness.json"
_CHECKED_CROPS = 500
# Where each source lies below the data folder; only what the recipe draws from is looked for.
_FOLDERS = {
    "lfw": "lfw/images",
    "celeba_spoof": "spoof/celeba_spoof",
    "casia_style": "spoof/casia_style",
    "ciplab": "manipulated/ciplab",
    "clips": "clips",
}


@dataclass(frozen=True, slots=True)
class Tools:
    """Run-time code that training leans on: the detector, the teachers, and who is who (None: files say it)."""

    find: FindFaces
    teachers: Sequence[Callable[[CropStack], Logits]]
    embed: Embed | None


def pictures_below(data: Path, recipe: Recipe) -> list[Picture]:
    """Every known source below ``data``; InputError if the recipe wants one that is not there."""
    if not data.is_dir():
        raise InputError(tr("{data}: no such folder; name the one that holds lfw, spoof, clips", data=data))
    drawn = {name for name, share in recipe.pool.shares.items() if share}
    wanted = drawn | ({"lfw", "ciplab"} if recipe.pool.attack_share else set())
    there = {name: folder for name, folder in _FOLDERS.items() if (data / folder).is_dir()}
    if missing := sorted(wanted - set(there)):
        raise InputError(
            tr(
                "{data}: holds no pictures of {names}; leave them out of the recipe's shares",
                data=data,
                names=", ".join(missing),
            )
        )
    return [
        picture for name, folder in there.items() if name in wanted for picture in _readers(recipe)[name](data / folder)
    ]


def _readers(recipe: Recipe) -> dict[str, Callable[[Path], list[Picture]]]:
    return {
        "lfw": sources.lfw,
        "celeba_spoof": sources.celeba_spoof,
        "casia_style": sources.casia_style,
        "ciplab": sources.ciplab,
        "clips": lambda folder: sources.clips(folder, recipe.pool.clip_step),
    }


def train(recipe: Recipe, data: Path, run: Run, cache: Path, tools: Tools, progress: Progress) -> dict[str, Any]:
    """Everything, resuming whatever is there already; returns the card that was written beside the ONNX file."""
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    watch = _Watch(training_resumed=(run.folder / CHECKPOINT).is_file())
    gathered = gather(recipe, data, cache, tools, progress)
    watch.lap("faces and pool")
    examples = join(gathered.pool, gathered.pictures, recipe)
    demand_validation(examples)
    network = networks.build(recipe.network, len(recipe.pool.scales))
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    lesson = Imitation(examples, recipe)
    trained = fit(network, lesson, run, lambda done, total: progress(mark("training"), done, total))
    watch.lap("training")
    return finish(run, trained, gathered, examples, watch)


class _Watch:
    """How long each part of this run took, by the clock and in processor time.

    What an earlier run did is not in it: ``training_resumed`` says whether there was one.
    """

    def __init__(self, *, training_resumed: bool) -> None:
        self.steps: dict[str, Any] = {"training_resumed": training_resumed}
        self._before = time.monotonic(), time.process_time()

    def lap(self, step: str) -> None:
        now = time.monotonic(), time.process_time()
        wall, processor = (round(new - old) for new, old in zip(now, self._before, strict=True))
        self.steps[step] = {"wall_seconds": wall, "cpu_seconds": processor}
        self._before = now


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The pool, and the pictures that its crops are of; ``unreadable`` among them were left out."""

    pool: Pool
    pictures: Sequence[Picture]
    unreadable: Sequence[Picture] = ()


def gather(recipe: Recipe, data: Path, cache: Path, tools: Tools, progress: Progress) -> Gathered:
    """Pictures, their faces and the pool, built or taken from ``cache``."""
    listed = pictures_below(data, recipe)
    faces = find_all(
        listed, tools.find, cache / "faces.npz", lambda done, of: progress(mark("finding faces"), done, of)
    )
    listed = _with_people(listed, tools.embed, cache)
    plan = plan_of(recipe)
    folder = cache / f"pool-{_plan_id(plan, recipe, tools)}"
    builder = PoolBuilder(listed, faces, plan, lambda picture: is_held_out(picture, recipe.split))

    one_at_a_time = threading.Lock()  # sessions are not to be run from two threads at once

    def teach(crops: CropStack) -> Logits:
        with one_at_a_time:
            return np.concatenate([teacher(crops) for teacher in tools.teachers], axis=1)

    pool.build(
        builder, plan, teach, folder, lambda done, of: progress(mark("building the pool"), done, of), recipe.threads
    )
    return Gathered(pool.load(folder), listed, [listed[index] for index in faces.unreadable])


def plan_of(recipe: Recipe) -> PoolPlan:
    """What the pool depends on, and nothing else, so that recipes share pools."""
    wanted = recipe.pool
    return PoolPlan(
        crops=wanted.crops, shares=dict(wanted.shares), attack_share=wanted.attack_share,
        tight_share=wanted.tight_share, wide_share=wanted.wide_share, scales=wanted.scales, size=wanted.size,
        seed=recipe.seed, variants=wanted.variants,
    )  # fmt: skip


def finish(run: Run, network: nn.Module, gathered: Gathered, examples: Examples, watch: _Watch) -> dict[str, Any]:
    """Calibrates on the held-out side, writes ONNX, plots and card."""
    recipe, folder = run.recipe, run.folder
    measured = Validation.of(network, examples)
    exported = Exported(network)
    path = folder / MODEL_FILE
    with draft_of(path) as draft:
        to_onnx(exported, 3 * len(recipe.pool.scales), recipe.pool.size, draft)
    rows = np.linspace(0, len(examples.pool) - 1, min(_CHECKED_CROPS, len(examples.pool))).astype(int)
    worst = difference(exported, path, examples.pool.crops[rows])
    card = {
        **_card(recipe, measured, path, worst),
        "torch_checked_on": len(rows),
        "command": f"accessctl train liveness --recipe {recipe.name} --pictures DATA --out RUN",
        "data": _data(gathered.pictures, recipe),
        "crops_in_pool": len(examples.pool),
        "stages": _stages_done(run),
        "left_out_unreadable": [picture.key for picture in gathered.unreadable],
    }
    if recipe.export_int8:
        card["int8"] = _in_int8(path, examples)
    watch.lap("calibration and export")
    card["time"] = {"threads": recipe.threads, **watch.steps}
    write_text(folder / CARD_FILE, json.dumps(card, indent=2) + "\n")
    live, truth = measured.live, measured.truth
    with draft_of(folder / "reliability.png") as draft:
        draft.write_bytes(plots.reliability(live, truth, plots.lettered("Reliability, held-out people")))
    return card


def _data(pictures: Sequence[Picture], recipe: Recipe) -> dict[str, dict[str, int]]:
    """How many pictures and people of each source there were, and how many people were held out."""
    found: dict[str, dict[str, int]] = {}
    for source in dict.fromkeys(picture.source for picture in pictures):
        own = [picture for picture in pictures if picture.source == source]
        held = {picture.subject: picture for picture in own if is_held_out(picture, recipe.split)}
        found[source] = {
            "pictures": len(own), "people": len({picture.subject for picture in own}), "people_held_out": len(held),
            "people_calibrated_on": sum(settles_the_limit(picture, recipe.split) for picture in held.values()),
        }  # fmt: skip
    return found


def _stages_done(run: Run) -> dict[str, dict[str, float]]:
    """Of each stage: epochs, seconds, and the figures of the last epoch on held-out people."""
    done: dict[str, dict[str, float]] = {}
    for row in run.rows:
        figures = {name: float(value) for name, value in row.items() if name not in ("stage", "epoch") and value != ""}
        before = done.get(str(row["stage"]), {"epochs": 0, "seconds": 0.0})
        figures["seconds"] = round(figures.get("seconds", 0.0) + before["seconds"])
        done[str(row["stage"])] = {"epochs": before["epochs"] + 1, **figures}
    return done


def _in_int8(path: Path, examples: Examples) -> dict[str, Any]:
    """The 8-bit file beside ``path`` and how it compares; removed again where it does not pay."""
    target = path.with_name(quantising.INT8_FILE)
    quantising.to_int8(path, examples.pool.crops, target)
    found = {str(one): validation_rows(examples, str(one)) for one in np.unique(examples.source)}
    rows = np.concatenate([own for own in found.values() if own is not None])
    truth, source = examples.label[rows] == 1, examples.source[rows]

    def areas(logits: calibration.Floats) -> dict[str, float]:
        return {
            str(one): curves.auc(logits[truth & (source == one)], logits[~truth & (source == one)]).value
            for one in np.unique(source)
        }

    compared = quantising.compared(path, target, examples.pool.crops, rows, areas)
    if not compared["pays"]:
        target.unlink()
    return compared


def _card(recipe: Recipe, measured: Validation, path: Path, worst: float) -> dict[str, Any]:
    content = path.read_bytes()
    return {
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size_bytes": len(content),
        "made": dt.datetime.now(dt.UTC).date().isoformat(),
        "accessctl": __version__,
        "recipe": recipe.name,
        "recipe_identity": recipe.identity,
        "context_scales": list(recipe.pool.scales),
        "torch_difference": worst,
        **measured.card(),
    }


def _with_people(listed: list[Picture], embed: Embed | None, cache: Path) -> list[Picture]:
    """CASIA-style pictures by person, remembered; left as they are without an embedder."""
    if embed is None or not any(picture.source == "casia_style" for picture in listed):
        return listed
    memory = cache / "people.json"
    keys = [picture.key for picture in listed if picture.source == "casia_style"]
    if memory.is_file() and list(known := json.loads(memory.read_text(encoding="utf-8"))) == keys:
        return [sources.as_subject(one, known.get(one.key, one.subject)) for one in listed]
    told = grouped(listed, "casia_style", embed)
    names = {picture.key: picture.subject for picture in told if picture.source == "casia_style"}
    write_text(memory, json.dumps(names))
    return told


def _plan_id(plan: PoolPlan, recipe: Recipe, tools: Tools) -> str:
    """Variants mix crops within one side of the split, so with them the pool depends on the split as well."""
    split = recipe.split if plan.variants else ""
    return hashlib.sha256(f"{plan} {split} {len(tools.teachers)}".encode()).hexdigest()[:12]
