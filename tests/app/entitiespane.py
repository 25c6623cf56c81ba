"""The register of entities in the real window, worked with keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations.edits import AddContents, AddDocument, PutEntity
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, Entity, SetContents, Span
from annotations.text import Document
from app.mainwindow import MainWindow
from app.panes.entities import EntitiesDialog
from tests.annotations.texts import HARBOUR, harbour, span
from tests.windows import CTRL, press

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def naming(document: Document, set_id: str, id: str, quote: str, entity: str, nth: int = 0) -> Span:
    found = span(document, quote, id=id, set=set_id, nth=nth)
    return Span(id, set_id, "ACTOR", found.start, found.end, quote, attributes={"entity": entity})


def registered(tmp_path: Path, schema: Schema) -> Path:
    """Four entities, spans of ada in two documents that refer to three of them, and one span of ben."""
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="ada")
    first, second = harbour(), harbour("other", HARBOUR.replace("Monday", "Tuesday"))
    project.do(
        "Import",
        PutEntity(Entity("e1", "Harbour board", "authority", ("the board",))),
        PutEntity(Entity("e2", "Port authority")),
        PutEntity(Entity("e3", "Ida Holm", "person")),
        PutEntity(Entity("e4", "Élite Cruises")),
        AddDocument(first),
        AddDocument(second),
        AddContents(
            SetContents(
                AnnotationSet("s-ada", "harbour", "ada"),
                (
                    naming(first, "s-ada", "a1", "Harbour board", "e1"),
                    naming(first, "s-ada", "a2", "harbour board", "e1"),
                    naming(first, "s-ada", "a3", "board", "e2", nth=2),
                    naming(first, "s-ada", "a4", "Ida Holm", "e3"),
                    naming(first, "s-ada", "a5", "Holm", "e3", nth=1),
                ),
            )
        ),
        AddContents(
            SetContents(AnnotationSet("s-ben", "harbour", "ben"), (naming(first, "s-ben", "b1", "Holm", "e3"),))
        ),
        AddContents(
            SetContents(AnnotationSet("s-oth", "other", "ada"), (naming(second, "s-oth", "o1", "Holm", "e3"),))
        ),
    )
    project.close()
    return project.path


def register(qtbot: QtBot, window: MainWindow, at: str = "e1") -> EntitiesDialog:
    """Open the register by its key, and go to an entity."""
    dialog = opened_register(qtbot, window)
    dialog.list.set_current(at)
    assert dialog.list.selected() == at
    return dialog


def opened_register(qtbot: QtBot, window: MainWindow) -> EntitiesDialog:
    press("r", CTRL)
    (dialog,) = [each for each in window.findChildren(EntitiesDialog) if each.isVisible()]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def named(window: MainWindow) -> dict[str, str]:
    """The names of the register by id."""
    return {id: entity.name for id, entity in window.session.project.entities().items()}
