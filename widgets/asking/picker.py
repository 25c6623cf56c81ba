"""One question beside the text, answered by a key, by typing or with the mouse."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotations.wording import tr
from widgets.announcing import Turn, announce
from widgets.asking.asked import Asked, spoken
from widgets.asking.optionrows import Option, matching
from widgets.asking.pickerkeys import Meaning, PickerKeys, Situation, copy_of, wants_shortcut
from widgets.asking.pickerparts import INSET, PickerParts

NARROWEST, WIDEST = 280, 480
_ANSWERS = frozenset(
    {Meaning.TAKE, Meaning.TAKE_NEW, Meaning.KEY, Meaning.SKIP, Meaning.CLEAR, Meaning.TOGGLE, Meaning.LEAVE}
)


class Picker(PickerParts):
    """Asks one question at a time. Whatever answers it closes it first, then gives the answer.

    With `typing`, a line is typed into; the owner may answer `typed_changed` with `set_options`, else the picker looks
    itself for what matches (`self_filtering`). Where several may be chosen, something new is wanted without closing.
    Keys that belong to the text close the picker and come out of `left_with` for the owner to pass on. `told` says what
    a key that left it open did, `walked` to which row one has led. `rule_wanted` tells that the rule of the guideline
    about the question was pressed.
    """

    chosen = Signal(str)
    chosen_many = Signal(list)
    new_wanted = Signal(str)
    cleared = Signal()
    skipped = Signal()
    typed_changed = Signal(str)
    moved = Signal(str)
    left_with = Signal(object)
    told = Signal(str)
    walked = Signal(str)
    rule_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.self_filtering = True
        self._keys = PickerKeys()
        self._asked = Asked()
        self._stock: list[Option] = []
        self._free = False
        self._answered = True
        self._ticked: dict[str, None] = {}
        self._told = ""
        self._width = NARROWEST
        self._rule_key = ""
        self._edit.installEventFilter(self)
        self._edit.textEdited.connect(self._typed)
        self._list.clicked.connect(self._pressed)
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        self._take.clicked.connect(self._give_many)
        self._skip.clicked.connect(self._leave_open)
        self._rule.clicked.connect(self.rule_wanted)

    def set_keys(self, keys: Mapping[str, Sequence[str]], of_text: Collection[str]) -> None:
        """The keys of its deeds and moves, and those that belong to the text, as `keynames.folded` writes them."""
        self._keys.own.set(keys)
        self._keys.of_text = of_text
        self._dress_for_question()

    def set_rule_key(self, key: str) -> None:
        """The key that shows the rule about a question, as it is read; the window answers it."""
        self._rule_key = key
        self._dress_for_question()

    def ask(self, asked: Asked) -> None:
        """Open and ask."""
        self._asked = asked
        self._stock = list(asked.options)
        self._free = not asked.options
        self._ticked = dict.fromkeys(asked.current) if asked.multi else {}
        self._told = ""
        self._answered = True
        self._width = NARROWEST
        self._edit.setText(asked.text if asked.typing else "")
        self._edit.selectAll()
        self._dress_for_question()
        self._show_rows(self._stock, asked.proposed)
        self._open(self._edit)
        said = spoken(asked.title, self._model.rows, self._hint.text())
        announce(self._edit, lambda: said if self.is_open() else "", turn=Turn.NEXT)
        self._tell(aloud=False)

    def go_on(self) -> None:
        """What stands in the line was typed before: go on at its end, rather than over it."""
        self._edit.end(False)

    def set_options(self, options: Sequence[Option]) -> None:
        """Show these options, which fit what is typed."""
        held = self.current_id() if self._answered else ""
        self._answered = True
        self._stock = list(options)
        self._free = self._free and not options
        self._show_rows(self._stock, held)

    @property
    def asked(self) -> Asked:
        """What is asked, or was last."""
        return self._asked

    def title(self) -> str:
        """The question."""
        return self._asked.title

    @property
    def typing(self) -> bool:
        """Whether letters are typed into the line, rather than being keys of options."""
        return self._asked.typing

    def typed(self) -> str:
        """What stands in the line, also when it was closed just now."""
        return self._edit.text() if self._asked.typing else ""

    def options(self) -> list[Option]:
        """The options shown now."""
        return [row.option for row in self._model.rows if not row.new]

    def current_id(self) -> str:
        """The id of the current row, empty where there is none or where it offers something new."""
        row = self._list.current_row()
        return self._model.rows[row].option.id if 0 <= row < len(self._model.rows) else ""

    def wanted_size(self) -> QSize:
        """As wide as the rows need within limits, never narrower while one question is asked; as high as all of it."""
        widest = self._model.widest(self._list.fontMetrics()) + 2 * INSET + 12
        self._width = max(self._width, min(widest, WIDEST))
        layout = self.layout()
        return QSize(self._width, layout.heightForWidth(self._width) if layout else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the keys before the line does."""
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() != QEvent.Type.KeyRelease:
            now = Situation(self._asked.typing, not self._edit.text(), self._asked.multi, self._takes_new(),
                            self._edit.isUndoAvailable() or self._edit.isRedoAvailable(), self._asked.skippable,
                            self._asked.passing)  # fmt: skip
            what = self._keys.meaning(event, now)
            if event.type() == QEvent.Type.ShortcutOverride:
                event.setAccepted(wants_shortcut(event, what))
                return what is not Meaning.EDIT
            return self._obey(what, event)
        return super().eventFilter(watched, event)

    # Keys

    def _obey(self, what: Meaning, event: QKeyEvent) -> bool:
        """Do what a key asks for; False leaves it to the line."""
        steps = {
            Meaning.UP: -1,
            Meaning.DOWN: 1,
            Meaning.PAGE_UP: -self._list.page(),
            Meaning.PAGE_DOWN: self._list.page(),
            Meaning.FIRST: -len(self._model.rows),
            Meaning.LAST: len(self._model.rows),
        }
        if what is Meaning.EDIT:
            return False
        if event.isAutoRepeat() and what in _ANSWERS:  # a key that is held down gives one answer, not one after another
            return True
        if what is Meaning.WINDOW:
            event.ignore()
        elif what in steps:
            self._list.step(steps[what])
            self.walked.emit(self._spoken())
        elif what is Meaning.TAKE:
            self._take_current()
        elif what is Meaning.TAKE_NEW:
            self._want_new()
        elif what is Meaning.TOGGLE:
            self._toggle(self._list.current_row())
        elif what is Meaning.KEY:
            self._take_by_key(event)
        elif what is Meaning.CANCEL:
            self._cancel()
        elif what is Meaning.LEAVE:
            self._leave(event)
        elif what is Meaning.SKIP:
            self._leave_open()
        elif not self._asked.clearable:
            self.told.emit(tr("There is no answer to take back"))
        else:
            self._close()
            self.cleared.emit()
        return True

    def _take_by_key(self, event: QKeyEvent) -> None:
        row = self._model.row_with_key(event.text())
        if row < 0 and event.text().isalnum() and event.text() not in self._asked.passing:
            self.told.emit(tr("{key} is no answer here; Esc leaves the question", key=event.text()))
        elif row < 0:
            self._leave(event)
        elif self._asked.multi:
            self._list.make_current(row)
            self._toggle(row)
        else:
            self._take_row(row)

    def _take_current(self) -> None:
        row, typed = self._list.current_row(), self._edit.text()
        if self._asked.multi and not typed:
            self._give_many()
        elif self._asked.multi and row >= 0 and not self._model.rows[row].new:
            self._toggle(row)
            self._edit.clear()
            self._typed("")
        elif row >= 0:
            self._take_row(row)
        elif self._free and typed.strip():
            self._want_new()
        elif typed:
            self.told.emit(tr("Nothing matches “{typed}”", typed=typed))
        else:
            self._close()
            (self.cleared if self._asked.text else self.skipped).emit()

    def _leave_open(self) -> None:
        self._close()
        self.skipped.emit()

    def _leave(self, event: QKeyEvent) -> None:
        self._close()
        self.left_with.emit(copy_of(event))

    # Taking

    def _pressed(self, index: QModelIndex) -> None:
        if self._asked.multi and not self._model.rows[index.row()].new:
            self._toggle(index.row())
        else:
            self._take_row(index.row())

    def _take_row(self, row: int) -> None:
        shown = self._model.rows[row]
        if shown.new:
            self._want_new()
            return
        self._close()
        self.chosen.emit(shown.option.id)

    def _takes_new(self) -> bool:
        return bool(self._asked.new) or self._free

    def _want_new(self) -> None:
        typed = self._edit.text().strip()
        if not typed:
            self.told.emit(tr("Nothing is typed yet"))
            return
        if self._asked.multi:
            self._edit.clear()
            self._typed("")
        else:
            self._close()
        self.new_wanted.emit(typed)

    def _toggle(self, row: int) -> None:
        if row < 0 or self._model.rows[row].new:
            return
        id = self._model.rows[row].option.id
        if id in self._ticked:
            del self._ticked[id]
        else:
            self._ticked[id] = None
        self._model.set_ticks(self._ticked)
        self._count_ticks()
        self.told.emit(self._model.rows[row].spoken)

    def _give_many(self) -> None:
        places = {option.id: place for place, option in enumerate(self._stock)}
        ids = sorted(self._ticked, key=lambda id: places.get(id, len(places)))
        self._close()
        self.chosen_many.emit(ids)

    # Rows

    def _typed(self, text: str) -> None:
        self._answered = False
        self.typed_changed.emit(text)
        if not self._answered and self.is_open():
            fitting = matching(self._stock, text) if self.self_filtering else self._stock
            self._show_rows(fitting, "")

    def _show_rows(self, options: Sequence[Option], current: str) -> None:
        """Show these options; the current row is the one named, else the first one where something is typed."""
        typed = self._edit.text().strip()
        edited = bool(typed) and self._edit.isModified()
        self._model.set_rows(self._asked.rows(options, typed if edited else "", self._ticked, self._keys.own))
        row = self._model.row_of(current) if current else -1
        if row < 0:
            row = 0 if edited and self._model.rows else self._model.row_of(self._asked.proposed)
        self._list.setVisible(bool(self._model.rows))
        self._nothing.setVisible(edited and not self._model.rows and not self._free)
        self._list.make_current(row)
        self._settle()
        self._tell()

    def _current_changed(self, now: QModelIndex) -> None:
        if self.is_open():
            self._tell()

    def _tell(self, *, aloud: bool = True) -> None:
        """Say which row is current, once."""
        row = self._spoken()
        self._edit.setAccessibleDescription(row or self._hint.text())
        if self.current_id() != self._told and self.is_open():
            self._told = self.current_id()
            announce(self._edit, row if aloud else "", turn=Turn.NEXT)
            self.moved.emit(self._told)

    def _spoken(self) -> str:
        """The current row in words; empty where there is none."""
        row = self._list.current_row()
        if row < 0:
            return ""
        words, rows = self._model.rows[row].spoken, len(self._model.rows)
        return tr("{words}, row {number:,} of {rows:,}", words=words, number=row + 1, rows=rows)

    # Dressing

    def _dress_for_question(self) -> None:
        self._dress_for(self._asked, self._keys.own, self._rule_key)
        self._count_ticks()

    def _count_ticks(self) -> None:
        self._offer_to_take(len(self._ticked), self._keys.own)
