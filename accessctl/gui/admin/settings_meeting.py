"""Two administrators save settings at once: what each has changed of the file, in words."""

from __future__ import annotations

from collections.abc import Sequence

from accessctl.config import Settings
from accessctl.config.fields import differences, value_of
from accessctl.gui.admin.collisions import Collision
from accessctl.gui.admin.merging import Meeting, meet
from accessctl.gui.admin.settings_draft import Draft
from accessctl.gui.admin.settings_words import section_title, shown
from accessctl.translation import tr
from accessctl.wording import named


def met(draft: Draft, now: Settings) -> Meeting:
    """The draft's changes beside what the file has become since the draft was begun."""
    keys = {*draft.changes, *differences(draft.before, now)}
    before, found = ({key: value_of(each, key) for key in keys} for each in (draft.before, now))
    return meet(before, found, draft.changes)


def collisions_of(draft: Draft, now: Settings, keys: Sequence[str]) -> list[Collision]:
    """In words."""
    return [
        Collision(_title(draft, key), shown(draft.fields[key], value_of(now, key)),
                  shown(draft.fields[key], draft.changes[key]))
        for key in keys
    ]  # fmt: skip


def other_words(draft: Draft, now: Settings, key: str) -> str:
    """What somebody else has made of this setting."""
    return named(_title(draft, key), shown(draft.fields[key], value_of(now, key)))


def _title(draft: Draft, key: str) -> str:
    field = draft.fields[key]
    return named(section_title(field.section), tr(field.title))
