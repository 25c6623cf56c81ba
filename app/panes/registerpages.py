"""What the dialog of the register shows: its list, what it asks, the buttons, and which key each of them has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from annotations.wording import later, tr
from app.commands.deeds import deed_keys
from app.commands.scopes import ENTITIES, PLACES, QUESTION, REGISTER
from app.commands.table import Command
from app.panes.keyeddialog import KeyedDialog
from widgets.controls.answerline import AnswerLine
from widgets.controls.barbutton import BarButton
from widgets.controls.emptystate import EmptyState
from widgets.lists.registerlist import EntityList
from widgets.lists.registerpanels import KeepPanel, LinePanel, SplitPanel, WherePanel

_NONE = later(
    "The register is empty. It fills while actors are marked: type a name where an entity is "
    "asked for. Or add one here with {key:add}."
)
_ACROSS = 5


class Doing(NamedTuple):
    """One thing that can be done in the register: the words of its button, its deed, and the work."""

    words: str
    deed: str
    work: Callable[[], None]


class RegisterPages(KeyedDialog):
    """Moves between the list, its questions and the places of an entity. What is done in it is EntitiesDialog's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(REGISTER, parent)
        self.resize(780, 600)
        self.list = EntityList()
        self.empty = EmptyState("")
        self.asked, self.keep = LinePanel(), KeepPanel()
        self.places, self.parts = WherePanel(), SplitPanel()
        self.line = AnswerLine()
        self.doings = self._doings()
        self.buttons = [BarButton(each.words) for each in self.doings]
        self._lay_out()
        for panel in (self.asked, self.keep, self.places, self.parts):
            panel.left.connect(self._back)

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have."""
        super().set_keys(commands)
        self.list.set_keys(deed_keys(commands, ENTITIES))
        self.places.places.set_keys(deed_keys(commands, PLACES))
        for panel in (self.asked, self.keep, self.places, self.parts):
            panel.set_keys(deed_keys(commands, QUESTION))
        self.empty.set_text(self.keys.filled(tr(_NONE)))
        for doing, button in zip(self.doings, self.buttons, strict=True):
            sign = self.keys.sign(doing.deed) or self.list.keys.sign(doing.deed)
            button.set_key(sign if doing.deed else "Esc")

    def reject(self) -> None:
        """From a question back to the register, and from there away."""
        if self.pages.currentWidget() is self.front and self._panel() is None:
            super().reject()
        else:
            self._back()

    def _doings(self) -> tuple[Doing, ...]:
        raise NotImplementedError

    def _show_panel(self, panel: QWidget) -> None:
        for each in (self.asked, self.keep):
            each.setVisible(each is panel)

    def _panel(self) -> QWidget | None:
        return next((each for each in (self.asked, self.keep) if not each.isHidden()), None)

    def _back(self) -> None:
        """To the list, with no question open."""
        self._show_panel(self.list)
        self.pages.setCurrentWidget(self.front)
        (self.list if self.stack.currentWidget() is self.list else self.buttons[0]).setFocus()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setProperty("role", "card")
        self.stack.setContentsMargins(8, 8, 8, 8)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.asked.hide()
        self.keep.hide()
        self.front = QWidget()
        column = QVBoxLayout(self.front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.stack, 1)
        column.addWidget(self.asked)
        column.addWidget(self.keep)
        column.addLayout(self._button_grid())
        self.pages = QStackedWidget()
        for page in (self.front, self.places, self.parts):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addWidget(self.pages, 1)
        whole.addWidget(self.line)

    def _button_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, button in enumerate(self.buttons):
            grid.addWidget(button, at // _ACROSS, at % _ACROSS)
        return grid
