"""Which pictures there are: by source, by person, and with the label the folder gives them.

A *subject* is the unit of every split: no person is ever on both sides. Pictures are listed in a fixed order, so that
an index into the list means the same in every run.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import cv2
import numpy as np

from accessctl.domain import Pixels
from accessctl.errors import InputError
from accessctl.translation import tr

PICTURE_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp"})
CLIP_SUFFIXES = frozenset({".mp4", ".webm", ".avi", ".mov", ".mkv", ".gif"})


class Label(IntEnum):
    """What a picture is known to be; UNKNOWN is for pictures that only the teacher judges."""

    SPOOF = 0
    LIVE = 1
    UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, or one frame of a clip (``frame`` counts from 0): where it is and what is known about it."""

    path: Path
    source: str
    subject: str
    label: Label
    species: str = ""
    frame: int = -1

    @property
    def key(self) -> str:
        """The same on every machine: source, folder and file, and the frame."""
        return f"{self.source}/{self.path.parent.name}/{self.path.name}#{self.frame}"


def pictures_in(folder: Path) -> list[Path]:
    """Every picture below ``folder`` in name order; InputError if there is none."""
    if not folder.is_dir():
        raise InputError(tr("{folder} is not a folder; name one that holds pictures", folder=folder))
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in PICTURE_SUFFIXES)
    if not found:
        raise InputError(tr("{folder} holds no pictures (.jpg, .png, .bmp, .webp)", folder=folder))
    return found


def read_picture(path: Path) -> Pixels | None:
    """BGR uint8, or None if the file cannot be decoded."""
    data = np.fromfile(path, dtype=np.uint8)
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    return None if decoded is None else np.asarray(decoded, dtype=np.uint8)


def clip_frames(path: Path) -> Iterator[Pixels]:
    """Every frame of a clip as BGR uint8; InputError if there is none."""
    capture = cv2.VideoCapture(str(path))
    count = 0
    try:
        while (answer := capture.read())[0]:
            count += 1
            yield np.asarray(answer[1], dtype=np.uint8)
    finally:
        capture.release()
    if not count:
        raise InputError(tr("{name} holds no frame that can be decoded", name=path.name))


def lfw(folder: Path) -> list[Picture]:
    """Labeled Faces in the Wild: one folder per person, no liveness label."""
    return [Picture(path, "lfw", path.parent.name, Label.UNKNOWN) for path in pictures_in(folder)]


def celeba_spoof(folder: Path) -> list[Picture]:
    """CelebA-Spoof crops in ``live`` and ``spoof``; the number after ``celeba_`` is the subject."""
    return [
        Picture(path, "celeba_spoof", path.stem.split("_")[1], label, _species(label, "mixed"))
        for label, path in _labelled(folder)
    ]


def casia_style(folder: Path) -> list[Picture]:
    """CASIA-style frames in ``live`` and ``spoof``; who is on them is not written, so each is a subject of its own
    until ``subjects.grouped`` finds the people."""
    return [
        Picture(path, "casia_style", path.stem, label, _species(label, "print-or-tablet"))
        for label, path in _labelled(folder)
    ]


def ciplab(folder: Path) -> list[Picture]:
    """Real and photo-shopped faces: neither is a presentation attack, so the teacher alone labels them here."""
    return [Picture(path, "ciplab", path.stem, Label.UNKNOWN) for path in pictures_in(folder)]


def clips(folder: Path, every: int) -> list[Picture]:
    """Every ``every``-th frame of the clips: ``<who>_live.*`` and ``<who>_replay.*`` carry labels, others are live."""
    listed: list[Picture] = []
    for path in sorted(path for path in folder.iterdir() if path.suffix.lower() in CLIP_SUFFIXES):
        who, _, what = path.stem.rpartition("_")
        label = Label.SPOOF if what == "replay" else Label.LIVE
        subject = who or path.stem.split("-")[0]
        count = sum(1 for _ in clip_frames(path))
        listed += [Picture(path, "clips", subject, label, _species(label, "screen"), n) for n in range(0, count, every)]
    return listed


def as_subject(picture: Picture, subject: str) -> Picture:
    """The same picture, known to show ``subject``."""
    return dataclasses.replace(picture, subject=subject)


def in_share(subject: str, share: float, salt: str) -> bool:
    """A fixed draw per subject: whether it falls into the first ``share`` (0..1) of all, by its name's hash."""
    digest = hashlib.sha256(f"{salt}:{subject}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**64 < share


def load_pixels(pictures: Iterable[Picture]) -> Iterator[tuple[int, Pixels]]:
    """Index and pixels of each readable picture; the frames of one clip must stand together and in order."""
    open_path: Path | None = None
    frames: Iterator[tuple[int, Pixels]] = iter(())
    for index, picture in enumerate(pictures):
        if picture.frame < 0:
            pixels = read_picture(picture.path)
        else:
            if picture.path != open_path:
                open_path, frames = picture.path, enumerate(clip_frames(picture.path))
            pixels = next((frame for number, frame in frames if number == picture.frame), None)
        if pixels is not None:
            yield index, pixels


def _labelled(folder: Path) -> list[tuple[Label, Path]]:
    return [
        (label, path)
        for name, label in (("live", Label.LIVE), ("spoof", Label.SPOOF))
        for path in pictures_in(folder / name)
    ]


def _species(label: Label, name: str) -> str:
    return name if label is Label.SPOOF else ""
