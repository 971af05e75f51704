"""May this person enter here, now, like this? Every reason, and what no rule may ever do."""

from __future__ import annotations

import datetime as dt
import timeit
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessctl.domain import Reason
from accessctl.rules import (
    Answer,
    Book,
    Factor,
    Group,
    Mode,
    Passback,
    Rule,
    Schedule,
    Visitor,
    evaluate,
    findings,
)
from accessctl.rules.times import Hours
from accessctl.translation import Said
from tests.rules.builders import NOON, asked, berlin, book, moments, scene, visitor

MINUTE = dt.timedelta(minutes=1)


def reason(who: Visitor, *where: object, **more: object) -> Reason:
    return asked(who, scene(*where, **more)).reason  # type: ignore[arg-type]


def test_a_member_of_the_group_enters_in_its_hours() -> None:
    assert asked(visitor(), scene()) == Answer(Reason.RECOGNIZED)


def test_before_any_rule_is_in_force_everybody_active_enters() -> None:
    assert evaluate(Book(), visitor("nobody knows it"), scene("Any door")).is_yes
    assert evaluate(Book(), visitor(active=False), scene("Any door")).reason is Reason.INACTIVE


def test_rules_that_were_all_removed_let_nobody_in() -> None:
    assert evaluate(Book(enforced=True), visitor(), scene()).reason is Reason.WRONG_DOOR


@pytest.mark.parametrize(
    ("who", "where", "expected"),
    [
        (visitor(active=False), scene(), Reason.INACTIVE),
        (visitor(valid_until=NOON), scene(), Reason.EXPIRED),
        (visitor(valid_from=NOON + MINUTE), scene(), Reason.OUTSIDE_HOURS),
        (visitor(visits_left=0), scene(), Reason.EXPIRED),
        (visitor(), scene("Side"), Reason.WRONG_DOOR),
        (visitor(), scene("Unheard of"), Reason.WRONG_DOOR),
        (Visitor("ada"), scene(), Reason.WRONG_DOOR),
        (visitor("No such group"), scene(), Reason.WRONG_DOOR),
        (visitor(), scene(at=berlin("2026-03-02 18:00")), Reason.OUTSIDE_HOURS),
        (visitor(), scene(at=berlin("2026-03-01 12:00")), Reason.OUTSIDE_HOURS),
        (visitor(), scene(locked_down=True), Reason.LOCKDOWN),
        (visitor(area="Hall", in_area_since=NOON - MINUTE), scene("Gate"), Reason.PASSED_BACK),
        (visitor(), scene("Gate", inside=3), Reason.AREA_FULL),
        (visitor(), scene("Vault"), Reason.SECOND_PERSON_NEEDED),
        (visitor("Night shift"), scene("Side", berlin("2026-03-02 23:00")), Reason.SECOND_FACTOR_NEEDED),
    ],
)
def test_each_refusal_has_its_reason(who: Visitor, where: object, expected: Reason) -> None:
    answer = asked(who, where)  # type: ignore[arg-type]
    assert answer.reason is expected
    assert answer.detail
    assert "ada" not in str(answer.detail), "the log's detail names nobody"


def test_until_the_last_moment_and_not_longer() -> None:
    assert reason(visitor(), "Main", berlin("2026-03-02 17:59:59.999999")) is Reason.RECOGNIZED
    assert reason(visitor(), "Main", berlin("2026-03-02 18:00")) is Reason.OUTSIDE_HOURS
    assert reason(visitor(), "Main", berlin("2026-03-02 08:00")) is Reason.RECOGNIZED
    assert reason(visitor(), "Main", berlin("2026-03-02 07:59:59.999999")) is Reason.OUTSIDE_HOURS


def test_a_visitors_last_visit_counts() -> None:
    assert reason(visitor(visits_left=1)) is Reason.RECOGNIZED


def test_any_of_several_groups_is_enough() -> None:
    assert reason(visitor("Staff", "Night shift"), "Main", berlin("2026-03-02 23:00")) is Reason.RECOGNIZED


def test_a_rule_holds_on_its_first_and_last_day_in_the_doors_zone() -> None:
    day = dt.date(2026, 3, 2)
    rules = replace(book(), rules=(Rule("Staff", ("Main",), None, day, day),))
    # 23:30 UTC of the 1st is 00:30 of the 2nd in Berlin.
    assert asked(visitor(), scene(at=dt.datetime(2026, 3, 1, 23, 30, tzinfo=dt.UTC)), rules).is_yes
    assert asked(visitor(), scene(at=berlin("2026-03-02 23:59")), rules).is_yes
    assert asked(visitor(), scene(at=berlin("2026-03-03 00:00")), rules).reason is Reason.OUTSIDE_HOURS
    assert asked(visitor(), scene(at=berlin("2026-03-01 23:59")), rules).reason is Reason.OUTSIDE_HOURS


