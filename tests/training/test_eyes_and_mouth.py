"""Closed eyes and covered mouths: what is drawn is what is said to be true, and the road from pictures to a card."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="needs the train extra")

from accessctl.config import RuntimeSettings  # noqa: E402
from accessctl.domain import Box, Detection, ModelEntry, ModelInput, Pixels, Role  # noqa: E402
from accessctl.training import openness_lesson, recipe  # noqa: E402
from accessctl.training.covers import KINDS, cover, dark_glasses  # noqa: E402
from accessctl.training.eyes_and_mouth import CARD_FILE, MODEL_FILE, Tools, train  # noqa: E402
from accessctl.training.lids import close  # noqa: E402
from accessctl.training.openness import SIDE, TEMPLATE, OpennessNet  # noqa: E402
from accessctl.training.openness_lesson import Openness, Shown  # noqa: E402
from accessctl.training.portraits import LANDMARKS, Portraits, listed  # noqa: E402
from accessctl.training.recipe import Stage  # noqa: E402
from accessctl.training.runs import Run, untracked  # noqa: E402
from accessctl.vision import runtime  # noqa: E402
from accessctl.vision.eyes_and_mouth import EyesAndMouth  # noqa: E402
from accessctl.vision.mesh import LIDS, POINTS  # noqa: E402

SKIN, CLOTH = (150, 175, 220), np.full((48, 48, 3), 90, np.uint8)
EYE, LID = (20, 20, 20), 6.0


def portrait(side: int = SIDE, skin: tuple[int, int, int] = SKIN) -> Pixels:
    """A face of one colour with dark eyes and a red mouth where the template wants them."""
    scale = side / SIDE
    pixels = np.full((side, side, 3), skin, np.uint8)
    for x, y in LANDMARKS[:2] * scale:
        cv2.ellipse(pixels, (int(x), int(y)), (int(9 * scale), int(LID / 2 * scale)), 0, 0, 360, EYE, -1)
    mouth = LANDMARKS[3:].mean(axis=0) * scale
    cv2.ellipse(pixels, (int(mouth[0]), int(mouth[1])), (int(16 * scale), int(4 * scale)), 0, 0, 360, (60, 60, 190), -1)
    return pixels


def lids(eye: int) -> tuple[np.ndarray, np.ndarray]:
    """Upper and lower contour of the portrait's eye, from corner to corner."""
    x, y = LANDMARKS[eye]
    along = np.linspace(-10, 10, 9)
    height = LID / 2 * np.sqrt(1 - (along / 10) ** 2) + 0.5
    return np.stack([x + along, y - height], axis=1), np.stack([x + along, y + height], axis=1)


def mesh(_pixels: Pixels, landmarks: np.ndarray) -> np.ndarray:
    """468 points of the portrait, wherever it is in its picture."""
    points = np.zeros((POINTS, 2))
    for eye, (upper, lower) in enumerate(LIDS):
        points[list(upper)], points[list(lower)] = lids(eye)
    unit = np.linalg.norm(landmarks[1] - landmarks[0]) / 40
    return np.asarray(points * unit + (landmarks[0] - LANDMARKS[0] * unit))


def face(pixels: Pixels) -> tuple[Detection, ...]:
    side = float(pixels.shape[0])
    points = np.asarray(LANDMARKS * side / SIDE, np.float32)
    return (Detection(Box(0.1 * side, 0.05 * side, 0.9 * side, 0.95 * side), points, 0.9),)


# covers


@pytest.mark.parametrize("kind", list(KINDS))
def test_what_is_held_before_a_mouth_hides_it_and_says_how_much(kind: str) -> None:
    rng = np.random.default_rng(3)
    drawn = [cover(portrait(), LANDMARKS, kind, CLOTH, rng) for _ in range(40)]
    assert np.median([one.share for one in drawn]) >= 0.7
    for one in drawn:
        assert one.pixels.shape == (SIDE, SIDE, 3)
        assert one.pixels.dtype == np.uint8
        assert 0 <= one.share <= 1


