"""One question beside the text, answered by a key, by typing or with the mouse."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from widgets.popover import Popover


class Option(NamedTuple):
    """One possible answer. `label_colour` (#rrggbb) is that of a label the answer belongs to."""

    id: str
    text: str
    key: str = ""
    detail: str = ""
    label_colour: str = ""


class Picker(Popover):
    """Asks one question at a time."""

    chosen = Signal(str)
    chosen_many = Signal(list)
    new_wanted = Signal(str)
    cleared = Signal()
    skipped = Signal()
    cancelled = Signal()
    typed_changed = Signal(str)
    moved = Signal(str)
    left_with = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.self_filtering = True
        self._title = ""
        self._options: list[Option] = []

    def ask(
        self,
        title: str,
        options: Sequence[Option],
        *,
        typing: bool,
        hint: str = "",
        new: str = "",
        current: Collection[str] = (),
        multi: bool = False,
        proposed: str = "",
        text: str = "",
    ) -> None:
        """Open and ask."""
        self._title = title
        self._options = list(options)
        self.show()

    def set_options(self, options: Sequence[Option]) -> None:
        """Answer what was typed with these options."""
        self._options = list(options)

    def title(self) -> str:
        """The question."""
        return self._title

    def options(self) -> list[Option]:
        """The options shown now."""
        return list(self._options)

    def current_id(self) -> str:
        """The id of the current row, empty where there is none."""
        return ""
