"""The three windows on a real App: a process each, because Qt allows one application per process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

pytestmark = pytest.mark.weights

# Runs a command of accessctl with a hand on its window: ``watch(window)`` is called ten times a second, and what it
# returns, once it returns something, is printed as JSON; then the window is closed.
_PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from accessctl.gui import launch
{watch}
really_run = launch._run
def run(qt, window, engine):
    timer = QTimer()
    def look():
        seen = watch(window)
        if seen is not None:
            print(json.dumps(seen), flush=True)
            timer.stop()
            getattr(window, "leave", window.close)()
    timer.timeout.connect(look)
    timer.start(100)
    QTimer.singleShot(0, look)  # a window that restores is gone within the first tenth of a second
    QTimer.singleShot(50_000, lambda: qt.exit(3))
    code = really_run(qt, window, engine)
    timer.stop()
    return code
launch._run = run
from accessctl.cli.main import main
main()
"""


def run(watch: str, data: Path, *command: str) -> subprocess.CompletedProcess[str]:
    program = _PROGRAM.format(watch=watch)
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", program, "--data", str(data), *command],
        capture_output=True, text=True, timeout=90, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip


def seen_by(watch: str, data: Path, *command: str) -> Any:
    """What the watch saw in a run that ended well."""
    ran = run(watch, data, *command)
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "Traceback" not in ran.stderr
    return json.loads(ran.stdout.splitlines()[-1])


def test_the_kiosk_greets_and_refuses(data_dir: Path) -> None:
    watch = """
import gc
said = []
def watch(window):
    if window.headline.text() not in said:
        said.append(window.headline.text())
    ready = any(words.startswith("Welcome, ") for words in said) and "Please call reception" in said
    return [said, gc.isenabled(), gc.get_freeze_count()] if ready else None
"""
    said, collects_in_any_thread, set_aside = seen_by(watch, data_dir, "kiosk", "--no-restart", "--source", "demo")
    assert not collects_in_any_thread
    assert set_aside > 50_000
    assert "Welcome, Barack" in said
    assert not any("Joe" in words or "Biden" in words for words in said)


def short_clip(folder: Path) -> Path:
    """Half a second of grey."""
    pictures = [Image.new("RGB", (320, 240), (shade, shade, shade)) for shade in (60, 90, 120, 150, 180)]
    path = folder / "short.gif"
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=100)
    return path


def test_the_end_of_a_recording_ends_the_window(data_dir: Path, tmp_path: Path) -> None:
    watch = """
def watch(window):
    return None
print("[]", flush=True)
"""
    assert (
        seen_by(watch, data_dir, "kiosk", "--no-restart", "--source", str(short_clip(tmp_path)), "--exit-at-end") == []
    )


def test_a_clip_that_cannot_be_read_is_one_line(data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"not a clip")
    watch = """
def watch(window):
    return None
"""
    ran = run(watch, data_dir, "kiosk", "--no-restart", "--source", str(tmp_path / "broken.mp4"))
    assert ran.returncode == 1
    assert "broken.mp4" in ran.stderr.splitlines()[-1]
    assert "Traceback" not in ran.stderr


def test_the_demo_shows_the_whole_decision(data_dir: Path) -> None:
    watch = """
def watch(window):
    gate = window.gate
    if gate.verdict.text() != "✓ Granted":
        return None
    return {"who": gate.who.text(), "votes": gate.lamps.votes, "needed": gate.lamps.needed,
            "stages": sorted(gate.stages.stage_ms), "similarity": gate.similarity.value}
"""
    seen = seen_by(watch, data_dir, "demo", "--source", "demo")
    assert seen["who"] == "Barack Obama"
    assert seen["votes"] >= seen["needed"]
    assert {"detect", "embed", "liveness"} <= set(seen["stages"])
    assert seen["similarity"] > 0


