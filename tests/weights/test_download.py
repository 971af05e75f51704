"""Downloads: carried on where they broke off, started afresh where they must be, given up in one line."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from accessctl.errors import ModelError
from accessctl.weights import download
from accessctl.weights.workshop import SourceError, StoppedError, Workshop
from tests.weights.makers import FakeServer

URL = "https://models.example/eyes.onnx"
CONTENT = bytes(range(256)) * 2000


class Watcher:
    """A workshop's other end: keeps the progress and may ask to stop."""

    def __init__(self, folder: Path, stop_at_bytes: int | None = None) -> None:
        self.seen: list[tuple[int, int]] = []
        self._stop_at_bytes = stop_at_bytes
        self.workshop = Workshop(folder, lambda done, total: self.seen.append((done, total)), self._stopped)

    def _stopped(self) -> bool:
        return self._stop_at_bytes is not None and bool(self.seen) and self.seen[-1][0] >= self._stop_at_bytes


@pytest.fixture
def part(tmp_path: Path) -> Path:
    return tmp_path / "eyes.part"


def fetch(server: FakeServer, part: Path, watcher: Watcher | None = None) -> bytes:
    workshop = (watcher or Watcher(part.parent)).workshop
    return download.to_file(URL, part, workshop, server.client()).read_bytes()


def test_a_file_arrives_whole_and_says_how_far_it_is(part: Path) -> None:
    watcher = Watcher(part.parent)
    assert fetch(FakeServer(CONTENT), part, watcher) == CONTENT
    assert watcher.seen[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in watcher.seen] == sorted(done for done, _ in watcher.seen)


def test_a_part_that_is_there_is_carried_on_with(part: Path) -> None:
    part.write_bytes(CONTENT[:1000])
    server = FakeServer(CONTENT)
    assert fetch(server, part) == CONTENT
    assert server.asked_from == [1000]


def test_a_server_without_ranges_makes_it_start_again(part: Path) -> None:
    part.write_bytes(b"x" * 1000)
    assert fetch(FakeServer(CONTENT, ranges=False), part) == CONTENT


def test_a_part_longer_than_the_file_makes_it_start_again(part: Path) -> None:
    part.write_bytes(CONTENT + b"too much")
    server = FakeServer(CONTENT)
    assert fetch(server, part) == CONTENT
    assert server.asked_from == [len(CONTENT) + 8, 0]


def test_a_server_that_sends_another_range_than_asked_for_makes_it_start_again(part: Path) -> None:
    class Confused(FakeServer):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            answer = super().handle_request(request)
            if "Content-Range" in answer.headers:
                answer.headers["Content-Range"] = "bytes 7-99/100"
            return answer

    part.write_bytes(CONTENT[:1000])
    server = Confused(CONTENT)
    assert fetch(server, part) == CONTENT
    assert server.asked_from == [1000, 0]


def test_a_broken_connection_is_taken_up_where_it_broke(part: Path) -> None:
    server = FakeServer(CONTENT, breaks_after=(5000, 70_000))
    assert fetch(server, part) == CONTENT
    assert server.asked_from == [0, 5000, 75_000]


def test_a_connection_that_keeps_breaking_is_given_up_and_the_part_kept(part: Path) -> None:
    with pytest.raises(SourceError, match="broke 3 times"):
        fetch(FakeServer(CONTENT, breaks_after=(10, 10, 10)), part)
    assert part.read_bytes() == CONTENT[:30]


def test_a_refusal_is_named(part: Path) -> None:
    class Refusing(FakeServer):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(404)

    with pytest.raises(SourceError, match="the server answered 404"):
        fetch(Refusing(b""), part)


def test_an_unreachable_publisher_is_one_line(part: Path) -> None:
    class Offline(FakeServer):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("Name or service\nnot known")

    with pytest.raises(SourceError) as caught:
        fetch(Offline(b""), part)
    assert str(caught.value) == f"{URL}: cannot be reached: Name or service not known"


def test_stopping_takes_effect_at_once_and_keeps_the_part(part: Path) -> None:
    watcher = Watcher(part.parent, stop_at_bytes=1)
    with pytest.raises(StoppedError):
        fetch(FakeServer(CONTENT), part, watcher)
    assert 0 < part.stat().st_size < len(CONTENT)
    assert isinstance(StoppedError("x"), ModelError)
