"""The real window in tests: opened on a project file, worked with keys and mouse, closed without a trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app.application import Program, prepare
from app.looks import themes
from app.mainwindow import MainWindow
from app.settings import Settings
from widgets.asking.optionrows import shown_keys
from widgets.controls.barbutton import BarButton
from widgets.guidelinepanel import GuidelinePanel
from widgets.labelbar import LabelBar
from widgets.textview.view import TextView

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LOOK_MS = 4
"""So long lies between two looks at whether a window has come to rest; pytest-qt's own 10 ms add up over the tests."""


@contextmanager
def opened(qtbot: QtBot, path: Path, annotator: str | None = "ada") -> Iterator[MainWindow]:
    """The window on a project, with its tokenizer loaded; closed at the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    prepare(application)
    program = Program(Settings())
    try:
        window = program.open(path, annotator)
        settle(qtbot, window)
        yield window
    finally:
        for each in application.topLevelWidgets():
            each.close()
        program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        _undress(application)  # once the window has gone: it need not be undressed any more


def _undress(application: QApplication) -> None:
    """Take the program's look off the application, which the next test shares."""
    application.setStyleSheet("")
    application.setStyle("Fusion")
    themes.set_points(application, themes.usual_points(application))
    application.setPalette(application.style().standardPalette())


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window is active, its jobs are done, and its parts have stopped moving."""
    seen: list[list[int]] = []

    def settled() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        seen.append([*window.reading.sizes(), window.reading.article.height()])
        still = len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]
        return still and window.isActiveWindow() and window.is_settled()

    for _ in range(20_000 // LOOK_MS):
        if settled():
            return
        qtbot.wait(LOOK_MS)
    raise AssertionError("the window does not come to rest")


def press(key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is, as a person would."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifiers)


def give(window: MainWindow, id: str, *keys: str) -> None:
    """Give the command with this id other keys, as the window of keys does."""
    window.keying.take(window.keying.keymap.change(window.keying.table, id, keys))


def focus() -> QWidget:
    """The widget that has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def place_of(text: str, quote: str, nth: int = 0) -> tuple[int, int]:
    """The NTH occurrence of a quote in a text, in code points."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return start, start + len(quote)


def select_by_keys(window: MainWindow, quote: str, nth: int = 0) -> None:
    """Walk to a quote with keys alone, from wherever one is, and select its tokens."""
    assert window.session.document is not None
    start, end = place_of(window.session.document.text, quote, nth)
    go_to_view(window, start, end)
    view = window.reading.active
    press(Qt.Key.Key_Home, CTRL)
    walk = window.session.segmentation
    while (following := walk.next_sentence(view.caret())) and following[0] <= start and view_holds(window, following):
        press(onward(view), CTRL)
    for _ in range(200):
        if view.caret() >= start:
            break
        press(onward(view))
    assert view.caret() == start, f"the caret stopped at {view.caret()}, not at {start}"
    for _ in range(200):
        selection = view.selection()
        if selection and selection[1] >= end:
            break
        press(onward(view), SHIFT)


def onward(view: TextView) -> Qt.Key:
    """The arrow that leads on in the paragraph of the caret: to the left where that is read from the right."""
    return Qt.Key.Key_Left if view._is_right_to_left() else Qt.Key.Key_Right


def go_to_view(window: MainWindow, start: int, end: int) -> None:
    """With Ctrl+Down and Ctrl+Up, go to the article or the point that holds a range."""
    target = window.reading.view_of(start, end)
    if window.reading.active is not target or not target.hasFocus():
        window.reading.active.setFocus()
    numbers = [None, *window.reading.points]
    steps = numbers.index(window.reading.number_of(target)) - numbers.index(window.reading.point_number())
    press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up, CTRL, abs(steps))
    assert window.reading.active is target


def view_holds(window: MainWindow, found: tuple[int, int]) -> bool:
    """Whether the active view shows a range."""
    return window.reading.view_of(*found) is window.reading.active


def drag_over(window: MainWindow, quote: str, nth: int = 0, held: Qt.KeyboardModifier = NONE) -> None:
    """Drag the mouse over a quote, with modifier keys HELD."""
    assert window.session.document is not None
    start, end = place_of(window.session.document.text, quote, nth)
    view = window.reading.view_of(start, end)
    show(window, view, start, end)
    rectangles = view.range_rects(start, end)
    first, last = rectangles[0], rectangles[-1]
    begin = QPoint(round(first.left()) + 1, round(first.center().y()))
    finish = QPoint(round(last.right()) - 1, round(last.center().y()))
    button = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), button, held, begin)
    QTest.mouseMove(view.viewport(), (begin + finish) / 2)
    QTest.mouseMove(view.viewport(), finish)
    QTest.mouseRelease(view.viewport(), button, held, finish)


def click_on(window: MainWindow, quote: str, nth: int = 0) -> None:
    """Click into the middle of a quote's first line."""
    assert window.session.document is not None
    start, end = place_of(window.session.document.text, quote, nth)
    view = window.reading.view_of(start, end)
    show(window, view, start, end)
    where = view.range_rects(start, end)[0].center().toPoint()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, where)


