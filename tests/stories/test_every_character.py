"""Every awkward character of the shared texts is marked with keys, and comes back exact from file and exports.

In the torture samples and the naughty strings every one is marked where it stands, some 1,700. The declarations of human
rights in 25 languages hold 146,000 of them, too many to be pressed in half a minute: there every distinct one that is
more than a single left-to-right letter of the basic plane is marked once in each text, and of plain letters one for each
kind of neighbours, some 2,500 in all. For all 148,000 the steps and offsets behind a key press are followed without a
window. (blns.json holds the strings of blns.txt once more, as a list that is no article; the import says so.)
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import importing
from annotations.project import Project
from annotations.schema import Schema
from annotations.sectioning import SplitRules
from annotations.segmentation import Segmentation
from annotations.snapping import snap
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document, Range
from app.mainwindow import MainWindow
from app.panes.textpane import Walk
from tests.shared_files import shared
from tests.stories.characters import (
    LANGUAGES,
    OWN,
    STRINGS,
    TORTURE,
    Found,
    awkward,
    check,
    files_of,
    in_file,
    in_window,
    project_of,
    telling,
)
from tests.windows import ALT, CTRL, NONE, SHIFT, opened, press, settle
from widgets.textview.pieces import Piece, PieceMap, displayable

HALVES = 2


def mark(window: MainWindow, place: Range) -> None:
    """Mark the character at PLACE as it is: from the caret before it one character on, then the key."""
    view = window.reading.view_of(*place)
    if not view.hasFocus():
        window.reading.go_to(*place)
    if view.caret() != place[0]:
        view.set_caret(place[0])
    is_mirrored = view.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft
    press(Qt.Key.Key_Left if is_mirrored else Qt.Key.Key_Right, ALT | SHIFT)
    press("1", CTRL)
    chosen = window.reading.chosen()
    assert chosen is not None, window.status.message.text()
    assert (chosen.start, chosen.end) == place, window.status.message.text()


def marked(window: MainWindow, every: bool) -> Found:
    """Go through all documents and mark what is awkward there; the places by document."""
    press(Qt.Key.Key_Q, CTRL | SHIFT)  # asks nothing about the new spans
    found: Found = {}
    for id in window.session.project.document_ids():
        window.navigation.open_document(id)
        document = window.session.project.document(id)
        found[id] = awkward(document) if every else telling(document)
        for place in found[id]:
            mark(window, place)
    return found


def tell(capsys: pytest.CaptureFixture[str], line: str) -> None:
    """Print a line past the capture: how much was marked is worth knowing."""
    with capsys.disabled():
        sys.stdout.write(f"\n{line}\n")


@pytest.mark.long
@pytest.mark.parametrize(
    ("source", "part"), [(OWN, 0), (STRINGS, 0), (TORTURE, 0), *((LANGUAGES, part) for part in range(HALVES))]
)
def test_awkward_characters_are_marked_with_keys(
    qtbot: QtBot, tmp_path: Path, schema: Schema, capsys: pytest.CaptureFixture[str], source: str, part: int
) -> None:
    files = files_of(source, tmp_path)
    if source == LANGUAGES:
        files = files[part::HALVES]
    path = project_of(tmp_path, schema, files)
    with opened(qtbot, path) as window:
        found = marked(window, every=source != LANGUAGES)
    counts = check(path, schema, found)
    with opened(qtbot, path) as window:
        stored = in_file(path)
        assert all(in_window(window, id) == stored.get(id, []) for id in found)
    tell(capsys, f"{source} {part}: {counts['places']} awkward characters marked with keys in {len(files)} texts")
    assert counts["places"] > 40


def follow(document: Document, view: PieceMap, walk: Walk, segmentation: Segmentation, place: Range, schema: Schema):
    """The steps behind a key press: the character, its units in the view, what a copy gives, what is marked."""
    start, end = place
    assert walk.character_at(start) == walk.character_at(end - 1) == place
    units = view.to_unit(start), view.to_unit(end)
    assert (view.to_offset(units[0]), view.to_offset(units[1])) == place
    assert view.stored(*units) == document.text[start:end]
    assert snap(document, segmentation, schema.spans, start, end, exact=True) == place


@pytest.mark.parametrize("source", [OWN, TORTURE, STRINGS, LANGUAGES])
def test_the_steps_behind_a_key_press_are_exact_everywhere(
    tmp_path: Path, schema: Schema, capsys: pytest.CaptureFixture[str], source: str
) -> None:
    tokenizer = shared_tokenizer("en")
    project = Project.open(project_of(tmp_path, schema, files_of(source, tmp_path)))
    count = 0
    for document in project.documents():
        segmentation = Segmentation(document, tokenizer)
        walk = Walk(lambda own=segmentation: own, document.sections)
        view = PieceMap(document.text, [Piece(0, len(document.text))])
        shown, signs = view.shown.encode("utf-16-le"), displayable(document.text)
        for start, end in awkward(document):
            follow(document, view, walk, segmentation, (start, end), schema)
            first, last = view.to_unit(start), view.to_unit(end)
            assert shown[2 * first : 2 * last].decode("utf-16-le") == signs[start:end]
            count += 1
    project.close()
    tell(capsys, f"{source}: {count} awkward characters followed without a window")


def test_a_list_of_strings_is_no_article(tmp_path: Path, schema: Schema) -> None:
    reading = importing.read([shared(f"{STRINGS}/blns.json")], rules=SplitRules(), language="en")
    assert not reading.articles
    assert reading.problems
    assert all("\n" not in str(problem) for problem in reading.problems)


@pytest.mark.parametrize("source", [OWN, TORTURE])
def test_what_was_marked_is_chosen_where_it_is_painted(
    qtbot: QtBot, tmp_path: Path, schema: Schema, source: str
) -> None:
    clicked = 0
    with opened(qtbot, project_of(tmp_path, schema, files_of(source, tmp_path))) as window:
        for id, ranges in marked(window, every=True).items():
            window.navigation.open_document(id)
            settle(qtbot, window)
            spans = {(span.start, span.end): span for span in window.reading.spans()}
            for place in ranges:
                view = window.reading.view_of(*place)
                window.reading.show_range(*place)
                seen = [rect.center().toPoint() for rect in view.range_rects(*place) if rect.width() >= 2]
                if seen and view.viewport().rect().contains(seen[0]):
                    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, seen[0])
                    assert window.reading.chosen() == spans[place]
                    clicked += 1
    assert clicked > 30
