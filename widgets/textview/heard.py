"""Labels as attributes of the text, for screen readers: where a span begins and ends, and the colour of its label.

Spans are painted beneath the text, which knows nothing of them. Qt tells a screen reader of what is a format of the
text; so marked words get an underline and a ground that are there, and cannot be seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor, QTextDocument

from annotations.spans import Span
from annotations.text import Range

if TYPE_CHECKING:
    from widgets.textview.scene import Stage

_UNSEEN = QColor(Qt.GlobalColor.transparent)


def tell_labels(document: QTextDocument, stage: Stage, touched: Iterable[Span] | None = None) -> None:
    """Let the text say which spans of STAGE are where: around those TOUCHED, or (None) everywhere.

    Letters of marked words may move by up to two pixels, since words of different formats are set apart. The document
    says nothing of it: a screen reader would take it for text that was taken away and typed anew.
    """
    pieces = stage.pieces
    if touched is None:
        hulls = [(0, len(pieces.text))] if pieces.pieces else []
    else:
        hulls = [(span.start, span.end) for span in touched]
    before = document.blockSignals(True)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for hull in hulls:
        units = pieces.to_unit(hull[0]), pieces.to_unit(hull[1])
        _put(cursor, units, _plain())
        for span in stage.index.overlapping(*hull):  # outer ones first, so that the innermost has the last word
            made = _marked(stage.look.of_label(span.label).colour)
            for start, end in stage.unit_ranges(span):
                _put(cursor, (max(start, units[0]), min(end, units[1])), made)
    cursor.endEditBlock()
    document.blockSignals(before)
    stage.geometry.forget()


def _put(cursor: QTextCursor, part: Range, made: QTextCharFormat) -> None:
    if part[0] >= part[1]:
        return
    cursor.setPosition(part[0])
    cursor.setPosition(part[1], QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(made)


def _plain() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.NoUnderline)
    made.setBackground(QBrush(Qt.BrushStyle.NoBrush))
    return made


def _marked(colour: str) -> QTextCharFormat:
    ground = QColor(colour)
    ground.setAlpha(0)
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    made.setUnderlineColor(_UNSEEN)
    made.setBackground(ground)
    return made
