"""What is painted on the text, and chosen in it: all of the text view that needs no hand on mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.announcing import is_heard
from widgets.textview.heard import tell_labels
from widgets.textview.laidtext import LaidText
from widgets.textview.look import Look
from widgets.textview.painting import OUTLINE, OUTLINE_HERE, Inks, paint_flash, paint_marks, paint_outline
from widgets.textview.pieces import Piece
from widgets.textview.scene import ChipText, SceneLine
from widgets.textview.spanindex import SpanIndex

_FLASH_MS = 150


class TextCanvas(LaidText):
    """A laid out text with spans marked in it, one of which may be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inks = Inks(self._look)
        self._chosen: str | None = None
        self._flashed: Range | None = None
        self._fills: Mapping[str, str] = {}
        self._reduced_motion = False
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(_FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT, from the top, with no spans, no selection and nothing chosen."""
        self._chosen = self._flashed = None
        super().set_text(text, pieces)

    def set_look(self, look: Look) -> None:
        """Change colours and fonts; place, selection and marks stay."""
        self._inks = Inks(look)
        super().set_look(look)

    def set_chip_text(self, chip_text: ChipText) -> None:
        """What the chip above a span says, as in "STANCE offers"."""
        self._chip_text = self._stage.chip_text = chip_text
        self.viewport().update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Whether to leave out the flash."""
        self._reduced_motion = reduced

    def set_spans(self, spans: Iterable[Span]) -> None:
        """Show these spans and no others."""
        self._index = self._stage.index = SpanIndex(spans)
        self._forget_lost_choice()
        self._tell_labels()
        self.viewport().update()

    def spans(self) -> list[Span]:
        """The spans that the view holds, by start, the longer first."""
        return list(self._index)

    def set_fills(self, fills: Mapping[str, str]) -> None:
        """How the words of some spans are filled, by their ids: see `painting.paint_marks`."""
        self._fills = fills
        self.viewport().update()

    def update_spans(self, removed: Iterable[str], added: Iterable[Span]) -> None:
        """Take some spans out and put some in; a span added under a known id replaces it. Repaints what changed."""
        touched = [span for span in map(self._index.remove, removed) if span is not None]
        for span in added:
            before = self._index.get(span.id)
            touched.extend((span,) if before is None else (before, span))
            self._index.add(span)
        self._forget_lost_choice()
        self._tell_labels(touched)
        self._repaint_spans(touched)

    def choose(self, span_id: str | None) -> None:
        """Draw the outline around this span, or around none. Sends no signal: only the user's choices do."""
        if span_id == self._chosen:
            return
        known = [self._index.get(one) for one in (self._chosen, span_id) if one is not None]
        self._chosen = span_id if span_id is not None and self._index.get(span_id) is not None else None
        self._repaint_spans([span for span in known if span is not None])

    def chosen(self) -> str | None:
        """The id of the span with the outline."""
        return self._chosen

    def spans_at(self, offset: int) -> list[Span]:
        """The spans that cover the character at OFFSET, innermost first."""
        found = self._index.overlapping(offset, offset + 1)
        covering = [span for span in found if _covers(span, offset)]
        return covering[::-1]

    def flash(self, start: int, end: int) -> None:
        """Light up [start, end) for a moment: the target of a jump."""
        if not self._reduced_motion:
            self._flashed = start, end
            self._flash_timer.start()
            self.viewport().update()

    def span_rects(self, span_id: str) -> list[QRectF]:
        """The rectangles of a span's words in viewport coordinates, in reading order; [] for an unknown id."""
        span = self._index.get(span_id)
        return [] if span is None else list(self._rects(self._stage.unit_ranges(span)))

    def scene(self) -> list[SceneLine]:
        """What is painted now, in the document's coordinates."""
        top = self.verticalScrollBar().value()
        return self._scene_between(top, top + self.viewport().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks below, Qt's text on them, outlines and caret above."""
        scroll = self.verticalScrollBar().value()
        area = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(area, self._inks.paper)
        painter.translate(0, -scroll)
        seen = self._area_to_see(area)
        scene = self._scene_between(seen.top() + scroll, seen.bottom() + scroll)
        self._paint_below(painter, scene)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setClipRect(area)
        self._paint_above(painter, scene)
        painter.end()

    def _forget_lost_choice(self) -> None:
        if self._chosen is not None and self._index.get(self._chosen) is None:
            self._chosen = None

    def _scene_between(self, top: float, bottom: float) -> list[SceneLine]:
        """What is painted between TOP and BOTTOM of the document."""
        return self._stage.scene(top, bottom)

    def _area_to_see(self, area: QRect) -> QRect:
        """What has to be known so as to paint AREA of the viewport."""
        return area

    def _paint_below(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        """Paint what lies under the text, in the document's coordinates."""
        paint_marks(painter, scene, self._inks, self._stage.chip_font, self._fills)

    def _paint_above(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        span = self._index.get(self._chosen) if self._chosen is not None else None
        if span is not None and self._in_sight(scene, span.start, span.end):
            thickness = (OUTLINE_HERE if self.hasFocus() else OUTLINE) * self._look.weight
            paint_outline(painter, self.span_rects(span.id), self._inks.colour(span.label), thickness)
        if self._flashed and self._in_sight(scene, *self._flashed):
            paint_flash(painter, self.range_rects(*self._flashed), self._inks)
        if self.hasFocus() and self._in_sight(scene, self.caret(), self.caret()):
            painter.fillRect(self.caret_rect(), self._inks.focus)

    def _in_sight(self, scene: Sequence[SceneLine], start: int, end: int) -> bool:
        """Whether [start, end) touches these lines; keeps painting from laying out what is far below."""
        if not scene:
            return False
        top, bottom = scene[0].line.start, scene[-1].line.stop
        return self._pieces.to_unit(start) <= bottom and top <= self._pieces.to_unit(end)

    def _repaint_chosen(self) -> None:
        """Repaint the chosen span, whose outline says whether the keyboard is here."""
        span = self._index.get(self._chosen) if self._chosen is not None else None
        self._repaint_spans([span] if span is not None else [])

    def _repaint_spans(self, spans: Sequence[Span]) -> None:
        """Repaint the paragraphs of these spans and of all whose lanes may follow them: the chain of overlaps."""
        if not spans:
            return
        part = self._index.chain(min(span.start for span in spans), max(span.end for span in spans))
        if part is None:
            self.viewport().update()
        else:
            self._repaint(*part)

    def _repaint(self, start: int, end: int) -> None:
        scroll, height = self.verticalScrollBar().value(), self.viewport().height()
        units = self._pieces.to_unit(start), self._pieces.to_unit(end)
        part = self._stage.geometry.paragraphs_of(*units, scroll, scroll + height)
        if not part.isEmpty():
            top, bottom = round(part.top()) - scroll, round(part.bottom()) - scroll
            self.viewport().update(0, top, self.viewport().width(), bottom - top)

    def _end_flash(self) -> None:
        self._flashed = None
        self.viewport().update()

    def _laid_out(self) -> None:
        """Labels are told anew."""
        self._tell_labels()

    def _tell_labels(self, touched: Sequence[Span] | None = None) -> None:
        """Let a screen reader find labels in the text, where one is at work: those of TOUCHED, or all."""
        if self._document is not None and is_heard():
            tell_labels(self._document, self._stage, touched)


def _covers(span: Span, offset: int) -> bool:
    return any(start <= offset < end for start, end in span.pieces)
