"""What stands at the foot of a window: lines that scroll where there are many, and one that passes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from widgets.controls.answerline import AnswerLine

_MOST_LINES = 4


class Foot(QScrollArea):
    """As high as what stands in it, up to a few whole lines; beyond that it scrolls."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def fit(self) -> None:
        """Follow what stands in it now."""
        line = self.fontMetrics().lineSpacing()
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        wanted = max(self._inside.heightForWidth(width), line)
        frame = self.height() - self.viewport().height() if self.isVisible() else 0
        self.setFixedHeight(min(wanted, _MOST_LINES * line) + frame)
        self.verticalScrollBar().setSingleStep(line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if wanted > _MOST_LINES * line else Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


class PassingLine(AnswerLine):
    """Takes no room while it says nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def _show(self, text: str, role: str) -> None:
        super()._show(text, role)
        self.setVisible(bool(text))
