"""Every plot of every report, in one style: matplotlib drawn straight to PNG bytes, without pyplot, window or state."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import cycler
import matplotlib as mpl
import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.ft2font import FT2Font
from numpy.typing import ArrayLike, NDArray
from scipy import special

from accessctl import translation
from accessctl.domain import Pixels
from accessctl.evaluation.curves import Curve
from accessctl.evaluation.intervals import wilson
from accessctl.translation import LANGUAGES, Said

GRANTED, DENIED, ACCENT, MUTED = "#0B7A4B", "#B3261E", "#2557D6", "#5A6572"
_COLOURS = (ACCENT, DENIED, GRANTED, "#8A5A00", "#6A3FB5", "#0F7C8A", "#B0457A", MUTED)
_FONT = "DejaVu Sans"  # comes with matplotlib; it has every letter of Spanish and French
_STYLE: dict[Any, Any] = {
    "font.size": 10,
    "axes.titlesize": 12,
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": "#9AA6B2",
    "axes.grid": True,
    "grid.color": "#DDE2E8",
    "grid.linewidth": 0.7,
    "axes.axisbelow": True,
    "legend.frameon": False,
    "lines.linewidth": 1.8,
    "axes.prop_cycle": cycler.cycler(color=_COLOURS),
}
_DPI = 110
_ROC_BOTTOMS = (0.0, 0.5, 0.8, 0.9, 0.95)  # where the axis of accepted ones may begin: as near to the curve as it goes
_MOST_MARKED = 40  # points of a line that get a dot each
_DET_TICKS = (1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.05, 0.2, 0.5, 0.8)


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """One named line: x, y, and where known the interval of each y."""

    name: str
    x: ArrayLike
    y: ArrayLike
    low: ArrayLike | None = None
    high: ArrayLike | None = None


def lettered(text: str, /, **values: object) -> str:
    """``tr`` for what is drawn: English where no font on this machine has the letters, because boxes say nothing."""
    said = Said(text, **values)
    return said.in_words if _fonts(translation.language()) else str(said)


@cache
def _fonts(language: str) -> tuple[str, ...]:
    """The families to draw a language with; none where its letters are not to be had."""
    letters = LANGUAGES[language]  # its name in its own words
    if _has(font_manager.findfont(_FONT), letters):
        return (_FONT,)
    found = next((path for path in sorted(font_manager.findSystemFonts()) if _has(path, letters)), None)
    if found is None:
        return ()
    font_manager.fontManager.addfont(found)
    return _FONT, font_manager.FontProperties(fname=found).get_name()


def _has(font: str, letters: str) -> bool:
    """Whether a font's file has a picture of each letter; not where it cannot be read."""
    try:
        face = FT2Font(font)
    except (OSError, RuntimeError):
        return False
    return all(face.get_char_index(ord(letter)) for letter in letters)


def _style() -> dict[Any, Any]:
    families = _fonts(translation.language()) or (_FONT,)
    weight = "bold" if len(families) == 1 else "normal"  # the others have one weight, and matplotlib would say so
    return {**_STYLE, "font.family": [*families], "axes.titleweight": weight}


@dataclass(slots=True)
class _Sheet:
    """A figure being drawn; ``png`` holds its bytes after the ``with`` block."""

    axes: Axes
    png: bytes = field(default=b"")


