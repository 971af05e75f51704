"""The folder job: every face in every picture of one folder, matched against the people of another.

And its smallest case: are these two pictures of one person? Limits come from the models' calibration; nothing is
stored but the pictures and the table that were asked for.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from accessctl.badge_sheet import font_with
from accessctl.camera import is_picture, read_picture
from accessctl.domain import Box, Embedding, Match, Observation, Pixels, Sighting, Template
from accessctl.enrollment.terms import main_face
from accessctl.errors import InputError
from accessctl.gallery import Gallery
from accessctl.limits import FmrCurve, Limits
from accessctl.store.files import refused, whole
from accessctl.translation import numeral, tr

Look = Callable[[Pixels], Observation]

_GREEN, _RED = (24, 160, 88), (208, 44, 44)
# A second face this prominent (share of the first) makes it unclear whose picture it is.
_RIVAL_SHARE = 0.75
# References told per face in results.json, nearest first: all of a usual folder, but no gigabytes of a huge one.
_MOST_REFERENCES = 1_000
# "Ada_0003.jpg", "Ada-2.png", "Ada (1).jpg" are all pictures of Ada.
_COUNTER = re.compile(r"(?:[ _-]*\(\d+\)|[ _-]+\d+|(?<=\D)\d+)$")


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """A picture of somebody known; ``embedding`` None where it could not be used, and then ``why`` says why."""

    name: str
    picture: str
    embedding: Embedding | None
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFace:
    """A face in a picture: who it is (None: a stranger, or too close to call), and how near every reference is."""

    box: Box
    name: str | None
    match: Match | None
    is_ambiguous: bool
    references: tuple[tuple[Reference, float], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Searched:
    """What became of one picture of the folder; ``why`` is empty unless it could not be read."""

    picture: str
    faces: tuple[FoundFace, ...] = ()
    written_to: str = ""
    why: str = ""


def pictures_below(folder: Path) -> list[Path]:
    """Every picture in the folder and its sub-folders, by name. Raises InputError where there is none."""
    if not folder.is_dir():
        raise InputError(tr("{folder}: no such folder", folder=folder))
    found = sorted(path for path in folder.rglob("*") if path.is_file() and is_picture(path))
    if not found:
        raise InputError(tr("{folder}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF", folder=folder))
    return found


def name_of(picture: Path, folder: Path) -> str:
    """Whose picture this is: its sub-folder says so, or else its file name without a counter."""
    inside = picture.relative_to(folder)
    if len(inside.parts) > 1:
        return inside.parts[0]
    return _COUNTER.sub("", picture.stem) or picture.stem


def learn(folder: Path, look: Look) -> Iterator[Reference]:
    """One reference per picture of the folder, as they are read."""
    for picture in pictures_below(folder):
        name, shown = name_of(picture, folder), str(picture.relative_to(folder))
        try:
            yield Reference(name, shown, _only_face(look(read_picture(picture)), shown).embedding)
        except InputError as error:
            yield Reference(name, shown, None, _without_path(error, picture, shown))


def gallery_of(references: Sequence[Reference]) -> Gallery:
    """A searchable gallery of what could be used. Raises InputError where nothing could."""
    usable = [Template(one.name, one.embedding) for one in references if one.embedding is not None]
    if not usable:
        raise InputError(tr("none of the known pictures shows a face that can be used; see the messages above"))
    return Gallery.build(usable)


def search(
    folder: Path, out: Path, look: Look, references: Sequence[Reference], gallery: Gallery, limits: Limits
) -> Iterator[Searched]:
    """Look at every picture of the folder and write it, with boxes and names, to ``out``; unreadable ones are said."""
    usable = [one for one in references if one.embedding is not None]
    for picture in pictures_below(folder):
        shown = picture.relative_to(folder)
        try:
            pixels = read_picture(picture)
        except InputError as error:
            yield Searched(str(shown), why=_without_path(error, picture, str(shown)))
            continue
        faces = tuple(_identify(seen, usable, gallery, limits) for seen in look(pixels).sightings)
        target = out / shown.with_suffix(".jpg")
        _write(target, pixels, faces)
        yield Searched(str(shown), faces, str(target.relative_to(out)))


def _identify(seen: Sighting, references: Sequence[Reference], gallery: Gallery, limits: Limits) -> FoundFace:
    if seen.embedding is None:
        return FoundFace(seen.detection.box, None, None, False, ())
    match = gallery.nearest(seen.embedding)
    is_near = match is not None and match.similarity >= limits.min_similarity
    is_clear = match is not None and match.margin >= limits.min_margin
    name = match.person_id if match is not None and is_near and is_clear else None
    return FoundFace(seen.detection.box, name, match, is_near and not is_clear, _nearest(seen.embedding, references))


def _nearest(face: Embedding, references: Sequence[Reference]) -> tuple[tuple[Reference, float], ...]:
    scored = [(one, face.similarity(one.embedding)) for one in references if one.embedding is not None]
    return tuple(sorted(scored, key=lambda pair: -pair[1])[:_MOST_REFERENCES])


def _write(target: Path, pixels: Pixels, faces: Sequence[FoundFace]) -> None:
    image = Image.fromarray(np.ascontiguousarray(pixels[:, :, ::-1]))
    draw = ImageDraw.Draw(image)
    for face in faces:
        _draw(draw, face, line=max(2, round(image.width / 320)))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refused(target, error) from error
    drawn = io.BytesIO()  # Pillow does not notice a file that takes only half of what it writes
    image.save(drawn, "JPEG", quality=92)
    with whole(target) as file:
        file.write(drawn.getvalue())


def _draw(draw: ImageDraw.ImageDraw, face: FoundFace, line: int) -> None:
    """Green with a name, or red; word and colour, so that colour alone says nothing."""
    colour = _GREEN if face.name else _RED
    words = face.name or (tr("too close to call") if face.is_ambiguous else tr("stranger"))
    if face.match is not None:
        words += f"  {numeral(face.match.similarity, '.2f')}"
    box = (face.box.left, face.box.top, face.box.right, face.box.bottom)
    draw.rectangle(box, outline=colour, width=line)
    pixels = max(11, min(28, round(face.box.width / 8)))
    font = font_with(words, pixels) or ImageFont.load_default(size=pixels)
    left, top, right, bottom = draw.textbbox((0, 0), words, font=font)
    height = bottom - top + 6
    at = (face.box.left, face.box.top - height if face.box.top >= height else face.box.bottom)
    draw.rectangle((at[0], at[1], at[0] + right - left + 8, at[1] + height), fill=colour)
    draw.text((at[0] + 4 - left, at[1] + 3 - top), words, fill=(255, 255, 255), font=font)


@dataclass(frozen=True, slots=True)
class Verification:
    """Two pictures, compared; ``fmr`` is how often two different people are at least this alike."""

    same: bool
    similarity: float
    min_similarity: float
    fmr: float


def verify(first: Path, second: Path, look: Look, curve: FmrCurve, min_similarity: float) -> Verification:
    """Compare the one face of each picture. Raises InputError for a picture without exactly one."""
    faces = [_only_face(look(read_picture(path)), str(path)).embedding for path in (first, second)]
    a, b = faces
    assert a is not None and b is not None  # noqa: S101  _only_face asked for both
    similarity = a.similarity(b)
    return Verification(similarity >= min_similarity, similarity, min_similarity, curve.fmr_at(similarity))


def _only_face(seen: Observation, shown: str) -> Sighting:
    """The face that the picture is of: the one that is large and central."""
    if not seen.sightings:
        raise InputError(tr("{shown}: no face was found; use a picture in which the face is larger", shown=shown))
    if (face := main_face(seen, _RIVAL_SHARE)) is None:
        raise InputError(tr("{shown}: several faces are in the picture; cut it to one person", shown=shown))
    return face


def _without_path(error: InputError, path: Path, shown: str) -> str:
    """The message without its leading file name, which the table shows beside it."""
    text = error.told
    for name in (str(path), shown):
        text = text.removeprefix(f"{name}: ")
    return text
