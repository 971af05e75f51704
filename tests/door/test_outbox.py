"""The outbox: nothing lost, nothing torn, nothing late."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from accessctl.door import outbox as room
from accessctl.door.outbox import Courier, Message, Outbox
from accessctl.errors import DoorError
from tests.fakes import eventually


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox")


def bodies(outbox: Outbox) -> list[object]:
    return [message.body["n"] for _, message in outbox.waiting()]


def test_messages_wait_in_order_and_another_run_finds_them(outbox: Outbox, tmp_path: Path) -> None:
    for number in range(5):
        outbox.put(Message.new({"n": number}))
    assert bodies(Outbox(tmp_path / "outbox")) == [0, 1, 2, 3, 4]


def test_a_file_that_was_torn_is_thrown_away_and_the_rest_arrives(outbox: Outbox, tmp_path: Path) -> None:
    outbox.put(Message.new({"n": 1}))
    (tmp_path / "outbox" / "0-torn.json").write_text('{"id": "x", "bo', encoding="utf-8")
    (tmp_path / "outbox" / "0-half.new").write_text("", encoding="utf-8")
    assert bodies(outbox) == [1]
    assert not (tmp_path / "outbox" / "0-torn.json").exists()


def test_only_the_newest_thousand_are_kept(outbox: Outbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "_MOST_KEPT", 3)
    for number in range(5):
        outbox.put(Message.new({"n": number}))
    assert bodies(outbox) == [2, 3, 4]


def test_a_disk_that_takes_nothing_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "outbox").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(DoorError, match="cannot be written"):
        Outbox(tmp_path / "outbox").put(Message.new({"n": 1}))


def test_a_message_is_late_after_its_time_and_when_the_clock_was_set_back() -> None:
    message = Message.new({"n": 1}, lifetime_seconds=5)
    assert not message.is_late(message.made_at + 4.9)
    assert message.is_late(message.made_at + 5)
    assert message.is_late(message.made_at - 3600)
    assert message.is_late(float("nan"))
    assert not replace(message, expires_at=None).is_late(message.made_at + 1e9)


def test_the_courier_tries_until_it_arrives_in_order(outbox: Outbox) -> None:
    arrived: list[object] = []
    failures = [DoorError("no answer"), OSError("a bug in a library")]

    def deliver(message: Message) -> None:
        if failures:
            raise failures.pop()
        arrived.append(message.body["n"])

    courier = Courier(outbox, deliver, lambda: None, 60)
    courier.start()
    for number in range(3):
        courier.send(Message.new({"n": number}))
    assert eventually(lambda: arrived == [0, 1, 2])
    assert eventually(lambda: bodies(outbox) == [])
    courier.stop(2)


def test_the_courier_drops_what_is_late(outbox: Outbox) -> None:
    arrived: list[object] = []
    outbox.put(replace(Message.new({"n": "late"}, lifetime_seconds=5), made_at=time.time() - 9, expires_at=0.0))
    courier = Courier(outbox, lambda message: arrived.append(message.body["n"]), lambda: None, 60)
    courier.send(Message.new({"n": "fresh"}))
    courier.start()
    assert eventually(lambda: bodies(outbox) == [])
    assert arrived == ["fresh"]
    courier.stop(2)
