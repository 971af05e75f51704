"""Two short sounds for the kiosk, where QtMultimedia is installed; silence elsewhere is no fault."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QUrl

from accessctl import paths

_NAMES = ("granted", "denied")


class Sounds(QObject):
    """Plays a sound by its name; ``available`` says whether anything can be heard. GUI thread only.

    A loudspeaker that is plugged in later is taken into use. Without one nothing is asked of the system's audio, which
    would complain into the log at every try.
    """

    def __init__(self, parent: QObject, *, on: bool = True) -> None:
        super().__init__(parent)
        self._effects: dict[str, Any] = {}
        self._multimedia = _multimedia() if on else None
        if self._multimedia is not None:
            self._devices = self._multimedia.QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._listen)
            self._listen()

    @property
    def available(self) -> bool:
        return bool(self._effects)

    def play(self, name: str) -> None:
        if name in self._effects:
            self._effects[name].play()

    def _listen(self) -> None:
        if self._multimedia is None or self._effects or not self._devices.audioOutputs():
            return
        for name in _NAMES:
            effect = self._multimedia.QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(paths.assets() / "sounds" / f"{name}.wav")))
            self._effects[name] = effect


def _multimedia() -> ModuleType | None:
    """QtMultimedia comes with the full PySide6 only, and may lack its system libraries."""
    try:
        return importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None
