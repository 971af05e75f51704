"""Two short sounds for the kiosk, where QtMultimedia is installed; silence elsewhere is no fault."""

from __future__ import annotations

import importlib
from typing import Any

from PySide6.QtCore import QObject, QUrl

from accessctl import paths

_NAMES = ("granted", "denied")


class Sounds(QObject):
    """Plays a sound by its name; ``available`` says whether anything can be heard. GUI thread only."""

    def __init__(self, parent: QObject, *, on: bool = True) -> None:
        super().__init__(parent)
        effects = {name: _effect(name, self) for name in _NAMES} if on else {}
        self._effects: dict[str, Any] = {name: effect for name, effect in effects.items() if effect is not None}

    @property
    def available(self) -> bool:
        return bool(self._effects)

    def play(self, name: str) -> None:
        if name in self._effects:
            self._effects[name].play()


def _effect(name: str, parent: QObject) -> Any:
    """QtMultimedia comes with the full PySide6 only, and may lack its system libraries."""
    try:
        multimedia = importlib.import_module("PySide6.QtMultimedia")
    except ImportError:
        return None
    effect = multimedia.QSoundEffect(parent)
    effect.setSource(QUrl.fromLocalFile(str(paths.assets() / "sounds" / f"{name}.wav")))
    return effect
