"""The page that Qt lays out: the pieces in their fonts, and the room around them. All lengths are pixels."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
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

from annotations.bidi import holds_right_to_left, runs_right_to_left
from widgets.textview.geometry import Metrics
from widgets.textview.look import Look
from widgets.textview.pieces import BODY, QUIET, TITLE, PieceMap

PARAGRAPH_GAP = 6.0
_SAMPLED = 1000
_ENGLISH = "The board offers a night ferry if the council on the island pays for the crew and for the fuel."


class Room(NamedTuple):
    """What is kept free around the text, besides the margin that is the same all around.

    `beside` is the part at the end of the lines that is for the chips of links: at the right, or at the left where the
    text runs from right to left.
    """

    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0
    left: float = 0.0
    beside: float = 0.0


def font_of(look: Look, role: str) -> QFont:
    """The font of a piece's role."""
    font = QFont(look.family)
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(look.size * (look.title_scale if role == TITLE else 1.0))
    font.setBold(role == TITLE)
    return font


def metrics_of(font: QFont, spacing: int, weight: float = 1.0) -> Metrics:
    """The heights of a line in FONT whose lines stand SPACING per cent of the letters' height apart.

    WEIGHT is how much heavier than usual its underlines are.
    """
    metrics = QFontMetricsF(font)
    ascent, descent = metrics.ascent(), metrics.descent()
    return Metrics(ascent, descent, (ascent + descent) * (spacing - 100) / 100, weight)


def page_of(parent: QObject, pieces: PieceMap, look: Look, spacing: int, margin: float) -> QTextDocument:
    """A document with the pieces, lines SPACING per cent high, and MARGIN all around."""
    document = QTextDocument(parent)
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(font_of(look, BODY))
    document.setDocumentMargin(margin)
    block = QTextBlockFormat()
    block.setLineHeight(spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(PARAGRAPH_GAP)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(block)
    for number, (piece, shown) in enumerate(zip(pieces.pieces, pieces.parts, strict=True)):
        style = QTextCharFormat()
        style.setFont(font_of(look, piece.role))
        style.setForeground(QColor(look.muted if piece.role == QUIET else look.ink))
        if number:
            cursor.insertText("\n", style)
        cursor.insertText(shown, style)
    if holds_right_to_left(pieces.shown):
        turn_paragraphs(document, pieces.runs_right_to_left)
    return document


def turn_paragraphs(document: QTextDocument, leaning: bool) -> None:
    """Let every paragraph run as its letters tell in a text that, as a whole, does so or not (LEANING).

    Qt would go by the first letter alone, and turn a sentence round that begins with a name in another script.
    """
    block = document.begin()
    while block.isValid():
        turned = QTextBlockFormat()
        runs = runs_right_to_left(block.text(), within=leaning)
        turned.setLayoutDirection(Qt.LayoutDirection.RightToLeft if runs else Qt.LayoutDirection.LeftToRight)
        QTextCursor(block).mergeBlockFormat(turned)
        block = block.next()


def keep_free(document: QTextDocument, room: Room) -> None:
    """Leave ROOM around the text, and no more than that. Lines wrap anew if it is wider or narrower than before."""
    frame, margin = document.rootFrame(), document.documentMargin()
    edges = frame.frameFormat()
    edges.setLeftMargin(margin + room.left)
    edges.setRightMargin(margin + room.right)
    edges.setTopMargin(margin + room.top)
    edges.setBottomMargin(margin + room.bottom)
    frame.setFrameFormat(edges)


def letter_width(font: QFont, text: str) -> float:
    """How wide a letter is on average in FONT, in pixels: of English words, or of TEXT where that is in another script.

    So the texts of one script are set equally wide, whatever letters they happen to have.
    """
    sample = text[:_SAMPLED].replace("\n", " ")
    letters = [each for each in sample if each.isalpha()]
    if sum(each < "\u0250" for each in letters) * 2 >= len(letters):
        sample = _ENGLISH
    return QFontMetricsF(font).horizontalAdvance(sample) / len(sample)


def palette_of(look: Look) -> QPalette:
    """Qt's own colours for text and selection."""
    paper, ink = QColor(look.paper), QColor(look.ink)
    palette = QPalette(paper, paper)
    selection = QColor(look.selection)
    selection.setAlphaF(look.selection_share)
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
