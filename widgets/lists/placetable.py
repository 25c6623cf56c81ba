"""The places with the most disorder, and what each annotator marked there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QVBoxLayout, QWidget

from annotations.agreement.disagreements import Place
from annotations.agreement.report import Behind, Report
from annotations.wording import number, tr
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel

_NOTHING = "—"
_SEEN = 5


class PlaceTable(QFrame):
    """A row for each place. `opened` tells what is behind the one that is pressed: all that differs there."""

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.FIGURES)
        self._titles: dict[str, str] = {}
        self._model: TableModel[Place] = TableModel(self._columns())
        self.table = Table(self._model, self.keys)
        self.table.setAccessibleName(tr("Places with the most disorder"))
        self.table.opened.connect(self._open)
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(2, 24 * self.fontMetrics().averageCharWidth())
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(QLabel(tr("Places with the most disorder")))
        column.addWidget(self.table, 1)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that walk and open."""
        self.keys.set(keys)

    def set_report(self, report: Report | None) -> None:
        """Show the places of another report; the current row stays."""
        row = self.table.current_row()
        self._titles = {each.document: each.title for each in report.documents} if report else {}
        self._model.set_rows(report.worst if report else ())
        self.table.make_current(min(row, len(self._model.rows) - 1))

    def minimumSizeHint(self) -> QSize:
        """Room for the heading and a few rows."""
        return QSize(300, (_SEEN + 3) * (self.fontMetrics().lineSpacing() + 10))

    def _open(self, row: int) -> None:
        place = self._model.rows[row]
        behind = Behind(document=place.document, place=place.shown)
        self.opened.emit(behind, tr("a place in {document}", document=self._titles.get(place.document, place.document)))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(
                tr("disorder"),
                lambda place: number(place.disorder, ".2f"),
                tr("1 for a span that nobody else marked"),
                True,
            ),
            Column(
                tr("what they marked"),
                lambda place: " · ".join(f"{name}: {said or _NOTHING}" for name, said in place.readings),
            ),
            Column(tr("document"), lambda place: self._titles.get(place.document, place.document)),
        )
