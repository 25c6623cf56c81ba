"""A card that lies over the other widgets of its parent: a border in the focus colour, and a soft shadow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from widgets.look.tokens import RADIUS, tokens_of

_BLUR = 16
_DROP = 4
_CORNER = RADIUS + _BLUR
_PARTS = ((0, _CORNER), (_CORNER, 1), (_CORNER + 1, _CORNER))


class Card(QFrame):
    """Draws itself, and takes its shadow along. BORDER is the width of its edge, in points."""

    def __init__(self, parent: QWidget, border: float) -> None:
        super().__init__(parent)
        self._border = border
        self._shadow = _Shadow(parent)

    def come_forward(self) -> None:
        """Lie over everything else in the parent."""
        self._shadow.raise_()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        tokens, half = tokens_of(self.palette()), self._border / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.focus), self._border))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the bare card is for nobody below."""
        event.accept()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the shadow along."""
        super().moveEvent(event)
        self._shadow.lie_under(self.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the shadow along."""
        super().resizeEvent(event)
        self._shadow.lie_under(self.geometry())

    def showEvent(self, event: QShowEvent) -> None:
        """Show the shadow, too."""
        super().showEvent(event)
        self._shadow.show()

    def hideEvent(self, event: QHideEvent) -> None:
        """However it was hidden, leave nothing behind."""
        super().hideEvent(event)
        if self.isHidden() and isValid(self._shadow):
            self._shadow.hide()


class _Shadow(QWidget):
    """A soft shadow. It is a sibling of its card, so that presses in it go to what is seen there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._drawn: tuple[bool, float] | None = None
        self._tile = QPixmap()
        self.hide()

    def lie_under(self, card: QRect) -> None:
        self.setGeometry(card.adjusted(-_BLUR, -_BLUR + _DROP, _BLUR, _BLUR + _DROP))

    def paintEvent(self, event: QPaintEvent) -> None:
        dark, ratio = tokens_of(self.palette()).dark, self.devicePixelRatioF()
        if self._drawn != (dark, ratio):
            self._drawn, self._tile = (dark, ratio), _shadow_tile(dark, ratio)
        painter = QPainter(self)
        columns, rows = _parts_of(self.width()), _parts_of(self.height())
        for (left, right), (x, wide) in zip(columns, _PARTS, strict=True):
            for (top, bottom), (y, tall) in zip(rows, _PARTS, strict=True):
                if (x, y) != (_CORNER, _CORNER):  # the middle lies under the card
                    source = QRectF(x * ratio, y * ratio, wide * ratio, tall * ratio)
                    painter.drawPixmap(QRectF(left, top, right - left, bottom - top), self._tile, source)


def _parts_of(length: int) -> tuple[tuple[int, int], ...]:
    return (0, _CORNER), (_CORNER, length - _CORNER), (length - _CORNER, length)


def _shadow_tile(dark: bool, ratio: float) -> QPixmap:
    """The shadow of a card of one pixel, of whose parts that of any card is put together."""
    side = 2 * _CORNER + 1
    tile = QPixmap(round(side * ratio), round(side * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 10 if dark else 4))
    for inset in range(0, _BLUR, 2):
        whole = QRectF(0, 0, side, side).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(whole, _CORNER - inset, _CORNER - inset)
    painter.end()
    return tile
