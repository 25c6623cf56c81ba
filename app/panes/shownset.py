"""One annotator's labels of the open document, as the views of the reading area show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from annotations.changes import Changes
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.spans import Link, Span, reading_order
from annotations.text import Document, Range
from annotations.wording import counted, later, tr
from app.panes.columns import column
from app.panes.paper import ArticlePaper
from app.panes.shownlinks import ShownLinks, side_of
from app.panes.textpane import ArticleView, PointView
from app.session import Session
from widgets.accessible import panes_in_reading_order
from widgets.controls.elidedlabel import ElidedLabel
from widgets.coveragemap import CoverageMap
from widgets.findingstrip import FindingStrip
from widgets.inspector import Inspector
from widgets.summarylist import SummaryList
from widgets.textview.linkmarks import LinkMark
from widgets.textview.look import Look
from widgets.textview.view import TextView

SUMMARY_SHARE = 55
LEAST_HEIGHT = 40
NO_SUMMARY = later("The summary points of an article stand here, once there is one")
CHOOSE_FIRST = later("choose a span first: {key:next_span} walks them")


class ShownSet(QSplitter):
    """Knows which view shows which part of the document, and the spans and links in them.

    ReadingArea adds what moves in it; the rest of the program speaks in document offsets. `clicked` tells what a click
    chose, empty for nothing; `span_chosen` what is chosen, whoever chose it; `labels_changed` the ids of the spans that
    a step has touched, or None where all are others. While the article is alone, `summary_wanted` tells that somebody
    goes to a point.
    """

    selection_made = Signal(int, int)
    span_chosen = Signal(str)
    clicked = Signal(str)
    menu_wanted = Signal(QPoint, list)
    caret_moved = Signal(int)
    let_go = Signal(str)
    link_pressed = Signal(str)
    links_pressed = Signal(QPoint, list)
    edge_moved = Signal(str, int, int)
    fragment_made = Signal(int, int)
    stack_pressed = Signal(QPoint, list)
    deed_done = Signal(str)
    labels_changed = Signal(object)
    summary_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._session = session
        self._spans: dict[str, Span] = {}
        self._homes: dict[str, TextView] = {}
        self._links = ShownLinks()
        self._link_letters: Mapping[str, str] = {}
        self._keys: Mapping[str, Sequence[str]] = {}
        self._shown_set: str | None = None
        self._looks: tuple[Look, Look] | None = None
        self._chosen: str | None = None
        self._chip: Callable[[Span], str] = _label_of
        self._click_selects = False
        self.is_article_alone = False
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.article = ArticleView()
        self._wire(self.article)
        self._active: TextView = self.article
        self.points: dict[int, PointView] = {}
        self.article_counts = ElidedLabel()
        self.summary_counts = ElidedLabel()
        self.summary = SummaryList()
        self.summary.point_entered.connect(self.enter_point)
        self.map = CoverageMap()
        self.findings = FindingStrip()
        self.findings.hide()
        self.inspector = Inspector()
        self.paper = ArticlePaper(self.map, self.article)
        self.addWidget(column(tr("ARTICLE"), self.article_counts, self.findings, self.paper, card=True))
        self.summary_column = self._right_column()
        self.addWidget(self.summary_column)
        panes_in_reading_order(self)
        self.setStretchFactor(0, 5)
        self.setStretchFactor(1, 2)
        self.have_usual_sizes()

    # What is shown

    def show_document(self, document: Document) -> None:
        """Show a document with the spans of the session's annotator."""
        segmentation = lambda: self._session.segmentation  # noqa: E731
        self.article.show_article(document, segmentation)
        self.paper.show_article()
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
        self.summary.set_cards([], tr(NO_SUMMARY))
        self._spans, self._homes, self._links = {}, {}, ShownLinks()
        self._show_counts()
        self.paper.show_nothing()
        self.labels_changed.emit(None)

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
        self._reread_links(anew=True)
        if self._chosen is not None and self._chosen not in self._spans:
            self.choose(None)
        self._show_counts()
        self.labels_changed.emit(None)

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
        self._reread_links(anew=any(self._links.of(span.id) for spans in added.values() for span in spans))
        if self._chosen is not None and self._chosen not in self._spans:
            self.choose(None)
        self._show_counts()
        self.labels_changed.emit(frozenset(changes.spans_of(head.id)))

    def set_looks(self, article: Look, points: Look, schema: Schema) -> None:
        """Dress the views. SCHEMA says which attribute stands in a chip."""
        self._looks = (article, points)
        attributes = {label.name: label.chip_attribute for label in schema.labels}

        def chip(span: Span) -> str:
            value = span.attributes.get(attributes.get(span.label) or "")
            name = article.of_label(span.label).name or span.label
            return f"{name} {value}" if isinstance(value, str) else name

        self._chip = chip
        for view in self.views():
            view.set_look(article if view is self.article else points)
            view.set_chip_text(chip)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that move and copy in the texts."""
        self._keys = keys
        for view in self.views():
            view.set_keys(keys)

    def set_link_letters(self, letters: Mapping[str, str]) -> None:
        """The letter that stands in the chip of each type of link: the key that makes one."""
        self._link_letters = letters
        self._reread_links(anew=True)

    def fonts_came(self) -> None:
        """Lay out again what holds emoji: where the desktop has no font for them, that of the icons may stand in."""
        for view in self.views():
            view.lay_out_emoji()

    def all_but_the_article(self) -> list[QWidget]:
        """What stands around the text of the article: its heading, the map beside it, summary and inspector."""
        article, rest = self.widget(0), self.widget(1)
        heading = article.findChild(QWidget, "heading") if article is not None else None
        return [part for part in (heading, self.map, rest) if part is not None]

    # Where things are

    @property
    def texts(self) -> tuple[QWidget, ...]:
        """Where keys of the text hold: article and points, and nothing beside them."""
        return self.article, self.summary

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

    def the_chosen(self) -> Span:
        """The chosen span. Raises Refused where none is."""
        span = self.chosen()
        if span is None:
            raise Refused(tr(CHOOSE_FIRST))
        return span

    def spans(self) -> list[Span]:
        """The spans shown, in reading order."""
        return reading_order(self._spans.values())

    def spans_by_id(self) -> Mapping[str, Span]:
        """The spans shown by id, in no order: a long document has thousands, and sorting them takes its time."""
        return self._spans

    def span(self, id: str) -> Span | None:
        """A span that is shown."""
        return self._spans.get(id)

    def links(self) -> list[Link]:
        """The links shown."""
        return self._links.all()

    def link(self, id: str) -> Link | None:
        """A link that is shown."""
        return self._links.get(id)

    def links_of(self, span_id: str) -> list[Link]:
        """The links that start at a span, then those that end there."""
        return self._links.of(span_id)

    def colour_of(self, label: str) -> str:
        """The colour of a label on the present paper, as #rrggbb."""
        return self._looks[0].of_label(label).colour if self._looks else ""

    def place_name(self, start: int) -> str:
        """Where an offset lies, in words: title, article, or the point's number."""
        document = self._session.document
        return document.part_of(start, start) if document else tr("article")

    def point_number(self) -> int | None:
        """The number of the active point, None in the article."""
        return self.number_of(self._active)

    def number_of(self, view: TextView) -> int | None:
        """The number of the point that a view shows, None for the article."""
        return next((number for number, each in self.points.items() if each is view), None)

    # What ReadingArea adds

    def choose(self, span: Span | None, *, reveal: bool = False) -> None:
        """Choose a span."""
        raise NotImplementedError

    def enter_point(self, number: int | None) -> None:
        """Put the focus into a point, or (None) into the article."""
        raise NotImplementedError

    def _wire(self, view: TextView) -> None:
        raise NotImplementedError

    def _set_active(self, view: TextView) -> None:
        raise NotImplementedError

    # Inner matters

    def _reread_links(self, *, anew: bool) -> None:
        """Read the links of the set, and draw them where they changed, or (ANEW) where a span at an end of one did."""
        links = ShownLinks(self._session.project.links(self._shown_set) if self._shown_set else ())
        if links == self._links and not anew:
            return
        self._links = links
        document = self._session.document
        marks = links.marks(self._link_letters, self._spans, document.text) if document else []
        told: dict[TextView, list[LinkMark]] = {view: [] for view in self.views()}
        for mark in marks:
            ends = self._ends_of(mark)
            for view in dict.fromkeys(end for end in ends if end is not None):
                told[view].append(self._seen_from(view, mark, ends))
        for view, seen in told.items():
            view.set_links(seen)

    def _ends_of(self, mark: LinkMark) -> tuple[TextView | None, TextView | None]:
        """The views that show the source and the target of a link."""
        target = self.view_of(*mark.target_range) if mark.target_range else self._homes.get(mark.target or "")
        return self._homes.get(mark.source), target

    def _seen_from(self, view: TextView, mark: LinkMark, ends: tuple[TextView | None, TextView | None]) -> LinkMark:
        """The mark with the side on which its other end lies, if that is in another view than VIEW."""
        other = next((end for end in ends if end is not None and end is not view), None)
        if other is None:
            return mark
        return mark._replace(afar=side_of(self.number_of(other), seen_from=self.number_of(view)))

    def _show_counts(self) -> None:
        in_article = list(self._homes.values()).count(self.article)
        spans, links = counted(in_article, "span"), counted(len(self._links.all()), "link")
        _show_figures(self.article_counts, *((spans, links) if self._session.document else ()))
        points, rest = counted(len(self.points), "point"), counted(len(self._spans) - in_article, "span")
        _show_figures(self.summary_counts, *((points, rest) if self.points else ()))

    def have_usual_sizes(self) -> None:
        """Divide the room as it is at first."""
        self.setSizes([870, 350])
        self.summary_column.setSizes([SUMMARY_SHARE, 100 - SUMMARY_SHARE])  # shares, whatever each would like

    def _right_column(self) -> QSplitter:
        right = QSplitter(Qt.Orientation.Vertical)
        right.setChildrenCollapsible(False)
        right.setHandleWidth(12)
        right.addWidget(column(tr("SUMMARY"), self.summary_counts, self.summary, card=False))
        right.addWidget(self.inspector)
        # with a panel below the text there is little height left on a small screen: both can be scrolled
        self.summary.setMinimumHeight(LEAST_HEIGHT)
        self.inspector.setMinimumHeight(LEAST_HEIGHT)
        panes_in_reading_order(right)
        right.setStretchFactor(0, 3)
        right.setStretchFactor(1, 2)
        return right


def _label_of(span: Span) -> str:
    return span.label


def _show_figures(label: ElidedLabel, *figures: str) -> None:
    """Show these figures, the last of them only where there is room for it."""
    label.set_steps(" · ".join(figures), *figures[:1])
