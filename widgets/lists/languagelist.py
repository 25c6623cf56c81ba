"""Languages in rows, found by typing a code or a part of any of their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from annotations.bidi import isolated
from annotations.languages import Language
from annotations.wording import tr
from widgets.announcing import Turn, announce
from widgets.asking.optionrows import Option, OptionDelegate, OptionModel, Shown
from widgets.controls.emptystate import EmptyState
from widgets.keys.keynames import is_for_a_line, pressed
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import RowList, go
from widgets.look.tokens import TARGET


class LanguageList(QWidget):
    """A line that is typed into, which keeps the keyboard, and the languages that what is typed can mean.

    SOUGHT gives these, the likeliest first. The keys of lists, which are in KEYS, go from row to row. `current_changed`
    tells the code of the current row, empty where there is none; `taken` that a row was taken by the mouse.
    """

    current_changed = Signal(str)
    taken = Signal()

    def __init__(
        self, sought: Callable[[str], Sequence[Language]], keys: KeySet, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sought, self._keys = sought, keys
        self._told: str | None = None
        self.chosen = ""
        self.line = QLineEdit()
        self._model = OptionModel()
        self._view = RowList()
        self._nothing = EmptyState(tr("No language is called so. Erase some letters; Esc leaves."))
        self._dress()
        self._lay_out()
        self.line.textEdited.connect(lambda typed: self._show("" if typed.strip() else self.chosen))
        self.line.installEventFilter(self)
        self._view.doubleClicked.connect(lambda _: self.taken.emit())
        self._view.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def current(self) -> str:
        """The code of the current row, empty where there is none."""
        row = self._view.current_row()
        return self._model.rows[row].option.id if 0 <= row < len(self._model.rows) else ""

    def begin(self, code: str) -> None:
        """Show all languages; that of CODE is the one that holds now, and the current row."""
        self.chosen = code
        self.line.clear()
        self._show(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of lists go through the rows while the line has the keyboard."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            deed = "" if is_for_a_line(pressed(event)) else self._keys.deed(event)
            if deed and go(self._view, deed):
                return True
        return super().eventFilter(watched, event)

    def _show(self, code: str) -> None:
        """The languages that are meant by what is typed; the current row is that of CODE, or else the likeliest."""
        found = self._sought(self.line.text())
        options = [Option(each.code, ", ".join(map(isolated, each.names)), detail=each.code) for each in found]
        self._model.set_rows([Shown(each, current_answer=each.id == self.chosen) for each in options])
        self._stack.setCurrentWidget(self._view if found else self._nothing)
        row = self._model.row_of(code)
        self._view.make_current(row if row >= 0 else 0 if found else -1)
        self._tell()

    def _tell(self) -> None:
        """Say which row is current, once."""
        now = self.current()
        if now == self._told:
            return
        self._told = now
        said = self._spoken() if now else self._nothing.text()
        self.line.setAccessibleDescription(said)
        if self.line.hasFocus():
            announce(self.line, said, turn=Turn.NEXT)
        self.current_changed.emit(now)

    def _spoken(self) -> str:
        """The current row in words."""
        row, rows = self._view.current_row(), self._model.rows
        return tr("{words}, row {number:,} of {rows:,}", words=rows[row].spoken, number=row + 1, rows=len(rows))

    def _dress(self) -> None:
        self.line.setPlaceholderText(tr("A name, in English or in the language itself, or a code"))
        self.line.setAccessibleName(tr("Look for a language"))
        self.line.setClearButtonEnabled(True)
        self.line.setAcceptDrops(False)
        self.line.setMinimumHeight(TARGET)
        self._view.setModel(self._model)
        self._view.setItemDelegate(OptionDelegate(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setAccessibleName(tr("Languages"))
        self.setFocusProxy(self.line)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addLayout(self._stack, 1)
