"""Export through the window: choice of sets, what is replaced, cancel, faults."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from annotations.formats.written import Written
from annotations.leads import lead
from app import sample
from app.filechoice import EXPORTS
from app.jobs import FAULT, Job
from app.mainwindow import MainWindow
from app.panes.exporting import ExportDialog
from tests.app.dialogs import Gate, broken, dialog_of
from tests.windows import opened


def test_enter_exports_and_says_what_it_replaces(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for expected, said in (("Export", "wrote"), ("Replace", "replaced")):
            window.actions_by_id["export"].trigger()
            dialog = dialog_of(window, ExportDialog)
            assert isinstance(dialog, ExportDialog)
            target = Path(dialog.target.text())
            assert target.is_absolute()
            assert dialog.export_button.text() == expected
            assert dialog.there_already.isVisible() == (expected == "Replace")
            dialog.activateWindow()
            dialog.format.setFocus()
            qtbot.waitUntil(lambda dialog=dialog: dialog.format.hasFocus())
            QTest.keyClick(dialog.format, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda dialog=dialog, said=said: dialog.report.toPlainText().startswith(said))
            assert not dialog.findChildren(QFileDialog)
            dialog.reject()
            qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_who_does_not_lead_chooses_the_sets_of_others_without_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "ada") as window:
        for leads, rows in (
            (False, ["ada", "All others; who they are is for who leads the project"]),
            (True, ["ada", "ben"]),
        ):
            if leads:
                lead(window.session.project)
            window.actions_by_id["export"].trigger()
            dialog = dialog_of(window, ExportDialog)
            assert isinstance(dialog, ExportDialog)
            found = [dialog.sets.item(at) for at in range(dialog.sets.count())]
            assert [row.text() for row in found] == rows
            assert dialog._chosen_sets() == ([] if leads else ["ada"])
            for row in found:
                row.setCheckState(Qt.CheckState.Unchecked)
            assert not dialog.export_button.isEnabled(), "nothing is chosen"
            found[1].setCheckState(Qt.CheckState.Checked)
            assert dialog._chosen_sets() == ["ben"]
            dialog.reject()
            qtbot.waitUntil(lambda: not window.findChildren(ExportDialog))


def test_export_writes_the_chosen_sets(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(dialog.format.findData("stancemark"))
        dialog.sets.item(1).setCheckState(Qt.CheckState.Unchecked)
        dialog.target.setText(str(tmp_path / "out.jsonl"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: "wrote" in dialog.report.toPlainText())
        lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text().splitlines()]
        assert {each["annotator"] for line in lines for each in line["sets"]} == {"ada"}
        dialog.target.setText(str(tmp_path / "no" / "such" / "out.jsonl"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: "cannot be written" in dialog.report.toPlainText())
        assert window.settings.folder(EXPORTS) == tmp_path, "where something was written is where the next one begins"
        dialog.reject()


@pytest.fixture
def held_back() -> Iterator[Gate]:
    """Stands in the way of the writing where it has told twice how far it is."""
    made = Gate(2)
    yield made
    made.opened.set()


def writing(qtbot: QtBot, window: MainWindow, gate: Gate, target: Path, format: str) -> ExportDialog:
    """The export dialog in the middle of its work."""
    window.actions_by_id["export"].trigger()
    dialog = dialog_of(window, ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    dialog.target.setText(str(target))

    def begin() -> Job[Written] | None:
        dialog.export_button.click()
        return dialog._job

    gate.guard(window.jobs, begin)
    qtbot.waitUntil(gate.reached.is_set)
    qtbot.waitUntil(lambda: dialog.progress.value() == 1)
    return dialog


@pytest.mark.parametrize("format", ["stancemark", "spacy"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_an_export_is_cancelled_and_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, held_back: Gate, format: str, key: Qt.Key | None
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with opened(qtbot, sample.make(tmp_path / "s")) as window:
        dialog = writing(qtbot, window, held_back, out / "new", format)
        assert dialog.progress.isVisible()
        assert dialog.progress.maximum() == 2
        dialog.target.setText(str(out / "other"))
        assert not dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Cancel"
        if key is None:
            dialog.close_button.click()
        else:
            QTest.keyClick(dialog, key)
        held_back.opened.set()
        qtbot.waitUntil(lambda: dialog.report.toPlainText() == "Cancelled; nothing was written")
        assert dialog.isVisible()
        assert dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Close"
        assert not dialog.progress.isVisible()
        assert held_back.passed == 2
        assert list(out.iterdir()) == []
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


@pytest.mark.parametrize("main", [False, True])
def test_closing_a_window_ends_its_export(qtbot: QtBot, tmp_path: Path, held_back: Gate, main: bool) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.jsonl").write_text('{"format":"stancemark/1"}')
    with opened(qtbot, sample.make(tmp_path / "s")) as window:
        dialog = writing(qtbot, window, held_back, out / "a.jsonl", "stancemark")
        job, jobs = dialog._job, window.jobs
        assert job is not None
        held_back.open_when_cancelled(job)
        (window if main else dialog).close()
        qtbot.waitUntil(lambda: not jobs.busy)
        assert held_back.passed == 2
    assert {path.name: path.read_text() for path in out.iterdir()} == {"a.jsonl": '{"format":"stancemark/1"}'}


def test_a_fault_while_writing_is_told_in_the_dialog(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        monkeypatch.setattr(os, "replace", broken)
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.target.setText(str(tmp_path / "out"))
        dialog.export_button.click()
        qtbot.waitUntil(lambda: dialog.report.toPlainText() == FAULT)
        assert dialog.export_button.isEnabled()
        assert dialog.close_button.text() == "Close"
        assert dialog_of(window, QMessageBox).windowTitle() == "Stancemark met a fault of its own"


def test_an_export_never_overwrites_the_project(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.actions_by_id["export"].trigger()
        dialog = dialog_of(window, ExportDialog)
        assert isinstance(dialog, ExportDialog)
        dialog.format.setCurrentIndex(dialog.format.findData("stancemark"))
        dialog.target.setText(str(path))
        assert dialog.there_already.text() == "sample.stancemark: would overwrite a project; choose another name"
        assert dialog.export_button.text() == "Export", "it says beforehand that nothing is replaced"
        own = path.with_name("own.txt")
        own.write_text("A line of my own", encoding="utf-8")
        dialog.target.setText(str(own))
        assert dialog.there_already.text().startswith("own.txt: is there already and was not exported by Stancemark")
        assert dialog.there_already.property("role") == "error"
        assert dialog.export_button.text() == "Export"
        dialog.target.setText(str(path))
        dialog.export_button.click()
        assert "would overwrite a project" in dialog.report.toPlainText()
        assert dialog.export_button.isEnabled()
        dialog.reject()
