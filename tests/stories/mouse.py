"""A mouse for stories: clicks, drags and turns its wheel over whatever lies under the pointer, and counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.mainwindow import MainWindow
from tests.windows import NONE

LEFT = Qt.MouseButton.LeftButton
NOTCH = 120
Places = Callable[[], list[QPoint]]


class Mouse:
    """The pointer over a window. Places are global. The window gets the events, and Qt finds whom they meet.

    `clicks` counts each press with its release, that of a drag too; `moves` each travel to another place, and the way
    of each drag; `notches` how far the wheel was turned.
    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.clicks = self.moves = self.notches = 0
        self._at = area_of(window).center()

    def click(self, target: QWidget, place: Callable[[], QPoint] | None = None) -> None:
        """Click on a widget: in its middle, or at PLACE, wherever that is once it is in sight."""
        found = self._in_sight(target, lambda: [place() if place else area_of(target).center()])
        self._travel(found[0])
        self.clicks += 1
        QTest.mouseClick(self.window.windowHandle(), LEFT, NONE, self._where())
        QApplication.processEvents()

    def drag(self, target: QWidget, ends: Places, is_held: Callable[[QPoint], bool]) -> None:
        """Drag from one of two ENDS to the other, forward if a press there meets TARGET and nothing that IS_HELD.

        The aim is taken again after the press: a question that covers the other end closes, and things may move.
        """
        first = self._in_sight(target, ends)[0]
        backward = self._under(first) is not target or is_held(first)
        self._travel(ends()[1 if backward else 0])
        assert self._under(self._at) is target
        QTest.mousePress(self.window.windowHandle(), LEFT, NONE, self._where())
        self._travel(ends()[0 if backward else 1])
        self.clicks += 1
        QTest.mouseRelease(self.window.windowHandle(), LEFT, NONE, self._where())
        QApplication.processEvents()

    def _travel(self, place: QPoint) -> None:
        if place != self._at:
            self.moves += 1
            self._at = place
            QTest.mouseMove(self.window.windowHandle(), self._where())

    def _where(self) -> QPoint:
        """The place of the pointer in the window."""
        return self.window.mapFromGlobal(self._at)

    def _under(self, place: QPoint) -> QWidget:
        """The widget that a press at a place would meet."""
        return self.window.childAt(self.window.mapFromGlobal(place)) or self.window

    # The wheel

    def _in_sight(self, target: QWidget, places: Places) -> list[QPoint]:
        """Turn the wheel until all of PLACES are in sight, one of them uncovered, and give them as they are then."""
        QApplication.processEvents()
        for _ in range(200):
            now, seen = places(), _seen(target)
            if any(self._under(place) is target for place in now) and all(map(seen.contains, now)):
                return now
            self._scroll(_scrolling(target), now)
        raise AssertionError(f"{target} cannot be reached at {now}: {[self._under(place) for place in now]} is there")

    def _scroll(self, area: QAbstractScrollArea, places: list[QPoint]) -> None:
        """Turn the wheel over AREA by one notch, towards where PLACES are in sight and no question covers them all."""
        bar, seen = area.verticalScrollBar(), area_of(area.viewport())
        notch = bar.singleStep() * QApplication.wheelScrollLines()
        least, most = -(bar.value() // notch) - 1, (bar.maximum() - bar.value()) // notch + 1
        picker = self.window.asking.picker
        cover = area_of(picker) if picker.is_open() and not picker.isAncestorOf(area) else QRect()

        def fits(turns: int) -> bool:
            there = [place - QPoint(0, turns * notch) for place in places]
            return all(map(seen.contains, there)) and not all(map(cover.contains, there))

        turns = next(each for each in sorted(range(least, most + 1), key=abs) if each and fits(each))
        within = [area.viewport(), *area.viewport().findChildren(QWidget)]
        if self._under(self._at) not in within:
            self._travel(next(place for place in _spots(seen) if self._under(place) in within))
        self.notches += 1
        QTest.wheelEvent(self.window.windowHandle(), self._where(), QPoint(0, -NOTCH if turns > 0 else NOTCH))
        QApplication.processEvents()


def area_of(widget: QWidget) -> QRect:
    """Where a widget is, in global coordinates."""
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _seen(widget: QWidget) -> QRect:
    """Where a widget can be seen if nothing lies over it, in global coordinates."""
    return widget.visibleRegion().boundingRect().translated(widget.mapToGlobal(QPoint(0, 0)))


def _scrolling(widget: QWidget) -> QAbstractScrollArea:
    """The nearest thing around a widget that scrolls."""
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, QAbstractScrollArea) and around.verticalScrollBar().maximum() > 0:
            return around
        around = around.parentWidget()
    raise AssertionError(f"nothing scrolls {widget}")


def _spots(area: QRect) -> Iterator[QPoint]:
    """Places all over an area, the middle first."""
    for down in (4, 2, 6, 1, 7):
        for right in (4, 2, 6, 1, 7):
            yield area.topLeft() + QPoint(area.width() * right // 8, area.height() * down // 8)