@contextmanager
def _sheet(title: str, x_label: str, y_label: str, size: tuple[float, float] = (6.4, 4.6)) -> Iterator[_Sheet]:
    with mpl.rc_context(_style()):
        figure = Figure(figsize=size, dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        axes.set(title=title, xlabel=x_label, ylabel=y_label)
        sheet = _Sheet(axes)
        yield sheet
        if axes.get_legend_handles_labels()[1] and axes.get_legend() is None:
            axes.legend(fontsize=9)
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", metadata={"Software": None})
        sheet.png = buffer.getvalue()


def roc(curves: Mapping[str, Curve], title: str, x_label: str, y_label: str) -> bytes:
    """True accepts over false accepts, false accepts on a log scale: a door lives at the left edge."""
    with _sheet(title, x_label, y_label) as sheet:
        for name, found in curves.items():
            thin = _thin(found)
            sheet.axes.plot(found.false_accept[thin], found.true_accept[thin], label=name, drawstyle="steps-pre")
        floor = min(_least_rate(found.negatives) for found in curves.values())
        sheet.axes.set_xscale("log")
        lowest = min(float(found.true_accept[found.false_accept >= floor].min()) for found in curves.values())
        bottom = max(bottom for bottom in _ROC_BOTTOMS if bottom <= lowest)
        sheet.axes.set(xlim=(floor, 1.0), ylim=(bottom, 1.0 + 0.025 * (1.0 - bottom)))
    return sheet.png


def det(curves: Mapping[str, Curve], title: str, x_label: str, y_label: str) -> bytes:
    """Both errors on normal-deviate axes, where a straight line means normal scores (Martin et al., 1997)."""
    with _sheet(title, x_label, y_label, (5.6, 5.2)) as sheet:
        for name, found in curves.items():
            shown = (found.false_accept > 0) & (found.false_refuse > 0) & (found.false_accept < 1)
            thin = _thin(found)
            thin = thin[shown[thin]]
            sheet.axes.plot(_deviate(found.false_accept[thin]), _deviate(found.false_refuse[thin]), label=name)
        floor = min(_least_rate(found.negatives) for found in curves.values())
        _deviate_axis(sheet.axes, "x", floor)
        _deviate_axis(sheet.axes, "y", min(_least_rate(found.positives) for found in curves.values()))
    return sheet.png


def histogram(
    scores: Mapping[str, ArrayLike],
    title: str,
    x_label: str,
    limits: Mapping[str, float] | None = None,
    bins: int = 80,
    span: tuple[float, float] | None = None,
) -> bytes:
    """Densities of named score sets over common bins; ``limits`` are drawn as dashed lines.

    ``span`` is what the axis shows, where it should not follow from the scores.
    """
    arrays = {name: np.asarray(values, np.float64).ravel() for name, values in scores.items()}
    everything = np.concatenate(list(arrays.values()))
    low, high = span or (float(everything.min()), float(everything.max()) + 1e-9)
    edges = np.linspace(low, high, bins + 1)
    counts = {name: np.histogram(values, edges, density=values.size > 0)[0] for name, values in arrays.items()}
    return density(edges, counts, title, x_label, limits)


def density(
    edges: ArrayLike,
    heights: Mapping[str, ArrayLike],
    title: str,
    x_label: str,
    limits: Mapping[str, float] | None = None,
) -> bytes:
    """As ``histogram``, for sets that were counted into bins while they were streamed."""
    with _sheet(title, x_label, lettered("density")) as sheet:
        for (name, values), colour in zip(heights.items(), (GRANTED, DENIED, *_COLOURS), strict=False):
            sheet.axes.stairs(np.asarray(values), np.asarray(edges), fill=True, alpha=0.35, color=colour, label=name)
        for name, limit in (limits or {}).items():
            if not math.isfinite(limit):
                continue
            sheet.axes.axvline(limit, linestyle="--", color=MUTED, linewidth=1)
            top = sheet.axes.get_ylim()[1]
            sheet.axes.text(limit, top, f"{name} ", va="top", ha="right", rotation=90, fontsize=8, color=MUTED)
        low, high = _occupied(np.asarray(edges), [np.asarray(values) for values in heights.values()])
        shown = [limit for limit in (limits or {}).values() if math.isfinite(limit)]
        sheet.axes.set_xlim(min([low, *shown]), max([high, *shown]))
    return sheet.png


def lines(
    series: Sequence[Series], title: str, x_label: str, y_label: str, *, log_x: bool = False, log_y: bool = False
) -> bytes:
    """Lines with markers and, where given, a band for the interval."""
    with _sheet(title, x_label, y_label) as sheet:
        for one in series:
            dot = "o" if np.size(one.x) <= _MOST_MARKED else ""
            (drawn,) = sheet.axes.plot(one.x, one.y, marker=dot, markersize=3.5, label=one.name)
            if one.low is not None and one.high is not None:
                sheet.axes.fill_between(
                    np.asarray(one.x), np.asarray(one.low), np.asarray(one.high), alpha=0.15, color=drawn.get_color()
                )
        if log_x:
            sheet.axes.set_xscale("log")
        if log_y:
            sheet.axes.set_yscale("log")
    return sheet.png


def scatter(groups: Mapping[str, ArrayLike], title: str, x_label: str, y_label: str) -> bytes:
    """Named clouds of N x 2 places, one colour and mark each, both axes to one scale."""
    with _sheet(title, x_label, y_label, (7.6, 5.6)) as sheet:
        for number, (name, places) in enumerate(groups.items()):
            x, y = np.asarray(places, np.float64).T
            colour, mark = _COLOURS[number % len(_COLOURS)], "osD^vP"[number // len(_COLOURS) % 6]
            sheet.axes.plot(x, y, mark, color=colour, alpha=0.75, markersize=5, label=name)
        sheet.axes.set_aspect("equal", adjustable="datalim")
        sheet.axes.legend(fontsize=8, loc="center left", bbox_to_anchor=(1.0, 0.5))
    return sheet.png


def bars(values: Mapping[str, tuple[float, float, float]], title: str, x_label: str) -> bytes:
    """Horizontal bars of (value, low, high) with their intervals; the first one on top."""
    with _sheet(title, x_label, "", (6.4, 1.2 + 0.36 * max(len(values), 3))) as sheet:
        table = np.array(list(values.values()), np.float64).reshape(-1, 3)
        reach = np.abs(table[:, 1:].T - table[:, 0])
        rows = np.arange(len(values))
        sheet.axes.barh(rows, table[:, 0], xerr=reach, color=ACCENT, alpha=0.75, error_kw={"ecolor": MUTED})
        sheet.axes.set_yticks(rows, list(values))
        sheet.axes.invert_yaxis()
    return sheet.png


def confusion(matrix: ArrayLike, names: Sequence[str], title: str) -> bytes:
    """Counts with shares of their row; rows are the truth, columns what was said."""
    counts = np.asarray(matrix, np.int64)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    with _sheet(title, lettered("said"), lettered("truth"), (4.6, 4.2)) as sheet:
        sheet.axes.grid(False)
        sheet.axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
        for (row, column), count in np.ndenumerate(counts):
            ink = "white" if shares[row, column] > 0.5 else "black"
            text = f"{count:,}\n{100 * shares[row, column]:.1f} %"
            sheet.axes.text(column, row, text, ha="center", va="center", color=ink)
        sheet.axes.set_xticks(range(len(names)), names)
        sheet.axes.set_yticks(range(len(names)), names)
    return sheet.png


def gallery(rows: Mapping[str, Sequence[Pixels]], side_inches: float = 1.75) -> bytes:
    """Rows of BGR pictures, each with its name in front."""
    columns = max(len(pictures) for pictures in rows.values())
    with mpl.rc_context(_style()):
        figure = Figure(figsize=(columns * side_inches, len(rows) * side_inches), dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        places = figure.subplots(len(rows), columns, squeeze=False)
        for axes in places.flat:
            axes.set_axis_off()
        for row, (name, pictures) in zip(places, rows.items(), strict=True):
            row[0].set_title(name, fontsize=9)
            for axes, picture in zip(row, pictures, strict=False):
                axes.imshow(picture[..., ::-1], interpolation="lanczos")
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", metadata={"Software": None})
    return buffer.getvalue()


def reliability(probability: ArrayLike, truth: ArrayLike, title: str, bins: int = 10) -> bytes:
    """Share of positives over predicted probability, with Wilson intervals; on the diagonal it means what it says."""
    given, true = np.asarray(probability, np.float64).ravel(), np.asarray(truth, bool).ravel()
    bin_of = np.minimum((given * bins).astype(int), bins - 1)
    with _sheet(title, lettered("predicted"), lettered("observed share"), (5.2, 4.8)) as sheet:
        sheet.axes.plot([0, 1], [0, 1], linestyle="--", color=MUTED, linewidth=1)
        for one in np.unique(bin_of):
            inside = bin_of == one
            hits, trials = int(true[inside].sum()), int(inside.sum())
            where, span = float(given[inside].mean()), wilson(hits, trials)
            sheet.axes.plot([where, where], [span.low, span.high], color=ACCENT, linewidth=1.2)
            sheet.axes.plot(where, hits / trials, "o", color=ACCENT, markersize=3 + 2 * math.log10(trials + 1))
        sheet.axes.set(xlim=(0, 1), ylim=(0, 1))
    return sheet.png


def _occupied(edges: NDArray[np.float64], heights: Sequence[NDArray[np.float64]]) -> tuple[float, float]:
    """The range in which anything was counted."""
    bins = np.flatnonzero(np.sum(heights, axis=0) > 0)
    return (float(edges[bins[0]]), float(edges[bins[-1] + 1])) if bins.size else (float(edges[0]), float(edges[-1]))


def _least_rate(trials: int) -> float:
    return min(0.1, 1.0 / max(trials, 1))


def _thin(found: Curve, points: int = 4000) -> NDArray[np.intp]:
    """Few enough points to draw, with both ends of the curve kept."""
    size = found.limits.size
    head = np.linspace(0, size - 1, min(points, size)).astype(np.intp)
    return np.unique(np.concatenate((head, np.arange(max(0, size - 200), size))))


def _deviate(rates: ArrayLike) -> NDArray[np.float64]:
    return np.asarray(special.ndtri(np.asarray(rates, np.float64)))


def _deviate_axis(axes: Axes, which: str, floor: float) -> None:
    """Ticks of a DET axis from the least rate that the counts can show up to 80 %."""
    ticks = [tick for tick in _DET_TICKS if tick >= floor * 0.99]
    at, names = _deviate(ticks), [f"{100 * tick:g} %" for tick in ticks]
    span = float(_deviate(max(floor, 1e-7))), float(_deviate(0.8))
    if which == "x":
        axes.set_xticks(at, names, rotation=45)
        axes.set_xlim(*span)
    else:
        axes.set_yticks(at, names)
        axes.set_ylim(*span)
