"""The two handles of the chosen span: where they stand, and what becomes of its range while one is dragged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotations.text import Range

_SIZE = 7.0
_INWARD, _REACH = 4.0, 13.0
_RISE, _DEPTH = 5.0, 9.0


class Edge(NamedTuple):
    """An end of the chosen span, in viewport coordinates: X beside its letter, the top and the bottom of its line.

    `at_left` tells whether the span goes on to the right from here, as it does from the start of most scripts.
    """

    at_start: bool
    at_left: bool
    x: float
    top: float
    bottom: float


class Handle(NamedTuple):
    """What is drawn at an edge, what can be grabbed there, and the middle of the letters beside it."""

    at_start: bool
    spot: QRectF
    area: QRectF
    middle: QPointF


def handles_at(edges: Sequence[Edge]) -> list[Handle]:
    """Handles at the lower ends of edges. They reach outward, and inward only as far as there is room."""
    return [_handle(edge, next((other for other in edges if other is not edge), None)) for edge in edges]


def _handle(edge: Edge, other: Edge | None) -> Handle:
    beside = other is not None and other.top == edge.top
    inward = min(_INWARD, abs(other.x - edge.x) / 2) if other is not None and beside else _INWARD
    left = edge.x + inward - _REACH if edge.at_left else edge.x - inward
    area = QRectF(max(left, 0.0), edge.bottom - _RISE, _REACH, _RISE + _DEPTH)
    outward = -1.0 if edge.at_left else 1.0
    spot = QRectF(edge.x + outward - _SIZE / 2, edge.bottom + 2.0 - _SIZE / 2, _SIZE, _SIZE)
    return Handle(edge.at_start, spot, area, QPointF(edge.x, (edge.top + edge.bottom) / 2))


@dataclass(frozen=True, slots=True)
class EdgeDrag:
    """A handle in the hand: its span, where the pointer took hold of it, and the range as it would become."""

    span: str
    at_start: bool
    before: Range
    grip: QPointF
    range: Range

    def to(self, offset: int, least: int) -> EdgeDrag:
        """The drag with its edge at OFFSET, or, so as to keep a character in the range, at LEAST."""
        start, end = self.before
        now = (min(offset, least), end) if self.at_start else (start, max(offset, least))
        return replace(self, range=now)


def paint_handles(painter: QPainter, handles: Iterable[Handle], colour: QColor, paper: QColor) -> None:
    """Draw handles as small discs with a rim."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour)
    painter.setPen(QPen(paper, 1.0))
    for handle in handles:
        painter.drawEllipse(handle.spot)
    painter.restore()


def paint_preview(painter: QPainter, rects: Iterable[QRectF], colour: QColor) -> None:
    """Draw the range that a drag would give."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.DashLine))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5, 0.7, 1.5, 1.5), 2.5, 2.5)
    painter.restore()
