"""Jumping to a word: one key, then the letter that the word begins with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from annotations import strides
from annotations.wording import tr
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.textview.view import TextView

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Jumping(QObject):
    """Waits for a letter in the active view. One key takes the letter of the last jump, anything else ends the wait."""

    def __init__(self, session: Session, reading: ReadingArea, status: StatusLine) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._status = status
        self._view: TextView | None = None
        self._letter = ""
        self._keys = KeySet(usualkeys.JUMP)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The key that jumps by the letter of the last jump."""
        self._keys.set(keys)

    def begin(self) -> None:
        """Wait for the letter."""
        self._end()
        self._view = self._reading.active
        self._view.installEventFilter(self)
        key = self._keys.shown("again")
        line = "Jump to a word: type its first letter, Esc stays here"
        if self._letter and key:
            line = "Jump to a word: type its first letter, {again}: {letter} again, Esc stays here"
        self._status.tell(tr(line, again=key, letter=self._letter))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the next key, before the view and the commands see it."""
        if event.type() == QEvent.Type.FocusOut:
            self._end()
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() in MODIFIERS:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        self._end()
        letter = self._letter if self._keys.deed(event) == "again" else event.text()
        if letter and letter.isprintable() and not letter.isspace():
            self._jump(letter)
        else:
            self._status.tell(tr("No jump"))
        return True

    def _jump(self, letter: str) -> None:
        self._letter = letter
        token = strides.next_word(self._session.segmentation, self._reading.active.caret(), letter)
        if token is None:
            self._status.refuse(tr("No word after the caret begins with {letter}", letter=letter))
            return
        self._reading.put_caret(token[0])
        self._status.tell(tr("Jumped to {word}", word=self._session.segmentation.document.text[slice(*token)]))

    def _end(self) -> None:
        if self._view is not None:
            self._view.removeEventFilter(self)
            self._view = None
