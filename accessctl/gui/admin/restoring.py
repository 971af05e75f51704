"""The little window that stands there while a backup is put back and no panel is open."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from accessctl.gui.admin.restore_form import RestoreOrder
from accessctl.gui.layout import button, column, label, row
from accessctl.gui.tasks import StoppedError, Tasks
from accessctl.gui.theme import Theme, scaled
from accessctl.privacy import restored_words
from accessctl.store.restoring import Restored, restore
from accessctl.translation import tr

# From here on the files are exchanged: that takes milliseconds, and stopping it would be finished by the next start.
_POINT_OF_NO_RETURN = 0.94

Said = tuple[str, str]


class RestoreWindow(QWidget):
    """Restores at once, and closes itself; ``said`` is then the title and the words of what came of it."""

    def __init__(self, theme: Theme, order: RestoreOrder) -> None:
        super().__init__()
        theme.dress(self)
        self._order = order
        self._stopping = threading.Event()
        self._tasks = Tasks(self, threads=1)
        self._is_over = False
        self.said: Said = (tr("The backup was not restored"), "")
        self.setWindowTitle(tr("Restoring"))
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar, self.stop = QProgressBar(), button(tr("Stop"))
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop.clicked.connect(self._stop)
        self.setLayout(column(
            label(tr("Restoring {name}…", name=order.file.name), "title", wrap=True),
            label(tr("Until the last moment nothing that is there is touched."), "muted", wrap=True), 8, self.bar, -1,
            row(-1, self.stop), spacing=8, margins=24,
        ))  # fmt: skip
        self.setMinimumSize(scaled(520), scaled(200))
        self._tasks.run(lambda job: self._work(job.step), self._restored, self._failed, self._moved)

    def _work(self, step: Callable[[object], None]) -> Restored:
        """In a worker."""
        order = self._order

        def progress(share: float) -> None:
            if self._stopping.is_set() and share <= _POINT_OF_NO_RETURN:
                raise StoppedError(tr("the restore was stopped"))
            step(share)

        return restore(
            order.data_dir, order.settings, order.file, order.passphrase, actor=order.actor,
            agreed_by=order.agreed_by, progress=progress,
        )  # fmt: skip

    def _moved(self, share: object) -> None:
        value = float(str(share))
        self.bar.setValue(round(1000 * value))
        self.stop.setEnabled(value <= _POINT_OF_NO_RETURN and not self._stopping.is_set())

    def _stop(self) -> None:
        self._stopping.set()
        self.stop.setEnabled(False)

    def _restored(self, restored: Restored) -> None:
        self._end(tr("The backup is in place"), "\n".join(restored_words(restored)))

    def _failed(self, message: str) -> None:
        self._end(tr("The backup was not restored"), tr("Everything is as it was: {why}", why=message))

    def _end(self, title: str, words: str) -> None:
        self.said, self._is_over = (title, words), True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand it stops first, and closes when that is done."""
        if not self._is_over:
            self._stop()
            event.ignore()
            return
        self._tasks.close()
        event.accept()
