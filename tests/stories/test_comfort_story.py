"""A long evening with small letters and tired eyes: somebody makes the text comfortable, reads it alone on the screen,
keeps a second article beside it, and sees what was done. With keys alone; then a Hebrew article, with keys and mouse.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app import sample
from app.mainwindow import MainWindow
from app.panes.ownstatistics import OwnStatistics
from app.preferences import Reading
from app.settings import Settings
from tests.righttoleft import labelled_project
from tests.windows import ALT, CTRL, NONE, SHIFT, focus, opened, place_of, press, select_by_keys, settle, told, until
from widgets.look.tokens import HIGH_LIGHT, LIGHT, tokens_of

Key = Qt.Key


class Evening:
    """A clock that goes only while the story says so."""

    def __init__(self, window: MainWindow) -> None:
        self.at = 0.0
        clock = window.timekeeping.clock
        clock.now = lambda: self.at
        clock.leave()
        clock.take()
        self._window = window

    def read(self, minutes: int) -> None:
        """Walk down the text, a key every half minute."""
        for _ in range(2 * minutes):
            self.at += 30
            QTest.keyClick(self._window.windowHandle(), Key.Key_Right)


def own(window: MainWindow) -> list[Span]:
    return sorted(window.reading.spans(), key=lambda span: span.start)


def mark(window: MainWindow, quote: str, key: str) -> None:
    """Select words by keys, mark them, and leave what is asked for later."""
    select_by_keys(window, quote)
    press(key)
    if window.asking.picker.is_open():
        press(Key.Key_Escape)


def makes_it_comfortable(qtbot: QtBot, window: MainWindow) -> None:
    """Larger letters, and more room between the lines."""
    article = window.reading.article
    press(",", CTRL)
    press(Key.Key_Tab)
    press(Key.Key_Up, times=4)
    press(Key.Key_Tab)
    press(Key.Key_Up, times=2)
    until(qtbot, lambda: article._look.size == 15)
    press(",", CTRL)
    reading = Settings().group(Reading)
    assert (reading.size, article._look.spacing) == (15, reading.spacing)
    assert reading.spacing > Reading().spacing
    assert focus() is article


def reads_alone(window: MainWindow, evening: Evening) -> None:
    """Strong colours, and nothing but the text."""
    press("h", CTRL | SHIFT)
    assert tokens_of(window.palette()) is HIGH_LIGHT
    press(Key.Key_F11)
    assert not window.documents.isVisible()
    assert not window.menuBar().isVisible()
    evening.read(12)
    press(Key.Key_Home, CTRL)
    mark(window, "Norsund", "1")
    mark(window, "Brannoch dockers", "1")
    assert [(span.label, span.quote) for span in own(window)] == [
        ("ACTOR", "Norsund"),
        ("ACTOR", "Brannoch dockers"),
    ]
    assert window.reading_mode.is_on, "to mark is no reason to leave"
    while window.reading_mode.is_on:
        press(Key.Key_Escape)  # first out of what is chosen
    assert window.documents.isVisible()
    assert window.status.time.text() == "12 min on this document"


def keeps_a_second_window(qtbot: QtBot, window: MainWindow) -> None:
    """A second window follows in everything but in its article."""
    press("n", CTRL | ALT)
    other = window.windowing.all_windows()[-1]
    settle(qtbot, other)
    assert tokens_of(other.palette()) is HIGH_LIGHT
    assert other.reading.article._look.size == 15
    press(Key.Key_PageDown, CTRL)
    assert other.session.document != window.session.document
    press(Key.Key_PageUp, CTRL)
    mark(other, "union", "1")
    assert [span.quote for span in own(window)] == ["Norsund", "Brannoch dockers", "union"]
    press(Key.Key_F6, CTRL)
    settle(qtbot, window)
    assert told(other) == "Went to window 1 of 2"
    press("z", CTRL, times=2)
    assert [span.quote for span in own(other)] == ["Norsund"]
    press("z", CTRL | SHIFT)
    assert [span.quote for span in own(other)] == ["Norsund", "Brannoch dockers"]


def looks_at_the_figures(qtbot: QtBot, window: MainWindow) -> None:
    """What came of it."""
    press("t", CTRL | SHIFT)
    (dialog,) = window.findChildren(OwnStatistics)
    until(qtbot, dialog.isActiveWindow)
    figures = {line.name: line.figures[0].shown for line in dialog._model.rows}
    assert figures["Active time"] == "12 min"
    assert figures["Spans"] == "2"
    assert figures["Undone"] == "2"
    press(Key.Key_Escape)
    settle(qtbot, window)


def closes_one_window_and_the_other(qtbot: QtBot, window: MainWindow) -> None:
    """The usual colours again, in both; one window closed, the other stays."""
    other = window.windowing.all_windows()[-1]
    press("h", CTRL | SHIFT)
    assert tokens_of(other.palette()) is LIGHT
    press("w", CTRL)
    until(qtbot, lambda: window.windowing.all_windows() == (other,))
    settle(qtbot, other)
    press("q", CTRL)
    until(qtbot, lambda: not other.isVisible())


def test_an_evening_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    Settings().scheme = "light"
    with opened(qtbot, path, "carla") as window:
        evening = Evening(window)
        assert window.session.document is not None
        document = window.session.document.id
        makes_it_comfortable(qtbot, window)
        reads_alone(window, evening)
        keeps_a_second_window(qtbot, window)
        looks_at_the_figures(qtbot, window)
        closes_one_window_and_the_other(qtbot, window)
    with closing(sqlite3.connect(path)) as connection:
        ((kept,),) = connection.execute("SELECT seconds FROM active_time WHERE document = ?", [document])
    assert kept >= 12 * 60
    with opened(qtbot, path, "carla") as window:
        assert window.reading.article._look.size == 15
        assert [span.quote for span in own(window)] == ["Norsund", "Brannoch dockers"]
        assert window.status.time.text() == "12 min on this document"


def test_a_hebrew_article_by_keys_and_by_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, labelled_project(tmp_path, "he"), "ada") as window:
        view = window.reading.article
        before = len(own(window))

        # the arrows follow the eye: left goes on in a line that runs from the right
        press(Key.Key_Home, CTRL)
        press(Key.Key_Left)
        press(Key.Key_Left, SHIFT)
        assert view.selection() == (4, 9)
        press(Key.Key_Escape)
        mark(window, "ראש העיר", "1")
        assert len(own(window)) == before + 1

        # with the mouse, from Hebrew words into a name in Latin letters
        words = "בעלי Café"
        drag_from_the_right(window, words)
        press("3")
        if window.asking.picker.is_open():
            press(Key.Key_Escape)
        assert [span.label for span in own(window) if span.quote == words] == ["CONDITION"]
        press("z", CTRL, times=2)
        assert len(own(window)) == before


def drag_from_the_right(window: MainWindow, quote: str) -> None:
    """Drag the mouse from the first letter of a quote, at its right, to the middle of its last one, wherever that is."""
    text = window.session.document.text
    start, end = place_of(text, quote)
    view = window.reading.article
    view.reveal(start, end)
    first, last = view.range_rects(start, start + 1)[0], view.range_rects(end - 1, end)[0]
    button = Qt.MouseButton.LeftButton
    begin = QPoint(round(first.right()) - 1, round(first.center().y()))
    QTest.mousePress(view.viewport(), button, NONE, begin)
    QTest.mouseMove(view.viewport(), (begin + last.center().toPoint()) / 2)
    QTest.mouseMove(view.viewport(), last.center().toPoint())
    QTest.mouseRelease(view.viewport(), button, NONE, last.center().toPoint())
