"""Small signs on the text: numbered badges to choose by, and the anchor that a click has put."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from widgets.textview.chipfont import ChipFont
from widgets.textview.painting import Inks

_BADGE_PADDING = 3.0
_BADGE_TALLER = 3.0
_BAR, _FOOT = 1.5, 5.0


class Badge(NamedTuple):
    """A small square with a text, in viewport coordinates."""

    text: str
    rect: QRectF


def badge_at(x: float, top: float, text: str, font: ChipFont, *, leftward: bool) -> Badge:
    """A badge that ends (or, not LEFTWARD, begins) at X, half above letters that begin at TOP."""
    height = font.pixels + _BADGE_TALLER
    width = max(height, font.width(text) + 2 * _BADGE_PADDING)
    left = max(x - width - 1, 0.0) if leftward else x + 1
    return Badge(text, QRectF(_whole(left), _whole(top - height / 2), width, height))


def paint_badges(painter: QPainter, badges: Iterable[Badge], inks: Inks, font: ChipFont) -> None:
    """Draw badges in the colour of the focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font.font)
    for badge in badges:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.focus)
        painter.drawRoundedRect(badge.rect, 2.5, 2.5)
        painter.setPen(inks.paper)
        middle = badge.rect.center()
        left = middle.x() - font.width(badge.text) / 2
        baseline = middle.y() + font.cap_height / 2
        painter.drawStaticText(QPointF(left, _whole(baseline) - font.ascent), font.prepared(badge.text))
    painter.restore()


def _whole(place: float) -> int:
    """The nearest pixel; of two equally near ones always the one below, whatever the view is scrolled by."""
    return floor(place + 0.5)


def anchor_rects(x: float, top: float, bottom: float, *, rightward: bool) -> list[QRectF]:
    """The bar and the foot of an anchor before a token that stands to the right of X (or to its left)."""
    left = round(x) - 1.0
    foot = left if rightward else left + _BAR - _FOOT
    return [QRectF(left, top - 1, _BAR, bottom - top + 3), QRectF(foot, bottom + 1, _FOOT, _BAR)]
