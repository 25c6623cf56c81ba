"""Where the keyboard can go in a place, whether it comes round, and whether one sees where it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from tests.accessible.faults import takes_focus, where
from widgets.asking.popover import Popover
from widgets.chart import Chart
from widgets.controls.dock import Dock
from widgets.look.tokens import contrast, tokens_of
from widgets.textview.view import TextView

MOST_STEPS = 150
CARET = 24
"""So many pixels a caret has at least; a text shows the keyboard by nothing else."""
TIMES_ITS_SIDE = 3
"""So many lines along its shorter side, or along that of a row of it, change where the keyboard comes to a control."""
ROW = 26
MARK = 12
"""So wide is a mark of a plot at least, which is framed by itself."""
_AROUND = 6


def stops(place: QWidget) -> list[QWidget]:
    """What Tab may stop at in a place."""
    found = [place, *place.findChildren(QWidget)]
    return [each for each in found if is_stop(each)]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at a widget that can be seen."""
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and takes_focus(widget) and not _is_inner(widget)


def walked(start: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab leads from START, until it comes there again or is lost."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST_STEPS):
        at = QApplication.focusWidget()
        if at is None or at in found[:-1]:
            break
        if at not in found:  # in a page, Tab goes from link to link first
            found.append(at)
        if back:
            QTest.keyClick(at, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(at, Qt.Key.Key_Tab)
    return found


Kind = tuple[tuple[str, str], ...]


def kind(widget: QWidget) -> Kind:
    """What a stop looks like, and what it stands on: all of a kind are drawn in the same way."""
    grounds = (each for each in _above(widget) if each is widget or not each.isWindow())
    found = ((type(each).__name__, str(each.property("role") or "")) for each in grounds)
    return tuple(each for each in found if each not in _SEE_THROUGH)


_SEE_THROUGH = [(each, "") for each in ("QWidget", "QFrame", "QStackedWidget", "QSplitter", "QScrollArea", "_Page")]
"""What holds other widgets and paints nothing itself."""


def unseen(among: Sequence[QWidget]) -> list[str]:
    """The stops at which nobody sees that the keyboard is there."""
    QApplication.sendPostedEvents()
    for window in {each.window() for each in among if isValid(each)}:
        window.grab()  # what was made just now finds its place with the first picture
    return [
        f"{called(each)} in {where(each)}" for each in among if isValid(each) and is_stop(each) and not _shows(each)
    ]


def _shows(widget: QWidget) -> bool:
    """Whether enough of what is seen changes as the keyboard comes: so many pixels, in so much of a contrast."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget:
        return False
    _scroll_to(widget)
    there = _picture(widget)
    widget.clearFocus()
    least = tokens_of(widget.palette()).line_contrast
    seen = (pair for pair in _changed(_picture(widget), there) if _contrast(*pair) >= least)
    return len(list(islice(seen, _wanted(widget)))) == _wanted(widget)


_contrast = cache(contrast)


def _wanted(widget: QWidget) -> int:
    """How many pixels have to change."""
    if isinstance(widget, TextView):
        return CARET
    return TIMES_ITS_SIDE * (MARK if isinstance(widget, Chart) else min(widget.width(), widget.height(), ROW))


def _scroll_to(widget: QWidget) -> None:
    """Bring a widget into view, as Tab does that leads there."""
    for each in _above(widget):
        if isinstance(each, QScrollArea) and each.widget() is not None and each.widget().isAncestorOf(widget):
            each.ensureWidgetVisible(widget)


def _picture(widget: QWidget) -> QImage:
    """What is seen of a widget and right around it."""
    QApplication.sendPostedEvents()
    window = widget.window()
    area = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(area & window.rect()).toImage()


def _changed(one: QImage, other: QImage) -> Iterable[tuple[str, str]]:
    """The colours before and after, of each pixel that differs."""
    if one.size() != other.size():
        return
    for y in range(one.height()):
        row, now = one.constScanLine(y), other.constScanLine(y)
        if bytes(row) != bytes(now):
            for x in range(one.width()):
                if one.pixel(x, y) != other.pixel(x, y):
                    yield one.pixelColor(x, y).name(), other.pixelColor(x, y).name()


def _is_inner(widget: QWidget) -> bool:
    """A part of a control that takes the keyboard for the whole."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox) or (
        parent is not None and parent.focusProxy() is widget and not is_container(parent)
    )


def is_container(widget: QWidget) -> bool:
    """Whether it holds several things that the keyboard may be at."""
    return not isinstance(widget, QComboBox)


def keeps_tab(widget: QWidget) -> bool:
    """Whether Tab has a meaning of its own there: it walks the spans of a text, and leaves a question open."""
    return isinstance(widget, TextView) or any(isinstance(each, Popover) for each in _above(widget))


def _above(widget: QWidget | None) -> Iterable[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def led_astray(place: QWidget) -> list[str]:
    """What is wrong with the way that Tab takes through a place: what it misses, and where it jumps."""
    wanted = [each for each in stops(place) if not keeps_tab(each)]
    if not wanted:
        return []
    back = walked(wanted[0], back=True)  # first: on the way forth, spans are chosen, and the inspector shows others
    there = walked(wanted[0])
    return _unreached(wanted, there, back) + _jumps(there)


def _unreached(wanted: list[QWidget], there: list[QWidget], back: list[QWidget]) -> list[str]:
    """The stops that Tab comes to neither forwards nor backwards, or not both ways where nothing keeps it."""
    held = any(keeps_tab(each) for each in (*there, *back))
    reached = {*there, *back} if held else {*there} & {*back}
    missed = [each for each in wanted if isValid(each) and is_stop(each) and each not in reached]
    return [f"Tab does not come to {called(each)}" for each in missed]


def _jumps(walk: list[QWidget]) -> list[str]:
    """Where Tab goes up, or back in a row, more than the once that brings it round."""
    if not any(keeps_tab(each) for each in walk):
        walk = walk + walk[:1]
    jumps = [
        f"Tab goes back to {called(other)} from {called(one)}"
        for one, other in pairwise(walk)
        if _goes_back(one, other)
    ]
    return jumps if len(jumps) > 1 else []


def _goes_back(one: QWidget, other: QWidget) -> bool:
    """Whether a stop stands above the one before it, or in its row and before it."""
    if _scrolled(one) is not _scrolled(other) or one.window() is not other.window():
        return False  # what scrolls has moved meanwhile
    first, second = (QRect(each.mapToGlobal(QPoint()), each.size()) for each in (one, other))
    above = second.bottom() <= first.top() and second.left() < first.right()
    before = second.right() <= first.left() and second.top() < first.bottom()
    return above or before


def _scrolled(widget: QWidget) -> QScrollArea | None:
    return next((each for each in _above(widget.parentWidget()) if isinstance(each, QScrollArea)), None)


def astray(place: QWidget) -> list[str]:
    """Where the keyboard is after a dialog or a panel was opened, if that is not something in it that can be used."""
    if not isinstance(place, QDialog) and not isinstance(place.parentWidget(), Dock):
        return []
    at = QApplication.focusWidget()
    is_in = at is not None and (at is place or place.isAncestorOf(at))
    return [] if is_in and at is not None and at.isEnabled() and at.isVisible() else [f"at {at}"]


def pressed_unasked(place: QWidget) -> list[str]:
    """The buttons of a dialog that Enter would press from elsewhere, though they are not what the dialog is about."""
    if not isinstance(place, QDialog):
        return []
    found = [each for each in place.findChildren(QPushButton) if each.isVisible()]
    return [called(each) for each in found if each.autoDefault() and each.property("role") != "primary"]


def clashing(place: QWidget) -> list[str]:
    """Letters that stand for more than one control of a dialog, or entry of a menu."""
    faults: list[str] = []
    for menu in place.findChildren(QMenu):
        faults += _twice(menu.title(), [each.text() for each in menu.actions() if each.isVisible()])
    shown = [each for each in place.findChildren(QWidget) if each.isVisible()]
    return faults + _twice(
        place.windowTitle(), [each.text() for each in shown if isinstance(each, QAbstractButton | QLabel)]
    )


def _twice(title: str, texts: Iterable[str]) -> list[str]:
    letters = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [f"{each} in “{title}”" for each, times in Counter(letters).items() if each and times > 1]


def called(widget: QWidget) -> str:
    """How a report speaks of a stop."""
    return f"{type(widget).__name__} “{widget.accessibleName() or widget.objectName()}”"
