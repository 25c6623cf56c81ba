"""The panels around the text: made when they are first asked for, and back where they were left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar, QWidget

from annotations.wording import tr
from app.placing import keep_on_screen
from app.settings import Settings
from widgets.controls.dock import Dock

MOST_WIDTH, MOST_HEIGHT = 30, 36
"""So many hundredths of the window a panel takes at most, as long as nobody gives it more."""
NARROW = 1150
"""In a window that is narrower than so many pixels, what would stand beside the text stands below it at first."""
WINDOW_OF_ITS_OWN = "window"
_AREAS = {
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
    "top": Qt.DockWidgetArea.TopDockWidgetArea,
}


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
    that was opened, so that it can be filled, `window_shown` the window of one that stands in a window of its own.
    Panels of one area are tabs of it: one is in front, the others are open as well.
    """

    left = Signal()
    opened = Signal(str)
    window_shown = Signal(QWindow)

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._plans: dict[str, Plan] = {}
        self._docks: dict[str, Dock] = {}
        self._placed: set[str] = set()
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
                tabs.setElideMode(Qt.TextElideMode.ElideNone)  # a name that is cut in it says nothing; they scroll
        return super().eventFilter(watched, event)

    def add(self, name: str, title: str, area: Qt.DockWidgetArea, make: Callable[[], QWidget]) -> None:
        """Let a panel be opened under NAME, in AREA where the person has not put it elsewhere."""
        self._plans[name] = Plan(title, area, make)

    def names(self) -> list[str]:
        """The names of all panels, those too that were not made yet."""
        return list(self._plans)

    def open_names(self) -> list[str]:
        """The names of the panels that are open, in the order in which F6 goes through them."""
        return [name for name in self._plans if self.is_open(name)]

    def title(self, name: str) -> str:
        """What a panel is called."""
        return self._plans[name].title

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
            self._keep_small(name)
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
        return [self._docks[name].widget() for name in self.open_names()]

    def enter(self, panel: QWidget) -> None:
        """Put the focus into an open panel; one that was behind another comes to the front."""
        for dock in self._docks.values():
            if dock.widget() is panel:
                dock.raise_()
        panel.window().activateWindow()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Where they stand

    def place(self, name: str) -> str:
        """Where a panel stands: right, left, bottom or top of the text, or WINDOW_OF_ITS_OWN."""
        dock = self._dock(name)
        if dock.isFloating():
            return WINDOW_OF_ITS_OWN
        area = self._window.dockWidgetArea(dock)
        return next(place for place, each in _AREAS.items() if each == area)

    def put(self, name: str, place: str) -> None:
        """Let a panel stand elsewhere, as a tab of those that are there."""
        dock = self._dock(name)
        if place == WINDOW_OF_ITS_OWN:
            dock.setFloating(True)
            keep_on_screen(dock)
        else:
            self._put_into(dock, _AREAS[place])

    def bring_back(self) -> None:
        """Let all panels stand where they stood at first; those that are open stay so."""
        before = self._as_they_are()
        for name, dock in self._docks.items():
            self._put_into(dock, self._usual_area(self._plans[name]))
            dock.setVisible(name in before.open)
        self._bring_in_front(before.front)

    def grow(self, name: str, share: float) -> tuple[int, int, bool]:
        """Give a panel more of the window by a SHARE of that, or less (below 0), in the direction in which it can give.

        Returns its size now and that of the window, in pixels, and whether it has changed.
        """
        dock = self._dock(name)
        if dock.isFloating():
            return self._grow_window(dock, share)
        is_beside = self.place(name) in ("right", "left")
        way = Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical
        whole = self._window.width() if is_beside else self._window.height()
        before = dock.width() if is_beside else dock.height()
        self._window.resizeDocks([dock], [max(1, before + round(share * whole))], way)
        if (layout := self._window.layout()) is not None:
            layout.activate()
        size = dock.width() if is_beside else dock.height()
        return size, whole, size != before

    def _grow_window(self, dock: Dock, share: float) -> tuple[int, int, bool]:
        before, room = dock.size(), dock.screen().availableSize()
        dock.resize((before + room * share).boundedTo(room))
        return dock.width(), room.width(), dock.size() != before

    # As they were

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
        if state:
            self._window.restoreState(state)  # once more: each that came may have pushed those before it aside
        self._bring_in_front(self._settings.front_panels)

    def remember(self) -> None:
        """Keep which panels are open, which of them are in front, and where they are."""
        self._settings.open_panels, self._settings.front_panels = self._as_they_are()
        self._settings.set_geometry("docks", self._window.saveState())

    def _as_they_are(self) -> Away:
        names = self.open_names()
        return Away(names, [name for name in names if self._docks[name].is_in_front])

    def _bring_in_front(self, names: Sequence[str]) -> None:
        for name in names:
            if self.is_open(name):
                self._docks[name].raise_()

    def _came_in_front(self, dock: Dock) -> None:
        """A panel is seen that was not: where its tab was pressed, the keyboard leaves the one that is behind now."""
        if dock.isFloating():
            self.window_shown.emit(dock.windowHandle())
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
            dock.came_in_front.connect(partial(self._came_in_front, dock))
            if self._window.restoreDockWidget(dock):
                self._placed.add(name)  # by whoever closed the window
            else:
                self._put_into(dock, self._usual_area(plan))
            dock.hide()
            self._docks[name] = dock
        return self._docks[name]

    def _usual_area(self, plan: Plan) -> Qt.DockWidgetArea:
        return Qt.DockWidgetArea.BottomDockWidgetArea if self._is_narrow else plan.area

    @property
    def _is_narrow(self) -> bool:
        return self._window.width() < NARROW

    def _keep_small(self, name: str) -> None:
        """The text keeps most of the window when a panel comes to where none is, unless it was given more there."""
        dock = self._docks[name]
        has_company = any(other.is_open for other in self._window.tabifiedDockWidgets(dock) if isinstance(other, Dock))
        if dock.isFloating() or has_company or (name in self._placed and not self._is_narrow):
            return
        self._placed.add(name)
        if (layout := self._window.layout()) is not None:
            layout.activate()  # it is not among the others before
        if self.place(name) in ("right", "left"):
            most = self._window.width() * MOST_WIDTH // 100
            if dock.width() > most:
                self._window.resizeDocks([dock], [most], Qt.Orientation.Horizontal)
        else:
            most = self._window.height() * MOST_HEIGHT // 100
            if dock.height() > most:
                self._window.resizeDocks([dock], [most], Qt.Orientation.Vertical)

    def _put_into(self, dock: Dock, area: Qt.DockWidgetArea) -> None:
        """Panels of one area share its room as tabs: side by side none of them would have enough."""
        dock.setFloating(False)
        self._window.addDockWidget(area, dock)
        for other in self._docks.values():
            if other is not dock and not other.isFloating() and self._window.dockWidgetArea(other) == area:
                self._window.tabifyDockWidget(other, dock)
                return
