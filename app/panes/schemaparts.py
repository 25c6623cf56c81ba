"""What the schema editor is made of: the list, the form, the preview, and what is said and done below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotations.wording import later, tr
from widgets.accessible import panes_in_reading_order
from widgets.controls.answerline import AnswerLine
from widgets.controls.barbutton import BarButton
from widgets.controls.foot import PassingLine
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.partlist import PartList
from widgets.look.tokens import DARK, LIGHT
from widgets.partform import PartForm
from widgets.schemapreview import SchemaPreview

_LEAST_LEFT = 240
_WORDS = {
    "add": later("Add"), "load": later("Load…"), "save": later("Save as…"), "discard": later("Discard"),
    "in_text": later("Show in the text"),
}  # fmt: skip


class SchemaParts:
    """Builds the widgets of the window into WHOLE. `buttons` are those at the foot, by their deeds."""

    def __init__(self, whole: QWidget) -> None:
        self._list_keys = KeySet(usualkeys.LIST, usualkeys.PARTS)
        self.list = PartList(self._list_keys)
        self.title = QLabel()
        self.form = PartForm()
        self.preview = SchemaPreview({tr("LIGHT"): LIGHT, tr("DARK"): DARK})
        self.notice = PassingLine()
        self.count = QLabel()
        self.line = AnswerLine()
        self.buttons = {deed: BarButton(tr(words)) for deed, words in _WORDS.items()}
        self.apply = QPushButton()
        self._dress()
        self._lay_out(whole)

    def set_keys(self, keys: KeySet, of_list: Mapping[str, Sequence[str]]) -> None:
        """The keys of the window, and those of the list."""
        self._list_keys.set(of_list)
        for deed, button in self.buttons.items():
            button.set_key(keys.shown(deed))
        self.apply.setText(keys.labelled(tr("Apply…"), "apply"))
        self.apply.setAccessibleName(keys.spoken(tr("Apply…"), "apply"))

    def show_title(self, title: str) -> None:
        """What the form is about."""
        self.title.setText(title)

    def _dress(self) -> None:
        self.list.setAccessibleName(tr("Parts of the schema"))
        font = QFont(self.title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.title.setProperty("scale", 125)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "quiet")
        self.apply.setProperty("role", "primary")
        self.apply.setAutoDefault(False)
        self.buttons["in_text"].setCheckable(True)

    def _lay_out(self, whole: QWidget) -> None:
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(12)
        panes.addWidget(self._left())
        panes.addWidget(self._right())
        panes_in_reading_order(panes)
        panes.setStretchFactor(1, 1)
        panes.setSizes([300, 860])
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for deed, button in self.buttons.items():
            if deed == "discard":
                foot.addStretch(1)
            foot.addWidget(button)
        foot.addWidget(self.apply)
        said = QHBoxLayout()
        said.addWidget(self.line, 1)
        said.addWidget(self.count)
        column = QVBoxLayout(whole)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.notice)
        column.addWidget(panes, 1)
        column.addLayout(said)
        column.addLayout(foot)
        self.form.come_before(*(card.view for card in self.preview.cards), *self.buttons.values(), self.apply)

    def _left(self) -> QWidget:
        left = _card(self.list)
        left.setMinimumWidth(_LEAST_LEFT)
        return left

    def _right(self) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(12, 8, 4, 0)
        column.addWidget(self.title)
        card = _card(head, self.form)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(12)
        right.addWidget(card)
        right.addWidget(self.preview)
        panes_in_reading_order(right)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        right.setSizes([60, 40])  # shares, whatever each would like
        return right


def _card(*inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(2, 2, 2, 2)
    column.setSpacing(0)
    for each in inside:
        column.addWidget(each, int(each is inside[-1]))
    return card
