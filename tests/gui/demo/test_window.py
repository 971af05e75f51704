from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from accessctl.domain import LivenessScore, Reason, Verdict
from accessctl.gui.demo.captions import CAPTIONS
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.gauges import Trace
from accessctl.gui.overlays import FaceOverlay
from accessctl.gui.theme import Theme
from accessctl.gui.tuning import Effects, Tuning, effects, error_at
from accessctl.translation import Said
from tests import faces
from tests.gui import scenes

TUNING = Tuning(0.5, 0.05, 3, 5, 0.6)
NAMES = {"ada": "Ada Lovelace"}


def effects_of(tuning: Tuning) -> Effects:
    return effects(tuning, scenes.CURVE, 5, lambda _: 0.04)


@pytest.fixture
def demo(qtbot: QtBot, theme: Theme) -> Iterator[DemoWindow]:
    machinery = Machinery("CPUExecutionProvider", "yunet", "fr_feature", "minifasnet")
    content = DemoContent(Said("synthesised footage"), machinery, TUNING, effects_of, lambda who: NAMES.get(who, who))
    window = DemoWindow(theme, content)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def test_a_grant_shows_who_and_how_sure(demo: DemoWindow) -> None:
    demo.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3)))
    gate = demo.gate
    assert (gate.who.text(), gate.why.text(), gate.verdict.text()) == ("Ada Lovelace", "Recognised", "✓ Granted")
    assert (gate.lamps.votes, gate.lamps.needed) == (3, 3)
    assert gate.similarity.value == pytest.approx(0.72)
    assert gate.similarity.limit == pytest.approx(scenes.LIMITS.min_similarity)
    assert gate.news.said[0] == "Ada Lovelace, recognised"


def test_only_news_enters_the_list(demo: DemoWindow) -> None:
    for _ in range(20):
        demo.show_decision(scenes.decision(Verdict.WAIT, Reason.CONFIRMING, is_news=False))
    assert len(demo.gate.news.lines) == 0


def test_without_a_face_the_gauges_are_empty(demo: DemoWindow) -> None:
    demo.show_decision(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3)))
    demo.show_decision(scenes.decision(Verdict.WAIT, Reason.NO_FACE, person=None, is_news=False))
    assert demo.gate.lamps.votes == 0
    assert demo.gate.similarity.value is None
    assert demo.gate.who.text() == "Nobody"


def test_a_fault_is_said_in_words(demo: DemoWindow) -> None:
    from dataclasses import replace

    fault = replace(scenes.decision(Verdict.DENIED, Reason.FAULT), detail="the camera gives no picture")
    demo.show_decision(fault)
    assert demo.gate.why.text() == "the camera gives no picture"


def test_the_stages_and_the_provider_stand_beside_the_picture(demo: DemoWindow) -> None:
    from dataclasses import replace

    shown = scenes.decision(Verdict.WAIT, Reason.CONFIRMING)
    seen = replace(shown.observation, stage_ms={"detect": 5.0, "embed": 9.0})
    demo.show_decision(replace(shown, observation=seen))
    assert demo.gate.stages.total_ms == pytest.approx(14.0)
    assert "embed 9.0 ms" in demo.gate.stages.accessibleDescription()


def test_moving_a_slider_says_what_it_does_and_puts_it_into_force(qtbot: QtBot, demo: DemoWindow) -> None:
    before = demo.knobs.similarity.meaning
    with qtbot.waitSignal(demo.tuned) as moved:
        demo.knobs.similarity.slider.setValue(30)
    assert moved.args == [Tuning(0.3, 0.05, 3, 5, 0.6)]
    assert demo.knobs.similarity.meaning != before
    assert "FMR 1e-3" in demo.knobs.similarity.meaning
    assert "FNMR 4.0 %" in demo.knobs.similarity.meaning


def test_liveness_cannot_be_slid_away(demo: DemoWindow) -> None:
    demo.knobs.live.slider.setValue(-100)
    assert demo.knobs.tuning.min_live >= 0.05


