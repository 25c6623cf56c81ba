"""The window in another language: which one it is, changed while it is open, and German letters in menus."""

from __future__ import annotations

import errno
import os
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from annotations import catalogues, wording
from annotations.errors import reason
from annotations.schema import Schema
from annotations.wording import tr
from app import languages
from app.commands.deeds import DEEDS
from app.commands.fixedkeys import reserved
from app.commands.table import COMMANDS, MENUS
from app.mainwindow import MainWindow
from app.panes.versions import VersionsDialog
from app.settings import Settings
from tests.projects import harbour_at_work
from tests.windows import ALT, CTRL, SHIFT, opened, press, settle, take, told, type_in, windows
from widgets.keys.keynames import sequence, shown


def cancel() -> str:
    """What Qt writes on a button of its own."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.buttons()[0].text().replace("&", "")


def ask(language: str, window: MainWindow) -> None:
    """Choose a language by keys."""
    press(Qt.Key.Key_I, CTRL | ALT)
    assert window.asking.is_open, told(window)
    take(window, language)


def the_other(qtbot: QtBot, *gone: MainWindow) -> MainWindow:
    """The window that has come instead."""
    qtbot.waitUntil(lambda: not any(each in windows() for each in gone) and QApplication.activeWindow() in windows())
    found = QApplication.activeWindow()
    assert isinstance(found, MainWindow)
    settle(qtbot, found)
    return found


def versions_of(qtbot: QtBot) -> VersionsDialog:
    """The versions of the guideline, opened by their key."""
    press(Qt.Key.Key_F2, SHIFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, VersionsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize(("language", "name"), [("en", "Ctrl+Enter"), ("de", "Strg+Eingabe")])
def test_menus_call_the_key_that_ends_a_line_as_all_other_lines_do(qtbot: QtBot, language: str, name: str) -> None:
    tongue = languages.Tongue()
    tongue.speak(language)
    try:
        in_menus = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        assert (in_menus, shown("Ctrl+Return")) == (name, name)
        assert sequence("Ctrl+Enter") != sequence("Ctrl+Return"), "those are two keys"
        assert reason(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))) == (
            "No such file or directory" if language == "en" else "Datei oder Ordner gibt es nicht"
        )
        assert reason(OSError(0, "something else")) == "something else"
    finally:
        tongue.speak("en")
        tongue.leave()


def test_every_window_speaks_the_language_that_is_chosen_in_one(
    qtbot: QtBot, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(catalogues.CHOSEN)
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        window.windowing.new()
        qtbot.waitUntil(lambda: len(windows()) == 2)
        second = next(each for each in windows() if each is not window)
        settle(qtbot, second)
        second.navigation.open_document("quay")
        second.reading.put_caret(4)
        settle(qtbot, window)
        window.reading.put_caret(12)
        ask("de", window)
        window_now = the_other(qtbot, window, second)
        assert told(window_now) == "Die Oberfläche ist jetzt auf Deutsch"
        assert window_now.menus[MENUS[0]].title() == "&Datei"
        assert {each.session.document.id for each in windows() if each.session.document} == {"harbour", "quay"}
        assert window_now.session.document is not None
        assert (window_now.session.document.id, window_now.reading.active.caret()) == ("harbour", 12)
        assert window_now.session.annotator == "ada"
        assert window_now.session.project.to_undo() is not None
        assert cancel() == "Abbrechen"
        assert shown("Ctrl+Z") == "Strg+Z"
        assert QLocale().language() == QLocale.Language.German
        assert Settings().language == "de"
        ask("en", window_now)
        english = the_other(qtbot, *windows())
        assert told(english) == "The interface speaks English"
        assert cancel() == "Cancel"
        assert shown("Ctrl+Z") == "Ctrl+Z"
        ask("en", english)
        qtbot.waitUntil(lambda: told(english) == "The interface speaks English")
        assert english.isVisible()


def test_while_something_is_under_way_the_language_waits_for_the_next_start(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        window.windowing.new()
        qtbot.waitUntil(lambda: len(windows()) == 2)
        second = next(each for each in windows() if each is not window)
        settle(qtbot, second)
        second.reading.choose(second.reading.spans()[0])
        second.actions_by_id["note"].trigger()
        assert second.asking.is_open
        settle(qtbot, window)
        ask("de", window)
        line = "Deutsch from the next start on, as something is still open or under way"
        qtbot.waitUntil(lambda: told(window) == line)
        assert second.asking.is_open
        assert (Settings().language, wording.language()) == ("de", "en")


def test_what_was_written_and_left_is_there_in_the_other_language(
    qtbot: QtBot, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(catalogues.CHOSEN)
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        press("n")
        type_in("doubt")
        press(Qt.Key.Key_Escape)
        versions_of(qtbot)
        type_in("More. ")
        press(Qt.Key.Key_Escape, times=2)
        settle(qtbot, window)
        ask("de", window)
        german = the_other(qtbot, window)
        assert versions_of(qtbot).writing.editor.text().startswith("More. ")
        press(Qt.Key.Key_Escape, times=2)
        settle(qtbot, german)
        german.reading.choose(None)
        press("n")
        assert german.asking.picker.typed() == "doubt"


def test_a_manual_that_is_open_comes_back_in_the_language_at_the_same_page(
    qtbot: QtBot, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(catalogues.CHOSEN)
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        window.helping.show_page("guideline")
        english = window.helping.window
        assert english is not None
        english.parts.page.set_place(0.5)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        ask("de", window)
        anew = the_other(qtbot, window)
        assert told(anew) == "Die Oberfläche ist jetzt auf Deutsch"
        german = anew.helping.window
        assert german is not None
        assert (german.isVisible(), german.shown()) == (True, "guideline")
        assert german.windowTitle() == "Die Richtlinie – Handbuch – Stancemark"
        assert german.parts.page.place() == pytest.approx(0.5, abs=0.05)
        german.close()
        ask("en", anew)
        assert the_other(qtbot, anew).helping.window is None, "one that was closed stays closed"


def test_the_environment_comes_first_then_what_was_chosen_then_the_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings()
    assert languages.wanted(settings, {catalogues.CHOSEN: "de"}) == "de"
    settings.language = "de"
    assert languages.wanted(settings, {}) == "de"
    assert languages.wanted(settings, {catalogues.CHOSEN: "en"}) == "en"
    assert languages.wanted(settings, {catalogues.CHOSEN: "fr_FR"}) == "en"
    settings.language = "xx"
    assert settings.language == ""
    assert languages.wanted(settings, {}) == languages.of_system() == "en"


def test_a_catalogue_that_is_broken_is_told_and_the_window_is_english(
    qtbot: QtBot, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "stancemark_de.ts"
    broken.write_text("<TS>", encoding="utf-8")
    monkeypatch.setattr(catalogues, "file_of", lambda language: broken)
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        ask("de", window)
        english = the_other(qtbot, window)
        assert "stancemark_de.ts" in told(english)
        assert told(english).endswith("the interface is in English")
        assert english.menus[MENUS[0]].title() == "&File"


def test_each_menu_has_letters_of_its_own_in_german(german: None) -> None:
    assert not doubled(str(tr(menu)) for menu in MENUS)
    for menu in MENUS:
        assert not doubled(str(tr(each.text)) for each in COMMANDS if each.menu == menu)


def doubled(texts: object) -> list[str]:
    """The letters that are underlined more than once."""
    letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)  # type: ignore[attr-defined]
    return [letter for letter, count in letters.items() if count > 1]


def test_no_usual_key_opens_a_menu_in_german(german: None) -> None:
    rows = [(key, row.scope, row.text) for row in (*COMMANDS, *DEEDS) for key in row.keys]
    taken = [(key, text, reserved(key, scope)) for key, scope, text in rows if reserved(key, scope)]
    assert [each for each in taken if "Menü" in each[2]] == []
