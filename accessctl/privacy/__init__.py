"""What is stored about people, for how long, what of it they are given, and the timers that erase it."""

from accessctl.privacy.inventory import Kept, inventory
from accessctl.privacy.subject import export_person
from accessctl.privacy.upkeep import Upkeep, periods_of
from accessctl.privacy.words import due_words, made_words, restored_words, swept_words

__all__ = [
    "Kept",
    "Upkeep",
    "due_words",
    "export_person",
    "inventory",
    "made_words",
    "periods_of",
    "restored_words",
    "swept_words",
]
