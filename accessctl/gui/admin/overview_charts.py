"""What the overview's charts show, from what the store added up; no widget in here."""

from __future__ import annotations

import datetime as dt

from accessctl.gui.charts import Bin, Tick
from accessctl.store.activity import Activity, Histogram, Hour
from accessctl.translation import numeral, tr

_HOURS_PER_BAR = {1: 1, 7: 6, 30: 24}
_TICK_HOURS = {1: 4, 7: 24, 30: 120}
_LEAST_SECONDS = 3.0  # the scale of times is never shorter, so that a quick day does not look slow


def hour_bins(activity: Activity, days: int) -> tuple[list[Bin], tuple[str, str]]:
    """A bar per hour, quarter of a day or day, and what stands at the ends; local time."""
    each = _HOURS_PER_BAR.get(days, 24)
    groups = [activity.hours[start : start + each] for start in range(0, len(activity.hours), each)]
    bins = [Bin(_words(group), _sums(group)) for group in groups if group]
    form = "%H:%M" if days == 1 else "%d.%m."
    ends = (f"{moment.astimezone():{form}}" for moment in (activity.since, activity.until))
    return bins, (next(ends), next(ends))


def hour_ticks(activity: Activity, days: int) -> list[Tick]:
    """Round hours of the day, or days, of local time; as many as can be read."""
    length = (activity.until - activity.since).total_seconds()
    step = dt.timedelta(hours=_TICK_HOURS.get(days, 120))
    at = activity.since.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    found = []
    while (at := at + step) < activity.until:
        share = (at - activity.since).total_seconds() / length if length > 0 else -1.0
        if share > 0:
            found.append(Tick(share, f"{at:%H:%M}" if days == 1 else f"{at:%d.%m.}"))
    return found


def _sums(hours: tuple[Hour, ...]) -> tuple[float, float]:
    return float(sum(hour.granted for hour in hours)), float(sum(hour.denied for hour in hours))


def _words(hours: tuple[Hour, ...]) -> str:
    begin, end = hours[0].at.astimezone(), (hours[-1].at + dt.timedelta(hours=1)).astimezone()
    granted, denied = _sums(hours)
    return tr("{begin} to {end}: {granted} granted, {denied} denied", begin=f"{begin:%d.%m. %H:%M}",
              end=f"{end:%H:%M}", granted=round(granted), denied=round(denied))  # fmt: skip


def score_bins(pair: tuple[Histogram, Histogram]) -> list[Bin]:
    """A bar per step of the score: grants below, denials on them."""
    granted, denied = pair
    return [
        Bin(
            tr("{low} to {high}: {granted} granted, {denied} denied", low=numeral(place * granted.step, ".2f"),
               high=numeral((place + 1) * granted.step, ".2f"), granted=let_in, denied=refused),
            (float(let_in), float(refused)),
        )
        for place, (let_in, refused) in enumerate(zip(granted.counts, denied.counts, strict=True))
    ]  # fmt: skip


def time_bins(took: Histogram) -> tuple[list[Bin], float]:
    """A bar per tenth of a second up to the slowest, and the seconds at the end of the scale."""
    slowest = max((place for place, number in enumerate(took.counts) if number), default=0)
    shown = min(len(took.counts), max(slowest + 1, round(_LEAST_SECONDS / took.step)))
    bins = [
        Bin(
            tr("{low} to {high} s: {count} grants", low=numeral(place * took.step, ".1f"),
               high=numeral((place + 1) * took.step, ".1f"), count=number),
            (float(number),),
        )
        for place, number in enumerate(took.counts[:shown])
    ]  # fmt: skip
    return bins, shown * took.step
