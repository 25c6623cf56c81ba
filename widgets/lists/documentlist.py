"""The list of documents at the left of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotations.wording import capitalised, later, tr
from widgets.accessible import tell_current
from widgets.controls.emptystate import EmptyState
from widgets.keys import usualkeys
from widgets.keys.keynames import is_for_a_line, pressed
from widgets.keys.keyset import KeySet
from widgets.lists.documentmodel import STATE_WORDS, DocumentDelegate, DocumentModel, DocumentRow
from widgets.lists.rowlist import walks
from widgets.look.tokens import TARGET

__all__ = ["DocumentList", "DocumentRow"]

_NONE_YET = later("No documents yet. Import some with {key} or drop files here.")
_NONE_YET_BY_HAND = later("No documents yet. Import some or drop files here.")
_NO_MATCH = later("Nothing matches. Esc in the filter shows all documents again.")
_ALL = later("All states")


class DocumentList(QWidget):
    """Documents with their state, a filter, and how many are done.

    Keys move the keyboard's row, and `told` says where it is; a key or a click chooses it. The open document is the one
    `set_current` names. Esc clears the filter; where there is nothing to clear, `left` says that the keyboard wants to
    be elsewhere.
    """

    document_chosen = Signal(str)
    left = Signal()
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DocumentModel()
        self._state: str | None = None
        self._title = QLabel(tr("DOCUMENTS"))
        self._count = QLabel()
        self._keys = KeySet(usualkeys.LIST, usualkeys.DOCUMENTS)
        self._import_key = "Ctrl+I"
        self._filter = _Filter(self._keys)
        self._state_button = QToolButton()
        self._shown = QLabel()
        self._view = _Rows(self._keys)
        self._view.setMinimumHeight(TARGET)  # it can be scrolled where a screen is low
        self._show_all = QAction(tr("Show all documents"), self)
        self._empty = EmptyState("", [self._show_all])
        self._progress = QProgressBar()
        self._dress()
        self._lay_out()
        self._join()
        self._show_counts()

    @property
    def filter_edit(self) -> QLineEdit:
        """The line the filter is typed into, for a key that leads there."""
        return self._filter

    @property
    def view(self) -> QListView:
        """The list itself, for a key that leads there."""
        return self._view

    def set_keys(self, keys: Mapping[str, Sequence[str]], import_key: str) -> None:
        """The keys of the list, and the one that imports, for where there is nothing to list."""
        self._keys.set(keys)
        self._import_key = import_key
        self._show_counts()

    def set_rows(self, rows: list[DocumentRow]) -> None:
        """Show these documents, in this order."""
        held = self._held_id()
        self._model.set_rows(rows)
        self._hold(held)
        self._show_counts()

    def update_rows(self, rows: Iterable[DocumentRow]) -> None:
        """Show documents that changed; no other row is drawn again."""
        for row in rows:
            self._model.update_row(row)
        self._show_counts()

    def set_current(self, id: str | None) -> None:
        """Show the document with this id as the open one and bring it into view."""
        self._model.set_open(id)
        index = self._model.index_of(id)
        if index.isValid():
            self._view.setCurrentIndex(index)
            self._view.scrollTo(index)

    def set_state_filter(self, state: str | None) -> None:
        """Show only documents in this state (todo, doing, done, skipped); None for all."""
        self._state = state
        words = tr(_ALL) if state is None else capitalised(tr(STATE_WORDS[state]))
        self._state_button.setText(f"{words} ▾")
        self._state_button.setAccessibleName(tr("Show: {words}", words=words))
        for action in self._state_button.menu().actions():
            action.setChecked(action.data() == state)
        self._apply()

    def clear_filter(self) -> None:
        """Show every document again."""
        self._filter.clear()
        self.set_state_filter(None)

    def shown_ids(self) -> list[str]:
        """The ids of the documents that pass the filter, in order."""
        return [self._model.rows[position].id for position in self._model.shown]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the filter, wherever in the list the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self._clear_or_leave()
        else:
            super().keyPressEvent(event)

    def _clear_or_leave(self) -> None:
        if self._filter.text() or self._state is not None:
            self.clear_filter()
        else:
            self.left.emit()

    def _dress(self) -> None:
        self.setAccessibleName(tr("Documents"))
        for label, role in ((self._title, "heading"), (self._count, "heading"), (self._shown, "quiet")):
            label.setProperty("role", role)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        for label in (self._title, self._count):
            label.setProperty("scale", 80)
        self._title.setFont(font)
        self._count.setFont(font)
        self._filter.setPlaceholderText(tr("Filter by title…"))
        self._filter.setAccessibleName(tr("Filter documents"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setAcceptDrops(False)
        self._state_button.setProperty("role", "flat")
        self._state_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._state_button.setMenu(self._state_menu())
        self._view.setAccessibleName(tr("Documents"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(DocumentDelegate(self._view))
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(tr("Documents done"))

    def _state_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for state, words in ((None, _ALL), *STATE_WORDS.items()):
            action = menu.addAction(capitalised(tr(words)))
            action.setData(state)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, state=state: self.set_state_filter(state))
            group.addAction(action)
        return menu

    def _lay_out(self) -> None:
        self._count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 2, 0)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count)
        narrowing = QHBoxLayout()
        narrowing.addWidget(self._state_button)
        narrowing.addStretch()
        narrowing.addWidget(self._shown)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._filter)
        column.addLayout(narrowing)
        column.addLayout(self._stack, 1)
        column.addWidget(self._progress)

    def _join(self) -> None:
        self._view.clicked.connect(self._choose)
        self._view.entered_row.connect(self._choose)
        self._view.left_upwards.connect(self._enter_filter)
        self._view.walked.connect(self._tell_row)
        self._filter.escaped.connect(self._clear_or_leave)
        self._show_all.triggered.connect(self.clear_filter)
        self._filter.left_downwards.connect(self._enter_list)
        self._filter.textChanged.connect(self._apply)
        self.set_state_filter(None)

    def _choose(self, index: QModelIndex) -> None:
        self.document_chosen.emit(self._model.id_at(index))

    def _enter_filter(self) -> None:
        self._filter.setFocus()
        self.told.emit(self._filter.accessibleName())

    def _tell_row(self) -> None:
        self.told.emit(str(self._view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _enter_list(self) -> None:
        if self._model.shown:
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self._view.currentIndex().isValid():
                self._view.setCurrentIndex(self._model.index(0))
            self._tell_row()

    def _apply(self) -> None:
        held = self._held_id()
        self._model.set_filter(self._filter.text(), self._state)
        self._hold(held)
        self._show_counts()

    def _held_id(self) -> str | None:
        index = self._view.currentIndex()
        return self._model.id_at(index) if index.isValid() else self._model.open_id

    def _hold(self, id: str | None) -> None:
        """Keep the keyboard's row where it is still shown; else take the open document's."""
        for candidate in (id, self._model.open_id):
            index = self._model.index_of(candidate)
            if index.isValid():
                self._view.setCurrentIndex(index)
                return

    def _show_counts(self) -> None:
        total, shown = len(self._model.rows), len(self._model.shown)
        self._count.setText(tr("{done:,} of {total:,} done", done=self._model.done, total=total))
        self._progress.setRange(0, max(1, total))
        self._progress.setValue(self._model.done)
        self._shown.setText("" if shown == total else tr("{shown:,} of {total:,}", shown=shown, total=total))
        self._shown.setAccessibleName(
            "" if shown == total else tr("{shown:,} of {total:,} documents shown", shown=shown, total=total)
        )
        none_yet = tr(_NONE_YET, key=self._import_key) if self._import_key else tr(_NONE_YET_BY_HAND)
        self._empty.set_text(tr(_NO_MATCH) if total else none_yet)
        self._show_all.setVisible(total > 0)
        self._stack.setCurrentWidget(self._view if shown else self._empty)


class _Filter(QLineEdit):
    """A line edit that Esc, Enter and the key for the next row leave. Files dropped on it are left to the window."""

    escaped = Signal()
    left_downwards = Signal()

    def __init__(self, keys: KeySet) -> None:
        super().__init__()
        self._keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        downwards = self._keys.deed(event) == "down" and not is_for_a_line(pressed(event))
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif downwards or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)


class _Rows(QListView):
    """The list: one line a row, all the same height, no selection of its own."""

    entered_row = Signal(QModelIndex)
    left_upwards = Signal()
    walked = Signal()

    def __init__(self, keys: KeySet) -> None:
        super().__init__()
        self._keys = keys
        self.setProperty("role", "plain")
        self.setUniformItemSizes(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)

    def dataChanged(
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Draw the changed rows again. QListView would lay out all rows anew, though all are of one height."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_current(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed, index = self._keys.deed(event), self.currentIndex()
        if deed == "open" and index.isValid():
            self.entered_row.emit(index)
        elif deed == "up" and index.row() <= 0:
            self.left_upwards.emit()
        elif walks(self, self._keys, event):
            self.walked.emit()
        else:
            super().keyPressEvent(event)
