"""A choice among names, which may be long: it takes the room there is, and no more."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from widgets.look.cutting import cut

_LETTERS = 16
_AROUND = 4


class NameChoice(QComboBox):
    """A combo box whose width does not follow its entries; what is cut ends in an ellipsis, and is whole in the tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(lambda _: self._tip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have a tip as long as something is cut: it would be heard a second time else."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, and as much of the name as fits."""
        option = self._option()
        words = self.currentText()
        if self.currentIndex() < 0:
            words = self.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
        option.currentText = cut(self.fontMetrics(), words, self._room())
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _room(self) -> int:
        """The width in pixels that the words have."""
        field, option = QStyle.SubControl.SC_ComboBoxEditField, self._option()
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - _AROUND
        return room if option.currentIcon.isNull() else room - self.iconSize().width() - _AROUND

    def _tip(self) -> None:
        is_cut = self.fontMetrics().horizontalAdvance(self.currentText()) > self._room()
        self.setToolTip(self.currentText() if is_cut else "")
