"""The practice project of the tour: the sample, made once in the person's home folder.

What makes it is imported when it is made, so that the window comes sooner.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from annotations.wording import tr
from app.grammar.asking import Question
from widgets.asking.optionrows import Option

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

FOLDER = "stancemark-sample"
WANTED = "wanted"
"""What the settings say of the tour while another window is asked to begin it."""


LEFT = "left for practice"
"""Under which the settings have the folder of the project from which somebody went to the practice project."""


def folder() -> Path:
    """Where the practice project lies, or will."""
    return Path.home() / FOLDER


def open_practice(window: MainWindow, *, beside: bool) -> None:
    """Make the practice project, if it is not there yet, and open it for the tour, BESIDE a window or in its place."""

    def opened(path: Path) -> None:
        settings = window.settings
        if settings.tour_person != (window.session.annotator or ""):
            settings.tour_place = ("", "")
        settings.tour, settings.tour_person = WANTED, ""
        if beside:
            window.windowing.wanted.emit(path)
        else:
            window.project_wanted.emit(path, None)

    from app import sample

    place = folder()
    own = window.session.project.path.absolute().parent
    if own != place:
        window.settings.set_folder(LEFT, own)
    window.status.tell(tr("Opening the practice project…"))
    window.jobs.run(lambda _: sample.make(place), opened, on_refused=window.refuse)


def ask_for_practice(window: MainWindow) -> None:
    """Ask whether to open the practice project, since the one that is open has no article for the tour."""
    options = [Option("open", tr("Open the practice project in a further window")), Option("stay", tr("Stay here"))]
    middle = window.mapToGlobal(QPoint(window.width() // 3, window.height() // 4))
    window.asking.ask(
        Question(
            tr("The tour works in a practice article, not in your own"),
            options,
            lambda id: open_practice(window, beside=True) if id == "open" else None,
            proposed="open",
            anchor=QRect(middle.x(), middle.y(), 1, 1),
            page="manual#tour",
        )
    )
