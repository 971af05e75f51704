"""Python's collector of cyclic garbage, kept to the GUI thread.

Left to itself it runs in whichever thread allocates next. A closed window is cyclic garbage, and Qt's widgets die only
in the GUI thread: collected by a worker they take the process with them, after hours or weeks. And a full collection of
what a started program holds (200,000 objects) stops every thread for 110 ms.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 1000
_OLDEST = 2
_MOST_OBJECTS = 40_000  # 18 ms


class Garbage(QObject):
    """From now on nothing is collected but by this object's timer, so in the thread that made it: the GUI's."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self)
        timer.timeout.connect(collect_due)
        timer.start(_LOOK_MS)


def collect_due() -> None:
    """The oldest generation whose turn it is by Python's own thresholds, if any.

    Where too much lives to be looked through without a stall (50,000 people that somebody has scrolled through are
    100,000 objects, 50 ms), it is taken to live on, and with it the rubbish in between.
    """
    for generation, (count, most) in reversed(list(enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)))):
        if count > most > 0:
            if generation == _OLDEST and len(gc.get_objects()) > _MOST_OBJECTS:
                gc.freeze()
            gc.collect(generation)
            return


def settle() -> None:
    """Whatever lives now is taken to live on: collections pass over it until this is called again."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