def test_the_admin_lists_people_and_starts_and_stops_the_camera_for_an_enrolment(data_dir: Path) -> None:
    watch = """
import threading
def watch(window):
    door = window.sign_in_page
    if window.is_locked:
        if door.is_first and door.enter.isEnabled() and not door.password.text():
            door.name.setText("Ida")
            door.password.setText("four words by hand")
            door.again.setText("four words by hand")
            door.enter.click()
        return None
    if window.frame.current != "people":
        window.go("people")
    if window.people.model.rowCount() == 0:
        return None
    if window.wizard is None:
        window.enrol()
        window.wizard.person_step.name.setText("Somebody New")
        window.wizard.next.click()
        return None
    if window.wizard.consent_step.isVisible():
        window.wizard.consent_step.typed.setText("Somebody New")
        window.wizard.next.click()
        return None
    camera = window.wizard.camera_step
    if camera.view.decision is None:
        return None
    camera.end()
    if any(thread.name.startswith("enrol") for thread in threading.enumerate()):
        return None
    window.wizard.confirm_leaving = lambda: True
    window.wizard.reject()
    names = [window.people.model.line(row).person.name for row in range(window.people.model.rowCount())]
    return names
"""
    seen = seen_by(watch, data_dir, "admin", "--source", "demo")
    assert seen == ["Barack Obama", "Eileen Collins"]


def test_the_panel_makes_the_daily_round_where_no_kiosk_does(data_dir: Path) -> None:
    watch = """
import threading
from accessctl.gui import launch
launch.Upkeep.__init__.__kwdefaults__["first_look_seconds"] = 0.2
def watch(window):
    ran = window._office.store.retention.last_ran()
    return None if ran is None else [thread.name for thread in threading.enumerate() if thread.name == "upkeep"]
"""
    assert seen_by(watch, data_dir, "admin", "--source", "demo") == ["upkeep"]


def test_a_backup_is_restored_by_button_and_the_panel_opens_again_at_sign_in(data_dir: Path) -> None:
    """One window closes, a small one restores, and the next one says what came of it."""
    watch = """
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.restore_form import RestoreForm
from accessctl.gui.dialogs import Question
from accessctl.store import sealed_file
from accessctl.store.backup import back_up
sealed_file.SCRYPT_N = 1 << 10
WORDS, PASSWORD = "four words that do not belong", "four words by hand"
kinds, steps = [], []
def watch(window):
    if type(window).__name__ not in kinds[-1:]:
        kinds.append(type(window).__name__)
    if kinds == ["AdminWindow"]:
        return at_the_panel(window)
    if kinds == ["AdminWindow", "RestoreWindow", "AdminWindow"]:
        said = [each.windowTitle() for each in window.findChildren(Question)]
        active = [person.active for person in window._office.store.people.all()]
        return {"locked": window.is_locked, "said": said, "active": active, "windows": kinds}
def at_the_panel(window):
    if window.restoring is not None:
        return
    door, office = window.sign_in_page, window._office
    if window.is_locked:
        if door.is_first and door.enter.isEnabled() and not door.password.text():
            door.name.setText("Ida")
            door.password.setText(PASSWORD)
            door.again.setText(PASSWORD)
            door.enter.click()
        return
    target = office.data_dir / "door.backup"
    if not target.exists():
        back_up(office.data_dir, office.settings.store, office.data_dir / "none", target, WORDS)
        office.store.people.suspend(office.store.people.all()[0].person_id)
        window.go("privacy")
        page = window.page(PrivacyPage)
        page.put_back.click()
        form = page.findChildren(RestoreForm)[-1]
        form.file.setText(str(target))
        form.passphrase.setText(WORDS)
        form.save.click()
        return
    form = window.page(PrivacyPage).findChildren(RestoreForm)[-1]
    if form.found is not None and not steps:
        steps.append("checked")
        form.save.click()
        form.findChildren(Question)[-1].yes.click()
    for approval in form.findChildren(Approval):
        if approval.words.text() and approval.agree.isEnabled() and len(steps) == 1:
            steps.append("agreed")
            approval.password.setText(PASSWORD)
            approval.agree.click()
"""
    seen = seen_by(watch, data_dir, "admin", "--source", "demo")
    assert seen["windows"] == ["AdminWindow", "RestoreWindow", "AdminWindow"]
    assert (seen["locked"], seen["said"]) == (True, ["The backup is in place"])
    assert seen["active"] == [True, True], "who was suspended after the backup is active again"
