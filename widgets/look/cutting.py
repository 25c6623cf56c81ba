"""Words cut to the room there is, and ordered by themselves wherever they are drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from annotations.bidi import holds_right_to_left, isolated, with_quotes_isolated

_End = Qt.TextElideMode.ElideRight


def cut(metrics: QFontMetrics, text: str, width: int, mode: Qt.TextElideMode = _End) -> str:
    """As much of TEXT as fits into WIDTH, to be drawn: an ellipsis stands at its end, whichever way it runs."""
    return isolated(with_quotes_isolated(metrics.elidedText(text, mode, width)))


def single(text: str) -> str:
    """TEXT in one line, with what space it has at its ends."""
    return "".join(" " if each.isspace() else each for each in text)


def cut_line(metrics: QFontMetrics, line: str, width: int) -> str:
    """As much of a LINE for people as fits into WIDTH; what it quotes is ordered by itself."""
    if not holds_right_to_left(line):
        return metrics.elidedText(line, _End, width)
    return with_quotes_isolated(metrics.elidedText(line, _End, width))
