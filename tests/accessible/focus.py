"""Where the keyboard can go in a place, whether it comes round, and whether one sees where it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QTextEdit, QWidget

from shiboken6 import isValid

from tests.accessible.faults import takes_focus, where
from widgets.popover import Popover
from widgets.textview.view import TextView
from widgets.tokens import contrast

MOST_STEPS = 150
LEAST_CONTRAST = 3.0
LEAST_PIXELS = 24
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
        QTest.keyClick(at, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    return found


def unseen(place: QWidget) -> list[str]:
    """The stops of a place at which nobody sees that the keyboard is there."""
    return [
        f"{type(each).__name__} “{each.accessibleName() or each.objectName()}” in {where(each)}"
        for each in stops(place)
        if isValid(each) and not _shows(each)
    ]


def _shows(widget: QWidget) -> bool:
    """Whether enough of what is seen changes as the keyboard comes: so many pixels, in so much of a contrast."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() is not widget:
        return False
    _scroll_to(widget)
    _picture(widget)  # what was made just now finds its place with the first one
    there = _picture(widget)
    widget.clearFocus()
    return sum(_stands_out(*pair) for pair in _changed(_picture(widget), there)) >= LEAST_PIXELS


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


def _changed(one: QImage, other: QImage) -> Iterable[tuple[QColor, QColor]]:
    if one.size() != other.size():
        return
    for y in range(one.height()):
        row, now = one.constScanLine(y), other.constScanLine(y)
        if bytes(row) != bytes(now):
            for x in range(one.width()):
                if one.pixel(x, y) != other.pixel(x, y):
                    yield one.pixelColor(x, y), other.pixelColor(x, y)


def _stands_out(before: QColor, now: QColor) -> bool:
    return contrast(before.name(), now.name()) >= LEAST_CONTRAST


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


def _above(widget: QWidget) -> Iterable[QWidget]:
    found: QWidget | None = widget
    while found is not None:
        yield found
        found = found.parentWidget()


def writes_tabs(widget: QWidget) -> bool:
    """A text in which Tab would type: then nobody could leave it by Tab."""
    return isinstance(widget, QTextEdit) and not widget.tabChangesFocus()
