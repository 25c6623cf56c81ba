"""A lead makes a project for Japanese articles, marks a word by keys, puts another language in place, and takes it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotations import projectlanguage
from annotations.suggest.pipelines import rules_for
from app.mainwindow import MainWindow
from app.panes.importing import ImportDialog
from app.panes.languagechoice import LanguageDialog
from tests.app.dialogs import made_empty
from tests.windows import ALT, CTRL, SHIFT, opened, press, select_by_keys, settle, told, type_in

Key = Qt.Key
ARTICLE = """首相がNATOの会議に出席
首相は2025年、NATOの会議で「島を支援する」と述べた。市長は反対した。
[1] 首相は島を支援する。
"""


def dialog(window: MainWindow) -> LanguageDialog:
    return next(each for each in window.findChildren(LanguageDialog) if each.isVisible())


def new_project(qtbot: QtBot, window: MainWindow, path: Path, typed: str) -> MainWindow:
    """By keys: a new project at PATH, for articles in the language that is typed for."""
    press(Key.Key_N, CTRL | SHIFT)
    files = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    files.selectFile(str(path))
    files.accept()  # type: ignore[attr-defined]
    asked = dialog(window)
    qtbot.waitUntil(asked.isActiveWindow)
    type_in(typed)
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.isVisible())
    fresh = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible())
    settle(qtbot, fresh)
    return fresh


def change_language(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    press(Key.Key_J, CTRL | SHIFT)
    asked = dialog(window)
    qtbot.waitUntil(asked.isActiveWindow)
    type_in(typed)
    press(Key.Key_Return)
    settle(qtbot, window)


def bring_in(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    path.write_text(ARTICLE, encoding="utf-8")
    window.files.import_paths([path])
    found = window.findChild(ImportDialog)
    assert found is not None
    qtbot.waitUntil(lambda: not window.jobs.busy and found.import_button.isEnabled())
    qtbot.waitUntil(found.isActiveWindow)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    settle(qtbot, window)


def words(window: MainWindow) -> list[str]:
    """The words of the article's body, as keys go through them."""
    segmentation, document = window.session.segmentation, window.session.document
    assert document is not None
    body = document.sections_of("body")[0]
    return [document.text[slice(*each)] for each in segmentation.tokens_in(body.start, body.end)]


def marked(window: MainWindow) -> list[tuple[str, str]]:
    return sorted((span.label, span.quote) for span in window.session.spans())


def test_japanese_by_keys_then_german_then_back(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path), "jun") as first:
        window = new_project(qtbot, first, tmp_path / "new.stancemark", "japan")
        assert window.session.project.language == "ja"
        bring_in(qtbot, window, tmp_path / "島.txt")
        assert window.session.document is not None
        assert window.session.document.language == "ja"
        assert {"NATO", "2025"} <= set(words(window))

        select_by_keys(window, "市長")
        press("1")
        select_by_keys(window, "NATO")
        press("1")
        press(Key.Key_Escape, times=2)
        assert {"市長", "NATO"} <= {quote for _, quote in marked(window)}
        before, cut = marked(window), words(window)

        press(Key.Key_N, CTRL | ALT)
        beside = next(each for each in window.windowing.all_windows() if each is not window)
        settle(qtbot, beside)
        settle(qtbot, window)
        change_language(qtbot, window, "deuts")
        for each in (window, beside):
            assert each.session.project.language == "de"
            assert each.session.document is not None
            assert each.session.document.language == "de"
            assert words(each) != cut
            assert any(word.startswith("首相は2025年") for word in words(each))
            assert marked(each) == before
        assert told(window) == "The articles are in German (de)"

        press(Key.Key_Z, CTRL)
        settle(qtbot, window)
        for each in (window, beside):
            assert each.session.project.language == "ja"
            assert (words(each), marked(each)) == (cut, before)


def test_what_is_missing_is_said_where_one_picks_and_after(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path), "jun") as window:
        press(Key.Key_J, CTRL | SHIFT)
        asked = dialog(window)
        qtbot.waitUntil(asked.isActiveWindow)
        assert asked.list.current() == "en"
        type_in("zzz")
        assert asked.list.current() == ""
        assert not asked.take.isEnabled()
        press(Key.Key_Backspace, times=3)
        assert asked.list.current() == "en", "an empty line proposes what was proposed before"
        rows = asked.list._view
        assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))
        type_in("thai")
        assert asked.list.current() == "th"
        remark = rules_for("th").remark or "spaCy has rules for the words of this language"
        assert asked.remark.text() == remark
        press(Key.Key_Down)
        press(Key.Key_Up)
        press(Key.Key_Return)
        assert window.session.project.language == "th"
        assert rules_for("th").remark in (None, told(window).split("; The articles")[0])


def test_a_region_stays_where_the_language_does(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path), "jun") as window:
        projectlanguage.change(window.session.project, "de-AT")
        press(Key.Key_J, CTRL | SHIFT)
        asked = dialog(window)
        qtbot.waitUntil(asked.isActiveWindow)
        assert asked.outcome.text() == "This is their language now."
        press(Key.Key_Return)
        assert window.session.project.language == "de-AT"
        assert told(window) == "The articles are in German (de-AT) already"


def test_who_does_not_lead_sees_which_language_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path), "cora") as window:
        window.remarking.lead()
        window.following.become("jun")
        press(Key.Key_J, CTRL | SHIFT)
        assert told(window) == "The articles are in English (en); cora may change that"
        assert not any(each.isVisible() for each in window.findChildren(LanguageDialog))
