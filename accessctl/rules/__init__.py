"""Who may enter where, when and how: pure values, one evaluation, and the rules file's text; no clock, no database."""

from accessctl.rules.book import (
    EVERYWHERE,
    Area,
    Book,
    Door,
    Group,
    Passback,
    Rule,
    TimedMode,
)
from accessctl.rules.evaluation import BY_FACE, Answer, Finding, Presented, Scene, Visitor, evaluate, findings
from accessctl.rules.factors import (
    BadgeCheck,
    BadgeFault,
    BadgeKind,
    BadgeShown,
    CodeCheck,
    Factor,
    Mode,
    PinOutcome,
    face_failed,
    offered,
)
from accessctl.rules.file import dump, parse
from accessctl.rules.times import Calendar, Holiday, Hours, Schedule

__all__ = [
    "BY_FACE",
    "EVERYWHERE",
    "Answer",
    "Area",
    "BadgeCheck",
    "BadgeFault",
    "BadgeKind",
    "BadgeShown",
    "Book",
    "Calendar",
    "CodeCheck",
    "Door",
    "Factor",
    "Finding",
    "Group",
    "Holiday",
    "Hours",
    "Mode",
    "Passback",
    "PinOutcome",
    "Presented",
    "Rule",
    "Scene",
    "Schedule",
    "TimedMode",
    "Visitor",
    "dump",
    "evaluate",
    "face_failed",
    "findings",
    "offered",
    "parse",
]
