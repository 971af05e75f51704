"""Times for people: relative in lists, exact on hover; local, whatever the store keeps."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale

from accessctl.translation import language, tr

_MINUTE = 60


def ago(at: dt.datetime | None, now: dt.datetime) -> str:
    """ "2 min ago", "yesterday", "12 Mar"; None is "never"."""
    if at is None:
        return tr("never")
    seconds = (now - at).total_seconds()
    if -_MINUTE <= seconds < 45 * _MINUTE:
        return tr("just now") if seconds < 45 else tr("{value} min ago", value=max(1, round(seconds / _MINUTE)))
    local, today = at.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days in (0, 1):
        clock = f"{local:%H:%M}"
        return tr("yesterday {time}", time=clock) if days else tr("today {time}", time=clock)
    return _written(local, tr("d MMM")) if 0 < days < 300 and local.year == today.year else day(at)


def day(at: dt.datetime) -> str:
    return _written(at.astimezone(), tr("d MMM yyyy"))


def short_day(at: dt.datetime, now: dt.datetime) -> str:
    """Without the year where it is less than a year away."""
    local = at.astimezone()
    return _written(local, tr("d MMM")) if abs((at - now).days) < 330 else day(at)


def last_day(ends: dt.datetime) -> str:
    """The last day before an end: one at midnight ends the day before, as it was entered."""
    from accessctl.domain import last_moment  # it brings numpy, which the kiosk's cover does without

    return day(last_moment(ends))


def exact(at: dt.datetime) -> str:
    """With seconds and zone, for tooltips, details and receipts."""
    return f"{at.astimezone():%Y-%m-%d %H:%M:%S %Z}"


def spoken() -> QLocale:
    """Names of days and months in the language in use."""
    return QLocale(language())


def _written(local: dt.datetime, pattern: str) -> str:
    return spoken().toString(QDate(local.year, local.month, local.day), pattern)
