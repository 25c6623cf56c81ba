"""The dialog that asks which language the articles of a project are in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from annotations.languages import language_of, sought
from annotations.suggest.pipelines import rules_for
from annotations.wording import later, tr
from app.commands.scopes import LIST
from app.panes.keyeddialog import KeyedDialog
from widgets.announcing import Turn, announce
from widgets.lists.languagelist import LanguageList

_BY_SPACY = later("spaCy has rules for the words of this language")


class LanguageDialog(KeyedDialog):
    """Asks under TITLE, with CODE as the answer now. DEED is what the button says, and CONSEQUENCES gives for each
    language what would become of the project, one line each. `chosen` tells the answer.
    """

    chosen = Signal(str)

    def __init__(
        self, title: str, code: str, deed: str, consequences: Callable[[str], Sequence[str]], parent: QWidget
    ) -> None:
        super().__init__(LIST, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(520, 560)
        self._code, self._consequences = code, consequences
        self.list = LanguageList(sought, self.keys)
        self.remark, self.outcome = QLabel(), QLabel()
        self.buttons = QDialogButtonBox()
        self.take = QPushButton(deed)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        self.buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = QPushButton(tr("Cancel"))
        leave.setAutoDefault(False)
        self.buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        self._lay_out()
        self.list.current_changed.connect(self._show)
        self.list.taken.connect(self.accept)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.set_usual_keys()
        known = language_of(code)
        self.list.begin(known.code if known else "")
        self.list.setFocus()

    def accept(self) -> None:
        """Give the language of the current row; where none is left, stay."""
        if code := self.list.current():
            super().accept()
            self.chosen.emit(self._meant(code))

    def _meant(self, code: str) -> str:
        """The code of a row; for the language that holds now the code as it is, with its region or script."""
        return self._code if code == self.list.chosen else code

    def _show(self, code: str) -> None:
        """Say how texts in this language are cut, and what would become of the project."""
        self.take.setEnabled(bool(code))
        remark = rules_for(code).remark if code else ""
        self.remark.setText(tr(_BY_SPACY) if remark is None else remark)
        self.outcome.setText("\n".join(self._consequences(self._meant(code))) if code else "")
        if remark and self.list.line.hasFocus():
            announce(self.list.line, remark, turn=Turn.NEXT)

    def _lay_out(self) -> None:
        question = QLabel(tr("Which language are the articles in?"))
        font = question.font()
        font.setWeight(font.Weight.DemiBold)
        question.setFont(font)
        question.setBuddy(self.list.line)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(question)
        column.addWidget(self.list, 1)
        for label in (self.remark, self.outcome):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())  # so that nothing moves from row to row
            column.addWidget(label)
        column.addWidget(self.buttons)
