"""The one object that holds every room, wired."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from accessctl import camera, limits
from accessctl.app.eyes import Eyes, recognizer_of
from accessctl.app.footage import DEMO_SOURCE, cast
from accessctl.camera.demo import demo_camera
from accessctl.config import Settings
from accessctl.domain import (
    Embedding,
    Event,
    EventKind,
    Frame,
    Match,
    Observation,
    Pixels,
    Reason,
)
from accessctl.door import ORDERS_READ, Desk, Driver, SimulatedDoor, Timetable, new_driver
from accessctl.engine import Crew, Engine
from accessctl.engine.inbox import InboxFeed
from accessctl.enrollment import GUIDED, CameraEnrollment, EnrollmentRules, PhotoEnrollment, Pose
from accessctl.enrollment.terms import SAME_PERSON_FMR
from accessctl.errors import StoreError
from accessctl.gallery import Gallery
from accessctl.gate import Gate, Policy
from accessctl.limits import Limits
from accessctl.recognizer import Recognizer
from accessctl.store import EventFilter, Store
from accessctl.translation import tr
from accessctl.vision.badge import CodeReader
from accessctl.weights import Catalogue
from accessctl.weights.choice import is_weak

_log = logging.getLogger(__name__)


class _OnlyLooks:
    """The recognizer of this moment: a crashed one is replaced behind it."""

    def __init__(self, app: App) -> None:
        self._app = app

    def observe(self, frame: Frame) -> Observation:
        return self._app.observe(frame)


class _OneToOne:
    """Compares faces with one person alone, with the limit that follows from that person's templates."""

    def __init__(self, app: App) -> None:
        self._app = app

    def begin(self, person_id: str) -> Limits | None:
        gallery = self._app.gallery.of_person(person_id)
        if gallery is None:
            return None
        self._app.recognizer.claimed = gallery
        return self._app.limits_for(len(gallery))

    def end(self) -> None:
        self._app.recognizer.claimed = None


