"""The German manual in its window: the page that fits, the search with and without umlauts, neighbours and menus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import sample
from app.mainwindow import MainWindow
from app.panes.manual import ManualWindow
from tests.windows import CTRL, focus, opened, press, type_in

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, german: None) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.reading.enter_point(None)
        yield window


@pytest.fixture
def found(qtbot: QtBot, window: MainWindow) -> ManualWindow:
    """The manual, opened from the article by its key."""
    press(Key.Key_F1)
    found = window.helping.window
    assert found is not None
    qtbot.waitUntil(found.isActiveWindow)
    return found


def sought(found: ManualWindow, words: str) -> list[str]:
    """What the list shows for these words, place by place. They are put in, as Qt cannot press keys of umlauts."""
    press("f", CTRL)
    found.parts.line.insert(words)
    assert found.parts.line.text() == words
    return [each.place for each in found.parts.hits._model.rows]


def heading(found: ManualWindow) -> str:
    return found.parts.page.textCursor().block().text()


def test_it_opens_in_german_on_the_page_that_fits_and_reads_on(found: ManualWindow) -> None:
    assert (found.shown(), heading(found)) == ("marking", "Markieren")
    assert found.windowTitle() == "Markieren – Handbuch – Stancemark"
    words = found.parts.page.words()
    assert words.endswith("Nächste Seite: Markiertes ändern")
    assert "halten Sie Strg: Strg+1, Strg+2, Strg+3." in words
    assert not found.parts.page._image("pictures/marked.png").isNull()
    assert [each.title for each in found._manual.chapters][:2] == ["Erste Schritte", "Annotieren"]
    press(Key.Key_PageDown, CTRL)
    assert heading(found) == "Markiertes ändern"
    press(Key.Key_PageUp, CTRL)
    assert found.parts.page.accessibleName() == "Seite: Markieren"


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Übereinstimmung", "Übereinstimmung"),
        ("ubereinstimmung", "Übereinstimmung"),
        ("uebereinstimmung", "Übereinstimmung"),
        ("verknüpf", "Verknüpfungen"),
        ("VERKNUEPF", "Verknüpfungen"),
        ("lücken", "Markiertes ändern › Spannen mit Lücken"),
        ("luecken spanne", "Markiertes ändern › Spannen mit Lücken"),
        ("größe farben", "Größe, Farben, bequemes Lesen"),
        ("groesse farben", "Größe, Farben, bequemes Lesen"),
        ("grosse farben", "Größe, Farben, bequemes Lesen"),
        ("abschließen dokument", "Ein Dokument abschließen"),
        ("abschliessen dokument", "Ein Dokument abschließen"),
    ],
)
def test_it_is_searched_with_umlauts_and_without(found: ManualWindow, words: str, first: str) -> None:
    assert sought(found, words)[0] == first
    press(Key.Key_Down)
    assert heading(found) == first.split(" › ")[-1]
    assert len(found.parts.page.extraSelections()) >= len(words.split())


def test_a_key_is_found_by_its_german_name(found: ManualWindow) -> None:
    assert sought(found, "strg+umschalt+f")[0] == "In allen Dokumenten suchen"


def test_what_is_found_is_counted_and_what_is_not_says_what_to_do(found: ManualWindow) -> None:
    places = sought(found, "rueckgaengig")
    assert found.parts.count.text() == f"{len(places)} Fundstellen"
    press("f", CTRL)
    type_in("Zeppelin")
    assert found.parts.nothing.isVisible()
    assert found.parts.nothing.text().startswith("Keine Seite hat alle diese Wörter.")


def test_in_an_open_menu_it_opens_where_the_command_is_explained(qtbot: QtBot, window: MainWindow) -> None:
    for title, id, page, words in (
        ("&Edit", "skip", "finishing", "Ein Dokument auslassen, eines wieder öffnen"),
        ("&View", "language", "look", "Die Sprache der Oberfläche"),
        ("&Help", "about", "files", "Was sich das Programm merkt"),
    ):
        menu = window.menus[title]
        menu.popup(window.mapToGlobal(window.rect().center()))
        menu.setActiveAction(window.actions_by_id[id])
        QTest.keyClick(menu, Key.Key_F1)
        found = window.helping.window
        assert found is not None
        qtbot.waitUntil(found.isActiveWindow)
        assert (found.shown(), heading(found)) == (page, words)
        assert window.actions_by_id[id].text().replace("&", "").rstrip("…") in found.parts.page.words()
        press(Key.Key_Escape)
        qtbot.waitUntil(window.isActiveWindow)


def test_a_question_and_a_chosen_span_have_their_german_page(qtbot: QtBot, window: MainWindow) -> None:
    span = next(each for each in window.reading.spans() if each.label == "STANCE")
    window.reading.choose(span, reveal=True)
    for keys, title in (("", "Markiertes ändern"), ("c", "Fragen und Antworten")):
        if keys:
            press(keys)
        holder = focus()
        press(Key.Key_F1)
        found = window.helping.window
        assert found is not None
        qtbot.waitUntil(found.isActiveWindow)
        assert heading(found) == title
        press(Key.Key_Escape)
        qtbot.waitUntil(window.isActiveWindow)
        assert focus() is holder
