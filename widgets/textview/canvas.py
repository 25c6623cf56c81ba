"""The text and what is painted on it: everything of the text view that needs no hand on mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.announcing import is_heard
from widgets.textview.chipfont import ChipFont
from widgets.textview.geometry import Geometry
from widgets.textview.heard import tell_labels
from widgets.textview.look import Look
from widgets.textview.page import Room, font_of, keep_free, letter_width, metrics_of, page_of, palette_of
from widgets.textview.painting import OUTLINE, OUTLINE_HERE, Inks, caret_bar, paint_flash, paint_marks, paint_outline
from widgets.textview.pieces import BODY, PIECE_ROLES, Piece, PieceMap
from widgets.textview.scene import ChipText, SceneLine, Stage, free_above
from widgets.textview.spanindex import SpanIndex

_MARGIN, _SNUG_MARGIN = 14.0, 3.0
_CHIP_SPACING = 150
_FLASH_MS = 150
LAST_OF_BMP = "\uffff"


class TextCanvas(QTextEdit):
    """A read-only text with marks. Offsets in and out are code points of the document's text.

    `height_changed` tells that the text now needs another height, or the same one laid out anew.
    """

    height_changed = Signal()
    spacing = 170
    """The height of a line to begin with, as in `set_line_spacing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._inks = Inks(self._look)
        self._spacing = self.spacing
        self._document: QTextDocument | None = None
        self._chosen: str | None = None
        self._flashed: Range | None = None
        self._fills: Mapping[str, str] = {}
        self._reduced_motion = False
        self._silent = False
        self._room = Room()
        self._margin_around = _MARGIN
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(_FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self._set_up()
        self._pieces = PieceMap("", ())
        self._index = SpanIndex()
        self._chip_text: ChipText = _label_of
        self._build()

    def _set_up(self) -> None:
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(0)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT, from the top, with no spans, no selection and nothing chosen."""
        self._pieces = PieceMap(text, pieces)
        self._index = SpanIndex()
        self._chosen = self._flashed = None
        self._build()

    def set_look(self, look: Look) -> None:
        """Change colours and fonts; place, selection and marks stay."""
        self._look = look
        self._inks = Inks(look)
        self._rebuild()

    def set_line_spacing(self, percent: int) -> None:
        """The height of a line, in per cent of its letters' height. Below some 150 there is no room for chips."""
        self._spacing = percent
        self._rebuild()

    @property
    def line_spacing(self) -> int:
        """The height of a line, in per cent of its letters' height: what the look says, or else what was set."""
        wanted = self._look.spacing or self._spacing
        if not self._look.has_names:
            return wanted
        height = metrics_of(font_of(self._look, BODY), wanted).height
        free = free_above(height, ChipFont(self.font(), height).cap_height)
        return max(wanted, ceil(100 + 100 * free / height))

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

    def selection(self) -> Range | None:
        """The selected range, or None."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._pieces.to_offset(cursor.selectionStart()), self._pieces.to_offset(cursor.selectionEnd())

    def set_selection(self, start: int, end: int) -> None:
        """Select [start, end); the caret goes to END."""
        self._place(start, end)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._place(self.caret(), self.caret())

    def caret(self) -> int:
        """Where the caret stands."""
        return self._pieces.to_offset(self.textCursor().position())

    def set_caret(self, offset: int) -> None:
        """Put the caret before the character at OFFSET, and select nothing."""
        self._place(offset, offset)

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that [start, end), or its beginning, stands comfortably in view. In view already: stay."""
        rects = self.range_rects(start, end)
        if not rects:
            return
        room, bar = float(self.viewport().height()), self.verticalScrollBar()
        edge = min(self._stage.geometry.pitch, room / 4)
        top, bottom = rects[0].top(), rects[-1].bottom()
        if top < edge or min(bottom, top + room - 2 * edge) > room - edge:
            self._scroll(round(bar.value() + top - room / 3))

    def first_visible(self) -> int:
        """The offset of the first line that is wholly in view: what scroll_to takes to come back here."""
        top = self.verticalScrollBar().value()
        lines = list(self._stage.geometry.lines_between(top, top + self.viewport().height()))
        whole = next((line for line in lines if line.top >= top), lines[-1] if lines else None)
        return self._pieces.to_offset(whole.start) if whole else 0

    def scroll_to(self, offset: int) -> None:
        """Scroll so that the line of OFFSET is the first one in view."""
        unit = self._pieces.to_unit(offset)
        for line in self._stage.geometry.lines_of(unit, unit):
            self._scroll(round(line.top - self.document().documentMargin() - self._room.top))
            return

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

    def range_rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of [start, end) in viewport coordinates, in reading order."""
        return list(self._rects(self._pieces.unit_ranges(start, end)))

    def scene(self) -> list[SceneLine]:
        """What is painted now, in the document's coordinates."""
        top = self.verticalScrollBar().value()
        return self._scene_between(top, top + self.viewport().height())

    def caret_rect(self) -> QRectF:
        """Where the caret is painted, in viewport coordinates."""
        unit = self.textCursor().position()
        for line in self._stage.geometry.lines_of(unit, unit):
            x = self._stage.geometry.x_of(line, unit)
            bar = caret_bar(x, line.top, line.metrics.height, self._look.weight)
            return bar.translated(0, -self.verticalScrollBar().value())
        return QRectF()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies give the stored characters, never Qt's rendering of them."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(self._pieces.stored(cursor.selectionStart(), cursor.selectionEnd()))
        return data

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        self._fit_room()
        super().resizeEvent(event)
        self._stage.width = self.viewport().width() - self._room.right

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

    def _rects(self, ranges: Iterable[Range]) -> Iterator[QRectF]:
        scroll = self.verticalScrollBar().value()
        for start, end in ranges:
            for line in self._stage.geometry.lines_of(start, end):
                for left, right in self._stage.geometry.segments(line, start, end):
                    yield QRectF(left, line.top - scroll, right - left, line.metrics.height)

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

    def _place(self, anchor: int, caret: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._pieces.to_unit(anchor))
        cursor.setPosition(self._pieces.to_unit(caret), QTextCursor.MoveMode.KeepAnchor)
        self._go_to(cursor)

    def _go_to(self, cursor: QTextCursor) -> None:
        """Move caret and selection, and keep a line to spare between the caret and the edge of the view."""
        self.setTextCursor(cursor)
        rect, room = self.caret_rect(), self.viewport().height()
        spare = min(self._stage.geometry.pitch, room / 4)
        if rect.top() < spare:
            self._scroll(round(self.verticalScrollBar().value() + rect.top() - spare))
        elif rect.bottom() > room - spare:
            self._scroll(round(self.verticalScrollBar().value() + rect.bottom() - room + spare))

    def _scroll(self, value: int) -> None:
        """Scroll to VALUE, even where Qt has laid out that part but not yet told the scroll bar."""
        bar = self.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), value))
        bar.setValue(value)

    def _end_flash(self) -> None:
        self._flashed = None
        self.viewport().update()

    def lay_out_emoji(self) -> None:
        """Lay out again what holds emoji, as fonts for them have come."""
        if max(self._pieces.shown, default="") > LAST_OF_BMP:
            self._rebuild()

    def _rebuild(self) -> None:
        if not self._pieces.shown:
            self._build()
            return
        cursor, place, at_top = self.textCursor(), self.first_visible(), self.verticalScrollBar().value() == 0
        anchor, caret = cursor.anchor(), cursor.position()
        self._build()
        fresh = self.textCursor()
        fresh.setPosition(anchor)
        fresh.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self._silent = True
        self.setTextCursor(fresh)
        self._silent = False
        self.scroll_to(place)
        if at_top:
            self.verticalScrollBar().setValue(0)

    def _build(self) -> None:
        """Make the document anew: filled before it is shown, it costs a tenth of changing the one in view."""
        look, spacing = self._look, self.line_spacing
        metrics = {role: metrics_of(font_of(look, role), spacing, look.weight) for role in PIECE_ROLES}
        chips = ChipFont(self.font(), metrics[BODY].height)
        roomy = spacing >= _CHIP_SPACING
        margin = max(_MARGIN, chips.cap_height + 6) if roomy else _SNUG_MARGIN
        self._margin_around = margin
        document = page_of(self, self._pieces, look, spacing, margin)
        geometry = Geometry(document, self._pieces, metrics)
        self._stage = Stage(geometry, self._pieces, self._index, self._look, chips, self._chip_text, 0.0)
        self._room = self._wanted_room()
        if any(self._room):
            keep_free(document, self._room)
        document.documentLayout().documentSizeChanged.connect(self._tell_height)
        self.setPalette(palette_of(self._look))
        self._silent = True
        self.setDocument(document)
        self._silent = False
        if self._document is not None:
            self._document.deleteLater()
        self._document = document
        self._stage.width = self.viewport().width() - self._room.right
        self._tell_labels()
        self.viewport().update()

    def _tell_labels(self, touched: Sequence[Span] | None = None) -> None:
        """Let a screen reader find labels in the text, where one is at work: those of TOUCHED, or all."""
        if self._document is not None and is_heard():
            tell_labels(self._document, self._stage, touched)

    def _wanted_room(self) -> Room:
        """What to keep free around the text.

        Asks the widget for its width and not the viewport, whose scroll bar comes and goes with lines and room.
        """
        width = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()
        aside = self._spare_width(width) / 2
        return Room(left=aside, right=aside)

    def _spare_width(self, width: float) -> float:
        """How much wider WIDTH is than a line of as many letters as the look allows; 0 where it is not."""
        if not self._look.columns:
            return 0.0
        wanted = self._look.columns * letter_width(font_of(self._look, BODY), self._pieces.shown)
        return max(float(round(width - wanted - 2 * self._margin_around)), 0.0)

    def _fit_room(self) -> None:
        """Make the room that is wanted around the text, or give it back."""
        room = self._wanted_room()
        if room != self._room and self._document is not None:
            self._room = room
            keep_free(self._document, room)
        self._stage.width = self.viewport().width() - self._room.right

    def _tell_height(self) -> None:
        self.height_changed.emit()


def _covers(span: Span, offset: int) -> bool:
    return any(start <= offset < end for start, end in span.pieces)


def _label_of(span: Span) -> str:
    return span.label
