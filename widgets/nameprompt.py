"""The inline bar that asks who is labelling."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from annotations.names import name_problem
from annotations.wording import tr
from widgets.look.tokens import TARGET


class NamePrompt(QFrame):
    """Asks for the annotator's name at the top of the window. Enter accepts; a wrong name is told in place."""

    name_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(tr("Who is labelling"))
        self._question = QLabel(tr("Who is labelling? Your name is stored with every label."))
        self._question.setWordWrap(True)
        self._name = QComboBox()
        self._edit = QLineEdit()
        self._name.setLineEdit(self._edit)
        self._start = QPushButton(tr("Start  ⏎"))
        self._error = QLabel()
        self._dress()
        self._lay_out()
        self._start.clicked.connect(self.accept_name)
        self._edit.returnPressed.connect(self.accept_name)
        self._name.editTextChanged.connect(lambda _text: self._error.hide())
        self.setFocusProxy(self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves all as it is. Enter has done its work in the field, and does nothing more in the window."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        super().keyPressEvent(event)

    def set_names(self, names: Sequence[str], current: str = "") -> None:
        """Offer the names already known; CURRENT stands in the field."""
        self._name.clear()
        self._name.addItems(list(names))
        self._name.setEditText(current)

    def begin(self) -> None:
        """Put the caret into the field, its text selected."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()

    def accept_name(self) -> None:
        """Give the name, or say in place why it cannot be one."""
        name = self._name.currentText().strip()
        problem = name_problem(name)
        if problem is None:
            self.name_given.emit(name)
            return
        self._error.setText(problem)
        self._error.show()
        self.begin()

    def _dress(self) -> None:
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Nothing is completed: a new name that begins like a colleague's must not become the colleague's.
        self._name.setCompleter(None)  # type: ignore[arg-type]
        self._name.setMinimumContentsLength(18)
        self._name.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._name.setAccessibleName(tr("Your name"))
        self._edit.setAccessibleName(tr("Your name"))
        self._question.setBuddy(self._name)
        self._edit.setPlaceholderText(tr("Your name"))
        self._edit.setAcceptDrops(False)
        self._start.setProperty("role", "primary")
        self._start.setAccessibleName(tr("Start, key Enter"))
        self._start.setAutoDefault(True)
        for target in (self._name, self._start):
            target.setMinimumHeight(TARGET)
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.hide()

    def _lay_out(self) -> None:
        self._question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._name.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 12, 8)
        grid.setHorizontalSpacing(12)
        grid.addWidget(self._question, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._start, 0, 2)
        grid.addWidget(self._error, 1, 1, 1, 2)
