"""Annotators beside one another: how much each marks, where edges lie, and how gamma changes without them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from annotations.agreement.report import AnnotatorRow, Behind, Report
from annotations.wording import number, tr
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.table import Column, Table, TableModel, fit_to_contents

_DASH = "–"
_SEEN = 5


class AnnotatorTable(QFrame):
    """A row for each annotator. `opened` tells what is behind the one that is pressed: all that concerns this name."""

    opened = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.FIGURES)
        self._model: TableModel[AnnotatorRow] = TableModel(_columns())
        self.table = Table(self._model, self.keys)
        self.table.setAccessibleName(tr("Annotators"))
        self.table.opened.connect(self._open)
        fit_to_contents(self.table)
        self.table.header().setStretchLastSection(False)
        self.setProperty("role", "card")
        title = QLabel(tr("Annotators"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(self.table, 1)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that walk and open."""
        self.keys.set(keys)

    def set_report(self, report: Report | None) -> None:
        """Show the annotators of another report; the current row stays."""
        row = self.table.current_row()
        self._model.set_rows(report.annotators if report else ())
        self.table.make_current(min(row, len(self._model.rows) - 1))

    def minimumSizeHint(self) -> QSize:
        """Room for the heading and a few rows."""
        return QSize(300, (_SEEN + 3) * (self.fontMetrics().lineSpacing() + 10))

    def _open(self, row: int) -> None:
        name = self._model.rows[row].name
        self.opened.emit(Behind(annotators=(name,)), tr("what concerns {name}", name=name))


def _offset(characters: float | None) -> str:
    """A median offset in characters, with its sign."""
    if characters is None:
        return _DASH
    return "0" if not characters else number(characters, "+.3g").replace("-", "−")


def _difference(value: float | None) -> str:
    """A difference of gamma, with its sign."""
    if value is None:
        return _DASH
    text = number(abs(value), ".2f")
    text = text[1:] if text.startswith("0.") else text
    return f"{'+' if value > 0 else '−'}{text}" if text.strip("0.,") else text


def _columns() -> tuple[Column, ...]:
    return (
        Column(tr("name"), lambda row: row.name),
        Column(tr("documents"), lambda row: number(row.documents), tr("finished, and by somebody else, too"), True),
        Column(tr("spans"), lambda row: number(row.spans, ",.0f"), tr("in these documents"), True),
        Column(
            tr("per 1,000 tokens"),
            lambda row: _DASH if row.per_thousand is None else number(row.per_thousand, ".1f"),
            tr("spans per 1,000 tokens: who marks more than others, and who less"),
            True,
        ),
        Column(
            tr("marked"),
            lambda row: _DASH if row.marked is None else number(row.marked, ".0%"),
            tr("the share of tokens that are marked"),
            True,
        ),
        Column(
            tr("starts"),
            lambda row: _offset(row.start),
            tr("median, in characters, beside matched spans of the others"),
            True,
        ),
        Column(
            tr("ends"),
            lambda row: _offset(row.end),
            tr("median, in characters, beside matched spans of the others"),
            True,
        ),
        Column(
            tr("gamma changes by"),
            lambda row: _difference(row.without),
            tr("when this annotator is left out: gamma of the others less gamma of all"),
            True,
        ),
    )
