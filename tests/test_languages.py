"""Every text for people is marked, and translated into every language that accessctl speaks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from accessctl import translation
from tests import texts

OTHERS = [code for code in translation.LANGUAGES if code != translation.SOURCE]
# Made-up people for pictures and measurements; files that speak to whoever builds models, not to whoever uses them.
ELSEWHERE = {
    "screenshots",
    "painting.py",
    "browsing.py",
    "demo_people.py",
    "demo.py",
    "manifest.py",
    "mobilefacenet.py",
}
# Rooms whose sentences people read. What store, door, engine and gate say is for the event log, which is told anew
# where it is shown (``retelling``); of these rooms only the messages of faults are looked at.
SPEAKING = (
    "gui", "cli", "config", "rules", "enrollment", "weights", "vision", "camera", "app", "privacy",
    "evaluation", "training",
    "wording.py", "doctor.py", "limits.py", "roster.py", "folder_job.py", "bulk.py",
)  # fmt: skip


@pytest.fixture(scope="module")
def spoken() -> set[str]:
    return texts.spoken()


@pytest.mark.parametrize("language", OTHERS)
def test_everything_that_is_said_is_translated(language: str, spoken: set[str]) -> None:
    missing = sorted(spoken - texts.finished(language).keys())
    assert not missing, f"run: python -m tests.texts, then translate in assets/languages: {missing[:5]}"


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_stays_in_a_catalogue_that_nobody_says_any_more(language: str, spoken: set[str]) -> None:
    assert not texts.finished(language).keys() - spoken


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_names_the_same_values(language: str) -> None:
    wrong = {source for source, said in texts.finished(language).items() if _values(source) != _values(said)}
    assert not wrong


def test_no_fault_is_told_in_english_only() -> None:
    found = [text for file in sorted(texts.PACKAGE.rglob("*.py")) for text in texts.unmarked_errors(file)]
    assert not found


def test_no_refusal_that_people_read_is_in_english_only() -> None:
    """Of what is written by hand: settings, rules, rosters, recipes, manifests, and fields of windows."""
    rooms = ("config", "rules", "roster.py", "cli", "gui", "training/recipe.py", "weights/manifest.py")
    assert not [text for room in rooms for file in _files(room) for text in texts.unmarked_refusals(file)]


def test_no_sentence_goes_past_the_catalogues() -> None:
    files = [file for room in SPEAKING for file in _files(room) if ELSEWHERE.isdisjoint(file.parts)]
    assert not [text for file in files for text in texts.unmarked(file)]


def _files(room: str) -> list[Path]:
    place = texts.PACKAGE / room
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def _values(text: str) -> list[str]:
    """The names in braces; a format may differ, because dates and numbers are written differently."""
    return sorted(re.findall(r"\{(\w*)", text))
