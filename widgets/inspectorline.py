"""One line of the inspector: a name, a value that can be pressed, and a cross that takes it away."""

from __future__ import annotations

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from annotations.wording import later, tr
from widgets.controls.crossbutton import CrossButton
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.look.cutting import cut
from widgets.look.tokens import TARGET, Tokens, tokens_of

OPEN, UNSET = later("open"), "–"
_PAD = 8
_GAP = 8
_MOST_LINES = 3
_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Content(NamedTuple):
    """What a line shows. `value` is None where there is none; `aside` is a second value with a button of its own.

    A line without `pressable` is only read; one with `removing` has a cross, which says that.
    """

    name: str
    value: str | None
    key: str = ""
    is_open: bool = False
    pressable: bool = True
    removing: str = ""
    aside: str | None = None
    aside_open: bool = False
    spoken: str = ""
    wraps: bool = False


def line_keys() -> KeySet:
    """The usual keys of lines."""
    return KeySet(usualkeys.LIST, usualkeys.INSPECTOR)


class Line(QAbstractButton):
    """A name and a value. A press, a key or Space presses it; a key or the cross takes the value away.

    KEYS are those of all lines; `told` says which line has the focus since a key went there.
    """

    removed = Signal()
    aside_pressed = Signal()
    told = Signal(str)

    def __init__(self, keys: KeySet | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys or line_keys()
        self._content = Content("", None)
        self._name_width = 0
        self._cross = CrossButton(parent=self)
        self._aside = _Aside(self._keys, self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has Delete
        self._cross.hide()
        self._cross.clicked.connect(self.removed)
        self._aside.clicked.connect(self.aside_pressed)
        self._aside.told.connect(self.told)

    @property
    def content(self) -> Content:
        """What is shown."""
        return self._content

    def show_content(self, content: Content) -> None:
        """Show this from now on."""
        if content == self._content:
            return
        self._content = content
        shown = tr(OPEN) if content.is_open and not content.value else content.value or tr("not set")
        self.setAccessibleName(content.spoken or f"{content.name}: {shown}")
        self.describe()
        self.setToolTip(f"{content.name}: {content.value}" if content.value else "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if content.pressable else Qt.FocusPolicy.NoFocus)
        self._cross.say(content.removing)
        self._aside.show_value(content.aside, content.aside_open, content.name)
        self._update_cross()
        self._place()
        self.updateGeometry()
        self.update()

    def describe(self) -> None:
        """Say to those who hear it which keys there are."""
        removing = self._keys.filled(tr("{key:remove} takes it away")) if self._content.removing else ""
        keys = [tr("key {key}", key=self._content.key) if self._content.key else "", removing]
        self.setAccessibleDescription(", ".join(part for part in keys if part))

    def set_name_width(self, width: int) -> None:
        """Leave this much room for the name, so that the values of all lines stand below each other."""
        if width != self._name_width:
            self._name_width = width
            self._place()
            self.update()

    def tab_stops(self) -> list[QWidget]:
        """What Tab stops at in this line."""
        return [stop for stop in (self, self._aside) if stop.focusPolicy() != Qt.FocusPolicy.NoFocus]

    def name_width(self) -> int:
        """The room that the name needs."""
        return ceil(self.fontMetrics().horizontalAdvance(self._content.name)) + 1

    def hasHeightForWidth(self) -> bool:
        """A long note takes more than one line."""
        return self._content.wraps

    def heightForWidth(self, width: int) -> int:
        """The height at this width."""
        return self._height(self._value_area(width).width())

    def sizeHint(self) -> QSize:
        """Room for one line of text, or for a note at the present width."""
        return QSize(200, self._height(self._value_area(self.width()).width()))

    def minimumSizeHint(self) -> QSize:
        """Narrow lines elide their words."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons at the end."""
        super().resizeEvent(event)
        self._place()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the cross."""
        super().enterEvent(event)
        self._update_cross()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the cross."""
        super().leaveEvent(event)
        self._update_cross()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cross."""
        super().focusInEvent(event)
        self._update_cross()
        if event.reason() in _BY_KEY:
            self.told.emit(self.accessibleName())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cross."""
        super().focusOutEvent(event)
        self._update_cross()

    def changeEvent(self, event: QEvent) -> None:
        """Another font makes other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press, take away, go from line to line; what else a button answers is Qt's."""
        if self._keys.deed(event) == "remove" and self._content.removing:
            self.removed.emit()
        elif not _obeys(self, self._keys, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the name, the box, the value and the key."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        painter.setPen(QColor(tokens.muted))
        name = QRect(0, 0, self._name_width, self._row_height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(name, flags, metrics.elidedText(self._content.name, Qt.TextElideMode.ElideRight, name.width()))
        if self._content.pressable:
            self._paint_box(painter, tokens)
        self._paint_value(painter, tokens)

    def _paint_box(self, painter: QPainter, tokens: Tokens) -> None:
        hovered = self.underMouse() and not self._aside.underMouse()
        line = tokens.focus if self.hasFocus() else tokens.outline if hovered else tokens.hairline
        width = tokens.ring if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(tokens.pressed if self.isDown() else tokens.paper))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self._box()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def _paint_value(self, painter: QPainter, tokens: Tokens) -> None:
        content, area = self._content, self._value_area(self.width())
        if content.key:
            painter.setPen(QColor(tokens.ink if self.isDown() else tokens.muted))
            place = area.adjusted(0, 0, self._key_room(), 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, flags, content.key)
        paint_value(painter, area, content.value, content.is_open, tokens, wraps=content.wraps)

    def _update_cross(self) -> None:
        self._cross.setVisible(bool(self._content.removing) and (self.underMouse() or self.hasFocus()))

    def _row_height(self) -> int:
        return max(TARGET + 4, self.fontMetrics().height() + 12)

    def _height(self, room: int) -> int:
        metrics = self.fontMetrics()
        if not self._content.wraps or not self._content.value:
            return self._row_height()
        lines = len(wrapped(metrics, self._content.value, max(40, room)))
        return self._row_height() + (lines - 1) * metrics.lineSpacing()

    def _box(self) -> QRect:
        left = self._name_width + _GAP if self._name_width else 0
        area = self.rect().adjusted(left, 0, 0, 0)
        if self._aside.isVisibleTo(self):
            area.setRight(area.right() - self._aside.width() - 4)
        return area

    def _value_area(self, width: int) -> QRect:
        box = self._box()
        box.setWidth(box.width() + width - self.width())
        end = TARGET if self._content.removing or self._content.key else _PAD
        return box.adjusted(_PAD if self._content.pressable else 0, 0, -end - self._key_room(), 0)

    def _key_room(self) -> int:
        return ceil(self.fontMetrics().horizontalAdvance(self._content.key)) + _GAP if self._content.key else 0

    def _place(self) -> None:
        row = self._row_height()
        wide = min(self._aside.sizeHint().width(), max(TARGET, (self.width() - self._name_width) // 2))
        self._aside.setGeometry(self.width() - wide, 0, wide, row)
        box = self._box()
        self._cross.move(box.right() + 1 - TARGET, (row - TARGET) // 2)


class _Aside(QAbstractButton):
    """A second value at the end of a line, as the fidelity of a link."""

    told = Signal(str)

    def __init__(self, keys: KeySet, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self._value = ""
        self._is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.hide()

    def show_value(self, value: str | None, is_open: bool, of: str) -> None:
        """Show this value; None hides it all."""
        self._value, self._is_open = value or "", is_open
        self.setVisible(value is not None)
        self.setAccessibleName(f"{of}: {value or tr(OPEN)}")
        self.setToolTip(value or "")
        self.update()

    def sizeHint(self) -> QSize:
        text = self._value or tr(OPEN)
        return QSize(ceil(self.fontMetrics().horizontalAdvance(text)) + 2 * _PAD + 8, TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _obeys(self, self._keys, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_KEY:
            self.told.emit(self.accessibleName())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = tokens.focus if self.hasFocus() else tokens.outline if self.underMouse() else tokens.hairline
        width = tokens.ring if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(tokens.background))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        paint_value(painter, self.rect().adjusted(_PAD, 0, -_PAD, 0), self._value, self._is_open, tokens)


def _obeys(button: QAbstractButton, keys: KeySet, event: QKeyEvent) -> bool:
    """Let a button be pressed, or left for the one above or below; False for other keys."""
    deed = keys.deed(event)
    if deed == "press":
        button.click()
    elif deed in ("up", "down"):
        button.focusNextPrevChild(deed == "down")
    else:
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)  # buttons would obey these all the same
    return True


def paint_value(
    painter: QPainter, area: QRect, value: str | None, is_open: bool, tokens: Tokens, *, wraps: bool = False
) -> None:
    """Write a value; where there is none, that it is open, or a dash."""
    metrics = painter.fontMetrics()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    if not value:
        font = painter.font()
        if is_open:
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.warn if is_open else tokens.muted))
        painter.drawText(area, flags, tr(OPEN) if is_open else UNSET)
        return
    painter.setPen(QColor(tokens.ink))
    lines = wrapped(metrics, value, area.width()) if wraps else []
    text = "\n".join(lines) or cut(metrics, " ".join(value.split()), area.width())
    painter.drawText(area, flags, text)


def wrapped(metrics: QFontMetrics, text: str, width: int) -> list[str]:
    """TEXT in lines no wider than WIDTH, at most three of them; what does not fit is left out with an ellipsis."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < _MOST_LINES - 1:
        line = words.pop(0)
        while words and metrics.horizontalAdvance(f"{line} {words[0]}") <= width:
            line = f"{line} {words.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines
