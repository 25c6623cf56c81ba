"""Work that is done a little later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def once(parent: QObject, work: Callable[[], None]) -> QTimer:
    """A timer that does WORK one time when it is started, as long as PARENT is there."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(work)
    return timer
