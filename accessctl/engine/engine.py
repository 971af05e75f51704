"""The threads: capture, analysis, door and gallery; how they start, what keeps them alive, and how they end."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event as Flag
from threading import Thread, current_thread

import numpy as np

from accessctl.camera import Camera, Trouble, Watchdog
from accessctl.config import CameraSettings, DoorSettings
from accessctl.domain import Decision, Event, EventKind, Reason, Verdict
from accessctl.door import (
    Cause,
    Desk,
    DoorController,
    DoorInStep,
    DoorKeeper,
    DoorState,
    Driver,
    DuressReported,
    ExitRequested,
    Lockdown,
    News,
    Opening,
    Timetable,
    Unlocked,
    in_words,
)
from accessctl.engine.analysis import Analysis, Arrival, merge
from accessctl.engine.clock import ClockWatch
from accessctl.engine.codes import CodeWatch, ReadsCodes
from accessctl.engine.entries import Entry, PinTyped, Verifies
from accessctl.engine.guard import Decides, Guard, Sees
from accessctl.engine.journal import Journal, Log
from accessctl.engine.orders import StandingOrders
from accessctl.engine.statistics import Statistics, Summary
from accessctl.engine.swapping import GalleryKeeper
from accessctl.errors import AccessctlError, StoreError
from accessctl.mailbox import Mailbox
from accessctl.rules import BadgeKind, BadgeShown
from accessctl.translation import tr

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crew:
    """Whom the engine works with, all of them finished.

    ``open_camera`` gives a new Camera each time it is called. ``swap_gallery`` reads the store and assigns the new
    gallery (and the limits that follow from its size). ``revive`` is called before a crashed analysis is tried again.
    ``verifier`` compares faces with one person, ``codes`` reads badges off pictures (None: no badge is looked for).
    ``desk`` tells what other programs have ordered for this door, ``timetable`` when it is left unlocked.
    ``face_is_weak``: every door then asks for a PIN or a badge besides the face.
    """

    open_camera: Callable[[], Camera]
    recognizer: Sees
    gate: Decides
    driver: Driver
    store: Log
    swap_gallery: Callable[[], None]
    revive: Callable[[], None]
    desk: Desk | None = None
    timetable: Timetable | None = None
    verifier: Verifies | None = None
    codes: ReadsCodes | None = None
    face_is_weak: bool = False


class Engine:
    """Runs one camera and one door. ``start``/``stop`` for a live terminal, ``run_every_frame`` for a recording.

    Listeners are added before the start and called in the engine's threads: ``on_decision`` with every decision (the
    next one waits for it: be quick, or keep only the newest), ``on_event`` with every event after it is stored. An
    engine is started once; ``stop`` may be called any number of times and returns when every thread has ended, except
    a reader that is stuck inside a camera driver (see ``camera.reader``).
    """

    def __init__(self, crew: Crew, camera: CameraSettings, door: DoorSettings) -> None:
        self._crew = crew
        self._camera_settings = camera
        self._door_name = door.name
        self._statistics = Statistics()
        self._journal = Journal(crew.store)
        self._controller = DoorController(crew.driver, door)
        self._orders = StandingOrders(self._journal, door.name, crew.desk, crew.timetable)
        self._door = DoorKeeper(self._controller, self._door_says)
        self._obeying: DoorKeeper | DoorInStep = self._door
        self._now: Callable[[], float] = time.monotonic
        self._gallery = GalleryKeeper(self._revision, crew.swap_gallery)
        self._decision_listeners: list[Callable[[Decision], None]] = []
        self._arrivals: Mailbox[Arrival] = Mailbox(merge)
        self._source: Camera | Watchdog | None = None
        self._was_locked_down = False
        self._clock = ClockWatch()
        self._guard: Guard | None = None
        self._stopping = Flag()
        self._ended = Flag()
        self._failure: AccessctlError | None = None
        self._analysis: Analysis | None = None
        self._codes = None if crew.codes is None else CodeWatch(crew.codes, self.show_badge)
        self._threads: list[Thread] = []
        self._blank = np.zeros((camera.height, camera.width, 3), np.uint8)

    # what others see

    @property
    def door_state(self) -> DoorState:
        """A frozen value; from any thread."""
        return self._controller.state

    def on_decision(self, listener: Callable[[Decision], None]) -> None:
        """Hear every decision; a slow listener makes frames drop, an exception in it is logged and forgotten."""
        self._decision_listeners.append(listener)

    def on_event(self, listener: Callable[[Event], None]) -> None:
        """Hear every event once it is stored, in the order of the log; the listener must not call ``stop``."""
        self._journal.listen(listener)

    def statistics(self) -> Summary:
        """So far; from any thread."""
        return self._statistics.summary()

    def busy_seconds(self) -> float:
        """How long the analysis has been at one frame; from any thread. Many seconds: it hangs."""
        return 0.0 if self._analysis is None else self._analysis.busy_seconds()

    def refresh_gallery(self) -> None:
        """People or templates have changed: swap the gallery now rather than within the second; never waits."""
        self._gallery.request()

    def open_door(self, actor: str) -> None:
        """Open by hand. Stored first; raises StoreError, and stays shut, when that fails."""
        event = self._event(EventKind.DOOR, "opened by hand", actor=actor)
        self._open(Cause.MANUAL, replace(event, verdict=Verdict.GRANTED, reason=Reason.MANUAL))

    def request_exit(self) -> None:
        """The exit button. Stored first; raises StoreError, and stays shut, when that fails."""
        at = dt.datetime.now(dt.UTC)
        event = Event(at, self._door_name, Verdict.GRANTED, Reason.EXIT_REQUEST, detail="exit button")
        self._open(Cause.EXIT_REQUEST, event)

    def enter_pin(self, pin: str) -> None:
        """A PIN from the keypad; it counts for the face that waits for it, with the next frame. Any thread."""
        self._enter(PinTyped(pin))

    def enter_code(self, number: str, pin: str) -> None:
        """A personal number with its PIN, where no face has said who it is. Any thread."""
        self._enter(PinTyped(pin, number))

    def read_card(self, number: str) -> None:
        """A card's number from a reader. Any thread."""
        self._enter(BadgeShown(BadgeKind.CARD, number))

    def show_badge(self, text: str) -> None:
        """The text of a badge's code, from whatever has read it. Any thread."""
        self._enter(BadgeShown(BadgeKind.CODE, text))

    def _enter(self, entry: Entry) -> None:
        if self._guard is None or self._analysis is None:
            return
        self._guard.enter(entry)
        self._analysis.call()
        self._arrivals.put(Arrival())  # without a camera there is no next frame

    def lock_down(self, is_on: bool) -> None:
        """Begin or end a lockdown; it takes effect even where the store is down."""
        self._door.order(Lockdown(is_on))

    # life

    def start(self) -> None:
        """Start every thread; raises StoreError when the store cannot be used."""
        analysis = self._prepare(self._door, time.monotonic)
        self._door.start()
        self._gallery.start()
        if self._codes is not None:
            self._codes.start()
        self._threads = [
            Thread(target=self._capture, name="capture", daemon=True),
            Thread(target=self._analyse, args=(analysis,), name="analysis", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Wait for the end of a recording; True when it has ended. Raises what ended it, if that was a fault."""
        ended = self._ended.wait(timeout_seconds)
        if self._failure is not None:
            raise self._failure
        return ended

    def stop(self) -> None:
        """Shut the door and end every thread. Called by a listener, it does not wait for that listener's own thread."""
        self._stopping.set()
        if self._analysis is not None:
            self._analysis.stop()
        if self._source is not None:
            self._source.close()
        self._arrivals.close()
        for thread in self._threads:
            if thread.is_alive() and thread is not current_thread():
                thread.join()
        if self._codes is not None:
            self._codes.stop()
        self._gallery.stop()
        self._door.stop()
        self._finish()

    def run_every_frame(self) -> None:
        """Judge every frame of a recording in this thread: no drops, no clock but the file's; returns at its end.

        The door's timers run on the frames' time too. Raises InputError and CameraError of the source.
        """
        door = DoorInStep(self._controller, self._door_says)
        analysis = self._prepare(door, lambda: door.now)
        camera = self._source = self._crew.open_camera()
        try:
            for frame in camera.frames():
                self._statistics.captured()
                door.pass_time(frame.taken_at)
                analysis.judge_in_step(frame)
                if self._stopping.is_set():
                    return
        finally:
            camera.close()
            door.stop()
            self._finish()

    def _prepare(self, door: DoorKeeper | DoorInStep, clock: Callable[[], float]) -> Analysis:
        self._obeying, self._now = door, clock
        self._gallery.refresh()
        guard = self._guard = Guard(
            recognizer=self._crew.recognizer, gate=self._crew.gate, journal=self._journal, door=door,
            door_name=self._door_name, clock=clock, face_is_weak=self._crew.face_is_weak,
        )  # fmt: skip
        guard.equip(self._crew.verifier, None if self._codes is None else self._codes.look)
        for listener in self._decision_listeners:
            guard.listen(listener)
        if self._journal.write(self._event(EventKind.STARTED, "")) is None:
            raise StoreError(self._journal.trouble() or tr("the database cannot be written"))
        self._statistics.start()
        revive, blank = self._crew.revive, self._blank
        self._analysis = Analysis(guard, self._statistics, blank=blank, revive=revive, on_stall=self._stalled)
        return self._analysis

    def _finish(self) -> None:
        """Said once, however often somebody stops."""
        if self._statistics.end():
            self._journal.write(self._event(EventKind.STOPPED, ""))

    # the capture thread

    def _capture(self) -> None:
        try:
            camera = self._source = self._crew.open_camera()
            if self._stopping.is_set():
                return
            if camera.is_recording and not self._camera_settings.watch_recordings:
                self._play(camera)
            else:
                self._watch()
        except AccessctlError as error:
            self._failure = error
        except Exception as error:  # noqa: BLE001  nobody above this thread would hear of it
            _log.exception("the capture thread failed")
            self._failure = AccessctlError(tr("reading the camera failed ({error}); start again", error=error))
        finally:
            self._arrivals.close()

    def _play(self, camera: Camera) -> None:
        for frame in camera.frames():
            self._statistics.captured()
            self._arrivals.put(Arrival(frame))

    def _watch(self) -> None:
        watchdog = self._source = Watchdog(self._crew.open_camera, self._camera_settings)
        if self._stopping.is_set():
            watchdog.close()
        for signal in watchdog.signals():
            if isinstance(signal, Trouble):
                self._arrivals.put(Arrival(troubles=(signal,)))
            else:
                self._statistics.captured()
                self._arrivals.put(Arrival(signal))

    # the analysis thread, and what is looked after meanwhile

    def _analyse(self, analysis: Analysis) -> None:
        try:
            analysis.run(self._arrivals)
        except Exception as error:  # noqa: BLE001  nobody above this thread would hear of it
            _log.exception("the analysis thread failed")
            self._failure = AccessctlError(tr("recognition failed ({error}); start again", error=type(error).__name__))
        finally:
            self._ended.set()

    def _stalled(self, seconds: float) -> None:
        self._journal.write(self._event(EventKind.FAULT, f"analysis: did not answer for {seconds:.1f} s"))

    def _revision(self) -> int:
        """For the gallery's thread, which also looks after what nobody else would without frames."""
        if self._analysis is not None:
            self._analysis.say_stall()
        self._journal.remind()
        if step := self._clock.step():
            self._journal.write(self._event(EventKind.FAULT, step))
        self._follow_lockdown()  # before what opens: nothing that goes wrong there may leave a locked-down door free
        self._orders.look(self._obeying, self._now)
        return self._crew.store.revision()

    def _follow_lockdown(self) -> None:
        """A lockdown in the database, begun or ended by whatever process, is the door's too within half a second.

        Grants need not wait for this: the store refuses them from the moment the lockdown is stored.
        """
        is_on = self._crew.store.is_locked_down(self._door_name)
        if is_on is not self._was_locked_down:
            self._was_locked_down = is_on
            self._door.order(Lockdown(is_on))

    # the door

    def _open(self, cause: Cause, event: Event) -> None:
        stored = self._journal.order(event)
        self._orders.was_followed(stored.sequence)
        self._obeying.order(Opening(cause, stored.sequence, self._now()))

    def _door_says(self, news: News) -> None:
        """Alarms, dropped orders and lockdowns are events; a release and a duress alarm follow from stored ones."""
        if isinstance(news, ExitRequested):
            self._let_out()
        elif not isinstance(news, Unlocked | DuressReported):
            self._journal.write(self._event(EventKind.DOOR, in_words(news)))

    def _let_out(self) -> None:
        try:
            self.request_exit()
        except StoreError as error:  # said on the screen; whoever must get out has a handle, see the integrator's page
            _log.warning("the exit button opened nothing: %s", error)

    def _event(self, kind: EventKind, detail: str, *, actor: str = "") -> Event:
        return Event(dt.datetime.now(dt.UTC), self._door_name, detail=detail, kind=kind, actor=actor)
