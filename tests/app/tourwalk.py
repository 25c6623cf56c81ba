"""The tour, taken to its end by keys as its cards say."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.mainwindow import MainWindow
from app.tour.steps import COURSES
from tests.windows import CTRL, SHIFT, press, select_by_keys, type_in

Key = Qt.Key
COURSE = COURSES[0]


def comes_to(qtbot: QtBot, window: MainWindow, id: str) -> None:
    """The tour goes on to this step, once things have come to rest."""
    qtbot.waitUntil(lambda: window.touring.step is not None and window.touring.step.id == id)
    assert window.touring.is_shown


def walk(qtbot: QtBot, window: MainWindow, look: Callable[[str], object] = lambda _: None) -> None:
    """Go from the first step to the last; LOOK is called at each step, before what it asks for is done."""
    for id, deeds in _deeds(window).items():
        comes_to(qtbot, window, id)
        look(id)
        deeds()


def _deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What is done at each step, in order."""
    return {
        "look": lambda: press(Key.Key_F1, CTRL),
        "select": lambda: select_by_keys(window, COURSE.actor),
        "mark": lambda: press("1"),
        "answer": _answers_the_name,
        "mentions": _takes_the_mentions,
        "stance": lambda: _marks(window, COURSE.stance, "2"),
        "hold": lambda: _answers("s"),
        "condition": lambda: _ends_questions_and_marks(window, COURSE.condition),
        "undo": _takes_back_and_does_again,
        "points": lambda: press(Key.Key_Down, CTRL),
        "fields": _answers_the_field,
        "finish": lambda: press(Key.Key_Return, CTRL, 2),
        "end": lambda: press(Key.Key_F1, SHIFT),
    }


def _answers_the_name() -> None:
    type_in(COURSE.actor)
    press(Key.Key_Return)
    press(Key.Key_Tab)


def _takes_the_mentions() -> None:
    press("m")
    press(Key.Key_Return)


def _marks(window: MainWindow, quote: str, key: str) -> None:
    select_by_keys(window, quote)
    press(key)


def _answers(key: str) -> None:
    press(key)
    press(Key.Key_Return)


def _ends_questions_and_marks(window: MainWindow, quote: str) -> None:
    press(Key.Key_Escape)
    assert window.touring.is_on, "Esc ends the questions first"
    _marks(window, quote, "3")
    _answers("p")


def _takes_back_and_does_again() -> None:
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)


def _answers_the_field() -> None:
    press(Key.Key_F4)
    press("y")
    press(Key.Key_Escape)