def test_more_templates_give_a_stranger_more_chances() -> None:
    def one_in(templates: int) -> int:
        words = effects(TUNING, scenes.CURVE, templates, lambda _: None).similarity
        return int(words.split("1 time in ")[1].replace(",", ""))

    assert one_in(1) > 50 * one_in(100)


def test_nothing_is_claimed_that_was_not_measured() -> None:
    words = effects(TUNING, None, 5, lambda _: None)
    assert not any(sign.isdigit() for sign in words.similarity + words.live)


def test_between_measured_points_the_line_is_straight_and_outside_there_is_none() -> None:
    curve = ((0.3, 0.01), (0.4, 0.03))
    assert error_at(curve, 0.35) == pytest.approx(0.02)
    assert [error_at(curve, limit) for limit in (0.29, 0.41)] == [None, None]
    assert error_at((), 0.35) is None


def test_enrol_me_is_a_key_away(qtbot: QtBot, demo: DemoWindow) -> None:
    with qtbot.waitSignal(demo.enrol_asked):
        demo.header.enrol.click()
    with qtbot.waitSignal(demo.enrol_asked):
        QTest.keyClick(demo, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)


def test_the_captions_come_and_go(qtbot: QtBot, demo: DemoWindow) -> None:
    demo.start()
    assert demo.captions.isVisible()
    demo.captions.show_at(len(CAPTIONS))
    qtbot.waitUntil(lambda: not demo.captions.isVisible())


@pytest.mark.parametrize("way", ["button", "key"])
def test_the_next_visitor_is_explained_it_again(qtbot: QtBot, demo: DemoWindow, way: str) -> None:
    demo.start()
    demo.captions.show_at(len(CAPTIONS))
    qtbot.waitUntil(lambda: not demo.captions.isVisible())
    if way == "button":
        demo.header.explain.click()
    else:
        QTest.keyClick(demo, Qt.Key.Key_F1)
    assert demo.captions.isVisible()
    assert demo.captions.moment < 1.0, "from the first one"


def test_what_was_saved_is_said_for_a_while_and_then_the_source_again(
    qtbot: QtBot, demo: DemoWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("accessctl.gui.demo.header._SAID_MS", 300)
    shown = demo.header.source
    source = shown.text()
    demo.header.say("Saved: report.png")
    assert shown.text() == "Saved: report.png"
    qtbot.waitUntil(lambda: shown.text() == source)


def test_a_face_below_the_limit_is_unknown_and_one_above_has_a_name() -> None:
    overlay = FaceOverlay(lambda who: NAMES.get(who, who), lambda: 0.5)
    assert overlay.label_of(faces.sighting("ada", similarity=0.49))[0] == "#1  unknown"
    assert overlay.label_of(faces.sighting("ada", similarity=0.51))[0] == "#1  Ada Lovelace"
    assert "nan" not in overlay.label_of(faces.sighting(None, live=None))[1]


def test_the_name_stays_while_the_track_is_not_examined(demo: DemoWindow) -> None:
    from dataclasses import replace

    overlay = FaceOverlay(lambda who: NAMES.get(who, who), lambda: 0.5)
    full = faces.sighting("ada")
    bare = replace(full, match=None, liveness=None, embedding=None)
    overlay.remember((full,))
    (kept,) = overlay.remember((bare,))
    assert overlay.label_of(kept)[0] == "#1  Ada Lovelace"
    (other,) = overlay.remember((replace(bare, track_id=2),))
    assert overlay.label_of(other)[0] == "#2  face"


def test_the_trace_holds_five_seconds_and_starts_anew_with_another_source(qtbot: QtBot, theme: Theme) -> None:
    trace = Trace(theme, "liveness")
    qtbot.addWidget(trace)
    for step in range(300):
        trace.add(step / 30, 0.9, 0.6)
    assert trace.points[0][0] == pytest.approx(299 / 30 - 5.0, abs=0.05)
    trace.add(0.0, LivenessScore(0.5).live, 0.6)
    assert trace.points == ((0.0, 0.5),)
