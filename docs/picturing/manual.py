"""The pictures of the manual: parts of the window, as large as they are on the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from picturing import agreement, guidelines, helping, lists, questions, schemas, searches, texts
from picturing.acts import choose, place, select, show
from picturing.state import EMPTY, SMALL, State

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    from app.mainwindow import MainWindow

MINISTER = "Transport Minister Ailsa Renwick"
MARGIN = 12
ABOVE, BELOW = 110, 90
WIDE, WIDEST = 880, 640
Part = Callable[["MainWindow"], "QRect"]


def _area(window: MainWindow, widget: QWidget) -> QRect:
    from PySide6.QtCore import QPoint, QRect

    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def around(*words: str) -> Part:
    """The article from above the first to below the last of some words, with whatever card is open."""

    def part(window: MainWindow) -> QRect:
        from PySide6.QtCore import QPoint

        article = window.reading.article
        column = _area(window, article.parentWidget())
        rects = [rect for each in words for rect in article.range_rects(*place(window, each))]
        top = article.viewport().mapTo(window, QPoint(0, round(min(rect.top() for rect in rects)))).y() - ABOVE
        end = article.viewport().mapTo(window, QPoint(0, round(max(rect.bottom() for rect in rects)))).y() + BELOW
        tour = window.touring.stand
        for card in (window.asking.picker, window.mention_list, *((tour.card,) if tour else ())):
            if card.isVisible():
                top = min(top, _area(window, card).top() - MARGIN)
                end = max(end, _area(window, card).bottom() + MARGIN)
        column.setTop(max(column.top(), top))
        column.setBottom(min(column.bottom(), end))
        return column.intersected(window.rect())

    return part


def reading(window: MainWindow) -> QRect:
    """The article and all that belongs to it."""
    return _area(window, window.reading.paper.parentWidget())


def _of(panel: str) -> Part:
    """A panel beside the text."""
    return lambda window: _area(window, window.docks.panel(panel))


def _mentions(window: MainWindow) -> None:
    """Every other place of a town's name, some of which are parts of longer names."""
    show(window, "Lindmoor")
    window.settings.asks_after_marking = False
    window.labelling.mark("ACTOR", *place(window, "Lindmoor"))
    window.settings.asks_after_marking = True
    window.propagation.begin()


def _narrow(make: Callable[[MainWindow], object]) -> Callable[[MainWindow], None]:
    """A dialog as narrow as it may be, so that it need not be made smaller."""

    def narrowed(window: MainWindow) -> None:
        from PySide6.QtWidgets import QDialog

        make(window)
        dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
        dialog.resize(max(WIDEST, dialog.minimumSizeHint().width()), 480)

    return narrowed


def _language(window: MainWindow) -> None:
    """A language is looked for that a package would cut better."""
    from PySide6.QtTest import QTest

    from app.panes.languagechoice import LanguageDialog

    window.article_language.ask()
    dialog = next(each for each in window.findChildren(LanguageDialog) if each.isVisible())
    QTest.keyClicks(dialog.list.line, "vi")


def beginning(window: MainWindow) -> QRect:
    """The ways to begin."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

    welcome = window.reading.paper.welcome
    assert welcome is not None
    room = QRect()
    for each in welcome.findChildren(QWidget):
        if each.isVisible() and not each.findChildren(QWidget):
            room = room.united(_area(window, each))
    return room.adjusted(-2 * MARGIN, -2 * MARGIN, 2 * MARGIN, 2 * MARGIN)


def _open(window: MainWindow, panel: str) -> None:
    """A panel beside the text, with a span chosen."""
    choose(window, "rejected the link", "STANCE")
    window.docks.open(panel)


STATES = (
    State("window", "The window", texts._chosen_stance, size=SMALL, widest=WIDE),
    State("selected", "Words are selected", lambda window: select(window, MINISTER), size=SMALL, part=around(MINISTER)),
    State("marked", "A stance is marked", lambda window: choose(window, "rejected the link", "STANCE"), size=SMALL,
          part=around("rejected the link", "before noon")),
    State("handles", "The chosen span has handles", texts._dragged, size=SMALL, part=around("rejected the link")),
    State("question", "A question", lambda window: questions._ask(window, "rejected the link", "STANCE", "commitment"),
          size=SMALL, part=around("rejected the link")),
    State("link", "The target of a link",
          lambda window: questions._link(window, "Unless loading", "CONDITION", "governs"), size=SMALL,
          part=around("Unless loading")),
    State("mentions", "All mentions", _mentions, size=SMALL, part=around("Lindmoor council")),
    State("register", "The register", _narrow(lists._register), widest=WIDEST),
    State("guideline", "The guideline", guidelines._asked, size=SMALL, part=_of("guideline")),
    State("search", "The search", searches._words, size=SMALL, part=_of("search"), widest=WIDE),
    State("changes", "What becomes of many places", searches._preview, widest=WIDE),
    State("findings", "What is open", lists._findings, size=SMALL, part=reading, widest=WIDEST),
    State("import", "The preview of an import", _narrow(lists._import), widest=WIDEST),
    State("export", "The export dialog", _narrow(lists._export), widest=WIDEST),
    State("language", "The language of the articles", _narrow(_language), EMPTY, widest=WIDEST),
    State("keys", "The window of keys", _narrow(lambda window: window.keying.show()), widest=WIDEST),
    State("agreement", "Agreement", agreement._finished, widest=WIDE),
    State("beginning", "The ways to begin", lambda window: None, EMPTY, size=SMALL, part=beginning),
    State("tour", "The tour", helping._begin, size=SMALL, part=around("Civic List")),
    State("note", "A note is written", questions._note, size=SMALL, part=around("rejected the link")),
    State("table", "The table of spans", lambda window: _open(window, "spans"), size=SMALL, part=_of("spans"),
          widest=WIDE),
    State("preferences", "Reading preferences", lambda window: _open(window, "preferences"), size=SMALL,
          part=_of("preferences")),
    State("schema", "The schema editor", schemas._question, widest=WIDE),
)  # fmt: skip
