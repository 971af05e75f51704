"""The four sliders of the demo: what they set, and what that does to the two kinds of mistake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from accessctl.gui.layout import column, label, row
from accessctl.gui.theme import is_large
from accessctl.limits import FmrCurve, fpir
from accessctl.translation import grouped, mark, numeral, tr


@dataclass(frozen=True, slots=True)
class Tuning:
    """What the gate asks for, as the sliders hold it."""

    min_similarity: float
    min_margin: float
    votes_needed: int
    window: int
    min_live: float


@dataclass(frozen=True, slots=True)
class Effects:
    """One sentence per slider."""

    similarity: str
    margin: str
    votes: str
    live: str


EffectsOf = Callable[[Tuning], Effects]


ErrorCurve = tuple[tuple[float, float], ...]  # (limit, share of mistakes), rising limits


def error_at(curve: ErrorCurve, limit: float) -> float | None:
    """The share of mistakes at a limit, on the straight line between two measured points; None outside of them."""
    for (low, often), (high, oftener) in pairwise(curve):
        if low <= limit <= high:
            return often + (limit - low) / (high - low) * (oftener - often)
    return None


def effects(tuning: Tuning, curve: FmrCurve | None, templates: int, fnmr: Callable[[float], float | None]) -> Effects:
    """The sentences for a gallery of this size.

    ``curve`` is the embedder's calibration, ``fnmr(similarity)`` what was measured on the same set; None where nothing
    was measured, and then nothing is claimed.
    """
    return Effects(
        similarity=_similarity_words(tuning, curve, templates, fnmr(tuning.min_similarity)),
        margin=tr(
            "FMR: look-alikes closer than {min_margin:.2f} are asked for a PIN, not guessed",
            min_margin=tuning.min_margin,
        ),
        votes=_votes_words(tuning),
        live=tr("higher: fewer photos and screens pass, more living people look twice"),
    )


def _similarity_words(tuning: Tuning, curve: FmrCurve | None, templates: int, missed: float | None) -> str:
    if curve is None:
        return tr("higher: fewer wrong people in (FMR), more looks needed (FNMR)")
    wrong = fpir(curve.fmr_at(tuning.min_similarity), max(1, templates))
    words = tr(
        "FMR {rate}: a stranger gets in 1 time in {one_in}",
        rate=_rate(curve.fmr_at(tuning.min_similarity)),
        one_in=_one_in(wrong),
    )
    return words if missed is None else tr("{words}; FNMR {percent}", words=words, percent=_percent(missed))


def _votes_words(tuning: Tuning) -> str:
    if tuning.votes_needed == 1:
        return tr("FMR up: one lucky picture is enough. For experiments only")
    return tr(
        "FMR down, FNMR up: {votes_needed} of {window} pictures must name the same person",
        votes_needed=tuning.votes_needed,
        window=tuning.window,
    )


def _rate(share: float) -> str:
    return "0" if share <= 0 else numeral(share, ".0e").replace("e-0", "e-")


def _percent(share: float) -> str:
    return f"{numeral(100 * share, '.1f')} %"


def _one_in(share: float) -> str:
    if share <= 0:
        return tr("very many")
    digits = max(0, len(str(int(1 / share))) - 2)
    return grouped(round(1 / share, -digits))


class TuningPanel(QWidget):
    """Four sliders in two columns; each says beneath it what it does."""

    changed = Signal(object)

    def __init__(self, tuning: Tuning, effects_of: EffectsOf) -> None:
        super().__init__()
        self._tuning, self._effects_of = tuning, effects_of
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        self.similarity = _Slider(mark("Least similarity"), 0, 100, round(tuning.min_similarity * 100), ".2f", 100)
        self.margin = _Slider(
            mark("Least lead over the next person"), 0, 40, round(tuning.min_margin * 100), ".2f", 100
        )
        self.votes = _Slider(
            mark("Pictures that must agree"), 1, tuning.window, tuning.votes_needed, ".0f", 1, f" / {tuning.window}"
        )
        self.live = _Slider(mark("Least P(live)"), 5, 99, round(tuning.min_live * 100), ".2f", 100)
        for place, slider in enumerate((self.similarity, self.votes, self.margin, self.live)):
            grid.addWidget(slider, *divmod(place, 1 if is_large() else 2))
            slider.moved.connect(self._read)
        self._say()

    @property
    def tuning(self) -> Tuning:
        return self._tuning

    def follow(self, tuning: Tuning) -> None:
        """Show what is in force by now (the gallery has grown, so the limit has moved); nothing is set by this."""
        self._tuning = tuning
        positions = ((self.similarity, tuning.min_similarity * 100), (self.margin, tuning.min_margin * 100),
                     (self.votes, tuning.votes_needed), (self.live, tuning.min_live * 100))  # fmt: skip
        for slider, position in positions:
            slider.stand_at(round(position))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _read(self) -> None:
        self._tuning = replace(
            self._tuning, min_similarity=self.similarity.value, min_margin=self.margin.value,
            votes_needed=round(self.votes.value), min_live=self.live.value,
        )  # fmt: skip
        self._say()
        self.changed.emit(self._tuning)

    def _say(self) -> None:
        words = self._effects_of(self._tuning)
        self.similarity.explain(words.similarity)
        self.margin.explain(words.margin)
        self.votes.explain(words.votes)
        self.live.explain(words.live)


class _Slider(QWidget):
    """A slider with its name (a marked text), its value, and what the value means."""

    moved = Signal()

    def __init__(self, name: str, low: int, high: int, start: int, how: str, scale: int, of: str = "") -> None:
        super().__init__()
        self._words, self._how, self._scale, self._of = name, how, scale, of
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setValue(start)
        self._name, self._value, self._meaning = label(wrap=is_large()), label(role="heading"), label(role="caption")
        self._meaning.setWordWrap(True)
        self._meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = 3 if is_large() else 2
        self._meaning.setFixedHeight(lines * self._meaning.fontMetrics().lineSpacing() + 2)  # nothing jumps
        head = row(self._name, self._value)
        head.setStretch(0, 1)
        self.setLayout(column(head, self.slider, self._meaning, spacing=2))
        self.slider.valueChanged.connect(self._moved)
        self._speak()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def _speak(self) -> None:
        self._name.setText(tr(self._words))
        self.slider.setAccessibleName(tr(self._words))
        self._show_value()

    def _show_value(self) -> None:
        self._value.setText(f"{numeral(self.value, self._how)}{self._of}")

    @property
    def value(self) -> float:
        return self.slider.value() / self._scale

    @property
    def meaning(self) -> str:
        return self._meaning.text()

    def stand_at(self, position: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(position)
        self.slider.blockSignals(False)
        self._show_value()

    def explain(self, words: str) -> None:
        self._meaning.setText(words)
        self._meaning.setToolTip(words)
        self.slider.setAccessibleDescription(words)

    def _moved(self) -> None:
        self._show_value()
        self.moved.emit()
