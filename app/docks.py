"""The panels around the text: made when they are first asked for, and back where they were left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.settings import Settings
from widgets.dock import Dock


@dataclass(frozen=True)
class Plan:
    """A panel that may be opened: its title, where it stands at first, and how it is made."""

    title: str
    area: Qt.DockWidgetArea
    make: Callable[[], QWidget]


class Docks(QObject):
    """Knows every panel by its name. `left` tells that the focus shall go back to the text.

    A panel is made once, when it is first shown, and lives as long as the window. `opened` tells the name of a panel
    that became visible, so that it can be filled.
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
        """Whether the panel can be seen."""
        return name in self._docks and self._docks[name].isVisible()

    def has_focus(self, name: str) -> bool:
        """Whether the focus is in the panel."""
        focus = QApplication.focusWidget()
        return name in self._docks and focus is not None and self._docks[name].isAncestorOf(focus)

    def open(self, name: str, *, focus: bool = True) -> QWidget:
        """Show the panel, and put the focus into it."""
        dock = self._dock(name)
        was_open = dock.isVisible()
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

    def seen(self) -> list[QWidget]:
        """The panels that can be seen, in the order in which F6 goes through them."""
        return [self._docks[name].widget() for name in self._plans if self.is_open(name)]

    def enter(self, panel: QWidget) -> None:
        """Put the focus into a panel that can be seen."""
        panel.window().activateWindow()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> list[str]:
        """Hide all panels, for a while; their names."""
        names = [name for name in self._plans if self.is_open(name)]
        for name in names:
            self._docks[name].hide()
        return names

    def put_back(self, names: list[str]) -> None:
        """Show again what was put away."""
        for name in names:
            self._docks[name].show()

    def restore(self) -> None:
        """Open the panels that were open when the window was closed, where they were."""
        if state := self._settings.geometry("docks"):
            self._window.restoreState(state)
        for name in self._settings.open_panels:
            if name in self._plans:
                self.open(name, focus=False)

    def remember(self) -> None:
        """Keep which panels are open, and where."""
        self._settings.open_panels = [name for name in self._plans if self.is_open(name)]
        self._settings.set_geometry("docks", self._window.saveState())

    def _dock(self, name: str) -> Dock:
        if name not in self._docks:
            plan = self._plans[name]
            dock = Dock(name, plan.title, plan.make(), self._window)
            dock.hide()
            dock.left.connect(self.left)
            dock.closed.connect(self.left)
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
