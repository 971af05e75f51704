"""Presentation attacks: the rates are those of ISO/IEC 30107-3, on counts worked out by hand."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from accessctl.config import Settings
from accessctl.domain import Detection, LivenessScore
from accessctl.errors import InputError
from accessctl.evaluation.attack_report import clip_report, comparison, picture_report, write_mistakes
from accessctl.evaluation.attacks import AttackScores, confusion, measure
from accessctl.evaluation.judging import judge_clips, judge_pictures, largest
from accessctl.evaluation.presentations import Presentation, from_folders, from_manifest
from tests.evaluation.synthetic import no_progress
from tests.faces import HEIGHT, WIDTH, detection

LIVE = np.array([0.9, 0.8, 0.7, 0.2])
SPOOF = {"print": np.array([0.1, 0.6]), "screen": np.array([0.05, 0.1, 0.3])}
SCORES = AttackScores(LIVE, SPOOF)


def picture(path: Path, brightness: int) -> None:
    """One grey picture file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (WIDTH, HEIGHT), brightness).save(path)


class Brightness:
    """A liveness model for tests: bright pictures are alive."""

    model_id = "brightness"

    def judge(self, pixels: np.ndarray, detections: Sequence[Detection]) -> list[LivenessScore]:
        return [LivenessScore(float(pixels.mean()) / 255)] * len(detections)


class OneFace:
    """A detector that sees a face wherever the picture is not black."""

    def detect(self, pixels: np.ndarray) -> tuple[Detection, ...]:
        return (detection(),) if pixels.any() else ()


def test_rates_at_the_limit_are_shares_of_their_own_side() -> None:
    found = measure(SCORES, 0.5)
    assert (found["n_live"], found["n_spoof"]) == (4, 5)
    assert found["bpcer"] == 0.25
    assert found["apcer"] == 0.2
    assert found["acer"] == pytest.approx(0.225)


def test_each_species_has_its_own_rate_and_the_worst_is_named() -> None:
    found = measure(SCORES, 0.5)
    assert {name: (one["n"], one["apcer"]) for name, one in found["species"].items()} == {
        "print": (2, 0.5),
        "screen": (3, 0.0),
    }
    assert found["apcer_worst"] == 0.5


def test_a_score_at_the_limit_is_taken_for_live() -> None:
    assert measure(SCORES, 0.9)["bpcer"] == 0.75
    assert measure(SCORES, 0.6)["apcer"] == 0.2
    assert measure(SCORES, 0.6)["species"]["print"]["apcer"] == 0.5


def test_attacks_at_a_given_share_of_refused_living() -> None:
    assert measure(SCORES, 0.5)["apcer_at_bpcer"] == {"0.01": 0.4, "0.05": 0.4, "0.1": 0.4}


def test_the_papers_table() -> None:
    table = confusion(SCORES, 0.5).table()
    assert confusion(SCORES, 0.5).matrix == [[3, 1], [1, 4]]
    assert table["accuracy"] == pytest.approx(7 / 9)
    assert (table["tpr"], table["fpr"], table["specificity"]) == pytest.approx((0.75, 0.2, 0.8))
    assert (table["ppv"], table["npv"], table["f1"]) == pytest.approx((0.75, 0.8, 0.75))
    assert table["mcc"] == pytest.approx((3 * 4 - 1 * 1) / np.sqrt(4 * 4 * 5 * 5))
    assert (table["lr_plus"], table["lr_minus"]) == pytest.approx((3.75, 0.25 / 0.8))


def test_of_several_faces_the_largest_counts_and_strays_do_not() -> None:
    small, large, stray = detection(20), detection(60), detection(6)
    assert largest([small, large, stray]) is large
    assert largest([stray]) is None


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    """Ten bright living, ten dark attacks, and one black picture without a face."""
    for number in range(10):
        picture(tmp_path / "cam" / "live" / f"{number}.png", brightness=190 + number)
        picture(tmp_path / "cam" / "spoof" / f"{number}.png", brightness=50 + number)
    picture(tmp_path / "cam" / "live" / "black.png", brightness=0)
    return tmp_path / "cam"


def test_a_folder_job_counts_what_had_no_face_apart(folders: Path) -> None:
    wanted = from_folders([folders / "live"], [f"replay={folders / 'spoof'}"])
    judged, unreadable = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    values = picture_report(judged, unreadable, "brightness", 0.5, 1.6).values
    assert (values["n_live"], values["n_spoof"], values["no_face"]) == (10, 10, 1)
    assert (values["auc"], values["apcer"], values["bpcer"]) == (1.0, 0.0, 0.0)
    assert values["species"]["replay"]["n"] == 10
    assert values["sources"]["cam"]["n_live"] == 10
    assert values["model"] == "brightness"


def test_faces_that_the_door_would_ask_to_step_back_are_counted_and_said(folders: Path) -> None:
    wanted = from_folders([folders / "live"], [str(folders / "spoof")])
    judged, _ = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    context = next(one.context for one in judged if one.live is not None)
    enough, too_little = (picture_report(judged, [], "b", 0.5, least) for least in (context, context + 0.1))
    asked = [report.values["asked_to_step_back"] for report in (enough, too_little)]
    assert [(one["live"], one["spoof"]) for one in asked] == [(0, 0), (10, 10)]
    assert too_little.values["n_live"] == 10, "they still count where models are compared"
    assert "asks to step back" in too_little.notes[0]


