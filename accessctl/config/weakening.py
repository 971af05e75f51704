"""Which changes of settings make it easier to come in, harder to be noticed, or erase many people or the log."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from accessctl.config.fields import differences
from accessctl.config.settings import Settings

# The three limits themselves are compared as they come out, by whoever knows the models and the gallery.
LIMIT_KEYS = frozenset({"identity.min_similarity", "identity.min_margin", "liveness.min_live"})

# Which way: -1 when it is lowered, 1 when it is raised.
_WEAKER = {
    "identity.wrong_grants_per_million": 1, "identity.votes_needed": -1, "identity.window": 1,
    "liveness.min_frames": -1, "liveness.spoof_frames_reset": 1, "liveness.spoof_hold_seconds": -1,
    "liveness.min_surround": -1, "liveness.min_change": -1, "liveness.still_frames": 1,
    "gate.max_denials_per_minute": 1, "gate.lockout_seconds": -1, "gate.evidence_seconds": 1,
    "tracking.max_gap_seconds": 1, "tracking.min_overlap": -1, "tracking.min_self_similarity": -1,
    "challenge.probability": -1, "challenge.unsure_below": -1, "challenge.min_moves": -1, "challenge.max_moves": -1,
    "challenge.turn_degrees": -1, "challenge.nod_degrees": -1, "challenge.neutral_degrees": 1,
    "challenge.closer_ratio": -1, "challenge.frames_needed": -1, "challenge.move_seconds": 1,
    "challenge.min_reaction_seconds": -1, "challenge.retry_seconds": -1,
    "door.strike_seconds": 1, "door.held_open_seconds": 1, "zone.min_eye_distance": -1,
    # A day's retention erases, within a day, everybody who stayed at home, and the log of what was done yesterday.
    "store.unused_retention_days": -1, "store.event_retention_days": -1,
}  # fmt: skip
# Choices, the strictest first.
_STRICTEST_FIRST: dict[str, tuple[object, ...]] = {
    "challenge.when": ("always", "sometimes", "unsure", "never"),
    "liveness.when_weak": ("second_factor", "challenge", "nothing"),
    "zone.second_face": ("block", "ignore"),
    "models.licences": ("strict", "any"),
    "door.strike": ("fail-secure", "fail-safe"),
    "door.first_in": (True, False),
}
# What guards at all: nobody can say of another model, or of another name, that it lets in no more people. The rules
# know a door by its name; under a new one it asks for the face alone.
_IN_ANY_CASE = frozenset({"models.detector", "models.embedder", "models.liveness", "door.name"})


def weakened(before: Settings, after: Settings) -> list[str]:
    """The keys whose change another administrator has to agree to; those of ``LIMIT_KEYS`` are not among them."""
    return [key for key, (old, new) in differences(before, after).items() if _weakens(key, old, new)]


def _weakens(key: str, old: Any, new: Any) -> bool:
    if key in _IN_ANY_CASE:
        return True
    if key in _STRICTEST_FIRST:
        order = _STRICTEST_FIRST[key]
        return order.index(new) > order.index(old)
    if key in _SINGLE:
        return _SINGLE[key](old, new)
    way = _WEAKER.get(key)
    return way is not None and not (new - old) * way <= 0


def _never_locks(old: float, new: float) -> bool:
    """0 means never."""
    return (new or math.inf) > (old or math.inf)


def _unlocks(_: str, new: str) -> bool:
    """Hours in which nobody is asked for anything; none any more is stricter."""
    return bool(new)


def _is_no_camera(_: str, new: str) -> bool:
    """A clip of an employee, or an address, in the place of a webcam: recordings are asked for no challenge."""
    return not new.isdecimal()


def _is_unpinned(old: str, _: str) -> bool:
    return bool(old)


def _foreseeable(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """A move fewer is a move less to be guessed."""
    return not set(new) >= set(old)


_SINGLE: dict[str, Callable[[Any, Any], bool]] = {
    "panel.lock_after_minutes": _never_locks, "door.free_schedule": _unlocks, "camera.source": _is_no_camera,
    "camera.device_id": _is_unpinned, "challenge.moves": _foreseeable,
}  # fmt: skip
