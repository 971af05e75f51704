"""Embedders are trained, resumed, exported, measured at the door, and taken in by the catalogue."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.config import RuntimeSettings  # noqa: E402
from accessctl.domain import Box, Detection, Pixels  # noqa: E402
from accessctl.errors import InputError  # noqa: E402
from accessctl.evaluation.album import Album, Picture  # noqa: E402
from accessctl.evaluation.pairs import PairList  # noqa: E402
from accessctl.evaluation.recipe import Network as DoorNetwork  # noqa: E402
from accessctl.evaluation.recipe import Recipe as Door  # noqa: E402
from accessctl.evaluation.recipe import Tools as DoorTools  # noqa: E402
from accessctl.training import embedding_losses as losses  # noqa: E402
from accessctl.training import embedding_networks as networks  # noqa: E402
from accessctl.training import recipe  # noqa: E402
from accessctl.training.embedding import MODEL_FILE, Tools, calibrated, train  # noqa: E402
from accessctl.training.runs import Run, untracked  # noqa: E402
from accessctl.training.view_one import People, read_people, unseen  # noqa: E402
from accessctl.training.views import FreshPixels, as_planes, change, frozen  # noqa: E402
from accessctl.vision import runtime  # noqa: E402
from accessctl.vision.embedding import parts_of  # noqa: E402
from accessctl.weights import own  # noqa: E402
from accessctl.weights.catalogue import Catalogue  # noqa: E402
from tests.evaluation.synthetic import people as synthetic_people  # noqa: E402

SIDE = 48


def album(folder: Path, people: int = 40, pictures: int = 4) -> Path:
    """Faces that are a colour each, with some noise: something that can be learnt in a few steps."""
    rng = np.random.default_rng(0)
    for person in range(people):
        (folder / f"person_{person:02d}").mkdir(parents=True)
        colour = rng.integers(30, 226, 3)
        for number in range(1, pictures + 1):
            pixels = np.clip(colour + rng.integers(-25, 26, (SIDE, SIDE, 3)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / f"person_{person:02d}" / f"person_{person:02d}_{number:04d}.png")
    return folder


def plan(loss: str = "batch-hard", **embedding: object) -> recipe.Recipe:
    wanted = {"loss": loss, "size": 16, "dimension": 8, "people": 8, "pictures": 3, "margin": 1.0, **embedding}
    return recipe.parse({
        "name": "tiny", "task": "embedder", "threads": 1, "embedding": wanted, "split": {"validation_share": 0.2},
        "network": {"kind": "residual", "widths": [4, 8], "dropout": 0.0},
        "stages": [{"name": "s", "epochs": 2, "learning_rate": 3e-3, "batch": 8, "average_decay": 0.5}],
    })  # fmt: skip


def face(pixels: Pixels) -> tuple[Detection, ...]:
    """A detector that finds a face in the middle, unless the picture is black."""
    if not pixels.any():
        return ()
    side = pixels.shape[0]
    points = [(0.35, 0.4), (0.65, 0.4), (0.5, 0.55), (0.38, 0.75), (0.62, 0.75)]
    box = Box(0.2 * side, 0.2 * side, 0.8 * side, 0.9 * side)
    return (Detection(box, np.array(points, np.float32) * side, 0.9),)


class Finder:
    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]:
        return face(pixels)


def door(run: Path, mirrored: bool) -> Door:
    """The door's own code, but for the detector."""
    catalogue = Catalogue.load(runs=[run])
    entry = own.read(run)[0]

    def session_of(model_id: str) -> runtime.Session:
        return runtime.load(catalogue.ready(model_id), RuntimeSettings(threads=1, use_gpu=False))

    def tools() -> DoorTools:
        return DoorTools(Finder(), tuple(parts_of(entry, catalogue.entry, session_of)))

    network = DoorNetwork(entry.id, entry.sha256, entry.dimension or 0, 1.0)
    return Door(entry.id, mirrored, (network,), "finder", tools)


