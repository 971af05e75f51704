"""``accessctl explain access``: why somebody may or may not enter."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl import wording
from accessctl.cli import context as cli_context
from accessctl.cli.calibrate import explain
from accessctl.cli.people import Json, found_person
from accessctl.cli.stored import opened_store, print_table
from accessctl.cli.text import out, say_json
from accessctl.errors import InputError
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.rules import Door, Presented
    from accessctl.store import Explanation


def register(app: typer.Typer) -> None:  # noqa: ARG001  it joins the group that calibrate.py registers
    """Add explain access."""
    explain.command("access")(explain_access)


def explain_access(
    context: typer.Context,
    person: Annotated[str, typer.Option("--person", help="The person's id, or a name that only one person has.")],
    door: Annotated[str | None, typer.Option("--door", help="The door; default: this terminal's.")] = None,
    at: Annotated[
        str | None, typer.Option("--at", help="Wall time at the door, like 2026-12-24T22:00; default: now.")
    ] = None,
    shown: Annotated[
        list[str] | None, typer.Option("--with", help="What is shown: face, PIN, badge; default: face.")
    ] = None,
    face_failed: Annotated[
        bool, typer.Option("--face-failed", help="As if the face could not be used: a fault, a lock-out, a twin.")
    ] = False,
    json: Json = False,
) -> None:
    """Say whether the rules would let a person in, check by check; visits, lockdown and areas are as they are now."""
    from accessctl.rules.times import WEEKDAYS

    name = door or cli_context.of(context).settings.door.name
    with opened_store(context, quiet=json) as store:
        moment = _moment(at, store.rules.book().door(name))
        presented = replace(_presented(shown), face_failed=face_failed)
        explained = store.access.explain(found_person(store, person).person_id, name, moment, presented)
        local = store.rules.book().door(name).wall_time(moment)
    if json:
        say_json(_record(explained, local), indent=2)
        return
    refusal = next((one.answer for one in explained.findings if one.answer is not None), None)
    answer = (
        tr("may enter")
        if refusal is None
        else tr(
            "is refused: {for_staff} ({detail})",
            for_staff=wording.for_staff(refusal.reason),
            detail=refusal.detail.in_words,
        )
    )
    out.print(
        tr(
            "{person_id} at {name}, {day} {local:%Y-%m-%d %H:%M %Z}: {answer}",
            person_id=explained.visitor.person_id,
            name=name,
            day=tr(WEEKDAYS[local.weekday()]),
            local=local,
            answer=answer,
        ),
        markup=False,
        soft_wrap=True,
    )
    out.print(tr("the door asks for: {value}", value=explained.mode.said.in_words), markup=False, soft_wrap=True)
    print_table(
        (tr("check"), tr("answer"), tr("why")),
        [
            (tr(one.what), tr("no") if one.answer else tr("ok"), one.answer.detail.in_words if one.answer else "")
            for one in explained.findings
        ],
    )


def _moment(text: str | None, door: Door) -> dt.datetime:
    """The time as the clock beside the door shows it, unless it says its own zone."""
    if text is None:
        return dt.datetime.now(dt.UTC)
    try:
        parsed = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise InputError(tr("--at {text!r} is not a time; write 2026-12-24T22:00", text=text)) from error
    return door.moment(parsed)


def _presented(shown: list[str] | None) -> Presented:
    from accessctl.rules import BY_FACE, Factor, Presented

    if shown is None:
        return BY_FACE
    known = {factor.value.lower(): factor for factor in Factor}
    if unknown := next((one for one in shown if one.lower() not in known), None):
        raise InputError(tr("--with {unknown!r}: must be one of {names}", unknown=unknown, names=", ".join(Factor)))
    return Presented(frozenset(known[one.lower()] for one in shown))


def _record(explained: Explanation, local: dt.datetime) -> dict[str, object]:
    refusal = next((one.answer for one in explained.findings if one.answer is not None), None)
    return {
        "person": explained.visitor.person_id,
        "door": explained.scene.door,
        "at": local.isoformat(),
        "may_enter": refusal is None,
        "reason": "RECOGNIZED" if refusal is None else refusal.reason,
        "mode": explained.mode,
        "shown": sorted(explained.scene.shown),
        "checks": [
            {"what": one.what, "ok": one.answer is None, "why": str(one.answer.detail) if one.answer else ""}
            for one in explained.findings
        ],
    }
