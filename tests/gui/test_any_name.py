"""Names of 10,000 letters, from right to left, of pictures, of marks upon marks, or of markup: wherever one is shown.

What is no name at all (control characters, overrides of the direction, nothing to see): tests/store/test_people.py.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from accessctl.badge_sheet import Card, sheets
from accessctl.bulk import Import, Status, write_refusals
from accessctl.config import AppearanceSettings
from accessctl.domain import Decision, Event, Observation, Reason, Verdict
from accessctl.errors import InputError
from accessctl.gui.admin.event_export import export
from accessctl.gui.admin.person_dialogs import ReceiptView, receipt_words
from accessctl.gui.admin.person_form import EditForm
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.demo.window import DemoWindow
from accessctl.gui.enrol.wizard import EnrolWizard
from accessctl.gui.kiosk.window import KioskWindow
from accessctl.gui.launch import Names
from accessctl.gui.theme import Theme
from accessctl.roster import roster_of
from accessctl.store import EventFilter, Store
from tests.gui import scenes
from tests.gui.tour import Tour
from tests.gui.watchdog import LONGEST_MS, quickest, watching

LONG = ("Wolfeschlegelsteinhausenbergerdorff" * 300)[:10_000]
NAMES = {
    "10,000 letters": LONG,
    "2,000 words": ("long " * 2000).strip(),
    "9,000 wide letters": "李小龙" * 3000,
    "Hebrew": "דוד בן־גוריון",
    "Arabic with Latin": "محمد علي (IT)",
    "Persian with joiners": "می\u200cخواهم نازنین",
    "emoji": "👩‍🔬 Zoë 🧪",
    "marks upon marks": normalize("NFC", "Z" + "\u0335\u0301\u0323" * 60 + "alg\u0489o"),
    "a mark of direction": "\u200fאדה\u200e Ada",
    "markup": '<b>Eve</b> & "Eve"',
    "a formula": "=cmd()",
}
EVERY_NAME = pytest.mark.parametrize("name", list(NAMES.values()), ids=list(NAMES))
BUTTONS = ("edit", "pin", "badges", "consent", "remove")


def call(tour: Tour, name: str) -> str:
    """Enrol somebody of this name, with a grant."""
    person_id = tour.store.people.enroll(name, [scenes.sample(9)]).person_id
    now = dt.datetime.now(dt.UTC)
    tour.store.record(Event(now, "Main entrance", Verdict.GRANTED, Reason.RECOGNIZED, person_id, 0.7, 0.9))
    return person_id


def is_in_its_window(shown: QWidget) -> bool:
    return shown.width() <= 1280 and shown.height() <= 720 and shown.minimumSizeHint().width() <= 1280


def direction_of(text: str) -> Qt.LayoutDirection:
    """Of the line, as Qt lays it out."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    begins_left = line.cursorToX(text.index("was removed"))[0] < line.cursorToX(len(text) - 1)[0]  # type: ignore[index]
    return Qt.LayoutDirection.LeftToRight if begins_left else Qt.LayoutDirection.RightToLeft


def words_in(shown: QWidget) -> str:
    return " ".join(each.text() for each in shown.findChildren(QLabel) if each.isVisibleTo(shown))


@EVERY_NAME
@pytest.mark.parametrize("screen", ["overview", "people", "events", "event"])
def test_the_panel_keeps_its_width_and_the_gui_thread(tour: Tour, screen: str, name: str) -> None:
    call(tour, name)

    def go_there() -> list[float]:
        with watching() as dog:
            assert is_in_its_window(tour.show(screen)), "a name has pushed the window wider"
        tour.close()
        return dog.turns_ms

    assert max(quickest(go_there)) < LONGEST_MS


@EVERY_NAME
def test_a_persons_page_and_every_form_about_them_keep_their_size(tour: Tour, name: str) -> None:
    person_id = call(tour, name)
    window = tour.admin("people")

    def look() -> list[float]:
        window.people.panel.detail = None
        with watching() as dog:
            window.people.show_about(person_id)
            tour.qtbot.waitUntil(lambda: window.people.panel.detail is not None, timeout=20_000)
            tour.settle(window)
        return dog.turns_ms

    assert max(quickest(look)) < LONGEST_MS
    assert is_in_its_window(window)
    assert name[:20] in words_in(window.people.panel)
    for button in BUTTONS:
        getattr(window.people.panel, button).click()
        dialog: QDialog = tour.dialog(window)
        assert is_in_its_window(dialog), button
        assert dialog.width() <= 700, button
        dialog.done(0)


