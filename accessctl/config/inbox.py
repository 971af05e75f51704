"""The inbox of faces that the door did not know."""

from __future__ import annotations

from pydantic import Field

from accessctl.config.section import Section


class InboxSettings(Section):
    """Faces that the door did not know, kept for staff to look at: off unless somebody wants it."""

    enabled: bool = Field(
        False, title="Keep faces that were not recognised",
        description="Encrypted, for staff only. Tell people: whoever passes a door has not agreed to anything.",
    )  # fmt: skip
    keep_days: float = Field(7.0, gt=0, le=90, title="Kept for (days)", description="Then erased, unless dealt with.")
    most: int = Field(200, ge=1, le=2000, title="Most faces kept", description="The oldest go first.")
    near_miss_share: float = Field(
        0.75, ge=0.3, le=1, title="From this share of the limit on it is a near miss",
        description="Then the person it was nearest to is named, to staff only. Not measured: a matter of taste.",
    )  # fmt: skip
