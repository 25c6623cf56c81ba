"""Every awkward character of the shared texts is marked with keys, and comes back exact from file and export.

An awkward character is what a reader takes for one (a grapheme cluster) and is not plain ASCII. In the torture samples
and the naughty strings every one is marked where it stands, some 1,600. In the languages it is every one that is more than a
single left-to-right letter of the basic plane, once a text, and the first awkward one of each line, some 4,200.
"""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import regex
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from annotations import exporting, importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from annotations.text import Document, Range
from app.mainwindow import MainWindow
from tests.shared_files import shared
from tests.windows import ALT, CTRL, SHIFT, opened, press, settle

TORTURE, STRINGS, LANGUAGES = "samples/torture", "corpora/strings/naughty", "corpora/languages/udhr"
GROUPS = 6
OWN = """Own lines 🚢
The 👩‍👩‍👧 crew of the 🇺🇦 ship said “é” (e\u0301) and Zu\u0308rich; 1\ufe0f\u20e3 and ☎\ufe0f.
\tאם המועצה תשלם\u200f, the board’s café will open; \u202bقال الرئيس\u202c — \u2066x\u2069.
क्षत्रिय ক্ষ ខ្មែរ ກຳ கொ한글 ﬁne \ufeffno\u200bwidth a\u00a0b a\u2009b \U0010fffd 𝔼𝕌 \u1112\u1161\u11ab
[1] The 👍🏽 crew 🚢. [2] المحادثات مستمرة.
"""
MIRRORED = ("R", "AL", "AN", "RLE", "LRE", "RLO", "LRO", "PDF", "RLI", "LRI", "FSI", "PDI")


def is_awkward(cluster: str) -> bool:
    return not cluster.isspace() and not (len(cluster) == 1 and cluster.isascii() and cluster.isprintable())


def is_more_than_a_letter(cluster: str) -> bool:
    """Whether offsets could go wrong in it: several code points, an astral or invisible one, or right to left."""
    if len(cluster) > 1 or ord(cluster) > 0xFFFF:
        return True
    return unicodedata.category(cluster)[0] in "MC" or unicodedata.bidirectional(cluster) in MIRRORED


def clusters(document: Document) -> Iterator[list[Range]]:
    """The awkward characters of each line that may be marked."""
    for section in document.sections_of("title", "body", "point"):
        for line in regex.finditer(r"[^\n]+", document.text, pos=section.start, endpos=section.end):
            found = [
                match.span() for match in regex.finditer(r"\X", document.text, pos=line.start(), endpos=line.end())
            ]
            yield [each for each in found if is_awkward(document.text[slice(*each)])]


def places(document: Document, every: bool) -> list[Range]:
    """What is marked in a document."""
    found: list[Range] = []
    seen: set[str] = set()
    for line in clusters(document):
        for number, place in enumerate(line):
            words = document.text[slice(*place)]
            if every or not number or (words not in seen and is_more_than_a_letter(words)):
                found.append(place)
            seen.add(words)
    return found


def project_of(tmp_path: Path, schema: Schema, files: list[Path]) -> Path:
    project = Project.create(tmp_path / "p.stancemark", schema, annotator="lead")
    reading = importing.read(files, rules=SplitRules(), language="en")
    assert not reading.problems
    importing.store(project, importing.plan(project, reading))
    assert len(project.document_ids()) == len(files)
    project.close()
    return tmp_path / "p.stancemark"


def mark(window: MainWindow, place: Range) -> None:
    """Mark the character at PLACE as it is: from the caret before it one character on, then the key."""
    view = window.reading.view_of(*place)
    if not view.hasFocus():
        window.reading.go_to(*place)
    view.set_caret(place[0])
    is_mirrored = view.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
    press(Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right, ALT | SHIFT)
    press("1", CTRL)
    chosen = window.reading.chosen()
    assert chosen is not None, window.status.message.text()
    assert (chosen.start, chosen.end) == place, window.status.message.text()


