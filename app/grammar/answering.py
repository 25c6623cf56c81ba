"""The frame of a span: what the schema asks about it, one question after the other, answered beside the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect

from annotations import attributes, linking
from annotations.errors import Finished, Refused
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.spans import Link, Span
from annotations.text import shortened
from annotations.wording import later, tr
from app.grammar import questions
from app.grammar.asking import Asking, Question
from app.guideline import subjects
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.asking.optionrows import Option

AS_BEFORE = "as before"
LINK = "link:"


class Answering(QObject):
    """Asks attributes and fields and turns the answers into steps.

    A frame is a queue of questions: those without an answer, the required ones first. Enter takes what is proposed,
    or leaves a question open; any key that moves in the text ends the frame. `going_on` are the keys of labels and
    links, which do their work from a question that is answered with keys, and `passing` those that move edges: they do
    so as long as nothing is typed into a question.
    """

    def __init__(self, session: Session, reading: ReadingArea, asking: Asking, status: StatusLine) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._asking = asking
        self._status = status
        self._queue: list[str] = []
        self.passing = self.going_on = ""
        self.ask_target: Callable[[str, Callable[[], None]], None] = lambda _name, _then: None

    # Commands

    def begin(self, span: Span) -> None:
        """Open the frame of a span that was just marked."""
        if self._session.settings.asks_after_marking:
            self._start(span)

    def ask_or_not(self) -> None:
        """Ask after marking from now on, or no longer. It is remembered."""
        asks = not self._session.settings.asks_after_marking
        self._session.settings.asks_after_marking = asks
        silent = later("Marking asks nothing; {key:answer} on a span does")
        self._status.tell(tr("Marking asks about the new span" if asks else silent))

    def open(self) -> None:
        """Ask what is open about the chosen span."""
        span = self._changeable()
        self._start(span)
        if not self._asking.is_open:
            self._status.tell(tr("Everything about “{words}” is answered", words=shortened(span.words)))

    def ask(self, name: str) -> None:
        """Ask one attribute of the chosen span, whatever its answer is now."""
        span = self._changeable()
        attribute = self._session.project.schema.label(span.label).attribute(name)
        self._queue = []
        if attribute.type == "text_range" and (selected := self._reading.selection()):
            self._answer(span, name, list(self._snapped(selected)))
            self._reading.clear_selection()
            return
        self._ask(span, attribute)

    def clear(self, name: str) -> None:
        """Take the answer to an attribute of the chosen span back."""
        self._tell(attributes.set_on_span(self._session.project, self._reading.the_chosen(), name, None).title)

    def ask_fields(self) -> None:
        """Ask the document fields, one after the other, the open ones first; with all answered, from the first."""
        schema, head = self._session.project.schema, self._session.head
        if not schema.asked_fields:
            raise Refused(tr("the schema asks nothing about documents"))
        self._check_open()
        self._reading.choose(None)  # so that the inspector shows the document and what is answered about it
        answered = head.fields if head else {}
        names = [field.name for field in schema.asked_fields]
        open_now = [name for name in names if name not in answered]
        self._ask_fields(open_now or names)

    def ask_field(self, name: str) -> None:
        """Ask one document field."""
        self._check_open()
        self._reading.choose(None)
        self._ask_fields([name])

    def clear_field(self, name: str) -> None:
        """Take the answer to a document field back."""
        assert self._session.document is not None
        self._tell(attributes.set_field(self._session.project, self._session.document.id, name, None).title)

    def ask_link(self, link: Link, then: Callable[[], None] | None = None, anchor: QRect | None = None) -> None:
        """Ask the attributes of a link that have no answer, or else the first; THEN go on."""
        asked = self._session.project.schema.link(link.type).asked
        open_now = [attribute for attribute in asked if attribute.name not in link.attributes] or list(asked)
        if not open_now:
            if then:
                then()
            return
        attribute = open_now[0]

        def set_to(value: object) -> None:
            self._tell(attributes.set_on_link(self._session.project, link, attribute.name, value).title)
            if then:
                then()

        title = f"{spoken(link.type).capitalize()}: {spoken(attribute.name)}"
        question = questions.of_value(self._session, attribute, link.attributes.get(attribute.name), set_to)
        about = subjects.of(attribute)
        self._asking.ask(replace(question, title=title, skipped=then, anchor=anchor or self._anchor(), subject=about))

    # The frame

    def _start(self, span: Span) -> None:
        self._queue = self._open_questions(span)
        self._next()

    def _open_questions(self, span: Span) -> list[str]:
        """What is open about a span: required attributes, the links that it lacks (as LINK and type), then the rest."""
        asked = self._session.project.schema.asked_of(span.label)
        unanswered = [attribute for attribute in asked if attribute.name not in span.attributes]
        wanted = linking.lacking(self._session.project, span)
        return [
            *(each.name for each in unanswered if each.required),
            *(f"{LINK}{kind.name}" for kind in wanted),
            *(each.name for each in unanswered if not each.required),
        ]

    def _next(self) -> None:
        """Ask the next question of the frame about the chosen span, as it stands now."""
        span = self._reading.chosen()
        while self._queue and span is not None:
            name = self._queue.pop(0)
            if name.startswith(LINK):
                type = name.removeprefix(LINK)
                if any(kind.name == type for kind in linking.lacking(self._session.project, span)):
                    self.ask_target(type, self._next)
                    return
                continue
            attribute = self._session.project.schema.label(span.label).attribute(name)
            if name not in span.attributes:
                self._ask(span, attribute)
                return

    def _ask(self, span: Span, attribute: Attribute) -> None:
        if link := linking.deriving_link(self._session.project.schema, attribute):
            self.ask_target(link, self._next)
            return
        set_to = lambda value: self._answer(span, attribute.name, value)  # noqa: E731
        spans = self._reading.spans_by_id().values()
        question = questions.of_span(self._session, spans, span, attribute, set_to)
        known = attributes.as_before(self._session.project.schema, spans, span)
        if attribute.name in known and attribute.name not in span.attributes:
            question = self._with_memory(question, span, known)
        if attribute.type == "entity_ref":
            add = lambda name: self._add_entity(span, attribute, name)  # noqa: E731
            is_begun = bool(self._session.project.entities())  # else what is offered are the words, as a new entity
            question = replace(question, added=add, chosen=question.chosen if is_begun else add)
        if attribute.type == "vocabulary":
            question = replace(question, added=lambda value: self._add_value(span, attribute, value))
        self._asking.ask(
            replace(
                question,
                anchor=self._anchor(span),
                skipped=self._next,
                cleared=(lambda: self.clear(attribute.name)) if attribute.name in span.attributes else None,
                passing=self.passing if question.typing else self.going_on,
                preview=self._previewer(span, attribute),
                subject=subjects.of(attribute),
            )
        )

    def _with_memory(self, question: Question, span: Span, known: dict[str, object]) -> Question:
        """The question with a first row that answers everything as it was answered for the same words before."""
        open_now = {name: value for name, value in known.items() if name not in span.attributes}
        row = questions.memory_row(self._session, span.label, open_now, AS_BEFORE)
        rest, find = question.chosen, question.find

        def chosen(id: str) -> None:
            if id == AS_BEFORE:
                self._answer_many(span, open_now)
            else:
                rest(id)

        def found(typed: str) -> Sequence[Option]:
            assert find is not None
            return find(typed) if typed else [row, *find(typed)]

        return replace(
            question,
            options=[row, *question.options],
            chosen=chosen,
            proposed=AS_BEFORE,
            find=found if find else None,
        )

    def _answer(self, span: Span, name: str, value: object) -> None:
        changes = attributes.set_on_span(self._session.project, span, name, value)
        self._tell(changes.title)
        self._next()

    def _answer_many(self, span: Span, values: dict[str, object]) -> None:
        self._tell(attributes.set_many(self._session.project, span, values).title)
        self._next()

    def _add_entity(self, span: Span, attribute: Attribute, name: str) -> None:
        self._tell(attributes.set_to_new_entity(self._session.project, span, attribute.name, name).title)
        self._next()

    def _add_value(self, span: Span, attribute: Attribute, value: str) -> None:
        self._tell(attributes.add_value(self._session.project, span, attribute.name, value).title)
        self._next()

    def _ask_fields(self, names: list[str]) -> None:
        document = self._session.document
        if not names or document is None:
            return
        field = next(each for each in self._session.project.schema.fields if each.name == names[0])

        def go_on() -> None:
            self._ask_fields(names[1:])

        value = self._session.head.fields.get(field.name) if self._session.head else None

        def set_to(answer: object) -> None:
            self._tell(attributes.set_field(self._session.project, document.id, field.name, answer).title)
            go_on()

        question = questions.of_value(self._session, field, value, set_to)
        title = tr("This document: {field}", field=spoken(field.name))
        self._asking.ask(
            replace(
                question,
                title=title,
                anchor=self._reading.field_anchor(),
                skipped=go_on,
                cleared=(lambda: self.clear_field(field.name)) if value is not None else None,
                subject=subjects.of(field),
            )
        )

    # Inner matters

    def _changeable(self) -> Span:
        """The chosen span, where its answers may be changed: nobody shall type for nothing."""
        self._check_open()
        return self._reading.the_chosen()

    def _check_open(self) -> None:
        if self._session.head is not None and self._session.head.status == "done":
            raise Finished

    def _snapped(self, selected: tuple[int, int]) -> tuple[int, int]:
        return questions.snapped(self._session, selected)

    def _anchor(self, span: Span | None = None) -> QRect:
        span = span or self._reading.chosen()
        return self._reading.anchor(span.start, span.end) if span else QRect()

    def _previewer(self, span: Span, attribute: Attribute) -> Callable[[str], object] | None:
        if attribute.type != "text_range":
            return None
        return lambda id: self._reading.set_preview([questions.range_of(id)] if "-" in id else ())

    def _tell(self, title: str) -> None:
        self._status.tell(title)
