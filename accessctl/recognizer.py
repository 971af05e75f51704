"""From a frame to everything seen in it: detect, track, align, embed, match, judge liveness. No thread, no drawing.

Every frame is searched for faces. The expensive networks run only for faces whose track still needs them, which the
gate says (``needs``); a face that was not examined carries None, and None never opens a door.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import (
    Detection,
    Embedding,
    FaceCrop,
    Frame,
    LivenessScore,
    Match,
    Observation,
    Pixels,
    Sighting,
)
from accessctl.tracking import Tracker
from accessctl.vision.eyes_and_mouth import Features
from accessctl.vision.quality import measure

STAGES = ("detect", "track", "align", "quality", "embed", "search", "liveness")

# More would let a crowd slow down the one who stands at the door; the largest come first.
_MOST_EXAMINED = 2
_NEWEST_WEIGHT = 0.3  # of a look in the track's mean face: about the last five looks count


class FindsFaces(Protocol):
    """``vision.detection.Detector``, as far as it is needed here."""

    def detect(self, pixels: Pixels, /) -> tuple[Detection, ...]: ...
    def detect_still(self, pixels: Pixels, /) -> tuple[Detection, ...]: ...
    def look_closer(self, pixels: Pixels, face: Detection, /) -> Detection: ...


class Embeds(Protocol):
    """``vision.embedding.Embedder``, as far as it is needed here."""

    def crops(self, pixels: Pixels, landmarks: ArrayLike, /) -> tuple[Pixels, ...]: ...
    def embed(self, faces: Sequence[tuple[Pixels, ...]], /) -> list[Embedding]: ...


class JudgesLiveness(Protocol):
    """``vision.liveness.Liveness``, as far as it is needed here."""

    def judge(self, pixels: Pixels, detections: Sequence[Detection], /) -> list[LivenessScore]: ...


class LooksAtEyesAndMouth(Protocol):
    """``vision.eyes_and_mouth.EyesAndMouth``, as far as it is needed here."""

    def look(self, pixels: Pixels, landmarks: ArrayLike, /) -> Features: ...


class Searches(Protocol):
    """``gallery.Gallery``, as far as it is needed here."""

    def nearest(self, embedding: Embedding, /) -> Match | None: ...


def always(_track_id: int, _now: float) -> bool:
    """The policy of a recognizer without a gate: examine whoever is there."""
    return True


@dataclass(frozen=True, slots=True, eq=False)
class _Look:
    """A face aligned for every part of the embedder; the crop in the sighting is the first of ``crops``."""

    sighting: Sighting
    crops: tuple[Pixels, ...]


class Recognizer:
    """Turns frames into observations. Owned by the analysis thread, except for the attributes named next.

    ``gallery`` may be replaced by one assignment from any thread; ``claimed`` takes its place while a badge says who it
    is (1:1; of the analysis thread). ``needs(track_id, taken_at)`` says whether a track is
    to be examined now (the gate's). While ``is_enrolling``, the largest face is examined in every frame, whatever the
    gate needs, and closely: open eyes and a free mouth are looked for as well (not where ``eyes_and_mouth`` is None).
    Liveness None means that there is no model: sightings then carry no score, which the gate refuses.

    ``min_self_similarity``: a face less similar than this to what its track showed before is somebody else, and goes
    on under a new track id; the similarity with an FMR of 1e-3 serves, because frames of one walk-up are more alike
    than the pictures that curve was measured on.
    """

    def __init__(
        self,
        *,
        detector: FindsFaces,
        tracker: Tracker,
        embedder: Embeds,
        liveness: JudgesLiveness | None,
        gallery: Searches,
        min_eye_distance: float,
        min_self_similarity: float,
    ) -> None:
        self._detector = detector
        self._tracker = tracker
        self._embedder = embedder
        self._liveness = liveness
        self._min_eye_distance = min_eye_distance
        self._min_self_similarity = min_self_similarity
        self._faces: dict[int, Embedding] = {}  # what each track has shown, on average
        self.gallery = gallery
        self.claimed: Searches | None = None
        self.needs: Callable[[int, float], bool] = always
        self.is_enrolling = False
        self.eyes_and_mouth: LooksAtEyesAndMouth | None = None

    def observe(self, frame: Frame) -> Observation:
        """Everything seen in the frame; raises ModelError when a model fails."""
        clock = _Stages()
        found = self._detector.detect(frame.pixels)
        clock.ends("detect")
        ids = self._tracker.update(found, frame.taken_at)
        sightings = [Sighting(track_id, face) for track_id, face in zip(ids, found, strict=True)]
        self._faces = {track_id: face for track_id, face in self._faces.items() if track_id in self._tracker.alive}
        clock.ends("track")
        for place in self._to_examine(sightings, frame.taken_at):
            sightings[place] = self._examine(frame.pixels, sightings[place], clock)
        return Observation(frame, tuple(sightings), clock.milliseconds)

    def observe_still(self, frame: Frame, *, closely: bool = False) -> Observation:
        """Every face of a photo, embedded and matched; photos have no tracks and cannot be alive.

        The faces are numbered from 1 as if they were tracks, and belong to none of ``observe``. ``closely`` as while
        ``is_enrolling``.
        """
        clock = _Stages()
        found = self._detector.detect_still(frame.pixels)
        clock.ends("detect")
        faces = [Sighting(number, face) for number, face in enumerate(found, 1)]
        looks = [self._aligned(frame.pixels, face, clock, closely) for face in faces]
        seen = [self._matched(self._embedded(look, clock), clock) for look in looks]
        return Observation(frame, tuple(seen), clock.milliseconds)

    def _to_examine(self, sightings: Sequence[Sighting], now: float) -> list[int]:
        """Places of the faces that are worth the expensive networks in this frame, largest first."""
        places = sorted(range(len(sightings)), key=lambda place: -sightings[place].detection.eye_distance)
        near = [place for place in places if sightings[place].detection.eye_distance >= self._min_eye_distance]
        wanted = [place for place in near if self.needs(sightings[place].track_id, now)]
        if self.is_enrolling and near and near[0] not in wanted:
            wanted.insert(0, near[0])
        return wanted[:_MOST_EXAMINED]

    def _examine(self, pixels: Pixels, sighting: Sighting, clock: _Stages) -> Sighting:
        """Identity and liveness of one face, from the same pixels of the same frame."""
        closer = self._detector.look_closer(pixels, sighting.detection)
        look = self._aligned(pixels, replace(sighting, detection=closer), clock, self.is_enrolling)
        seen = self._told_apart(self._embedded(look, clock))
        return self._judged(pixels, self._matched(seen, clock), clock)

    def _aligned(self, pixels: Pixels, sighting: Sighting, clock: _Stages, closely: bool) -> _Look:
        landmarks = sighting.detection.landmarks
        crops = self._embedder.crops(pixels, landmarks)
        clock.ends("align")
        quality = measure(crops[0], landmarks)
        if closely and self.eyes_and_mouth is not None:
            seen = self.eyes_and_mouth.look(pixels, landmarks)
            quality = replace(quality, eyes_open=seen.eyes_open, mouth_free=seen.mouth_free)
        look = _Look(replace(sighting, crop=FaceCrop(crops[0], quality)), crops)
        clock.ends("quality")
        return look

    def _embedded(self, look: _Look, clock: _Stages) -> Sighting:
        (embedding,) = self._embedder.embed([look.crops])
        clock.ends("embed")
        return replace(look.sighting, embedding=embedding)

    def _told_apart(self, sighting: Sighting) -> Sighting:
        """The sighting under its own track id, or under a new one where the face is not the one its track has shown."""
        face, known = sighting.embedding, self._faces.get(sighting.track_id)
        assert face is not None  # noqa: S101  embedded a moment ago
        if known is None or known.model_id != face.model_id:
            self._faces[sighting.track_id] = face
            return sighting
        if not known.similarity(face) >= self._min_self_similarity:
            del self._faces[sighting.track_id]
            track_id = self._tracker.restart(sighting.track_id)
            self._faces[track_id] = face
            return replace(sighting, track_id=track_id)
        self._faces[sighting.track_id] = _blended(known, face)
        return sighting

    def _matched(self, sighting: Sighting, clock: _Stages) -> Sighting:
        assert sighting.embedding is not None  # noqa: S101  embedded a moment ago
        searched = self.gallery if self.claimed is None else self.claimed
        match = searched.nearest(sighting.embedding)
        clock.ends("search")
        return replace(sighting, match=match)

    def _judged(self, pixels: Pixels, sighting: Sighting, clock: _Stages) -> Sighting:
        if self._liveness is None:
            return sighting
        (score,) = self._liveness.judge(pixels, [sighting.detection])
        clock.ends("liveness")
        return replace(sighting, liveness=score)


def _blended(known: Embedding, newest: Embedding) -> Embedding:
    mean: NDArray[np.float32] = (1 - _NEWEST_WEIGHT) * known.vector + _NEWEST_WEIGHT * newest.vector
    return Embedding(np.asarray(mean / np.linalg.norm(mean), np.float32), newest.model_id)


class _Stages:
    """Adds up what each stage costs; the time since the last mark goes to the stage that ends now."""

    def __init__(self) -> None:
        self.milliseconds = dict.fromkeys(STAGES, 0.0)
        self._mark = time.perf_counter()

    def ends(self, stage: str) -> None:
        now = time.perf_counter()
        self.milliseconds[stage] += (now - self._mark) * 1e3
        self._mark = now
