"""What a screen reader is told of widgets beyond what Qt knows of their class: role, states, and how they are pressed.

Qt asks for such an interface only while a screen reader (or a test) listens; without one nothing here runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QSplitter, QWidget

Role = QAccessible.Role

_PLAIN = frozenset({"QWidget", "QFrame", "QScrollArea", "QAbstractScrollArea", "QStackedWidget"})
_PRESS = QAccessibleActionInterface.pressAction()
_installed = False


@runtime_checkable
class Stateful(Protocol):
    """A widget that says more of its state than Qt can see."""

    def heard_states(self) -> Mapping[str, bool]:
        """The states by the names that QAccessible.State gives them, as in `expanded`."""


@runtime_checkable
class Pressable(Protocol):
    """A widget that Qt does not know to be a button, and that can be pressed."""

    def heard_press(self) -> None:
        """Do what a click does."""


def in_reading_order(*widgets: QWidget) -> None:
    """Let siblings be heard in this order; Qt goes by who was put on top last. They must not lie over one another."""
    for widget in widgets:
        widget.raise_()


def tab_through(*widgets: QWidget) -> None:
    """Let Tab go through these in this order, and what followed the first one come after them."""
    # Each behind the first, the last one first: Qt ignores a move from the head of a row to its very end.
    for later in reversed(widgets[1:]):
        QWidget.setTabOrder(widgets[0], later)


def panes_in_reading_order(splitter: QSplitter) -> None:
    """Let the panes of a splitter be heard as they stand; it puts each new one below those that are there."""
    for place in range(splitter.count()):
        if (pane := splitter.widget(place)) is not None:
            pane.raise_()


def tell_current(view: QAbstractItemView) -> None:
    """Tell a screen reader which row of VIEW has the keyboard, as that comes in; Qt tells of the whole list alone."""
    if QAccessible.isActive():
        QTimer.singleShot(0, view, lambda: _tell_current(view))  # Qt tells of the list when this is over


def _tell_current(view: QAbstractItemView) -> None:
    """The interface is let go at once: PySide does not learn when Qt deletes it."""
    row = QAccessible.queryAccessibleInterface(view).focusChild() if view.hasFocus() else None
    if row is not None and row.isValid():
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))


def install() -> None:
    """Let Qt ask this module about the widgets of the application."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface_of)


def role_of(widget: QWidget) -> QAccessible.Role | None:
    """The role that a widget is to be heard in; None leaves it to Qt.

    A class of ours says it with a class attribute of the name `heard_as`. A plain widget that has a name needs none: it
    is a group.
    """
    own = getattr(type(widget), "heard_as", None)
    if own is not None:
        return Role(own)
    return Role.Grouping if widget.accessibleName() and _qt_class(widget) in _PLAIN else None


class _Heard(QAccessibleWidget):
    """The interface of a widget that knows its states, or that can be pressed.

    It keeps no reference to the widget: PySide never lets go of what a factory has returned.
    """

    def state(self) -> QAccessible.State:
        state = super().state()
        widget = self.object()
        if isinstance(widget, Stateful):
            for name, holds in widget.heard_states().items():
                setattr(state, name, holds)
        return state

    def actionNames(self) -> list[str]:
        names = list(super().actionNames())
        return [_PRESS, *names] if isinstance(self.object(), Pressable) and _PRESS not in names else names

    def doAction(self, name: str) -> None:
        widget = self.object()
        if name == _PRESS and isinstance(widget, Pressable):
            widget.heard_press()
        else:
            super().doAction(name)


def _interface_of(class_name: str, asked: QObject) -> QAccessibleInterface | None:
    """What Qt is told of an object; None leaves it to Qt. Asked for each class that the object is of, the own first."""
    if not isinstance(asked, QWidget) or class_name != asked.metaObject().className():
        return None
    role = role_of(asked)
    if role is None:
        return None
    is_ours = isinstance(asked, Stateful | Pressable)
    return _Heard(asked, role) if is_ours else QAccessibleWidget(asked, role)


def _qt_class(widget: QWidget) -> str:
    """The class of Qt's that the widget's own is made from."""
    found = widget.metaObject()
    while found is not None and not found.className().startswith("Q"):
        found = found.superClass()
    return found.className() if found is not None else ""
