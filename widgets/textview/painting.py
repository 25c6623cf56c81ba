"""Draws a scene: tints, underlines and chips below the text, outlines and the caret above it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from annotations.colours.spaces import mix
from widgets.look.tokens import readable
from widgets.textview.chipfont import ChipFont
from widgets.textview.lanes import Stretch
from widgets.textview.look import Look
from widgets.textview.scene import Chip, Lanes, Mark, SceneLine

DASHES = {"dashed": (4.0, 2.0), "dotted": (1.0, 1.5), "dashdot": (4.0, 1.5, 1.0, 1.5)}
_GAP_DOTS = (1.0, 3.0)
OUTLINE, OUTLINE_HERE = 1.4, 2.6
"""How thick the outline of the chosen span is, in pixels, elsewhere and while the keyboard is in the text."""
_CARET = 2.0
_FLASH = 0.28
_WAVE = 6
_ALL_TINTED: Mapping[str, str] = {}
TINTED, OUTLINED, BARE = "tinted", "outlined", "bare"


class Inks:
    """Colours and pens of one look, made once."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.paper = QColor(look.paper)
        self.muted = QColor(look.muted)
        self.focus = QColor(look.focus)
        self.flash = QColor(look.focus)
        self.flash.setAlphaF(_FLASH)
        self.faint = QColor(look.muted)
        self.faint.setAlphaF(look.tint)
        self.on_faint = self._readable(look.muted, look.tint)
        self._colours: dict[str, QColor] = {}
        self._tints: dict[str, QColor] = {}
        self._on_tints: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float], QPen] = {}
        self._waves: dict[tuple[str, float, float], QPixmap] = {}

    def colour(self, label: str) -> QColor:
        """The full colour of a label."""
        if label not in self._colours:
            self._colours[label] = QColor(self.look.of_label(label).colour)
        return self._colours[label]

    def tint(self, label: str) -> QColor:
        """The colour behind words with this label."""
        if label not in self._tints:
            tint = QColor(self.colour(label))
            tint.setAlphaF(self.look.tint_of(label))
            self._tints[label] = tint
        return self._tints[label]

    def on_tint(self, label: str) -> QColor:
        """The colour of a label for words on a tint of its own."""
        if label not in self._on_tints:
            self._on_tints[label] = self._readable(self.look.of_label(label).colour, self.look.tint_of(label))
        return self._on_tints[label]

    def _readable(self, colour: str, share: float) -> QColor:
        look = self.look
        return QColor(readable(colour, look.ink, mix(look.paper, colour, share), look.text_contrast))

    def pen(self, label: str, thickness: float) -> QPen:
        """The pen of a label's underline."""
        key = label, thickness
        if key not in self._pens:
            pen = QPen(self.colour(label), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            dashes = DASHES.get(self.look.of_label(label).underline)
            if dashes:
                pen.setDashPattern(dashes)
            self._pens[key] = pen
        return self._pens[key]

    def wave(self, label: str, thickness: float, ratio: float) -> QPixmap:
        """One period of a wavy underline, to be laid side by side."""
        key = label, thickness, ratio
        if key not in self._waves:
            self._waves[key] = _wave(self.colour(label), thickness, ratio)
        return self._waves[key]


def paint_marks(
    painter: QPainter,
    scene: Sequence[SceneLine],
    inks: Inks,
    chip_font: ChipFont,
    fills: Mapping[str, str] = _ALL_TINTED,
) -> None:
    """Draw what lies behind and around the text. The painter's origin is that of the document.

    FILLS says of some spans, by id, that their words are not tinted as usual: OUTLINED, or BARE.
    """
    for entry in scene:
        _paint_tints(painter, entry, inks, fills)
    strokes: dict[tuple[str, float], list[QLineF]] = {}
    for entry in scene:
        lanes = Lanes.for_metrics(entry.line.metrics)
        for mark in entry.marks:
            if mark.laid.lane is not None:
                _paint_underline(painter, entry, mark, lanes, inks, strokes)
    for (label, thickness), lines in strokes.items():
        painter.setPen(inks.pen(label, thickness))
        painter.drawLines(lines)
    painter.setFont(chip_font.font)
    for entry in scene:
        for chip in entry.chips:
            _paint_chip(painter, chip, inks, chip_font)


def paint_outline(painter: QPainter, rects: Iterable[QRectF], colour: QColor, thickness: float = OUTLINE) -> None:
    """Draw the outline of the chosen span, one box for each of its rectangles; no thickness covers the chip."""
    more = max(0.0, thickness - OUTLINE) / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, thickness))
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-1.5 - more, 0.7 + more, 1.5 + more, 1.5 + more), 2.5, 2.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_flash(painter: QPainter, rects: Iterable[QRectF], inks: Inks) -> None:
    """Draw the short light on the target of a jump."""
    for rect in rects:
        painter.fillRect(rect, inks.flash)


