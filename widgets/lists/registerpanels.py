"""What a register shows and asks: one line, which of several entities is kept, and the places of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotations.wording import tr
from widgets.asking.optionrows import Option, OptionDelegate, OptionModel, Shown
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.registerlist import PlaceList, PlaceRow
from widgets.lists.rowlist import RowList, walks

_IN_A_LINE = KeySet({"give": ("Return",)})


class Panel(QFrame):
    """A question with its content, a button that answers it, and one that leaves it. Esc is left to the dialog."""

    left = Signal()

    def __init__(self, answer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = KeySet(usualkeys.LIST, usualkeys.QUESTION)
        self.setProperty("role", "bar")
        self.question = QLabel()
        self.question.setWordWrap(True)
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        font = self.question.font()
        font.setWeight(font.Weight.DemiBold)
        self.question.setFont(font)
        self._answer = answer
        self.take = QPushButton()
        self.take.setProperty("role", "primary")
        self.leave = QPushButton(tr("Back  Esc"))
        self.leave.setAccessibleName(tr("Back, key Esc"))
        for button in (self.take, self.leave):
            button.setAutoDefault(False)
        self.leave.clicked.connect(self.left)
        self._name_keys()

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of a question, and of lists."""
        self._keys.set(keys)
        self._name_keys()

    def _name_keys(self) -> None:
        self._name_take(self._keys, "take")

    def _name_take(self, keys: KeySet, deed: str) -> None:
        """Let the button that answers name the key of this deed."""
        self.take.setText(keys.labelled(self._answer, deed))
        self.take.setAccessibleName(keys.spoken(self._answer, deed))

    def _lay_out(self, *content: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.question)
        for each in content:
            column.addWidget(each, int(isinstance(each, RowList | PlaceList)))
        column.addLayout(buttons)

    def _ask(self, question: str) -> None:
        self.question.setText(question)
        self.setAccessibleName(question)


class LinePanel(Panel):
    """Asks for one line of text. Enter gives it, as in every field."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Write"), parent)
        self.edit = QLineEdit()
        self.edit.setAcceptDrops(False)
        self._lay_out(self.edit)
        self.edit.returnPressed.connect(self._give)
        self.take.clicked.connect(self._give)

    def ask(self, question: str, text: str, hint: str = "") -> None:
        """Ask QUESTION; TEXT stands in the line at first, selected."""
        self._ask(question)
        self.edit.setAccessibleName(question)
        self.edit.setPlaceholderText(hint)
        self.edit.setText(text)
        self.edit.selectAll()
        self.show()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_keys(self) -> None:
        self._name_take(_IN_A_LINE, "give")

    def _give(self) -> None:
        self.given.emit(self.edit.text())


class KeepPanel(Panel):
    """Asks which of several entities is kept; the question says what taking the current one would do."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hint = QLabel()
        super().__init__(tr("Merge"), parent)
        self._told: Callable[[str], str] = str
        self._model = OptionModel()
        self.rows = _Rows(self._model, self._keys)
        self.rows.rows_seen = 5
        self._hint.setProperty("role", "quiet")
        self._lay_out(self.rows, self._hint)
        self.rows.entered.connect(self._give)
        self.rows.selectionModel().currentChanged.connect(self._tell)
        self.take.clicked.connect(self._give)

    def ask(self, options: Sequence[Option], told: Callable[[str], str]) -> None:
        """Offer OPTIONS, the first of them current. TOLD says for an id what would happen."""
        self._told = told
        self.rows.setAccessibleName(tr("Which one is kept"))
        self._model.set_rows([Shown(option) for option in options])
        self.rows.updateGeometry()
        self.show()
        self.rows.make_current(0)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_keys(self) -> None:
        super()._name_keys()
        self._hint.setText(self._keys.filled(tr("{key:up} and {key:down} choose the one that is kept")))

    def _tell(self, now: QModelIndex) -> None:
        if now.isValid():
            self._ask(self._told(self._model.rows[now.row()].option.id))

    def _give(self) -> None:
        row = self.rows.current_row()
        if row >= 0:
            self.given.emit(self._model.rows[row].option.id)


class WherePanel(Panel):
    """Shows places; a key or a double click opens one."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.places = PlaceList()
        super().__init__(tr("Open"), parent)
        self._lay_out(self.places)
        self.places.opened.connect(self.opened)
        self.take.clicked.connect(self._open)

    def show_places(self, heading: str, rows: Sequence[PlaceRow]) -> None:
        """Show these places under a heading."""
        self._ask(heading)
        self.places.setAccessibleName(heading)
        self.places.set_rows(rows)
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_keys(self) -> None:
        self._name_take(self.places.keys, "open")

    def _open(self) -> None:
        if self.places.selected():
            self.opened.emit(self.places.selected())


class SplitPanel(Panel):
    """Asks which places mean another entity, and what that is called. A key or a click ticks, the key that takes an
    answer goes to the name, and Enter from there splits."""

    given = Signal(list, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Split"), parent)
        self._model = OptionModel()
        self.rows = _Rows(self._model, self._keys)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the other entity"))
        self.name.setPlaceholderText(tr("Name of the other entity"))
        self.name.setAcceptDrops(False)
        self._lay_out(self.rows, self.name)
        self.rows.toggled.connect(self._toggle)
        self.rows.clicked.connect(lambda index: self._toggle(index.row()))
        self.rows.entered.connect(self.name.setFocus)
        self.name.returnPressed.connect(self._give)
        self.take.clicked.connect(self._give)

    def ask(self, question: str, options: Sequence[Option]) -> None:
        """Ask QUESTION about the places in OPTIONS, none of them ticked."""
        self._ask(question)
        self.rows.setAccessibleName(question)
        self._model.set_rows([Shown(option, ticked=False) for option in options])
        self.name.clear()
        self.rows.updateGeometry()
        self.rows.make_current(0 if options else -1)
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_keys(self) -> None:
        self._name_take(_IN_A_LINE, "give")

    def ticked(self) -> list[str]:
        """The ids of the ticked places."""
        return [row.option.id for row in self._model.rows if row.ticked]

    def _toggle(self, row: int) -> None:
        if row >= 0:
            id = self._model.rows[row].option.id
            ticked = self.ticked()
            self._model.set_ticks([each for each in ticked if each != id] if id in ticked else [*ticked, id])

    def _give(self) -> None:
        self.given.emit(self.ticked(), self.name.text())


class _Rows(RowList):
    """Rows with the keys of a question."""

    toggled = Signal(int)
    entered = Signal()

    def __init__(self, model: OptionModel, keys: KeySet) -> None:
        super().__init__()
        self._keys = keys
        self.setModel(model)
        self.setItemDelegate(OptionDelegate(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = self._keys.deed(event)
        if deed == "tick":
            self.toggled.emit(self.current_row())
        elif deed == "take":
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif not walks(self, self._keys, event):
            super().keyPressEvent(event)
