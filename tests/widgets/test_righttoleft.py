"""Hebrew and Arabic with Latin names, numbers and an emoji: paragraphs, keys, mouse, edges, chips, lists."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPainter, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import Document
from app.panes.textpane import ArticleView, PointView
from tests.righttoleft import MARKED, article
from tests.widgets.draggedtext import NONE, send
from tests.widgets.textviews import LABELS
from widgets.lists.mentionrows import MentionDelegate, MentionModel, MentionRow
from widgets.look.cutting import cut, cut_line
from widgets.textview.chipfont import ChipFont
from widgets.textview.linkmarks import LinkMark
from widgets.textview.look import Look
from widgets.textview.margin import worded
from widgets.textview.view import TextView

PRESS, MOVE, RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease
BOTH = pytest.mark.parametrize("language", ["he", "ar"])
LOOK = Look(labels=LABELS, family="DejaVu Sans", size=11, spacing=170)


@pytest.fixture
def document(language: str) -> Document:
    return article(language)


@pytest.fixture
def view(qtbot: QtBot, language: str, document: Document) -> TextView:
    made = ArticleView()
    qtbot.addWidget(made)
    made.set_look(LOOK)
    made.resize(900, 460)
    segmentation = Segmentation(document, shared_tokenizer(language))
    made.show_article(document, lambda: segmentation)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def lines(view: TextView) -> list[tuple[str, bool]]:
    """The lines shown, each with whether it runs from right to left."""
    shown = view._pieces.shown
    return [
        (view._pieces.stored(line.start, line.stop) or shown[line.start : line.stop], line.right_to_left)
        for line in view._stage.geometry.lines_between(0, 5000)
    ]


def spans_of(language: str, document: Document) -> list[Span]:
    return [
        Span(f"s{number}", "set", label, document.text.index(words), document.text.index(words) + len(words), words)
        for number, (label, words) in enumerate(MARKED[language])
    ]


@BOTH
def test_every_paragraph_runs_as_its_sentence_does(view: TextView) -> None:
    turned = {text.strip()[:12]: way for text, way in lines(view)}
    english = next(key for key in turned if key.startswith("A spokesman"))
    assert not turned.pop(english), "an English sentence that quotes runs as English does"
    assert all(turned.values())


@BOTH
def test_a_point_that_begins_with_a_latin_name_runs_from_right_to_left(
    qtbot: QtBot, language: str, document: Document
) -> None:
    point = PointView()
    qtbot.addWidget(point)
    point.set_look(LOOK)
    point.resize(300, 120)
    segmentation = Segmentation(document, shared_tokenizer(language))
    point.show_point(document, document.points[1], lambda: segmentation)
    assert [way for _, way in lines(point)] == [True]


@BOTH
def test_arrows_lead_where_they_point_and_over_every_word_in_reading_order(view: TextView, document: Document) -> None:
    """To the left is onward in these paragraphs, by word, by sentence and by character; Home is at the right."""
    title = document.sections_of("title")[0]
    view.set_caret(title.start)
    passed = [view.caret()]
    while passed[-1] < title.end - 1 and len(passed) < 60:
        QTest.keyClick(view, Qt.Key.Key_Left)
        if view.caret() == passed[-1] or view.caret() >= title.end:
            break
        passed.append(view.caret())
    words = document.text[title.start : title.end].split()
    starts = [document.text.index(word, title.start) for word in words]
    assert set(starts) <= set(passed)
    assert passed == sorted(passed)
    before = view.caret_rect().center()
    QTest.keyClick(view, Qt.Key.Key_Right)
    after = view.caret_rect().center()
    assert view.caret() < passed[-1] + 60
    assert after.x() > before.x() or after.y() < before.y()
    view.set_caret(title.start + 3)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.caret() == title.start
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.caret() == title.start + 1
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.caret() > title.start + 1


@BOTH
def test_in_an_english_paragraph_of_the_same_text_right_is_onward(view: TextView, document: Document) -> None:
    start = document.text.index("A spokesman")
    view.set_caret(start)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == start + 2


@BOTH
def test_words_are_selected_by_keys_with_shift(view: TextView, language: str, document: Document) -> None:
    for _, words in MARKED[language][:3]:
        start = document.text.index(words)
        view.set_caret(start)
        for _ in range(20):
            QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
            if view.selection() and view.selection()[1] >= start + len(words):
                break
        assert view.selection() == (start, start + len(words))


@BOTH
def test_what_is_marked_covers_just_its_letters_in_both_directions(
    view: TextView, language: str, document: Document
) -> None:
    """Each letter lies under its span's rectangles, and none of the letters beside it does."""
    for span in spans_of(language, document):
        view.set_spans([span])
        rects = view.span_rects(span.id)
        assert rects
        for at in range(span.start, span.end):
            for letter in view.range_rects(at, at + 1):
                if document.text[at].isalnum():
                    assert any(rect.adjusted(-1, -1, 1, 1).contains(letter.center()) for rect in rects)
        for at in (span.start - 2, span.end + 1):
            for letter in view.range_rects(at, at + 1):
                if document.text[at].isalnum():
                    assert not any(rect.contains(letter.center()) for rect in rects)


