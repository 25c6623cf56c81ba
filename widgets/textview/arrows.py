"""Arrows: the heads of arcs, and the short ones that tell where the other end of a link is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from widgets.textview.linkmarks import Side

STROKE = 1.4
HEAD_LENGTH, HEAD_HALF = 6.0, 3.5
ARROW = 9.0
_OUTWARD = {Side.ABOVE: QPointF(0, -1), Side.BELOW: QPointF(0, 1), Side.LEFT: QPointF(-1, 0)}
_RIGHTWARD = QPointF(1, 0)


def paint_arrow(painter: QPainter, box: QRectF, side: Side, colour: QColor, *, leaves: bool) -> None:
    """Draw a short arrow in BOX towards where the other end is, or (not LEAVES) from there."""
    outward = _OUTWARD.get(side, _RIGHTWARD)
    half = outward * (box.height() if outward.y() else box.width()) / 2
    tail, tip = (box.center() - half, box.center() + half) if leaves else (box.center() + half, box.center() - half)
    painter.setPen(QPen(colour, STROKE))
    painter.drawLine(tail, tip)
    paint_head(painter, tip, outward if leaves else -outward, colour, scale=0.7)


def paint_head(painter: QPainter, tip: QPointF, along: QPointF, colour: QColor, scale: float = 1.0) -> None:
    """Draw a filled arrow head that ends at TIP and points ALONG, a unit vector."""
    base = tip - along * HEAD_LENGTH * scale
    aside = QPointF(-along.y(), along.x()) * HEAD_HALF * scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, base + aside, base - aside]))
