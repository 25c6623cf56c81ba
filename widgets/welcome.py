"""What stands in the place of the article while a project has none: the ways to begin, as buttons with their keys.

It scrolls: a window is not made larger for it, and in a low one each line stays whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from widgets.controls.barbutton import BarButton

WIDTH = 420
_WALKING = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter


class Way(NamedTuple):
    """One way to begin: its id, the words on its button, its key as it is read, and what it is good for."""

    id: str
    words: str
    key: str
    help: str


class Welcome(QScrollArea):
    """A heading, a line, and a button for each way. `chosen` tells the id of a way."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._line = QLabel(), QLabel()
        self._ways = QVBoxLayout()
        self.buttons: dict[str, BarButton] = {}
        self._helps: dict[str, QLabel] = {}
        self._lay_out()

    def set_words(self, heading: str, line: str) -> None:
        """What stands above the buttons."""
        self._heading.setText(heading)
        self._line.setText(line)
        self.setAccessibleName(f"{heading}. {line}")

    def set_ways(self, ways: Sequence[Way]) -> None:
        """Offer these, the likeliest first."""
        if list(self.buttons) != [way.id for way in ways]:
            self._make(ways)
        for way in ways:
            button = self.buttons[way.id]
            button.set_words(way.words)
            button.set_key(way.key)
            button.setAccessibleDescription(way.help)
            self._helps[way.id].setText(way.help)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, up and down go from button to button."""
        focus, buttons = QApplication.focusWidget(), list(self.buttons.values())
        if not isinstance(focus, BarButton) or focus not in buttons:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            following = buttons[(buttons.index(focus) + step) % len(buttons)]
            following.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(following)
        else:
            super().keyPressEvent(event)

    def _make(self, ways: Sequence[Way]) -> None:
        while (item := self._ways.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.buttons, self._helps = {}, {}
        for way in ways:
            button, help = _WayButton(way.words, way.key), QLabel(way.help)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, id=way.id: self.chosen.emit(id))
            help.setProperty("role", "quiet")
            help.setWordWrap(True)
            help.setContentsMargins(2, 0, 2, 10)
            self._ways.addWidget(button)
            self._ways.addWidget(help)
            self.buttons[way.id], self._helps[way.id] = button, help
        self.setFocusProxy(next(iter(self.buttons.values())))

    def _lay_out(self) -> None:
        font = self._heading.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setWeight(font.Weight.DemiBold)
        self._heading.setFont(font)
        self._line.setProperty("role", "quiet")
        for label in (self._heading, self._line):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._ways.setSpacing(4)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._line)
        column.addSpacing(12)
        column.addLayout(self._ways)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        page = QWidget()
        whole = QVBoxLayout(page)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)  # the window's ground is seen


class _WayButton(BarButton):
    """Leaves arrows and Enter to the page: Qt would go with them to whatever comes next in the window.

    Its words are the program's own, and have the width of the page: they stand whole.
    """

    longest = 80

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKING:
            event.ignore()
        else:
            super().keyPressEvent(event)
