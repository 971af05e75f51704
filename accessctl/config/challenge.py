"""When somebody is asked to move their head before the door opens, and what counts as having done so."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from accessctl.config.section import Section


class ChallengeSettings(Section):
    """The active challenge: moves at random, measured on the very face that is about to be let in."""

    when: Literal["never", "unsure", "sometimes", "always"] = Field(
        "unsure", title="Ask visitors to move their head",
        description="unsure: when the passive judgement is close to its limit. sometimes: then, and at random. "
        "Whoever fails or walks away is asked next time for certain.",
    )  # fmt: skip
    probability: float = Field(0.25, ge=0, le=1, title="How often, for 'sometimes' (share of admissions)")
    unsure_below: float = Field(
        0.8, ge=0, le=1, title="The passive judgement is unsure below this (median P(live))",
        description="Living people in the clips at hand stay above .98, the limit of the default models is .54.",
    )  # fmt: skip
    moves: tuple[Literal["turn left", "turn right", "nod", "look up", "come closer"], ...] = Field(
        ("turn left", "turn right", "nod", "look up", "come closer"),
        min_length=1,
        title="Moves that may be asked for",
        description="Fewer are easier to foresee. Coming closer is never asked for alone: a photo can do that, too.",
    )
    min_moves: int = Field(2, ge=1, le=4, title="Fewest moves")
    max_moves: int = Field(
        3, ge=1, le=4, title="Most moves", description="2 or 3 of 5 in random order: 80 different challenges."
    )
    move_seconds: float = Field(4.0, ge=1, le=30, title="Time for one move, and for coming back (s)")
    min_pause_seconds: float = Field(0.4, ge=0.1, le=5, title="Shortest look straight ahead before a move (s)")
    max_pause_seconds: float = Field(
        1.0, ge=0.1, le=5, title="Longest look straight ahead before a move (s)",
        description="Random in between: when the next move is asked for cannot be known beforehand.",
    )  # fmt: skip
    min_reaction_seconds: float = Field(
        0.15, ge=0, le=1, title="Sooner than this is no answer (s)",
        description="People need .2 s to see an arrow and as long again to move.",
    )  # fmt: skip
    turn_degrees: float = Field(
        15, ge=8, le=30, title="Least turn to a side (degrees)",
        description="From the visitor's own middle. Talking people sway by 6 degrees in the clips at hand.",
    )  # fmt: skip
    nod_degrees: float = Field(10, ge=6, le=25, title="Least nod, and look up (degrees)")
    neutral_degrees: float = Field(8, ge=3, le=15, title="Looking straight ahead again within (degrees)")
    closer_ratio: float = Field(1.2, ge=1.05, le=2, title="Coming closer: so much larger")
    frames_needed: int = Field(2, ge=1, le=10, title="Frames in a row that must show a move")
    retry_seconds: float = Field(3.0, ge=0, le=60, title="Pause after a failed challenge (s)")
