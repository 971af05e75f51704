"""The wizard: steps on the left, one thing to do on the right; leaving asks, and nothing half-done stays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from accessctl.domain import Person, Sample
from accessctl.enrollment import Progress
from accessctl.errors import InputError
from accessctl.gui.dialogs import ask
from accessctl.gui.enrol.camera_step import CameraStep, why_not
from accessctl.gui.enrol.consent_step import ConsentStep
from accessctl.gui.enrol.enroller import Enroller, Newcomer, Stored
from accessctl.gui.enrol.factor_step import FactorStep
from accessctl.gui.enrol.person_step import PersonStep
from accessctl.gui.enrol.photos_step import PhotosStep
from accessctl.gui.enrol.step_mark import StepMark
from accessctl.gui.layout import button, column, label, panel, row
from accessctl.gui.scrolling import Scrolled, room_for
from accessctl.gui.states import Placeholder
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme, scaled
from accessctl.store.consenting import ConsentText
from accessctl.store.inbox import InboxItem
from accessctl.translation import isolated, mark, tr, trn

STEPS = (mark("Person"), mark("Consent"), mark("Face"), mark("Second factor"), mark("Done"))
_PERSON, _CONSENT, _CAMERA, _PHOTOS, _FACTOR, _RESULT = range(6)
_STEP_OF_PAGE = {_PERSON: 0, _CONSENT: 1, _CAMERA: 2, _PHOTOS: 2, _FACTOR: 3}


class EnrolWizard(QDialog):
    """Enrols somebody new, or adds pictures to ``person``. ``enrolled`` is who, once it has worked.

    ``face``: a face of the inbox; then no camera and no photo is asked for. Nothing is stored before the last step.
    """

    def __init__(
        self,
        theme: Theme,
        enroller: Enroller,
        actor: str,
        person: Person | None = None,
        parent: QWidget | None = None,
        *,
        face: InboxItem | None = None,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self._theme, self._enroller, self._actor, self._person, self._face = theme, enroller, actor, person, face
        self.enrolled: Person | None = None
        self._samples: tuple[Sample, ...] = (face.sample,) if face else ()
        self._from_camera = False  # the samples, not photos' that were judged before another way was chosen
        self._closing_words = ""
        self._again = _PERSON  # where "Try again" leads: not further back than what went wrong
        self._is_storing = False
        self._tasks = Tasks(self, threads=1)
        self.person_step = PersonStep(theme, person.name if person else "")
        if face is not None:
            self.person_step.show_face(face.face.picture)
        self.consent_step = ConsentStep(theme)
        self.camera_step = CameraStep(theme, enroller)
        self.photos_step = PhotosStep(theme, enroller, self._tasks)
        self.factor_step = FactorStep()
        self.outcome = Placeholder(theme, "tick", "", "")
        self.caution = label(enroller.caution(), "muted", wrap=True)
        self.pages = QStackedWidget()
        self.back, self.next, self.cancel = (
            button(tr("Back")),
            button(tr("Next"), "main"),
            button(tr("Cancel"), "quiet"),
        )
        self.setWindowTitle(tr("Enrol person") if person is None else tr("Add pictures"))
        self.setModal(True)
        self.setMinimumSize(QSize(960, 640))
        self.resize(QSize(scaled(1000), scaled(680)).boundedTo(room_for(self)))
        self._build()
        self._wire()
        self._turn_to(_PERSON)
        if person is None:
            self._tasks.run(lambda _: enroller.groups(), self.person_step.show_groups, lambda _: None)

    def _build(self) -> None:
        for page in (self.person_step, self.consent_step, self.camera_step, self.photos_step, self.factor_step,
                     self.outcome):  # fmt: skip
            self.pages.addWidget(page)
        self.marks = [StepMark(self._theme, number + 1, tr(words)) for number, words in enumerate(STEPS)]
        self.marks[_STEP_OF_PAGE[_FACTOR]].setVisible(self._person is None)
        heading = label(self.windowTitle(), "heading", wrap=True)
        policy = heading.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # the steps say how wide this side is
        heading.setSizePolicy(policy)
        side = panel(column(heading, 16, *self.marks, -1, spacing=12, margins=(24, 24, 24, 24)), "sidebar")
        side.setMinimumWidth(200)
        side.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.next.setDefault(True)
        for other in (self.back, self.cancel):
            other.setAutoDefault(False)
        right = QVBoxLayout()
        right.setContentsMargins(32, 24, 32, 20)
        right.setSpacing(16)
        right.addWidget(Scrolled(self.pages), 1)
        right.addWidget(self.caution)
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
        for step in (self.person_step, self.consent_step, self.photos_step, self.factor_step):
            step.changed.connect(self._refresh)
        self.factor_step.take_again.clicked.connect(self._take_again)
        self.camera_step.completed.connect(self._face_done)
        self.camera_step.refused.connect(self._refused)
        self.camera_step.failed.connect(self._camera_failed)

    # -- turning pages

    @property
    def _page(self) -> int:
        return self.pages.currentIndex()

    def _turn_to(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        step = _STEP_OF_PAGE.get(page, 4 if self.enrolled else 2)
        for number, sign in enumerate(self.marks):
            sign.show_state("done" if number < step else "now" if number == step else "later")
        self._refresh()

    def _refresh(self) -> None:
        page, is_over = self._page, self.enrolled is not None
        self.back.setVisible(page != _PERSON and not (page == _RESULT and is_over))
        self.back.setText(tr("Try again") if page == _RESULT else tr("Back"))
        self.back.setEnabled(not self._is_storing)
        self.cancel.setVisible(not is_over)
        self.cancel.setEnabled(not self._is_storing)
        self.caution.setVisible(page in (_CAMERA, _PHOTOS) and bool(self.caution.text()))
        is_last = page == _FACTOR or (page == _PHOTOS and self._person is not None)
        self.next.setText(
            tr("Saving…") if self._is_storing else tr("Done") if page == _RESULT else tr("Enrol") if is_last
            else tr("Next")
        )  # fmt: skip
        self.next.setVisible(page != _CAMERA and (page != _RESULT or is_over))
        ready = {
            _PERSON: self.person_step.is_ready, _CONSENT: self.consent_step.is_ready,
            _PHOTOS: bool(self.photos_step.samples), _FACTOR: self.factor_step.is_ready, _RESULT: is_over,
        }  # fmt: skip
        self.next.setEnabled(ready.get(page, False) and not self._is_storing)

    def _go_on(self) -> None:
        forward = {
            _PERSON: self._check_person, _CONSENT: self._begin_face, _PHOTOS: self._photos_done, _FACTOR: self._store,
        }  # fmt: skip
        forward.get(self._page, self.accept)()

    def _go_back(self) -> None:
        """A page back; pictures that were taken or judged stay, so that a name can be mended at the end."""
        self.camera_step.end()
        if self._page == _RESULT and self._again == _CAMERA:
            self._begin_face()
            return
        by_photos = self._face is None and self.person_step.by_photos.isChecked()
        before = {_CONSENT: _PERSON, _CAMERA: _CONSENT, _PHOTOS: _CONSENT, _FACTOR: _PHOTOS if by_photos else _CONSENT,
                  _RESULT: self._again}  # fmt: skip
        self._turn_to(before.get(self._page, _PERSON))

    def _take_again(self) -> None:
        """The pictures at the camera were good enough, but not what somebody wants to keep."""
        self._samples = ()
        self._begin_face()

    def _check_person(self) -> None:
        """A name that is taken is said before anybody has sat down; then the text to accept is looked up."""
        name, enroller, person, face = self.person_step.name.text(), self._enroller, self._person, self._face
        person_id = person.person_id if person else None
        self.next.setEnabled(False)

        def work(_: object) -> tuple[str, tuple[ConsentText, str]]:
            trouble = "" if person is not None else enroller.name_trouble(name)
            if face is not None and not trouble:
                trouble = enroller.face_trouble(face.sample)
            return trouble, enroller.consent_for(person_id)

        self._tasks.run(work, lambda found: self._person_checked(*found), self._not_stored)

    def _person_checked(self, trouble: str, consent: tuple[ConsentText, str]) -> None:
        if trouble:
            self.person_step.complain(trouble)
            self._refresh()
            return
        text, accepted = consent
        self.consent_step.show_text(text, accepted=accepted)
        self._turn_to(_CONSENT)
        self.consent_step.typed.setFocus()

    def _begin_face(self) -> None:
        person_id = self._person.person_id if self._person else None
        if self._face is None and self.person_step.by_photos.isChecked():
            if not self.photos_step.is_begun:
                self.photos_step.begin(person_id)
            self._samples = ()
            self._turn_to(_PHOTOS)
            self.photos_step.choose.setFocus()
        elif self._samples and (self._from_camera or self._face is not None):
            self._turn_to(_FACTOR) if self._person is None else self._store()
        else:
            self._turn_to(_CAMERA)
            self.camera_step.begin(person_id)

    def _photos_done(self) -> None:
        self._closing_words = self.photos_step.closing_words()
        self._face_done(self.photos_step.samples)

    def _face_done(self, samples: Sequence[Sample]) -> None:
        """Pictures are only added to somebody who has the rest already."""
        self._samples, self._from_camera = tuple(samples), self._page == _CAMERA
        if self._from_camera:
            self._closing_words = tr("The closing test was passed: the door's own limit, on fresh frames.")
        if self._person is not None:
            self._store()
            return
        self.factor_step.begin(can_take_again=self._from_camera)
        self._turn_to(_FACTOR)

    # -- the end

    def _store(self) -> None:
        """Person, templates and consent in one transaction, in a worker; only then is anybody enrolled."""
        person, samples, actor, enroller = self._person, self._samples, self._actor, self._enroller
        consent = self.consent_step.acceptance()
        newcomer = Newcomer(
            self.person_step.name.text().strip(), self.person_step.group.currentText().strip(), consent,
            self.factor_step.factors(), self._face,
        )  # fmt: skip
        self._is_storing = True
        self._refresh()

        def work(_: object) -> Stored | str:
            try:
                if person is None:
                    return enroller.store(newcomer, samples, actor)
                enroller.add(person.person_id, samples, consent, actor)
            except InputError as error:
                return str(error)
            return Stored(person)

        self._tasks.run(work, lambda stored: self._stored(stored, len(samples)), self._not_stored)

    def _stored(self, stored: Stored | str, count: int) -> None:
        self._is_storing = False
        if isinstance(stored, str):
            self._turn_to(_PERSON)
            self.person_step.complain(stored)
            return
        person = self.enrolled = stored.person
        name = isolated(person.name if len(person.name) <= 48 else person.name[:47] + "…")
        title = (
            tr("{name} is enrolled", name=name) if self._person is None else tr("{name} has more pictures", name=name)
        )
        words = [
            trn("1 picture was turned into a template. The door knows it from now on.",
                "{count} pictures were turned into templates. The door knows them from now on.", count=count),
            self._closing_words,
            tr("Personal number, typed before the PIN: {number}.", number=stored.number) if stored.number else "",
            tr("But: {trouble}", trouble=stored.trouble) if stored.trouble else "",
        ]  # fmt: skip
        self._show_result("alert" if stored.trouble else "tick", title, "\n".join(filter(None, words)))

    def _not_stored(self, message: str) -> None:
        """The pictures are kept: whatever the store lacks, nobody has to sit down once more for it."""
        self._is_storing = False
        self._again = self._page if self._page in (_PERSON, _PHOTOS, _FACTOR) else _CONSENT
        self._show_result("alert", tr("Nobody was enrolled"), message)

    def _refused(self, progress: Progress) -> None:
        self._again = _PERSON if progress.twin is not None else _CAMERA
        self._show_result("alert", tr("Nobody was enrolled"), why_not(progress, self._enroller.name_of))

    def _camera_failed(self, message: str) -> None:
        self._again = _CAMERA
        self._show_result("camera-off", tr("Nobody was enrolled"), f"{message[:1].upper()}{message[1:]}")

    def _show_result(self, icon: str, title: str, text: str) -> None:
        self.outcome.show_words(icon, "granted" if icon == "tick" else "wait", title, text)
        self._turn_to(_RESULT)
        (self.next if self.enrolled else self.back).setFocus()

    # -- leaving

    def reject(self) -> None:
        """Esc, Cancel and the window's cross: asked for as soon as there is something to lose."""
        if self._is_storing:
            return  # in a moment it is known whether there is anything to leave
        if self.enrolled is not None:
            self.accept()
            return
        something = self.person_step.is_touched if self._page == _PERSON else self._page != _RESULT
        if something and not self.confirm_leaving():
            return
        self._stop()
        super().reject()

    def accept(self) -> None:
        self._stop()
        super().accept()

    def abandon(self) -> None:
        """Leave without asking: somebody else has signed in."""
        self._stop()
        super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Put aside by the lock: whoever walks past the camera now is not looked at."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.camera_step.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self._page == _CAMERA and not self.camera_step.running:
            self._begin_face()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def confirm_leaving(self) -> bool:
        return ask(
            self, tr("Stop enrolling?"), tr("Nothing has been saved yet."), yes=tr("Stop"), no=tr("Keep going"),
            kind="danger-main",
        )  # fmt: skip

    def _stop(self) -> None:
        self.camera_step.end()
        self.photos_step.end()
        self._tasks.close()
