"""The gate as a specification: the scenarios that others get wrong, and what is news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.config import Settings
from accessctl.domain import Decision, FaceCrop, LivenessScore, Reason, Sighting, Verdict
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from tests.faces import embedding, frame, observation, quality, sighting
from tests.fakes import noise
from tests.vision.test_stillness import face as a_face

STEP = 1 / 15
LIMITS = Limits(min_similarity=0.5, min_margin=0.05, min_live=0.6)
GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)


def gate_of(changes: dict[str, dict[str, object]] | None = None, limits: Limits = LIMITS) -> Gate:
    return Gate(Policy.of(Settings.model_validate(changes or {})), limits)


@pytest.fixture
def gate() -> Gate:
    return gate_of()


def show(gate: Gate, *frames: Iterable[Sighting] | Sighting, start: float = 0.0) -> list[Decision]:
    """One decision per frame, 15 frames a second, each with the noise of its own that a sensor has."""
    listed = [[shown] if isinstance(shown, Sighting) else list(shown) for shown in frames]
    seen = [[noisy(face) for face in faces] for faces in listed]
    return [gate.consider(observation(*faces, at=start + STEP * n, number=n)) for n, faces in enumerate(seen)]


def noisy(face: Sighting) -> Sighting:
    """The same face in another frame."""
    if face.crop is None:
        return face
    return replace(face, crop=FaceCrop(noise(next(_frames_so_far), width=8, height=8), face.crop.quality))


_frames_so_far = count()


def news(decisions: Iterable[Decision]) -> list[tuple[Verdict, Reason]]:
    return [(decision.verdict, decision.reason) for decision in decisions if decision.is_news]


def last(decisions: list[Decision]) -> tuple[Verdict, Reason]:
    return decisions[-1].verdict, decisions[-1].reason


def never_granted(decisions: Iterable[Decision]) -> bool:
    return all(decision.verdict is not Verdict.GRANTED for decision in decisions)


# the main road


def test_an_enrolled_living_face_is_granted_once(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 30)
    assert news(decisions) == [GRANTED]
    granted = next(decision for decision in decisions if decision.is_news)
    assert granted.subject is not None
    assert granted.subject.person_id == "ada"


def test_it_takes_no_longer_than_the_frames_that_are_asked_for(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 8)
    assert [decision.verdict for decision in decisions].index(Verdict.GRANTED) == 4  # the fifth liveness frame


def test_nobody_there_is_no_news(gate: Gate) -> None:
    decisions = show(gate, *[[]] * 5)
    assert last(decisions) == (Verdict.WAIT, Reason.NO_FACE)
    assert news(decisions) == []


def test_two_agreeing_frames_are_not_three(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 2, *[sighting(similarity=0.3)] * 20)
    assert never_granted(decisions)


def test_someone_who_walks_up_blurred_at_first_is_granted_in_the_end(gate: Gate) -> None:
    decisions = show(gate, *[sighting(similarity=0.3)] * 6, *[sighting()] * 6)
    assert news(decisions)[-1] == GRANTED


def test_the_evidence_says_how_far_a_track_has_come(gate: Gate) -> None:
    evidence = show(gate, *[sighting(live=0.9)] * 2)[-1].evidence
    assert evidence is not None
    assert (evidence.votes, evidence.votes_needed, evidence.live_frames, evidence.live_frames_needed) == (2, 3, 2, 5)
    assert evidence.live_median == pytest.approx(0.9)
    assert evidence.progress == pytest.approx(0.4)


# liveness


def test_a_live_face_does_not_vouch_for_the_phone_that_slides_in_after_it(gate: Gate) -> None:
    stranger, phone = sighting(person="ada", similarity=0.2), sighting(live=0.05)
    decisions = show(gate, *[stranger] * 4, *[phone] * 30)
    assert never_granted(decisions)
    assert (Verdict.DENIED, Reason.NOT_LIVE) in news(decisions)


def test_somebody_admitted_who_turns_to_the_other_side_is_still_the_same_visitor(gate: Gate) -> None:
    left, right = sighting(vector=embedding(0)), sighting(vector=embedding(1))
    assert news(show(gate, *[left] * 8, *[right] * 100)) == [GRANTED]


def test_a_phone_in_the_gaps_between_live_frames_is_never_granted(gate: Gate) -> None:
    stranger, phone = sighting(similarity=0.2), sighting(live=0.05)
    assert never_granted(show(gate, *[stranger, stranger, phone] * 20))


def test_ten_spoof_frames_and_one_lucky_live_one_are_denied(gate: Gate) -> None:
    decisions = show(gate, *[sighting(live=0.1)] * 10, sighting(live=0.99))
    assert last(decisions) == (Verdict.DENIED, Reason.NOT_LIVE)
    assert never_granted(decisions)


def test_two_spoof_frames_in_a_row_take_back_what_was_seen_before(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 4, *[sighting(live=0.1)] * 2, *[sighting()] * 5)
    assert never_granted(decisions)


def test_after_a_spoof_reset_nothing_counts_until_the_hold_is_over(gate: Gate) -> None:
    decisions = show(gate, *[sighting(live=0.1)] * 2, *[sighting()] * 30)
    granted = [n for n, decision in enumerate(decisions) if decision.verdict is Verdict.GRANTED]
    assert STEP * granted[0] >= STEP + 1.0 + 4 * STEP  # the second spoof frame, the hold, five live frames


def test_one_bad_liveness_frame_of_a_living_face_is_forgiven(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 3, sighting(live=0.1), *[sighting()] * 4)
    assert news(decisions) == [GRANTED]


def test_a_photo_held_still_for_a_minute_is_never_granted(gate: Gate) -> None:
    decisions = show(gate, *[sighting(live=0.1)] * 900)
    assert never_granted(decisions)
    assert news(decisions)[0] == (Verdict.DENIED, Reason.NOT_LIVE)
    assert {reason for _, reason in news(decisions)} == {Reason.NOT_LIVE, Reason.LOCKED_OUT}


def test_a_still_picture_that_is_fed_in_is_not_live_however_alive_it_looks(gate: Gate) -> None:
    still = sighting(live=0.99)
    decisions = [gate.consider(observation(still, at=n * STEP, number=n)) for n in range(60)]
    assert never_granted(decisions)
    assert last(decisions) == (Verdict.DENIED, Reason.NOT_LIVE)


def test_a_clip_that_shows_every_frame_twice_is_only_slower(gate: Gate) -> None:
    twice = [face for n in range(12) for face in [noisy(sighting())] * 2]
    decisions = [gate.consider(observation(face, at=n * STEP, number=n)) for n, face in enumerate(twice)]
    assert news(decisions) == [GRANTED]


def test_an_admitted_track_that_turns_into_a_photo_loses_its_admission(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 6, *[sighting(live=0.1)] * 12)
    assert last(decisions) == (Verdict.DENIED, Reason.NOT_LIVE)


# who is judged


def test_a_live_stranger_beside_a_photo_of_an_employee_is_denied(gate: Gate) -> None:
    stranger = sighting(similarity=0.2, track=1, eye_distance=70, centre=(0.4, 0.5))
    photo = sighting(live=0.05, track=2, eye_distance=60, centre=(0.6, 0.5))
    decisions = show(gate, *[(stranger, photo)] * 30)
    assert never_granted(decisions)
    assert news(decisions) == [(Verdict.DENIED, Reason.UNKNOWN)]


def test_the_photo_in_front_and_the_live_stranger_behind_it_are_denied(gate: Gate) -> None:
    stranger = sighting(similarity=0.2, track=1, eye_distance=45, centre=(0.4, 0.5))
    photo = sighting(live=0.05, track=2, eye_distance=70, centre=(0.6, 0.5))
    decisions = show(gate, *[(stranger, photo)] * 30)
    assert never_granted(decisions)
    assert news(decisions)[0] == (Verdict.DENIED, Reason.NOT_LIVE)


def test_two_people_of_one_size_do_not_take_turns(gate: Gate) -> None:
    left, right = sighting(track=1, centre=(0.4, 0.5)), sighting(person="bob", track=2, centre=(0.6, 0.5))
    near = sighting(person="bob", track=2, centre=(0.6, 0.5), eye_distance=66)
    decisions = show(gate, (left, right), *[(left, near), (left, right)] * 3)
    assert {decision.subject.track_id for decision in decisions if decision.subject} == {1}


def test_a_policy_may_demand_that_nobody_else_stands_there() -> None:
    gate = gate_of({"zone": {"second_face": "block"}})
    both = (sighting(track=1, centre=(0.4, 0.5)), sighting(person="bob", track=2, centre=(0.6, 0.5)))
    decisions = show(gate, *[both] * 20)
    assert last(decisions) == (Verdict.WAIT, Reason.SEVERAL_FACES)
    assert never_granted(decisions)


def test_who_walks_by_at_the_edge_is_not_judged(gate: Gate) -> None:
    decisions = show(gate, *[sighting(centre=(0.05 + 0.002 * n, 0.5)) for n in range(30)])
    assert {(decision.verdict, decision.reason) for decision in decisions} == {(Verdict.WAIT, Reason.OFF_CENTRE)}


def test_a_face_far_away_is_asked_to_come_closer(gate: Gate) -> None:
    assert last(show(gate, *[sighting(eye_distance=30)] * 10)) == (Verdict.WAIT, Reason.TOO_FAR)


@pytest.mark.parametrize("live", [0.95, 0.1])
def test_a_face_that_fills_the_picture_is_asked_to_step_back_and_never_judged(gate: Gate, live: float) -> None:
    """Without surround P(live) is a guess, so it counts neither for nor against anybody."""
    decisions = show(gate, *[sighting(eye_distance=155, live=live)] * 30)
    assert {(decision.verdict, decision.reason) for decision in decisions} == {(Verdict.WAIT, Reason.TOO_CLOSE)}
    assert all(decision.evidence and decision.evidence.looked == 0 for decision in decisions)


def test_a_step_back_is_enough_to_be_judged(gate: Gate) -> None:
    near, back = [sighting(eye_distance=155)] * 8, [sighting(eye_distance=140)] * 8
    assert news(show(gate, *near, *back)) == [GRANTED]


def test_a_door_may_ask_for_more_surround() -> None:
    gate = gate_of({"liveness": {"min_surround": 2.5}})
    assert last(show(gate, *[sighting(eye_distance=100)] * 10)) == (Verdict.WAIT, Reason.TOO_CLOSE)


def test_who_was_let_in_and_comes_too_close_is_not_sent_away(gate: Gate) -> None:
    decisions = show(gate, *[sighting()] * 8, *[sighting(eye_distance=155)] * 8)
    assert last(decisions)[1] is Reason.RECOGNIZED


def test_a_picture_held_too_close_takes_back_nothing_that_spoke_against_it(gate: Gate) -> None:
    decisions = show(gate, *[sighting(live=0.1)] * 8, *[sighting(eye_distance=155)] * 8)
    assert last(decisions) == (Verdict.DENIED, Reason.NOT_LIVE)


def test_who_crosses_the_zone_faster_than_the_dwell_time_is_not_granted() -> None:
    gate = gate_of({"zone": {"dwell_seconds": 1.0}})
    assert never_granted(show(gate, *[sighting()] * 14))


def test_the_dwell_time_begins_anew_for_who_steps_aside_and_back() -> None:
    gate = gate_of({"zone": {"dwell_seconds": 1.0}})
    aside = sighting(centre=(0.05, 0.5))
    assert never_granted(show(gate, *[sighting()] * 10, *[aside] * 10, *[sighting()] * 10))


def test_evidence_from_before_the_gap_is_gone_after_it(gate: Gate) -> None:
    show(gate, *[sighting()] * 4)
    decisions = show(gate, *[sighting()] * 4, start=4 * STEP + 0.5)
    assert never_granted(decisions)


def test_nobody_is_admitted_by_a_frame_in_which_their_face_was_not_looked_at() -> None:
    """What was seen is enough before the dwell time is over; then the place of that face is seen, not the face."""
    gate = gate_of({"zone": {"dwell_seconds": 1.0}})
    not_examined = Sighting(1, sighting().detection)
    assert never_granted(show(gate, *[sighting()] * 10, *[not_examined] * 60))
    assert news(show(gate, *[sighting()] * 10, start=70 * STEP)) == [GRANTED]


def test_evidence_older_than_a_few_seconds_no_longer_counts(gate: Gate) -> None:
    waiting = [sighting(looks=quality(yaw=60))] * 60
    decisions = show(gate, *[sighting()] * 4, *waiting, *[sighting()] * 4)
    assert never_granted(decisions)


# a photo held still


def held_still(number: int, *, blinks: bool = False) -> Sighting:
    """A face of which the model is certain that it lives, in a crop that holds nothing new but a sensor's noise."""
    noise = np.random.default_rng(number).normal(0, 3, (112, 112, 3))
    crop = np.clip(a_face(eyes_open=not blinks) + noise, 0, 255).astype(np.uint8)
    return replace(sighting(live=0.99), crop=FaceCrop(crop, quality()))


