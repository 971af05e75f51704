"""Settings on their way into the file: looked over, agreed to, and put together with what others saved meanwhile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from accessctl.config import Settings
from accessctl.domain import Event, EventKind
from accessctl.gui.admin.collisions import Collisions
from accessctl.gui.admin.desk import Desk
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.admin.settings_meeting import collisions_of, met, other_words
from accessctl.gui.admin.settings_review import Review, spoken
from accessctl.staff import Action
from accessctl.store.staff import agreed_words


class SettingsSaving(QObject):
    """``saved``: the Settings in force now. ``begun_anew``: a Draft on what the file holds by now; nothing was saved.

    ``writing``: a moment's patience. ``refused``: why it was not saved, "" where somebody thought better of it.
    """

    writing = Signal()
    saved = Signal(object)
    begun_anew = Signal(object)
    refused = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page, self._drawer = desk, page, desk.office.drawer

    def look_over(self, draft: Draft, others: Sequence[str] = ()) -> None:
        """Show what changes, and save it if it is wanted. ``others``: what somebody else has saved, in words."""
        if not draft.may_be_saved:
            return
        review = Review(self._page, draft, others)
        review.accepted.connect(lambda: self._have_agreed(draft))
        review.finished.connect(review.deleteLater)
        review.open()

    def _have_agreed(self, draft: Draft) -> None:
        weaker = draft.weakens()
        if not weaker:
            self.write(draft, "")
            return
        listed = "; ".join(spoken(draft, key) for key in weaker)
        self._desk.approved(
            self._page, Action.LOWER_LIMIT, listed, lambda by: self.write(draft, by), logged=draft.for_the_log
        )

    def write(self, draft: Draft, approver: str) -> None:
        """Unless the file is another than the one that was looked at and agreed to."""
        drawer, store, actor, changes = self._drawer, self._desk.office.store, self._desk.actor, dict(draft.changes)
        assert drawer is not None  # noqa: S101  without one nothing is shown
        detail = draft.for_the_log + agreed_words(approver)

        def work(_: object) -> tuple[Draft, Settings, bool]:
            now = drawer.read()
            if now != draft.before:
                return draft, now, False
            settings = drawer.write(changes)
            drawer.take_up(settings)
            store.record(Event(dt.datetime.now(dt.UTC), "", kind=EventKind.SETTINGS, actor=actor, detail=detail))
            return draft, settings, True

        self.writing.emit()
        self._desk.tasks.run(work, self._written, self._not_written)

    def _written(self, found: tuple[Draft, Settings, bool]) -> None:
        draft, settings, is_saved = found
        self.saved.emit(settings) if is_saved else self._meet(draft, settings)

    def _not_written(self, words: str) -> None:
        self.refused.emit(words)

    def _meet(self, draft: Draft, now: Settings) -> None:
        """Nothing was saved: what does not collide is looked over once more, for others may have to agree to it now."""
        meeting = met(draft, now)
        others = [other_words(draft, now, key) for key in meeting.theirs]
        if not meeting.collisions:
            self._begin_anew(now, meeting.kept, others)
            return
        dialog = Collisions(self._page, collisions_of(draft, now, meeting.collisions), others)

        def decided() -> None:
            mine = [key for key, is_mine in zip(meeting.collisions, dialog.mine, strict=True) if is_mine]
            self._begin_anew(now, {**meeting.kept, **{key: draft.changes[key] for key in mine}}, others)

        dialog.accepted.connect(decided)
        dialog.rejected.connect(lambda: self.refused.emit(""))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin_anew(self, now: Settings, changes: Mapping[str, object], others: Sequence[str]) -> None:
        assert self._drawer is not None  # noqa: S101  it was read from
        draft = Draft(now, self._drawer.limits_of)
        for key, value in changes.items():
            draft.put(key, value)
        self.begun_anew.emit(draft)
        self.look_over(draft, others)
