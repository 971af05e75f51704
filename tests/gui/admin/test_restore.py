"""Restore by button: checked first, agreed to, done while no panel is open, and nothing is lost where it fails."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from accessctl.app import App
from accessctl.config import Settings, StoreSettings
from accessctl.domain import EventKind
from accessctl.door import Claim
from accessctl.errors import ModelError
from accessctl.gui.admin.approval import Approval
from accessctl.gui.admin.office import Office
from accessctl.gui.admin.privacy import PrivacyPage
from accessctl.gui.admin.restore_form import RestoreForm, RestoreOrder
from accessctl.gui.admin.restoring import RestoreWindow
from accessctl.gui.admin.window import AdminWindow
from accessctl.gui.dialogs import Question
from accessctl.gui.launch import reopened
from accessctl.gui.theme import Theme
from accessctl.staff import Officer, StaffRole
from accessctl.store import EventFilter, Store, restoring, sealed_file
from accessctl.store.backup import back_up
from tests.gui import scenes

WORDS, PASSWORD = "four words that do not belong", "another four words"
KEYS = StoreSettings(key_place="file")


@pytest.fixture(autouse=True)
def _quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "SCRYPT_N", 1 << 10)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "store", KEYS) as opened:
        yield opened


@pytest.fixture
def backup(store: Store, tmp_path: Path) -> Path:
    """Of a store with Ada; afterwards Bob came."""
    store.staff.add_first("chief", PASSWORD)
    store.people.enroll("Ada", [scenes.sample(0)], person_id="ada")
    target = tmp_path / "door.backup"
    back_up(tmp_path / "store", KEYS, tmp_path / "none.toml", target, WORDS)
    store.people.enroll("Bob", [scenes.sample(1)], person_id="bob")
    return target


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, office: Office, store: Store, tmp_path: Path
) -> Iterator[Callable[..., AdminWindow]]:
    opened: list[AdminWindow] = []

    def open_it(role: StaffRole = StaffRole.ADMINISTRATOR) -> AdminWindow:
        site = replace(office, data_dir=tmp_path / "store", settings=Settings(store=KEYS))
        window = AdminWindow(theme, site, Officer("chief", role))
        opened.append(window)
        window.show()
        window.go("privacy")
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=60_000)
        return window

    yield open_it
    for window in opened:
        window.close()
        window.deleteLater()


def ask_for(window: AdminWindow, file: Path, words: str = WORDS) -> RestoreForm:
    page = window.page(PrivacyPage)
    page.put_back.click()
    form = page.findChildren(RestoreForm)[-1]
    form.file.setText(str(file))
    form.passphrase.setText(words)
    return form


def checked(qtbot: QtBot, form: RestoreForm) -> RestoreForm:
    form.save.click()
    qtbot.waitUntil(lambda: form.found is not None or form.problem.isVisible(), timeout=60_000)
    return form


def agree(qtbot: QtBot, window: AdminWindow, form: RestoreForm) -> None:
    form.save.click()
    form.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: bool(form.findChildren(Approval)), timeout=60_000)
    approval = form.findChildren(Approval)[-1]
    qtbot.waitUntil(lambda: bool(approval.words.text()) and not window.tasks.busy, timeout=60_000)
    approval.name.setText("chief")
    approval.password.setText(PASSWORD)
    approval.agree.click()
    qtbot.waitUntil(lambda: window.restoring is not None, timeout=60_000)


# -- the check


def test_what_is_in_the_backup_is_said_before_anything_is_asked(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path, tmp_path: Path
) -> None:
    form = checked(qtbot, ask_for(open_window(), backup))
    assert "1 people" in form.said.text()
    assert "newer than the backup" in form.said.text(), "Bob came afterwards"
    assert form.save.text() == "Restore…"
    assert not list((tmp_path / "store").glob("accessctl.restoring.*"))
    form.passphrase.setText(WORDS + "!")
    assert form.save.text() == "Check the backup", "another passphrase has to be checked again"


def test_a_backup_of_another_installation_is_named_as_such(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], tmp_path: Path
) -> None:
    with Store.open(tmp_path / "elsewhere", KEYS) as other:
        other.people.enroll("Eve", [scenes.sample(2)])
    back_up(tmp_path / "elsewhere", KEYS, tmp_path / "none.toml", tmp_path / "their.backup", WORDS)
    form = checked(qtbot, ask_for(open_window(), tmp_path / "their.backup"))
    assert "made by another installation" in form.said.text()


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-400])


def _foreign(path: Path) -> None:
    path.write_bytes(b"PK a holiday picture" * 100)


@pytest.mark.parametrize(
    ("spoil", "words", "said"),
    [(_cut, WORDS, "damaged"), (_foreign, WORDS, "not a"), (Path.unlink, WORDS, "cannot be read"),
     (lambda _: None, WORDS + "x", "passphrase")],
)  # fmt: skip
def test_what_cannot_be_restored_is_refused_in_words(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path, tmp_path: Path,
    spoil: Callable[[Path], None], words: str, said: str,
) -> None:  # fmt: skip
    spoil(backup)
    form = checked(qtbot, ask_for(open_window(), backup, words))
    assert form.found is None
    assert said in form.problem.text()
    assert "\n" not in form.problem.text()
    assert form.save.isEnabled()
    assert not list((tmp_path / "store").glob("accessctl.restoring.*"))


def test_closing_the_form_stops_the_check(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path, tmp_path: Path
) -> None:
    window = open_window()
    form = ask_for(window, backup)
    form.save.click()
    form.reject()
    form.findChildren(Question)[-1].yes.click()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=60_000)
    assert form.found is None
    assert not list((tmp_path / "store").glob("accessctl.restoring.*"))


# -- the agreement


def test_a_running_kiosk_must_be_closed_first(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path, tmp_path: Path
) -> None:
    form = checked(qtbot, ask_for(open_window(), backup))
    claim = Claim(tmp_path / "store", Settings().door.name)
    assert claim.take()
    try:
        form.save.click()
        assert Settings().door.name in form.problem.text()
        assert not form.findChildren(Question)
    finally:
        claim.give_back()


def test_another_administrator_agrees_and_the_panel_closes(
    qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path, store: Store
) -> None:
    window = open_window()
    form = checked(qtbot, ask_for(window, backup))
    agree(qtbot, window, form)
    qtbot.waitUntil(window.isHidden, timeout=60_000)
    order = window.restoring
    assert order is not None
    assert (order.file, order.actor, order.agreed_by) == (backup, "chief", "chief")
    assert WORDS not in repr(order), "a passphrase gets into no log"
    (event,) = store.events.newest(EventFilter(kind=EventKind.APPROVED))
    assert "Restore the backup of" in event.detail


def test_a_refusal_leaves_everything_open(qtbot: QtBot, open_window: Callable[..., AdminWindow], backup: Path) -> None:
    window = open_window()
    form = checked(qtbot, ask_for(window, backup))
    form.save.click()
    form.findChildren(Question)[-1].no.click()
    assert window.restoring is None
    assert form.result() != QDialog.DialogCode.Accepted


@pytest.mark.parametrize("role", [StaffRole.ENROLLER, StaffRole.AUDITOR])
def test_only_an_administrator_restores(open_window: Callable[..., AdminWindow], role: StaffRole) -> None:
    assert not open_window(role).page(PrivacyPage).put_back.isEnabled()


# -- the restore itself, with the store closed


def order_for(tmp_path: Path, backup: Path, words: str = WORDS) -> RestoreOrder:
    return RestoreOrder(tmp_path / "store", KEYS, backup, words, "chief", "deputy")


def ended(qtbot: QtBot, window: RestoreWindow) -> tuple[str, str]:
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isHidden, timeout=60_000)
    return window.said


def people_in(tmp_path: Path) -> list[str]:
    with Store.open(tmp_path / "store", KEYS) as store:
        assert store.events.verify().intact
        return sorted(person.person_id for person in store.people.all())


def test_the_backup_takes_the_place_and_the_rest_is_kept_aside(
    qtbot: QtBot, theme: Theme, backup: Path, store: Store, tmp_path: Path
) -> None:
    store.close()
    title, words = ended(qtbot, RestoreWindow(theme, order_for(tmp_path, backup)))
    assert title == "The backup is in place"
    assert "1 people" in words
    assert people_in(tmp_path) == ["ada"]
    (aside,) = (tmp_path / "store").glob("accessctl.replaced.*")
    assert str(aside) in words
    with Store.open(tmp_path / "store", KEYS) as restored:
        (event,) = restored.events.newest(EventFilter(kind=EventKind.RESTORED))
        assert (event.actor, "agreed to by deputy" in event.detail) == ("chief", True)


@pytest.mark.parametrize("why", ["gone", "in use", "disk full", "stopped"])
def test_where_it_fails_everything_is_as_it_was(
    qtbot: QtBot, theme: Theme, backup: Path, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why != "in use":
        store.close()
    if why == "gone":
        backup.unlink()
    if why == "disk full":
        monkeypatch.setattr(restoring, "_put_in_force", _full)
    window = RestoreWindow(theme, order_for(tmp_path, backup))
    if why == "stopped":
        window.stop.click()
    title, words = ended(qtbot, window)
    store.close()
    assert title == "The backup was not restored"
    assert words.startswith("Everything is as it was: ")
    assert people_in(tmp_path) == ["ada", "bob"]
    assert not list((tmp_path / "store").glob("accessctl.re[sp]*.*"))


def _full(*_: object) -> Path:
    raise OSError(28, "No space left on device")


def test_the_window_does_not_close_before_the_restore_has_stopped(
    qtbot: QtBot, theme: Theme, backup: Path, store: Store, tmp_path: Path
) -> None:
    store.close()
    window = RestoreWindow(theme, order_for(tmp_path, backup))
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(window.isHidden, timeout=60_000)
    assert people_in(tmp_path) in (["ada"], ["ada", "bob"])
    shutil.rmtree(tmp_path / "store")


@pytest.mark.parametrize(("said", "shown"), [(None, 0), (("The backup is in place", "3 people"), 1)])
def test_a_panel_that_cannot_open_after_a_restore_says_so_in_a_window(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, said: tuple[str, str] | None, shown: int
) -> None:
    messages: list[str] = []

    def noted(question: Question) -> int:
        messages.append(" ".join(each.text() for each in question.findChildren(QLabel)))
        return 0

    def broken() -> App:
        raise ModelError("no models are chosen yet")

    monkeypatch.setattr(Question, "exec", noted)
    with pytest.raises(ModelError):
        reopened(broken, said)
    assert len(messages) == shown
    assert all("3 people" in words and "no models are chosen yet" in words for words in messages)
