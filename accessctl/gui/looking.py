"""Enrolment on an App: observations from the engine that runs anyway, or from a camera opened just for it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from accessctl import camera
from accessctl.app import App
from accessctl.camera import Camera
from accessctl.domain import Decision, Frame, Observation, Sample
from accessctl.engine import Engine
from accessctl.enrollment import CameraEnrollment, PhotoEnrollment, twin_of
from accessctl.errors import AccessctlError
from accessctl.gui.enrol.enroller import (
    Newcomer,
    Stored,
    add_in,
    consent_in,
    enrol_in,
    face_trouble_in,
    groups_in,
    name_trouble_in,
)
from accessctl.mailbox import Mailbox
from accessctl.store.consenting import Acceptance, ConsentText
from accessctl.translation import tr

_log = logging.getLogger(__name__)

_LONGEST_WAIT_SECONDS = 2.0

Hear = Callable[[Observation], None]
Fail = Callable[[str], None]


class Feed(Protocol):
    """Gives observations until it is told to stop; ``hear`` and ``fail`` are called in its own thread."""

    def watch(self, hear: Hear, fail: Fail) -> Callable[[], None]: ...


class EngineFeed:
    """Listens to a running engine: no second reader of the camera."""

    def __init__(self, app: App, engine: Engine) -> None:
        self._app = app
        self._hear: Hear | None = None
        engine.on_decision(self._decided)

    def watch(self, hear: Hear, fail: Fail) -> Callable[[], None]:
        self._hear = hear
        self._app.recognizer.is_enrolling = True
        return self._stop

    def _stop(self) -> None:
        self._hear = None
        self._app.recognizer.is_enrolling = False

    def _decided(self, decision: Decision) -> None:
        hear = self._hear
        if hear is not None:
            hear(decision.observation)


class OwnFeed:
    """Opens the camera while somebody is enrolled; no gate and no door are there."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._session: _Session | None = None

    def watch(self, hear: Hear, fail: Fail) -> Callable[[], None]:
        self._session = _Session(self._app, hear, fail, after=self._session)
        self._session.start()
        return self._session.stop

    def close(self) -> None:
        """Stop, and wait until the camera has been let go; for the end of the program, not for the GUI thread."""
        if self._session is not None:
            self._session.stop()
            self._session.join()


class _Session:
    """Two threads: one reads the newest frame, one looks at it, so that a slow look never shows an old picture.

    Stopping does not wait, because a camera may hang; the next session begins when the one before has ended.
    """

    def __init__(self, app: App, hear: Hear, fail: Fail, after: _Session | None) -> None:
        self._app, self._hear, self._fail, self._after = app, hear, fail, after
        self._frames: Mailbox[Frame] = Mailbox()
        self._stopping = threading.Event()
        self._camera: Camera | None = None
        self._reader = threading.Thread(target=self._read, name="enrol-capture", daemon=True)
        self._looker = threading.Thread(target=self._look, name="enrol-analysis", daemon=True)

    def start(self) -> None:
        self._reader.start()
        self._looker.start()

    def stop(self) -> None:
        """Both threads end soon; nothing is heard of them any more."""
        self._stopping.set()
        if self._camera is not None:
            self._camera.close()
        self._frames.close()

    def join(self) -> None:
        """A reader that is stuck in a camera driver is not waited for longer than two seconds."""
        for thread in (self._looker, self._reader):
            thread.join(timeout=_LONGEST_WAIT_SECONDS)

    def _read(self) -> None:
        try:
            if self._after is not None:
                self._after.join()
                self._after = None
            if self._stopping.is_set():
                return
            self._camera = self._app.open_camera()
            for frame in self._camera.frames():
                if self._stopping.is_set():
                    break
                self._frames.put(frame)
            self._say(tr("the recording has ended; choose a camera or a longer recording"))
        except AccessctlError as error:
            self._say(error.told)
        except Exception as error:  # noqa: BLE001  whatever it is, the wizard says so and the camera is let go
            _log.exception("reading the camera failed")
            self._say(tr("reading the camera failed ({name}); try again", name=type(error).__name__))
        finally:
            if self._camera is not None:
                self._camera.close()
            self._frames.close()

    def _look(self) -> None:
        """Begins with the first frame, so after the session before has ended: the recognizer serves one thread."""
        try:
            for frame in self._frames:
                if self._stopping.is_set():
                    return
                self._app.recognizer.is_enrolling = True
                self._hear(self._app.recognizer.observe(frame))
        except AccessctlError as error:
            self._say(error.told)
        except Exception as error:  # noqa: BLE001  as above
            _log.exception("looking at a frame failed")
            self._say(tr("recognition failed ({name}); try again", name=type(error).__name__))

    def _say(self, message: str) -> None:
        if not self._stopping.is_set():
            self._fail(message)


class AppEnroller:
    """What the wizard needs, on an App."""

    def __init__(self, app: App, feed: Feed) -> None:
        self._app, self._feed = app, feed

    def from_camera(self, person_id: str | None) -> CameraEnrollment:
        return self._app.camera_enrollment(person_id=person_id)

    def from_photos(self, person_id: str | None) -> PhotoEnrollment:
        return self._app.photo_enrollment(person_id)

    def see_photo(self, path: Path) -> Observation:
        return self._app.see_photo(camera.read_picture(path))

    def caution(self) -> str:
        if self._app.eyes.eyes_and_mouth is not None:
            return ""
        return tr("Closed eyes and covered mouths are not noticed here: a model is damaged. See accessctl doctor.")

    def watch(self, hear: Hear, fail: Fail) -> Callable[[], None]:
        return self._feed.watch(hear, fail)

    def name_trouble(self, name: str) -> str:
        return name_trouble_in(self._app.store, name)

    def groups(self) -> Sequence[str]:
        return groups_in(self._app.store)

    def face_trouble(self, sample: Sample) -> str:
        self._app.refresh_gallery()
        if sample.embedding.model_id != self._app.eyes.embedder.model_id:
            return tr("This face was looked at with another model; enrol the person at the camera.")
        met = twin_of(self._app.recognizer.gallery, sample.embedding, self._app.enrollment_rules(), None)
        return face_trouble_in(self._app.store, met)

    def consent_for(self, person_id: str | None) -> tuple[ConsentText, str]:
        """Also the moment to learn whom others have enrolled or removed: faces are compared right after it."""
        self._app.refresh_gallery()
        return consent_in(self._app.store, person_id)

    def store(self, newcomer: Newcomer, samples: Sequence[Sample], actor: str) -> Stored:
        stored = enrol_in(self._app.store, newcomer, samples, actor)
        self._app.refresh_gallery()
        return stored

    def add(self, person_id: str, samples: Sequence[Sample], consent: Acceptance | None, actor: str) -> None:
        add_in(self._app.store, person_id, samples, consent, actor)
        self._app.refresh_gallery()

    def name_of(self, person_id: str) -> str:
        return self._app.name_of(person_id)
