"""PINs and cards while no picture comes: the engine's own threads, a camera that is gone, a recognizer that crashes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import count

import pytest

from accessctl.camera import CameraFault, CameraFaultError, Trouble
from accessctl.config import CameraSettings, DoorSettings
from accessctl.domain import Decision, Offer, Pixels, Reason, Verdict
from accessctl.door import SimulatedDoor
from accessctl.engine import Crew, Engine
from accessctl.engine.analysis import Arrival, merge
from accessctl.rules import BadgeCheck, Mode, PinOutcome
from tests.faces import frame
from tests.fakes import FakeCamera, FakeGate, FakeLog, FakeRecognizer, eventually, noise

DOOR = "Side door"


@pytest.fixture
def store() -> FakeLog:
    """Quick: what a comparison of PINs costs (0.1 s on a quiet machine) is not what this is about."""
    log = FakeLog(pins={"2580": PinOutcome.RIGHT}, numbers={"1042": "ada"})
    log.badges["0012345678"] = BadgeCheck(None, "ada", "0123456789abcdef")
    return log


class Terminal:
    """An engine with its threads, and a camera that can be unplugged."""

    def __init__(self, store: FakeLog, mode: Mode) -> None:
        store.asked_mode = mode
        self.unplugged = threading.Event()
        self.recognizer, self.door = FakeRecognizer(), SimulatedDoor()
        crew = Crew(
            open_camera=lambda: FakeCamera.live(self._pictures), recognizer=self.recognizer, gate=FakeGate(),
            driver=self.door, store=store, swap_gallery=lambda: None, revive=lambda: None,
        )  # fmt: skip
        self.engine = Engine(crew, CameraSettings(reopen_seconds=0.1), DoorSettings(name=DOOR))
        self.decisions: list[Decision] = []
        self.engine.on_decision(self.decisions.append)

    def _pictures(self) -> Iterator[Pixels]:
        for number in count():
            if self.unplugged.is_set():
                raise CameraFaultError(CameraFault.UNPLUGGED, "webcam: gives no more pictures")
            yield noise(number % 500)

    def __enter__(self) -> Terminal:
        self.engine.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.engine.stop()

    def says(self, verdict: Verdict, reason: Reason) -> bool:
        return eventually(
            lambda: any((one.verdict, one.reason) == (verdict, reason) for one in self.decisions[-20:]),
            within_seconds=3,
        )

    def unlocks(self) -> int:
        return [act.what for act in self.door.acts].count("unlock")


def test_with_the_camera_unplugged_number_and_pin_still_open(store: FakeLog) -> None:
    with Terminal(store, Mode.PIN_AS_FALLBACK) as terminal:
        terminal.unplugged.set()
        assert terminal.says(Verdict.DENIED, Reason.FAULT)
        assert eventually(lambda: terminal.decisions[-1].offer == Offer(number=True))
        terminal.engine.enter_code("1042", "1111")
        assert terminal.says(Verdict.DENIED, Reason.WRONG_PIN)
        assert terminal.unlocks() == 0
        threading.Event().wait(0.6)
        terminal.engine.enter_code("1042", "2580")
        assert terminal.says(Verdict.GRANTED, Reason.RECOGNIZED)
        assert eventually(lambda: terminal.unlocks() == 1)


def test_while_a_crash_is_waited_out_a_card_is_taken_at_once(store: FakeLog) -> None:
    with Terminal(store, Mode.BADGE_OR_FACE) as terminal:
        terminal.recognizer.fails_with = RuntimeError("no model")
        assert terminal.says(Verdict.DENIED, Reason.FAULT)
        terminal.engine.read_card("0012345678")
        assert eventually(lambda: terminal.unlocks() == 1)


def test_what_needs_a_face_stays_shut_without_a_camera(store: FakeLog) -> None:
    with Terminal(store, Mode.BADGE_AND_FACE) as terminal:
        terminal.unplugged.set()
        assert terminal.says(Verdict.DENIED, Reason.FAULT)
        terminal.engine.read_card("0012345678")
        terminal.engine.enter_code("1042", "2580")
        threading.Event().wait(0.5)
        assert terminal.unlocks() == 0


def test_what_is_entered_before_the_start_goes_nowhere(store: FakeLog) -> None:
    terminal = Terminal(store, Mode.BADGE_OR_FACE)
    terminal.engine.read_card("0012345678")
    with terminal:
        assert eventually(lambda: len(terminal.decisions) > 3)
    assert terminal.unlocks() == 0


def test_a_wake_up_takes_no_picture_away_and_a_trouble_still_does() -> None:
    picture, trouble = Arrival(frame(1.0)), Arrival(troubles=(Trouble(CameraFault.FROZEN, "stands still"),))
    assert merge(picture, Arrival()).frame is picture.frame
    assert merge(Arrival(), picture).frame is picture.frame
    assert merge(picture, trouble).frame is None
    assert merge(trouble, Arrival()).troubles == trouble.troubles
