"""The gate as a specification: who is let in, who is not, when, and what of it is news."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.domain import Reason, Sighting, Verdict
from accessctl.gate import Gate
from tests.faces import embedding, sighting
from tests.gate.playing import GRANTED, LIMITS, STEP, gate_of, last, never_granted, news, show

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


# cool-down, lock-out, time


def test_nobody_is_named_before_being_let_in(gate: Gate) -> None:
    show(gate, *[sighting("ada")] * 8)
    decisions = show(gate, *[sighting("bob", track=2, vector=embedding(1))] * 10, start=1.0)
    assert last(decisions) == (Verdict.WAIT, Reason.CONFIRMING)
    assert [decision.subject.person_id for decision in decisions if decision.subject] == [None] * 10


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
