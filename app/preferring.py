"""The command that opens the preferences, and what becomes of what is chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from annotations.wording import tr
from app.preferences import ANY_WIDTH, Reading, Working

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.panes.preferences import PreferencesPanel

NAME = "preferences"


class Preferring(QObject):
    """Keeps what the person prefers, and shows it in all windows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: PreferencesPanel | None = None
        window.docks.add(NAME, tr("Reading preferences"), Qt.DockWidgetArea.RightDockWidgetArea, self._make)
        window.docks.opened.connect(lambda name: self.follow() if name == NAME else None)
        window.navigation.arrived.connect(self.follow)

    def toggle(self) -> None:
        """Open the panel, go into it, or close it from inside."""
        is_open = self._window.docks.toggle(NAME)
        self._window.status.tell(
            tr("What you change shows in the text at once; {key:reading_preferences} closes this")
            if is_open
            else tr("The preferences are kept")
        )

    def take_usual(self) -> None:
        """Have everything as it was at first; colours and keys stay as they were chosen."""
        self._window.appearance.zoom_reset()
        self._window.appearance.prefer(Reading())
        self._keep_working(Working())
        self._window.status.tell(tr("Text and sizes are the usual ones"))

    def follow(self) -> None:
        """Show in the panel, where it was opened, what holds now."""
        if self._panel is not None:
            appearance, settings = self._window.appearance, self._window.settings
            self._panel.offer_families(appearance.script)
            self._panel.show_values(appearance.preferences, settings.group(Working), settings.scheme)

    def _make(self) -> QWidget:
        from app.panes.preferences import PreferencesPanel

        appearance = self._window.appearance
        self._panel = panel = PreferencesPanel()
        panel.reading_chosen.connect(self._read)
        panel.tried.connect(appearance.try_on)
        panel.working_chosen.connect(self._keep_working)
        panel.scheme_chosen.connect(appearance.use)
        panel.usual_wanted.connect(self.take_usual)
        appearance.preferred.connect(self.follow)
        self.follow()
        return panel

    def _read(self, reading: Reading) -> None:
        self._window.appearance.prefer(reading)
        width = (
            tr("any width") if reading.columns == ANY_WIDTH else tr("{count} letters to a line", count=reading.columns)
        )
        self._window.status.tell(
            tr("{size} pt, lines at {spacing} %, {width}", size=reading.size, spacing=reading.spacing, width=width)
        )

    def _keep_working(self, working: Working) -> None:
        self._window.settings.set_group(working)
        self._window.timekeeping.read_preferences()
        self._window.reviewing.sitting.look()
        self._window.windowing.preferred.emit()
        self.follow()
        self._window.status.tell(tr("Kept"))
