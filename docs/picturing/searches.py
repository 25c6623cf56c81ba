"""States of the search in all documents, and of the preview of what becomes of many places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import open_article
from picturing.state import DOUBLE, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from widgets.concordancepanel import ConcordancePanel


def _searched(window: MainWindow, typed: str) -> ConcordancePanel:
    """The panel with what this finds, and the keyboard in its list."""
    from PySide6.QtTest import QTest

    open_article(window)
    window.docks.open("search")
    pane = window.searching.pane
    pane.panel.order_chosen.emit("list")
    pane.look_for(typed)
    for _ in range(200):
        QTest.qWait(20)
        if pane.is_settled():
            break
    pane.panel.enter_list()
    return pane.panel


def _words(window: MainWindow) -> ConcordancePanel:
    return _searched(window, "union | company")


def _ticked(window: MainWindow) -> ConcordancePanel:
    panel = _words(window)
    panel.list.tick_all(True)
    return panel


def _preview(window: MainWindow) -> None:
    _ticked(window).list.wanted.emit("mark")


def _by_before(window: MainWindow) -> None:
    panel = _searched(window, "label:STANCE in:body")
    panel.order_chosen.emit("before")
    panel.list.make_current(0)


STATES = (
    State("search", "Every place of some words in all documents", _words, sizes=(SMALL, DOUBLE)),
    State("search-labels", "Labels under conditions, ordered by the words before", _by_before, size=SMALL),
    State(
        "search-faulty", "A regular expression that is not complete", lambda window: _searched(window, "/pay (for|by/")
    ),
    State("search-nothing", "Nothing is found", lambda window: _searched(window, "harbou in:title")),
    State("changes", "What would become of many places", _preview, sizes=(SMALL,)),
)
