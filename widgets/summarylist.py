"""The numbered points of a summary, as cards below each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from annotations.wording import later, tr
from widgets.controls.emptystate import EmptyState
from widgets.look.tokens import RADIUS, tokens_of

_GAP = 8
_SIDE = 12
_FOOT = 8
_NOTCH = 120
_NONE = later(
    "This article has no summary points. A numbered list at the end of a text becomes points when it is imported."
)


class SummaryList(QScrollArea):
    """One card per point. The cards are as high as their bodies need; only the list scrolls.

    A body tells its height by `heightForWidth`, else by its size hint; where it has a signal `height_changed`, the
    list lays out anew on it. The list owns the bodies; those that are not handed in again are deleted.
    """

    point_entered = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Summary points"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.verticalScrollBar()
        bar.setSingleStep(24)
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))  # without a handle where nothing scrolls
        self._cards: list[_Card] = []
        self._current: int | None = None
        self._turned = 0.0
        self._column = QWidget()
        self._column.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._empty = EmptyState(tr(_NONE), parent=self._column)
        self.setWidget(self._column)

    def set_cards(self, cards: list[tuple[int, QWidget]], nothing: str | None = None) -> None:
        """Show one card for each (number, body), in this order; where there is none, say NOTHING."""
        self._empty.set_text(tr(_NONE) if nothing is None else nothing)
        before = self._cards
        self._cards = [self._card(number, body) for number, body in cards]
        for card in before:
            card.hide()
            card.deleteLater()
        self.set_current(self._current if self._current in self.numbers() else None)
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def set_current(self, number: int | None) -> None:
        """Draw a border in the focus colour around the card of this point; None for no card."""
        self._current = number
        for card in self._cards:
            card.set_current(card.number == number)

    def reveal(self, number: int, part: QRect | None = None) -> None:
        """Scroll only as far as it takes to see the card, or PART of it in the body's coordinates."""
        card = self._find(number)
        area = card.geometry()
        if part is not None:
            area = QRect(card.body.mapTo(self._column, part.topLeft()), part.size()).adjusted(0, -_GAP, 0, _GAP)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top, end = area.top(), area.top() + area.height()
        if top < bar.value() or area.height() > room:
            bar.setValue(top)
        elif end > bar.value() + room:
            bar.setValue(end - room)

    def body(self, number: int) -> QWidget:
        """The body of the card of this point."""
        return self._find(number).body

    def numbers(self) -> list[int]:
        """The points shown, in order."""
        return [card.number for card in self._cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the wheel from the bodies, and see which of them is entered."""
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(event)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress) and isinstance(watched, QWidget):
            self._entered(watched)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the cards out anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def _find(self, number: int) -> _Card:
        return next(card for card in self._cards if card.number == number)

    def _card(self, number: int, body: QWidget) -> _Card:
        card = _Card(number, body, self._column)
        card.pressed.connect(self._enter)
        for part in (body, *body.findChildren(QWidget)):
            part.removeEventFilter(self)
            part.installEventFilter(self)
        changed = getattr(body, "height_changed", None)
        if changed is not None:
            changed.connect(self._lay_out, Qt.ConnectionType.UniqueConnection)
        card.show()
        return card

    def _turn(self, event: QWheelEvent) -> None:
        """Scroll by a turn of the wheel.

        The bar itself cannot be sent the event: Qt sends every event of one turn back to the widget it began over.
        """
        pixels = event.pixelDelta().y()
        if not pixels:
            step = self.verticalScrollBar().singleStep() * QApplication.wheelScrollLines()
            self._turned += event.angleDelta().y() * step / _NOTCH
            pixels = int(self._turned)
            self._turned -= pixels
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() - pixels)
        event.accept()

    def _entered(self, watched: QWidget) -> None:
        for card in self._cards:
            if card.isAncestorOf(watched):
                self._enter(card.number)
                return

    def _enter(self, number: int) -> None:
        if number != self._current:
            self.point_entered.emit(number)

    def _lay_out(self) -> None:
        # The bar is there whenever cards are: if it came and went, width and height would chase each other.
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn if self._cards else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        width = self.viewport().width()
        top = 0
        for card in self._cards:
            height = card.heightForWidth(width - 2)
            card.setGeometry(0, top, width - 2, height)
            top += height + _GAP
        self._empty.setVisible(not self._cards)
        self._empty.setGeometry(0, 0, width, self.viewport().height())
        self._column.resize(width, max(top - _GAP, 0) if self._cards else self.viewport().height())


class _Card(QWidget):
    """A number, and the body under it."""

    pressed = Signal(int)

    def __init__(self, number: int, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.number = number
        self.body = body
        self._current = False
        body.setParent(self)
        body.show()
        self.setAccessibleName(tr("Point {number}", number=number))
        if not body.accessibleName():
            body.setAccessibleName(tr("Point {number}", number=number))

    def set_current(self, current: bool) -> None:
        if current != self._current:
            self._current = current
            self.update()

    def heightForWidth(self, width: int) -> int:
        return self._head() + self._body_height(width - 2 * _SIDE) + _FOOT

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.width() - 2 * _SIDE
        self.body.setGeometry(_SIDE, self._head(), width, self._body_height(width))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self.number)
        self.body.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = tokens.ring if self._current else 1.0
        painter.setPen(QPen(QColor(tokens.focus if self._current else tokens.hairline), width))
        painter.setBrush(QColor(tokens.paper))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
        self._paint_head(painter, QColor(tokens.muted))

    def _paint_head(self, painter: QPainter, ink: QColor) -> None:
        line = QRect(QPoint(_SIDE, _FOOT), QSize(self.width() - 2 * _SIDE, self.fontMetrics().height()))
        font = self.font()
        font.setBold(True)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, str(self.number))

    def _head(self) -> int:
        return _FOOT + self.fontMetrics().height()

    def _body_height(self, width: int) -> int:
        height = self.body.heightForWidth(width)
        return height if height >= 0 else max(0, self.body.sizeHint().height())
