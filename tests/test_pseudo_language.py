"""Whatever the terminal says comes from the catalogues: a pseudo language shows what does not."""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any, get_args

import pytest
import typer
from typer.testing import CliRunner

from accessctl import doctor, retelling
from accessctl.cli import enroll, folder, installing, main, stored, text
from accessctl.config import Settings
from accessctl.enrollment import PhotoEnrollment
from accessctl.errors import AccessctlError
from accessctl.store import Store
from accessctl.training import recipe
from accessctl.weights.catalogue import Catalogue
from tests import pseudo, test_folder_job
from tests.gui import scenes
from tests.gui.conftest import furnished  # noqa: F401
from tests.gui.house import FILE_KEY, NAMES

_WIDE = 1_000  # columns: no text is folded or cut
# What follows < is typed.
WALKS = {
    "people": """
        people list
        people list --search nobody-of-that-name
        people suspend {ada}
        people list
        people show {ada}
        people resume {ada}
        people rename {grace} "Grace Hopper"
        people export --out {house}/people.csv
        people export --id {ada} --out {house}/ada.zip
        people show ghost
        people remove {ada} --yes
    """,
    "events": """
        events list --limit 1000
        events list --kind removed
        events verify
        events export --out {house}/events.csv
        events export --person {ada} --kind enrolled --out {house}/one.csv
        events mend --why TEXT
    """,
    "groups": """
        groups list
        groups add Night
        groups join {ada} Night
        groups leave {ada} Night
        groups leave {ada} Visitors
        groups remove Staff
        groups remove Night
    """,
    "schedules": """
        schedules list
        schedules add Late --hours "mon-fri 18:00-22:00"
        schedules remove Late
        schedules remove Late
        schedules remove "Office hours"
        holidays list
        holidays add Other "2026-12-25 yearly"
        holidays remove Other
        holidays remove Other
    """,
    "rules": """
        rules list
        rules add Staff --from 2026-03-02
        rules add Staff --door all
        rules list
        rules remove 2
        rules remove 9
        rules on
        rules door Laboratory --leads-to Yard
        rules area Yard --most-people 5
        rules door Laboratory --leads-to Yard --anti-passback hard --anti-passback-reset-minutes 5
        rules door Laboratory --two-person-seconds 20 --mode "badge or face" --mode-at "Office hours=face and PIN"
        rules list
        rules door Laboratory --forget
        rules area Yard --remove
        rules off --yes
        rules list
    """,
    "rules and people": """
        rules person {ada}
        rules person {ada} --from 2026-01-01 --until 2027-01-01 --visits 3
        people list
        rules pin {ada} < 4711
        rules pin {ada} < 825913
        rules pin {ada} --remove
        rules inside
        rules reset
        rules check {house}/text.txt
        rules export --out {house}/rules.yaml
        rules check {house}/rules.yaml
        rules import {house}/rules.yaml
        explain access --person {ada} --at 2026-12-24T22:00
        explain access --person {grace} --door Laboratory
        explain access --person {grace} --at 2026-12-24T22:00
        explain limits
    """,
    "badges": """
        badges list
        badges issue {ada}
        badges card {grace} 123456789
        badges print --out {house}/badges.png
        badges list
        badges revoke {badge}
        badges list
    """,
    "doors": """
        doors list
        doors test
        doors test --open
        doors open
        doors lockdown
        doors lockdown
        doors list
        rules list
        doors lockdown --all
        rules list
        doors release
        doors release
        doors release --all
        doors add Back --source 0
        doors list
        doors remove Back
        doors remove Back
    """,
    "admins": """
        admins list
        admins roles
        admins add Eve --role auditor < four words by hand
        admins passwd Eve < four words by foot
        admins role Eve guard
        admins remove Eve --yes
    """,
    "privacy": """
        privacy
        privacy receipts
        consent text
        consent list
        consent publish v2 {house}/text.txt
        consent record {ada} --signed Ada
        consent record {grace}
        consent list
        consent text
        consent withdraw {grace} --yes
        privacy receipts
        privacy receipts --out {house}/receipts
        privacy check-receipt {house}/text.txt
        privacy reapply
        retention run --dry-run
        retention run
        backup {house}/all.backup < four words by hand
        restore {house}/all.backup --yes < four words by hand
    """,
    "machine": """
        models list
        models verify yunet
        doctor
        cameras --try {house}/nothing.mp4
        kiosk-pin status
        kiosk-pin set < 471193
        kiosk-pin remove
        kiosk-pin status
        kiosk uninstall --dry-run
    """,
    "models, failing": """
        models verify ghost
        models forget ghost
        models add {house}
        models add {house} --use
        models install ghost
        evaluate gallery --out {house}/gallery
        evaluate verification --images {house}/nothing --pairs {house}/text.txt --out {house}/out
        evaluate verification --images {house}/known --pairs {house}/text.txt --out {house}/out
        evaluate impostors --images {house}/known --groups {house}/text.txt --out {house}/out
        evaluate liveness --out {house}/out
        evaluate liveness --clips {house}/text.txt --out {house}/out
        evaluate liveness --live {house}/known --spoof print={house}/nothing --out {house}/out
        train recipes
    """,
    "settings, failing": """
        --config {house}/wrong.toml people list
        --config {house}/key.toml people list
        --config {house}/door.toml doors test
        rules import {house}/text.txt
        rules check {house}/book.yaml
        schedules add Early --hours "at noon"
        schedules add Early --hours "mon-fri 9-5"
        holidays add Other "some day"
        holidays add Other "2026-02-30"
        rules person {ada} --from tomorrow --visits many
        people import {house}/roster.csv
        people import {house}/nothing
        events list --since yesterday
        cameras --try ghost
    """,
    "pictures": """
        enroll --name Eve --photos {house}/unknown
        enroll --name Ghost --photos {house}/text.txt
        identify --known {house}/known --unknown {house}/unknown --out {house}/found
        verify {house}/known/Ada.png {house}/known/Twin.png
    """,
}  # fmt: skip
# Loops, windows, trainings and measurements of minutes; fetching; a service's file, which programs read.
_NOT_WALKED = {
    "demo", "admin", "bench", "calibrate", "screenshots", "selftest liveness", "kiosk install",
    "people reembed", "doors secret",
    "evaluate alignment", "evaluate identification", "evaluate tracks",
    "evaluate challenge", "train liveness", "train study",
    "train manipulated", "train embedder", "train eyes-and-mouth", "train sweep", "train compare", "train calibrate",
    "train attacks",
}  # fmt: skip
_FILES = {
    "text.txt": "Data of the text\n",
    "key.toml": 'name = "mine"\n',
    "wrong.toml": '[identity]\nvotes_needed = "many"\nwrong_grants_per_million = -1\n[door]\ndriver = "magic"\n',
    "door.toml": '[door]\ndriver = "webhook"\n',
    "book.yaml": "groups:\n  Night:\n    enters_in_lockdown: perhaps\nschedules:\n  Late:\n    hours: [mon 25:00-26:00]\n",  # noqa: E501
    "roster.csv": "name,photos\nEve,\n,nothing.png\n",
}
# Names that the house and the walks give, what is typed in a rule, and who did it as the log has it.
_DATA = {
    *NAMES, "Ada", "Twin", "Eve", "Ghost", "Ida", "Tomas", "Staff", "Visitors", "Night", "Late", "Other", "Public",
    "Office hours", "Main entrance", "Laboratory", "Yard", "Back", "ghost", "tour", "simulated", "mon-fri", "yearly",
    "command line", "accessctl-1", "en", "test-embedder", "Data of the text", "accessctl", "both.png", "empty.png",
    "broken.jpg",
    "text.txt", "Early", "at noon", "some day", "many", "magic", "perhaps", "webhook", "url", "camera", "name",
    "tomorrow", "yesterday", "groups.Night.enters_in_lockdown", "schedules.Early.hours", "holidays.Other",
    "doors.Laboratory.leads_to", "rules.group", "rules.schedule",
}  # fmt: skip