def test_lockdown_is_for_all_but_those_who_come_to_help() -> None:
    assert reason(visitor(), locked_down=True) is Reason.LOCKDOWN
    assert reason(visitor("Fire brigade"), locked_down=True) is Reason.RECOGNIZED


# anti-passback


def inside(minutes: float, *groups: str) -> Visitor:
    return visitor(*groups, area="Hall", in_area_since=NOON - minutes * MINUTE)


def test_after_the_reset_time_a_person_may_enter_again() -> None:
    assert reason(inside(59), "Gate") is Reason.PASSED_BACK
    assert reason(inside(60), "Gate") is Reason.RECOGNIZED


def test_a_clock_that_stepped_back_resets_nothing() -> None:
    assert reason(inside(-600), "Gate") is Reason.PASSED_BACK


def test_who_was_last_seen_elsewhere_enters() -> None:
    assert reason(visitor(area="Yard", in_area_since=NOON), "Gate") is Reason.RECOGNIZED


def test_some_groups_are_excused() -> None:
    assert reason(inside(1, "Fire brigade"), "Gate") is Reason.RECOGNIZED


def test_soft_anti_passback_lets_in_and_remarks_it() -> None:
    soft = book()
    soft = replace(soft, doors={**soft.doors, "Gate": replace(soft.doors["Gate"], anti_passback=Passback.SOFT)})
    answer = asked(inside(1), scene("Gate"), soft)
    assert answer.is_yes
    assert "passed back" in str(answer.detail)
    assert asked(visitor(), scene("Gate"), soft).detail == Said()


def test_somebody_who_is_counted_already_does_not_overfill_the_area() -> None:
    assert reason(inside(60), "Gate", inside=3) is Reason.RECOGNIZED
    assert reason(visitor(), "Gate", inside=2) is Reason.RECOGNIZED


# two people


@pytest.mark.parametrize(
    ("companion", "seconds", "expected"),
    [
        ("bob", 0, Reason.RECOGNIZED),
        ("bob", 20, Reason.RECOGNIZED),
        ("bob", 20.1, Reason.SECOND_PERSON_NEEDED),
        ("bob", -5, Reason.SECOND_PERSON_NEEDED),
        ("ada", 5, Reason.SECOND_PERSON_NEEDED),
    ],
)
def test_two_different_people_within_the_time(companion: str, seconds: float, expected: Reason) -> None:
    since = NOON - dt.timedelta(seconds=seconds)
    assert reason(visitor(), "Vault", companion=companion, companion_since=since) is expected


# factors

F, P, B = Factor.FACE, Factor.PIN, Factor.BADGE


@pytest.mark.parametrize(
    ("mode", "enough", "too_little"),
    [
        (Mode.FACE, [{F}, {F, P}], [{P}, {B}, {P, B}, set()]),
        (Mode.FACE_OR_PIN, [{F}, {P}], [{B}, set()]),
        (Mode.FACE_AND_PIN, [{F, P}, {F, P, B}], [{F}, {P}, {F, B}, set()]),
        (Mode.BADGE_AND_FACE, [{F, B}], [{F}, {B}, {B, P}, set()]),
        (Mode.BADGE_OR_FACE, [{F}, {B}], [{P}, set()]),
        (Mode.PIN_AS_FALLBACK, [{F}], [{P}, {B}, set()]),
    ],
)
def test_each_mode_says_what_is_enough(mode: Mode, enough: list[set[Factor]], too_little: list[set[Factor]]) -> None:
    assert all(mode.is_met(frozenset(shown), face_failed=False) for shown in enough)
    assert not any(mode.is_met(frozenset(shown), face_failed=False) for shown in too_little)


def test_the_fallback_counts_only_after_the_face_failed() -> None:
    assert Mode.PIN_AS_FALLBACK.is_met(frozenset({P}), face_failed=True)
    assert not Mode.PIN_AS_FALLBACK.is_met(frozenset({B}), face_failed=True)
    assert not Mode.FACE.is_met(frozenset({P}), face_failed=True)


def test_the_mode_changes_with_the_hour() -> None:
    guard, late, noon = visitor("Night shift", "Fire brigade"), berlin("2026-03-02 23:00"), NOON
    assert reason(guard, "Side", noon) is Reason.RECOGNIZED
    assert reason(guard, "Side", late) is Reason.SECOND_FACTOR_NEEDED
    assert reason(guard, "Side", late, shown=frozenset({F, P})) is Reason.RECOGNIZED


