"""A label's key in the real window until the span is committed and painted; and opening a long document."""

from __future__ import annotations

import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from annotations.changes import Changes
from annotations.formats.values import Article
from annotations.project import Project
from annotations.text import Document, Range
from app.application import Program, prepare
from app.mainwindow import MainWindow
from app.settings import Settings
from tests.benchmarks import corpus
from tests.benchmarks.measurement import Measurement, hand_over, milliseconds, several

SHORT, FULL, LONG, OTHER = "short", "full", "long", "article-0003"
FULL_SIZE = 1920, 1200  # where all 300 spans are on screen
COMMITTED_MS, OPENED_MS = 2, 600  # whatever the length of the document
REPAINTED_MS = {SHORT: 16, FULL: 16, LONG: 30}
NAMES = {
    SHORT: "5,000 characters, 100 spans",
    FULL: "300 spans and 100 links on screen",
    LONG: "1,000,000 characters, 20,000 spans",
}
MARKS, OPENINGS = 120, 5
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
BARE = "repaint of a bare QTextEdit, same text"


class Clock:
    """Notes when a step of a project was committed, before its window is told."""

    def __init__(self, project: Project) -> None:
        self.committed = 0.0
        project.subscribe(self._tick)
        told = project._subscribers
        told.insert(0, told.pop())

    def _tick(self, changes: Changes) -> None:
        self.committed = time.perf_counter()


def measure(folder: Path) -> Iterator[Measurement]:
    """Everything in one window on the whole project and two further documents."""
    path = corpus.project_with(folder, articles())
    application = QApplication([])
    prepare(application)
    program = Program(Settings())
    window = program.open(path, corpus.ANNOTATOR)
    clock = Clock(window.session.project)
    QTest.qWaitForWindowActive(window)
    assert window.session.tokenizer
    while window.jobs.busy:
        QTest.qWait(100)
    with closing(BareDatabase(folder / "bare.sqlite")) as database:
        for id in NAMES:
            usual = window.size()
            if id == FULL:
                window.resize(*FULL_SIZE)
            yield from marking(window, clock, id, database)
            window.resize(usual)
    yield from opening(window)
    window.close()
    program.close()


def articles() -> Iterator[Article]:
    """What is marked in, made one after the other."""
    yield corpus.article(SHORT, 5_000, 100)
    yield corpus.full_article(FULL, 5_000, 300, 100)
    yield corpus.article(LONG, 1_000_000, 20_000)


def marking(window: MainWindow, clock: Clock, id: str, database: BareDatabase) -> Iterator[Measurement]:
    """Mark many places of a document, one key each; every mark is taken back before the next.

    Every other time the text is made to repaint at once; else the event loop paints all that changed, popover and
    inspector too, as it does for a person. Both in one round would paint the text twice.
    """
    document, view = at_work_in(window, id), window.reading.article
    committed: list[float] = []
    repainted: list[float] = []
    settled: list[float] = []
    inserted: list[float] = []
    for number, (start, end) in enumerate(places(window, document)):
        view.set_selection(start, end)
        QApplication.processEvents()
        began = clock.committed = time.perf_counter()
        QTest.keyClick(view, KEYS[number % 3])
        at_once = number % 2 == 0
        if at_once:
            view.viewport().repaint()
        else:
            QApplication.processEvents()
        done = time.perf_counter()
        QApplication.processEvents()
        if clock.committed == began:
            continue
        (repainted if at_once else settled).append((done - began) * 1000)
        committed.append((clock.committed - began) * 1000)
        window.asking.leave()  # the question about the new span, which is open by now
        QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        inserted.append(milliseconds(database.insert_and_commit))
    assert len(committed) > MARKS / 2, "the window did not mark"
    text = bare_text(window, document)
    bare = several(MARKS, text.viewport().repaint)
    text.close()
    name, limit = NAMES[id], REPAINTED_MS[id]
    floor = median(inserted)
    yield Measurement(f"key to committed, {name}", "ms", committed, COMMITTED_MS, floor, "bare INSERT and COMMIT, FULL")
    yield Measurement(f"key to repainted, {name}", "ms", repainted, limit, median(bare), BARE)
    yield Measurement(f"key to everything painted, {name}", "ms", settled, limit, median(bare), BARE)


def at_work_in(window: MainWindow, id: str) -> Document:
    """The document, open and with the keyboard in it."""
    window.navigation.open_document(id)
    QTest.qWait(300)
    if id == FULL:
        assert all(spans_in_view(window)), "not all that it has is on screen"
    window.activateWindow()
    window.reading.article.setFocus()
    QTest.qWaitForWindowActive(window)
    return window.session.project.document(id)


def opening(window: MainWindow) -> Iterator[Measurement]:
    """From another document to the long one, read from the file each time."""
    opened, bare = [], []
    project, view = window.session.project, window.reading.article
    text = bare_text(window, project.document(OTHER))
    for _ in range(OPENINGS):
        window.navigation.open_document(OTHER)
        QTest.qWait(100)
        project.forget()
        opened.append(milliseconds(lambda: (window.navigation.open_document(LONG), view.viewport().repaint())))
        words = project.document(LONG).text
        text.clear()
        bare.append(milliseconds(lambda words=words: (text.setPlainText(words), text.viewport().repaint())))
    text.close()
    yield Measurement(
        f"open and paint a document, {NAMES[LONG]}", "ms", opened, OPENED_MS, median(bare),
        "setPlainText and repaint of a bare QTextEdit",
    )  # fmt: skip


def spans_in_view(window: MainWindow) -> list[bool]:
    """Whether each span of the open document is wholly in view."""
    view = window.reading.article
    seen = QRectF(view.viewport().rect())
    return [all(seen.contains(rect) for rect in view.span_rects(span.id)) for span in window.reading.spans()]


def places(window: MainWindow, document: Document) -> list[Range]:
    """Words of the article that no span covers, all over it, in no order."""
    head = window.session.head
    assert head is not None
    project = window.session.project
    chance = random.Random(1)
    candidates = list(corpus.words(document, ("body",)))
    chance.shuffle(candidates)
    found: list[Range] = []
    for start, end in candidates:
        if end - start > 3 and not project.overlapping(head.id, start, end):
            found.append((start, end))
        if len(found) == MARKS:
            break
    return found


def bare_text(window: MainWindow, document: Document) -> QTextEdit:
    """A read-only text of the same words, font and size as the article."""
    view = window.reading.article
    bare = QTextEdit()
    bare.setReadOnly(True)
    bare.document().setDefaultFont(view.document().defaultFont())
    bare.setPlainText(document.text)
    bare.resize(view.size())
    bare.show()
    QTest.qWait(200)
    return bare


class BareDatabase:
    """SQLite alone: one row in a transaction of its own, in the same folder, as safe as the project."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute("CREATE TABLE span (id INTEGER PRIMARY KEY, label TEXT, start INTEGER, end INTEGER)")

    def insert_and_commit(self) -> None:
        """What the disk asks for a commit just now."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO span (label, start, end) VALUES ('ACTOR', 10, 20)")
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def median(rounds: list[float]) -> float:
    """The middle one."""
    return sorted(rounds)[len(rounds) // 2]


if __name__ == "__main__":
    hand_over(measure(Path(sys.argv[1])))
