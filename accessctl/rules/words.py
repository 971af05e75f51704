"""What a door asks for, in the words of panel and terminal."""

from __future__ import annotations

from accessctl.rules.book import Door, Passback
from accessctl.translation import mark, tr, trn

TWICE = {
    Passback.OFF: mark("Entering twice: not looked at"), Passback.SOFT: mark("Entering twice: noted in the log"),
    Passback.HARD: mark("Entering twice: refused"),
}  # fmt: skip


def asked_words(door: Door) -> str:
    """What the door asks for outside of all schedules."""
    return tr("{door} asks for {mode}", door=door.name, mode=door.mode.said.in_words)


def door_words(door: Door) -> str:
    """What else is said about the door."""
    words = [
        tr("during {schedule}: {mode}", schedule=timed.schedule, mode=timed.mode.said.in_words) for timed in door.modes
    ]
    if door.two_person_seconds is not None:
        words.append(
            trn("two people within 1 second", "two people within {count} seconds", count=door.two_person_seconds)
        )
    if door.leads_to:
        words.append(tr("leads to {area}", area=door.leads_to))
    if door.anti_passback is not Passback.OFF:
        words.append(twice_words(door))
    if door.time_zone:
        words.append(door.time_zone)
    return " · ".join(words)


def twice_words(door: Door) -> str:
    """What becomes of somebody who enters twice."""
    words = tr(TWICE[door.anti_passback])
    if door.anti_passback is Passback.OFF or door.passback_reset_minutes is None:
        return words
    again = trn("allowed again after 1 minute", "allowed again after {count} minutes",
                count=door.passback_reset_minutes)  # fmt: skip
    return f"{words} · {again}"