def trained(tmp_path: Path, wanted: recipe.Recipe, images: Path, *, resume: bool = False, as_is: bool = False) -> Path:
    run = Run.begin(tmp_path / "run", wanted, resume=resume, tracker=untracked)
    tools = Tools(face, "finder", door)
    return train(wanted, ([images], None), run, tmp_path / "cache", tools, lambda *_: None, as_is=as_is)


@pytest.mark.parametrize("loss", ["contrastive", "batch-hard", "triplet", "arcface"])
def test_every_loss_is_learnt_exported_and_measured_on_people_never_seen(tmp_path: Path, loss: str) -> None:
    page = trained(tmp_path, plan(loss), album(tmp_path / "images"))
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert page.is_file()
    assert values["torch_difference"] < 1e-4
    assert values["trained_on"]["people"] + values["held_out"]["people"] + values["tested_on"]["people"] == 40
    assert values["measured"]["mirrored"]["dev_test"]["auc"] > 0.8
    assert values["test_auc_as_trained"] > 0.8
    assert {"loss.png", "roc.png", "map.png", "scores.png"} <= {one.name for one in (tmp_path / "run").iterdir()}


def test_the_door_sees_what_the_training_saw(tmp_path: Path) -> None:
    trained(tmp_path, plan(), album(tmp_path / "images"))
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert values["measured"]["single"]["dev_test"]["auc"] == pytest.approx(values["test_auc_as_trained"], abs=1e-3)


def test_the_catalogue_takes_the_run_as_it_is(tmp_path: Path) -> None:
    trained(tmp_path, plan(), album(tmp_path / "images"))
    own.add(tmp_path / "run", tmp_path / "models", "mine", set())
    catalogue = Catalogue.load(folder=tmp_path / "models")
    entry = catalogue.entry("mine")
    assert catalogue.ready("mine").read_bytes() == (tmp_path / "run" / MODEL_FILE).read_bytes()
    assert (entry.dimension, entry.offered) == (8, False)
    assert catalogue.card("mine")["recipe"] == "tiny"


def test_an_interrupted_run_goes_on_to_the_same_network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images = album(tmp_path / "images")
    trained(tmp_path / "whole", plan(), images)

    def stop(self: Run, stage: str, number: int, figures: dict[str, float]) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Run, "epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            trained(tmp_path / "cut", plan(), images)
    trained(tmp_path / "cut", plan(), images, resume=True)
    models = [(tmp_path / one / "run" / MODEL_FILE).read_bytes() for one in ("whole", "cut")]
    assert models[0] == models[1]


def test_a_run_that_takes_too_long_is_measured_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    images, kept = album(tmp_path / "images"), Run.epoch

    def stop(self: Run, stage: str, number: int, figures: dict[str, float]) -> None:
        kept(self, stage, number, figures)
        raise KeyboardInterrupt

    with pytest.raises(InputError, match="no finished epoch"):
        trained(tmp_path, plan(), images, as_is=True)
    with monkeypatch.context() as patched:
        patched.setattr(Run, "epoch", stop)
        with pytest.raises(KeyboardInterrupt):
            trained(tmp_path, plan(), images, resume=True)
    trained(tmp_path, plan(), images, resume=True, as_is=True)
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert (values["epochs"], values["epochs_planned"]) == (1, 2)


def test_pictures_without_a_face_and_broken_ones_are_counted(tmp_path: Path) -> None:
    images = album(tmp_path / "images")
    Image.new("RGB", (SIDE, SIDE)).save(images / "person_00" / "person_00_0009.png")
    (images / "person_01" / "person_01_0009.png").write_bytes(b"broken")
    trained(tmp_path, plan(), images)
    values = json.loads((tmp_path / "run" / "report.json").read_text())
    assert values["left_out"] == {"unreadable": 1, "no_face": 1}


@pytest.mark.parametrize(("people", "pictures"), [(1, 5), (40, 1), (3, 2)])
def test_too_few_people_or_pictures_are_one_line(tmp_path: Path, people: int, pictures: int) -> None:
    with pytest.raises(InputError, match="two people with two pictures") as caught:
        trained(tmp_path, plan(), album(tmp_path / "images", people, pictures))
    assert "\n" not in str(caught.value)


