"""What one track has shown so far. It belongs to that track, counts for a few seconds, and dies with it.

A look binds identity and liveness of the same face in the same frame: a live frame vouches for itself only.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from dataclasses import dataclass
from statistics import median

import numpy as np

from accessctl.config import GateSettings, IdentitySettings, LivenessSettings
from accessctl.domain import Embedding, Evidence, Match, Pixels, Reason
from accessctl.limits import Limits
from accessctl.vision.stillness import change_between


@dataclass(frozen=True, slots=True)
class Look:
    """One judged frame of a track; ``match`` is None where the gallery is empty.

    ``changed``: the face is not as still as a picture since the look it was last compared with.
    """

    at: float
    match: Match | None
    live: float
    changed: bool = True

    def is_live(self, limits: Limits) -> bool:
        return limits.min_live is not None and self.live >= limits.min_live

    def is_near(self, limits: Limits) -> bool:
        """Near enough to somebody; perhaps to two people."""
        return self.match is not None and self.match.similarity >= limits.min_similarity

    def person(self, limits: Limits) -> str | None:
        """The one person this face is near enough to, with nobody else close behind."""
        if self.match is None or not self.is_near(limits) or not self.match.margin >= limits.min_margin:
            return None
        return self.match.person_id


@dataclass(frozen=True, slots=True)
class Windows:
    """The settings that say how many looks are asked for, and how long they count."""

    identity: IdentitySettings
    liveness: LivenessSettings
    gate: GateSettings


class TrackEvidence:
    """The looks at one track. State of the gate's thread; time comes from the frames."""

    def __init__(self, track_id: int, windows: Windows) -> None:
        self.track_id = track_id
        self.in_zone_since: float | None = None
        self.last_seen = 0.0
        self.last_look_at: float | None = None
        self.admitted: str | None = None
        self.admitted_at = 0.0
        self.barred: Reason | None = None
        self.barred_until = math.inf
        self.run = 0  # goes up whenever what was shown before is taken back
        self._windows = windows
        longest = max(windows.identity.window, windows.liveness.window)
        self._looks: deque[Look] = deque(maxlen=longest)  # since the last reset: these can admit
        self._judged: deque[Look] = deque(maxlen=windows.liveness.window)  # resets do not clear these: they can refuse
        self._spoof_run = 0
        self._held_until = 0.0
        self._person: str | None = None
        self._embedding: Embedding | None = None
        self._crop: Pixels | None = None
        self._repeats = 0
        self._still: Pixels | None = None  # what the face has not changed from
        self._still_looks = 0

    def add(self, look: Look, limits: Limits) -> None:
        """Count one look; a run of spoof frames or another identity takes back all that was shown before."""
        self.last_look_at = look.at
        self._drop_older_than(look.at - self._windows.gate.evidence_seconds)
        person = look.person(limits)
        if person is not None and self._person is not None and person != self._person:
            self.start_anew()
        self._person = person or self._person
        self._judged.append(look)
        self._spoof_run = 0 if look.is_live(limits) else self._spoof_run + 1
        if self._spoof_run >= self._windows.liveness.spoof_frames_reset:
            self._hold(look.at)
        if look.at >= self._held_until:
            self._looks.append(look)

    def is_same_face(self, embedding: Embedding, person: str | None, min_self_similarity: float) -> bool:
        """Whether the face still resembles the one of the look before, or is the admitted one; remembers it.

        Once admitted, looks are half a second apart: a head that turned meanwhile resembles itself little (.18 in a
        clip) and still its enrolled pictures.
        """
        before, self._embedding = self._embedding, embedding
        if before is None or before.model_id != embedding.model_id:
            return True
        if person is not None and person == self.admitted:
            return True
        return before.similarity(embedding) >= min_self_similarity

    def is_repeat(self, crop: Pixels) -> bool:
        """Whether this is the very picture of the look before, to the last bit: then it shows nothing new.

        A sensor's noise never repeats; a still picture that is fed in does. Some clips show a frame twice, so one
        repeat is only not counted; as many as a liveness window holds are a refusal.
        """
        before, self._crop = self._crop, crop
        repeats = before is not None and np.array_equal(before, crop)
        self._repeats = self._repeats + 1 if repeats else 0
        return repeats

    def has_changed(self, crop: Pixels) -> bool:
        """Whether the face has moved in itself since it last did, more than noise and a trembling hand explain."""
        if self._still is None:
            self._still = crop
            return False
        changed = change_between(self._still, crop) >= self._windows.liveness.min_change
        self._still_looks = 0 if changed else self._still_looks + 1
        self._still = crop if changed else self._still
        return changed

    def start_anew(self) -> None:
        """Another face in the same place: nothing shown before counts, neither for nor against it."""
        self.run += 1
        self._still, self._still_looks = None, 0
        self._looks.clear()
        self._judged.clear()
        self._spoof_run = 0
        self._person = None
        self.admitted = None
        self.barred, self.barred_until = None, math.inf

    def compare_anew(self) -> None:
        """From now on the face is compared with others than before: what can admit begins anew, what refuses stays."""
        self._looks.clear()
        self._person = None

    def _hold(self, at: float) -> None:
        self.run += 1
        self._looks.clear()
        self._person = None
        self.admitted = None
        self._held_until = at + self._windows.liveness.spoof_hold_seconds

    def _drop_older_than(self, moment: float) -> None:
        for looks in (self._looks, self._judged):
            while looks and looks[0].at < moment:
                looks.popleft()

    @property
    def is_suspect(self) -> bool:
        """The last look was a spoof frame: look at every frame until it is clear again."""
        return self._spoof_run > 0

    def admissible(self, limits: Limits) -> str | None:
        """The person whom k agreeing live looks name, while the track as a whole and its last look are live."""
        if self.is_suspect or not self._is_live(limits) or not any(look.changed for look in self._looks):
            return None
        named = [look.person(limits) for look in self._identity_looks() if look.is_live(limits)]
        votes = Counter(person for person in named if person is not None).most_common(1)
        return votes[0][0] if votes and votes[0][1] >= self._windows.identity.votes_needed else None

    def refusal(self, limits: Limits) -> Reason | None:
        """Why this track is not admitted, once enough was seen to say so."""
        if self._repeats >= self._windows.liveness.window or self._still_looks >= self._windows.liveness.still_frames:
            return Reason.NOT_LIVE
        if len(self._judged) >= self._windows.liveness.min_frames and not self._median(self._judged) >= (
            limits.min_live or 1.0
        ):
            return Reason.NOT_LIVE
        looks = self._identity_looks()
        if not self._is_live(limits) or len(looks) < self._windows.identity.window:
            return None
        needed = self._windows.identity.votes_needed
        if sum(look.person(limits) is not None for look in looks) >= needed:
            return None  # known, but not in live frames yet
        return Reason.AMBIGUOUS if sum(look.is_near(limits) for look in looks) >= needed else Reason.UNKNOWN

    def summary(self, limits: Limits) -> Evidence:
        """What the lamps show."""
        looks = self._identity_looks()
        lives = self._live_looks()
        named = Counter(person for look in looks if look.is_live(limits) and (person := look.person(limits)))
        similarities = [look.match.similarity for look in looks if look.match is not None]
        return Evidence(
            track_id=self.track_id,
            votes=max(named.values(), default=0),
            votes_needed=self._windows.identity.votes_needed,
            looked=len(looks),
            window=self._windows.identity.window,
            live_median=self.live_median,
            live_frames=len(lives),
            live_frames_needed=self._windows.liveness.min_frames,
            similarity=median(similarities) if similarities else None,
            min_similarity=limits.min_similarity,
            min_live=limits.min_live or 1.0,
        )

    @property
    def live_median(self) -> float | None:
        """Over all judged frames, those before a reset included: what the screen and the log say."""
        return self._median(self._judged) if self._judged else None

    def _identity_looks(self) -> list[Look]:
        return list(self._looks)[-self._windows.identity.window :]

    def _live_looks(self) -> list[Look]:
        return list(self._looks)[-self._windows.liveness.window :]

    def _is_live(self, limits: Limits) -> bool:
        looks = self._live_looks()
        if limits.min_live is None or len(looks) < self._windows.liveness.min_frames:
            return False
        return self._median(looks) >= limits.min_live

    def _median(self, looks: deque[Look] | list[Look]) -> float:
        return median(look.live for look in looks)
