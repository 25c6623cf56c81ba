"""Lists for a register of entities, and for places that can be opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from annotations.wording import several, tr
from widgets.controls.emptystate import EmptyState
from widgets.keys import usualkeys
from widgets.keys.keynames import is_character, is_for_a_line, pressed
from widgets.keys.keyset import KeySet
from widgets.lists.registerrows import (
    EntityDelegate,
    EntityModel,
    EntityRow,
    PlaceDelegate,
    PlaceModel,
    PlaceRow,
    tick_area,
)
from widgets.lists.rowlist import RowList, walks
from widgets.look.tokens import TARGET

__all__ = ["EntityList", "EntityRow", "PlaceList", "PlaceRow"]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntityList(QWidget):
    """A filter and the entities that pass it.

    Keys of the list mark a row or lead to the filter; the others only say what is wanted. A click on its box marks a
    row, too. The key that goes a row up leads from the first one to the filter, and Esc clears that.
    """

    current_changed = Signal(str)
    rename_wanted = Signal(str)
    merge_wanted = Signal(list)
    split_wanted = Signal(str)
    remove_wanted = Signal(str)
    where_wanted = Signal(str)
    aliases_wanted = Signal(str)
    type_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._model = EntityModel()
        self._filter = QLineEdit()
        self._count = QLabel()
        self._view = RowList()
        self._empty = EmptyState(tr("Nothing matches. Erase some letters, or Esc shows all entities again."))
        self.keys = KeySet(usualkeys.LIST, usualkeys.ENTITIES)
        self._wishes: dict[str, SignalInstance] = {
            "rename": self.rename_wanted,
            "aliases": self.aliases_wanted,
            "type": self.type_wanted,
            "split": self.split_wanted,
            "where": self.where_wanted,
            "remove": self.remove_wanted,
        }
        self._dress()
        self._lay_out()
        self._filter.textChanged.connect(self._apply_filter)
        self._filter.installEventFilter(self)
        self._view.installEventFilter(self)
        self._view.viewport().installEventFilter(self)
        self._view.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self._view.doubleClicked.connect(lambda _: self.where_wanted.emit(self.selected()))
        self.set_rows([])

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its deeds and moves."""
        self.keys.set(keys)

    @property
    def _rows(self) -> list[EntityRow]:
        return self._model.rows

    def set_rows(self, rows: Sequence[EntityRow]) -> None:
        """Show these entities; the current one stays, or the one that comes into its place is current."""
        held, place = self.selected(), self._view.current_row()
        self._model.set_rows(rows)
        self._hold(held, place)

    def selected(self) -> str:
        """The id of the current row, empty where there is none."""
        row = self._view.current_row()
        return self._model.shown[row].id if 0 <= row < len(self._model.shown) else ""

    def set_current(self, id: str) -> None:
        """Make this row the current one, where it is shown."""
        row = next((place for place, row in enumerate(self._model.shown) if row.id == id), -1)
        if row >= 0:
            self._view.make_current(row)

    def marked(self) -> list[str]:
        """The ids of the marked rows, in order, whether they pass the filter or not."""
        return [row.id for row in self._model.rows if row.id in self._model.marks]

    def clear_marks(self) -> None:
        """Take all marks away."""
        self._model.clear_marks()
        self._show_counts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See keys and presses before the list and the filter do."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and watched is self._view and self.keys.deed(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._filter_key(event) if watched is self._filter else self._list_key(event)
        if (
            watched is self._view.viewport()
            and isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
        ):
            return self._mark_at(event.position().toPoint())
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        deed, row = self.keys.deed(event), self._view.current_row()
        if deed in self._wishes:
            if self.selected():
                self._wishes[deed].emit(self.selected())
        elif deed == "mark":
            self._toggle(row)
        elif deed == "merge":
            self.merge_wanted.emit(self.marked())
        elif deed == "filter" or (deed == "up" and row <= 0):
            self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            return self._clear_filter()
        elif not walks(self._view, self.keys, event):
            return is_character(pressed(event))  # no search by first letters: letters do things
        return True

    def _filter_key(self, event: QKeyEvent) -> bool:
        downwards = self.keys.deed(event) == "down" and not is_for_a_line(pressed(event))
        if downwards or event.key() in _ENTER:
            if self._model.shown:
                self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return event.key() == Qt.Key.Key_Escape and self._clear_filter()

    def _clear_filter(self) -> bool:
        """Show everything again; False where there is nothing to clear, and Esc is for somebody else."""
        if not self._filter.text():
            return False
        self._filter.clear()
        return True

    def _mark_at(self, place: QPoint) -> bool:
        """Mark the row whose box is pressed; a press on the rest of a row is the list's."""
        index = self._view.indexAt(place)
        if not index.isValid():
            return False
        box = tick_area(self._view.visualRect(index)).toRect()
        if place.x() > box.right() + 6:
            return False
        self._view.setCurrentIndex(index)
        self._toggle(index.row())
        return True

    def _toggle(self, row: int) -> None:
        if row >= 0:
            self._model.toggle(row)
            self._show_counts()

    def _apply_filter(self, text: str) -> None:
        held = self.selected()
        self._model.set_filter(text)
        self._hold(held, 0)

    def _hold(self, id: str, place: int) -> None:
        """Keep the current row where it is still shown; else take the one in its place."""
        shown = self._model.shown
        row = next((at for at, row in enumerate(shown) if row.id == id), min(max(place, 0), len(shown) - 1))
        self._view.make_current(row)
        self._show_counts()
        self._stack.setCurrentWidget(self._view if shown or not self._model.rows else self._empty)
        self._tell()

    def _tell(self) -> None:
        """Say which row is current, once."""
        now = self.selected()
        if now != self._told:
            self._told = now
            self.current_changed.emit(now)

    def _show_counts(self) -> None:
        total, shown, marked = len(self._model.rows), len(self._model.shown), len(self._model.marks)
        parts = [
            several(total, "{count:,} entity", "{count:,} entities")
            if shown == total
            else tr("{shown:,} of {total:,}", shown=shown, total=total)
        ]
        parts += [tr("{count:,} marked", count=marked)] if marked else []
        self._count.setText(" · ".join(parts))

    def _dress(self) -> None:
        self.setAccessibleName(tr("Register of entities"))
        self._filter.setPlaceholderText(tr("Filter by name, alias or type…"))
        self._filter.setAccessibleName(tr("Filter entities"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setAcceptDrops(False)
        self._filter.setMinimumHeight(TARGET)
        self._count.setProperty("role", "quiet")
        self._view.setAccessibleName(tr("Entities"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(EntityDelegate(self._view))
        self.setFocusProxy(self._view)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._filter, 1)
        head.addWidget(self._count)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(self._stack, 1)


class PlaceList(QWidget):
    """Places in rows. A key or a double click opens one."""

    current_changed = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.keys = KeySet(usualkeys.LIST, usualkeys.PLACES)
        self._model = PlaceModel()
        self._view = RowList()
        self._view.setModel(self._model)
        self._view.setItemDelegate(PlaceDelegate(self._view))
        self.setAccessibleName(tr("Places"))
        self.setFocusProxy(self._view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._view.installEventFilter(self)
        self._view.doubleClicked.connect(self._open)
        self._view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its deeds and moves."""
        self.keys.set(keys)

    def setAccessibleName(self, name: str) -> None:
        """Call the list by this name, too."""
        super().setAccessibleName(name)
        self._view.setAccessibleName(name)

    def set_rows(self, rows: Sequence[PlaceRow]) -> None:
        """Show these places; the current one stays, or the one that comes into its place is current."""
        held, place = self.selected(), self._view.current_row()
        self._model.set_rows(rows)
        kept = next((at for at, row in enumerate(rows) if row.id == held), min(max(place, 0), len(rows) - 1))
        self._view.make_current(kept)
        self._tell()

    def selected(self) -> str:
        """The id of the current row, empty where there is none."""
        row = self._view.current_row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else ""

    def set_current(self, id: str) -> None:
        """Make this row the current one, where it is shown."""
        row = next((place for place, row in enumerate(self._model.rows) if row.id == id), -1)
        if row >= 0:
            self._view.make_current(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys before the view does."""
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if self.keys.deed(event) == "open":
                self._open(self._view.currentIndex())
                return True
            return walks(self._view, self.keys, event)
        return super().eventFilter(watched, event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.rows[index.row()].id)

    def _tell(self) -> None:
        """Say which row is current, once."""
        now = self.selected()
        if now != self._told:
            self._told = now
            self.current_changed.emit(now)
