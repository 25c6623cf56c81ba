"""The manual in its window: opened with one key from everywhere on the page that fits, read, searched, and left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotations import leads
from app import sample
from app.mainwindow import MainWindow
from app.panes.manual import ManualWindow
from tests.app.dialogs import made_empty
from tests.windows import (
    ALT,
    CTRL,
    SHIFT,
    choose,
    click,
    focus,
    give,
    opened,
    press,
    select_by_keys,
    settle,
    told,
    type_in,
)
from widgets.look.tokens import DARK

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.reading.enter_point(None)
        yield window


def the_manual(qtbot: QtBot, window: MainWindow) -> ManualWindow:
    """The manual, in front."""
    found = window.helping.window
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def asked(qtbot: QtBot, window: MainWindow, key: Key = Key.Key_F1) -> ManualWindow:
    """The manual, after its key was pressed where the focus is."""
    press(key)
    return the_manual(qtbot, window)


def left(qtbot: QtBot, found: ManualWindow, back: QWidget) -> None:
    """Esc closes the manual, and the window that it was opened from is in front again."""
    press(Key.Key_Escape)
    assert not found.isVisible()
    qtbot.waitUntil(back.isActiveWindow)


def heading(found: ManualWindow) -> str:
    """The heading that the caret stands at."""
    return found.parts.page.textCursor().block().text()


def dialog(window: MainWindow) -> QDialog:
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def choose_stance(window: MainWindow) -> None:
    choose(window, next(each.id for each in window.reading.spans() if each.label == "STANCE"))


def ask_link(window: MainWindow) -> None:
    choose_stance(window)
    press("l")


def ask_answer(window: MainWindow) -> None:
    choose_stance(window)
    press("c")


def list_mentions(window: MainWindow) -> None:
    window.navigation.open_document("lindmoor-tram-extension")
    window.reading.enter_point(None)
    select_by_keys(window, "Civic List")
    press("1")
    press(Key.Key_Escape)
    press("m")


PLACES: list[tuple[str, Callable[[MainWindow], object], str, str]] = [
    ("the article", lambda window: None, "marking", "Marking"),
    ("a chosen span", choose_stance, "edges", "Changing what is marked"),
    ("a sticky label", lambda window: press("1"), "marking", "Marking many things with one label"),
    ("a point", lambda window: window.reading.enter_point(1), "points", "Summary points"),
    ("the documents", lambda window: window.documents.view.setFocus(), "window", "The list of documents"),
    ("a question", ask_answer, "questions", "Questions and answers"),
    ("the target of a link", ask_link, "links", "Links"),
    ("a note", lambda window: press("n"), "remarks", "Notes, queries and flags"),
    ("the palette", lambda window: window.command_palette.show(), "keys", "Finding a command by its words"),
    ("the list of mentions", list_mentions, "mentions", "All mentions"),
    ("who labels", lambda window: window.ask_annotator(), "together", "Names"),
]


def test_the_key_opens_the_page_about_what_is_in_front(qtbot: QtBot, window: MainWindow) -> None:
    for place, state, page, title in PLACES:
        state(window)
        holder = focus()
        found = asked(qtbot, window)
        assert (found.shown(), heading(found)) == (page, title), place
        assert found.parts.page.hasFocus()
        left(qtbot, found, window)
        assert focus() is holder, "the focus goes back to where it was"
        window.name_prompt.hide()
        window.labelling.set_sticky(None)
        window.reading.focus_active()
        window.reading.choose(None)
        window.reading.enter_point(None)


DIALOGS: list[tuple[Callable[[MainWindow], object], str]] = [
    (lambda window: window.keying.show(), "keys"),
    (lambda window: window.registering.show(), "entities"),
    (lambda window: window.remarking.show_inbox(), "remarks"),
    (lambda window: window.files.export_corpus(), "exporting"),
    (lambda window: window.files.import_paths([]), "importing"),
    (lambda window: window.about(), "trouble"),
]


def test_closing_it_is_said(qtbot: QtBot, window: MainWindow) -> None:
    window.helping.show()
    assert told(window).startswith("The manual is open")
    manual = window.helping.window
    assert manual is not None
    manual.close()
    assert told(window) == "The manual is closed"


def test_it_does_so_in_every_dialog(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "manual", "Ctrl+F12")
    for state, page in DIALOGS:
        state(window)
        shown = dialog(window)
        qtbot.waitUntil(shown.isActiveWindow)
        press(Key.Key_F12, CTRL)
        found = the_manual(qtbot, window)
        assert found.shown() == page
        found.parts.line.setFocus()
        type_in("x")
        assert found.parts.line.text() == "x", "the dialog behind blocks nothing"
        press(Key.Key_Escape)
        left(qtbot, found, shown)
        shown.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qtbot.waitUntil(window.isActiveWindow)


def test_it_does_so_where_files_are_asked_for_and_where_a_fault_is_told(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.files.open_project()
    shown = window.findChild(QFileDialog)
    qtbot.waitUntil(shown.isActiveWindow)
    assert asked(qtbot, window).shown() == "files"
    left(qtbot, the_manual(qtbot, window), shown)
    shown.close()
    window.bug_met.emit(ValueError("out of reach"))
    box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    assert asked(qtbot, window).shown() == "trouble"


def test_it_does_so_in_the_agreement_window_and_in_the_manual_itself(qtbot: QtBot, window: MainWindow) -> None:
    leads.lead(window.session.project)
    window.agreeing.show()
    panel = window.agreeing.window
    assert panel is not None
    qtbot.waitUntil(panel.isActiveWindow)
    found = asked(qtbot, window)
    assert found.shown() == "agreement"
    press(Key.Key_F1)
    assert found.shown() == "manual"
    left(qtbot, found, panel)


@pytest.mark.parametrize("floats", [False, True], ids=["beside the text", "in a window of its own"])
def test_it_does_so_in_panels(qtbot: QtBot, window: MainWindow, floats: bool) -> None:
    for name, page in (("spans", "table"), ("guideline", "guideline"), ("preferences", "look"), ("search", "finding")):
        panel = window.docks.open(name)
        dock = window.docks._docks[name]
        dock.setFloating(floats)
        window.docks.enter(panel)
        qtbot.waitUntil(lambda panel=panel: panel.window().isActiveWindow() and panel.isAncestorOf(focus()))
        found = asked(qtbot, window)
        assert found.shown() == page, name
        left(qtbot, found, panel.window())
        assert panel.isAncestorOf(focus())
        dock.setFloating(False)
        window.docks.close(name)


def test_without_a_document_it_opens_on_the_first_page(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path)) as window:
        assert asked(qtbot, window).shown() == "first-ten-minutes"


def test_in_an_open_menu_it_opens_where_the_command_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    for title, id, page, words in (
        ("&Edit", "skip", "finishing", "Leaving a document out, and opening one again"),
        ("&Edit", "fields", "questions", "Questions about the document"),
        ("&Mark", "mark_exactly.STANCE", "marking", "What is marked exactly"),
        ("&Help", "about", "files", "What the program remembers"),
    ):
        menu = window.menus[title]
        menu.popup(window.mapToGlobal(window.rect().center()))
        menu.setActiveAction(window.actions_by_id[id])
        QTest.keyClick(menu, Key.Key_F1)
        assert not menu.isVisible()
        found = the_manual(qtbot, window)
        assert (found.shown(), heading(found)) == (page, words)
        left(qtbot, found, window)
    window.show_menu(window.mapToGlobal(window.rect().center()), [])
    QTest.keyClick(QApplication.activePopupWidget(), Key.Key_F1)
    assert the_manual(qtbot, window).shown() == "manual"


def test_pages_name_the_keys_that_hold_now_and_the_way_through_the_menus(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "undo", "Ctrl+F9")
    give(window, "entities")
    found = asked(qtbot, window)
    found.turn_to("edges")
    assert "Ctrl+F9 takes your last step back" in found.parts.page.words()
    found.turn_to("entities#register")
    assert "Span › Entities (Span › Entities (which has no key)) opens the register" in found.parts.page.words()
    give(window, "entities", "Ctrl+F11")
    assert "Span › Entities (Ctrl+F11) opens the register" in found.parts.page.words(), "an open page follows"


def test_a_bar_in_a_table_is_shown_as_it_is_typed(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    found.turn_to("finding#words")
    assert "ferry | steamer" in found.parts.page.words()
    found.turn_to("command-line")
    assert "'union | dockers'" in found.parts.page.words()
    assert "\\" not in found.parts.page.words()


def test_words_are_searched_in_all_pages_and_lit_up_where_they_stand(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    press("f", CTRL)
    type_in("gap word")
    assert found.parts.count.text() == f"{found.parts.hits.count()} places found"
    assert found.parts.hits.count() > 1
    press(Key.Key_Down)
    assert found.parts.hits.hasFocus()
    assert found.shown() == "edges"
    lit = [each.cursor.selectedText() for each in found.parts.page.extraSelections()]
    assert {word.lower() for word in lit} >= {"gap", "word"}
    first = found.parts.hits.current_row()
    press(Key.Key_F3)
    assert found.parts.hits.current_row() == first + 1
    press(Key.Key_F3, SHIFT)
    press(Key.Key_Return)
    assert found.parts.page.hasFocus()
    press(Key.Key_Escape)
    assert found.isVisible()
    assert found.parts.contents.isVisible()
    assert found.parts.page.extraSelections() == []
    left(qtbot, found, window)


def test_what_is_found_nowhere_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    press("f", CTRL)
    type_in("zeppelin")
    assert found.parts.nothing.isVisible()
    assert "Write fewer of them" in found.parts.nothing.text()
    press(Key.Key_F3)
    assert found.shown() == "marking"


def test_one_reads_on_and_goes_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    press(Key.Key_PageDown, CTRL)
    assert found.shown() == "edges"
    found.parts.page.link_wanted.emit("questions.md#inspector")
    assert heading(found) == "The inspector"
    found.parts.page.link_wanted.emit("#fields")
    assert heading(found) == "Questions about the document"
    press(Key.Key_Left, ALT)
    assert found.shown() == "edges"
    press(Key.Key_Left, ALT, 2)
    assert found.shown() == "marking"
    press(Key.Key_Right, ALT)
    assert found.shown() == "edges"
    click(found.parts.buttons["back"])
    assert found.shown() == "marking"
    press(Key.Key_Home, ALT)
    assert found.shown() == "first-ten-minutes"
    press(Key.Key_PageUp, CTRL)
    assert found.shown() == "first-ten-minutes", "there is no page before it"


def test_contents_are_walked_and_links_followed_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    press(Key.Key_F6)
    assert found.parts.line.hasFocus()
    press(Key.Key_F6)
    assert found.parts.contents.hasFocus()
    press(Key.Key_Home)
    press(Key.Key_Down, times=2)
    press(Key.Key_Return)
    assert found.shown() == "reading", "headings of chapters are passed over"
    found.turn_to("first-ten-minutes")
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert found.shown() != "first-ten-minutes"


def test_text_is_read_selected_and_left_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    page = found.parts.page
    page.moveCursor(QTextCursor.MoveOperation.Start)
    press(Key.Key_Right, CTRL | SHIFT)
    assert page.textCursor().selectedText().startswith("Marking")
    seen: list[QWidget] = []
    for _ in range(80):
        press(Key.Key_Tab)
        if focus() not in seen:
            seen.append(focus())
    assert {found.parts.line, found.parts.contents, page} <= set(seen), "the focus is trapped nowhere"
    assert page.accessibleName() == "Page: Marking"


def test_its_size_follows_keys_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    before = found.parts.page.document().defaultFont().pointSizeF()
    press(Key.Key_Plus, CTRL)
    assert found.parts.page.document().defaultFont().pointSizeF() == pytest.approx(before * 1.1)
    click(found.parts.buttons["zoom_in"])
    assert window.settings.manual_zoom == 125
    press("0", CTRL)
    assert found.parts.page.document().defaultFont().pointSizeF() == before


def test_it_follows_the_scheme(qtbot: QtBot, window: MainWindow) -> None:
    found = asked(qtbot, window)
    dark = window.appearance.tokens is DARK
    press("l", CTRL | SHIFT)
    settle_palette(qtbot, found)
    assert (window.appearance.tokens is DARK) is not dark
    (link,) = {
        fragment.fragment().charFormat().foreground().color().name()
        for block in blocks(found)
        for fragment in block.begin()
        if fragment.fragment().charFormat().isAnchor()
    }
    assert link == window.appearance.tokens.focus


def settle_palette(qtbot: QtBot, found: ManualWindow) -> None:
    qtbot.waitUntil(lambda: found.parts.page.isVisible() and not QApplication.instance().startingUp())  # type: ignore[union-attr]


def blocks(found: ManualWindow) -> Iterator[object]:
    block = found.parts.page.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def test_the_window_takes_it_along_when_it_closes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        found = asked(qtbot, window)
        window.close()
        assert not found.isVisible()
    with opened(qtbot, sample.make(tmp_path)) as window:
        settle(qtbot, window)
        assert window.helping.window is None, "it is made when it is asked for"
