"""What file dialogs show of files without opening them.

Qt tells what a file is from its beginning, and so opens each file of the folder it shows, open projects among them,
which take no harm from SQLite alone (`annotations.openprojects`). Here icon and kind go by the name.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileIconProvider

from annotations.wording import tr


class ByName(QFileIconProvider):
    """Icons and kinds of files, from their names. Asked by a thread of Qt's as long as a dialog is open."""

    def icon(self, what: Any) -> QIcon:
        """The icon of a file or a folder."""
        if isinstance(what, QFileInfo):
            what = self.IconType.Folder if what.isDir() else self.IconType.File
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        """The kind of a file, as in `TXT file`."""
        if info.isDir():
            return tr("Folder")
        return tr("{ending} file", ending=info.suffix().upper()) if info.suffix() else tr("File")


@cache
def by_name() -> ByName:
    """The one of the program: dialogs own none, and are asked until their threads have ended."""
    return ByName()
