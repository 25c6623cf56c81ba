"""The journal is written in English, whoever works in which language, and read in one's own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from annotations.edits import AddDocument
from annotations.project import Project
from annotations.wording import speak, tr
from tests.annotations.texts import harbour

pytestmark = pytest.mark.usefixtures("english_again")

GERMAN = {"Import “{name}”": "„{name}“ importieren", "Import": "Importieren"}


def written(project: Project) -> list[str]:
    with closing(sqlite3.connect(project.path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM step ORDER BY id")]


@pytest.mark.parametrize("first", ["en", "de"])
def test_each_reads_a_step_in_a_language_of_theirs(new_project: Callable[..., Project], first: str) -> None:
    project = new_project()
    speak(GERMAN if first == "de" else {}, first)
    project.do(tr("Import “{name}”", name="harbour"), AddDocument(harbour()))
    speak({})
    undone = project.undo()
    assert undone is not None
    assert undone.title == "Import “harbour”"
    speak(GERMAN, "de")
    redone = project.redo()
    assert redone is not None
    assert redone.title == "„harbour“ importieren"
    assert {step.title for step in project.history()} == {"„harbour“ importieren"}
    assert written(project) == ["Import “harbour”"] * 3
