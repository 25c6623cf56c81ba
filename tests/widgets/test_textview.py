"""The text view: what is shown, marked and painted, in code points of the document."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from widgets.textview import LabelLook, Look, Piece, TextView

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
    "DOUBLE": LabelLook("#8a6d00", "double", "D"),
    "WAVE": LabelLook("#b03060", "wave", "W"),
}
LOOK = Look(labels=LABELS, family="DejaVu Serif")
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
TEXT = (
    "European powers working on assurances\n"
    "In the coming days, talks are expected to take place.\n"
    f"Emoji {FAMILY} and caf\u0065\u0301 and A\u00a0B stand here.\n"
    "[1] A point."
)


def span(name: str, start: int, end: int, label: str = "ACTOR", **more: object) -> Span:
    return Span(name, "set", label, start, end, TEXT[start:end], **more)  # type: ignore[arg-type]


def found(words: str, label: str = "ACTOR", name: str | None = None, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(name or words, "set", label, start, start + len(words), words)


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.set_look(LOOK)
    made.set_text(TEXT, [Piece(0, 37, "title"), Piece(38, TEXT.index("\n[1]"))])
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def show(view: TextView, text: str) -> None:
    view.set_text(text, [Piece(0, len(text))])


def picture(view: TextView) -> QImage:
    view.viewport().repaint()
    return view.viewport().grab().toImage()


def colours(image: QImage, rect: QRectF | QRect) -> set[str]:
    area = QRectF(rect).toAlignedRect().intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    }


def mixed(colour: str, paper: str, share: float) -> QColor:
    front, back = QColor(colour), QColor(paper)
    return QColor(
        *(round(a * share + b * (1 - share)) for a, b in zip(front.getRgb()[:3], back.getRgb()[:3], strict=True))
    )


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 3 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def below(rect: QRectF, depth: float = 10) -> QRectF:
    return QRectF(rect.left() + 2, rect.bottom() - 1, rect.width() - 4, depth)


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


@pytest.mark.parametrize(("dark", "share"), [(False, 0.12), (True, 0.17)])
def test_tint_and_underline(view: TextView, dark: bool, share: float) -> None:
    paper = "#23262b" if dark else "#ffffff"
    view.set_look(replace(LOOK, dark=dark, paper=paper))
    view.set_spans([found("talks")])
    image, (rect,) = picture(view), view.span_rects("talks")
    tint = mixed(LABELS["ACTOR"].colour, paper, share)
    assert near(image.pixelColor(round(rect.left()) + 1, round(rect.top()) + 2), tint)
    assert image.pixelColor(round(rect.left()) - 3, round(rect.top()) + 2).name() == paper
    assert LABELS["ACTOR"].colour in colours(image, below(rect, 4))


def test_an_inner_tint_lies_on_the_outer(view: TextView) -> None:
    view.set_spans([found("coming days", "STANCE"), found("days")])
    image, (rect,) = picture(view), view.span_rects("days")
    outer = mixed(LABELS["STANCE"].colour, LOOK.paper, 0.12)
    both = mixed(LABELS["ACTOR"].colour, outer.name(), 0.12)
    assert near(image.pixelColor(round(rect.left()) + 1, round(rect.top()) + 2), both)


@pytest.mark.parametrize("label", list(LABELS))
def test_every_underline_style_is_drawn_in_its_colour(view: TextView, label: str) -> None:
    view.set_spans([found("expected to take", label)])
    (rect,) = view.span_rects("expected to take")
    seen = colours(picture(view), below(rect, 5))
    assert any(near(QColor(one), QColor(LABELS[label].colour)) for one in seen)


def test_nested_underlines_stack_and_the_rest_is_counted(view: TextView) -> None:
    starts = [TEXT.index(word) for word in ("In the", "the coming", "coming", "days", "talks")]
    end = TEXT.index(" are expected")
    names = ["ACTOR", "STANCE", "CONDITION", "ACTOR", "STANCE"]
    view.set_spans([span(f"s{n}", start, end, names[n]) for n, start in enumerate(starts)])
    (line,) = [entry for entry in view.scene() if entry.marks]
    assert [mark.laid.lane for mark in line.marks] == [0, 1, 2, None, None]
    assert [chip.text for chip in line.chips if chip.span is None] == ["+2"]
    image, inner = picture(view), view.span_rects("s4")[0]
    column = [image.pixelColor(round(inner.left()) + 1, round(inner.bottom()) + dy).name() for dy in range(-1, 8)]
    order = [colour for colour in column if colour in {look.colour for look in LABELS.values()}]
    assert order == sorted(order, key=[LABELS[name].colour for name in names[:3]].index)
    assert LABELS["ACTOR"].colour in order
    chip = next(chip for chip in line.chips if chip.span is None)
    assert any(near(QColor(one), QColor(LOOK.muted)) for one in colours(image, chip.rect))


def test_chips_say_what_they_are_told_and_stand_above_their_words(view: TextView) -> None:
    view.set_chip_text(lambda one: f"{one.label} offers")
    view.set_spans([found("are expected to take", "STANCE")])
    (line,) = [entry for entry in view.scene() if entry.marks]
    (chip,), (rect,) = line.chips, view.span_rects("are expected to take")
    assert chip.text == "STANCE offers"
    assert chip.rect.left() == rect.left()
    assert chip.rect.bottom() <= rect.top() + 1
    assert any(near(QColor(one), QColor(LABELS["STANCE"].colour)) for one in colours(picture(view), chip.rect))


def test_chips_of_short_neighbours_never_overlap(view: TextView) -> None:
    show(view, "EU US UN UK words")
    view.set_spans([Span(f"s{at}", "set", "ACTOR", at, at + 2, "") for at in (0, 3, 6, 9)])
    rects = [chip.rect for entry in view.scene() for chip in entry.chips]
    assert len(rects) >= 3
    assert all(one.right() < other.left() for one, other in pairwise(rects))


def test_there_are_no_chips_where_lines_stand_close(view: TextView) -> None:
    view.set_spans([found("talks")])
    view.set_line_spacing(130)
    assert [chip for entry in view.scene() for chip in entry.chips] == []


def test_the_first_line_has_room_for_its_chips(view: TextView) -> None:
    for size in (8, 11, 30):
        view.set_look(replace(LOOK, size=size))
        view.set_spans([span("first", 0, 8)])
        chips = [chip for entry in view.scene() for chip in entry.chips]
        assert chips[0].rect.top() >= 0


def test_marking_never_moves_the_text(view: TextView) -> None:
    before = view.range_rects(0, len(TEXT))
    view.set_spans([span(f"s{n}", n, n + 20, "STANCE") for n in range(0, 60, 3)])
    view.choose("s3")
    assert view.range_rects(0, len(TEXT)) == before


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


def test_the_chosen_span_has_an_outline(view: TextView) -> None:
    view.set_spans([found("In the coming")])
    (rect,) = view.span_rects("In the coming")
    side = QRectF(rect.left() - 3, rect.top() + 4, 2, 6)
    assert colours(picture(view), side) == {LOOK.paper}
    view.choose("In the coming")
    assert any(
        near(QColor(one), QColor(LABELS["ACTOR"].colour)) or one != LOOK.paper for one in colours(picture(view), side)
    )


def test_the_caret_is_seen_only_with_focus(view: TextView, qtbot: QtBot) -> None:
    view.set_caret(TEXT.index("talks") + 2)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert LOOK.focus in colours(picture(view), view.caret_rect())
    view.clearFocus()
    assert LOOK.focus not in colours(picture(view), view.caret_rect())


def test_the_flash_goes_by_itself_and_reduced_motion_leaves_it_out(view: TextView, qtbot: QtBot) -> None:
    start = TEXT.index("talks")
    plain = picture(view)
    view.flash(start, start + 5)
    assert picture(view) != plain
    qtbot.waitUntil(lambda: picture(view) == plain, timeout=2000)
    view.set_reduced_motion(True)
    view.flash(start, start + 5)
    assert picture(view) == plain


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
    view.set_look(replace(LOOK, size=18, dark=True, paper="#23262b"))
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


def test_only_the_lines_in_view_are_worked_out(view: TextView) -> None:
    show(view, "word " * 20000)
    view.set_spans([Span(f"s{n}", "set", "ACTOR", n * 50, n * 50 + 4, "") for n in range(2000)])
    view.reveal(50000, 50004)
    scene = view.scene()
    assert len(scene) < 30
    assert sum(len(entry.marks) for entry in scene) < 100


def test_spans_that_are_not_shown_are_not_painted(view: TextView) -> None:
    hidden = found("A point")
    view.set_spans([hidden])
    assert view.span_rects(hidden.id) == []
    assert all(not entry.marks for entry in view.scene())


def test_empty_text_paints(view: TextView) -> None:
    view.set_text("", [])
    picture(view)
    assert (view.first_visible(), view.selection(), view.caret()) == (0, None, 0)
    view.reveal(0, 0)


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


def test_what_partial_repaints_leave_on_the_screen_equals_a_full_painting(view: TextView, qtbot: QtBot) -> None:
    """A frantic annotator: marks, unmarks, chooses, moves and scrolls; crossing chains included."""
    chance = random.Random(7)
    text = "\n".join("Words of a paragraph that is long enough to wrap at least once in it. " * 2 for _ in range(12))
    show(view, text)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    alive: list[str] = []
    for number in range(60):
        if alive and chance.random() < 0.35:
            view.update_spans([alive.pop(chance.randrange(len(alive)))], [])
        else:
            start = chance.randrange(len(text) - 200)
            made = Span(
                f"s{number}", "set", chance.choice(list(LABELS)), start, start + chance.choice((5, 40, 200)), ""
            )
            view.update_spans([], [made])
            alive.append(made.id)
        view.choose(chance.choice([*alive, None]))
        view.set_caret(chance.randrange(len(text)))
        if number % 7 == 0:
            view.verticalScrollBar().setValue(chance.randrange(view.verticalScrollBar().maximum() + 1))
        QApplication.processEvents()
        on_screen = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert on_screen == view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), f"after step {number}"


def test_a_span_keeps_its_lane_from_wherever_it_is_seen(view: TextView) -> None:
    text = "\n".join(f"Paragraph {number} of a text." for number in range(300))
    show(view, text)
    chain = [Span(f"s{n:03}", "set", "ACTOR", n * 100, n * 100 + 130, "") for n in range(45)]
    view.set_spans(chain)
    seen: dict[str, int | None] = {}
    for offset in range(0, 5000, 130):
        view.scroll_to(offset)
        for entry in view.scene():
            for mark in entry.marks:
                assert seen.setdefault(mark.span.id, mark.laid.lane) == mark.laid.lane
