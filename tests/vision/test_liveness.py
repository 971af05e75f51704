"""P(live) of every face, from what the manifest says about each network; what is no probability is a fault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from accessctl.domain import ModelEntry, ModelInput, ModelPart, Role
from accessctl.errors import ModelError
from accessctl.vision.liveness import Judge, Liveness, guard_of, judges_of, tempered
from tests.faces import HEIGHT, WIDTH, detection

Answer = Callable[[np.ndarray], np.ndarray]
ENTRY = ModelEntry(
    id="net", role=Role.LIVENESS, title="A net", file="net.onnx", sha256="0" * 64,
    input=ModelInput(width=16, height=16, order="BGR"), live_index=1, context_scales=(2.7,), activation="softmax",
)  # fmt: skip


class FakeNet:
    """Answers what it is told to and remembers what it was fed."""

    def __init__(self, answer: Answer, batch: int | None = None) -> None:
        self._answer, self.fed = answer, list[np.ndarray]()
        self.input_shape: tuple[int | None, ...] = (batch, 3, 16, 16)

    def run(self, batch: np.ndarray, /) -> tuple[np.ndarray, ...]:
        self.fed.append(batch)
        return (self._answer(batch).astype(np.float32),)

    @classmethod
    def saying(cls, *logits: float) -> FakeNet:
        return cls(lambda batch: np.tile(np.array(logits), (len(batch), 1)))


def frame() -> np.ndarray:
    return np.random.default_rng(1).integers(0, 256, (HEIGHT, WIDTH, 3)).astype(np.uint8)


def liveness(*judges: Judge) -> Liveness:
    return Liveness("net", judges)


def test_the_living_class_is_the_one_the_manifest_names() -> None:
    net = FakeNet.saying(0.0, 3.0, 0.0)
    live = liveness(Judge(net, ENTRY)).judge(frame(), [detection()])[0].live
    spoof = liveness(Judge(net, replace(ENTRY, live_index=0))).judge(frame(), [detection()])[0].live
    assert live == pytest.approx(np.exp(3) / (np.exp(3) + 2), abs=1e-6)
    assert spoof == pytest.approx(1 / (np.exp(3) + 2), abs=1e-6)


def test_the_temperature_of_the_calibration_is_applied() -> None:
    net = FakeNet.saying(0.0, 2.0)
    cooler = liveness(Judge(net, replace(ENTRY, temperature=2.0))).judge(frame(), [detection()])[0].live
    assert cooler == pytest.approx(1 / (1 + np.exp(-1)), abs=1e-6)


def test_all_faces_go_through_in_one_batch_and_keep_their_order() -> None:
    net = FakeNet(lambda batch: np.stack([np.zeros(len(batch)), batch.mean(axis=(1, 2, 3)) / 20], axis=1))
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[:, WIDTH // 2 :] = 200
    faces = [detection(20, (0.2, 0.5)), detection(20, (0.8, 0.5))]
    dark, bright = liveness(Judge(net, ENTRY)).judge(picture, faces)
    assert len(net.fed) == 1
    assert dark.live < bright.live


def test_a_network_made_for_one_face_at_a_time_is_fed_so() -> None:
    net = FakeNet(lambda batch: np.zeros((len(batch), 2)), batch=1)
    assert len(liveness(Judge(net, ENTRY)).judge(frame(), [detection(), detection()])) == 2
    assert [len(batch) for batch in net.fed] == [1, 1]


def test_contexts_lie_side_by_side_in_the_channels() -> None:
    net = FakeNet(lambda batch: np.zeros((len(batch), 2)))
    liveness(Judge(net, replace(ENTRY, context_scales=(1.0, 2.0)))).judge(frame(), [detection(40)])
    ((batch,),) = [net.fed]
    assert batch.shape == (1, 6, 16, 16)
    assert not np.array_equal(batch[0, :3], batch[0, 3:])


@pytest.mark.parametrize(("order", "first"), [("BGR", 10.0), ("RGB", 30.0)])
def test_pixels_go_in_as_declared(order: str, first: float) -> None:
    net = FakeNet(lambda batch: np.zeros((len(batch), 2)))
    wanted = ModelInput(width=16, height=16, order=order, mean=(1.0, 1.0, 1.0), scale=0.5)
    picture = np.full((HEIGHT, WIDTH, 3), (10, 20, 30), np.uint8)
    liveness(Judge(net, replace(ENTRY, input=wanted))).judge(picture, [detection()])
    assert net.fed[0][0, 0].mean() == pytest.approx((first - 1) * 0.5)


def test_several_networks_are_averaged_by_weight() -> None:
    sure, unsure = FakeNet.saying(0.0, 50.0), FakeNet.saying(0.0, 0.0)
    both = liveness(Judge(sure, ENTRY, 3.0), Judge(unsure, ENTRY, 1.0)).judge(frame(), [detection()])
    assert both[0].live == pytest.approx(0.875)


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_what_is_no_number_is_a_fault_and_never_a_score(broken: float) -> None:
    net = FakeNet(lambda batch: np.full((len(batch), 2), broken))
    with pytest.raises(ModelError, match="no probability"), np.errstate(invalid="ignore"):
        liveness(Judge(net, ENTRY)).judge(frame(), [detection()])


def test_one_broken_network_of_two_is_a_fault() -> None:
    broken = FakeNet(lambda batch: np.full((len(batch), 2), np.nan))
    with pytest.raises(ModelError, match="no probability"):
        liveness(Judge(FakeNet.saying(0.0, 9.0), ENTRY), Judge(broken, ENTRY)).judge(frame(), [detection()])


def test_an_answer_above_one_is_a_fault() -> None:
    unbounded = Judge(FakeNet.saying(0.0, 1.5), replace(ENTRY, activation="none"))
    with pytest.raises(ModelError, match="no probability"):
        liveness(unbounded).judge(frame(), [detection()])


def test_an_answer_of_another_shape_is_a_fault() -> None:
    with pytest.raises(ModelError, match="does not describe"):
        liveness(Judge(FakeNet.saying(0.3), ENTRY)).judge(frame(), [detection()])


def test_without_a_model_there_is_no_liveness() -> None:
    with pytest.raises(ModelError, match="nobody can be let in"):
        liveness()


def test_no_faces_no_work() -> None:
    net = FakeNet.saying(0.0, 1.0)
    assert liveness(Judge(net, ENTRY)).judge(frame(), []) == []
    assert not net.fed


def test_an_entry_of_parts_becomes_its_networks() -> None:
    whole = ModelEntry(id="pair", role=Role.LIVENESS, title="Two", parts=(ModelPart("a", 1.0), ModelPart("b", 2.0)))
    nets = {"a": FakeNet.saying(0.0, 0.0), "b": FakeNet.saying(0.0, 50.0)}
    judges = judges_of(whole, lambda name: replace(ENTRY, id=name), lambda name: nets[name])
    assert Liveness("pair", judges).judge(frame(), [detection()])[0].live == pytest.approx(5 / 6)


def test_models_that_were_measured_together_have_a_limit_and_a_calibration_of_their_own() -> None:
    parts = (ModelPart("a", 2.0), ModelPart("b", 1.0))
    whole = ModelEntry(id="a+b", role=Role.LIVENESS, title="Two", parts=parts, min_live=0.4, temperature=0.5)
    nets = {"a": FakeNet.saying(0.0, 0.0), "b": FakeNet.saying(0.0, 50.0)}
    guard = guard_of(("a", "b"), whole, lambda name: replace(ENTRY, id=name, min_live=0.7), lambda name: nets[name])
    mean = (2 * 0.5 + 1.0) / 3
    assert guard.judge(frame(), [detection()])[0].live == pytest.approx(mean**2 / (mean**2 + (1 - mean) ** 2), abs=1e-6)
    assert (guard.min_live, guard.model_id) == (0.4, "a+b")


def test_models_that_nobody_measured_together_ask_for_the_strictest_of_their_limits() -> None:
    limits = {"a": 0.4, "b": 0.7, "c": None}

    def guard(*names: str) -> Liveness:
        entry_of = lambda name: replace(ENTRY, id=name, min_live=limits[name])  # noqa: E731
        return guard_of(names, None, entry_of, lambda _: FakeNet.saying(0.0, 1.0))

    assert guard("a", "b").min_live == 0.7
    assert guard("a", "c").min_live is None


@pytest.mark.parametrize("live", [0.0, 0.3, 0.5, 1.0])
def test_a_calibration_keeps_order_and_bounds(live: float) -> None:
    assert tempered(live, 1.0) == live
    assert 0.0 <= tempered(live, 0.5) <= 1.0
    assert (tempered(live, 0.5) >= 0.5) == (live >= 0.5)


def test_no_number_stays_a_fault_after_the_calibration() -> None:
    judge = Judge(FakeNet.saying(float("nan"), 1.0), ENTRY)
    with pytest.raises(ModelError, match="no probability"):
        Liveness("net", [judge], temperature=0.5, min_live=0.4).judge(frame(), [detection()])


def test_an_entry_that_does_not_say_how_it_is_fed_is_refused() -> None:
    with pytest.raises(ModelError, match="does not say how"):
        Judge(FakeNet.saying(0.0, 1.0), ModelEntry(id="x", role=Role.DETECTOR, title="X", file="x", sha256="0" * 64))
