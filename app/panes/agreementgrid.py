"""How the parts of a report are laid out: in three columns, two or one, as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QScrollArea, QWidget

_GAP = 8
_WIDE, _MIDDLE = 68, 44
"""From how many letters' widths on there are three columns, or two."""

Row = Sequence[tuple[str, int]]
_ROWS: dict[int, Sequence[Row]] = {
    3: (
        (("labels", 5), ("confusion", 4), ("annotators", 4)),
        (("documents", 5), ("list", 8)),
        (("offsets", 5), ("table", 8)),
        (("trend", 5), ("places", 8)),
    ),
    2: (
        (("labels", 6), ("confusion", 6)),
        (("list", 12),),
        (("annotators", 6), ("documents", 6)),
        (("table", 12),),
        (("places", 12),),
        (("offsets", 6), ("trend", 6)),
    ),
    1: tuple(
        ((name, 1),)
        for name in ("labels", "confusion", "list", "annotators", "documents", "table", "places", "offsets", "trend")
    ),
}


class Place(NamedTuple):
    """Where a part stands in the grid."""

    name: str
    row: int
    column: int
    wide: int


def places(columns: int, hidden: Sequence[str] = ()) -> list[Place]:
    """Where the parts stand in so many columns; what is HIDDEN leaves its room to its neighbours."""
    found = []
    for row, parts in enumerate(_ROWS[columns]):
        whole = sum(wide for _, wide in parts)
        shown = [(name, wide) for name, wide in parts if name not in hidden]
        at = 0
        for name, wide in shown:
            if name == shown[-1][0]:
                wide = whole - at
            found.append(Place(name, row, at, wide))
            at += wide
    return found


class AgreementGrid(QScrollArea):
    """Scrolls HEAD and the parts of a report below it. The rows that lead share what can be seen at once."""

    def __init__(self, head: QWidget, parts: dict[str, QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._parts = parts
        self._laid: tuple[int, tuple[str, ...]] | None = None
        self._hidden: tuple[str, ...] = ()
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self.setWidget(self._content)
        for part in (head, *parts.values()):
            part.setParent(self._content)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def set_hidden(self, *names: str) -> None:
        """Leave these parts out."""
        self._hidden = names
        for name, part in self._parts.items():
            part.setVisible(name not in names)
        self._lay_out()

    def show_part(self, part: QWidget) -> None:
        """Scroll to a part."""
        QApplication.sendPostedEvents(self._content, QEvent.Type.LayoutRequest)
        self.ensureWidgetVisible(part, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """Room for the widest part; all else wraps or scrolls."""
        widest = max(part.minimumSizeHint().width() for part in self._parts.values())
        return QSize(widest + self.verticalScrollBar().sizeHint().width() + _GAP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out for the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has the keyboard into sight, as a whole part where there is room for it."""
        if now is None or not self._content.isAncestorOf(now):
            return
        part = next((part for part in self._parts.values() if part.isAncestorOf(now)), now)
        self.show_part(part if part.height() <= self.viewport().height() else now)

    def _columns(self) -> int:
        letters = self.viewport().width() / max(1, self.fontMetrics().horizontalAdvance("M"))
        return 3 if letters >= _WIDE else 2 if letters >= _MIDDLE else 1

    def _lay_out(self) -> None:
        columns = self._columns()
        if self._laid != (columns, self._hidden):
            self._laid = columns, self._hidden
            while self._grid.count():
                self._grid.takeAt(0)
            for column in range(self._grid.columnCount()):
                self._grid.setColumnStretch(column, 0)
            found = places(columns, self._hidden)
            wide = max(place.column + place.wide for place in found)
            self._grid.addWidget(self._head, 0, 0, 1, wide)
            for place in found:
                self._grid.addWidget(self._parts[place.name], place.row + 1, place.column, 1, place.wide)
            for column in range(wide):
                self._grid.setColumnStretch(column, 1)
                self._grid.setColumnMinimumWidth(column, 0)
        half = (self.viewport().height() - self._head.heightForWidth(self.viewport().width())) // 2 - _GAP
        for row in range(1, self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, half if columns == 3 and row <= 2 else 0)
