"""The face step with the camera: a looking-glass, one hint at a time, and the pictures that were kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from accessctl.domain import Decision, Observation, Reason, Verdict
from accessctl.enrollment import GUIDED, CameraEnrollment, Hint, Kept, Pose, Progress
from accessctl.enrollment.words import of_hint, of_pose, of_refusal
from accessctl.gui.bridge import Newest
from accessctl.gui.enrol.enroller import Enroller
from accessctl.gui.enrol.watching import Watcher
from accessctl.gui.flow import Flow
from accessctl.gui.layout import button, column, label, row
from accessctl.gui.theme import CAPTION_PX, DARK, Theme, icon_pixmap, is_large, scaled, taller, ui_font
from accessctl.gui.video import VideoView
from accessctl.translation import isolated, tr

_ARROWS = {Pose.LEFT: "arrow-left", Pose.RIGHT: "arrow-right", Pose.UP: "arrow-up", Pose.DOWN: "arrow-down"}
_ARROW = 56.0  # px
_MOST_THUMB = 112  # px; five of them stand side by side, whatever the size of the text
# A face on the edge of being near or sharp enough changes the hint with every frame: nobody reads 100 ms of words.
_READ_MS = 500
_SKIPPABLE = (Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What the enrolment made of a frame."""

    observation: Observation
    progress: Progress


class CameraRun(Watcher):
    """Feeds one enrolment with the camera's observations, until it is complete or refused."""

    def __init__(self, enroller: Enroller, enrollment: CameraEnrollment, hear: Callable[[object], None]) -> None:
        self.enrollment = enrollment
        super().__init__(enroller, hear)

    def skip_pose(self, pose: Pose) -> None:
        """From the GUI thread; takes effect with the next frame, unless this view is not asked for any more."""
        self.wish(lambda: self.enrollment.skip_pose(pose))

    def look(self, observation: Observation) -> Seen:
        progress = self.enrollment.consider(observation)
        if progress.is_complete or progress.ended_by is not None:
            self.end()
        return Seen(observation, progress)


class GuideView(VideoView):
    """The mirrored picture with the oval, a ring in as many parts as pictures are wanted, and an arrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, fit="cover", mirrored=True)
        self.progress: Progress | None = None
        self.setMinimumSize(420, 280)

    def show_seen(self, seen: Seen) -> None:
        self.progress = seen.progress
        self.show_decision(Decision(seen.observation, Verdict.WAIT, Reason.CONFIRMING))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        self.paint_picture(painter, area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = min(area.height() * 0.86, area.width())
        oval = QRectF(0, 0, height * 0.76, height)
        oval.moveCenter(area.center())
        around, inside = QPainterPath(), QPainterPath()
        around.addRect(area)
        inside.addEllipse(oval)
        painter.fillPath(around.subtracted(inside), DARK.colour("ground", 0.5))
        self._paint_ring(painter, oval)
        self._paint_arrow(painter, oval)
        corners, rounded = QPainterPath(), QPainterPath()
        corners.addRect(area.adjusted(-1, -1, 1, 1))
        rounded.addRoundedRect(area, 12, 12)
        painter.fillPath(corners.subtracted(rounded), self._theme.palette.colour("ground"))
        painter.end()

    def _paint_ring(self, painter: QPainter, oval: QRectF) -> None:
        wanted = max(1, self.progress.wanted if self.progress else len(GUIDED))
        kept = len(self.progress.kept) if self.progress else 0
        gap = 9.0
        sweep = 360.0 / wanted - gap
        for part in range(wanted):
            pen = QPen(DARK.colour("granted") if part < kept else DARK.colour("text", 0.4), 7 if part < kept else 4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            start = 90.0 - part * (sweep + gap) - gap / 2
            painter.drawArc(oval, round(start * 16), round(-sweep * 16))

    def _paint_arrow(self, painter: QPainter, oval: QRectF) -> None:
        pose = self.progress.pose if self.progress else None
        if pose is None or pose not in _ARROWS or (self.progress and self.progress.hint is Hint.TESTING):
            return
        disc = QRectF(0, 0, _ARROW, _ARROW)
        disc.moveCenter(arrow_spot(pose, oval))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(DARK.colour("accent"))
        painter.drawEllipse(disc)
        painter.drawPixmap(disc.topLeft() + QPointF(14, 14), icon_on_accent(_ARROWS[pose]))


def arrow_spot(pose: Pose, oval: QRectF) -> QPointF:
    """Where the arrow's disc stands; in a mirror the subject's left is the picture's left."""
    aside = 0.8 * _ARROW
    return {
        Pose.LEFT: QPointF(oval.left() - aside, oval.center().y()),
        Pose.RIGHT: QPointF(oval.right() + aside, oval.center().y()),
        Pose.UP: QPointF(oval.center().x(), oval.top() + aside),
        Pose.DOWN: QPointF(oval.center().x(), oval.bottom() - aside),
    }[pose]


