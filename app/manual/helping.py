"""The manual, opened by a command on the page about what is in front of the person."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from annotations.schema_reader import load
from annotations.wording import language, tr
from app import placing
from app.commands.actions import answers
from app.commands.ofschema import schema_commands
from app.commands.table import Command
from app.manual.key import MANUAL_COMMAND
from app.manual.pages import page_of
from resources import path as resource
from widgets.keys.keynames import folded, pressed, shown

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.panes.manual import ManualWindow

USUAL_SCHEMA = "schemas/actor-stance-condition.json"


class Helping(QObject):
    """Keeps the window of the manual, and knows which page is about what the person does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._main = window
        self._table: Sequence[Command] = ()
        self._spoken_of: Mapping[str, Command] = {}
        self._back: QWidget | None = None
        self.window: ManualWindow | None = None

    def show(self) -> None:
        """Open the manual on the page that fits, or turn to that page."""
        self.show_page(self.page())

    def show_page(self, page: str) -> None:
        """Open the manual on a page, which may be followed by # and the name of a heading."""
        self._open(lambda window: window.turn_to(page))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In an open menu the key of the manual leads to what is said about the command that is pointed at."""
        if not isinstance(watched, QMenu) or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not answers(self._main.actions_by_id[MANUAL_COMMAND], folded(pressed(event))):
            return False
        pointed = watched.activeAction()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        id = pointed.objectName() if pointed else MANUAL_COMMAND
        self._main.answer(lambda: self._open(lambda window: window.turn_to_command(id)))
        return True

    def _open(self, turn: Callable[[ManualWindow], object]) -> None:
        """Turn to a page, and bring the manual to the front."""
        active = QApplication.activeWindow()
        if active is not self.window:
            self._back = active
        if self.window is None:
            self.window = self._made()
        placing.show(self.window)  # a page scrolls to its heading only once it has its size
        turn(self.window)
        self.window.raise_()
        self.window.activateWindow()
        self._main.status.tell(tr("The manual is open; Esc closes it there"))

    def place(self) -> tuple[str, float] | None:
        """The page that is open, and how far down it is read; None while the manual is closed."""
        window = self.window
        return (window.shown(), window.parts.page.place()) if window is not None and window.isVisible() else None

    def resume(self, page: str, place: float) -> None:
        """Open the manual where it was read before, behind the window that the person works in."""
        self.window = self.window or self._made()
        placing.show(self.window)
        self.window.turn_to(page)
        self.window.parts.page.set_place(place)
        self._main.activateWindow()

    def page(self) -> str:
        """The page about where the keyboard is, and in the text about what one is at there."""
        main, focus = self._main, QApplication.focusWidget() or QApplication.activeWindow()
        if focus is None or focus.window() is not main:
            return page_of(focus or main)
        area = main.comparing.area
        if area is not None and area.isAncestorOf(focus):
            return page_of(area)
        if main.asking.is_open and main.asking.picker.isAncestorOf(focus):
            return main.asking.page or page_of(focus)
        if focus not in main.reading.views():
            return page_of(focus)
        return self._page_of_text(focus)

    def set_keys(self, table: Sequence[Command]) -> None:
        """Name the keys that commands have now."""
        self._table, self._spoken_of = table, {}
        if self.window is not None:
            self.window.set_keys(table)

    def close(self) -> None:
        """Close the manual for good."""
        window, self.window = self.window, None
        if window is not None:
            window.close()
            window.deleteLater()

    def _page_of_text(self, view: QWidget) -> str:
        main = self._main
        if main.session.document is None:
            return "first-ten-minutes"
        if main.labelling.sticky:
            return "marking#sticky"
        if main.reading.selection() is None and main.reading.chosen() is not None:
            return "edges"
        return page_of(view)

    def _made(self) -> ManualWindow:
        from app.panes.manual import ManualWindow

        window = ManualWindow(self._main.settings, self.named, language())
        window.set_keys(self._table)
        window.command_wanted.connect(lambda id: self._main.actions_by_id[id].trigger())
        window.finished.connect(lambda _: self._go_back())
        return window

    def _go_back(self) -> None:
        """Give the keyboard back to the window or the dialog that the manual was opened from, unless that goes too."""
        if self.window is None:
            return
        back = self._back if self._back is not None and isValid(self._back) and self._back.isVisible() else self._main
        back.activateWindow()
        self._main.status.tell(tr("The manual is closed"))

    def named(self, kind: str, id: str) -> str:
        """What stands in the manual for a command: its key, or the way to it through the menus, in Markdown."""
        command = self._commands().get(id)
        if command is None:
            return id
        way = tr("{menu} › {name}", menu=command.menu_name, name=command.name)
        way = f"*{way if command.menu else command.name}*"
        if kind == "command":
            return way
        return f"`{shown(command.keys[0])}`" if command.keys else tr("{way} (which has no key)", way=way)

    def _commands(self) -> Mapping[str, Command]:
        """The commands of this project; what only the schema that ships has is as it is there, being spoken of."""
        if not self._spoken_of:
            usual = schema_commands(load(resource(USUAL_SCHEMA)))
            self._spoken_of = {each.id: each for each in (*usual, *self._table)}
        return self._spoken_of
