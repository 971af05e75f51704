"""Enrolment of a living person in front of a camera, or from a clip of one."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Sequence
from statistics import median

from accessctl.domain import Embedding, FaceCrop, Frame, Match, Observation, Quality, Sample, SampleSource, Sighting
from accessctl.enrollment.terms import (
    HINT_FOR_POSE,
    HINT_FOR_REFUSAL,
    EnrollmentRules,
    Hint,
    Kept,
    Pose,
    Progress,
    Refusal,
    Searchable,
    has_rival,
    is_pose,
    largest_of,
    photo_of,
    picture_flaw,
    twin_of,
)
from accessctl.vision.context import context_seen

# Every enrolment passes through these; they are no reason why one failed.
_PASSING = (Refusal.NOT_JUDGED, Refusal.OTHER_POSE)
_MOST_TESTS = 30


class CameraEnrollment:
    """Collects one living person's templates from a camera or clip, then tests that they would be recognised.

    ``plan`` is one pose per template. State of whoever feeds it; time comes from the frames. ``person_id`` is set
    where templates are added to somebody who is enrolled.
    """

    def __init__(
        self, rules: EnrollmentRules, gallery: Searchable, plan: Sequence[Pose], person_id: str | None = None
    ) -> None:
        self._rules = rules
        self._gallery = gallery
        self._asked_for = tuple(plan)
        self._plan = list(plan)
        self._person_id = person_id
        self._skipped: set[int] = set()
        self._kept: list[Kept] = []
        self._step = 0
        self._last_kept_at: float | None = None
        self._track_id: int | None = None
        self._lives: deque[float] = deque(maxlen=rules.liveness.window)
        self._spoof_run = 0
        # Good frames that were not kept: the closing test must not judge a picture by itself.
        self._spare: deque[Embedding] = deque(maxlen=_MOST_TESTS)
        self._tested: deque[bool] = deque(maxlen=rules.identity.window)
        self._tests_left = _MOST_TESTS
        self._problems: Counter[Refusal] = Counter()
        self._closed_since: float | None = None
        self._end: Progress | None = None

    @property
    def samples(self) -> tuple[Sample, ...]:
        """What to store, once the enrolment is complete."""
        return tuple(kept.sample for kept in self._kept)

    def consider(self, observation: Observation) -> Progress:
        """Take one frame into account."""
        if self._end is not None:
            return self._end
        problem, sighting = self._examine(observation)
        problem = self._unless_a_blink(problem, observation.frame.taken_at)
        if problem is not None or sighting is None:
            return self._progress(problem)
        assert sighting.embedding is not None and sighting.crop is not None  # noqa: S101  examined above
        if (twin := twin_of(self._gallery, sighting.embedding, self._rules, self._person_id)) is not None:
            return self._finish(Refusal.ALREADY_ENROLLED, twin)
        if self._step >= len(self._plan):
            return self._test(sighting.embedding)
        return self._collect(sighting.embedding, sighting.crop, sighting, observation.frame)

    def skip_pose(self, asked: Pose | None = None) -> Progress:
        """Go on without this view (somebody cannot turn or nod); the straight view cannot be skipped.

        Where too few templates would be left, a further straight view stands in. ``asked``: only if it is this one, so
        that a second click does not skip the next.
        """
        pose = self._plan[self._step] if self._step < len(self._plan) else Pose.FRONT
        if pose in (Pose.FRONT, Pose.ANY) or asked not in (None, pose):
            return self._progress(None)
        if len(self._plan) - len(self._skipped) > self._rules.enrollment.min_camera_templates:
            self._skipped.add(self._step)
            self._step += 1
        else:
            self._plan[self._step] = Pose.FRONT
        return self._progress(None)

    def end(self) -> Progress:
        """No more frames will come: complete with what there is, or refuse by name."""
        if self._end is not None:
            return self._end
        if len(self._kept) < min(len(self._plan), self._rules.enrollment.min_camera_templates):
            return self._finish(self._why_too_few())
        self._step = len(self._plan)
        for embedding in list(self._spare):
            progress = self._test(embedding)
            if progress.is_complete or progress.ended_by is not None:
                return progress
        return self._finish(Refusal.NOT_RECOGNISED)

    # one frame

    def _examine(self, observation: Observation) -> tuple[Refusal | None, Sighting | None]:
        if (problem := self._placing(observation)) is not None:
            return problem, None
        sighting = largest_of(observation.sightings)
        if sighting.track_id != self._track_id:
            self._start_track(sighting)
        if (flaw := self._flaw(sighting)) is not None:
            return flaw, None
        if (doubt := self._liveness_doubt(sighting)) is not None:
            return doubt, None
        return self._identity_doubt(sighting), sighting

    def _placing(self, observation: Observation) -> Refusal | None:
        sightings, zone = observation.sightings, self._rules.zone
        if not sightings:
            return Refusal.NO_FACE
        largest = largest_of(sightings)
        if has_rival(sightings, self._rules.enrollment.rival_face):
            return Refusal.SEVERAL_FACES
        if not largest.detection.eye_distance >= zone.min_eye_distance_enroll:
            return Refusal.TOO_SMALL
        surround = context_seen(largest.detection.box, observation.frame.width, observation.frame.height)
        if not surround >= self._rules.liveness.min_surround:
            return Refusal.TOO_CLOSE
        x, y = largest.detection.box.centre
        inside = abs(x / observation.frame.width - 0.5) <= zone.width / 2
        return None if inside and 0 <= y <= observation.frame.height else Refusal.OFF_CENTRE

    def _start_track(self, sighting: Sighting) -> None:
        """Another track may be the same person back again: liveness starts anew, the pictures must still agree."""
        self._track_id = sighting.track_id
        self._lives.clear()
        self._spoof_run = 0

    def _flaw(self, sighting: Sighting) -> Refusal | None:
        if sighting.crop is None or sighting.embedding is None:
            return Refusal.NOT_JUDGED
        return picture_flaw(sighting.crop.quality, self._rules.quality, self._rules.enrollment)

    def _unless_a_blink(self, problem: Refusal | None, now: float) -> Refusal | None:
        """Nobody is told to open their eyes before these stayed shut for a while; a frame of a blink is just not kept.

        Until then the hint is the pose's, as for a head that is on its way.
        """
        if problem is not Refusal.EYES_CLOSED:
            self._closed_since = None
            return problem
        self._closed_since = now if self._closed_since is None else self._closed_since
        lasts = now - self._closed_since >= self._rules.enrollment.closed_eyes_seconds
        return problem if lasts else Refusal.OTHER_POSE

    def _liveness_doubt(self, sighting: Sighting) -> Refusal | None:
        """A picture is kept only when this frame is live and so is the track; a run of spoof frames takes all back."""
        min_live = self._rules.limits.min_live
        if sighting.liveness is None or min_live is None:
            return Refusal.NOT_JUDGED
        live = sighting.liveness.live
        self._lives.append(live)
        self._spoof_run = 0 if live >= min_live else self._spoof_run + 1
        enough = len(self._lives) >= self._rules.liveness.min_frames
        if enough and not median(self._lives) >= min_live:
            self._start_over()
            return Refusal.NOT_LIVE
        if not live >= min_live:
            return (
                Refusal.NOT_LIVE if self._spoof_run >= self._rules.liveness.spoof_frames_reset else Refusal.NOT_JUDGED
            )
        return None if enough else Refusal.NOT_JUDGED

    def _start_over(self) -> None:
        self._kept.clear()
        self._spare.clear()
        self._tested.clear()
        self._skipped.clear()
        self._plan = list(self._asked_for)
        self._step = 0

    def _identity_doubt(self, sighting: Sighting) -> Refusal | None:
        if not self._kept or sighting.embedding is None:
            return None
        nearest = self._similarity(sighting.embedding)
        return None if nearest >= self._rules.min_same_person else Refusal.ANOTHER_PERSON

    def _similarity(self, embedding: Embedding) -> float:
        return max(kept.sample.embedding.similarity(embedding) for kept in self._kept)

    # keeping and testing

    def _collect(self, embedding: Embedding, crop: FaceCrop, sighting: Sighting, frame: Frame) -> Progress:
        pose, now = self._plan[self._step], frame.taken_at
        spaced = (
            self._last_kept_at is None or not abs(now - self._last_kept_at) < self._rules.enrollment.spacing_seconds
        )
        fits = is_pose(pose, crop.quality, self._straight(), self._rules.enrollment)
        if not (spaced and fits):
            self._spare.append(embedding)
            return self._progress(None if fits else Refusal.OTHER_POSE)
        sample = Sample(embedding, crop.quality, SampleSource.CAMERA, photo_of(sighting, frame, self._rules))
        self._kept.append(Kept(pose, sample, crop))
        self._last_kept_at = now
        self._step += 1
        return self._progress(None)

    def _straight(self) -> Quality | None:
        return next((kept.crop.quality for kept in self._kept if kept.pose is Pose.FRONT), None)

    def _test(self, embedding: Embedding) -> Progress:
        """The closing test is the gate's own question: k of n frames, the limit, the lead over everybody else."""
        other = self._gallery.nearest(embedding)
        similarity = self._similarity(embedding)
        is_rival = other is not None and other.person_id != self._person_id
        lead = similarity - other.similarity if is_rival and other is not None else float("inf")
        limits = self._rules.limits
        self._tested.append(similarity >= limits.min_similarity and lead >= limits.min_margin)
        self._tests_left -= 1
        if sum(self._tested) >= self._rules.identity.votes_needed:
            return self._finish(None)
        return self._progress(None) if self._tests_left > 0 else self._finish(Refusal.NOT_RECOGNISED)

    def _why_too_few(self) -> Refusal:
        """What most frames lacked."""
        min_live = self._rules.limits.min_live
        if self._lives and min_live is not None and not median(self._lives) >= min_live:
            return Refusal.NOT_LIVE
        mendable = Counter({problem: n for problem, n in self._problems.items() if problem not in _PASSING})
        return mendable.most_common(1)[0][0] if mendable else Refusal.TOO_FEW

    def _finish(self, refusal: Refusal | None, twin: Match | None = None) -> Progress:
        done = refusal is None
        self._end = Progress(
            None,
            Hint.DONE if done else Hint.REFUSED,
            tuple(self._kept),
            len(self._plan),
            problem=refusal,
            ended_by=refusal,
            twin=twin,
            is_complete=done,
        )
        return self._end

    def _progress(self, problem: Refusal | None) -> Progress:
        if problem is not None:
            self._problems[problem] += 1
        wanted = len(self._plan) - len(self._skipped)
        if self._step >= len(self._plan):
            hint = HINT_FOR_REFUSAL.get(problem, Hint.TESTING) if problem else Hint.TESTING
            return Progress(Pose.FRONT, hint, tuple(self._kept), wanted, problem)
        pose = self._plan[self._step]
        hint = HINT_FOR_REFUSAL.get(problem, HINT_FOR_POSE[pose]) if problem else HINT_FOR_POSE[pose]
        return Progress(pose, hint, tuple(self._kept), wanted, problem)