def test_where_no_cover_and_no_shadow_lies_the_picture_is_untouched() -> None:
    drawn = cover(portrait(), LANDMARKS, "mask", CLOTH, np.random.default_rng(0))
    forehead = drawn.pixels[:12].astype(int)
    assert np.abs(forehead - portrait()[:12]).max() <= 1
    assert drawn.share > 0.99


def test_a_picture_that_is_not_square_can_be_covered() -> None:
    wide = np.pad(portrait(), ((0, 0), (40, 0), (0, 0)))
    drawn = cover(wide, LANDMARKS + np.array([40, 0]), "scarf", CLOTH, np.random.default_rng(0))
    assert drawn.pixels.shape == wide.shape


def test_dark_glasses_hide_eyes_and_leave_the_mouth() -> None:
    worn = dark_glasses(portrait(), LANDMARKS, np.random.default_rng(0))
    assert worn[28:33, 30:42].max() < 120
    assert (worn[60:] == portrait()[60:]).all()


# lids


def dark(pixels: Pixels, eye: int) -> int:
    x, y = LANDMARKS[eye].astype(int)
    return int((pixels[y - 8 : y + 9, x - 11 : x + 12].max(axis=2) < 60).sum())


def test_an_eye_closes_and_the_other_stays() -> None:
    shut = close(portrait(), *lids(0), 1.0, np.random.default_rng(4))
    assert dark(portrait(), 0) > 80
    assert dark(shut, 0) < 0.2 * dark(portrait(), 0)
    assert dark(shut, 1) == dark(portrait(), 1)
    assert (shut[50:] == portrait()[50:]).all()


def test_a_lid_that_comes_down_a_little_hides_a_little() -> None:
    shares = [dark(close(portrait(), *lids(0), share, np.random.default_rng(4)), 0) for share in (0.0, 0.4, 1.0)]
    assert shares[0] > shares[1] > shares[2]


def test_an_eye_without_extent_leaves_the_picture_as_it_is() -> None:
    point = np.zeros((9, 2)) + 30.0
    assert (close(portrait(), point, point, 1.0, np.random.default_rng(0)) == portrait()).all()


# the lesson


def people(count: int = 24) -> Portraits:
    rng = np.random.default_rng(0)
    pixels = np.stack([portrait(skin=tuple(rng.integers(120, 230, 3).tolist())) for _ in range(count)])
    contours = np.stack([np.stack([np.stack(lids(eye)) for eye in (0, 1)])] * count)
    return Portraits(tuple(Path(f"{n}.jpg") for n in range(count)), pixels, np.stack([CLOTH] * count), contours,
                     np.full((count, 2), 0.3))  # fmt: skip


def lesson(words: dict[int, str] | None = None) -> Openness:
    rows = np.arange(24)
    return Openness(people(), [(words or {}).get(row, "") for row in range(24)], rows[:16], rows[16:])


def test_what_somebody_saw_of_the_eyes_is_the_truth() -> None:
    seen = lesson({0: "closed", 1: "unclear"})
    rng = np.random.default_rng(0)
    assert {seen.show(0, rng).truth[1:] for _ in range(20)} <= {(1.0, 1.0), (-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0)}
    assert {seen.show(1, rng).truth[1:] for _ in range(20)} == {(-1.0, -1.0)}


def test_in_a_mirror_the_eyes_change_places() -> None:
    rng, shown = np.random.default_rng(0), Shown(portrait(), (0.0, 1.0, 0.0))
    assert {lesson().shaken(shown, rng).truth for _ in range(20)} == {(0.0, 1.0, 0.0), (0.0, 0.0, 1.0)}


def test_what_nobody_knows_teaches_nothing() -> None:
    network, stage = OpennessNet(0.0), Stage("s", 1, 1e-3, batch=4)
    pictures = torch.rand(4, 3, SIDE, SIDE) * 255
    known = torch.tensor([[0.0, 1.0, 0.0]] * 4)
    some = known.clone()
    some[:, 0] = -1.0
    each = torch.nn.functional.binary_cross_entropy_with_logits(network(pictures), known, reduction="none")
    network.eval()
    each = torch.nn.functional.binary_cross_entropy_with_logits(network(pictures), known, reduction="none")
    assert lesson().loss(network, (pictures, some), stage).item() == pytest.approx(each[:, 1:].mean().item(), rel=1e-4)


