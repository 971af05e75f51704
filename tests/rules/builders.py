"""Books, visitors and scenes as a test wants them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from accessctl.rules import Answer, Book, Scene, Visitor, evaluate, parse

BERLIN = ZoneInfo("Europe/Berlin")
BOOK = """
enforced: true
groups:
  Staff:
  Night shift:
  Fire brigade: {enters_in_lockdown: true, exempt_from_anti_passback: true}
areas:
  Hall: {most_people: 3}
holidays:
  Berlin:
    - 2026-12-25..2026-12-26 yearly
    - 2026-03-06
schedules:
  Office:
    hours: [mon-fri 08:00-18:00, sat 09:00-12:00]
    holidays: Berlin
    on_holidays: 10:00-11:00
  Night:
    hours: [mon-sun 22:00-06:00]
doors:
  Main: {time_zone: Europe/Berlin}
  Gate: {time_zone: Europe/Berlin, leads_to: Hall, anti_passback: hard, anti_passback_reset_minutes: 60}
  Vault: {time_zone: Europe/Berlin, two_person_seconds: 20}
  Side: {time_zone: Europe/Berlin, modes: [{schedule: Night, mode: face and PIN}]}
rules:
  - {group: Staff, doors: [Main, Gate, Vault], schedule: Office}
  - {group: Night shift, doors: [Main, Side], schedule: Night}
  - {group: Fire brigade, doors: all}
"""


def berlin(text: str, *, fold: int = 0) -> dt.datetime:
    """A wall time in Berlin, like 2026-03-02 12:00 (a Monday)."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=BERLIN, fold=fold)


# Fifteen years of changing clocks.
moments = st.integers(0, 15 * 365 * 86_400).map(
    lambda n: dt.datetime(2020, 1, 1, tzinfo=dt.UTC) + dt.timedelta(seconds=n)
)
NOON = berlin("2026-03-02 12:00")


def book(text: str = BOOK) -> Book:
    return parse(text)


def visitor(*groups: str, **more: object) -> Visitor:
    return Visitor("ada", frozenset(groups or ("Staff",)), **more)  # type: ignore[arg-type]


def scene(door: str = "Main", at: dt.datetime = NOON, **more: object) -> Scene:
    return Scene(door, at, **more)  # type: ignore[arg-type]


def asked(who: Visitor, where: Scene, rules: Book | None = None) -> Answer:
    return evaluate(rules or book(), who, where)
