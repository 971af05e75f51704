"""What lies about on the pictures: faces in the inbox, a list of people to import, a backup, rules with areas."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from accessctl.app import App
from accessctl.bulk import Import, Outcome, PictureNote, Status
from accessctl.camera import encoded, read_picture
from accessctl.domain import Decision, Reason, Sighting, Verdict
from accessctl.door.claim import Claim
from accessctl.door.machine import DoorState
from accessctl.engine.inbox import portrait
from accessctl.enrollment import Refusal
from accessctl.enrollment.words import of_refusal
from accessctl.gui.screenshots.cast import DOORS
from accessctl.roster import Candidate
from accessctl.rules import parse
from accessctl.store.backup import back_up
from accessctl.store.inbox import InboxFace
from accessctl.translation import tr

PASSPHRASE = "four words by hand"  # noqa: S105  of a backup that lives as long as the pictures take
RULES = """
enforced: true
groups: {Staff: {}, Cleaning: {}, Visitors: {}, Security: {enters_in_lockdown: true}}
areas: {Offices: {}, Laboratory: {most_people: 12}, Outside: {}}
holidays: {Public: [2026-12-25..2026-12-26 yearly, 2027-01-01 yearly]}
schedules:
  Office hours: {hours: ["mon-fri 07:00-19:00", "sat 09:00-13:00"], holidays: [Public]}
  Evenings: {hours: ["mon-fri 18:00-22:00"]}
doors:
  Main entrance: {leads_to: Offices, mode: face or PIN}
  Back door: {leads_to: Outside}
  Server room: {mode: badge and face, two_person_seconds: 30}
  Lab door: {leads_to: Laboratory, mode: face and PIN, anti_passback: hard, anti_passback_reset_minutes: 90}
rules:
- {group: Staff, doors: all, schedule: Office hours}
- {group: Cleaning, doors: [Main entrance, Back door], schedule: Evenings}
- {group: Visitors, doors: [Main entrance], schedule: Office hours, from: 2026-03-02, to: 2026-12-31}
- {group: Security, doors: all}
"""
_ROSTER = """\
name,group,photos
{people}
Nobody's row,,
,Staff,portrait.jpg
"""
_TO_IMPORT = (
    "Anaïs Laurent", "Bruno Costa", "Chiara Conti", "Daan de Vries", "Emre Kaya", "Freya Olsen", "Gustav Berg",
    "Hana Sato", "Isak Nyström", "Jana Horáková", "Kofi Mensah", "Leila Benali", "Marek Zieliński", "Nadia Petrova",
    "Omar Farouk", "Paula Vidal", "Rafael Núñez", "Siobhán Byrne", "Tariq Aziz", "Ulla Virtanen", "Vera Novak",
    "Wiktor Lis", "Xiomara Cruz", "Yuki Mori",
)  # fmt: skip
_REFUSED = {
    4: Refusal.BLURRED, 9: Refusal.SEVERAL_FACES, 13: Refusal.NO_FACE,
}  # fmt: skip


def set_rules(app: App) -> None:
    """Groups, hours, areas and what doors ask for."""
    app.store.rules.change(lambda _: parse(RULES), "pictures")


def guard_doors(app: App) -> list[Claim]:
    """As if a kiosk stood at every door: closed, one of them standing open; to be given back."""
    claims = [Claim(app.data_dir, door) for door in DOORS]
    for place, claim in enumerate(claims):
        claim.take()
        claim.write(DoorState(is_open=place == 1))
    return claims


def fill_inbox(app: App, seen: Sequence[Decision]) -> None:
    """Whom the demo's footage showed and the door did not know; the portraits are in the public domain."""
    known = app.store.people.all()[0].person_id
    strangers = [one for one in seen if one.verdict is Verdict.DENIED and one.reason is Reason.UNKNOWN]
    for place, near in ((4, None), (len(strangers) // 2, known), (len(strangers) - 3, None)):
        faces = [face for face in strangers[place].observation.sightings if face.embedding is not None]
        for face in faces[:1]:
            _put(app, strangers[place], face, near)


def _put(app: App, decision: Decision, seen: Sighting, near: str | None) -> None:
    assert seen.embedding is not None  # noqa: S101  asked for by the caller
    picture = encoded(portrait(decision.observation.frame, seen.detection.box))
    face = InboxFace(
        dt.datetime.now(dt.UTC), app.settings.door.name, Reason.UNKNOWN, picture, seen.embedding,
        seen.crop.quality if seen.crop else None, 0.97, 0.41 if near else None, near,
    )  # fmt: skip
    app.store.inbox.put(face, keep=dt.timedelta(days=7), most=20, same_from=2.0)  # never the same: three cards


def photos(app: App, folder: Path) -> list[Path]:
    """A portrait that can be used, the same from afar, and a wall."""
    folder.mkdir(exist_ok=True)
    portrait_of = read_picture(app.catalogue.ready("biden"))
    pictures = {"portrait": portrait_of, "from afar": portrait_of[::10, ::10], "wall": portrait_of[:40, :40]}
    made = [folder / f"{name}.jpg" for name in pictures]
    for path, pixels in zip(made, pictures.values(), strict=True):
        path.write_bytes(encoded(np.ascontiguousarray(pixels)))
    return made


def roster_file(folder: Path) -> Path:
    """A CSV with invented people and two rows that cannot be read."""
    folder.mkdir(exist_ok=True)
    (folder / "portrait.jpg").touch()
    target = folder / "people.csv"
    people = "\n".join(f"{name},Staff,portrait.jpg" for name in _TO_IMPORT)
    target.write_text(_ROSTER.format(people=people), encoding="utf-8")
    return target


class PacedImport(Import):
    """Says what a real one would, at the pace of a real one, and enrols nobody: the cast stays as it is."""

    def __init__(self, seconds_each: float) -> None:
        self._seconds_each = seconds_each

    def run(self, candidates: Sequence[Candidate]) -> Iterator[Outcome]:
        """The next one after a moment."""
        for candidate in candidates:
            time.sleep(self._seconds_each)
            yield _outcome(candidate)


def _outcome(candidate: Candidate) -> Outcome:
    place = _TO_IMPORT.index(candidate.name)
    if place == 6:
        return Outcome(candidate, Status.SKIPPED, "p-skipped", why=tr("is enrolled already"))
    refusal = _REFUSED.get(place)
    if refusal is None:
        return Outcome(candidate, Status.ENROLLED, f"p-{place}", 1)
    why = of_refusal(refusal)
    return Outcome(candidate, Status.REFUSED, why=why, pictures=(PictureNote("portrait.jpg", refusal.value, why),))


def make_backup(app: App, target: Path) -> Path:
    """Once, of everything here."""
    if not target.exists():
        back_up(app.data_dir, app.settings.store, app.data_dir / "none.toml", target, PASSPHRASE)
    return target
