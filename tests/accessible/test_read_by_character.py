"""The article and a point read as a screen reader reads them, with what Qt tells it: characters, words, lines, the runs
of spans, the caret, and what is selected. In this process; `test_from_outside.py` asks for the same over AT-SPI.

Places of Qt are UTF-16 units; what a person takes for one character may be several of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, pairwise
from pathlib import Path

import pytest
import regex
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from annotations.edits import AddContents, AddDocument
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import AnnotationSet, SetContents, Span
from app.mainwindow import MainWindow
from tests.annotations.texts import harbour
from tests.ear import Ear, hearing
from tests.windows import ALT, CTRL, SHIFT, opened, press
from widgets.textview.utf16 import Utf16Map
from widgets.textview.view import TextView

FAMILY, SHIP, FLAG, CAFE = "👩‍👩‍👧", "🚢", "🇩🇰", "Cafe\u0301"
ARTICLE = (
    f"Harbour board {SHIP} leaves night ferry open\n"
    f"The board met a family {FAMILY} from {FLAG} on Monday. The board offers a night ferry if the council pays for the "
    f"crew, and {CAFE} Zoe\u0308 on the island says so much more of it that no window shows all of that in one line.\n"
    f"Mayor Ida Holm rejects that."
)
POINT = f"The board offers {FAMILY} a night ferry {SHIP}, says {CAFE} Zoe\u0308."
DOCUMENT = f"{ARTICLE}\n[1] {POINT}"
WORDS = [("ACTOR", "board", 1), ("STANCE", "offers a night ferry", 0), ("ACTOR", f"{CAFE} Zoe\u0308", 0)]
IN_POINT = [("STANCE", f"offers {FAMILY} a night ferry {SHIP}", 0), ("ACTOR", f"{CAFE} Zoe\u0308", 1)]


@pytest.fixture
def heard(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[tuple[MainWindow, Ear]]:
    """The window on the text above, with spans in it, while a screen reader is at work."""
    path = tmp_path / "p.stancemark"
    project = Project.create(path, schema, annotator="ada")
    document = harbour(text=DOCUMENT)
    spans = []
    for number, (label, quote, nth) in enumerate([*WORDS, *IN_POINT]):
        start = [each.start() for each in regex.finditer(regex.escape(quote), document.text)][nth]
        spans.append(Span(f"s{number}", "set", label, start, start + len(quote), quote))
    project.do(
        "Import",
        AddDocument(document),
        AddContents(SetContents(AnnotationSet("set", document.id, "ada"), tuple(spans))),
    )
    project.close()
    with hearing() as ear, opened(qtbot, path) as window:
        yield window, ear


@pytest.fixture(params=["article", "point"])
def view(request: pytest.FixtureRequest, heard: tuple[MainWindow, Ear]) -> TextView:
    """The article, or the point."""
    window, _ = heard
    return window.reading.article if request.param == "article" else window.reading.points[1]


class Reader:
    """Asks the interface of a text. It keeps none: PySide does not learn when Qt deletes one."""

    def __init__(self, view: TextView) -> None:
        self._view = view

    @property
    def text(self) -> str:
        texts = self._texts()
        return texts.text(0, texts.characterCount())

    @property
    def units(self) -> int:
        return self._texts().characterCount()

    def part(self, start: int, end: int) -> str:
        return self._texts().text(start, end)

    def rect(self, at: int) -> QRect:
        return self._texts().characterRect(at)

    def at(self, point: QPoint) -> int:
        return self._texts().offsetAtPoint(point)

    @property
    def caret(self) -> int:
        return self._texts().cursorPosition()

    def put_caret(self, at: int) -> None:
        self._texts().setCursorPosition(at)

    def select(self, start: int, end: int) -> None:
        self._texts().addSelection(start, end)

    def reselect(self, start: int, end: int) -> None:
        self._texts().setSelection(0, start, end)

    def unselect(self) -> None:
        self._texts().removeSelection(0)

    @property
    def selections(self) -> int:
        return self._texts().selectionCount()

    def show(self, start: int, end: int) -> None:
        self._texts().scrollToSubstring(start, end)

    def around(self, at: int, first: QTextCursor.MoveOperation, last: QTextCursor.MoveOperation) -> str:
        """The word or line at a place, by the moves of a cursor with which Qt answers that; PySide lacks the question."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(at)
        cursor.movePosition(first)
        start = cursor.position()
        cursor.movePosition(last)
        return self.part(start, cursor.position())

    def word(self, at: int) -> str:
        return self.around(at, QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveOperation.EndOfWord)

    def line(self, at: int) -> str:
        return self.around(at, QTextCursor.MoveOperation.StartOfLine, QTextCursor.MoveOperation.EndOfLine)

    def _texts(self) -> QAccessibleTextInterface:
        found = QAccessible.queryAccessibleInterface(self._view).textInterface()
        assert found is not None
        return found


def characters(text: str) -> list[tuple[int, int, str]]:
    """What a person takes for one character each: start and end in units, and what it is."""
    places = Utf16Map(text)
    return [
        (places.to_units(each.start()), places.to_units(each.end()), each[0]) for each in regex.finditer(r"\X", text)
    ]