def watch(gate: Gate, *faces: Sighting, start: int = 0) -> list[Decision]:
    return [gate.consider(observation(face, at=STEP * n, number=n)) for n, face in enumerate(faces, start)]


def test_a_photo_held_still_for_a_minute_is_not_live_however_alive_it_looks(gate: Gate) -> None:
    decisions = watch(gate, *(held_still(n) for n in range(15 * 60)))
    assert never_granted(decisions)
    assert news(decisions)[0] == (Verdict.DENIED, Reason.NOT_LIVE)
    assert {reason for _, reason in news(decisions)} <= {Reason.NOT_LIVE, Reason.LOCKED_OUT}


def test_one_blink_among_still_frames_is_enough_for_the_living(gate: Gate) -> None:
    before, blink, after = ([held_still(n, blinks=1 <= n - 8 < 2) for n in part] for part in
                            (range(8), range(8, 10), range(10, 16)))  # fmt: skip
    assert never_granted(watch(gate, *before))
    assert GRANTED in news(watch(gate, *blink, *after, start=8))


def test_a_blink_long_ago_does_not_vouch_for_a_photo(gate: Gate) -> None:
    gate = gate_of({"identity": {"votes_needed": 5, "window": 5}})
    watch(gate, *(replace(held_still(n, blinks=n == 2), match=None) for n in range(4)))
    assert never_granted(watch(gate, *(held_still(n) for n in range(14, 60)), start=14))


