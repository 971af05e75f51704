"""A camera's fault is English in the event log, and in the language in use on every screen."""

from __future__ import annotations

import pytest

from accessctl import translation
from accessctl.camera import CameraFault, CameraFaultError
from accessctl.camera.devices import find_device
from accessctl.errors import InputError


def test_a_fault_is_told_in_the_language_in_use_and_kept_in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "{source}: no such camera; plug it in (accessctl cameras lists them)"
    monkeypatch.setattr(translation._Current, "texts", {said: "{source} : il n'y a pas de telle caméra"})
    with pytest.raises(CameraFaultError) as caught:
        find_device("7", [])
    assert caught.value.fault is CameraFault.UNPLUGGED
    assert str(caught.value) == "7: no such camera; plug it in (accessctl cameras lists them)"
    assert caught.value.told == "7 : il n'y a pas de telle caméra"


def test_other_errors_are_told_as_they_are() -> None:
    assert InputError("ada.jpg: not a picture").told == "ada.jpg: not a picture"
