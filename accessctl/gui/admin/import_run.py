"""One import from the first person to the last: what has come of it, and the words for how far it is."""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from accessctl.bulk import Outcome, Status, write_refusals
from accessctl.errors import AccessctlError
from accessctl.gui.admin.person_detail import in_words
from accessctl.gui.tasks import Job
from accessctl.roster import Candidate, Roster
from accessctl.store import People
from accessctl.store.export import whole_text
from accessctl.store.staff import agreed_words
from accessctl.translation import tr, trn

# Whoever is enrolled already is passed over a thousand times a second: each told by itself, the GUI thread would only
# listen.
_SAY_EVERY_SECONDS = 0.1


@dataclass(slots=True)
class Run:
    """What an import has done so far; of the GUI thread."""

    roster: Roster
    outcomes: list[Outcome] = field(default_factory=list)
    begun: float = 0.0
    already: int = 0  # before this start: an import that goes on measures its own speed
    is_over: bool = False
    # Counted as they come: of 50,000 people each count anew would cost the GUI thread milliseconds per person.
    pictures: int = 0
    counts: Counter[Status] = field(default_factory=Counter)
    refusals: int = 0
    taken_back: set[str] = field(default_factory=set)  # ids of whom it had enrolled, before it was undone

    def __post_init__(self) -> None:
        self.pictures, self.refusals = self.roster.pictures, len(self.roster.bad_rows)

    def take(self, fresh: Sequence[Outcome]) -> None:
        """What has come of the next ones."""
        self.outcomes += fresh
        self.counts.update(one.status for one in fresh)
        self.refusals += sum(
            one.status is Status.REFUSED or any(note.refusal for note in one.pictures) for one in fresh
        )

    @property
    def left(self) -> tuple[Candidate, ...]:
        return self.roster.candidates[len(self.outcomes) :]

    @property
    def enrolled(self) -> list[str]:
        """Ids of those who are here because of this import."""
        came = (one.person_id for one in self.outcomes if one.status is Status.ENROLLED)
        return [person_id for person_id in came if person_id and person_id not in self.taken_back]


def summary(run: Run) -> str:
    """What there is, or what has come of it."""
    if not run.outcomes:
        people, pictures = in_words(len(run.roster.candidates)), run.pictures
        words = tr("{people} with {pictures}", people=people,
                   pictures=trn("1 picture", "{count:,} pictures", count=pictures))  # fmt: skip
        bad = len(run.roster.bad_rows)
        return words + (f" · {trn('1 bad row', '{count} bad rows', count=bad)}" if bad else "")
    counts = run.counts
    words = tr(
        "{enrolled} enrolled, {skipped} enrolled before, {refused} refused, {bad} bad rows",
        enrolled=counts[Status.ENROLLED] - len(run.taken_back), skipped=counts[Status.SKIPPED],
        refused=counts[Status.REFUSED], bad=len(run.roster.bad_rows),
    )  # fmt: skip
    return words + (tr("; {count} removed again", count=len(run.taken_back)) if run.taken_back else "")


def first_words(notices: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    more = len(notices) - 3
    return " ".join(notices[:3]) + (f" (+{more})" if more > 0 else "")


def report_of(run: Run, target: Path) -> Callable[[], int]:
    """What writes the refusals so far, in a worker; gives how many lines."""
    outcomes, bad = tuple(run.outcomes), run.roster.bad_rows

    def write() -> int:
        with whole_text(target) as file:
            return write_refusals(outcomes, bad, file)

    return write


def progress_words(run: Run, seconds: float) -> str:
    """How far, how quick, how long still."""
    done, whole = len(run.outcomes), len(run.roster.candidates)
    rate = (done - run.already) / seconds if seconds > 0 else 0.0
    minutes = math.ceil((whole - done) / rate / 60) if rate > 0 else 0
    words = tr("{done:,} of {all:,}; {refused} refused; {rate:.1f} people per second",
               done=done, all=whole, refused=run.counts[Status.REFUSED], rate=rate)  # fmt: skip
    left = trn("less than a minute left", "about {count} minutes left", count=minutes)
    return f"{words} · {left}" if minutes else words


# in a worker


def enrol(outcomes: Iterator[Outcome], job: Job) -> None:
    """Enrol one after the other; each step of the job carries those that have come since the last one."""
    said, fresh = time.monotonic(), []
    for outcome in outcomes:
        fresh.append(outcome)
        if job.cancelled or time.monotonic() - said >= _SAY_EVERY_SECONDS:
            job.step(fresh)
            said, fresh = time.monotonic(), []
        if job.cancelled:
            return
    job.step(fresh)


def take_back(people: People, ids: Sequence[str], actor: str, other: str, job: Job) -> tuple[int, str]:
    """Remove these people again, each with a receipt: how many are removed, and what kept it from the next one."""
    for count, person_id in enumerate(ids):
        if job.cancelled:
            return count, ""
        try:
            if people.find(person_id) is not None:
                people.remove(person_id, actor=actor, why=f"import undone{agreed_words(other)}")
        except AccessctlError as error:
            return count, str(error)
        job.step(count + 1)
    return len(ids), ""
