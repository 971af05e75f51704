"""What hangs at the door, and the demo that explains it: each from decisions of the demo's footage."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from accessctl.domain import Decision, Move, Offer, Prompt, Reason, Verdict
from accessctl.gui import launch
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.kiosk.cover import CoverWindow, LateWayOut
from accessctl.gui.kiosk.leaving import StoredWayOut
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.screenshots.studio import Make, Studio
from accessctl.supervision import CoverLooks, Notice, Stand
from accessctl.translation import tr

_PACED, _FRAME_MS = 42, 40
_SETTLES_MS = 420  # the kiosk changes a hint only after it stood for a while


def kiosk(studio: Studio, verdict: Verdict, *reasons: Reason, nth: int = 0) -> KioskWindow:
    """The kiosk as it was when the gate first said so."""
    decision = studio.footage.decisions[studio.footage.first(verdict, *reasons, nth=nth)]
    return kiosk_with(studio, decision)


def kiosk_with(studio: Studio, decision: Decision) -> KioskWindow:
    """The kiosk with a decision on it, long enough that it has settled."""
    settings = studio.app.settings
    looks = settings.appearance.model_copy(update={"sound": False, "reception": "200"})
    window = KioskWindow(
        studio.theme, settings.door.name, looks, studio.names.first_name, mirrored=False,
        way_out=StoredWayOut(studio.app.store),
    )  # fmt: skip
    studio.show(window)
    for _ in range(2):
        window.show_decision(decision)
        studio.wait(_SETTLES_MS)
    return window


def kiosk_other(studio: Studio, verdict: Verdict, reason: Reason) -> QWidget:
    """What the footage does not hold: the same face, with another outcome."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    return kiosk_with(studio, Decision(seen.observation, verdict, reason, seen.subject, is_news=True))


def kiosk_confirming(studio: Studio) -> QWidget:
    """Half of the evidence, of a face that stands in the oval: in the footage it is gathered while somebody walks."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    gathered = studio.footage.decisions[studio.footage.first(Verdict.WAIT, Reason.CONFIRMING, nth=3)]
    return kiosk_with(studio, replace(gathered, observation=seen.observation, subject=seen.subject))


def kiosk_asked(studio: Studio, prompt: Prompt | None, *, typed: str = "") -> QWidget:
    """Somebody who is challenged, or is asked for a PIN; ``typed``: with the keypad open and so many digits."""
    seen = studio.footage.decisions[studio.footage.first(Verdict.GRANTED, Reason.RECOGNIZED, nth=20)]
    reason = Reason.SECOND_FACTOR_NEEDED if prompt is None else Reason.CONFIRMING
    offer = Offer(pin=prompt is None, number=prompt is not None)
    asked = Decision(seen.observation, Verdict.WAIT, reason, seen.subject, is_news=True, prompt=prompt, offer=offer)
    window = kiosk_with(studio, asked)
    if typed and not window.keypad.is_open:
        window.pin_button.click()
    for digit in typed:
        window.keypad.type(digit)
    return window


def kiosk_leaving(studio: Studio) -> QWidget:
    """Somebody wants to leave: the kiosk's PIN is asked for."""
    window = kiosk(studio, Verdict.WAIT, Reason.NO_FACE)
    window.leaving.ask()
    studio.wait(300)
    return window


def kiosk_badge(studio: Studio) -> QWidget:
    """Somebody pressed "Badge": how one is shown."""
    decision = studio.footage.decisions[studio.footage.first(_W, Reason.NO_FACE)]
    window = kiosk_with(studio, replace(decision, offer=Offer(number=True, badge=True)))
    window.badge_button.click()
    return window


def kiosk_upright(studio: Studio) -> QWidget:
    """On a monitor that stands upright."""
    window = kiosk(studio, _G, Reason.RECOGNIZED, nth=20)
    window.resize(studio.look.height, studio.look.width)
    studio.wait(100)
    return window


def kiosk_account(studio: Studio) -> QWidget:
    """Leaving with an account instead of the PIN."""
    window = kiosk(studio, _W, Reason.NO_FACE)
    window.leaving.ask()
    studio.wait(100)
    window.leaving.other.click()
    studio.wait(200)
    return window


