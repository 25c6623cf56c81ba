"""Looking at one's own work: the dialog of statistics, and the reminder of a break."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotations.errors import Nameless
from annotations.wording import tr
from app.preferences import NO_BREAK, Working
from app.worktime.sitting import Sitting

if TYPE_CHECKING:
    from annotations.ownwork import Stretch
    from app.mainwindow import MainWindow

DAYS = 14


class Reviewing(QObject):
    """Feeds the sitting with what is worked in this window, and shows what came of it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._sitting: Sitting | None = None
        window.timekeeping.worked.connect(lambda seconds: self.sitting.sign(seconds))
        window.timekeeping.written.connect(lambda _, seconds: self._count(seconds))
        window.status.break_put_off.connect(lambda: window.answer(self.put_off))
        window.status.breaks_ended.connect(lambda: window.answer(self.end_breaks))

    @property
    def sitting(self) -> Sitting:
        """What all windows of the program count together; one of its own where there is no program around."""
        if self._sitting is None:
            self.join(Sitting(self._window.settings, self))
        assert self._sitting is not None
        return self._sitting

    def join(self, sitting: Sitting) -> None:
        """Count together with other windows."""
        self._sitting = sitting
        sitting.break_due.connect(self._remind)

    def show(self) -> None:
        """Open the statistics of whoever labels. Raises Nameless where nobody has said who that is."""
        from annotations import ownwork
        from app.panes.ownstatistics import Line, OwnStatistics

        project = self._window.session.project
        if not project.annotator:
            raise Nameless
        self._window.timekeeping.sign()
        self._window.timekeeping.write()
        stretches = self._stretches()
        columns = [ownwork.figures(project, stretch) for stretch in stretches]
        lines = [Line(name, tuple(column[row] for column in columns)) for row, name in enumerate(ownwork.names())]
        dialog = OwnStatistics(self._window)
        days = ownwork.by_day(project, DAYS, self.sitting.today())
        dialog.show_figures(project.annotator, [stretch.name for stretch in stretches], lines, days)
        self._window.open_dialog(dialog)
        self._window.status.tell(tr("Your own work; arrows walk the figures"))

    def put_off(self) -> None:
        """Be reminded of a break again later."""
        self.sitting.put_off()
        self._window.status.tell(tr("You will be reminded again after ten more minutes of work"))

    def end_breaks(self) -> None:
        """Be reminded of breaks no more."""
        settings = self._window.settings
        settings.set_group(Working(settings.group(Working).idle, NO_BREAK))
        self.sitting.look()
        self._window.preferring.follow()
        self._window.windowing.preferred.emit()
        self._window.status.tell(tr("No more reminders; {key:reading_preferences} brings them back"))

    def _stretches(self) -> list[Stretch]:
        from annotations import ownwork

        project, sitting = self._window.session.project, self.sitting
        midnight = ownwork.beginning(sitting.today())
        who = project.id, project.annotator
        whole = sum(each.seconds or 0.0 for each in project.times.entries() if each.annotator == project.annotator)
        return [
            ownwork.Stretch(tr("This sitting"), sitting.seconds(*who), sitting.since),
            ownwork.Stretch(tr("Today"), sitting.seconds_today(*who), midnight),
            ownwork.Stretch(tr("All time"), whole, ""),
        ]

    def _count(self, seconds: float) -> None:
        project = self._window.session.project
        self.sitting.add(project.id, self._window.timekeeping.annotator, seconds)

    def _remind(self, minutes: int) -> None:
        line = tr("{minutes} min without a break", minutes=minutes) if minutes else ""
        self._window.status.remind(line)
        self._window.follow_choice()
