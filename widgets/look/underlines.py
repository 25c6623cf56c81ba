"""A label's underline as a sample beside its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from widgets.textview.painting import DASHES

SIZE = QSize(28, 12)
_THICK = 2.0
_WAVE = 6.0


def paint_underline(painter: QPainter, area: QRectF, style: str, colour: str) -> None:
    """Draw an underline of this style along the middle of AREA."""
    pen = QPen(QColor(colour), _THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if style in DASHES:
        pen.setDashPattern(DASHES[style])
    left, right, middle = area.left(), area.right(), area.center().y()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style == "wave":
        painter.setPen(QPen(QColor(colour), 1.4))
        painter.drawPath(_wave(left, right, middle))
    elif style == "double":
        pen.setWidthF(_THICK / 2)
        painter.setPen(pen)
        for y in (middle - _THICK, middle + _THICK / 2):
            painter.drawLine(QPointF(left, y), QPointF(right, y))
    else:
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    painter.restore()


def underline_icon(style: str, colour: str, ratio: float) -> QIcon:
    """A sample as an icon, for a screen with RATIO pixels to a point."""
    picture = QPixmap(SIZE * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_underline(painter, QRectF(0, 0, SIZE.width(), SIZE.height()), style, colour)
    painter.end()
    return QIcon(picture)


def _wave(left: float, right: float, middle: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, middle + 1))
    x = left
    while x < right:
        path.cubicTo(x + _WAVE / 4, middle + 1, x + _WAVE / 4, middle - 1.5, x + _WAVE / 2, middle - 1.5)
        path.cubicTo(x + _WAVE * 3 / 4, middle - 1.5, x + _WAVE * 3 / 4, middle + 1, x + _WAVE, middle + 1)
        x += _WAVE
    return path
