"""The dialog for a file that must not be there yet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QWidget

from annotations.wording import tr
from widgets.announcing import announce


class NewFileDialog(QFileDialog):
    """Stays open, and says so, where a file that is there is named: nothing is replaced, so nobody is asked for that.

    Where the desktop has a dialog of its own, that does not ask either, and who opened it refuses.
    """

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)
        self._line = QLabel()
        self._line.setProperty("role", "error")
        self._line.setWordWrap(True)
        self._line.hide()

    def lay_out(self) -> None:
        """Put the line below the rest, once it is known that the dialog is none of the desktop."""
        grid = self.layout()
        if isinstance(grid, QGridLayout):
            grid.addWidget(self._line, grid.rowCount(), 0, 1, grid.columnCount())
            for field in self.findChildren(QLineEdit):
                field.textEdited.connect(lambda _: self._line.hide())

    def accept(self) -> None:
        """Take a name of nothing; go into a folder; refuse a file."""
        there = next((path for path in map(Path, self.selectedFiles()) if path.is_file()), None)
        if there is None:
            super().accept()
            return
        for field in self.findChildren(QLineEdit):
            names = field.completer().popup() if field.completer() is not None else None
            if names is not None:
                names.hide()  # it would cover the line
        self._line.setText(exists(there))
        self._line.show()
        announce(self, self._line.text(), urgent=True)


def exists(path: Path) -> str:
    """Why no new file can be made there."""
    return tr("{name} exists already; choose another name, or open it", name=path.name)
