"""``accessctl badges``: codes to print and hold to the camera, and cards at a reader; who has which, and revoking."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli.people import ACTOR, Json, Who, found_person
from accessctl.cli.stored import moment, opened_store, print_table, shown_time
from accessctl.cli.text import say, say_json
from accessctl.errors import InputError
from accessctl.translation import tr, trn

if TYPE_CHECKING:
    from accessctl.badge_sheet import Card
    from accessctl.store import Badge, Store

_DAYS = 365
_NONE = "none"

BadgeId = Annotated[str, typer.Argument(metavar="BADGE", help="The badge's id, or its first letters; see: badges list")]
Until = Annotated[
    str | None, typer.Option("--until", help="Last day or time; none: until revoked. Default: a year from now.")
]
Sheet = Annotated[
    Path | None, typer.Option("--out", help="A .pdf or .png to print: cards of 85.6 x 54 mm with marks where to cut.")
]
Names = Annotated[bool, typer.Option("--names/--no-names", help="Print the person's name on the card.")]
Font = Annotated[
    Path | None, typer.Option("--font", help="A font file (.ttf) with the letters of the names.", exists=True)
]


def register(app: typer.Typer) -> None:
    """Add the badge commands."""
    badges = typer.Typer(help="Badges: codes held to the camera, cards at a reader.", no_args_is_help=True)
    app.add_typer(badges, name="badges")
    badges.command("issue")(issue)
    badges.command("card")(card)
    badges.command("print")(print_badges)
    badges.command("list")(list_badges)
    badges.command("revoke")(revoke)


def issue(
    context: typer.Context,
    who: Who,
    until: Until = None,
    target: Sheet = None,
    names: Names = True,
    font: Font = None,
    json: Json = False,
) -> None:
    """Give a person a badge with a signed code; with --out also print it."""
    with opened_store(context, quiet=json) as store:
        person_id = found_person(store, who).person_id
        badge = store.badges.issue(person_id, expires_at=_end(until), actor=ACTOR)
        files = [] if target is None else _printed(store, [badge], target, names=names, font=font)
    if json:
        say_json({**_record(badge), "files": [str(file) for file in files]}, indent=2)
        return
    say(tr("badge {badge} of {person}: valid until {until}", badge=badge.badge_id, person=person_id,
            until=shown_time(badge.expires_at)))  # fmt: skip
    if not files:
        say(tr("print it with: accessctl badges print {badge} --out badge.pdf", badge=badge.badge_id))
    for file in files:
        say(str(file))


def card(
    context: typer.Context,
    who: Who,
    number: Annotated[
        str | None, typer.Argument(help="What the reader types; not given: hold the card to the reader now.")
    ] = None,
    until: Until = None,
    json: Json = False,
) -> None:
    """Enrol a card of a person, for readers that type its number like a keyboard. Only a keyed hash is kept."""
    typed = _from_reader() if number is None else number
    with opened_store(context, quiet=json) as store:
        person_id = found_person(store, who).person_id
        badge = store.badges.add_card(person_id, typed, expires_at=_end(until), actor=ACTOR)
    if json:
        say_json(_record(badge), indent=2)
    else:
        say(tr("card {badge} of {person}: valid until {until}", badge=badge.badge_id, person=person_id,
                until=shown_time(badge.expires_at)))  # fmt: skip


def print_badges(
    context: typer.Context,
    target: Annotated[Path, typer.Option("--out", help="A .pdf or .png; several pages of .png are numbered.")],
    which: Annotated[
        list[str] | None, typer.Argument(metavar="[BADGE]...", help="Badge ids; not given: every valid code.")
    ] = None,
    person: Annotated[str | None, typer.Option("--person", help="Only this person's.")] = None,
    names: Names = True,
    font: Font = None,
) -> None:
    """Print badges: ten cards to an A4 page, with marks where to cut."""
    now = dt.datetime.now(dt.UTC)
    with opened_store(context, quiet=False) as store:
        owner = None if person is None else found_person(store, person).person_id
        badges = [_found(store, one) for one in which] if which else store.badges.list(owner)
        wanted = [badge for badge in badges if badge.kind == "code" and badge.fault(now) is None]
        if which and len(wanted) < len(badges):
            raise InputError(tr("only valid codes are printed; cards, and what is revoked or expired, are not"))
        if not wanted:
            raise InputError(tr("there is no valid badge to print; make one with: accessctl badges issue ID"))
        files = _printed(store, wanted, target, names=names, font=font)
    say(trn("one badge printed:", "{count} badges printed:", count=len(wanted)))
    for file in files:
        say(str(file))


def list_badges(
    context: typer.Context,
    person: Annotated[str | None, typer.Option("--person", help="Only this person's.")] = None,
    valid: Annotated[bool, typer.Option("--valid", help="Leave out what is revoked or expired.")] = False,
    json: Json = False,
) -> None:
    """List badges and cards: whose, until when, revoked or not."""
    now = dt.datetime.now(dt.UTC)
    with opened_store(context, quiet=json) as store:
        owner = None if person is None else found_person(store, person).person_id
        badges = [one for one in store.badges.list(owner) if not valid or one.fault(now) is None]
    if json:
        say_json([_record(badge) for badge in badges], indent=2)
    elif badges:
        columns = (tr("badge"), tr("person"), tr("kind"), tr("issued"), tr("until"), tr("state"))
        print_table(columns, [_line(badge, now) for badge in badges])
    else:
        say(tr("No badges yet. Start with: accessctl badges issue ID --out badge.pdf"))


def revoke(
    context: typer.Context,
    which: Annotated[
        str | None, typer.Argument(metavar="[BADGE]", help="The badge's id, or its first letters.")
    ] = None,
    person: Annotated[str | None, typer.Option("--person", help="All badges and cards of this person.")] = None,
    why: Annotated[str, typer.Option("--why", help="A reason for the event log; do not name the person.")] = "",
    json: Json = False,
) -> None:
    """Revoke a badge or card: no door takes it after this. It cannot be taken back; issue a new one instead."""
    if (which is None) is (person is None):
        raise InputError(tr("name one badge, or a person with --person"))
    with opened_store(context, quiet=json) as store:
        wanted = [_found(store, which)] if which is not None else store.badges.list(_id_of(store, person))
        open_ones = [badge for badge in wanted if badge.revoked_at is None]
        revoked = [store.badges.revoke(badge.badge_id, why=why, actor=ACTOR) for badge in open_ones]
    if json:
        say_json([_record(badge) for badge in revoked], indent=2)
    else:
        say(trn("one badge revoked", "{count} badges revoked", count=len(revoked)))


def _id_of(store: Store, who: str | None) -> str:
    return found_person(store, who or "").person_id


def _found(store: Store, start: str) -> Badge:
    """By its id, or by as many of its first letters as only one has."""
    known = [badge for badge in store.badges.list() if badge.badge_id.startswith(start.lower()) and start]
    if len(known) > 1:
        raise InputError(tr("{count} badges begin with {start}; give more letters", count=len(known), start=start))
    return known[0] if known else store.badges.get(start)


def _end(until: str | None) -> dt.datetime | None:
    if until is None:
        return dt.datetime.now(dt.UTC) + dt.timedelta(days=_DAYS)
    return None if until == _NONE else moment(until, "--until", end_of_day=True)


def _from_reader() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt(tr("Hold the card to the reader"), hide_input=True))
    return sys.stdin.readline().strip()


def _printed(store: Store, badges: Sequence[Badge], target: Path, *, names: bool, font: Path | None) -> list[Path]:
    from accessctl.badge_sheet import write_sheet

    return write_sheet([_card(store, badge, names=names) for badge in badges], target, font=font)


def _card(store: Store, badge: Badge, *, names: bool) -> Card:
    from accessctl.badge_sheet import Card

    name = store.people.get(badge.person_id).name if names else ""
    return Card(store.badges.code(badge), badge.badge_id, badge.expires_at, name)


def _record(badge: Badge) -> dict[str, str | None]:
    """As JSON; never the code itself: whoever has the code has the badge."""
    times = {"issued_at": badge.issued_at, "expires_at": badge.expires_at, "revoked_at": badge.revoked_at}
    return {
        "badge": badge.badge_id, "person": badge.person_id, "kind": badge.kind.value,
        **{key: None if at is None else at.isoformat(timespec="seconds") for key, at in times.items()},
    }  # fmt: skip


def _line(badge: Badge, now: dt.datetime) -> tuple[str, ...]:
    fault = badge.fault(now)
    state = {None: tr("valid"), "expired": tr("expired"), "revoked": tr("revoked")}[fault and fault.value]
    kind = {"code": tr("code"), "card": tr("card")}[badge.kind.value]
    return badge.badge_id, badge.person_id, kind, shown_time(badge.issued_at), shown_time(badge.expires_at), state
