"""What can go wrong, by whose fault it is. Every message is one line: what is wrong, then what to do."""

from __future__ import annotations


class AccessctlError(Exception):
    """A fault with a message made for the person at the keyboard; the command line prints it and exits with 1."""

    @property
    def told(self) -> str:
        """The message in the language in use; of faults that the event log keeps ``str`` is English.

        For that the message is a ``translation.Said``.
        """
        return str(getattr(self.args[0] if self.args else "", "in_words", self))


class CameraError(AccessctlError):
    """The frame source cannot be opened, has stopped, or delivers frames that cannot be trusted."""


class ModelError(AccessctlError):
    """A model file is missing, altered or unusable, or a model returned something that is not a score."""


class StoreError(AccessctlError):
    """The database, the key or the event chain cannot be used."""


class ConfigError(AccessctlError):
    """The settings file or an option holds something that is not allowed."""


class DoorError(AccessctlError):
    """The door's driver did not do what it was told."""


class InputError(AccessctlError):
    """A picture, clip, folder or name given by the user cannot be used."""


class ConflictError(InputError):
    """Somebody else has changed the same thing meanwhile; nothing was saved."""


class EnrollmentRefused(InputError):  # noqa: N818  an answer to the user, not a fault
    """A person was not enrolled; the message names each reason."""
