"""Photos of somebody who is enrolled already: it is said why nobody new can be enrolled with them, and as whom."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from accessctl.gui.enrol.photos_step import PhotosStep
from accessctl.gui.tasks import Tasks
from accessctl.gui.theme import Theme
from accessctl.store import Store
from tests import faces
from tests.gui import scenes


def test_one_photo_of_somebody_known_stops_the_enrolment_in_words(qtbot: QtBot, theme: Theme, store: Store) -> None:
    store.people.enroll("Ada Lovelace", [scenes.sample(scenes.ADA_VECTOR)], person_id="ada")
    known = scenes.Known({"ada": faces.embedding(scenes.ADA_VECTOR)})
    enroller = scenes.FakeEnroller(store, known)
    enroller.photos = {"new.jpg": scenes.photo(), "ada.jpg": scenes.photo(scenes.ADA_VECTOR)}
    tasks = Tasks()
    step = PhotosStep(theme, enroller, tasks)
    qtbot.addWidget(step)
    step.begin(None)
    step.add([Path("new.jpg")])
    qtbot.waitUntil(lambda: bool(step.samples), timeout=60_000)
    assert "1 of 1 can be used" in step.summary.text()
    step.add([Path("ada.jpg")])
    qtbot.waitUntil(lambda: "Nobody new can be enrolled" in step.summary.text(), timeout=60_000)
    assert "Ada Lovelace" in step.summary.text()
    assert step.samples == ()
    tasks.close()