def caret_bar(x: float, top: float, height: float, weight: float) -> QRectF:
    """The caret at X beside letters that begin at TOP; WEIGHT is how much wider than usual it is."""
    width = round(_CARET * weight)
    return QRectF(round(x) - width / 2, top - 1, width, height + 2)


def _paint_tints(painter: QPainter, entry: SceneLine, inks: Inks, fills: Mapping[str, str]) -> None:
    """Colour what is marked on a line, outer spans first; whole pixels, as the underlines have, are filled fastest."""
    top = round(entry.line.top)
    height = round(entry.line.top + entry.line.metrics.height) - top
    for mark in entry.marks:
        fill = fills.get(mark.span.id, TINTED) if fills else TINTED
        if fill == BARE or mark.laid.lane is None:  # what lies deeper is counted, and would darken the words
            continue
        tint = inks.tint(mark.span.label)
        for left, right in mark.stretches:
            first = round(left)
            if fill == OUTLINED:
                painter.setPen(QPen(inks.colour(mark.span.label), 1))
                painter.drawRect(first, top, round(right) - first - 1, height - 1)
            else:
                painter.fillRect(first, top, round(right) - first, height, tint)


def _paint_underline(
    painter: QPainter,
    entry: SceneLine,
    mark: Mark,
    lanes: Lanes,
    inks: Inks,
    strokes: dict[tuple[str, float], list[QLineF]],
) -> None:
    """Draw a double or wavy underline; put any other into STROKES, which are drawn label by label in one go."""
    label, thickness = mark.span.label, lanes.thickness
    style = inks.look.of_label(label).underline
    top = round(entry.line.bottom + lanes.top(mark.laid.lane or 0))
    if mark.gaps:
        _paint_gaps(painter, mark.gaps, top + thickness / 2, inks.colour(label))
    for left, right in mark.stretches:
        left, right = round(left), round(right)
        if style == "wave":
            tile = inks.wave(label, thickness, painter.device().devicePixelRatioF())
            painter.drawTiledPixmap(QRectF(left, top, right - left, thickness + 1), tile)
        elif style == "double":
            for y in (top, top + thickness):
                painter.fillRect(QRectF(left, y, right - left, thickness / 2), inks.colour(label))
        else:
            middle = top + thickness / 2
            strokes.setdefault((label, thickness), []).append(QLineF(left, middle, right, middle))
    if mark.laid.crosses:
        _paint_ends(painter, entry, mark, top + thickness, inks)


def _paint_gaps(painter: QPainter, gaps: Iterable[Stretch], y: float, colour: QColor) -> None:
    """Join the fragments of a span across what lies between them."""
    pen = QPen(colour, 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(_GAP_DOTS)
    painter.setPen(pen)
    for left, right in gaps:
        painter.drawLine(QLineF(round(left) + 2, y, round(right) - 1, y))


def _paint_ends(painter: QPainter, entry: SceneLine, mark: Mark, bottom: float, inks: Inks) -> None:
    """Close the ends of a mark that crosses another, so that each underline shows where it belongs."""
    painter.setPen(QPen(inks.colour(mark.span.label), 1))
    top = entry.line.bottom - entry.line.metrics.descent
    if mark.begins:
        painter.drawLine(QPointF(mark.stretches[0][0], top), QPointF(mark.stretches[0][0], bottom))
    if mark.ends:
        right = mark.stretches[-1][1] - 1
        painter.drawLine(QPointF(right, top), QPointF(right, bottom))


def _paint_chip(painter: QPainter, chip: Chip, inks: Inks, chip_font: ChipFont) -> None:
    if chip.span is None:
        painter.fillRect(chip.rect.adjusted(-1, -1, 1, 0), inks.paper)
        painter.setPen(inks.muted)
    else:
        painter.setPen(inks.colour(chip.span.label))
    chip_font.write(painter, round(chip.rect.left()), round(chip.baseline), chip.text)


def _wave(colour: QColor, thickness: float, ratio: float) -> QPixmap:
    tile = QPixmap(round(_WAVE * ratio), round((thickness + 1) * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QBrush(colour), 1.4))
    low, high = thickness + 0.3, 0.7
    path = QPainterPath(QPointF(0, low))
    path.cubicTo(_WAVE / 4, low, _WAVE / 4, high, _WAVE / 2, high)
    path.cubicTo(_WAVE * 3 / 4, high, _WAVE * 3 / 4, low, _WAVE, low)
    painter.drawPath(path)
    painter.end()
    return tile
