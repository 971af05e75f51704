"""Several processes on one database, and processes that are killed in the middle of something."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from accessctl.domain import EventKind, Verdict
from accessctl.gallery import Gallery
from accessctl.store import EVERYTHING, Store
from tests.faces import MODEL
from tests.store.builders import grant, sample
from tests.store.conftest import FILE_KEY

PATIENT = FILE_KEY.model_copy(update={"busy_seconds": 20.0})
KILLS = 8

# Enrols, grants and removes as fast as it can; says on standard output what has *returned*, so what must be there.
BUSY = """
import sys
from pathlib import Path
from accessctl.config import StoreSettings
from accessctl.store import Store
from tests.store.builders import grant, sample
store = Store.open(Path(sys.argv[1]), StoreSettings(key_place="file", busy_seconds=20.0))
who, rounds = sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
for i in range(rounds):
    person = store.people.enroll(f"{who} {i}", [sample(j, 0.01 * i) for j in range(3)], person_id=f"{who}-{i}")
    print("enrolled", person.person_id, flush=True)
    stored = store.record_grant(grant(person.person_id))
    print("granted", stored.sequence, stored.hash, flush=True)
    if i % 2:
        store.people.remove(person.person_id)
        print("removed", person.person_id, flush=True)
store.close()
"""

REMOVER = """
import sys
from pathlib import Path
from accessctl.config import StoreSettings
from accessctl.store import Store
store = Store.open(Path(sys.argv[1]), StoreSettings(key_place="file", busy_seconds=20.0))
print("ready", flush=True)
print(store.people.remove("ada").event.sequence, flush=True)
"""


def busy(folder: Path, who: str, rounds: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", BUSY, str(folder), who, str(rounds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).resolve().parents[2])


def ready(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"


def check_whole(store: Store) -> None:
    """The chain verifies; every person has all three templates; the index is the templates; events fit the people."""
    verification = store.events.verify()
    assert verification.intact, verification.sentence
    people = {person.person_id for person in store.people.all()}
    templates = list(store.templates.all(MODEL))
    assert {person_id: len(store.templates.of(person_id)) for person_id in people} == dict.fromkeys(people, 3)
    assert len(Gallery.build(templates)) == len(templates) == 3 * len(people)
    events = list(store.events.stream(EVERYTHING))
    enrolled = {event.person_id for event in events if event.kind is EventKind.ENROLLED}
    removed = {event.person_id for event in events if event.kind is EventKind.REMOVED}
    assert enrolled - removed == people


def check_promises(store: Store, said: list[str]) -> None:
    """Whatever had returned before the kill is there."""
    events = list(store.events.stream())
    hashes = {event.sequence: event.hash for event in events}
    removed = {event.person_id for event in events if event.kind is EventKind.REMOVED}
    for line in said:
        what, first, *rest = line.split()
        if what == "enrolled":
            assert store.people.find(first) is not None or first in removed
        elif what == "granted":
            assert hashes[int(first)] == rest[0]
        else:
            assert store.people.find(first) is None and first in removed


def test_killed_at_any_moment_nothing_is_half_done_and_nothing_promised_is_lost(folder: Path) -> None:
    Store.open(folder, PATIENT).close()
    randomly = random.Random(20260302)
    for i in range(KILLS):
        process = busy(folder, f"round{i}", 10_000)
        ready(process)
        time.sleep(randomly.uniform(0.0, 0.25))
        process.kill()
        said, _ = process.communicate(timeout=20)
        whole_lines = said.splitlines() if said.endswith("\n") else said.splitlines()[:-1]

        with Store.open(folder, PATIENT) as store:
            check_whole(store)
            check_promises(store, whole_lines)


def test_killed_while_making_the_store_the_next_start_makes_it(tmp_path: Path) -> None:
    randomly = random.Random(20260303)
    program = (
        "import sys, time; from pathlib import Path; from accessctl.config import StoreSettings; "
        "from accessctl.store import Store; import alembic.command; print('ready', flush=True); "
        "Store.open(Path(sys.argv[1]), StoreSettings(key_place='file'))"
    )
    for i in range(4):
        folder = tmp_path / str(i)
        command = [sys.executable, "-c", program, str(folder)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        ready(process)
        time.sleep(randomly.uniform(0.0, 0.15))
        process.kill()
        process.communicate(timeout=20)

        with Store.open(folder, PATIENT) as store:
            store.people.enroll("Ada", [sample(j) for j in range(3)])
            check_whole(store)


def test_several_processes_record_at_once_without_gap_or_loss(folder: Path) -> None:
    Store.open(folder, PATIENT).close()
    processes = [busy(folder, who, 6) for who in ("one", "two")]
    said = [process.communicate(timeout=60)[0].splitlines()[1:] for process in processes]

    assert [process.returncode for process in processes] == [0, 0]
    with Store.open(folder, PATIENT) as store:
        check_whole(store)
        for lines in said:
            check_promises(store, lines)
        assert store.events.count() == 2 * (6 + 6 + 3)
        assert store.revision() == 2 * (6 + 3)


@pytest.mark.parametrize("order", range(3))
def test_no_grant_after_a_removal_has_returned_in_another_process(folder: Path, order: int) -> None:
    with Store.open(folder, PATIENT) as store:
        store.people.enroll("Ada", [sample(j) for j in range(3)], person_id="ada")
        command = [sys.executable, "-c", REMOVER, str(folder)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        ready(process)
        stored = [store.record_grant(grant("ada")) for _ in range(5 + 10 * order)]
        removal = int(process.communicate(timeout=20)[0])
        stored += [store.record_grant(grant("ada")) for _ in range(3)]

    assert [event.verdict for event in stored] == [
        Verdict.GRANTED if event.sequence < removal else Verdict.DENIED for event in stored
    ]
    assert stored[-1].verdict is Verdict.DENIED
