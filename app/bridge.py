"""Turns the project's word of a committed step into a Qt signal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotations.changes import Changes
from annotations.project import Project


class Bridge(QObject):
    """Emits `changed` after each commit, until it is closed."""

    changed = Signal(object)

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = project.subscribe(self._tell)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes)

    def close(self) -> None:
        """Hear no more of the project."""
        self._end()
