"""The agreement window, opened by a command, and the way from a disagreement in it into the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotations.changes import Changes
from annotations.errors import Refused
from annotations.wording import later, tr
from app import placing
from app.agreement.surveying import MakeSurvey, make_survey
from app.commands.table import Command
from app.jobs import Jobs
from app.panes.statusline import StatusLine
from app.session import Session

if TYPE_CHECKING:
    from annotations.agreement.disagreements import Disagreement
    from app.panes.agreement import AgreementWindow

BLIND = later(
    "agreement is for who leads the project, as annotators do not see what others label; "
    "{key:lead} says that you lead it"
)


class Agreeing(QObject):
    """Keeps the agreement window of this project. `comparison_wanted` tells the disagreements listed there, and which
    of them is opened, `counted_anew` what that list would be now, `command_wanted` the id of a command; `came_forward`
    that the window is in front.

    Who does not lead the project gets neither the window nor, where it is open, anything in it.
    """

    comparison_wanted = Signal(list, int)
    counted_anew = Signal(list)
    command_wanted = Signal(str)
    came_forward = Signal()

    def __init__(
        self, session: Session, jobs: Jobs, status: StatusLine, parent: QWidget, make: MakeSurvey = make_survey
    ) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._status = session, jobs, status
        self._table: Sequence[Command] = ()
        self._main = parent
        self.make = make
        self.window: AgreementWindow | None = None
        session.changed.connect(self._follow)

    def show(self) -> None:
        """Show the window, or bring it to the front as it was. Raises Refused for who does not lead."""
        if self._session.is_blind:
            raise Refused(tr(BLIND))
        if self.window is None:
            self.window = self._open()
        window = self.window
        placing.show(window)
        window.raise_()
        window.activateWindow()
        window.begin()
        window.focus_current()
        self._status.tell(tr("The agreement window is open; {key:agreement} leads there from the text"))

    def set_keys(self, table: Sequence[Command]) -> None:
        """Have the keys that commands have now."""
        self._table = table
        if self.window is not None:
            self.window.set_keys(table)

    def follow_person(self) -> None:
        """Somebody else labels now, or another program has written."""
        if self.window is not None:
            self.window.follow_person()

    def reread(self) -> None:
        """Another program has written: count again."""
        self.follow_person()
        if self.window is not None:
            self.window.take_schema()
        if self.window is not None and not self._session.is_blind:
            self.window.surveying.count_again()

    def came_to(self, disagreement: Disagreement) -> None:
        """In the list, too, this disagreement is the current one."""
        if self.window is not None:
            self.window.set_current(disagreement)

    def close(self) -> None:
        """Close the window for good."""
        if self.window is not None:
            self.window.surveying.close()
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _open(self) -> AgreementWindow:
        from app.panes.agreement import AgreementWindow

        window = AgreementWindow(self._session, self._jobs, self.make)
        window.set_keys(self._table)
        window.disagreement_opened.connect(self.comparison_wanted)
        window.counted_anew.connect(self.counted_anew)
        window.command_wanted.connect(self.command_wanted)
        window.came_forward.connect(self.came_forward)
        window.finished.connect(lambda _: self._main.activateWindow())
        return window

    def _follow(self, changes: Changes) -> None:
        if self.window is not None:
            self.window.follow_step(changes)
