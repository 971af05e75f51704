"""YuNet decoded in numpy: the same faces as OpenCV's own decoder finds, in the pixels of the frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from accessctl.camera.pictures import read_picture
from accessctl.config import DetectionSettings, RuntimeSettings
from accessctl.domain import Detection, Pixels
from accessctl.errors import ModelError
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from tests.vision.models import FakeYuNet

SETTINGS = DetectionSettings()
Ready = Callable[[str], Path]


def blank(width: int, height: int) -> Pixels:
    return np.zeros((height, width, 3), np.uint8)


def test_a_face_is_reported_in_frame_pixels() -> None:
    session = FakeYuNet([(16, 10, 5, (40.0, 48.0), 0.9)])
    (face,) = Detector(session, SETTINGS).detect(blank(1280, 720))
    assert session.searched == [(1, 3, 192, 320)]  # 180 rows, padded to a multiple of 32
    assert face.box.width == pytest.approx(160) and face.box.height == pytest.approx(192)
    assert face.box.centre == pytest.approx((640 + 1.5, 320 + 1.5))  # the copy's pixel centres lie 1.5 px further in
    assert face.landmarks[0] == pytest.approx((641.5, 321.5))
    assert face.confidence == pytest.approx(0.9)


def test_a_picture_smaller_than_the_search_width_is_not_enlarged() -> None:
    session = FakeYuNet([(8, 4, 6, (30.0, 30.0), 0.8)])
    (face,) = Detector(session, SETTINGS).detect(blank(100, 100))
    assert session.searched == [(1, 3, 128, 128)]
    assert face.box.centre == pytest.approx((32, 48))


def test_a_model_of_fixed_size_gets_the_picture_fitted_in() -> None:
    session = FakeYuNet([(32, 2, 1, (64.0, 64.0), 0.8)], input_shape=(1, 3, 256, 256))
    (face,) = Detector(session, SETTINGS).detect(blank(512, 1024))
    assert session.searched == [(1, 3, 256, 256)]
    assert face.box.width == pytest.approx(256)


def test_faces_come_most_confident_first_and_one_face_once() -> None:
    planted = [(8, 5, 5, (40.0, 40.0), 0.7), (8, 6, 5, (40.0, 40.0), 0.95), (16, 15, 8, (40.0, 40.0), 0.8)]
    faces = Detector(FakeYuNet(planted), SETTINGS).detect(blank(320, 320))
    assert [round(face.confidence, 2) for face in faces] == [0.95, 0.8]


@pytest.mark.parametrize(
    ("size", "confidence", "why"),
    [
        ((40.0, 40.0), 0.59, "too unsure"),
        ((15.0, 40.0), 0.9, "narrower than 16 px"),
        ((40.0, 15.0), 0.9, "lower than 16 px"),
        ((20.0, 80.0), 0.9, "a thin strip"),
        ((80.0, 20.0), 0.9, "a flat strip"),
        ((float("nan"), 40.0), 0.9, "no size"),
        ((40.0, 40.0), float("nan"), "no confidence"),
        ((float("inf"), 40.0), 0.9, "an endless size"),
    ],
)
def test_what_is_no_face_is_dropped(size: tuple[float, float], confidence: float, why: str) -> None:
    assert Detector(FakeYuNet([(8, 5, 5, size, confidence)]), SETTINGS).detect(blank(320, 320)) == ()


def test_the_number_of_faces_is_bounded() -> None:
    planted = [(8, 5 + 6 * (n % 5), 5 + 6 * (n // 5), (40.0, 40.0), 0.9) for n in range(20)]
    faces = Detector(FakeYuNet(planted), SETTINGS.model_copy(update={"max_faces": 7})).detect(blank(320, 320))
    assert len(faces) == 7


def test_a_face_outside_the_picture_is_not_looked_at_again() -> None:
    from tests.faces import detection

    session = FakeYuNet([])
    face = detection(centre=(3.0, 3.0))
    assert Detector(session, SETTINGS).look_closer(blank(320, 240), face) is face
    assert not session.searched


def test_beyond_the_picture_a_closer_look_sees_black_not_the_face_before() -> None:
    from tests.faces import HEIGHT, WIDTH, detection

    session = FakeYuNet([])
    seen: list[np.ndarray] = []

    def run(batch: np.ndarray) -> tuple[np.ndarray, ...]:
        seen.append(batch.copy())
        return FakeYuNet([]).run(batch)

    session.run = run  # type: ignore[method-assign]
    detector, bright = Detector(session, SETTINGS), np.full((HEIGHT, WIDTH, 3), 255, np.uint8)
    detector.look_closer(bright, detection(40.0))
    detector.look_closer(bright, detection(40.0, centre=(0.0, 0.5)))
    assert seen[0].min() == 255
    assert seen[1][..., :79].max() == 0 and seen[1][..., 81:].min() == 255


def test_pictures_of_changing_size_leave_nothing_behind() -> None:
    """What was at the margin of a wide picture must not show beside a narrow one."""
    session = FakeYuNet([])
    margins = []

    def run(batch: np.ndarray) -> tuple[np.ndarray, ...]:
        margins.append(float(batch[:, :, :, 200:].max()) if batch.shape[3] > 200 else 0.0)
        return FakeYuNet([]).run(batch)

    session.run = run  # type: ignore[method-assign]
    detector = Detector(session, SETTINGS)
    bright, narrow = np.full((320, 320, 3), 255, np.uint8), np.full((320, 196, 3), 255, np.uint8)
    for pixels in (bright, narrow, bright, narrow):
        detector.detect(pixels)
    assert margins == [255.0, 0.0, 255.0, 0.0]


def test_another_model_is_refused_at_once() -> None:
    session = FakeYuNet([])
    session.output_names = ("boxes",)
    with pytest.raises(ModelError, match="no YuNet"):
        Detector(session, SETTINGS)


@pytest.fixture(scope="module")
def yunet(weights: Ready) -> Detector:
    return Detector(runtime.load(weights("yunet"), RuntimeSettings()), SETTINGS)


def opencv_faces(model: Path, copy: Pixels) -> list[np.ndarray]:
    """What cv2.FaceDetectorYN finds, best first: left, top, width, height, five landmarks, confidence."""
    height, width = copy.shape[:2]
    found = cv2.FaceDetectorYN.create(str(model), "", (width, height), SETTINGS.min_confidence, 0.3, 5000).detect(copy)
    return sorted(found[1] if found[1] is not None else [], key=lambda row: -row[14])


@pytest.mark.weights
@pytest.mark.parametrize("name", ["astronaut", "obama", "obama2", "biden"])
def test_the_faces_are_those_that_opencv_finds(weights: Ready, yunet: Detector, name: str) -> None:
    pixels = read_picture(weights(name))
    copy = cv2.resize(pixels, (320, round(pixels.shape[0] * 320 / pixels.shape[1]) // 32 * 32))
    copy = np.ascontiguousarray(copy[:320])
    ours, theirs = yunet.detect(copy), opencv_faces(weights("yunet"), copy)
    assert len(ours) == len(theirs) >= 1
    for face, row in zip(ours, theirs, strict=True):
        box = (face.box.left, face.box.top, face.box.width, face.box.height)
        assert box == pytest.approx(row[:4], abs=0.5)
        assert face.landmarks.ravel() == pytest.approx(row[4:14], abs=0.5)
        assert face.confidence == pytest.approx(row[14], abs=0.01)


@pytest.mark.weights
@pytest.mark.parametrize("side", [512, 1024, 4096])
def test_a_face_is_found_at_any_size(weights: Ready, yunet: Detector, side: int) -> None:
    """4096 px: the face is 720 px wide, more than twice what YuNet was built for."""
    pixels = cv2.resize(read_picture(weights("astronaut")), (side, side))
    faces = yunet.detect(pixels)
    assert len(faces) == 1
    assert faces[0].box.width == pytest.approx(side * 90 / 512, rel=0.1)


@pytest.mark.weights
def test_a_face_that_fills_the_frame_is_found(weights: Ready, yunet: Detector) -> None:
    pixels = read_picture(weights("astronaut"))
    close_up = cv2.resize(pixels[50:190, 130:318], (1280, 953))
    (face,) = yunet.detect(np.asarray(close_up, np.uint8))
    assert face.box.width > 500


@pytest.mark.weights
def test_nothing_is_found_where_nobody_is(yunet: Detector) -> None:
    noise = np.random.default_rng(7).integers(0, 255, (480, 640, 3), np.uint8)
    assert yunet.detect(noise) == yunet.detect(blank(640, 480)) == ()


def far_away(pixels: Pixels) -> Pixels:
    """The astronaut in a corner of a 1280 x 720 frame, her face 45 px wide: 11 px on the searched copy."""
    frame = blank(1280, 720)
    frame[200:456, 700:956] = cv2.resize(pixels, (256, 256), interpolation=cv2.INTER_AREA)
    return frame


def misplaced(face: Detection, truth: Detection) -> float:
    """Mean distance of the landmarks in px, where the truth was found at twice the size, 700 px right, 200 px down."""
    return float(np.linalg.norm(face.landmarks - (truth.landmarks / 2 + (700, 200)), axis=1).mean())


@pytest.mark.weights
def test_a_closer_look_puts_the_landmarks_right(weights: Ready, yunet: Detector) -> None:
    pixels = read_picture(weights("astronaut"))
    (truth,) = (yunet.look_closer(pixels, face) for face in yunet.detect(pixels))
    frame = far_away(pixels)
    (face,) = yunet.detect(frame)
    closer = yunet.look_closer(frame, face)
    assert misplaced(closer, truth) < 0.5 * misplaced(face, truth)
    assert closer.box == face.box


@pytest.mark.weights
@pytest.mark.parametrize("cut", [(0, 170), (40, 0), (60, 180)])
def test_a_closer_look_at_a_face_at_the_edge_stays_in_place(
    weights: Ready, yunet: Detector, cut: tuple[int, int]
) -> None:
    """The face starts 0 to 10 px inside; its surround reaches beyond the picture."""
    pixels = read_picture(weights("astronaut"))
    (truth,) = (yunet.look_closer(pixels, face) for face in yunet.detect(pixels))
    top, left = cut
    edge = np.ascontiguousarray(pixels[top:, left:])
    (face,) = yunet.detect(edge)
    closer = yunet.look_closer(edge, face)
    moved = closer.landmarks + np.array((left, top)) - truth.landmarks
    assert np.abs(moved.mean(axis=0)).max() < 5  # single landmarks jitter by up to 7 px, 8 % of this face
    assert closer is not face


@pytest.mark.weights
def test_a_closer_look_at_nobody_changes_nothing(yunet: Detector) -> None:
    from tests.faces import detection

    face = detection()
    assert yunet.look_closer(blank(320, 240), face) is face


@pytest.mark.weights
def test_a_photo_shows_near_and_far_faces(weights: Ready, yunet: Detector) -> None:
    pixels = read_picture(weights("astronaut"))
    group = blank(2400, 1200)
    group[:1024, :1024] = cv2.resize(pixels, (1024, 1024))
    group[900:1100, 2000:2200] = cv2.resize(pixels, (200, 200), interpolation=cv2.INTER_AREA)
    assert len(yunet.detect(group)) == 1
    widths = sorted(round(face.box.width) for face in yunet.detect_still(group))
    assert widths == [pytest.approx(35, abs=5), pytest.approx(178, abs=15)]
