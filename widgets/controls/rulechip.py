"""The small button of a rule of the guideline."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from annotations.wording import tr
from widgets.look.tokens import TARGET


class RuleChip(QPushButton):
    """A small button with the id of a rule. That of the current rule is outlined, and is heard as shown now."""

    def __init__(self, id: str, title: str, *, is_cited: bool = False) -> None:
        super().__init__(id)
        self.id = id
        self.is_current = False
        self._words = tr("{id} {title}, named in a note", id=id, title=title) if is_cited else f"{id} {title}"
        self.setProperty("role", "rule")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumHeight(TARGET)
        self.setToolTip(self._words)
        self.setAccessibleName(self._words)

    def show_current(self, is_current: bool) -> None:
        """Say whether its rule is the current one."""
        if is_current != self.is_current:
            self.is_current = is_current
            self.setProperty("current", is_current)
            self.setAccessibleName(tr("{words}, shown now", words=self._words) if is_current else self._words)
            self.style().unpolish(self)
            self.style().polish(self)
