"""Two questions of the schema editor: whether to put a draft in force, and what has another name in a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotations.conversions import described
from annotations.drafts.matching import Guess, Renames
from annotations.drafts.planning import Plan
from annotations.text import shortened
from annotations.wording import capitalised, tr
from app.commands.scopes import SCHEMA
from app.panes.keyeddialog import KeyedDialog
from app.timers import once
from widgets.controls.answerline import AnswerLine

_PLAN_MS = 200
_BEFORE_HEADING = 8
_LONGEST, _LONGEST_TURNED = 72, 48
_SIZE = QSize(640, 520)


class PlanDialog(KeyedDialog):
    """Shows what putting a draft in force would do. `apply_wanted` tells the plan that is agreed to, `keeping_wanted`
    that what labels use shall stay, deprecated."""

    apply_wanted = Signal(object)
    keeping_wanted = Signal()

    def __init__(self, make: Callable[[str], Plan], parent: QWidget) -> None:
        """MAKE gives the plan for a version; for none that which suggests itself."""
        super().__init__(SCHEMA, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Apply the draft"))
        self._make = make
        self.plan = make("")
        self.version = QLineEdit(self.plan.version)
        self.version.setAccessibleName(tr("Version of the schema from then on"))
        self.version.setMaximumWidth(160)
        self._due = once(self, self._plan_again)
        self.version.textEdited.connect(lambda _: self._due.start(_PLAN_MS))
        self.lines = _Lines(tr("What would happen"))
        self.line = AnswerLine()
        self.keep_button = QPushButton(tr("Keep what is used, deprecated"))
        self.back_button = QPushButton(tr("Back"))
        self.apply_button = QPushButton(tr("Apply"))
        self.apply_button.setProperty("role", "primary")
        self.keep_button.clicked.connect(self.keeping_wanted)
        self.back_button.clicked.connect(self.reject)
        self.apply_button.clicked.connect(self._agree)
        self.live("apply", self._agree)
        self._lay_out()
        self.set_usual_keys()
        self.show_plan()

    def show_plan(self, plan: Plan | None = None) -> None:
        """Show another plan, or the one that there is."""
        self.plan = plan or self.plan
        self.lines.clear()
        self.lines.add(tr("What stands in the way"), self.plan.refusals, "error")
        self.lines.add(tr("What changes in the schema"), [each.line for each in self.plan.differences])
        nothing = [tr("Nothing: what is labelled stays as it is")] if self.plan.differences else ()
        self.lines.add(tr("What becomes of labels"), self.plan.consequences or nothing)
        can = bool(self.plan.edits)
        self.apply_button.setEnabled(can)
        self.apply_button.setDefault(can)
        self.keep_button.setVisible(bool(self.plan.in_use))

    def refuse(self, line: str) -> None:
        """Say why nothing was done."""
        self.line.refuse(line)

    def _plan_again(self) -> None:
        self.show_plan(self._make(self.version.text()))

    def _agree(self) -> None:
        if self._due.isActive():
            self._due.stop()
            self._plan_again()
        if self.plan.edits:
            self.apply_wanted.emit(self.plan)
        else:
            self.refuse(self.plan.refusals[0] if self.plan.refusals else tr("nothing differs"))

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        name = QLabel(tr("&Version from then on"))
        name.setBuddy(self.version)
        asked.addWidget(name)
        asked.addWidget(self.version)
        asked.addStretch(1)
        _lay_out(self, [self.lines, asked, self.line], [self.keep_button, None, self.back_button, self.apply_button])


class RenamesDialog(KeyedDialog):
    """Asks which parts of a schema have another name in a file. `answered` tells their new names by their addresses,
    and in the same way of which the file has a former name while the one in force stays."""

    answered = Signal(object, object)

    def __init__(self, guesses: Sequence[Guess], parent: QWidget) -> None:
        super().__init__(SCHEMA, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What has another name?"))
        self._guesses = guesses
        self.lines = _Lines(tr("What may have another name"))
        self.boxes = {each: _box(each) for each in guesses if not each.is_certain}
        self.lines.add(
            tr("These look as if they had another name in the file"),
            (),
        )
        about = tr("What is ticked is renamed in all labels. What is not goes, and the other one is new.")
        self.lines.add(about, (), "quiet")
        if any(each.turns_back for each in self.boxes):
            stays = tr("Where a renaming would be turned back, the name in force stays unless it is ticked.")
            self.lines.add(stays, (), "quiet")
        for box in self.boxes.values():
            self.lines.put(box)
        certain = [_told(each) for each in guesses if each.is_certain]
        if certain:
            self.lines.add(tr("These the file tells by itself"), certain)
        take = QPushButton(tr("Take what is ticked"))
        take.setProperty("role", "primary")
        take.setDefault(True)
        take.clicked.connect(self._take)
        back = QPushButton(tr("Do not load"))
        back.clicked.connect(self.reject)
        _lay_out(self, [self.lines], [None, back, take])
        self.live("apply", self._take)
        self.set_usual_keys()
        next(iter(self.boxes.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        taken = [each for each in self._guesses if each.is_certain or self.boxes[each].isChecked()]
        renames: Renames = {each.address: each.name for each in taken}
        staying = {each.address: each.name for each in self._guesses if each.turns_back and each not in taken}
        self.answered.emit(renames, staying)
        self.accept()


class _Lines(QScrollArea):
    """Headings with lines below them, which wrap and scroll."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "card")
        self.viewport().setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(12, 4, 8, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)

    def clear(self) -> None:
        """Have no lines."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, heading: str, lines: Sequence[str], role: str = "") -> None:
        """Add lines below a heading; nothing where there are none of a role that is an error."""
        if not lines and role == "error":
            return
        name = self._label(heading, role if role == "quiet" else "heading")
        name.setContentsMargins(0, _BEFORE_HEADING, 0, 0)
        for line in lines:
            self._label(f"•  {capitalised(line)}", role)

    def put(self, widget: QWidget) -> None:
        """Add a widget below the lines that there are."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def text(self) -> str:
        """All lines."""
        labels = [self._column.itemAt(at).widget() for at in range(self._column.count() - 1)]  # type: ignore[union-attr]
        return "\n".join(each.text() for each in labels if isinstance(each, QLabel))

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        self.put(label)
        return label


