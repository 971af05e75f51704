"""The webhook, against a receiver on loopback that checks what it gets and can misbehave in every way we know."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from accessctl.config import DoorSettings, WebhookSettings
from accessctl.door import AlarmCleared, AlarmRaised, Cause, DoorController, Lockdown, Mode, Opening, OpeningDropped
from accessctl.door.outbox import Message, Outbox
from accessctl.door.receiving import signature, verify
from accessctl.door.webhook import WebhookDoor
from accessctl.errors import DoorError
from tests.fakes import PATIENCE, eventually

SECRET = "correct horse battery staple"


class Receiver:
    """An integrator's receiver: verifies, does each id once, and refuses what has expired."""

    def __init__(self, port: int = 0) -> None:
        self.done: list[dict[str, Any]] = []
        self.refusals: list[str] = []
        self.raw: list[tuple[dict[str, str], bytes]] = []
        self.state: dict[str, Any] = {}
        self.mood = "good"
        self._seen: dict[str, float] = {}
        self._ids: set[str] = set()
        self._stopping = Event()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                receiver.take(self, {name.lower(): value for name, value in self.headers.items()}, body)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = False
        self.port = self._server.server_port
        self.url = f"http://127.0.0.1:{self.port}/door"
        self._thread = Thread(target=self._server.serve_forever, args=(0.02,), name="receiver")
        self._thread.start()

    def __enter__(self) -> Receiver:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def take(self, handler: BaseHTTPRequestHandler, headers: dict[str, str], body: bytes) -> None:
        self.raw.append((headers, body))
        if self.mood == "drips":
            self._drip(handler)
            return
        if self.mood == "sleeps":
            self._stopping.wait(60)
            return
        refusal = verify(SECRET.encode(), headers, body, now=time.time(), seen=self._seen)
        if refusal:
            self.refusals.append(refusal)
            self._answer(handler, 403, b"")
            return
        self._answer(handler, 500 if self.mood == "fails" else 200, self._follow(json.loads(body)))

    def orders(self) -> list[str]:
        return [message["do"] for message in self.done if message["do"] in ("unlock", "lock")]

    def reports(self) -> list[dict[str, Any]]:
        return [message for message in self.done if message["do"] == "report"]

    def _follow(self, message: dict[str, Any]) -> bytes:
        if self.mood == "fails":
            return b""
        is_late = message["expires_at"] is not None and not time.time() < message["expires_at"]
        if message["id"] not in self._ids and not is_late:
            self._ids.add(message["id"])
            self.done.append(message)
        answers = {
            "good": json.dumps({"id": message["id"], "done": True, **self.state}).encode(),
            "half": json.dumps({"id": message["id"], "done": True}).encode()[:10],
            "other": json.dumps({"id": "another", "done": True}).encode(),
            "refuses": json.dumps({"id": message["id"], "done": False}).encode(),
            "chatters": b" " * 200_000,
            "empty": b"",
        }
        return answers[self.mood]

    def _answer(self, handler: BaseHTTPRequestHandler, status: int, text: bytes) -> None:
        handler.send_response(status)
        handler.send_header("Content-Length", str(len(text)))
        handler.end_headers()
        handler.wfile.write(text)

    def _drip(self, handler: BaseHTTPRequestHandler) -> None:
        """One byte at a time, so that no time-out between two bytes is ever reached."""
        for byte in b"HTTP/1.1 200 OK\r\nX-Slow: " + b"x" * 1000:
            if self._stopping.wait(0.05):
                return
            try:
                handler.wfile.write(bytes([byte]))
            except OSError:
                return


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with Receiver() as receiver:
        yield receiver


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox")


def wired(
    receiver: Receiver, outbox: Outbox, *, secret: str = SECRET, timeout: float = 0.6, heartbeat: float = 60
) -> WebhookDoor:
    settings = WebhookSettings(url=receiver.url, timeout_seconds=timeout, heartbeat_seconds=heartbeat)
    return WebhookDoor(settings, "North", lambda: secret, outbox)