def cover(studio: Studio, stand: Stand, *, leaving: bool = False) -> QWidget:
    """What stands there while no kiosk can."""
    looks = CoverLooks(studio.app.settings.door.name, reception="200")
    why = tr("no models are chosen yet; run: accessctl models install") if stand is Stand.BROKEN else ""
    way_out = LateWayOut(studio.app.data_dir)
    window = CoverWindow(studio.theme, Notice(stand, why, 32.0, looks), way_out, way_out.open)
    studio.show(window)
    if leaving:
        window.ask_to_leave()
        studio.until(window.leaving.isVisible)
    studio.afterwards(way_out.close)
    return window


def demo_report(studio: Studio) -> QWidget:
    """The picture that the demo saves."""
    window = demo(studio, _G, Reason.RECOGNIZED, nth=20)
    assert isinstance(window, DemoWindow)  # noqa: S101  what demo makes
    shown = QLabel()
    shown.setPixmap(QPixmap.fromImage(window.report_now("2026-03-12 09:41:00")))
    studio.show(shown)
    shown.resize(shown.sizeHint())  # adjustSize would keep to two thirds of the screen
    return shown


def demo(studio: Studio, verdict: Verdict, *reasons: Reason, nth: int = 0, captions: float = 9.0) -> QWidget:
    """The demo window after the seconds that led to a decision."""
    window = DemoWindow(studio.theme, launch.demo_content(studio.app, studio.names.name))
    studio.show(window)
    course = studio.footage.until(studio.footage.first(verdict, *reasons, nth=nth))
    for number, decision in enumerate(course):
        window.show_decision(decision)
        if number > len(course) - _PACED:  # the frame rate that is shown is that of these
            studio.wait(_FRAME_MS)
    window.captions.show_at(captions)
    return window


_TURN = Prompt(Move.TURN_RIGHT, 1, 2, 4.0)
_W, _G, _D = Verdict.WAIT, Verdict.GRANTED, Verdict.DENIED
DOOR_SCREENS: dict[str, Make] = {
    "kiosk-idle": lambda s: kiosk(s, _W, Reason.NO_FACE),
    "kiosk-confirming": kiosk_confirming,
    "kiosk-granted": lambda s: kiosk(s, _G, Reason.RECOGNIZED, nth=20),
    "kiosk-denied": lambda s: kiosk(s, _D, Reason.UNKNOWN, nth=10),
    "kiosk-replay": lambda s: kiosk(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
    "kiosk-guide": lambda s: kiosk_other(s, _W, Reason.TOO_FAR),
    "kiosk-second-factor": lambda s: kiosk_other(s, _W, Reason.SECOND_FACTOR_NEEDED),
    "kiosk-keypad": lambda s: kiosk_asked(s, None, typed="25"),
    "kiosk-challenge": lambda s: kiosk_asked(s, _TURN),
    "kiosk-challenge-keypad": lambda s: kiosk_asked(s, _TURN, typed="104"),
    "kiosk-too-dark": lambda s: kiosk_other(s, _W, Reason.TOO_DARK),
    "kiosk-several": lambda s: kiosk_other(s, _W, Reason.SEVERAL_FACES),
    "kiosk-second-person": lambda s: kiosk_other(s, _W, Reason.SECOND_PERSON_NEEDED),
    "kiosk-badge": kiosk_badge,
    "kiosk-lockdown": lambda s: kiosk_other(s, _D, Reason.LOCKDOWN),
    "kiosk-upright": kiosk_upright,
    "kiosk-leaving": kiosk_leaving,
    "kiosk-leaving-account": kiosk_account,
    "kiosk-locked-out": lambda s: kiosk_other(s, _D, Reason.LOCKED_OUT),
    "kiosk-fault": lambda s: kiosk_other(s, _D, Reason.FAULT),
    "kiosk-starting": lambda s: cover(s, Stand.STARTING),
    "kiosk-out-of-order": lambda s: cover(s, Stand.BROKEN),
    "kiosk-out-of-order-leaving": lambda s: cover(s, Stand.BROKEN, leaving=True),
    "demo": lambda s: demo(s, _G, Reason.RECOGNIZED, nth=20),
    "demo-first-seconds": lambda s: demo(s, _W, Reason.CONFIRMING, captions=0.5),
    "demo-stranger": lambda s: demo(s, _D, Reason.UNKNOWN, nth=10),
    "demo-report": demo_report,
    "demo-replay": lambda s: demo(s, _D, Reason.NOT_LIVE, Reason.CHALLENGE_FAILED, nth=20),
}
