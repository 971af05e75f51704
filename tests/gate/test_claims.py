"""The gate with a gallery of one: whatever is shown in whatever order, a claim admits nobody but its person, alive."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from accessctl.domain import Decision, Reason, Sighting, Verdict
from accessctl.gate import Claim, Gate
from accessctl.limits import Limits
from tests.faces import observation, sighting
from tests.gate.playing import LIMITS, STEP, gate_of, noisy, show

# One person has fewer chances to be met by accident, so less is asked for than among everybody.
ONE = Limits(min_similarity=0.35, min_margin=0.05, min_live=0.6)


def claimed(person: str = "ada", similarity: float = 0.8, live: float = 0.95) -> Sighting:
    """A face compared with the claimed person alone: there is no runner-up."""
    return sighting(person, live, similarity=similarity)


def with_claim(until: float = 15.0) -> Gate:
    gate = gate_of()
    gate.verify(Claim("ada", ONE, until))
    return gate


def test_the_limit_is_that_of_one_person() -> None:
    assert show(with_claim(), *[claimed(similarity=0.4)] * 10)[-1].verdict is Verdict.GRANTED
    assert show(gate_of(), *[claimed(similarity=0.4)] * 10)[-1].reason is Reason.UNKNOWN
    assert show(with_claim(), *[claimed(similarity=0.3)] * 10)[-1].reason is Reason.WRONG_BADGE


def test_a_claim_admits_nobody_else_even_if_the_matches_name_them() -> None:
    """Where the recognizer was replaced meanwhile, its matches are with everybody again."""
    decisions = show(with_claim(), *[claimed("bob")] * 30)
    assert all(decision.verdict is not Verdict.GRANTED for decision in decisions)


def test_a_mismatch_is_news_with_each_claim_and_counts_towards_the_lock_out() -> None:
    gate, decisions, at = gate_of(), [], 0.0
    for _ in range(5):
        gate.verify(Claim("ada", ONE, at + 15))
        decisions += show(gate, *[claimed(similarity=0.1)] * 10, start=at)
        gate.end_claim()
        at += 1.0
    told = [decision.reason for decision in decisions if decision.is_news and decision.reason is Reason.WRONG_BADGE]
    assert len(told) == 5
    assert show(gate, claimed(), start=at)[-1].reason is Reason.LOCKED_OUT


def test_a_claim_wipes_no_spoof_away() -> None:
    gate = gate_of()
    show(gate, *[claimed(live=0.05)] * 9)
    gate.verify(Claim("ada", ONE, 15.0))
    decisions = show(gate, *[claimed(live=0.05), claimed()] * 4, start=10 * STEP)
    assert all(decision.verdict is not Verdict.GRANTED for decision in decisions)
    assert decisions[0].reason is Reason.NOT_LIVE


def test_a_fault_and_a_step_back_in_time_end_a_claim() -> None:
    gate = with_claim()
    gate.fault(observation(at=1.0), "no model")
    assert gate.claim is None
    gate = with_claim()
    show(gate, claimed(), start=5.0)
    show(gate, claimed(), start=1.0)
    assert gate.claim is None


def test_the_frame_that_ends_a_claim_was_compared_with_that_person_alone_and_does_not_vote() -> None:
    gate = with_claim(until=1.0)
    show(gate, *[claimed(similarity=0.2)] * 2)
    ends = show(gate, claimed(similarity=0.8), start=1.0)[-1]
    assert gate.claim is None
    assert ends.evidence is not None
    assert ends.evidence.votes == 0


def test_nor_does_one_that_a_step_back_in_time_ends() -> None:
    gate = with_claim(until=100.0)
    show(gate, *[claimed(similarity=0.2)] * 2, start=50.0)
    ends = show(gate, claimed(similarity=0.8), start=1.0)[-1]
    assert ends.evidence is not None
    assert ends.evidence.votes == 0


FACES = st.builds(
    claimed, person=st.sampled_from(["ada", "bob"]), similarity=st.sampled_from([0.1, 0.4, 0.8]),
    live=st.sampled_from([0.05, 0.95]),
)  # fmt: skip
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("show"), FACES, st.integers(1, 20), st.integers(1, 2)),
        st.tuples(st.just("claim"), st.sampled_from(["ada", "bob"]), st.floats(0, 3)),
        st.tuples(st.just("end")),
        st.tuples(st.just("jump"), st.floats(-100, 100)),
        st.tuples(st.just("gone")),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_whatever_happens_nobody_is_admitted_but_the_claimed_person_by_living_looks_of_that_claim(
    steps: list[tuple[object, ...]],
) -> None:
    gate, now = gate_of(), 0.0
    looks: list[Sighting] = []
    for step in steps:
        if step[0] == "jump":
            now += float(step[1])  # type: ignore[arg-type]
        elif step[0] == "claim":
            gate.verify(Claim(str(step[1]), ONE, now + float(step[2])))  # type: ignore[arg-type]
            looks = []
        elif step[0] == "end":
            gate.end_claim()
        elif step[0] == "gone":
            now += STEP
            gate.consider(observation(at=now))
        else:
            face, times, track = step[1], int(str(step[2])), int(str(step[3]))
            assert isinstance(face, Sighting)
            for _ in range(times):
                now += STEP
                claim = gate.claim
                looks.append(face)
                decision = gate.consider(observation(noisy(replace(face, track_id=track)), at=now))
                if decision.is_news and decision.verdict is Verdict.GRANTED:
                    _is_earned(decision, claim if gate.claim is claim else None, looks)


def _is_earned(decision: Decision, claim: Claim | None, looks: list[Sighting]) -> None:
    person = decision.subject.person_id if decision.subject else None
    if claim is not None:
        assert person == claim.person_id
    enough = (ONE if claim is not None else LIMITS).min_similarity
    good = [
        look for look in looks
        if look.match is not None and look.match.person_id == person and look.match.similarity >= enough
        and look.liveness is not None and look.liveness.live >= 0.6
    ]  # fmt: skip
    assert len(good) >= 3
