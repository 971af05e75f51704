from __future__ import annotations

import threading

from PySide6.QtCore import Qt, QThread
from pytestqt.qtbot import QtBot

from accessctl.domain import Decision, Event, Reason, Verdict
from accessctl.gui.bridge import Bridge, Newest
from tests.gui import scenes


def flood(bridge: Bridge, count: int) -> None:
    for number in range(count):
        bridge.publish(scenes.decision(Verdict.WAIT, Reason.CONFIRMING, number=number))


def in_a_thread(work: threading.Thread) -> None:
    work.start()
    work.join()


def test_a_flood_of_decisions_wakes_the_screen_once_with_the_newest(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[Decision] = []
    bridge.decided.connect(seen.append)
    in_a_thread(threading.Thread(target=flood, args=(bridge, 500)))
    qtbot.waitUntil(lambda: bool(seen))
    qtbot.wait(20)
    assert [shown.observation.frame.number for shown in seen] == [499]


def test_a_flood_keeps_only_one_wake_up_under_way(qtbot: QtBot) -> None:
    box = Newest()
    wakes: list[int] = []
    box._wake.connect(lambda: wakes.append(1), Qt.ConnectionType.DirectConnection)
    for number in range(100):
        box.put(number)
    assert wakes == [1]


def test_the_next_flood_is_heard_too(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[Decision] = []
    bridge.decided.connect(seen.append)
    for wanted in (1, 2, 3):
        in_a_thread(threading.Thread(target=flood, args=(bridge, 50)))
        qtbot.waitUntil(lambda: len(seen) == wanted)  # noqa: B023  used up before the next turn
    assert [shown.observation.frame.number for shown in seen] == [49, 49, 49]


def test_no_event_is_ever_dropped(qtbot: QtBot) -> None:
    bridge = Bridge()
    heard: list[Event] = []
    bridge.recorded.connect(heard.append)
    events = [Event(scenes.NOW, "Main entrance", Verdict.DENIED, Reason.UNKNOWN, sequence=n) for n in range(200)]

    def work() -> None:
        for event in events:
            bridge.record(event)

    in_a_thread(threading.Thread(target=work))
    qtbot.waitUntil(lambda: len(heard) == 200)
    assert [event.sequence for event in heard] == list(range(200))


def test_the_screen_hears_in_its_own_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    where: list[bool] = []
    bridge.decided.connect(lambda _: where.append(QThread.currentThread() is bridge.thread()))
    bridge.recorded.connect(lambda _: where.append(QThread.currentThread() is bridge.thread()))

    def work() -> None:
        flood(bridge, 1)
        bridge.record(Event(scenes.NOW, "Main entrance", Verdict.DENIED, Reason.UNKNOWN))

    in_a_thread(threading.Thread(target=work))
    qtbot.waitUntil(lambda: len(where) == 2)
    assert where == [True, True]


def test_publishing_never_waits_for_a_screen_that_is_busy(qtbot: QtBot) -> None:
    bridge = Bridge()
    thread = threading.Thread(target=flood, args=(bridge, 1000))
    thread.start()
    thread.join(timeout=5)  # the event loop does not turn meanwhile
    assert not thread.is_alive()