def quotes(view: TextView) -> list[str]:
    """The words of the spans in a text."""
    return [quote for _, quote, _ in (WORDS if view.accessibleName() == "Article" else IN_POINT)]


def runs(view: TextView) -> list[str]:
    """The words of each run that has an attribute, which is what Qt tells of a format."""
    found, block = [], view.document().begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().underlineStyle() != QTextCharFormat.UnderlineStyle.NoUnderline:
                found.append(pieces.fragment().text())
            pieces += 1
        block = block.next()
    return found


def test_each_character_is_told_whole_and_where_it_is_painted(view: TextView) -> None:
    reader = Reader(view)
    whole = ARTICLE if view.accessibleName() == "Article" else POINT
    assert reader.text == whole
    assert reader.units == Utf16Map(whole).units > len(whole)
    assert view.accessibleName() in ("Article", "Point 1")
    found = characters(whole)
    assert [reader.part(start, end) for start, end, _ in found] == [each for *_, each in found]
    assert {FAMILY, SHIP, "e\u0301", "e\u0308"} <= {each for *_, each in found}
    corner = view.viewport().mapToGlobal(QPoint(0, 0)).toPointF()
    first = 0 if whole == ARTICLE else DOCUMENT.index(POINT)
    for start, end, each in found:
        offset = first + Utf16Map(whole).to_points(start)
        if each.isspace():
            continue
        drawn = [part.translated(corner) for part in view.range_rects(offset, offset + len(each))]
        rect = reader.rect(start)
        assert any(part.adjusted(-2, -2, 2, 2).contains(rect.center().toPointF()) for part in drawn), (start, each)
        at = reader.at(rect.center())
        assert at == start if end > start + 1 else abs(at - start) <= 1, (start, each, at)


def test_lines_are_those_that_are_seen_words_are_whole_and_spans_are_runs(view: TextView) -> None:
    reader = Reader(view)
    found = [each for each in characters(reader.text) if each[2] != "\n"]
    lines = [list(line) for _, line in groupby(found, key=lambda each: reader.rect(each[0]).top())]
    assert len(lines) >= 3
    for line in lines:
        lefts = [reader.rect(start).left() for start, *_ in line]
        assert all(one < other for one, other in pairwise(lefts)), "".join(each for *_, each in line)
        shown = "".join(each for *_, each in line).rstrip()
        assert {reader.line(start) for start, *_ in line} == {shown}
    words = {reader.word(start) for start, *_ in found}
    assert {"board", "offers", "ferry", CAFE, "Zoe\u0308", SHIP, FAMILY} <= words
    assert runs(view) == quotes(view)


def test_the_caret_goes_by_what_a_person_takes_for_a_character(view: TextView, heard: tuple[MainWindow, Ear]) -> None:
    _, ear = heard
    reader = Reader(view)
    view.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    stops, said = [reader.caret], []
    found = characters(reader.text)
    for _ in found:
        said += [ear.after(Qt.Key.Key_Right, held=ALT)]
        stops.append(reader.caret)
    assert stops == [start for start, *_ in found] + [found[-1][1]]
    begins = [start for start, said_here in zip(stops[1:], said, strict=True) if "begins" in said_here]
    spans = quotes(view)
    assert [
        reader.part(start, start + Utf16Map(each).units) for start, each in zip(begins, spans, strict=True)
    ] == spans
    reader.put_caret(stops[5])
    assert view.textCursor().position() == reader.caret == stops[5]
    assert reader.selections == 0


def test_what_is_selected_from_there_is_selected_and_is_what_is_marked(
    view: TextView, heard: tuple[MainWindow, Ear]
) -> None:
    window, ear = heard
    reader = Reader(view)
    words = f"family {FAMILY} from {FLAG}" if view.accessibleName() == "Article" else f"ferry {SHIP}"
    start, end = (Utf16Map(reader.text).to_units(at) for at in span_of(reader.text, words))
    view.setFocus()
    reader.select(start, start + 3)
    assert reader.selections == 1
    reader.reselect(start, end)
    assert view.textCursor().selectedText() == words
    reader.unselect()
    assert reader.selections == 0
    reader.select(start, end)
    said = ear.after("3")
    assert words in said
    assert words in [span.quote for span in window.reading.spans() if span.label == "CONDITION"]
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Z, CTRL)
    view.setFocus()
    press(Qt.Key.Key_Home, CTRL)
    for _ in range(3):
        press(Qt.Key.Key_Right, SHIFT | ALT)
    assert reader.selections == 1
    assert reader.part(0, reader.caret) == reader.text[:3]


def test_the_text_goes_where_the_caret_is_put(heard: tuple[MainWindow, Ear]) -> None:
    window, _ = heard
    window.resize(window.width(), 320)
    reader, view = Reader(window.reading.article), window.reading.article
    seen = QRect(view.viewport().mapToGlobal(QPoint(0, 0)), view.viewport().size())
    end = Utf16Map(ARTICLE).to_units(ARTICLE.index("rejects that"))
    assert not seen.contains(reader.rect(end).center())
    reader.put_caret(end)
    assert seen.contains(reader.rect(end).center())
    reader.put_caret(0)
    assert seen.contains(reader.rect(0).center())


def span_of(text: str, words: str) -> tuple[int, int]:
    """Where words stand, in code points."""
    start = text.index(words)
    return start, start + len(words)
