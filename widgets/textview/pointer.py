"""The text view under a mouse: selecting and choosing by drags and clicks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.grips import SAME_PLACE, GripCanvas
from widgets.textview.handles import Handle
from widgets.textview.hittest import spans_under
from widgets.textview.keyboard import Navigator, Unit, sentence_at, token_at
from widgets.textview.pieces import Piece
from widgets.textview.scene import SceneLine
from widgets.textview.signs import anchor_rects

_CONTROL = Qt.KeyboardModifier.ControlModifier
_LEFT = Qt.MouseButton.LeftButton


class PointedText(GripCanvas):
    """A text with marks and links for the mouse. Offsets in and out are code points of the document."""

    selection_made = Signal(int, int)
    fragment_made = Signal(int, int)
    span_chosen = Signal(str)
    clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        # before the text is built, which asks for them
        self._navigator: Navigator | None = None
        self._grain: Range | None = None
        self._grain_unit = Unit.TOKEN
        self._since_double_click = QElapsedTimer()
        self._pressed_at = QPoint()
        self._clicked_at: QPoint | None = None
        self._takes_fragment = False
        self._click_selects = False
        self._anchor: Range | None = None
        self._is_deaf = self._has_just_selected = False
        super().__init__(parent)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT; what clicks had begun is forgotten."""
        self._anchor = self._grain = self._clicked_at = None
        super().set_text(text, pieces)

    def set_navigator(self, navigator: Navigator | None) -> None:
        """Who knows tokens and sentences; without one, arrows go by character and by Qt's words."""
        self._navigator = navigator

    def set_click_selects(self, on: bool) -> None:
        """Whether a click puts an anchor and the next one selects from there, instead of choosing spans."""
        self._click_selects = on
        self._drop_anchor()

    def anchor(self) -> Range | None:
        """The token at which a click has put the anchor."""
        return self._anchor

    def spans_under(self, place: QPoint) -> list[Span]:
        """The spans whose words or chip lie under a point of the viewport, innermost first."""
        point = self._in_document(place)
        return spans_under(self._scene_between(point.y(), point.y()), point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A third press soon after a double click takes the sentence; a press on a selection drops it."""
        if event.button() != _LEFT:
            event.accept()
            return
        place = event.position().toPoint()
        self._has_just_selected = self._is_deaf = False
        self._note_modifiers(event)
        if self._is_third_click(place):
            self._since_double_click.invalidate()
            self._take_grain(place, Unit.SENTENCE)
            return
        self._pressed_at = place
        if self._take_hold(event):
            event.accept()
            return
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drop_selection()
        super().mousePressEvent(self._on_a_line(event))
        self._stand_at(event.position(), extends=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the token under the pointer. On a chip, and on what the first click has selected, it means no more."""
        if event.button() != _LEFT:
            return
        grip = self._grip_at(event)
        if self._has_just_selected or (grip is not None and not isinstance(grip, Handle)):
            self._is_deaf = True
            return
        self._note_modifiers(event)
        self._pressed_at = event.position().toPoint()
        self._since_double_click.start()
        self._take_grain(self._pressed_at, Unit.TOKEN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag: an edge, or text by character, and after a double or triple click by token or sentence."""
        if not event.buttons() & _LEFT:
            self._show_cursor(self._grip_at(event))
            super().mouseMoveEvent(event)
        elif self._held is not None:
            self._drag_held(event)
        elif self._grain is not None:
            self._extend_grain(event.position().toPoint())
        elif not self._is_deaf:
            super().mouseMoveEvent(self._on_a_line(event))
            self._stand_at(event.position(), extends=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was selected, dragged or pressed, or choose what was clicked."""
        if event.button() != _LEFT:
            return
        place = event.position().toPoint()
        is_click = (place - self._pressed_at).manhattanLength() <= SAME_PLACE
        if self._held is not None or self._is_deaf:
            is_on_text = isinstance(self._held, Handle) and is_click
            self._is_deaf = False
            self._let_go(event)
            if is_on_text:
                self._click(place)
            return
        if self._grain is None:
            super().mouseReleaseEvent(self._on_a_line(event))
        self._grain = None
        selected = self.selection()
        if selected is not None:
            self._tell_selection(selected)
        elif is_click:
            self._click(place)

    def _stand_at(self, place: QPointF, *, extends: bool) -> None:
        """Put the caret beside the letter under the pointer, where directions may meet and Qt goes by one of them."""
        line = self._stage.geometry.line_at(place.y() + self.verticalScrollBar().value())
        if line is None or not line.mixed or not self.viewport().rect().contains(place.toPoint()):
            return
        cursor = self.textCursor()
        moves = QTextCursor.MoveMode
        unit = self._stage.geometry.position_at(place + QPointF(0, self.verticalScrollBar().value()))
        cursor.setPosition(unit, moves.KeepAnchor if extends else moves.MoveAnchor)
        self.setTextCursor(cursor)

    def _note_modifiers(self, event: QMouseEvent) -> None:
        """With Control, and a span chosen, what is selected from here on becomes a fragment of it."""
        self._takes_fragment = self._chosen is not None and bool(event.modifiers() & _CONTROL)

    def _tell_selection(self, selected: Range) -> None:
        self._clicked_at = None
        self._drop_anchor()
        (self.fragment_made if self._takes_fragment else self.selection_made).emit(*selected)

    def _extend_grain(self, place: QPoint) -> None:
        """Select whole tokens or sentences from the one that was double-clicked to the one at PLACE."""
        first, here = self._grain or (0, 0), self._grain_at(place, self._grain_unit)
        if here[0] < first[0]:
            self.set_selection(first[1], here[0])
        else:
            self.set_selection(first[0], max(here[1], first[1]))

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        """The same event in the middle of the line nearest to it.

        Between two lines Qt answers with the start of the lower one, and our lines stand far apart to leave room for
        chips. Outside the viewport the event stays as it is, so that dragging there scrolls.
        """
        place = event.position()
        line = self._stage.geometry.line_at(place.y() + self.verticalScrollBar().value())
        if line is None or not self.viewport().rect().contains(place.toPoint()):
            return event
        middle = (line.top + line.bottom) / 2 - self.verticalScrollBar().value()
        moved = QPointF(0, middle - place.y())
        return QMouseEvent(
            event.type(), place + moved, event.scenePosition() + moved, event.globalPosition() + moved,
            event.button(), event.buttons(), event.modifiers(), event.pointingDevice(),
        )  # fmt: skip

    def _click(self, place: QPoint) -> None:
        """Answer a click on the text. One with Control, on the way to a fragment, leaves the choice as it is."""
        if self._takes_fragment:
            return
        if self._click_selects:
            self._click_token(place)
        else:
            self._choose_at(place)

    def _click_token(self, place: QPoint) -> None:
        """Put the anchor at the token here, or select from the anchor to this token."""
        token = self._grain_at(place, Unit.TOKEN)
        if token[0] == token[1]:
            return
        if self._anchor is None:
            self._anchor = token
            self.viewport().update()
            return
        first, last = sorted((self._anchor, token))
        self.set_selection(*((first[0], last[1]) if token >= self._anchor else (last[1], first[0])))
        self._has_just_selected = True
        self._tell_selection((first[0], max(first[1], last[1])))

    def _drop_anchor(self) -> None:
        if self._anchor is not None:
            self._anchor = None
            self.viewport().update()

    def _choose_at(self, place: QPoint) -> None:
        """Choose the innermost span here; a further click at the same place goes outward, and round again."""
        ids = [span.id for span in self.spans_under(place)]
        again = self._clicked_at is not None and (place - self._clicked_at).manhattanLength() <= SAME_PLACE
        self._clicked_at = place
        if again and self._chosen in ids:
            self._choose_by_hand(ids[(ids.index(self._chosen) + 1) % len(ids)])
        else:
            self._choose_by_hand(ids[0] if ids else None)
        self.clicked.emit(self._chosen or "")

    def _choose_by_hand(self, span_id: str | None) -> None:
        if span_id != self._chosen:
            self.choose(span_id)
            self.span_chosen.emit(span_id or "")

    def _is_third_click(self, place: QPoint) -> bool:
        timer = self._since_double_click
        near = (place - self._pressed_at).manhattanLength() <= QApplication.startDragDistance()
        return timer.isValid() and near and timer.elapsed() <= QApplication.doubleClickInterval()

    def _take_grain(self, place: QPoint, unit: Unit) -> None:
        self._grain_unit = unit
        self._drop_anchor()
        self._grain = self._grain_at(place, unit)
        self.set_selection(*self._grain)

    def _grain_at(self, place: QPoint, unit: Unit) -> Range:
        """The token or sentence at a point of the viewport; without a navigator Qt's word or paragraph."""
        cursor = self.textCursor()
        cursor.setPosition(self._stage.geometry.position_at(self._in_document(place)))
        if self._navigator is not None:
            offset = self._pieces.to_offset(cursor.position())
            find = token_at if unit is Unit.TOKEN else sentence_at
            return find(self._navigator, offset) or find(self._navigator, offset - 1) or (offset, offset)
        cursor.select(
            QTextCursor.SelectionType.WordUnderCursor
            if unit is Unit.TOKEN
            else QTextCursor.SelectionType.BlockUnderCursor
        )
        return self._pieces.to_offset(cursor.selectionStart()), self._pieces.to_offset(cursor.selectionEnd())

    def _drop_selection(self) -> None:
        """Qt would start dragging the selected text away; here a press always begins a new selection."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self._silent = True
            self.setTextCursor(cursor)
            self._silent = False

    def _paint_above(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        super()._paint_above(painter, scene)
        if self._anchor is None:
            return
        units = self._pieces.unit_ranges(*self._anchor)
        edge = self._sight().edge_of(units[0][0], ends=False) if units else None
        if edge is not None:
            for rect in anchor_rects(edge.x, edge.top, edge.bottom, rightward=edge.at_left):
                painter.fillRect(rect, self._inks.focus)
