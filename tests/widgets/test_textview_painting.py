"""The text view: what is painted on, under and above the words."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from tests.widgets.paintedtext import LABELS, LOOK, TEXT, found, picture, show, shown_view, span
from tests.widgets.textviews import colours
from widgets.textview import TextView


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    return shown_view(qtbot)


def mixed(colour: str, paper: str, share: float) -> QColor:
    front, back = QColor(colour), QColor(paper)
    return QColor(
        *(round(a * share + b * (1 - share)) for a, b in zip(front.getRgb()[:3], back.getRgb()[:3], strict=True))
    )


def near(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 3 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def below(rect: QRectF, depth: float = 10) -> QRectF:
    return QRectF(rect.left() + 2, rect.bottom() - 1, rect.width() - 4, depth)


@pytest.mark.parametrize(("dark", "share"), [(False, 0.12), (True, 0.17)])
def test_tint_and_underline(view: TextView, dark: bool, share: float) -> None:
    paper = "#23262b" if dark else "#ffffff"
    view.set_look(replace(LOOK, tint=share, paper=paper))
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
    view.set_look(replace(LOOK, spacing=130))
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
