"""Enrolment in front of a camera: guided, refused by name, one living person, tested at the end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from accessctl.config import Settings
from accessctl.domain import Embedding, Match, Sighting
from accessctl.enrollment import GUIDED, CameraEnrollment, EnrollmentRules, Hint, Pose, Progress, Refusal
from accessctl.limits import FmrCurve, Limits
from tests.faces import embedding, observation, quality, sighting

STEP = 1 / 15
CURVE = FmrCurve(((0.42, 1e-4), (0.49, 1e-5)))
ANY = (Pose.ANY,) * 5


class Enrolled:
    """A gallery of whoever the test says is enrolled already."""

    def __init__(self, **people: Embedding) -> None:
        self._people = people

    def nearest(self, probe: Embedding, /) -> Match | None:
        found = [Match(name, known.similarity(probe)) for name, known in self._people.items()]
        return max(found, key=lambda match: match.similarity, default=None)


def rules(min_live: float | None = 0.6) -> EnrollmentRules:
    return EnrollmentRules.of(Settings(), Limits(0.5, 0.05, min_live), CURVE)


def start(*, plan: tuple[Pose, ...] = ANY, gallery: Enrolled | None = None, person_id: str | None = None):  # type: ignore[no-untyped-def]
    return CameraEnrollment(rules(), gallery or Enrolled(), plan, person_id)


def face(pose: Pose = Pose.FRONT, live: float = 0.95, wobble: float = 0.0, **more: object) -> Sighting:
    angles = {
        Pose.LEFT: {"yaw": 20.0},
        Pose.RIGHT: {"yaw": -20.0},
        Pose.UP: {"pitch": 12.0},
        Pose.DOWN: {"pitch": -12.0},
    }
    looks = quality(**angles.get(pose, {}))
    return sighting(live=live, eye_distance=80, looks=looks, vector=embedding(0, wobble), **more)  # type: ignore[arg-type]


def show(enrollment: CameraEnrollment, frames: Iterable[Sighting | list[Sighting]], start_at: float = 0.0) -> Progress:
    progress = None
    for n, shown in enumerate(frames):
        faces = shown if isinstance(shown, list) else [shown]
        progress = enrollment.consider(observation(*faces, at=start_at + n * STEP, number=n))
    assert progress is not None
    return progress


def test_a_living_person_who_follows_the_guide_is_enrolled_with_one_template_per_pose() -> None:
    enrollment = start(plan=GUIDED)
    progress = show(enrollment, [face(pose) for pose in GUIDED for _ in range(12)] + [face()] * 10)
    assert progress.is_complete
    assert [kept.pose for kept in progress.kept] == list(GUIDED)
    assert len(enrollment.samples) == 5


def test_up_and_down_are_measured_from_the_persons_own_straight_view() -> None:
    def nodding(pitch: float) -> Sighting:
        return sighting(eye_distance=80, looks=quality(pitch=pitch), vector=embedding(0))

    enrollment = start(plan=(Pose.FRONT, Pose.UP))
    assert len(show(enrollment, [nodding(-12)] * 12).kept) == 1
    assert len(show(enrollment, [nodding(-6)] * 6, start_at=1.0).kept) == 1
    assert len(show(enrollment, [nodding(-3)] * 6, start_at=2.0).kept) == 2


def test_the_hint_says_the_next_pose() -> None:
    progress = show(start(plan=GUIDED), [face()] * 6)
    assert (progress.pose, progress.hint) == (Pose.LEFT, Hint.TURN_LEFT)
    assert progress.share == pytest.approx(1 / 6)


def test_a_pose_that_was_not_asked_for_is_not_kept() -> None:
    progress = show(start(plan=GUIDED), [face(Pose.LEFT)] * 20)
    assert progress.kept == ()
    assert (progress.problem, progress.hint) == (Refusal.OTHER_POSE, Hint.LOOK_STRAIGHT)


def test_who_cannot_turn_may_skip_a_side_view_but_never_the_straight_one() -> None:
    enrollment = start(plan=GUIDED)
    assert enrollment.skip_pose().pose is Pose.FRONT
    show(enrollment, [face()] * 6)
    for _ in range(2):
        progress = enrollment.skip_pose()
    assert progress.pose is Pose.UP
    for sitting in (2.0, 12.0):
        progress = enrollment.skip_pose()
        assert progress.hint is Hint.LOOK_STRAIGHT, "too few templates would be left: a further straight one stands in"
        progress = show(enrollment, [face()] * 30, start_at=sitting)
    assert progress.is_complete
    assert len(enrollment.samples) == 3


def test_a_second_click_does_not_skip_the_view_that_comes_next() -> None:
    enrollment = start(plan=GUIDED)
    show(enrollment, [face()] * 6)
    for _ in range(2):
        progress = enrollment.skip_pose(Pose.LEFT)
    assert progress.pose is Pose.RIGHT


def test_a_clip_of_a_living_person_is_enough() -> None:
    enrollment = start()
    show(enrollment, [face()] * 20)
    progress = enrollment.end()
    assert progress.is_complete
    assert 3 <= len(enrollment.samples) <= 5


def test_a_replay_is_refused_by_name() -> None:
    enrollment = start()
    show(enrollment, [face(live=0.1)] * 60)
    assert enrollment.end().ended_by is Refusal.NOT_LIVE
    assert enrollment.samples == ()


def test_a_phone_that_slides_in_takes_back_what_was_kept() -> None:
    enrollment = start()
    before = show(enrollment, [face()] * 8)
    after = show(enrollment, [face(live=0.05)] * 9, start_at=8 * STEP)
    assert before.kept
    assert after.kept == ()
    assert after.hint is Hint.SHOW_YOUR_OWN_FACE


def test_a_single_spoof_frame_between_live_ones_is_not_kept() -> None:
    enrollment = start()
    before = show(enrollment, [face()] * 6)
    after = show(enrollment, [face(live=0.1)], start_at=1.0)
    assert (len(before.kept), len(after.kept), after.problem) == (1, 1, Refusal.NOT_JUDGED)


def test_who_leaves_and_comes_back_is_judged_alive_anew() -> None:
    enrollment = start()
    show(enrollment, [face()] * 6)
    back = show(enrollment, [face(track=2)] * 4, start_at=2.0)
    assert (len(back.kept), back.problem) == (1, Refusal.NOT_JUDGED)
    assert len(show(enrollment, [face(track=2)], start_at=3.0).kept) == 2


def test_without_liveness_nobody_is_enrolled() -> None:
    enrollment = CameraEnrollment(rules(min_live=None), Enrolled(), ANY)
    show(enrollment, [face()] * 60)
    assert enrollment.end().ended_by is not None
    assert enrollment.samples == ()


def test_a_score_that_was_not_computed_is_not_live() -> None:
    enrollment = start()
    show(enrollment, [sighting(live=None, eye_distance=80)] * 60)
    assert enrollment.end().ended_by is not None
    assert enrollment.samples == ()


def test_someone_enrolled_under_another_name_is_refused_on_the_first_picture() -> None:
    enrollment = start(gallery=Enrolled(bob=embedding(0)))
    progress = show(enrollment, [face()] * 5)
    assert progress.ended_by is Refusal.ALREADY_ENROLLED
    assert progress.twin is not None
    assert progress.twin.person_id == "bob"
    assert progress.kept == ()


def test_adding_templates_to_the_same_person_is_no_duplicate() -> None:
    enrollment = start(gallery=Enrolled(bob=embedding(0)), person_id="bob")
    assert show(enrollment, [face()] * 60).is_complete


def test_another_person_who_takes_over_adds_nothing() -> None:
    enrollment = start()
    show(enrollment, [face()] * 6)
    other = sighting(eye_distance=80, vector=embedding(4), track=2)
    progress = show(enrollment, [other] * 20, start_at=6 * STEP)
    assert (progress.problem, len(progress.kept)) == (Refusal.ANOTHER_PERSON, 1)


@pytest.mark.parametrize(
    ("frame", "hint"),
    [
        ([], Hint.LOOK_HERE),
        ([sighting(eye_distance=80), sighting(eye_distance=70, track=2)], Hint.ONE_AT_A_TIME),
        ([sighting(eye_distance=50)], Hint.COME_CLOSER),
        ([sighting(eye_distance=155)], Hint.STEP_BACK),
        ([sighting(eye_distance=80, centre=(0.02, 0.5))], Hint.MOVE_TO_MIDDLE),
        ([sighting(eye_distance=80, looks=quality(sharpness=1))], Hint.GET_SHARP),
        ([sighting(eye_distance=80, looks=quality(brightness=5))], Hint.MORE_LIGHT),
        ([sighting(eye_distance=80, looks=quality(brightness=250))], Hint.LESS_LIGHT),
    ],
)
def test_a_bad_frame_gets_one_hint_and_is_not_kept(frame: list[Sighting], hint: Hint) -> None:
    progress = show(start(), [frame] * 10)
    assert (progress.hint, progress.kept) == (hint, ())


def test_a_refusal_names_what_most_frames_lacked() -> None:
    enrollment = start()
    show(enrollment, [[sighting(eye_distance=50)]] * 10)
    assert enrollment.end().ended_by is Refusal.TOO_SMALL


def test_too_short_a_clip_is_too_few_pictures() -> None:
    enrollment = start()
    show(enrollment, [face()] * 6)
    assert enrollment.end().ended_by is Refusal.TOO_FEW


def test_who_would_not_be_recognised_afterwards_is_refused() -> None:
    """Somebody enrolled is nearly as alike: below the duplicate limit, yet inside the margin."""
    twin = embedding(0, wobble=1.75)  # similarity 0.496 to the new face, limit 0.5
    enrollment = CameraEnrollment(EnrollmentRules.of(Settings(), Limits(0.5, 0.6, 0.6), CURVE), Enrolled(bob=twin), ANY)
    progress = show(enrollment, [face()] * 90)
    assert progress.ended_by is Refusal.NOT_RECOGNISED


def test_after_the_end_nothing_changes_any_more() -> None:
    enrollment = start()
    done = show(enrollment, [face()] * 60)
    assert done.is_complete
    assert show(enrollment, [face(live=0.1)] * 10) is done


# eyes and mouth


def shut(eyes_open: float = 0.1) -> Sighting:
    return sighting(eye_distance=80, looks=quality(eyes_open=eyes_open), vector=embedding(0))


def test_closed_eyes_are_said_once_they_have_lasted() -> None:
    enrollment = start(plan=GUIDED)
    early = show(enrollment, [shut()] * 5)
    late = show(enrollment, [shut()] * 15, start_at=5 * STEP)
    assert (early.hint, late.hint, late.problem) == (Hint.LOOK_STRAIGHT, Hint.OPEN_YOUR_EYES, Refusal.EYES_CLOSED)


def test_a_blink_is_neither_said_nor_kept() -> None:
    enrollment = start(plan=GUIDED)
    show(enrollment, [face()] * 4)  # one frame before enough were judged alive
    hints = [show(enrollment, [shut()], start_at=(4 + n) * STEP) for n in range(4)]
    assert {(one.hint, len(one.kept)) for one in hints} == {(Hint.LOOK_STRAIGHT, 0)}
    assert len(show(enrollment, [face()], start_at=8 * STEP).kept) == 1


def test_blinks_do_not_add_up_to_closed_eyes() -> None:
    frames = [shut() if n % 4 else face(live=0.95) for n in range(40)]
    hints = {show(enrollment, [one], start_at=n * STEP).hint for enrollment in [start(plan=GUIDED)]
             for n, one in enumerate(frames)}  # fmt: skip
    assert Hint.OPEN_YOUR_EYES not in hints


def test_a_covered_mouth_is_said_at_once_and_before_the_nod() -> None:
    looks = quality(mouth_free=0.1, pitch=60)
    progress = show(start(plan=GUIDED), [sighting(eye_distance=80, looks=looks)])
    assert (progress.hint, progress.problem) == (Hint.UNCOVER_YOUR_MOUTH, Refusal.MOUTH_COVERED)


def test_whoever_keeps_the_eyes_shut_is_not_enrolled_and_that_is_why() -> None:
    enrollment = start()
    show(enrollment, [shut()] * 40)
    assert enrollment.end().ended_by is Refusal.EYES_CLOSED


def test_eyes_that_do_not_open_can_be_allowed() -> None:
    asked = Settings().enrollment.model_copy(update={"min_eyes_open": 0.0})
    enrollment = CameraEnrollment(replace(rules(), enrollment=asked), Enrolled(), ANY)
    assert show(enrollment, [shut()] * 80).is_complete


def test_what_nobody_looked_at_is_not_held_against_a_face() -> None:
    looks = quality()
    assert (looks.eyes_open, looks.mouth_free) == (None, None)
    assert show(start(), [face()] * 80).is_complete


def test_of_a_turned_head_nothing_is_said_of_eyes_and_mouth() -> None:
    enrollment = start(plan=GUIDED)
    show(enrollment, [face()] * 6)
    looks = quality(yaw=22.0, mouth_free=0.1, eyes_open=0.1)
    turned = sighting(live=0.95, eye_distance=80, looks=looks, vector=embedding(0))
    assert [kept.pose for kept in show(enrollment, [turned] * 6, start_at=6 * STEP).kept] == [Pose.FRONT, Pose.LEFT]
