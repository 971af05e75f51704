"""Where the key lies, how long things are kept, and what people see."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from accessctl.config.section import Section


class StoreSettings(Section):
    """Where the key lies, and how long things are kept."""

    key_place: Literal["auto", "keyring", "file"] = Field(
        "auto", title="Where a new database's key goes",
        description="auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.",
    )  # fmt: skip
    busy_seconds: float = Field(
        5.0, ge=0.1, le=60, title="Longest wait for another program's change (s)",
        description="One event takes about 2 ms; a backup or a large import may hold the database for seconds.",
    )  # fmt: skip
    event_retention_days: int = Field(365, ge=1, le=36_500, title="Events are kept for (days)")
    keep_photos: bool = Field(
        False, title="Keep enrolment photos", description="Off: only encrypted templates are kept."
    )


class AppearanceSettings(Section):
    """What people see."""

    theme: Literal["system", "light", "dark"] = Field("system", title="Theme")
    show_name: bool = Field(True, title="Greet by first name at the door")
    motion: bool = Field(True, title="Fade and glide", description="Off: changes appear at once.")
    sound: bool = Field(True, title="Sound at the door", description="A short one for granted and one for refused.")
    reception: str = Field("", max_length=100, title="Reception text", description="Shown at the kiosk: Reception: 200")
