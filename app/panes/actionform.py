"""What shall become of many places: a label, or an attribute with its value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from annotations.concordance.changing import Action, Answer, MarkAs, RelabelAs, Unmark
from annotations.concordance.places import Place
from annotations.project import Project
from annotations.rules import spoken
from annotations.schema import Attribute
from annotations.wording import tr
from app.finding import offers
from app.timers import once
from widgets.controls.namechoice import NameChoice

TYPING_MS = 300
_TYPED = ("text", "number", "date")


class ActionForm(QWidget):
    """`changed` tells that something else is chosen. CHOSEN remembers labels and attributes from one time to the next.

    Attributes are those of the labels that the places have, or of all labels where none has one.
    """

    changed = Signal()

    def __init__(
        self,
        project: Project,
        kind: str,
        places: Sequence[Place],
        chosen: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._kind, self._chosen = project, kind, chosen
        self._attributes = list(_attributes(project, places))
        self._labels = {place.label for place in places}
        self.what = NameChoice()
        self.value = NameChoice()
        self.typed = QLineEdit()
        self._after_typing = once(self, self.changed.emit)
        self._lay_out()
        self._fill()
        self.what.currentIndexChanged.connect(self._chosen_what)
        self.value.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.typed.textEdited.connect(lambda _: self._after_typing.start(TYPING_MS))

    def action(self) -> Action | None:
        """What is chosen; None where a value is still to be said."""
        if self._kind == "remove":
            return Unmark()
        if self._kind in ("mark", "relabel"):
            label = str(self.what.currentData())
            return MarkAs(label) if self._kind == "mark" else RelabelAs(label)
        attribute = self._attribute()
        if attribute is None:
            return None
        if not self.typed.isHidden():
            typed = self.typed.text().strip()
            return Answer(attribute.name, _parts(typed) if attribute.type == "multi" else typed) if typed else None
        if self.value.currentIndex() < 0:  # nothing is answered before somebody has chosen it
            return None
        value = self.value.currentData()
        several = attribute.type == "multi" and value is not None
        return Answer(attribute.name, [value] if several else value)

    def enter(self) -> None:
        """Put the keyboard where one chooses."""
        if self._kind != "remove":
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> None:
        """Keep what is chosen for the next time."""
        if self._kind != "remove":
            self._chosen[self._kind] = str(self.what.currentData())

    def _attribute(self) -> Attribute | None:
        return next((each for each in self._attributes if each.name == self.what.currentData()), None)

    def _fill(self) -> None:
        if self._kind == "answer":
            for attribute in self._attributes:
                self.what.addItem(spoken(attribute.name), attribute.name)
        else:
            for label in self._project.schema.labels:
                self.what.addItem(f"{label.key}  {label.name}", label.name)
        self.what.setCurrentIndex(self._likely())
        self._offer_values()

    def _likely(self) -> int:
        """What was chosen last time; but no label that all the places have already."""
        names = [self.what.itemData(row) for row in range(self.what.count())]
        last = self._chosen.get(self._kind, "")
        fitting = [name for name in names if self._kind == "answer" or {name} != self._labels]
        return names.index(last if last in fitting else fitting[0]) if fitting else 0

    def _chosen_what(self) -> None:
        self._offer_values()
        self.changed.emit()

    def _offer_values(self) -> None:
        """Offer the values of the attribute, or a line where any can be typed."""
        attribute = self._attribute() if self._kind == "answer" else None
        listed = attribute is not None and not (attribute.type in _TYPED or _is_open(attribute))
        self.value.setVisible(listed)
        self.typed.setVisible(attribute is not None and not listed)
        if attribute is None or not listed:
            return
        self.value.blockSignals(True)
        self.value.clear()
        if attribute.type == "entity_ref":
            for entity in sorted(self._project.entities().values(), key=lambda each: each.name.casefold()):
                self.value.addItem(entity.name, entity.id)
        else:
            for value in offers.values_of(self._project, attribute):
                self.value.addItem(spoken(value), value)
        self.value.addItem(tr("no answer"), None)
        self.value.setCurrentIndex(-1)
        self.value.blockSignals(False)

    def _lay_out(self) -> None:
        names = {"answer": tr("Attribute"), "mark": tr("Label"), "relabel": tr("Label")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(names.get(self._kind, ""))
        label.setBuddy(self.what)
        self.what.setAccessibleName(names.get(self._kind, ""))
        self.value.setAccessibleName(tr("Value"))
        self.typed.setAccessibleName(tr("Value"))
        self.value.setPlaceholderText(tr("Choose a value"))
        self.typed.setPlaceholderText(tr("Type the value"))
        value = QLabel(tr("Value"))
        value.setBuddy(self.value)
        value.setVisible(self._kind == "answer")
        for widget in (label, self.what, value, self.value, self.typed):
            row.addWidget(widget)
        self.setVisible(self._kind != "remove")


def _attributes(project: Project, places: Sequence[Place]) -> Iterator[Attribute]:
    """What can be answered of these places, each name once: no ranges of the text, as they mean other words there."""
    there = {place.label for place in places if place.label}
    found: set[str] = set()
    for label in project.schema.labels:
        for attribute in label.attributes if label.name in there or not there else ():
            if attribute.name not in found and attribute.type != "text_range":
                found.add(attribute.name)
                yield attribute


def _is_open(attribute: Attribute) -> bool:
    """Whether any values may be typed, with commas between."""
    return attribute.type == "multi" and not attribute.values


def _parts(typed: str) -> list[str]:
    return [part.strip() for part in typed.split(",") if part.strip()]
