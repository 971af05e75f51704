"""What is said at start about the liveness model that guards."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from accessctl.cli.terminal import _weaknesses
from accessctl.weights.catalogue import Catalogue


def said(*liveness: str) -> list[str]:
    """The sentences for an app that these models guard, with the shipped manifest and cards."""
    models = SimpleNamespace(liveness=liveness)
    app: Any = SimpleNamespace(settings=SimpleNamespace(models=models), catalogue=Catalogue.load())
    return list(_weaknesses(app))


def test_our_model_alone_says_how_to_do_better() -> None:
    (sentence,) = said("accessctl")
    assert "accessctl models install accessctl+minifasnet --use" in sentence


@pytest.mark.parametrize("models", [("accessctl", "minifasnet_v2", "minifasnet_v1se"), ("minifasnet_v2",)])
def test_others_need_no_warning(models: tuple[str, ...]) -> None:
    assert said(*models) == []
