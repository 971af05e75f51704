"""A lock, a contact and an exit button behind an MQTT broker, and the door's state for Home Assistant and others."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any

from accessctl.config import MqttSettings
from accessctl.door.broker import Broker, as_json
from accessctl.door.driver import Driver
from accessctl.door.machine import DoorState
from accessctl.door.naming import plain_name
from accessctl.door.outbox import Courier, Message, Outbox
from accessctl.door.report import described, report
from accessctl.door.vocabulary import News
from accessctl.errors import DoorError
from accessctl.translation import tr

_OPEN, _CLOSED = (b"open", b"on", b"true", b"1"), (b"closed", b"off", b"false", b"0")
_BEAT_SECONDS = 30.0


class MqttDoor(Driver):
    """Orders are acknowledged by the broker (by the lock itself where it ``answer``s) and expire on their way.

    Topics: PREFIX/DOOR/command, answer, state (retained JSON), availability (retained, with a last will) and news
    (every alarm and refusal, through an outbox that survives a restart). Nothing that others publish opens the door.
    """

    def __init__(self, settings: MqttSettings, door: str, password: Callable[[], str], outbox: Outbox) -> None:
        self._settings = settings
        self._door = door
        self._base = f"{settings.prefix.strip('/')}/{plain_name(door)}"
        self._outbox = outbox
        self._answers: SimpleQueue[bytes] = SimpleQueue()
        self._is_open: bool | None = None
        self._exit_pressed = Event()
        self._lock_online = Event()
        wanted = (settings.contact_topic, settings.exit_topic, settings.lock_availability_topic)
        answers = (self._topic("answer"),) if settings.answer else ()
        self._broker = Broker(
            settings,
            password=password,
            availability_topic=self._topic("availability"),
            topics=tuple(filter(None, wanted)) + answers,
            on_message=self._hear,
        )
        self._courier = Courier(outbox, self._deliver, lambda: None, _BEAT_SECONDS)
        self._is_fresh = True

    def unlock(self, seconds: float) -> None:
        message = Message.new({"do": "unlock", "seconds": seconds}, lifetime_seconds=seconds)
        self._start()
        kept = self._outbox.put(message)
        try:
            self._order(message, self._settings.unlock_payload, seconds)
        finally:
            # Done, or reported as failed: either way nobody may find it later and open.
            self._outbox.remove(kept)

    def lock(self) -> None:
        self._start()
        self._order(Message.new({"do": "lock"}), self._settings.lock_payload, None)

    def is_open(self) -> bool | None:
        if trouble := self._broker.trouble():
            raise DoorError(trouble)
        self._demand_lock(0.0)
        return self._is_open

    def probe(self) -> None:
        self._start()
        self._broker.connect()
        self._demand_lock(self._settings.timeout_seconds)

    def exit_pressed(self) -> bool:
        if not self._exit_pressed.is_set():
            return False
        self._exit_pressed.clear()
        return True

    def tell(self, state: DoorState, news: tuple[News, ...]) -> None:
        self._broker.keep(self._topic("state"), as_json(described(state)))
        if news:
            self._courier.send(Message.new(report(state, news)))

    def close(self) -> None:
        if not self._broker.trouble():
            try:
                self.lock()
            except DoorError:
                self._broker.tear_down()
        self._courier.stop(self._settings.timeout_seconds + 1)
        self._broker.close()

    def _start(self) -> None:
        if self._is_fresh:
            self._is_fresh = False
            self._outbox.drop_orders("accessctl was started again")
            for topic, payload in self._discovery().items():
                self._broker.keep(topic, as_json(payload))
            self._courier.start()

    def _order(self, message: Message, plain_payload: str, lifetime_seconds: float | None) -> None:
        """Sent, acknowledged by the broker and, where the lock answers, by the lock; DoorError otherwise."""
        self._broker.connect()
        self._demand_lock(self._settings.timeout_seconds)
        while not self._answers.empty():
            self._answers.get()
        about = {"id": message.id, "made_at": message.made_at, "expires_at": message.expires_at}
        payload = plain_payload or as_json({**about, **message.body})
        topic = self._settings.command_topic or self._topic("command")
        self._broker.publish(topic, payload, lifetime_seconds=lifetime_seconds)
        if self._settings.answer:
            self._wait_for_answer(message.id)

    def _wait_for_answer(self, message_id: str) -> None:
        ends = time.monotonic() + self._settings.timeout_seconds
        while (left := ends - time.monotonic()) > 0:
            try:
                said = json.loads(self._answers.get(timeout=left))
                if said["id"] == message_id and said["done"] is True:
                    return
            except Empty:
                break
            except (ValueError, TypeError, KeyError):
                continue
        raise DoorError(
            tr("the lock did not answer on {topic}; check its power and network", topic=self._topic("answer"))
        )

    def _demand_lock(self, patience_seconds: float) -> None:
        """That the lock itself has said online, where it says such things."""
        topic = self._settings.lock_availability_topic
        if topic and not self._lock_online.wait(patience_seconds):
            raise DoorError(tr("the lock is not online ({topic}); check its power and network", topic=topic))

    def _deliver(self, message: Message) -> None:
        if trouble := self._broker.trouble():
            raise DoorError(trouble)  # connecting is the door's thread's business
        self._broker.publish(self._topic("news"), as_json({"id": message.id, **message.body}))

    def _hear(self, topic: str, payload: bytes, is_retained: bool) -> None:
        """In paho's thread."""
        said = payload.strip().lower()
        if topic == self._settings.contact_topic:
            self._is_open = said in _OPEN if said in _OPEN + _CLOSED else None
        elif topic == self._settings.lock_availability_topic:
            self._lock_online.set() if said == b"online" else self._lock_online.clear()
        elif topic == self._settings.exit_topic and not is_retained:
            self._exit_pressed.set()  # a retained press would open at every reconnection
        elif topic == self._topic("answer") and not is_retained:
            self._answers.put(payload)

    def _topic(self, last: str) -> str:
        return f"{self._base}/{last}"

    def _discovery(self) -> dict[str, dict[str, Any]]:
        """What Home Assistant needs to show the door. Only to show it: opening belongs to those who are logged."""
        prefix = self._settings.discovery_prefix.strip("/")
        if not prefix:
            return {}
        node = f"accessctl_{plain_name(self._door)}"
        shown = {
            "binary_sensor/{}/open": ("Open", "{{ 'ON' if value_json.is_open else 'OFF' }}", {"device_class": "door"}),
            "binary_sensor/{}/released": (
                "Unlocked", "{{ 'ON' if value_json.is_released else 'OFF' }}", {"device_class": "lock"}
            ),
            "binary_sensor/{}/alarm": (
                "Alarm", "{{ 'ON' if value_json.alarms else 'OFF' }}", {"device_class": "problem"}
            ),
            "sensor/{}/mode": ("State", "{{ value_json.mode }}", {}),
        }  # fmt: skip
        return {
            f"{prefix}/{path.format(node)}/config": self._entity(f"{node}_{path.rsplit('/', 1)[1]}", *rest)
            for path, rest in shown.items()
        }

    def _entity(self, unique_id: str, name: str, template: str, more: dict[str, str]) -> dict[str, Any]:
        return {
            "name": name,
            "unique_id": unique_id,
            "state_topic": self._topic("state"),
            "value_template": template,
            "availability_topic": self._topic("availability"),
            "device": {"identifiers": [f"accessctl_{plain_name(self._door)}"], "name": self._door,
                       "manufacturer": "accessctl"},
            **more,
        }  # fmt: skip
