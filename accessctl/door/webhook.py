"""A door behind an HTTP address: every message is signed, fresh and unique, and its answer is checked."""

from __future__ import annotations

import json
import logging
import ssl
import time
import uuid
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock
from typing import Any

import httpx

from accessctl.config import WebhookSettings
from accessctl.door.driver import Driver
from accessctl.door.machine import DoorState
from accessctl.door.outbox import Courier, Message, Outbox
from accessctl.door.patience import within
from accessctl.door.receiving import signature
from accessctl.door.report import report
from accessctl.door.vocabulary import News
from accessctl.errors import DoorError
from accessctl.translation import tr

_log = logging.getLogger(__name__)

# Within one time-out: a lost packet is made good before the visitor notices, a dead receiver is not waited for longer.
_PAUSES_SECONDS = (0.0, 0.1, 0.3)
_LARGEST_ANSWER = 65_536


class WebhookDoor(Driver):
    """Orders are posted and have to be answered at once; reports go through an outbox that survives a restart.

    The answer is JSON: ``{"id": <the message's id>, "done": true}``, optionally with ``"is_open"`` and
    ``"exit_pressed"``. Anything else (another status, another id, no JSON) counts as not done. Called by the door's
    thread; the courier's thread delivers reports and asks for the state meanwhile.
    """

    def __init__(self, settings: WebhookSettings, door: str, secret: Callable[[], str], outbox: Outbox) -> None:
        self._settings = settings
        self._door = door
        self._read_secret = secret
        self._outbox = outbox
        self._courier = Courier(outbox, self._deliver, self._beat, settings.heartbeat_seconds)
        self._trust: ssl.SSLContext | None = None
        self._guard = Lock()
        self._trouble = ""
        self._is_open: bool | None = None
        self._exit_pressed = False
        self._is_fresh = True

    def unlock(self, seconds: float) -> None:
        self._start()
        message = Message.new({"do": "unlock", "seconds": seconds}, lifetime_seconds=seconds)
        kept = self._outbox.put(message)
        try:
            self._order(message)
        finally:
            # Done, or reported as failed: either way nobody may find it later and open.
            self._outbox.remove(kept)

    def lock(self) -> None:
        self._start()
        self._order(Message.new({"do": "lock"}))

    def probe(self) -> None:
        self._start()
        self._order(Message.new({"do": "status"}))

    def is_open(self) -> bool | None:
        if self._trouble:
            raise DoorError(self._trouble)
        return self._is_open

    def exit_pressed(self) -> bool:
        with self._guard:
            pressed, self._exit_pressed = self._exit_pressed, False
        return pressed

    def tell(self, state: DoorState, news: tuple[News, ...]) -> None:
        self._courier.send(Message.new({"do": "report", **report(state, news)}))

    def close(self) -> None:
        try:
            if not self._is_fresh and not self._trouble:
                self._post(Message.new({"do": "lock"}))
        except DoorError as error:
            _log.warning("the door could not be told to lock at the end: %s", error)
        self._courier.stop(self._settings.timeout_seconds + 1)

    def _start(self) -> None:
        """What an earlier run did not deliver any more must not open now."""
        if self._is_fresh:
            self._is_fresh = False
            self._outbox.drop_orders("accessctl was started again")
            self._courier.start()

    def _order(self, message: Message) -> None:
        """Try within one time-out; DoorError, and remembered, when it was not done."""
        ends = time.monotonic() + self._settings.timeout_seconds
        trouble = ""
        for pause in _PAUSES_SECONDS:
            time.sleep(pause)
            left = ends - time.monotonic()
            if not left > 0 or message.is_late(time.time()):
                break
            try:
                self._post(message, left)
            except DoorError as error:
                trouble = str(error)
            else:
                self._trouble = ""
                return
        self._trouble = trouble or f"{self._settings.url}: no answer"
        raise DoorError(self._trouble)

    def _deliver(self, message: Message) -> None:
        self._post(message)

    def _beat(self) -> None:
        try:
            self._post(Message.new({"do": "status"}))
        except DoorError as error:
            self._trouble = str(error)

    def _post(self, message: Message, timeout_seconds: float | None = None) -> None:
        """One attempt, with a time stamp and a nonce of its own; DoorError unless it was answered as done."""
        timeout = timeout_seconds or self._settings.timeout_seconds
        body = json.dumps(self._body(message)).encode()
        headers = self._headers(body)
        late = DoorError(tr("{url}: no answer in time; check the receiver and the network", url=self._settings.url))
        status, text = within(timeout, partial(self._exchange, body, headers, timeout), late)
        if status // 100 != 2:
            raise DoorError(
                tr(
                    "{url}: answered {status}; check its log, the signing key and the clocks",
                    url=self._settings.url,
                    status=status,
                )
            )
        self._take_in(message, text)

    def _exchange(self, body: bytes, headers: dict[str, str], timeout: float) -> tuple[int, bytes]:
        """Status and text of the answer. A connection per message: what hung once is never waited for again."""
        url = self._settings.url
        try:
            with (
                httpx.Client(verify=self._trusted(), timeout=timeout) as client,
                client.stream("POST", url, content=body, headers=headers) as answer,
            ):
                return answer.status_code, _read(answer)
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
            raise DoorError(
                tr("{url}: {in_words}; check the receiver and the network", url=url, in_words=_in_words(error))
            ) from error

    def _body(self, message: Message) -> dict[str, Any]:
        about = {"id": message.id, "door": self._door, "made_at": message.made_at, "expires_at": message.expires_at}
        return {**about, **message.body}

    def _headers(self, body: bytes) -> dict[str, str]:
        secret = self._read_secret()
        if not secret:
            raise DoorError(tr("door.webhook.secret is empty; a webhook that is not signed would open to everybody"))
        timestamp, nonce = f"{time.time():.3f}", uuid.uuid4().hex
        return {
            "Content-Type": "application/json",
            "Accessctl-Timestamp": timestamp,
            "Accessctl-Nonce": nonce,
            "Accessctl-Signature": f"v1={signature(secret.encode(), timestamp, nonce, body)}",
        }

    def _take_in(self, message: Message, text: bytes) -> None:
        """A half answer is no answer."""
        try:
            said = json.loads(text)
            is_done = said["id"] == message.id and said["done"] is True
        except (ValueError, TypeError, KeyError):
            is_done, said = False, {}
        if not is_done:
            raise DoorError(
                tr("{url}: did not confirm; it must answer with the message's id and done", url=self._settings.url)
            )
        with self._guard:
            is_open = said.get("is_open", self._is_open)
            self._is_open = is_open if isinstance(is_open, bool) else None
            self._exit_pressed |= said.get("exit_pressed") is True

    def _trusted(self) -> ssl.SSLContext:
        """Read once: 10 ms."""
        if self._trust is None:
            self._trust = _trust(self._settings.ca_file)
        return self._trust


def _read(answer: httpx.Response) -> bytes:
    text = b""
    for piece in answer.iter_bytes():
        text += piece
        if len(text) > _LARGEST_ANSWER:
            raise DoorError(tr("the receiver's answer does not end; check the receiver"))
    return text


def _trust(ca_file: str) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=str(Path(ca_file).expanduser()) if ca_file else None)
    except OSError as error:
        why = error.strerror or "not a certificate"
        raise DoorError(
            tr("{ca_file}: is no certificate authority ({why}); check door.webhook.ca_file", ca_file=ca_file, why=why)
        ) from error


def _in_words(error: Exception) -> str:
    if isinstance(error, httpx.TimeoutException):
        return "no answer in time"
    return " ".join(str(error).split()) or type(error).__name__
