"""A box to tick for a name, which may be long."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from annotations.text import shortened

_LONGEST = 32


class NameBox(QCheckBox):
    """Shows a name shortened, and has it whole in its tip."""

    def __init__(self, name: str) -> None:
        super().__init__(shortened(name, _LONGEST).replace("&", "&&"))
        if self.text() != name.replace("&", "&&"):
            self.setToolTip(name)
            self.setAccessibleName(name)
