"""A new person's first ten minutes: start, tour, a text of one's own, labels, and every export, without one error line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from annotations import importing
from annotations.formats import FORMATS
from annotations.formats.values import Article
from annotations.sectioning import SplitRules
from app.application import _first_project
from app.mainwindow import MainWindow
from app.panes.exporting import ExportDialog
from app.panes.importing import ImportDialog
from app.panes.languagechoice import LanguageDialog
from tests.accessible.places import listening
from tests.app.tourwalk import walk
from tests.windows import ALT, CTRL, SHIFT, focus, opened, press, select_by_keys, settle, type_in
from widgets.announcing import voice
from widgets.controls.answerline import AnswerLine

Key = Qt.Key
OWN = """Ferry board offers night crossing if island pays
The ferry board offers a night crossing. The board would start in May if the island pays the crew.
[1] The ferry board offers a night crossing.
"""


class Lines(QObject):
    """What the status lines of all windows say, with the role in which it is said; and every line that refuses
    something, in windows, dialogs, panels and questions, as it is heard."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self.refusals: list[str] = []

    def hear(self, text: str, urgent: bool) -> None:
        if urgent:
            self.refusals.append(text)

    def follow(self, window: MainWindow) -> None:
        window.status.message.installEventFilter(self)
        self.told.append((str(window.status.message.property("role")), window.status.message.text()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            role = str(watched.property("role"))
            self.told.append((role, role))
        return False

    def of_role(self, role: str) -> list[str]:
        return [text for each, text in self.told if each == role]


@pytest.fixture
def lines(qapp: QApplication) -> Iterator[Lines]:
    found = Lines()
    with listening():
        voice().said.connect(found.hear)
        yield found
        voice().said.disconnect(found.hear)


@contextmanager
def started(qtbot: QtBot, lines: Lines) -> Iterator[MainWindow]:
    """The window of a first start, without a name and without a project."""
    with opened(qtbot, _first_project(), None) as window:
        lines.follow(window)
        yield window


def next_window(qtbot: QtBot, lines: Lines, before: MainWindow) -> MainWindow:
    """The window that came into the place of another one."""

    def found() -> MainWindow | None:
        shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
        return next((each for each in shown if each is not before), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
    window = found()
    assert window is not None
    lines.follow(window)
    settle(qtbot, window)
    return window


def type_path(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Type the path of a file into the dialog that asks for one."""
    dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    line = dialog.findChild(QLineEdit)
    line.setFocus()
    press("a", CTRL)
    type_in(str(path))
    press(Key.Key_Return)


def take_the_language(qtbot: QtBot, window: MainWindow) -> None:
    """Which language the articles are in is asked; the one that is proposed is taken."""
    (dialog,) = window.findChildren(LanguageDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Key.Key_Return)


def import_own_text(qtbot: QtBot, window: MainWindow, text: Path) -> None:
    press("i", CTRL)
    type_path(qtbot, window, text)
    dialog = next(each for each in window.findChildren(ImportDialog) if each.isVisible())
    qtbot.waitUntil(lambda: dialog.import_button.isVisible() and dialog.isActiveWindow())
    press(Key.Key_Return)
    assert "1 document" in dialog.summary.toPlainText()
    press(Key.Key_Return)
    qtbot.waitUntil(window.isActiveWindow)
    settle(qtbot, window)


def mark_all(qtbot: QtBot, window: MainWindow) -> None:
    """Two parties, an offer and its terms, each answered and linked, in article and point; and read it all."""
    assert focus() is window.reading.article
    select_by_keys(window, "ferry board", 0)
    press("1")
    type_in("Ferry board")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    press("m")
    press(Key.Key_Return)
    for stance, nth in (("offers night crossing", 0), ("offers a night crossing", 0), ("offers a night crossing", 1)):
        select_by_keys(window, stance, nth)
        press("2")
        press("o")
        press(Key.Key_Return)
        press(Key.Key_Escape)
    select_by_keys(window, "if the island pays the crew")
    press("3")
    press("p")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    press(Key.Key_Home, CTRL)
    press(Key.Key_Right, CTRL, 6)
    press(Key.Key_F4)
    press("y")
    press(Key.Key_Escape)


def export_as(qtbot: QtBot, window: MainWindow, name: str, target: Path) -> None:
    press("e", CTRL)
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    formats = dialog.findChild(QComboBox)
    formats.setFocus()
    press(Key.Key_Home)
    for _ in range(formats.count()):
        if formats.currentData() == name:
            break
        press(Key.Key_Down)
    assert formats.currentData() == name
    dialog.target.setFocus()
    press("a", CTRL)
    type_in(str(target))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.busy and dialog.close_button.text() == "Close", timeout=20_000)
    press(Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)


def spans_in(target: Path, name: str) -> list[str]:
    """The words of the spans in an export, read back: in the lossless format as others read it, else by spaCy."""
    if name == "stancemark":
        reading = importing.read([target], rules=SplitRules(), language="en")
        assert not reading.problems
        articles: tuple[Article, ...] = reading.articles
        return sorted(span.quote for each in articles for contents in each.contents for span in contents.spans)
    import spacy
    from spacy.tokens import DocBin

    found = []
    for file in sorted(target.glob("*.spacy")):
        for doc in DocBin().from_disk(file).get_docs(spacy.blank("en").vocab):
            found += [str(span) for group in doc.spans.values() for span in group]
    return sorted(set(found))


def test_the_first_ten_minutes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: Lines, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "own.txt").write_text(OWN, encoding="utf-8")
    with started(qtbot, lines) as window:
        assert window.name_prompt.isVisible()
        type_in("mia")
        press(Key.Key_Return)
        press(Key.Key_Return)
        practice = next_window(qtbot, lines, window)
        assert (tmp_path / "stancemark-sample" / "sample.stancemark").exists()
        walk(qtbot, practice)
        press(Key.Key_Escape)
        assert not practice.touring.is_shown
        assert practice.settings.tour == "done"
        press("n", CTRL | SHIFT)
        type_path(qtbot, practice, tmp_path / "own.stancemark")
        take_the_language(qtbot, practice)
        own = next_window(qtbot, lines, practice)
        assert own.reading.paper.is_empty
        import_own_text(qtbot, own, tmp_path / "own.txt")
        mark_all(qtbot, own)
        press(Key.Key_Return, CTRL)
        assert own.session.head is not None
        assert own.session.head.status == "done", own.status.message.text()
        marked = sorted(span.quote for span in own.reading.spans())
        assert len(marked) == 7
        for format in (each for each in FORMATS if each.writes):
            target = tmp_path / f"out-{format.name}{format.ending}"
            export_as(qtbot, own, format.name, target)
            assert set(spans_in(target, format.name)) == set(marked), format.name
    assert lines.of_role("error") == []
    assert lines.refusals == []
    assert len(lines.of_role("warning")) <= 1, "only what the tour left unread was pointed out"
    assert capfd.readouterr().err == ""


def test_alt_and_the_menus_reach_the_same_without_a_mouse(
    qtbot: QtBot, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who knows no key yet finds tour and manual in the menu Help."""
    monkeypatch.setenv("HOME", str(tmp_path))
    with started(qtbot, lines) as window:
        press("h", ALT)
        menu = QApplication.activePopupWidget()
        assert menu is window.menus["&Help"]
        assert menu.activeAction() is window.actions_by_id["manual"]
        QTest.keyClick(menu, Key.Key_Return)
        qtbot.waitUntil(lambda: window.helping.window is not None and window.helping.window.isActiveWindow())
        press(Key.Key_Escape)
        qtbot.waitUntil(window.isActiveWindow)


def test_what_is_refused_is_heard_of_in_these_stories(
    qtbot: QtBot, lines: Lines, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    with started(qtbot, lines) as window:
        window.refuse("in the window")
        assert lines.of_role("error") == ["error"]
        qtbot.waitUntil(lambda: lines.refusals == ["In the window"])
        line = AnswerLine(window)
        line.show()
        line.refuse("in a dialog")
        qtbot.waitUntil(lambda: lines.refusals == ["In the window", "In a dialog"])
