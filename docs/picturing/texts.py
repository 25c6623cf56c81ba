"""States of the text: what is marked, chosen, selected, dragged and pointed out in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import choose, open_article, place, select, show
from picturing.state import DOUBLE, SMALL, WIDER, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

REJECTED = "rejected the link"
TALK = "We will talk about"


def _chosen_stance(window: MainWindow) -> None:
    choose(window, REJECTED, "STANCE")


def _stub(window: MainWindow) -> None:
    """The condition that the stance is about stands above the view."""
    chosen = choose(window, TALK, "STANCE")
    window.reading.article.scroll_to(chosen.start)


def _gaps(window: MainWindow) -> None:
    open_article(window)
    window.settings.asks_after_marking = False
    window.labelling.mark("ACTOR", *place(window, "Ferry traffic"))
    window.labelling.add_fragment(place(window, "Orrin Isles"))
    window.settings.asks_after_marking = True


def _sticky(window: MainWindow) -> None:
    open_article(window)
    window.labelling.use("ACTOR")


def _anchor(window: MainWindow) -> None:
    """The first of the two clicks that select under a sticky label."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _sticky(window)
    article = window.reading.article
    at = article.range_rects(*place(window, "Brannoch and"))[0].center().toPoint()
    QTest.mouseClick(article.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _dragged(window: MainWindow) -> None:
    """The end of a stance is in the hand, some words on from where it was."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    choose(window, REJECTED, "STANCE")
    article = window.reading.article
    end = next(each for each in article.handles() if not each.at_start)
    to = article.range_rects(*place(window, "before noon"))[0].center()
    QTest.mousePress(article.viewport(), Qt.MouseButton.LeftButton, pos=end.middle.toPoint())
    QTest.mouseMove(article.viewport(), to.toPoint())


def _refused(window: MainWindow) -> None:
    """Words that cross a span."""
    open_article(window)
    start, end = place(window, "before noon. “We will")
    window.answer(lambda: window.labelling.mark("STANCE", start - len("rosters "), end))


def _condition(window: MainWindow) -> None:
    choose(window, "Unless loading", "CONDITION")


def _restates(window: MainWindow) -> None:
    choose(window, "rejects any link", "STANCE", "point 2")


def _mentions(window: MainWindow) -> None:
    open_article(window)
    window.labelling.mark("ACTOR", *place(window, "Kelsay"))
    window.asking.leave()
    window.propagation.begin()


def _unmarked(window: MainWindow) -> None:
    """An actor is unmarked in one place, and looked for as it is marked in others."""
    choose(window, "Norsund chairman", "ACTOR")
    window.labelling.mark("ACTOR", *place(window, "Kelsay"))
    window.asking.leave()
    window.reading.clear_selection()
    window.propagation.next_unmarked()


def _done(window: MainWindow) -> None:
    show(window, "Karvelia")


def _largest(window: MainWindow) -> None:
    for _ in range(12):
        window.appearance.zoom_in()
    choose(window, REJECTED, "STANCE")


STATES = (
    State("document", "A document with its spans, links and the map at the left", open_article, sizes=(SMALL,)),
    State("selection", "Words are selected", lambda window: select(window, "sharper tone")),
    State("sticky-label", "A label is sticky", _sticky),
    State("anchor", "A label is sticky, and the first click has put an anchor", _anchor),
    State("refused", "Something is refused, and the line at the foot says why", _refused),
    State(
        "chosen-stance",
        "A stance is chosen: its arcs, its handles, the inspector",
        _chosen_stance,
        sizes=(SMALL, DOUBLE),
    ),
    State("largest-text", "The same with the reading text at its largest", _largest),
    State("stub", "The other end of a link is off the screen", _stub),
    State("dragged-edge", "The edge of a span is being dragged", _dragged),
    State("gaps", "A span with a gap", _gaps, WIDER),
    State("condition", "A condition is chosen", _condition),
    State("restates", "A stance in a summary point is chosen, and its links lead into the article", _restates),
    State("mentions", "All mentions of a name", _mentions),
    State("unmarked-mention", "The next mention that is not marked", _unmarked),
    State("done", "A finished document", _done),
)
