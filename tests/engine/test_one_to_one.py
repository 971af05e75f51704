"""Badge and face, number and PIN, what stands in for a face: each with the right person, a wrong one, a spoof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from accessctl.domain import Embedding, EventKind, Offer, Reason, Verdict
from accessctl.engine.entries import PinTyped
from accessctl.engine.second_factor import CLAIM_SECONDS, FALLBACK_SECONDS
from accessctl.rules import BadgeKind, BadgeShown, Mode
from tests.engine.doorstep import ADA, BETWEEN, BOB, GRANTED, STRANGER, TWIN, Doorstep, doorstep
from tests.faces import frame

At = Callable[..., Doorstep]
DENIED = Verdict.DENIED
WAITS = (Verdict.WAIT, Reason.SECOND_FACTOR_NEEDED)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    with ExitStack() as stack:

        def made(mode: Mode, people: dict[str, Embedding] | None = None) -> Doorstep:
            return stack.enter_context(doorstep(tmp_path, mode, people))

        yield made


# badge and face


def test_a_badge_and_its_holder_s_face_open_once(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    assert here.look(ADA) == WAITS
    assert here.decisions[-1].offer == Offer(badge=True)
    here.show(here.badge("ada"))
    assert here.decisions[-1].offer == Offer(face=True)
    assert here.look(ADA) == GRANTED
    assert here.look(ADA, seconds=5)[0] is Verdict.WAIT
    assert here.opened == 1
    (granted,) = here.stored()
    assert granted.person_id == "ada"
    assert granted.detail.startswith("badge ")
    assert granted.detail.endswith(" and face")


def test_the_badge_may_come_before_the_face(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.show(here.badge("ada"))
    here.look(None, seconds=5)
    assert here.look(ADA) == GRANTED


def test_a_badge_and_another_face_are_refused_and_the_event_says_whose_badge_it_was(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    for face in (BOB, STRANGER):
        here.show(here.badge("ada"))
        here.look(face, seconds=2)
    assert here.opened == 0
    assert here.told == [(DENIED, Reason.WRONG_BADGE, "ada")] * 2
    assert "face is not its holder's" in here.stored()[0].detail


def test_one_showing_is_one_try(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.show(here.badge("ada"))
    here.look(STRANGER, seconds=2)
    here.eyes.track_id = 2
    assert here.look(ADA, seconds=2) == WAITS, "the badge was used up by the other face"
    assert here.opened == 0


def test_a_photo_of_the_holder_is_refused_and_the_living_holder_may_still_come(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.show(here.badge("ada"))
    assert here.look(ADA, live=0.05, seconds=3) == (DENIED, Reason.NOT_LIVE)
    assert here.opened == 0
    here.eyes.track_id = 2
    assert here.look(ADA) == GRANTED


def test_a_spoof_of_the_holder_never_opens_however_often_the_badge_is_shown(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    for _ in range(4):
        here.show(here.badge("ada"))
        here.look(ADA, live=0.05, seconds=2)
    assert here.opened == 0
    assert all(reason in (Reason.NOT_LIVE, Reason.LOCKED_OUT) for _, reason, _ in here.told)


def test_a_live_stranger_cannot_lend_life_to_the_holder_s_photo(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.look(STRANGER, seconds=1)
    here.show(here.badge("ada"))
    here.look(ADA, live=0.05, seconds=2)
    assert here.opened == 0


def test_a_badge_times_out_and_that_is_in_the_log(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.show(here.badge("ada"))
    here.look(None, seconds=CLAIM_SECONDS + 1)
    assert here.look(ADA, seconds=2) == WAITS
    assert here.opened == 0
    assert here.told == [(DENIED, Reason.SECOND_FACTOR_NEEDED, "ada")]
    assert "was not seen within 15 s" in here.stored()[0].detail


def test_looks_from_before_the_badge_admit_nobody(at: At) -> None:
    """At the moment of the badge nothing counts: five frames must follow."""
    here = at(Mode.BADGE_AND_FACE)
    here.look(ADA, seconds=2)
    here.show(here.badge("ada"))
    assert here.look(ADA, seconds=0.2)[0] is Verdict.WAIT
    assert here.look(ADA, seconds=0.4) == GRANTED


def test_a_badge_held_up_for_a_while_is_one_showing(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    badge = here.badge("ada")
    for _ in range(40):
        here.show(badge)
    assert [one for one in here.told if one[2] == "ada"] == [(DENIED, Reason.SECOND_FACTOR_NEEDED, "ada")]


def test_a_revoked_badge_is_refused_while_the_right_face_stands_there(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    badge = here.badge("ada")
    here.store.badges.revoke(here.store.badges.list()[0].badge_id)
    here.look(ADA)
    assert here.show(badge) == (DENIED, Reason.WRONG_BADGE)
    assert here.look(ADA, seconds=2) == WAITS
    assert here.told == [(DENIED, Reason.WRONG_BADGE, "ada")]
    assert here.stored()[0].detail.endswith(": revoked")


def test_a_person_who_may_not_enter_does_not_enter_by_badge_and_face_either(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.store.people.suspend("ada")
    here.show(here.badge("ada"))
    assert here.look(ADA) == (DENIED, Reason.INACTIVE)
    assert here.opened == 0


def test_who_was_removed_after_showing_the_badge_does_not_enter(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE)
    here.show(here.badge("ada"))
    here.store.people.remove("ada")
    here.look(ADA, seconds=2)
    assert here.opened == 0


def test_badge_face_and_pin_need_all_three(at: At) -> None:
    here = at(Mode.BADGE_FACE_AND_PIN)
    here.store.pins.set("ada", "2580")
    here.look(ADA)
    here.show(PinTyped("2580"))
    here.show(here.badge("ada"))
    assert here.look(ADA) == WAITS
    assert here.decisions[-1].offer.pin
    assert here.opened == 0
    assert here.show(PinTyped("1111")) == (DENIED, Reason.WRONG_PIN)
    assert here.show(PinTyped("2580")) == GRANTED
    assert here.opened == 1


# codes that are none, and cards


@pytest.mark.parametrize("text", ["https://example.org", "AXC1:" + "A" * 53, ""])
def test_a_code_that_is_not_ours_is_said_once_and_never_opens(at: At, text: str) -> None:
    here = at(Mode.BADGE_OR_FACE)
    for _ in range(8):
        assert here.show(BadgeShown(BadgeKind.CODE, text))[0] in (DENIED, Verdict.WAIT)
    assert here.opened == 0
    assert here.told == [(DENIED, Reason.WRONG_BADGE, None)]


def test_a_card_opens_where_a_badge_is_enough_and_a_flood_of_cards_ends_in_a_pause(at: At) -> None:
    here = at(Mode.BADGE_OR_FACE)
    here.store.badges.add_card("ada", "0012345678")
    assert here.show(BadgeShown(BadgeKind.CARD, "0012345678")) == GRANTED
    assert here.opened == 1
    for number in range(30):
        here.show(BadgeShown(BadgeKind.CARD, f"{number:08}"))
    assert here.show(BadgeShown(BadgeKind.CARD, "0012345678")) == (DENIED, Reason.WRONG_BADGE)
    assert here.opened == 1
    assert len(here.stored()) <= 15, "a flood does not flood the log"
    assert here.look(BOB) == GRANTED, "the face is not punished"


def test_no_badge_counts_where_the_door_takes_none(at: At) -> None:
    here = at(Mode.FACE_AND_PIN)
    assert here.show(here.badge("ada")) == (DENIED, Reason.WRONG_BADGE)
    assert here.opened == 0


def test_a_badge_alone_lets_its_holder_in_once_and_the_face_that_follows_is_the_same_visit(at: At) -> None:
    here = at(Mode.BADGE_OR_FACE)
    assert here.show(here.badge("ada")) == GRANTED
    here.look(ADA, seconds=6)
    assert here.opened == 1


def test_a_badge_after_the_face_is_the_same_visit_too_and_duress_is_still_heard(at: At) -> None:
    here = at(Mode.BADGE_OR_FACE)
    assert here.look(ADA) == GRANTED
    here.show(here.badge("ada"))
    here.door_is(Mode.FACE_OR_PIN)
    here.look(ADA)
    here.show(here.code("ada", "2581"))
    assert here.opened == 1
    assert len(here.stored(EventKind.DOOR)) == 1
    assert here.show(here.code("bob")) == GRANTED


# number and PIN


def test_a_number_and_pin_are_enough_where_the_door_says_so(at: At) -> None:
    here = at(Mode.FACE_OR_PIN)
    assert here.show(here.code("ada", "1111")) == (DENIED, Reason.WRONG_PIN)
    assert here.show(here.code("ada")) == GRANTED
    assert here.told == [(DENIED, Reason.WRONG_PIN, None), (Verdict.GRANTED, Reason.RECOGNIZED, "ada")]


def test_a_pin_without_its_number_names_nobody(at: At) -> None:
    here = at(Mode.FACE_OR_PIN)
    here.code("ada")
    here.look(None)
    here.show(PinTyped("2580"))
    assert here.opened == 0


def test_duress_opens_and_alarms_silently_whichever_way_it_is_typed(at: At) -> None:
    here = at(Mode.FACE_OR_PIN)
    assert here.show(here.code("ada", "2581")) == GRANTED
    here.door_is(Mode.FACE_AND_PIN)
    here.look(None, seconds=5)
    here.show(here.code("bob", "2581"))
    assert here.look(BOB) == GRANTED
    alarms = here.stored(EventKind.DOOR)
    assert [alarm.person_id for alarm in alarms] == ["ada", "bob"]
    assert all("duress" in alarm.detail for alarm in alarms)


def test_number_pin_and_face_must_be_the_same_person_s(at: At) -> None:
    here = at(Mode.FACE_AND_PIN)
    here.show(here.code("ada"))
    here.look(BOB, seconds=2)
    assert here.opened == 0
    assert here.told[0] == (DENIED, Reason.WRONG_PIN, "ada")
    here.look(None)
    here.show(here.code("ada"))
    assert here.look(ADA) == GRANTED


# scenario 6: look-alikes


TWINS = {"ada": ADA, "eve": TWIN, "bob": BOB}


@pytest.mark.parametrize("mode", [Mode.FACE_AND_PIN, Mode.PIN_AS_FALLBACK, Mode.FACE_OR_PIN])
def test_a_twin_is_ambiguous_and_gets_in_by_number_and_pin(at: At, mode: Mode) -> None:
    here = at(mode, TWINS)
    assert here.look(BETWEEN) == (DENIED, Reason.AMBIGUOUS)
    assert here.decisions[-1].offer == Offer(number=True)
    assert here.opened == 0
    here.show(here.code("eve"))
    assert here.look(BETWEEN) == GRANTED
    assert [one for one in here.told if one[0] is Verdict.GRANTED] == [(Verdict.GRANTED, Reason.RECOGNIZED, "eve")]
    assert here.opened == 1


def test_a_twin_gets_in_by_badge_and_face(at: At) -> None:
    here = at(Mode.BADGE_AND_FACE, TWINS)
    here.show(here.badge("ada"))
    assert here.look(BETWEEN) == GRANTED


def test_where_only_the_face_counts_a_twin_stays_outside(at: At) -> None:
    here = at(Mode.FACE, TWINS)
    assert here.look(BETWEEN) == (DENIED, Reason.AMBIGUOUS)
    assert not here.decisions[-1].offer
    here.show(here.code("eve"))
    here.show(here.badge("eve"))
    assert here.opened == 0


# PIN as fallback


def test_while_the_face_can_be_used_no_pin_stands_in_for_it(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK)
    here.look(STRANGER, seconds=3)
    assert not here.decisions[-1].offer
    here.show(here.code("ada"))
    here.look(None)
    here.show(here.code("ada"))
    assert here.opened == 0


def test_one_refusal_as_a_spoof_is_no_reason_for_the_fallback_two_are(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK)
    assert here.look(ADA, live=0.05, seconds=2) == (DENIED, Reason.NOT_LIVE)
    assert not here.decisions[-1].offer
    here.look(None)
    here.eyes.track_id = 2
    here.look(ADA, live=0.05, seconds=2)
    assert here.decisions[-1].offer == Offer(number=True)
    assert here.show(here.code("ada")) == GRANTED
    assert here.stored()[-1].detail == "number and PIN; the face could not be used"


def test_the_fallback_closes_again(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK, TWINS)
    here.look(BETWEEN)
    here.look(None, seconds=FALLBACK_SECONDS + 12)
    assert not here.decisions[-1].offer
    here.show(here.code("eve"))
    assert here.opened == 0


def test_while_recognition_is_in_fault_the_fallback_opens_and_badge_and_face_does_not(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK)
    here.eyes.fails_with = RuntimeError("no model")
    assert here.look(ADA) == (DENIED, Reason.FAULT)
    assert here.decisions[-1].offer == Offer(number=True)
    assert here.show(here.code("ada")) == GRANTED
    assert here.opened == 1
    here.door_is(Mode.BADGE_AND_FACE)
    here.eyes.fails_with = None
    here.look(None)
    here.eyes.fails_with = RuntimeError("no model")
    here.look(None)
    assert here.show(here.badge("ada")) == (DENIED, Reason.FAULT)
    assert here.opened == 1


def test_without_any_frame_a_pin_is_still_taken(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK)
    here.look(None)
    here.guard.fault(frame(here.now), "camera UNPLUGGED", "webcam: gives no more pictures")
    here.guard.enter(here.code("ada"))
    here.now += 1
    here.guard.attend(frame(here.now))
    assert here.last == GRANTED
    assert here.opened == 1


def test_scenario_14_locked_out_the_pin_is_still_possible(at: At) -> None:
    here = at(Mode.PIN_AS_FALLBACK)
    for track in range(1, 7):
        here.eyes.track_id = track
        here.look(STRANGER, seconds=1)
        here.look(None, seconds=0.6)
    assert here.last == (DENIED, Reason.LOCKED_OUT)
    assert here.decisions[-1].offer == Offer(number=True)
    assert here.show(here.code("ada")) == GRANTED
    assert (DENIED, Reason.LOCKED_OUT, None) in here.told


def test_nothing_stands_in_for_a_face_at_a_door_that_asks_for_one(at: At) -> None:
    here = at(Mode.FACE)
    for mode in (Mode.FACE, Mode.FACE_AND_PIN, Mode.BADGE_AND_FACE, Mode.BADGE_FACE_AND_PIN):
        here.door_is(mode)
        for _ in range(3):
            here.look(ADA, live=0.05, seconds=1)
            here.show(here.code("ada"))
            here.show(here.badge("ada"))
            here.look(None)
        assert here.opened == 0, mode


def test_what_is_typed_while_nothing_can_be_stored_is_not_kept_for_later(at: At) -> None:
    here = at(Mode.FACE_OR_PIN)
    entry = here.code("ada")
    here.guard.enter(entry)
    here.guard.fault(frame(here.now), "store", "the disk is full")
    here.look(None, seconds=2)
    assert here.opened == 0


def test_a_door_s_mode_follows_its_rules_within_a_second(at: At) -> None:
    here = at(Mode.FACE)
    here.look(None)
    assert not here.decisions[-1].offer
    here.door_is(Mode.BADGE_OR_FACE)
    here.look(None)
    assert here.decisions[-1].offer == Offer(badge=True)