def lists(folder: Path, train_people: Sequence[int], test_people: Sequence[int]) -> Path:
    """LFW's lists, for an album of forty."""
    for name, chosen in (("Train", train_people), ("Test", test_people)):
        names = [f"person_{one:02d}" for one in chosen]
        (folder / f"peopleDev{name}.txt").write_text("\n".join([str(len(names)), *(f"{one}\t4" for one in names)]))
        mated = [f"{one}\t1\t2" for one in names]
        others = [f"{one}\t1\t{other}\t2" for one, other in zip(names, [*names[1:], names[0]], strict=True)]
        (folder / f"pairsDev{name}.txt").write_text("\n".join([str(len(names)), *mated, *others]))
    both = [f"person_{one:02d}" for one in (*train_people[:10], *test_people[:10])]
    mated = [f"{one}\t3\t4" for one in both]
    others = [f"{one}\t3\t{other}\t4" for one, other in zip(both, [*both[1:], both[0]], strict=True)]
    (folder / "pairs.txt").write_text("\n".join([f"1\t{len(both)}", *mated, *others]))
    return folder


def test_nobody_of_the_test_list_is_trained_on_and_view_two_knows_who_was(tmp_path: Path) -> None:
    images = album(tmp_path / "images")
    lists(tmp_path, range(25), range(25, 40))
    people = read_people([images], None, 0.2, 7)
    tested = {f"person_{one:02d}" for one in range(25, 40)}
    assert people.lists == tmp_path
    assert {one.person for one in people.test} == tested
    assert not people.trained_on & tested
    assert not {one.person for one in people.train} & {one.person for one in people.held_out}
    assert people.view_two is not None
    strangers = unseen(people.view_two, people)
    names = {path.parent.name for pair in strangers.pairs for path in (pair.first, pair.second)}
    assert names == {f"person_{one:02d}" for one in range(25, 35)}


def test_a_list_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    images = album(tmp_path / "images")
    lists(tmp_path, range(25), range(25, 40))
    (tmp_path / "peopleDevTest.txt").unlink()
    with pytest.raises(InputError, match="peopleDevTest"):
        read_people([images], None, 0.2, 7)


def test_contrastive_loss_asks_nothing_of_pairs_that_are_as_they_should_be() -> None:
    same, apart = torch.tensor([[0.0, 0.0], [0.0, 0.0]]), torch.tensor([[0.0, 0.0], [2.0, 0.0]])
    truth = torch.tensor([1.0, 0.0])
    assert float(losses.contrastive(same, apart, truth, 1.0)) == pytest.approx(0.0, abs=1e-5)
    assert float(losses.contrastive(same, apart, 1 - truth, 1.0)) == pytest.approx((1.0 + 4.0) / 2, abs=1e-3)


def test_batch_hard_takes_the_farthest_own_and_the_nearest_other() -> None:
    vectors = torch.tensor([[0.0], [1.0], [0.2], [5.0]])
    person = torch.tensor([0, 0, 1, 2])
    farthest = (1.0**2 + 1.0**2) / 2  # of the two who have another picture
    nearest = ((1 - 0.2) ** 2 + (1 - 0.8) ** 2 + (1 - 0.2) ** 2 + 0.0) / 4
    found = losses.batch_contrastive(vectors, person, 1.0, hardest=True)
    assert float(found) == pytest.approx(farthest + nearest, abs=1e-3)


def test_semi_hard_negatives_are_the_nearest_that_are_farther_than_the_positive() -> None:
    vectors = torch.tensor([[0.0], [1.0], [0.5], [1.2], [3.0]])
    person = torch.tensor([0, 0, 1, 2, 3])
    # anchor 0: positive at 1, negatives at .25, 1.44, 9: 1.44; anchor 1: positive at 1, negatives .25, .04, 4: 4
    expected = (max(0.0, 1 - 1.44 + 0.5) + max(0.0, 1 - 4 + 0.5)) / 2
    assert float(losses.semi_hard_triplet(vectors, person, 0.5)) == pytest.approx(expected, abs=1e-3)


