"""The panels around the text: made when they are first asked for, and back where they were left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar, QWidget

from annotations.wording import tr
from app.settings import Settings
from widgets.controls.dock import Dock


@dataclass(frozen=True)
class Plan:
    """A panel that may be opened: its title, where it stands at first, and how it is made."""

    title: str
    area: Qt.DockWidgetArea
    make: Callable[[], QWidget]


class Away(NamedTuple):
    """The names of panels that are open, and of those of them that are in front."""

    open: list[str]
    front: list[str]


class Docks(QObject):
    """Knows every panel by its name. `left` tells that the focus shall go back to the text.

    A panel is made once, when it is first shown, and lives as long as the window. `opened` tells the name of a panel
    that was opened, so that it can be filled. Panels of one area are tabs of it: one is in front, the others are open
    as well.
    """

    left = Signal()
    opened = Signal(str)

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._plans: dict[str, Plan] = {}
        self._docks: dict[str, Dock] = {}
        window.setDockNestingEnabled(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt has made a row of tabs: it gets a name, and Tab passes it by, which would lead there while it is not in
        sight. The key for the next pane goes to what is behind."""
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            tabs = event.child()
            if isinstance(tabs, QTabBar):
                tabs.setAccessibleName(tr("Panels of this side"))
                tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return super().eventFilter(watched, event)

    def add(self, name: str, title: str, area: Qt.DockWidgetArea, make: Callable[[], QWidget]) -> None:
        """Let a panel be opened under NAME, in AREA where the person has not put it elsewhere."""
        self._plans[name] = Plan(title, area, make)

    def names(self) -> list[str]:
        """The names of all panels, those too that were not made yet."""
        return list(self._plans)

    def panel(self, name: str) -> QWidget:
        """The panel, made if it is not there yet."""
        return self._dock(name).widget()

    def is_open(self, name: str) -> bool:
        """Whether the panel is there, in front or behind another one."""
        return name in self._docks and self._docks[name].is_open

    def has_focus(self, name: str) -> bool:
        """Whether the focus is in the panel."""
        focus = QApplication.focusWidget()
        return name in self._docks and focus is not None and self._docks[name].isAncestorOf(focus)

    def open(self, name: str, *, focus: bool = True) -> QWidget:
        """Show the panel, and put the focus into it."""
        dock = self._dock(name)
        was_open = dock.is_open
        dock.show()
        dock.raise_()
        if not was_open:
            self.opened.emit(name)
        if focus:
            self.enter(dock.widget())
        return dock.widget()

    def toggle(self, name: str) -> bool:
        """Open the panel, go into it where it is open, or close it where the focus is there. Whether it is open now."""
        if not self.has_focus(name):
            self.open(name)
            return True
        self.close(name)
        return False

    def close(self, name: str) -> None:
        """Hide the panel; the focus goes back to the text where it was in there."""
        if name in self._docks:
            held = self.has_focus(name)
            self._docks[name].hide()
            if held:
                self.left.emit()

    def open_panels(self) -> list[QWidget]:
        """The panels that are open, in the order in which F6 goes through them."""
        return [self._docks[name].widget() for name in self._open_names()]

    def enter(self, panel: QWidget) -> None:
        """Put the focus into an open panel; one that was behind another comes to the front."""
        for dock in self._docks.values():
            if dock.widget() is panel:
                dock.raise_()
        panel.window().activateWindow()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> Away:
        """Hide all panels, for a while; which those are."""
        away = self._as_they_are()
        for name in away.open:
            self._docks[name].hide()
        return away

    def put_back(self, away: Away) -> None:
        """Show again what was put away."""
        for name in away.open:
            self._docks[name].show()
        self._bring_in_front(away.front)

    def restore(self) -> None:
        """Open the panels that were open when the window was closed, where they were."""
        if state := self._settings.geometry("docks"):
            self._window.restoreState(state)
        for name in self._settings.open_panels:
            if name in self._plans:
                self.open(name, focus=False)
        self._bring_in_front(self._settings.front_panels)

    def remember(self) -> None:
        """Keep which panels are open, which of them are in front, and where they are."""
        self._settings.open_panels, self._settings.front_panels = self._as_they_are()
        self._settings.set_geometry("docks", self._window.saveState())

    def _open_names(self) -> list[str]:
        return [name for name in self._plans if self.is_open(name)]

    def _as_they_are(self) -> Away:
        names = self._open_names()
        return Away(names, [name for name in names if self._docks[name].is_in_front])

    def _bring_in_front(self, names: Sequence[str]) -> None:
        for name in names:
            if self.is_open(name):
                self._docks[name].raise_()

    def _follow_tab(self, dock: Dock) -> None:
        """A tab was pressed: the keyboard does not stay in the panel that is behind now."""
        focus = QApplication.focusWidget()
        tabs = self._window.tabifiedDockWidgets(dock)
        if focus is not None and any(other.isAncestorOf(focus) for other in tabs):
            dock.widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _dock(self, name: str) -> Dock:
        if name not in self._docks:
            plan = self._plans[name]
            dock = Dock(name, plan.title, plan.make(), self._window)
            dock.hide()
            dock.left.connect(self.left)
            dock.closed.connect(self.left)
            dock.came_in_front.connect(partial(self._follow_tab, dock))
            if not self._window.restoreDockWidget(dock):
                self._window.addDockWidget(plan.area, dock)
                self._put_behind(dock, plan.area)
            dock.hide()
            self._docks[name] = dock
        return self._docks[name]

    def _put_behind(self, dock: Dock, area: Qt.DockWidgetArea) -> None:
        """Panels of one area share its room as tabs: side by side none of them would have enough."""
        for other in self._docks.values():
            if not other.isFloating() and self._window.dockWidgetArea(other) == area:
                self._window.tabifyDockWidget(other, dock)
                return
