"""The face step with photos: drop them or choose them; every picture gets its own verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from accessctl.camera.listing import FoundPictures, Heed, Looker
from accessctl.domain import Sample
from accessctl.enrollment import PhotoEnrollment, PhotoVerdict
from accessctl.enrollment.words import of_refusal
from accessctl.errors import InputError
from accessctl.gui.enrol.enroller import Enroller
from accessctl.gui.layout import Chip, button, column, label, row, scrolling, set_property
from accessctl.gui.tasks import Job, Tasks
from accessctl.gui.theme import Theme
from accessctl.translation import isolated, tr

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
_MOST_PHOTOS = 50  # one person; a folder of thousands is a bulk import
_MOST_DROPPED = 200  # files that are looked at when thousands are dropped at once


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """What a worker found out about one photo."""

    path: Path
    thumb: QImage
    verdict: PhotoVerdict | str
    twin_name: str = ""


class DropZone(QFrame):
    """Takes files and folders that are dropped on it."""

    dropped = Signal(object)  # the first of them: ``count`` is how many there were

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dropzone")
        self.count = 0
        self.setAcceptDrops(True)
        self.setMinimumHeight(132)
        sign = QLabel()
        theme.follow(sign, lambda: sign.setPixmap(theme.pixmap("upload", "muted", 32)))
        sign.setPixmap(theme.pixmap("upload", "muted", 32))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words, self.about = label(tr("Drop photos here"), "heading"), label("", "muted", wrap=True)
        for part in (self.words, self.about):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.about.hide()
        self._buttons = row(-1, -1)
        self.setLayout(column(-1, sign, self.words, self.about, self._buttons, -1, spacing=6, margins=16))

    def say(self, words: str, about: str) -> None:
        """What is to be dropped here."""
        self.words.setText(words)
        self.about.setText(about)
        self.about.show()

    def put_buttons(self, *buttons: QPushButton) -> None:
        """For those who do not drag."""
        for made in buttons:
            self._buttons.insertWidget(self._buttons.count() - 1, made)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            set_property(self, "over", True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "over", False)

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "over", False)
        # As text: to make 50,000 URLs of it would keep the screen for half a second.
        words = bytes(event.mimeData().data("text/uri-list").data()).split()
        lines = [word for word in words if word.startswith(b"file:")]
        self.count = len(lines)
        urls = [QUrl.fromEncoded(line) for line in lines[:_MOST_DROPPED]]
        self.dropped.emit([Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()


class PhotosStep(QWidget):
    """Feeds one PhotoEnrollment, picture by picture, in a worker; ``changed``: ``samples`` may have changed."""

    changed = Signal()

    def __init__(self, theme: Theme, enroller: Enroller, tasks: Tasks) -> None:
        super().__init__()
        self._enroller, self._tasks = enroller, tasks
        self._enrollment: PhotoEnrollment | None = None
        self._person_id: str | None = None
        self._waiting: list[Path] = []
        self._left_out = 0
        self._job: Job | None = None
        self.lines: list[PhotoLine] = []
        self.zone, self.summary = (
            DropZone(theme),
            label(tr("Photos cannot prove a living face: you vouch for them."), "muted", wrap=True),
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Photos judged"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self._list.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(self._list)
        self.verdicts = scrolling(inside)
        self.verdicts.hide()
        whole = column(self.zone, self.bar, self.summary, self.verdicts, spacing=12)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.bar.setRange(0, 1)
        self.zone.dropped.connect(self._dropped)
        self.choose = button(tr("Choose photos…"))
        self.anew = button(tr("Start over"), "quiet", tip=tr("Take all photos out"))
        self.zone.put_buttons(self.choose, self.anew)
        self.choose.clicked.connect(self._choose)
        self.anew.clicked.connect(lambda: self.begin(self._person_id))

    @property
    def is_begun(self) -> bool:
        """Whether photos are, or could be, judged."""
        return self._enrollment is not None

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What could be stored now; nothing while pictures are still being judged."""
        if self._enrollment is None or self._job is not None:
            return ()
        return self._enrollment.samples

    def closing_words(self) -> str:
        """The closing test: whether the door would know each picture by the others."""
        tested = self._enrollment.closing_test() if self._enrollment is not None else None
        if tested is None:
            return tr("One picture cannot be tested against another; add more soon.")
        worst, wanted = tested
        if worst >= wanted:
            return tr("The closing test was passed: the door would know each picture by the others ({worst:.2f}, where "
                      "{wanted:.2f} is needed).", worst=worst, wanted=wanted)  # fmt: skip
        return tr("The closing test failed: one picture is too unlike the others ({worst:.2f}, where {wanted:.2f} is "
                  "needed). Try the door, and enrol again with the camera if it refuses.",
                  worst=worst, wanted=wanted)  # fmt: skip

    def begin(self, person_id: str | None) -> None:
        self.end()
        self._person_id = person_id
        self._enrollment = self._enroller.from_photos(person_id)
        for line in self.lines:
            line.deleteLater()
        self.lines, self._left_out = [], 0
        self._count()

    def end(self) -> None:
        self._waiting = []
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def add(self, paths: Sequence[Path]) -> None:
        """Files, or folders with files in them; folders are read in a worker."""
        self._tasks.run(lambda job: photos_in(paths, job.heed), self._listed, self._say)

    def _dropped(self, paths: Sequence[Path]) -> None:
        self._left_out += self.zone.count - len(paths)
        self.add(paths)

    def _say(self, message: str) -> None:
        self.summary.setText(message)

    def _listed(self, photos: FoundPictures) -> None:
        found = photos.first[: max(0, _MOST_PHOTOS - len(self.lines))]
        self._left_out += photos.count - len(found)
        for path in found:
            line = PhotoLine(path)
            self.lines.append(line)
            self._list.insertWidget(self._list.count() - 1, line)
        self._waiting += found
        self._next()

    def _choose(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose photos"), str(Path.home()), tr("Pictures ({pattern})", pattern=pattern)
        )
        self.add([Path(name) for name in names])

    def _next(self) -> None:
        """One picture at a time: the enrolment's state belongs to whoever feeds it."""
        if self._job is not None or not self._waiting or self._enrollment is None:
            self._count()
            return
        path, enrollment = self._waiting.pop(0), self._enrollment
        self._job = self._tasks.run(lambda _: self._judge(enrollment, path), self._judged, self._broken)
        self._count()

    def _judge(self, enrollment: PhotoEnrollment, path: Path) -> Judged:
        """In a worker: a picture that cannot be read is a verdict, not a fault."""
        thumb = _small(path)
        try:
            verdict: PhotoVerdict | str = enrollment.consider(path.name, self._enroller.see_photo(path))
        except InputError as error:
            verdict = str(error)
        twin = verdict.twin if isinstance(verdict, PhotoVerdict) else None
        known = isolated(self._enroller.name_of(twin.person_id)[:60]) if twin else ""  # a name may have 10,000 letters
        return Judged(path, thumb, verdict, known)

    def _judged(self, outcome: Judged) -> None:
        line = next(line for line in self.lines if line.path == outcome.path and not line.is_judged)
        line.thumb.setPixmap(QPixmap.fromImage(outcome.thumb))
        line.show_verdict(outcome.verdict, outcome.twin_name)
        self._job = None
        self._next()

    def _broken(self, message: str) -> None:
        line = next(line for line in self.lines if not line.is_judged)
        line.show_verdict(message)
        self._job = None
        self._next()

    def _count(self) -> None:
        judged = sum(line.is_judged for line in self.lines)
        for part in (self.bar, self.verdicts, self.anew):
            part.setVisible(bool(self.lines))
        self.bar.setRange(0, max(1, len(self.lines)))
        self.bar.setValue(judged)
        enrollment, twin = self._enrollment, next((line.twin_name for line in self.lines if line.twin_name), "")
        if enrollment is not None and enrollment.twin is not None:
            self.summary.setText(tr("Nobody new can be enrolled with these photos: the face belongs to {name}. To add "
                                    "pictures, open that person.", name=twin or enrollment.twin.person_id))  # fmt: skip
        elif self.lines:
            kept = sum(line.is_kept for line in self.lines)
            more = "" if kept >= 3 or judged < len(self.lines) else tr("; three or more are best")
            more += self._left_out_words()
            self.summary.setText(tr("{kept} of {judged} can be used{more}", kept=kept, judged=judged, more=more))
        self.changed.emit()

    def _left_out_words(self) -> str:
        """A folder of thousands was meant for the import."""
        if not self._left_out:
            return ""
        return tr("; {count:,} more are left out: {most} are enough, and for many people there is the import",
                  count=self._left_out, most=_MOST_PHOTOS)  # fmt: skip