# liveness missing or failing


def test_without_a_liveness_model_every_decision_is_a_fault() -> None:
    gate = gate_of(limits=Limits(0.5, 0.05, None))
    decisions = show(gate, *[sighting()] * 10, [])
    assert {(decision.verdict, decision.reason) for decision in decisions} == {(Verdict.DENIED, Reason.FAULT)}
    assert len(news(decisions)) == 1


def test_a_liveness_model_that_gives_no_score_is_a_fault_and_never_a_grant(gate: Gate) -> None:
    decisions = show(gate, *[sighting(live=None)] * 30)
    assert never_granted(decisions)
    assert last(decisions) == (Verdict.DENIED, Reason.FAULT)


def test_a_score_that_is_no_number_is_never_a_grant(gate: Gate) -> None:
    broken = sighting()
    assert broken.liveness is not None
    object.__setattr__(broken.liveness, "live", float("nan"))
    decisions = show(gate, *[broken] * 30)
    assert never_granted(decisions)
    assert last(decisions) == (Verdict.DENIED, Reason.FAULT)


def test_a_similarity_that_is_no_number_is_never_a_grant(gate: Gate) -> None:
    broken = sighting()
    assert broken.match is not None
    object.__setattr__(broken.match, "similarity", float("nan"))
    assert never_granted(show(gate, *[broken] * 30))


