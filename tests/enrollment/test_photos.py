"""Enrolment from photos: every refusal has a name."""

from __future__ import annotations

import pytest

from accessctl.domain import Observation, Sighting
from accessctl.enrollment import PhotoEnrollment, Refusal
from accessctl.enrollment.terms import Hint, Pose
from accessctl.enrollment.words import of_hint, of_pose, of_refusal
from tests.enrollment.test_camera import Enrolled, rules
from tests.faces import embedding, observation, quality, sighting


def photo(*sightings: Sighting) -> Observation:
    return observation(*sightings)


@pytest.fixture
def enrollment() -> PhotoEnrollment:
    return PhotoEnrollment(rules(), Enrolled())


def test_good_photos_of_one_person_become_templates(enrollment: PhotoEnrollment) -> None:
    for n in range(3):
        verdict = enrollment.consider(f"{n}.jpg", photo(sighting(live=None, vector=embedding(0, wobble=0.2 * n))))
        assert verdict.refusal is None
    assert len(enrollment.samples) == 3


@pytest.mark.parametrize(
    ("faces", "refusal"),
    [
        ([], Refusal.NO_FACE),
        ([sighting(), sighting(track=2)], Refusal.SEVERAL_FACES),
        ([sighting(eye_distance=20)], Refusal.TOO_SMALL),
        ([sighting(centre=(0.02, 0.5))], Refusal.CUT_OFF),
        ([sighting(looks=quality(yaw=60))], Refusal.TURNED_AWAY),
        ([sighting(looks=quality(sharpness=2))], Refusal.BLURRED),
        ([sighting(looks=quality(brightness=2))], Refusal.TOO_DARK),
        ([sighting(looks=quality(brightness=252))], Refusal.TOO_BRIGHT),
        ([sighting(looks=quality(mouth_free=0.2))], Refusal.MOUTH_COVERED),
        ([sighting(looks=quality(eyes_open=0.2))], Refusal.EYES_CLOSED),
        ([sighting(looks=quality(eyes_open=0.2, sharpness=2))], Refusal.BLURRED),
    ],
)
def test_a_bad_photo_is_refused_by_name(enrollment: PhotoEnrollment, faces: list[Sighting], refusal: Refusal) -> None:
    assert enrollment.consider("a.jpg", photo(*faces)).refusal is refusal
    assert enrollment.samples == ()


def test_a_small_face_in_the_background_does_not_matter(enrollment: PhotoEnrollment) -> None:
    assert enrollment.consider("a.jpg", photo(sighting(), sighting(track=2, eye_distance=15))).refusal is None


def test_a_photo_of_somebody_else_is_refused(enrollment: PhotoEnrollment) -> None:
    enrollment.consider("a.jpg", photo(sighting(vector=embedding(0))))
    assert enrollment.consider("b.jpg", photo(sighting(vector=embedding(3)))).refusal is Refusal.ANOTHER_PERSON
    assert len(enrollment.samples) == 1


def test_the_same_photo_twice_counts_once(enrollment: PhotoEnrollment) -> None:
    enrollment.consider("a.jpg", photo(sighting()))
    assert enrollment.consider("copy of a.jpg", photo(sighting())).refusal is Refusal.SAME_PICTURE
    assert len(enrollment.samples) == 1


def test_someone_enrolled_already_yields_nothing_at_all() -> None:
    enrollment = PhotoEnrollment(rules(), Enrolled(bob=embedding(0)))
    verdict = enrollment.consider("a.jpg", photo(sighting()))
    assert verdict.refusal is Refusal.ALREADY_ENROLLED
    assert verdict.twin is not None
    assert verdict.twin.person_id == "bob"
    enrollment.consider("b.jpg", photo(sighting(vector=embedding(4))))
    assert enrollment.samples == ()


def test_there_are_words_for_everything() -> None:
    assert all(of_refusal(refusal) for refusal in Refusal)
    assert all(of_hint(hint).headline for hint in Hint)
    assert all(of_pose(pose) for pose in Pose)
