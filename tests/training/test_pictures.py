"""Splits are by person, simulated attacks repeat with their seed, and boxes follow their faces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.domain import Box, Detection
from accessctl.errors import InputError
from accessctl.training import sources
from accessctl.training.attacks import ATTACKS, FacePicture, in_a_wider_view, mirrored, resized, with_context
from accessctl.training.faces import find_all
from accessctl.training.pool import KINDS, CropStack, Logits, MappedCrops, PoolBuilder, PoolPlan, build, load, varied
from accessctl.training.recapture import through_camera
from accessctl.training.sources import Label, Picture, in_share
from accessctl.training.subjects import grouped
from tests.faces import detection

BOX = Box(80, 70, 170, 190)


def face(seed: int = 0) -> FacePicture:
    """A grey picture with a red square where the face is."""
    pixels = np.random.default_rng(seed).integers(90, 110, (250, 250, 3)).astype(np.uint8)
    pixels[70:190, 80:170] = (20, 20, 220)
    return FacePicture(pixels, BOX)


def redness(shown: FacePicture) -> float:
    """Share of the middle of the box that is red rather than grey."""
    box, pixels = shown.box, shown.pixels.astype(int)
    x, y = (int(value) for value in box.centre)
    w, h = int(box.width / 4), int(box.height / 4)
    middle = pixels[max(0, y - h) : y + h, max(0, x - w) : x + w]
    return float((middle[..., 2] > middle[..., 0] + 15).mean())


@pytest.mark.parametrize("species", ATTACKS)
@pytest.mark.parametrize("seed", range(4))
def test_the_box_lies_on_the_face_that_is_shown(species: str, seed: int) -> None:
    scene = np.full((250, 250, 3), 100, np.uint8)
    shown = ATTACKS[species](face(), scene, np.random.default_rng(seed))
    assert redness(shown) > 0.6


@pytest.mark.parametrize("species", ATTACKS)
def test_a_seed_repeats_the_attack(species: str) -> None:
    scene = face(9).pixels
    first, second = (ATTACKS[species](face(), scene, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first.pixels, second.pixels)
    assert first.box == second.box


@pytest.mark.parametrize("seed", range(3))
def test_a_wider_view_keeps_the_face_and_adds_surround(seed: int) -> None:
    wide = in_a_wider_view(face(), face(3).pixels, np.random.default_rng(seed))
    assert redness(wide) > 0.9
    assert wide.pixels.shape[1] > 250
    assert wide.box.width == BOX.width


def test_mirroring_resizing_and_cropping_carry_the_box_along() -> None:
    assert redness(mirrored(face())) == 1.0
    assert redness(resized(face(), 0.5)) == 1.0
    cut = with_context(face(), 1.5)
    assert redness(cut) == 1.0
    assert cut.pixels.shape[1] == pytest.approx(90 * 1.5, abs=2)


def test_a_camera_leaves_its_picture_alone_and_repeats_with_its_seed() -> None:
    before = face().pixels
    kept = before.copy()
    first, second = (through_camera(before, np.random.default_rng(3)) for _ in range(2))
    assert np.array_equal(before, kept)
    assert np.array_equal(first, second)


def test_a_person_is_always_on_the_same_side() -> None:
    people = [f"person {number}" for number in range(2000)]
    drawn = [in_share(person, 0.2, "salt") for person in people]
    assert drawn == [in_share(person, 0.2, "salt") for person in people]
    assert sum(drawn) / len(drawn) == pytest.approx(0.2, abs=0.03)


def celeba(folder: Path, people: int = 4) -> list[Picture]:
    for number in range(people):
        for name in ("live", "spoof"):
            path = folder / name / f"celeba_{number}_{number}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(face(number).pixels[..., ::-1]).save(path)
    return sources.celeba_spoof(folder)


def test_the_subject_is_the_number_in_the_name(tmp_path: Path) -> None:
    found = celeba(tmp_path)
    assert {one.subject for one in found} == {"0", "1", "2", "3"}
    assert [one.label for one in found] == [Label.LIVE] * 4 + [Label.SPOOF] * 4


def test_an_empty_or_missing_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "live").mkdir()
    with pytest.raises(InputError, match="holds no pictures"):
        sources.celeba_spoof(tmp_path)
    with pytest.raises(InputError, match="not a folder"):
        sources.lfw(tmp_path / "nowhere")


def find(_: np.ndarray) -> tuple[Detection, ...]:
    return (detection(45.0, (0.39, 0.54)),)


def test_faces_are_found_once_and_remembered(tmp_path: Path) -> None:
    listed = celeba(tmp_path / "set")
    calls = []

    def counted(pixels: np.ndarray) -> tuple[Detection, ...]:
        calls.append(1)
        return find(pixels)

    for _ in range(2):
        table = find_all(listed, counted, tmp_path / "faces.npz", lambda done, of: None)
    assert len(calls) == 8
    assert table.box(3) == detection(45.0, (0.39, 0.54)).box


PLAN = PoolPlan(crops=12, shares={"celeba_spoof": 1.0}, attack_share=0.0, tight_share=0.3, size=16, shard=6, variants=1)


def teach(crops: CropStack) -> Logits:
    return np.asarray(crops[..., 0].mean(axis=(2, 3))[..., None] * np.ones(3), dtype=np.float32)


def built(folder: Path, listed: list[Picture]) -> None:
    faces = find_all(listed, find, folder / "faces.npz", lambda done, of: None)
    build(PoolBuilder(listed, faces, PLAN, lambda _: False), PLAN, teach, folder, lambda done, of: None)


def test_an_interrupted_pool_goes_on_and_is_the_same(tmp_path: Path) -> None:
    listed = celeba(tmp_path / "set")
    built(tmp_path / "one", listed)
    built(tmp_path / "two", listed)
    for name in ("shard-001.done", "shard-001-v0.done"):
        (tmp_path / "two" / name).unlink()
    built(tmp_path / "two", listed)
    one, two = load(tmp_path / "one"), load(tmp_path / "two")
    assert len(one) == 8 + 12 + 12
    everything = np.arange(len(one))[::-1]
    assert np.array_equal(one.crops[everything], two.crops[everything])
    assert np.array_equal(one.logits, two.logits)


def test_rows_of_many_shards_come_in_the_order_asked_for(tmp_path: Path) -> None:
    for name, values in (("a", (0, 1, 2)), ("b", (3,)), ("c", (4, 5))):
        np.save(tmp_path / f"{name}.npy", np.array(values, np.uint8).reshape(-1, 1, 1, 1, 1))
    crops = MappedCrops([tmp_path / f"{name}.npy" for name in "abc"])
    assert len(crops) == 6
    assert crops[np.array([5, 0, 3, 2, 4, 1, 5])].ravel().tolist() == [5, 0, 3, 2, 4, 1, 5]


def test_the_pool_holds_every_labelled_picture_as_it_is(tmp_path: Path) -> None:
    listed = celeba(tmp_path / "set")
    built(tmp_path / "pool", listed)
    pool = load(tmp_path / "pool")
    plain = pool.kind == KINDS.index("plain")
    assert sorted(pool.picture[plain]) == list(range(8))


def test_variants_change_every_crop_and_keep_its_size() -> None:
    crops = np.random.default_rng(0).integers(0, 256, (5, 2, 16, 16, 3)).astype(np.uint8)
    changed = varied(crops, np.random.default_rng(1))
    assert changed.shape == crops.shape
    assert all(not np.array_equal(a, b) for a, b in zip(crops, changed, strict=True))


def test_people_are_told_apart_by_their_vectors(tmp_path: Path) -> None:
    for number, colour in enumerate((0, 0, 255, 255)):
        Image.new("L", (32, 32), colour).save(tmp_path / f"{number}.png")
    listed = [Picture(path, "casia_style", path.stem, Label.LIVE) for path in sorted(tmp_path.iterdir())]
    told = grouped(listed, "casia_style", lambda pixels: np.eye(2, dtype=np.float32)[int(pixels.mean() > 100)])
    assert [one.subject for one in told] == ["0", "0", "2", "2"]


def test_shards_made_at_the_same_time_are_the_same(tmp_path: Path) -> None:
    listed = celeba(tmp_path / "set")
    faces = find_all(listed, find, tmp_path / "faces.npz", lambda done, of: None)
    for threads in (1, 3):
        builder = PoolBuilder(listed, faces, PLAN, lambda _: False)
        build(builder, PLAN, teach, tmp_path / str(threads), lambda done, of: None, threads)
    one, many = load(tmp_path / "1"), load(tmp_path / "3")
    rows = np.arange(len(one))
    assert np.array_equal(one.crops[rows], many.crops[rows])
    assert np.array_equal(one.logits, many.logits)


def test_larger_crops_are_made_small_for_teachers() -> None:
    pytest.importorskip("torch")
    from accessctl.training.tools import _at_side

    shown = _at_side(np.full((2, 112, 112, 3), 9, np.uint8), 80)
    assert [one.shape for one in shown] == [(1, 80, 80, 3)] * 2
    assert all((one == 9).all() for one in shown)
