"""The text view: read-only text whose words can be walked, selected and marked with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotations.spans import Span
from annotations.text import Range
from widgets.textview.canvas import TextCanvas
from widgets.textview.hittest import spans_under
from widgets.textview.keyboard import (
    Movement,
    Navigator,
    ShownOnly,
    Unit,
    move,
    movement_of,
    sentence_at,
    step,
    token_at,
)
from widgets.textview.linkmarks import LinkMark
from widgets.textview.tooltip import tooltip

_SAME_PLACE = 4


class TextView(TextCanvas):
    """A read-only text with marks, for mouse and keyboard. Offsets in and out are code points of the document.

    Keys that move (see keyboard.py), Escape where there is something to clear, and Copy are the view's; all other
    keys, Tab and digits among them, are left to the window.
    """

    selection_made = Signal(int, int)
    caret_moved = Signal(int)
    span_chosen = Signal(str)
    context_menu_wanted = Signal(QPoint, list)
    left_top = Signal()
    left_bottom = Signal()
    focused = Signal()
    link_pressed = Signal(str)
    links_pressed = Signal(QPoint, list)
    edge_moved = Signal(str, int, int)
    fragment_made = Signal(int, int)
    stack_pressed = Signal(QPoint, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._navigator: Navigator | None = None
        self._grain: Range | None = None
        self._grain_unit = Unit.TOKEN
        self._since_double_click = QElapsedTimer()
        self._pressed_at = QPoint()
        self._clicked_at: QPoint | None = None
        self._caret_seen = QRect()
        self._links: tuple[LinkMark, ...] = ()
        self._click_selects = False
        self._badges: tuple[tuple[Range, str], ...] = ()
        self._previews: tuple[Range, ...] = ()
        self.setAccessibleName(self.tr("Text to annotate"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move by word, with Control by sentence, with Shift they select.")
        )
        self.installEventFilter(self)
        self.viewport().installEventFilter(self)
        self.cursorPositionChanged.connect(self._tell_caret)
        self.verticalScrollBar().valueChanged.connect(self._hide_tooltip)

    def set_navigator(self, navigator: Navigator | None) -> None:
        """Who knows tokens and sentences; without one, arrows go by character and by Qt's words."""
        self._navigator = navigator

    def set_links(self, links: Iterable[LinkMark]) -> None:
        """Show these links and no others: those that start or end in this view."""
        self._links = tuple(links)

    def set_click_selects(self, on: bool) -> None:
        """Whether one click puts an anchor and the next one selects from there."""
        self._click_selects = on

    def set_badges(self, badges: Sequence[tuple[Range, str]]) -> None:
        """Put small signs before these ranges, and no others."""
        self._badges = tuple(badges)

    def set_preview(self, ranges: Sequence[Range]) -> None:
        """Draw dashed frames around these ranges, and no others."""
        self._previews = tuple(ranges)

    def anchor_rect(self, start: int, end: int) -> QRect:
        """Where the last line of [start, end) that is in view stands on the screen; empty where none is."""
        seen = QRectF(self.viewport().rect())
        rects = [rect for rect in self.range_rects(start, end) if rect.intersects(seen)]
        if not rects:
            return QRect()
        last = [rect for rect in rects if rect.top() == rects[-1].top()]
        whole = QRectF(min(rect.left() for rect in last), last[0].top(), 0, last[0].height())
        whole.setRight(max(rect.right() for rect in last))
        local = whole.toAlignedRect()
        return QRect(self.viewport().mapToGlobal(local.topLeft()), local.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the view's own keys from the window's shortcuts and no others, and answer a resting pointer.

        A filter, not overrides of event() and viewportEvent(): with those, every other override would run inside a
        Python call, where PySide 6.11 on Python 3.11 crashes on a failure instead of reporting it.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and watched is self:
            event.setAccepted(self._is_ours(event))
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and watched is not self:
            self._show_tooltip(event)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, copy, clear; everything else goes to the window."""
        if not self._is_ours(event):
            event.ignore()
            return
        movement = movement_of(event, self._is_right_to_left())
        if movement is not None:
            self._move(movement)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            self._clear()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A third press soon after a double click takes the sentence; a press on a selection drops it."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.accept()
            return
        place = event.position().toPoint()
        if self._is_third_click(place):
            self._since_double_click.invalidate()
            self._take_grain(place, Unit.SENTENCE)
            return
        self._pressed_at = place
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drop_selection()
        super().mousePressEvent(self._on_a_line(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the token under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self._since_double_click.start()
            self._take_grain(self._pressed_at, Unit.TOKEN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag: by character, or after a double or triple click by token or sentence."""
        if self._grain is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(self._on_a_line(event))
            return
        here = self._grain_at(event.position().toPoint(), self._grain_unit)
        if here[0] < self._grain[0]:
            self.set_selection(self._grain[1], here[0])
        else:
            self.set_selection(self._grain[0], max(here[1], self._grain[1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was selected, or choose what was clicked."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._grain is None:
            super().mouseReleaseEvent(self._on_a_line(event))
        self._grain = None
        selected = self.selection()
        if selected is not None:
            self._clicked_at = None
            self.selection_made.emit(*selected)
        elif (event.position().toPoint() - self._pressed_at).manhattanLength() <= _SAME_PLACE:
            self._click(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Control the wheel is the window's, which zooms all text alike."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu on the spans under the pointer, or for the menu key under the caret."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.viewport().mapToGlobal(self.caret_rect().bottomLeft().toPoint())
            spans = self.spans_at(self.caret())
        else:
            place, spans = event.globalPos(), self.spans_under(event.pos())
        self.context_menu_wanted.emit(place, [span.id for span in spans])
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self._repaint_caret()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._update_caret()

    def spans_under(self, place: QPoint) -> list[Span]:
        """The spans whose words or chip lie under a point of the viewport, innermost first."""
        point = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        return spans_under(self._stage.scene(point.y(), point.y()), point)

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return self._chosen is not None or self.textCursor().hasSelection()
        return event.matches(QKeySequence.StandardKey.Copy) or movement_of(event, False) is not None

    def _is_right_to_left(self) -> bool:
        return self.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft

    def _move(self, movement: Movement) -> None:
        if movement.unit is Unit.PAGE:
            self._move_by_page(movement)
        elif self._navigator is not None and movement.unit in (Unit.TOKEN, Unit.SENTENCE):
            anchor = self._pieces.to_offset(self.textCursor().anchor())
            shown = ShownOnly(self._navigator, self._pieces.shows)
            self._place(*step(shown, anchor, self.caret(), movement, len(self._pieces.text)))
        else:
            cursor = self.textCursor()
            moved = move(cursor, movement)
            self._go_to(cursor)
            if not moved and movement.unit is Unit.LINE and not movement.extends:
                (self.left_bottom if movement.forward else self.left_top).emit()

    def _move_by_page(self, movement: Movement) -> None:
        bar, place = self.verticalScrollBar(), self.caret_rect().center()
        page = max(self.viewport().height() - self._stage.geometry.pitch, 1) * (1 if movement.forward else -1)
        target = place + QPointF(0, bar.value() + page)
        cursor = self.textCursor()
        mode = QTextCursor.MoveMode.KeepAnchor if movement.extends else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(self._stage.geometry.position_at(target), mode)
        bar.setValue(round(bar.value() + page))
        self._go_to(cursor)

    def _clear(self) -> None:
        if self.textCursor().hasSelection():
            self.clear_selection()
        else:
            self._choose_by_hand(None)

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
        """Choose the innermost span here; a further click at the same place goes outward, and round again."""
        ids = [span.id for span in self.spans_under(place)]
        again = self._clicked_at is not None and (place - self._clicked_at).manhattanLength() <= _SAME_PLACE
        self._clicked_at = place
        if again and self._chosen in ids:
            self._choose_by_hand(ids[(ids.index(self._chosen) + 1) % len(ids)])
        else:
            self._choose_by_hand(ids[0] if ids else None)

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
        self._grain = self._grain_at(place, unit)
        self.set_selection(*self._grain)

    def _grain_at(self, place: QPoint, unit: Unit) -> Range:
        """The token or sentence at a point of the viewport; without a navigator Qt's word or paragraph."""
        cursor = self.textCursor()
        point = QPointF(place) + QPointF(0, self.verticalScrollBar().value())
        cursor.setPosition(self._stage.geometry.position_at(point))
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

    def _tell_caret(self) -> None:
        if not self._silent:
            self._repaint_caret()
            self.caret_moved.emit(self.caret())

    def _repaint_caret(self) -> None:
        """Repaint where the caret was and where it is."""
        self._update_caret()
        scroll = self.verticalScrollBar().value()
        self._caret_seen = self.caret_rect().translated(0, scroll).toAlignedRect().adjusted(-1, -1, 1, 1)
        self._update_caret()

    def _update_caret(self) -> None:
        """Repaint where the caret was seen last; kept in the document's coordinates, since the view may scroll."""
        self.viewport().update(self._caret_seen.translated(0, -self.verticalScrollBar().value()))

    def _show_tooltip(self, event: QHelpEvent) -> None:
        spans = self.spans_under(event.pos())
        if spans:
            QToolTip.showText(event.globalPos(), tooltip(spans, self._look), self.viewport())
        else:
            QToolTip.hideText()

    def _hide_tooltip(self) -> None:
        QToolTip.hideText()
