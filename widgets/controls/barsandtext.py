"""Bars above a text and a foot below it, which make way where there is little height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

_LOW, _WIDE, _BARS = 312, 620, 344


class BarsAndText(QWidget):
    """Where it is low and wide, the text stands beside the bars and the foot, which then take so much of the width.

    Where it is low and narrow, the foot goes, as long as the keyboard is not in it.

    `arranged` tells which it is, each time that it changes: True for beside.
    """

    arranged = Signal(bool)

    def __init__(self, bars: Sequence[QWidget | QLayout], text: QWidget, foot: QLayout) -> None:
        super().__init__()
        self._bars, self._text, self._foot = QWidget(), text, QWidget()
        column = QVBoxLayout(self._bars)
        for each in bars:
            column.addWidget(each) if isinstance(each, QWidget) else column.addLayout(each)
        self._foot.setLayout(foot)
        self._grid = QGridLayout(self)
        for layout in (column, foot, self._grid):
            layout.setContentsMargins(0, 0, 0, 0)
        for layout in (column, self._grid):
            layout.setSpacing(6)
        self._is_beside = True
        self._arrange(beside=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether the text has height enough below the bars."""
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        beside = is_low and self.width() >= _WIDE
        has_keyboard = self.focusWidget() is not None and self._foot.isAncestorOf(self.focusWidget())
        self._foot.setVisible(beside or not is_low or has_keyboard)
        if beside != self._is_beside:
            self._arrange(beside=beside)
            self.arranged.emit(beside)

    def _arrange(self, *, beside: bool) -> None:
        """Put the parts into other cells: none gets another parent, which would take the keyboard away from it."""
        self._is_beside = beside
        for each in (self._bars, self._text, self._foot):
            self._grid.removeWidget(each)
        for row, each in ((0, self._bars), (2, self._foot)):
            self._grid.addWidget(each, row, 0)
            each.setMaximumWidth(_BARS if beside else self.maximumWidth())
        self._grid.addWidget(self._text, *((0, 1, 3, 1) if beside else (1, 0)))
        self._grid.setColumnStretch(1, 1 if beside else 0)
        self._grid.setRowStretch(1, 1)
