"""Notes, queries and flags on the chosen span or on the document, and the inbox of queries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QDialog

from annotations import leads, remarks
from annotations.errors import Finished, Nameless, Refused
from annotations.remarks import FLAG, NOTE, QUERY, Remark
from annotations.spans import Span
from annotations.text import Document, shortened
from annotations.wording import later, tr
from app.grammar.asking import Asking, Question
from app.grammar.leftnotes import LeftNotes, Place
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.places import go_to
from app.session import Session
from widgets.asking.optionrows import Option

NEW = "new"
LEAD, STAY = "lead", "stay"
ROW = 60

_TITLES = {NOTE: later("Note"), QUERY: later("Query to the lead")}
_ON_DOCUMENT = {NOTE: later("Note on this document"), QUERY: later("Query to the lead on this document")}
_NEW = {NOTE: later("New note"), QUERY: later("New query")}
_HINTS = {NOTE: later("{key:take} writes it"), QUERY: later("{key:take} asks")}
_CLEARING = later("{key:take} changes it, and on an empty line removes it")


class Remarking(QObject):
    """Turns what an annotator wants to say into steps. `document_wanted` asks the window to open a document.

    `rule_ids` gives the ids of the rules of the guideline, of which `rule_wanted` asks for one that a query names.
    """

    document_wanted = Signal(str)
    rule_wanted = Signal(str)

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        asking: Asking,
        status: StatusLine,
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._asking = asking
        self._status = status
        self._open_dialog = open_dialog
        self._go_to = partial(go_to, session, reading, self.document_wanted.emit)
        self._left = LeftNotes(session)
        self.rule_ids: Callable[[], Collection[str]] = tuple

    # Commands

    def note(self) -> None:
        """Write the note on the chosen span, or a note on the document; an empty text removes it."""
        document, span = self._document(), self._reading.chosen()
        if span is None:
            self._ask_on_document(NOTE, document)
            return
        if self._session.head and self._session.head.status == "done":
            raise Finished
        place = Place(NOTE, document.id, span.id)
        self._ask_text(place, span.note or "", lambda text: self._write_note(span.id, text), span)

    def cite(self, rule: str) -> None:
        """Go on with the note on the chosen span, or begin one on the document, with the id of a rule at its end."""
        document, span = self._document(), self._reading.chosen()
        place = Place(NOTE, document.id, span.id if span else None)
        before = self._left.at(place) or (span.note if span else "") or ""
        self._left.keep(place, f"{before} {rule}".strip())
        self.note()

    def query(self) -> None:
        """Ask the lead about the chosen span, or about the document; what is asked already can be changed."""
        document, span = self._document(), self._reading.chosen()
        if span is None:
            self._ask_on_document(QUERY, document)
            return
        asked = self._own(QUERY, span.id)
        self._ask_remark(QUERY, document, asked[-1] if asked else None, span)

    def flag(self) -> None:
        """Flag the chosen span, or the document; the second time take the flag away."""
        document, span = self._document(), self._reading.chosen()
        project, flags = self._session.project, self._own(FLAG, span.id if span else None)
        if flags:
            self._status.report(remarks.remove(project, document.id, flags[-1].id))
        else:
            remarks.add(project, document.id, FLAG, FLAG, span.id if span else None)
            told = tr("Flagged this document; once more takes the flag away")
            if span:
                told = tr("Flagged “{words}”; once more takes the flag away", words=shortened(span.words))
            self._status.tell(told)

    def lead(self) -> None:
        """Lead the project from now on, or no more; where others lead it, ask first."""
        project = self._session.project
        known = project.leads()
        if project.annotator in known:
            leads.step_down(project)
            self._status.tell(tr("You lead this project no more: registers and queries show your own"))
        elif known and project.annotator:
            self._ask_to_lead(", ".join(known))
        else:
            self._lead()

    def show_inbox(self) -> None:
        """Show the annotator's queries, and to who leads the project those of everybody."""
        from app.panes.inbox import InboxDialog

        dialog = InboxDialog(self._session, self._reading.window(), self.rule_ids())
        dialog.rule_wanted.connect(self.rule_wanted)
        dialog.opened.connect(self._go_to)
        self._open_dialog(dialog)
        self._status.tell(tr("The queries are open"))

    # Asking

    def _ask_to_lead(self, names: str) -> None:
        """Who leads sees what annotators are not to see of each other: nobody shall by a key that slipped."""
        options = [
            Option(STAY, tr("Go on as before")),
            Option(LEAD, tr("Lead it as well, and see what everybody labels and asks")),
        ]
        title = tr("This project is led by {names}. Lead it as well?", names=names)
        self._asking.ask(Question(title, options, self._lead_or_not, proposed=STAY, page="together#lead"))

    def _lead_or_not(self, answer: str) -> None:
        if answer == LEAD:
            self._lead()
        else:
            self._status.tell(tr("You do not lead this project"))

    def _lead(self) -> None:
        leads.lead(self._session.project)
        self._status.tell(tr("You lead this project now: registers and queries show those of everybody"))

    def _ask_on_document(self, kind: str, document: Document) -> None:
        """Ask which remark on the document is meant, where there are some of one's own, and then its text."""
        present = self._own(kind, None)
        if not present:
            self._ask_remark(kind, document, None)
            return
        options = [
            Option(NEW, tr(_NEW[kind])),
            *(Option(each.id, shortened(each.text, ROW)) for each in present),
        ]
        by_id = {each.id: each for each in present}

        def chosen(id: str) -> None:
            self._ask_remark(kind, document, by_id.get(id))

        title = tr(_ON_DOCUMENT[kind])
        self._asking.ask(Question(title, options, chosen, proposed=NEW, anchor=self._anchor(None), page="remarks"))

    def _ask_remark(self, kind: str, document: Document, remark: Remark | None, span: Span | None = None) -> None:
        def answer(text: str) -> None:
            self._write(kind, document, remark, text, span.id if span else None)

        place = Place(kind, document.id, span.id if span else None, remark.id if remark else None)
        self._ask_text(place, remark.text if remark else "", answer, span)

    def _ask_text(self, place: Place, text: str, write: Callable[[str], object], span: Span | None) -> None:
        """Ask a text, at first TEXT, or what was typed for this place and left."""
        kind = place.kind

        def added(typed: str) -> None:
            if typed != text:
                write(typed)
            self._left.keep(place, "")

        self._asking.ask(
            Question(
                tr(_TITLES[kind] if span else _ON_DOCUMENT[kind]),
                (),
                lambda _id: None,
                typing=True,
                hint=tr(_CLEARING if text else _HINTS[kind]),
                text=text,
                anchor=self._anchor(span),
                added=added,
                typed=self._left.at(place),
                draft=lambda typed: self._left.keep(place, typed),
                cleared=lambda: added(""),
                page="remarks",
            )
        )

    # Writing

    def _write_note(self, id: str, text: str) -> None:
        span = self._session.span(id)
        if span is None:
            raise Refused(tr("the span is not there any more"))
        self._status.report(remarks.write_note(self._session.project, span, text))

    def _write(self, kind: str, document: Document, remark: Remark | None, text: str, span_id: str | None) -> None:
        project = self._session.project
        if remark is None:
            remarks.add(project, document.id, kind, text, span_id)
            self._status.tell(tr("Asked; the lead finds it among the queries") if kind == QUERY else tr("Note written"))
        elif text:
            self._status.report(remarks.change(project, document.id, remark.id, text))
        else:
            self._status.report(remarks.remove(project, document.id, remark.id))

    # Inner matters

    def _document(self) -> Document:
        """The open document. Raises Refused where nothing could be written on it."""
        if self._session.document is None:
            raise Refused(tr("open a document first"))
        if not self._session.annotator:
            raise Nameless
        return self._session.document

    def _own(self, kind: str, span_id: str | None) -> Sequence[Remark]:
        """One's own remarks of a kind on a span or (None) on the document that may still be changed."""
        head = self._session.head
        return [
            each
            for each in (remarks.of(head) if head else ())
            if each.id and each.kind == kind and each.span == span_id and not each.answer and not each.wanted
        ]

    def _anchor(self, span: Span | None) -> QRect:
        return self._reading.anchor(span.start, span.end) if span else self._reading.field_anchor()