def test_an_order_arrives_signed_and_says_until_when_it_holds(receiver: Receiver, outbox: Outbox) -> None:
    door = wired(receiver, outbox)
    door.unlock(5)
    order = next(message for message in receiver.done if message["do"] == "unlock")
    assert (order["door"], order["seconds"]) == ("North", 5)
    assert order["expires_at"] - order["made_at"] == pytest.approx(5)
    door.lock()
    assert receiver.orders() == ["unlock", "lock"]
    assert receiver.refusals == []
    door.close()


def test_a_wrong_key_opens_nothing(receiver: Receiver, outbox: Outbox) -> None:
    door = wired(receiver, outbox, secret="wrong")
    with pytest.raises(DoorError, match="answered 403"):
        door.unlock(5)
    assert receiver.done == []
    assert set(receiver.refusals) == {"the signature is wrong"}
    door.close()


def test_without_a_key_nothing_is_sent(receiver: Receiver, outbox: Outbox) -> None:
    door = wired(receiver, outbox, secret="")
    with pytest.raises(DoorError, match="not signed"):
        door.unlock(5)
    assert receiver.raw == []
    door.close()


def test_a_recorded_message_is_worth_nothing(receiver: Receiver, outbox: Outbox) -> None:
    door = wired(receiver, outbox)
    door.unlock(5)
    door.close()
    now, seen = time.time(), dict[str, float]()
    headers, body = next((headers, body) for headers, body in receiver.raw if b'"unlock"' in body)
    assert verify(SECRET.encode(), headers, body, now=now, seen=seen) == ""
    assert "nonce" in verify(SECRET.encode(), headers, body, now=now, seen=seen)
    assert "time stamp" in verify(SECRET.encode(), headers, body, now=now + 31, seen={})
    assert "time stamp" in verify(SECRET.encode(), headers, body, now=now - 31, seen={})
    assert "signature" in verify(SECRET.encode(), headers, body.replace(b"5", b"9"), now=now, seen={})
    assert "signature" in verify(SECRET.encode(), {**headers, "accessctl-nonce": "new"}, body, now=now, seen={})
    newer = {**headers, "accessctl-timestamp": str(now + 20)}
    assert "signature" in verify(SECRET.encode(), newer, body, now=now + 20, seen={})
    assert "signature" in verify(b"", headers, body, now=now, seen={})


@pytest.mark.parametrize("timestamp", ["nan", "inf", "", "soon"])
def test_a_time_stamp_that_is_none_is_refused_even_if_signed(timestamp: str) -> None:
    mark = signature(b"k", timestamp, "n", b"{}")
    headers = {"accessctl-timestamp": timestamp, "accessctl-nonce": "n", "accessctl-signature": f"v1={mark}"}
    assert "time stamp" in verify(b"k", headers, b"{}", now=time.time(), seen={})


def test_the_memory_of_nonces_does_not_grow_for_ever() -> None:
    seen: dict[str, float] = {}
    for second in range(0, 1000, 10):
        mark = signature(b"k", str(second), f"n{second}", b"{}")
        headers = {
            "accessctl-timestamp": str(second), "accessctl-nonce": f"n{second}", "accessctl-signature": f"v1={mark}"
        }  # fmt: skip
        assert verify(b"k", headers, b"{}", now=float(second), seen=seen) == ""
    assert len(seen) < 10


@pytest.mark.parametrize("mood", ["half", "other", "refuses", "chatters", "empty", "fails"])
def test_half_and_wrong_answers_count_as_not_done(receiver: Receiver, outbox: Outbox, mood: str) -> None:
    receiver.mood = mood
    door = wired(receiver, outbox)
    with pytest.raises(DoorError) as caught:
        door.unlock(5)
    assert "\n" not in str(caught.value)
    with pytest.raises(DoorError):
        door.is_open()
    door.close()


