from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from accessctl.config import Settings
from accessctl.domain import Reason, Verdict
from accessctl.errors import StoreError
from accessctl.gate import Policy
from accessctl.gui.demo.adjusting import fnmr_of, tune, tuned_settings
from accessctl.gui.launch import Names, is_looking_glass
from accessctl.gui.tuning import Tuning
from accessctl.limits import Limits, derive
from accessctl.weights import Catalogue
from tests.gui import scenes

TUNING = Tuning(0.61, 0.11, 4, 5, 0.8)


class Registry:
    """As much of an App as names need; counts how often it is asked."""

    def __init__(self, **people: str) -> None:
        self.people, self.asked = people, 0

    def name_of(self, person_id: str) -> str:
        self.asked += 1
        if person_id == "broken":
            raise StoreError("the database is locked")
        return self.people.get(person_id, person_id)


def names_of(registry: Registry) -> Names:
    app: Any = registry
    return Names(app)


def test_a_name_is_looked_up_beside_the_screen_and_once() -> None:
    registry = Registry(ada="Ada Lovelace")
    names = names_of(registry)
    assert names.first_name("ada") is None  # the screen never asks the database
    for _ in range(50):
        names.learn(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    assert (names.name("ada"), names.first_name("ada")) == ("Ada Lovelace", "Ada")
    assert registry.asked == 1


def test_an_id_is_never_a_greeting() -> None:
    names = names_of(Registry())
    names.learn(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED))
    assert names.first_name("ada") is None


def test_a_locked_database_does_not_stop_the_door() -> None:
    names = names_of(Registry())
    names.learn(scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, person="broken"))
    assert names.name("broken") == "broken"


@pytest.mark.parametrize(("source", "mirrored"), [
    ("0", True), ("/dev/video2", True), ("Logitech BRIO", True), ("demo", False), ("rtsp://camera/1", False),
    (__file__, False),
])  # fmt: skip
def test_only_a_webcam_is_a_looking_glass(source: str, mirrored: bool) -> None:
    assert is_looking_glass(source) is mirrored


def test_what_the_sliders_hold_stays_when_the_gallery_grows() -> None:
    settings = tuned_settings(Settings(), TUNING)
    for templates in (1, 1000):
        limits = derive(settings.identity, settings.liveness, scenes.CURVE, templates, 0.6)
        assert limits == Limits(0.61, 0.11, 0.8)
    assert settings.identity.votes_needed == 4


def test_the_sliders_are_in_force_at_once() -> None:
    everybody = Settings.model_validate({"challenge": {"when": "always"}})
    gate = SimpleNamespace(policy=Policy.of(everybody), limits=scenes.LIMITS)
    app: Any = SimpleNamespace(settings=Settings(), gate=gate, limits=scenes.LIMITS)
    tune(app, TUNING)
    assert gate.limits == Limits(0.61, 0.11, 0.8)
    assert gate.policy.identity.votes_needed == 4
    assert gate.policy.challenge.when == "always", "no slider switches off what a weak liveness model asks for"


@pytest.mark.parametrize("mirrored", [True, False])
def test_the_embedders_cards_say_how_often_a_friend_is_missed(mirrored: bool) -> None:
    curve = fnmr_of(Catalogue.load(), "fr_feature", mirrored=mirrored)
    assert len(curve) > 3
    assert [fnmr for _, fnmr in curve] == sorted(fnmr for _, fnmr in curve)


def test_a_model_without_a_card_promises_nothing() -> None:
    assert fnmr_of(Catalogue.load(), "yunet", mirrored=False) == ()


def test_there_is_a_sound_for_granted_and_one_for_denied() -> None:
    from accessctl import paths

    for name in ("granted", "denied"):
        content = (Path(paths.assets()) / "sounds" / f"{name}.wav").read_bytes()
        assert content[:4] == b"RIFF"
