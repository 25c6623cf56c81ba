"""States of the agreement window, and of two readings in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import ARTICLE, show
from picturing.state import EMPTY, SMALL, State

if TYPE_CHECKING:
    from annotations.agreement.disagreements import Disagreement
    from app.mainwindow import MainWindow
    from app.panes.agreement import AgreementWindow


def _panel(window: MainWindow) -> AgreementWindow:
    """The agreement window of who leads, once it has counted: ada and ben have finished one article."""
    from PySide6.QtTest import QTest

    from annotations import leads

    if window.session.is_blind:
        leads.lead(window.session.project)
    window.agreeing.show()
    panel = window.agreeing.window
    assert panel is not None
    panel.resize(window.size())
    for _ in range(400):
        QTest.qWait(50)
        if not panel.surveying.busy:
            break
    return panel


def _finished(window: MainWindow) -> AgreementWindow:
    if window.session.head is not None and window.session.head.status != "done":
        window.navigation.finish()
    return _panel(window)


def _behind(window: MainWindow) -> None:
    """A cell of the confusion is opened, and its disagreements are listed."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    panel = _finished(window)
    chart = panel.parts.charts["confusion"]
    chart.setFocus()
    QTest.qWait(200)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(chart, key)


def _compare(window: MainWindow, kind: str, nth: int = 0) -> None:
    """A disagreement of this kind is open in the text."""
    panel = _finished(window)
    listed: list[Disagreement] = [each for each in panel.parts.list.shown() if each.kind == kind]
    panel.close()
    show(window, ARTICLE)
    window.comparing.begin(listed, nth)


STATES = (
    State("agreement", "How far annotators agree", _finished, sizes=(SMALL,)),
    State("agreement-behind", "The disagreements behind a cell of a plot", _behind, size=SMALL),
    State("agreement-nothing", "Nothing to count yet", _panel, EMPTY),
    State(
        "comparison", "A disagreement in the text, with both readings", lambda window: _compare(window, "boundary", 1)
    ),
    State(
        "comparison-attribute",
        "Both have marked it, and answer differently",
        lambda window: _compare(window, "attribute"),
    ),
)
