"""The scripted walk of issue 5: what the log says was opened is what the webhook's receiver and the broker heard."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from accessctl import config
from tests.road.walk import ACTS, Walk, walked

pytestmark = [pytest.mark.weights, pytest.mark.shared]


def pinned(data_dir: Path) -> dict[str, Any]:
    """The models that the fixture chose, as changes of a settings file."""
    table = tomllib.loads((data_dir / config.FILE_NAME).read_text(encoding="utf-8"))
    return {f"models.{key}": tuple(value) if isinstance(value, list) else value
            for key, value in table["models"].items()}  # fmt: skip


# Each scene in the window is a process of its own, 6 s of processor time. What it adds is how its threads reach
# store, webhook and broker: grants, refusals, orders, replays. The rules are those that all scenes ask headless.
IN_WINDOW = ("hours", "lockdown", "challenge")


@pytest.mark.parametrize(("in_window", "acts", "scenes"), [(False, ACTS, 16), (True, IN_WINDOW, 7)],
                         ids=["headless", "window"])  # fmt: skip
def test_every_scene_ends_as_it_must_and_all_three_logs_are_equal(
    shared_data: Path, data_dir: Path, in_window: bool, acts: tuple[str, ...], scenes: int
) -> None:
    found: list[str] = []

    def compare(walk: Walk) -> None:
        found.extend(walk.differences())
        assert walk.run("events", "verify")

    walk = walked(
        data_dir.parent, shared_data / "clips", pinned(data_dir), in_window=in_window, only=acts, after=compare
    )
    assert [f"{one.scene.title}: {one.reasons}" for one in walk.ended if not one.is_right] == []
    assert found == []
    assert len(walk.ended) == scenes
