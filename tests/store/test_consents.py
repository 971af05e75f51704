"""Consent by versions: who accepted which words, when, how; who must accept again."""

from __future__ import annotations

import pytest

from accessctl.domain import EventKind
from accessctl.errors import InputError
from accessctl.store import Acceptance, Signed, Store
from tests.store.builders import sample
from tests.store.conftest import Tamper


@pytest.fixture
def peopled(store: Store) -> Store:
    for name in ("Ada", "Bob"):
        store.people.enroll(name, [sample(len(name))], person_id=name.lower())
    return store


def test_without_a_text_of_ones_own_the_one_that_comes_along_is_asked_for(store: Store) -> None:
    text = store.consents.current()

    assert "encrypted" in text.text
    assert text.version == "accessctl-1"


def test_an_acceptance_says_which_words_when_how_and_by_whom_it_was_recorded(peopled: Store) -> None:
    text = peopled.consents.publish("2026-04", "We keep numbers of your face.", actor="chief")

    given = peopled.consents.accept("ada", Acceptance(text, Signed.TYPED, b"Ada L."), actor="chief")

    (kept,) = peopled.consents.of("ada")
    assert kept == given
    assert (kept.version, kept.sha256, kept.signed, kept.signature, kept.recorded_by) == (
        "2026-04", text.sha256, Signed.TYPED, b"Ada L.", "chief",
    )  # fmt: skip
    assert peopled.consents.text_of(kept) == text
    assert peopled.events.newest(limit=1)[0].kind is EventKind.CONSENT


def test_consent_given_at_the_enrolment_is_there_with_the_person_or_not_at_all(store: Store) -> None:
    store.people.enroll("Ada", [sample()], person_id="ada", consent=Acceptance(store.consents.current()))
    with pytest.raises(InputError):
        store.people.enroll("", [sample()], person_id="bob", consent=Acceptance(store.consents.current()))

    assert [one.version for one in store.consents.of("ada")] == ["accessctl-1"]
    assert store.consents.of("bob") == []
    assert "accepted accessctl-1" in store.events.newest(limit=1)[0].detail


def test_a_new_version_names_everybody_who_must_accept_again(peopled: Store) -> None:
    peopled.consents.accept("ada", Acceptance(peopled.consents.publish("v1", "Old words.")))
    assert [one.person_id for one in peopled.consents.outstanding()] == ["bob"]

    peopled.consents.publish("v2", "New words.")

    assert [(one.name, one.last_version) for one in peopled.consents.outstanding()] == [("Ada", "v1"), ("Bob", "")]
    assert peopled.consents.count_outstanding() == 2


def test_a_published_text_never_changes(store: Store) -> None:
    store.consents.publish("v1", "Some words.")

    with pytest.raises(InputError, match="choose a new version"):
        store.consents.publish("v1", "Other words.")


def test_a_version_may_be_published_in_several_languages(peopled: Store) -> None:
    peopled.consents.publish("v1", "Some words.")
    peopled.consents.publish("v1", "Unas palabras.", language="es")

    assert peopled.consents.current("es").text == "Unas palabras."
    assert peopled.consents.current("fr").text == "Some words."
    peopled.consents.accept("ada", Acceptance(peopled.consents.current("es")))
    assert [one.person_id for one in peopled.consents.outstanding()] == ["bob"]


@pytest.mark.parametrize("signed", [Signed.TYPED, Signed.DRAWN])
def test_a_signature_that_is_missing_is_no_signature(store: Store, signed: Signed) -> None:
    with pytest.raises(InputError, match="not signed"):
        Acceptance(store.consents.current(), signed, b" ")


def test_words_that_were_altered_afterwards_are_not_shown_as_accepted(peopled: Store, tamper: Tamper) -> None:
    peopled.consents.accept("ada", Acceptance(peopled.consents.publish("v1", "Some words.")))
    tamper("UPDATE consent_texts SET text = 'Worse words.'")

    assert peopled.consents.text_of(peopled.consents.of("ada")[0]) is None


def test_consent_goes_with_the_person(peopled: Store) -> None:
    peopled.consents.accept("ada", Acceptance(peopled.consents.current(), Signed.TYPED, b"Ada"))
    peopled.people.remove("ada")

    assert peopled.consents.of("ada") == []
