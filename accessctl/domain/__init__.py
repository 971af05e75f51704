"""The values that flow from the camera to the event log: frozen, checked at birth, numpy and the standard library only.

Frame -> Detection -> Sighting -> Observation -> Decision -> Event; each holds the one it came from.
"""

from accessctl.domain.decisions import NO_OFFER, Decision, Evidence, Move, Offer, Prompt, Reason, Subject, Verdict
from accessctl.domain.events import Event, EventKind
from accessctl.domain.faces import (
    Detection,
    Embedding,
    FaceCrop,
    LivenessScore,
    Match,
    Observation,
    Quality,
    Sighting,
    Vector,
)
from accessctl.domain.frames import Box, Frame, Pixels
from accessctl.domain.models import ModelEntry, ModelInput, ModelPart, Role
from accessctl.domain.people import Person, Sample, SampleSource, Template, last_moment

__all__ = [
    "NO_OFFER",
    "Box",
    "Decision",
    "Detection",
    "Embedding",
    "Event",
    "EventKind",
    "Evidence",
    "FaceCrop",
    "Frame",
    "LivenessScore",
    "Match",
    "ModelEntry",
    "ModelInput",
    "ModelPart",
    "Move",
    "Observation",
    "Offer",
    "Person",
    "Pixels",
    "Prompt",
    "Quality",
    "Reason",
    "Role",
    "Sample",
    "SampleSource",
    "Sighting",
    "Subject",
    "Template",
    "Vector",
    "Verdict",
    "last_moment",
]
