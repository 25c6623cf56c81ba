"""States of the manual, and of the tour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import place, show
from picturing.state import DOUBLE, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

LINDMOOR = "Lindmoor"
PARTY = "Civic List"


def _manual(window: MainWindow, page: str = "questions", sought: str = "") -> None:
    window.helping.show_page(page)
    manual = window.helping.window
    assert manual is not None
    manual.resize(1180, 800)
    if sought:
        manual.parts.line.setText(sought)
        manual.next_hit(1)


def _offer(window: MainWindow) -> None:
    window.settings.tour = ""
    window.touring.offer()


def _begin(window: MainWindow) -> None:
    window.settings.tour, window.settings.tour_place = "", ("", "")
    show(window, LINDMOOR)
    window.touring.begin()
    window.touring.next()


def _asked(window: MainWindow) -> None:
    """The party is marked, and the card has made way for the question."""
    _begin(window)
    window.labelling.mark("ACTOR", *place(window, PARTY))


STATES = (
    State("manual", "The manual, on the page about the question that was open", _manual, sizes=(SMALL, DOUBLE)),
    State("manual-searched", "What was found in the manual", lambda window: _manual(window, "keys", "undo")),
    State("tour-offered", "The tour is offered", _offer, size=SMALL),
    State("tour", "The tour speaks of words in the text", _begin, size=SMALL, sizes=(DOUBLE,)),
    State("tour-question", "Its card makes way for what is asked", _asked, size=SMALL),
)