class App:
    """Everything wired. Made in any thread; ``recognizer`` and ``gate`` then belong to the engine's analysis thread.

    ``gate.limits`` and ``recognizer.gallery`` follow the store (``refresh_gallery``). Closing it closes the store.
    """

    def __init__(self, settings: Settings, data_dir: Path, catalogue: Catalogue, eyes: Eyes, store: Store) -> None:
        self.settings = settings
        self.data_dir = data_dir
        self.catalogue = catalogue
        self.eyes = eyes
        self.store = store
        # Models keep buffers between calls: photos and frames take turns.
        self._turn = Lock()
        self.notices: tuple[str, ...] = store.notices if store.fresh else ()
        self._known: tuple[int, Gallery] | None = None
        self.limits = self.limits_for(0)
        self.gate = Gate(self.policy(), self.limits)
        self.gallery = Gallery.build([])
        self.recognizer = self._new_recognizer(self.gallery)
        self.driver: Driver = SimulatedDoor()
        self.refresh_gallery()

    @classmethod
    def open(cls, settings: Settings, data_dir: Path) -> Self:
        """Load the models and open the store of this folder. Raises ModelError and StoreError, one line each.

        Models are expected to be installed and chosen: see ``weights.choice.ensure``.
        """
        catalogue = Catalogue.load()
        eyes = Eyes.load(settings, catalogue)
        store = Store.open(data_dir, settings.store)
        try:
            return cls(settings, data_dir, catalogue, eyes, store)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Let go of the database; stop the engine first."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def provider(self) -> str:
        """What ONNX Runtime really runs on."""
        return self.eyes.provider

    def name_of(self, person_id: str) -> str:
        """What the person is called; the id where nobody is enrolled under it any more."""
        person = self.store.people.find(person_id)
        return person.name if person is not None else person_id

    # recognition

    def refresh_gallery(self) -> None:
        """Read the templates where they have changed; the limits follow from their number. Any thread."""
        self.gallery = self._read_gallery()
        self.limits = self.limits_for(len(self.gallery))
        self.gate.limits = self.limits
        self.recognizer.gallery = self.gallery

    def _read_gallery(self) -> Gallery:
        """The store's templates, opened and indexed once per revision: at 10,000 of them that takes 0.7 s."""
        revision = self.store.revision()
        if self._known is None or self._known[0] != revision:
            templates = self.store.templates.all(self.eyes.embedder.model_id, on_damaged=_say_damaged)
            self._known = (revision, Gallery.build(templates))
        return self._known[1]

    def limits_for(self, templates: int) -> Limits:
        """What a face must reach among so many templates."""
        identity, liveness = self.settings.identity, self.settings.liveness
        return limits.derive(identity, liveness, self.eyes.curve, templates, self.eyes.min_live)

    @property
    def asks_more(self) -> str:
        """What only a weak liveness model makes the door ask for besides the face: challenge, second_factor, or ""."""
        wanted, source = self.settings.liveness.when_weak, self.settings.camera.source
        weak = is_weak(self.catalogue, self.settings.models.liveness)
        if not weak or wanted == "nothing" or source == DEMO_SOURCE:
            return ""
        # nobody in a recording can turn their head; a PIN or a badge can be typed to one (kiosk --entries)
        return "" if wanted == "challenge" and camera.is_recording(source) else wanted

    def policy(self) -> Policy:
        """What the gate goes by; where only a weak liveness model guards, everybody is challenged."""
        if self.asks_more != "challenge":
            return Policy.of(self.settings)
        always = self.settings.challenge.model_copy(update={"when": "always"})
        return Policy.of(self.settings.model_copy(update={"challenge": always}))

    def _new_recognizer(self, gallery: Gallery) -> Recognizer:
        recognizer = recognizer_of(self.eyes, self.settings, gallery)
        recognizer.needs = self.gate.needs
        return recognizer

    def revive(self) -> None:
        """After a crash of the analysis: load the models anew and start recognition from nothing."""
        was_enrolling = self.recognizer.is_enrolling
        self.eyes = Eyes.load(self.settings, self.catalogue)
        self.recognizer = self._new_recognizer(Gallery.build([]))
        self.recognizer.is_enrolling = was_enrolling
        self.refresh_gallery()

    def see_photo(self, pixels: Pixels) -> Observation:
        """Everything there is to know about the faces of a photo; any thread, also while the engine runs."""
        with self._turn:
            return self.recognizer.observe_still(Frame(0, 0.0, pixels), closely=True)

    def observe(self, frame: Frame) -> Observation:
        """Everything seen in this frame of the one camera; raises ModelError when a model fails."""
        with self._turn:
            return self.recognizer.observe(frame)

    # sources and the engine

    def open_camera(self, *, paced: bool = True) -> camera.Camera:
        """A new camera on the source of the settings; ``demo`` is the synthesised footage."""
        wanted = self.settings.camera
        if wanted.source == DEMO_SOURCE:
            return demo_camera(cast(self.catalogue, self.eyes.detector), wanted, paced=paced)
        return camera.open_camera(wanted.source, settings=wanted, paced=paced)

    def new_engine(self, *, paced: bool = True) -> Engine:
        """A fresh engine on this app's source and door; engines are started once. ``paced`` as in ``open_camera``."""
        self.driver = new_driver(self.settings.door, self.data_dir)
        crew = Crew(
            open_camera=lambda: self.open_camera(paced=paced),
            recognizer=_OnlyLooks(self),
            gate=self.gate,
            driver=self.driver,
            desk=Desk(self._orders_for_this_door, self.settings.door.strike_seconds),
            timetable=Timetable(self._free_hours, first_in=self.settings.door.first_in),
            verifier=_OneToOne(self),
            codes=CodeReader(),
            store=self.store,
            swap_gallery=self.refresh_gallery,
            revive=self.revive,
            face_is_weak=self.asks_more == "second_factor",
        )
        engine = Engine(crew, self.settings.camera, self.settings.door)
        if self.settings.inbox.enabled:
            engine.on_decision(self._inbox_feed().hear)
        return engine

    def _inbox_feed(self) -> InboxFeed:
        return InboxFeed(
            self.store.inbox, self.settings.inbox, self.settings.door.name,
            least=lambda: self.limits.min_similarity, same_from=self.eyes.curve.similarity_at(SAME_PERSON_FMR),
        )  # fmt: skip

    def _orders_for_this_door(self) -> list[Event]:
        wanted = EventFilter(door=self.settings.door.name, kind=EventKind.DOOR, reason=Reason.MANUAL)
        return self.store.events.newest(wanted, limit=ORDERS_READ)

    def _free_hours(self) -> Callable[[dt.datetime], bool]:
        """Whether the door's schedule of free access is open at a moment, by the clock beside the door."""
        wanted = self.settings.door
        if not wanted.free_schedule:
            return lambda _: False
        book = self.store.rules.book()
        if wanted.free_schedule not in book.schedules:
            raise StoreError(
                tr(
                    "door.free_schedule: there is no schedule {schedule!r}; see: accessctl schedules list",
                    schedule=wanted.free_schedule,
                )
            )
        if wanted.name in book.removed_doors:
            return lambda _: False
        door = book.door(wanted.name)
        return lambda at: book.is_open(wanted.free_schedule, door.wall_time(at))

    # enrolment

    def enrollment_rules(self, coming: int = 0) -> EnrollmentRules:
        """What the settings and the gallery, with so many templates still to come, ask of an enrolment."""
        limits_then = self.limits_for(len(self.gallery) + coming)
        return EnrollmentRules.of(self.settings, limits_then, self.eyes.curve)

    def camera_enrollment(self, plan: Sequence[Pose] = GUIDED, person_id: str | None = None) -> CameraEnrollment:
        """A new enrolment from camera or clip; ``person_id`` adds templates to somebody who is enrolled.

        Feed it observations made while ``recognizer.is_enrolling``.
        """
        return CameraEnrollment(self.enrollment_rules(), _Current(self), plan, person_id)

    def photo_enrollment(self, person_id: str | None = None) -> PhotoEnrollment:
        """A new enrolment from photos; feed it what ``see_photo`` gives."""
        return PhotoEnrollment(self.enrollment_rules(), _Current(self), person_id)


class _Current:
    """The gallery of this moment, for an enrolment that lasts longer than one."""

    def __init__(self, app: App) -> None:
        self._app = app

    def nearest(self, embedding: Embedding, /) -> Match | None:
        return self._app.recognizer.gallery.nearest(embedding)


def _say_damaged(error: StoreError) -> None:
    _log.warning("%s", error)
