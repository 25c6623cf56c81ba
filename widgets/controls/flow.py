"""Widgets beside one another that go on in the next row where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 6
WHOLE_ROW = 100_000
"""More pixels than any row has: what is to have at least so many has a row for itself."""


class Flow(QWidget):
    """Lays widgets out in rows, each at its own size. It is as high as its rows.

    The one that is FILLING has at least so many pixels as LEAST says, and what its row has left.
    """

    def __init__(
        self,
        parts: Sequence[QWidget],
        parent: QWidget | None = None,
        *,
        filling: QWidget | None = None,
        least: int = 0,
    ) -> None:
        super().__init__(parent)
        self._parts = list(parts)
        self._filling, self._least = filling, least
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_least(self, least: int) -> None:
        """Give the part that fills its row at least so many pixels."""
        self._least = least
        self.arrange()

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Lay out other widgets in the place of these, which go."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        self.arrange()

    def hasHeightForWidth(self) -> bool:
        """Rows wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in pixels of all rows at WIDTH pixels."""
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        """All rows at the present width."""
        width = self.width() if self.width() > 0 else 400
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As much as the part that gives way least, and all rows."""
        parts = (part for part in self._shown() if part is not self._filling)
        width = max((part.minimumSizeHint().width() for part in parts), default=0)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def arrange(self) -> None:
        """Lay out anew: a part has another size."""
        for part, place in zip(self._shown(), self._places(self.width())[0], strict=True):
            part.setGeometry(place)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out what changed its size meanwhile: while nobody sees it, Qt does not tell it of that."""
        super().showEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        """A part may ask for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        """The parts that are not hidden."""
        return [part for part in self._parts if not part.isHidden()]

    def _places(self, width: int) -> tuple[list[QRect], int]:
        """Where the parts go, each in the middle of its row, and how high all of them are."""
        places: list[QRect] = []
        y = 0
        for row in self._rows(width):
            sizes = [self._filled(part, size, row, width) for part, size in row]
            x, height = 0, max(size.height() for size in sizes)
            for size in sizes:
                places.append(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + _GAP
            y += height + _GAP
        return places, max(0, y - _GAP)

    def _filled(self, part: QWidget, size: QSize, row: Sequence[tuple[QWidget, QSize]], width: int) -> QSize:
        """The size of a part in its row, which one of them fills."""
        if part is not self._filling:
            return QSize(min(size.width(), width), size.height())
        wide = size.width() + max(0, width - sum(size.width() + _GAP for _, size in row) + _GAP)
        return QSize(wide, part.heightForWidth(wide) if part.hasHeightForWidth() else size.height())

    def _rows(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """The parts that are shown, with the size that each has at least, a row after the other."""
        rows: list[list[tuple[QWidget, QSize]]] = []
        used = width + 1
        for part in self._shown():
            size = part.sizeHint()
            if part is self._filling:
                size.setWidth(min(self._least, width))
            if used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((part, size))
            used += size.width() + _GAP
        return rows
