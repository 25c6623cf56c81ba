"""A line of words that gives way: where it does not fit it says less or is cut, and all is in the tip; or it wraps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from widgets.look.cutting import cut_line


class ElidedLabel(QLabel):
    """A label of one line that may be narrower than its text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self._shorter: Sequence[str] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show TEXT in one line."""
        self.set_steps(text)

    def set_steps(self, text: str, *shorter: str) -> None:
        """Show TEXT in one line, or where it does not fit the first that does of what says less, each in one line."""
        self._whole, self._shorter = text, shorter
        super().setText(" ".join(text.split()))
        self._tip()

    def set_wrapped(self, wrapped: bool) -> None:
        """Whether it takes as many lines as it needs, with nothing cut, instead of one."""
        policy = self.sizePolicy()
        policy.setHeightForWidth(wrapped)
        self.setSizePolicy(policy)
        self.setWordWrap(wrapped)
        self._tip()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a tip as long as something is cut: it would be heard a second time else."""
        super().resizeEvent(event)
        self._tip()

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = self.fontMetrics().horizontalAdvance("MMM…")
        height = self.fontMetrics().height() if self.wordWrap() else super().minimumSizeHint().height()
        return QSize(min(least, self.sizeHint().width()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        area = self.contentsRect()
        painter = QPainter(self)
        self.style().drawItemText(
            painter, area, int(self.alignment()), self.palette(), self.isEnabled(), self._shown(), self.foregroundRole()
        )

    def _tip(self) -> None:
        is_cut = self._shown() != self.text()
        self.setToolTip(self._whole if is_cut else "")

    def _shown(self) -> str:
        if self.wordWrap():
            return self.text()
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        steps = [self.text(), *self._shorter]
        fitting = (step for step in steps if metrics.horizontalAdvance(step) <= room)
        return next(fitting, None) or cut_line(metrics, steps[-1], room)
