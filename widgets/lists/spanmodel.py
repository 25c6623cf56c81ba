"""The rows of the table of spans: what they hold, which of them are shown, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotations.wording import later, tr
from widgets.look.tokens import legible, tokens_of

AnyIndex = QModelIndex | QPersistentModelIndex

COLUMNS = (
    later("No."),
    later("Label"),
    later("Words"),
    later("Where"),
    later("Answers"),
    later("Links"),
    later("Remarks"),
    later("Made"),
)
NUMBER, LABEL, WORDS, WHERE, ANSWERS, LINKS, REMARKS, MADE = range(len(COLUMNS))
EMPTY = (
    "",
    "",
    "",
    "",
    later("no answers"),
    later("no links"),
    later("no remarks"),
    "",
)
"""What is heard where a cell is empty."""

COLOUR_ROLE = Qt.ItemDataRole.UserRole
_FEW = 50
_NONE = QModelIndex()
_Role = Qt.ItemDataRole


class SpanRow(NamedTuple):
    """One span in words; `colour` (#rrggbb) is that of its label, `sentence` all of it in one line."""

    label: str
    colour: str
    words: str
    place: str
    answers: str
    links: str
    remarks: str
    made: str
    sentence: str

    @property
    def rest(self) -> str:
        """The line without the label."""
        return self.sentence.removeprefix(f"{self.label}, ")

    def cell(self, column: int) -> str:
        """What stands in a column but the first."""
        cells = (self.label, self.words, self.place, self.answers, self.links, self.remarks, self.made)
        return " ".join(cells[column - 1].split())


class SpanModel(QAbstractTableModel):
    """Spans by id, of which those are shown that hold every word of a filter, in the order of a column.

    ROW_OF puts a span into words; it is asked when a row is first seen, or looked through for a filter.
    """

    def __init__(self, row_of: Callable[[str], SpanRow]) -> None:
        super().__init__()
        self._row_of = row_of
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._rows: dict[str, SpanRow] = {}
        self._words: list[str] = []
        self._column, self._descending = NUMBER, False
        self.shown: list[str] = []

    def set_ids(self, ids: Sequence[str], changed: Collection[str] | None = None) -> None:
        """Hold these spans, in reading order. Only those CHANGED are put into words anew; None for all."""
        if changed is None:
            self._rows.clear()
        for id in changed or ():
            self._rows.pop(id, None)
        self._ids = list(ids)
        self._numbers = {id: number for number, id in enumerate(ids, 1)}
        self._become(self._arranged(), anew=changed is None)

    def set_filter(self, text: str) -> None:
        """Show the spans in whose row every word of TEXT stands."""
        self._words = text.casefold().split()
        self._become(self._arranged(), anew=False)

    def set_order(self, column: int, descending: bool) -> None:
        """Show the rows in the order of a column; alike ones stay in reading order."""
        self._column, self._descending = column, descending
        self._become(self._arranged(), anew=False)

    def order(self) -> tuple[int, bool]:
        """The column that orders the rows, and whether downwards."""
        return self._column, self._descending

    def count(self) -> int:
        """How many spans there are, shown or not."""
        return len(self._ids)

    def row_of(self, id: str) -> int:
        """The row of a span, -1 where it is not shown."""
        return self.shown.index(id) if id in self.shown else -1

    def span_row(self, id: str) -> SpanRow:
        """A span in words."""
        if id not in self._rows:
            self._rows[id] = self._row_of(id)
        return self._rows[id]

    def rowCount(self, parent: AnyIndex = _NONE) -> int:
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: AnyIndex = _NONE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = _Role.DisplayRole) -> Any:
        """What stands in a cell. Who hears it gets a word for an empty one, and with the label the rest of the row."""
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        id, column = self.shown[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            text = str(self._numbers[id]) if column == NUMBER else self.span_row(id).cell(column)
            return text or (tr(EMPTY[column]) if role == _Role.AccessibleTextRole else text)
        if role == _Role.AccessibleDescriptionRole and column == LABEL:
            return self.span_row(id).rest
        if role == COLOUR_ROLE and column == LABEL:
            return self.span_row(id).colour
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column == NUMBER else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """The name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return tr(COLUMNS[section]) if role in (_Role.DisplayRole, _Role.ToolTipRole) else None

    # Inner matters

    def _arranged(self) -> list[str]:
        """The ids that pass the filter, in order."""
        found: Iterable[str] = self._ids
        if self._words:
            found = [id for id in found if self._holds(self.span_row(id))]
        if self._column != NUMBER:
            found = sorted(found, key=lambda id: self._key(id), reverse=self._descending)
        elif self._descending:
            found = reversed(list(found))
        return list(found)

    def _key(self, id: str) -> tuple[Any, int]:
        """By what a row is ordered; in reading order where that is alike, in whichever direction the column goes."""
        number = self._numbers[id]
        place = -number if self._descending else number
        if self._column == WHERE:
            return number, place
        return self.span_row(id).cell(self._column).casefold(), place

    def _holds(self, row: SpanRow) -> bool:
        whole = " ".join((row.sentence, row.made)).casefold()
        return all(word in whole for word in self._words)

    def _become(self, wanted: list[str], *, anew: bool) -> None:
        """Show WANTED. Rows that stay are left where they are, so that whoever is on one of them stays there."""
        there, held = set(wanted), set(self.shown)
        kept = [id for id in self.shown if id in there]
        if anew or len(there ^ held) > _FEW or [id for id in wanted if id in held] != kept:
            self.beginResetModel()
            self.shown = wanted
            self.endResetModel()
            return
        for row in reversed([row for row, id in enumerate(self.shown) if id not in there]):
            self.beginRemoveRows(_NONE, row, row)
            del self.shown[row]
            self.endRemoveRows()
        for row, id in enumerate(wanted):
            if id not in held:
                self.beginInsertRows(_NONE, row, row)
                self.shown.insert(row, id)
                self.endInsertRows()
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, len(COLUMNS) - 1))


class SpanDelegate(QStyledItemDelegate):
    """Writes labels in their colours, heavier than the rest."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Take the colour where the row is not filled."""
        super().initStyleOption(option, index)
        colour = index.data(COLOUR_ROLE)
        if colour:
            font = QFont(option.font)
            font.setWeight(QFont.Weight.DemiBold)
            option.font = font
            if not option.state & QStyle.StateFlag.State_Selected:
                ink = QColor(legible(str(colour), tokens_of(option.palette)))
                option.palette.setColor(option.palette.ColorRole.Text, ink)
