"""Demo footage for machines without a camera, synthesised from a few portraits.

Somebody walks up to a door, turns and nods a little, and goes; then somebody else; then a hand holds up a phone that
shows the first one. The people are cut out of their portraits, their heads are moved in 2.5-D (near parts shift more
than far ones), and a sensor's noise is added. It is footage, not a mode: the pipeline that looks at it is unmodified.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from accessctl.camera.recording import Recording, Shot
from accessctl.config import CameraSettings
from accessctl.domain import Box, Pixels

WIDTH, HEIGHT = 1280, 720
FPS = 20.0
NAME = "demo footage (synthesised)"
_CAPTION = "DEMO - synthesised from public-domain portraits"
_NOISE_LEVELS = 2.0  # standard deviation in grey levels: a webcam in office light
_FACE_HEIGHT = 320.0  # pixels, once arrived: 110 between the eyes
_STARTS_AT = 0.55  # of that, at first
_STARTS_ASIDE = 620.0  # pixels from the middle, at first: not yet at the door
_COARSE = 8
_PAUSE_SECONDS = 1.6  # longer than the tracker's gap and the door's dwell: the next one is a new visitor

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Portrait:
    """A photograph and where its face is, in its own pixels."""

    pixels: Pixels
    face: Box


@dataclass(frozen=True, slots=True)
class Visit:
    """One scene: whose portrait, shown live or on a phone, for how long."""

    who: str
    seconds: float
    on_phone: bool = False


# The employee is let in, the stranger is not, the employee's face on a phone is not, the second employee is.
SCREENPLAY = (
    Visit("employee", 5.0),
    Visit("stranger", 5.0),
    Visit("employee", 5.0, on_phone=True),
    Visit("colleague", 4.5),
)


def demo_camera(portraits: Mapping[str, Portrait], settings: CameraSettings, *, paced: bool) -> Recording:
    """The footage as a camera; ``portraits`` has one entry for each ``who`` of the screenplay."""
    return Recording(NAME, partial(_shots, dict(portraits), SCREENPLAY), paced=paced, loop=settings.loop)


def _shots(portraits: Mapping[str, Portrait], visits: Sequence[Visit]) -> Generator[Shot]:
    noise = _Noise(seed=7)
    empty = _empty_entrance()
    number = 0
    for visit in visits:
        scene = _scene_of(visit, portraits[visit.who], empty)
        for step in range(round(visit.seconds * FPS)):
            yield _shot(number, scene.at(step / FPS, visit.seconds), noise)
            number += 1
        for _ in range(round(_PAUSE_SECONDS * FPS)):
            yield _shot(number, empty.copy(), noise)
            number += 1


def _shot(number: int, picture: Pixels, noise: _Noise) -> Shot:
    noisy = noise.over(picture)
    cv2.putText(noisy, _CAPTION, (16, HEIGHT - 16), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (255, 255, 255), 1, cv2.LINE_AA)
    return Shot(number / FPS, 1.0 / FPS, noisy)


class _Noise:
    """Sensor noise from one tile that is shifted at random: as good to the eye as fresh noise, at a fraction."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        tile = self._random.normal(0.0, _NOISE_LEVELS, (HEIGHT + 64, WIDTH + 64, 3))
        self._tile = np.rint(tile).astype(np.int16)

    def over(self, picture: Pixels) -> Pixels:
        down, across = self._random.integers(0, 64, 2)
        shifted = self._tile[down : down + HEIGHT, across : across + WIDTH]
        return np.asarray(cv2.add(picture, shifted, dtype=cv2.CV_8U), dtype=np.uint8)


def _empty_entrance() -> Pixels:
    """A plain wall with a door, lit from above: somewhere for nobody to stand."""
    rows = np.linspace(188, 120, HEIGHT, dtype=np.float32)[:, None, None]
    columns = 1 - 0.25 * np.abs(np.linspace(-1, 1, WIDTH, dtype=np.float32))[None, :, None] ** 2
    wall = np.asarray(rows * columns * np.array([0.93, 0.98, 1.0], np.float32), np.uint8)
    cv2.rectangle(wall, (820, 120), (1120, HEIGHT), (70, 92, 112), -1)
    cv2.rectangle(wall, (820, 120), (1120, HEIGHT), (48, 62, 78), 10)
    cv2.circle(wall, (850, 450), 11, (150, 165, 170), -1)
    cv2.rectangle(wall, (0, 655), (WIDTH, HEIGHT), (84, 96, 104), -1)
    return np.asarray(cv2.GaussianBlur(wall, (0, 0), 5), dtype=np.uint8)


