"""Names of the fields of a panel, each with a letter that leads there by Alt while the panel has the keyboard.

Those of a `QLabel` with a buddy hold in the whole window: two panels beside each other, or a panel and the menus, would
have to share them.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget


class FieldName(QLabel):
    """The name of a FIELD, with the letter behind the ampersand in WORDS underlined."""

    def __init__(self, words: str, field: QWidget) -> None:
        before, _, after = words.partition("&")
        super().__init__(f"{escape(before)}<u>{escape(after[:1])}</u>{escape(after[1:])}")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setBuddy(field)
        self.field = field
        self.key = Qt.Key(ord(after[:1].upper()))


class Letters(QObject):
    """Lets the letters of NAMES lead to their fields from wherever in a panel the keyboard is."""

    def __init__(self, panel: QWidget, names: Iterable[FieldName]) -> None:
        super().__init__(panel)
        self._fields = {name.key: name.field for name in names}
        for each in panel.findChildren(QWidget):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim the key before a menu of the window has it, and go there."""
        if not isinstance(event, QKeyEvent) or event.modifiers() != Qt.KeyboardModifier.AltModifier:
            return False
        field = self._fields.get(Qt.Key(event.key()))
        if field is None or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True
