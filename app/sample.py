"""The sample project: made from the articles that ship with the program, shown in the window or drawn offscreen."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from annotations import exporting, importing, leads
from annotations.errors import Refused, reason
from annotations.files import files_in
from annotations.guidelines.putting import first_version
from annotations.project import Project
from annotations.schema import Schema
from annotations.schema_reader import load
from annotations.sectioning import SplitRules
from annotations.wording import tr
from resources import path as resource

NAME = "sample.stancemark"
ANNOTATOR = "ada"
LEAD = "lead"
PAINT_MS = 500


def make(folder: Path) -> Path:
    """The sample project in FOLDER; made where it is not there yet, else left as it is."""
    project_file = folder / NAME
    if project_file.exists():
        return project_file
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(tr("{folder}: no folder can be made there ({why})", folder=folder, why=reason(error))) from error
    unfinished = project_file.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    fill(unfinished, load(resource("schemas/actor-stance-condition.json")))
    unfinished.replace(project_file)
    return project_file


def fill(project_file: Path, schema: Schema) -> None:
    """Make a project with SCHEMA and the articles that ship with the program."""
    project = Project.create(project_file, schema, annotator="sample", guideline=first_version(schema, LEAD))
    try:
        files = [file for file in files_in([resource("samples")]) if file.suffix in (".txt", ".jsonl")]
        rules = SplitRules.from_schema(schema.sections)
        reading = importing.read(files, rules=rules, language=schema.language)
        importing.store(project, importing.plan(project, reading))
        project.annotator = LEAD
        leads.lead(project)
    finally:
        project.close()


@dataclass(frozen=True)
class Shown:
    """The files that stand for the window where there is no display."""

    project: Path
    picture: Path
    corpus: tuple[Path, ...]

    def lines(self) -> list[str]:
        """The files, one a line."""
        corpus = [tr("corpus    {file}", file=file) for file in self.corpus]
        return [
            tr("project   {project}", project=self.project),
            tr("picture   {picture}", picture=self.picture),
            *corpus,
        ]


def show_offscreen(project_file: Path, folder: Path) -> Shown:
    """Draw the window on the sample into a picture, and export the corpus of one annotator and the lossless file."""
    picture = draw(project_file, folder / "window.png")
    project = Project.open(project_file, annotator=ANNOTATOR)
    try:
        corpus = exporting.export(project, folder / "corpus", "spacy", sets=[ANNOTATOR])
        lossless = exporting.export(project, folder / "sample.stancemark.jsonl", "stancemark")
    finally:
        project.close()
    return Shown(project_file, picture, (*corpus.files, *lossless.files))


def draw(project_file: Path, picture: Path, scheme: str = "system") -> Path:
    """Open the real window on a project in one of SCHEMES, let it paint, and save it as a picture."""
    from PySide6.QtCore import QTimer, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from app.application import Program, prepare
    from app.settings import Settings

    application = QApplication.instance() or QApplication(["stancemark"])
    assert isinstance(application, QApplication)
    prepare(application)
    before = qInstallMessageHandler(_pass_on)
    # a person's own settings have nothing to do with this window, nor the next one with its place
    with TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.scheme = scheme
        program = Program(settings)
        window = program.open(project_file, ANNOTATOR)

        def take() -> None:
            window.grab().save(str(picture))
            window.close()

        QTimer.singleShot(PAINT_MS, window, take)
        application.exec()
        program.close()
        settings.write()
    qInstallMessageHandler(before)
    return picture


def _pass_on(kind: object, context: object, message: str) -> None:
    """Leave out what the offscreen platform says about every window: that it has no frame to size."""
    if not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")
