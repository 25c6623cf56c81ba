"""The small fonts of chips, and the widths of what was already written in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText

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
        self.ascent = self._metrics.ascent()
        self._widths: dict[str, float] = {}
        self._prepared: dict[str, QStaticText] = {}
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

    def prepared(self, text: str) -> QStaticText:
        """A text ready to be drawn in this font, which spares most of the time of drawing it."""
        if text not in self._prepared:
            if len(self._prepared) > _KNOWN:
                self._prepared.clear()
            ready = QStaticText(text)
            ready.setTextFormat(Qt.TextFormat.PlainText)
            ready.prepare(font=self.font)
            self._prepared[text] = ready
        return self._prepared[text]
