"""What the wizard needs from the rest of the house."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from accessctl.domain import Observation, Person, Sample
from accessctl.enrollment import CameraEnrollment, PhotoEnrollment


class Enroller(Protocol):
    """Where enrolments come from. ``see_photo`` and ``store`` take time and are called in worker threads."""

    def from_camera(self, person_id: str | None) -> CameraEnrollment: ...

    def from_photos(self, person_id: str | None) -> PhotoEnrollment: ...

    def see_photo(self, path: Path) -> Observation: ...

    def watch(self, hear: Callable[[Observation], None], fail: Callable[[str], None]) -> Callable[[], None]:
        """Start the camera; ``hear`` and ``fail`` are called in its thread. Returns what stops it, without waiting."""
        ...

    def store(self, name: str, group: str, samples: Sequence[Sample], note: str, actor: str) -> Person: ...

    def add(self, person_id: str, samples: Sequence[Sample], actor: str) -> None: ...

    def name_of(self, person_id: str) -> str: ...
