"""Opening the three windows on an App, and closing them without a thread left behind."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from accessctl import translation
from accessctl.app import DEMO_SOURCE, App
from accessctl.config import AppearanceSettings
from accessctl.domain import Decision
from accessctl.engine import Engine
from accessctl.errors import AccessctlError
from accessctl.gui.admin.furnishing import drawer_of, office_of
from accessctl.gui.admin.restore_form import RestoreOrder
from accessctl.gui.admin.restoring import RestoreWindow, Said
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.bridge import Bridge
from accessctl.gui.demo.adjusting import effects_in, fnmr_of, tune, tuning_of
from accessctl.gui.demo.looks import Looks
from accessctl.gui.demo.panel import Machinery
from accessctl.gui.demo.window import DemoContent, DemoWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.display import application
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.following import Following
from accessctl.gui.garbage import settle
from accessctl.gui.kiosk.awake import Awake, keep_awake
from accessctl.gui.kiosk.front import Front
from accessctl.gui.kiosk.leaving import StoredWayOut
from accessctl.gui.kiosk.place import Place
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.looking import AppEnroller, EngineFeed, OwnFeed
from accessctl.gui.theme import Theme
from accessctl.privacy import Upkeep, periods_of
from accessctl.supervision import HANGS_SECONDS, RENEWS, beat
from accessctl.translation import tr
from accessctl.weights.choice import chosen

_PULSE_MS = 1000
_MOST_LETTERS = 60  # of a name on the screen at the door
_HEARTBEAT_MS = 200  # Python hears Ctrl-C only while it runs


def run_kiosk(app: App, following: Following | None = None) -> int:
    """Guard the door full screen until somebody leaves, or a recording ends; returns the exit code.

    With ``following`` it takes up what is changed in the settings file meanwhile.
    """
    qt, theme = _start(app)
    names = Names(app)
    engine, bridge = app.new_engine(), Bridge(qt)
    engine.on_decision(names.learn)
    engine.on_decision(bridge.publish)
    front = Front(theme, app.settings.appearance, partial(_hang, app, qt, theme, names, engine), following)
    bridge.decided.connect(front.show_decision)
    front.restart_asked.connect(lambda: qt.exit(RENEWS))
    try:
        with _unattended(app, qt, engine):
            return _run(qt, front.window, engine)
    finally:
        front.close()


def _hang(
    app: App, qt: QApplication, theme: Theme, names: Names, engine: Engine, looks: AppearanceSettings
) -> KioskWindow:
    """A window for visitors, put up on its monitor."""
    settings = app.settings
    window = KioskWindow(
        theme, settings.door.name, looks, names.first_name, mirrored=is_looking_glass(settings.camera.source),
        way_out=StoredWayOut(app.store), leave_seconds=settings.kiosk.leave_seconds,
    )  # fmt: skip
    window.pin_entered.connect(engine.enter_pin)
    window.code_entered.connect(engine.enter_code)
    window.card_read.connect(engine.read_card)
    Place(qt, window, settings.kiosk.screen).take()
    return window


@contextmanager
def _unattended(app: App, qt: QApplication, engine: Engine) -> Iterator[None]:
    """What a kiosk does beside guarding: it stays awake, makes its daily round, and shows whoever watches its pulse."""
    awake = keep_awake() if app.settings.kiosk.keep_awake else Awake([])
    upkeep = Upkeep(app.store.retention, periods_of(app.settings.store))
    upkeep.start()
    pulse = QTimer(qt)
    pulse.timeout.connect(lambda: beat() if engine.busy_seconds() < HANGS_SECONDS else None)
    pulse.start(_PULSE_MS)
    try:
        yield
    finally:
        pulse.stop()
        upkeep.stop()
        awake.end()


def run_demo(app: App, following: Following) -> int:
    """Show what it sees and how it decides, until the window is closed."""
    qt, theme = _start(app)
    names = Names(app)
    engine, bridge = app.new_engine(), Bridge(qt)
    window = DemoWindow(theme, demo_content(app, names.name))
    desk = _Desk(window, theme, app, engine)
    Looks(window, theme, app.settings.appearance, following)
    engine.on_decision(names.learn)
    engine.on_decision(bridge.publish)
    bridge.decided.connect(window.show_decision)
    window.tuned.connect(partial(tune, app))
    window.enrol_asked.connect(desk.enrol)
    window.show()
    window.start()
    return _run(qt, window, engine)


def run_admin(open_app: Callable[[], App], config_file: Path) -> int:
    """Open the office until the window is closed. The camera runs only while somebody is being enrolled.

    A restore closes the App, puts the backup back, and opens everything again at sign-in.
    """
    dressed: tuple[QApplication, Theme] | None = None
    said: Said | None = None
    while True:
        with reopened(open_app, said) as app:
            dressed = dressed or _start(app)
            code, order = _office_hours(app, *dressed, config_file, said)
        if order is None:
            return code
        said = _put_back(*dressed, order)


def reopened(open_app: Callable[[], App], said: Said | None) -> App:
    """The App; where it cannot be opened after a restore, somebody at a desk is told before the program ends."""
    try:
        return open_app()
    except AccessctlError as error:
        if said is not None:
            title, words = said
            more = tr("But the panel cannot be opened: {why}", why=error)
            message = Question(None, title, f"{words}\n{more}", yes=tr("Close"))
            message.no.hide()
            message.exec()
        raise


def _office_hours(
    app: App, qt: QApplication, theme: Theme, config_file: Path, said: Said | None
) -> tuple[int, RestoreOrder | None]:
    """One window from its opening to its closing: the exit code, or what is to be restored now."""
    feed = OwnFeed(app)
    office = office_of(app, AppEnroller(app, feed), drawer_of(app, config_file))
    window = AdminWindow(theme, office, lock_after_minutes=app.settings.panel.lock_after_minutes)
    window.show()
    if said is not None:
        window.tell(*said)
    try:
        with Upkeep(app.store.retention, periods_of(app.settings.store)):  # a kiosk may be switched off for months
            return _run(qt, window, None), window.restoring
    finally:
        window.sign_off()
        feed.close()


def _put_back(qt: QApplication, theme: Theme, order: RestoreOrder) -> Said:
    """Restore while no panel is open; title and words of what came of it. Nothing is raised: the panel opens anyway."""
    window = RestoreWindow(theme, order)
    window.show()
    _run(qt, window, None)
    return window.said


def _start(app: App) -> tuple[QApplication, Theme]:
    looks = app.settings.appearance
    return application(looks.theme, motion=looks.motion, text_percent=looks.text_percent)


def _run(qt: QApplication, window: QWidget, engine: Engine | None) -> int:
    """The event loop; whatever ends it, the engine ends first and the door shuts.

    The end of a recording that is not repeated ends it, too; what kept the source from being read is raised.
    """
    watch = _Watch(qt, engine)
    with suppress(ValueError):  # not the main thread: then nobody sends us signals
        signal.signal(signal.SIGINT, lambda *_: watch.leave(130))
        signal.signal(signal.SIGTERM, lambda *_: watch.leave(0))
    try:
        if engine is not None:
            engine.start()
        settle()
        code = qt.exec()
    finally:
        watch.end()
        if engine is not None:
            engine.stop()
        with suppress(RuntimeError):  # the kiosk has hung another in its place
            window.deleteLater()
    if watch.failure is not None:
        raise watch.failure
    return code


class _Watch(QObject):
    """A heartbeat: lets Python hear Ctrl-C, and notices that there is nothing more to see."""

    def __init__(self, qt: QApplication, engine: Engine | None) -> None:
        super().__init__(qt)
        self._qt, self._engine = qt, engine
        self.failure: AccessctlError | None = None
        self._leaves_with: int | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_HEARTBEAT_MS)

    def end(self) -> None:
        """Its loop is over: an exit that is asked for outside of one would end every later one at once."""
        self._timer.stop()
        self.deleteLater()

    def leave(self, code: int) -> None:
        """From a signal handler. Qt forgets an exit that is asked for before its loop runs: it is asked for again."""
        self._leaves_with = code
        self._qt.exit(code)

    def _look(self) -> None:
        if self._leaves_with is not None:
            self._qt.exit(self._leaves_with)
        try:
            if self._engine is not None and self._engine.wait(0):
                self._qt.exit(0)
        except AccessctlError as error:
            self.failure = error
            self._qt.exit(1)


class Names:
    """Names by person id for the screen: looked up in the engine's thread, read in the GUI thread, never waited for."""

    _KEPT_SECONDS = 30.0

    def __init__(self, app: App) -> None:
        self._name_of = app.name_of
        self._known: dict[str, tuple[float, str]] = {}

    def learn(self, decision: Decision) -> None:
        """From the engine's thread, before the screen shows the decision: whoever is seen gets a name."""
        matches = [seen.match.person_id for seen in decision.observation.sightings if seen.match is not None]
        subject = [decision.subject.person_id] if decision.subject and decision.subject.person_id else []
        now = time.monotonic()
        for person_id in {*matches, *subject}:
            at, _ = self._known.get(person_id, (float("-inf"), ""))
            if now - at > self._KEPT_SECONDS:
                with suppress(AccessctlError):
                    self._known[person_id] = (now, self._name_of(person_id)[:_MOST_LETTERS])

    def name(self, person_id: str) -> str:
        """The name, or the id as long as the name is not known."""
        return self._known.get(person_id, (0.0, person_id))[1]

    def first_name(self, person_id: str) -> str | None:
        """What to greet somebody by; None rather than an id."""
        known = self._known.get(person_id)
        words = known[1].split() if known else []
        return words[0] if words and known and known[1] != person_id else None