def icon_on_accent(name: str) -> QPixmap:
    """The pictures are dark or bright whatever the theme, so signs over them are the dark palette's."""
    return icon_pixmap(name, DARK.on_accent, 28, 2.0)


class Thumb(QWidget):
    """A place for a kept picture: empty with the pose's name, or the crop with a tick."""

    def __init__(self, theme: Theme, pose: Pose) -> None:
        super().__init__()
        self._theme, self.pose = theme, pose
        self.kept: Kept | None = None
        self._image: QImage | None = None
        side = min(scaled(72), _MOST_THUMB)
        self.setFixedSize(QSize(side, side + taller(20)))
        self.setAccessibleName(tr("Picture {of_pose}: not yet", of_pose=of_pose(pose)))
        theme.changed.connect(self.update)

    def show_kept(self, kept: Kept | None) -> None:
        if kept is self.kept:
            return
        self.kept, self._image = kept, None
        pose = of_pose(self.pose if kept is None else kept.pose)
        if kept is not None:
            height, width = kept.crop.pixels.shape[:2]
            mirrored = kept.crop.pixels[:, ::-1].tobytes()
            self._image = QImage(mirrored, width, height, 3 * width, QImage.Format.Format_BGR888).copy()
        self.setAccessibleName(
            tr("Picture {of_pose}: not yet", of_pose=pose)
            if kept is None
            else tr("Picture {of_pose}: {value}", of_pose=pose, value=tr("kept"))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        palette = self._theme.palette
        square = QRectF(2, 2, self.width() - 4, self.width() - 4)
        frame = QPainterPath()
        frame.addRoundedRect(square, 8, 8)
        painter.fillPath(frame, palette.colour("surface"))
        if self._image is not None:
            painter.setClipPath(frame)
            painter.drawImage(square, self._image)
            painter.setClipping(False)
        pen = QPen(palette.colour("granted" if self.kept else "line"), 2)
        if self.kept is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(frame)
        painter.setFont(ui_font(CAPTION_PX))
        painter.setPen(palette.colour("granted" if self.kept else "muted"))
        words = f"✓ {of_pose(self.kept.pose)}" if self.kept else of_pose(self.pose)
        below = QRectF(0, square.bottom() + 2, self.width(), taller(18))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.end()


class CameraStep(QWidget):
    """Runs while it is shown: ``begin`` starts the camera, ``end`` stops it. ``completed`` carries the samples."""

    completed = Signal(object)
    refused = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme, enroller: Enroller) -> None:
        super().__init__()
        self._enroller = enroller
        self._run: CameraRun | None = None
        self._to_say = "", ""
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READ_MS)
        self._reading.timeout.connect(self._say_newest)
        self._box = Newest(self)
        self._box.arrived.connect(self._arrived)
        self.view, self.hint, self.advice = (
            GuideView(theme),
            label(tr("Starting the camera…"), "hint", wrap=is_large()),
            label(" ", "muted", wrap=is_large()),
        )
        self.thumbs = [Thumb(theme, pose) for pose in GUIDED]
        self.skip = button(tr("Skip this view"), "quiet", tip=tr("For somebody who cannot turn or nod"))
        self.skip.clicked.connect(self._skip)
        small = QWidget()
        small.setLayout(row(*self.thumbs))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        words = column(self.hint, self.advice, spacing=2)
        whole = column(self.view, words, Flow(self.skip, -1, small), spacing=10)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.skip.setEnabled(False)

    @property
    def running(self) -> bool:
        return self._run is not None

    def begin(self, person_id: str | None) -> None:
        self.end()
        self._show_kept(())
        self.view.show_decision(None)
        self._reading.stop()
        self._say(tr("Starting the camera…"), " ")
        self._reading.stop()  # the first hint need not wait
        self._run = CameraRun(self._enroller, self._enroller.from_camera(person_id), self._box.put)

    def end(self) -> None:
        if self._run is not None:
            run, self._run = self._run, None
            run.stop()

    def show_seen(self, seen: Seen) -> None:
        """One frame's outcome; also how tests and screenshots fill the step."""
        words = of_hint(seen.progress.hint)
        self.view.show_seen(seen)
        self._say(words.headline, words.advice or " ")
        self._show_kept(seen.progress.kept, seen.progress.pose)
        self.skip.setEnabled(seen.progress.pose in _SKIPPABLE and seen.progress.hint is not Hint.TESTING)

    def _arrived(self, what: object) -> None:
        if self._run is None:
            return
        if isinstance(what, Seen):
            self.show_seen(what)
            self._look_at_the_end(what.progress)
            return
        self.end()
        self.failed.emit(str(what))

    def _look_at_the_end(self, progress: Progress) -> None:
        if progress.ended_by is None and not progress.is_complete:
            return
        run = self._run
        self.end()
        if progress.is_complete and run is not None:
            self.completed.emit(run.enrollment.samples)
        else:
            self.refused.emit(progress)

    def _skip(self) -> None:
        pose = self.view.progress.pose if self.view.progress is not None else None
        if self._run is not None and pose is not None:
            self.skip.setEnabled(False)  # until the next frame says which view comes now
            self._run.skip_pose(pose)

    def _show_kept(self, kept: tuple[Kept, ...], asked: Pose | None = None) -> None:
        """Each in the place of its view; a further straight one in the last place whose view was not given."""
        given: dict[Pose, Kept] = {}
        further = [each for each in kept if given.setdefault(each.pose, each) is not each]
        free = [thumb.pose for thumb in self.thumbs if thumb.pose not in given and thumb.pose is not asked]
        given.update(zip(free[max(0, len(free) - len(further)) :], further, strict=False))
        for thumb in self.thumbs:
            thumb.show_kept(given.get(thumb.pose))

    def _say(self, words: str, advice: str) -> None:
        """What is said stands long enough to be read; then the newest is said."""
        self._to_say = words, advice
        if not self._reading.isActive():
            self._say_newest()

    def _say_newest(self) -> None:
        words, advice = self._to_say
        if (words, advice) == (self.hint.text(), self.advice.text()):
            return
        self.hint.setText(words)
        self.advice.setText(advice)
        self._reading.start()


def why_not(progress: Progress, name_of: Callable[[str], str]) -> str:
    """The refusal for the administrator, with the other name where the face is known."""
    if progress.twin is not None:
        return tr(
            "This face is enrolled already: {name_of} (id {person_id}).",
            name_of=isolated(name_of(progress.twin.person_id)[:60]),  # a name may have 10,000 letters
            person_id=progress.twin.person_id,
        )
    if progress.ended_by is None:
        return ""
    words = of_refusal(progress.ended_by)
    return f"{words[0].upper()}{words[1:]}."