@pytest.fixture
def house(furnished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:  # noqa: F811
    """A furnished data folder with some pictures; the terminal is wide, and nobody has a webcam."""
    place = tmp_path / "house"
    shutil.copytree(furnished, place)
    (place / "settings.toml").write_text('[store]\nkey_place = "file"\n[door]\nstrike_seconds = 0.5\n')
    for name, content in _FILES.items():
        (place / name).write_text(content)
    for name, *blues in (("known/Ada", 20), ("known/Twin", 21), ("unknown/both", 21, 120), ("unknown/empty",)):
        test_folder_job.picture(place / f"{name}.png", *map(int, blues))
    (place / "unknown" / "broken.jpg").write_bytes(b"no picture")
    for console in (text.out, text.err):
        monkeypatch.setattr(console, "_width", _WIDE)
    monkeypatch.setattr(stored, "_WIDTH_OF_PIPES", _WIDE)
    monkeypatch.setattr(doctor, "list_devices", list)
    monkeypatch.setattr(folder, "_photo_room", lambda _: (Settings(), _eyes(), test_folder_job.look))
    monkeypatch.setattr(installing, "with_models", lambda asked, *_: asked.settings)  # nothing is fetched
    monkeypatch.setattr(enroll, "_ready", lambda context, _: nullcontext(_App(context.obj.data_dir)))
    main._register()
    with pseudo.spoken():
        yield place


def _eyes() -> Any:
    return SimpleNamespace(curve=scenes.CURVE, min_live=0.6, embedder=SimpleNamespace(model_id="test-embedder"))


class _App:
    """As far as an enrolment from photos asks it; two faces in a picture are too many."""

    def __init__(self, place: Path) -> None:
        with Store.open(place, FILE_KEY) as store:
            self._rules = scenes.FakeEnroller(store)._rules
        self.store = SimpleNamespace(people=SimpleNamespace(named=lambda _: [], find=lambda _: None))

    def photo_enrollment(self, person_id: str | None) -> PhotoEnrollment:
        return PhotoEnrollment(self._rules, scenes.Known(), person_id)

    def see_photo(self, pixels: Any) -> Any:
        return test_folder_job.look(pixels)


def said_by(place: Path, line: str) -> str:
    """Everything that a command says, on both outputs, with the message of the fault that ends it."""
    command, _, typed = line.partition(" < ")
    ran = CliRunner().invoke(main.app, ["--data", str(place), *shlex.split(command)], input=f"{typed}\n")
    assert ran.exit_code != 2, f"{line}: {ran.output}"
    if isinstance(ran.exception, AccessctlError):
        return f"{ran.output}\n{ran.exception.told}"
    if ran.exception is not None and not isinstance(ran.exception, SystemExit):
        raise ran.exception
    return ran.output


def data_of() -> set[str]:
    """What the house itself says: its own names, and the models' own words."""
    models = {words for one in Catalogue.load().entries for words in (one.id, one.licence, one.attribution)}
    return _DATA | models | {*recipe.known(), *get_args(recipe.Task)}


@pytest.mark.parametrize("walk", WALKS)
def test_what_the_terminal_says_is_translated(house: Path, walk: str) -> None:
    with Store.open(house, FILE_KEY) as store:
        ada, grace = (store.people.named(name)[0].person_id for name in NAMES[:2])
        badge = store.badges.list()[0].badge_id
    lines = filter(None, map(str.strip, WALKS[walk].splitlines()))
    said = [(line, said_by(house, line.format(house=house, ada=ada, grace=grace, badge=badge))) for line in lines]
    data = data_of()
    found = [(line, words) for line, whole in said if (words := pseudo.untranslated(whole, data))]
    assert found == []
    with Store.open(house, FILE_KEY) as store:
        logged = {event.detail for event in store.events.newest(limit=1000)}
    assert not [detail for detail in logged if "⟦" in detail], "the log is English, whoever wrote it"
    assert [told for detail in logged if pseudo.untranslated(told := retelling.retold(detail), data)] == []


def test_every_command_is_walked_or_left_out_by_name() -> None:
    main._register()
    every = set(_commands(typer.main.get_command(main.app)))
    walked = {
        name for name in every for walk in WALKS.values() if f"\n        {name} " in f"{walk} ".replace("\n", " \n")
    }
    assert every - walked == _NOT_WALKED


def _commands(command: Any, *names: str) -> Iterator[str]:
    below = getattr(command, "commands", {})
    if not below:
        yield " ".join(names)
    for name, one in below.items():
        yield from _commands(one, *names, name)
