"""How much room the parts of the window have, and where panels stand, without a mouse."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from annotations.errors import Refused
from annotations.wording import later, lowered, tr
from app.docks import WINDOW_OF_ITS_OWN, Docks
from app.grammar.asking import Asking, Question
from app.grammar.navigation import Navigation
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from widgets.asking.optionrows import Option
from widgets.controls.panes import STEP, give_more

PLACES = {
    "right": later("Right of the text"),
    "left": later("Left of the text"),
    "bottom": later("Below the text"),
    "top": later("Above the text"),
    WINDOW_OF_ITS_OWN: later("In a window of its own"),
}


@dataclass(frozen=True)
class Part:
    """A part of the window between others: what it is called, and which pane of which splitter it is."""

    name: str
    splitter: QSplitter
    at: int


class Arranging(QObject):
    """Gives more or less room to the part that has the keyboard, and moves panels."""

    def __init__(
        self, panes: QSplitter, reading: ReadingArea, docks: Docks, navigation: Navigation, asking: Asking,
        status: StatusLine, usual: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(reading)
        self._panes = panes
        self._reading = reading
        self._docks = docks
        self._navigation = navigation
        self._asking = asking
        self._status = status
        self._usual = usual

    # Commands

    def larger(self) -> None:
        """Give more room to the part that has the keyboard."""
        self._change(1)

    def smaller(self) -> None:
        """Give less room to the part that has the keyboard."""
        self._change(-1)

    def usual(self) -> None:
        """Give all parts the sizes that they had at first, and bring panels back to where they stood then."""
        self._usual()
        self._docks.bring_back()
        self._status.tell(tr("All parts have their usual sizes and places"))

    def place_panel(self) -> None:
        """Ask where the panel that has the keyboard shall stand; from elsewhere ask first which one is meant."""
        names = self._docks.open_names()
        if not names:
            raise Refused(tr("no panel is open; {key:palette} finds those there are"))
        held = [name for name in names if self._docks.has_focus(name)] or names
        if len(held) == 1:
            self._ask_where(held[0])
            return
        options = [Option(name, self._docks.title(name)) for name in held]
        self._asking.ask(Question(tr("Which panel"), options, self._ask_where, anchor=self._anchor(), page="window"))

    # Inner matters

    def _change(self, by: int) -> None:
        name = next((name for name in self._docks.open_names() if self._docks.has_focus(name)), None)
        if name is not None:
            size, whole, changed = self._docks.grow(name, by / STEP)
            self._tell(self._docks.title(name), size, whole, changed, by)
            return
        part = self._part()
        self._tell(part.name, *give_more(part.splitter, part.at, by), by)

    def _tell(self, name: str, size: int, whole: int, changed: bool, by: int) -> None:
        if not changed:
            line = later("{part} can become no larger here") if by > 0 else later("{part} can become no smaller here")
            raise Refused(tr(line, part=name))
        self._status.tell(tr("{part}: {percent} % of the room", part=name, percent=round(100 * size / max(whole, 1))))

    def _part(self) -> Part:
        """The part that has the keyboard; the article where that is anywhere else."""
        focus = QApplication.focusWidget()
        summary = self._reading.summary_column
        documents = self._panes.widget(0)
        if focus is not None and documents is not None and documents.isAncestorOf(focus):
            return Part(tr("Documents"), self._panes, 0)
        if focus is not None and self._reading.inspector.isAncestorOf(focus):
            return Part(tr("Inspector"), summary, 1)
        if self._navigation.walked is not self._reading:
            raise Refused(tr("two readings are compared; {key:own_labels} leads back to your own labels"))
        if focus is not None and summary.isAncestorOf(focus):
            return Part(tr("Summary"), self._reading, 1)
        return Part(tr("Article"), self._reading, 0)

    def _ask_where(self, name: str) -> None:
        options = [Option(place, tr(words)) for place, words in PLACES.items()]
        self._asking.ask(
            Question(
                tr("Where “{panel}” stands", panel=self._docks.title(name)),
                options,
                partial(self._place, name),
                current=(self._docks.place(name),),
                anchor=self._anchor(),
                page="window#panels",
            )
        )

    def _place(self, name: str, place: str) -> None:
        self._docks.put(name, place)
        self._docks.enter(self._docks.panel(name))
        self._status.tell(tr("{panel}: {place}", panel=self._docks.title(name), place=lowered(tr(PLACES[place]))))

    def _anchor(self) -> QRect:
        """Beside what has the keyboard; beside the caret where that is the text."""
        focus = QApplication.focusWidget()
        name = next((name for name in self._docks.open_names() if self._docks.has_focus(name)), None)
        if focus is None or name is None:
            return QRect()
        return _head_of(self._docks.panel(name))


def _head_of(panel: QWidget) -> QRect:
    return QRect(panel.mapToGlobal(QPoint()), QSize(panel.width(), 1))
