"""Texts in the language in use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from accessctl import translation
from accessctl.translation import Said, tr, trn, use

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es"><context><name>accessctl</name>
<message><source>Hold still</source><translation>No se mueva</translation></message>
<message><source>{count} people</source><translation>{count} personas</translation></message>
<message><source>Half done</source><translation type="unfinished">A medias</translation></message>
</context></TS>"""


@pytest.fixture(autouse=True)
def spanish_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "accessctl_es.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(translation, "assets", lambda: tmp_path)
    translation.catalogue.cache_clear()
    before = translation.language()
    yield
    monkeypatch.undo()
    translation.catalogue.cache_clear()
    use(before)


def test_a_finished_translation_is_spoken() -> None:
    use("es")
    assert tr("Hold still") == "No se mueva"
    assert trn("one person", "{count} people", count=3) == "3 personas"


def test_what_is_not_finished_stays_english() -> None:
    use("es")
    assert tr("Half done") == "Half done"
    assert trn("one person", "{count} people", count=1) == "one person"


def test_going_back_to_english_needs_no_restart() -> None:
    use("es")
    use("en")
    assert tr("Hold still") == "Hold still"


def test_auto_follows_the_system_and_falls_back_to_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "es_MX.UTF-8")
    assert use("auto") == "es"
    monkeypatch.setenv("LANGUAGE", "xx")
    assert use("auto") == "en"


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert tr("Name: {name}", name="{evil}") == "Name: {evil}"


def test_thousands_stand_apart_as_the_language_writes_them() -> None:
    """1,500 is one and a half to a Spanish or French reader."""
    use("es")
    assert tr("{count:,} events", count=1500) == "1\u202f500 events"
    assert translation.grouped(1_234_567.2) == "1\u202f234\u202f567"
    use("en")
    assert tr("{count:,} events", count=1500) == "1,500 events"
    assert tr("{share:.1f} and {text}", share=0.25, text="a, b") == "0.2 and a, b"


def test_decimals_stand_behind_the_sign_of_the_language() -> None:
    for language, written in (("es", "1\u202f234,50"), ("fr", "1\u202f234,50"), ("en", "1,234.50"), ("zh", "1,234.50")):
        use(language)
        assert translation.numeral(1234.5, ",.2f") == tr("{value:,.2f}", value=1234.5) == written
        assert tr("{version}: {text:>3}", version="1.2", text=".") == "1.2:   .", "only numbers are written anew"


def test_french_signs_never_begin_a_line(tmp_path: Path) -> None:
    french = CATALOGUE.replace('"es"', '"fr"').replace("No se mueva", "Arrêtez : « là » !")
    (tmp_path / "languages" / "accessctl_fr.ts").write_text(french, encoding="utf-8")
    use("fr")
    assert tr("Hold still") == "Arrêtez\u00a0: «\u00a0là\u00a0»\u00a0!"


def test_the_log_keeps_in_english_what_people_read_in_their_language() -> None:
    use("es")
    said = Said("Hold still")
    asked = Said("{count} people, {what}", count=2, what=said)
    assert (str(said), said.in_words) == ("Hold still", "No se mueva")
    assert (str(asked), asked.in_words) == ("2 people, Hold still", "2 people, No se mueva")
    assert (bool(Said()), str(Said()), Said().in_words) == (False, "", "")
