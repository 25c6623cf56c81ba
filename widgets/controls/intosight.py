"""What gets the keyboard is brought into sight where it stands in something that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class IntoSight(QObject):
    """Lets every scroll area of an application show what in it gets the keyboard; one for each application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll as little as it takes. What the mouse presses stays where it is: it would be let go beside it else."""
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        above = now.parentWidget()
        while above is not None:
            inside = above.widget() if isinstance(above, QScrollArea) else None
            if isinstance(above, QScrollArea) and inside is not None and inside.isAncestorOf(now):
                room = above.viewport().rect()
                place = QRect(now.mapTo(above.viewport(), QPoint()), now.size())
                if place.height() <= room.height() and not room.contains(place):
                    above.ensureWidgetVisible(now, 0, 0)
            above = above.parentWidget()
