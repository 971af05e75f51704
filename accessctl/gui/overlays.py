"""What is painted over faces: brackets, landmarks, and a label that says who this is taken for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from accessctl.domain import Decision, Sighting, Verdict
from accessctl.gui.theme import DARK, scaled, ui_font
from accessctl.gui.video import Mapping
from accessctl.translation import tr

NameOf = Callable[[str], str]

_VERDICT_TOKENS = {Verdict.GRANTED: "granted", Verdict.DENIED: "denied", Verdict.WAIT: "wait"}


class FaceOverlay:
    """Paints every sighting of a decision; pictures are dark or bright, so the dark palette is used on its own ground.

    ``name_of`` turns a person id into a name for staff. Below the gate's limit the nearest person is nobody's business:
    the label says "unknown".
    """

    def __init__(self, name_of: NameOf, min_similarity: Callable[[], float]) -> None:
        self._name_of, self._min_similarity = name_of, min_similarity
        self._known: dict[int, Sighting] = {}

    def __call__(self, painter: QPainter, decision: Decision, mapping: Mapping) -> None:
        for sighting in self.remember(decision.observation.sightings):
            is_subject = decision.subject is not None and decision.subject.track_id == sighting.track_id
            tint = _VERDICT_TOKENS[decision.verdict] if is_subject else "muted"
            box = mapping.box(sighting.detection.box)
            _brackets(painter, box, tint, 3.0 if is_subject else 2.0)
            _landmarks(painter, sighting, mapping)
            self._label(painter, sighting, box, tint)

    def remember(self, sightings: Sequence[Sighting]) -> tuple[Sighting, ...]:
        """The same faces; a decided track is examined now and then only, and between its last scores stand."""
        self._known = {seen.track_id: self._completed(seen) for seen in sightings}
        return tuple(self._known.values())

    def _completed(self, seen: Sighting) -> Sighting:
        before = self._known.get(seen.track_id)
        if before is None:
            return seen
        return replace(seen, match=seen.match or before.match, liveness=seen.liveness or before.liveness)

    def label_of(self, sighting: Sighting) -> tuple[str, str]:
        """(headline, detail) of one face."""
        match = sighting.match
        known = match is not None and match.similarity >= self._min_similarity()
        who = self._name_of(match.person_id) if match is not None and known else tr("unknown")
        details = [] if match is None else [tr("similarity {similarity:.2f}", similarity=match.similarity)]
        details += [] if sighting.liveness is None else [tr("live {live:.2f}", live=sighting.liveness.live)]
        if match is None and sighting.liveness is None:
            who = tr("face")
        return f"#{sighting.track_id}  {who}", "   ".join(details)

    def _label(self, painter: QPainter, sighting: Sighting, box: QRectF, tint: str) -> None:
        headline, detail = self.label_of(sighting)
        bold, small = ui_font(15, QFont.Weight.DemiBold), ui_font(12, tabular=True)
        wide = max(QFontMetricsF(bold).horizontalAdvance(headline), QFontMetricsF(small).horizontalAdvance(detail))
        height = 13 + scaled(33) if detail else 10 + scaled(18)
        card = QRectF(box.left(), box.top() - height - 10, wide + 28, height)
        window = painter.viewport()
        card.moveLeft(min(max(4.0, card.left()), max(4.0, window.width() - card.width() - 4)))
        if card.top() < 4:
            card.moveTop(min(box.bottom() + 10, window.height() - height - 4))
        path = QPainterPath()
        path.addRoundedRect(card, 6, 6)
        painter.fillPath(path, DARK.colour("ground", 0.84))
        painter.fillRect(QRectF(card.left() + 6, card.top() + 8, 3, height - 16), DARK.colour(tint))
        inner = card.adjusted(16, 5, -8, -5)
        painter.setFont(bold)
        painter.setPen(DARK.colour("text"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignTop), headline)
        painter.setFont(small)
        painter.setPen(DARK.colour("muted"))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignBottom), detail)


def _brackets(painter: QPainter, box: QRectF, tint: str, width: float) -> None:
    """Four rounded corners: the box is there without hiding the face."""
    reach = min(box.width(), box.height()) * 0.24
    corner = min(12.0, reach / 2)
    path = QPainterPath()
    for x, y, right, down in (
        (box.left(), box.top(), 1, 1), (box.right(), box.top(), -1, 1),
        (box.right(), box.bottom(), -1, -1), (box.left(), box.bottom(), 1, -1),
    ):  # fmt: skip
        path.moveTo(x, y + down * reach)
        path.lineTo(x, y + down * corner)
        path.quadTo(x, y, x + right * corner, y)
        path.lineTo(x + right * reach, y)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(DARK.colour("ground", 0.55), width + 2.5), QPen(DARK.colour(tint), width)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)


def _landmarks(painter: QPainter, sighting: Sighting, mapping: Mapping) -> None:
    painter.setPen(QPen(DARK.colour("ground", 0.7), 1.5))
    painter.setBrush(DARK.colour("text"))
    for x, y in sighting.detection.landmarks:
        painter.drawEllipse(QPointF(mapping.point(float(x), float(y))), 3.0, 3.0)
