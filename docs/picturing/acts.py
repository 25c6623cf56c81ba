"""What an annotator does on the way to a state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotations.spans import Span

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

ARTICLE = "Norsund offers"


def show(window: MainWindow, words: str) -> None:
    """Show the document whose title holds WORDS."""
    rows = window.session.project.listings()
    window.navigation.open_document(next(row.id for row in rows if words in (row.title or "")))
    window.reading.enter_point(None)


def open_article(window: MainWindow) -> None:
    """Open the labelled article of the sample, editable, from its top."""
    document = window.session.document
    if document is None or not (document.title or "").startswith(ARTICLE):
        show(window, ARTICLE)
    if window.states.is_closed():
        window.navigation.reopen()
    window.reading.put_caret(0)


def span(window: MainWindow, quote: str, label: str, place: str = "") -> Span:
    """The first span with LABEL whose words begin with QUOTE; PLACE may say where, as in "point 2"."""
    return next(
        each
        for each in window.reading.spans()
        if each.label == label and each.quote.startswith(quote) and place in window.reading.place_name(each.start)
    )


def choose(window: MainWindow, quote: str, label: str, place: str = "") -> Span:
    """Open the article and choose a span of it."""
    open_article(window)
    chosen = span(window, quote, label, place)
    window.reading.choose(chosen, reveal=True)
    window.linking.clicked(chosen.id)
    return chosen


def place(window: MainWindow, words: str) -> tuple[int, int]:
    """Where the document has WORDS first."""
    assert window.session.document is not None
    start = window.session.document.text.index(words)
    return start, start + len(words)


def select(window: MainWindow, words: str) -> None:
    """Open the article and select words of it."""
    open_article(window)
    window.reading.select(*place(window, words))


def type_in(text: str) -> None:
    """Type into whatever has the focus."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def type_over(text: str) -> None:
    """Type into the line that has the focus, in place of what stands there."""
    from PySide6.QtWidgets import QApplication, QLineEdit

    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.clear()
    type_in(text)


def take() -> None:
    """Press Return on whatever has the focus."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
