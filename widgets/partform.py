"""A form about one part of something: rows of fields, each with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from widgets.accessible import Role, tab_through
from widgets.controls.colourfield import ColourField, is_colour
from widgets.controls.flow import Flow
from widgets.controls.namebox import NameBox
from widgets.controls.namechoice import NameChoice
from widgets.look.tokens import legible, tokens_of
from widgets.look.underlines import SIZE, underline_icon

LINE, NAME, KEY, TEXT, WORDS, COLOUR, CHOICE, TICK, TICKS, NUMBER, NOTE, BUTTON, HEADING = (
    "line", "name", "key", "text", "words", "colour", "choice", "tick", "ticks", "number", "note", "button", "heading",
)  # fmt: skip
_LEFT = 160
_LINES_HIGH, _HIGH_TOP = 3, 5
_NARROW = 220
_MOST_DIGITS = 300  # what is longer is no number that Python reads, and said to be none
_COMMA: Final = ", "


@dataclass(frozen=True)
class FormRow:
    """A field: its id and its words, its kind and its value, and what is said about it.

    `options` are the values of a choice or of ticks, each with its words; `icons` the underlines that stand beside
    them, in `colour`. `proposed` are colours. `problem` stands below the field, and is a fault or a remark. `heard`
    is what the field is called for those who hear it, where its words alone would not say it.
    """

    id: str
    words: str
    kind: str = LINE
    value: Any = None
    options: tuple[tuple[Any, str], ...] = ()
    help: str = ""
    problem: str = ""
    is_fault: bool = False
    icons: tuple[str, ...] = ()
    colour: str = ""
    proposed: tuple[str, ...] = field(default=(), compare=False)
    heard: str = ""

    @property
    def shape(self) -> tuple[Any, ...]:
        """What makes its widget: rows of one shape show other values in the same one."""
        return self.id, self.words, self.kind, self.options if self.kind in (TICKS, CHOICE) else (), self.icons


class PartForm(QScrollArea):
    """`edited` tells what a person has put into a field, at each letter; `left` the id of a field of one line once it
    is done with; `pressed` that of a button."""

    edited = Signal(str, object)
    left = Signal(str)
    pressed = Signal(str)
    heard_as = Role.Grouping

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._behind: Sequence[QWidget] = ()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._fields: dict[str, _Field] = {}
        self._rows: tuple[FormRow, ...] = ()
        self._filling = False

    def set_rows(self, title: str, rows: Sequence[FormRow]) -> None:
        """Show these rows. Fields of the same shape stay, with the keyboard in them, and show the new values."""
        if [row.shape for row in rows] != [row.shape for row in self._rows]:
            held = self.held()
            self._build(rows)
            if held in self._fields:
                self._fields[held].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setAccessibleName(title)
        self._rows = tuple(rows)
        self._filling = True
        for row in rows:
            self._fields[row.id].show(row)
        self._filling = False

    def come_before(self, *widgets: QWidget) -> None:
        """Let Tab go to these from the last field, whichever fields there are."""
        self._behind = widgets

    def rows(self) -> Mapping[str, FormRow]:
        """The rows shown, by their ids."""
        return {row.id: row for row in self._rows}

    def field(self, id: str) -> QWidget:
        """The widget of a field."""
        return self._fields[id].widget

    def problem(self, id: str) -> str:
        """What is said below a field."""
        return self._fields[id].problem.text()

    def enter(self, id: str = "") -> bool:
        """Put the keyboard into a field, or into the first one; False where there is none."""
        for each in [self._fields[id]] if id in self._fields else self._fields.values():
            widget = each.widget
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget.focusProxy() is not None:
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if isinstance(line := widget.focusProxy() or widget, QLineEdit):
                    line.selectAll()
                self.ensureWidgetVisible(widget)
                return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the window: what a field would take back is one of its changes."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 24)
        return False

    def held(self) -> str:
        """The id of the field that has the keyboard; empty for none."""
        focus = self.window().focusWidget()
        within = (
            id
            for id, each in self._fields.items()
            if focus and (focus is each.widget or each.widget.isAncestorOf(focus))
        )
        return next(within, "")

    def _build(self, rows: Sequence[FormRow]) -> None:
        before = self.takeWidget()
        if before is not None:
            before.deleteLater()  # one of its fields may be what asks for this
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(12, 8, 12, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LEFT)
        grid.setColumnStretch(1, 1)
        self._fields = {}
        for row in rows:
            self._add(grid, row)
        grid.setRowStretch(grid.rowCount(), 1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._put_in_order()

    def _put_in_order(self) -> None:
        stops = [stop for each in self._fields.values() for stop in _stops(each.widget)]
        if stops and self._behind:
            tab_through(stops[-1], *self._behind)  # not the fields, which stand in order: Qt loses parts of a part

    def _add(self, grid: QGridLayout, row: FormRow) -> None:
        made = self._fields[row.id] = _FIELDS[row.kind](row, lambda value: self._tell(row.id, value))
        at = grid.rowCount()
        if isinstance(made, _Button):
            made.widget.clicked.connect(lambda: self.pressed.emit(row.id))
        elif isinstance(made, _Line):
            made.widget.editingFinished.connect(lambda: self.left.emit(row.id))
        if row.kind in (TICK, HEADING, BUTTON):
            side = Qt.AlignmentFlag.AlignLeft if row.kind == BUTTON else Qt.AlignmentFlag(0)
            grid.addWidget(made.widget, at, 0 if row.kind == HEADING else 1, 1, 2 if row.kind == HEADING else 1, side)
        else:
            name = QLabel(row.words)
            name.setWordWrap(True)
            name.setBuddy(made.widget)
            is_high = row.kind in (TEXT, TICKS, NOTE)
            name.setContentsMargins(0, _HIGH_TOP if row.kind == TEXT else 0, 0, 0)
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop if is_high else Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(made.widget, at, 1)
        grid.addWidget(made.problem, at + 1, 1)
        for each in (made.widget, *made.widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def _tell(self, id: str, value: Any) -> None:
        if not self._filling:
            self.edited.emit(id, value)


def _stops(field: QWidget) -> list[QWidget]:
    """The widgets of a field that Tab comes to."""
    parts = [field, *field.findChildren(QWidget)]
    by_tab = [each for each in parts if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None]
    return [each for each in by_tab if each.window() is field.window()]  # the list of a choice is a window of its own


class _Field:
    """One field: makes its widget, shows a value in it, and tells what a person puts there."""

    widget: QWidget

    def __init__(self, row: FormRow, told: Callable[[Any], None]) -> None:
        self._told = told
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.make(row)
        if not self.widget.accessibleName() and row.kind not in (NOTE, HEADING):
            self.widget.setAccessibleName(row.heard or row.words)

    def make(self, row: FormRow) -> None:
        raise NotImplementedError

    def fill(self, row: FormRow) -> None:
        """Show the value of a row."""

    def show(self, row: FormRow) -> None:
        """Show the value of a row, and what is wrong with it."""
        self.fill(row)
        self.widget.setToolTip(row.help)
        said = row.problem or (row.help if row.kind == NOTE else "")
        self.widget.setAccessibleDescription("\n".join(part for part in (row.problem, row.help) if part))
        role = "error" if row.is_fault else "warning"
        if self.problem.property("role") != role:
            self.problem.setProperty("role", role)
            self.problem.style().unpolish(self.problem)
            self.problem.style().polish(self.problem)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))


class _Line(_Field):
    widget: QLineEdit

    def make(self, row: FormRow) -> None:
        self.widget = QLineEdit()
        if row.kind == KEY:
            self.widget.setMaxLength(1)
            self.widget.setMaximumWidth(64)
        elif row.kind == NUMBER:
            self.widget.setMaximumWidth(96)
        self.widget.textEdited.connect(lambda text: self._told(self.read(text)))

    def read(self, text: str) -> Any:
        """What is typed, as a value."""
        return text

    def written(self, value: Any) -> str:
        """A value as it is typed."""
        return "" if value is None else str(value)

    def fill(self, row: FormRow) -> None:
        if self.read(self.widget.text()) != row.value or not self.widget.hasFocus():
            text = self.written(row.value)
            if text != self.widget.text():
                self.widget.setText(text)


class _Name(_Line):
    def make(self, row: FormRow) -> None:
        super().make(row)
        self.widget.editingFinished.connect(lambda: self.widget.setText(self.read(self.widget.text())))

    def read(self, text: str) -> Any:
        return text.strip()


class _Words(_Line):
    def read(self, text: str) -> Any:
        return [word for part in text.split(",") if (word := part.strip())]

    def written(self, value: Any) -> str:
        return _COMMA.join(value or ())


class _Number(_Line):
    def read(self, text: str) -> Any:
        typed = text.strip()
        is_number = typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS
        return int(typed) if is_number else typed or None


class _Text(_Field):
    widget: QPlainTextEdit

    def make(self, row: FormRow) -> None:
        self.widget = QPlainTextEdit()
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(self.widget.fontMetrics().lineSpacing() * _LINES_HIGH + 18)
        self.widget.textChanged.connect(lambda: self._told(self.widget.toPlainText()))

    def fill(self, row: FormRow) -> None:
        if (row.value or "") != self.widget.toPlainText():
            self.widget.setPlainText(row.value or "")


class _Colour(_Field):
    widget: ColourField

    def make(self, row: FormRow) -> None:
        self.widget = ColourField(row.words, row.proposed)
        self.widget.setMaximumWidth(_NARROW)
        self.widget.edited.connect(self._told)

    def fill(self, row: FormRow) -> None:
        self.widget.set_colour(str(row.value or ""))


class _Choice(_Field):
    widget: NameChoice

    def make(self, row: FormRow) -> None:
        self.widget = NameChoice()
        self.widget.setIconSize(SIZE)
        self._values = [value for value, _ in row.options]
        self.widget.addItems([words for _, words in row.options])
        self.widget.activated.connect(lambda at: self._told(self._values[at]))

    def fill(self, row: FormRow) -> None:
        self.widget.setCurrentIndex(self._values.index(row.value) if row.value in self._values else -1)
        tokens = tokens_of(self.widget.palette())
        ink = legible(row.colour, tokens, line=True) if is_colour(row.colour) else tokens.ink
        for at, style in enumerate(row.icons):
            self.widget.setItemIcon(at, underline_icon(style, ink, self.widget.devicePixelRatioF()))


class _Tick(_Field):
    widget: QCheckBox

    def make(self, row: FormRow) -> None:
        self.widget = QCheckBox(row.words.replace("&", "&&"))
        self.widget.toggled.connect(self._told)

    def fill(self, row: FormRow) -> None:
        self.widget.setChecked(bool(row.value))


class _Ticks(_Field):
    def make(self, row: FormRow) -> None:
        self._boxes = {value: NameBox(words) for value, words in row.options}
        self.widget = Flow(list(self._boxes.values()))
        self.widget.setAccessibleName(row.words)
        for box in self._boxes.values():
            box.toggled.connect(lambda _: self._told([value for value, box in self._boxes.items() if box.isChecked()]))
        if self._boxes:
            self.widget.setFocusProxy(next(iter(self._boxes.values())))

    def fill(self, row: FormRow) -> None:
        for value, box in self._boxes.items():
            box.setChecked(value in (row.value or ()))


class _Note(_Field):
    widget: QLabel

    def make(self, row: FormRow) -> None:
        self.widget = QLabel()
        self.widget.setWordWrap(True)
        self.widget.setTextFormat(Qt.TextFormat.PlainText)
        self.widget.setProperty("role", "heading" if row.kind == HEADING else "quiet")

    def fill(self, row: FormRow) -> None:
        self.widget.setText(row.words if row.kind == HEADING else str(row.value or ""))

    def show(self, row: FormRow) -> None:
        self.fill(row)
        self.problem.hide()


class _Button(_Field):
    widget: QPushButton

    def make(self, row: FormRow) -> None:
        self.widget = QPushButton(row.words.replace("&", "&&"))
        self.widget.setAutoDefault(False)

    def fill(self, row: FormRow) -> None:
        self.widget.setVisible(row.value is not False)


_FIELDS: Mapping[str, Callable[[FormRow, Callable[[Any], None]], _Field]] = {
    LINE: _Line, NAME: _Name, KEY: _Line, NUMBER: _Number, WORDS: _Words, TEXT: _Text, COLOUR: _Colour, CHOICE: _Choice,
    TICK: _Tick, TICKS: _Ticks, NOTE: _Note, HEADING: _Note, BUTTON: _Button,
}  # fmt: skip
