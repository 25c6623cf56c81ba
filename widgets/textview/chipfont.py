"""The small fonts of chips, and the widths of what was already written in them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout

_LEAST_PIXELS = 9
_KNOWN = 5000


class ChipFont:
    """A small font, SHARE of the letters' height tall. Widths and heights are pixels."""

    def __init__(self, base: QFont, letter_height: float, share: float = 0.5, *, bold: bool = True) -> None:
        self.font = QFont(base)
        self.font.setBold(bold)
        self.pixels = max(_LEAST_PIXELS, round(letter_height * share))
        self.font.setPixelSize(self.pixels)
        self._metrics = QFontMetricsF(self.font)
        self.cap_height = self._metrics.capHeight()
        self._widths: dict[str, float] = {}
        self._prepared: dict[str, tuple[QStaticText, float]] = {}
        self._elided: dict[tuple[str, int], str] = {}

    def width(self, text: str) -> float:
        """How wide a text is in this font."""
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]

    def elided(self, text: str, width: float) -> str:
        """As much of a text as fits into WIDTH, with an ellipsis where something is left out."""
        key = text, int(width)
        if key not in self._elided:
            if len(self._elided) > _KNOWN:
                self._elided.clear()
            self._elided[key] = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width))
        return self._elided[key]

    def write(self, painter: QPainter, left: float, baseline: float, text: str) -> None:
        """Draw a text in this font, which PAINTER has, so that its letters stand on BASELINE."""
        ready, ascent = self._ready(text)
        painter.drawStaticText(QPointF(left, baseline - ascent), ready)

    def _ready(self, text: str) -> tuple[QStaticText, float]:
        """A text laid out once, which spares most of the time of drawing it, and how far its baseline is from its top.

        That is further than the font says where another font has to lend letters that this one has not.
        """
        if text not in self._prepared:
            if len(self._prepared) > _KNOWN:
                self._prepared.clear()
            ready = QStaticText(text)
            ready.setTextFormat(Qt.TextFormat.PlainText)
            ready.prepare(font=self.font)
            self._prepared[text] = ready, self._ascent_of(text)
        return self._prepared[text]

    def _ascent_of(self, text: str) -> float:
        if text.isascii():
            return self._metrics.ascent()
        layout = QTextLayout(text, self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        return line.ascent()
