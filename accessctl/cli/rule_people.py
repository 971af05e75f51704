"""``accessctl rules``, about people: on which terms they enter, their PINs, and who is inside now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli.people import ACTOR, Json, Who, found_person
from accessctl.cli.stored import moment, opened_store, print_table, shown_time
from accessctl.cli.text import say, say_json, typed_secret
from accessctl.errors import InputError
from accessctl.translation import tr, trn

if TYPE_CHECKING:
    from accessctl.store import Store

_NONE = "none"


def person_terms(
    context: typer.Context,
    who: Who,
    valid_from: Annotated[str | None, typer.Option("--from", help="Not before this time; none: at once.")] = None,
    until: Annotated[str | None, typer.Option("--until", help="Not after this day or time; none: for good.")] = None,
    visits: Annotated[str | None, typer.Option("--visits", help="So many times more; none: any number.")] = None,
    json: Json = False,
) -> None:
    """Show or set on which terms a person may enter: from, until, number of visits."""
    with opened_store(context, quiet=json) as store:
        person_id = found_person(store, who).person_id
        if until is not None:
            end = None if until == _NONE else moment(until, "--until", end_of_day=True)
            store.people.change(person_id, valid_until=end, actor=ACTOR)
        _set_terms(store, person_id, valid_from, visits)
        visitor = store.access.visitor(person_id)
    left = tr("any number") if visitor.visits_left is None else str(visitor.visits_left)
    if json:
        say_json({
            "id": person_id, "groups": sorted(visitor.groups), "visits_left": visitor.visits_left, "area": visitor.area,
            "valid_from": None if visitor.valid_from is None else visitor.valid_from.isoformat(),
            "valid_until": None if visitor.valid_until is None else visitor.valid_until.isoformat(),
        })  # fmt: skip
        return
    groups, area = ", ".join(sorted(visitor.groups)) or tr("none"), visitor.area or "-"
    since, until = shown_time(visitor.valid_from), shown_time(visitor.valid_until)
    say(
        tr(
            "{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}",
            person_id=person_id,
            since=since,
            until=until,
            left=left,
            groups=groups,
            area=area,
        )
    )


def _set_terms(store: Store, person_id: str, valid_from: str | None, visits: str | None) -> None:
    if valid_from is not None:
        begins = None if valid_from == _NONE else moment(valid_from, "--from")
        store.access.set_terms(person_id, valid_from=begins, actor=ACTOR)
    if visits is not None:
        if visits != _NONE and not visits.isdecimal():
            raise InputError(tr("--visits {visits!r}: write a whole number, or none", visits=visits))
        store.access.set_terms(person_id, visits_left=None if visits == _NONE else int(visits), actor=ACTOR)


def set_pin(
    context: typer.Context,
    who: Who,
    remove_it: Annotated[bool, typer.Option("--remove", help="Take the PIN away.")] = False,
    duress: Annotated[bool, typer.Option("--duress", help="Ask for a duress PIN too: it opens and alarms.")] = False,
    number: Annotated[
        str | None,
        typer.Option("--number", help="The personal number typed before the PIN where no face names the person; "
                     "default: the present one, else a random one."),
    ] = None,
) -> None:  # fmt: skip
    """Give a person a PIN: typed twice at a terminal, else read from standard input, one line each."""
    with opened_store(context, quiet=False) as store:
        person_id = found_person(store, who).person_id
        if remove_it:
            store.pins.remove(person_id, actor=ACTOR)
            say(tr("{person_id}: PIN removed", person_id=person_id))
            return
        pin = typed_secret("PIN")
        second = typed_secret(tr("duress PIN")) if duress else None
        kept = store.pins.set(person_id, pin, duress=second, number=number, actor=ACTOR)
    say(tr("{person_id}: PIN set; personal number {number}", person_id=person_id, number=kept))


def inside(
    context: typer.Context, area: Annotated[str | None, typer.Option("--area")] = None, json: Json = False
) -> None:
    """List who went into an area and has not gone elsewhere, as far as the doors know."""
    with opened_store(context, quiet=json) as store:
        present = store.access.present(area)
    if json:
        say_json([{"id": one.person_id, "area": one.area, "since": one.since.isoformat()} for one in present], indent=2)
    elif present:
        print_table(("id", "area", "since"), [(one.person_id, one.area, shown_time(one.since)) for one in present])
    else:
        say(tr("Nobody."))


def reset(
    context: typer.Context,
    area: Annotated[str | None, typer.Option("--area", help="Only this area.")] = None,
    person: Annotated[str | None, typer.Option("--person", help="Only this person.")] = None,
) -> None:
    """Forget who is inside: anti-passback and the count of people begin anew."""
    with opened_store(context, quiet=False) as store:
        person_id = None if person is None else found_person(store, person).person_id
        count = store.access.forget_presence(area=area, person_id=person_id, actor=ACTOR)
    say(trn("reset for one person", "reset for {count} people", count=count))
