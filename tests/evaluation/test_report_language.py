"""Whatever a report says to people comes from the catalogues, in tables and in plots; report.json stays English."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from matplotlib import font_manager
from matplotlib.figure import Figure
from matplotlib.text import Text

from accessctl import translation
from accessctl.config import Settings
from accessctl.evaluation import (
    alignment,
    attack_report,
    gallery_check,
    identification_report,
    impostors_report,
    plots,
    selftest,
    tracks_report,
    verification,
)
from accessctl.evaluation.identification import Plan
from accessctl.evaluation.impostors import all_pairs
from accessctl.evaluation.judging import judge_clips
from accessctl.evaluation.pairs import read_pairs
from accessctl.evaluation.report import Report
from accessctl.evaluation.tracks import own, votes
from accessctl.evaluation.verification import verify
from tests import pseudo
from tests.evaluation.synthetic import TEMPLATE, no_progress, people
from tests.evaluation.test_attacks import Brightness, OneFace, clips_of
from tests.evaluation.test_gallery_check import CLOSE, FAR, three
from tests.evaluation.test_selftest import attempts
from tests.evaluation.test_tracks import still, strangers
from tests.evaluation.test_verification import album, listed

# The field's own terms, names of what was measured, and of files.
_DATA = {
    "AUC", "APCER", "BPCER", "ACER", "EER", "ROC", "DET", "CMC", "FMR", "FNMR", "FPIR", "FNIR", "TAR", "LR+", "LR-",
    "brightness", "colours", "replay", "live.mp4", "live", "clips", "Ada", "ada", "Bob", "bob", "png", "html", "report",
    "max", "mean", "centroid", "door", "even", "quality", "in",
}  # fmt: skip


def _verification(folder: Path) -> Report:
    embedded = people(40, 2)
    return verification.report(verify(embedded, read_pairs(listed(folder, 2, 10, 40), album(embedded))), embedded)


def _alignment(folder: Path) -> Report:
    embedded = people(40, 2)
    pairs = read_pairs(listed(folder, 2, 10, 40), album(embedded))
    moves = (alignment.AS_IT_IS, alignment.Move(scale=1.04), alignment.Move(down=0.02), alignment.Move(down=-0.02))
    return alignment.report([alignment.judged(move, TEMPLATE, embedded, pairs) for move in moves], embedded)


def _identification(_: Path) -> Report:
    embedded = people(60, 6)
    plan = Plan(20, per_person=2, probe_pictures=2, draws=2)
    return identification_report.report(identification_report.study(embedded, plan, no_progress), embedded)


def _impostors(_: Path) -> Report:
    embedded = people(60, 2)
    groups = {f"p{number:04d}": "ada" if number % 2 else "bob" for number in range(50)}
    return impostors_report.report(all_pairs(embedded, no_progress), embedded, groups, no_progress)


def _tracks(_: Path) -> Report:
    seen = tuple(still(30, seed) for seed in range(4))
    limits = {1e-1: 0.3, 1e-2: 0.5}
    measured = votes(seen, strangers(), limits, (3, 5), 90, no_progress)
    return tracks_report.report(
        tracks_report.TrackStudy(
            "colours", "colours", True, (3, 5), 90, 3, seen, 400, measured, own(seen, limits, (3, 5), 3), [],
            {"no_face": 2}, {"shorter_than_a_window": 7, "too_short_to_enrol_and_search": 1},
        )
    )  # fmt: skip


def _clips(folder: Path) -> Report:
    judged, _ = judge_clips(clips_of(folder), OneFace(), Brightness(), Settings(), 0.5, no_progress)
    return attack_report.clip_report(judged, [], "brightness", 0.5)


def _comparison(folder: Path) -> Report:
    made = _clips(folder)
    return attack_report.comparison({"ada": made, "bob": made})


def _gallery(_: Path) -> Report:
    found = gallery_check.check_gallery([*three("ada", 0), *three("bob", 0)], CLOSE, FAR, {"no_template": 1})
    return gallery_check.report(found, {"ada": "Ada", "bob": "Bob"}, "colours", (CLOSE, FAR))


def _selftest(_: Path) -> Report:
    done = attempts(selftest.LIVING, 10, 10) + attempts("print", 10, 0) + attempts("phone", 10, 2)
    return selftest.report(done, "colours", 0.5, "0")


REPORTS = (
    _verification, _alignment, _identification, _impostors, _tracks, _clips, _comparison, _gallery, _selftest,
)  # fmt: skip


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What stands in the plots; they are not drawn."""
    said: list[str] = []

    def note(figure: Figure, *_: Any, **__: Any) -> None:
        for axes in figure.axes:
            if not axes.axison:
                continue
            said.extend(text.get_text() for text in axes.findobj(Text))

    monkeypatch.setattr(Figure, "savefig", note)
    return said


@pytest.mark.parametrize("build", REPORTS)
def test_what_a_report_says_is_translated(build: Callable[[Path], Report], drawn: list[str], tmp_path: Path) -> None:
    english = json.dumps(_plain(build(tmp_path)), default=str, sort_keys=True)
    drawn.clear()
    with pseudo.spoken():
        report = build(tmp_path)
        said = [*_said(report), *drawn]
    assert [(text, words) for text in said if (words := pseudo.untranslated(text, _DATA))] == []
    assert json.dumps(_plain(report), default=str, sort_keys=True) == english, "programs read it in English"


def _plain(report: Report) -> dict[str, Any]:
    from accessctl.evaluation.report import plain

    found: dict[str, Any] = plain(report.values)
    return found


def _said(report: Report) -> Iterator[str]:
    yield from (report.title, report.summary, *report.notes)
    for table in report.tables:
        yield from (table.title, *table.heads, *(str(cell) for row in table.rows for cell in row))
    yield from (figure.caption for figure in report.figures)


@pytest.mark.parametrize(("fonts", "said"), [(("DejaVu Sans", "Droid"), "限值"), ((), "limit")])
def test_where_no_font_has_the_letters_a_plot_is_in_english(
    fonts: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translation._Current, "language", "zh")
    monkeypatch.setattr(translation._Current, "texts", {"limit": "限值"})
    monkeypatch.setattr(plots, "_fonts", lambda _: fonts)
    assert plots.lettered("limit") == said


def test_a_font_is_asked_for_its_letters() -> None:
    own = font_manager.findfont("DejaVu Sans")
    assert plots._has(own, "Français")
    assert not plots._has(own, "中文")
    assert plots._fonts("fr") == ("DejaVu Sans",)
