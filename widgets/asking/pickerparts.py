"""What the picker is made of: a head, a line, the rows, a foot, and how they look for a question."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotations.bidi import with_quotes_isolated
from annotations.wording import later, tr
from widgets.asking.asked import Asked
from widgets.asking.optionrows import OptionDelegate, OptionModel
from widgets.asking.popover import Popover
from widgets.keys.keyset import KeySet
from widgets.lists.rowlist import RowList
from widgets.look.tokens import TARGET

INSET = 8
_NO_MATCH = later("Nothing matches. Erase some letters to see more; Esc leaves the question.")


class PickerParts(Popover):
    """Builds the picker and dresses it for what is asked; what is pressed and typed is up to Picker."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._skip = QPushButton(tr("Leave open"))
        self._rule = QPushButton()
        self._slot = QWidget()
        self._edit = QLineEdit()
        self._model = OptionModel()
        self._list = RowList()
        self._nothing = QLabel(tr(_NO_MATCH))
        self._take = QPushButton()
        self._hint = QLabel()
        self._dress()
        self._lay_out()

    def _dress(self) -> None:
        for label in (self._hint, self._nothing):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._edit.setAcceptDrops(False)
        self._edit.setMinimumHeight(TARGET)
        self._list.setModel(self._model)
        self._list.setItemDelegate(OptionDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button, role in ((self._take, "primary"), (self._skip, "aside"), (self._rule, "aside")):
            button.setProperty("role", role)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setMinimumHeight(TARGET)

    def _lay_out(self) -> None:
        within = QVBoxLayout(self._slot)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, INSET, INSET, INSET)
        column.setSpacing(4)
        for label in (self._title, self._nothing, self._hint):
            label.setContentsMargins(INSET, 2, INSET, 2)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._rule, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._skip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._slot)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._take, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._hint)

    def _dress_for(self, asked: Asked, keys: KeySet, rule_key: str) -> None:
        """Show what is asked, with the keys that hold; RULE_KEY is the one that shows its rule, as it is read."""
        self.setAccessibleName(asked.title)
        hint = keys.filled(asked.hint)
        self.setAccessibleDescription(hint)
        self._title.setText(with_quotes_isolated(asked.title))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._edit.setAccessibleName(asked.title)
        self._list.setAccessibleName(asked.title)
        self._take.setVisible(asked.multi)
        self._skip.setAccessibleName(tr("Leave open: {question}", question=asked.title))
        self._skip.setVisible(asked.skippable and not asked.clearable)
        self._rule.setText(f"{asked.rule}  {rule_key}".rstrip())
        self._rule.setToolTip(tr("Read rule {id} of the guideline", id=asked.rule))
        self._rule.setAccessibleName(self._rule.toolTip())
        self._rule.setVisible(bool(asked.rule))
        # The line keeps the keyboard even where nothing is typed; it is then clipped away, and no input method helps.
        self._edit.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, asked.typing)
        self._slot.setMaximumHeight(max(TARGET, self._edit.sizeHint().height()) if asked.typing else 0)

    def _offer_to_take(self, number: int, keys: KeySet) -> None:
        words = tr("Take {count:,}", count=number) if number else tr("Take none")
        self._take.setText(keys.labelled(words, "take"))
        self._take.setAccessibleName(keys.spoken(words, "take"))
