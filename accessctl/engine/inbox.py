"""What goes from the door to the inbox: a face that was denied as unknown, cut out, at most once per denial."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from typing import Protocol

import numpy as np

from accessctl.camera import encoded
from accessctl.config import InboxSettings
from accessctl.domain import Box, Decision, Frame, Pixels, Reason, Sighting, Verdict
from accessctl.errors import AccessctlError
from accessctl.store.inbox import InboxFace

_log = logging.getLogger(__name__)

# A photo or a screen is no employee, and whoever was recognised needs no looking at.
_KEPT = (Reason.UNKNOWN, Reason.AMBIGUOUS)
_MARGIN = 0.35  # of the box, on each side: hair and chin, so that people recognise people
_SIDE = 320  # px: enough to recognise somebody by eye, about 20 kB


class Keeps(Protocol):
    """The store's inbox, as far as the door needs it."""

    def put(self, face: InboxFace, *, keep: dt.timedelta, most: int, same_from: float) -> str: ...


class InboxFeed:
    """Hears every decision, in the analysis thread: a denial that is news takes about 10 ms more, no other does.

    ``least`` is the similarity that the gate asks for now. A database that fails costs the picture, never the door.
    """

    def __init__(
        self, inbox: Keeps, settings: InboxSettings, door: str, *, least: Callable[[], float], same_from: float
    ) -> None:
        self._inbox = inbox
        self._settings = settings
        self._door = door
        self._least = least
        self._same_from = same_from

    def hear(self, decision: Decision) -> None:
        """Keep the face, where it is one to be kept."""
        seen = _sighting_of(decision)
        if seen is None or not self._settings.enabled:
            return
        try:
            self._put(decision, seen)
        except AccessctlError as error:
            _log.warning("a face could not be put into the inbox: %s", error)

    def _put(self, decision: Decision, seen: Sighting) -> None:
        assert seen.embedding is not None  # noqa: S101  asked for by _sighting_of
        match = seen.match
        is_near = match is not None and match.similarity >= self._settings.near_miss_share * self._least()
        face = InboxFace(
            at=dt.datetime.now(dt.UTC),
            door=self._door,
            reason=decision.reason,
            picture=encoded(portrait(decision.observation.frame, seen.detection.box)),
            embedding=seen.embedding,
            quality=seen.crop.quality if seen.crop else None,
            live=seen.liveness.live if seen.liveness else None,
            similarity=match.similarity if match else None,
            person_id=match.person_id if match is not None and is_near else None,
        )
        keep = dt.timedelta(days=self._settings.keep_days)
        self._inbox.put(face, keep=keep, most=self._settings.most, same_from=self._same_from)


def _sighting_of(decision: Decision) -> Sighting | None:
    """Whose face the denial is about; None where there is nothing to keep."""
    about = decision.subject
    if not decision.is_news or decision.verdict is not Verdict.DENIED or decision.reason not in _KEPT or about is None:
        return None
    found = (seen for seen in decision.observation.sightings if seen.track_id == about.track_id)
    return next((seen for seen in found if seen.embedding is not None), None)


def portrait(frame: Frame, box: Box) -> Pixels:
    """The face with some room round it, at most ``_SIDE`` pixels high, shrunk by taking every n-th pixel."""
    wide, high = _MARGIN * box.width, _MARGIN * box.height
    left, right = max(0, int(box.left - wide)), min(frame.width, int(box.right + wide) + 1)
    top, bottom = max(0, int(box.top - high)), min(frame.height, int(box.bottom + high) + 1)
    if left >= right or top >= bottom:
        return np.zeros((8, 8, 3), np.uint8)
    step = max(1, -(-(bottom - top) // _SIDE))
    return np.ascontiguousarray(frame.pixels[top:bottom:step, left:right:step])
