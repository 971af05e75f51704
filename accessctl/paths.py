"""Where assets, models, settings and data live, in a checkout and installed as a wheel alike."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
APP_NAME = "accessctl"


def _shipped(name: str) -> Path:
    """A data folder beside the package (checkout) or inside it (wheel, see pyproject's force-include)."""
    inside = _PACKAGE / "_data" / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def assets() -> Path:
    """Icons, style sheet, sounds, translations: read-only."""
    return _shipped("assets")


def shipped_models() -> Path:
    """The manifest and the weights trained by us: read-only."""
    return _shipped("models")


def default_data() -> Path:
    """The data folder when neither --data nor ACCESSCTL_DATA_DIR names one."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def installed_models() -> Path:
    """Downloaded and converted weights, shared by every data folder of this user (ACCESSCTL_MODELS_DIR moves it)."""
    moved = os.environ.get("ACCESSCTL_MODELS_DIR")
    return (
        Path(moved).expanduser() if moved else Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)) / "models"
    )
