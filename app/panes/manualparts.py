"""What the window of the manual is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotations.wording import later, tr
from widgets.accessible import tab_through
from widgets.controls.barbutton import BarButton
from widgets.controls.emptystate import EmptyState
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.contentslist import ContentsList, ContentsRow
from widgets.lists.hitlist import HitList
from widgets.markdownview import MarkdownView

_WORDS = {
    "back": later("Back"),
    "forward": later("Forward"),
    "zoom_out": later("Smaller"),
    "zoom_in": later("Larger"),
}


_LEAST_LEFT, _LEFT, _MOST_LEFT = 220, 280, 420


class ManualParts:
    """Builds the widgets of the window into WHOLE. `buttons` are those above the page, by their deeds."""

    def __init__(self, whole: QWidget) -> None:
        self._list_keys = KeySet(usualkeys.LIST, usualkeys.PAGES)
        self.line = QLineEdit()
        self.count = QLabel()
        self.contents = ContentsList(self._list_keys)
        self.hits = HitList(self._list_keys)
        self.nothing = EmptyState("")
        self.page = MarkdownView()
        self.buttons = {deed: BarButton(tr(words)) for deed, words in _WORDS.items()}
        self._lists = QStackedWidget()
        self._dress()
        self._lay_out(whole)

    def set_keys(self, keys: KeySet, of_lists: Mapping[str, Sequence[str]]) -> None:
        """The keys of the window, and those of contents and hits."""
        self._list_keys.set(of_lists)
        for deed, button in self.buttons.items():
            button.set_key(keys.shown(deed))
        self.line.setPlaceholderText(keys.labelled(tr("Search the manual…"), "search"))

    def show_hits(self, on: bool, count: str, nothing: str) -> None:
        """Show what was found, COUNT in words, in the place of the contents; where that is nothing, say so."""
        self.count.setText(count)
        self.count.setVisible(on and bool(count))
        self.nothing.set_text(nothing)
        self._lists.setCurrentWidget(self.contents if not on else self.hits if self.hits.count() else self.nothing)

    def listed(self) -> QWidget:
        """What can be gone into at the left below the line: the contents or the hits."""
        return self.hits if self._lists.currentWidget() is self.hits else self.contents

    def show_contents(self, rows: Sequence[ContentsRow]) -> None:
        """Show the contents, at first as wide as the longest title needs."""
        self.contents.set_rows(rows)
        left = min(max(self.contents.wanted_width(), _LEFT), _MOST_LEFT)
        self._panes.setSizes([left, 1])  # the page takes the rest, as it alone stretches

    def set_ways(self, back: bool, forward: bool) -> None:
        """Whether one can go back, and forward again."""
        self.buttons["back"].setEnabled(back)
        self.buttons["forward"].setEnabled(forward)

    def _dress(self) -> None:
        self.line.setAccessibleName(tr("Search the manual"))
        self.line.setClearButtonEnabled(True)
        for clearing in self.line.findChildren(QToolButton):
            clearing.setAccessibleName(tr("Clear the search"))
            clearing.setToolTip(tr("Clear the search"))
        self.count.setProperty("role", "quiet")
        self.count.hide()
        self.contents.setAccessibleName(tr("Contents of the manual"))
        self.hits.setAccessibleName(tr("Places found in the manual"))

    def _lay_out(self, whole: QWidget) -> None:
        for each in (self.contents, self.hits, self.nothing):
            self._lists.addWidget(each)
        left = QWidget()
        left.setMinimumWidth(_LEAST_LEFT)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.count)
        column.addWidget(self._lists, 1)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for deed, button in self.buttons.items():
            if deed == "zoom_out":
                bar.addStretch(1)
            bar.addWidget(button)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.addWidget(self.page)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(card, 1)
        panes = self._panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(12)
        panes.addWidget(right)
        panes.insertWidget(0, left)  # a splitter lowers what is added, and what is lowest is heard first
        panes.setStretchFactor(1, 1)
        tab_through(self.line, self.contents, self.hits, *self.buttons.values(), self.page)
        row = QHBoxLayout(whole)
        row.setContentsMargins(12, 12, 12, 12)
        row.addWidget(panes)
