"""The log as a file: CSV and JSON of any length, PDF for the eye; there as a whole or not at all."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from accessctl.domain import Event
from accessctl.errors import InputError, StoreError
from accessctl.gui.admin.events_model import chip_of, what_happened, who_or_by
from accessctl.gui.theme import ui_font
from accessctl.gui.times import exact
from accessctl.store import EventFilter, Store
from accessctl.store.export import EVENT_COLUMNS, Format, of_event, whole_text, write
from accessctl.store.files import whole_path
from accessctl.translation import tr

# 50 lines a page make 400 pages: more than anybody reads, and about 5 s of work.
MOST_IN_PDF = 20_000
_LINES_A_PAGE = 42
_DPI = 96  # so that points of the screen's font are those of the paper
_COLUMNS = ((0.0, 0.20), (0.20, 0.10), (0.31, 0.23), (0.55, 0.25), (0.81, 0.19))
_STEP = 500  # events between two words to the screen

Progress = Callable[[object], None]


def export(store: Store, wanted: EventFilter, title: str, target: Path, progress: Progress) -> int:
    """Write what matches, oldest first, in the format of the file's name; returns how many. In a worker thread.

    Raises StoreError for what the disk says, and InputError where a PDF would be too long to be read.
    """
    events = _watched(store.events.stream(wanted), progress)
    if target.suffix.lower() == ".pdf":
        return _write_pdf(list(itertools.islice(events, MOST_IN_PDF + 1)), title, target)
    chosen = Format.JSON if target.suffix.lower() == ".json" else Format.CSV
    with whole_text(target) as file:
        return write(map(of_event, events), EVENT_COLUMNS, chosen, file)


def _watched(events: Iterable[Event], progress: Progress) -> Iterator[Event]:
    for count, event in enumerate(events):
        if count % _STEP == 0:
            progress(count)
        yield event


def _write_pdf(events: list[Event], title: str, target: Path) -> int:
    if len(events) > MOST_IN_PDF:
        raise InputError(
            tr("more than {count:,} events are too many for a PDF; choose a shorter time, or CSV", count=MOST_IN_PDF)
        )
    with whole_path(target) as draft:
        paint_pdf(events, title, draft)
    return len(events)


def paint_pdf(events: list[Event], title: str, path: Path) -> None:
    """A4, one line per event, numbered pages. Raises StoreError where not all of it reached the disk."""
    paper = QPdfWriter(str(path))
    paper.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    paper.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)
    paper.setResolution(_DPI)
    paper.setTitle(title)
    painter = QPainter()
    if not painter.begin(paper):
        raise StoreError(tr("{target}: cannot be written; choose another place", target=path.parent))
    pages = [events[start : start + _LINES_A_PAGE] for start in range(0, len(events), _LINES_A_PAGE)] or [[]]
    for number, lines in enumerate(pages, start=1):
        if number > 1:
            paper.newPage()
        _paint_page(painter, QRectF(0, 0, paper.width(), paper.height()), title, lines, (number, len(pages)))
    is_whole = painter.end()
    if not is_whole or not _ends_as_pdf(path):
        raise StoreError(
            tr("{target}: cannot be written: the disk is full; nothing was left there", target=path.parent)
        )


def _ends_as_pdf(path: Path) -> bool:
    """Qt does not say when the disk is full, but the file's last line does."""
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 32))
        return b"%%EOF" in file.read()


def _paint_page(painter: QPainter, area: QRectF, title: str, lines: list[Event], page: tuple[int, int]) -> None:
    painter.setFont(ui_font(15, QFont.Weight.DemiBold))
    painter.drawText(QRectF(0, 0, area.width(), 24), int(Qt.AlignmentFlag.AlignLeft), title)
    painter.setFont(ui_font(10))
    printed = tr("printed {time}", time=exact(dt.datetime.now(dt.UTC)))
    painter.drawText(QRectF(0, 24, area.width(), 18), int(Qt.AlignmentFlag.AlignLeft), printed)
    number = tr("page {number} of {count}", number=page[0], count=page[1])
    painter.drawText(QRectF(0, 24, area.width(), 18), int(Qt.AlignmentFlag.AlignRight), number)
    headings = (tr("Time"), tr("Outcome"), tr("Who"), tr("What"), tr("Door"))
    painter.setFont(ui_font(10, QFont.Weight.DemiBold))
    _paint_line(painter, area, 52, headings)
    painter.drawLine(0, 70, round(area.width()), 70)
    painter.setFont(ui_font(10))
    height = (area.height() - 80) / _LINES_A_PAGE
    for place, event in enumerate(lines):
        cells = (exact(event.at), chip_of(event)[1], who_or_by(event), what_happened(event), event.door or "–")
        _paint_line(painter, area, 76 + place * height, cells)


def _paint_line(painter: QPainter, area: QRectF, top: float, cells: tuple[str, ...]) -> None:
    metrics = painter.fontMetrics()
    for (left, share), text in zip(_COLUMNS, cells, strict=True):
        width = share * area.width() - 6
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(width))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left * area.width(), top, width, 16), flags, shown)
