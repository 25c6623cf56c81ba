"""Colours, type and sizes, for one window."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from annotations.schema import Schema
from annotations.wording import later, tr
from app.looks import themes
from app.looks.typefaces import Script
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.preferences import Reading
from app.settings import ZOOMS, Settings
from widgets.labelbar import LabelBar
from widgets.textview.look import Look

SCHEME_NAMES = {
    "system": later("As the desktop is"),
    "light": later("Light"),
    "dark": later("Dark"),
    "high-light": later("High contrast, light"),
    "high-dark": later("High contrast, dark"),
}


class Dressed(Protocol):
    """Shows an article and points."""

    def set_looks(self, article: Look, points: Look, schema: Schema) -> None:
        """Dress the views."""


class Appearance(QObject):
    """Dresses the application, the label bar and the texts; the rest follows the palette by itself.

    `schema` is the one whose labels are dressed. `dressed` tells that labels have other colours now, `preferred` that a
    person has chosen something that holds in all windows.
    """

    dressed = Signal()
    preferred = Signal()

    def __init__(
        self, settings: Settings, schema: Schema, reading: ReadingArea, bar: LabelBar, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._settings = settings
        self.schema = schema
        self._reading = reading
        self._bar = bar
        self._status = status
        self._actions: Callable[[], Iterable[QAction]] | None = None
        self._worn: tuple[object, ...] | None = None
        self._script = Script.Latin
        self._tried: Reading | None = None
        self._called: Mapping[str, str] = {}
        self._areas: list[Dressed] = [reading]
        self._areas_to_dress = True
        self.tokens = themes.tokens_for(settings.scheme)
        themes.when_desktop_changes(self._system_scheme_changed)

    def dress(self) -> None:
        """Put the scheme on."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        themes.apply(application, self.tokens, self.preferences.interface)
        self._bar.set_labels(self.schema.offered_labels, self.tokens.dark)
        self._dress_texts()
        self.dressed.emit()

    def follow(self) -> None:
        """Look as another window does, which has dressed the application already."""
        before, self.tokens = self.tokens, themes.tokens_for(self._settings.scheme)
        if self._wanted() == self._worn:
            return
        self._dress_texts()
        if before is not self.tokens:
            self._bar.set_labels(self.schema.offered_labels, self.tokens.dark)
            self.dressed.emit()
            self._dress_icons()

    def take_schema(self, schema: Schema) -> None:
        """Dress labels as another schema has them."""
        self._called = {}
        self.schema = schema
        self._bar.set_labels(schema.offered_labels, self.tokens.dark)
        self._dress_texts()
        self.dressed.emit()
        self._dress_icons()

    def preview(self, schema: Schema, called: Mapping[str, str]) -> None:
        """Show texts and the label bar with the looks of SCHEMA, until `take_schema` ends that.

        The labels keep their names; what chips call them instead is in CALLED.
        """
        self._called = called
        self.schema = schema
        self._bar.set_labels(schema.offered_labels, self.tokens.dark)
        self._dress_texts()

    def dress_too(self, area: Dressed) -> None:
        """Dress another area as the reading area is, from now on."""
        self._areas.append(area)
        self._areas_to_dress = True
        self._dress_texts()

    def load_icons(self, actions: Callable[[], Iterable[QAction]]) -> None:
        """Give the actions their icons; costly, so not before the first paint.

        ACTIONS answers which there are: another schema brings others.
        """
        if self._actions is None:
            QTimer.singleShot(0, self, self._reading.fonts_came)
        self._actions = actions
        self._load_icons()

    def _load_icons(self) -> None:
        from app.looks.icons import icon

        for action in self._actions() if self._actions else ():
            action.setIcon(icon(str(action.data()), self.tokens))

    @property
    def preferences(self) -> Reading:
        """How the person prefers text to read."""
        return self._settings.group(Reading)

    @property
    def script(self) -> Script:
        """The script that the open document is written in."""
        return self._script

    def prefer(self, reading: Reading) -> None:
        """Let text read like this from now on, in all windows."""
        self._tried = None
        self._settings.set_group(reading)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        themes.apply(application, self.tokens, reading.interface)
        self._dress_texts()
        self.preferred.emit()

    def try_on(self, reading: Reading | None) -> None:
        """Show the texts of this window as they would read; as they do where None is given."""
        self._tried = reading
        self._dress_texts()

    def read_in(self, script: Script) -> None:
        """The open document is written in this script: its typeface has to have such letters."""
        if script is not self._script:
            self._script = script
            self._dress_texts()

    def zoom_in(self) -> None:
        """Make the reading text larger."""
        self._zoom(min(ZOOMS.index(self._settings.zoom) + 1, len(ZOOMS) - 1))

    def zoom_out(self) -> None:
        """Make the reading text smaller."""
        self._zoom(max(ZOOMS.index(self._settings.zoom) - 1, 0))

    def zoom_reset(self) -> None:
        """Give the reading text its usual size."""
        self._zoom(ZOOMS.index(100))

    def toggle_scheme(self) -> None:
        """Change between light and dark."""
        self.use(themes.counterpart(dark=not self.tokens.dark, high=self.tokens.high).name)

    def toggle_contrast(self) -> None:
        """Change between usual and high contrast."""
        self.use(themes.counterpart(dark=self.tokens.dark, high=not self.tokens.high).name)

    def follow_system_scheme(self) -> None:
        """Take the scheme of the desktop."""
        self.use("system")

    def _zoom(self, place: int) -> None:
        self._settings.zoom = ZOOMS[place]
        self._dress_texts()
        self.preferred.emit()
        self._status.tell(tr("Reading text at {percent} %", percent=ZOOMS[place]))

    def use(self, scheme: str) -> None:
        """Wear one of the schemes, or what the desktop wants, in all windows."""
        self._settings.scheme = scheme
        self.tokens = themes.tokens_for(scheme)
        self.dress()
        self._status.tell(tr(SCHEME_NAMES[scheme]))
        self._dress_icons()
        self.preferred.emit()

    def _dress_icons(self) -> None:
        if self._actions is not None:
            QTimer.singleShot(0, self, self._load_icons)

    def _system_scheme_changed(self) -> None:
        if self._settings.scheme == "system":
            self.use("system")

    def _dress_texts(self) -> None:
        wanted = self._wanted()
        if wanted == self._worn and not self._areas_to_dress:
            return
        self._worn, self._areas_to_dress = wanted, False
        reading = self._tried or self.preferences
        looks = themes.looks(self.tokens, self.schema, self._settings.zoom, reading, self._script)
        article, points = (_renamed(look, self._called) for look in looks)
        for area in self._areas:
            area.set_looks(article, points, self.schema)

    def _wanted(self) -> tuple[object, ...]:
        """All that the looks of texts depend on."""
        reading = self._tried or self.preferences
        return self.tokens, self.schema, self._settings.zoom, reading, self._script, dict(self._called)


def _renamed(look: Look, called: Mapping[str, str]) -> Look:
    """LOOK with other names in the chips of labels."""
    labels = {name: replace(each, name=called.get(name, "")) for name, each in look.labels.items()}
    return replace(look, labels=labels) if called else look
