"""What marking keys and buttons do to the reading area: mark, relabel, the sticky label, edges, remove, undo, redo."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Signal

from annotations import edges, marking, strides
from annotations.changes import Changes
from annotations.conversions import LABEL
from annotations.errors import Finished, Refused
from annotations.rules import named
from annotations.schema import Schema
from annotations.segmentation import Segmentation
from annotations.spans import Span, reading_order
from annotations.text import Range, shortened
from annotations.wording import called, later, quoted, tr
from app.grammar.answering import Answering
from app.grammar.asking import Asking, Question
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.asking.optionrows import Option


class Labelling(QObject):
    """Turns the annotator's wishes into steps.

    `document_wanted` asks the window to open another document first, `marking_wanted` to mark a selection with the
    sticky label: both through the window, which answers for what is refused.
    """

    sticky_changed = Signal(object)
    document_wanted = Signal(str)
    marking_wanted = Signal(str, int, int)

    def __init__(
        self, session: Session, reading: ReadingArea, asking: Asking, answering: Answering, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._asking = asking
        self._answering = answering
        self._status = status
        self.sticky: str | None = None
        reading.selection_made.connect(self._selection_made)

    def use(self, label: str, *, exact: bool = False) -> None:
        """Mark the selection with LABEL; without one let the label go where it is sticky; without that relabel the
        chosen span; and without one make the label sticky."""
        selection, chosen = self._reading.selection(), self._reading.chosen()
        if self._reading.is_beside:
            self._relabel_picked(label)
        elif selection is not None:
            self.mark(label, *selection, exact=exact)
        elif self.sticky == label:
            self.set_sticky(None)
        elif chosen is not None:
            self.relabel(chosen, label)
        elif self._session.head is not None and self._session.head.status == "done":
            raise Finished
        else:
            self.set_sticky(label)

    def use_exactly(self, label: str) -> None:
        """Like `use`, but a selection is marked as it is, neither snapped nor trimmed."""
        self.use(label, exact=True)

    def mark(self, label: str, start: int, end: int, *, exact: bool = False) -> None:
        """Mark [start, end) and choose the new span."""
        marked = marking.mark(self._session.project, self._session.segmentation, label, start, end, exact=exact)
        self._reading.clear_selection()
        self._reading.choose(marked.span)
        self._status.report(marked.changes)
        self._answering.begin(marked.span)

    def use_on_phrase(self, label: str) -> None:
        """Mark the phrase around the caret with LABEL, without selecting it first."""
        phrase = strides.phrase_at(self._session.segmentation, self._reading.active.caret())
        if phrase is None:
            raise Refused(tr("there is no word under the caret"))
        self.mark(label, *phrase)

    def enter(self) -> None:
        """With a sticky label mark the selection, or the phrase around the caret; else ask what is open about the
        chosen span."""
        selection = self._reading.selection()
        if self.sticky is None:
            self._answering.open()
            return
        found = selection or strides.phrase_at(self._session.segmentation, self._reading.active.caret())
        if found is None:
            raise Refused(tr("there is no word under the caret"))
        self.mark(self.sticky, *found)

    def widen(self) -> None:
        """Select the next larger unit around the selection or the caret."""
        view = self._reading.active
        wider = strides.widened(self._session.segmentation, view.selection(), view.caret())
        if wider is None:
            raise Refused(tr("there is nothing larger to select here"))
        self._select(wider)

    def to_clause_end(self) -> None:
        """Select from the caret, or the start of the selection, to the end of the clause; again: of the next one."""
        self._select_to(strides.clause_end)

    def to_phrase_end(self) -> None:
        """Select from the caret, or the start of the selection, to the end of the phrase; again: of the next one."""
        self._select_to(strides.phrase_end)

    def _select_to(self, find: Callable[[Segmentation, int], int]) -> None:
        view = self._reading.active
        start, at = view.selection() or (view.caret(), view.caret())
        end = find(self._session.segmentation, at)
        if end <= start:
            raise Refused(tr("there is nothing after the caret"))
        self._select((start, end))

    def _select(self, part: Range) -> None:
        self._reading.active.set_selection(*part)
        self._tell_selection(part)

    def _tell_selection(self, part: Range) -> None:
        self._status.tell(
            tr("Selected “{words}”", words=shortened(self._session.segmentation.document.text[slice(*part)]))
        )

    def relabel(self, span: Span, label: str) -> None:
        """Give a span another label."""
        marked = marking.relabel(self._session.project, span, label)
        self._reading.choose(marked.span)
        self._tell_relabelled(marked, label)

    def _relabel_picked(self, label: str) -> None:
        """Give the spans that are selected beside the text another label, in one step."""
        picked = self._reading.picked()
        if len(picked) < 2:
            self.relabel(self._reading.the_chosen(), label)
            return
        self._tell_relabelled(marking.relabel_all(self._session.project, picked, label), label)

    def _tell_relabelled(self, marked: marking.Marked, label: str) -> None:
        if not marked.dropped:
            self._status.report(marked.changes)
            return
        line = "{done}; {label} has no {names}: dropped, undo brings it back"
        names = ", ".join(marked.dropped)
        self._status.report(marked.changes, tr(line, done=marked.changes.title, label=called(label), names=names))

    def remove(self) -> None:
        """Unmark the chosen span, or all that are selected beside the text."""
        picked = self._reading.picked()
        if len(picked) > 1:
            self._status.report(marking.remove_all(self._session.project, picked))
        else:
            self._status.report(marking.remove(self._session.project, self._reading.the_chosen()))

    # Edges and fragments

    def grow_end(self) -> None:
        """Move the end of the chosen span one token on."""
        self._step(edges.END, True, edges.TOKEN)

    def shrink_end(self) -> None:
        """Move the end of the chosen span one token back."""
        self._step(edges.END, False, edges.TOKEN)

    def grow_start(self) -> None:
        """Move the start of the chosen span one token back."""
        self._step(edges.START, True, edges.TOKEN)

    def shrink_start(self) -> None:
        """Move the start of the chosen span one token on."""
        self._step(edges.START, False, edges.TOKEN)

    def grow_end_character(self) -> None:
        """Move the end of the chosen span one character on."""
        self._step(edges.END, True, edges.CHARACTER)

    def shrink_end_character(self) -> None:
        """Move the end of the chosen span one character back."""
        self._step(edges.END, False, edges.CHARACTER)

    def grow_start_character(self) -> None:
        """Move the start of the chosen span one character back."""
        self._step(edges.START, True, edges.CHARACTER)

    def shrink_start_character(self) -> None:
        """Move the start of the chosen span one character on."""
        self._step(edges.START, False, edges.CHARACTER)

    def move_edges(self, id: str, start: int, end: int, *, exact: bool = False) -> None:
        """Move the edges of a span to where they were dragged."""
        span = self._reading.span(id)
        if span is not None:
            self._changed(
                edges.move_edges(self._session.project, self._session.segmentation, span, start, end, exact=exact)
            )

    def add_fragment(self, selected: tuple[int, int] | None = None) -> None:
        """Let the chosen span cover the selection as well."""
        part = selected or self._selected()
        self._changed(
            edges.add_fragment(self._session.project, self._session.segmentation, self._reading.the_chosen(), *part)
        )

    def cut_fragment(self) -> None:
        """Let the chosen span no longer cover the selection."""
        part = self._selected()
        self._changed(
            edges.cut_fragment(self._session.project, self._session.segmentation, self._reading.the_chosen(), *part)
        )

    # Stacks

    def show_stack(self) -> None:
        """List the spans under the caret, to choose one."""
        stacked = self._reading.stacked()
        if not stacked:
            raise Refused(tr("there is no span under the caret"))
        self.choose_among([span.id for span in stacked])

    def choose_among(self, ids: list[str], place: QPoint | None = None) -> None:
        """List these spans, to choose one."""
        spans = {id: span for id in ids if (span := self._reading.span(id)) is not None}
        options = [
            Option(
                id, f"{span.label} {quoted(shortened(span.words))}", label_colour=self._reading.colour_of(span.label)
            )
            for id, span in spans.items()
        ]
        anchor = QRect(place, QSize(1, 1)) if place else self._reading.caret_anchor()

        def choose(id: str) -> None:
            self._reading.choose(spans[id])
            self._status.tell(named(spans[id]))

        self._asking.ask(Question(tr("Spans here"), options, choose, anchor=anchor, page="reading#spans"))

    def set_sticky(self, label: str | None) -> None:
        """Mark every selection from now on with LABEL, until it is let go."""
        self.sticky = label
        self._reading.set_click_selects(label is not None)
        self.sticky_changed.emit(label)
        if label:
            self._status.tell(
                tr("{label} is sticky: every selection is marked. The same key lets it go", label=label.capitalize())
            )
        else:
            self._status.tell(tr("No label is sticky"))

    def take_schema(self, before: Schema, after: Schema) -> None:
        """A sticky label stays so under its name in AFTER; one that is marked with no more is let go."""
        if self.sticky is None:
            return
        name = self.sticky
        for conversion in before.conversions_to(after):
            name = conversion.address((LABEL, name))[1]
        is_offered = any(label.name == name for label in after.offered_labels)
        self.sticky = name if is_offered else None
        self._reading.set_click_selects(is_offered)
        self.sticky_changed.emit(self.sticky)

    def undo(self) -> None:
        """Take the annotator's last step back, wherever it was."""
        self._reverse(self._session.project.undo, later("Undone: {title}"), tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reverse(self._session.project.redo, later("Redone: {title}"), tr("There is nothing to redo"))

    def _selected(self) -> tuple[int, int]:
        selection = self._reading.selection()
        if selection is None:
            raise Refused(tr("select words first; the chosen span stays chosen"))
        return selection

    def _step(self, edge: str, grow: bool, unit: str) -> None:
        span, segmentation = self._reading.the_chosen(), self._session.segmentation
        self._changed(edges.step_edge(self._session.project, segmentation, span, edge, grow=grow, unit=unit))

    def _changed(self, marked: marking.Marked) -> None:
        self._reading.clear_selection()
        self._reading.choose(marked.span)
        self._status.report(marked.changes)
        if self._asking.is_passing:
            self._answering.begin(marked.span)  # an edge was put right while the questions were asked: go on with them

    def _selection_made(self, start: int, end: int) -> None:
        if self.sticky:
            self.marking_wanted.emit(self.sticky, start, end)
        else:
            self._tell_selection((start, end))

    def _reverse(self, work: Callable[[], Changes | None], line: str, nothing: str) -> None:
        before = set(self._reading.spans_by_id())
        changes = work()
        if changes is None:
            self._status.tell(nothing)
            return
        self._go_to(changes, before)
        self._status.report(changes, tr(line, title=changes.title))

    def _go_to(self, changes: Changes, before: Collection[str]) -> None:
        """Choose what came back; else what changed, or where many did, what was chosen already."""
        current = self._session.document
        elsewhere = [document for document in changes.documents if current is None or document != current.id]
        if elsewhere and len(elsewhere) == len(changes.documents) == 1 and not changes.listing:
            self.document_wanted.emit(elsewhere[0])
        head = self._session.head
        touched = changes.spans_of(head.id) if head else frozenset()
        there = reading_order(span for id in touched if (span := self._reading.span(id)))
        came = [span for span in there if span.id not in before]
        chosen = self._reading.chosen()
        if len(came) != 1 and chosen is not None and len(touched) > 1:
            found: Span | None = chosen
        else:
            found = next(iter(came or there), chosen)
        self._reading.clear_selection()
        self._reading.choose(found, reveal=True)
