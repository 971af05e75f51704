"""From a frame to everything seen in it: work goes where the gate needs it, and evidence stays with its face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import ArrayLike

from accessctl.config import TrackingSettings
from accessctl.domain import Detection, Embedding, Frame, LivenessScore, Match, Pixels, Sighting, Template
from accessctl.errors import ModelError
from accessctl.gallery import Gallery
from accessctl.recognizer import STAGES, Recognizer
from accessctl.tracking import Tracker
from accessctl.vision.eyes_and_mouth import Features
from tests import faces

FRAME = 1 / 30


@dataclass
class Scene:
    """Detector, embedder and liveness model in one: whoever stands where, seen and known as the test says.

    ``people`` maps a horizontal place (share of the frame) to the direction of that person's embedding.
    """

    people: dict[float, int] = field(default_factory=dict)
    eye_distance: dict[float, float] = field(default_factory=dict)
    live: float = 0.9
    embedded: int = 0
    judged: list[Pixels] = field(default_factory=list)
    looked_closely: int = 0
    still: bool = False

    def detect(self, pixels: Pixels) -> tuple[Detection, ...]:
        return tuple(faces.detection(self.eye_distance.get(x, 30.0), (x, 0.5)) for x in self.people)

    def detect_still(self, pixels: Pixels) -> tuple[Detection, ...]:
        self.still = True
        return self.detect(pixels)

    def look_closer(self, pixels: Pixels, face: Detection) -> Detection:
        return Detection(face.box, face.landmarks + np.float32(0.5), face.confidence)

    def crops(self, pixels: Pixels, landmarks: ArrayLike) -> tuple[Pixels, ...]:
        x = float(np.asarray(landmarks)[2, 0]) / faces.WIDTH
        nearest = min(self.people, key=lambda place: abs(place - x))
        return (np.full((112, 112, 3), self.people[nearest], np.uint8),)

    def embed(self, crops: Sequence[tuple[Pixels, ...]]) -> list[Embedding]:
        self.embedded += len(crops)
        return [faces.embedding(int(crop[0][0, 0, 0])) for crop in crops]

    def judge(self, pixels: Pixels, detections: Sequence[Detection]) -> list[LivenessScore]:
        self.judged.append(pixels)
        return [LivenessScore(self.live) for _ in detections]

    def look(self, pixels: Pixels, landmarks: ArrayLike) -> Features:
        self.looked_closely += 1
        return Features(eyes_open=0.2, mouth_free=0.9)


class NoOne:
    """An empty gallery."""

    def nearest(self, embedding: Embedding) -> Match | None:
        return None


class OnlyAda:
    """A gallery that takes direction 1 for Ada."""

    def nearest(self, embedding: Embedding) -> Match | None:
        return Match("ada", float(embedding.vector[1]))


def recognizer(scene: Scene, *, has_liveness: bool = True, looks_closely: bool = True) -> Recognizer:
    made = Recognizer(
        detector=scene,
        tracker=Tracker(TrackingSettings()),
        embedder=scene,
        liveness=scene if has_liveness else None,
        gallery=OnlyAda(),
        min_eye_distance=20.0,
        min_self_similarity=0.3,
    )
    made.eyes_and_mouth = scene if looks_closely else None
    return made


def examined(sighting: Sighting) -> bool:
    return sighting.embedding is not None


def test_a_face_is_detected_matched_and_judged_from_one_frame() -> None:
    scene = Scene({0.5: 1})
    frame = faces.frame()
    seen = recognizer(scene).observe(frame)
    (sighting,) = seen.sightings
    assert sighting.match == Match("ada", 1.0)
    assert sighting.liveness == LivenessScore(0.9)
    assert sighting.crop is not None and sighting.crop.quality.eye_distance == pytest.approx(30)
    assert seen.frame is frame and scene.judged[0] is frame.pixels


def test_the_closer_landmarks_are_those_that_count() -> None:
    (sighting,) = recognizer(Scene({0.5: 1})).observe(faces.frame()).sightings
    assert sighting.detection.landmarks[2, 0] == pytest.approx(0.5 * faces.WIDTH + 0.5)


def test_nobody_there_is_an_empty_observation() -> None:
    assert recognizer(Scene()).observe(faces.frame()).sightings == ()


def test_a_face_the_gate_does_not_need_is_seen_but_not_examined() -> None:
    scene = Scene({0.5: 1})
    terminal = recognizer(scene)
    terminal.needs = lambda track_id, now: False
    (sighting,) = terminal.observe(faces.frame()).sightings
    assert (sighting.crop, sighting.embedding, sighting.match, sighting.liveness) == (None, None, None, None)
    assert scene.embedded == 0 and not scene.judged


def test_the_gate_is_asked_about_each_track_with_the_frames_time() -> None:
    asked: list[tuple[int, float]] = []

    def needs(track_id: int, now: float) -> bool:
        asked.append((track_id, now))
        return track_id == 2

    terminal = recognizer(Scene({0.2: 1, 0.8: 2}))
    terminal.needs = needs
    sightings = terminal.observe(faces.frame(at=3.5)).sightings
    assert sorted(asked) == [(1, 3.5), (2, 3.5)]
    assert [examined(sighting) for sighting in sightings] == [False, True]


def test_a_face_too_far_away_is_not_examined() -> None:
    (sighting,) = recognizer(Scene({0.5: 1}, {0.5: 19.0})).observe(faces.frame()).sightings
    assert not examined(sighting)


def test_of_a_crowd_the_two_largest_are_examined() -> None:
    sizes = {0.1: 22.0, 0.3: 25.0, 0.6: 30.0, 0.9: 21.0}
    sightings = recognizer(Scene(dict.fromkeys(sizes, 1), sizes)).observe(faces.frame()).sightings
    assert [examined(sighting) for sighting in sightings] == [False, True, True, False]


def test_enrolment_examines_the_largest_face_in_every_frame() -> None:
    sizes = {0.2: 25.0, 0.7: 30.0}
    terminal = recognizer(Scene({0.2: 1, 0.7: 2}, sizes))
    terminal.needs = lambda track_id, now: False
    terminal.is_enrolling = True
    for n in range(5):
        assert [examined(s) for s in terminal.observe(faces.frame(at=n * FRAME)).sightings] == [False, True]


def test_each_face_gets_its_own_embedding_and_match() -> None:
    left, right = recognizer(Scene({0.25: 1, 0.75: 3})).observe(faces.frame()).sightings
    assert left.match is not None and right.match is not None
    assert (left.match.similarity, right.match.similarity) == (1.0, 0.0)
    assert left.track_id != right.track_id


def test_somebody_else_in_the_same_place_gets_a_new_track() -> None:
    """A phone slides in front of the face: same place, other person."""
    scene = Scene({0.5: 1})
    terminal = recognizer(scene)
    before = [terminal.observe(faces.frame(at=n * FRAME)).sightings[0].track_id for n in range(5)]
    scene.people = {0.5: 4}
    after = [terminal.observe(faces.frame(at=n * FRAME)).sightings[0].track_id for n in range(5, 10)]
    assert (set(before), set(after)) == ({1}, {2})


def test_a_gradual_change_of_the_same_face_keeps_the_track() -> None:
    scene = Scene({0.5: 1})
    terminal = recognizer(scene)
    turning = [faces.embedding(1, wobble) for wobble in np.linspace(0, 1.5, 20)]
    scene.embed = lambda crops: [turning.pop(0)]  # type: ignore[method-assign]
    ids = {terminal.observe(faces.frame(at=n * FRAME)).sightings[0].track_id for n in range(20)}
    assert ids == {1}


def test_without_a_liveness_model_there_is_no_score() -> None:
    (sighting,) = recognizer(Scene({0.5: 1}), has_liveness=False).observe(faces.frame()).sightings
    assert sighting.liveness is None and sighting.match is not None


def test_a_failing_liveness_model_is_not_swallowed() -> None:
    scene = Scene({0.5: 1})

    def broken(pixels: Pixels, detections: Sequence[Detection]) -> list[LivenessScore]:
        raise ModelError("the model failed")

    scene.judge = broken  # type: ignore[method-assign]
    with pytest.raises(ModelError):
        recognizer(scene).observe(faces.frame())


def test_a_new_gallery_counts_from_the_next_frame() -> None:
    terminal = recognizer(Scene({0.5: 1}))
    terminal.gallery = NoOne()
    assert terminal.observe(faces.frame()).sightings[0].match is None


def test_while_a_badge_names_somebody_faces_are_compared_with_that_person_alone() -> None:
    scene = Scene(people={0.5: 1})
    seeing = recognizer(scene)
    everybody = Gallery.build([Template("ada", faces.embedding(1)), Template("bob", faces.embedding(2))])
    seeing.gallery = everybody
    seeing.claimed = everybody.of_person("bob")
    (seen,) = seeing.observe(faces.frame(0.0)).sightings
    assert seen.match is not None
    assert (seen.match.person_id, seen.match.runner_up_similarity) == ("bob", -1.0)
    assert seen.match.similarity < 0.5
    seeing.claimed = None
    (seen,) = seeing.observe(faces.frame(FRAME)).sightings
    assert seen.match is not None
    assert seen.match.person_id == "ada"


def test_a_real_gallery_fits() -> None:
    terminal = recognizer(Scene({0.5: 1}))
    terminal.gallery = Gallery.build([Template("ada", faces.embedding(1))])
    match = terminal.observe(faces.frame()).sightings[0].match
    assert match is not None and match.person_id == "ada" and match.similarity == pytest.approx(1)


def test_every_stage_says_what_it_cost() -> None:
    seen = recognizer(Scene({0.5: 1})).observe(faces.frame())
    assert tuple(seen.stage_ms) == STAGES
    assert all(cost >= 0 for cost in seen.stage_ms.values()) and seen.stage_ms["detect"] > 0


def test_every_face_of_a_photo_is_embedded_whatever_its_size_and_none_is_alive() -> None:
    scene = Scene({0.1: 1, 0.5: 2, 0.9: 3}, dict.fromkeys((0.1, 0.5, 0.9), 15.0))
    terminal = recognizer(scene)
    terminal.needs = lambda track_id, now: False
    sightings = terminal.observe_still(faces.frame()).sightings
    assert [sighting.track_id for sighting in sightings] == [1, 2, 3]
    assert all(examined(sighting) and sighting.liveness is None for sighting in sightings)
    assert scene.still and not scene.judged


def test_a_photo_between_two_frames_does_not_disturb_the_tracks() -> None:
    terminal = recognizer(Scene({0.5: 1}))
    terminal.observe(faces.frame(at=0.0))
    terminal.observe_still(Frame(0, 0.0, faces.frame().pixels))
    assert terminal.observe(faces.frame(at=FRAME)).sightings[0].track_id == 1


# eyes and mouth: only in enrolment


def eyes_and_mouth(sighting: Sighting) -> tuple[float | None, float | None]:
    assert sighting.crop is not None
    return sighting.crop.quality.eyes_open, sighting.crop.quality.mouth_free


def test_whoever_is_being_enrolled_is_looked_at_closely() -> None:
    looking = recognizer(Scene({0.5: 1}))
    looking.is_enrolling = True
    (seen,) = looking.observe(faces.frame()).sightings
    assert eyes_and_mouth(seen) == (0.2, 0.9)


def test_at_the_door_nobody_asks_for_eyes_and_mouth() -> None:
    scene = Scene({0.5: 1})
    (seen,) = recognizer(scene).observe(faces.frame()).sightings
    assert (eyes_and_mouth(seen), scene.looked_closely) == ((None, None), 0)


def test_a_photo_is_looked_at_closely_only_where_that_is_asked_for() -> None:
    looking = recognizer(Scene({0.5: 1}))
    (plain,), (close,) = (looking.observe_still(faces.frame(), closely=closely).sightings for closely in (False, True))
    assert (eyes_and_mouth(plain), eyes_and_mouth(close)) == ((None, None), (0.2, 0.9))


def test_without_the_model_nothing_is_made_up() -> None:
    (seen,) = recognizer(Scene({0.5: 1}), looks_closely=False).observe_still(faces.frame(), closely=True).sightings
    assert eyes_and_mouth(seen) == (None, None)
