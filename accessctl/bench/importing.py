"""How much of the bare pipeline's speed a bulk import keeps: the same pictures, looked at only, and enrolled."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from accessctl.bulk import Directory, Import, Status
from accessctl.camera import read_picture
from accessctl.domain import Embedding, Match, Observation, Pixels
from accessctl.enrollment import EnrollmentRules
from accessctl.limits import Limits
from accessctl.roster import Candidate

_PEOPLE, _PICTURES_EACH = 40, 3
# Invented people with one face: nobody is anybody's twin where no similarity is enough.
_NEVER = 1.5


class _Nobody:
    """A gallery in which nobody is."""

    def nearest(self, _: Embedding, /) -> Match | None:
        return None


def candidates(portrait: Path, folder: Path) -> list[Candidate]:
    """Each with some pictures of the portrait, a little lighter and cut a little differently."""
    picture = Image.open(portrait).convert("RGB")
    return [Candidate(f"P{number:03}", tuple(_pictures(picture, folder, number))) for number in range(_PEOPLE)]


def _pictures(picture: Image.Image, folder: Path, number: int) -> Iterator[Path]:
    for turn in range(_PICTURES_EACH):
        path = folder / f"{number:03}-{turn}.jpg"
        shift = 3 * number % 17 + 5 * turn
        cut = picture.crop((shift, shift, picture.width - 2 * turn, picture.height - shift))
        lit = np.clip(np.asarray(cut, np.float32) * (0.85 + 0.12 * turn), 0, 255).astype(np.uint8)
        Image.fromarray(lit).save(path, quality=92)
        yield path


def measure(
    found: Sequence[Candidate], look: Callable[[Pixels], Observation], rules: EnrollmentRules, people: Directory
) -> dict[str, Any]:
    """Pictures per second bare and in the import, person by person in turn, so that both meet the same machine."""
    limits = Limits(_NEVER, rules.limits.min_margin, rules.limits.min_live)
    work = Import(people, look, replace(rules, limits=limits, min_same_person=-1.0), _Nobody(), "bench")
    bare = enrolling = 0.0
    enrolled = pictures = 0
    for number, candidate in enumerate(found):
        began = time.perf_counter()
        for photo in candidate.photos:
            look(read_picture(photo))
        middle = time.perf_counter()
        (outcome,) = work.run([candidate])
        if number == 0:
            continue  # the first one warms up files, models and database
        bare += middle - began
        enrolling += time.perf_counter() - middle
        enrolled += outcome.status is Status.ENROLLED
        pictures += len(candidate.photos)
    return {
        "people": enrolled,
        "bare_pictures_per_second": round(pictures / bare, 1),
        "import_pictures_per_second": round(pictures / enrolling, 1),
        "share_of_bare": round(bare / enrolling, 3),
    }
