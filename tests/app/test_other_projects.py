"""Another project takes the window's place, and what another program writes is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from app import sample
from app.application import create_project
from app.newfile import NewFileDialog
from app.panes.languagechoice import LanguageDialog
from tests.annotations.texts import HARBOUR
from tests.app.dialogs import dialog_of, made_empty
from tests.ear import hearing
from tests.windows import opened

TAKEN = "p.stancemark: exists already; choose another name or open it"


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    return made_empty(tmp_path)


def test_another_project_takes_the_windows_place(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    path = sample.make(tmp_path / "s")
    with opened(qtbot, empty) as window:
        window.project_wanted.emit(tmp_path / "nothing.stancemark", None)
        assert "no such project" in window.status.message.text()
        window.project_wanted.emit(path, None)
        qtbot.waitUntil(lambda: not window.isVisible())


def test_a_refusal_of_a_new_project_stays_in_the_window(qtbot: QtBot, empty: Path) -> None:
    with opened(qtbot, empty) as window:
        window.project_wanted.emit(empty, "de")
        assert "exists already" in window.status.message.text()
    with pytest.raises(Refused):
        create_project(empty)


def test_a_name_that_is_taken_is_refused_where_it_is_chosen(qtbot: QtBot, empty: Path) -> None:
    with opened(qtbot, empty) as window, hearing() as ear:
        window.files.new_project()
        dialog = dialog_of(window, NewFileDialog)
        assert isinstance(dialog, NewFileDialog)
        dialog.selectFile(empty.stem)
        dialog.accept()
        assert dialog.isVisible(), "nothing has been asked, and nothing chosen"
        assert dialog.line.isVisible()
        assert dialog.line.text() == TAKEN
        assert f"! {TAKEN}" in ear.heard()
        dialog.selectFile("other")
        dialog.accept()
        assert not dialog.isVisible()
        dialog_of(window, LanguageDialog).reject()
        window.files.ask_language(empty)  # as a dialog of the desktop may have it
        assert window.status.message.text() == TAKEN
        assert not [each for each in window.findChildren(LanguageDialog) if each.isVisible()]


def test_what_another_program_writes_is_shown(qtbot: QtBot, tmp_path: Path, empty: Path) -> None:
    from app.commandline import cli

    (tmp_path / "harbour.txt").write_text(HARBOUR)
    with opened(qtbot, empty) as window:
        assert cli.main(["import", str(empty), str(tmp_path / "harbour.txt")]) == 0
        window.answer(window.following.look_for_others)
        assert window.session.document.id == "harbour"  # type: ignore[union-attr]
