"""What was made under another version of the guideline, as rows that are gone to and ticked off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from annotations.guidelines.older import Older, OlderSet
from annotations.wording import later, several, tr
from widgets.controls.barbutton import BarButton
from widgets.controls.emptystate import EmptyState
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel

_STATES = {
    "todo": later("not begun"), "doing": later("under way"), "done": later("done"), "skipped": later("skipped"),
}  # fmt: skip
_WORDS = {
    "open": (later("Open"), later("Go to the document")),
    "rules": (later("Changed rules"), later("Show the changed rules in the guideline, one after the other")),
    "compare": (later("What has changed"), later("Compare the version that it was made under with the one in force")),
    "looked": (later("Looked at again"), later("Say that you have looked at it again under the version in force")),
    "rest": (
        later("All others looked at"),
        later("Say so of all those of yours in which no changed rule matters; there is nothing to look for in them"),
    ),
}
_COUNTING = later("Looking through the sets…")
_NO_GUIDELINE = later("No guideline is in force, so nothing can be under an older one.")
_ALL_NEW = later("Everything here was made under version {version}, or looked at again under it.")
_NONE_MATTERS = later("In none of them a changed rule matters; take the filter off to see them.")
_SHARES = {0: 38, 1: 10, 2: 9, 3: 19}


class OlderList(QWidget):
    """Rows of older sets. `opened` asks for the document of one, `rules_wanted` for its changed rules, `compare_wanted`
    for what has changed in them since its version, and `looked_wanted` tells the documents whose own sets were looked
    at again. `told` says what a key could not do.
    """

    opened = Signal(str)
    rules_wanted = Signal(tuple)
    compare_wanted = Signal(str)
    looked_wanted = Signal(list)
    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Made under an older guideline"))
        self.keys = KeySet(usualkeys.LIST, usualkeys.OLDER)
        self._found: Older | None = None
        self._annotator = ""
        self._model: TableModel[OlderSet] = TableModel(_columns())
        self.table = Table(self._model, self.keys)
        self.count = QLabel()
        self.only = QCheckBox()
        self.empty = EmptyState(tr(_COUNTING))
        self.buttons = {deed: BarButton(tr(words)) for deed, (words, _) in _WORDS.items()}
        self._pages = QStackedWidget()
        self._lay_out()
        self.table.opened.connect(lambda _: self._open())
        self.table.current_changed.connect(lambda _: self._show_buttons())
        self.only.toggled.connect(lambda _: self._show())
        for deed, button in self.buttons.items():
            button.clicked.connect(lambda _=False, deed=deed: self.carry_out(deed))
        self.set_keys({})
        self._show()

    # What is shown

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of the list."""
        self.keys.set(keys)
        for deed, (_, help) in _WORDS.items():
            self.buttons[deed].set_key(self.keys.shown(deed))
            self.buttons[deed].setToolTip(tr(help))
        self.only.setText(self.keys.labelled(tr("Only where a changed rule matters"), "only"))
        self.only.setAccessibleName(self.keys.spoken(tr("Only where a changed rule matters"), "only"))

    def set_older(self, found: Older | None, annotator: str) -> None:
        """Show what was found; None while it is looked for. Sets of ANNOTATOR can be said to be looked at again."""
        was_waiting = self._found is None and self.only.hasFocus()
        self._found, self._annotator = found, annotator
        self._show()
        if was_waiting and self._model.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def shown(self) -> Sequence[OlderSet]:
        """The rows that are listed, in order."""
        return self._model.rows

    def current(self) -> OlderSet | None:
        """The current row."""
        row = self.table.current_row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    # Deeds

    def carry_out(self, deed: str) -> None:
        """Do what a key or a button asks for."""
        row = self.current()
        if deed == "only":
            self.only.toggle()
        elif deed == "rest":
            self._tick_off(self._rest())
        elif row is None:
            self.told.emit(tr("There is no row to do that with"))
        elif deed == "open":
            self._open()
        elif deed in ("rules", "compare") and row.changed is None:
            self.told.emit(tr("What has changed since is not known, as the text of that version is not here"))
        elif deed == "rules" and not row.changed:
            self.told.emit(tr("No rule has changed since"))
        elif deed == "rules":
            self.rules_wanted.emit(row.concerning or row.changed)
        elif deed == "compare":
            self.compare_wanted.emit(row.version)
        else:
            self._tick_off([row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the table leaves."""
        deed = self.keys.deed(event)
        if deed in ("only", "rest", "rules", "compare", "looked"):
            self.carry_out(deed)
        else:
            super().keyPressEvent(event)

    # Inner matters

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.document)

    def _tick_off(self, rows: Sequence[OlderSet]) -> None:
        own = [row.document for row in rows if row.annotator == self._annotator]
        if own:
            self.looked_wanted.emit(own)
        elif rows:
            self.told.emit(tr("Only {name} can say that of this set", name=rows[0].annotator))
        else:
            self.told.emit(tr("There is none of yours in which no changed rule matters"))

    def _rest(self) -> list[OlderSet]:
        rows = self._found.rows if self._found else ()
        return [row for row in rows if row.annotator == self._annotator and not row.is_concerned]

    def _show(self) -> None:
        """Keep the current row, or the one that came into its place."""
        found, held, at = self._found, self.current(), self.table.current_row()
        listed = (found.concerned if self.only.isChecked() else found.rows) if found else ()
        self.table.header().setSectionHidden(1, len({row.annotator for row in listed}) < 2)
        self._model.set_rows(listed)
        same = next((number for number, row in enumerate(listed) if held is not None and row.set == held.set), -1)
        self.table.make_current(same if same >= 0 else min(max(at, 0), len(listed) - 1))
        self.count.setText(_counted(found))
        if not listed:
            self.empty.set_text(_why_empty(found))
        if not listed and self.table.hasFocus():
            self.only.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden: Qt would choose a neighbour
        self._pages.setCurrentWidget(self.table if listed else self.empty)
        self.setFocusProxy(self.table if listed else self.only)
        self._show_buttons()

    def _show_buttons(self) -> None:
        row, rest = self.current(), self._rest()
        self.buttons["open"].setEnabled(row is not None)
        self.buttons["rules"].setEnabled(row is not None and bool(row.changed))
        self.buttons["compare"].setEnabled(row is not None and row.changed is not None)
        self.buttons["looked"].setEnabled(row is not None and row.annotator == self._annotator)
        self.buttons["rest"].setVisible(bool(rest))
        self.buttons["rest"].set_words(several(len(rest), "{count} other looked at", "{count} others looked at"))

    def _lay_out(self) -> None:
        self.table.setAccessibleName(tr("Sets under another version"))
        self.table.share(_SHARES)
        self.count.setProperty("role", "quiet")
        self.count.setWordWrap(True)
        for page in (self.table, self.empty):
            self._pages.addWidget(page)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(8, 6, 8, 6)
        inner.addWidget(self._pages)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.count, 1)
        top.addWidget(self.only)
        foot.addWidget(self.buttons["rest"])
        foot.addStretch(1)
        for deed in ("rules", "compare", "looked", "open"):
            foot.addWidget(self.buttons[deed])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(card, 1)
        column.addLayout(foot)


def _columns() -> Sequence[Column]:
    return (
        Column(tr("document"), lambda row: row.title),
        Column(tr("annotator"), lambda row: row.annotator),
        Column(tr("state"), lambda row: tr(_STATES.get(row.status, row.status))),
        Column(tr("guideline"), lambda row: row.trail or tr("under no version"), tr("What the set has seen")),
        Column(
            tr("changed since, and used there"), _matters, tr("Rules that have changed since and explain what is used")
        ),
    )  # fmt: skip


def _matters(row: OlderSet) -> str:
    if row.concerning is None:
        return tr("not known")
    return ", ".join(row.concerning) or tr("none")


def _counted(found: Older | None) -> str:
    """How many of all sets are older, and in how many of them that matters."""
    if found is None or found.in_force is None:
        return ""
    older = several(
        found.sets, "{older:,} of {count:,} set is under another version than {version}",
        "{older:,} of {count:,} sets are under another version than {version}",
        older=len(found.rows), version=found.in_force,
    )  # fmt: skip
    if not found.rows:
        return older
    return tr("{older}; in {some:,} a changed rule matters", older=older, some=len(found.concerned))


def _why_empty(found: Older | None) -> str:
    if found is None:
        return tr(_COUNTING)
    if found.in_force is None:
        return tr(_NO_GUIDELINE)
    return tr(_NONE_MATTERS) if found.rows else tr(_ALL_NEW, version=found.in_force)
