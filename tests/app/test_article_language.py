"""What a window shows once the articles are in another language: whoever changed it, here or elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import importing, projectlanguage
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.commandline import cli
from app.looks.typefaces import Script
from app.mainwindow import MainWindow
from tests.windows import opened, press, settle, told

ARTICLE = "首脳会談\n首相2025年NATO会談。市長反対。\n"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    (tmp_path / "talks.txt").write_text(ARTICLE, encoding="utf-8")
    project = Project.create(tmp_path / "p.stancemark", schema)
    reading = importing.read([tmp_path / "talks.txt"], rules=SplitRules(), language="en")
    importing.store(project, importing.plan(project, reading))
    project.close()
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        yield window


def sentences(window: MainWindow) -> int:
    assert window.session.document is not None
    return len(window.session.segmentation.sentences_in(0, len(window.session.document.text)))


def test_letters_are_those_of_the_language(window: MainWindow) -> None:
    appearance = window.appearance
    assert appearance._script is Script.SimplifiedChinese
    projectlanguage.change(window.session.project, "ja")
    assert appearance._script is Script.Japanese
    window.labelling.undo()
    assert appearance._script is Script.SimplifiedChinese


def test_sentences_are_counted_anew_and_back(qtbot: QtBot, window: MainWindow) -> None:
    assert sentences(window) == 2
    window.completion.follow()
    projectlanguage.change(window.session.project, "ja")
    settle(qtbot, window)
    qtbot.waitUntil(lambda: "of 3 sentences" in window.reading.map.accessibleDescription())
    assert sentences(window) == 3
    window.reading.put_caret(0)
    press(Qt.Key.Key_Right, times=2)
    assert window.reading.active.caret() > 0
    window.labelling.undo()
    assert sentences(window) == 2


def test_what_another_program_changed_is_followed(qtbot: QtBot, window: MainWindow) -> None:
    assert cli.main(["language", str(window.session.project.path), "zh"]) == 0
    window.answer(window.following.look_for_others)
    settle(qtbot, window)
    assert window.session.project.language == "zh"
    assert window.session.document is not None
    assert window.session.document.language == "zh"
    assert sentences(window) == 3
    assert "Another program" in told(window)


def test_who_is_not_named_is_asked_first(window: MainWindow) -> None:
    window.session.project.annotator = ""
    window.answer(window.article_language.ask)
    assert window.name_prompt.isVisible()
