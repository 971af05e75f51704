"""How a gate is made and shown faces, frame by frame; and how its decisions are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from accessctl.config import Settings
from accessctl.domain import Decision, FaceCrop, Reason, Sighting, Verdict
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from tests.faces import observation
from tests.fakes import noise

STEP = 1 / 15
LIMITS = Limits(min_similarity=0.5, min_margin=0.05, min_live=0.6)
GRANTED = (Verdict.GRANTED, Reason.RECOGNIZED)


def gate_of(changes: dict[str, dict[str, object]] | None = None, limits: Limits = LIMITS) -> Gate:
    return Gate(Policy.of(Settings.model_validate(changes or {})), limits)


def show(gate: Gate, *frames: Iterable[Sighting] | Sighting, start: float = 0.0) -> list[Decision]:
    """One decision per frame, 15 frames a second, each with the noise of its own that a sensor has."""
    listed = [[shown] if isinstance(shown, Sighting) else list(shown) for shown in frames]
    seen = [[noisy(face) for face in faces] for faces in listed]
    return [gate.consider(observation(*faces, at=start + STEP * n, number=n)) for n, faces in enumerate(seen)]


def noisy(face: Sighting) -> Sighting:
    """The same face in another frame."""
    if face.crop is None:
        return face
    return replace(face, crop=FaceCrop(noise(next(_frames_so_far), width=8, height=8), face.crop.quality))


_frames_so_far = count()


def news(decisions: Iterable[Decision]) -> list[tuple[Verdict, Reason]]:
    return [(decision.verdict, decision.reason) for decision in decisions if decision.is_news]


def last(decisions: list[Decision]) -> tuple[Verdict, Reason]:
    return decisions[-1].verdict, decisions[-1].reason


def never_granted(decisions: Iterable[Decision]) -> bool:
    return all(decision.verdict is not Verdict.GRANTED for decision in decisions)