def test_arcface_puts_the_own_direction_further_away_by_its_margin() -> None:
    margins = networks.Margins(2, 2, margin=0.5, scale=1.0)
    with torch.no_grad():
        margins.directions.copy_(torch.tensor([[1.0, 0.0], [0.0, 1.0]]))
        logits = margins(torch.tensor([[1.0, 0.2]]), torch.tensor([0]))[0]
    angle = float(np.arctan2(0.2, 1.0))
    assert float(logits[0]) == pytest.approx(np.cos(angle + 0.5), abs=1e-4)
    assert float(logits[1]) == pytest.approx(np.sin(angle), abs=1e-4)


def test_a_frozen_stem_learns_nothing_and_is_run_once(tmp_path: Path) -> None:
    wanted = recipe.Embedding(loss="triplet", size=32, dimension=4, frozen_blocks=3, variants=2)
    network = networks.build(recipe.Network(kind="lite0"), wanted, 0)
    assert network.stem is not None
    pixels = np.random.default_rng(0).integers(0, 256, (6, 32, 32, 3), dtype=np.uint8)
    before = {name: value.clone() for name, value in network.stem.state_dict().items()}
    network.train()
    maps = frozen(network.stem.eval(), pixels, 2, 7, tmp_path, lambda *_: None)
    with torch.no_grad():
        expected = network.stem(torch.from_numpy(as_planes(pixels)))
    assert torch.allclose(maps.plain(np.arange(6)), expected, atol=2e-2)
    steps: list[int] = []
    frozen(network.stem, pixels, 2, 7, tmp_path, lambda done, _: steps.append(done))
    assert steps == []  # remembered
    network.train()
    loss = network.from_stem(maps.changed(np.arange(6), np.random.default_rng(1))).sum()
    loss.backward()  # type: ignore[no-untyped-call]
    assert all(torch.equal(value, before[name]) for name, value in network.stem.state_dict().items())
    assert all(one.grad is None for one in network.stem.parameters())


def test_changed_crops_stay_crops_and_plain_ones_stay_as_they_are() -> None:
    rng = np.random.default_rng(0)
    crops = rng.integers(0, 256, (20, 32, 32, 3), dtype=np.uint8)
    for crop in crops:
        made = change(crop.copy(), rng)
        assert made.shape == crop.shape
        assert made.dtype == np.uint8
    views = FreshPixels(crops, augment=True)
    assert np.array_equal(views.plain(np.arange(20)).permute(0, 2, 3, 1).numpy(), crops)
    assert not np.array_equal(views.changed(np.arange(20), rng).permute(0, 2, 3, 1).numpy(), crops)


def test_the_curve_of_a_trained_model_is_of_people_it_never_saw() -> None:
    embedded = synthetic_people(800, 2, spread=0.8)
    pictures = tuple(Picture(str(name), path) for name, path in zip(embedded.people, embedded.paths, strict=True))
    everybody = sorted(set(embedded.people.tolist()))
    known = tuple(one for one in pictures if one.person in everybody[:300])
    rest = tuple(one for one in pictures if one.person not in everybody[:300])
    people = People(Album(Path(), pictures), known, (), rest, (), (), PairList((), 1, 0), None, None)
    found = calibrated(embedded, people)
    assert found is not None
    assert found.points[0].fmr.trials == 500 * 499 // 2 * 4
    nobody = dataclasses.replace(people, train=pictures)
    assert calibrated(embedded, nobody) is None


def test_all_recipes_for_embedders_can_be_loaded_and_built() -> None:
    for name in recipe.known():
        wanted = recipe.load(name)
        if wanted.embedding is not None and not wanted.network.pretrained:
            network = networks.build(wanted.network, wanted.embedding, 10)
            crops = torch.zeros(2, 3, wanted.embedding.size, wanted.embedding.size)
            assert network.eval()(crops).shape == (2, wanted.embedding.dimension)


def test_keys_that_other_tasks_gain_do_not_change_a_run() -> None:
    plain = plan()
    assert plain.identity == plan().identity
    assert plan("triplet").identity != plain.identity
    assert partial(plan, margin=0.9)().identity != plain.identity
