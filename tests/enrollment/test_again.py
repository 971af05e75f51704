"""Moving to another embedder: from kept photos, all at once, and never two models side by side."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from accessctl.camera.stills import opened, still
from accessctl.config import StoreSettings
from accessctl.domain import Box, Embedding, EventKind, Observation, Pixels, Sample, SampleSource
from accessctl.enrollment import PhotoEnrollment
from accessctl.enrollment.again import Lack, prepare
from accessctl.errors import InputError, StoreError
from accessctl.gallery import Gallery
from accessctl.store import DATABASE_FILE, Store
from tests.enrollment.test_camera import Enrolled, rules
from tests.faces import observation, sighting

OLD, NEW = "old-model", "new-model"


def photo(brightness: int) -> bytes:
    pixels = np.full((300, 300, 3), brightness, np.uint8)
    return still(pixels, Box(100, 100, 200, 200))


def old(brightness: int | None = None) -> Sample:
    return Sample(
        Embedding(np.eye(4, dtype=np.float32)[0], OLD), photo=b"" if brightness is None else photo(brightness)
    )


def see(pixels: Pixels) -> Observation:
    """A new model that tells people by their brightness, and finds no face in the dark."""
    value = float(pixels.mean())
    if value < 20:
        return observation()
    vector = np.array([value, 255 - value], np.float32)
    return observation(sighting(vector=Embedding(vector / np.linalg.norm(vector), NEW)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "door", StoreSettings(key_place="file")) as opened_store:
        yield opened_store


def done(_done: int, _of: int) -> None:
    pass


def test_who_has_photos_is_moved_and_who_has_none_is_named(store: Store) -> None:
    store.people.enroll("Ada", [old(60), old(64)], person_id="ada")
    store.people.enroll("Bob", [old()], person_id="bob")
    store.people.enroll("Cy", [old(5)], person_id="cy")
    steps: list[tuple[int, int]] = []

    found = prepare(store, NEW, see, lambda *step: steps.append(step))

    assert {who: len(samples) for who, samples in found.made.items()} == {"ada": 2}
    assert [(person.name, lack) for person, lack in found.lacking] == [("Bob", Lack.NO_PHOTOS), ("Cy", Lack.NO_FACE)]
    assert steps[-1] == (3, 3)
    assert store.templates.models() == {OLD: 4}  # nothing was changed yet

    assert store.people.reembed(found.made, NEW, actor="carol") == ["ada"]

    assert store.templates.models() == {NEW: 2, OLD: 2}
    assert {one.model_id for one in store.templates.of("ada")} == {NEW}
    event = store.events.newest()[0]
    assert (event.kind, event.person_id, event.actor) == (EventKind.TEMPLATES_ADDED, "ada", "carol")
    assert event.detail == "2 templates made with new-model from kept photos, 2 erased"


def test_the_photos_move_along_so_that_it_can_be_done_again(store: Store) -> None:
    store.people.enroll("Ada", [old(60)], person_id="ada")
    before = store.templates.photos("ada")
    store.people.reembed(prepare(store, NEW, see, done).made, NEW)
    assert store.templates.photos("ada") == before
    assert prepare(store, NEW, see, done).ready == 1
    assert prepare(store, NEW, see, done).made == {}


def test_a_template_made_anew_still_says_where_its_picture_came_from(store: Store) -> None:
    from_file = dataclasses.replace(old(60), source=SampleSource.PHOTO)
    store.people.enroll("Ada", [from_file, old(64)], person_id="ada")
    store.people.reembed(prepare(store, NEW, see, done).made, NEW)
    assert sorted(one.source for one in store.templates.of("ada")) == [SampleSource.CAMERA, SampleSource.PHOTO]


def test_a_gallery_never_holds_templates_of_two_models(store: Store) -> None:
    store.people.enroll("Ada", [old(60)], person_id="ada")
    store.people.enroll("Bob", [old()], person_id="bob")
    store.people.reembed(prepare(store, NEW, see, done).made, NEW)
    gallery = Gallery.build(store.templates.all(NEW))
    assert (len(gallery), gallery.people) == (1, 1)


def test_all_are_changed_or_nobody(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.people.enroll("Ada", [old(60)], person_id="ada")
    store.people.enroll("Bob", [old(90)], person_id="bob")
    made = prepare(store, NEW, see, done).made
    broken = {**made, "bob": (dataclasses.replace(made["bob"][0], quality=object()),)}  # type: ignore[arg-type]
    events = store.events.count()

    with pytest.raises(TypeError):
        store.people.reembed(broken, NEW)

    assert store.templates.models() == {OLD: 2}
    assert store.events.count() == events


def test_samples_of_another_model_are_refused(store: Store) -> None:
    store.people.enroll("Ada", [old(60)], person_id="ada")
    with pytest.raises(ValueError, match="not all samples"):
        store.people.reembed({"ada": [old(60)]}, NEW)


def test_who_was_removed_or_enrolled_meanwhile_is_left_alone(store: Store) -> None:
    store.people.enroll("Ada", [old(60)], person_id="ada")
    store.people.enroll("Bob", [old(90)], person_id="bob")
    made = prepare(store, NEW, see, done).made
    store.people.remove("ada")
    store.people.add_templates("bob", [Sample(Embedding(np.eye(2, dtype=np.float32)[0], NEW))])
    assert store.people.reembed(made, NEW) == []
    assert store.templates.models() == {OLD: 1, NEW: 1}


def test_an_enrolment_keeps_photos_only_where_the_settings_say_so() -> None:
    for keep in (False, True):
        enrollment = PhotoEnrollment(dataclasses.replace(rules(), keep_photos=keep), Enrolled())
        enrollment.consider("a.jpg", observation(sighting(live=None)))
        assert bool(enrollment.samples[0].photo) is keep


def test_a_photo_shows_the_face_with_its_surroundings_and_not_the_room() -> None:
    pixels = np.zeros((1000, 1000, 3), np.uint8)
    pixels[400:600, 400:600] = 200
    kept = opened(still(pixels, Box(400, 400, 600, 600)))
    assert kept.shape == (440, 440, 3)
    assert abs(int(kept[220, 220, 0]) - 200) < 4
    huge = opened(still(np.zeros((4000, 4000, 3), np.uint8), Box(1000, 1000, 3000, 3000)))
    assert max(huge.shape) == 480
    with pytest.raises(InputError, match="damaged"):
        opened(b"not a picture")


def test_photos_are_sealed_and_gone_with_their_template_or_person(store: Store, tmp_path: Path) -> None:
    store.people.enroll("Ada", [old(60), old(61)], person_id="ada")
    store.people.enroll("Bob", [old(90)], person_id="bob")
    assert store.templates.count_photos() == 3
    raw = (tmp_path / "door" / DATABASE_FILE).read_bytes()
    wal = tmp_path / "door" / f"{DATABASE_FILE}-wal"
    assert b"JFIF" not in raw + (wal.read_bytes() if wal.is_file() else b"")
    store.templates.remove(store.templates.of("ada")[0].template_id)
    assert store.templates.count_photos() == 2
    store.people.remove("bob")
    assert store.templates.count_photos() == 1


def test_a_photo_put_under_another_template_does_not_open(store: Store, tmp_path: Path) -> None:
    import sqlite3

    store.people.enroll("Ada", [old(60), old(61)], person_id="ada")
    with sqlite3.connect(tmp_path / "door" / DATABASE_FILE) as connection:
        rows = [sealed for (sealed,) in connection.execute("SELECT sealed FROM template_photos ORDER BY template_id")]
        names = [name for (name,) in connection.execute("SELECT template_id FROM template_photos ORDER BY template_id")]
        connection.execute("UPDATE template_photos SET sealed = ? WHERE template_id = ?", (rows[1], names[0]))
    with pytest.raises(StoreError):
        store.templates.photos("ada")
