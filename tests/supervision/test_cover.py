"""The parent's side of the cover: a process that is told what to show, and is followed by another where it dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from accessctl.supervision import CAN_BE_SEEN, LEFT, NO_WINDOW, Cover, CoverLooks, Notice, Stand

Covered = Callable[[str], Cover]

# Writes down what it is told, a line each; ``{then}`` follows each line.
_COVER = """
import sys
print({seen!r}, flush=True)
with open(sys.argv[1], "a") as heard:
    for line in sys.stdin:
        heard.write(line)
        heard.flush()
        {then}
"""


@pytest.fixture
def heard(tmp_path: Path) -> Path:
    (tmp_path / "heard").touch()
    return tmp_path / "heard"


@pytest.fixture
def covered(heard: Path) -> Iterator[Covered]:
    made: list[Cover] = []

    def cover(then: str) -> Cover:
        command = [sys.executable, "-c", _COVER.format(seen=CAN_BE_SEEN, then=then), str(heard)]
        made.append(Cover(command, lambda: CoverLooks("Yard"), again_after_seconds=0.05))
        return made[-1]

    yield cover
    for each in made:
        each.close()


def wait_for(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.02)


def notices(heard: Path) -> list[Notice]:
    return [Notice.of_line(line) for line in heard.read_text().splitlines()]


def test_it_is_told_what_to_show(covered: Covered, heard: Path) -> None:
    cover = covered("pass")
    cover.show(Stand.BROKEN, "no model", 4.0)
    wait_for(lambda: notices(heard))

    assert notices(heard)[-1] == Notice(Stand.BROKEN, "no model", 4.0, CoverLooks("Yard"))
    assert cover.can_be_seen()


def test_one_that_dies_is_followed_by_another_that_shows_the_same(covered: Covered, heard: Path) -> None:
    cover = covered("sys.exit(1)")
    cover.show(Stand.BROKEN, "no model")

    def has_shown_twice() -> bool:
        cover.look()
        return len(notices(heard)) >= 2

    wait_for(has_shown_twice)

    assert {notice.why for notice in notices(heard)} == {"no model"}
    assert not cover.has_been_left


@pytest.mark.parametrize(("code", "is_left"), [(LEFT, True), (NO_WINDOW, False)])
def test_one_that_was_left_or_has_no_screen_is_not_begun_again(
    covered: Covered, heard: Path, code: int, is_left: bool
) -> None:
    cover = covered(f"sys.exit({code})")
    cover.show(Stand.STARTING)
    wait_for(lambda: not cover.can_be_seen())
    first = cover._process
    for _ in range(5):
        cover.look()
        time.sleep(0.02)

    assert cover.has_been_left is is_left
    assert cover._process is first


def test_where_it_cannot_be_started_nothing_is_raised() -> None:
    cover = Cover(["/no/such/program"])
    cover.show(Stand.STARTING)

    assert (cover.can_be_seen(), cover.has_been_left) == (False, False)
    cover.close()


def test_one_that_does_not_end_is_killed(covered: Covered, heard: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accessctl.supervision.cover._ENDS_SECONDS", 0.1)
    cover = covered("import time; time.sleep(600)")
    cover.show(Stand.STARTING)
    wait_for(lambda: notices(heard))

    cover.close()

    assert not cover.can_be_seen()
