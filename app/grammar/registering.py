"""The register of entities, and the other places of the chosen span's entity."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from annotations import entities
from annotations.entities import Place
from annotations.errors import Refused
from annotations.rules import named
from annotations.spans import Entity, Span
from annotations.text import shortened
from annotations.wording import several, tr
from app.grammar.asking import Asking, Question
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.places import go_to, in_context
from app.session import Session
from widgets.asking.optionrows import Option

TITLE = 32


class Registering(QObject):
    """Opens the register and goes to places. `document_wanted` asks the window to open a document."""

    document_wanted = Signal(str)

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

    def show(self) -> None:
        """Show the register, at the entity of the chosen span where it has one."""
        from app.panes.entities import EntitiesDialog

        span = self._reading.chosen()
        entity = self._entity_of(span) if span else None
        dialog = EntitiesDialog(self._session, self._reading.window(), entity.id if entity else "")
        dialog.opened.connect(self._go_to)
        self._open_dialog(dialog)
        self._status.tell(tr("The register is open"))

    def where_else(self) -> None:
        """List the other places of the chosen span's entity; Enter goes to one."""
        span = self._reading.the_chosen()
        entity = self._entity_of(span)
        if entity is None:
            raise Refused(tr("“{words}” refers to no entity", words=shortened(span.words)))
        places = entities.where(self._session.project, entity.id)
        others = [place for place in places if (place.span.set, place.span.id) != (span.set, span.id)]
        name = tr("“{words}”", words=shortened(entity.name))
        if not others:
            self._status.tell(tr("{name} is mentioned nowhere else", name=name))
            return
        told = several(len(others), "{name}: {count:,} other place", "{name}: {count:,} other places", name=name)
        self._status.tell(told)
        self._asking.ask(
            Question(
                told,
                [self._option(at, place) for at, place in enumerate(others)],
                lambda id: self._open(others[int(id)]),
                typing=True,
                hint=tr("{key:take} goes there; type a word to narrow the list"),
                anchor=self._reading.anchor(span.start, span.end),
                preview=lambda id: self._preview(others[int(id)] if id else None),
                page="entities#where",
            )
        )

    def _entity_of(self, span: Span) -> Entity | None:
        """The first entity that a span refers to."""
        register = self._session.project.entities()
        named = (span.attributes.get(name) for name in self._session.project.schema.entity_attributes())
        return next((register[id] for id in named if isinstance(id, str) and id in register), None)

    def _option(self, at: int, place: Place) -> Option:
        document = self._session.project.document(place.document)
        here = document.part_of(place.span.start, place.span.end) if self._is_here(place) else ""
        return Option(str(at), in_context(document, place.span), detail=here or shortened(place.title, TITLE))

    def _preview(self, place: Place | None) -> None:
        here = place is not None and self._is_here(place)
        self._reading.set_preview([(place.span.start, place.span.end)] if place and here else ())

    def _is_here(self, place: Place) -> bool:
        return self._session.document is not None and place.document == self._session.document.id

    def _open(self, place: Place) -> None:
        self._go_to(place.document, place.span.set, place.span.id)
        self._status.tell(tr("At {span}", span=named(place.span)))
