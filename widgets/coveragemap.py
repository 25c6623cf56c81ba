"""A narrow map of the whole article: what was visited, what is marked, what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotations.colours.spaces import mix
from annotations.wording import later, tr
from widgets.accessible import Role
from widgets.look.signs import ERROR, WARNING, paint_sign
from widgets.look.tokens import Tokens, legible, tokens_of

WIDTH = 14
_SIGN = 8
_TICKS = 7
_TALLEST_TICK = 6
_VISITED = 0.25


class MapRow(NamedTuple):
    """One sentence: where it is (0 to 1 of the text's height) and what is known of it.

    `colours` are those of the labels in it; `worst` is "error", "warn" or empty.
    """

    start: float
    end: float
    visited: bool
    colours: tuple[str, ...]
    worst: str


class CoverageMap(QWidget):
    """The map. Visited sentences are filled, the others hatched; a press or a drag leads to that place."""

    heard_as = Role.Graphic
    pressed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Map of the article"))
        self._rows: list[MapRow] = []
        self._top, self._bottom = 0.0, 1.0
        self._picture: QPixmap | None = None
        self._pressed_in = False
        self.set_rows([])

    def set_rows(self, rows: Sequence[MapRow]) -> None:
        """Show these sentences."""
        self._rows = list(rows)
        self._picture = None
        said = _said(self._rows)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def set_window(self, top: float, bottom: float) -> None:
        """Show which part of the text is in view."""
        if (top, bottom) != (self._top, self._bottom):
            self._top, self._bottom = top, bottom
            self.update()

    def sizeHint(self) -> QSize:
        """Narrow, and as high as it may be."""
        return QSize(WIDTH, 200)

    def minimumSizeHint(self) -> QSize:
        """A low map says little, but does no harm."""
        return QSize(WIDTH, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the place that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_in = True
            self._lead(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead on while the button is held."""
        if self._pressed_in:
            self._lead(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop leading."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_in = False

    def changeEvent(self, event: QEvent) -> None:
        """Another palette makes another picture."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sentences, and what is in view over them."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn(tokens))
        if self._rows and self._bottom - self._top < 1:
            self._paint_window(painter, tokens)

    def _lead(self, event: QMouseEvent) -> None:
        self.pressed.emit(min(max(event.position().y() / max(1, self.height()), 0.0), 1.0))

    def _drawn(self, tokens: Tokens) -> QPixmap:
        """The sentences as a picture: scrolling draws only the window anew."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for row in self._rows:
                _paint_sentence(painter, self._area(row), row, tokens)
            for level in ("warn", "error"):
                for row in self._rows:
                    if row.worst == level:
                        self._paint_worst(painter, row, tokens)
            painter.end()
        return self._picture

    def _area(self, row: MapRow) -> QRectF:
        top, bottom = round(row.start * self.height()), round(row.end * self.height())
        return QRectF(0, top, WIDTH, max(2, bottom - top - (bottom - top > 3)))

    def _paint_worst(self, painter: QPainter, row: MapRow, tokens: Tokens) -> None:
        middle = min(max(self._area(row).center().y(), _SIGN / 2), self.height() - _SIGN / 2)
        area = QRectF(0, middle - _SIGN / 2, _SIGN, _SIGN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.paper))
        painter.drawEllipse(area.adjusted(-1, -1, 1, 1))
        paint_sign(painter, area, ERROR if row.worst == "error" else WARNING, tokens)

    def _paint_window(self, painter: QPainter, tokens: Tokens) -> None:
        top = max(0.0, self._top) * self.height()
        area = QRectF(0, top, WIDTH, max(8.0, min(1.0, self._bottom) * self.height() - top))
        fill = QColor(tokens.focus)
        fill.setAlphaF(0.06)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.focus), 1.4))
        painter.setBrush(fill)
        painter.drawRoundedRect(area.adjusted(0.7, 0.7, -0.7, -0.7), 3, 3)


def _paint_sentence(painter: QPainter, area: QRectF, row: MapRow, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if row.visited:
        painter.setBrush(QColor(_visited(tokens)))
        painter.drawRect(area)
    else:
        painter.setBrush(Qt.BrushStyle.BDiagPattern)
        hatch = painter.brush()
        hatch.setColor(QColor(tokens.outline))
        painter.fillRect(area, hatch)
    _paint_ticks(painter, area, row.colours, tokens)


def _visited(tokens: Tokens) -> str:
    """The ground of a sentence that was visited; one that was not is hatched."""
    return mix(tokens.paper, tokens.muted, _VISITED)


def _paint_ticks(painter: QPainter, area: QRectF, colours: Sequence[str], tokens: Tokens) -> None:
    """Draw one tick for each label, beside each other at the right."""
    if not colours:
        return
    width = _TICKS / len(colours)
    height = min(area.height(), _TALLEST_TICK)
    top = area.center().y() - height / 2
    for place, colour in enumerate(colours):
        left = area.right() - _TICKS + place * width
        painter.fillRect(
            QRectF(left, top, max(1.0, width - 0.5), height),
            QColor(legible(colour, tokens, _visited(tokens), line=True)),
        )


def _said(rows: Sequence[MapRow]) -> str:
    """The map in words."""
    if not rows:
        return ""
    visited = sum(row.visited for row in rows)
    parts = [tr("{visited:,} of {total:,} sentences visited", visited=visited, total=len(rows))]
    for level, line in (("error", later("{count:,} with an error")), ("warn", later("{count:,} with a warning"))):
        count = sum(row.worst == level for row in rows)
        if count:
            parts.append(tr(line, count=count))
    return ", ".join(parts)
