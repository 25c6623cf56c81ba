"""A colour as a line that is typed into, with a button that shows it and opens a chooser."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QHBoxLayout, QLineEdit, QWidget

from annotations.wording import tr
from widgets.look.tokens import TARGET, tokens_of

_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def is_colour(text: str) -> bool:
    """Whether TEXT is a colour as #rrggbb."""
    return _COLOUR.fullmatch(text) is not None


class ColourField(QWidget):
    """`edited` tells what is typed or chosen, at each letter and each move in the chooser."""

    edited = Signal(str)

    def __init__(self, name: str, proposed: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed = proposed
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(7)
        self.line.textEdited.connect(self._typed)
        self.button = _Swatch()
        self.button.setAccessibleName(tr("Choose {name}", name=name))
        self.button.setToolTip(tr("Choose {name}", name=name))
        self.button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def set_colour(self, colour: str) -> None:
        """Show a colour, as #rrggbb or as far as it is typed."""
        if colour != self.line.text():
            self.line.setText(colour)
        self.button.set_colour(colour)

    def choose(self) -> None:
        """Open the chooser; what is looked at in it is the colour at once, and Esc brings back what was."""
        before = self.line.text()
        chooser = QColorDialog(QColor(before), self)
        chooser.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for place, colour in enumerate(self._proposed):
            QColorDialog.setCustomColor(place, QColor(colour))
        chooser.currentColorChanged.connect(lambda colour: self._take(colour.name()))
        chooser.rejected.connect(lambda: self._take(before))
        chooser.setWindowTitle(self.button.accessibleName())
        chooser.open()
        chooser.move(self.window().frameGeometry().topLeft())  # what is said of the colour stands at the right

    def _typed(self, text: str) -> None:
        self.button.set_colour(text)
        self.edited.emit(text)

    def _take(self, colour: str) -> None:
        self.set_colour(colour)
        self.edited.emit(colour)


_AROUND = 4.5


class _Swatch(QAbstractButton):
    """Shows a colour."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_colour(self, colour: str) -> None:
        self._colour = colour if is_colour(colour) else ""
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(TARGET + 16, TARGET + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.outline), 1.0))
        painter.setBrush(QColor(self._colour or tokens.paper))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND), 5, 5)
        if self.hasFocus():  # around the colour, on paper: beside the colour itself the ring might not be seen
            half = tokens.ring / 2
            painter.setPen(QPen(QColor(tokens.focus), tokens.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 7, 7)
