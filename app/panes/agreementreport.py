"""Writing a report of agreement from the window: asked where, then written in a job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from annotations.agreement.report import Report
from annotations.wording import later, tr
from app import filechoice
from app.session import Session

Work = Callable[[], str]


class Format(NamedTuple):
    """A form of the report. Tables go into a folder; they have no ending."""

    name: str
    words: str
    ending: str


FORMATS = (
    Format("html", later("Web page (HTML)…"), ".html"),
    Format("pdf", later("One page to print (PDF)…"), ".pdf"),
    Format("json", later("All figures (JSON)…"), ".json"),
    Format("csv", later("Tables (CSV), into a folder…"), ""),
)


def ask(parent: QWidget, session: Session, format: Format, report: Report, begin: Callable[[Work], None]) -> None:
    """Ask where the report shall go, and begin to write it there; what was written is the work's answer."""
    title, folder = tr("Write the report"), filechoice.folder_of(session, filechoice.REPORTS)
    if not format.ending:
        filechoice.open_folder(parent, title, folder, lambda path: begin(lambda: write(format, report, path)))
        return
    filechoice.save(
        parent,
        title,
        f"{tr(format.words).rstrip('…')} (*{format.ending})",
        format.ending,
        folder,
        lambda path: begin(lambda: write(format, report, path)),
        folder.path / f"{session.project.path.stem}-agreement{format.ending}",
    )


def write(format: Format, report: Report, path: Path) -> str:
    """Write the report, and say so. Raises Refused where nothing can be written there."""
    from annotations.reporting import writing  # with what it needs, which takes its time

    # the dialog for a file asks before one is replaced, that for a folder does not
    writing.write(report, writing.Targets(**{format.name: path}), replacing=bool(format.ending))
    return tr("The report is in {path}", path=path)
