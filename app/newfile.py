"""The dialog for a file that must not be there yet."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from annotations.errors import Refused
from annotations.store import check_is_free
from annotations.text import shortened
from widgets.announcing import announce

_LONGEST = 60


class NewFileDialog(QFileDialog):
    """Stays open, and says why, where no file can be made: nothing is replaced, so nobody is asked for that.

    Where the desktop has a dialog of its own, that does not ask either, and who opened it refuses.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self.line = QLabel()
        self.line.setProperty("role", "error")
        self.line.setWordWrap(True)
        self.line.hide()

    def lay_out(self) -> None:
        """Put the line below the rest, once it is known that the dialog is none of the desktop."""
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(self.line, grid.rowCount(), 0, 1, grid.columnCount())
            for field in self.findChildren(QLineEdit):
                field.textChanged.connect(self._take_back)
            self.currentChanged.connect(self._take_back)
            self.directoryEntered.connect(self._take_back)

    def accept(self) -> None:
        """Take a name of nothing; go into a folder; refuse a file, and what can be the name of none."""
        files = [Path(each) for each in self.selectedFiles() if not os.path.isdir(each)]
        refusal = next(filter(None, map(refused, files)), "")
        if not refusal:
            super().accept()
            return
        for field in self.findChildren(QLineEdit):
            names = field.completer().popup() if field.completer() is not None else None
            if names is not None:
                names.hide()  # it would cover the line
        self.line.setText(refusal)
        self.line.show()
        announce(self, refusal, urgent=True)

    def _take_back(self) -> None:
        """Whatever is named now, it is not what was refused."""
        self.line.hide()


def refused(path: Path) -> str:
    """Why no new file can be made at PATH; empty where one can."""
    try:
        check_is_free(path, shortened(path.name, _LONGEST))
    except Refused as refusal:
        return str(refusal)
    return ""
