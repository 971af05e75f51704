"""Why would this person be refused? The same checks, in the same words, as ``accessctl explain access``."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateTimeEdit, QVBoxLayout, QWidget

from accessctl import wording
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.person_field import PersonField
from accessctl.gui.flow import Flow
from accessctl.gui.layout import Chip, Role, button, clear, column, label, panel, row
from accessctl.gui.tasks import Latest
from accessctl.gui.theme import scaled
from accessctl.rules import Book, Factor, Finding, Presented
from accessctl.store import Explanation
from accessctl.translation import mark, tr

FACTORS = {Factor.FACE: mark("face"), Factor.PIN: mark("PIN"), Factor.BADGE: mark("badge")}
CHECKS = {
    "door is in the rules": mark("Door is in the rules"),
    "lockdown": mark("Lockdown"), "active": mark("Active"), "validity dates": mark("Validity dates"),
    "door and hours": mark("Door and hours"), "visits left": mark("Visits left"),
    "anti-passback": mark("Anti-passback"), "people in the area": mark("People in the area"),
    "wrong PINs": mark("Wrong PINs"), "factors": mark("Factors"), "two people": mark("Two people"),
}  # fmt: skip


class ExplainPart(QWidget):
    """Person, door, moment and what is shown; the answer check by check."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._person_id = ""
        self._answers = Latest(desk.tasks)
        self.person, self.door, self.at = PersonField(desk, tr("Who? Name, id or group")), QComboBox(), QDateTimeEdit()
        self.now = QCheckBox(tr("now"))
        self.factors = {factor: QCheckBox(tr(words)) for factor, words in FACTORS.items()}
        self.ask = button(tr("Explain"), "main")
        self.chip, self.sentence, self.checks = Chip(), label(role="heading", wrap=True), QVBoxLayout()
        self._build()
        self.person.chosen.connect(self._choose)
        self.ask.clicked.connect(self.explain)
        self.now.toggled.connect(lambda is_now: self.at.setEnabled(not is_now))
        self.now.setChecked(True)

    def _build(self) -> None:
        self.door.setAccessibleName(tr("Door"))
        self.door.setMinimumWidth(scaled(160))
        self.at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.at.setCalendarPopup(True)
        self.at.setDateTime(QDateTime.currentDateTime())
        self.at.setAccessibleName(tr("When"))
        self.factors[Factor.FACE].setChecked(True)
        self.ask.setEnabled(False)
        form = Flow(self.person, self.door, self.at, self.now)
        shown = Flow(label(tr("Shows"), "muted"), *self.factors.values(), -1, self.ask)
        self.checks.setSpacing(4)
        answer = row(self.chip, self.sentence, spacing=12)
        answer.setStretch(1, 1)
        about = label(tr("Visits, lockdown and areas are as they are now."), "muted")
        asked = panel(column(form, shown, margins=(16, 8, 16, 8)))
        self.setLayout(column(about, asked, answer, self.checks, -1, spacing=12))
        self.chip.hide()

    def show_book(self, book: Book, _: dict[str, int]) -> None:
        """The doors to ask about."""
        chosen, here = self.door.currentText(), self._desk.office.door
        self.door.clear()
        self.door.addItems(sorted({here, *book.doors}))
        self.door.setCurrentText(chosen or here)

    def ask_about(self, person_id: str) -> None:
        """From another page."""
        self.person.setText(person_id)
        self._choose(person_id, "")
        self.explain()

    def _choose(self, person_id: str, _: str) -> None:
        self._person_id = person_id
        self.ask.setEnabled(True)

    def explain(self) -> None:
        """Ask the rules; changes nothing."""
        store, person_id, door = self._desk.office.store, self._person_id, self.door.currentText()
        shown = Presented(frozenset(factor for factor, box in self.factors.items() if box.isChecked()))
        typed = None if self.now.isChecked() else self.at.dateTime().toString("yyyy-MM-ddTHH:mm")

        def work(_: object) -> Explanation:
            moment = moment_at(store.rules.book(), door, typed)
            return store.access.explain(person_id, door, moment, shown)

        self._answers.run(work, self.show_answer, self._wrong)

    def show_answer(self, explained: Explanation) -> None:
        """The answer, then every check with what it was judged by."""
        refusal = next((one.answer for one in explained.findings if one.answer is not None), None)
        self.chip.show()
        if refusal is None:
            self.chip.say(tr("✓ may enter"), "granted")
            self.sentence.setText("")
        else:
            self.chip.say(tr("– is refused"), "denied")
            self.sentence.setText(wording.named(wording.for_staff(refusal.reason), refusal.detail.in_words))
        clear(self.checks)
        for finding in explained.findings:
            self.checks.addWidget(_check_line(finding))

    def _wrong(self, message: str) -> None:
        self.chip.show()
        self.chip.say(tr("○ not known"), "wait")
        self.sentence.setText(f"{message[:1].upper()}{message[1:]}")
        clear(self.checks)


def moment_at(book: Book, door: str, typed: str | None) -> dt.datetime:
    """The time as the clock beside the door shows it; None: now."""
    if typed is None:
        return dt.datetime.now(dt.UTC)
    return book.door(door).moment(dt.datetime.fromisoformat(typed))


def _check_line(finding: Finding) -> QWidget:
    role: Role = "success" if finding.answer is None else "error"
    sign, words = (
        label("✓" if finding.answer is None else "–", role),
        label(tr(CHECKS.get(finding.what, finding.what)), role),
    )
    sign.setFixedWidth(scaled(16))
    words.setMinimumWidth(200)
    why = label("" if finding.answer is None else finding.answer.detail.in_words, "muted", wrap=True)
    line = QWidget()
    inner = row(sign, words, why)
    inner.setStretch(2, 1)
    line.setLayout(inner)
    return line