@BOTH
def test_a_click_on_a_letter_finds_the_span_that_holds_it(view: TextView, language: str, document: Document) -> None:
    spans = spans_of(language, document)
    view.set_spans(spans)
    for span in spans:
        at = next(at for at in range(span.start, span.end) if document.text[at].isalnum())
        place = view.range_rects(at, at + 1)[0].center().toPoint()
        assert span.id in [found.id for found in view.spans_under(place)]


@BOTH
def test_the_mouse_selects_from_letter_to_letter(
    qtbot: QtBot, view: TextView, language: str, document: Document
) -> None:
    """Dragged from the first letter to the last one of words that run one way, whichever that is."""
    for _, words in MARKED[language][:4]:
        start, end = document.text.index(words), document.text.index(words) + len(words)
        first, last = view.range_rects(start, start + 1)[0], view.range_rects(end - 1, end)[0]
        is_latin = words.isascii()
        begin = QPoint(round(first.left() + 1 if is_latin else first.right() - 1), round(first.center().y()))
        finish = QPoint(round(last.right() - 1 if is_latin else last.left() + 1), round(last.center().y()))
        if first.top() != last.top():
            continue
        with qtbot.waitSignal(view.selection_made, timeout=1000) as told:
            send(view, PRESS, begin, NONE)
            send(view, MOVE, (begin + finish) / 2, NONE)
            send(view, MOVE, finish, NONE)
            send(view, RELEASE, finish, NONE)
        assert told.args == [start, end]


@BOTH
def test_the_edges_of_a_latin_name_are_dragged_into_the_words_around_it(
    qtbot: QtBot, view: TextView, language: str, document: Document
) -> None:
    """Where two directions meet, the edge goes to the letter under the pointer, as that letter is read."""
    name = "Ida Holm" if language == "he" else "Tomas Venn"
    start = document.text.index(name)
    end = start + len(name)
    view.set_spans([Span("it", "set", "ACTOR", start, end, name)])
    view.choose("it")
    before = document.text.rindex(" ", 0, start - 1) + 1  # the word before the name
    after = document.text.index(" ", end + 1)  # the end of the word behind it
    for is_start, target, expected in ((True, before, (before, end)), (False, after, (start, after))):
        handle = next(each for each in view.handles() if each.at_start is is_start)
        letter = view.range_rects(target, target + 1)[0] if is_start else view.range_rects(target - 1, target)[0]
        if letter.top() != view.span_rects("it")[0].top():
            continue
        # just beside the outer side of the letter: at the right of the first one, at the left of the last one
        wanted = QPointF(letter.right() - 1 if is_start else letter.left() + 1, letter.center().y())
        grip = handle.spot.center()
        with qtbot.waitSignal(view.edge_moved, timeout=1000) as told:
            to = (wanted + grip - handle.middle).toPoint()
            send(view, PRESS, grip.toPoint(), NONE)
            send(view, MOVE, to, NONE)
            send(view, RELEASE, to, NONE)
        assert tuple(told.args[1:]) == expected


