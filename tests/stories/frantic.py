"""Somebody who presses whatever comes to mind, and looks after each step whether window and file agree."""

from __future__ import annotations

import json
import random
import sqlite3
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotations import entities, rules, spans
from app.mainwindow import MainWindow
from app.panes.entities import EntitiesDialog
from tests.annotations.test_project import tables
from tests.windows import focus, opened
from widgets.textview.view import TextView

DEAR = 10
"""So many steps lie between two looks at what takes long."""

WORDS = ("board", "Ida Holm", "night ferry", "a, b", "2026-11-23", "12", "crew 5", "x", "  ", "!,")

MOVES = "Right Left Ctrl+Right Ctrl+Left Down Up End Home PageDown PageUp Ctrl+Home Ctrl+End Alt+Right Ctrl+Down Ctrl+Up ; ,"
SELECT = "Shift+Right Shift+Right Shift+Right Ctrl+Shift+Right Shift+Left Shift+Down Shift+End Alt+Shift+Right w ."
LABELS = "1 2 3"
EDGES = "[ ] { } [ ] { } Alt+[ Alt+] Alt+{ Alt+}"
ANSWERS = (
    "s d o p t e n a y Return Return Return Down Space 1 2 Delete Escape Tab TYPE Shift+Return Ctrl+Return Backspace"
)
TARGETS = "Return Return 1 2 w 0 n Escape"

# Each deed: how often it is done, the fewest of its presses, and for each press the keys among which it takes one.
DEEDS: tuple[tuple[int, int, tuple[str, ...]], ...] = (
    (6, 1, (MOVES,) * 4),
    (3, 2, ("/", "t b c o Return / Escape", "w Shift+Right", LABELS, ANSWERS)),
    (4, 1, (SELECT,) * 4),
    (8, 5, (MOVES, MOVES, SELECT, SELECT, LABELS, *[ANSWERS] * 4)),
    (8, 3, ("Ctrl+Right Ctrl+Left Down ; ,", "; , Right", "Alt+1 Alt+2 Alt+3", *[ANSWERS] * 4)),
    (3, 2, (SELECT, "Ctrl+1 Ctrl+2 Ctrl+3", "Escape Return", ANSWERS)),
    (3, 1, (LABELS, ANSWERS)),
    (5, 2, ("Tab Shift+Tab Space Escape", EDGES, EDGES, EDGES)),
    (4, 2, ("Tab Shift+Tab Escape", SELECT, SELECT, "+ -")),
    (3, 1, ("Tab Shift+Tab Space Shift+Space",) * 3),
    (9, 3, ("Tab Shift+Tab Escape", "Return i e k c o", *[ANSWERS] * 4)),
    (9, 3, ("Tab Shift+Tab Escape", "l h g b y r h g", TARGETS, TARGETS, TARGETS)),
    (4, 3, ("Tab Shift+Tab", SELECT, "l h g b", TARGETS, TARGETS)),
    (3, 2, ("Tab Shift+Tab", "Shift+L j", "Return Down Escape", "Return")),
    (3, 2, ("Tab Shift+Tab Escape", "Delete Backspace")),
    (4, 3, ("Escape Tab", "Tab Shift+Tab", "m", "Space Down a Return", "Return Return Escape z")),
    (3, 1, ("'", LABELS, ANSWERS)),
    (5, 2, ("Tab Escape", "n u", "TYPE", "Return Return Return Escape", "TYPE", "Return")),
    (2, 2, ("Tab Escape", "!", "!")),
    (4, 1, ("F4", "y n TYPE Return", ANSWERS, ANSWERS, "Delete Escape")),
    (5, 1, ("Ctrl+Z",) * 3),
    (3, 1, ("Ctrl+Shift+Z Ctrl+Y",) * 4),
    (2, 1, ("Ctrl+Return", "F8 Ctrl+Return Shift+F8", "Ctrl+Return")),
    (2, 1, ("Ctrl+Shift+Return",)),
    (1, 1, ("Ctrl+Shift+K",)),
    (3, 1, ("Ctrl+PageDown Ctrl+PageUp Alt+Down Alt+Up",)),
    (2, 1, ("F8 Shift+F8", "Return F8", ANSWERS)),
    (2, 1, ("Ctrl++ Ctrl+- Ctrl+0",)),
    (1, 1, ("Ctrl+Shift+L",)),
    (1, 1, ("F6", "Down Up Return F6 TYPE", "Escape Return")),
    (1, 1, ("Ctrl+F", "TYPE", "Return Down Escape", "Escape F6")),
    (2, 2, ("Tab", "Ctrl+Shift+W", "Return Down Escape")),
    (2, 1, ("RENAME", "MERGE RENAME")),
    (1, 1, ("REGISTER",)),
    (4, 1, ("CLICK", "CLICK", "1 2 3 Tab Space [ ]", *[ANSWERS] * 2)),
    (3, 1, ("DRAG", "1 2 3 + - h g", *[ANSWERS] * 2)),
    (2, 3, ("1 2 3", "CLICK DRAG", "CLICK DRAG", "Escape")),
    (2, 2, ("Tab", "h g l", "CLICK")),
    (1, 1, ("REOPEN",)),
)  # fmt: skip


