"""The table of spans: every span of the open document as a row, and its links and points as rows on further pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from annotations.wording import later, tr
from widgets.asking.choicemenu import ChoiceMenu, Offer
from widgets.controls.emptystate import EmptyState
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.spanlines import LinkLine, PointLine, link_columns, point_columns
from widgets.lists.spanmodel import COLUMNS, NUMBER, WHERE, SpanModel, SpanRow
from widgets.lists.spanrows import Lines, RowFilter, SpanRows
from widgets.lists.table import TableModel

__all__ = ["SpanRow", "SpanTable"]

SPANS, LINKS, POINTS = range(3)
PAGES = (later("Spans"), later("Links"), later("Points"))
_NOTHING = (
    later("No span is marked here yet: select words in the text and press a label's key"),
    later("No link is made here yet: choose a span and link it"),
    later("This article has no summary points"),
)
_NO_MATCH = later("Nothing matches the filter; an empty one shows all")
_FROM_THE_END = " down"


class SpanTable(QWidget):
    """Pages of rows: spans, which can be filtered and ordered; links; points.

    A row becomes chosen as it becomes the current one: `span_chosen`, `link_chosen`, `point_chosen`; `walked` tells
    that a hand has led to a span. `words_wanted` and `point_wanted` tell that the keyboard shall go to the words,
    `link_pressed` to the other end of a link. `told` says what happened here.
    """

    span_chosen = Signal(str)
    walked = Signal()
    words_wanted = Signal(str)
    menu_wanted = Signal(QPoint, str)
    link_chosen = Signal(str)
    link_pressed = Signal(str)
    link_removed = Signal(str)
    point_chosen = Signal(int)
    point_wanted = Signal(int)
    told = Signal(str)

    def __init__(self, row_of: Callable[[str], SpanRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.SPANS)
        self.line_keys = KeySet(usualkeys.LIST, usualkeys.INSPECTOR, {"open": usualkeys.INSPECTOR["press"]})
        self._model = SpanModel(row_of)
        self._held = ""
        self._is_following = self._awaits_rows = False
        self.tabs = QTabBar()
        self.filter_edit = RowFilter(self.keys)
        self.order = ChoiceMenu(tr("Order"), tr("as in the text"), several=False)
        self.count = QLabel()
        self.rows = SpanRows(self._model, self.keys)
        self._links: TableModel[LinkLine] = TableModel(link_columns())
        self.links = Lines(self._links, self.line_keys)
        self._points: TableModel[PointLine] = TableModel(point_columns())
        self.points = Lines(self._points, self.line_keys)
        self.empty = EmptyState("")
        self._dress()
        self._lay_out()
        self._join()
        self._show()

    # What is shown

    def set_keys(self, keys: Mapping[str, Sequence[str]], of_lines: Mapping[str, Sequence[str]]) -> None:
        """The keys of the page of spans, and those of the other two."""
        self.keys.set(keys)
        self.line_keys.set({**of_lines, "open": of_lines["press"]})
        self._describe()

    def set_commands(self, actions: Iterable[QAction]) -> None:
        """Let these commands, and no others, have their keys on the page of spans."""
        for action in self.rows.actions():
            self.rows.removeAction(action)
        self.rows.addActions(list(actions))

    def set_spans(self, ids: Sequence[str], changed: Collection[str] | None = None) -> None:
        """Show these spans, in reading order; only those CHANGED are put into words anew, None for all."""
        self._rearrange(lambda: self._model.set_ids(ids, changed))
        if self.holds_keys() and self.current() != self._held:
            self._choose_current()

    def set_links(self, lines: Sequence[LinkLine]) -> None:
        """Show these links."""
        self._replace(self.links, self._links, lines)

    def set_points(self, lines: Sequence[PointLine]) -> None:
        """Show these points."""
        self._replace(self.points, self._points, lines)

    def set_current(self, id: str) -> None:
        """Make the row of a span the current one, and of the links the first that starts there; empty for none.

        Where the filter hides it, the filter goes if the keyboard is here; nothing is told.
        """
        if id and self._model.row_of(id) < 0 and self.holds_keys():
            self.filter_edit.clear()
        self._is_following = True
        if id != self.current():
            self.rows.make_current(self._model.row_of(id) if id else -1)
        self._held = id
        at = next((place for place, line in enumerate(self._links.rows) if line.source == id), -1)
        if at >= 0 and not self.links.hasFocus():
            self.links.make_current(at)
        self._is_following = False

    # What is asked of it

    def current(self) -> str:
        """The id of the span whose row is the current one, empty for none."""
        row = self.rows.currentIndex().row()
        return self._model.shown[row] if 0 <= row < len(self._model.shown) else ""

    def picked(self) -> list[str]:
        """The ids of the spans whose rows are selected, from above."""
        return [self._model.shown[row] for row in self.rows.selected_rows()]

    def shown_ids(self) -> list[str]:
        """The ids of the spans that are shown, from above."""
        return list(self._model.shown)

    def place(self) -> str:
        """Which row is the current one, as in `3 of 12`, and how many are selected where it is not alone."""
        row, picked = self.rows.currentIndex().row(), len(self.rows.selected_rows())
        place = tr("{row} of {count}", row=row + 1, count=len(self._model.shown))
        return tr("{place}, {count} selected", place=place, count=picked) if picked > 1 else place

    def holds_keys(self) -> bool:
        """Whether the keyboard is on a row of a span, so that commands concern what is chosen there."""
        return self.rows.hasFocus()

    def keeps_focus(self) -> bool:
        """Whether the keyboard is on a row of any page, or was when the last one went: whatever is chosen in the text
        leaves it here."""
        is_on_row = any(view.hasFocus() for view in (self.rows, self.links, self.points))
        return is_on_row or (self._awaits_rows and self.tabs.hasFocus())

    def page(self) -> int:
        """Which page is shown: SPANS, LINKS or POINTS."""
        return self.tabs.currentIndex()

    def enter(self) -> None:
        """Put the keyboard onto the current row of the page."""
        if (proxy := self.focusProxy()) is not None:
            proxy.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the filter off; where there is none, it is for the panel."""
        if event.key() == Qt.Key.Key_Escape and self.filter_edit.text():
            self.filter_edit.clear()
            self.enter()
            self.told.emit(tr("All spans are shown"))
        elif self.keys.deed(event) == "filter":
            self._enter_filter()
        else:
            super().keyPressEvent(event)

    # In what order

    def orders(self) -> list[Offer]:
        """The orders that the rows can have, that of the text first."""
        found = [Offer(str(NUMBER), tr("as in the text"))]
        found.append(Offer(f"{NUMBER}{_FROM_THE_END}", tr("as in the text, from the end")))
        for place, name in enumerate(COLUMNS):
            if place not in (NUMBER, WHERE):
                found.append(Offer(str(place), tr("by {column}", column=tr(name))))
                found.append(Offer(f"{place}{_FROM_THE_END}", tr("by {column}, from the end", column=tr(name))))
        return found

    def order_now(self) -> str:
        """The id of the order that the rows have."""
        column, descending = self._model.order()
        return f"{column}{_FROM_THE_END if descending else ''}"

    def put_in_order(self, wanted: str) -> None:
        """Give the rows the order of this id."""
        self._sort(int(wanted.removesuffix(_FROM_THE_END)), wanted.endswith(_FROM_THE_END))

    # Inner matters

    def _choose_current(self) -> None:
        """What is the current row now is chosen: a hand has led there, or the row before has gone."""
        self._held = self.current()
        self.span_chosen.emit(self._held)

    def _row_changed(self) -> None:
        if not self._is_following:
            self._choose_current()

    def _entered(self) -> None:
        """With the keyboard, the current row is chosen, though nothing was in the text."""
        if self.current() != self._held:
            self._choose_current()

    def _rearrange(self, work: Callable[[], object]) -> None:
        """Let rows come, go or move, and stay where one was, or else where the row was."""
        held, row = self.current(), self.rows.currentIndex().row()
        self._is_following = True
        work()
        at = self._model.row_of(held) if held else -1
        if at < 0 and held and self.holds_keys():
            at = min(row, len(self._model.shown) - 1)
        if at != self.rows.currentIndex().row():
            self.rows.make_current(at)
        self._is_following = False
        self._show()

    def _replace(self, view: Lines, model: TableModel[Any], lines: Sequence[Any]) -> None:
        """Show other lines. One stays on the line where one was, or goes to a link that has come back."""
        row = view.current_row()
        before = [line[0] for line in model.rows]
        held = before[row] if 0 <= row < len(before) else None
        came = [line[0] for line in lines if line[0] not in before]
        if len(came) == 1 and view is self.links and view.hasFocus():
            held = came[0]  # as a rule an undo brought it back; points only come with another article
        if list(lines) != list(model.rows):
            self._is_following = True
            model.set_rows(list(lines))
            same = next((place for place, line in enumerate(lines) if line[0] == held), None)
            view.make_current(min(row, len(lines) - 1) if same is None else same)
            self._is_following = False
        self._show()

    def _show(self) -> None:
        """Show the page with its rows, or what to do where it has none; and how many there are of each."""
        counts = (self._model.count(), len(self._links.rows), len(self._points.rows))
        for place, (name, count) in enumerate(zip(PAGES, counts, strict=True)):
            self.tabs.setTabText(place, tr("{page} {count:,}", page=tr(name), count=count))
        page, shown = self.page(), len(self._model.shown)
        view = (self.rows, self.links, self.points)[page]
        has_rows = view.model().rowCount() > 0
        if not has_rows and view.hasFocus():
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)  # before it is hidden: Qt would choose a neighbour
            self._awaits_rows = True
        self.empty.set_text(tr(_NO_MATCH if page == SPANS and counts[SPANS] else _NOTHING[page]))
        self.stack.setCurrentWidget(view if has_rows else self.empty)
        for part in (self.filter_edit, self.order):
            part.setVisible(page == SPANS)
        is_narrowed = page == SPANS and shown != counts[SPANS]
        self.count.setText(tr("{shown:,} of {count:,}", shown=shown, count=counts[SPANS]) if is_narrowed else "")
        self.setFocusProxy(view if has_rows else self.tabs)
        if has_rows and self._awaits_rows:
            self._awaits_rows = False
            if self.tabs.hasFocus():
                view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pressed(self, column: int) -> None:
        """A column orders the rows; once more, from the end."""
        before, descending = self._model.order()
        column = NUMBER if column == WHERE else column
        self._sort(column, before == column and not descending)

    def _sort(self, column: int, descending: bool) -> None:
        self._rearrange(lambda: self._model.set_order(column, descending))
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.rows.horizontalHeader().setSortIndicator(column, order)
        self._offer_orders()

    def _offer_orders(self) -> None:
        usual, *others = self.orders()
        now = self.order_now()
        self.order.set_offers(others, () if now == usual.id else (now,))

    def _tell_width(self, column: int, percent: int) -> None:
        name = tr(COLUMNS[column])
        line = later("{column}: {percent} % of the width") if percent else later("{column} keeps its width")
        self.told.emit(tr(line, column=name, percent=percent))

    def _enter_filter(self) -> None:
        self.tabs.setCurrentIndex(SPANS)
        self.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_edit.selectAll()
        self.told.emit(self.filter_edit.accessibleName())

    def _tab_clicked(self, page: int) -> None:
        """A page that is clicked on has the keyboard, so that arrows and Del mean what is seen there."""
        if page >= 0:  # else beside the tabs
            self.tabs.setCurrentIndex(page)
            self.enter()

    def _link_chosen(self, row: int) -> None:
        if row >= 0 and not self._is_following and self.links.hasFocus():
            self.link_chosen.emit(self._links.rows[row].id)

    def _point_chosen(self, row: int) -> None:
        if row >= 0 and not self._is_following and self.points.hasFocus():
            self.point_chosen.emit(self._points.rows[row].number)

    # Building

    def _dress(self) -> None:
        self.setAccessibleName(tr("Table of spans"))
        self.tabs.setAccessibleName(tr("Pages of the table"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in PAGES:
            self.tabs.addTab(tr(name))
        self.filter_edit.setPlaceholderText(tr("Filter by any words of a row…"))
        self.filter_edit.setAccessibleName(tr("Filter spans"))
        self.count.setProperty("role", "quiet")
        for view, name in zip((self.rows, self.links, self.points), PAGES, strict=True):
            view.setAccessibleName(tr(name))
        self.links.share({0: 14, 1: 26, 2: 26, 3: 14})
        self.points.share({0: 7, 1: 33, 2: 14, 3: 26})
        self._offer_orders()
        self._describe()

    def _describe(self) -> None:
        rows = tr("The keys of the text hold here; {key:words} goes to the words, {key:filter} to the filter")
        links = tr("{key:press} goes to the other end of the link, {key:remove} takes it away")
        points = tr("{key:press} goes to the point")
        self.rows.setAccessibleDescription(self.keys.filled(rows))
        self.links.setAccessibleDescription(self.line_keys.filled(links))
        self.points.setAccessibleDescription(self.line_keys.filled(points))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part, stretch in ((self.tabs, 0), (self.filter_edit, 1), (self.count, 0), (self.order, 0)):
            head.addWidget(part, stretch)
        self.stack = QStackedLayout()
        for view in (self.rows, self.links, self.points, self.empty):
            self.stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 0, 12, 8)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(self.stack, 1)

    def _join(self) -> None:
        rows = self.rows
        self.tabs.currentChanged.connect(lambda _: self._show())
        self.tabs.tabBarClicked.connect(self._tab_clicked)
        self.filter_edit.textChanged.connect(lambda text: self._rearrange(lambda: self._model.set_filter(text)))
        self.filter_edit.left_downwards.connect(self.enter)
        self.order.chosen.connect(lambda chosen: self.put_in_order(chosen[0] if chosen else str(NUMBER)))
        rows.horizontalHeader().sectionClicked.connect(self._pressed)
        rows.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        rows.came_in.connect(self._entered)
        rows.column_fitted.connect(self._tell_width)
        rows.moved.connect(self.walked)
        rows.left_upwards.connect(self._enter_filter)
        rows.words_wanted.connect(lambda: self.words_wanted.emit(self.current()))
        rows.menu_wanted.connect(lambda place: self.menu_wanted.emit(place, self.current()))
        self.links.current_changed.connect(self._link_chosen)
        self.links.opened.connect(lambda row: self.link_pressed.emit(self._links.rows[row].id))
        self.links.removed.connect(lambda row: self.link_removed.emit(self._links.rows[row].id))
        self.points.current_changed.connect(self._point_chosen)
        self.points.opened.connect(lambda row: self.point_wanted.emit(self._points.rows[row].number))
