"""The log is English, and people read it in their language: what is known is said anew, all else as it stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from accessctl import retelling, translation
from accessctl.retelling import retold

FRENCH = {
    "{name}: cannot be opened; is another program using it?": "{name} : ne s'ouvre pas",
    "camera {fault}: {what}": "caméra {fault} : {what}",
    "unplugged": "débranchée",
    "rules: {what}": "règles : {what}",
    "group {name} removed": "groupe {name} supprimé",
    "{first}; {second}": "{first}\u00a0; {second}",
    "badge {badge}": "badge {badge}",
    "badge {badge} revoked": "badge {badge} révoqué",
    "badge {badge}: {what}": "badge {badge} : {what}",
    "{what} and face": "{what} et visage",
    "revoked": "révoqué",
    "undoing an import: {what}": "annuler un import : {what}",
    "removal of {count} people": "suppression de {count} personnes",
    "nobody else agreed": "personne d'autre n'a approuvé",
    "agreed to by {name}": "approuvé par {name}",
    "{count} templates erased": "{count} gabarits effacés",
    "consent withdrawn": "consentement retiré",
    "name": "nom",
    "visits left": "visites restantes",
    "opened by hand: {why}": "ouvert à la main : {why}",
    "Staff": "Personnel",
    "no rule for this door holds on {day} {time}": "aucune règle ne vaut le {day} {time}",
    "Sunday": "dimanche",
    "did not answer for {seconds} s": "n'a pas répondu pendant {seconds} s",
    "analysis: {what}": "analyse : {what}",
    "{pictures:,} pictures were looked at": "{pictures:,} images ont été regardées",
}


@pytest.fixture(autouse=True)
def french(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(translation._Current, "texts", FRENCH)
    monkeypatch.setattr(translation._Current, "language", "fr")
    yield


@pytest.mark.parametrize(
    ("logged", "said"),
    [
        ("rules: group Night removed; nobody else agreed",
         "règles : groupe Night supprimé\u00a0; personne d'autre n'a approuvé"),
        ("rules: group Staff removed", "règles : groupe Staff supprimé"),
        ("4 templates erased; consent withdrawn", "4 gabarits effacés\u00a0; consentement retiré"),
        ("4 templates erased; left the company", "4 gabarits effacés\u00a0; left the company"),
        ("badge 3f9c and face", "badge 3f9c et visage"),
        ("badge 3f9c: revoked", "badge 3f9c : révoqué"),
        ("badge 3f9c revoked", "badge 3f9c révoqué"),
        ("undoing an import: removal of 40 people", "annuler un import : suppression de 40 personnes"),
        ("name, visits_left", "nom, visites restantes"),
        ("name, height", "name, height"),
        ("camera UNPLUGGED: Webcam: cannot be opened; is another program using it?",
         "caméra débranchée : Webcam : ne s'ouvre pas"),
        ("no rule for this door holds on Sunday 06:08", "aucune règle ne vaut le dimanche 06:08"),
        ("analysis: did not answer for 7.5 s", "analyse : n'a pas répondu pendant 7.5 s"),
        ("1,500 pictures were looked at", "1\u202f500 images ont été regardées"),
        ("a detail of a later version", "a detail of a later version"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_the_log_says_is_said_in_the_language_in_use(logged: str, said: str) -> None:
    assert retold(logged) == said


def test_what_somebody_typed_stays_as_it_was_typed() -> None:
    assert retold("opened by hand: Staff") == "ouvert à la main : Staff"


def test_english_is_the_log_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation._Current, "texts", {})
    assert retold("rules: group Night removed") == "rules: group Night removed"


def test_another_language_is_taken_up_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert retold("consent withdrawn") == "consentement retiré"
    monkeypatch.setattr(translation._Current, "texts", {"consent withdrawn": "consentimiento retirado"})
    assert retold("consent withdrawn") == "consentimiento retirado"


def test_a_program_is_named_and_a_person_keeps_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation._Current, "texts", {"command line": "ligne de commande", "Ida": "Idée"})
    assert [retelling.actor(name) for name in ("command line", "Ida")] == ["ligne de commande", "Ida"]
