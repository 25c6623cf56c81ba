"""Whether everything that can be seen has its room: no window larger than its screen, no words cut unless on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QLabel,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from app.panes.statusline import StatusLine
from widgets.controls.barbutton import BarButton
from widgets.controls.elidedlabel import ElidedLabel

# What the frame of a window, and the bar of a desktop, take of a screen.
FRAME = QSize(4, 34)


def faults(window: QWidget, screen: QSize) -> list[str]:
    """What of a window on a SCREEN does not fit, one line each."""
    room = screen - FRAME
    name = window.windowTitle() or type(window).__name__
    found = []
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if not isinstance(window, QMainWindow) and not fits(window.size(), own_screen(window).expandedTo(least)):
        found.append(f"{name}: is {window.width()} x {window.height()}, larger than its screen")
    if not fits(least, room):
        found.append(f"{name}: is at least {least.width()} x {least.height()}")
    window.resize(window.size().boundedTo(room))
    QApplication.processEvents()
    return found + [f"{name}: {line}" for line in cut_words(window)]


def own_screen(window: QWidget) -> QSize:
    """How large the screen is that the window really stands on."""
    return window.screen().availableGeometry().size()


def fits(size: QSize, room: QSize) -> bool:
    return size.width() <= room.width() and size.height() <= room.height()


def cut_words(window: QWidget) -> Iterator[str]:
    """Labels and buttons that show less than their words, and do not say so by an ellipsis with a tip."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or is_scrolled_away(widget):
            continue
        wanted = None
        if isinstance(widget, QLabel) and widget.text() and not elides(widget):
            wanted = room_of(widget)
        elif isinstance(widget, BarButton):
            wanted = QSize(widget.sizeHint().width(), 0)
        elif isinstance(widget, QAbstractButton) and widget.text():
            wanted = QSize(QFontMetrics(widget.font()).horizontalAdvance(widget.text().replace("&", "")), 0)
        elif isinstance(widget, QComboBox) and widget.currentText():
            wanted = QSize(QFontMetrics(widget.font()).horizontalAdvance(widget.currentText()) + 20, 0)
        if wanted is not None and not fits(wanted, widget.size() + QSize(1, 1)):
            words = (
                getattr(widget, "words", "")
                or getattr(widget, "text", widget.currentText if isinstance(widget, QComboBox) else str)()
            )
            yield f"“{words[:60]}” ({type(widget).__name__}) has {widget.width()} x {widget.height()} and wants {wanted.width()} x {wanted.height()}"


def elides(label: QLabel) -> bool:
    """Whether a label is made to be cut, and shows the whole in its tip."""
    in_status = label.parentWidget() is not None and isinstance(label.parentWidget(), StatusLine)
    return isinstance(label, ElidedLabel) or (in_status and bool(label.toolTip()))


def room_of(label: QLabel) -> QSize:
    """What a label needs: in its width, where it wraps."""
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.sizeHint()


def is_scrolled_away(widget: QWidget) -> bool:
    """Whether a widget stands in what can be scrolled, where it may be partly out of sight."""
    return widget.visibleRegion().isEmpty()


def shown_windows() -> list[QWidget]:
    """The windows, dialogs and panels on the screen, without those of the desktop."""
    found = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.isWindow() and not isinstance(each, (QFileDialog, QScrollArea))
    ]
    return [each for each in found if not isinstance(each, QDockWidget) or each.isFloating()]
