"""States in which something is asked beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from picturing.acts import choose, open_article, place, type_in
from picturing.state import WIDER, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

REJECTED = "rejected the link"


def _ask(window: MainWindow, quote: str, label: str, attribute: str) -> None:
    choose(window, quote, label)
    window.answering.ask(attribute)


def _ask_field(window: MainWindow, field: str, typed: str = "") -> None:
    open_article(window)
    window.answering.ask_field(field)
    if typed:
        type_in(typed)


def _link(window: MainWindow, quote: str, label: str, link: str) -> None:
    choose(window, quote, label)
    window.linking.link(link)


def _fields(window: MainWindow) -> None:
    open_article(window)
    window.answering.ask_fields()


def _stack(window: MainWindow) -> None:
    open_article(window)
    window.reading.put_caret(place(window, "union accepts new rosters")[0])
    window.labelling.show_stack()


def _note(window: MainWindow) -> None:
    choose(window, REJECTED, "STANCE")
    window.remarking.note()
    type_in("Reported without quotation marks")


def _query(window: MainWindow) -> None:
    choose(window, REJECTED, "STANCE")
    window.remarking.query()
    type_in("Are pay and rosters one issue or two?")


STATES = (
    State("commitment", "A choice is asked", lambda window: _ask(window, REJECTED, "STANCE", "commitment")),
    State("topics", "Several values are asked", lambda window: _ask_field(window, "topics", "l"), WIDER),
    State("marker", "A text is asked", lambda window: _ask(window, "Unless loading", "CONDITION", "marker")),
    State("number", "A number is asked", lambda window: _ask_field(window, "quoted_speakers", "5"), WIDER),
    State("date", "A date is asked", lambda window: _ask_field(window, "publication_date", "2026-11-2")),
    State("issue", "A value of a vocabulary is asked", lambda window: _ask(window, REJECTED, "STANCE", "issue")),
    State("target", "A range of the text is asked", lambda window: _ask(window, REJECTED, "STANCE", "target")),
    State("entity", "An entity is asked", lambda window: _ask(window, "Norsund Line", "ACTOR", "entity")),
    State("fields", "A field of the document is asked", _fields),
    State(
        "link-target",
        "The target of a link is asked",
        lambda window: _link(window, REJECTED, "STANCE", "reported_by"),
    ),
    State(
        "badges",
        "Badges number the targets that a condition may govern",
        lambda window: _link(window, "Unless loading", "CONDITION", "governs"),
    ),
    State("stack", "The spans at a place are listed", _stack),
    State("note", "A note is written", _note),
    State("query", "A query to the lead is written", _query),
)
