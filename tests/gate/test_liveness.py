"""Nobody but the living: prints and phones, pictures held still, a model that is missing or fails."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from accessctl.domain import Decision, FaceCrop, LivenessScore, Reason, Sighting, Verdict
from accessctl.gate import Gate
from accessctl.limits import Limits
from tests.faces import embedding, frame, observation, quality, sighting
from tests.gate.playing import GRANTED, STEP, gate_of, last, never_granted, news, noisy, show
from tests.vision.test_stillness import face as a_face

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