def test_p_live_is_never_nan() -> None:
    with pytest.raises(ValueError, match="live"):
        LivenessScore(float("nan"))


def test_a_fault_wipes_the_evidence_and_its_end_is_news(gate: Gate) -> None:
    show(gate, *[sighting()] * 4)
    fault = gate.fault(frame(4 * STEP), "camera unplugged")
    again = gate.fault(frame(5 * STEP), "camera unplugged")
    after = show(gate, *[sighting()] * 4, start=6 * STEP)
    assert (fault.verdict, fault.reason, fault.is_news, fault.detail) == (
        Verdict.DENIED,
        Reason.FAULT,
        True,
        "camera unplugged",
    )
    assert not again.is_news
    assert [decision.is_news for decision in after] == [True, False, False, False]
    assert never_granted(after)


def test_two_faces_with_one_track_number_are_a_fault(gate: Gate) -> None:
    decisions = show(gate, *[(sighting(track=1), sighting(track=1))] * 10)
    assert last(decisions) == (Verdict.DENIED, Reason.FAULT)


# unknown and ambiguous


def test_a_stranger_is_unknown_and_not_the_nearest(gate: Gate) -> None:
    decisions = show(gate, *[sighting(similarity=0.45)] * 20)
    assert last(decisions) == (Verdict.DENIED, Reason.UNKNOWN)
    assert decisions[-1].subject is not None
    assert decisions[-1].subject.person_id is None


