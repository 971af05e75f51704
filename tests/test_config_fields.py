"""The settings as a form sees them, and which changes weaken the door."""

from __future__ import annotations

import math
from typing import Any

import pytest

from accessctl.config import Settings
from accessctl.config.fields import Kind, all_fields, changed, differences, value_of
from accessctl.config.weakening import _IN_ANY_CASE, _SINGLE, _STRICTEST_FIRST, _WEAKER, LIMIT_KEYS, weakened

FIELDS = {field.key: field for field in all_fields()}


def test_every_setting_is_there_with_a_title() -> None:
    assert len(FIELDS) == len(all_fields()) > 100
    assert all(field.title and field.title != field.key for field in all_fields())


def test_every_default_is_the_value_of_the_defaults() -> None:
    assert all(value_of(Settings(), key) == field.default for key, field in FIELDS.items())


@pytest.mark.parametrize(("key", "kind"), [
    ("identity.votes_needed", Kind.WHOLE), ("identity.min_similarity", Kind.NUMBER), ("identity.mirrored", Kind.SWITCH),
    ("appearance.language", Kind.CHOICE), ("door.name", Kind.TEXT), ("models.liveness", Kind.LIST),
    ("door.mqtt.password", Kind.KEYHOLE), ("models.sha256", Kind.FIXED),
])  # fmt: skip
def test_how_a_field_is_filled_in(key: str, kind: Kind) -> None:
    assert FIELDS[key].kind is kind


def test_bounds_choices_and_emptiness_come_from_the_field() -> None:
    votes, similarity, language = (
        FIELDS[key] for key in ("identity.votes_needed", "identity.min_similarity", "appearance.language")
    )
    assert (votes.least, votes.most, votes.may_be_empty) == (1, 20, False)
    assert (similarity.least, similarity.most, similarity.may_be_empty) == (-1, 1, True)
    assert language.choices == ("auto", "en", "es", "fr", "zh")


def test_what_is_not_allowed_is_said_in_one_sentence() -> None:
    with pytest.raises(ValueError, match="at most 20") as caught:
        changed(Settings(), {"identity.votes_needed": 21})
    assert "\n" not in str(caught.value)
    with pytest.raises(ValueError, match=r"must not be above identity\.window"):
        changed(Settings(), {"identity.votes_needed": 6})


def test_differences_are_the_changed_keys() -> None:
    after = changed(Settings(), {"door.mqtt.host": "broker", "identity.votes_needed": 4})
    assert differences(Settings(), after) == {
        "door.mqtt.host": ("localhost", "broker"),
        "identity.votes_needed": (3, 4),
    }


@pytest.mark.parametrize(("key", "harder", "easier"), [
    ("identity.votes_needed", 4, 2), ("identity.wrong_grants_per_million", 500.0, 2000.0), ("identity.window", 4, 9),
    ("liveness.min_frames", 6, 4), ("liveness.spoof_frames_reset", 1, 3), ("gate.max_denials_per_minute", 4, 6),
    ("liveness.min_change", 0.1, 0.0), ("gate.lockout_seconds", 90.0, 30.0), ("gate.evidence_seconds", 2.0, 30.0),
    ("tracking.min_self_similarity", 0.3, -1.0), ("challenge.when", "always", "never"),
    ("challenge.moves", ("turn left", "turn right", "nod", "look up", "come closer"), ("turn left", "nod")),
    ("liveness.when_weak", "second_factor", "nothing"), ("zone.second_face", "block", "ignore"),
    ("panel.lock_after_minutes", 5.0, 0.0), ("panel.lock_after_minutes", 5.0, 30.0),
    ("door.strike_seconds", 2.0, 600.0), ("door.free_schedule", "", "Always"), ("door.first_in", True, False),
    ("door.strike", "fail-secure", "fail-safe"), ("camera.source", "1", "clip.mp4"),
    ("store.unused_retention_days", 2000, 1), ("store.event_retention_days", 400, 1),
])  # fmt: skip
def test_what_makes_it_easier_to_come_in(key: str, harder: Any, easier: Any) -> None:
    base = (
        changed(Settings(), {"zone.second_face": "block"})
        if (key, easier) == ("zone.second_face", "ignore")
        else Settings()
    )
    assert weakened(base, changed(base, {key: easier})) == [key]
    assert weakened(base, changed(base, {key: harder})) == []


@pytest.mark.parametrize(("key", "value"), [
    ("models.liveness", ("minifasnet",)), ("models.embedder", "dlib"), ("models.detector", "another"),
    ("door.name", "Back"),
])  # fmt: skip
def test_another_model_or_door_is_agreed_to_in_any_case(key: str, value: Any) -> None:
    """Under a new name the rules no longer know what the door asks for."""
    assert weakened(Settings(), changed(Settings(), {key: value})) == [key]


def test_a_camera_that_was_pinned_is_not_let_go_of_alone() -> None:
    pinned = changed(Settings(), {"camera.device_id": "usb-1"})
    assert weakened(Settings(), pinned) == []
    assert weakened(pinned, Settings()) == ["camera.device_id"]


def test_every_setting_that_weakens_is_a_setting() -> None:
    """A misspelt key would guard nothing."""
    assert {*_WEAKER, *_STRICTEST_FIRST, *_SINGLE, *_IN_ANY_CASE, *LIMIT_KEYS} <= set(FIELDS)


def test_words_and_looks_weaken_nothing() -> None:
    after = changed(Settings(), {"appearance.theme": "dark", "appearance.reception": "200", "camera.width": 640})
    assert weakened(Settings(), after) == []


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_no_setting_is_a_number_that_cannot_be_compared_or_reached(number: float) -> None:
    """TOML knows nan and inf, and a limit of nan would be asked in vain."""
    numbers = [field.key for field in all_fields() if field.kind in (Kind.NUMBER, Kind.WHOLE)]
    assert len(numbers) > 50
    for key in numbers:
        with pytest.raises(ValueError, match=r".+"):
            changed(Settings(), {key: number})
