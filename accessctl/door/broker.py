"""The connection to an MQTT broker: orders that never arrive late, retained states, and a last will."""

from __future__ import annotations

import json
import math
import socket
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

from accessctl.config import MqttSettings
from accessctl.errors import DoorError
from accessctl.translation import tr

_KEEP_ALIVE_SECONDS = 10
_ABORT = struct.pack("ii", 1, 0)  # SO_LINGER: what was not sent is thrown away, not sent when the network is back


class Broker:
    """One connection. ``retained`` is published at every (re)connection; ``on_message`` is called in paho's thread.

    A connection on which an order was not acknowledged in time is torn down with all that it still holds: a later
    connection would otherwise deliver the order late.
    """

    def __init__(
        self,
        settings: MqttSettings,
        *,
        password: Callable[[], str],
        availability_topic: str,
        topics: tuple[str, ...],
        on_message: Callable[[str, bytes, bool], None],
    ) -> None:
        self._settings = settings
        self._password = password
        self._availability_topic = availability_topic
        self._topics = topics
        self._on_message = on_message
        self._client: Any = None
        self._connected = Event()
        self._refusal = ""
        self._retained: dict[str, str] = {}

    def connect(self) -> None:
        """Return when connected; DoorError when that does not happen in time. Cheap when it stands."""
        if self._client is None:
            self._refusal = ""
            self._connected.clear()
            self._client = self._new_client()
            self._client.loop_start()
        if not self._connected.wait(self._settings.timeout_seconds):
            trouble = self.trouble()
            self.tear_down()
            raise DoorError(trouble)

    def trouble(self) -> str:
        """Why there is no connection; empty when there is one."""
        if self._connected.is_set():
            return ""
        address = f"{self._settings.host}:{self.port}"
        return tr(
            "MQTT broker {address}: {refusal}; check the broker, door.mqtt and the network",
            address=address,
            refusal=self._refusal or tr("no connection"),
        )

    @property
    def port(self) -> int:
        return self._settings.port or (8883 if self._settings.tls else 1883)

    def publish(self, topic: str, payload: str, *, lifetime_seconds: float | None = None) -> None:
        """Return when the broker has it; otherwise DoorError, and it never gets it. Not retained."""
        self.connect()
        if lifetime_seconds is not None:
            # A broker that hangs would deliver the order when it wakes up: it has to answer something harmless first.
            self._send(self._availability_topic, "online", retain=True, properties=None)
        self._send(topic, payload, retain=False, properties=self._expiry(lifetime_seconds))

    def _send(self, topic: str, payload: str, *, retain: bool, properties: Any) -> None:
        try:
            sent = self._client.publish(topic, payload, qos=1, retain=retain, properties=properties)
            sent.wait_for_publish(self._settings.timeout_seconds)
            is_there = sent.is_published()
        except (RuntimeError, ValueError, OSError) as error:
            self.tear_down()
            raise DoorError(
                tr("MQTT: {topic} could not be sent ({error}); check door.mqtt", topic=topic, error=error)
            ) from error
        if not is_there:
            self.tear_down()
            raise DoorError(
                tr("MQTT broker {host}: did not acknowledge in time; check the broker", host=self._settings.host)
            )

    def keep(self, topic: str, payload: str) -> None:
        """Publish a state that the broker shows to whoever comes later; never waits, repeated when reconnected."""
        self._retained = {**self._retained, topic: payload}
        if self._connected.is_set() and (client := self._client) is not None:
            client.publish(topic, payload, qos=1, retain=True)

    def close(self) -> None:
        """Say goodbye: offline by our own word, not by the will."""
        client = self._client
        if client is not None and self._connected.is_set():
            with suppress(RuntimeError, ValueError, OSError):
                client.publish(self._availability_topic, "offline", qos=1, retain=True).wait_for_publish(1.0)
                client.disconnect()
        self.tear_down()

    def tear_down(self) -> None:
        """Forget this connection and all that it has not delivered."""
        client, self._client = self._client, None
        self._connected.clear()
        if client is None:
            return
        client.on_connect = client.on_message = client.on_disconnect = None
        if (open_socket := client.socket()) is not None:
            # Closed, not shut down: with SO_LINGER 0 that throws away what the kernel has not sent yet.
            with suppress(OSError, ValueError):
                open_socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
                open_socket.close()
        client.disconnect()
        client.loop_stop()

    def _new_client(self) -> Any:
        paho = _paho()
        client = paho.Client(paho.CallbackAPIVersion.VERSION2, protocol=paho.MQTTv5)
        client.connect_timeout = self._settings.timeout_seconds
        client.reconnect_delay_set(min_delay=1, max_delay=15)
        client.will_set(self._availability_topic, "offline", qos=1, retain=True)
        client.on_connect = self._on_connect
        client.on_disconnect = self._on_disconnect
        client.on_message = lambda _, __, message: self._on_message(message.topic, message.payload, message.retain)
        if self._settings.username:
            client.username_pw_set(self._settings.username, self._password() or None)
        if self._settings.tls:
            self._trust(client)
        client.connect_async(self._settings.host, self.port, keepalive=_KEEP_ALIVE_SECONDS)
        return client

    def _trust(self, client: Any) -> None:
        ca_file = str(Path(self._settings.ca_file).expanduser()) if self._settings.ca_file else None
        try:
            client.tls_set(ca_certs=ca_file)
        except (OSError, ValueError) as error:
            raise DoorError(
                tr(
                    "{ca_file}: is no certificate authority ({error}); check door.mqtt.ca_file",
                    ca_file=ca_file,
                    error=error,
                )
            ) from error

    def _on_connect(self, client: Any, _: Any, __: Any, reason: Any, ___: Any) -> None:
        if reason.is_failure:
            self._refusal = str(reason).lower()
            return
        for topic in self._topics:
            client.subscribe(topic, qos=1)
        client.publish(self._availability_topic, "online", qos=1, retain=True)
        for topic, payload in self._retained.items():
            client.publish(topic, payload, qos=1, retain=True)
        self._connected.set()

    def _on_disconnect(self, *_: Any) -> None:
        self._connected.clear()

    def _expiry(self, lifetime_seconds: float | None) -> Any:
        if lifetime_seconds is None:
            return None
        from paho.mqtt.packettypes import PacketTypes
        from paho.mqtt.properties import Properties

        properties = Properties(PacketTypes.PUBLISH)
        properties.MessageExpiryInterval = max(1, math.floor(lifetime_seconds))
        return properties


def as_json(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _paho() -> Any:
    try:
        import paho.mqtt.client as paho
    except ImportError as error:
        raise DoorError(tr("MQTT needs paho-mqtt; run: pip install 'accessctl[mqtt]'")) from error
    return paho
