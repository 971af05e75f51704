"""Times for people: relative in lists, exact on hover; local, whatever the store keeps."""

from __future__ import annotations

import datetime as dt

from accessctl.translation import tr

_MINUTE = 60


def ago(at: dt.datetime | None, now: dt.datetime) -> str:
    """ "2 min ago", "yesterday", "12 Mar"; None is "never"."""
    if at is None:
        return "never"
    seconds = (now - at).total_seconds()
    if -_MINUTE <= seconds < 45 * _MINUTE:
        return tr("just now") if seconds < 45 else tr("{value} min ago", value=max(1, round(seconds / _MINUTE)))
    local, today = at.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days in (0, 1):
        return f"{'yesterday' if days else 'today'} {local:%H:%M}"
    return f"{local.day} {local:%b}" if 0 < days < 300 and local.year == today.year else day(at)


def day(at: dt.datetime) -> str:
    local = at.astimezone()
    return f"{local.day} {local:%b %Y}"


def short_day(at: dt.datetime, now: dt.datetime) -> str:
    """Without the year where it is less than a year away."""
    local = at.astimezone()
    return f"{local.day} {local:%b}" if abs((at - now).days) < 330 else day(at)


def exact(at: dt.datetime) -> str:
    """With seconds and zone, for tooltips, details and receipts."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S %Z}"
