"""The right side of the demo: what the gate knows, and what it costs."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from accessctl import wording
from accessctl.domain import Decision, Sighting, Verdict
from accessctl.gui.gauges import Lamps, LimitBar, StageBar, Trace
from accessctl.gui.layout import Chip, ChipKind, column, label, panel, row
from accessctl.gui.overlays import NameOf
from accessctl.gui.theme import Theme, scaled, taller, ui_font
from accessctl.translation import numeral, tr

_CHIPS: dict[Verdict, ChipKind] = {Verdict.GRANTED: "granted", Verdict.DENIED: "denied", Verdict.WAIT: "wait"}
_NEWS_ROW = 24  # px
_SIGNS = {Verdict.GRANTED: "✓", Verdict.DENIED: "–", Verdict.WAIT: "○"}


@dataclass(frozen=True, slots=True)
class Machinery:
    """What really runs: the execution provider as the session names it, and the models by their ids."""

    provider: str
    detector: str
    embedder: str
    liveness: str


class News(QWidget):
    """The latest decisions that were stored, newest on top, as many as there is room for."""

    def __init__(self, theme: Theme, name_of: NameOf) -> None:
        super().__init__()
        self._theme, self._name_of = theme, name_of
        self.lines: deque[tuple[str, str, str, str]] = deque(maxlen=20)  # sign, token, words, time
        self.setAccessibleName(tr("Latest decisions"))
        self.setMinimumHeight(taller(_NEWS_ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def add(self, decision: Decision) -> None:
        person = decision.subject.person_id if decision.subject else None
        words = wording.for_staff(decision.reason)
        words = f"{self._name_of(person)}, {words[0].lower()}{words[1:]}" if person else words
        tint = "muted" if decision.verdict is Verdict.WAIT else str(_CHIPS[decision.verdict])
        self.lines.appendleft((_SIGNS[decision.verdict], tint, words, time.strftime("%H:%M:%S")))
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.setFont(ui_font(13, tabular=True))
        lines = list(self.lines) or [("", "muted", tr("Nothing yet: step in front of the camera"), "")]
        for place, (sign, tint, words, at) in enumerate(lines[: max(1, self.height() // taller(_NEWS_ROW))]):
            area = QRectF(0, place * taller(_NEWS_ROW), self.width(), taller(_NEWS_ROW))
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            painter.setPen(palette.colour("muted"))
            painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignRight), at)
            painter.setPen(palette.colour(tint))
            painter.drawText(area, middle, sign)
            inner = area.adjusted(scaled(22) if sign else 0, 0, -scaled(66) if at else 0, 0)
            painter.setPen(palette.colour("text" if sign else "muted"))
            elide = Qt.TextElideMode.ElideRight
            painter.drawText(inner, middle, painter.fontMetrics().elidedText(words, elide, int(inner.width())))
        painter.end()


class GatePanel(QWidget):
    """Shows one decision after the other; every place is kept, so that nothing jumps."""

    def __init__(self, theme: Theme, name_of: NameOf, machinery: Machinery) -> None:
        super().__init__()
        self._name_of = name_of
        self._arrived: deque[float] = deque(maxlen=40)
        self.verdict, self.who, self.why = Chip("○ Waiting", "wait"), label(role="value"), label(role="muted")
        self.lamps = Lamps(theme, tr("Pictures that agree"))
        self.similarity = LimitBar(theme, tr("Similarity"))
        self.similarity_now, self.live_now = label("–", "heading"), label("–", "heading")
        self.live = Trace(theme, tr("Liveness over the last seconds"))
        self.stages = StageBar(theme, tr("Time per picture"))
        self.rate = label("–", "heading")
        self.news = News(theme, name_of)
        latest = _card(label(tr("Latest"), "overline"), self.news)
        self.setLayout(column(self._gate(), self._scores(), self._liveness(), self._cost(machinery), latest, spacing=8))

    def _gate(self) -> QFrame:
        head = row(label(tr("Gate"), "overline"), -1, self.verdict)
        return _card(head, self.who, self.why, 2, self.lamps)

    def _scores(self) -> QFrame:
        return _card(row(label(tr("Similarity"), "overline"), -1, self.similarity_now), self.similarity)

    def _liveness(self) -> QFrame:
        return _card(row(label(tr("Liveness, P(live)"), "overline"), -1, self.live_now), self.live)

    def _cost(self, machinery: Machinery) -> QFrame:
        models = " · ".join(part for part in (machinery.detector, machinery.embedder, machinery.liveness) if part)
        runs_on = label(machinery.provider, "caption")
        runs_on.setToolTip(tr("The ONNX Runtime execution provider that the session reports"))
        names = label(models, "caption", wrap=True)
        names.setAccessibleName(tr("Models in use"))
        return _card(row(label(tr("Time per picture"), "overline"), -1, self.rate), self.stages, runs_on, names)

    def show_decision(self, decision: Decision) -> None:
        self._show_verdict(decision)
        self._show_scores(decision)
        self._show_cost(decision)
        if decision.is_news:
            self.news.add(decision)

    def _show_verdict(self, decision: Decision) -> None:
        verdict = decision.verdict
        self.verdict.say(f"{_SIGNS[verdict]} {wording.of_verdict(verdict)}", _CHIPS[verdict])
        person = decision.subject.person_id if decision.subject else None
        _say(self.who, self._name_of(person) if person else (tr("Unknown") if decision.subject else tr("Nobody")))
        asked = wording.for_challenge(decision.prompt).headline if decision.prompt else ""
        _say(self.why, asked or decision.detail or wording.for_staff(decision.reason))

    def _show_scores(self, decision: Decision) -> None:
        evidence, seen = decision.evidence, _subject_of(decision)
        if evidence is None:
            self.lamps.show_votes(0, needed=self.lamps.needed, looked=0, window=self.lamps.window_length)
            self.similarity.show_value(None, self.similarity.limit)
            self.live.add(decision.observation.frame.taken_at, None, self.live.limit)
            _say(self.similarity_now, "–")
            _say(self.live_now, "–")
            return
        self.lamps.show_votes(
            evidence.votes, needed=evidence.votes_needed, looked=evidence.looked, window=evidence.window
        )
        match = seen.match if seen else None
        other = match.runner_up_similarity if match else None
        self.similarity.show_value(evidence.similarity, evidence.min_similarity, other)
        now = seen.liveness.live if seen and seen.liveness else None
        self.live.add(
            decision.observation.frame.taken_at, evidence.live_median if now is None else now, evidence.min_live
        )
        _say(self.similarity_now, _numeral(evidence.similarity))
        _say(self.live_now, _numeral(evidence.live_median))

    def _show_cost(self, decision: Decision) -> None:
        self._arrived.append(time.monotonic())
        span = self._arrived[-1] - self._arrived[0]
        if decision.observation.stage_ms:
            self.stages.show_stages(decision.observation.stage_ms)
        rate = (len(self._arrived) - 1) / span if span > 0 else 0.0
        _say(
            self.rate,
            tr("{total_ms:.0f} ms   {rate:.0f} per s", total_ms=self.stages.total_ms, rate=rate)
            if rate
            else f"{self.stages.total_ms:.0f} ms",
        )


def _subject_of(decision: Decision) -> Sighting | None:
    wanted = decision.subject.track_id if decision.subject else None
    return next((seen for seen in decision.observation.sightings if seen.track_id == wanted), None)


def _numeral(value: float | None) -> str:
    return "–" if value is None else numeral(value, ".2f")


def _say(where: QLabel, text: str) -> None:
    """Set a label only when its words change: a new text costs a layout."""
    if where.text() != text:
        where.setText(text)


def _card(*parts: object) -> QFrame:
    return panel(column(*parts, spacing=4, margins=(16, 12, 16, 12)))  # type: ignore[arg-type]
