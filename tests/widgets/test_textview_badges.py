"""Badges before what can be chosen by a digit: where they stand among words, label chips and one another."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from annotations.spans import Span
from app.settings import ZOOMS
from widgets.textview import LabelLook, Look, Piece, TextView
from widgets.textview.handles import Edge
from widgets.textview.signs import Badge, Wanted, place_badges

LABELS = {
    "ACTOR": LabelLook("#2f6db5", "solid", "A"),
    "STANCE": LabelLook("#b9501f", "dashed", "S"),
    "CONDITION": LabelLook("#0f7f68", "dotted", "C"),
}
LOOK = Look(labels=LABELS, family="DejaVu Serif")
TEXT = (
    "Only if the Harbour Workers Union of the isles accepts, the mayor said, would she pay the crews of the ferries. "
    * 4
)
TALL, APART, CHIP, BADGE = 17.0, 12.0, 8.0, 12.0
WIDE = 600.0


class Font:
    """What the arithmetic asks of a font."""

    pixels, cap_height = 9, 7.0

    def width(self, text: str) -> float:
        return 6.0 * len(text)


def place(wanted: list[Wanted], lines: list[QRectF], chips: list[QRectF]) -> list[Badge]:
    return place_badges(wanted, lines, chips, (0.0, WIDE), Font())  # type: ignore[arg-type]


def line(number: int) -> QRectF:
    return QRectF(14.0, 20.0 + number * (TALL + APART), WIDE - 28.0, TALL)


def chip(number: int, left: float, width: float) -> QRectF:
    return QRectF(left, line(number).top() - CHIP, width, CHIP)


def at(text: str, number: int, x: float, far: float, *, at_left: bool = True) -> Wanted:
    return Wanted(text, Edge(True, at_left, x, line(number).top(), line(number).bottom()), far)


def letters(number: int) -> QRectF:
    """Where a line has ink: capitals do not fill its height."""
    return line(number).adjusted(0, 2, 0, 0)


LINES = [line(number) for number in range(4)]


def test_a_badge_ends_where_its_range_begins_and_stands_above_the_letters() -> None:
    (badge,) = place([at("1", 2, 200, 300)], LINES, [])
    assert badge.rect.right() == pytest.approx(199, abs=1)
    assert badge.rect.size().toTuple() == (12.0, 12.0)
    assert line(1).bottom() <= badge.rect.top()
    assert badge.rect.bottom() <= letters(2).top() + 1


def test_one_that_would_cover_a_chip_goes_behind_the_chip_of_its_own_span() -> None:
    chips = [chip(2, 100, 95), chip(2, 200, 40)]
    (badge,) = place([at("2", 2, 200, 360)], LINES, chips)
    assert badge.rect.left() == pytest.approx(242, abs=1)
    assert not any(badge.rect.intersects(each) for each in chips)


def test_above_its_own_words_comes_before_a_nearer_place_that_is_another_spans() -> None:
    chips = [chip(2, 170, 25), chip(2, 200, 80)]
    (badge,) = place([at("6", 2, 200, 420)], LINES, chips)
    assert badge.rect.left() == pytest.approx(282, abs=1)
    (badge,) = place([at("6", 2, 200, 215)], LINES, chips)
    assert badge.rect.right() == pytest.approx(168, abs=1), "over short words there is no room"


def test_in_right_to_left_text_all_is_the_other_way_round() -> None:
    (badge,) = place([at("1", 2, 400, 300, at_left=False)], LINES, [])
    assert badge.rect.left() == pytest.approx(401, abs=1)
    chips = [chip(2, 402, 95), chip(2, 360, 38)]
    (badge,) = place([at("1", 2, 400, 250, at_left=False)], LINES, chips)
    assert badge.rect.right() == pytest.approx(358, abs=1)


def test_two_ranges_that_begin_together_have_badges_side_by_side() -> None:
    badges = place([at("1", 1, 200, 400), at("2", 1, 200, 300)], LINES, [])
    one, other = (badge.rect for badge in badges)
    assert not one.intersects(other)
    assert abs(one.left() - other.left()) < 3 * BADGE


def test_at_the_edge_of_the_view_a_badge_stays_inside() -> None:
    (left,) = place([at("1", 1, 4, 60)], LINES, [])
    (right,) = place([at("1", 1, WIDE - 2, WIDE - 40, at_left=False)], LINES, [])
    assert left.rect.left() == 0
    assert right.rect.right() == WIDE


def test_between_lines_that_stand_close_a_badge_is_lower() -> None:
    tight = [QRectF(3, 10, 280, 15), QRectF(3, 31.8, 280, 15)]
    (badge,) = place_badges(
        [Wanted("1", Edge(True, True, 120, 31.8, 46.8), 200)], tight, [], (0.0, 300.0), Font()  # type: ignore[arg-type]
    )  # fmt: skip
    assert badge.rect.height() == 8
    assert badge.rect.top() >= tight[0].bottom()
    assert badge.rect.bottom() <= tight[1].top() + 2.5


def test_without_any_room_it_covers_as_little_as_it_can() -> None:
    chips = [chip(2, 10, 185), chip(2, 199, 395)]
    (badge,) = place([at("1", 2, 200, 230)], LINES, chips)
    covered = [badge.rect.intersected(each) for each in (*chips, letters(2), letters(1))]
    assert sum(each.width() * each.height() for each in covered if not each.isEmpty()) < BADGE * BADGE


starts = st.lists(st.tuples(st.integers(1, 3), st.integers(30, 480), st.integers(5, 40)), max_size=8)


@given(starts, st.data())
def test_a_badge_covers_neither_words_nor_chips_where_there_is_room(
    chips: list[tuple[int, int, int]], data: st.DataObject
) -> None:
    """Chips of a line stand apart, as lanes.py places them; what is left between two may be enough or not."""
    placed: list[QRectF] = []
    edges: dict[int, float] = {}
    for number, left, width in sorted(chips):
        if left >= edges.get(number, 0):
            placed.append(chip(number, left, width))
            edges[number] = left + width + 5
    wanted = []
    for name in range(data.draw(st.integers(1, 4))):
        x = data.draw(st.integers(40, 300))
        wanted.append(at(str(name), data.draw(st.integers(1, 3)), x, x + data.draw(st.integers(150, 280))))
    for badge, each in zip(place(wanted, LINES, placed), wanted, strict=True):
        number = round((each.edge.top - 20) / (TALL + APART))
        assert not badge.rect.intersects(letters(number - 1)), "the words above"
        row = sorted((rect.left(), rect.right()) for rect in placed if rect.bottom() == each.edge.top)
        if has_room(row, each.edge.x, each.far, taken=len(wanted) - 1):
            assert not badge.rect.intersects(letters(number).adjusted(0, 1, 0, 0)), "its own words"
            assert not any(badge.rect.intersects(rect) for rect in placed)


def has_room(row: list[tuple[float, float]], start: float, far: float, taken: int) -> bool:
    """Whether some gap between two chips above a range is wide enough, even if the other badges stood in it."""
    inside = [(left, right) for left, right in row if right > start and left < far]
    gaps = [other[0] - one[1] for one, other in pairwise(inside)]
    need = (taken + 1) * (BADGE + 3) + 4
    return not inside or any(gap >= need for gap in gaps)


@given(starts, st.integers(1, 3), st.integers(40, 300))
def test_badges_keep_apart(chips: list[tuple[int, int, int]], number: int, x: int) -> None:
    wanted = [at(str(name), number, x + name * 40, x + name * 40 + 120) for name in range(4)]
    rects = [badge.rect for badge in place(wanted, LINES, [])]
    assert not any(one.intersects(other) for one, other in combinations(rects, 2))


# In the view


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    made = TextView()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.set_look(LOOK)
    made.set_margin(True)
    made.set_text(TEXT, [Piece(0, len(TEXT))])
    made.set_chip_text(lambda span: f"{span.label} precondition" if span.label == "CONDITION" else span.label)
    with qtbot.waitExposed(made):
        made.show()
    return made


def spans() -> list[Span]:
    found = []
    for nth in range(4):
        base = nth * len(TEXT) // 4
        for label, words in (
            ("CONDITION", "if the Harbour Workers Union of the isles accepts"),
            ("ACTOR", "Harbour Workers Union"),
            ("ACTOR", "mayor"),
            ("ACTOR", "she"),
            ("ACTOR", "crews"),
        ):
            start = TEXT.index(words, base)
            found.append(Span(f"{words}{nth}", "set", label, start, start + len(words), words))
    return found


def ink(image: QImage, rect: QRectF) -> int:
    """How many pixels are as dark as letters."""
    area = rect.toAlignedRect().intersected(image.rect())
    places = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return sum(QColor(image.pixelColor(x, y)).lightness() < 90 for x, y in places)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_in_the_article_badges_cover_neither_letters_nor_label_chips(view: TextView, zoom: int) -> None:
    view.set_look(replace(LOOK, size=11.0 * zoom / 100))
    words = view.viewport().grab().toImage()
    view.set_spans(spans())
    actors = [each for each in spans() if each.label == "ACTOR"]
    view.set_badges([((each.start, each.end), str(number)) for number, each in enumerate(actors[:9], 1)])
    badges = view.badges()
    chips = [chip.rect for entry in view.scene() for chip in entry.chips]
    assert badges
    for badge in badges:
        assert ink(words, badge.rect) == 0
        assert not any(badge.rect.intersects(rect) for rect in chips)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_on_a_card_badges_cover_no_letter(view: TextView, zoom: int) -> None:
    view.set_margin(False)
    view.set_strip(True)
    view.set_look(replace(LOOK, size=10.0 * zoom / 100, spacing=145))
    view.resize(320, 600)
    words = view.viewport().grab().toImage()
    view.set_spans(spans())
    actors = [each for each in spans() if each.label == "ACTOR"]
    view.set_badges([((each.start, each.end), str(number)) for number, each in enumerate(actors[:9], 1)])
    assert view.badges()
    for badge in view.badges():
        assert badge.rect.top() >= 0
        assert ink(words, badge.rect) <= 2, "a descender may end there"