def test_with_nobody_enrolled_everybody_is_unknown(gate: Gate) -> None:
    assert last(show(gate, *[sighting(person=None)] * 20)) == (Verdict.DENIED, Reason.UNKNOWN)


def test_unknown_is_said_only_after_a_whole_window(gate: Gate) -> None:
    decisions = show(gate, *[sighting(similarity=0.3)] * 5)
    assert [decision.verdict for decision in decisions] == [Verdict.WAIT] * 4 + [Verdict.DENIED]


def test_two_enrolled_look_alikes_are_ambiguous_and_never_a_guess(gate: Gate) -> None:
    decisions = show(gate, *[sighting(similarity=0.8, runner_up=0.78)] * 20)
    assert last(decisions) == (Verdict.DENIED, Reason.AMBIGUOUS)
    assert never_granted(decisions)


def test_a_track_that_turns_into_somebody_else_starts_anew(gate: Gate) -> None:
    decisions = show(gate, *[sighting("ada")] * 4, *[sighting("bob")] * 4)
    assert never_granted(decisions)


def test_a_face_that_no_longer_resembles_itself_starts_anew(gate: Gate) -> None:
    other = sighting(vector=embedding(direction=3))
    decisions = show(gate, *[sighting()] * 4, *[other] * 4)
    assert never_granted(decisions)


# quality


@pytest.mark.parametrize(
    ("flaw", "reason"),
    [
        ({"yaw": 50.0}, Reason.TURNED_AWAY),
        ({"pitch": -40.0}, Reason.TURNED_AWAY),
        ({"sharpness": 1.0}, Reason.BLURRED),
        ({"brightness": 10.0}, Reason.TOO_DARK),
        ({"brightness": 250.0}, Reason.TOO_BRIGHT),
    ],
)
def test_a_poor_picture_is_not_judged_but_guided(gate: Gate, flaw: dict[str, float], reason: Reason) -> None:
    decisions = show(gate, *[sighting(looks=quality(**flaw))] * 20)
    assert last(decisions) == (Verdict.WAIT, reason)
    assert never_granted(decisions)


# cool-down, lock-out, time


def test_after_a_grant_nobody_else_is_granted_during_the_cool_down(gate: Gate) -> None:
    show(gate, *[sighting(track=1)] * 6)
    decisions = show(gate, *[sighting("bob", track=2)] * 60, start=6 * STEP)
    granted = [n for n, decision in enumerate(decisions) if decision.verdict is Verdict.GRANTED]
    assert (6 + granted[0]) * STEP >= 4 * STEP + 3.0
    assert news(decisions) == [GRANTED]


def test_five_denials_in_a_minute_lock_the_door_for_the_configured_time(gate: Gate) -> None:
    before = [show(gate, *[sighting(similarity=0.2, track=visit)] * 5, start=visit * 2.0) for visit in range(5)]
    assert [news(decisions) for decisions in before] == [[(Verdict.DENIED, Reason.UNKNOWN)]] * 5
    during = show(gate, *[sighting(track=9)] * 30, start=10.0)
    assert {(decision.verdict, decision.reason) for decision in during} == {(Verdict.DENIED, Reason.LOCKED_OUT)}
    assert len(news(during)) == 1
    long_after = show(gate, *[sighting(track=10)] * 30, start=10.0 + 61.0)
    assert news(long_after) == [GRANTED]


def test_a_lock_out_is_news_once_however_long_it_lasts(gate: Gate) -> None:
    for visit in range(5):
        show(gate, *[sighting(similarity=0.2, track=visit)] * 5, start=visit * 2.0)
    assert len(news(show(gate, *[[]] * 600, start=10.0))) == 1


def test_the_same_denial_of_the_same_track_is_not_repeated_at_once(gate: Gate) -> None:
    decisions = show(gate, *[sighting(similarity=0.2)] * 200)
    assert len(news(decisions)) == 2  # 13 seconds, one repetition after 10