class User:
    """Presses keys by the numbers of a seed, and remembers the last of them."""

    def __init__(self, seed: int, path: Path, qtbot: QtBot, qtlog: _QtMessageCapture) -> None:
        self.random = random.Random(seed)
        self.path = path
        self.qtbot = qtbot
        self.qtlog = qtlog
        self.steps = 0
        self.last: deque[str] = deque(maxlen=20)
        self.met: list[BaseException] = []
        self.lines: dict[tuple[object, ...], int] = {}
        self.window: MainWindow

    @contextmanager
    def at_work(self) -> Iterator[MainWindow]:
        """The window, anew; what goes wrong in it is heard of."""
        with opened(self.qtbot, self.path) as self.window:
            before, sys.excepthook = sys.excepthook, lambda _kind, error, _trace: self.met.append(error)
            self.window.bug_met.connect(self.met.append)
            try:
                yield self.window
            finally:
                sys.excepthook = before

    # Doing

    def step(self) -> bool:
        """Do something, and look whether all is well; False where the window shall be closed."""
        _, least, presses = self.random.choices(DEEDS, [deed[0] for deed in DEEDS])[0]
        keys = [self.random.choice(press.split()) for press in presses[: self.random.randint(least, len(presses))]]
        self.steps += 1
        self.last.append(f"{self.steps:4} {' '.join(keys)}")
        for key in keys:
            held = self.held()
            self.do(key)
            if key in EDGES.split() and held and self.held():
                assert held == self.held(), f"{key} has changed more than the edges"
        self.last[-1] += f" → {self.window.status.message.text()}"
        self.look()
        if self.steps % DEAR == 0:
            self.look_closely()
        return keys != ["REOPEN"]

    def held(self) -> tuple[object, ...] | None:
        """What an edge that moves leaves alone: label, answers, note and links of the chosen span."""
        span = self.window.reading.chosen()
        if span is None or not isinstance(focus(), TextView):
            return None
        links = sorted(link.id for link in self.window.reading.links_of(span.id))
        return span.id, span.label, packed(span.attributes), span.note, span.provenance, links

    def do(self, key: str) -> None:
        """Press a key, or do what its name in capitals says."""
        if key == "TYPE":
            for letter in self.random.choice(WORDS):
                self.press(letter)
        elif key in ("RENAME", "MERGE"):
            self.window.answer(self.rename if key == "RENAME" else self.merge)
        elif key == "REGISTER":
            self.work_in_register()
        elif key in ("CLICK", "DRAG"):
            self.use_mouse(drag=key == "DRAG")
        elif key != "REOPEN":
            self.press(key)
        QCoreApplication.processEvents()

    def press(self, key: str) -> None:
        """Press a key where the focus is. A menu that it opens is left; one that would wait for its answer is not
        opened."""
        if isinstance(focus(), QToolButton) and key.split("+")[-1] in (" ", "Space", "Return", "Down"):
            return
        *held, name = [*key[:-1].split("+"), key[-1]] if key[-1] in "+-[]{}" else key.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for each in filter(None, held):
            modifiers |= HELD[each]
        pressed = KEYS[name] if len(name) > 1 else name.lower() if held else name
        QTest.keyClick(focus(), pressed, modifiers)
        while menu := QApplication.activePopupWidget():
            QTest.keyClick(menu, Qt.Key.Key_Escape)
            self.window.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def use_mouse(self, *, drag: bool) -> None:
        """Click somewhere in a text, or drag from there to another place of it, with or without Control."""
        ports = [view.viewport() for view in self.window.reading.views()]
        viewport = self.random.choice([port for port in ports if not port.visibleRegion().isEmpty()])
        area = viewport.visibleRegion().boundingRect()
        held = self.random.choice([Qt.KeyboardModifier.NoModifier] * 3 + [Qt.KeyboardModifier.ControlModifier])
        start, end = (
            QPoint(self.random.randint(area.left(), area.right()), self.random.randint(area.top(), area.bottom()))
            for _ in range(2)
        )
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, held, start)
        if drag:
            for at in (0.5, 1.0):
                QTest.mouseMove(viewport, start + (end - start) * at)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, held, end if drag else start)

    def rename(self) -> None:
        """Give an entity another name."""
        project = self.window.session.project
        id = self.random.choice(sorted(project.entities()))
        entities.rename(project, id, f"Name {self.random.randint(1, 9)}")

    def merge(self) -> None:
        """Say that two entities are one."""
        project = self.window.session.project
        keep, drop = (self.random.choice(sorted(project.entities())) for _ in range(2))
        entities.merge(project, keep, drop)

    def work_in_register(self) -> None:
        """Open the register, do something there, and leave it."""
        window = self.window
        self.press("Ctrl+R")
        dialogs = [each for each in window.findChildren(EntitiesDialog) if each.isVisible()]
        assert len(dialogs) == 1, "the register has not come"
        self.qtbot.waitUntil(dialogs[0].isActiveWindow)
        keys = self.random.choice(REGISTER).split()
        self.last[-1] += f" [{' '.join(keys)}]"
        for key in keys:
            self.do(key)
        for _ in range(4):
            if isValid(dialogs[0]) and dialogs[0].isVisible():
                self.press("Escape")
        self.qtbot.waitUntil(window.isActiveWindow)

    # Looking

    def look(self) -> None:
        """What must hold after every step."""
        assert not self.met, repr(self.met[0])
        said = [each.message for each in self.qtlog.records if each.matches_level("WARNING") and not each.ignored]
        assert not said, said
        window, holder = self.window, QApplication.focusWidget()
        assert holder is not None, "nothing has the focus"
        assert holder.isVisible(), f"{holder} has the focus and is not seen"
        assert holder.window() is window, f"{holder.window()} has the focus"
        assert window.asking.picker.is_open() == window.asking.is_open
        assert not (window.asking.is_open and window.mention_list.is_open())
        message = window.status.message.text()
        assert len(message.splitlines()) <= 1, message
        self.look_at_file()
        self.count_lines()

    def look_at_file(self) -> None:
        """The views show what the file holds of the open document, and quotes are the text."""
        session, reading = self.window.session, self.window.reading
        assert session.document is not None
        text, place = session.document.text, (session.document.id, "ada")
        with reader(self.path) as db:
            in_file = [tuple(row) for row in db.execute(OF_SPANS, place)]
            links = [tuple(row) for row in db.execute(OF_LINKS, place)]
        shown = [row_of(span) for view in reading.views() for span in view.spans()]
        assert sorted(shown, key=repr) == sorted(in_file, key=repr)
        shown_links = [
            (each.id, each.type, each.source, each.target, *(each.target_text or (None, None)), packed(each.attributes))
            for each in reading.links()
        ]
        assert sorted(shown_links) == sorted(links)
        for _id, _label, start, end, quote, *_ in in_file:
            assert quote == text[start:end]
        places = [(*row[1:4], row[5]) for row in in_file]
        assert len(set(places)) == len(places), "two spans of a label cover the same words"

    def count_lines(self) -> None:
        """The lines of the article break where they broke before, as long as it is as wide and as large."""
        window, view = self.window, self.window.reading.article
        assert window.session.document is not None
        key = (window.session.document.id, window.settings.zoom, view.viewport().width())
        view.document().documentLayout().documentSize()
        block, lines = view.document().begin(), 0
        while block.isValid():
            lines += block.layout().lineCount()
            block = block.next()
        assert self.lines.setdefault(key, lines) == lines, key

    def look_closely(self) -> None:
        """What must hold and takes longer to see, or presses keys to see it."""
        project, session = self.window.session.project, self.window.session
        with reader(self.path) as db:
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        for document in project.documents():
            assert project.faults(document.id) == []
            for head in project.sets(document.id):
                by_id = {span.id: span for span in project.spans(head.id)}
                links = project.links(head.id)
                for span in by_id.values():
                    others = [each for each in by_id.values() if each.id != span.id]
                    rules.check_span(project.schema, document, others, span, None)
                for link in links:
                    target = by_id[link.target] if link.target else None
                    others = [each for each in links if each.id != link.id]
                    rules.check_link(project.schema, document, link, by_id[link.source], target, others)
        for name, step in (("undo", project.to_undo()), ("redo", project.to_redo())):
            assert self.window.actions_by_id[name].isEnabled() == (step is not None), name
        assert session.document is not None
        (listing,) = project.listings(session.document.id)
        assert listing.spans == len(self.window.reading.spans())
        self.escape()

    def escape(self) -> None:
        """Esc, pressed three times at most, leads to a text."""
        for _ in range(3):
            if not isinstance(focus(), TextView):
                self.press("Escape")
        assert isinstance(focus(), TextView), f"{focus()} keeps the focus"

    # Taking back

    def until_nothing(self, name: str, key: str) -> dict[str, list[tuple[object, ...]]]:
        """Press a key until there is nothing to undo or redo (NAME), and give the tables."""
        self.escape()
        project = self.window.session.project
        to_do = project.to_undo if name == "undo" else project.to_redo
        while step := to_do():
            self.press(key)
            self.last.append(f"{key} → {self.window.status.message.text()}")
            assert to_do() != step, f"no {name} of “{step.title}”"
            self.look()
        return tables(self.path)


HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}
KEYS = {name.removeprefix("Key_"): key for name, key in Qt.Key.__members__.items()}
REGISTER = (
    "F2 TYPE Return",
    "Space Down Space m Return",
    "Space Down Down Space m Down Return",
    "Ctrl+N TYPE Return",
    "a TYPE Return",
    "t TYPE Return Down t Return",
    "Down Delete",
    "s Space Tab TYPE Return",
    "w Down Return",
    "Ctrl+Z Ctrl+Y Ctrl+Z",
)
OF_SPANS = """
    SELECT span.id, label, start, end, quote, fragments, attributes, span.note, provenance FROM span
    JOIN annotation_set ON annotation_set.id = set_id WHERE document = ? AND annotator = ?"""
OF_LINKS = """
    SELECT link.id, type, source, target, target_start, target_end, attributes FROM link
    JOIN annotation_set ON annotation_set.id = set_id WHERE document = ? AND annotator = ?"""


@contextmanager
def reader(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as any other program reads it."""
    connection = sqlite3.connect(path)
    try:
        yield connection
    finally:
        connection.close()


def packed(value: Any) -> str | None:
    """A nested value as a column holds it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if value else None


def row_of(span: spans.Span) -> tuple[object, ...]:
    """A span as OF_SPANS gives it."""
    nested = packed(span.fragments), packed(span.attributes)
    return (span.id, span.label, span.start, span.end, span.quote, *nested, span.note, span.provenance)