@EVERY_NAME
def test_the_receipt_of_a_removal_says_whose_it_is(tour: Tour, name: str) -> None:
    receipt = tour.store.people.remove(call(tour, name))
    window = tour.admin("people")
    view = ReceiptView(window, receipt_words(name, receipt), receipt.document)
    view.open()
    assert is_in_its_window(view)
    assert name[:20] in words_in(view)
    (words,) = (each for each in view.findChildren(QLabel) if "was removed" in each.text())
    assert words.text().isascii() or direction_of(words.text()) is Qt.LayoutDirection.LeftToRight, "it is turned round"
    assert name[:20] not in receipt.document, "what is kept for good names nobody"


@EVERY_NAME
def test_the_wizard_takes_it_and_says_it_at_the_end(qtbot: QtBot, tour: Tour, name: str) -> None:
    wizard = tour.show("wizard-person")
    assert isinstance(wizard, EnrolWizard)
    wizard.person_step.name.setText(name)
    assert wizard.person_step.name.text() == name, "a part of it was swallowed"
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.pages.currentWidget() is wizard.consent_step, timeout=20_000)
    wizard.consent_step.typed.setText(name[:200])
    wizard._face_done([scenes.sample(3)])
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.enrolled is not None, timeout=20_000)
    assert is_in_its_window(wizard)
    assert name[:20] in words_in(wizard)
    assert name in {line.person.name for line in tour.store.people.page().lines}


@pytest.mark.parametrize("by", ["wizard", "form"])
def test_one_letter_too_many_is_said_and_nothing_is_cut_off(qtbot: QtBot, tour: Tour, by: str) -> None:
    """A field that silently took the first 200 letters would enrol somebody of another name."""
    if by == "wizard":
        wizard = tour.show("wizard-person")
        assert isinstance(wizard, EnrolWizard)
        wizard.person_step.name.setText(LONG + "f")
        wizard.next.click()
        qtbot.waitUntil(lambda: "at most 10000" in wizard.person_step.wrong.text(), timeout=20_000)
        return
    window = tour.admin("people")
    window.people.show_about(call(tour, "Eve"))
    qtbot.waitUntil(lambda: window.people.panel.detail is not None, timeout=20_000)
    window.people.panel.edit.click()
    tour.dialog(window)
    form = window.people.work.form
    assert isinstance(form, EditForm)
    form.name.setText(LONG + "f")
    form.save.click()
    qtbot.waitUntil(lambda: "at most 10000" in form.problem.text(), timeout=20_000)
    assert form.isVisible()


@EVERY_NAME
def test_the_log_is_exported_whatever_people_are_called(tour: Tour, tmp_path: Path, name: str) -> None:
    wanted = EventFilter(person_id=call(tour, name))
    for suffix in ("csv", "json", "pdf"):
        assert export(tour.store, wanted, name, tmp_path / f"log.{suffix}", lambda _: None) == 2
    assert (tmp_path / "log.pdf").read_bytes().rstrip().endswith(b"%%EOF")
    assert (tmp_path / "log.pdf").stat().st_size < 300_000
    assert {one["person_name"] for one in json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))} == {name}
    table = (tmp_path / "log.csv").read_text(encoding="utf-8")
    assert ",=cmd" not in table, "a spreadsheet would run it"


@EVERY_NAME
def test_a_badge_is_printed_or_the_letters_are_said_that_no_font_here_has(name: str) -> None:
    card = Card("A" * 27, "12345678", None, name)
    try:
        (page,) = sheets([card])
    except InputError as error:
        assert "no font here has all letters" in str(error)
        assert len(str(error)) < 200
        return
    (bare,) = sheets([replace(card, name="")])
    inked = np.argwhere(np.asarray(page) != np.asarray(bare))
    assert inked.size > 0, "the name is not on it"
    spread = np.ptp(inked, axis=0)
    assert spread[0] < 30 / 297 * page.height, "it reaches over what is printed below"
    assert spread[1] < 36 / 210 * page.width, "it reaches over the code, or the card's edge"


class Directory:
    """As far as ``Names`` asks."""

    def __init__(self, name: str) -> None:
        self.name_of = lambda _: name


def granted() -> Decision:
    return scenes.decision(Verdict.GRANTED, Reason.RECOGNIZED, evidence=scenes.evidence(votes=3))


def known_as(name: str) -> Names:
    names = Names(Directory(name))  # type: ignore[arg-type]
    names.learn(granted())
    return names


def greeted(qtbot: QtBot, theme: Theme, name: str) -> list[float]:
    """A kiosk at which somebody of this name stands: its turns."""
    window = KioskWindow(theme, "Main entrance", AppearanceSettings(sound=False), known_as(name).first_name)
    window.resize(1280, 720)
    window.show()
    with watching() as dog:
        QTimer.singleShot(0, lambda: window.show_decision(granted()))
        qtbot.waitUntil(lambda: window.headline.text().startswith("Welcome"))
        qtbot.wait(50)
    assert len(window.headline.text()) <= len("Welcome, ") + 24
    assert (window.width(), window.height()) == (1280, 720)
    window.leave()
    window.deleteLater()
    return dog.turns_ms


