"""A card beside a part of the window that speaks of it: it takes no focus by itself, and nothing waits for it."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.announcing import announce
from widgets.controls.barbutton import BarButton
from widgets.controls.card import Card
from widgets.controls.flow import Flow
from widgets.look.tokens import tokens_of

WIDTH = 400
GAP = 10
_STRONG = re.compile(r"\*\*(.+?)\*\*")


class Choice(NamedTuple):
    """A button of the card: what it is known by, its words, and its key as it is read."""

    id: str
    words: str
    key: str = ""


class TourCard(Card):
    """`chosen` tells the id of the button that was pressed, `left` that Esc was pressed in the card.

    `**` in the text makes what stands between two of them strong.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, border=2)
        self._title, self._place, self._text = QLabel(), QLabel(), QLabel()
        self.buttons: dict[str, BarButton] = {}
        self._shown: object = None
        self._row = Flow(())
        self._lay_out()
        self.hide()

    def show_card(self, title: str, place: str, text: str, choices: Sequence[Choice]) -> None:
        """Show these words, with PLACE (as in "3 of 12") beside the title, and a button for each choice."""
        words = (title, place, text, tuple(choices))
        if words == self._shown and not self.isHidden():
            return
        self._shown = words
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        plain = _STRONG.sub(r"\1", text)
        self._title.setText(title)
        self._place.setText(place)
        self._text.setText(_STRONG.sub(r"<b>\1</b>", html.escape(text, quote=False)))
        self._text.setAccessibleName(plain)
        self._make_buttons(choices)
        self.setAccessibleName(title)
        self.setAccessibleDescription(plain)
        self.resize(self.wanted_size())
        self.show()
        announce(self, f"{title}. {plain}")
        if held:
            self.enter()

    def text(self) -> str:
        """The words of the card, without what makes them strong."""
        return self._text.accessibleName()

    def title(self) -> str:
        """The words at the head of the card."""
        return self._title.text()

    def enter(self) -> None:
        """Put the keyboard onto the first button."""
        if first := next(iter(self.buttons.values()), None):
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wanted_size(self) -> QSize:
        """As wide as cards are, and as high as the words need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return QSize(WIDTH, layout.heightForWidth(WIDTH))

    def place(self, area: QRect) -> None:
        """Stand in AREA, in the coordinates of the parent."""
        self.setGeometry(area)
        self.come_forward()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Esc leaves. No other key goes on to the text from here."""
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, BarButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self, choices: Sequence[Choice]) -> None:
        if list(self.buttons) != [each.id for each in choices]:
            self.buttons = {}
            for each in choices:
                button = BarButton(each.words, each.key)
                button.clicked.connect(lambda _checked=False, id=each.id: self.chosen.emit(id))
                self.buttons[each.id] = button
            self._row.set_parts(list(self.buttons.values()))
        for each in choices:
            self.buttons[each.id].set_words(each.words)
            self.buttons[each.id].set_key(each.key)
        self._row.arrange()

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._place.setProperty("role", "quiet")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._row)


class Ring(QWidget):
    """Frames around parts of the window that lie under it. Presses go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._areas: list[QRect] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def areas(self) -> list[QRect]:
        """What is framed, in the coordinates of the parent."""
        return [area.translated(self.pos()) for area in self._areas]

    def surround(self, areas: Sequence[QRect]) -> None:
        """Frame these areas, in the coordinates of the parent; () for none."""
        whole = QRect()
        for area in areas:
            whole = whole.united(area.adjusted(-6, -6, 6, 6))
        self._areas = [area.translated(-whole.topLeft()) for area in areas]
        self.setVisible(bool(areas))
        if areas:
            self.setGeometry(whole)
            self.raise_()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frames, a light line along them so that they are seen on every ground."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for area in self._areas:
            for width, colour in ((4.5, tokens.paper), (2.0, tokens.focus)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawRoundedRect(QRectF(area).adjusted(-3, -3, 3, 3), 6, 6)


def placed_beside(target: QRect, size: QSize, room: QRect, avoid: Sequence[QRect] = ()) -> QRect:
    """Where in ROOM a card of SIZE stands beside TARGET, covering as little as can be of that and of AVOID.

    An empty TARGET is the lower right corner. The first of equally good places is taken: below, above, at the right, at
    the left, then the corners.
    """
    wide, high = min(size.width(), room.width()), min(size.height(), room.height())
    left, right = target.left(), target.right() + 1 - wide
    middle = target.center().y() - high // 2
    below, above = target.bottom() + 1 + GAP, target.top() - GAP - high
    corners = [(x, y) for y in (room.bottom() + 1 - high, room.top()) for x in (room.right() + 1 - wide, room.left())]
    beside = [(left, below), (right, below), (left, above), (right, above), (target.right() + 1 + GAP, middle),
              (left - GAP - wide, middle)]  # fmt: skip
    places = corners if target.isEmpty() else beside + corners
    areas = [QRect(_kept(QPoint(*place), wide, high, room), QSize(wide, high)) for place in places]
    return min(areas, key=lambda area: _covered(area, (target, *avoid)))


def _kept(place: QPoint, wide: int, high: int, room: QRect) -> QPoint:
    x = max(room.left(), min(place.x(), room.right() + 1 - wide))
    return QPoint(x, max(room.top(), min(place.y(), room.bottom() + 1 - high)))


def _covered(area: QRect, others: Sequence[QRect]) -> int:
    """How many pixels of others lie under AREA, those of the first counting most."""
    weights = [8] + [3] * len(others)
    common = (area.intersected(other) for other in others)
    return sum(
        weight * part.width() * part.height()
        for weight, part in zip(weights, common, strict=False)
        if not part.isEmpty()
    )
