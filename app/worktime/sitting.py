"""What is worked while the program runs, in all windows: active time, and how long without a break."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from annotations.spans import utc_now
from app.preferences import NO_BREAK, Working
from app.settings import Settings

BREAK_SECONDS = 300.0
LATER_SECONDS = 600.0


class Sitting(QObject):
    """Counts by project and annotator, and remembers how long was worked today on this machine.

    `break_due` tells how many active minutes were worked without a pause of five minutes, 0 once there was one.
    """

    break_due = Signal(int)

    def __init__(
        self,
        settings: Settings,
        parent: QObject | None = None,
        now: Callable[[], float] = time.monotonic,
        today: Callable[[], date] = lambda: datetime.now().astimezone().date(),
    ) -> None:
        super().__init__(parent)
        self.since = utc_now()
        self.now, self.today = now, today
        self._settings = settings
        self._worked: dict[tuple[str, str], float] = {}
        self._last: float | None = None
        self._unbroken = 0.0
        self._put_off = 0.0
        self._is_due = False

    def seconds(self, project: str, annotator: str) -> float:
        """The active seconds of this sitting."""
        return self._worked.get((project, annotator), 0.0)

    def seconds_today(self, project: str, annotator: str) -> float:
        """The active seconds of today on this machine."""
        return self._settings.worked_on(self.today().isoformat(), project, annotator)

    def add(self, project: str, annotator: str, seconds: float) -> None:
        """Count seconds that were worked and written."""
        self._worked[project, annotator] = self.seconds(project, annotator) + seconds
        day = self.today().isoformat()
        whole = self._settings.worked_on(day, project, annotator) + seconds
        self._settings.set_worked_on(day, project, annotator, round(whole, 1))

    # Breaks

    def sign(self, seconds: float) -> None:
        """There was a sign of work in some window, by which so many active seconds count."""
        at, before = self.now(), self._last
        self._last = at
        if before is not None and at - before >= BREAK_SECONDS:
            self._unbroken = self._put_off = 0.0
        self._unbroken += seconds
        self.look()

    def look(self) -> None:
        """Tell whether a break is due, where that has changed."""
        wanted = self._settings.group(Working).break_after * 60
        is_due = wanted != NO_BREAK and self._unbroken >= wanted + self._put_off
        if is_due != self._is_due:
            self._is_due = is_due
            self.break_due.emit(int(self._unbroken // 60) if is_due else 0)

    def put_off(self) -> None:
        """Remind again after ten more active minutes."""
        wanted = self._settings.group(Working).break_after * 60
        self._put_off = self._unbroken - wanted + LATER_SECONDS
        self.look()

    @property
    def is_due(self) -> bool:
        """Whether a break is due."""
        return self._is_due
