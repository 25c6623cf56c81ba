"""Bars above a text and a foot below it, which make way where there is little height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

_LOW, _WIDE, _BARS = 312, 620, 344


class BarsAndText(QWidget):
    """Where it is low and wide, the text stands beside the bars and the foot, which then take so much of the width.

    `arranged` tells which it is, each time that it changes: True for beside.
    """

    arranged = Signal(bool)

    def __init__(self, bars: Sequence[QWidget | QLayout], text: QWidget, foot: QLayout) -> None:
        super().__init__()
        self._bars, self._foot = QWidget(), QWidget()
        foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setLayout(foot)
        self._column = QVBoxLayout(self._bars)
        for each in bars:
            self._column.addWidget(each) if isinstance(each, QWidget) else self._column.addLayout(each)
        self._column.addStretch()
        self._around = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        for layout in (self._column, self._around):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        self._around.addWidget(self._bars)
        self._around.addWidget(text, 1)
        self._around.addWidget(self._foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether the text has height enough below the bars."""
        super().resizeEvent(event)
        beside = self.height() < _LOW and self.width() >= _WIDE
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._around.direction() == wanted:
            return
        self._around.setDirection(wanted)
        self._bars.setMaximumWidth(_BARS if beside else self.maximumWidth())
        (self._column if beside else self._around).addWidget(self._foot)
        self.arranged.emit(beside)
