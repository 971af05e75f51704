"""Finding, following and judging the picture of a face."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from accessctl.config.section import Section


class DetectionSettings(Section):
    """Finding faces."""

    width: int = Field(
        320, ge=160, le=1920, multiple_of=32, title="Search width (px)",
        description="The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.",
    )  # fmt: skip
    still_width: int = Field(
        1280, ge=160, le=4096, multiple_of=32, title="Search width for photos (px)",
        description="Photos are searched at both widths: group pictures hold small faces.",
    )  # fmt: skip
    closer_width: int = Field(
        160, ge=96, le=320, multiple_of=32, title="Size of the second look (px)",
        description="A face that matters is looked at again alone, for landmarks that do not depend on its size.",
    )  # fmt: skip
    min_confidence: float = Field(0.6, ge=0.1, le=0.99, title="Least detector confidence")
    max_overlap: float = Field(0.3, ge=0.05, le=0.9, title="Overlap above which two boxes are one face (IoU)")
    min_face: int = Field(16, ge=8, le=512, title="Least face width (px)", description="Smaller boxes are no face.")
    max_faces: int = Field(20, ge=1, le=500, title="Most faces per frame")


class TrackingSettings(Section):
    """Following a face over frames."""

    max_gap_seconds: float = Field(
        0.4, ge=0.05, le=5, title="Longest gap (s)", description="A longer one ends a track."
    )
    min_overlap: float = Field(0.2, ge=0.05, le=0.9, title="Least overlap with the predicted box (IoU)")
    min_self_similarity: float = Field(
        0.2, ge=-1, le=1, title="Least similarity to the track's own face",
        description="Below it the face has been swapped and the track ends.",
    )  # fmt: skip


class ZoneSettings(Section):
    """Who counts as standing at the door."""

    min_eye_distance: float = Field(40, ge=12, le=400, title="Least eye distance to match (px)")
    min_eye_distance_enroll: float = Field(64, ge=12, le=400, title="Least eye distance to enrol (px)")
    width: float = Field(0.7, ge=0.1, le=1, title="Width of the zone (share of the picture)")
    height: float = Field(0.9, ge=0.1, le=1, title="Height of the zone (share of the picture)")
    dwell_seconds: float = Field(0.2, ge=0, le=10, title="Time in the zone before judging (s)")
    second_face: Literal["block", "ignore"] = Field(
        "ignore", title="A second face in the zone", description="block: nobody enters while two stand there."
    )


class QualitySettings(Section):
    """Which pictures are good enough to judge (gate) or to keep (enrolment)."""

    max_yaw: float = Field(35, ge=5, le=90, title="Largest turn of the head (degrees)")
    max_pitch: float = Field(30, ge=5, le=90, title="Largest nod (degrees)")
    min_sharpness: float = Field(15, ge=0, le=10_000, title="Least sharpness", description="Variance of the Laplacian.")
    min_brightness: float = Field(40, ge=0, le=255, title="Least brightness (grey mean)")
    max_brightness: float = Field(225, ge=0, le=255, title="Largest brightness (grey mean)")
