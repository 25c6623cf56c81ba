"""All places that a search has found, each in its words, to be gone to and to be ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from annotations.concordance.places import Place
from annotations.wording import tr
from widgets.announcing import announce
from widgets.keys.keyset import KeySet
from widgets.lists.concordancerows import ConcordanceDelegate, ConcordanceModel, columns_of
from widgets.lists.rowlist import RowList, walks
from widgets.textview.look import Look

ACTIONS = ("mark", "relabel", "answer", "remove")
_LEAST, _SEEN = 2, 5


class ConcordanceList(RowList):
    """`opened` asks to go to a place, `wanted` for an action on what is ticked; `ticks_changed` follows the ticks."""

    opened = Signal(object)
    wanted = Signal(str)
    ticks_changed = Signal()
    left_upwards = Signal()

    rows_seen = _SEEN

    def __init__(self, keys: KeySet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._rows = ConcordanceModel()
        self._delegate = ConcordanceDelegate(self._rows)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Places"))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._rows.rows[index.row()]))

    def set_look(self, look: Look) -> None:
        """The colours and underlines of labels."""
        self._delegate.set_look(look)
        self.viewport().update()

    def set_annotators_shown(self, shown: bool) -> None:
        """Whether rows say whose a span is."""
        self._rows.shows_annotators = shown

    def places(self) -> Sequence[Place]:
        """The places, in the order in which they stand."""
        return self._rows.rows

    def set_places(self, places: Sequence[Place], current: Place | None = None) -> None:
        """Show other places. Ticks stay where places do, and so does the current row, or it is that of CURRENT."""
        held = current or self.current()
        row = self.current_row()
        self._rows.set_rows(places)
        keys = [place.key for place in places]
        if held is not None and held.key in keys:
            self.make_current(keys.index(held.key))
        else:
            self.make_current(min(max(0, row), len(keys) - 1))
        self.ticks_changed.emit()

    def add(self, places: Sequence[Place]) -> None:
        """Show further places after those that are there."""
        self._rows.add(places)

    def current(self) -> Place | None:
        """The place of the current row."""
        row = self.current_row()
        return self._rows.rows[row] if 0 <= row < len(self._rows.rows) else None

    def ticked(self) -> list[Place]:
        """The places with a tick."""
        return [place for place in self._rows.rows if place.key in self._rows.ticked]

    def tick_all(self, ticked: bool) -> None:
        """Give every place a tick, or take all away."""
        self._rows.tick(range(len(self._rows.rows)), ticked)
        self._tell_ticks()

    def minimumSizeHint(self) -> QSize:
        """Room for two whole places, also while there are none yet."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return QSize(80, _LEAST * self._delegate.sizeHint(option, QModelIndex()).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the current place, tick, act, or go to another row; all other keys are for somebody else."""
        deed, place = self._keys.deed(event), self.current()
        if deed == "open" and place is not None:
            self.opened.emit(place)
        elif deed == "tick" and place is not None:
            self._toggle(self.current_row())
            self.step(1)
        elif deed in ("all", "none"):
            self.tick_all(deed == "all")
        elif deed in ACTIONS:
            self.wanted.emit(deed)
        elif deed == "up" and self.current_row() <= 0:
            self.left_upwards.emit()
        elif not walks(self, self._keys, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box ticks, or takes the tick away."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            cells = columns_of(self.visualRect(index), self.fontMetrics(), self._rows.shows_annotators)
            if event.position().x() < cells.words.left():
                self._toggle(index.row())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Keep the current row in view."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)

    def _toggle(self, row: int) -> None:
        self._rows.tick([row], not self._rows.is_ticked(row))
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        self.ticks_changed.emit()
        announce(self, tr("{count:,} ticked", count=len(self._rows.ticked)))
