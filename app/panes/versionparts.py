"""What the window of the guideline's versions is made of: a page to write on, and one to compare."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from annotations.guidelines.checking import ERROR, Fault
from annotations.guidelines.differences import ADDED, CHANGED, REMOVED, Difference
from annotations.guidelines.guide import ITEM_LEVEL, Guide
from annotations.wording import later, several, tr
from widgets.accessible import panes_in_reading_order
from widgets.asking.choicemenu import ChoiceMenu, Offer
from widgets.controls.emptystate import EmptyState
from widgets.differenceview import DifferenceView, MarkdownEditor
from widgets.guidelineview import GuidelineView
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel

_STEPS = {"next_rule": 1, "previous_rule": -1}
_KINDS = {ADDED: later("added"), CHANGED: later("changed"), REMOVED: later("removed")}
_LEVELS = {ERROR: later("error")}
_NO_FAULT = later(
    "Nothing is wrong with the text: ids are there once, links lead to rules, the schema finds its rules."
)
_NO_DIFFERENCE = later("These two do not differ in any rule.")
_NO_VERSION = later("There is no version yet.")


class WritingPage(QWidget):
    """The editor with a preview beside it and what is wrong below. `edited` tells that something was written."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.version, self.changes = QLineEdit(), QLineEdit()
        self.editor, self.preview = MarkdownEditor(), GuidelineView()
        self.count = QLabel()
        self._model: TableModel[Fault] = TableModel(
            (
                Column(tr("weight"), lambda fault: tr(_LEVELS.get(fault.level, later("look at it")))),
                Column(tr("line"), lambda fault: str(fault.line or ""), is_number=True),
                Column(tr("what"), lambda fault: fault.text),
            )
        )
        self.faults = Table(self._model, KeySet(usualkeys.LIST, usualkeys.PLACES))
        self.none = EmptyState(tr(_NO_FAULT))
        self._lay_out()
        self.editor.textChanged.connect(self.edited)
        self.version.textEdited.connect(lambda _: self.edited.emit())
        self.changes.textEdited.connect(lambda _: self.edited.emit())
        self.faults.opened.connect(lambda row: self._go_to(self._model.rows[row]))

    def show_faults(self, faults: Sequence[Fault], rules: int, changes: int, current: str | None) -> None:
        """List what is wrong, and say how many rules there are, and CHANGES to the version that is in force."""
        self._model.set_rows(faults)
        self._wrong.setVisible(bool(faults))
        self.none.setVisible(not faults)
        errors = sum(fault.level == ERROR for fault in faults)
        parts = [several(rules, "{count:,} rule", "{count:,} rules")]
        if current is not None:
            change = several(
                changes, "{count:,} change to {version}", "{count:,} changes to {version}", version=current
            )
            parts.append(change)
        parts.append(several(errors, "{count:,} error", "{count:,} errors"))
        parts.append(several(len(faults) - errors, "{count:,} thing to look at", "{count:,} things to look at"))
        self.count.setText(" · ".join(parts))

    def _go_to(self, fault: Fault) -> None:
        if fault.line:
            self.editor.go_to_line(fault.line)
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.editor.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.preview.setAccessibleName(tr("How it reads"))
        self.faults.setAccessibleName(tr("What is wrong with the text"))
        self.faults.share({0: 14, 1: 8})
        self.count.setProperty("role", "quiet")
        for field, words in ((self.version, tr("Version")), (self.changes, tr("What is new"))):
            field.setAccessibleName(words)
        self.changes.setPlaceholderText(tr("In a sentence, for those who label"))
        self.version.setFixedWidth(110)
        head = QHBoxLayout()
        for title, field in ((tr("Version"), self.version), (tr("What is new"), self.changes)):
            label = QLabel(title)
            label.setBuddy(field)
            head.addWidget(label)
            head.addWidget(field)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(12)
        panes.addWidget(self.editor)
        panes.addWidget(_card(self.preview))
        panes_in_reading_order(panes)
        panes.setSizes([500, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(panes, 1)
        column.addWidget(self.count)
        self._wrong = _card(self.faults)
        self._wrong.setFixedHeight(116)
        column.addWidget(self._wrong)
        column.addWidget(self.none)
        self.none.setFixedHeight(56)


class ComparingPage(QWidget):
    """Two versions by rule: those that differ at the left, what differs at the right. `chosen` tells two versions.

    Where the earlier one is empty, the later one is read whole, with all its rules at the left.
    """

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.old = ChoiceMenu(tr("From"), tr("nothing, read it whole"), several=False)
        self.new = ChoiceMenu(tr("To"), tr("nothing"), several=False)
        self.said = QLabel()
        self.view, self.reader = DifferenceView(), GuidelineView()
        self.empty = EmptyState("")
        self._model: TableModel[Difference] = TableModel(
            (
                Column(tr("how"), lambda each: tr(_KINDS[each.kind])),
                Column(tr("rule"), lambda each: each.id),
                Column(tr("title"), lambda each: each.title),
            )
        )
        self.table = Table(self._model, KeySet(usualkeys.LIST))
        self._offers: Sequence[Offer] = ()
        self._pair = ("", "")
        self._whole: Guide | None = None  # what is to be read, and what the reader shows
        self._read: Guide | None = None
        self._places: dict[str, int] = {}  # in the version that is read: the heading above each part, by the part's key
        self._lay_out()
        self.old.chosen.connect(lambda ids: self.choose(ids[0] if ids else "", self._pair[1]))
        self.new.chosen.connect(lambda ids: self.choose(self._pair[0], ids[0] if ids else ""))
        self.table.current_changed.connect(self._show)
        self.reader.rule_wanted.connect(self._follow)
        self.reader.deed_wanted.connect(lambda deed: self._step(_STEPS.get(deed, 0)))

    def set_versions(self, offers: Sequence[Offer], old: str, new: str) -> None:
        """Offer these versions, of which two are compared."""
        self._offers, self._pair = offers, (old, new)
        self.old.set_offers(offers, (old,) if old else ())
        self.new.set_offers(offers, (new,) if new else ())

    def show_differences(self, found: Sequence[Difference], said: str, whole: Guide | None) -> None:
        """List differences; SAID is what is said of the later version, WHOLE its text where it is to be read."""
        self._model.set_rows(found)
        self.said.setText(said)
        self.panes.setVisible(bool(found))
        self.empty.setVisible(not found)
        self.empty.set_text(tr(_NO_DIFFERENCE if self._offers else _NO_VERSION))
        self.table.header().setSectionHidden(0, whole is not None)
        self.right.setCurrentWidget(self.view if whole is None else self.reader)
        self._places = {} if whole is None else _headings(whole)
        self._whole = whole
        self._fill_reader()
        self.table.make_current(0 if found else -1)
        self._show(0)

    def choose(self, old: str, new: str) -> None:
        """Compare these two."""
        self.set_versions(self._offers, old, new)
        self.chosen.emit(old, new)

    def pair(self) -> tuple[str, str]:
        """The two versions that are compared."""
        return self._pair

    def showEvent(self, event: QShowEvent) -> None:
        """What is to be read is laid out when it is seen: that of a long text takes a while."""
        super().showEvent(event)
        self._fill_reader()
        self._show(self.table.current_row())

    def _fill_reader(self) -> None:
        if self._whole is not None and self._whole != self._read and self.isVisible():
            self._read = self._whole
            self.reader.show_guide(self._whole)

    def _show(self, row: int) -> None:
        rows = self._model.rows
        current = rows[row] if 0 <= row < len(rows) else None
        if not self._places:
            self.view.show_difference(current)
        elif current is not None and not self.reader.go_to_rule(current.id):
            self.reader.go_to_heading(self._places[current.key])

    def _follow(self, id: str) -> None:
        """Go where a link leads."""
        found = next((row for row, each in enumerate(self._model.rows) if each.id == id), -1)
        if found >= 0:
            self.table.make_current(found)

    def _step(self, by: int) -> None:
        self.table.make_current(min(max(self.table.current_row() + by, 0), len(self._model.rows) - 1))

    def _lay_out(self) -> None:
        self.table.setAccessibleName(tr("Rules that differ"))
        self.table.share({0: 22, 1: 18})
        self.reader.setAccessibleName(tr("The version as it reads"))
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.old)
        head.addWidget(self.new)
        head.addWidget(self.said, 1)
        self.right = QStackedWidget()
        for page in (self.view, self.reader):
            self.right.addWidget(page)
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(12)
        self.panes.addWidget(_card(self.table))
        self.panes.addWidget(_card(self.right))
        panes_in_reading_order(self.panes)
        self.panes.setSizes([360, 600])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.panes, 1)
        column.addWidget(self.empty, 1)


def _headings(whole: Guide) -> dict[str, int]:
    """The number of the heading at or above each part, by the part's key; what stands before any has 0."""
    found: dict[str, int] = {}
    number = -1
    for part in whole.parts:
        number += 0 < part.level < ITEM_LEVEL
        found[part.key] = max(number, 0)
    return found


def _card(inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(4, 4, 4, 4)
    column.addWidget(inside)
    return card
