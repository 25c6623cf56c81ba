"""The text view: read-only text whose words can be walked, selected and marked with mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from annotations.wording import tr
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.textview.keyboard import (
    Movement,
    ShownOnly,
    Unit,
    move,
    movement_of,
    step,
)
from widgets.textview.margin import margin_tooltip
from widgets.textview.pointer import PointedText
from widgets.textview.tooltip import tooltip


class TextView(PointedText):
    """A read-only text with marks, for mouse and keyboard. Offsets in and out are code points of the document.

    Keys that move and copy, and Escape where there is something to clear, are the view's; all others, Tab and digits
    among them, are left to the window. `deed_done` names what a key of the view has done.
    """

    caret_moved = Signal(int)
    let_go = Signal(str)
    context_menu_wanted = Signal(QPoint, list)
    left_top = Signal()
    left_bottom = Signal()
    focused = Signal()
    deed_done = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caret_seen = QRect()
        self._keys = KeySet(usualkeys.MOVING)
        self.setAccessibleName(self.tr("Text to annotate"))
        self.set_keys({})
        self.installEventFilter(self)
        self.viewport().installEventFilter(self)
        self.cursorPositionChanged.connect(self._tell_caret)
        self.verticalScrollBar().valueChanged.connect(self._hide_tooltip)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that move and copy."""
        self._keys.set(keys)
        self.setAccessibleDescription(
            self._keys.filled(
                tr(
                    "{key:word_left} and {key:word_right} move by word, {key:sentence_left} and "
                    "{key:sentence_right} by sentence; {key:select_word_right} selects."
                )
            )
        )

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
        deed = self._keys.deed(event)
        movement = movement_of(deed, self._is_right_to_left())
        if movement is not None:
            self._move(movement)
        elif deed == "copy":
            self.copy()
        else:
            self._clear()
        event.accept()
        if deed:
            self.deed_done.emit(deed)

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
        """Show the caret, and the outline as that of the span that keys are about."""
        super().focusInEvent(event)
        self._repaint_caret()
        self._repaint_chosen()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret; the outline stays, thinner."""
        super().focusOutEvent(event)
        self._update_caret()
        self._repaint_chosen()

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            begun = self._drag is not None or self._anchor is not None
            return begun or self._chosen is not None or self.textCursor().hasSelection()
        return bool(self._keys.deed(event))

    def _is_right_to_left(self) -> bool:
        return self.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft

    def _move(self, movement: Movement) -> None:
        if movement.unit is Unit.PAGE:
            self._move_by_page(movement)
        elif movement.unit is Unit.CHARACTER and self._move_by_character(movement):
            return
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

    def _move_by_character(self, movement: Movement) -> bool:
        """Go over one character as the navigator cuts the text; False where that is not shown, or there is none.

        Qt cuts some scripts otherwise, and its step could then select what can only be marked together with more.
        """
        at = self.caret()
        if self._navigator is None:
            return False
        passed = self._navigator.character_at(at if movement.forward else at - 1)
        if passed is None or not self._pieces.shows(passed):
            return False
        caret = passed[1] if movement.forward else passed[0]
        anchor = self._pieces.to_offset(self.textCursor().anchor()) if movement.extends else caret
        self._place(anchor, caret)
        return True

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
        """Give up what was begun last: a drag, an anchor, a selection, the choice."""
        if self._drag is not None:
            self._cancel_drag()
        elif self._anchor is not None:
            self._drop_anchor()
        elif self.textCursor().hasSelection():
            self.clear_selection()
            self.let_go.emit("selection")
        else:
            self._choose_by_hand(None)
            self.let_go.emit("span")

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
        chip, spans = self.margin_chip_at(event.pos()), self.spans_under(event.pos())
        if chip is not None:
            QToolTip.showText(event.globalPos(), margin_tooltip(chip, self._inks), self.viewport())
        elif spans:
            QToolTip.showText(event.globalPos(), tooltip(spans, self._look), self.viewport())
        else:
            QToolTip.hideText()

    def _hide_tooltip(self) -> None:
        QToolTip.hideText()
