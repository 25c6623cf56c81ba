"""The page that Qt lays out: the pieces in their fonts, and the room around them. All lengths are pixels."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from widgets.textview.geometry import Metrics
from widgets.textview.look import Look
from widgets.textview.pieces import BODY, QUIET, TITLE, PieceMap

_PARAGRAPH_GAP = 6.0
_SELECTION_ALPHA = 0.26


def font_of(look: Look, role: str) -> QFont:
    """The font of a piece's role."""
    font = QFont(look.family)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(look.size * (look.title_scale if role == TITLE else 1.0))
    font.setBold(role == TITLE)
    return font


def metrics_of(font: QFont, spacing: int) -> Metrics:
    """The heights of a line in FONT whose lines stand SPACING per cent of the letters' height apart."""
    metrics = QFontMetricsF(font)
    ascent, descent = metrics.ascent(), metrics.descent()
    return Metrics(ascent, descent, (ascent + descent) * (spacing - 100) / 100)


def page_of(parent: QObject, pieces: PieceMap, look: Look, spacing: int, margin: float) -> QTextDocument:
    """A document with the pieces, lines SPACING per cent high, and MARGIN all around."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font_of(look, BODY))
    document.setDocumentMargin(margin)
    block = QTextBlockFormat()
    block.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(_PARAGRAPH_GAP)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block)
    for number, (piece, shown) in enumerate(zip(pieces.pieces, pieces.parts, strict=True)):
        style = QTextCharFormat()
        style.setFont(font_of(look, piece.role))
        style.setForeground(QColor(look.muted if piece.role == QUIET else look.ink))
        if number:
            cursor.insertText("\n", style)
        cursor.insertText(shown, style)
    return document


def widen(document: QTextDocument, right: float, bottom: float) -> None:
    """Leave RIGHT and BOTTOM free besides the margin all around. Lines wrap anew if RIGHT is another than before."""
    frame = document.rootFrame()
    room = frame.frameFormat()
    room.setRightMargin(document.documentMargin() + right)
    room.setBottomMargin(document.documentMargin() + bottom)
    frame.setFrameFormat(room)


def palette_of(look: Look) -> QPalette:
    """Qt's own colours for text and selection."""
    paper, ink = QColor(look.paper), QColor(look.ink)
    palette = QPalette(paper, paper)
    selection = QColor(look.selection)
    selection.setAlphaF(_SELECTION_ALPHA)
    for role, colour in (
        (QPalette.ColorRole.Base, paper),
        (QPalette.ColorRole.Text, ink),
        (QPalette.ColorRole.WindowText, ink),
        (QPalette.ColorRole.PlaceholderText, QColor(look.muted)),
        (QPalette.ColorRole.Highlight, selection),
        (QPalette.ColorRole.HighlightedText, ink),
    ):
        palette.setColor(role, colour)
    return palette