@pytest.mark.parametrize("more", [P, B])
def test_where_only_a_weak_model_judges_life_no_face_enters_by_itself(more: Factor) -> None:
    assert reason(visitor(), face_is_weak=True) is Reason.SECOND_FACTOR_NEEDED
    assert reason(visitor(), face_is_weak=True, shown=frozenset({F, more})) is Reason.RECOGNIZED


def test_wrong_pins_lock_the_pin_and_not_the_face() -> None:
    locked = visitor(locked_until=NOON + MINUTE)
    assert reason(locked) is Reason.RECOGNIZED
    assert reason(locked, shown=frozenset({F, P})) is Reason.LOCKED_OUT
    assert reason(visitor(locked_until=NOON), shown=frozenset({F, P})) is Reason.RECOGNIZED


# what holds always

visitors = st.builds(
    Visitor,
    st.sampled_from(["ada", "bob"]),
    st.frozensets(st.sampled_from(["Staff", "Night shift", "Fire brigade", "Strangers"])),
    st.booleans(),
    st.none() | moments,
    st.none() | moments,
    st.none() | st.integers(0, 2),
    st.none() | st.sampled_from(["Hall", "Yard"]),
    st.none() | moments,
    st.none() | moments,
)
doors = st.sampled_from(["Main", "Gate", "Vault", "Side", "Unheard of"])
factors = st.frozensets(st.sampled_from(Factor))
scenes = st.builds(
    scene, doors, moments, shown=factors, locked_down=st.booleans(), inside=st.integers(0, 5),
    companion=st.none() | st.sampled_from(["ada", "bob"]), companion_since=st.none() | moments,
)  # fmt: skip
BOOK = book()


@given(visitors, scenes)
def test_whoever_enters_has_a_right_to(who: Visitor, where: object) -> None:
    answer = evaluate(BOOK, who, where)  # type: ignore[arg-type]
    if not answer.is_yes:
        assert answer.reason is not Reason.RECOGNIZED
        return
    assert who.active
    assert who.visits_left != 0
    assert who.groups & {"Staff", "Night shift", "Fire brigade"}
    assert who.valid_until is None or where.at < who.valid_until  # type: ignore[attr-defined]
    assert not where.locked_down or "Fire brigade" in who.groups  # type: ignore[attr-defined]
    assert Factor.FACE in where.shown  # type: ignore[attr-defined]


@given(visitors, scenes)
def test_the_explanation_and_the_decision_are_one(who: Visitor, where: object) -> None:
    answer = evaluate(BOOK, who, where)  # type: ignore[arg-type]
    against = [finding.answer for finding in findings(BOOK, who, where) if finding.answer is not None]  # type: ignore[arg-type]
    assert answer.is_yes is (against == [])
    if against:
        assert answer == against[0]


@given(visitors, scenes)
def test_fewer_groups_never_help(who: Visitor, where: object) -> None:
    if not evaluate(BOOK, who, where).is_yes:  # type: ignore[arg-type]
        for group in who.groups:
            fewer = replace(who, groups=who.groups - {group})
            assert not evaluate(BOOK, fewer, where).is_yes  # type: ignore[arg-type]


@given(visitors, scenes)
def test_the_zone_of_the_callers_clock_does_not_matter(who: Visitor, where: object) -> None:
    elsewhere = replace(where, at=where.at.astimezone(dt.timezone(dt.timedelta(hours=-9))))  # type: ignore[type-var, attr-defined]
    assert evaluate(BOOK, who, where) == evaluate(BOOK, who, elsewhere)  # type: ignore[arg-type]


# speed (issue 5: 1 ms with 1,000 groups and schedules)


def large_book() -> Book:
    day = tuple((Hours(480, 1080),) for _ in range(7))
    return Book(
        groups={f"g{n}": Group(f"g{n}") for n in range(1000)},
        schedules={f"s{n}": Schedule(f"s{n}", day) for n in range(1000)},
        rules=tuple(Rule(f"g{n}", schedule=f"s{n}") for n in range(1000)),
        enforced=True,
    )


def test_a_thousand_groups_and_schedules_take_less_than_a_millisecond() -> None:
    rules, who = large_book(), visitor("g1", "g500", "g999")
    night = scene("Main", dt.datetime(2026, 3, 2, 23, tzinfo=dt.UTC))
    assert evaluate(rules, who, night).reason is Reason.OUTSIDE_HOURS
    best = min(timeit.repeat(lambda: evaluate(rules, who, night), number=20, repeat=5)) / 20
    assert best < 0.001, f"{1000 * best:.3f} ms"
