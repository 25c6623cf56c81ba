"""All mentions of a string, each in its context, to be marked at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from widgets.elidedlabel import ElidedLabel
from widgets.mentionrows import MentionDelegate, MentionModel, MentionRow
from widgets.popover import Popover
from widgets.rowlist import RowList
from widgets.tokens import TARGET

__all__ = ["MentionList", "MentionRow"]

WIDTH = 620
_INSET = 8
_KEYS = "Enter marks · Space skips · ↑↓ · Esc"
_Key = Qt.Key
_MOVING = (_Key.Key_Up, _Key.Key_Down, _Key.Key_PageUp, _Key.Key_PageDown, _Key.Key_Home, _Key.Key_End)


class MentionList(Popover):
    """Mentions with ticks. Space ticks or unticks and goes on, A ticks all, Z none, Enter gives what has a tick."""

    accepted = Signal(list)
    moved = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = MentionModel()
        self._view = RowList()
        self._title = ElidedLabel()
        self._count = QLabel()
        self._mark = QPushButton()
        self._all = QPushButton("All  A")
        self._none = QPushButton("None  Z")
        self._cancel_button = QPushButton("Cancel  Esc")
        self._dress()
        self._lay_out()
        self._view.installEventFilter(self)
        self._view.clicked.connect(lambda index: self._toggle(index.row()))
        self._view.selectionModel().currentChanged.connect(self._current_changed)
        self._mark.clicked.connect(self._accept)
        self._all.clicked.connect(lambda: self._choose_all(True))
        self._none.clicked.connect(lambda: self._choose_all(False))
        self._cancel_button.clicked.connect(self._cancel)

    def ask(self, quote: str, rows: Sequence[MentionRow], colour: str) -> None:
        """Open with these mentions of QUOTE, in the COLOUR (#rrggbb) of the label they would get."""
        self._model.set_rows(rows, colour)
        title = f"All mentions of “{quote}”"
        self._title.setText(title)
        self.setAccessibleName(title)
        self._view.setAccessibleName(title)
        self._show_count()
        self._open(self._view)
        self._view.make_current(0 if rows else -1)

    def chosen_ids(self) -> list[str]:
        """The ids of the mentions with a tick, in order."""
        return [row.id for row in self._model.rows if row.chosen]

    def wanted_size(self) -> QSize:
        """Wide enough to read the mentions in their words, as high as ten of them."""
        layout = self.layout()
        return QSize(WIDTH, layout.sizeHint().height() if layout else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys before the view does."""
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
                event.ignore()
                return True
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return self._obey(_Key(event.key()))
        return super().eventFilter(watched, event)

    def _obey(self, key: Qt.Key) -> bool:
        """Do what a key asks for; only what moves is left to the view."""
        if key == _Key.Key_Space:
            self._toggle(self._view.current_row())
            self._view.step(1)
        elif key in (_Key.Key_A, _Key.Key_Z):
            self._choose_all(key == _Key.Key_A)
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._accept()
        elif key == _Key.Key_Escape:
            self._cancel()
        return key not in _MOVING

    def _toggle(self, row: int) -> None:
        if row >= 0:
            self._model.choose(row, not self._model.rows[row].chosen)
            self._show_count()

    def _choose_all(self, chosen: bool) -> None:
        if self._model.rows:
            self._model.choose_all(chosen)
            self._show_count()

    def _accept(self) -> None:
        ids = self.chosen_ids()
        if ids:
            self._close()
            self.accepted.emit(ids)

    def _current_changed(self, now: QModelIndex) -> None:
        if now.isValid() and self.is_open():
            self.moved.emit(self._model.rows[now.row()].id)

    def _show_count(self) -> None:
        chosen, total = self._model.chosen, len(self._model.rows)
        self._count.setText(f"{chosen:,} of {total:,} chosen · {_KEYS}")
        self.setAccessibleDescription(self._count.text())
        self._view.setAccessibleDescription(self._count.text())
        self._mark.setText(f"Mark {chosen:,}  ⏎")
        self._mark.setAccessibleName(f"Mark {chosen:,}, key Enter")
        self._mark.setEnabled(chosen > 0)

    def _dress(self) -> None:
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._count.setProperty("role", "quiet")
        self._mark.setProperty("role", "primary")
        self._view.setModel(self._model)
        self._view.setItemDelegate(MentionDelegate(self._view))
        for button, name in (
            (self._mark, "Mark, key Enter"),
            (self._all, "Choose all, key A"),
            (self._none, "Choose none, key Z"),
            (self._cancel_button, "Cancel, key Esc"),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(name)
            button.setMinimumHeight(TARGET)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_INSET, 2, _INSET, 2)
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._all)
        foot.addWidget(self._none)
        foot.addStretch(1)
        foot.addWidget(self._cancel_button)
        foot.addWidget(self._mark)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addLayout(foot)
