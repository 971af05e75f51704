"""The evidence of every face that is followed now, and which of them is the subject."""

from __future__ import annotations

from collections.abc import Iterator

from accessctl.config import ZoneSettings
from accessctl.domain import Observation, Sighting
from accessctl.evidence import TrackEvidence, Windows
from accessctl.gate import framing
from accessctl.gate.policy import Policy


class Tracks:
    """State of the gate's thread; a track dies with the gap that the recognizer's own tracks die of."""

    def __init__(self) -> None:
        self._known: dict[int, TrackEvidence] = {}
        self.subject_id: int | None = None

    def __contains__(self, track_id: object) -> bool:
        return track_id in self._known

    def __iter__(self) -> Iterator[TrackEvidence]:
        return iter(self._known.values())

    def __getitem__(self, track_id: int) -> TrackEvidence:
        return self._known[track_id]

    def find(self, track_id: int) -> TrackEvidence | None:
        """Its evidence, if it is followed."""
        return self._known.get(track_id)

    @property
    def subject(self) -> TrackEvidence | None:
        """The face that is being judged, if it is still followed."""
        return None if self.subject_id is None else self.find(self.subject_id)

    def follow(self, observation: Observation, policy: Policy) -> None:
        """Forget whoever has been gone for too long, and begin with whoever is new."""
        now = observation.frame.taken_at
        present = {sighting.track_id for sighting in observation.sightings}
        self._known = {track.track_id: track for track in self if _is_followed(track, now, policy)}
        for track_id in present - self._known.keys():
            self._known[track_id] = TrackEvidence(track_id, Windows(policy.identity, policy.liveness, policy.gate))
        for track_id in present:
            self._known[track_id].last_seen = now

    def in_zone(self, observation: Observation, zone: ZoneSettings) -> list[Sighting]:
        """The faces that may be judged; the clock of their dwell time runs, all others' stop."""
        inside = []
        for sighting in observation.sightings:
            track = self[sighting.track_id]
            if not framing.is_in_zone(sighting, observation.frame, zone):
                track.in_zone_since = None
                continue
            inside.append(sighting)
            if track.in_zone_since is None:
                track.in_zone_since = observation.frame.taken_at
        return inside

    def compare_anew(self) -> None:
        """From now on faces are compared with others than before; see ``TrackEvidence.compare_anew``."""
        for track in self:
            track.compare_anew()

    def clear(self) -> None:
        """Nothing seen so far counts; whoever was the subject may be it again."""
        self._known.clear()


def _is_followed(track: TrackEvidence, now: float, policy: Policy) -> bool:
    return now - track.last_seen <= policy.tracking.max_gap_seconds
