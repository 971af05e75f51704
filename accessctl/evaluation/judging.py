"""Presentations to P(live), by the code that runs at the door: detection, surround, network; for clips also tracks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

from accessctl.camera import open_camera, read_picture
from accessctl.config import Settings
from accessctl.domain import Detection, Frame, LivenessScore, Match, Pixels
from accessctl.errors import CameraError, InputError
from accessctl.evaluation.presentations import Presentation
from accessctl.evidence import Look, TrackEvidence, Windows
from accessctl.limits import Limits
from accessctl.tracking import Tracker
from accessctl.translation import tr
from accessctl.vision.context import MIN_BOX_PIXELS, context_seen

Progress = Callable[[int, int], None]  # presentations done, of how many

# Whose face it is does not matter here: with everybody known for certain, only liveness can keep the gate shut.
_KNOWN = Match("anybody", 1.0)


class Finder(Protocol):
    """What is needed of a detector."""

    def detect(self, pixels: Pixels) -> tuple[Detection, ...]: ...


class LivenessJudge(Protocol):
    """What is needed of ``vision.liveness.Liveness``."""

    model_id: str

    def judge(self, pixels: Pixels, detections: Sequence[Detection]) -> list[LivenessScore]: ...


@dataclass(frozen=True, slots=True)
class Judged:
    """One presentation and its P(live); None where no face was found. ``context`` is in box sides."""

    presentation: Presentation
    live: float | None
    context: float = 0.0


@dataclass(frozen=True, slots=True)
class ClipJudged:
    """One clip: P(live) of its largest face per frame, the window medians, and whether the gate would have opened.

    ``asked_back`` counts frames whose face was too close to be judged: the door would have asked to step back.
    """

    presentation: Presentation
    frames: tuple[float, ...]
    windows: tuple[float, ...]
    opened: bool
    without_face: int
    asked_back: int = 0


def judge_pictures(
    presentations: Sequence[Presentation], finder: Finder, liveness: LivenessJudge, progress: Progress
) -> tuple[list[Judged], list[str]]:
    """A score for the largest face of each picture, and one line for each file that cannot be read."""
    judged: list[Judged] = []
    unreadable: list[str] = []
    for number, one in enumerate(presentations, start=1):
        try:
            judged.append(_judge(one, read_picture(one.path), finder, liveness))
        except InputError as error:
            unreadable.append(str(error))
        progress(number, len(presentations))
    return judged, unreadable


def judge_clips(
    presentations: Sequence[Presentation],
    finder: Finder,
    liveness: LivenessJudge,
    settings: Settings,
    min_live: float,
    progress: Progress,
) -> tuple[list[ClipJudged], list[str]]:
    """Each clip frame by frame in file time, and one line for each that cannot be read."""
    judged: list[ClipJudged] = []
    unreadable: list[str] = []
    for number, one in enumerate(presentations, start=1):
        try:
            judged.append(judge_frames(one, _frames(one, settings), finder, liveness, settings, min_live))
        except (InputError, CameraError) as error:
            unreadable.append(str(error))
        progress(number, len(presentations))
    return judged, unreadable


def largest(detections: Sequence[Detection]) -> Detection | None:
    """The largest face that is one: boxes under 16 px are strays."""
    faces = [one for one in detections if min(one.box.width, one.box.height) >= MIN_BOX_PIXELS]
    return max(faces, key=lambda one: one.box.width * one.box.height, default=None)


def _judge(one: Presentation, pixels: Pixels, finder: Finder, liveness: LivenessJudge) -> Judged:
    face = largest(finder.detect(pixels))
    if face is None:
        return Judged(one, None)
    height, width = pixels.shape[:2]
    return Judged(one, liveness.judge(pixels, [face])[0].live, context_seen(face.box, width, height))


def judge_frames(
    one: Presentation,
    frames: Iterable[Frame],
    finder: Finder,
    liveness: LivenessJudge,
    settings: Settings,
    min_live: float,
) -> ClipJudged:
    """One attempt: its frames in order, from a clip or from the door's own camera. InputError if there are none."""
    tracker, attempt = Tracker(settings.tracking), Trial(settings, min_live)
    without_face = asked_back = 0
    for frame in frames:
        faces = finder.detect(frame.pixels)
        tracks = tracker.update(faces, frame.taken_at)
        face = largest(faces)
        if face is None:
            without_face += 1
        elif not context_seen(face.box, frame.width, frame.height) >= settings.liveness.min_surround:
            asked_back += 1
        else:
            track = tracks[[other is face for other in faces].index(True)]
            attempt.look(track, frame.taken_at, liveness.judge(frame.pixels, [face])[0].live)
    if not attempt.frames and not without_face + asked_back:
        raise InputError(tr("{path}: gave no frame that can be decoded", path=one.path))
    return ClipJudged(one, tuple(attempt.frames), tuple(attempt.windows()), attempt.opened, without_face, asked_back)


def _frames(one: Presentation, settings: Settings) -> Iterator[Frame]:
    camera = open_camera(str(one.path), settings=settings.camera, paced=False)
    try:
        yield from camera.frames()
    finally:
        camera.close()


class Trial:
    """Would the gate have opened? Its own evidence over the tracks of one attempt, every face taken for a known one."""

    def __init__(self, settings: Settings, min_live: float) -> None:
        self._windows = Windows(settings.identity, settings.liveness, settings.gate)
        self._limits = Limits(0.5, 0.0, min_live)
        self._evidence: dict[int, TrackEvidence] = {}
        self._of_track: dict[int, list[float]] = {}
        self._window = settings.liveness.window
        self._least = settings.liveness.min_frames
        self.frames: list[float] = []
        self.opened = False

    def look(self, track: int, taken_at: float, live: float) -> None:
        """P(live) of the face that the gate would have judged in this frame, and its track."""
        self.frames.append(live)
        self._of_track.setdefault(track, []).append(live)
        evidence = self._evidence.setdefault(track, TrackEvidence(track, self._windows))
        evidence.add(Look(taken_at, _KNOWN, live), self._limits)
        self.opened = self.opened or evidence.admissible(self._limits) is not None

    def windows(self) -> list[float]:
        """Medians of whole windows that follow one another in a track; a rest counts if it has the least frames."""
        cut = [
            scores[start : start + self._window]
            for scores in self._of_track.values()
            for start in range(0, len(scores), self._window)
        ]
        return [median(window) for window in cut if len(window) >= self._least]
