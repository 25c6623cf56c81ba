"""What the program does by itself: who labels, what it remembers, the daily copy, cycles, motion."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QProxyStyle, QStyle
from pytestqt.qtbot import QtBot

from annotations.errors import Refused
from annotations.project import Project
from app import sample
from app.application import Collector, prepare
from app.settings import Settings
from tests.windows import opened


def test_a_known_name_is_known_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "Ada") as window:
        assert window.session.annotator == "ada"
        assert len(window.reading.spans()) > 0


def test_the_name_given_with_the_project_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path, " zoe ") as window:
        assert window.session.annotator == "zoe"
    with opened(qtbot, path, annotator=None) as window:
        assert window.session.annotator == "zoe"
        assert not window.name_prompt.isVisible()


def test_a_remembered_name_that_cannot_be_one_is_asked_again(qtbot: QtBot, tmp_path: Path) -> None:
    Settings().annotator = "x" * 100
    with opened(qtbot, sample.make(tmp_path), annotator=None) as window:
        assert window.session.annotator == ""
        assert window.name_prompt.isVisible()


def test_of_two_names_that_differ_in_capitals_each_stays_itself(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    project = Project.open(path)
    # as an import may bring them
    project._store._db.execute("UPDATE annotation_set SET annotator = 'ADA' WHERE annotator = 'ben'")
    project.close()
    with opened(qtbot, path, "ada") as window:
        window.label_bar.annotator_chosen.emit("ADA")
        assert window.session.annotator == "ADA"
        window.label_bar.annotator_chosen.emit("ada")
        assert window.session.annotator == "ada"


def test_a_name_that_cannot_be_opens_no_window(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with pytest.raises(Refused, match="control characters"), opened(qtbot, path, "a\nb"):
        pass
    assert Settings().annotator == ""
    assert Settings().last_project is None


def test_the_project_that_was_open_last_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path):
        assert Settings().last_project == path
    path.unlink()
    assert Settings().last_project is None


def test_the_window_keeps_the_copy_of_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        (copy,) = (tmp_path / "sample.stancemark-copies").iterdir()
        assert copy.name.startswith("sample-20")
        assert window.status.message.property("role") != "error"


def test_a_copy_that_cannot_be_kept_is_a_line_and_no_box(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    (tmp_path / "sample.stancemark-copies").write_text("in the way")
    with opened(qtbot, path) as window:
        assert "no copy of the project can be kept there" in window.status.message.text()
        assert window.findChildren(QMessageBox) == []
        assert len(window.reading.spans()) > 0


def test_python_collects_cycles_on_the_ui_thread_only(qtbot: QtBot, tmp_path: Path) -> None:
    assert gc.isenabled()
    with opened(qtbot, sample.make(tmp_path)):
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_collects() -> None:
    parent = QObject()
    collector = Collector(parent)
    try:
        ring = Ring()
        ring.own = ring
        gone = weakref.ref(ring)
        del ring
        assert gone() is not None
        collector._timer.timeout.emit()
        assert gone() is None
    finally:
        collector.stop()


class Ring:
    own: Ring


class Still(QProxyStyle):
    """The style of a desktop whose user wants no motion."""

    def styleHint(self, hint: QStyle.StyleHint, option=None, widget=None, data=None) -> int:  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_reduced_motion_leaves_the_flash_of_a_jump_out(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        first, second = window.reading.spans()[:2]
        view = window.reading.view_of(first.start, first.end)
        window.reading.choose(first, reveal=True)
        assert view._flash_timer.isActive()
        qtbot.waitUntil(lambda: not view._flash_timer.isActive())
        QApplication.setStyle(Still("Fusion"))
        window.reading.choose(second, reveal=True)
        assert not view._flash_timer.isActive()


def test_the_scheme_of_the_desktop_is_followed_unless_one_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        changed = QApplication.styleHints().colorSchemeChanged
        changed.emit(Qt.ColorScheme.Unknown)
        assert window.status.message.text() == "As the desktop is"
        window.appearance.toggle_scheme()
        chosen, said = window.appearance.tokens, window.status.message.text()
        changed.emit(Qt.ColorScheme.Unknown)
        assert (window.appearance.tokens, window.status.message.text()) == (chosen, said)


def test_scripts_without_a_font_are_not_told_of_on_standard_error(qapp: QApplication) -> None:
    prepare(qapp)
    assert not QLoggingCategory("qt.text.font.db").isWarningEnabled()
    assert QLoggingCategory("qt.qpa").isWarningEnabled(), "all else is told"
