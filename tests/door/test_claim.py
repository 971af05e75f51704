"""One program per door."""

from __future__ import annotations

from pathlib import Path

import pytest

from accessctl.config import DoorSettings, SerialSettings
from accessctl.door import Claim, Lockdown, Opening, SimulatedDoor, new_driver
from accessctl.door.claim import ClaimedDoor
from accessctl.door.controller import DoorController
from accessctl.door.machine import CLOSED
from accessctl.door.naming import plain_name
from accessctl.door.vocabulary import Cause
from accessctl.errors import DoorError


def claimed(folder: Path, *, exclusive: bool = True, door: str = "North") -> ClaimedDoor:
    return ClaimedDoor(SimulatedDoor(), Claim(folder, door), exclusive=exclusive)


def test_a_second_program_at_the_same_door_is_a_fault_until_the_first_ends(tmp_path: Path) -> None:
    first, second = claimed(tmp_path), claimed(tmp_path)
    first.lock()
    with pytest.raises(DoorError, match="another accessctl"):
        second.unlock(5)
    first.close()
    second.unlock(5)
    second.close()


def test_two_doors_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    north, south = claimed(tmp_path), claimed(tmp_path, door="South")
    north.lock()
    south.lock()
    north.close()
    south.close()


def test_doors_in_memory_are_everybodys_own(tmp_path: Path) -> None:
    first, second = claimed(tmp_path, exclusive=False), claimed(tmp_path, exclusive=False)
    first.lock()
    second.lock()
    second.tell(CLOSED, ())
    assert Claim(tmp_path, "North").status() == {}, "only whoever holds the claim says how the door stands"
    first.close()
    second.close()


def test_others_see_how_the_door_stands_while_it_is_driven(tmp_path: Path) -> None:
    claim = Claim(tmp_path, "North")
    assert claim.status() is None
    controller = DoorController(claimed(tmp_path), DoorSettings(name="North"))
    controller.start(0.0)
    controller.handle(Opening(Cause.MANUAL, 7, 1.0), 1.0)
    status = claim.status()
    assert status is not None
    assert (status["mode"], status["last_event"]) == ("UNLOCKED", 7)
    controller.handle(Lockdown(is_on=True), 2.0)
    status = claim.status()
    assert status is not None
    assert status["mode"] == "LOCKDOWN"
    controller.close()
    assert claim.status() is None


def test_a_driver_is_made_without_touching_the_hardware(tmp_path: Path) -> None:
    settings = DoorSettings(driver="serial", serial=SerialSettings(port="/dev/no-such-port"))
    driver = new_driver(settings, tmp_path)
    with pytest.raises(DoorError, match="no-such-port"):
        driver.probe()
    driver.close()


def test_names_for_files_and_topics_are_plain_and_never_meet() -> None:
    assert plain_name("main entrance") == "main_entrance"
    names = [plain_name(name) for name in ("Süd", "S+d", "S d", "S-d", "北门", "南门", "../../x", "#")]
    assert len(set(names)) == len(names)
    assert all(name.isascii() and name.replace("_", "").isalnum() for name in names)
