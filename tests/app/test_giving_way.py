"""Lines that give way where there is little room: what they say then, and that all of it is in the tip."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from annotations import manual
from app.panes.manualparts import ManualParts
from resources import path as resource
from tests.accessible.tree import read
from widgets.controls.elidedlabel import ElidedLabel
from widgets.lists.contentslist import ContentsList, ContentsRow

FIGURES = "7 Punkte · 0 Spannen"


def test_a_line_of_figures_says_less_before_it_is_cut(qtbot: QtBot) -> None:
    label, shorter, cut = ElidedLabel(), ElidedLabel("7 Punkte"), ElidedLabel(FIGURES)
    label.set_steps(FIGURES, "7 Punkte")
    for each in (label, shorter, cut):
        qtbot.addWidget(each)
        each.resize(QFontMetrics(each.font()).horizontalAdvance(FIGURES) - 1, 20)
        each.show()
    assert label.grab().toImage() == shorter.grab().toImage()
    assert label.grab().toImage() != cut.grab().toImage()
    assert (label.toolTip(), read(label).name) == (FIGURES, FIGURES)
    label.resize(label.width() + 1, 20)
    cut.resize(label.size())
    assert label.grab().toImage() == cut.grab().toImage()
    assert label.toolTip() == ""


def test_the_contents_of_a_manual_are_whole_or_have_a_tip(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    whole.resize(1040, 760)
    parts = ManualParts(whole)
    book = manual.read(Path(resource("help")), "de")
    rows = [ContentsRow(page.id, page.title) for page in book.pages.values()]
    parts.show_contents(rows)
    whole.show()
    assert [tip_of(parts.contents, at) for at in range(len(rows))] == [""] * len(rows)
    parts.contents.setFixedWidth(120)
    QApplication.processEvents()
    longest = max(range(len(rows)), key=lambda at: len(rows[at].title))
    assert tip_of(parts.contents, longest) == rows[longest].title
    QToolTip.hideText()


def tip_of(contents: ContentsList, row: int) -> str:
    """The tip that comes where the pointer rests on a row."""
    index = contents.model().index(row, 0)
    contents.scrollTo(index)
    place = contents.visualRect(index).topLeft() + QPoint(4, 4)
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, place, contents.viewport().mapToGlobal(place))
    QApplication.sendEvent(contents.viewport(), event)
    return QToolTip.text() if QToolTip.isVisible() else ""
