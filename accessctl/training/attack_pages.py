"""Pages that show what each simulated attack does to a picture, so that people can judge the pictures we train on.

The words under a picture are the first sentence of the function that made it: there is nothing else to keep in step.
"""

from __future__ import annotations

import inspect
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from accessctl.domain import Pixels
from accessctl.errors import InputError
from accessctl.evaluation import plots
from accessctl.evaluation.report import Report
from accessctl.training import recapture
from accessctl.training.attacks import ATTACKS, FacePicture, resized, with_context
from accessctl.training.recapture import Floats, Rng, to_pixels
from accessctl.translation import tr

Effect = Callable[[Floats, Rng], Floats]

SHEET = "sheet.jpg"
_ON_PAPER: tuple[Effect, ...] = (recapture.halftone, recapture.inkjet, recapture.curl, recapture.glare)
_ON_SCREENS: tuple[Effect, ...] = (recapture.screen_colours, recapture.pixel_grid, recapture.moire)
_BY_CAMERAS: tuple[Effect, ...] = (
    recapture.defocus, recapture.motion_blur, recapture.rescale, recapture.colour_cast, recapture.sharpen,
    recapture.sensor_noise,
)  # fmt: skip
_FACE_SIDE = 260  # pixels of a face shown alone: dots and grids of 2 to 5 pixels must stay visible
_QUALITY = 84


def pages(faces: Sequence[FacePicture], scenes: Sequence[Pixels], variants: int, seed: int) -> Report:
    """Each effect alone and each attack whole, ``variants`` times on each picture. InputError without a picture."""
    if not faces:
        raise InputError(tr("no picture with a face; give a portrait to --picture"))
    values = {"pictures": len(faces), "variants": variants, "seed": seed, "attacks": list(ATTACKS)}
    summary = tr("What the simulated attacks make of a picture. The same seed draws the same pictures again.")
    report = Report(tr("Simulated presentation attacks"), summary, values)
    rows = {name: _attacked(name, faces, scenes, variants, seed) for name in ATTACKS}
    report.figure(
        "attacks", plots.gallery(rows), tr("Whole attacks: {sentences}", sentences=_sentences(ATTACKS.values()))
    )
    for title, effects in (("paper", _ON_PAPER), ("screen", _ON_SCREENS), ("camera", _BY_CAMERAS)):
        shown = {_name(effect): _effects(effect, faces, variants, seed) for effect in effects}
        report.figure(title, plots.gallery(shown), _sentences(effects))
    room = {"reflection": _reflections(faces, scenes, variants, seed)}
    report.figure("reflection", plots.gallery(room), _sentences([recapture.reflection]))
    report.notes.append(tr("The first picture of each row is untouched."))
    return report


def write(report: Report, folder: Path) -> Path:
    """The report's files, and one JPEG sheet of the whole attacks; returns the HTML's path."""
    page = report.write(folder)
    sheet = next(figure.png for figure in report.figures if figure.name == "attacks")
    with Image.open(io.BytesIO(sheet)) as drawn:
        drawn.convert("RGB").save(folder / SHEET, quality=_QUALITY, optimize=True)
    return page


def plain_wall() -> Pixels:
    """Somewhere to hold an attack where no other scene is given: a wall, lit from above, and a floor."""
    down, across = np.mgrid[0:360, 0:480].astype(np.float32)
    shade = 200 - 0.18 * down - 0.0006 * (across - 240) ** 2
    shade[300:] *= 0.55
    wall = np.stack([0.92 * shade, 0.97 * shade, shade], axis=2)
    return to_pixels(np.asarray(cv2.GaussianBlur(wall, (0, 0), 3), np.float32))


def _attacked(
    name: str, faces: Sequence[FacePicture], scenes: Sequence[Pixels], variants: int, seed: int
) -> list[Pixels]:
    """The attack on each picture in turn, in front of what the dice choose."""
    rng = np.random.default_rng((seed, list(ATTACKS).index(name)))
    shown = [faces[number % len(faces)] for number in range(variants)]
    made = [ATTACKS[name](face, scenes[int(rng.integers(len(scenes)))], rng).pixels for face in shown]
    return [faces[0].pixels, *made]


def _effects(effect: Effect, faces: Sequence[FacePicture], variants: int, seed: int) -> list[Pixels]:
    rng = np.random.default_rng((seed, len(_name(effect))))
    alone = _close(faces[0])
    return [alone, *(to_pixels(effect(alone.astype(np.float32), rng)) for _ in range(variants))]


def _reflections(faces: Sequence[FacePicture], scenes: Sequence[Pixels], variants: int, seed: int) -> list[Pixels]:
    rng = np.random.default_rng(seed)
    alone = _close(faces[0])
    rooms = [scenes[number % len(scenes)] for number in range(variants)]
    return [alone, *(to_pixels(recapture.reflection(alone.astype(np.float32), room, rng)) for room in rooms)]


def _close(face: FacePicture) -> Pixels:
    """The face with a little round it, as large as effects are drawn for."""
    near = with_context(face, 1.5)
    return resized(near, _FACE_SIDE / min(near.pixels.shape[:2])).pixels


def _sentences(effects: Iterable[object]) -> str:
    return " ".join(f"{_name(one)}: {tr(_sentence(one))}" for one in effects)


def explanations() -> set[str]:
    """Every sentence that stands under a picture, in English: for the catalogues."""
    return set(map(_sentence, (*ATTACKS.values(), *_ON_PAPER, *_ON_SCREENS, *_BY_CAMERAS, recapture.reflection)))


def _sentence(effect: object) -> str:
    """What the function says of itself, first paragraph, on one line."""
    return " ".join((inspect.getdoc(effect) or "").split("\n\n")[0].split())


def _name(effect: object) -> str:
    return str(getattr(effect, "__name__", effect)).removesuffix("_attack").replace("_", " ")
