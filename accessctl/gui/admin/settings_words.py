"""The words of the settings page: sections, choices, and from when on a change counts."""

from __future__ import annotations

from typing import Any

from accessctl.config.fields import Kind, SettingField
from accessctl.translation import LANGUAGES, grouped, mark, tr

# In the order of the page's list: what people come for first. A section that is missing here follows under its key.
SECTIONS = {
    "appearance": mark("Appearance and language"),
    "panel": mark("Admin panel"),
    "identity": mark("Recognition limits"),
    "liveness": mark("Liveness"),
    "challenge": mark("Active challenge"),
    "gate": mark("Decision and lock-out"),
    "inbox": mark("Inbox"),
    "zone": mark("Place in the picture"),
    "quality": mark("Picture quality"),
    "enrollment": mark("Enrolment"),
    "door": mark("Door"),
    "door.webhook": mark("Door by webhook"),
    "door.mqtt": mark("Door by MQTT"),
    "door.serial": mark("Door by serial relay"),
    "door.gpio": mark("Door by GPIO"),
    "door.osdp": mark("Door by OSDP"),
    "kiosk": mark("Kiosk"),
    "camera": mark("Camera"),
    "store": mark("Storage and retention"),
    "models": mark("Models"),
    "runtime": mark("Computing"),
    "detection": mark("Face detection"),
    "tracking": mark("Tracking"),
}
_CHOICES = {
    "auto": mark("automatic"), "system": mark("as the system"), "light": mark("light"), "dark": mark("dark"),
    "block": mark("refuse"), "ignore": mark("ignore"), "never": mark("never"), "unsure": mark("when unsure"),
    "sometimes": mark("sometimes"), "always": mark("always"), "nothing": mark("nothing"),
    "challenge": mark("a movement of the head"), "second_factor": mark("a second factor"),
    "simulated": mark("simulated"), "keyring": mark("keyring of the system"), "file": mark("file"),
    "any": mark("any"), "strict": mark("only clearly stated ones"),
}  # fmt: skip
# What the panel itself takes up at once; doors and cameras read their settings when they start.
LIVE_SECTIONS = ("appearance", "panel", "identity", "liveness", "enrollment", "quality", "gate", "zone")
_ONLY_HERE = ("panel",)


def section_title(section: str) -> str:
    """What a section is called."""
    return tr(SECTIONS[section]) if section in SECTIONS else section.replace(".", ": ").replace("_", " ").capitalize()


def choice_words(choice: str) -> str:
    """A choice in words."""
    if choice in LANGUAGES:
        return LANGUAGES[choice]
    return tr(_CHOICES[choice]) if choice in _CHOICES else choice


def shown(field: SettingField, value: Any) -> str:
    """A value as people read it; where a secret lies stays out of it."""
    if field.kind is Kind.KEYHOLE:
        return tr("(not shown)") if value else tr("none")
    if value is None:
        return tr("follows by itself")
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if field.kind is Kind.CHOICE:
        return choice_words(str(value))
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or tr("none")
    return f"{value:g}" if isinstance(value, float) else str(value) or tr("none")


def bounds_words(field: SettingField) -> str:
    """What may be typed."""
    if field.kind not in (Kind.WHOLE, Kind.NUMBER):
        return tr("Separate several with commas") if field.kind is Kind.LIST else ""
    if field.least is None or field.most is None:
        return ""
    words = tr("{least} to {most}", least=_bound(field.least), most=_bound(field.most))
    return tr("{bounds}, or empty", bounds=words) if field.may_be_empty else words


def _bound(limit: float) -> str:
    return grouped(limit) if float(limit).is_integer() else f"{limit:g}"


def takes_effect(key: str) -> str:
    """From when on a change counts."""
    section = key.split(".", maxsplit=1)[0]
    if section in _ONLY_HERE:
        return tr("counts at once")
    if section == "appearance":
        return tr("counts at once, at the kiosk as soon as nobody stands there")
    if section in LIVE_SECTIONS:
        return tr("counts here at once; the kiosk starts again by itself as soon as nobody stands there")
    return tr("counts when the panel is started again; the kiosk does so by itself as soon as nobody stands there")
