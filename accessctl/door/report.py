"""What a door has to say, as plain values for whoever is connected: the webhook's receiver, the MQTT broker."""

from __future__ import annotations

import datetime as dt
from typing import Any

from accessctl.door.machine import DoorState
from accessctl.door.vocabulary import (
    AlarmCleared,
    AlarmRaised,
    DuressReported,
    ExitRequested,
    FreeAccessChanged,
    LockdownChanged,
    News,
    OpeningDropped,
    Unlocked,
    in_words,
)

_NAMES: dict[type, str] = {
    AlarmRaised: "alarm_raised",
    AlarmCleared: "alarm_cleared",
    OpeningDropped: "opening_dropped",
    Unlocked: "unlocked",
    LockdownChanged: "lockdown",
    FreeAccessChanged: "free_access",
    ExitRequested: "exit_requested",
    DuressReported: "duress",
}


def described(state: DoorState) -> dict[str, Any]:
    """The door as it is now."""
    return {
        "mode": state.mode.value,
        "is_open": state.is_open,
        "is_released": state.is_released,
        "lockdown": state.is_locked_down,
        "alarms": sorted(alarm.value for alarm in state.alarms),
    }


def report(state: DoorState, news: tuple[News, ...]) -> dict[str, Any]:
    """The door as it is now, and what is new, oldest first."""
    now = dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds")
    return {"at": now, **described(state), "news": [_line(each) for each in news]}


def _line(news: News) -> dict[str, Any]:
    line: dict[str, Any] = {"what": _NAMES[type(news)], "text": in_words(news)}
    if isinstance(news, AlarmRaised | AlarmCleared):
        line["alarm"] = news.alarm.value
    if isinstance(news, Unlocked | OpeningDropped):
        line |= {"event": news.opening.event_sequence, "cause": news.opening.cause.value}
    if isinstance(news, DuressReported):
        line["event"] = news.event_sequence
    return line
