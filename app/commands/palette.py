"""The command palette: every command of the menus, found by typing a part of its name or of what it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotations.errors import Refused
from annotations.wording import tr
from app.commands.states import States
from app.commands.table import Command
from app.grammar.asking import Asking, Question
from widgets.asking.optionrows import Option
from widgets.asking.picker import WIDEST
from widgets.keys.keynames import shown

RECENT_KEPT = 5


class Palette:
    """Asks which command is wanted, in a list of all, and carries it out.

    What makes sense now comes first; among that, what was taken from here last. `commands` gives the table with the
    keys that hold now.
    """

    def __init__(
        self,
        window: QWidget,
        asking: Asking,
        states: States,
        commands: Callable[[], Sequence[Command]],
        actions: Callable[[], Mapping[str, QAction]],
    ) -> None:
        self._window = window
        self._asking = asking
        self._states = states
        self._commands = commands
        self._actions = actions
        self._recent: list[str] = []

    def show(self) -> None:
        """Ask for a command."""
        listed = self._listed()
        options = {command.id: self._option(command) for command in listed}
        self._asking.ask(
            Question(
                tr("Which command?"),
                list(options.values()),
                self._carry_out,
                typing=True,
                proposed=self._recent[0] if self._recent else "",
                hint=tr("{key:take} carries it out; any words of it will do"),
                anchor=self._anchor(),
                page="keys#palette",
                find=lambda typed: [options[each.id] for each in matching(listed, typed)],
            )
        )

    def _listed(self) -> list[Command]:
        """All commands but this one: first those taken last, then those that make sense now, then the others."""
        others = [each for each in self._commands() if each.id != "palette"]
        place = {id: number for number, id in enumerate(self._recent)}
        return sorted(others, key=lambda each: (not self._states.fits(each), place.get(each.id, RECENT_KEPT)))

    def _option(self, command: Command) -> Option:
        menu, keys = command.menu_name, " / ".join(shown(key) for key in command.keys[:1])
        fits = self._states.fits(command)
        facts = (menu, keys) if fits else (menu, keys, tr("not now"))
        return Option(command.id, command.name, detail=" · ".join(fact for fact in facts if fact))

    def _carry_out(self, id: str) -> None:
        """Carry out the command that was chosen. Raises Refused, with the reason, where it makes no sense now."""
        command = next(each for each in self._commands() if each.id == id)
        if not self._states.fits(command):
            raise Refused(self._states.why_unfit(command))
        self._recent = [id, *(each for each in self._recent if each != id)][:RECENT_KEPT]
        action = self._actions()[id]
        action.setEnabled(True)
        action.trigger()

    def _anchor(self) -> QRect:
        """In the middle of the upper part of the window, in global coordinates."""
        beginning = QPoint((self._window.width() - WIDEST) // 2, self._window.height() // 8)
        return QRect(self._window.mapToGlobal(beginning), QSize(1, 1))


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands that hold every word that is typed: first where all begin words of the name, then where they stand
    in the name, then where they stand in the menu or in what the command does."""
    sought = typed.casefold().split()
    ranked = [(_rank(command, sought), command) for command in commands]
    return [command for rank, command in sorted(ranked, key=lambda pair: pair[0] or 0) if rank is not None]


def _rank(command: Command, sought: Sequence[str]) -> int | None:
    name = command.name.casefold()
    whole = f"{name} {command.menu_name} {command.help}".casefold()
    if not all(word in whole for word in sought):
        return None
    if all(any(part.startswith(word) for part in name.split()) for word in sought):
        return 0
    return 1 if all(word in name for word in sought) else 2
