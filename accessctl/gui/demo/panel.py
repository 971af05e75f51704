"""The right side of the demo: what the gate knows, and what it costs."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from accessctl import retelling, wording
from accessctl.domain import Decision, Reason, Sighting, Verdict
from accessctl.gui.gauges import Lamps, LimitBar, StageBar, Trace
from accessctl.gui.layout import Chip, ChipKind, column, label, panel, row
from accessctl.gui.overlays import NameOf
from accessctl.gui.theme import Theme, scaled, taller, ui_font
from accessctl.translation import mark, numeral, tr

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


@dataclass(frozen=True, slots=True)
class Line:
    """One decision of the list; its words follow the language, the time is that of the clock on the wall."""

    verdict: Verdict
    reason: Reason
    person: str | None
    at: str

    def words(self, name_of: NameOf) -> str:
        words = wording.for_staff(self.reason)
        return f"{name_of(self.person)}, {words[0].lower()}{words[1:]}" if self.person else words

    @property
    def tint(self) -> str:
        return "muted" if self.verdict is Verdict.WAIT else str(_CHIPS[self.verdict])


class News(QWidget):
    """The latest decisions that were stored, newest on top, as many as there is room for."""

    def __init__(self, theme: Theme, name_of: NameOf) -> None:
        super().__init__()
        self._theme, self._name_of = theme, name_of
        self.lines: deque[Line] = deque(maxlen=20)
        self._describe()
        self.setMinimumHeight(taller(_NEWS_ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def add(self, decision: Decision) -> None:
        person = decision.subject.person_id if decision.subject else None
        self.lines.appendleft(Line(decision.verdict, decision.reason, person, time.strftime("%H:%M:%S")))
        self._describe()
        self.update()

    @property
    def said(self) -> list[str]:
        """The lines in the language in use."""
        return [line.words(self._name_of) for line in self.lines]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._describe()
            self.update()

    def _describe(self) -> None:
        self.setAccessibleName(tr("Latest decisions"))
        self.setAccessibleDescription(next(iter(self.said), ""))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._theme.palette
        painter.setFont(ui_font(13, tabular=True))
        lines = [(_SIGNS[line.verdict], line.tint, line.words(self._name_of), line.at) for line in self.lines]
        lines = lines or [("", "muted", tr("Nothing yet: step in front of the camera"), "")]
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
        self._headings: list[tuple[QLabel, str]] = []
        self._shown: Decision | None = None
        self.verdict, self.who, self.why = Chip(kind="wait"), label(role="value"), label(role="muted")
        self.lamps = Lamps(theme, mark("Pictures that agree"))
        self.similarity = LimitBar(theme, mark("Similarity"))
        self.similarity_now, self.live_now = label("–", "heading"), label("–", "heading")
        self.live = Trace(theme, mark("Liveness over the last seconds"))
        self.stages = StageBar(theme, mark("Time per picture"))
        self.rate = label("–", "heading")
        self.runs_on, self.models = label(machinery.provider, "caption"), label(role="caption", wrap=True)
        self.models.setText(" · ".join(filter(None, (machinery.detector, machinery.embedder, machinery.liveness))))
        self.news = News(theme, name_of)
        self.setLayout(column(*self._cards(), spacing=8))
        self._speak()

    def _cards(self) -> list[QFrame]:
        return [
            _card(row(self._heading(mark("Gate")), -1, self.verdict), self.who, self.why, 2, self.lamps),
            _card(row(self._heading(mark("Similarity")), -1, self.similarity_now), self.similarity),
            _card(row(self._heading(mark("Liveness, P(live)")), -1, self.live_now), self.live),
            _card(row(self._heading(mark("Time per picture")), -1, self.rate), self.stages, self.runs_on, self.models),
            _card(self._heading(mark("Latest")), self.news),
        ]

    def _heading(self, words: str) -> QLabel:
        made = label(role="overline")
        self._headings.append((made, words))
        return made

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        """Everything in the language in use; what is shown stays."""
        for heading, words in self._headings:
            heading.setText(tr(words))
        self.runs_on.setToolTip(tr("The ONNX Runtime execution provider that the session reports"))
        self.models.setAccessibleName(tr("Models in use"))
        if self._shown is None:
            self.verdict.say(f"{_SIGNS[Verdict.WAIT]} {wording.of_verdict(Verdict.WAIT)}", "wait")
            return
        self._show_verdict(self._shown)
        self._show_numbers(self._shown)
        self._show_rate()

    def show_decision(self, decision: Decision) -> None:
        self._shown = decision
        self._show_verdict(decision)
        self._show_scores(decision)
        self._show_numbers(decision)
        self._show_cost(decision)
        if decision.is_news:
            self.news.add(decision)

    def _show_verdict(self, decision: Decision) -> None:
        verdict = decision.verdict
        self.verdict.say(f"{_SIGNS[verdict]} {wording.of_verdict(verdict)}", _CHIPS[verdict])
        person = decision.subject.person_id if decision.subject else None
        _say(self.who, self._name_of(person) if person else (tr("Unknown") if decision.subject else tr("Nobody")))
        asked = wording.for_challenge(decision.prompt).headline if decision.prompt else ""
        _say(self.why, asked or retelling.retold(decision.detail) or wording.for_staff(decision.reason))

    def _show_scores(self, decision: Decision) -> None:
        evidence, seen = decision.evidence, _subject_of(decision)
        if evidence is None:
            self.lamps.show_votes(0, needed=self.lamps.needed, looked=0, window=self.lamps.window_length)
            self.similarity.show_value(None, self.similarity.limit)
            self.live.add(decision.observation.frame.taken_at, None, self.live.limit)
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

    def _show_numbers(self, decision: Decision) -> None:
        evidence = decision.evidence
        _say(self.similarity_now, _numeral(evidence.similarity if evidence else None))
        _say(self.live_now, _numeral(evidence.live_median if evidence else None))

    def _show_cost(self, decision: Decision) -> None:
        self._arrived.append(time.monotonic())
        if decision.observation.stage_ms:
            self.stages.show_stages(decision.observation.stage_ms)
        self._show_rate()

    def _show_rate(self) -> None:
        span = self._arrived[-1] - self._arrived[0]
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