def _box(guess: Guess) -> QCheckBox:
    told = _told(guess)
    shown = _told(guess, _LONGEST_TURNED if guess.turns_back else _LONGEST)
    box = QCheckBox(shown.replace("&", "&&"))
    if shown != told:
        box.setAccessibleName(told)
        box.setToolTip(told)
    box.setChecked(not guess.turns_back)
    return box


def _told(guess: Guess, longest: int | None = None) -> str:
    """A guess in words, those about names at most LONGEST letters: what may be lost by it is never cut."""
    line = capitalised(tr("{part} is called {name}", part=described(guess.address), name=guess.name))
    line = line if longest is None else shortened(line, longest)
    return tr("{renaming}: this turns a renaming back", renaming=line) if guess.turns_back else line


def _lay_out(dialog: KeyedDialog, rows: Sequence[QWidget | QHBoxLayout], buttons: Sequence[QPushButton | None]) -> None:
    """Rows, and below them buttons; None is the room between those at the left and those at the right."""
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for button in buttons:
        if button is None:
            foot.addStretch(1)
        else:
            button.setAutoDefault(button.isDefault())
            foot.addWidget(button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(16, 14, 16, 12)
    column.setSpacing(10)
    for row in rows:
        if isinstance(row, QWidget):
            column.addWidget(row, int(row is rows[0]))
        else:
            column.addLayout(row)
    column.addLayout(foot)
    dialog.resize(_SIZE.boundedTo(dialog.screen().availableSize()))