def marked(window: MainWindow, every: bool) -> dict[str, list[Range]]:
    """Go through all documents and mark what is awkward there; the places by document."""
    press(Qt.Key.Key_Q, CTRL | SHIFT)  # asks nothing about the new spans
    found: dict[str, list[Range]] = {}
    for id in window.session.project.document_ids():
        window.navigation.open_document(id)
        document = window.session.project.document(id)
        found[id] = places(document, every)
        for place in found[id]:
            mark(window, place)
    return found


def in_file(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """The spans as any SQLite tool sees them, by document."""
    query = """SELECT document, start, end, quote FROM span
               JOIN annotation_set ON annotation_set.id = set_id ORDER BY document, start"""
    found: dict[str, list[tuple[int, int, str]]] = {}
    connection = sqlite3.connect(path)
    try:
        for document, *row in connection.execute(query):
            found.setdefault(document, []).append(tuple(row))
        texts = dict(connection.execute("SELECT id, text FROM document"))
    finally:
        connection.close()
    assert all(quote == texts[id][start:end] for id, rows in found.items() for start, end, quote in rows)
    return found


def in_export(path: Path) -> dict[str, list[tuple[int, int, str]]]:
    """The spans of the lossless export by document, read as JSON."""
    project = Project.open(path, annotator="ada")
    target = path.with_name("out.stancemark.jsonl")
    try:
        exporting.export(project, target, "stancemark", sets=["ada"])
        assert all(project.faults(id) == [] for id in project.document_ids())
    finally:
        project.close()
    found = {}
    for line in target.read_text(encoding="utf-8").split("\n"):
        if line:
            row = json.loads(line)
            spans = [span for each in row["sets"] for span in each["spans"]]
            assert all(span["quote"] == row["text"][span["start"] : span["end"]] for span in spans)
            found[row["id"]] = sorted((span["start"], span["end"], span["quote"]) for span in spans)
    return found


def check(path: Path, found: dict[str, list[Range]]) -> None:
    """File and export hold exactly what was marked."""
    wanted = {id: sorted(ranges) for id, ranges in found.items() if ranges}
    stored, exported = in_file(path), in_export(path)
    assert {id: [row[:2] for row in rows] for id, rows in stored.items()} == wanted
    assert {id: rows for id, rows in exported.items() if rows} == stored


def click_all(qtbot: QtBot, window: MainWindow, found: dict[str, list[Range]]) -> int:
    """Click what was marked, where it is painted, and see it chosen; how many had a place that can be clicked."""
    clicked = 0
    for id, ranges in found.items():
        window.navigation.open_document(id)
        settle(qtbot, window)
        spans = {(span.start, span.end): span for span in window.reading.spans()}
        for place in ranges:
            view = window.reading.view_of(*place)
            window.reading.show_range(*place)
            seen = [rect.center().toPoint() for rect in view.range_rects(*place) if rect.width() >= 2]
            if seen and view.viewport().rect().contains(seen[0]):
                clicked += click(view, seen[0])
                assert window.reading.chosen() == spans[place]
    return clicked


def click(view: QTextEdit, place: QPoint) -> int:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    return 1


@pytest.mark.parametrize("source", ["own", TORTURE, STRINGS])
def test_every_awkward_character_is_marked(qtbot: QtBot, tmp_path: Path, schema: Schema, source: str) -> None:
    if source == "own":
        files = [tmp_path / "own.txt"]
        files[0].write_text(OWN, encoding="utf-8")
    else:
        files = sorted(shared(source).glob("*.txt"))
    path = project_of(tmp_path, schema, files)
    with opened(qtbot, path) as window:
        found = marked(window, every=True)
        if source != STRINGS:
            assert click_all(qtbot, window, found) > 30
    check(path, found)


@pytest.mark.parametrize("group", range(GROUPS))
def test_the_lines_of_every_language_are_marked(qtbot: QtBot, tmp_path: Path, schema: Schema, group: int) -> None:
    files = sorted(shared(LANGUAGES).glob("*.txt"))[group::GROUPS]
    path = project_of(tmp_path, schema, files)
    with opened(qtbot, path) as window:
        found = marked(window, every=False)
    check(path, found)
