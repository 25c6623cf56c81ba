"""The text view: what is shown, where it stands, and what becomes of it, in code points of the document."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.paintedtext import FAMILY, LOOK, TEXT, found, picture, show, shown_view, span
from widgets.textview import Piece, TextView


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def test_only_the_pieces_are_shown(view: TextView) -> None:
    shown = view.document().toPlainText()
    assert shown.startswith("European powers working on assurances\nIn the coming days")
    assert "[1]" not in shown


def test_title_is_bold_larger_and_quiet_text_muted(view: TextView) -> None:
    view.set_text("Title\nBody\nRead also", [Piece(0, 5, "title"), Piece(6, 10), Piece(11, 20, "quiet")])
    formats = [view.document().findBlockByNumber(number).charFormat() for number in range(3)]
    cursors = [QTextCursor(view.document().findBlockByNumber(number)) for number in range(3)]
    for cursor in cursors:
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    formats = [cursor.charFormat() for cursor in cursors]
    assert [form.font().bold() for form in formats] == [True, False, False]
    assert formats[0].font().pointSizeF() > formats[1].font().pointSizeF() == 11
    assert [form.foreground().color().name() for form in formats] == [LOOK.ink, LOOK.ink, LOOK.muted]


def test_offsets_are_code_points_whatever_comes_before(view: TextView) -> None:
    for words in (FAMILY, "caf\u0065\u0301", "A\u00a0B", "stand"):
        start = TEXT.index(words)
        view.set_selection(start, start + len(words))
        assert view.selection() == (start, start + len(words))
        assert view.caret() == start + len(words)


def test_a_copy_is_the_stored_text(view: TextView) -> None:
    text = "one\u00a0two\r\nthree\u2028four \U0001f600 e\u0301"
    show(view, text)
    view.set_selection(0, len(text))
    assert view.createMimeDataFromSelection().text() == text


def test_setting_text_forgets_spans_choice_and_selection(view: TextView) -> None:
    view.set_spans([span("a", 0, 8)])
    view.choose("a")
    view.set_selection(0, 5)
    show(view, "something else")
    assert (view.chosen(), view.selection(), view.caret(), view.spans_at(1)) == (None, None, 0, [])


def test_spans_at_are_innermost_first(view: TextView) -> None:
    view.set_spans([span("outer", 0, 30), span("inner", 9, 15, "STANCE"), span("middle", 5, 20, "CONDITION")])
    assert [one.id for one in view.spans_at(10)] == ["inner", "middle", "outer"]
    assert [one.id for one in view.spans_at(15)] == ["middle", "outer"]
    assert view.spans_at(30) == []


def test_fragments_are_marked_and_the_gap_is_not(view: TextView) -> None:
    view.set_spans([span("parts", 0, 23, fragments=((0, 8), (16, 23)))])
    assert len(view.span_rects("parts")) == 2
    assert [one.id for one in view.spans_at(3)] == ["parts"]
    assert view.spans_at(12) == []


def test_rects_enclose_the_words(view: TextView) -> None:
    view.set_spans([found("talks"), found(FAMILY, name="family")])
    (rect,) = view.span_rects("talks")
    start = TEXT.index("talks")
    view.set_caret(start)
    assert abs(view.caret_rect().center().x() - rect.left()) <= 1
    view.set_caret(start + 5)
    assert abs(view.caret_rect().center().x() - rect.right()) <= 1
    assert len(view.span_rects("family")) == 1
    assert view.span_rects("family")[0].top() > rect.bottom()
    assert view.span_rects("nobody") == []


def test_a_wrapped_span_has_a_rectangle_on_each_line_without_the_blank_at_its_end(view: TextView) -> None:
    view.resize(160, 400)
    words = "In the coming days, talks are expected to take place"
    view.set_spans([found(words)])
    rects = view.span_rects(words)
    assert len(rects) > 2
    for rect, line in zip(rects, [entry for entry in view.scene() if entry.marks], strict=True):
        assert TEXT[38:][line.line.end - 38 - 1 : line.line.end - 38].strip()
        assert rect.right() <= view.viewport().width()
    assert [rect.top() for rect in rects] == sorted({rect.top() for rect in rects})


def test_mixed_directions_give_several_rectangles(view: TextView) -> None:
    text = "English with \u0639\u0631\u0628\u064a\u0629 \u062f\u0627\u062e\u0644 \u0627\u0644\u062c\u0645\u0644\u0629 mixed"
    show(view, text)
    view.set_spans([Span("over", "set", "ACTOR", 8, 18, ""), Span("arabic", "set", "STANCE", 13, 18, "")])
    over, arabic = view.span_rects("over"), view.span_rects("arabic")
    assert len(over) == 2
    assert len(arabic) == 1
    assert over[0].right() < over[1].left()
    assert over[1].left() == pytest.approx(arabic[0].left(), abs=1)


def test_right_to_left_paragraphs_are_marked_from_the_right(view: TextView) -> None:
    text = "\u0642\u0627\u0644 \u0627\u0644\u0631\u0626\u064a\u0633 European powers \u0643\u0644\u0645\u0627\u062a"
    show(view, text)
    view.set_spans(
        [Span("first", "set", "ACTOR", 0, 3, ""), Span("last", "set", "ACTOR", len(text) - 5, len(text), "")]
    )
    assert view.span_rects("first")[0].left() > view.span_rects("last")[0].right()


def test_updates_change_only_what_they_name(view: TextView) -> None:
    view.set_spans([span("a", 0, 8), span("b", 9, 15)])
    view.update_spans(["a"], [span("b", 9, 20), span("c", 38, 45)])
    assert [one.id for one in view.spans_at(3)] == []
    assert [one.id for one in view.spans_at(18)] == ["b"]
    assert [one.id for one in view.spans_at(40)] == ["c"]


def test_an_update_equals_a_fresh_start(view: TextView) -> None:
    spans = [found("talks"), found("coming days", "STANCE"), found("days", "CONDITION"), found("place", "STANCE")]
    view.set_spans(spans)
    fresh = picture(view)
    view.set_spans(spans[:1] + spans[3:])
    picture(view)
    view.update_spans((), spans[1:3])
    assert picture(view) == fresh


def test_removing_the_chosen_span_ends_the_choice(view: TextView) -> None:
    view.set_spans([span("a", 0, 8)])
    view.choose("a")
    view.update_spans(["a"], [])
    assert view.chosen() is None
    view.choose("nobody")
    assert view.chosen() is None


def test_selection_is_set_and_cleared(view: TextView) -> None:
    view.set_selection(40, 46)
    assert view.selection() == (40, 46)
    view.clear_selection()
    assert view.selection() is None
    assert view.caret() == 46


def test_a_new_look_keeps_place_selection_and_marks(view: TextView) -> None:
    show(view, "\n".join(f"Paragraph {number} of a long text." for number in range(300)))
    view.set_spans([Span("far", "set", "ACTOR", 3000, 3010, "")])
    view.set_selection(3000, 3010)
    view.scroll_to(3000)
    place = view.first_visible()
    view.set_look(replace(LOOK, size=18, tint=0.17, paper="#23262b"))
    assert view.selection() == (3000, 3010)
    assert abs(view.first_visible() - place) <= 1
    assert view.span_rects("far")
    assert picture(view).pixelColor(2, 2).name() == "#23262b"


def test_reveal_scrolls_only_where_it_must(view: TextView) -> None:
    text = "\n".join(f"Paragraph {number} of a long text." for number in range(2000))
    show(view, text)
    start = text.index("Paragraph 1500")
    view.reveal(start, start + 9)
    rect = view.range_rects(start, start + 9)[0]
    assert 20 < rect.top() < view.viewport().height() * 0.6
    value = view.verticalScrollBar().value()
    view.reveal(start + 10, start + 14)
    assert view.verticalScrollBar().value() == value
    view.reveal(0, 5)
    assert view.verticalScrollBar().value() == 0


def test_the_place_can_be_restored(view: TextView) -> None:
    text = "\n".join(f"Paragraph {number} of a long text." for number in range(2000))
    show(view, text)
    start = text.index("Paragraph 700")
    view.scroll_to(start)
    assert view.first_visible() == start


def test_points_of_the_viewport_find_words_underlines_and_chips(view: TextView) -> None:
    view.set_spans([found("coming days", "STANCE"), found("days")])
    inner, outer = view.span_rects("days")[0], view.span_rects("coming days")[0]
    assert [one.id for one in view.spans_under(inner.center().toPoint())] == ["days", "coming days"]
    assert [one.id for one in view.spans_under(outer.topLeft().toPoint() + QPoint(3, 5))] == ["coming days"]
    assert view.spans_under(QPoint(round(outer.left()) - 5, round(outer.center().y()))) == []
    chips = [chip for entry in view.scene() for chip in entry.chips]
    for chip in chips:
        place = chip.rect.center() - QPointF(0, view.verticalScrollBar().value())
        assert chip.span is not None
        assert view.spans_under(place.toPoint())[0].id == chip.span.id
