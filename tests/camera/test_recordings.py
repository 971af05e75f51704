"""Clips, animations and folders play by the clock, or frame by frame with their own time."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from accessctl.camera import open_camera
from accessctl.config import CameraSettings
from accessctl.domain import Frame
from accessctl.errors import InputError
from tests.fakes import noise

EVERY_FRAME = CameraSettings(folder_fps=4)


def clip(path: Path, *, frames: int, fps: float = 20) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (64, 48))
    for number in range(frames):
        writer.write(np.full((48, 64, 3), 10 * number, np.uint8))
    writer.release()
    return path


def gif(path: Path, durations_ms: list[int]) -> Path:
    pictures = [Image.new("RGB", (16, 12), (40 * index, 0, 0)) for index in range(len(durations_ms))]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=durations_ms, loop=0)
    return path


def played(source: Path, settings: CameraSettings = EVERY_FRAME, *, paced: bool = False) -> list[Frame]:
    return list(open_camera(str(source), settings=settings, paced=paced).frames())


def test_a_clip_gives_every_frame_once_with_its_own_time(tmp_path: Path) -> None:
    frames = played(clip(tmp_path / "walk.avi", frames=6))
    assert [frame.number for frame in frames] == [0, 1, 2, 3, 4, 5]
    assert [frame.taken_at for frame in frames] == pytest.approx([0, 0.05, 0.10, 0.15, 0.20, 0.25], abs=1e-6)
    assert [round(float(frame.pixels.mean()), -1) for frame in frames] == [0, 10, 20, 30, 40, 50]


def test_two_runs_over_a_clip_are_the_same(tmp_path: Path) -> None:
    path = clip(tmp_path / "walk.avi", frames=4)
    once, again = played(path), played(path)
    assert [frame.taken_at for frame in once] == [frame.taken_at for frame in again]
    assert all(np.array_equal(one.pixels, other.pixels) for one, other in zip(once, again, strict=True))


def test_an_animation_shows_each_frame_for_its_own_duration(tmp_path: Path) -> None:
    frames = played(gif(tmp_path / "head.gif", [50, 200, 70, 100]))
    assert [frame.taken_at for frame in frames] == pytest.approx([0.0, 0.05, 0.25, 0.32])
    assert [int(frame.pixels[0, 0, 2]) for frame in frames] == [0, 40, 80, 120]


def test_an_animation_in_a_hurry_plays_as_browsers_play_it(tmp_path: Path) -> None:
    assert [frame.taken_at for frame in played(gif(tmp_path / "head.gif", [0, 0, 0]))] == pytest.approx([0.0, 0.1, 0.2])


def test_a_folder_is_shown_in_the_order_people_number_it(tmp_path: Path) -> None:
    for number in (10, 9, 1):
        Image.new("L", (8, 6), number).save(tmp_path / f"shot{number}.png")
    (tmp_path / "notes.txt").write_text("not a picture")
    frames = played(tmp_path)
    assert [int(frame.pixels[0, 0, 0]) for frame in frames] == [1, 9, 10]
    assert [frame.taken_at for frame in frames] == [0.0, 0.25, 0.5]


def test_one_picture_is_a_source_too(tmp_path: Path) -> None:
    Image.new("L", (8, 6), 7).save(tmp_path / "shot1.png")
    Image.new("L", (8, 6), 9).save(tmp_path / "shot2.png")
    assert [int(frame.pixels[0, 0, 0]) for frame in played(tmp_path / "shot1.png")] == [7]


def test_a_paced_recording_takes_its_time_and_stamps_the_clock(tmp_path: Path) -> None:
    begun = time.monotonic()
    frames = played(gif(tmp_path / "head.gif", [100, 100, 100]), paced=True)
    stamps = [frame.taken_at - begun for frame in frames]
    assert stamps == pytest.approx([0.0, 0.1, 0.2], abs=0.08)
    assert all(stamp >= due for stamp, due in zip(stamps, (0.0, 0.1, 0.2), strict=True))


def test_a_loop_keeps_counting_frames_and_time(tmp_path: Path) -> None:
    camera = open_camera(str(gif(tmp_path / "head.gif", [100, 300])), settings=CameraSettings(loop=True), paced=False)
    frames = [frame for frame, _ in zip(camera.frames(), range(5), strict=False)]
    assert [frame.number for frame in frames] == [0, 1, 2, 3, 4]
    assert [frame.taken_at for frame in frames] == pytest.approx([0.0, 0.1, 0.4, 0.5, 0.8])


def test_closing_ends_a_recording_that_waits_for_its_next_frame(tmp_path: Path) -> None:
    camera = open_camera(str(gif(tmp_path / "slow.gif", [60_000, 60_000])), settings=EVERY_FRAME, paced=True)
    seen: list[Frame] = []
    thread = threading.Thread(target=lambda: seen.extend(camera.frames()))
    thread.start()
    camera.close()
    thread.join(timeout=2)
    assert not thread.is_alive()
    assert len(seen) <= 1


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("empty.mp4", b"", "the file is empty"),
        ("text.mp4", b"no video at all", "cannot be played"),
        ("text.gif", b"no animation", "not a picture"),
    ],
)
def test_what_is_no_clip_is_said_in_one_line(tmp_path: Path, name: str, content: bytes, complaint: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError, match=complaint) as raised:
        played(path)
    assert "\n" not in str(raised.value)


def test_a_clip_without_frames_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"empty\.avi.*(no picture|cannot be played)"):
        played(clip(tmp_path / "empty.avi", frames=0))


def test_a_cut_off_animation_names_the_frame(tmp_path: Path) -> None:
    path = tmp_path / "cut.gif"
    pictures = [Image.fromarray(noise(index)) for index in range(4)]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=100)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(InputError, match=r"frame \d is damaged"):
        played(path)


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no pictures"):
        played(tmp_path)


def test_a_damaged_picture_in_a_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "face.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    with pytest.raises(InputError, match=r"face\.png"):
        played(tmp_path)


@pytest.mark.parametrize("source", ["missing.mp4", "some/where/clip", "", "  "])
def test_a_file_that_is_not_there_is_said_at_once(source: str) -> None:
    with pytest.raises(InputError, match="no such file"):
        open_camera(source, settings=EVERY_FRAME)


@pytest.mark.parametrize("source", ["0", "7", "/dev/video0", "HD Webcam C270", "USB2.0", "usb-046d_C270-video-index0"])
def test_what_may_be_a_webcam_is_looked_for_later(source: str) -> None:
    camera = open_camera(source, settings=EVERY_FRAME)
    assert not camera.is_recording


def test_an_index_is_a_camera_even_beside_a_file_of_that_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "0").mkdir()
    monkeypatch.chdir(tmp_path)
    assert not open_camera("0", settings=EVERY_FRAME).is_recording


@pytest.mark.shared
def test_real_clips_play_to_their_end(shared_data: Path) -> None:
    clips = shared_data / "clips"
    assert len(played(clips / "apfol_live.webm")) == 214
    frames = played(clips / "wolfhuo_live.mp4")
    assert (len(frames), frames[0].width, frames[0].height) == (130, 544, 960)
    turning = played(clips / "head-pose-face-detection-female.gif")
    assert len(turning) == 23
    assert turning[-1].taken_at == pytest.approx(1.83)
