"""The composition root with the real models: what is wired to what."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from accessctl import config
from accessctl.app import DEMO_PEOPLE, DEMO_PICTURES, App, Eyes, enroll_demo_people
from accessctl.camera import read_picture
from accessctl.domain import Frame, Observation
from accessctl.errors import ModelError
from accessctl.gui.admin.furnishing import take_up
from accessctl.weights.catalogue import Catalogue, State

pytestmark = pytest.mark.weights


@pytest.fixture
def app(data_dir: Path) -> Iterator[App]:
    if any(Catalogue.load().state(name) is not State.READY for name in DEMO_PICTURES):
        pytest.skip("needs the demo's pictures: accessctl models install --demo")
    with App.open(config.load(data_dir / config.FILE_NAME), data_dir) as opened:
        yield opened


def test_the_limits_follow_the_number_of_templates(app: App) -> None:
    before = app.gate.limits.min_similarity
    enroll_demo_people(app)
    assert app.gate.limits is app.limits
    assert app.gate.limits.min_similarity > before
    assert len(app.gallery) == len(DEMO_PEOPLE)


def test_an_import_to_come_already_counts_in_the_limits_of_an_enrolment(app: App) -> None:
    assert app.enrollment_rules(coming=1000).limits.min_similarity > app.enrollment_rules().limits.min_similarity
    assert app.gate.limits.min_similarity == app.enrollment_rules().limits.min_similarity


def test_the_recognizer_asks_the_gate_whom_to_look_at(app: App) -> None:
    assert app.recognizer.needs == app.gate.needs


@pytest.mark.parametrize(
    ("asked", "challenged", "face_is_weak"),
    [("challenge", "always", False), ("second_factor", "unsure", True), ("nothing", "unsure", False)],
)
def test_where_only_a_weak_model_guards_more_is_asked_for(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, asked: str, challenged: str, face_is_weak: bool
) -> None:
    monkeypatch.setattr("accessctl.app.composition.is_weak", lambda *_: True)
    config.change(data_dir / config.FILE_NAME, {"liveness.when_weak": asked})
    with App.open(config.load(data_dir / config.FILE_NAME), data_dir) as weak:
        assert weak.gate.policy.challenge.when == challenged
        assert weak.new_engine()._crew.face_is_weak is face_is_weak
        take_up(weak, weak.settings)
        assert weak.gate.policy.challenge.when == challenged, "settings saved in the panel take nothing of that back"


@pytest.mark.parametrize(
    ("asked", "source", "more"),
    [
        ("challenge", "a camera", "challenge"),
        ("challenge", "a clip", ""),  # nobody in it can turn their head when asked
        ("challenge", "demo", ""),
        ("second_factor", "a clip", "second_factor"),
        ("second_factor", "demo", ""),
    ],
)
def test_a_recording_is_asked_for_no_move_of_the_head(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, asked: str, source: str, more: str
) -> None:
    monkeypatch.setattr("accessctl.app.composition.is_weak", lambda *_: True)
    clip = data_dir / "clip.mp4"
    clip.write_bytes(b"frames")
    named = {"a camera": "0", "a clip": str(clip), "demo": "demo"}[source]
    config.change(data_dir / config.FILE_NAME, {"liveness.when_weak": asked, "camera.source": named})
    with App.open(config.load(data_dir / config.FILE_NAME), data_dir) as weak:
        assert weak.asks_more == more


def test_a_strong_model_asks_for_nothing_more(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accessctl.app.composition.is_weak", lambda *_: False)  # MiniFASNet is not everywhere
    with App.open(config.load(data_dir / config.FILE_NAME), data_dir) as strong:
        assert (strong.asks_more, strong.gate.policy.challenge.when) == ("", "unsure")


def test_the_demos_people_are_enrolled_once(app: App) -> None:
    enroll_demo_people(app)
    enroll_demo_people(app)
    assert {person.person_id for person in app.store.people.all()} == set(DEMO_PEOPLE)


def test_after_a_crash_everything_is_back_with_fresh_models(app: App) -> None:
    enroll_demo_people(app)
    crashed, eyes = app.recognizer, app.eyes
    app.revive()
    assert app.recognizer is not crashed
    assert app.eyes is not eyes
    assert app.recognizer.needs == app.gate.needs
    match = app.see_photo(read_picture(app.catalogue.ready("obama"))).sightings[0].match
    assert match is not None
    assert match.person_id == "demo-employee"


def test_a_grey_frame_shows_nobody(app: App) -> None:
    grey = np.full((720, 1280, 3), 127, np.uint8)
    assert app.recognizer.observe(Frame(0, 0.0, grey)).sightings == ()


def test_without_chosen_models_nothing_starts() -> None:
    with pytest.raises(ModelError, match="accessctl models install"):
        Eyes.load(config.Settings(), Catalogue.load())


class OneAtATime:
    """A recognizer that remembers whether two threads were ever inside it at once."""

    def __init__(self) -> None:
        self._inside = 0
        self.crowded = False

    def observe(self, frame: Frame, *, closely: bool = False) -> Observation:
        self._inside += 1
        self.crowded = self.crowded or self._inside > 1
        time.sleep(0.02)
        self._inside -= 1
        return Observation(frame)

    observe_still = observe


def test_photos_and_frames_take_turns(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    recognizer = OneAtATime()
    monkeypatch.setattr(app, "recognizer", recognizer)
    grey = np.full((48, 64, 3), 127, np.uint8)
    threads = [threading.Thread(target=app.see_photo, args=(grey,)) for _ in range(3)]
    threads += [threading.Thread(target=app.observe, args=(Frame(n, float(n), grey),)) for n in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not recognizer.crowded
