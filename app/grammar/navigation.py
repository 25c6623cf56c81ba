"""Going from span to span, point to point, document to document; and closing a document to open the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotations import marking, strides
from annotations.errors import Refused
from annotations.rules import named
from annotations.segmentation import Segmentation
from annotations.text import Range, shortened
from annotations.wording import later, several, tr
from app.docks import Docks
from app.panes.documents import DocumentsPane
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from app.settings import Place

_CLOSING = {"done": later("Finish “{title}”"), "skipped": later("Skip “{title}”")}
_CLOSED = {"done": later("{step}: done"), "skipped": later("{step}: skipped")}


class Walked(Protocol):
    """An article with points that the keyboard can go through."""

    points: Any

    def point_number(self) -> int | None:
        """The number of the active point, None in the article."""

    def enter_point(self, number: int | None) -> None:
        """Put the focus into a point, or (None) into the article."""

    def step_point(self, forward: bool) -> None:
        """Go to the next point, or the one before."""

    def focus_active(self) -> None:
        """Put the focus back to where it was."""


class Navigation(QObject):
    """Knows what is next. `arrived` tells that another document is shown, `fault` what is wrong with it.

    `walked` is what is seen: the reading area, or what is shown in its place. `panes_wanted` tells that the keyboard is
    about to go to another part of the window.
    """

    arrived = Signal()
    panes_wanted = Signal()

    def __init__(
        self, session: Session, reading: ReadingArea, documents: DocumentsPane, docks: Docks, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._documents = documents
        self._docks = docks
        self._status = status
        self.walked: Walked = reading
        self._came_to: Place | None = None
        self.fault = ""

    # Documents

    def open_document(self, id: str, place: Place | None = None) -> None:
        """Show a document, at PLACE or where it begins."""
        self.remember_place()
        document = self._session.show(id)
        self._reading.show_document(document)
        self._documents.view.set_current(id)
        if place:
            view = self._reading.view_of(place.caret, place.caret)
            view.set_caret(place.caret)
            self._reading.enter_point(self._reading.number_of(view))
            self._came_to = place
            self.scroll_back()
        elif document.sections:
            self._reading.article.set_caret(document.sections[0].start)
        if place is None:
            self.remember_place()
        faults = self._session.project.faults(id)
        one, many = "{count:,} fault in this document: {first}", "{count:,} faults in this document: {first}"
        self.fault = several(len(faults), one, many, first=faults[0]) if faults else ""
        if self.fault:
            self._status.refuse(self.fault)
        else:
            self._status.tell(tr("Opened “{title}”", title=shortened(document.title or document.id)))
        self.arrived.emit()

    def open_first(self) -> None:
        """Show the document where the annotator was last, else the first one, else nothing."""
        ids = self._session.project.document_ids()
        place = self._session.place()
        if place and place.document in ids:
            self.open_document(place.document, place)
        elif ids:
            self.open_document(ids[0])
        else:
            self._session.leave()
            self._reading.clear()
            self.arrived.emit()

    def scroll_back(self) -> None:
        """Scroll to the place where the annotator was; a window calls it again once it knows its size."""
        place, document = self._came_to, self._session.document
        if place and document and place.document == document.id:
            self._reading.article.scroll_to(place.top)

    def reopen_current(self) -> None:
        """Show the open document anew, at the same place, after documents came, went or changed."""
        place = self.place()
        if place and place.document in self._session.project.document_ids():
            self.open_document(place.document, place)
        else:
            self._session.leave()
            self.open_first()

    def remember_place(self) -> None:
        """Keep where the annotator is, for the next time."""
        place = self.place()
        if place:
            self._session.remember(place)

    def place(self) -> Place | None:
        """Where the annotator is now."""
        document = self._session.document
        if document is None:
            return None
        return Place(document.id, self._reading.active.caret(), self._reading.article.first_visible())

    def chosen_in_list(self, id: str) -> None:
        """Show the document that was chosen in the list and put the focus into its article."""
        if self._session.document is None or self._session.document.id != id:
            self.open_document(id)
        self.walked.enter_point(None)
        self._status.tell_otherwise(tr("Article"))

    def to_article(self) -> None:
        """Go to the article of the open document."""
        self.walked.enter_point(None)
        self._tell_place()

    def next_document(self) -> None:
        """Open the document below in the list."""
        self._open_neighbour(1, tr("This is the last document"))

    def previous_document(self) -> None:
        """Open the document above in the list."""
        self._open_neighbour(-1, tr("This is the first document"))

    def find_document(self) -> None:
        """Put the focus into the filter of the list."""
        self.panes_wanted.emit()
        self._documents.view.filter_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._documents.view.filter_edit.selectAll()
        self._status.tell(tr("Type to narrow the list of documents"))

    def finish(self) -> None:
        """Mark the document as done and open the next open one."""
        self._close("done")

    def skip(self) -> None:
        """Mark the document as skipped and open the next open one."""
        self._close("skipped")

    def reopen(self) -> None:
        """Make a done or skipped document editable again."""
        document = self._session.document
        if document:
            title = tr("Reopen “{title}”", title=shortened(document.title or document.id))
            marking.set_status(self._session.project, document.id, "doing", title)
            self._status.tell(title)

    # Spans and points

    def next_span(self) -> None:
        """Choose the span after the chosen one, or after the caret."""
        self._step_span(1)

    def previous_span(self) -> None:
        """Choose the span before the chosen one, or before the caret."""
        self._step_span(-1)

    def cycle_spans(self) -> None:
        """Choose the next of the spans stacked under the caret."""
        chosen, stacked = self._reading.chosen(), self._reading.stacked()
        if not stacked:
            raise Refused(tr("there is no span under the caret"))
        ids = [span.id for span in stacked]
        at = ids.index(chosen.id) + 1 if chosen and chosen.id in ids else 0
        self._reading.choose(stacked[at % len(stacked)])
        self._status.tell(
            tr(
                "{span}, {number:,} of {total:,} here",
                span=named(stacked[at % len(stacked)]),
                number=at % len(stacked) + 1,
                total=len(stacked),
            )
        )

    def next_phrase(self) -> None:
        """Move the caret to the next phrase."""
        self._to_phrase(strides.next_phrase, tr("this is the last phrase"))

    def previous_phrase(self) -> None:
        """Move the caret to the phrase before."""
        self._to_phrase(strides.previous_phrase, tr("this is the first phrase"))

    def next_point(self) -> None:
        """Go to the next summary point."""
        self.walked.step_point(True)
        self._tell_place()

    def previous_point(self) -> None:
        """Go to the summary point before, or back to the article."""
        self.walked.step_point(False)
        self._tell_place()

    def next_pane(self) -> None:
        """Move the focus from the documents to the article, the summary, the inspector, each open panel, and round."""
        self._step_pane(1)

    def previous_pane(self) -> None:
        """Move the focus the other way round."""
        self._step_pane(-1)

    def tell_caret(self, *, aloud: bool = True) -> None:
        """Say what is selected, or else the word at the caret; where not ALOUD, only in the line."""
        tell = self._status.tell if aloud else self._status.show_quietly
        if self._session.document is None:
            raise Refused(tr("open a document first"))
        view, text = self._reading.active, self._session.segmentation.document.text
        if part := view.selection():
            tell(tr("Selected “{words}”", words=shortened(text[slice(*part)])))
        elif token := self._session.segmentation.token_at(view.caret()):
            tell(tr("At “{words}”", words=shortened(text[slice(*token)])))
        else:
            self._tell_place()

    def tell_copied(self) -> None:
        """Say what was copied."""
        if self._session.document is None:
            raise Refused(tr("open a document first"))
        part = self._reading.selection()
        text = self._session.segmentation.document.text
        self._status.tell(
            tr("Copied “{words}”", words=shortened(text[slice(*part)])) if part else tr("Nothing is selected to copy")
        )

    # Inner matters

    def _step_pane(self, by: int) -> None:
        self.panes_wanted.emit()
        panes, focus = self._panes(), QApplication.focusWidget()
        in_text = 1 if self.walked.point_number() is None or len(panes) < 3 else 2
        at = next(
            (place for place, (whole, _) in enumerate(panes) if whole and focus and _holds(whole, focus)), in_text
        )
        panes[(at + by) % len(panes)][1]()

    def _panes(self) -> list[tuple[QWidget | None, Callable[[], object]]]:
        """The panes that can be seen, in order, each with the way into it; None stands for a text."""
        found: list[tuple[QWidget | None, Callable[[], object]]] = [
            (self._documents.view, self._enter_documents),
            (None, lambda: self._enter_text(None)),
        ]
        if self.walked.points:
            found.append((None, lambda: self._enter_text(next(iter(self.walked.points)))))
        inspector = self._reading.inspector
        if inspector.isVisible() and inspector.can_be_entered():
            found.append((inspector, self._enter_inspector))
        return found + [(panel, partial(self._enter_panel, panel)) for panel in self._docks.open_panels()]

    def _enter_documents(self) -> None:
        self._documents.view.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._status.show_quietly(tr("List of documents"))

    def _enter_text(self, number: int | None) -> None:
        self.walked.enter_point(number)
        self._tell_place()

    def _enter_inspector(self) -> None:
        self._reading.inspector.enter()
        self._status.show_quietly(self._reading.inspector.accessibleName())

    def _enter_panel(self, panel: QWidget) -> None:
        self._docks.enter(panel)
        self._status.show_quietly(panel.accessibleName())

    def _open_neighbour(self, step: int, end: str) -> None:
        id = self._documents.neighbour(step)
        if id is None:
            self._status.tell(end)
            return
        self.open_document(id)
        self._reading.enter_point(None)

    def _close(self, status: str) -> None:
        document = self._session.document
        if document is None:
            return
        head = self._session.head
        if head is not None and head.status == "done":
            raise Refused(tr("this document is done; reopen it first"))
        title = tr(_CLOSING[status], title=shortened(document.title or document.id))
        marking.set_status(self._session.project, document.id, status, title)
        following = self._documents.next_open()
        if following:
            self.open_document(following)
            self._reading.enter_point(None)
        told = tr(_CLOSED[status], step=title)
        if not following:
            told = tr("{told}. Every document is finished or skipped", told=told)
        self._status.tell(told)

    def _tell_place(self) -> None:
        number = self.walked.point_number()
        # the text has the keyboard then, and its name is heard anyhow
        self._status.show_quietly(tr("Article") if number is None else tr("Point {number}", number=number))

    def _to_phrase(self, find: Callable[[Segmentation, int], Range | None], end: str) -> None:
        found = find(self._session.segmentation, self._reading.active.caret())
        if found is None:
            raise Refused(end)
        self._reading.put_caret(found[0])
        self._status.tell(tr("At “{words}”", words=shortened(self._session.segmentation.document.text[slice(*found)])))

    def _step_span(self, step: int) -> None:
        spans = self._reading.spans()
        if not spans:
            raise Refused(tr("there is no span in this document yet: select words and press a label's key"))
        chosen = self._reading.chosen()
        if chosen:
            at = next(number for number, span in enumerate(spans) if span.id == chosen.id) + step
        else:
            before = sum(span.start < self._reading.active.caret() for span in spans)
            at = before if step > 0 else before - 1
        self._reading.choose(spans[at % len(spans)], reveal=True)
        self._status.tell(
            tr(
                "{span}, {number:,} of {total:,}",
                span=named(spans[at % len(spans)]),
                number=at % len(spans) + 1,
                total=len(spans),
            )
        )


def _holds(whole: QWidget, focus: QWidget) -> bool:
    return whole is focus or whole.isAncestorOf(focus)
