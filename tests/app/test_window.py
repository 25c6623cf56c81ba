"""The window around the text: look, size, faults, and what the mouse does in it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from annotations.project import Project
from app import sample
from app.application import create_project, report
from app.settings import Settings
from tests.windows import CTRL, NONE, SHIFT, drag_over, give, label_button, opened, press, settle

ROOT = Path(__file__).resolve().parents[2]


def test_light_and_dark_change_paper_palette_and_labels(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    Settings().scheme = "light"
    with opened(qtbot, path) as window:
        view = window.reading.article

        def paper() -> str:
            return view.viewport().grab().toImage().pixelColor(2, 2).name()

        assert paper() == "#ffffff"
        press(Qt.Key.Key_L, CTRL | SHIFT)
        assert paper() == "#23262b"
        assert window.documents.palette().window().color().name() == "#1c1e22"
        assert len(view.spans()) > 0
        press(Qt.Key.Key_L, CTRL | SHIFT)
        assert paper() == "#ffffff"
        qtbot.waitUntil(lambda: not window.actions_by_id["undo"].icon().isNull())


def test_zoom_changes_the_texts_and_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        usual = window.reading.article.document().size().height()
        heights = [window.reading.points[1].height()]
        press(Qt.Key.Key_Plus, CTRL, 3)
        assert window.settings.zoom == 150
        assert window.reading.article.document().size().height() > usual
        qtbot.waitUntil(lambda: window.reading.points[1].height() > heights[0])
    with opened(qtbot, path) as window:
        assert window.settings.zoom == 150
        press(Qt.Key.Key_0, CTRL)
        assert window.settings.zoom == 100
        press(Qt.Key.Key_Minus, CTRL, 20)
        assert window.settings.zoom == 60


def test_a_long_message_ends_in_an_ellipsis(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        line = "What happened is told at such length that it cannot stand in one line. " * 9
        window.status.warn(line, done="done")
        message = window.status.message
        assert QLabel.text(message).endswith("…")
        assert message.fontMetrics().horizontalAdvance(QLabel.text(message)) <= message.width()
        assert message.text() == message.toolTip() == f"{line}; done"


def test_a_text_changed_behind_the_programs_back_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    project = Project.open(path)
    project._store._db.execute("UPDATE span SET quote = 'altered' WHERE id = (SELECT min(id) FROM span)")
    project.close()
    with opened(qtbot, path) as window:
        assert "quotes “altered”" in window.status.message.text()


def test_no_control_is_clipped_at_1280_by_720(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1280, 720)
        settle(qtbot, window)
        bar = window.label_bar
        for label in window.session.project.schema.labels:
            button = label_button(bar, label.name)
            assert button.width() >= button.sizeHint().width()
            assert bar.rect().contains(button.geometry())
        assert window.reading.summary.viewport().width() > 200
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 720


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    create_project(tmp_path / "p.stancemark")
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        assert window.session.document is None
        for action in window.actions_by_id.values():
            if action.objectName() not in (
                "quit",
                "tour",
                "new",
                "open",
                "import",
                "import_folder",
                "export",
                "about",
                "open_window",
                "close_window",
            ):
                action.trigger()
        assert window.isVisible()


def test_the_mouse_relabels_and_removes_from_the_context_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.reading.article.set_selection(0, 7)
        window.reading.enter_point(None)
        window.actions_by_id["mark.ACTOR"].trigger()
        span = window.reading.spans()[0]
        where = window.reading.article.span_rects(span.id)[0].center().toPoint()
        viewport = window.reading.article.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, where)
        window.reading.menu_wanted.emit(viewport.mapToGlobal(QPoint(where)), [span.id])
        window.actions_by_id["mark.STANCE"].trigger()
        assert window.reading.spans()[0].label == "STANCE"
        window.actions_by_id["remove"].trigger()
        assert window.reading.spans() == []


STUB = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"


def test_a_missing_system_library_is_one_line_that_names_the_packages(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("")
    (tmp_path / "PySide6" / "QtGui.py").write_text(STUB)
    done = subprocess.run(
        [sys.executable, "-m", "app.display"], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "libEGL.so.1" in line
    assert "apt-get install libegl1" in line
    assert "dnf install mesa-libEGL" in line


def test_a_sticky_label_is_let_go_by_the_same_button(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        button = label_button(window.label_bar, "ACTOR")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        drag_over(window, "Norsund Line")
        assert len(window.reading.spans()) == 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.labelling.sticky is None
        drag_over(window, "Orrin Isles")
        assert len(window.reading.spans()) == 1


def test_a_fault_of_ours_is_told_and_the_program_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.bug_met.emit(ValueError("a fault"))
        box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
        assert not box.isModal()
        assert "ValueError: a fault" in box.detailedText()
        assert "PySide6 6." in box.detailedText()
        box.close()
        window.session.project.close()
        assert "the last steps cannot be read" in report(ValueError("x"), window)
        window.session.project = Project.open(window.session.project.path, annotator="zoe")


def test_names_that_differ_in_capitals_are_one_person(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.name_prompt.name_given.emit("ADA")
        assert window.session.annotator == "ada"
        assert len(window.reading.spans()) > 0


def test_changed_keys_are_shown_wherever_keys_are(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1480, 860)
        settle(qtbot, window)
        for id, key in (("mark.STANCE", "5"), ("link.holder", "Z"), ("ask.issue", "V")):
            give(window, id, key)
        assert label_button(window.label_bar, "STANCE").key == "5"
        assert "z" in window.answering.going_on
        window.appearance.toggle_scheme()
        assert label_button(window.label_bar, "STANCE").key == "5"
        stance = next(each for each in window.reading.spans() if each.label == "STANCE" and "holder" in each.attributes)
        window.reading.choose(stance, reveal=True)
        assert "Z" in {link.letter for chip in window.reading.article.margin_chips() for link in chip.links}
        window.navigation.reopen()
        press("v")
        assert window.asking.picker.title() == "Issue"


def test_a_handle_let_go_with_control_stays_at_the_character(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        span = next(each for each in window.reading.spans() if each.quote == "Norsund Line")
        window.reading.choose(span, reveal=True)
        settle(qtbot, window)
        view = window.reading.article
        handle = next(each for each in view.handles() if not each.at_start).area.center().toPoint()
        goal = view.range_rects(span.end - 3, span.end - 2)[0].bottomRight().toPoint()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, handle)
        for place in ((handle + goal) / 2, goal):
            QTest.mouseMove(view.viewport(), place)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, CTRL, goal)
        moved = window.reading.span(span.id)
        assert moved is not None
        assert moved.quote in ("Norsund L", "Norsund Li", "Norsund Lin")
