"""The dialog of one's own work has room for its words, whatever language they are in."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from annotations.ownwork import Figure
from app.panes.ownstatistics import Line, OwnStatistics


def test_no_cell_is_cut(qtbot: QtBot) -> None:
    dialog = OwnStatistics()
    qtbot.addWidget(dialog)
    figures = tuple(Figure("weniger als eine Minute", "was zählt") for _ in range(3))
    lines = [Line("Zeit pro Dokument, Median aller abgeschlossenen", figures)]
    dialog.show_figures("ada", ("Diese Sitzung", "Heute", "Insgesamt"), lines, ())
    dialog.show()
    qtbot.waitExposed(dialog)
    table = dialog.table
    assert all(table.columnWidth(at) >= table.sizeHintForColumn(at) for at in range(4))
