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
    unused_retention_days: int = Field(
        1095, ge=1, le=36_500, title="People who do not come any more are erased after (days)",
        description="Counted from the last time they were let in, enrolled or given templates; with a receipt.",
    )  # fmt: skip
    copy_retention_days: int = Field(
        30, ge=1, le=3650, title="Older copies of the database are kept for (days)",
        description="From upgrades and restored backups. Whoever was erased since is still in them.",
    )  # fmt: skip
    keep_photos: bool = Field(
        False, title="Keep enrolment photos",
        description="Encrypted, so that people reembed can move to another embedder. Off: only templates are kept.",
    )  # fmt: skip


class AppearanceSettings(Section):
    """What people see."""

    language: Literal["auto", "en", "es", "fr", "zh"] = Field(
        "auto", title="Language", description="Automatic: the system's. The kiosk, the panel and the terminal speak it."
    )
    text_percent: int = Field(
        100, ge=80, le=200, title="Size of the text (%)",
        description="Of everything that is read. From 150 % on what stands side by side stands in one column, and "
        "pages scroll.",
    )  # fmt: skip
    theme: Literal["system", "light", "dark"] = Field("system", title="Theme")
    show_name: bool = Field(True, title="Greet by first name at the door")
    motion: bool = Field(True, title="Fade and glide", description="Off: changes appear at once.")
    sound: bool = Field(True, title="Sound at the door", description="A short one for granted and one for refused.")
    reception: str = Field("", max_length=100, title="Reception text", description="Shown at the kiosk: Reception: 200")


class PanelSettings(Section):
    """The admin panel itself."""

    lock_after_minutes: float = Field(
        10.0, ge=0, le=720, title="Lock the panel after this long without a key or click (minutes)",
        description="Whoever was there signs in again and finds everything as it was. 0: never.",
    )  # fmt: skip
    verify_every_days: int = Field(
        7, ge=1, le=365, title="Remind to verify the event log after (days)",
        description="The overview then says so. Verifying reads every event once, in the background.",
    )  # fmt: skip
    weak_below_templates: int = Field(
        3, ge=1, le=20, title="People with fewer templates need attention",
        description="One template per person misses five times as often as three (LFW, FPIR 0.3 %).",
    )  # fmt: skip
    expiring_within_days: int = Field(7, ge=0, le=365, title="Say who may not enter any more within (days)")
