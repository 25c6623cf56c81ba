"""Keeps the inspector in step with what is chosen: the chosen span, or else the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from annotations import answers, linking, remarks
from annotations.derivation import derived_value
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.spans import Entity, Span
from annotations.wording import later, quoted, tr
from app.commands.table import Command
from app.grammar.answering import LINK
from app.panes.reading import ReadingArea
from app.panes.shownlinks import other_end
from app.session import Session
from widgets.inspector import Inspector, LinkRow, Row
from widgets.keys.keynames import shown

HINT = later("What you answer about a span, and about a document, stands here. Import an article to begin with {key}.")
HINT_BY_HAND = later("What you answer about a span, and about a document, stands here. Import an article to begin.")
SIGNS = {remarks.NOTE: later("Note"), remarks.QUERY: later("Query"), remarks.FLAG: later("Flag")}


class Inspection(QObject):
    """Feeds the inspector."""

    def __init__(self, session: Session, reading: ReadingArea) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._view: Inspector = reading.inspector
        self._keys: Mapping[str, str] = {}

    def set_commands(self, commands: Iterable[Command]) -> None:
        """Show the keys that these commands have."""
        self._keys = {each.id: shown(each.keys[0]) for each in commands if each.keys}
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        span, document = self._reading.chosen(), self._session.document
        if document is None:
            key = self._keys.get("import")
            self._view.set_nothing(tr(HINT, key=key) if key else tr(HINT_BY_HAND))
        elif span is None:
            self._show_document()
        else:
            self._show_span(span)

    def _show_span(self, span: Span) -> None:
        register = self._session.project.entities()
        label = next((each for each in self._session.project.schema.labels if each.name == span.label), None)
        asked = _of_interest(label.attributes if label else (), span.attributes)
        self._view.set_span(
            span.label,
            self._reading.colour_of(span.label),
            span.words,
            [*(self._row_of(span, each, register) for each in asked), *self._lacking_links(span)],
            self._link_rows(span),
            span.note or "",
            self._remarks(span.id),
        )

    def _show_document(self) -> None:
        project, head, document = self._session.project, self._session.head, self._session.document
        assert document is not None
        given = head.fields if head else {}
        rows = [self._row(field, given, {})._replace(key="") for field in _of_interest(project.schema.fields, given)]
        self._view.set_document(document.title or document.id, rows, self._remarks(None))

    def _row(self, attribute: Attribute, given: Mapping[str, object], register: Mapping[str, Entity]) -> Row:
        value = given.get(attribute.name)
        text = self._session.document.text if self._session.document else ""
        link = linking.deriving_link(self._session.project.schema, attribute)
        return Row(
            id=attribute.name,
            name=spoken(attribute.name).capitalize(),
            key=self._keys.get(f"link.{link}" if link else f"ask.{attribute.name}", ""),
            value=answers.shown(attribute, value, text, register),
            required=attribute.required and not attribute.deprecated,
            is_open=attribute.required and value is None,
        )

    def _row_of(self, span: Span, attribute: Attribute, register: Mapping[str, Entity]) -> Row:
        """The row of a span's attribute; what a link decides cannot be changed there."""
        decided = derived_value(attribute, span, self._reading.links_of(span.id)) if attribute.derived else None
        return self._row(attribute, span.attributes, register)._replace(derived=decided is not None)

    def _lacking_links(self, span: Span) -> list[Row]:
        """The links that the schema wants of a span and that it has too few of, each as a row that is open."""
        schema = self._session.project.schema
        names = [
            kind.name
            for kind in linking.lacking(self._session.project, span)
            if linking.derived_attribute(schema, span.label, kind.name) is None  # else it has a row already
        ]
        return [
            Row(LINK + name, spoken(name).capitalize(), self._keys.get(f"link.{name}", ""), "", True, True)
            for name in names
        ]

    def _link_rows(self, span: Span) -> list[LinkRow]:
        assert self._session.document is not None
        schema, text = self._session.project.schema, self._session.document.text
        spans = self._reading.spans_by_id()
        rows = []
        for link in self._reading.links_of(span.id):
            asked = next((each.asked for each in schema.links if each.name == link.type), ())
            answered = ", ".join(spoken(str(value)) for value in link.attributes.values())
            is_open = any(each.required and each.name not in link.attributes for each in asked)
            outgoing = link.source == span.id
            words = other_end(link, spans, text) if outgoing else quoted(spans[link.source].words)
            rows.append(LinkRow(link.id, spoken(link.type).capitalize(), words, answered, is_open, outgoing))
        return rows

    def _remarks(self, span: str | None) -> list[str]:
        head = self._session.head
        if head is None:
            return []
        found = []
        for each in remarks.of(head):
            if each.span == span:
                answer = f" — {each.answer.by or tr('answer')}: {each.answer.text}" if each.answer else ""
                found.append(f"{tr(SIGNS[each.kind])}: {each.text}{answer}")
        return found


def _of_interest(attributes: Iterable[Attribute], given: Mapping[str, object]) -> list[Attribute]:
    """What is asked, and what was answered before it was deprecated."""
    return [each for each in attributes if not each.deprecated or each.name in given]
