"""What lies on top of the text and can be pressed or dragged there: chips beside it, handles, and counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from widgets.textview.handles import EdgeDrag, Handle, paint_preview
from widgets.textview.hittest import count_under
from widgets.textview.linkcanvas import LinkCanvas
from widgets.textview.margin import MarginChip
from widgets.textview.pieces import Piece
from widgets.textview.scene import Chip, SceneLine

SAME_PLACE = 4

Grip = MarginChip | Handle | Chip


class GripCanvas(LinkCanvas):
    """A text with marks and links whose chips, handles and counts answer the mouse."""

    edge_moved = Signal(str, int, int)
    link_pressed = Signal(str)
    links_pressed = Signal(QPoint, list)
    stack_pressed = Signal(QPoint, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        # before the text is built, which asks for them
        self._held: Grip | None = None
        self._drag: EdgeDrag | None = None
        super().__init__(parent)

    def set_text(self, text: str, pieces: Sequence[Piece]) -> None:
        """Show PIECES of TEXT, with nothing in the hand."""
        self._held = None
        self._cancel_drag()
        super().set_text(text, pieces)

    def choose(self, span_id: str | None) -> None:
        """Draw outline, handles and arcs of this span, or of none; an edge of another one is let go."""
        if self._drag is not None and self._drag.span != span_id:
            self._cancel_drag()
        super().choose(span_id)

    def dragged(self) -> EdgeDrag | None:
        """The edge that is being dragged, with the range that would result."""
        return self._drag

    def _grip_at(self, event: QMouseEvent) -> Grip | None:
        """What can be held under the pointer. With a modifier key, handles give way to the text."""
        place = event.position().toPoint()
        chip = self.margin_chip_at(place)
        if chip is not None:
            return chip
        if self._chosen is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            handles = [handle for handle in self.handles() if handle.area.contains(event.position())]
            if handles:
                return handles[0]
        point = self._in_document(place)
        return count_under(self._scene_between(point.y(), point.y()), point)

    def _take_hold(self, event: QMouseEvent) -> bool:
        """Hold what is under the pointer, if anything."""
        self._held = self._grip_at(event)
        span = self._index.get(self._chosen) if self._chosen is not None else None
        if isinstance(self._held, Handle) and span is not None:
            grip = self._held.middle - event.position()
            before = span.start, span.end
            self._drag = EdgeDrag(span.id, self._held.at_start, before, grip, before)
            self._show_cursor(self._held)
        return self._held is not None

    def _drag_held(self, event: QMouseEvent) -> None:
        """Move the edge that is held to the pointer; beyond the view, scroll."""
        if self._drag is None:
            return
        bar, view = self.verticalScrollBar(), self.viewport().rect()
        y = event.position().y()
        if not view.top() <= y <= view.bottom():
            bar.setValue(round(bar.value() + (1 if y > 0 else -1) * self._stage.geometry.least_pitch))
        place = event.position() + self._drag.grip + QPointF(0, bar.value())
        offset = self._pieces.to_offset(self._stage.geometry.position_at(place))
        self._drag = self._drag.to(offset, self._one_character_of(self._drag))
        self.viewport().update()

    def _one_character_of(self, drag: EdgeDrag) -> int:
        """Where the edge may come at the furthest, so that one character of the range is left."""
        cursor, moves = self.textCursor(), QTextCursor.MoveOperation
        cursor.setPosition(self._pieces.to_unit(drag.before[1] if drag.at_start else drag.before[0]))
        cursor.movePosition(moves.PreviousCharacter if drag.at_start else moves.NextCharacter)
        return self._pieces.to_offset(cursor.position())

    def _let_go(self, event: QMouseEvent) -> None:
        """Tell what was pressed, if the pointer is still on it, or where an edge was dragged to."""
        held, drag = self._held, self._drag
        self._held = None
        self._cancel_drag()
        self._show_cursor(self._grip_at(event))
        if drag is not None and drag.range != drag.before:
            self.edge_moved.emit(drag.span, *drag.range)
        elif isinstance(held, (MarginChip, Chip)) and self._grip_at(event) == held:
            self._press(held)

    def _press(self, chip: MarginChip | Chip) -> None:
        corner = chip.rect.bottomLeft() - QPointF(0, self.verticalScrollBar().value())
        place = self.viewport().mapToGlobal(corner.toPoint())
        if isinstance(chip, MarginChip) and len(chip.links) == 1:
            self.link_pressed.emit(chip.links[0].id)
        elif isinstance(chip, MarginChip):
            self.links_pressed.emit(place, [link.id for link in chip.links])
        elif chip.counted is not None:
            stacked = self._index.overlapping(*chip.counted)
            self.stack_pressed.emit(place, [span.id for span in reversed(stacked)])

    def _cancel_drag(self) -> None:
        """Leave the edge where it was; the mouse button may still be down."""
        if self._drag is not None:
            self._drag = None
            self._show_cursor(None)
            self.viewport().update()

    def _show_cursor(self, grip: Grip | None) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if isinstance(grip, Handle):
            shape = Qt.CursorShape.SizeHorCursor
        elif grip is not None:
            shape = Qt.CursorShape.PointingHandCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def _forget_lost_choice(self) -> None:
        """An edge is let go as well when its span is no longer what it was."""
        super()._forget_lost_choice()
        span = self._index.get(self._drag.span) if self._drag is not None else None
        if self._drag is not None and (span is None or (span.start, span.end) != self._drag.before):
            self._cancel_drag()

    def _in_document(self, place: QPoint) -> QPointF:
        return QPointF(place) + QPointF(0, self.verticalScrollBar().value())

    def _paint_above(self, painter: QPainter, scene: Sequence[SceneLine]) -> None:
        super()._paint_above(painter, scene)
        span = self._index.get(self._drag.span) if self._drag is not None else None
        if self._drag is not None and span is not None:
            rects = self._sight().rects(self._pieces.unit_ranges(*self._drag.range))
            paint_preview(painter, rects, self._inks.colour(span.label))
