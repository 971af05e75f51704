"""Sounds: heard where there is a loudspeaker, silent and without complaint elsewhere."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from pytestqt.qtbot import QtBot

from accessctl.gui.sound import Sounds

_PLAYED: list[str] = []


class _Devices(QObject):
    audioOutputsChanged = Signal()  # noqa: N815  Qt's name
    outputs: list[str] = []  # noqa: RUF012  replaced by each test, as plugging a loudspeaker in does

    def audioOutputs(self) -> list[str]:
        return self.outputs


class _Effect(QObject):
    def setSource(self, source: QUrl) -> None:
        self.name = source.fileName()

    def play(self) -> None:
        _PLAYED.append(self.name)


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch) -> Any:
    module: Any = ModuleType("PySide6.QtMultimedia")
    module.QMediaDevices, module.QSoundEffect = _Devices, _Effect
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", module)
    monkeypatch.setattr(_Devices, "outputs", [])
    _PLAYED.clear()
    return module


def test_a_loudspeaker_plays_the_sound_of_its_name(
    parent: QObject, multimedia: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_Devices, "outputs", ["speaker"])
    sounds = Sounds(parent)
    sounds.play("granted")
    assert sounds.available
    assert _PLAYED == ["granted.wav"]


def test_without_a_loudspeaker_nothing_is_asked_of_the_audio_system(parent: QObject, multimedia: Any) -> None:
    sounds = Sounds(parent)
    sounds.play("granted")
    assert not sounds.available
    assert _PLAYED == []


def test_a_loudspeaker_that_is_plugged_in_later_is_used(
    parent: QObject, multimedia: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    sounds = Sounds(parent)
    monkeypatch.setattr(_Devices, "outputs", ["speaker"])
    sounds._devices.audioOutputsChanged.emit()
    sounds.play("denied")
    assert _PLAYED == ["denied.wav"]


def test_sounds_that_are_off_stay_off(parent: QObject, multimedia: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Devices, "outputs", ["speaker"])
    assert not Sounds(parent, on=False).available


def test_without_qtmultimedia_there_is_silence(parent: QObject) -> None:
    sounds = Sounds(parent)
    sounds.play("granted")
    assert not sounds.available
