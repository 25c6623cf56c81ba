"""The reading area: article and summary cards side by side, showing one annotator's spans of the open document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotations.changes import Changes
from annotations.schema import Schema
from annotations.spans import Span, reading_order
from annotations.text import Document, Range
from app import themes
from app.panes.textpane import ArticleView, PointView
from app.session import Session
from widgets.summarylist import SummaryList
from widgets.textview.look import Look
from widgets.textview.view import TextView

LAST_OF_BMP = "\uffff"


class ReadingArea(QSplitter):
    """Knows which view shows which part of the document; the rest of the program speaks in document offsets."""

    selection_made = Signal(int, int)
    span_chosen = Signal(str)
    menu_wanted = Signal(QPoint, list)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._spans: dict[str, Span] = {}
        self._homes: dict[str, TextView] = {}
        self._shown_set: str | None = None
        self._looks: tuple[Look, Look] | None = None
        self._chosen: str | None = None
        self._chip: Callable[[Span], str] = _label_of
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.article = ArticleView()
        self._wire(self.article)
        self._active: TextView = self.article
        self.points: dict[int, PointView] = {}
        self.article_counts = QLabel()
        self.summary_counts = QLabel()
        self.summary = SummaryList()
        self.summary.point_entered.connect(self.enter_point)
        self.addWidget(self._column("ARTICLE", self.article_counts, self.article, card=True))
        self.addWidget(self._column("SUMMARY", self.summary_counts, self.summary, card=False))
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 2)
        self.setSizes([870, 350])

    # What is shown

    def show_document(self, document: Document) -> None:
        """Show a document with the spans of the session's annotator."""
        segmentation = lambda: self._session.segmentation  # noqa: E731
        self.article.show_article(document, segmentation)
        self.points = {}
        for section in document.points:
            view = PointView()
            self._wire(view)
            if self._looks:
                view.set_look(self._looks[1])
            view.show_point(document, section, segmentation)
            self.points[section.number or 0] = view
        self.summary.set_cards([(number, view) for number, view in self.points.items()])
        self._set_active(self.article)
        self._chosen = None
        self.reread()

    def clear(self) -> None:
        """Show nothing."""
        self.article.set_text("", [])
        self.article.set_navigator(None)
        self.points = {}
        self._chosen = None
        self._set_active(self.article)
        self.summary.set_cards([])
        self._spans, self._homes = {}, {}
        self._show_counts()

    def reread(self) -> None:
        """Read the annotator's spans again."""
        self._shown_set = self._session.head.id if self._session.head else None
        self._spans = {span.id: span for span in self._session.spans()}
        self._homes = {span.id: self.view_of(span.start, span.end) for span in self._spans.values()}
        groups: dict[TextView, list[Span]] = {view: [] for view in self.views()}
        for id, span in self._spans.items():
            groups[self._homes[id]].append(span)
        for view, spans in groups.items():
            view.set_spans(spans)
        if self._chosen not in self._spans:
            self.choose(None)
        self._show_counts()

    def apply(self, changes: Changes) -> None:
        """Follow a committed step: pull what it touched in the set that is shown."""
        head = self._session.head
        if head is None or head.id != self._shown_set or changes.whole(head.id):
            self.reread()
            return
        removed: dict[TextView, list[str]] = {}
        added: dict[TextView, list[Span]] = {}
        for id in changes.spans_of(head.id):
            if self._spans.pop(id, None):
                removed.setdefault(self._homes.pop(id), []).append(id)
            if now := self._session.span(id):
                home = self.view_of(now.start, now.end)
                self._spans[id], self._homes[id] = now, home
                added.setdefault(home, []).append(now)
        for view in removed.keys() | added.keys():
            view.update_spans(removed.get(view, ()), added.get(view, ()))
        if self._chosen not in self._spans:
            self.choose(None)
        self._show_counts()

    def set_looks(self, article: Look, points: Look, schema: Schema) -> None:
        """Dress the views. SCHEMA says which attribute stands in a chip."""
        self._looks = (article, points)
        attributes = {label.name: label.chip_attribute for label in schema.labels}

        def chip(span: Span) -> str:
            value = span.attributes.get(attributes.get(span.label) or "")
            return f"{span.label} {value}" if isinstance(value, str) else span.label

        self._chip = chip
        for view in self.views():
            view.set_look(article if view is self.article else points)
            view.set_chip_text(chip)

    def fonts_came(self) -> None:
        """Lay out again what holds emoji: where the desktop has no font for them, that of the icons may stand in."""
        document = self._session.document
        if document and self._looks and max(document.text) > LAST_OF_BMP:
            for view in self.views():
                view.set_look(self._looks[0] if view is self.article else self._looks[1])

    # Where things are

    def views(self) -> list[TextView]:
        """The article and the points, in this order."""
        return [self.article, *self.points.values()]

    def view_of(self, start: int, end: int) -> TextView:
        """The view that shows [start, end)."""
        document = self._session.document
        section = document.section_around(start, end) if document else None
        if section is not None and section.kind == "point":
            return self.points[section.number or 0]
        return self.article

    @property
    def active(self) -> TextView:
        """The view that the person worked in last."""
        return self._active

    def selection(self) -> Range | None:
        """What is selected in the active view."""
        return self._active.selection()

    def chosen(self) -> Span | None:
        """The chosen span."""
        return self._spans.get(self._chosen) if self._chosen else None

    def spans(self) -> list[Span]:
        """The spans shown, in reading order."""
        return reading_order(self._spans.values())

    def span(self, id: str) -> Span | None:
        """A span that is shown."""
        return self._spans.get(id)

    def point_number(self) -> int | None:
        """The number of the active point, None in the article."""
        return self.number_of(self._active)

    def number_of(self, view: TextView) -> int | None:
        """The number of the point that a view shows, None for the article."""
        return next((number for number, each in self.points.items() if each is view), None)

    # Moving

    def choose(self, span: Span | None, *, reveal: bool = False) -> None:
        """Choose a span; REVEAL also scrolls to it and moves the caret and the focus there."""
        self._chosen = span.id if span else None
        home = self.view_of(span.start, span.end) if span else None
        for view in self.views():
            view.choose(span.id if span and view is home else None)
        if span and home and reveal:
            home.clear_selection()
            home.set_caret(span.start)
            home.choose(span.id)
            self.go_to(span.start, span.end)
            # asked each time: the style, and what the desktop wants of it, may change while the window is open
            home.set_reduced_motion(themes.is_motion_reduced(home.style()))
            home.flash(span.start, span.end)
        self.span_chosen.emit(self._chosen or "")

    def go_to(self, start: int, end: int) -> None:
        """Scroll to [start, end) and put the focus into its view."""
        view = self.view_of(start, end)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_active(view)
        view.reveal(start, end)

    def enter_point(self, number: int | None) -> None:
        """Put the focus into a point, or (None) back into the article."""
        view = self.article if number is None else self.points.get(number, self.article)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_active(view)

    def step_point(self, forward: bool) -> None:
        """From the article to the first point, from point to point, and from the first back to the article."""
        numbers = list(self.points)
        number = self.point_number()
        at = numbers.index(number) if number is not None else -1
        at = at + 1 if forward else at - 1
        if at < -1 or at >= len(numbers):
            return
        self.enter_point(None if at < 0 else numbers[at])

    def clear_selection(self) -> None:
        """Unselect text in every view."""
        for view in self.views():
            if view.selection() is not None:
                view.clear_selection()

    # Inner matters

    def _wire(self, view: TextView) -> None:
        view.selection_made.connect(lambda start, end, view=view: self._selected(view, start, end))
        view.span_chosen.connect(lambda id, view=view: self._span_chosen(view, id))
        view.context_menu_wanted.connect(self.menu_wanted)
        view.focused.connect(lambda view=view: self._set_active(view))
        view.left_bottom.connect(lambda: self.step_point(True))
        view.left_top.connect(lambda: self.step_point(False))
        view.set_chip_text(self._chip)

    def _selected(self, view: TextView, start: int, end: int) -> None:
        self._set_active(view)
        self.selection_made.emit(start, end)

    def _span_chosen(self, view: TextView, id: str) -> None:
        if not id and view is not self._active:
            return
        self._chosen = id or None
        for other in self.views():
            if other is not view:
                other.choose(None)
        self.span_chosen.emit(id)

    def _set_active(self, view: TextView) -> None:
        before, self._active = self._active, view
        if self._chosen and self._homes.get(self._chosen) is not view:
            self.choose(None)
        number = self.point_number()
        self.summary.set_current(number)
        if number is not None:
            self.summary.reveal(number)
        if before is not view and before in self.views() and before.selection() is not None:
            before.clear_selection()

    def _show_counts(self) -> None:
        in_article = list(self._homes.values()).count(self.article)
        self.article_counts.setText(_counted(in_article, "span") if self._session.document else "")
        rest = len(self._spans) - in_article
        self.summary_counts.setText(
            f"{_counted(len(self.points), 'point')} · {_counted(rest, 'span')}" if self.points else ""
        )

    def _column(self, heading: str, counts: QLabel, body: QWidget, *, card: bool) -> QWidget:
        column = QFrame()
        if card:
            column.setProperty("role", "card")
        name = QLabel(heading)
        small = name.font()
        small.setPointSizeF(small.pointSizeF() * 0.8)
        small.setWeight(small.Weight.DemiBold)
        for label in (name, counts):
            label.setProperty("role", "heading")
            label.setFont(small)
        top = QHBoxLayout()
        top.addWidget(name)
        top.addStretch(1)
        top.addWidget(counts)
        layout = QVBoxLayout(column)
        inset = (16, 12, 4, 8) if card else (0, 0, 0, 0)
        layout.setContentsMargins(*inset)
        top.setContentsMargins(8 if card else 2, 0, 12 if card else 2, 0)
        layout.addLayout(top)
        layout.addWidget(body, 1)
        return column


def _label_of(span: Span) -> str:
    return span.label


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
