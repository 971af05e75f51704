"""The first step: who, and by which way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from accessctl.gui.layout import Pane, column, label, row, set_property, side_by_side
from accessctl.gui.portrait import portrait
from accessctl.gui.theme import Theme, is_large
from accessctl.translation import tr

_FACE_PX = 144


class PersonStep(QWidget):
    """Name, group, and camera or photos. ``changed`` says that ``is_ready`` may have changed."""

    changed = Signal()

    def __init__(self, theme: Theme, known_name: str = "") -> None:
        super().__init__()
        self.name, self.group = QLineEdit(), QComboBox()
        self.group.setEditable(True)  # a group that is chosen is not misspelt, which the rules would not know
        self.wrong = label(" ", "error")
        self.by_camera = self._choice(
            theme, "camera", tr("With the camera"), tr("Guided, about 20 seconds. Best recognition.")
        )
        self.by_photos = self._choice(
            theme, "photos", tr("From photos"), tr("Badge or portrait photos. Three are best.")
        )
        self.by_camera.setChecked(True)
        self.face = QLabel()
        self.face.setAccessibleName(tr("The face that is enrolled"))
        self._face_row = QWidget()
        once = label(tr("This one picture from the inbox becomes the template. Two more, taken at the camera from this "
                        "person's page, make recognition surer."), "muted", wrap=True)  # fmt: skip
        beside = row(self.face, once, spacing=16)
        beside.setStretch(1, 1)
        self._face_row.setLayout(beside)
        self._face_row.hide()
        self._known = bool(known_name)
        self._build(known_name)
        self.name.textChanged.connect(self._edited)

    def _build(self, known_name: str) -> None:
        ways = QButtonGroup(self)
        for way in (self.by_camera, self.by_photos):
            ways.addButton(way)
        head = label(
            tr("More pictures of {known_name}", known_name=known_name[:48]) if known_name else tr("Who is it?"), "title"
        )
        whole = column(head, 8, spacing=8)
        if not known_name:
            whole.addLayout(self._fields())
            whole.addSpacing(8)
        self.ways = QWidget()
        self.ways.setLayout(
            column(label(tr("How?"), "overline"), side_by_side(self.by_camera, self.by_photos, spacing=12), spacing=8)
        )
        whole.addWidget(self.ways)
        whole.addWidget(self._face_row)
        whole.addStretch(1)
        self.setLayout(whole)

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for place, (words, field, hint) in enumerate(
            (
                (tr("Name"), self.name, tr("First and last name")),
                (tr("Group (optional)"), self.group, tr("Staff, visitors, …")),
            )
        ):
            caption = label(words, "overline")
            caption.setBuddy(field)
            typed = field.lineEdit() if isinstance(field, QComboBox) else field
            assert isinstance(typed, QLineEdit)  # noqa: S101  the choice was made editable
            typed.setPlaceholderText(hint)
            field.setAccessibleName(words)
            line, across = (2 * place, 0) if is_large() else (0, place)
            grid.addWidget(caption, line, across)
            grid.addWidget(field, line + 1, across)
            grid.setColumnStretch(across, 1)
        grid.addWidget(self.wrong, 4, 0, 1, 2)
        return grid

    @staticmethod
    def _choice(theme: Theme, icon: str, title: str, text: str) -> QPushButton:
        made = Pane()
        made.setProperty("kind", "choice")
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setAccessibleName(f"{title}: {text}")
        sign = QLabel()
        theme.follow(sign, lambda: sign.setPixmap(theme.pixmap(icon, "accent", 28)))
        sign.setPixmap(theme.pixmap(icon, "accent", 28))
        words = column(label(title, "heading"), label(text, "caption", wrap=True), spacing=2)
        inner = row(sign, 8, words, margins=(16, 12, 16, 12))
        inner.setStretch(2, 1)
        made.setLayout(inner)
        for child in made.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return made

    def show_face(self, picture: bytes) -> None:
        """Whose face is enrolled, instead of the ways to get at one."""
        self.ways.hide()
        self.face.setPixmap(portrait(picture, _FACE_PX))
        self._face_row.show()

    def show_groups(self, groups: Sequence[str]) -> None:
        """To choose from; what was typed meanwhile stays."""
        typed = self.group.currentText()
        self.group.clear()
        self.group.addItems(list(groups))
        self.group.setCurrentText(typed)

    @property
    def is_ready(self) -> bool:
        """A name, or a known person."""
        return self._known or bool(self.name.text().strip())

    @property
    def is_touched(self) -> bool:
        """Whether something was typed that would have to be typed again."""
        return not self._known and bool(self.name.text().strip() or self.group.currentText().strip())

    def complain(self, words: str) -> None:
        """Say what is wrong with the name, where it stands."""
        self.wrong.setText(words)
        set_property(self.name, "wrong", True)
        self.name.setFocus()

    def _edited(self) -> None:
        self.wrong.setText(" ")
        set_property(self.name, "wrong", False)
        self.changed.emit()
