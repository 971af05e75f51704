"""On real clips: badge and the right face, badge and a wrong face, badge and a replay, number and PIN, a card."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from accessctl.config import StoreSettings
from accessctl.domain import Pixels
from accessctl.store import Store
from accessctl.vision.badge import draw_code
from tests.road.conftest import Ran, Run

pytestmark = [pytest.mark.weights, pytest.mark.shared]
LIVE, OTHER, REPLAY = "wolfhuo_live.mp4", "apfol_live.webm", "wolfhuo_replay.mp4"


class Site:
    """A door with two people enrolled from clips, and what is typed and shown at it."""

    def __init__(self, run: Run, clips: Path, folder: Path) -> None:
        self.run, self.clips, self.folder = run, clips, folder
        assert run("enroll", "--name", "Ada", "--id", "ada", "--source", clips / LIVE).code == 0
        assert run("enroll", "--name", "Bob", "--id", "bob", "--source", clips / OTHER).code == 0

    def mode(self, mode: str) -> None:
        assert self.run("rules", "door", "Main entrance", "--mode", mode).code == 0

    def code(self, person_id: str) -> str:
        """The text of a new badge."""
        with Store.open(self.folder, StoreSettings()) as store:
            return store.badges.code(store.badges.issue(person_id))

    def guard(self, clip: str, *entries: str) -> Ran:
        script = self.folder.parent / "entries.txt"
        script.write_text("\n".join(entries))
        return self.run("kiosk", "--headless", "--json", "--every-frame", "--source", self.clips / clip,
                        "--entries", script)  # fmt: skip


@pytest.fixture
def site(run: Run, shared_data: Path, data_dir: Path) -> Site:
    return Site(run, shared_data / "clips", data_dir)


def reasons(ran: Ran) -> list[str]:
    return [line["reason"] for line in ran.news]


def test_badge_and_face(site: Site) -> None:
    site.mode("badge and face")
    assert site.guard(LIVE).granted == [], "no badge, no entrance"
    assert site.guard(LIVE, f"0.5 badge {site.code('ada')}").granted == ["Ada"]
    wrong = site.guard(LIVE, f"0.5 badge {site.code('bob')}")
    assert wrong.granted == []
    assert "WRONG_BADGE" in reasons(wrong)
    replayed = site.guard(REPLAY, f"0.5 badge {site.code('ada')}")
    assert replayed.granted == []
    assert "NOT_LIVE" in reasons(replayed)
    foreign = site.guard(LIVE, "0.5 badge AXC1:" + "A" * 53, "1.5 badge https://example.org", "2.5 card 00000000")
    assert foreign.granted == []
    assert set(reasons(foreign)) == {"WRONG_BADGE"}
    assert site.run("events", "verify").code == 0


def test_number_and_pin(site: Site) -> None:
    with Store.open(site.folder, StoreSettings()) as store:
        store.pins.set("ada", "2580", number="1042")
    site.mode("face and PIN")
    assert site.guard(LIVE, "2.0 pin 2580").granted == ["Ada"], "the face waits, the PIN completes it"
    assert site.guard(LIVE, "0.1 code 1042 2580").granted == ["Ada"], "the number names, the face proves"
    other = site.guard(OTHER, "0.1 code 1042 2580")
    assert other.granted == []
    assert "WRONG_PIN" in reasons(other)
    assert site.guard(LIVE, "0.1 code 1042 1111").granted == []
    replayed = site.guard(REPLAY, "0.1 code 1042 2580", "4.0 pin 2580")
    assert replayed.granted == [], "a spoof is not healed by the right PIN"


def test_a_printed_badge_held_to_the_camera_is_read_from_the_pictures(site: Site, tmp_path: Path) -> None:
    """Pasted into the live clip's lower corner for a second, as a hand would hold it."""
    site.mode("badge and face")
    code = np.asarray(cv2.resize(draw_code(site.code("ada")), (150, 150), interpolation=cv2.INTER_NEAREST), np.uint8)
    held = tmp_path / "held.mp4"
    _with_badge(site.clips / LIVE, held, np.repeat(code[:, :, np.newaxis], 3, axis=2))
    site.clips = tmp_path
    assert site.guard(held.name).granted == ["Ada"]


def _with_badge(clip: Path, target: Path, code: Pixels) -> None:
    source = cv2.VideoCapture(str(clip))
    size = (int(source.get(cv2.CAP_PROP_FRAME_WIDTH)), int(source.get(cv2.CAP_PROP_FRAME_HEIGHT)))
    writer = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"mp4v"), 30, size)
    number = 0
    while (read := source.read())[0]:
        pixels = read[1]
        if number < 20:
            pixels[size[1] - 155 : size[1] - 5, 5:155] = code
        writer.write(pixels)
        number += 1
    source.release()
    writer.release()