def test_a_source_that_starts_again_carries_no_evidence_over(gate: Gate) -> None:
    show(gate, *[sighting()] * 4, start=100.0)
    assert never_granted(show(gate, *[sighting()] * 4, start=0.0))
    assert news(show(gate, *[sighting()] * 10, start=1.0)) == [GRANTED]


def test_a_step_back_in_time_does_not_lock_for_ever(gate: Gate) -> None:
    for visit in range(5):
        show(gate, *[sighting(similarity=0.2, track=visit)] * 6, start=1e6 + visit * 2.0)
    show(gate, [], start=0.0)
    assert news(show(gate, *[sighting(track=9)] * 10, start=61.0)) == [GRANTED]


def test_a_step_back_in_time_makes_nobody_wait_longer_than_the_cool_down(gate: Gate) -> None:
    show(gate, *[sighting()] * 6, start=1e6)
    show(gate, [], start=0.0)
    assert news(show(gate, *[sighting("bob", track=2)] * 10, start=4.0)) == [GRANTED]


def test_a_step_back_in_time_forgets_no_denial(gate: Gate) -> None:
    for visit in range(4):
        show(gate, *[sighting(similarity=0.2, track=visit)] * 5, start=1000.0 + visit * 2.0)
    show(gate, *[sighting(similarity=0.2, track=9)] * 5, start=0.0)
    assert last(show(gate, sighting(track=10), start=1.0)) == (Verdict.DENIED, Reason.LOCKED_OUT)


def test_an_admission_that_the_store_refused_stays_refused_and_holds_up_nobody(gate: Gate) -> None:
    show(gate, *[sighting()] * 5)
    gate.withdraw()
    same = show(gate, *[sighting()] * 20, start=5 * STEP)
    assert {(decision.verdict, decision.reason) for decision in same} == {(Verdict.DENIED, Reason.INACTIVE)}
    assert news(same) == []
    assert news(show(gate, *[sighting("bob", track=2)] * 6, start=25 * STEP)) == [GRANTED]


def test_who_waits_for_a_second_person_is_not_denied_and_locks_nobody_out(gate: Gate) -> None:
    for track in range(1, 11):
        show(gate, *[sighting(track=track)] * 5, start=track)
        gate.withdraw(Reason.SECOND_PERSON_NEEDED)
        waiting = show(gate, *[sighting(track=track)] * 5, start=track + 5 * STEP)
        assert {(one.verdict, one.reason) for one in waiting} == {(Verdict.WAIT, Reason.SECOND_PERSON_NEEDED)}
        assert news(waiting) == []
    assert news(show(gate, *[sighting("bob", track=20)] * 6, start=11)) == [GRANTED]


def test_a_face_that_waits_is_admitted_once_what_was_asked_for_has_come(gate: Gate) -> None:
    show(gate, *[sighting()] * 5)
    gate.withdraw(Reason.SECOND_FACTOR_NEEDED)
    assert last(show(gate, *[sighting()] * 40, start=5 * STEP)) == (Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED)
    gate.confirm("ada")
    after = show(gate, *[sighting()] * 10, start=45 * STEP)
    assert {(one.verdict, one.reason) for one in after} == {GRANTED}
    assert news(after) == []


def test_a_spoof_in_the_place_of_a_face_that_waits_is_refused(gate: Gate) -> None:
    show(gate, *[sighting()] * 5)
    gate.withdraw(Reason.SECOND_FACTOR_NEEDED)
    assert last(show(gate, *[sighting(live=0.05)] * 20, start=5 * STEP)) == (Verdict.DENIED, Reason.NOT_LIVE)


# what the recognizer should compute


def test_work_is_asked_for_until_decided_and_then_at_a_low_rate(gate: Gate) -> None:
    assert gate.needs(1, 0.0)
    show(gate, *[sighting()] * 4)
    assert gate.needs(1, 4 * STEP)
    show(gate, sighting(), start=4 * STEP)
    assert not gate.needs(1, 5 * STEP)
    assert gate.needs(1, 4 * STEP + 0.51)


def test_no_work_is_asked_for_bystanders(gate: Gate) -> None:
    show(gate, (sighting(track=1), sighting(track=2, eye_distance=20)))
    assert gate.needs(1, STEP)
    assert not gate.needs(2, STEP)


def test_a_suspect_track_is_looked_at_in_every_frame(gate: Gate) -> None:
    show(gate, *[sighting()] * 6, sighting(live=0.1))
    assert gate.needs(1, 7 * STEP)


