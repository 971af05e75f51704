"""The wizard: steps on the left, one thing to do on the right; leaving asks, and nothing half-done stays."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from accessctl.domain import Person, Sample
from accessctl.enrollment import Progress
from accessctl.gui.dialogs import Question
from accessctl.gui.enrol.camera_step import CameraStep, why_not
from accessctl.gui.enrol.enroller import Enroller
from accessctl.gui.enrol.person_step import PersonStep
from accessctl.gui.enrol.photos_step import PhotosStep
from accessctl.gui.layout import button, column, label, panel, row, set_property
from accessctl.gui.states import Placeholder
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.translation import mark, tr

STEPS = (mark("Person"), mark("Face"), mark("Done"))
_PERSON, _CAMERA, _PHOTOS, _RESULT = range(4)


class EnrolWizard(QDialog):
    """Enrols somebody new, or adds pictures to ``person``. ``enrolled`` is who, once it has worked."""

    def __init__(
        self, theme: Theme, enroller: Enroller, actor: str, person: Person | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._enroller, self._actor, self._person = theme, enroller, actor, person
        self.enrolled: Person | None = None
        self._tasks = Tasks(self, threads=1)
        self.person_step = PersonStep(theme, person.name if person else "")
        self.camera_step = CameraStep(theme, enroller)
        self.photos_step = PhotosStep(theme, enroller, self._tasks)
        self.outcome = Placeholder(theme, "tick", "", "")
        self.pages = QStackedWidget()
        self.back, self.next, self.cancel = (
            button(tr("Back")),
            button(tr("Next"), "main"),
            button(tr("Cancel"), "quiet"),
        )
        self.setWindowTitle(tr("Enrol person") if person is None else tr("Add pictures"))
        self.setModal(True)
        self.setMinimumSize(QSize(960, 640))
        self.resize(QSize(1000, 680))
        self._build()
        self._wire()
        self._turn_to(_PERSON)

    def _build(self) -> None:
        for page in (self.person_step, self.camera_step, self.photos_step, self.outcome):
            self.pages.addWidget(page)
        self.marks = [StepMark(self._theme, number + 1, tr(words)) for number, words in enumerate(STEPS)]
        side = panel(column(label(self.windowTitle(), "heading"), 16, *self.marks, -1, spacing=12,
                            margins=(24, 24, 24, 24)), "sidebar")  # fmt: skip
        side.setFixedWidth(200)
        self.next.setDefault(True)
        for other in (self.back, self.cancel):
            other.setAutoDefault(False)
        right = QVBoxLayout()
        right.setContentsMargins(32, 24, 32, 20)
        right.setSpacing(16)
        right.addWidget(self.pages, 1)
        right.addLayout(row(self.cancel, -1, self.back, self.next))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(right, 1)

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.person_step.changed.connect(self._refresh)
        self.photos_step.changed.connect(self._refresh)
        self.camera_step.completed.connect(self._store)
        self.camera_step.refused.connect(self._refused)
        self.camera_step.failed.connect(self._camera_failed)

    # -- turning pages

    @property
    def _page(self) -> int:
        return self.pages.currentIndex()

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        step = {_PERSON: 0, _CAMERA: 1, _PHOTOS: 1, _RESULT: 2 if self.enrolled else 1}[page]
        for number, sign in enumerate(self.marks):
            sign.show_state("done" if number < step else "now" if number == step else "later")
        self._refresh()

    def _refresh(self) -> None:
        page, is_over = self._page, self.enrolled is not None
        self.back.setVisible(page in (_CAMERA, _PHOTOS) or (page == _RESULT and not is_over))
        self.back.setText(tr("Try again") if page == _RESULT else tr("Back"))
        self.cancel.setVisible(not is_over)
        self.next.setText({_PHOTOS: tr("Enrol"), _RESULT: tr("Done")}.get(page, tr("Next")))
        self.next.setVisible(page != _CAMERA and (page != _RESULT or is_over))
        ready = {_PERSON: self.person_step.is_ready, _PHOTOS: bool(self.photos_step.samples), _RESULT: is_over}
        self.next.setEnabled(ready.get(page, False))

    def _go_on(self) -> None:
        if self._page == _PERSON:
            self._begin()
        elif self._page == _PHOTOS:
            self._store(self.photos_step.samples)
        else:
            self.accept()

    def _begin(self) -> None:
        person_id = self._person.person_id if self._person else None
        if self.person_step.by_camera.isChecked():
            self._turn_to(_CAMERA)
            self.camera_step.begin(person_id)
        else:
            self.photos_step.begin(person_id)
            self._turn_to(_PHOTOS)

    def _go_back(self) -> None:
        self.camera_step.end()
        self.photos_step.end()
        self._turn_to(_PERSON)

    # -- the end

    def _store(self, samples: Sequence[Sample]) -> None:
        """All templates in one transaction, in a worker; only then is anybody enrolled."""
        name, group, person = self.person_step.name.text().strip(), self.person_step.group.text().strip(), self._person
        note = tr(
            "Consent given {astimezone:%Y-%m-%d}, recorded by {actor}.",
            astimezone=dt.datetime.now().astimezone(),
            actor=self._actor,
        )
        self.next.setEnabled(False)

        def work(_: object) -> Person:
            if person is None:
                return self._enroller.store(name, group, samples, note, self._actor)
            self._enroller.add(person.person_id, samples, self._actor)
            return person

        self._tasks.run(work, lambda stored: self._stored(stored, len(samples)), self._not_stored)

    def _stored(self, person: Person, count: int) -> None:
        self.enrolled = person
        name = person.name if len(person.name) <= 48 else person.name[:47] + "…"
        pictures = tr("1 picture was") if count == 1 else tr("{count} pictures were", count=count)
        title = (
            tr("{name} is enrolled", name=name) if self._person is None else tr("{name} has more pictures", name=name)
        )
        self._show_result(
            "tick", title, tr("{pictures} turned into templates. The door knows them from now on.", pictures=pictures)
        )

    def _not_stored(self, message: str) -> None:
        if tr("enrolled already") in message or "name" in message.split(":", maxsplit=1)[0]:
            self._go_back()
            self.person_step.complain(message)
            return
        self._show_result("alert", tr("Nobody was enrolled"), message)

    def _refused(self, progress: Progress) -> None:
        self._show_result("alert", tr("Nobody was enrolled"), why_not(progress, self._enroller.name_of))

    def _camera_failed(self, message: str) -> None:
        self._show_result("camera-off", tr("Nobody was enrolled"), f"{message[:1].upper()}{message[1:]}")

    def _show_result(self, icon: str, title: str, text: str) -> None:
        self.outcome.show_words(icon, "granted" if icon == "tick" else "wait", title, text)
        self._turn_to(_RESULT)
        (self.next if self.enrolled else self.back).setFocus()

    # -- leaving

    def reject(self) -> None:
        """Esc, Cancel and the window's cross: asked for as soon as there is something to lose."""
        if self.enrolled is not None:
            self.accept()
            return
        if self._page in (_CAMERA, _PHOTOS) and not self.confirm_leaving():
            return
        self._stop()
        super().reject()

    def accept(self) -> None:
        self._stop()
        super().accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def confirm_leaving(self) -> bool:
        question = Question(
            self, tr("Stop enrolling?"), tr("Nothing has been saved yet."), yes=tr("Stop"), no=tr("Keep going")
        )
        return bool(question.exec())

    def _stop(self) -> None:
        self.camera_step.end()
        self.photos_step.end()
        self._tasks.close()


class StepMark(QFrame):
    """A step's number and name; done steps carry a tick."""

    def __init__(self, theme: Theme, number: int, words: str) -> None:
        super().__init__()
        self._theme, self._number, self._state = theme, number, "later"
        self._sign, self._words = QLabel(), label(words)
        self._sign.setFixedSize(24, 24)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign.setObjectName("step")
        self.setLayout(row(self._sign, self._words, -1, spacing=12))
        theme.changed.connect(lambda: self.show_state(self._state))

    def show_state(self, state: str) -> None:
        self._state = state
        self._sign.clear()
        if state == "done":
            self._sign.setPixmap(self._theme.pixmap("tick", "granted", 16))
        else:
            self._sign.setText(str(self._number))
        set_property(self._sign, "state", state)
        set_property(self._words, "role", "heading" if state == "now" else "muted")
