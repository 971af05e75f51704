"""The monitor that the settings name, and the first one where there is none such."""

from __future__ import annotations

from typing import Any

import pytest

from accessctl.gui.kiosk.place import screen_for


class Screen:
    def __init__(self, name: str) -> None:
        self._name = name

    def name(self) -> str:
        return self._name


SCREENS: Any = [Screen("eDP-1"), Screen("HDMI-1")]


@pytest.mark.parametrize(("wanted", "found"), [
    ("", "eDP-1"), ("1", "eDP-1"), ("2", "HDMI-1"), ("hdmi-1", "HDMI-1"), ("3", "eDP-1"), ("0", "eDP-1"),
    ("DP-7", "eDP-1"),
])  # fmt: skip
def test_a_screen_is_named_by_number_or_name(wanted: str, found: str) -> None:
    assert screen_for(wanted, SCREENS, SCREENS[0]).name() == found


def test_a_name_that_is_not_there_is_said_with_those_that_are(caplog: pytest.LogCaptureFixture) -> None:
    screen_for("DP-7", SCREENS, SCREENS[0])

    assert "1 = eDP-1, 2 = HDMI-1" in caplog.text
