"""The site's own test: few attempts, honest bounds, an event in the log."""

from __future__ import annotations

import pytest

from accessctl import translation
from accessctl.evaluation.selftest import LIVING, Attempt, for_the_log, report, sentence


def attempts(species: str, count: int, opened: int) -> list[Attempt]:
    return [Attempt(species, (0.9 if n < opened else 0.1,) * 5, n < opened) for n in range(count)]


def test_thirty_attacks_without_a_pass_say_below_nine_and_a_half_percent() -> None:
    said = sentence("print", attempts("print", 30, 0))
    assert said == "Printed photo: 0 of 30 attacks passed, APCER below 9.5 %"


def test_an_attack_of_the_sites_own_keeps_its_name() -> None:
    assert sentence("wax mask", attempts("wax mask", 1, 1)).startswith("wax mask: 1 of 1 attacks passed")


def test_attacks_are_named_in_the_language_in_use_and_in_english_in_the_log() -> None:
    translation.use("es")
    try:
        assert "Printed photo" not in sentence("print", attempts("print", 30, 0))
        assert for_the_log(attempts("print", 30, 0)) == "Printed photo: 0 of 30 attacks passed, APCER below 9.5 %."
    finally:
        translation.use("en")


def test_the_living_who_were_refused_are_counted() -> None:
    assert sentence(LIVING, attempts(LIVING, 20, 19)).startswith("1 of 20 living people were refused: BPCER below 21.6")


def test_each_sort_has_its_own_rate() -> None:
    done = attempts(LIVING, 10, 10) + attempts("print", 10, 0) + attempts("phone", 10, 2)
    values = report(done, "net", 0.5, "0").values["species"]
    assert values[LIVING]["bpcer"]["value"] == 0.0
    assert values["print"]["apcer"]["value"] == 0.0
    assert values["phone"]["apcer"]["value"] == pytest.approx(0.2)
    assert values["phone"]["upper95"] > 0.2
