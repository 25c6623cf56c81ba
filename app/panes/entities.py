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
from annotations.wording import counted
from app.panes.registerpages import Doing, RegisterPages
from app.places import in_context
from app.session import Session
from widgets.optionrows import Option
from widgets.registerlist import EntityRow, PlaceRow

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
        self.setWindowTitle("Entities")
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
            f"Rename “{entity.name}”; the old name becomes an alias",
            entity.name,
            "Name",
            lambda name: entities.rename(self._project, id, name),
        )

    def ask_aliases(self, id: str) -> None:
        """Ask for the other names."""
        entity = self._entity(id)
        self._ask(
            f"Other names of “{entity.name}”, with {_SEPARATOR} between them",
            f"{_SEPARATOR} ".join(entity.aliases),
            "No other names",
            lambda names: entities.set_aliases(self._project, id, _separated(names)),
        )

    def ask_type(self, id: str) -> None:
        """Ask what kind of party it is."""
        entity = self._entity(id)
        self._ask(
            f"What kind of party “{entity.name}” is; empty takes that back",
            entity.type or "",
            "Such as state, person, organisation",
            lambda kind: entities.set_type(self._project, id, kind),
        )

    def add(self) -> None:
        """Ask for the name of a new entity."""
        self._ask("Add an entity", "", "Name", self._add)

    def remove(self, id: str) -> None:
        """Take the entity out of the register."""
        self._entity(id)
        self._carry_out(lambda: entities.remove(self._project, id))

    def merge(self, ids: list[str]) -> None:
        """Ask which of the marked entities is kept."""
        known = self._project.entities()
        self._merging = [id for id in ids if id in known]
        if len(self._merging) < 2:
            line = "mark the entities that are one with {key:mark} first, two or more of them"
            raise Refused(self.list.keys.filled(line))
        counts = {id: len(self._project.referring(id)) for id in self._merging}
        ordered = sorted(self._merging, key=lambda id: -counts[id])
        total = counted(sum(counts.values()), "span")

        def told(keep: str) -> str:
            others = [known[id].name for id in self._merging if id != keep]
            gone = f"“{shortened(others[0])}”" if len(others) == 1 else f"{len(others)}"
            return f"Merge {gone} into “{shortened(known[keep].name)}”: {total} will refer to it"

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
        self.parts.ask(f"Tick the places that are not “{entity.name}”, and name what they are", options)
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
        self._reverse(self._project.undo, "Undone", "There is nothing to undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._reverse(self._project.redo, "Redone", "There is nothing to redo")

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
        return f"“{shortened(entity.name)}” is in the register now"

    def _merge_into(self, keep: str) -> None:
        drops = [id for id in self._merging if id != keep]

        def work() -> Changes | str:
            merged = [entities.merge(self._project, keep, drop) for drop in drops]
            kept = shortened(self._entity(keep).name)
            return merged[0] if len(merged) == 1 else f"Merged {len(merged)} into “{kept}”; each is a step of its own"

        if self._carry_out(work):
            self.list.clear_marks()
            self._back()
            self.list.set_current(keep)

    def _split_off(self, keys: list[str], name: str) -> None:
        spans = [self._places[key].span for key in keys if key in self._places]
        left = len(self._project.referring(self._shown)) - len(spans)

        def work() -> str:
            _added, changes = entities.split(self._project, self._shown, spans, name)
            return f"{changes.title}: {counted(len(spans), 'span')}; {counted(left, 'span')} stay as they were"

        if self._carry_out(work):
            self._back()

    def _open(self, key: str) -> None:
        place = self._places[key]
        self.accept()
        self.opened.emit(place.document, place.span.set, place.span.id)

    def _reverse(self, work: Callable[[], Changes | None], verb: str, nothing: str) -> None:
        def reverse() -> str:
            changes = work()
            return "; ".join((*changes.warnings, f"{verb}: {changes.title}")) if changes else nothing

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
        self.places.show_places(f"“{entity.name}”: {counted(len(places), 'place')}", rows)

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
            whose = "" if everyone else " in your own sets"
            raise Refused(f"“{shortened(entity.name)}” is mentioned nowhere{whose}")
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
            raise Refused("choose an entity first")
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
            Doing("Add", "add", self.add),
            Doing("Rename", "rename", lambda: self.rename(current())),
            Doing("Aliases", "aliases", lambda: self.ask_aliases(current())),
            Doing("Type", "type", lambda: self.ask_type(current())),
            Doing("Undo", "undo", self.undo),
            Doing("Merge", "merge", lambda: self.merge(self.list.marked())),
            Doing("Split", "split", lambda: self.split(current())),
            Doing("Where else", "where", lambda: self.where(current())),
            Doing("Remove", "remove", lambda: self.remove(current())),
            Doing("Close", "", self.reject),
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