def is_looking_glass(source: str) -> bool:
    """A webcam shows people their mirror image; a recording, the footage and a distant camera are shown as they are."""
    is_device = source.isdigit() or source.startswith("/dev/")
    return is_device or not (source == DEMO_SOURCE or "://" in source or Path(source).exists())


# the demo


def demo_content(app: App, name_of: Callable[[str], str]) -> DemoContent:
    """What the demo's window shows besides decisions."""
    settings = app.settings
    choice = chosen(settings.models)
    models = (choice.detector, choice.embedder, " + ".join(choice.liveness)) if choice else ("", "", "")
    measured = fnmr_of(app.catalogue, choice.embedder, mirrored=settings.identity.mirrored) if choice else ()
    return DemoContent(
        source=translation.Said("synthesised footage")
        if settings.camera.source == DEMO_SOURCE
        else translation.Said("source {source}", source=settings.camera.source),
        machinery=Machinery(app.provider, *models),
        tuning=tuning_of(app),
        effects_of=partial(effects_in, app, measured),
        name_of=name_of,
        mirrored=is_looking_glass(settings.camera.source),
    )


class _Desk(QObject):
    """ "Enrol me" in the demo: the wizard listens to the engine that runs anyway."""

    def __init__(self, window: DemoWindow, theme: Theme, app: App, engine: Engine) -> None:
        super().__init__(window)
        self._window, self._theme, self._app = window, theme, app
        self._enroller = AppEnroller(app, EngineFeed(app, engine))
        self._wizard: EnrolWizard | None = None

    def enrol(self) -> None:
        if self._wizard is None:
            self._wizard = EnrolWizard(self._theme, self._enroller, "demo", None, self._window)
            self._wizard.finished.connect(self._done)
            self._wizard.open()

    def _done(self) -> None:
        wizard, self._wizard = self._wizard, None
        if wizard is not None:
            wizard.deleteLater()
            self._window.knobs.follow(tuning_of(self._app))