@pytest.mark.parametrize("mood", ["sleeps", "drips"])
def test_a_receiver_that_sleeps_or_drips_is_not_waited_for(receiver: Receiver, outbox: Outbox, mood: str) -> None:
    receiver.mood = mood
    door = wired(receiver, outbox)
    begun = time.monotonic()
    with pytest.raises(DoorError):
        door.unlock(5)
    assert time.monotonic() - begun < 1.5 * PATIENCE
    receiver._stopping.set()
    door.close()


def test_an_order_that_failed_is_forgotten_and_never_opens_later(receiver: Receiver, outbox: Outbox) -> None:
    receiver.mood = "fails"
    door = wired(receiver, outbox)
    with pytest.raises(DoorError):
        door.unlock(5)
    receiver.mood = "good"
    door.probe()
    door.lock()
    assert receiver.orders() == ["lock"]
    assert [message for _, message in outbox.waiting() if message.body["do"] == "unlock"] == []
    door.close()


def test_what_an_earlier_run_could_not_deliver_is_dropped_and_said(
    receiver: Receiver, outbox: Outbox, caplog: pytest.LogCaptureFixture
) -> None:
    outbox.put(Message.new({"do": "unlock", "seconds": 5}, lifetime_seconds=5))
    outbox.put(Message.new({"do": "report", "news": ["an alarm of the last run"]}))
    with caplog.at_level(logging.WARNING):
        door = wired(receiver, outbox)
        door.lock()
    assert "an order to unlock" in caplog.text
    assert eventually(receiver.reports)
    assert receiver.orders() == ["lock"]
    assert receiver.reports()[0]["news"] == ["an alarm of the last run"]
    door.close()


def test_alarms_arrive_in_order_once_the_receiver_is_back(receiver: Receiver, outbox: Outbox) -> None:
    door = wired(receiver, outbox, heartbeat=0.5)
    controller = DoorController(door, DoorSettings(strike_seconds=2))
    controller.start(0.0)
    receiver.mood = "fails"
    for number, is_on in enumerate((True, False, True), start=1):
        controller.handle(Lockdown(is_on), float(number))
    receiver.mood = "good"
    assert eventually(lambda: [r["lockdown"] for r in receiver.reports() if r["news"]][-3:] == [True, False, True])
    controller.close()


def test_the_answer_tells_of_the_door_and_its_button(receiver: Receiver, outbox: Outbox) -> None:
    receiver.state = {"is_open": True, "exit_pressed": True}
    door = wired(receiver, outbox)
    door.probe()
    assert door.is_open() is True
    assert door.exit_pressed()
    receiver.state = {"is_open": "maybe"}
    door.probe()
    assert door.is_open() is None
    door.close()


def test_a_receiver_that_dies_is_an_alarm_without_an_order_and_recovers(outbox: Outbox) -> None:
    first = Receiver()
    controller = DoorController(wired(first, outbox, heartbeat=0.5, timeout=0.3), DoorSettings(strike_seconds=2))
    controller.start(0.0)
    first.stop()
    assert eventually(lambda: [type(n) for n in controller.tick(1.0)] == [AlarmRaised])
    dropped = controller.handle(Opening(Cause.GRANTED, 7, 1.0), 1.0)
    assert [type(news) for news in dropped] == [OpeningDropped]
    with Receiver(first.port) as second:
        assert eventually(lambda: [type(n) for n in controller.tick(100.0)] == [AlarmCleared])
        assert controller.state.mode is Mode.CLOSED
        assert "unlock" not in second.orders()
        assert eventually(lambda: [line["what"] for r in second.reports() for line in r["news"]])
        controller.close()


def test_a_certificate_authority_that_is_none_is_one_line(outbox: Outbox, tmp_path: Path) -> None:
    settings = WebhookSettings(url="https://127.0.0.1:9/", ca_file=str(tmp_path / "none.pem"), timeout_seconds=0.5)
    door = WebhookDoor(settings, "North", lambda: SECRET, outbox)
    with pytest.raises(DoorError, match="no certificate authority"):
        door.probe()
    door.close()