class _Walker:
    """Somebody who comes closer, looks about a little, and stands still enough to be recognised."""

    def __init__(self, portrait: Portrait, entrance: Pixels) -> None:
        self._face = portrait.face
        self._figure = np.dstack([portrait.pixels, _cut_out(portrait)])
        self._entrance = entrance
        self._zoom = _FACE_HEIGHT / portrait.face.height
        # The shift is smooth: worked out on every eighth pixel, it costs 1 ms instead of 25.
        y, x = np.mgrid[0:HEIGHT:_COARSE, 0:WIDTH:_COARSE].astype(np.float32)
        self._x, self._y = x + (_COARSE - 1) / 2, y + (_COARSE - 1) / 2

    def at(self, seconds: float, total_seconds: float) -> Pixels:
        """The picture at this moment of the visit: in from the side, two steps forward, and still."""
        arrived = min(1.0, seconds / (0.35 * total_seconds))
        eased = arrived * arrived * (3 - 2 * arrived)
        size = _STARTS_AT + (1 - _STARTS_AT) * eased
        stride = (1 - eased) * 8 * abs(math.sin(seconds * 7))
        aside = (1 - eased) * _STARTS_ASIDE
        return self._render(self._zoom * size, aside, stride, seconds)

    def _render(self, zoom: float, aside: float, lift: float, seconds: float) -> Pixels:
        """Look at the figure; depth makes near parts move more than far ones when the head turns."""
        face_x, face_y = self._face.centre
        centre_x = WIDTH / 2 + aside + 14 * math.sin(seconds * 0.9)
        centre_y = HEIGHT * 0.45 - lift + 5 * math.sin(seconds * 1.7)
        across, down = (self._x - centre_x) / zoom, (self._y - centre_y) / zoom
        depth = self._depth(across, down)
        turn = 0.05 * math.sin(seconds * 1.3) * self._face.width
        nod = 0.03 * math.sin(seconds * 2.1) * self._face.height
        coarse = (face_x + across - turn * depth, face_y + down - nod * depth)
        map_x, map_y = (cv2.resize(part.astype(np.float32), (WIDTH, HEIGHT)) for part in coarse)
        seen = cv2.remap(self._figure, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        light = 1.0 + 0.02 * math.sin(seconds * 3.1)
        return _in_front(seen[:, :, :3], seen[:, :, 3], self._entrance, light)

    def _depth(self, across: Floats, down: Floats) -> Floats:
        """How near each pixel's point is: 0 for the shoulders, about 1 for a head, more for its nose."""
        wide, high = self._face.width, self._face.height
        head = np.exp(-(((across / (0.75 * wide)) ** 2 + ((down + 0.05 * high) / (0.8 * high)) ** 2) ** 2))
        nose = np.exp(-((across / (0.25 * wide)) ** 2 + ((down - 0.05 * high) / (0.3 * high)) ** 2))
        return np.asarray(head + 0.6 * nose, dtype=np.float32)


def _in_front(nearer: Pixels, cover: Pixels, behind: Pixels, light: float) -> Pixels:
    """One picture, ``light`` times as bright, over another by an 8-bit cover; fixed-point, 4 ms for a frame."""
    share = cv2.merge([cover, cover, cover])
    front = cv2.multiply(nearer, share, scale=light / 255)
    return np.asarray(cv2.add(front, cv2.multiply(behind, cv2.bitwise_not(share), scale=1 / 255)), dtype=np.uint8)


def _cut_out(portrait: Portrait) -> Pixels:
    """How much of each pixel belongs to the person, 0..255: GrabCut, told by the face where head and shoulders are."""
    height, width = portrait.pixels.shape[:2]
    share = 240 / width
    small = cv2.resize(portrait.pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    marks = _where_people_are(portrait.face, share, small.shape[0], small.shape[1])
    cv2.setRNGSeed(7)
    cv2.grabCut(small, marks, None, np.zeros((1, 65)), np.zeros((1, 65)), 6, cv2.GC_INIT_WITH_MASK)
    person = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    person = cv2.morphologyEx(person, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    _, parts = cv2.connectedComponents(person)
    x, y = portrait.face.centre
    person = (parts == parts[int(y * share), int(x * share)]).astype(np.uint8)
    person = cv2.morphologyEx(person, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8))
    soft = cv2.resize(cv2.GaussianBlur(person.astype(np.float32), (0, 0), 1.0), (width, height))
    return np.asarray(np.clip((soft - 0.4) / 0.4, 0, 1) * 255, dtype=np.uint8)


def _where_people_are(face: Box, share: float, height: int, width: int) -> Pixels:
    """GrabCut's first guess: certainly person, perhaps, perhaps not, certainly not."""
    x, y = (value * share for value in face.centre)
    wide, high = face.width * share, face.height * share
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    head = (int(0.85 * wide), int(0.85 * high))
    _mark_body(marks, x, y + high / 2, wide * 1.9, high, cv2.GC_PR_FGD)
    marks[: int(y + 0.55 * high)] = cv2.GC_BGD
    cv2.ellipse(marks, (int(x), int(y - 0.1 * high)), head, 0, 0, 360, cv2.GC_PR_FGD, -1)
    cv2.ellipse(marks, (int(x), int(y)), (int(0.45 * wide), int(0.5 * high)), 0, 0, 360, cv2.GC_FGD, -1)
    _mark_body(marks, x, y + 0.4 * high, wide * 0.9, high, cv2.GC_FGD)
    marks[:, : max(0, int(x - 2.5 * wide))] = cv2.GC_BGD
    marks[:, int(x + 2.5 * wide) :] = cv2.GC_BGD
    return marks


def _mark_body(marks: Pixels, x: float, top: float, half_width: float, head: float, mark: int) -> None:
    """Neck, shoulders and all below them."""
    shoulders, bottom = top + 0.85 * head, marks.shape[0]
    neck = 0.26 * half_width
    outline = [(x - neck, top), (x + neck, top), (x + half_width, shoulders), (x + half_width, bottom)]
    outline += [(x - half_width, bottom), (x - half_width, shoulders)]
    cv2.fillPoly(marks, [np.array(outline, np.int32)], [mark])


class _Phone:
    """A hand-held phone that replays a portrait: smaller, glossy, bluish, with the grid of its pixels."""

    _SCREEN_WIDTH, _SCREEN_HEIGHT = 300, 560

    def __init__(self, portrait: Portrait, entrance: Pixels) -> None:
        self._film = _Walker(portrait, entrance)
        self._entrance = entrance
        self._glare = self._glare_layer()

    def at(self, seconds: float, total_seconds: float) -> Pixels:
        screen = self._screen(self._film.at(seconds + total_seconds / 2, total_seconds))
        body = np.full((self._SCREEN_HEIGHT + 56, self._SCREEN_WIDTH + 28, 3), (22, 20, 20), np.uint8)
        body[28:-28, 14:-14] = screen
        return self._held(body, seconds)

    def _screen(self, film: Pixels) -> Pixels:
        """The middle of the film as a screen shows it to a camera."""
        left = (WIDTH - 386) // 2
        shown = cv2.resize(film[:, left : left + 386], (self._SCREEN_WIDTH, self._SCREEN_HEIGHT))
        values = shown.astype(np.float32) * np.array([1.08, 0.97, 0.88], np.float32) * 0.82 + 30
        values[:, ::3] *= 0.90
        values[::3] *= 0.92
        return np.asarray(np.clip(values + self._glare, 0, 255), dtype=np.uint8)

    def _glare_layer(self) -> Floats:
        y, x = np.mgrid[0 : self._SCREEN_HEIGHT, 0 : self._SCREEN_WIDTH].astype(np.float32)
        band = np.exp(-(((x + 0.6 * y - 330) / 45) ** 2))
        return np.asarray(48 * band[:, :, None], dtype=np.float32)

    def _held(self, body: Pixels, seconds: float) -> Pixels:
        """The phone in front of the entrance, swaying in a hand."""
        sway_x, sway_y = 9 * math.sin(seconds * 2.3), 6 * math.sin(seconds * 3.1)
        lean = 0.03 * math.sin(seconds * 1.1)
        height, width = body.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), math.degrees(lean), 1.0)
        turn[:, 2] += ((WIDTH - width) / 2 + sway_x, (HEIGHT - height) / 2 + 20 + sway_y)
        placed = cv2.warpAffine(body, turn, (WIDTH, HEIGHT))
        cover = cv2.warpAffine(np.full((height, width), 255, np.uint8), turn, (WIDTH, HEIGHT))
        return self._hand_over(_in_front(placed, cover, self._entrance, 1.0), int(sway_x), int(sway_y))

    def _hand_over(self, scene: Pixels, sway_x: int, sway_y: int) -> Pixels:
        """Four fingers round the right edge, one thumb at the left."""
        skin = (112, 142, 196)
        for finger in range(4):
            tip = (WIDTH // 2 + 152 + sway_x, 400 + 46 * finger + sway_y)
            cv2.ellipse(scene, tip, (34, 20), 0, 0, 360, skin, -1, cv2.LINE_AA)
        cv2.ellipse(scene, (WIDTH // 2 - 160 + sway_x, 470 + sway_y), (28, 52), 12, 0, 360, skin, -1, cv2.LINE_AA)
        return scene


def _scene_of(visit: Visit, portrait: Portrait, entrance: Pixels) -> _Walker | _Phone:
    return _Phone(portrait, entrance) if visit.on_phone else _Walker(portrait, entrance)
