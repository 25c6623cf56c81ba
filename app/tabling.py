"""The table of spans, opened below the text: chosen rows and the text follow each other, and keys act on both."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from annotations.rules import named
from annotations.wording import capitalised, tr
from app.announcing.inwords import InWords
from app.docks import Docks
from app.grammar.asking import Asking, Question
from app.grammar.navigation import Navigation
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.asking.optionrows import Option

if TYPE_CHECKING:
    from app.panes.spans import SpansPane
    from widgets.lists.spantable import SpanTable

NAME = "spans"


class Tabling(QObject):
    """Owns the table, once somebody has asked for it.

    `link_pressed`, `link_removed` and `menu_wanted` are for who carries out commands.
    """

    menu_wanted = Signal(QPoint, list)
    link_pressed = Signal(str)
    link_removed = Signal(str)

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        in_words: InWords,
        navigation: Navigation,
        docks: Docks,
        asking: Asking,
        status: StatusLine,
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._in_words = in_words
        self._navigation = navigation
        self._docks = docks
        self._asking = asking
        self._status = status
        self._pane: SpansPane | None = None
        self._actions: list[QAction] = []
        self._keys: tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]] = ({}, {})
        self._is_stale = True
        docks.add(NAME, tr("Table of spans"), Qt.DockWidgetArea.BottomDockWidgetArea, self._make)
        docks.opened.connect(self._opened)
        reading.labels_changed.connect(self._follow_labels)
        reading.span_chosen.connect(self._follow_choice)

    # Commands

    def show(self) -> None:
        """Open the table, go into it, or close it where the keyboard is there."""
        if not self._docks.toggle(NAME):
            self._status.tell(tr("The table of spans is closed"))
            return
        view, span = self._view(), self._reading.chosen()
        if view.holds_keys() and span is not None:
            self._status.tell(tr("Table of spans: {span}, {place}", span=named(span), place=view.place()))
        else:
            self._status.tell(tr("Table of spans: {text}", text=view.empty.text()))

    def ask_order(self) -> None:
        """Ask in what order the rows shall be; the table opens where it is closed."""
        if not self._docks.has_focus(NAME):
            self._docks.open(NAME)
        view = self._view()
        view.tabs.setCurrentIndex(0)
        view.enter()
        options = [Option(offer.id, capitalised(offer.words)) for offer in view.orders()]
        self._asking.ask(
            Question(
                tr("Order of the rows"),
                options,
                self._put_in_order,
                current=(view.order_now(),),
                anchor=_place_of(view.order),
                page="table#filter",
            )
        )

    # What the window tells

    def set_actions(self, actions: Iterable[QAction]) -> None:
        """The commands that concern a span: their keys hold in the table, too."""
        self._actions = list(actions)
        if self._pane is not None:
            self._pane.view.set_commands(self._actions)

    def set_keys(self, keys: Mapping[str, Sequence[str]], of_lines: Mapping[str, Sequence[str]]) -> None:
        """The keys of the table."""
        self._keys = keys, of_lines
        if self._pane is not None:
            self._pane.view.set_keys(*self._keys)

    def holds_keys(self) -> bool:
        """Whether the keyboard is on a row of a span."""
        return self._pane is not None and self._pane.view.holds_keys()

    def reread(self) -> None:
        """Say all rows anew: sentences can be counted now, or somebody else has changed names."""
        self._in_words.forget()
        self._follow_labels(None)

    # Following

    def _follow_labels(self, changed: Collection[str] | None) -> None:
        if self._pane is None or not self._docks.is_open(NAME):
            self._is_stale = True
            return
        self._pane.reread(None if self._is_stale else changed)
        self._is_stale = False
        self._follow_choice()

    def _follow_choice(self, _id: str = "") -> None:
        """The text has another span chosen. Where none is, because it has gone, a row that has the keyboard stays."""
        if self._pane is None or not self._docks.is_open(NAME):
            return
        span = self._reading.chosen()
        if span is not None or not self._pane.view.holds_keys():
            self._pane.view.set_current(span.id if span else "")

    def _opened(self, name: str) -> None:
        if name == NAME:
            self._follow_labels(None)

    def _chosen(self, id: str) -> None:
        """A row has become the current one: choose its span, and scroll the text there without going there."""
        self._reading.choose(self._reading.span(id) if id else None, reveal=True)

    def _walked(self) -> None:
        span, view = self._reading.chosen(), self._view()
        if span is not None:
            self._status.show_quietly(f"{named(span)}, {view.place()}")

    def _go_to_words(self, id: str) -> None:
        span = self._reading.span(id)
        if span is not None:
            self._reading.choose(span, reveal=True)
            self._reading.focus_active()
            self._status.tell(tr("At the words of {span}", span=named(span)))

    def _put_in_order(self, order: str) -> None:
        view = self._view()
        view.put_in_order(order)
        words = next(offer.words for offer in view.orders() if offer.id == order)
        self._status.tell(tr("Rows {order}; {place}", order=words, place=view.place()))

    def _link_chosen(self, id: str) -> None:
        link = self._reading.link(id)
        source = self._reading.span(link.source) if link else None
        if source is not None:
            self._reading.choose(source, reveal=True)

    def _point_chosen(self, number: int) -> None:
        self._reading.summary.reveal(number)

    def _go_to_point(self, number: int) -> None:
        self._navigation.walked.enter_point(number)
        self._status.tell(tr("Point {number}", number=number))

    # Building

    def _view(self) -> SpanTable:
        self._docks.panel(NAME)
        assert self._pane is not None
        return self._pane.view

    def _make(self) -> QWidget:
        from app.panes.spans import SpansPane

        self._pane = SpansPane(self._session, self._reading, self._in_words)
        view = self._pane.view
        view.set_keys(*self._keys)
        view.set_commands(self._actions)
        view.span_chosen.connect(self._chosen)
        view.walked.connect(self._walked)
        view.words_wanted.connect(self._go_to_words)
        view.menu_wanted.connect(lambda place, id: self.menu_wanted.emit(place, [id]))
        view.link_chosen.connect(self._link_chosen)
        view.link_pressed.connect(self.link_pressed)
        view.link_removed.connect(self.link_removed)
        view.point_chosen.connect(self._point_chosen)
        view.point_wanted.connect(self._go_to_point)
        view.told.connect(self._status.tell)
        settings = self._session.settings
        view.rows.share(settings.shares(NAME))
        view.rows.shared.connect(lambda: settings.set_shares(NAME, view.rows.shares()))
        self._reading.set_beside(view)
        return view


def _place_of(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())
