"""The text laid out in its room: where characters stand, what is selected, which part of it is in view."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.chipfont import ChipFont
from widgets.textview.geometry import Geometry
from widgets.textview.look import Look
from widgets.textview.page import Room, font_of, keep_free, letter_width, metrics_of, page_of, palette_of
from widgets.textview.painting import caret_bar
from widgets.textview.pieces import BODY, PIECE_ROLES, Piece, PieceMap
from widgets.textview.scene import ChipText, Stage, free_above
from widgets.textview.spanindex import SpanIndex

_MARGIN, _SNUG_MARGIN = 14.0, 3.0
_CHIP_SPACING = 150
LAST_OF_BMP = "\uffff"


class LaidText(QTextEdit):
    """A read-only text in the fonts of a look, with room for what stands above and beside its lines.

    Offsets in and out are code points of the document's text. `height_changed` tells that the text now needs another
    height, or the same one laid out anew.
    """

    height_changed = Signal()
    spacing = 170
    """The height of a line where the look does not say another, in per cent of its letters' height; below some 150
    there is no room for chips."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._document: QTextDocument | None = None
        self._silent = False
        self._room = Room()
        self._margin_around = _MARGIN
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
        """Show PIECES of TEXT, from the top, with no spans and no selection."""
        self._pieces = PieceMap(text, pieces)
        self._index = SpanIndex()
        self._build()

    def set_look(self, look: Look) -> None:
        """Change colours and fonts; place, selection and marks stay."""
        self._look = look
        self._rebuild()

    @property
    def line_spacing(self) -> int:
        """The height of a line, in per cent of its letters' height: what the look says, or else what is usual."""
        wanted = self._look.spacing or self.spacing
        if not self._look.has_names:
            return wanted
        height = metrics_of(font_of(self._look, BODY), wanted).height
        free = free_above(height, ChipFont(self.font(), height).cap_height)
        return max(wanted, ceil(100 + 100 * free / height))

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

    def range_rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of [start, end) in viewport coordinates, in reading order."""
        return list(self._rects(self._pieces.unit_ranges(start, end)))

    def caret_rect(self) -> QRectF:
        """Where the caret is painted, in viewport coordinates."""
        unit = self.textCursor().position()
        for line in self._stage.geometry.lines_of(unit, unit):
            x = self._stage.geometry.x_of(line, unit)
            bar = caret_bar(x, line.top, line.metrics.height, self._look.weight)
            return bar.translated(0, -self.verticalScrollBar().value())
        return QRectF()

    def lay_out_emoji(self) -> None:
        """Lay out again what holds emoji, as fonts for them have come."""
        if max(self._pieces.shown, default="") > LAST_OF_BMP:
            self._rebuild()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies give the stored characters, never Qt's rendering of them."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(self._pieces.stored(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines wrap anew."""
        self._fit_room()
        super().resizeEvent(event)
        self._stage.width = self.viewport().width() - self._room.right

    def _rects(self, ranges: Iterable[Range]) -> Iterator[QRectF]:
        scroll = self.verticalScrollBar().value()
        for start, end in ranges:
            for line in self._stage.geometry.lines_of(start, end):
                for left, right in self._stage.geometry.segments(line, start, end):
                    yield QRectF(left, line.top - scroll, right - left, line.metrics.height)

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
        self._laid_out()
        self.viewport().update()

    def _laid_out(self) -> None:
        """The text has been laid out anew: for what is told or kept of it."""

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


def _label_of(span: Span) -> str:
    return span.label