def test_an_admitted_person_who_stays_is_not_granted_again_but_after_stepping_away_is(gate: Gate) -> None:
    show(gate, *[sighting()] * 6)
    staying = show(gate, *[sighting()] * 100, start=6 * STEP)
    assert news(staying) == []
    assert last(staying) == (Verdict.WAIT, Reason.RECOGNIZED)
    back = show(gate, *[sighting(track=2)] * 6, start=20.0)
    assert news(back) == [GRANTED]


def test_a_track_that_breaks_does_not_open_the_door_a_second_time(gate: Gate) -> None:
    show(gate, *[sighting(track=1)] * 60)
    again = show(gate, *[sighting(track=2)] * 60, start=60 * STEP + 1.0)
    assert news(again) == []
    assert last(again) == (Verdict.WAIT, Reason.RECOGNIZED)


def test_the_photo_of_whoever_was_just_let_in_is_denied_all_the_same(gate: Gate) -> None:
    show(gate, *[sighting(track=1)] * 6)
    attack = show(gate, *[sighting(track=2, live=0.05)] * 30, start=6 * STEP)
    assert never_granted(attack)
    assert last(attack) == (Verdict.DENIED, Reason.NOT_LIVE)


def test_somebody_refused_by_the_store_is_no_guest(gate: Gate) -> None:
    show(gate, *[sighting(track=1)] * 5)
    gate.withdraw()
    assert never_granted(show(gate, *[sighting(track=1)] * 20, start=5 * STEP))


# whatever happens

_faces = st.builds(
    sighting,
    person=st.sampled_from(["ada", "bob", None]),
    live=st.sampled_from([0.05, 0.55, 0.65, 0.95, None]),
    track=st.integers(1, 2),
    similarity=st.sampled_from([0.2, 0.49, 0.55, 0.9]),
    runner_up=st.sampled_from([-1.0, 0.52]),
    eye_distance=st.sampled_from([30.0, 50.0, 70.0]),
    centre=st.sampled_from([(0.5, 0.5), (0.4, 0.5), (0.02, 0.5)]),
    vector=st.sampled_from([embedding(0), embedding(0, 0.2), embedding(3)]),
)
_frames = st.lists(st.lists(_faces, max_size=2, unique_by=lambda face: face.track_id), max_size=40)


def _supports(face: Sighting, track: int, person: str) -> bool:
    assert face.match is None or face.match.person_id
    return (
        face.track_id == track
        and face.match is not None
        and face.match.person_id == person
        and face.match.similarity >= LIMITS.min_similarity
        and face.match.margin >= LIMITS.min_margin
        and face.liveness is not None
        and face.liveness.live >= (LIMITS.min_live or 1)
    )


@settings(max_examples=200, deadline=None)
@given(_frames, st.lists(_faces, max_size=2, unique_by=lambda face: face.track_id), st.integers(0, 25))
def test_no_grant_without_k_agreeing_live_frames_of_one_track_in_the_window(
    noise: list[list[Sighting]], steady: list[Sighting], repeats: int
) -> None:
    frames = [*noise, *[steady] * repeats, *noise]
    for n, decision in enumerate(show(gate_of(), *frames)):
        if decision.verdict is not Verdict.GRANTED or not decision.is_news:
            continue
        assert decision.subject is not None
        assert decision.subject.person_id is not None
        track, person = decision.subject.track_id, decision.subject.person_id
        looks = [face for faces in frames[: n + 1] for face in faces if face.track_id == track and face.liveness]
        assert sum(_supports(face, track, person) for face in looks[-5:]) >= 3
        lives = sorted(face.liveness.live for face in looks[-9:] if face.liveness)
        assert len(lives) >= 5
        # The median asked for is over the looks since the last reset; the best five of the window bound it.
        assert lives[-3] >= (LIMITS.min_live or 1)


@settings(max_examples=200, deadline=None)
@given(_frames)
def test_every_frame_gets_a_decision_and_only_the_admitted_are_named(frames: list[list[Sighting]]) -> None:
    for decision in show(gate_of(), *frames):
        if decision.subject is not None and decision.subject.person_id is not None:
            assert decision.reason is Reason.RECOGNIZED or decision.reason is Reason.FAULT
