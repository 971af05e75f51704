"""The people of an import as a Qt model: a line each, bad rows among them, with what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject

from accessctl.bulk import Outcome, Status
from accessctl.gui.admin.paging import PagedModel
from accessctl.roster import BadRow, Candidate, Roster
from accessctl.translation import mark, tr


class Column(Enum):
    """The columns, by title."""

    NAME = mark("Name")
    GROUP = mark("Group")
    PICTURES = mark("Pictures")
    STATE = mark("State")
    WHY = mark("Why")


COLUMNS = tuple(Column)
_CHIPS = {
    Status.ENROLLED: ("granted", mark("enrolled")), Status.SKIPPED: ("neutral", mark("was enrolled")),
    Status.REFUSED: ("denied", mark("refused")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportLine:
    """A candidate or a bad row, and what became of it."""

    candidate: Candidate | None
    bad: BadRow | None = None
    outcome: Outcome | None = None
    is_taken_back: bool = False

    @property
    def is_refused(self) -> bool:
        """Whether there is something to mend: the person, a row, or a picture."""
        refused = self.outcome is not None and (
            self.outcome.status is Status.REFUSED or any(note.refusal for note in self.outcome.pictures)
        )
        return self.bad is not None or refused


class ImportModel(PagedModel[ImportLine]):
    """Everybody who was read: 50,000 lines of it are small."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    def text(self, line: ImportLine, column: Enum) -> str:
        candidate = line.candidate
        if column is Column.STATE:
            return self._state(line)[1]
        if column is Column.WHY:
            return line.bad.why if line.bad else _why(line.outcome) if line.outcome else ""
        if candidate is None:
            return tr("line {line}", line=line.bad.line) if line.bad and column is Column.NAME else ""
        return {
            Column.NAME: candidate.name, Column.GROUP: candidate.group, Column.PICTURES: str(len(candidate.photos)),
        }[Column(column.value)]  # fmt: skip

    def tip(self, line: ImportLine, column: Enum) -> str | None:
        if column is Column.WHY and line.outcome is not None:
            notes = [f"{note.picture}: {note.why}" for note in line.outcome.pictures if note.refusal]
            return "\n".join(notes[:20]) or line.outcome.why or None
        if column is Column.WHY and line.bad is not None:
            return line.bad.why
        return line.candidate.person_id if line.candidate and column is Column.NAME else None

    def chip(self, line: ImportLine, column: Enum) -> tuple[str, str] | None:
        return self._state(line) if column is Column.STATE else None

    @staticmethod
    def _state(line: ImportLine) -> tuple[str, str]:
        if line.bad is not None:
            return "denied", tr("bad row")
        if line.outcome is None:
            return "neutral", tr("to come")
        if line.is_taken_back:
            return "neutral", tr("removed again")
        kind, words = _CHIPS[line.outcome.status]
        return kind, tr(words)


def _why(outcome: Outcome) -> str:
    """Of who was enrolled, which pictures were of no use: their reasons are in the tip, and in the saved list."""
    unused = sum(bool(note.refusal) for note in outcome.pictures)
    if outcome.why or not unused:
        return outcome.why
    return tr("{unused} of {all} pictures not used", unused=unused, all=len(outcome.pictures))


def lines_of(roster: Roster) -> list[ImportLine]:
    """Bad rows first; in the worker that has read them."""
    return [*(ImportLine(None, row) for row in roster.bad_rows), *map(ImportLine, roster.candidates)]
