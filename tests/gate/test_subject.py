"""Whose turn it is, where they have to stand, what makes a picture of them good enough, and what that costs."""

from __future__ import annotations

import pytest

from accessctl.domain import Reason, Sighting, Verdict
from accessctl.gate import Gate
from tests.faces import quality, sighting
from tests.gate.playing import GRANTED, STEP, gate_of, last, never_granted, news, show

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
