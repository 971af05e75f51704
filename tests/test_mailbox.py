"""The newest item wins, the rest is counted."""

from __future__ import annotations

import threading
import time

from accessctl.mailbox import Mailbox


def test_the_newest_item_wins_and_the_drop_is_counted() -> None:
    box: Mailbox[int] = Mailbox()
    for item in (1, 2, 3):
        box.put(item)
    assert box.take() == 3
    assert box.dropped == 2


def test_iterating_waits_for_the_next_item_and_ends_when_the_box_is_closed() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []
    thread = threading.Thread(target=lambda: taken.extend(box))
    thread.start()
    for item in (1, 2):
        box.put(item)
        while len(taken) < item:
            time.sleep(0.001)
    box.close()
    thread.join(timeout=2)
    assert taken == [1, 2]
    assert not thread.is_alive()


def test_what_lies_in_a_closed_box_is_still_handed_over() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(7)
    box.close()
    assert list(box) == [7]


def test_nothing_goes_into_a_closed_box() -> None:
    box: Mailbox[int] = Mailbox()
    box.close()
    box.put(1)
    assert (box.take(), box.dropped) == (None, 1)


def test_waiting_has_an_end() -> None:
    box: Mailbox[int] = Mailbox()
    begun = time.monotonic()
    assert box.take(0.05) is None
    assert 0.04 <= time.monotonic() - begun < 10.0


def test_what_must_not_be_lost_is_merged() -> None:
    box: Mailbox[tuple[int, ...]] = Mailbox(merge=lambda waiting, item: waiting + item)
    for item in (1, 2, 3):
        box.put((item,))
    assert box.take() == (1, 2, 3)
