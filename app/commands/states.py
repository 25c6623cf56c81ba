"""When commands make sense: what the table of commands asks before it enables one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from annotations import linking
from annotations.errors import Refused
from annotations.rules import spoken
from annotations.schema import Label
from annotations.text import shortened
from annotations.wording import capitalised, later, tr
from app.agreement.comparing import READ_ONLY, Comparing
from app.commands.table import Command
from app.panes.reading import ReadingArea
from app.panes.shownset import CHOOSE_FIRST
from app.session import Session
from app.tour.touring import Touring

PLAIN = {
    "has_document": later("Open a document first"),
    "has_span": CHOOSE_FIRST,
    "can_undo": later("There is nothing to undo"),
    "can_redo": later("There is nothing to do again"),
    "is_closed": later("This document is not finished"),
    "is_older": later("You have nothing here that is under an older version of the guideline"),
    "has_comparison": later("Open a disagreement in the agreement window first"),
    "is_comparing": later("These are your own labels"),
    "is_break_due": later("No break is due"),
    "is_touring": later("The tour is not under way: {key:tour} begins it"),
}


ASKED = ("can_link", "can_ask")
"""The states that are asked about the argument of a command."""


class States:
    """Answers for the open window. A command with an argument passes it on."""

    def __init__(self, session: Session, reading: ReadingArea, comparing: Comparing, touring: Touring) -> None:
        self._session = session
        self._reading = reading
        self._comparing = comparing
        self.is_break_due: Callable[[], bool] = lambda: False
        self._touring = touring

    def fits(self, command: Command) -> bool:
        """Whether a command makes sense now. One that is about labels does not while two readings are compared."""
        if command.is_about_labels and self._comparing.is_on:
            return False
        return not command.enabled or self.is_enabled(command.enabled, command.argument)

    def fitting(self, commands: Iterable[Command]) -> Iterator[tuple[Command, bool]]:
        """Each command with whether it makes sense now; what several ask for is found out once."""
        known: dict[tuple[bool, str, str | None], bool] = {}
        for command in commands:
            asked = command.is_about_labels, command.enabled, command.argument if command.enabled in ASKED else None
            if asked not in known:
                known[asked] = self.fits(command)
            yield command, known[asked]

    def why_unfit(self, command: Command) -> str:
        """One line on why a command makes no sense now."""
        if command.is_about_labels and self._comparing.is_on:
            return capitalised(tr(READ_ONLY))
        return self.why_not(command.enabled, command.argument)

    def is_enabled(self, state: str, argument: str | None) -> bool:
        """Whether the state of this name holds; can_link and can_ask are asked about ARGUMENT."""
        asked = getattr(self, state)
        return bool(asked(argument) if state in ASKED else asked())

    def why_not(self, state: str, argument: str | None) -> str:
        """One line on why the state of this name does not hold."""
        if state in PLAIN:
            return capitalised(tr(PLAIN[state]))
        span = self._reading.chosen()
        if span is None:
            return capitalised(tr(PLAIN["has_span"]))
        words, thing = shortened(span.words), spoken(argument or "")
        if state == "can_link" and argument and span.label in self._session.project.schema.link(argument).sources:
            kinds = self._session.project.schema.link(argument).source_kinds
            return tr("The schema lets {type} links start only in {kinds}", type=thing, kinds=tr(" or ").join(kinds))
        return {
            "has_links": tr("“{words}” has no links", words=words),
            "has_entity": tr("“{words}” refers to no entity", words=words),
            "can_link": tr("The schema lets no {type} link start at {label}", type=thing, label=span.label),
            "can_ask": tr("The schema asks no {attribute} of {label}", attribute=thing, label=span.label),
        }[state]

    def has_comparison(self) -> bool:
        """Whether there are disagreements to go to in the text."""
        return self._comparing.has_list

    def is_comparing(self) -> bool:
        """Whether two readings are compared."""
        return self._comparing.is_on

    def is_touring(self) -> bool:
        """Whether the tour is under way."""
        return self._touring.is_on

    def has_document(self) -> bool:
        """Whether a document is open."""
        return self._session.document is not None

    def has_span(self) -> bool:
        """Whether a span is chosen."""
        return self._reading.chosen() is not None

    def has_links(self) -> bool:
        """Whether the chosen span has links."""
        span = self._reading.chosen()
        return span is not None and bool(self._reading.links_of(span.id))

    def has_entity(self) -> bool:
        """Whether the chosen span refers to an entity."""
        span = self._reading.chosen()
        names = self._session.project.schema.entity_attributes()
        return span is not None and any(name in span.attributes for name in names)

    def can_link(self, type: str) -> bool:
        """Whether a link of this type may start at the chosen span."""
        span, document = self._reading.chosen(), self._session.document
        if span is None or document is None:
            return False
        return any(each.name == type for each in linking.types_from(self._session.project.schema, document, span))

    def can_ask(self, name: str) -> bool:
        """Whether the chosen span has an attribute of this name."""
        label = self._label()
        return label is not None and any(attribute.name == name for attribute in label.asked)

    def can_undo(self) -> bool:
        """Whether the annotator has a step to take back."""
        return self._session.project.to_undo() is not None

    def can_redo(self) -> bool:
        """Whether the annotator has an undo to take back."""
        return self._session.project.to_redo() is not None

    def is_closed(self) -> bool:
        """Whether the open document is done or skipped."""
        return self._session.head is not None and self._session.head.status in ("done", "skipped")

    def is_older(self) -> bool:
        """Whether one's own set of the open document is under another version of the guideline."""
        head, in_force = self._session.head, self._session.project.guidelines.in_force
        return head is not None and in_force is not None and head.guideline != in_force

    def _label(self) -> Label | None:
        span = self._reading.chosen()
        try:
            return self._session.project.schema.label(span.label) if span else None
        except Refused:
            return None
