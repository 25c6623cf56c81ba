"""The dialog of one's own statistics: this sitting, today and all time, each figure with what it counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QLabel, QVBoxLayout, QWidget

from annotations.ownwork import Figure
from annotations.wording import later, tr
from app.commands.scopes import LIST
from app.panes.keyeddialog import KeyedDialog
from widgets.daybars import DayBars
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel
from widgets.look.tokens import TARGET

_LEAST_WIDTH = 620
_AROUND = 72  # what stands at the sides of the table


class Line(NamedTuple):
    """A row: what is counted, and the figure of each stretch of time."""

    name: str
    figures: tuple[Figure, ...]


class OwnStatistics(KeyedDialog):
    """Shows figures of one's own work. Arrows walk them; the line below the table says what the current one counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LIST, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Your work"))
        self._model: TableModel[Line] = TableModel(())
        self.table = Table(self._model, KeySet(usualkeys.LIST))
        self.table.setAccessibleName(tr("Figures of your work"))
        self.table.setAllColumnsShowFocus(False)
        self.table.setSelectionBehavior(Table.SelectionBehavior.SelectItems)
        self.said = QLabel()
        self.said.setProperty("role", "quiet")
        self.said.setWordWrap(True)
        self.bars = DayBars()
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self._lay_out()
        self.table.selectionModel().currentChanged.connect(self._tell)

    def show_figures(
        self, whose: str, stretches: Sequence[str], lines: Sequence[Line], days: Sequence[tuple[date, int]]
    ) -> None:
        """Show LINES with a column for each of STRETCHES, and how many spans there were on DAYS."""
        self.setWindowTitle(tr("Your work: {name}", name=whose))
        columns = [Column(tr("What"), lambda line: line.name)]
        for place, name in enumerate(stretches):
            columns.append(Column(name, partial(_shown, place), is_number=True))
        self._model.beginResetModel()
        self._model.columns = tuple(columns)
        self._model.rows = tuple(lines)
        self._model.endResetModel()
        has_any = any(count for _, count in days)
        said = (
            later("Spans on each of the last {count} days") if has_any else later("No spans in the last {count} days")
        )
        self.heading.setText(tr(said, count=len(days)))
        self.bars.setVisible(has_any)
        self.bars.set_days(days, self.heading.text())
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(header.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, header.ResizeMode.Stretch)
        self.resize(self.sizeHint())  # of itself Qt gives no dialog more than two thirds of the screen
        self.table.setCurrentIndex(self._model.index(0, 1))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the stretch of time at the left or at the right; all other keys are those of a dialog."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self.table.hasFocus():
            super().keyPressEvent(event)
            return
        now = self.table.currentIndex()
        column = min(max(now.column() + step, 1), self._model.columnCount() - 1)
        self.table.setCurrentIndex(now.siblingAtColumn(column))

    def sizeHint(self) -> QSize:
        """Room for all rows, and for the words of each."""
        rows = (len(self._model.rows) + 1) * max(self.table.sizeHintForRow(0), TARGET)
        return QSize(
            max(_LEAST_WIDTH, self._wide()),
            rows + self.bars.sizeHint().height() + 12 * self.fontMetrics().lineSpacing(),
        )

    def _wide(self) -> int:
        """The width in pixels in which no cell of the table is cut."""
        table, header = self.table, self.table.header()
        columns = range(self._model.columnCount())
        return _AROUND + sum(max(table.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in columns)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.addWidget(self.table)
        buttons = QDialogButtonBox()
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        kept = QLabel(tr("Only you see this. Nothing of it leaves this machine."))
        kept.setProperty("role", "quiet")
        kept.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(card, 1)
        column.addWidget(self.said)
        column.addWidget(self.heading)
        column.addWidget(self.bars)
        column.addWidget(kept)
        column.addWidget(buttons)

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not now.isValid():
            return
        line = self._model.rows[now.row()]
        figure = line.figures[max(now.column() - 1, 0)]
        stretch = self._model.columns[max(now.column(), 1)].name
        text = tr("{name} · {stretch}: {what}", name=line.name, stretch=stretch, what=figure.counted)
        self.said.setText(text)
        self.table.setAccessibleDescription(text)


def _shown(place: int, line: Line) -> str:
    return line.figures[place].shown
