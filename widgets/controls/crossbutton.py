"""A small cross that takes something away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from widgets.look.tokens import TARGET, tokens_of

_ARM = 3.5


class CrossButton(QAbstractButton):
    """A target with a cross in it. The mouse never moves the keyboard focus to it."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(TARGET, TARGET)
        self.say(words)

    def say(self, words: str) -> None:
        """Tell what a press does."""
        self.setAccessibleName(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """One target."""
        return QSize(TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cross, on a ground where the pointer is, in a ring where the keyboard is."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setPen(QPen(QColor(tokens.focus), tokens.ring) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(tokens.pressed))
        painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 4, 4)
        painter.setPen(QPen(QColor(tokens.ink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for one in (QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)):
            painter.drawLine(area.center() - one, area.center() + one)
