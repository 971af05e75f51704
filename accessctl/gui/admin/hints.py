"""What to do about a person's record, in a sentence each: said before the person has to complain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from accessctl.domain import SampleSource, last_moment
from accessctl.gui.admin.people_model import GOOD_TEMPLATES
from accessctl.store import PersonOverview, TemplateInfo
from accessctl.store.health import Health
from accessctl.translation import tr, trn

# Fewer visits say nothing: one bad morning with the sun behind would be half of them.
_VISITS_THAT_COUNT = 5
_MANY_TRIES = 1.5
OLD_PICTURES = dt.timedelta(days=5 * 365)  # faces change slowly; after about five years genuine scores fall noticeably
_SOON = dt.timedelta(days=14)
LOOKED_BACK = dt.timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Hint:
    """A sentence; ``pictures``: new pictures would help."""

    words: str
    pictures: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """What the hints are made from. ``embedder`` is the model in use, "" where it is not known.

    ``has_consented``: to some version of the text; an import and the terminal ask for none.
    """

    line: PersonOverview
    templates: Sequence[TemplateInfo]
    health: Health
    embedder: str
    min_similarity: float | None
    now: dt.datetime
    has_consented: bool = True


def hints_for(case: Case) -> list[Hint]:
    """The most urgent first; none for a record in good order."""
    found = (_of_model(case), _tries(case), _doubted(case), _barely(case), _few(case), _consent(case),
             _old(case), _ends(case))  # fmt: skip
    return [hint for hint in found if hint is not None]


def _of_model(case: Case) -> Hint | None:
    usable = [info for info in case.templates if info.model_id == case.embedder]
    if not case.embedder or usable:
        return None
    return Hint(tr("Cannot be recognised: the templates were made by another model. Enrol again."), pictures=True)


def _tries(case: Case) -> Hint | None:
    health = case.health
    if health.visits < _VISITS_THAT_COUNT or not health.tries >= _MANY_TRIES:
        return None
    return Hint(
        tr("Needs {tries:.1f} tries on average (last {count} visits): enrol again, at the door's light.",
           tries=health.tries, count=health.visits), pictures=True,
    )  # fmt: skip


def _doubted(case: Case) -> Hint | None:
    if case.health.visits < _VISITS_THAT_COUNT or case.health.not_live * 3 < case.health.visits:
        return None
    return Hint(tr("Is often taken for a picture: look at the light at the door, and at glasses that mirror."))


def _barely(case: Case) -> Hint | None:
    """The middle of the scores within a tenth of the limit: half of the visits would fail with a little less."""
    if case.min_similarity is None or len(case.health.similarities) < _VISITS_THAT_COUNT:
        return None
    usual = median(case.health.similarities)
    if usual >= case.min_similarity * 1.1:
        return None
    return Hint(
        tr("Is recognised only just: {usual:.2f}, where {limit:.2f} is needed. New pictures help.",
           usual=usual, limit=case.min_similarity), pictures=True,
    )  # fmt: skip


def _few(case: Case) -> Hint | None:
    count = len(case.templates)
    if count >= GOOD_TEMPLATES:
        return None
    return Hint(
        trn("Only one picture: three or more make recognition surer.",
            "Only {count} pictures: three or more make recognition surer.", count=count), pictures=True,
    )  # fmt: skip


def _old(case: Case) -> Hint | None:
    newest = max((info.created_at for info in case.templates), default=None)
    if newest is None or case.now - newest < OLD_PICTURES:
        return None
    return Hint(
        tr("The newest picture is {years} years old: faces change.", years=(case.now - newest).days // 365),
        pictures=True,
    )


def _consent(case: Case) -> Hint | None:
    return None if case.has_consented else Hint(tr("No consent is recorded: have it signed, under Consent."))


def _ends(case: Case) -> Hint | None:
    ends = case.line.person.valid_until
    if ends is None or not case.now < ends <= case.now + _SOON:
        return None
    days = (last_moment(ends).astimezone().date() - case.now.astimezone().date()).days
    if days <= 0:
        return Hint(tr("Access ends today."))
    return Hint(trn("Access ends tomorrow.", "Access ends in {count} days.", count=days))


def template_words(info: TemplateInfo) -> str:
    """Where a template is from, and how the head was held."""
    origin = tr("camera") if info.source is SampleSource.CAMERA else tr("photo")
    held = _held(info)
    return f"{origin} · {held}" if held else origin


def _held(info: TemplateInfo) -> str:
    quality = info.quality
    if quality is None:
        return ""
    if abs(quality.yaw) >= 12:
        return tr("turned left") if quality.yaw > 0 else tr("turned right")
    if abs(quality.pitch) >= 14:
        return tr("looks up") if quality.pitch > 0 else tr("looks down")
    return tr("straight")


def quality_words(info: TemplateInfo) -> str:
    """How good the picture was: the weakest of what is measured, in a word."""
    quality = info.quality
    if quality is None:
        return tr("not measured")
    if quality.eye_distance < 48:
        return tr("small face")
    if quality.sharpness < 60:
        return tr("soft")
    if not 60 <= quality.brightness <= 200:
        return tr("poor light")
    return tr("good")