def test_covers_that_hide_half_a_mouth_are_neither_covered_nor_free() -> None:
    assert [openness_lesson._mouth_truth(share) for share in (0.9, 0.5, 0.1)] == [1.0, -1.0, 0.0]


def test_the_list_of_who_has_the_eyes_closed_can_be_read() -> None:
    assert set(listed("lfw-eyes").values()) == {"closed", "unclear"}
    assert set(listed("lfw-mouths").values()) == {"covered", "unclear"}


# the road


def album(folder: Path) -> Path:
    rng = np.random.default_rng(0)
    for person in range(24):
        home = folder / f"person_{person:02d}"
        home.mkdir(parents=True)
        for number in (1, 2):
            pixels = portrait(160, tuple(rng.integers(120, 230, 3).tolist()))
            cv2.imwrite(str(home / f"person_{person:02d}_{number:04d}.png"), pixels)
    return folder


def plan(**split: object) -> recipe.Recipe:
    stage = {"name": "s", "epochs": 3, "learning_rate": 3e-3, "batch": 8, "average_decay": 0.5}
    return recipe.parse({"name": "tiny", "task": "eyes-and-mouth", "threads": 1, "stages": [stage],
                         "network": {"kind": "openness", "dropout": 0.0},
                         "split": {"validation_share": 0.3, **split}})  # fmt: skip


def trained(tmp_path: Path, wanted: recipe.Recipe, *, resume: bool = False) -> Path:
    images = tmp_path / "images"
    if not images.is_dir():
        album(images)
    run = Run.begin(tmp_path / "run", wanted, resume=resume, tracker=untracked)
    tools = Tools(face, "finder", mesh, "mesh")
    return train(wanted, images, run, tmp_path / "cache", tools, lambda *_: None)


def test_pictures_become_a_model_a_card_and_a_report(tmp_path: Path) -> None:
    page = trained(tmp_path, plan(folds=1))
    card = json.loads((tmp_path / "run" / CARD_FILE).read_text(encoding="utf-8"))
    assert page.is_file()
    assert card["torch_difference"] <= 1e-4
    assert set(card["mouth"]["covered"]) == set(KINDS) - {"patch"}
    assert set(card["left out"]) == {"mask"}
    assert card["data"]["trained on"] + card["data"]["held out for the curves"] + card["data"]["tested"] == 48
    assert card["mouth"]["free refused"]["trials"] == card["data"]["tested"]


def test_the_door_reads_the_model_as_it_was_trained(tmp_path: Path) -> None:
    trained(tmp_path, plan())
    entry = ModelEntry(id="e", role=Role.EYES_AND_MOUTH, title="e", file=MODEL_FILE, sha256="0" * 64,
                       input=ModelInput(SIDE, SIDE, "BGR"), template=TEMPLATE)  # fmt: skip
    session = runtime.load(tmp_path / "run" / MODEL_FILE, RuntimeSettings(threads=1, use_gpu=False))
    seen = EyesAndMouth(session, entry).look(portrait(), LANDMARKS)
    logits = torch.from_numpy(session.run(portrait().transpose(2, 0, 1)[None].astype(np.float32))[0])
    covered, right, left = logits[0].sigmoid().tolist()
    assert (seen.mouth_free, seen.eyes_open) == pytest.approx((1 - covered, 1 - min(right, left)), abs=1e-5)


def test_an_interrupted_run_goes_on_and_ends_alike(tmp_path: Path) -> None:
    trained(tmp_path / "whole", plan())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("accessctl.training.eyes_and_mouth._export", _out_of_power)
        with pytest.raises(KeyboardInterrupt):
            trained(tmp_path / "cut", plan())
    trained(tmp_path / "cut", plan(), resume=True)
    whole, cut = ((tmp_path / which / "run" / MODEL_FILE).read_bytes() for which in ("whole", "cut"))
    assert whole == cut


def _out_of_power(*_: object) -> None:
    raise KeyboardInterrupt
