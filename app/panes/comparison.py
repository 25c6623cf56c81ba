"""Two readings of a document in one text: what both have marked, what only one has, and the place where they differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotations.agreement.beside import BOTH, FIRST, SECOND, Beside, beside, differing, evidence
from annotations.agreement.disagreements import Disagreement
from annotations.rules import named
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import SetContents, Span
from annotations.text import Document, Range, shortened
from annotations.wording import capitalised, later, tr
from app.looks import themes
from app.panes.columns import column
from app.panes.textpane import ArticleView, PointView
from widgets.accessible import panes_in_reading_order
from widgets.controls.answerline import AnswerLine
from widgets.controls.elidedlabel import ElidedLabel
from widgets.controls.flow import Flow
from widgets.keys.keynames import filled, shown, signed
from widgets.summarylist import SummaryList
from widgets.textview.look import Look
from widgets.textview.painting import BARE, OUTLINED, TINTED
from widgets.textview.view import TextView

_FILLS = {BOTH: BARE, FIRST: TINTED, SECOND: OUTLINED}
_NAME = 12
_BY_HAND = later("the button")
_DIFFERENCE = later("Both have it, with a difference.")
_EVIDENCE = later("Sentences in dashed frames are the evidence that is named; the sign before each says by whom")


class ComparisonArea(QWidget):
    """Article and summary with the spans of two annotators; nothing can be changed in it.

    What only the first has is tinted, what only the second has is outlined, and a chip names who; what both have is
    underlined alone. The place in question is framed, and a banner says how each reads it. `told` says what is at the
    caret.
    """

    next_pressed = Signal()
    previous_pressed = Signal()
    leave_pressed = Signal()
    list_pressed = Signal()
    told = Signal(str)

    def __init__(self, segmentation: Callable[[], Segmentation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segmentation = segmentation
        self._beside = Beside(("", ""), (), {})
        self._sets: tuple[SetContents, SetContents] | None = None
        self._document: Document | None = None
        self._spans: dict[str, Span] = {}
        self._looks: tuple[Look, Look] | None = None
        self._keys: Mapping[str, Sequence[str]] = {}
        self._chip_attributes: Mapping[str, str | None] = {}
        self.article = ArticleView()
        self.points: dict[int, PointView] = {}
        self._active: TextView = self.article
        self.summary = SummaryList()
        self._build()
        self._wire(self.article)

    # What is shown

    def show_sets(self, document: Document, first: SetContents, second: SetContents) -> None:
        """Show a document with the spans of both sets."""
        if self._document is not document:
            self._show_document(document)
        self._document, self._sets = document, (first, second)
        self._beside = beside(first, second)
        self._spans = {span.id: span for span in self._beside.spans}
        fills = {id: _FILLS[whose] for id, whose in self._beside.whose.items()}
        for view in self.views():
            view.set_fills(fills)
            view.set_spans(span for span in self._spans.values() if self.view_of(span.start, span.end) is view)
            view.setAccessibleName(
                tr("{part}, readings of {names}", part=self._part(view), names=tr(" and ").join(self.annotators))
            )
        one, other = self.annotators
        self.legend.setText(
            tr("only {one}: tinted · only {other}: outlined · both: underlined alone", one=one, other=other)
        )

    def show_place(self, disagreement: Disagreement, names: Mapping[str, str]) -> None:
        """Frame a disagreement, scroll there, put the keyboard there, and say how each annotator reads it."""
        assert self._document is not None
        assert self._sets is not None
        ranges = self._places_of(disagreement)
        for view in self.views():
            view.clear_selection()
            view.set_place([part for part in ranges if self.view_of(*part) is view])
        self._show_evidence(disagreement.point)
        kind = tr(disagreement.kind)
        if disagreement.name:
            kind = tr("{kind} {name}", kind=kind, name=disagreement.name.replace("_", " "))
        one, other = disagreement.annotators
        self._said = f"{capitalised(kind)} · {one}: {disagreement.texts[0]} · {other}: {disagreement.texts[1]}"
        self.head.setText(self._said)
        self.head.setAccessibleName(self._said)
        whole = (min(start for start, _ in ranges), max(end for _, end in ranges)) if ranges else (0, 0)
        lines = differing(*self._sets, self._document, whole, names) if ranges else ()
        told = (
            tr(_EVIDENCE)
            if disagreement.point is not None
            else f"{tr(_DIFFERENCE)} {'. '.join(lines)}"
            if lines
            else ""
        )
        self.differences.setText(told)
        self.differences.setVisible(bool(told))
        self._go_to(ranges[0] if ranges else (self._start(), self._start()))

    def show_standing(self, place: str, change: str) -> None:
        """Say where in the list this is, and what has changed since it was made, with `{key:agreement}` for a key."""
        self.place.setText(place)
        self.change.warn(filled(change, {"agreement": self._agreement_key}))
        self.change.setVisible(bool(change))

    def clear(self) -> None:
        """Show nothing, and know nothing."""
        self._document, self._sets, self._spans = None, None, {}
        self._beside = Beside(("", ""), (), {})
        self.article.set_text("", [])
        self.article.set_fills({})
        self.article.set_navigator(None)
        self.points = {}
        self._active = self.article
        self.summary.set_cards([])
        for label in (self.head, self.place, self.differences, self.change, self.legend):
            label.setText("")

    def said(self) -> str:
        """How each annotator reads the place in question."""
        return self._said

    @property
    def annotators(self) -> tuple[str, str]:
        """Whose readings these are."""
        return self._beside.annotators

    def spans(self) -> Mapping[str, Span]:
        """The spans shown, by ids that tell whose they are."""
        return self._spans

    def whose(self, id: str) -> str:
        """Who has a span: FIRST, SECOND or BOTH."""
        return self._beside.whose[id]

    # Looks and keys, as the reading area has them

    def set_looks(self, article: Look, points: Look, schema: Schema) -> None:
        """Dress the views. SCHEMA says which attribute stands in a chip."""
        self._looks = (article, points)
        self._chip_attributes = {label.name: label.chip_attribute for label in schema.labels}
        for view in self.views():
            view.set_look(article if view is self.article else points)
            view.set_chip_text(self._chip)

    def set_keys(self, moving: Mapping[str, Sequence[str]], commands: Mapping[str, Sequence[str]]) -> None:
        """The keys that move in the text, and those of commands, which buttons name."""
        self._keys = moving
        self._agreement_key = shown(commands["agreement"][0]) if commands.get("agreement") else tr(_BY_HAND)
        for view in self.views():
            view.set_keys(moving)
        for button, words, said, id in (
            (self.previous_button, tr("Before"), tr("Disagreement before"), "previous_disagreement"),
            (self.next_button, tr("Next"), tr("Next disagreement"), "next_disagreement"),
            (self.list_button, tr("Agreement"), tr("Agreement window"), "agreement"),
        ):
            keys = commands.get(id, ())
            button.setText(f"{words}  {signed(keys[0])}" if keys else words)
            button.setAccessibleName(tr("{words}, key {key}", words=said, key=shown(keys[0])) if keys else said)

    # Moving

    def views(self) -> list[TextView]:
        """The article and the points, in this order."""
        return [self.article, *self.points.values()]

    def view_of(self, start: int, end: int) -> TextView:
        """The view that shows [start, end)."""
        section = self._document.section_around(start, end) if self._document else None
        if section is not None and section.kind == "point":
            return self.points[section.number or 0]
        return self.article

    def caret(self) -> int:
        """Where the caret stands."""
        return self._active.caret()

    def has_focus(self) -> bool:
        """Whether the keyboard is in one of the texts."""
        return any(view.hasFocus() for view in self.views())

    def point_number(self) -> int | None:
        """The number of the point that the keyboard was in last, None for the article."""
        return next((number for number, view in self.points.items() if view is self._active), None)

    def enter_point(self, number: int | None) -> None:
        """Put the keyboard into a point, or (None) into the article."""
        self._enter(self.article if number is None else self.points.get(number, self.article))

    def step_point(self, forward: bool) -> None:
        """Go from the article to the first point, from point to point, and back."""
        views = self.views()
        at = views.index(self._active) + (1 if forward else -1)
        if 0 <= at < len(views):
            self._enter(views[at])

    def focus_active(self) -> None:
        """Put the keyboard back into the view that it was in last."""
        self._active.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)

    # Inner matters

    _said = ""
    _agreement_key = ""

    def _show_document(self, document: Document) -> None:
        self.article.show_article(document, self._segmentation)
        self.points = {}
        self._active = self.article
        for section in document.points:
            view = PointView()
            self._wire(view)
            if self._looks:
                view.set_look(self._looks[1])
            view.show_point(document, section, self._segmentation)
            self.points[section.number or 0] = view
        self.summary.set_cards(list(self.points.items()))

    def _places_of(self, disagreement: Disagreement) -> list[Range]:
        """The ranges to frame: where the two have marked something, or else the summary point in question."""
        assert self._document is not None
        ranges = _joined(part for part in disagreement.ranges if part is not None)
        points = [(each.start, each.end) for each in self._document.points if each.number == disagreement.point]
        shown = [disagreement.shown] if disagreement.shown[0] < disagreement.shown[1] else []
        return ranges or (points if disagreement.point is not None else []) or shown

    def _show_evidence(self, point: int | None) -> None:
        """Frame what either names as evidence for a summary point, and say whose it is; nothing without a point."""
        assert self._sets is not None
        found = evidence(*self._sets, point) if point is not None else ()
        names = {FIRST: self.annotators[0], SECOND: self.annotators[1], BOTH: tr("both")}
        for view in self.views():
            mine = [(part, shortened(names[whose], _NAME)) for part, whose in found if self.view_of(*part) is view]
            view.set_preview([part for part, _ in mine])
            view.set_badges(mine)
        if found:
            self.article.reveal(*found[0][0])

    def _start(self) -> int:
        sections = self._document.sections if self._document else ()
        return sections[0].start if sections else 0

    def _go_to(self, part: Range) -> None:
        view = self.view_of(*part)
        view.set_caret(part[0])
        self._enter(view)
        view.reveal(*part)
        view.set_reduced_motion(themes.is_motion_reduced(view.style()))
        view.flash(*part)

    def _enter(self, view: TextView) -> None:
        self._active = view
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        number = self.point_number()
        self.summary.set_current(number)
        if number is not None:
            self.summary.reveal(number)

    def _wire(self, view: TextView) -> None:
        view.set_chip_text(self._chip)
        view.set_keys(self._keys)
        view.span_chosen.connect(lambda id, view=view: self._pressed(view, id))
        view.focused.connect(lambda view=view: self._entered(view))
        view.left_bottom.connect(lambda: self.step_point(True))
        view.left_top.connect(lambda: self.step_point(False))
        view.deed_done.connect(lambda _deed, view=view: self._tell(view, view.caret()))

    def _entered(self, view: TextView) -> None:
        self._active = view
        self.summary.set_current(self.point_number())

    def _pressed(self, view: TextView, id: str) -> None:
        """Say what was clicked; it is not chosen, as nothing can be done with it here."""
        view.choose(None)
        if id in self._spans:
            self.told.emit(self._named(self._spans[id]))

    def _tell(self, view: TextView, offset: int) -> None:
        here = sorted(view.spans_at(offset), key=lambda span: (span.end - span.start, self._owner(span)))
        self.told.emit("; ".join(map(self._named, here)) if here else tr("Nobody has marked this place"))

    def _named(self, span: Span) -> str:
        values = ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in span.attributes.items() if value)
        return f"{self._owner(span)}: {named(span)}" + (f" ({shortened(values, 80)})" if values else "")

    def _part(self, view: TextView) -> str:
        """What a view is called: the article, or a point by its number."""
        number = next((number for number, each in self.points.items() if each is view), None)
        return tr("Article") if number is None else tr("Point {number}", number=number)

    def _owner(self, span: Span) -> str:
        whose = self._beside.whose.get(span.id, BOTH)
        return tr("both") if whose == BOTH else self.annotators[whose == SECOND]

    def _chip(self, span: Span) -> str:
        value = span.attributes.get(self._chip_attributes.get(span.label) or "")
        text = f"{span.label} {value}" if isinstance(value, str) else span.label
        return span.label if self._beside.whose.get(span.id) == BOTH else f"{self._owner(span)}: {text}"

    def _build(self) -> None:
        self.head, self.place, self.differences, self.legend = AnswerLine(), QLabel(), QLabel(), QLabel()
        self.change = AnswerLine()
        self.change.hide()
        font = QFont(self.head.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.head.setFont(font)
        self.differences.setWordWrap(True)
        for label in (self.head, self.differences, self.legend):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.place, self.legend):
            label.setProperty("role", "quiet")
        self.previous_button, self.next_button, self.list_button = QPushButton(), QPushButton(), QPushButton()
        self.leave_button = QPushButton(tr("Own labels  Esc"))
        self.leave_button.setAccessibleName(tr("Back to your own labels, key Esc"))
        for button, pressed in (
            (self.previous_button, self.previous_pressed), (self.next_button, self.next_pressed),
            (self.list_button, self.list_pressed), (self.leave_button, self.leave_pressed),
        ):  # fmt: skip
            button.clicked.connect(pressed)
            button.setAutoDefault(False)
        texts = QSplitter(Qt.Orientation.Horizontal)
        texts.setChildrenCollapsible(False)
        texts.setHandleWidth(12)
        texts.addWidget(column(tr("ARTICLE, TWO READINGS"), ElidedLabel(), self.article, card=True))
        texts.addWidget(column(tr("SUMMARY"), ElidedLabel(), self.summary, card=False))
        panes_in_reading_order(texts)
        texts.setSizes([870, 350])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._banner())
        whole.addWidget(texts, 1)

    def _banner(self) -> QFrame:
        banner = QFrame()
        banner.setProperty("role", "card")
        inner = QVBoxLayout(banner)
        inner.setContentsMargins(16, 8, 12, 8)
        inner.setSpacing(4)
        first = QHBoxLayout()
        first.addWidget(self.head, 1)
        first.addWidget(self.place, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(first)
        inner.addWidget(self.differences)
        inner.addWidget(self.change)
        buttons = [self.previous_button, self.next_button, self.list_button, self.leave_button]
        inner.addWidget(Flow([*buttons, self.legend]))
        return banner


def _joined(parts: Iterable[Range]) -> list[Range]:
    """Ranges in order, those that touch one another as one."""
    found: list[Range] = []
    for start, end in sorted(parts):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found
