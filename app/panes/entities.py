"""The register of entities: names, who is who, and where each is mentioned."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from annotations import entities
from annotations.changes import Changes
from annotations.entities import Place
from annotations.errors import Refused, StancemarkError
from annotations.spans import Entity
from annotations.text import shortened
from annotations.wording import counted, later, several, tr
from app.panes.registerpages import Doing, RegisterPages
from app.places import in_context
from app.session import Session
from widgets.asking.optionrows import Option
from widgets.lists.registerlist import EntityRow, PlaceRow

_SEPARATOR = ";"


class EntitiesDialog(RegisterPages):
    """Rename, describe, add, merge, split and remove entities; go where one is mentioned.

    A place that is opened is asked for by `opened` (document, set, span), and the dialog closes. What the last action
    did, or why it was refused, stands in `line`.
    """

    opened = Signal(str, str, str)

    def __init__(self, session: Session, parent: QWidget, current: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Entities"))
        self._session = session
        self._project = session.project
        self._places: dict[str, Place] = {}
        self._shown = ""
        self._write: Callable[[str], object] = str
        self._merging: list[str] = []
        self._join()
        self.set_usual_keys()
        self._reread()
        self.list.set_current(current)
        self.list.setFocus()

    # What can be done to the current entity

    def rename(self, id: str) -> None:
        """Ask for another name."""
        entity = self._entity(id)
        self._ask(
            tr("Rename “{name}”; the old name becomes an alias", name=entity.name),
            entity.name,
            tr("Name"),
            lambda name: entities.rename(self._project, id, name),
        )

    def ask_aliases(self, id: str) -> None:
        """Ask for the other names."""
        entity = self._entity(id)
        self._ask(
            tr("Other names of “{name}”, with {separator} between them", name=entity.name, separator=_SEPARATOR),
            f"{_SEPARATOR} ".join(entity.aliases),
            tr("No other names"),
            lambda names: entities.set_aliases(self._project, id, _separated(names)),
        )

    def ask_type(self, id: str) -> None:
        """Ask what kind of party it is."""
        entity = self._entity(id)
        self._ask(
            tr("What kind of party “{name}” is; empty takes that back", name=entity.name),
            entity.type or "",
            tr("Such as state, person, organisation"),
            lambda kind: entities.set_type(self._project, id, kind),
        )

    def add(self) -> None:
        """Ask for the name of a new entity."""
        self._ask(tr("Add an entity"), "", tr("Name"), self._add)

    def remove(self, id: str) -> None:
        """Take the entity out of the register."""
        self._entity(id)
        self._carry_out(lambda: entities.remove(self._project, id))

    def merge(self, ids: list[str]) -> None:
        """Ask which of the marked entities is kept."""
        known = self._project.entities()
        self._merging = [id for id in ids if id in known]
        if len(self._merging) < 2:
            line = tr("mark the entities that are one with {key:mark} first, two or more of them")
            raise Refused(self.list.keys.filled(line))
        counts = {id: len(self._project.referring(id)) for id in self._merging}
        ordered = sorted(self._merging, key=lambda id: -counts[id])
        total = sum(counts.values())

        def told(keep: str) -> str:
            others = [known[id].name for id in self._merging if id != keep]
            kept = shortened(known[keep].name)
            if len(others) == 1:
                one = "Merge “{gone}” into “{kept}”: {count:,} span will refer to it"
                many = "Merge “{gone}” into “{kept}”: {count:,} spans will refer to it"
                return several(total, one, many, gone=shortened(others[0]), kept=kept)
            one = "Merge {gone:,} into “{kept}”: {count:,} span will refer to it"
            many = "Merge {gone:,} into “{kept}”: {count:,} spans will refer to it"
            return several(total, one, many, gone=len(others), kept=kept)

        self._show_panel(self.keep)
        self.keep.ask([Option(id, known[id].name, detail=counted(counts[id], "span")) for id in ordered], told)

    def split(self, id: str) -> None:
        """Ask which places mean another entity."""
        entity = self._entity(id)
        places = self._where(entity)
        self._shown = id
        options = [
            Option(
                key,
                self._words(place),
                detail=f"{shortened(place.title, 24)}, {self._detail(place)}",
            )
            for key, place in places.items()
        ]
        self.parts.ask(tr("Tick the places that are not “{name}”, and name what they are", name=entity.name), options)
        self.pages.setCurrentWidget(self.parts)

    def where(self, id: str) -> None:
        """List the places where the entity is mentioned."""
        entity = self._entity(id)
        places = self._where(entity)
        self._shown = id
        self.pages.setCurrentWidget(self.places)
        self._show_places(entity, places)

    def undo(self) -> None:
        """Take the annotator's last step back."""
        self._reverse(self._project.undo, later("Undone: {title}"), tr("There is nothing to undo"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reverse(self._project.redo, later("Redone: {title}"), tr("There is nothing to redo"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes the window leaves from wherever they are."""
        self._back()
        super().closeEvent(event)

    # What was answered

    def _write_line(self, text: str) -> None:
        if self._carry_out(lambda: self._write(text)):
            self._back()

    def _add(self, name: str) -> str:
        entity = entities.add(self._project, name)
        self.list.set_current(entity.id)
        return tr("“{value}” is in the register now", value=shortened(entity.name))

    def _merge_into(self, keep: str) -> None:
        drops = [id for id in self._merging if id != keep]

        def work() -> Changes | str:
            merged = [entities.merge(self._project, keep, drop) for drop in drops]
            kept = shortened(self._entity(keep).name)
            return (
                merged[0]
                if len(merged) == 1
                else tr("Merged {count:,} into “{kept}”; each is a step of its own", count=len(merged), kept=kept)
            )

        if self._carry_out(work):
            self.list.clear_marks()
            self._back()
            self.list.set_current(keep)

    def _split_off(self, keys: list[str], name: str) -> None:
        spans = [self._places[key].span for key in keys if key in self._places]
        left = len(self._project.referring(self._shown)) - len(spans)

        def work() -> str:
            _added, changes = entities.split(self._project, self._shown, spans, name)
            one, many = (
                "{step}: {spans}; {count:,} span stays as it was",
                "{step}: {spans}; {count:,} spans stay as they were",
            )
            return several(left, one, many, step=changes.title, spans=counted(len(spans), "span"))

        if self._carry_out(work):
            self._back()

    def _open(self, key: str) -> None:
        place = self._places[key]
        self.accept()
        self.opened.emit(place.document, place.span.set, place.span.id)

    def _reverse(self, work: Callable[[], Changes | None], line: str, nothing: str) -> None:
        def reverse() -> str:
            changes = work()
            return "; ".join((*changes.warnings, tr(line, title=changes.title))) if changes else nothing

        self._carry_out(reverse)

    def _carry_out(self, work: Callable[[], object]) -> bool:
        """Do something, and say what was done, or why it was not."""
        try:
            done = work()
        except StancemarkError as error:
            self.line.refuse(str(error))
            return False
        if isinstance(done, Changes):
            self.line.tell("; ".join((*done.warnings, done.title)))
        elif isinstance(done, str):
            self.line.tell(done)
        return True

    # What is shown

    def _follow(self, _changes: Changes) -> None:
        self._reread()
        page = self.pages.currentWidget()
        if page is self.front:
            return
        try:
            entity = self._entity(self._shown)
            places = self._where(entity)
        except Refused:
            self._back()
            return
        if page is self.places:
            self._show_places(entity, places)

    def _show_places(self, entity: Entity, places: dict[str, Place]) -> None:
        rows = [PlaceRow(key, place.title, self._words(place), self._detail(place)) for key, place in places.items()]
        self.places.show_places(tr("“{name}”: {places}", name=entity.name, places=counted(len(places), "place")), rows)

    def _reread(self) -> None:
        """Read the register again."""
        known, blind = self._project.entities(), self._session.is_blind
        counts = entities.counts(self._project, everyone=not blind)
        found = entities.find(self._project, "", limit=len(known))
        self.list.set_rows(
            [
                EntityRow(each.id, each.name, each.type or "", each.aliases, counts.get(each.id, 0), blind)
                for each in found
            ]
        )
        self.stack.setCurrentWidget(self.list if known else self.empty)
        for doing, button in zip(self.doings, self.buttons, strict=True):
            button.setEnabled(bool(known) or doing.deed in ("add", "undo"))

    def _where(self, entity: Entity) -> dict[str, Place]:
        """The places of an entity by a key for each. Raises Refused where there are none.

        One's own, as annotators are blind to each other; who leads the project sees all.
        """
        everyone = not self._session.is_blind
        found = entities.where(self._project, entity.id, everyone=everyone)
        if not found:
            line = "“{name}” is mentioned nowhere" if everyone else "“{name}” is mentioned nowhere in your own sets"
            raise Refused(tr(line, name=shortened(entity.name)))
        self._places = {f"{place.span.set} {place.span.id}": place for place in found}
        return self._places

    def _words(self, place: Place) -> str:
        return in_context(self._project.document(place.document), place.span)

    def _detail(self, place: Place) -> str:
        whose = "" if place.annotator == self._session.annotator else f" · {place.annotator}"
        return f"{self._project.document(place.document).part_of(place.span.start, place.span.end)}{whose}"

    def _entity(self, id: str) -> Entity:
        entity = self._project.entities().get(id)
        if entity is None:
            raise Refused(tr("choose an entity first"))
        return entity

    def _ask(self, question: str, text: str, hint: str, write: Callable[[str], object]) -> None:
        self._write = write
        self._show_panel(self.asked)
        self.asked.ask(question, text, hint)

    def _run(self, work: Callable[[], object]) -> None:
        """Do what a key or a button asks for; what is refused stands in the line, until the next is asked for."""
        self.line.tell("")
        try:
            work()
        except StancemarkError as error:
            self.line.refuse(str(error))

    # Building

    def _doings(self) -> tuple[Doing, ...]:
        current = self.list.selected
        return (
            Doing(tr("Add"), "add", self.add),
            Doing(tr("Rename"), "rename", lambda: self.rename(current())),
            Doing(tr("Aliases"), "aliases", lambda: self.ask_aliases(current())),
            Doing(tr("Type"), "type", lambda: self.ask_type(current())),
            Doing(tr("Undo"), "undo", self.undo),
            Doing(tr("Merge"), "merge", lambda: self.merge(self.list.marked())),
            Doing(tr("Split"), "split", lambda: self.split(current())),
            Doing(tr("Where else"), "where", lambda: self.where(current())),
            Doing(tr("Remove"), "remove", lambda: self.remove(current())),
            Doing(tr("Close"), "", self.reject),
        )

    def _join(self) -> None:
        self._session.changed.connect(self._follow)
        for wanted, work in (
            (self.list.rename_wanted, self.rename),
            (self.list.aliases_wanted, self.ask_aliases),
            (self.list.type_wanted, self.ask_type),
            (self.list.split_wanted, self.split),
            (self.list.where_wanted, self.where),
            (self.list.remove_wanted, self.remove),
        ):
            wanted.connect(lambda id, work=work: self._run(lambda: work(id)))
        self.list.merge_wanted.connect(lambda ids: self._run(lambda: self.merge(ids)))
        for doing, button in zip(self.doings, self.buttons, strict=True):
            button.clicked.connect(lambda _checked=False, work=doing.work: self._run(work))
        self.places.opened.connect(self._open)
        self.asked.given.connect(self._write_line)
        self.keep.given.connect(self._merge_into)
        self.parts.given.connect(self._split_off)
        for deed, meant in (("add", self.add), ("undo", self.undo), ("redo", self.redo)):
            self.live(deed, meant)


def _separated(names: str) -> list[str]:
    return [name.strip() for name in names.split(_SEPARATOR) if name.strip()]
