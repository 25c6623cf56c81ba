"""A quiet button that draws itself: words, the key beside them, and an optional accent colour."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from annotations.colours.spaces import contrast, mix
from annotations.text import shortened
from annotations.wording import tr
from widgets.accessible import Role
from widgets.look.tokens import TARGET, Tokens, legible, text_on, tokens_of

_PAD = 12
_GAP = 8
_HOVER = 0.04


class BarButton(QAbstractButton):
    """A button of a bar. The mouse never moves the keyboard focus to it; Tab does.

    `key` is the key that does the same, `accent` a colour (#rrggbb) for border and words. A checked button is filled.
    The button never checks itself: its owner knows what is so. One that is checked is heard as a button that is pressed
    in, and no check box, which a press would tick. `opens_menu` is for one whose press opens a menu. A very long name
    is shortened to `longest` letters: no window gets wider for it, and whoever gives such words gives them in the tip.
    """

    heard_as = Role.Button
    longest = 32
    """So many letters of its words are shown at most."""

    def __init__(self, text: str, key: str = "", accent: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self._key = key
        self._accent = accent
        self.key_first = False
        self.opens_menu = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._name()

    @property
    def words(self) -> str:
        """The words shown. (Not `text`, which would turn an ampersand into a shortcut.)"""
        return self._words

    @property
    def key(self) -> str:
        """The key shown beside the words."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key."""
        if key != self._key:
            self._key = key
            self._name()
            self.updateGeometry()
            self.update()

    def set_words(self, text: str) -> None:
        """Show other words."""
        if text != self._words:
            self._words = text
            self._name()
            self.updateGeometry()
            self.update()

    def heard_states(self) -> Mapping[str, bool]:
        """What Qt would say of a button."""
        return {
            "checkable": self.isCheckable(),
            "checked": self.isChecked(),
            "pressed": self.isDown(),
            "hasPopup": self.opens_menu,
        }

    def heard_press(self) -> None:
        """Do what a click does."""
        self.click()

    def nextCheckState(self) -> None:
        """Leave the check mark to the owner."""

    def sizeHint(self) -> QSize:
        """Room for the words, as long as these may be, and the key."""
        words = self._advance(shortened(self._words, self.longest))
        return QSize(words + self._key_room() + 2 * _PAD, self._height())

    def minimumSizeHint(self) -> QSize:
        """Room for the key and the first few letters."""
        least = self._advance("MMM…") + self._key_room() + 2 * _PAD
        return QSize(min(least, self.sizeHint().width()), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the words and the key."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, tokens)
        self._paint_words(painter, tokens)

    def _name(self) -> None:
        self.setAccessibleName(tr("{words}, key {key}", words=self._words, key=self._key) if self._key else self._words)

    def _height(self) -> int:
        return max(TARGET, self.fontMetrics().height() + 14)

    def _advance(self, text: str) -> int:
        """The width of TEXT, rounded up: rounded down, it would be elided for a fraction of a pixel."""
        return ceil(QFontMetricsF(self._font()).horizontalAdvance(text))

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._accent is not None:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _key_room(self) -> int:
        return self._advance(self._key) + _GAP if self._key else 0

    def _ink(self, tokens: Tokens) -> str:
        if not self.isEnabled():
            return tokens.outline
        return tokens.ink if self._accent is None else legible(self._accent, tokens)

    def _fill(self, tokens: Tokens) -> str:
        if self.isChecked():
            return tokens.pressed if self._accent is None else self._ink(tokens)
        if self.isDown():
            return tokens.pressed
        if self.underMouse() and self.isEnabled():
            return tokens.background if self._accent is None else mix(tokens.paper, self._ink(tokens), _HOVER)
        return tokens.paper

    def _paint_frame(self, painter: QPainter, tokens: Tokens) -> None:
        ring = self.hasFocus()
        line = tokens.hairline if self._accent is None else self._ink(tokens)
        if ring:
            line = tokens.focus if contrast(self._fill(tokens), tokens.focus) > 1.5 else tokens.ink
        width = tokens.ring if ring else 1.2
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(self._fill(tokens)))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> None:
        bold = self._accent is not None
        ink = self._ink(tokens)
        if self.isChecked() and bold:
            ink = text_on(self._fill(tokens), tokens)
        painter.setFont(self._font())
        room = self.rect().adjusted(_PAD, 0, -_PAD, 0)
        key_room = self._key_room()
        painter.setPen(QColor(ink if bold or self.isChecked() or self.isDown() else tokens.muted))
        side = Qt.AlignmentFlag.AlignLeft if self.key_first else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self._key)
        words = room.adjusted(key_room, 0, 0, 0) if self.key_first else room.adjusted(0, 0, -key_room, 0)
        painter.setPen(QColor(ink))
        text = shortened(self._words, self.longest)
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