class PhotoLine(QFrame):
    """One photo and what became of it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.setObjectName("card")
        self.path, self.is_judged, self.is_kept = path, False, False
        self.twin_name = ""
        self.chip, self.why = Chip(tr("waiting"), "neutral"), label("", "muted", wrap=True)
        self.thumb = QLabel()
        self.thumb.setFixedSize(48, 48)
        name = label(path.name if len(path.name) <= 48 else f"{path.name[:47]}…")
        name.setToolTip(str(path))
        self.why.hide()
        words = column(-1, name, self.why, -1, spacing=2)
        inner = row(self.thumb, words, self.chip, spacing=12, margins=(8, 8, 12, 8))
        inner.setStretch(1, 1)
        self.setLayout(inner)

    def show_verdict(self, verdict: PhotoVerdict | str, twin_name: str = "") -> None:
        self.is_judged = True
        if isinstance(verdict, str):
            self.chip.say(tr("– not used"), "denied")
            self._say_why(verdict)
            return
        self.is_kept, self.twin_name = verdict.refusal is None, twin_name
        self.chip.say(tr("✓ good") if self.is_kept else tr("– not used"), "granted" if self.is_kept else "denied")
        if verdict.refusal is not None:
            known = f": {twin_name}" if twin_name else ""
            words = of_refusal(verdict.refusal)
            self._say_why(f"{words[0].upper()}{words[1:]}{known}")

    def _say_why(self, words: str) -> None:
        self.why.setText(words)
        self.why.show()


def photos_in(paths: Sequence[Path], heed: Heed) -> FoundPictures:
    """Files as they are, and of folders the pictures directly inside, by name; as many as one person needs."""
    first: list[Path] = []
    count, looker = 0, Looker(heed)
    for path in paths:
        found = looker.pictures(path, _MOST_PHOTOS) if path.is_dir() else FoundPictures((path,), 1)
        first += found.first[: _MOST_PHOTOS - len(first)]
        count += found.count
    return FoundPictures(tuple(first), count)


def _small(path: Path) -> QImage:
    """A thumbnail, upright, decoded at its small size; in a worker."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 100_000_000:
        return QImage()
    reader.setScaledSize(size.scaled(QSize(48, 48), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    left, top = (image.width() - 48) // 2, (image.height() - 48) // 6  # upright portraits have the face far up
    return image.copy(left, top, 48, 48)
