"""Where a password is typed: dots, and a button that shows it for whoever types blind."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from accessctl.gui.layout import label
from accessctl.gui.theme import Theme
from accessctl.translation import tr


def secret_field(theme: Theme, name: str) -> QLineEdit:
    """A line for a password; ``name`` is what a screen reader says."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setMaxLength(200)
    eye = field.addAction(theme.icon("look"), QLineEdit.ActionPosition.TrailingPosition)
    eye.setToolTip(tr("Show or hide the password"))
    eye.setCheckable(True)
    eye.toggled.connect(
        lambda shown: field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
    )
    theme.follow(eye, lambda: eye.setIcon(theme.icon("look")))
    return field


def captioned(title: str, field: QWidget) -> QVBoxLayout:
    """A field under its name; a click on the name goes to the field."""
    layout = QVBoxLayout()
    layout.setSpacing(4)
    caption: QLabel = label(title, "muted")
    caption.setBuddy(field)
    layout.addWidget(caption)
    layout.addWidget(field)
    return layout
