"""How fast it really is on this machine: a button, and what came out, stage by stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from accessctl.gui.admin.desk import Desk
from accessctl.gui.flow import Flow
from accessctl.gui.gauges import stage_words
from accessctl.gui.layout import button, clear, column, label, row, tint_button
from accessctl.gui.tasks import Job
from accessctl.translation import numeral, tr, trn


@dataclass(frozen=True, slots=True)
class Speed:
    """What some frames cost: milliseconds per frame of each stage, in the order they were looked at."""

    provider: str
    stage_ms: Mapping[str, Sequence[float]]
    frames: int
    camera_fps: float

    def total_ms(self, share: float) -> float:
        """The time of a whole frame that so many frames do not exceed."""
        frames = [sum(costs) for costs in zip(*self.stage_ms.values(), strict=True)]
        return quantile(frames, share)


def quantile(values: Sequence[float], share: float) -> float:
    """The value that so many do not exceed; 0 without values."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))] if ranked else 0.0


class SpeedCard(QFrame):
    """Measures when asked: the panel does not run the camera by itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.measure = button(tr("Measure here"))
        tint_button(desk.theme, self.measure, "clock")
        self.measure.clicked.connect(self._measure_or_stop)
        self._job: Job | None = None
        self.words = label(tr("Not measured yet on this machine."), "muted", wrap=True)
        self.problem = label(role="error", wrap=True)
        self.problem.hide()
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(24)
        self.table.setVerticalSpacing(2)
        holder = QWidget()
        holder.setLayout(row(column(self.table), -1))
        self.setObjectName("card")
        self.setLayout(column(
            Flow(label(tr("Speed on this machine"), "heading"), -1, self.measure), self.words, self.problem, 4, holder,
            spacing=4, margins=(16, 12, 12, 12),
        ))  # fmt: skip
        self.measure.setEnabled(desk.office.measure is not None)

    @property
    def is_measuring(self) -> bool:
        """Whether pictures are being looked at now."""
        return self._job is not None

    def _measure_or_stop(self) -> None:
        measure = self._desk.office.measure
        if self._job is not None:
            self._job.cancel()
            self._end()
            self.words.setText(tr("Not measured yet on this machine."))
        elif measure is not None:
            self.problem.hide()
            self.words.setText(tr("Looking at some seconds of pictures…"))
            self.measure.setText(f" {tr('Stop')}")
            self._job = self._desk.tasks.run(lambda job: measure(job.heed), self.show_speed, self._fail, self._count)

    def _count(self, progress: object) -> None:
        if self._job is not None and isinstance(progress, tuple):
            looked, of = progress
            self.words.setText(tr("{looked} of {of} pictures looked at", looked=looked, of=of))

    def _end(self) -> None:
        self._job = None
        self.measure.setText(f" {tr('Measure here')}")  # as far from its sign as tint_button has it

    def show_speed(self, speed: Speed) -> None:
        """Fill the card; also what tests and screenshots call."""
        self._end()
        slow = speed.total_ms(0.95)
        rate = 1000 / speed.total_ms(0.5) if speed.total_ms(0.5) > 0 else 0.0
        self.words.setText(
            tr("Runs on {provider}. Asked of the camera: {asked} per s. Recognised, every model on every picture: "
               "{rate} per s; 95 of 100 pictures take at most {slow} ms.",
               provider=speed.provider, asked=f"{speed.camera_fps:.0f}", rate=f"{rate:.0f}", slow=f"{slow:.0f}")
            + " " + trn("One picture was looked at.", "{count} pictures were looked at.", count=speed.frames)
        )  # fmt: skip
        clear(self.table)
        heads = (tr("Stage"), "p50 ms", "p95 ms")
        lines = [(stage, quantile(ms, 0.5), quantile(ms, 0.95)) for stage, ms in speed.stage_ms.items()]
        for place, head in enumerate(heads):
            self.table.addWidget(label(head, "overline"), 0, place)
        for number, (stage, middle, late) in enumerate(sorted(lines, key=lambda line: -line[1]), start=1):
            for place, words in enumerate((stage_words(stage), numeral(middle, ".1f"), numeral(late, ".1f"))):
                self.table.addWidget(label(words, "" if place == 0 else "muted"), number, place)

    def _fail(self, message: str) -> None:
        self._end()
        self.words.setText(tr("Not measured: the camera in use could not be looked through."))
        self.problem.setText(f"{message[:1].upper()}{message[1:]}")
        self.problem.show()
