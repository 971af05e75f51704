"""One track's evidence, looked at without a gate around it."""

from __future__ import annotations

import pytest

from accessctl.config import Settings
from accessctl.domain import Reason
from accessctl.evidence import Look, TrackEvidence, Windows
from accessctl.limits import Limits
from tests.faces import match

LIMITS = Limits(min_similarity=0.5, min_margin=0.05, min_live=0.6)


def evidence(**identity: int) -> TrackEvidence:
    settings = Settings.model_validate({"identity": identity})
    return TrackEvidence(1, Windows(settings.identity, settings.liveness, settings.gate))


def shown(track: TrackEvidence, *looks: tuple[str | None, float]) -> TrackEvidence:
    for n, (person, live) in enumerate(looks):
        track.add(Look(n / 15, match(person) if person else match(similarity=0.1), live), LIMITS)
    return track


def test_a_look_that_is_no_number_is_not_live_and_names_nobody() -> None:
    nothing = match()
    object.__setattr__(nothing, "similarity", float("nan"))
    look = Look(0.0, nothing, float("nan"))
    assert not look.is_live(LIMITS)
    assert not look.is_near(LIMITS)
    assert look.person(LIMITS) is None


def test_spoof_frames_do_not_vote_even_while_the_track_as_a_whole_is_live() -> None:
    """A phone that is held in between live frames names its victim; the live frames around it do not vouch for it."""
    live, phone = (None, 0.95), ("ada", 0.1)
    track = shown(evidence(votes_needed=2), live, live, live, live, phone, live, phone, live)
    assert track.admissible(LIMITS) is None


def test_the_same_frames_of_a_living_face_do_vote() -> None:
    live, ada = (None, 0.95), ("ada", 0.95)
    track = shown(evidence(votes_needed=2), live, live, live, live, ada, live, ada, live)
    assert track.admissible(LIMITS) == "ada"


def test_nothing_is_refused_before_enough_was_seen() -> None:
    assert shown(evidence(), *[("ada", 0.1)] * 4).refusal(LIMITS) is None
    assert shown(evidence(), *[("ada", 0.1)] * 5).refusal(LIMITS) is Reason.NOT_LIVE
    assert shown(evidence(), *[(None, 0.9)] * 4).refusal(LIMITS) is None
    assert shown(evidence(), *[(None, 0.9)] * 5).refusal(LIMITS) is Reason.UNKNOWN


def test_without_a_liveness_limit_nobody_is_admissible() -> None:
    track = shown(evidence(), *[("ada", 1.0)] * 9)
    assert track.admissible(Limits(0.5, 0.05, None)) is None


def test_the_summary_counts_what_the_lamps_show() -> None:
    summary = shown(evidence(), ("ada", 0.9), ("ada", 0.8), (None, 0.7)).summary(LIMITS)
    assert (summary.votes, summary.looked, summary.live_frames) == (2, 3, 3)
    assert summary.live_median == pytest.approx(0.8)
    assert summary.similarity == pytest.approx(0.8)
