"""``accessctl evaluate challenge``: whom the active challenge refuses, and what films get past it."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl import wording
from accessctl.cli import context as cli_context
from accessctl.cli.measuring import Json, OutFolder, finish, progress_bar
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import err
from accessctl.domain import Reason
from accessctl.retelling import retold
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.app import Eyes
    from accessctl.config import Settings
    from accessctl.evaluation.challenges import Film, Outcome
    from accessctl.evaluation.report import Report
    from accessctl.gate import Policy

_ENROLLED = 1_000  # templates among which the subject is looked for: the limit on similarity follows


def add_to(group: typer.Typer) -> None:
    """Add the command to the evaluate group."""
    group.command("challenge", cls=TakesSeveral)(challenge)


def challenge(
    context: typer.Context,
    out: OutFolder,
    live: Annotated[
        list[Path] | None, typer.Option("--live", exists=True, help="Clips of living people who turn their heads.")
    ] = None,
    replay: Annotated[
        list[Path] | None, typer.Option("--replay", exists=True, help="Clips of screens that show somebody.")
    ] = None,
    draws: Annotated[int, typer.Option("--draws", min=1, help="Visits per clip and kind.")] = 200,
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same challenges.")] = 0,
    min_eye_distance: Annotated[float, typer.Option(min=8, help="Nearer faces are used (px).")] = 20.0,
    json: Json = False,
) -> None:
    """The active challenge: refusals of living people who do what is asked, successes of films and replays."""
    from accessctl.app import Eyes
    from accessctl.cli.installing import with_models
    from accessctl.errors import InputError
    from accessctl.evaluation import report as reports
    from accessctl.weights import Catalogue

    if not live and not replay:
        raise InputError(tr("give clips: --live CLIP, --replay CLIP"))
    reports.ready(out)
    settings = with_models(cli_context.of(context))
    settings = settings.model_copy(
        update={
            "zone": settings.zone.model_copy(
                update={"min_eye_distance": min_eye_distance, "width": 1.0, "height": 1.0}
            ),
            "challenge": settings.challenge.model_copy(update={"when": "always"}),
        }
    )
    eyes = Eyes.load(settings, Catalogue.load())
    films = {path: _film(path, eyes, settings) for path in [*(live or ()), *(replay or ())]}
    left_out = [path.name for path, film in films.items() if film is None]
    for name in left_out:
        err.print(tr("left out: {line}", line=name), soft_wrap=True, markup=False)
    living = [film for path in live or () if (film := films[path]) is not None]
    screens = [film for path in replay or () if (film := films[path]) is not None]
    found = _measured(living, screens, eyes, settings, draws, Random(seed))
    finish(_report(found, left_out, draws), out, json)


def _film(path: Path, eyes: Eyes, settings: Settings) -> Film | None:
    from accessctl.app import recognizer_of
    from accessctl.camera import open_camera
    from accessctl.evaluation.challenges import filmed
    from accessctl.gallery import Gallery

    watcher = recognizer_of(eyes, settings, Gallery.build([]))
    with progress_bar(path.name):
        return filmed(path.name, open_camera(str(path), settings=settings.camera, paced=False).frames(), watcher)


def _measured(
    living: list[Film], screens: list[Film], eyes: Eyes, settings: Settings, draws: int, dice: Random
) -> list[Outcome]:
    from accessctl import limits
    from accessctl.evaluation import challenges
    from accessctl.gate import Policy

    policy: Policy = Policy.of(settings)
    asked = limits.derive(settings.identity, settings.liveness, eyes.curve, _ENROLLED, eyes.min_live)
    found: list[Outcome | None] = []
    with progress_bar(tr("visits")) as progress:
        for number, film in enumerate(living, start=1):
            found += [challenges.refusals_of_the_living(film, policy, asked, draws, dice)]
            found += [challenges.successes_of_a_film(film, policy, asked, draws, dice, deceived=True)]
            found += [
                challenges.successes_of_a_record(film, policy, asked, draws, dice, narrowed=narrowed)
                for narrowed in (False, True)
            ]
            progress(number, len(living) + len(screens))
        for number, film in enumerate(screens, start=len(living) + 1):
            found += [
                challenges.successes_of_a_film(film, policy, asked, draws, dice, deceived=deceived)
                for deceived in (False, True)
            ]
            progress(number, len(living) + len(screens))
    return [one for one in found if one is not None]


def _report(found: list[Outcome], left_out: list[str], draws: int) -> Report:
    from accessctl.evaluation.report import Report, Table

    people = len({one.clip for one in found if one.moves})
    summary = tr(
        "{draws} visits per clip and kind; living visitors of {people} clips hold enough moves. The "
        "intervals are of the draws of challenges with these clips: so few people say little about "
        "others.",
        draws=draws,
        people=people,
    )
    values = {
        "draws": draws,
        "left_out": left_out,
        "outcomes": [
            {"clip": one.clip, "kind": one.kind, "moves": list(one.moves), "rate": one.rate.to_json(),
             "ended": one.reasons} for one in found
        ],
    }  # fmt: skip
    report = Report(tr("The active challenge on clips"), summary, values)
    rows = [
        (
            one.clip,
            tr(one.kind),
            retold(", ".join(one.moves)) or "-",
            str(one.rate),
            _in_words(next(iter(one.reasons), "-")),
        )
        for one in found
    ]
    report.tables.append(
        Table(
            tr("Living visitors refused, films let in"),
            (tr("clip"), tr("visitor"), tr("moves held"), tr("rate"), tr("most often")),
            rows,
        )
    )
    report.notes.append(
        tr(
            "Living visitors are put together from a clip's own frames (accessctl/evaluation/challenges.py): nobody in "
            "a clip heard our prompts. Nodding, looking up and coming closer are measured only where a clip holds them."
        )
    )
    return report


def _in_words(ended: str) -> str:
    """How most visits ended: a reason, or what the challenge said for the log."""
    return wording.for_staff(Reason[ended]) if ended in Reason.__members__ else retold(ended)