@EVERY_NAME
def test_the_kiosk_greets_at_once_and_within_its_place(qtbot: QtBot, theme: Theme, name: str) -> None:
    assert max(quickest(lambda: greeted(qtbot, theme, name))) < LONGEST_MS


@EVERY_NAME
def test_the_demo_names_anybody_within_its_panel(qtbot: QtBot, tour: Tour, name: str) -> None:
    window = tour.show("demo")
    assert isinstance(window, DemoWindow)
    window.gate._name_of = window.gate.news._name_of = known_as(name).name

    def name_somebody() -> list[float]:
        with watching() as dog:
            QTimer.singleShot(0, lambda: window.show_decision(replace(granted(), is_news=True)))
            qtbot.wait(80)
        return dog.turns_ms

    assert max(quickest(name_somebody)) < LONGEST_MS
    assert window.width() == 1280


def one_after_another(count: int) -> Callable[[object], Observation]:
    """A camera's eye that sees another person each time."""
    looks = iter([scenes.photo(place) for place in range(count)])
    return lambda _: next(looks)


@pytest.mark.parametrize("from_a_table", [True, False], ids=["CSV", "folders"])
def test_everybody_is_imported_under_their_own_name(store: Store, tmp_path: Path, from_a_table: bool) -> None:
    """A folder's name has at most 255 bytes; a CSV's cell as many letters as it wants."""
    folder = tmp_path / "photos"
    names = [name for name in NAMES.values() if from_a_table or (len(name.encode()) < 250 and "/" not in name)]
    for place, name in enumerate(names):
        here = folder / (f"{place}" if from_a_table else name)
        here.mkdir(parents=True)
        Image.new("RGB", (8, 8)).save(here / "1.png")
    if from_a_table:
        quoted = (f'"{name.replace(chr(34), 2 * chr(34))}",{place}' for place, name in enumerate(names))
        (folder / "people.csv").write_text("\n".join(["name,photos", *quoted]), encoding="utf-8")
    roster = roster_of(folder / "people.csv" if from_a_table else folder)
    assert [one.name for one in roster.candidates] == (names if from_a_table else sorted(names))

    outcomes = []
    for part in (roster.candidates[:6], roster.candidates[6:]):  # there are eight faces that are unlike each other
        work = Import(store.people, one_after_another(len(part)), scenes.FakeEnroller(store)._rules, scenes.Known(), "")
        outcomes += list(work.run(part))
    assert {one.candidate.name: one.why for one in outcomes if one.status is not Status.ENROLLED} == {}
    assert {line.person.name for line in store.people.page().lines} == set(names)


def test_a_reason_names_whom_the_face_belongs_to_in_a_few_words(store: Store, tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "1.png")
    (tmp_path / "people.csv").write_text(f"name,photos\n{LONG},1.png\nBob,1.png\n", encoding="utf-8")
    work = Import(store.people, lambda _: scenes.photo(), scenes.FakeEnroller(store)._rules, scenes.Known(), "")
    _, bob = work.run(roster_of(tmp_path / "people.csv").candidates)
    assert bob.why.startswith(f"this face is enrolled already: {LONG[:40]}")
    assert len(bob.why) < 150


@EVERY_NAME
def test_whoever_is_refused_stands_in_the_list_by_name(store: Store, tmp_path: Path, name: str) -> None:
    (tmp_path / "1.png").write_bytes(b"no picture")
    (tmp_path / "people.csv").write_text(f'name,photos\n"{name.replace(chr(34), 2 * chr(34))}",1.png', encoding="utf-8")
    enroller = scenes.FakeEnroller(store)
    work = Import(store.people, lambda _: scenes.photo(face=False), enroller._rules, scenes.Known(), "reception")
    table = io.StringIO(newline="")
    write_refusals(list(work.run(roster_of(tmp_path / "people.csv").candidates)), (), table)
    words = table.getvalue()
    assert name.replace('"', '""') in words
    assert ",=cmd" not in words


def test_the_chain_still_verifies_with_every_name(tour: Tour) -> None:
    for name in NAMES.values():
        call(tour, name)
    assert tour.store.events.verify().intact


def test_a_search_finds_everybody_by_what_one_types(tour: Tour) -> None:
    window = tour.admin("people")
    assert isinstance(window, AdminWindow)
    for name in NAMES.values():
        call(tour, name)
    for typed in ("בן־גוריון", "علي", "🧪", "李小", "<b>", "=cmd", "wolfe"):
        window.people.search.setText(typed)
        tour.qtbot.waitUntil(lambda: window.people.model.rowCount() == 1, timeout=20_000)
        window.people.search.setText("")
        tour.qtbot.waitUntil(lambda: window.people.model.rowCount() > 1, timeout=20_000)