def show(window: MainWindow, view: TextView, start: int, end: int) -> None:
    """Scroll to a range, as the wheel would."""
    view.reveal(start, end)
    number = window.reading.number_of(view)
    if number is not None:
        window.reading.summary.reveal(number)


def choose(window: MainWindow, id: str) -> None:
    """Choose the span with this id, wherever it is, with the focus in its words."""
    span = window.reading.span(id)
    assert span is not None, f"there is no span {id}"
    window.reading.choose(span, reveal=True)


def take(window: MainWindow, id: str) -> None:
    """Take an answer of the question that is open, by the key that its row shows, or else by going down to it."""
    picker = window.asking.picker
    ids = [option.id for option in picker.options()]
    assert picker.is_open(), f"nothing is asked that {id} could answer"
    assert id in ids, f"{picker.title()} takes one of {ids}"
    key = "" if picker.typing else shown_keys(picker.options())[ids.index(id)]
    if key:
        press(key)
        return
    for _ in ids:
        if picker.current_id() == id:
            break
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


def type_in(words: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focus(), words)


def told(window: MainWindow) -> str:
    """What the status line says."""
    return window.status.message.text()


def label_button(bar: LabelBar, name: str) -> BarButton:
    """The button of a label, by what is read on it."""
    shown = [each for each in bar.findChildren(BarButton) if each.isVisibleTo(bar)]
    return next(each for each in shown if each.words.casefold() == name.casefold())


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """Click on a widget, in its middle or at a PLACE in it, provided that nothing lies over it there."""
    window = widget.window()
    there = widget.mapTo(window, place or widget.rect().center())
    met = window.childAt(there) or window
    assert met is widget, f"a click there meets {met}, not {widget}"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, NONE, there)


def hover(widget: QWidget) -> None:
    """Move the pointer onto a widget, from elsewhere."""
    window = widget.window()
    QTest.mouseMove(window.windowHandle(), QPoint(2, 2))
    QTest.mouseMove(window.windowHandle(), widget.mapTo(window, widget.rect().center()))


def framed(window: MainWindow) -> list[tuple[int, int]]:
    """The ranges that are pointed out by a frame, in whichever view."""
    return [part for view in window.reading.views() for part in view._previews]


def keep_lit(window: MainWindow) -> None:
    """Let what a jump lights up stay lit until a test has looked, however busy the machine is."""
    for view in window.reading.views():
        view._flash_timer.setInterval(60_000)


def lit_up(window: MainWindow) -> list[tuple[int, int]]:
    """The ranges that are lit up for a moment, as where a jump has led."""
    return [view._flashed for view in window.reading.views() if view._flashed is not None]


def chosen(window: MainWindow) -> Span:
    """The span that is chosen."""
    span = window.reading.chosen()
    assert span is not None, "no span is chosen"
    return span


def steps(window: MainWindow) -> int:
    """How many steps the project has."""
    return len(window.session.project.history())


def has_left(qtbot: QtBot, window: MainWindow, dialog: QWidget) -> bool:
    """Whether a dialog is closed and the keyboard back in the text."""
    assert not dialog.isVisible()
    qtbot.waitUntil(window.isActiveWindow)
    return window.reading.active.hasFocus()


def until(qtbot: QtBot, holds: Callable[[], object]) -> None:
    """Wait until this holds."""
    qtbot.waitUntil(lambda: bool(holds()), timeout=10_000)


def windows() -> list[MainWindow]:
    """The windows of the program that are to be seen."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


def guideline(window: MainWindow) -> GuidelinePanel:
    """The panel of the guideline."""
    panel = window.docks.panel("guideline")
    assert isinstance(panel, GuidelinePanel)
    return panel
