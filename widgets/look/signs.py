"""The signs of errors and warnings, told apart by their shape as well as by their colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from widgets.look.tokens import Tokens, tokens_of

ERROR, WARNING = "error", "warning"
SIDE = 14


class Sign(QWidget):
    """The sign of one level, to stand beside words that say the same."""

    def __init__(self, level: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setFixedSize(SIDE, SIDE)

    def set_level(self, level: str) -> None:
        """Show the sign of this level; none for an empty one."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sign."""
        painter = QPainter(self)
        paint_sign(painter, QRectF(self.rect()), self._level, tokens_of(self.palette()))


def paint_sign(painter: QPainter, area: QRectF, level: str, tokens: Tokens) -> None:
    """Draw a disc with a cross for an error, a triangle with a stroke for a warning."""
    if not level:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.error if level == ERROR else tokens.warn))
    stroke = QPen(QColor(tokens.paper), max(1.0, area.width() / 9), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if level == ERROR:
        painter.drawEllipse(area)
        painter.setPen(stroke)
        for one, other in (((0.33, 0.33), (0.67, 0.67)), ((0.33, 0.67), (0.67, 0.33))):
            painter.drawLine(_within(area, *one), _within(area, *other))
    else:
        painter.drawPolygon(QPolygonF([_within(area, 0.5, 0.02), _within(area, 1, 0.95), _within(area, 0, 0.95)]))
        painter.setPen(stroke)
        painter.drawLine(_within(area, 0.5, 0.36), _within(area, 0.5, 0.62))
        painter.drawPoint(_within(area, 0.5, 0.79))
    painter.restore()


def _within(area: QRectF, across: float, down: float) -> QPointF:
    return QPointF(area.x() + across * area.width(), area.y() + down * area.height())
