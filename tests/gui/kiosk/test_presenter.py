from __future__ import annotations

import itertools

import pytest

from accessctl.config import AppearanceSettings
from accessctl.domain import Reason, Verdict
from accessctl.gui.kiosk.presenter import Kind, Presenter, Screen, kind_of, looked_at
from tests.gui import scenes

NAMES = {"ada": "Ada", "bob": "Bob"}
REFUSALS = (Reason.UNKNOWN, Reason.NOT_LIVE, Reason.INACTIVE, Reason.EXPIRED, Reason.OUTSIDE_HOURS, Reason.WRONG_DOOR,
            Reason.PASSED_BACK, Reason.WRONG_PIN, Reason.WRONG_BADGE, Reason.CHALLENGE_FAILED)  # fmt: skip


def presenter(*, show_name: bool = True) -> Presenter:
    return Presenter(AppearanceSettings(show_name=show_name), NAMES.get)


def shown(verdict: Verdict, reason: Reason, *, person: str | None = "ada") -> Screen:
    return presenter().consider(scenes.decision(verdict, reason, person=person), 0.0)


def test_nobody_there_is_an_invitation() -> None:
    assert presenter().screen.kind is Kind.IDLE


def test_a_grant_greets_by_first_name() -> None:
    screen = shown(Verdict.GRANTED, Reason.RECOGNIZED)
    assert (screen.kind, screen.headline, screen.icon) == (Kind.GRANTED, "Welcome, Ada", "tick")


def test_the_name_can_be_switched_off() -> None:
    screen = presenter(show_name=False).consider(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED), 0.0)
    assert screen.headline == "Welcome"


def test_somebody_without_a_known_name_is_welcome_too() -> None:
    assert shown(Verdict.GRANTED, Reason.RECOGNIZED, person="p-17").headline == "Welcome"


def test_every_refusal_looks_the_same() -> None:
    screens = {shown(Verdict.DENIED, reason) for reason in REFUSALS}
    assert len(screens) == 1


@pytest.mark.parametrize("person", ["ada", "bob", None])
@pytest.mark.parametrize("reason", list(Reason))
@pytest.mark.parametrize("verdict", [Verdict.DENIED, Verdict.WAIT])
def test_nobody_is_named_unless_let_in(verdict: Verdict, reason: Reason, person: str | None) -> None:
    screen = shown(verdict, reason, person=person)
    assert not any(name in screen.headline + screen.advice for name in ("Ada", "Bob", "ada", "bob"))


@pytest.mark.parametrize(("verdict", "reason"), list(itertools.product(Verdict, Reason)))
def test_no_screen_shows_a_number(verdict: Verdict, reason: Reason) -> None:
    screen = presenter().consider(scenes.decision(verdict, reason, similarity=0.4321), 0.0)
    assert not any(sign.isdigit() for sign in screen.headline + screen.advice)


def test_whoever_is_not_known_yet_looks_like_anybody_who_is_being_judged() -> None:
    assert {kind_of(Verdict.WAIT, reason) for reason in (Reason.CONFIRMING, Reason.UNKNOWN, Reason.NOT_LIVE)} == {
        Kind.CONFIRMING
    }
    assert shown(Verdict.WAIT, Reason.UNKNOWN) == shown(Verdict.WAIT, Reason.CONFIRMING)


def test_the_ring_fills_alike_for_friend_and_stranger() -> None:
    """It counts what was looked at: votes would tell an attacker when a mask works."""
    assert looked_at(scenes.evidence(votes=2, looked=2)) == looked_at(scenes.evidence(votes=0, looked=2))


def test_the_ring_waits_for_the_slower_of_identity_and_liveness() -> None:
    assert looked_at(scenes.evidence(looked=3, live_frames=1)) == pytest.approx(0.2)
    assert looked_at(scenes.evidence(looked=1, live_frames=5)) == pytest.approx(1 / 3)
    assert looked_at(None) == 0.0


def test_a_grant_stays_for_three_seconds_whatever_comes_next() -> None:
    kiosk = presenter()
    kiosk.consider(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED), 0.0)
    after = scenes.decision(Verdict.WAIT, Reason.NO_FACE)
    assert kiosk.consider(after, 2.9).kind is Kind.GRANTED
    assert kiosk.consider(scenes.decision(Verdict.DENIED, Reason.UNKNOWN), 2.9).kind is Kind.GRANTED
    assert kiosk.consider(after, 3.1).kind is Kind.IDLE


def test_whoever_was_let_in_and_lingers_is_left_in_peace() -> None:
    kiosk = presenter()
    kiosk.consider(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED), 0.0)
    assert kiosk.consider(scenes.decision(Verdict.WAIT, Reason.RECOGNIZED, is_news=False), 4.0).kind is Kind.IDLE


def test_a_denial_can_be_read_before_the_next_hint() -> None:
    kiosk = presenter()
    kiosk.consider(scenes.decision(Verdict.DENIED, Reason.UNKNOWN), 0.0)
    assert kiosk.consider(scenes.decision(Verdict.WAIT, Reason.TOO_FAR), 2.0).kind is Kind.DENIED
    assert kiosk.consider(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED), 2.1).kind is Kind.GRANTED


def test_hints_do_not_flicker() -> None:
    kiosk = presenter()
    closer, middle = Reason.TOO_FAR, Reason.OFF_CENTRE
    kiosk.consider(scenes.decision(Verdict.WAIT, closer), 0.0)
    seen = {
        kiosk.consider(scenes.decision(Verdict.WAIT, middle if step % 2 else closer), step * 0.04).headline
        for step in range(1, 50)
    }
    assert seen == {"Come a little closer"}


def test_a_hint_that_stays_is_shown() -> None:
    kiosk = presenter()
    kiosk.consider(scenes.decision(Verdict.WAIT, Reason.TOO_FAR), 0.0)
    kiosk.consider(scenes.decision(Verdict.WAIT, Reason.OFF_CENTRE), 0.1)
    assert kiosk.consider(scenes.decision(Verdict.WAIT, Reason.OFF_CENTRE), 0.5).headline == "Move to the middle"


def test_a_face_lost_for_a_moment_does_not_end_the_look() -> None:
    kiosk = presenter()
    kiosk.consider(scenes.decision(Verdict.WAIT, Reason.CONFIRMING), 0.0)
    assert kiosk.consider(scenes.decision(Verdict.WAIT, Reason.NO_FACE), 0.5).kind is Kind.CONFIRMING


def test_silence_is_a_fault_and_the_next_decision_ends_it() -> None:
    kiosk = presenter()
    assert kiosk.silence(0.0).kind is Kind.FAULT
    assert "call reception" in kiosk.screen.advice
    assert kiosk.consider(scenes.decision(Verdict.WAIT, Reason.NO_FACE), 2.0).kind is Kind.IDLE