@BOTH
def test_names_of_labels_stand_at_the_right_and_chips_of_links_at_the_left(
    view: TextView, language: str, document: Document
) -> None:
    spans = spans_of(language, document)
    view.set_spans(spans)
    view.set_links([LinkMark("l", "s1", "s0", None, "H", spans[0].quote, "STANCE", "holder")])
    chip = next(chip for entry in view.scene() for chip in entry.chips if chip.span and chip.span.id == "s0")
    assert abs(chip.rect.right() - view.span_rects("s0")[0].right()) <= 2
    (beside,) = view.margin_chips()
    (line, *_) = view._stage.geometry.lines_between(0, 10)
    assert beside.rect.right() <= line.left
    assert beside.text.startswith("\u200fH ")
    assert spans[0].quote[:4] in beside.text
    words = [rect for span in spans for rect in view.span_rects(span.id)]
    assert not any(rect.intersects(beside.rect) for rect in words)


def test_an_ellipsis_stands_at_the_end_of_words_whichever_way_they_run(qapp: object) -> None:
    metrics = QFontMetrics(QFont("DejaVu Sans", 10))
    title = article("he").title or ""
    shown = cut(metrics, title, 120)
    assert shown.startswith("\u2068")
    assert shown.endswith("…\u2069")
    assert cut(metrics, "The board offers a night ferry", 80).endswith("…")
    assert cut_line(metrics, "ACTOR “נמל”, 2 of 7", 900) == "ACTOR “\u2068נמל\u2069”, 2 of 7"


def test_a_mention_in_hebrew_is_read_from_the_right_with_its_match_in_the_middle(qtbot: QtBot, qapp: object) -> None:
    model = MentionModel()
    model.set_mentions([MentionRow("1", "הנהלת ", "הנמל", " נפגשה", "", True, "")], "#2f6db5")
    image = QImage(400, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    MentionDelegate().paint(painter, option, model.index(0, 0))
    painter.end()
    inked = [x for x in range(60, 400) if any(image.pixelColor(x, y).lightness() < 100 for y in range(30))]
    assert min(inked) > 200, "the line begins at the right"
    assert max(inked) > 380


@pytest.mark.parametrize("words", ["Nora Lind", "נמל הצפון", "Café נמל", "27"])
def test_the_letter_of_a_chip_stands_at_the_side_on_which_the_text_begins(qapp: object, words: str) -> None:
    for turned in (False, True):
        text = worded("H", words, turned=turned)
        layout = QTextLayout(text, QFont("DejaVu Sans", 10))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        letter, after = (line.cursorToX(text.index(part))[0] for part in ("H", words[0]))
        assert (letter > after) == turned


def test_letters_that_another_font_lends_stand_on_the_same_line(qapp: object) -> None:
    font = ChipFont(QFont("DejaVu Serif"), 24, 0.5, bold=False)

    def rows_of_the_first_letter(text: str) -> list[int]:
        image = QImage(300, 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(font.font)
        font.write(painter, 10, 40, text)
        painter.end()
        columns = range(10, 10 + round(font.width("H")))
        return [y for y in range(60) if any(image.pixelColor(x, y).lightness() < 128 for x in columns)]

    rows = rows_of_the_first_letter("H")
    assert rows[-1] == 39
    for words in ("H \u05e0\u05de\u05dc", "H \u0627\u0644\u0645", "H \u6e2f\u53e3"):
        assert rows_of_the_first_letter(words) == rows