def test_several_models_stand_in_one_table(folders: Path, tmp_path: Path) -> None:
    wanted = from_folders([folders / "live"], [str(folders / "spoof")])
    judged, _ = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    both = {name: picture_report(judged, [], name, limit, 1.6) for name, limit in (("strict", 0.9), ("lax", 0.1))}
    made = comparison(both)
    rows = {(row[0], row[1]): row for row in made.tables[0].rows}
    assert set(rows) == {(model, "cam") for model in both}, "one source is all there is, and needs no second row"
    assert [rows[model, "cam"][-1] for model in both] == ["0.900", "0.100"]
    assert [row[:2] for row in made.tables[1].rows] == list(rows)
    assert made.values["models"]["lax"]["apcer"] > made.values["models"]["strict"]["apcer"]
    assert (made.write(tmp_path / "out").parent / "report.json").is_file()


def test_several_sources_have_a_row_each_and_one_together(folders: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for side in ("live", "spoof"):
        shutil.copytree(folders / side, tmp_path / "other" / side)
    sets = (folders, tmp_path / "other")
    wanted = from_folders([one / "live" for one in sets], [str(one / "spoof") for one in sets])
    judged, _ = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    rows = picture_report(judged, [], "b", 0.5, 1.6).tables[0].rows
    assert [(row[0], row[1]) for row in rows] == [("all", 20), ("cam", 10), ("other", 10)]


def test_a_damaged_picture_is_named_and_left_out(folders: Path) -> None:
    (folders / "live" / "torn.png").write_bytes(b"not a picture")
    wanted = from_folders([folders / "live"], [str(folders / "spoof")])
    judged, unreadable = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    assert len(judged) == 21
    assert len(unreadable) == 1
    assert "torn.png" in unreadable[0]


def test_the_worst_mistakes_are_shown_worst_first(folders: Path, tmp_path: Path) -> None:
    wanted = from_folders([folders / "live"], [str(folders / "spoof")])
    judged, _ = judge_pictures(wanted, OneFace(), Brightness(), no_progress)
    page = write_mistakes(judged, 0.1, tmp_path).read_text(encoding="utf-8")
    assert "Attacks, taken for live: 10" in page
    assert page.index("9.png") < page.index("0.png")


@pytest.mark.parametrize(("live", "spoof", "what"), [([], ["x"], "no such folder"), (["empty"], [], "no pictures")])
def test_a_missing_or_empty_folder_is_one_line(tmp_path: Path, live: list[str], spoof: list[str], what: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=what):
        from_folders([tmp_path / name for name in live], [str(tmp_path / name) for name in spoof])


def test_one_side_alone_is_refused(folders: Path) -> None:
    with pytest.raises(InputError, match="no attacks"):
        from_folders([folders / "live"], [])


def clips_of(tmp_path: Path) -> list[Presentation]:
    """A living clip of 30 bright frames and a replay of 30 dark ones, as folders of pictures."""
    for name, brightness in (("live", 200), ("replay", 40)):
        for number in range(30):
            picture(tmp_path / name / f"{number:02d}.png", brightness=brightness + number % 3)
    return [
        Presentation(tmp_path / "live", True, "", "clips"),
        Presentation(tmp_path / "replay", False, "replay", "clips"),
    ]


def test_a_clip_is_judged_per_frame_window_and_attempt(tmp_path: Path) -> None:
    judged, _ = judge_clips(clips_of(tmp_path), OneFace(), Brightness(), Settings(), 0.5, no_progress)
    living, replay = judged
    assert (len(living.frames), living.opened) == (30, True)
    assert (len(replay.frames), replay.opened) == (30, False)
    assert all(value > 0.5 for value in living.windows)
    report = clip_report(judged, [], "brightness", 0.5)
    values = report.values
    assert "Attempts" in " ".join(table.title for table in report.tables)
    assert "Attempts" in [table.title for table in comparison({"a": report, "b": report}).tables]
    assert values["attempts"]["apcer"]["hits"] == 0
    assert values["attempts"]["bpcer"]["hits"] == 0
    assert values["windows"]["n_live"] == len(living.windows)


def test_frames_too_close_are_not_judged_and_counted(tmp_path: Path) -> None:
    class NearFace:
        def detect(self, pixels: np.ndarray) -> tuple[Detection, ...]:
            return (detection(160),)

    judged, _ = judge_clips(clips_of(tmp_path), NearFace(), Brightness(), Settings(), 0.1, no_progress)
    assert [(len(one.frames), one.asked_back, one.opened) for one in judged] == [(0, 30, False)] * 2


def test_the_gate_opens_for_a_replay_when_the_model_is_fooled(tmp_path: Path) -> None:
    judged, _ = judge_clips(clips_of(tmp_path), OneFace(), Brightness(), Settings(), 0.1, no_progress)
    assert judged[1].opened


def manifest(tmp_path: Path, *rows: str) -> Path:
    (tmp_path / "a.mp4").write_bytes(b"x")
    (tmp_path / "b.mp4").write_bytes(b"x")
    path = tmp_path / "clips.csv"
    path.write_text("path,label,species\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_a_manifest_names_clips_and_species(tmp_path: Path) -> None:
    found = from_manifest(manifest(tmp_path, "a.mp4,live,", "b.mp4,spoof,tablet"))
    assert [(one.live, one.species) for one in found] == [(True, ""), (False, "tablet")]


@pytest.mark.parametrize(("row", "what"), [("a.mp4,alive,", "line 2: the label"), ("c.mp4,live,", "line 2: c.mp4")])
def test_a_wrong_line_is_named(tmp_path: Path, row: str, what: str) -> None:
    with pytest.raises(InputError, match=what):
        from_manifest(manifest(tmp_path, row, "b.mp4,spoof,"))
