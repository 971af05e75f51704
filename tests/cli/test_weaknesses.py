"""What is said at start where only a weak liveness model guards, and what is asked for instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from accessctl.cli.terminal import _weaknesses
from accessctl.weights.catalogue import Catalogue
from accessctl.weights.choice import is_weak
from tests.weights.makers import catalogue, joined, model

Said = Callable[..., list[str]]


@pytest.fixture
def said(tmp_path: Path) -> Said:
    """The sentences for an app that these models guard: one alone is weak, with the other it is not."""
    weak = model("weak", "liveness", b"1", guards_alone=False)
    both = joined("both", "liveness", "weak", "strong")
    known = catalogue(tmp_path, weak, both, model("strong", "liveness", b"2"))

    def sentences(*liveness: str, asks_more: str = "challenge") -> list[str]:
        settings = SimpleNamespace(models=SimpleNamespace(liveness=liveness))
        app: Any = SimpleNamespace(settings=settings, catalogue=known, asks_more=asks_more)
        assert is_weak(known, liveness) is bool(list(_weaknesses(app)))
        return list(_weaknesses(app))

    return sentences


def test_our_own_model_is_weak_alone_and_not_with_the_public_pair() -> None:
    """On a source of tight pictures that neither was trained on, the pair is the better one: README, Liveness."""
    known = Catalogue.load()
    assert is_weak(known, ("accessctl",))
    assert not is_weak(known, ("accessctl+minifasnet",))
    assert not is_weak(known, tuple(part.id for part in known.entry("accessctl+minifasnet").parts))


def test_a_weak_model_says_how_to_do_better_and_what_is_asked_meanwhile(said: Said) -> None:
    better, asked = said("weak")
    assert "accessctl models install both --use" in better
    assert "move their head" in asked


@pytest.mark.parametrize(("asks_more", "words"), [("second_factor", "a PIN or a badge"), ("", "nothing more")])
def test_what_is_asked_follows_the_setting(said: Said, asks_more: str, words: str) -> None:
    assert words in said("weak", asks_more=asks_more)[1]


@pytest.mark.parametrize("models", [("both",), ("weak", "strong"), ("strong",)])
def test_others_need_no_warning(said: Said, models: tuple[str, ...]) -> None:
    assert said(*models) == []
