"""The process whose start is measured: `probe bare`, or `probe program PROJECT`.

At each event it prints a line (what, the time, whether spaCy is loaded) and waits for a line, so that the one who
measures can look at its memory. The clock is the same in all processes of a machine.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

SETTLED_MS = 1500
PAINTED = "painted"
SETTLED = "settled"


def tell(what: str) -> None:
    """Print what happened when, and wait for an answer."""
    print(json.dumps([what, time.monotonic(), "spacy" in sys.modules]), flush=True)
    sys.stdin.readline()


def watched(kind: type[QWidget]) -> type[QWidget]:
    """The same kind of window; it tells when all of it has been painted for the first time."""

    class Watched(kind):  # type: ignore[valid-type]
        told = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.told:
                self.told = True
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

        def customEvent(self, event: QEvent) -> None:
            tell(PAINTED)

    return Watched


def bare() -> None:
    """An empty window."""
    application = QApplication([])
    window = watched(QWidget)()
    window.resize(1480, 860)
    window.show()
    QTimer.singleShot(200, application.quit)
    application.exec()


def program(project: Path) -> None:
    """`stancemark open PROJECT --as ada`."""
    from app import __main__, application
    from app.session import Session

    application.MainWindow = watched(application.MainWindow)  # type: ignore[attr-defined, assignment]
    take_tokenizer = Session.set_tokenizer

    def loaded(session: Session, *arguments: object) -> None:
        take_tokenizer(session, *arguments)  # type: ignore[arg-type]
        QTimer.singleShot(SETTLED_MS, settled)

    def settled() -> None:
        tell(SETTLED)
        QApplication.quit()

    Session.set_tokenizer = loaded  # type: ignore[method-assign, assignment]
    sys.argv = ["stancemark", "open", str(project), "--as", "ada"]
    __main__.main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(Path(sys.argv[2]))
