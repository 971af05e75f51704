"""MQTT, against a real mosquitto on loopback; skipped with one line where it is not installed."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import paho.mqtt.client as paho
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from accessctl.config import DoorSettings, MqttSettings
from accessctl.door import AlarmCleared, AlarmRaised, Cause, DoorController, Lockdown, Mode, Opening, OpeningDropped
from accessctl.door.mqtt import MqttDoor
from accessctl.door.outbox import Message, Outbox
from accessctl.errors import DoorError
from tests.fakes import PATIENCE, eventually

MOSQUITTO = shutil.which("mosquitto", path=os.environ.get("PATH", "") + os.pathsep + "/usr/sbin")
if MOSQUITTO is None:
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail("needs mosquitto (Debian package mosquitto)", pytrace=False)
    pytest.skip("needs mosquitto (Debian package mosquitto)", allow_module_level=True)


class Mosquitto:
    """The real broker, on a port of its own; it can be killed and started again."""

    def __init__(self, folder: Path, *lines: str) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        self._settings = folder / "mosquitto.conf"
        user = [f"user {os.environ.get('USER', 'root')}"] if os.geteuid() == 0 else []
        text = "\n".join([f"listener {self.port} 127.0.0.1", *(lines or ("allow_anonymous true",)), *user])
        self._settings.write_text(text + "\n", encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        assert MOSQUITTO is not None
        self._process = subprocess.Popen(
            [MOSQUITTO, "-c", str(self._settings)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        assert eventually(self._listens), "mosquitto did not start"

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        """It lives, and does nothing: the worst of both."""
        assert self._process is not None
        self._process.send_signal(19)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(18)

    def _listens(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0


class Listener:
    """Another client: hears everything, with what was retained."""

    def __init__(self, port: int, prepare: Callable[[paho.Client], object] = lambda _: None) -> None:
        self.heard: list[tuple[str, bytes, bool]] = []
        self._client = paho.Client(paho.CallbackAPIVersion.VERSION2, protocol=paho.MQTTv5)
        self._client.on_connect = lambda client, *_: client.subscribe("#", qos=1)
        self._client.on_message = lambda _, __, message: self.heard.append(
            (message.topic, message.payload, message.retain)
        )
        self._ready = False
        self._client.on_subscribe = lambda *_: setattr(self, "_ready", True)
        prepare(self._client)
        self._client.connect("127.0.0.1", port)
        self._client.loop_start()
        assert eventually(lambda: self._ready)

    def __enter__(self) -> Listener:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.disconnect()
        self._client.loop_stop()

    def say(self, topic: str, payload: str, *, retain: bool = False) -> None:
        self._client.publish(topic, payload, qos=1, retain=retain).wait_for_publish(2)

    def of(self, topic: str) -> list[bytes]:
        return [payload for heard, payload, _ in self.heard if heard == topic]

    def newest(self, topic: str) -> Any:
        found = self.of(topic)
        return json.loads(found[-1]) if found else None


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Mosquitto]:
    broker = Mosquitto(tmp_path)
    broker.start()
    yield broker
    broker.kill()


@pytest.fixture
def listener(broker: Mosquitto) -> Iterator[Listener]:
    with Listener(broker.port) as listener:
        yield listener


@pytest.fixture
def outbox(tmp_path: Path) -> Outbox:
    return Outbox(tmp_path / "outbox")


def wired(broker: Mosquitto, outbox: Outbox, password: str = "", **more: Any) -> MqttDoor:
    defaults: dict[str, Any] = {"host": "127.0.0.1", "port": broker.port, "tls": False, "timeout_seconds": 1.0}
    return MqttDoor(MqttSettings(**{**defaults, **more}), "North", lambda: password, outbox)


def test_an_order_arrives_once_not_retained_and_says_until_when_it_holds(
    broker: Mosquitto, listener: Listener, outbox: Outbox
) -> None:
    door = wired(broker, outbox)
    door.unlock(5)
    assert eventually(lambda: listener.of("accessctl/north/command"))
    order = listener.newest("accessctl/north/command")
    assert (order["do"], order["seconds"]) == ("unlock", 5)
    assert order["expires_at"] - order["made_at"] == pytest.approx(5)
    door.lock()
    assert eventually(lambda: listener.newest("accessctl/north/command")["do"] == "lock")
    with Listener(broker.port) as later:
        time.sleep(0.1)
        assert later.of("accessctl/north/command") == [], "who comes later is told of no order"
    door.close()


def test_a_plain_relay_gets_its_own_topic_and_words(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    door = wired(broker, outbox, command_topic="cmnd/door/POWER", unlock_payload="ON", lock_payload="OFF")
    door.unlock(5)
    door.lock()
    assert eventually(lambda: listener.of("cmnd/door/POWER") == [b"ON", b"OFF"])
    door.close()


def test_the_state_is_retained_and_availability_follows_life_and_death(
    broker: Mosquitto, listener: Listener, outbox: Outbox
) -> None:
    door = wired(broker, outbox)
    controller = DoorController(door, DoorSettings(strike_seconds=2))
    controller.start(0.0)
    controller.handle(Lockdown(is_on=True), 1.0)
    with Listener(broker.port) as later:
        assert eventually(lambda: later.newest("accessctl/north/state"))
        assert later.newest("accessctl/north/state")["mode"] == "LOCKDOWN"
        assert later.of("accessctl/north/availability") == [b"online"]
        assert all(retained for topic, _, retained in later.heard if topic.endswith("state"))
    controller.close()
    assert eventually(lambda: listener.of("accessctl/north/availability")[-1:] == [b"offline"])


def test_the_last_will_says_offline_when_we_die(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    door = wired(broker, outbox)
    door.probe()
    assert eventually(lambda: listener.of("accessctl/north/availability") == [b"online"])
    door._broker.tear_down()
    assert eventually(lambda: listener.of("accessctl/north/availability") == [b"online", b"offline"])
    door.close()


def test_home_assistant_is_told_what_to_show_and_nothing_to_open_with(
    broker: Mosquitto, listener: Listener, outbox: Outbox
) -> None:
    door = wired(broker, outbox)
    door.probe()
    topic = "homeassistant/binary_sensor/accessctl_north/open/config"
    assert eventually(lambda: listener.newest(topic))
    entity = listener.newest(topic)
    assert (entity["state_topic"], entity["device_class"]) == ("accessctl/north/state", "door")
    assert entity["availability_topic"] == "accessctl/north/availability"
    configs = [(t, json.loads(p)) for t, p, _ in listener.heard if t.endswith("/config")]
    assert eventually(lambda: len({t for t, *_ in listener.heard if t.endswith("/config")}) == 4)
    assert len({entity["unique_id"] for _, entity in configs}) == len(configs)
    assert not [config for _, config in configs if "command_topic" in config]
    door.close()


def test_nothing_that_others_publish_opens_the_door(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    door = wired(broker, outbox, contact_topic="door/contact", exit_topic="door/exit")
    controller = DoorController(door, DoorSettings(strike_seconds=2))
    controller.start(0.0)
    for topic in ("command", "state", "news", "answer"):
        listener.say(f"accessctl/north/{topic}", '{"do": "unlock", "mode": "UNLOCKED"}')
    listener.say("door/contact", "nonsense")
    time.sleep(0.2)
    controller.tick(1.0)
    assert controller.state.mode is Mode.CLOSED
    controller.close()


def test_contact_and_exit_button(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    listener.say("door/contact", "closed", retain=True)
    listener.say("door/exit", "pressed", retain=True)
    door = wired(broker, outbox, contact_topic="door/contact", exit_topic="door/exit")
    door.probe()
    assert eventually(lambda: door.is_open() is False)
    assert not door.exit_pressed(), "a retained press would open at every reconnection"
    listener.say("door/contact", "OPEN", retain=True)
    assert eventually(lambda: door.is_open() is True)
    listener.say("door/exit", "pressed")
    assert eventually(door.exit_pressed)
    assert not door.exit_pressed()
    door.close()


def test_a_lock_that_answers_must_answer_this_order(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    door = wired(broker, outbox, answer=True)
    listener.say("accessctl/north/answer", '{"id": "x", "done": true}', retain=True)

    def answer_another() -> None:
        if eventually(lambda: listener.of("accessctl/north/command")):
            listener.say("accessctl/north/answer", '{"id": "x", "done": true}')

    stranger = Thread(target=answer_another)
    stranger.start()
    with pytest.raises(DoorError, match="did not answer"):
        door.unlock(5)
    stranger.join()

    def answer_the_second() -> None:
        if eventually(lambda: len(listener.of("accessctl/north/command")) > 1):
            newest = listener.newest("accessctl/north/command")
            listener.say("accessctl/north/answer", json.dumps({"id": newest["id"], "done": True}))

    assert eventually(lambda: len(listener.of("accessctl/north/command")) == 1)
    helper = Thread(target=answer_the_second)
    helper.start()
    door.unlock(5)
    helper.join()
    listener.say("accessctl/north/answer", "", retain=True)
    door._broker.tear_down()
    door.close()


def test_a_lock_that_is_offline_is_a_fault(broker: Mosquitto, listener: Listener, outbox: Outbox) -> None:
    door = wired(broker, outbox, lock_availability_topic="lock/status", timeout_seconds=0.5)
    with pytest.raises(DoorError, match="not online"):
        door.unlock(5)
    listener.say("lock/status", "online", retain=True)
    door.unlock(5)
    listener.say("lock/status", "offline", retain=True)
    assert eventually(lambda: _fails(door))
    assert len(listener.of("accessctl/north/command")) == 1
    door.close()


def _fails(door: MqttDoor) -> bool:
    try:
        door.is_open()
    except DoorError:
        return True
    return False


def _told(listener: Listener) -> list[str]:
    return [line["what"] for news in listener.of("accessctl/north/news") for line in json.loads(news)["news"]]


def test_a_dead_broker_is_an_alarm_and_a_shut_door_and_recovers(broker: Mosquitto, outbox: Outbox) -> None:
    controller = DoorController(wired(broker, outbox), DoorSettings(strike_seconds=2))
    controller.start(0.0)
    broker.kill()
    assert eventually(lambda: [type(n) for n in controller.tick(1.0)] == [AlarmRaised])
    begun = time.monotonic()
    assert [type(n) for n in controller.handle(Opening(Cause.GRANTED, 1, 1.0), 1.0)] == [OpeningDropped]
    controller.tick(10.0)
    assert time.monotonic() - begun < 3 * PATIENCE
    broker.start()
    with Listener(broker.port) as listener:
        assert eventually(lambda: [type(n) for n in controller.tick(100.0)] == [AlarmCleared])
        assert controller.state.mode is Mode.CLOSED
        assert eventually(lambda: (listener.newest("accessctl/north/state") or {}).get("mode") == "CLOSED")
        assert eventually(lambda: _told(listener)[:2] == ["alarm_raised", "opening_dropped"], within_seconds=10)
        assert all(json.loads(order)["do"] == "lock" for order in listener.of("accessctl/north/command"))
        controller.close()


def test_a_frozen_broker_that_comes_back_delivers_no_order_late(broker: Mosquitto, outbox: Outbox) -> None:
    door = wired(broker, outbox, timeout_seconds=0.5)
    door.probe()
    with Listener(broker.port) as listener:
        broker.freeze()
        begun = time.monotonic()
        with pytest.raises(DoorError):
            door.unlock(5)
        assert time.monotonic() - begun < 3 * PATIENCE
        broker.thaw()
        door.probe()
        door.lock()
        assert eventually(lambda: listener.of("accessctl/north/command"))
        time.sleep(0.3)
        assert [json.loads(order)["do"] for order in listener.of("accessctl/north/command")] == ["lock"]
    door.close()


def test_what_an_earlier_run_could_not_deliver_is_dropped(
    broker: Mosquitto, listener: Listener, outbox: Outbox
) -> None:
    outbox.put(Message.new({"do": "unlock", "seconds": 5}, lifetime_seconds=5))
    door = wired(broker, outbox)
    door.lock()
    assert eventually(lambda: listener.of("accessctl/north/command"))
    assert [json.loads(order)["do"] for order in listener.of("accessctl/north/command")] == ["lock"]
    assert outbox.waiting() == []
    door.close()


# TLS and passwords


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate of its own for 127.0.0.1, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(minutes=5))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_file, key_file = folder / "cert.pem", folder / "key.pem"
    cert_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private = serialization.PrivateFormat.PKCS8
    key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, private, serialization.NoEncryption()))
    return cert_file, key_file


# A handshake that fails leaves its socket to the garbage collector inside paho 2.2.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_over_tls_only_with_a_broker_that_proves_who_it_is(tmp_path: Path, outbox: Outbox) -> None:
    cert, key = certificate(tmp_path)
    broker = Mosquitto(tmp_path, "allow_anonymous true", f"certfile {cert}", f"keyfile {key}")
    broker.start()
    try:
        door = wired(broker, outbox, tls=True, ca_file=str(cert))
        door.lock()
        door.close()
        stranger = wired(broker, outbox, tls=True)
        with pytest.raises(DoorError, match="no connection"):
            stranger.probe()
        stranger.close()
    finally:
        broker.kill()


def test_a_wrong_password_is_one_line_that_says_so(tmp_path: Path, outbox: Outbox) -> None:
    passwords = tmp_path / "passwords"
    passwords.write_text("door:plain\n", encoding="utf-8")
    maker = shutil.which("mosquitto_passwd")
    assert maker is not None
    passwords.chmod(0o600)
    subprocess.run([maker, "-b", "-c", str(passwords), "door", "right"], check=True, capture_output=True)
    broker = Mosquitto(tmp_path, "allow_anonymous false", f"password_file {passwords}")
    broker.start()
    try:
        door = wired(broker, outbox, password="right", username="door")
        door.lock()
        door.close()
        stranger = wired(broker, outbox, password="wrong", username="door")
        with pytest.raises(DoorError, match="not authorized"):
            stranger.probe()
        stranger.close()
    finally:
        broker.kill()
