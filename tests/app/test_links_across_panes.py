"""Links between the article and the cards, and between cards: chips, jumps, and the other end pointed out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.spans import Link, Span
from app import sample
from app.mainwindow import MainWindow
from app.panes.shownlinks import side_of
from app.settings import Settings
from tests.windows import CTRL, NONE, opened, press, settle
from widgets.textview.linkmarks import Side
from widgets.textview.margin import MarginChip
from widgets.textview.view import TextView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    Settings().scheme = "light"
    with opened(qtbot, sample.make(tmp_path)) as made:
        made.resize(1480, 860)
        made.navigation.reopen()
        settle(qtbot, made)
        yield made


def stance(window: MainWindow, point: int) -> Span:
    found = (each for each in window.reading.spans() if window.reading.place_name(each.start) == f"point {point}")
    return next(each for each in found if each.label == "STANCE")


def link_of(window: MainWindow, span: Span, type: str) -> Link:
    return next(link for link in window.reading.links_of(span.id) if link.type == type)


def chip_of(window: MainWindow, point: int, link: Link) -> MarginChip:
    chips = window.reading.points[point].margin_chips()
    return next(chip for chip in chips if link.id in [one.id for one in chip.links])


def press_chip(window: MainWindow, point: int, link: Link) -> None:
    """Click on a chip of a card through the window, as the mouse does."""
    view, chip = window.reading.points[point], chip_of(window, point, link)
    window.reading.summary.reveal(point)
    place = view.viewport().mapTo(window, chip.rect.center().toPoint())
    assert window.childAt(place) is view.viewport()
    QTest.mouseClick(window.windowHandle(), LEFT, NONE, place)


def framed(view: TextView, span_id: str, colour: str) -> bool:
    """Whether the sides of a span have a frame of this colour."""
    image: QImage = view.viewport().grab().toImage()
    rect: QRectF = view.span_rects(span_id)[0]
    x = int(rect.left()) - 1
    return colour in {image.pixelColor(x, int(rect.top()) + y).name() for y in range(2, 10)}


def test_every_link_with_an_end_in_a_card_has_a_chip_there(window: MainWindow) -> None:
    reading = window.reading
    for number, view in reading.points.items():
        ends = {span.id for span in reading.spans() if reading.view_of(span.start, span.end) is view}
        links = [link for link in reading.links() if ends & {link.source, link.target}]
        assert links, f"the sample has links in point {number}"
        assert sorted(one.id for chip in view.margin_chips() for one in chip.links) == sorted(one.id for one in links)
        assert all(
            chip.rect.right() <= view.width() and chip.rect.bottom() <= view.height() for chip in view.margin_chips()
        )


def test_a_chip_on_a_card_jumps_to_the_article_and_lights_up_what_is_there(window: MainWindow, qtbot: QtBot) -> None:
    for point in (2, 7):
        link = link_of(window, stance(window, point), "restates")
        press_chip(window, point, link)
        chosen = window.reading.chosen()
        assert chosen is not None
        assert chosen.id == link.target
        article = window.reading.article
        assert article.hasFocus()
        assert article._flash_timer.isActive()
        seen = article.span_rects(chosen.id)[0]
        assert 0 <= seen.top() <= article.viewport().height()
        qtbot.waitUntil(lambda: not window.reading.article._flash_timer.isActive())


def test_a_chip_of_a_link_within_the_card_jumps_there(window: MainWindow) -> None:
    link = link_of(window, stance(window, 2), "holder")
    press_chip(window, 2, link)
    assert window.reading.chosen() == window.reading.span(link.target or "")
    assert window.reading.points[2].hasFocus()


def test_a_chip_of_what_comes_from_another_card_goes_to_where_it_comes_from(window: MainWindow) -> None:
    source = stance(window, 2)
    link = link_of(window, source, "about_condition")
    chip = chip_of(window, 1, link)
    assert (chip.side, chip.leaves) == (Side.BELOW, False)
    assert chip_of(window, 2, link).side is Side.ABOVE
    press_chip(window, 1, link)
    assert window.reading.chosen() == source
    assert window.reading.points[2].hasFocus()
    press_chip(window, 2, link)
    assert window.reading.chosen() == window.reading.span(link.target or "")


def test_with_the_target_chosen_its_chip_goes_to_the_source_as_well(window: MainWindow) -> None:
    link = link_of(window, stance(window, 2), "about_condition")
    window.reading.choose(window.reading.span(link.target or ""), reveal=True)
    press_chip(window, 1, link)
    assert window.reading.chosen() == stance(window, 2)


def test_what_a_chosen_span_on_a_card_links_to_is_framed_in_the_article(window: MainWindow) -> None:
    span = stance(window, 2)
    link, article = link_of(window, span, "restates"), window.reading.article
    colour, target = window.reading.colour_of("STANCE"), link.target or ""
    assert not framed(article, target, colour)
    window.reading.enter_point(2)
    scrolled = article.verticalScrollBar().value()
    view = window.reading.points[2]
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.span_rects(span.id)[0].center().toPoint())
    assert window.reading.chosen() == span
    assert framed(article, target, colour)
    assert article.verticalScrollBar().value() == scrolled
    about = link_of(window, span, "about_condition")
    assert framed(window.reading.points[1], about.target or "", window.reading.colour_of("CONDITION")), "another card"
    press(Qt.Key.Key_Escape)
    assert window.reading.chosen() is None
    assert not framed(article, target, colour)


def test_what_restates_a_chosen_span_of_the_article_is_framed_on_its_card(window: MainWindow) -> None:
    source = stance(window, 1)
    link, colour = link_of(window, source, "restates"), window.reading.colour_of("STANCE")
    window.reading.choose(window.reading.span(link.target or ""), reveal=True)
    assert framed(window.reading.points[1], source.id, colour)
    assert not framed(window.reading.points[2], stance(window, 2).id, colour)
    chip = chip_of(window, 1, link)
    assert chip.concerns(link.target)
    window.reading.enter_point(2)
    assert window.reading.chosen() is None
    assert not framed(window.reading.points[1], source.id, colour)


def test_a_link_that_is_taken_away_leaves_no_frame(window: MainWindow) -> None:
    span = stance(window, 2)
    link, colour = link_of(window, span, "restates"), window.reading.colour_of("STANCE")
    window.reading.choose(span, reveal=True)
    assert framed(window.reading.article, link.target or "", colour)
    window.linking.remove(link.id)
    assert window.reading.chosen() == span
    assert not framed(window.reading.article, link.target or "", colour)
    press("z", CTRL)
    assert framed(window.reading.article, link.target or "", colour)


def test_linking_on_a_card_moves_no_word_of_any_card(window: MainWindow) -> None:
    reading = window.reading

    def places() -> list[tuple[QPoint, int]]:
        return [(view.mapTo(window, QPoint()), view.height()) for view in reading.points.values()]

    before = places()
    span = stance(window, 2)
    for link in reading.links_of(span.id):
        window.linking.remove(link.id)
    assert places() == before


@pytest.mark.parametrize(
    ("point", "seen_from", "side"),
    [(3, None, Side.ELSEWHERE), (None, 3, Side.LEFT), (3, 5, Side.ABOVE), (5, 3, Side.BELOW)],
)
def test_sides(point: int | None, seen_from: int | None, side: Side) -> None:
    assert side_of(point, seen_from=seen_from) is side
