"""What an evaluation leaves behind: report.json, one PNG per plot, and one HTML file that holds all of it."""

from __future__ import annotations

import base64
import datetime as dt
import html
import json
import math
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from accessctl import __version__
from accessctl.errors import InputError
from accessctl.evaluation.intervals import Interval
from accessctl.store.files import whole_together
from accessctl.translation import grouped, language, mark, numeral, tr

_CSS = """
body{font:15px/1.5 system-ui,sans-serif;color:#14181d;background:#f6f7f9;margin:0}
main{max-width:1180px;margin:0 auto;padding:24px} .wide{overflow-x:auto}
h1{font-size:24px;margin:0 0 4px} h2{font-size:18px;margin:32px 0 8px} .muted{color:#5a6572}
table{border-collapse:collapse;background:#fff;font-variant-numeric:tabular-nums;margin:8px 0 16px}
th,td{border:1px solid #dde2e8;padding:5px 12px;text-align:left} td+td{text-align:right}
.rate{white-space:nowrap} th{background:#eef1f5}
.plots{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}
figure{flex:0 1 580px;box-sizing:border-box;margin:0;padding:8px}
figure{background:#fff;border:1px solid #dde2e8;border-radius:8px}
figure img{max-width:100%} figcaption{font-size:13px;color:#5a6572;max-width:640px}
"""


# Why something was left out, by its key in report.json.
_REASONS = {
    "no_face": mark("no face"), "unreadable": mark("unreadable"), "missing_picture": mark("missing picture"),
    "in_no_group": mark("in no group"), "no_template": mark("no template"),
    "templates_of_another_embedder": mark("templates of another embedder"),
    "shorter_than_a_window": mark("shorter than a window"),
    "too_short_to_enrol_and_search": mark("too short to enrol and search"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Figure:
    """One plot: file name without suffix, PNG bytes, and a sentence that says what to see in it."""

    name: str
    png: bytes
    caption: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as people read them: numbers already rounded, with units in the heads."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[object]]


@dataclass(slots=True)
class Report:
    """Collects what was measured. ``values`` becomes report.json as it is (NaN and infinity as null)."""

    title: str
    summary: str
    values: dict[str, Any]
    tables: list[Table] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def table(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        self.tables.append(Table(title, heads, rows))

    def left_out(self, title: str, counts: Mapping[str, int]) -> None:
        """How many were not measured, by reason: in every report, also where nothing was left out."""
        rows = [(tr(_REASONS.get(why, why.replace("_", " "))), grouped(count)) for why, count in counts.items()]
        self.table(title, (tr("why"), tr("how many")), rows)

    def figure(self, name: str, png: bytes, caption: str) -> None:
        self.figures.append(Figure(name, png, caption))

    def write(self, folder: Path) -> Path:
        """Write all files and return the HTML's path; the folder must be new, empty, or hold an older report."""
        ready(folder)
        values = {**self.values, "made": made()}
        figures = {f"{figure.name}.png": figure.png for figure in self.figures}
        texts = {
            "report.json": json.dumps(plain(values), indent=2, ensure_ascii=False, allow_nan=False),
            "report.html": _page(self),
        }
        files = {**figures, **{name: text.encode() for name, text in texts.items()}}
        whole_together({folder / name: content for name, content in files.items()})
        return folder / "report.html"


def ready(folder: Path) -> Path:
    """The report's folder, made if need be; asked for before hours of measuring, not after them."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            tr(
                "{folder}: no report can be written there ({strerror}); choose another --out",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
    if not os.access(folder, os.W_OK):
        raise InputError(
            tr("{folder}: no report can be written there (read-only); choose another --out", folder=folder)
        )
    return folder


def made() -> dict[str, Any]:
    """When, by which version and on what kind of machine; no host or user name."""
    return {
        "at": dt.datetime.now(dt.UTC).isoformat(timespec="seconds"),
        "accessctl": __version__,
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
    }


def plain(value: Any) -> Any:
    """JSON's own types only: numpy opened, values asked for ``to_json``, NaN and infinity to null."""
    if hasattr(value, "to_json"):
        return plain(value.to_json())
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if isinstance(value, Path):
        return str(value)
    return None if isinstance(value, float) and not math.isfinite(value) else value


def percent(value: float, digits: int = 2) -> str:
    """For tables: "99.15 %", or a dash for what was not measured."""
    return f"{numeral(100 * value, f'.{digits}f')} %" if math.isfinite(value) else "–"


def with_interval(value: float, interval: Interval) -> str:
    """A share and its 95 % interval: "10.62 % (6.8-18.2)", or a dash for what was not measured."""
    if not math.isfinite(value):
        return "–"
    low, high = numeral(100 * interval.low, ".1f"), numeral(100 * interval.high, ".1f")
    return f"{percent(value)} ({low}-{high})"


def _page(report: Report) -> str:
    parts = [f"<h1>{_text(report.title)}</h1>", f"<p>{_text(report.summary)}</p>"]
    parts += map(_table, report.tables)
    parts += [f"<h2>{_text(tr('Plots'))}</h2>"] if report.figures else []
    parts.append(f"<div class=plots>{''.join(map(_figure, report.figures))}</div>")
    parts += [f"<p class=muted>{_text(note)}</p>" for note in report.notes]
    origin = made()
    parts.append(f"<p class=muted>accessctl {origin['accessctl']}, {origin['at']}, {_text(origin['machine'])}</p>")
    head = f"<meta charset=utf-8><title>{_text(report.title)}</title><style>{_CSS}</style>"
    return (
        f"<!doctype html><html lang={language()}><head>{head}</head><body><main>{''.join(parts)}</main></body></html>\n"
    )


def _table(table: Table) -> str:
    heads = "".join(f"<th>{_text(head)}</th>" for head in table.heads)
    if not table.rows:
        return f"<h2>{_text(table.title)}</h2><p class=muted>{_text(tr('None.'))}</p>"
    rows = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    return f"<h2>{_text(table.title)}</h2><div class=wide><table><tr>{heads}</tr>{rows}</table></div>"


def _cell(value: object) -> str:
    """A number stays on one line with its unit and interval."""
    text = _text(value)
    return f"<td class=rate>{text}</td>" if text[:1].isdigit() and " " in text else f"<td>{text}</td>"


def _figure(figure: Figure) -> str:
    data = base64.b64encode(figure.png).decode()
    caption = _text(figure.caption)
    return (
        f'<figure><img alt="{caption}" src="data:image/png;base64,{data}"><figcaption>{caption}</figcaption></figure>'
    )


def _text(value: object) -> str:
    return html.escape(str(value))
