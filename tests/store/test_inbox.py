"""The inbox: sealed, limited, expiring; what staff may say about a face."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from accessctl.config import InboxSettings
from accessctl.domain import Decision, EventKind, Reason, Subject, Verdict
from accessctl.engine.inbox import InboxFeed, portrait
from accessctl.errors import InputError, StoreError
from accessctl.store import DATABASE_FILE, Store
from accessctl.store.inbox import InboxFace
from tests import faces
from tests.store.builders import sample

DAY = dt.timedelta(days=1)


def face(direction: int = 0, *, at: dt.datetime | None = None, person: str | None = None) -> InboxFace:
    now = at or dt.datetime.now(dt.UTC)
    return InboxFace(now, "Main", Reason.UNKNOWN, b"a picture of somebody", faces.embedding(direction), faces.quality(),
                     0.93, 0.4, person)  # fmt: skip


def put(store: Store, one: InboxFace, *, keep: dt.timedelta = DAY, most: int = 10) -> str:
    return store.inbox.put(one, keep=keep, most=most, same_from=0.6)


def test_a_face_comes_back_as_it_was(store: Store) -> None:
    put(store, face(2))
    (item,) = store.inbox.all()
    assert (item.face.picture, item.face.live, item.face.similarity) == (b"a picture of somebody", 0.93, 0.4)
    assert item.face.embedding.similarity(faces.embedding(2)) == pytest.approx(1.0)
    assert item.sample.quality == faces.quality()


def test_nothing_of_a_face_can_be_read_in_the_file(store: Store, folder: Path) -> None:
    put(store, face())
    store.close()
    raw = b"".join(path.read_bytes() for path in folder.glob(f"{DATABASE_FILE}*"))
    assert b"a picture of somebody" not in raw
    assert b"similarity" not in raw.split(b"inbox")[-1][:2000] or b"0.93" not in raw


def test_the_same_face_is_counted_and_not_kept_twice(store: Store) -> None:
    first = put(store, face(1))
    later = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=5)
    assert put(store, face(1, at=later)) == first
    put(store, face(2))
    assert sorted(item.times for item in store.inbox.all()) == [1, 2]


def test_the_oldest_go_first_where_there_are_too_many(store: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    ids = [put(store, face(n, at=now + n * dt.timedelta(seconds=1)), most=3) for n in range(5)]
    assert {item.item_id for item in store.inbox.all()} == set(ids[2:])


def test_what_has_expired_is_not_shown_and_goes_with_the_next_face(store: Store) -> None:
    now = dt.datetime.now(dt.UTC)
    put(store, face(1, at=now - 2 * DAY))
    assert (store.inbox.all(), store.inbox.count()) == ([], 0)
    put(store, face(2))
    assert store.inbox.purge(now) == 0


def test_it_was_this_person_makes_a_template_and_an_event(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    item_id = put(store, face(1, person="ada"))
    revision = store.revision()
    store.inbox.adopt(item_id, "ada", actor="grace")
    assert len(store.templates.of("ada")) == 2
    assert store.revision() == revision + 1
    assert store.inbox.count() == 0
    event = store.events.newest(limit=1)[0]
    assert (event.kind, event.actor, event.person_id) == (EventKind.TEMPLATES_ADDED, "grace", "ada")


def test_not_this_person_takes_the_name_off_and_keeps_the_face(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    item_id = put(store, face(1, person="ada"))
    store.inbox.not_this_person(item_id, actor="grace")
    assert [item.face.person_id for item in store.inbox.all()] == [None]


def test_whoever_is_erased_takes_their_near_misses_along(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    put(store, face(1, person="ada"))
    put(store, face(2))
    store.people.remove("ada")
    assert [item.face.person_id for item in store.inbox.all()] == [None]
    assert store.inbox.count() == 1


def test_a_face_that_somebody_else_dealt_with_is_said(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    item_id = put(store, face(1))
    store.inbox.drop(item_id, actor="grace")
    with pytest.raises(InputError, match="somebody else dealt with it"):
        store.inbox.adopt(item_id, "ada")


# from the door


def denied(reason: Reason, *, similarity: float = 0.4, is_news: bool = True) -> Decision:
    seen = faces.observation(faces.sighting("ada", similarity=similarity))
    (sighting,) = seen.sightings
    return Decision(seen, Verdict.DENIED, reason, Subject(sighting.track_id), is_news)


def feed(store: Store, **changes: object) -> InboxFeed:
    settings = InboxSettings(**({"enabled": True} | changes))  # type: ignore[arg-type]
    return InboxFeed(store.inbox, settings, "Main", least=lambda: 0.5, same_from=0.6)


def test_an_unknown_face_is_kept_with_the_picture(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    feed(store).hear(denied(Reason.UNKNOWN))
    (item,) = store.inbox.all()
    assert item.face.picture.startswith(b"\xff\xd8")
    assert item.face.person_id == "ada"  # 0.4 of 0.5: a near miss


def test_a_face_that_is_near_to_nobody_names_nobody(store: Store) -> None:
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    feed(store).hear(denied(Reason.UNKNOWN, similarity=0.2))
    assert [item.face.person_id for item in store.inbox.all()] == [None]


@pytest.mark.parametrize(
    "decision",
    [denied(Reason.NOT_LIVE), denied(Reason.OUTSIDE_HOURS), denied(Reason.UNKNOWN, is_news=False)],
)
def test_pictures_of_pictures_known_people_and_repeats_are_not_kept(store: Store, decision: Decision) -> None:
    feed(store).hear(decision)
    assert store.inbox.count() == 0


def test_nothing_is_kept_unless_it_is_switched_on(store: Store) -> None:
    assert not InboxSettings().enabled
    store.people.enroll("Ada", [sample(0)], person_id="ada")
    feed(store, enabled=False).hear(denied(Reason.UNKNOWN))
    assert store.inbox.count() == 0


def test_a_database_that_fails_costs_the_picture_and_not_the_door() -> None:
    class Full:
        def put(self, *_: object, **__: object) -> str:
            raise StoreError("the disk is full")

    InboxFeed(Full(), InboxSettings(enabled=True), "Main", least=lambda: 0.5, same_from=0.6).hear(
        denied(Reason.UNKNOWN)
    )


def test_the_cut_out_stays_inside_the_frame_and_small() -> None:
    frame, box = faces.frame(), faces.detection(eye_distance=90.0).box
    cut = portrait(frame, box)
    assert cut.shape[2] == 3
    assert 0 < cut.shape[0] <= 320
