"""What the dialog for a new file refuses, it says until something else is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import filechoice
from app.filechoice import Folder
from app.newfile import NewFileDialog
from tests.app.keymaps import fresh_settings


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_refusal_of_a_name_is_seen_until_something_else_is_named(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "taken.txt").touch()
    chosen: list[Path] = []
    folder = Folder(fresh_settings(tmp_path), "some", tmp_path)
    dialog = filechoice.new(parent, "New", "Text (*.txt)", ".txt", folder, chosen.append)
    assert isinstance(dialog, NewFileDialog)
    field = dialog.findChild(QLineEdit)
    width = dialog.width()
    field.setText("n" * 300)
    dialog.accept()
    assert dialog.line.text() == f"{'n' * 59}…: cannot be written (File name too long)"
    assert (dialog.isVisible(), dialog.width(), chosen) == (True, width, [])

    def refuse() -> None:
        field.setText(str(tmp_path / "taken"))
        field.completer().popup().show()  # as while somebody types
        dialog.accept()
        assert dialog.line.isVisible()
        assert not field.completer().popup().isVisible(), "it would cover the line"

    for go_on in (
        lambda: QTest.keyClicks(field, "x"),
        lambda: dialog.selectFile("another"),
        lambda: dialog.currentChanged.emit(str(tmp_path / "other")),
        lambda: dialog.directoryEntered.emit(str(tmp_path / "other")),
    ):
        refuse()
        go_on()
        assert not dialog.line.isVisible()
    dialog.close()
