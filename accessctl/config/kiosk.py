"""The kiosk: its screen, staying awake, leaving, and starting again by itself."""

from __future__ import annotations

from pydantic import Field

from accessctl.config.section import Section


class KioskSettings(Section):
    """How the kiosk holds its place beside the door."""

    screen: str = Field(
        "",
        max_length=100,
        title="Screen",
        description="Number from 1, or name (HDMI-1), of the monitor; empty: the first.",
    )
    keep_awake: bool = Field(True, title="Keep the screen awake", description="Asks the system not to blank or sleep.")
    leave_seconds: float = Field(
        20.0, ge=5, le=300, title="Time to type the PIN for leaving (s)", description="Then the door's screen returns."
    )
    hang_seconds: float = Field(
        20.0, ge=5, le=600, title="Without a sign of life the kiosk is started again after (s)",
        description="Signs come every second while both the screen and the analysis answer; a start may take longer.",
    )  # fmt: skip
