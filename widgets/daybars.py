"""How many of something on each of some days, as small bars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotations.wording import number, tr
from widgets.look.tokens import tokens_of

_GAP = 4
_BARS = 72
_LEAST_BARS = 24


class DayBars(QWidget):
    """Bars with the number above each and the day of the month below; a day without any has a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Sequence[tuple[date, int]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def set_days(self, days: Sequence[tuple[date, int]], what: str) -> None:
        """Show how many there were on each day, the oldest first; WHAT says what is counted."""
        self._days = tuple(days)
        told = "; ".join(
            tr("{day}: {count}", day=_written(day), count=number(count)) for day, count in self._days if count
        )
        self.setAccessibleName(what)
        self.setAccessibleDescription(told or tr("None on any of these days"))
        self.setToolTip(told or tr("None on any of these days"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bars, and for a line above and below them."""
        line = self.fontMetrics().lineSpacing()
        widest = self.fontMetrics().horizontalAdvance("0000")
        return QSize(max(len(self._days), 1) * (widest + _GAP), _BARS + 2 * line)

    def minimumSizeHint(self) -> QSize:
        """Narrower and shorter bars are still bars."""
        width = max(len(self._days), 1) * (self.fontMetrics().horizontalAdvance("00") + _GAP)
        return QSize(width, _LEAST_BARS + 2 * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        if not self._days:
            return
        tokens, painter = tokens_of(self.palette()), QPainter(self)
        line = QFontMetricsF(self.font()).lineSpacing()
        width = self.width() / len(self._days)
        bottom = self.height() - line
        most = max(1, max(count for _, count in self._days))
        for place, (day, count) in enumerate(self._days):
            left = place * width
            height = (bottom - line) * count / most
            bar = QRectF(left + _GAP / 2, bottom - height, width - _GAP, height)
            painter.fillRect(bar, QColor(tokens.focus))
            painter.setPen(QPen(QColor(tokens.outline), 1))
            painter.drawLine(QPointF(bar.left(), bottom), QPointF(bar.right(), bottom))
            painter.setPen(QColor(tokens.muted))
            below = QRectF(left, bottom + 2, width, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(day.day))
            if count:
                painter.setPen(QColor(tokens.ink))
                above = QRectF(left, bar.top() - line, width, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, number(count))


def _written(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
