"""The command that asks for the language of the interface, and what must not be under way when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog

from annotations import catalogues
from annotations.wording import tr
from app.grammar.asking import Question
from app.languages import of_system
from widgets.asking.optionrows import Option

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

SYSTEM = "system"


class Speaking(QObject):
    """Asks in one window. `wanted` carries a code of catalogues.NAMES, or nothing where the desktop shall decide."""

    wanted = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Ask which language it shall be. The languages are called what they call themselves."""
        options = [Option(code, name) for code, name in catalogues.NAMES.items()]
        system = tr("That of the desktop ({language})", language=catalogues.NAMES[of_system()])
        chosen = self._window.settings.language or SYSTEM
        self._window.asking.ask(
            Question(
                tr("Language of the interface"),
                [Option(SYSTEM, system), *options],
                lambda code: self.wanted.emit("" if code == SYSTEM else code),
                current=(chosen,),
                proposed=chosen,
                page="look#language",
            )
        )


def is_interruptible(window: MainWindow) -> bool:
    """Whether the window may be made anew: nothing is asked, compared or computed in it, and no dialog is open.

    The manual may be: nothing in it is lost, and it comes back at the same page.
    """
    from app.panes.manual import ManualWindow

    dialogs = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
    is_asking = window.asking.is_open or window.propagation.is_open
    is_in_dialog = any(not isinstance(each, ManualWindow) for each in dialogs)
    return not (is_asking or window.jobs.busy or window.comparing.is_on or is_in_dialog)
