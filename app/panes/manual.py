"""The window of the manual: contents or what was found at the left, the page beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotations import manual
from annotations.manual import Hit, Named, Search
from annotations.wording import later, several, tr
from app.commands.deeds import deed_keys
from app.commands.scopes import MANUAL, PAGES
from app.commands.table import Command
from app.panes.manualparts import ManualParts
from app.panes.windowbeside import WindowBeside
from app.settings import ZOOMS, Settings
from resources import path as resource
from widgets.controls.barbutton import BarButton
from widgets.keys.keynames import folded, is_for_a_line, pressed
from widgets.lists.contentslist import ContentsRow
from widgets.lists.hitlist import HitRow

PASSED_ON = ("scheme", "scheme_system", "keys", "manual")
"""The commands of the main window that are carried out from here as well."""
_PLACE = "manual"
_SIZE = QSize(1040, 760)
_NO_HIT = later(
    "No page has all these words. Write fewer of them, or only how they begin; Esc shows the contents again."
)


class ManualWindow(WindowBeside):
    """Stays open beside the main window. `command_wanted` tells the id of a command of that one.

    NAMED gives what stands for a command, see annotations.manual.
    """

    command_wanted = Signal(str)

    def __init__(self, settings: Settings, named: Named, language: str) -> None:
        super().__init__(MANUAL, settings, _PLACE, _SIZE)
        self._named = named
        self._manual = manual.read(resource("help"), language)
        self._search: Search | None = None
        self._passed_on: Mapping[str, str] = {}
        self._before: list[tuple[str, float]] = []
        self._after: list[tuple[str, float]] = []
        self._hits: Sequence[Hit] = ()
        self._page = ""
        self.parts = ManualParts(self)
        self._join()
        self.set_usual_keys()
        self.parts.show_contents(self._rows())
        self.parts.page.set_zoom(settings.manual_zoom)
        self.take_place()

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have, and name them in the page."""
        super().set_keys(commands)
        found = {each.id: each.keys for each in commands}
        self._passed_on = {folded(key): id for id in PASSED_ON for key in found.get(id, ())}
        self.parts.set_keys(self.keys, deed_keys(commands, PAGES))
        self._search = None
        if self._page:
            place = self.parts.page.place()
            self._show(self._page)
            self.parts.page.set_place(place)

    # Going about

    def turn_to(self, target: str) -> None:
        """Turn to a page by its id, and to the heading whose name follows after a #."""
        id, _, name = target.partition("#")
        if self._page and id != self._page:
            self._before.append((self._page, self.parts.page.place()))
            self._after.clear()
        self._show(id)
        self._go_to_heading(name)
        self.parts.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_to_command(self, id: str) -> None:
        """Turn to where a command is explained; where that is nowhere, stay, or begin at the first page."""
        self.turn_to(self._manual.about(id) or self._page or next(iter(self._manual.pages)))

    def shown(self) -> str:
        """The id of the page that is shown."""
        return self._page

    def back(self) -> None:
        """Go back to where one was."""
        self._travel(self._before, self._after)

    def forward(self) -> None:
        """Go forward again."""
        self._travel(self._after, self._before)

    def step(self, by: int) -> None:
        """Read on, or back, in the order of the contents."""
        if other := self._manual.neighbour(self._page, by):
            self.turn_to(other)

    def zoom(self, by: int) -> None:
        """Show the page larger (1), smaller (-1), or (0) at its usual size."""
        at = ZOOMS.index(self._settings.manual_zoom) + by if by else ZOOMS.index(100)
        self._settings.manual_zoom = ZOOMS[max(0, min(at, len(ZOOMS) - 1))]
        self.parts.page.set_zoom(self._settings.manual_zoom)

    # Searching

    def search(self) -> None:
        """Put the keyboard into the line that is searched with."""
        self.parts.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.parts.line.selectAll()

    def next_hit(self, by: int) -> None:
        """Go to the next place found, round and round."""
        hits, count = self.parts.hits, self.parts.hits.count()
        if count:
            hits.make_current((hits.current_row() + by) % count if hits.current_row() >= 0 else 0 if by > 0 else -1)

    def _sought(self) -> None:
        words = self.parts.line.text()
        self._search = self._search or Search(self._manual, self._named)
        self._hits = self._search.find(words)
        self.parts.hits.set_rows([_hit_row(hit) for hit in self._hits])
        places = several(len(self._hits), "{count} place found", "{count} places found")
        self.parts.show_hits(bool(words.strip()), places if self._hits else "", tr(_NO_HIT))
        self._light_up()

    def _open_hit(self, number: int) -> None:
        hit = self._hits[number]
        holder = self.focusWidget()
        self.turn_to(f"{hit.page}#{hit.name}")
        page = self.parts.page
        heading = page.caret()
        places = self._light_up()
        below = [start for start, _ in places if start >= heading] or [start for start, _ in places]
        if below:
            page.go_to(below[0])
        if isinstance(holder, QWidget):
            holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def _light_up(self) -> list[tuple[int, int]]:
        places = manual.places_of(self.parts.page.words(), self.parts.line.text())
        self.parts.page.light_up(places)
        return places

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: first the contents are shown again, then the window closes. Enter presses a button with the focus."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, BarButton):
            focus.click()
        elif wanted := self._passed_on.get(folded(pressed(event))):
            self.command_wanted.emit(wanted)
        elif event.key() != Qt.Key.Key_Escape:
            event.ignore()
        elif self.parts.line.text():
            self.parts.line.clear()
            self.parts.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line that is searched with, the key for the next row and Enter lead into the hits."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        downwards = self.parts.hits.keys.deed(event) == "down" and not is_for_a_line(pressed(event))
        if not downwards and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        listed = self.parts.listed()
        listed.setFocus(Qt.FocusReason.OtherFocusReason)
        if listed is self.parts.hits and self.parts.hits.current_row() < 0:
            self.next_hit(1)
        return True

    # Inner matters

    def _show(self, id: str) -> None:
        page = self._manual.pages[id]
        self._page = id
        text = manual.with_captions(manual.filled(page.text, self._named))
        if (after := self._manual.neighbour(id, 1)) is not None:
            title = self._manual.pages[after].title
            text = f"{text}\n\n{tr('Next page: [{title}]({page}.md)', title=title, page=after)}"
        self.parts.page.show_page(text, page.folder)
        self.parts.page.setAccessibleName(tr("Page: {title}", title=page.title))
        self.setWindowTitle(tr("{page} – Manual – Stancemark", page=page.title))
        self.parts.contents.set_current(id)
        self.parts.set_ways(bool(self._before), bool(self._after))
        self._light_up()

    def _go_to_heading(self, name: str) -> None:
        parts = self._manual.pages[self._page].parts
        self.parts.page.go_to_heading(next((at for at, part in enumerate(parts) if name and part.name == name), 0))

    def _travel(self, way: list[tuple[str, float]], other: list[tuple[str, float]]) -> None:
        if way:
            other.append((self._page, self.parts.page.place()))
            id, place = way.pop()
            self._show(id)
            self.parts.page.set_place(place)

    def _follow(self, link: str) -> None:
        """A link leads to another page, or to a heading of this one."""
        file, _, name = link.partition("#")
        self.turn_to(f"{file.removesuffix('.md') or self._page}#{name}")

    def _enter_page(self) -> None:
        self.parts.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_part(self) -> None:
        """From the search to the list below it, to the page, and round again."""
        order: list[QWidget] = [self.parts.line, self.parts.listed(), self.parts.page]
        at = next((number for number, each in enumerate(order) if each.hasFocus()), len(order) - 1)
        order[(at + 1) % len(order)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _rows(self) -> list[ContentsRow]:
        rows = []
        for chapter in self._manual.chapters:
            rows.append(ContentsRow("", chapter.title))
            rows.extend(ContentsRow(id, self._manual.pages[id].title) for id in chapter.pages)
        return rows

    def _join(self) -> None:
        parts = self.parts
        works = {
            "search": self.search,
            "next_hit": lambda: self.next_hit(1),
            "previous_hit": lambda: self.next_hit(-1),
            "back": self.back,
            "forward": self.forward,
            "next_page": lambda: self.step(1),
            "previous_page": lambda: self.step(-1),
            "start": lambda: self.turn_to(next(iter(self._manual.pages))),
            "next_part": self._next_part,
            "larger": lambda: self.give_room(1),
            "smaller": lambda: self.give_room(-1),
            "zoom_in": lambda: self.zoom(1),
            "zoom_out": lambda: self.zoom(-1),
            "zoom_reset": lambda: self.zoom(0),
        }
        for deed, work in works.items():
            self.live(deed, work)
        for deed, button in parts.buttons.items():
            button.clicked.connect(works[deed])
        parts.line.textChanged.connect(self._sought)
        parts.line.installEventFilter(self)
        parts.contents.opened.connect(self.turn_to)
        parts.hits.opened.connect(self._open_hit)
        parts.hits.entered.connect(self._enter_page)
        parts.page.link_wanted.connect(self._follow)


def _hit_row(hit: Hit) -> HitRow:
    place = f"{hit.title} › {hit.heading}" if hit.name else hit.title
    return HitRow(place, hit.excerpt, hit.found)
