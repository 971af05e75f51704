"""Where a driver's key or password lies: the keyring, the environment, a file; in the settings only if asked for."""

from __future__ import annotations

import os
from pathlib import Path

from accessctl.errors import DoorError
from accessctl.translation import tr

_SERVICE = "accessctl door"


def read_secret(reference: str, *, door: str, what: str) -> str:
    """The secret that the settings refer to (``keyring``, ``env:NAME``, ``file:PATH``, ``plain:TEXT``); "" for "".

    ``what`` names its setting, for instance "webhook.secret". Raises DoorError, which never holds the secret itself.
    """
    place, _, name = reference.partition(":")
    match place:
        case "":
            return ""
        case "plain":
            return name
        case "env":
            found = os.environ.get(name, "")
        case "file":
            found = _from_file(Path(name).expanduser(), what)
        case _:
            found = _from_keyring(door, what)
    if not found:
        raise DoorError(
            tr(
                "door.{what}: nothing is found at {reference}; {remedy}",
                what=what,
                reference=reference,
                remedy=_remedy(place, door, what),
            )
        )
    return found


def keep_secret(secret: str, *, door: str, what: str) -> None:
    """Put it into the keyring of the user; DoorError where that fails."""
    import keyring

    try:
        keyring.set_password(_SERVICE, f"{door}/{what}", secret)
    except Exception as error:  # any keyring backend may fail in its own way
        raise DoorError(
            tr(
                "the keyring does not take it ({name}); use env:NAME or file:/path in door.{what}",
                name=type(error).__name__,
                what=what,
            )
        ) from error


def _from_keyring(door: str, what: str) -> str:
    import keyring

    try:
        return keyring.get_password(_SERVICE, f"{door}/{what}") or ""
    except Exception as error:  # any keyring backend may fail in its own way
        raise DoorError(
            tr("door.{what}: the keyring does not open; unlock it, or use env:NAME or file:/path", what=what)
        ) from error


def _from_file(path: Path, what: str) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise DoorError(
            tr("door.{what}: {path} cannot be read; put the secret there, readable for this user", what=what, path=path)
        ) from error


def _remedy(place: str, door: str, what: str) -> str:
    if place == "keyring":
        return tr("run: {command}", command=f"accessctl doors secret '{door}' {what}")
    return tr("set the variable") if place == "env" else tr("write the secret into the file")
