"""Waits for one key press and gives its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from widgets.accessible import Role
from widgets.announcing import announce
from widgets.controls.barbutton import BarButton
from widgets.keys.keynames import pressed
from widgets.look.tokens import RADIUS, tokens_of

_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class KeyPrompt(QFrame):
    """While it waits it has the focus, and every key but Esc is the answer; going elsewhere gives up."""

    heard_as = Role.HotkeyField
    key_pressed = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._stop = BarButton("", "Esc", parent=self)
        self._stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._waits = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._stop.clicked.connect(self.give_up)
        self.installEventFilter(self)

    def wait_for(self, words: str, stop: str) -> None:
        """Ask for a key with WORDS; STOP is on the button that gives up."""
        self._words.setText(words)
        self._stop.set_words(stop)
        self.setAccessibleName(words)
        self._waits = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def waits(self) -> bool:
        """Whether it waits for a key."""
        return self._waits

    def words(self) -> str:
        """What it asks."""
        return self._words.text()

    def give_up(self) -> None:
        """Wait no longer."""
        if self._waits:
            self._waits = False
            self.given_up.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every key, Tab and those of shortcuts among them, before anybody else does."""
        if not self._waits or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._take(event)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere in the window has given up; another window may come between."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.give_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.focus), tokens.ring))
        painter.setBrush(QColor(tokens.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _take(self, event: QKeyEvent) -> None:
        # The key that made it wait may still be down.
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        elif name := pressed(event):
            self._waits = False
            self.key_pressed.emit(name)
