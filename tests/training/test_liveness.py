"""From folders to an ONNX file that says what torch says, with a card whose limit keeps its promise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from torch import Tensor, nn  # noqa: E402

from accessctl.config import RuntimeSettings  # noqa: E402
from accessctl.errors import InputError, ModelError  # noqa: E402
from accessctl.training import calibration, export, imitating, networks, quantising, recipe  # noqa: E402
from accessctl.training.export import difference, to_onnx  # noqa: E402
from accessctl.training.fitting import make_optimiser, part_of  # noqa: E402
from accessctl.training.imitating import as_input, is_held_out, p_live  # noqa: E402
from accessctl.training.liveness import CARD_FILE, MODEL_FILE, Tools, train  # noqa: E402
from accessctl.training.losses import live_loss, live_target, spectra, spectrum_loss  # noqa: E402
from accessctl.training.pool import CropStack, Logits  # noqa: E402
from accessctl.training.runs import Run, untracked  # noqa: E402
from accessctl.training.sources import Label, Picture  # noqa: E402
from accessctl.training.students import FACE_SHARE, ContextStudent, Exported, Judgement  # noqa: E402
from accessctl.vision import runtime  # noqa: E402
from tests.training.test_pictures import celeba, find  # noqa: E402


def tiny(**changes: Any) -> recipe.Recipe:
    table: dict[str, Any] = {
        "name": "tiny", "task": "liveness", "threads": 1,
        "pool": {"crops": 30, "shares": {"celeba_spoof": 1.0}, "attack_share": 0.0, "size": 80},
        "network": {"widths": [4, 4, 4, 8]}, "split": {"validation_share": 0.5},
        "stages": [{"name": "imitate", "epochs": 2, "learning_rate": 1e-3, "batch": 8}],
    }  # fmt: skip
    return recipe.parse({**table, **changes})


def teach(crops: CropStack) -> Logits:
    """One teacher for both contexts: bright is alive."""
    bright = (crops.mean(axis=(1, 2, 3, 4)) - 100) / 20
    logits = np.stack([-bright, bright, -bright], axis=1)[:, None]
    return np.repeat(logits, 2, axis=1).astype(np.float32)


def run(folder: Path, wanted: recipe.Recipe, *, resume: bool = False) -> Run:
    return Run.begin(folder, wanted, resume=resume, tracker=untracked)


@pytest.fixture
def trained(tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    celeba(tmp_path / "data" / "spoof" / "celeba_spoof", people=10)
    tools = Tools(find=find, teachers=[teach], embed=None)
    card = train(tiny(), tmp_path / "data", run(tmp_path / "run", tiny()), tmp_path / "cache", tools, lambda *_: None)
    return tmp_path / "run", card


def test_one_call_goes_from_folders_to_model_and_card(trained: tuple[Path, dict[str, Any]]) -> None:
    folder, card = trained
    assert json.loads((folder / CARD_FILE).read_text()) == json.loads(json.dumps(card))
    assert card["torch_difference"] <= 1e-4
    assert card["validation"]["celeba_spoof"]["n_live"] > 0
    assert card["data"]["celeba_spoof"]["people"] == 10
    assert 0 < card["data"]["celeba_spoof"]["people_held_out"] < 10
    assert card["stages"]["imitate"]["epochs"] == 2
    assert (card["torch_checked_on"], card["crops_in_pool"]) == (500, 1020)
    assert 0 < card["min_live"] < 1
    session = runtime.load(folder / MODEL_FILE, RuntimeSettings(threads=1, use_gpu=False))
    assert session.run(np.zeros((3, 6, 80, 80), np.float32))[0].shape == (3, 2)


def test_a_recipe_that_wants_missing_pictures_is_refused(tmp_path: Path) -> None:
    celeba(tmp_path / "data" / "spoof" / "celeba_spoof")
    wanted = tiny(pool={"crops": 10, "shares": {"lfw": 1.0}, "attack_share": 0.0})
    tools = Tools(find=find, teachers=[teach], embed=None)
    with pytest.raises(InputError, match="no pictures of lfw"):
        train(wanted, tmp_path / "data", run(tmp_path / "run", wanted), tmp_path / "cache", tools, lambda *_: None)


def student() -> ContextStudent:
    torch.manual_seed(1)
    return ContextStudent(2, (4, 4, 4, 8), branches=False, dropout=0.0)


def crops(count: int) -> CropStack:
    return np.random.default_rng(0).integers(0, 256, (count, 2, 80, 80, 3)).astype(np.uint8)


def test_a_file_that_says_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    to_onnx(Exported(student()), 6, 80, path)
    assert difference(Exported(student()), path, crops(5)) <= export.MOST_DIFFERENCE
    other = student()
    with torch.no_grad():
        for weight in other.live.parameters():
            weight.add_(0.01)
    with pytest.raises(ModelError, match="must not be used"):
        difference(Exported(other), path, crops(5))


def test_what_is_exported_is_the_probability_of_the_live_head(tmp_path: Path) -> None:
    network = student().eval()
    with torch.no_grad():
        logits = Exported(network)(as_input(crops(4)))
    assert np.allclose(logits.softmax(1)[:, 1].numpy(), p_live(network, crops(4)), atol=0.02)  # bfloat16


def test_crops_become_channels_in_the_order_of_the_run_time() -> None:
    from accessctl.vision.liveness import Judge
    from tests.vision.test_liveness import ENTRY, FakeNet

    given = crops(2)
    judge = Judge(FakeNet.saying(0.0, 0.0), ENTRY)
    assert np.array_equal(as_input(given).numpy(), judge.blob(list(given)))


def test_labels_pull_the_target_and_teachers_hold_it() -> None:
    teacher = torch.tensor([[[0.0, 4.0, 0.0]]] * 3)
    label, trust = torch.zeros(3), torch.tensor([0.0, 0.5, 1.0])
    target = live_target(teacher, label, trust, smoothing=0.0)
    believed = float(teacher.softmax(2)[0, 0, 1])
    assert target.tolist() == pytest.approx([believed, believed / 2, 0.0])


def test_agreement_costs_nothing() -> None:
    target = torch.tensor([0.2, 0.9])
    judged = Judgement(torch.zeros(2, 1, 3), torch.logit(target))
    assert live_loss(judged, target).abs().max() < 1e-6


def test_people_sources_and_clips_are_held_out_as_the_recipe_says() -> None:
    split = recipe.Split(hold_out_sources=("casia_style",), hold_out_people=("ada",))
    held = [
        is_held_out(Picture(Path("x.png"), source, subject, Label.LIVE), split)
        for source, subject in (("casia_style", "1"), ("clips", "ada"), ("clips", "bob"))
    ]
    assert held == [True, True, False]


def test_all_pictures_of_one_person_are_on_one_side() -> None:
    split = recipe.Split(validation_share=0.5)
    for person in map(str, range(50)):
        pictures = (Picture(Path(f"{n}.png"), "celeba_spoof", person, Label.LIVE) for n in range(5))
        assert len({is_held_out(picture, split) for picture in pictures}) == 1


def test_the_temperature_undoes_overconfidence() -> None:
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, 4000)
    live = rng.random(4000) < 1 / (1 + np.exp(-logits))
    assert calibration.temperature(logits * 3, live) == pytest.approx(3.0, rel=0.15)
    honest = calibration.calibration_error(calibration.probabilities(logits * 3, 3.0), live)
    assert honest < calibration.calibration_error(calibration.probabilities(logits * 3, 1.0), live) / 3


def test_balanced_epochs_show_every_source_and_label_equally_often(tmp_path: Path) -> None:
    from accessctl.training.pool import Pool

    count = 300
    pool = Pool(crops(count), np.zeros((count, 2, 3), np.float32), np.zeros(count, np.int32), np.ones(count, np.uint8))
    label = (np.arange(count) < 20).astype(np.float32)
    no = np.zeros(count, bool)
    source = np.full(count, "set")
    examples = imitating.Examples(pool, label, np.ones(count, np.float32), source, ~no, no, no)
    lesson = imitating.Imitation(examples, tiny())
    stage = recipe.Stage(name="s", epochs=1, learning_rate=0.1, batch=10, balanced=True)
    seen = np.concatenate([batch[2].numpy() for batch in lesson.batches(stage, np.random.default_rng(0))])
    assert seen.mean() == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize("kind", ["context", "lite0", *networks.PLAIN])
def test_every_network_judges_contexts(kind: str) -> None:
    network: nn.Module = networks.build(recipe.Network(kind=kind, widths=(4, 4, 4, 8)), contexts=2).eval()
    with torch.no_grad():
        judged = network(as_input(crops(2)))
    assert judged.live.shape == (2,)
    assert judged.per_context.shape == (2, 2, 3)


def test_an_unknown_network_is_one_line() -> None:
    with pytest.raises(InputError, match="no such network"):
        networks.build(recipe.Network(kind="resnet"), contexts=2)


def test_the_limit_refuses_the_share_asked_for_as_a_mean_over_sources() -> None:
    easy, hard = np.full(50, 0.99), np.linspace(0.01, 1.0, 100)
    limit = calibration.highest_limit([easy, hard], 0.05)
    assert limit == pytest.approx(0.11)
    assert ((easy < limit).mean() + (hard < limit).mean()) / 2 <= 0.05


def duo(**changes: Any) -> recipe.Recipe:
    stages = [
        {"name": "imitate", "part": "context", "epochs": 1, "learning_rate": 1e-3, "batch": 8},
        {"name": "face", "part": "face", "epochs": 1, "learning_rate": 1e-3, "batch": 4, "crops": 8,
         "imitation_weight": 0.0, "balanced": True},
    ]  # fmt: skip
    pool = {"crops": 30, "shares": {"celeba_spoof": 1.0}, "attack_share": 0.0, "size": 96}
    return tiny(network={"kind": "duo", "widths": [4, 4, 4, 8]}, pool=pool, stages=stages, **changes)


def test_a_duo_goes_from_folders_to_model_and_card(tmp_path: Path) -> None:
    celeba(tmp_path / "data" / "spoof" / "celeba_spoof", people=10)
    tools = Tools(find=find, teachers=[teach], embed=None)
    card = train(duo(), tmp_path / "data", run(tmp_path / "run", duo()), tmp_path / "cache", tools, lambda *_: None)
    assert card["torch_difference"] <= 1e-4
    assert card["context_scales"] == [2.7, 4.0]
    session = runtime.load(tmp_path / "run" / MODEL_FILE, RuntimeSettings(threads=1, use_gpu=False))
    assert session.run(np.zeros((2, 6, 96, 96), np.float32))[0].shape == (2, 2)


def test_a_stage_trains_its_own_part_only() -> None:
    network = networks.build(duo().network, contexts=2)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    stage = duo().stages[0]
    optimiser = make_optimiser(network, stage)
    judged = imitating.judge(part_of(network, stage).train(), as_input(large_crops(4)))
    (judged.live.sum() + judged.per_context.sum()).backward()  # type: ignore[no-untyped-call]
    optimiser.step()
    changed = {name.split(".")[0] for name, value in network.state_dict().items() if not value.equal(before[name])}
    assert changed == {"context"}


def live_of(network: nn.Module, given: CropStack, part: str = "") -> Tensor:
    with torch.no_grad():
        judged: Tensor = network.get_submodule(part)(as_input(given)).live
    return judged


def test_a_duo_weighs_its_parts() -> None:
    network = networks.build(duo().network, contexts=2).eval()
    parts = [live_of(network, large_crops(3), part) for part in ("context", "face")]
    weighed = parts[0] * (1 - FACE_SHARE) + parts[1] * FACE_SHARE
    assert torch.allclose(live_of(network, large_crops(3)), weighed, atol=1e-5)


def test_the_face_looks_at_the_first_crop_only() -> None:
    network = networks.build(duo().network, contexts=2).eval()
    other = large_crops(2)
    other[:, 1] = 255 - other[:, 1]
    moved = {
        part: float((live_of(network, large_crops(2), part) - live_of(network, other, part)).abs().max())
        for part in ("context", "face")
    }
    assert moved["face"] == 0.0
    assert moved["context"] > 0.0


def test_a_duo_without_contexts_is_one_line() -> None:
    with pytest.raises(InputError, match="judges liveness"):
        networks.build(duo().network, contexts=0)


def test_folds_hold_everybody_out_exactly_once() -> None:
    people = [Picture(Path("x.png"), "celeba_spoof", str(number), Label.LIVE) for number in range(200)]
    held = [[is_held_out(one, recipe.Split(folds=4, fold=fold)) for one in people] for fold in range(4)]
    assert np.array(held).sum(axis=0).tolist() == [1] * len(people)


def test_a_grid_shows_in_the_spectrum_that_is_learnt() -> None:
    smooth, fine = torch.full((1, 3, 80, 80), 120.0), torch.full((1, 3, 80, 80), 120.0)
    smooth[..., :40] += 60
    fine[..., ::2] += 60
    outer = [float(spectra(one, 1, 10)[0, 0, 5, 0]) for one in (smooth, fine)]
    assert outer[1] > outer[0] + 0.1


def test_a_spectrum_head_is_trained_and_not_exported(tmp_path: Path) -> None:
    network = networks.build(recipe.Network(widths=(4, 4, 4, 8), spectrum=True), contexts=2)
    judged = network(as_input(crops(2)))
    loss = spectrum_loss(judged, as_input(crops(2)))
    assert loss.shape == (2,)
    assert float(loss.detach().mean()) > 0
    to_onnx(Exported(network), 6, 80, tmp_path / "net.onnx")
    session = runtime.load(tmp_path / "net.onnx", RuntimeSettings(threads=1, use_gpu=False))
    assert len(session.run(np.zeros((1, 6, 80, 80), np.float32))) == 1


def large_crops(count: int) -> CropStack:
    return np.random.default_rng(0).integers(0, 256, (count, 2, 96, 96, 3)).astype(np.uint8)


def test_an_eight_bit_file_is_kept_only_if_it_pays(tmp_path: Path) -> None:
    celeba(tmp_path / "data" / "spoof" / "celeba_spoof", people=10)
    tools, wanted = Tools(find=find, teachers=[teach], embed=None), tiny(export_int8=True)
    assert wanted.identity == tiny().identity
    card = train(wanted, tmp_path / "data", run(tmp_path / "run", wanted), tmp_path / "cache", tools, lambda *_: None)
    compared = card["int8"]
    lost = compared["float32"]["auc"]["celeba_spoof"] - compared["int8"]["auc"]["celeba_spoof"]
    assert compared["most_auc_lost"] == pytest.approx(lost)
    faster = compared["int8"]["cpu_ms_per_face"] < compared["float32"]["cpu_ms_per_face"]
    assert compared["pays"] == (faster and lost <= quantising.MOST_AUC_LOST)
    assert (tmp_path / "run" / quantising.INT8_FILE).exists() == compared["pays"]
    assert {path.suffix for path in (tmp_path / "run").iterdir()} <= {".onnx", ".json", ".png", ".csv", ".pt"}


def test_eight_bits_say_nearly_the_same(tmp_path: Path) -> None:
    to_onnx(Exported(student()), 6, 80, tmp_path / "net.onnx")
    quantising.to_int8(tmp_path / "net.onnx", crops(20), tmp_path / "net8.onnx")
    one, other = (
        runtime.load(tmp_path / name, RuntimeSettings(threads=1, use_gpu=False)).run(as_input(crops(20)).numpy())[0]
        for name in ("net.onnx", "net8.onnx")
    )
    assert not np.array_equal(one, other)
    assert np.abs(one - other).max() < 0.1
