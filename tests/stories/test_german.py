"""A German annotator with German articles: marks, answers, finishes, exports; no line comes in English on the way."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotations import catalogues, importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from app.application import report
from app.mainwindow import MainWindow
from app.panes.exporting import ExportDialog
from docs.translating.lines import lines
from tests.windows import CTRL, NONE, opened, press, select_by_keys, settle, told, type_in

Key = Qt.Key
ARTICLE = """Hafenrat bietet Nachtfähre an, wenn die Insel zahlt
Der Hafenrat bietet eine Nachtfähre an. Er würde im Mai beginnen, wenn die Insel die Mannschaft bezahlt.
Bürgermeisterin Ida Holm lehnt das ab. Am 3. Mai spricht der Rat noch einmal, z. B. über die Löhne.
[1] Der Hafenrat bietet eine Nachtfähre an.
"""


class Jana:
    """Presses keys, and hears what the status line says after each."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.heard = [told(window)]

    def press(self, *keys: Qt.Key | str, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            press(key, held)
            self.heard.append(told(self.window))

    def type_in(self, words: str) -> None:
        type_in(words)
        self.press(Key.Key_Return)

    def select(self, quote: str) -> None:
        select_by_keys(self.window, quote)
        self.heard.append(told(self.window))


@contextmanager
def at_work(qtbot: QtBot, folder: Path, schema: Schema) -> Iterator[Jana]:
    (folder / "hafen.txt").write_text(ARTICLE, encoding="utf-8")
    project = Project.create(folder / "p.stancemark", schema, language="de")
    reading = importing.read([folder / "hafen.txt"], rules=SplitRules(), language="de")
    importing.store(project, importing.plan(project, reading))
    project.close()
    with opened(qtbot, folder / "p.stancemark", "jana") as window:
        yield Jana(window)


def english(text: str, known: list[tuple[str, re.Pattern[str]]]) -> str:
    """The English line of the program that TEXT is; empty where it is none."""
    return next((line for line, pattern in known if pattern.fullmatch(text)), "")


@pytest.fixture(scope="module")
def known() -> list[tuple[str, re.Pattern[str]]]:
    """Every English line that is another one in German, and what it looks like when its places are filled."""
    catalogue = catalogues.read(catalogues.file_of("de"))
    found = []
    for line in lines():
        for text in line.texts:
            words = re.sub(r"\{[^}]*\}", "", text).split()
            if text not in (catalogue.get(line.texts[-1]) or ()) and (len(words) > 1 or words == [text]):
                parts = re.split(r"\{[^{}]*\}", text.replace("{{", "{").replace("}}", "}"))
                found.append((text, re.compile(".*".join(map(re.escape, parts)), re.DOTALL)))
    return found


def test_a_day_in_german(
    qtbot: QtBot, tmp_path: Path, schema: Schema, german: None, known: list[tuple[str, re.Pattern[str]]]
) -> None:
    with at_work(qtbot, tmp_path, schema) as jana:
        window = jana.window
        jana.select("Der Hafenrat")
        jana.press("1")
        jana.type_in("Hafenrat")
        jana.press(Key.Key_Tab, "m", Key.Key_Return)
        jana.select("bietet eine Nachtfähre an")
        jana.press("2", "o", Key.Key_Return, Key.Key_Escape, "n")
        jana.type_in("Steht das auch im Beschluss?")
        jana.press(Key.Key_Return, held=CTRL)
        assert jana.heard[-1].startswith("Nicht abgeschlossen: ")
        assert window.reading.findings.isVisible()
        jana.press(Key.Key_F8, Key.Key_F8, Key.Key_Escape)
        jana.press(Key.Key_Z, held=CTRL)
        assert jana.heard[-1].startswith("Rückgängig gemacht: ")
        jana.press(Key.Key_Y, Key.Key_T, held=CTRL)
        jana.press(Key.Key_Escape, Key.Key_F9, Key.Key_F9, Key.Key_Escape, "w", ".", ":", "9")
        jana.press(Key.Key_F4)
        jana.press("y", Key.Key_Escape)
        export(qtbot, jana, tmp_path / "labels.jsonl")
        jana.press(Key.Key_Return, Key.Key_Return, held=CTRL)
        assert window.session.head is not None
        wrong = [(line, found) for line in dict.fromkeys(jana.heard) if (found := english(line, known))]
        assert not wrong, wrong
        assert len(set(jana.heard)) > 20, jana.heard
        assert "Hafenrat" not in report(ValueError("a fault"), window)
    path = tmp_path / "p.stancemark"
    in_german, stored = titles(path), written(path)
    catalogues.speak("en")
    assert not [each for each in in_german if english(each, known)]
    assert titles(path) == stored[::-1]
    assert all(english(each, known) for each in stored), stored
    assert not [each for each in stored if "„" in each]


def written(path: Path) -> list[str]:
    """The steps of jana as anything that reads SQLite sees them."""
    with closing(sqlite3.connect(path)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM step WHERE annotator = 'jana' ORDER BY id")]


def titles(path: Path) -> list[str]:
    """What jana has done, as it is told now."""
    project = Project.open(path, annotator="jana")
    try:
        return [step.title for step in project.history(50) if step.annotator == "jana"]
    finally:
        project.close()


def export(qtbot: QtBot, jana: Jana, target: Path) -> None:
    """Write all labels, by the keys of the dialog."""
    window = jana.window
    jana.press("e", held=CTRL)
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.target.setFocus()
    press("a", CTRL)
    type_in(str(target))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.busy and dialog.close_button.text() == "Schließen", timeout=20_000)
    dialog.close_button.click()
    qtbot.waitUntil(window.isActiveWindow)
    settle(qtbot, window)
    jana.heard.append(told(window))
