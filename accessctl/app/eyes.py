"""The models as one pair of eyes: verified, loaded, warmed up, with the limits of their cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from accessctl.config import RuntimeSettings, Settings
from accessctl.domain import ModelEntry, Role
from accessctl.enrollment.terms import SAME_PERSON_FMR
from accessctl.errors import ModelError
from accessctl.gallery import Gallery
from accessctl.limits import FmrCurve
from accessctl.recognizer import Recognizer
from accessctl.tracking import Tracker
from accessctl.translation import tr
from accessctl.vision import runtime
from accessctl.vision.detection import Detector
from accessctl.vision.embedding import Embedder, parts_of
from accessctl.vision.eyes_and_mouth import EyesAndMouth
from accessctl.vision.liveness import Liveness, guard_of
from accessctl.weights import Catalogue, State
from accessctl.weights.choice import chosen


@dataclass(frozen=True, slots=True)
class Eyes:
    """The loaded models, warmed up: what sees, without memory of what was seen."""

    detector: Detector
    embedder: Embedder
    liveness: Liveness
    eyes_and_mouth: EyesAndMouth | None
    curve: FmrCurve
    min_live: float
    provider: str

    @classmethod
    def load(
        cls,
        settings: Settings,
        catalogue: Catalogue,
        load: Callable[[Path, RuntimeSettings], runtime.Session] = runtime.load,
    ) -> Eyes:
        """Verify, load and warm up the models that the settings name; ModelError, one line, where that fails.

        ``load`` opens one model file; the bench hands in one that listens.
        """
        choice = chosen(settings.models)
        if choice is None:
            raise ModelError(tr("no models are chosen yet; run: accessctl models install"))
        sessions: dict[str, runtime.Session] = {}

        def session_of(model_id: str) -> runtime.Session:
            if model_id not in sessions:
                sessions[model_id] = load(catalogue.ready(model_id), settings.runtime)
            return sessions[model_id]

        detector = Detector(session_of(choice.detector), settings.detection)
        parts = parts_of(catalogue.entry(choice.embedder), catalogue.entry, session_of)
        embedder = Embedder(choice.embedder, parts, mirrored=settings.identity.mirrored)
        whole = catalogue.whole(choice.liveness)
        liveness = guard_of(choice.liveness, whole, catalogue.entry, session_of)
        detector.warm_up()
        embedder.warm_up()
        liveness.warm_up()
        provider = sessions[choice.detector].provider
        curve = curve_of(catalogue.entry(choice.embedder), mirrored=settings.identity.mirrored)
        return cls(
            detector, embedder, liveness, _eyes_and_mouth(catalogue, session_of), curve, _min_live(liveness), provider
        )


def _eyes_and_mouth(catalogue: Catalogue, session_of: Callable[[str], runtime.Session]) -> EyesAndMouth | None:
    """What enrolment looks closely with; None where its file is damaged: the door needs none, the doctor says so."""
    entry = next(iter(catalogue.of_role(Role.EYES_AND_MOUTH)), None)
    if entry is None or catalogue.state(entry.id) is not State.READY:
        return None
    found = EyesAndMouth(session_of(entry.id), entry)
    found.warm_up()
    return found


def curve_of(entry: ModelEntry, *, mirrored: bool) -> FmrCurve:
    """The embedder's calibration; ModelError where nobody measured one, because no limit follows then."""
    try:
        return FmrCurve.of(entry.fmr_curve_mirrored if mirrored else entry.fmr_curve, entry.visits)
    except ValueError as error:
        raise ModelError(
            tr("{id} has no calibration curve, so no limit is known; choose another embedder", id=entry.id)
        ) from error


def _min_live(liveness: Liveness) -> float:
    """The limit of the cards; ModelError where a card has none."""
    if liveness.min_live is None:
        raise ModelError(tr("a liveness model has no limit on its card, so nobody can be let in; choose another one"))
    return liveness.min_live


def recognizer_of(eyes: Eyes, settings: Settings, gallery: Gallery) -> Recognizer:
    """A recognizer with these models that examines everybody; photos need nothing else of this module."""
    made = Recognizer(
        detector=eyes.detector,
        tracker=Tracker(settings.tracking),
        embedder=eyes.embedder,
        liveness=eyes.liveness,
        gallery=gallery,
        min_eye_distance=settings.zone.min_eye_distance,
        min_self_similarity=eyes.curve.similarity_at(SAME_PERSON_FMR),
    )
    made.eyes_and_mouth = eyes.eyes_and_mouth
    return made
