"""Links in the window: made by keys, digits and selected words; followed, pressed and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from annotations.spans import Link
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.inspecting import aside, line, press_cross
from tests.projects import ANSWERS, LINKS, PLACES, SET, harbour_at_work, spans_at
from tests.windows import SHIFT, choose, click, framed, keep_lit, lit_up, opened, place_of, press, settle, take, told
from widgets.textview.margin import MarginChip

Key = Qt.Key
# More boards and councils, so that there is a choice of holders, and the first of them is not the likely one.
ACTORS = (
    ("chair", "ACTOR", "Ida Holm", 0),
    ("owners", "ACTOR", "Café owners", 0),
    ("meeting", "ACTOR", "board", 1),
    ("island", "ACTOR", "island council", 0),
    ("headline", "ACTOR", "board", 0),
    ("point", "ACTOR", "board", 3),
    ("mayor", "ACTOR", "Holm", 1),
)
FOLDED = tuple(Link(f"also-{id}", SET, "holder", "offer", id) for id, *_ in ACTORS)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    """The harbour with nine actors; the offer is held by the board, and the terms govern it."""
    path = harbour_at_work(tmp_path, schema, spans_at((*PLACES, *ACTORS), ANSWERS))
    with opened(qtbot, path) as window:
        enlarge(qtbot, window)
        yield window


def enlarge(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 860)  # with room for chips beside the text
    settle(qtbot, window)
    keep_lit(window)


def links(window: MainWindow) -> set[tuple[str, str, str | tuple[int, int] | None]]:
    """The links of the project: type, source, and target."""
    found = window.session.project.links(SET)
    return {(each.type, each.source, each.target or each.target_text) for each in found}


HELD, RULED = ("holder", "offer", "board"), ("governs", "terms", "offer")


def chosen(window: MainWindow) -> str:
    span = window.reading.chosen()
    return span.id if span else ""


def place(window: MainWindow, id: str) -> tuple[int, int]:
    span = window.reading.span(id)
    assert span is not None
    return span.start, span.end


def press_chip(window: MainWindow, *ids: str) -> None:
    """Click on the chip in the margin that stands for these links."""
    view = window.reading.article
    chip = next(each for each in view.margin_chips() if {link.id for link in each.links} >= set(ids))
    click(view.viewport(), middle(window, chip))


def middle(window: MainWindow, chip: MarginChip) -> QPoint:
    return chip.rect.center().toPoint() - QPoint(0, window.reading.article.verticalScrollBar().value())


# Following


def test_j_goes_to_the_other_end_and_on_to_the_next_link(window: MainWindow) -> None:
    choose(window, "terms")
    for id in ("offer", "board", "offer", "terms"):
        press("j")
        assert chosen(window) == id
        assert place(window, id) in lit_up(window)
    assert told(window) == "Along the governs link to “if the council pays for the crew”"


def test_j_goes_across_panes(window: MainWindow) -> None:
    choose(window, "again")
    press("r")
    take(window, "offer")
    take(window, "same")
    press("j")
    assert chosen(window) == "offer"
    assert window.reading.article.hasFocus()


def test_j_goes_to_words_that_are_no_span(window: MainWindow) -> None:
    words = place_of(HARBOUR, "a night ferry")
    choose(window, "terms")
    window.reading.select(*words)
    press("g")
    press("j")
    assert words in lit_up(window)
    assert window.reading.active.caret() == words[0]
    press("j")
    assert chosen(window) == "offer"


def test_a_chip_in_the_margin_jumps_to_the_other_end(window: MainWindow) -> None:
    press_chip(window, "held")
    assert chosen(window) == "board"
    assert lit_up(window) == [place(window, "board")]
    assert told(window) == "Along the holder link to “board”"
    press_chip(window, "held")
    assert chosen(window) == "offer"


def test_a_folded_chip_lists_its_links(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = harbour_at_work(tmp_path, schema, spans_at((*PLACES, *ACTORS), ANSWERS), (*LINKS, *FOLDED))
    with opened(qtbot, path) as window:
        enlarge(qtbot, window)
        folded = next(each for each in window.reading.article.margin_chips() if len(each.links) > 1)
        assert folded.text == f"+{len(folded.links)}"
        press_chip(window, folded.links[0].id)
        assert window.asking.picker.title() == "Go to"
        assert [each.id for each in window.asking.picker.options()] == [each.id for each in folded.links]
        take(window, "also-point")
        assert chosen(window) == "point"
        assert window.reading.points[1].hasFocus()


def test_a_link_in_the_inspector_leads_to_its_end(window: MainWindow) -> None:
    choose(window, "offer")
    click(line(window, "Governs"))
    assert chosen(window) == "terms"
    assert place(window, "terms") in lit_up(window)


# Taking away


def test_shift_l_takes_the_only_link_away_and_what_followed_from_it(window: MainWindow) -> None:
    choose(window, "board")
    press("l", SHIFT)
    assert links(window) == {RULED}
    assert told(window) == "Unlink holder “board” of “offers a night ferry”"
    offer = window.reading.span("offer")
    assert offer is not None
    assert "holder" not in offer.attributes


def test_shift_l_asks_which_of_several(window: MainWindow) -> None:
    choose(window, "offer")
    press("l", SHIFT)
    assert window.asking.picker.title() == "Take away"
    assert links(window) == {HELD, RULED}
    take(window, "ruled")
    assert links(window) == {HELD}


def test_the_cross_in_the_inspector_takes_a_link_away(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "offer")
    press_cross(qtbot, line(window, "Governs"))
    assert links(window) == {HELD}


# Making


def test_proposed_targets_have_numbers_and_a_number_takes_one(window: MainWindow) -> None:
    choose(window, "refusal")
    press("h")
    options = [each.id for each in window.asking.picker.options()]
    assert options[0] == "chair"  # the nearest to the left in the sentence
    assert framed(window) == [place(window, "chair")]
    numbers = {badge.text: badge.rect for view in window.reading.views() for badge in view.badges()}
    assert sorted(numbers) == [str(number) for number in range(1, 10)]
    second = window.reading.article.span_rects(options[1])[0]
    assert abs(numbers["2"].right() - second.left()) < 12
    press("2")
    assert ("holder", "refusal", options[1]) in links(window)
    assert not any(view.badges() for view in window.reading.views())
    assert framed(window) == []


def test_enter_takes_the_likely_target_and_arrows_another(window: MainWindow) -> None:
    choose(window, "refusal")
    press("h")
    press(Key.Key_Return)
    assert ("holder", "refusal", "chair") in links(window)
    press("h")
    press(Key.Key_Down)
    other = window.asking.picker.current_id()
    assert framed(window) == [place(window, other)]
    press(Key.Key_Return)
    assert ("holder", "refusal", other) in links(window)


def test_a_target_left_open_leaves_no_marks(window: MainWindow) -> None:
    choose(window, "refusal")
    press("h")
    press(Key.Key_Escape)
    assert links(window) == {HELD, RULED}
    assert not any(view.badges() for view in window.reading.views())
    assert framed(window) == []


def test_l_asks_for_the_kind_where_there_are_several(window: MainWindow) -> None:
    choose(window, "refusal")
    press("l")
    assert window.asking.picker.title() == "Link by"
    take(window, "about_condition")
    press(Key.Key_Return)
    assert ("about_condition", "refusal", "terms") in links(window)


def test_selected_words_are_linked_as_the_span_that_lies_there_or_as_they_are(window: MainWindow) -> None:
    choose(window, "terms")
    window.reading.select(*place(window, "refusal"))
    press("g")
    assert ("governs", "terms", "refusal") in links(window)
    words = place_of(HARBOUR, "want the ferry")
    window.reading.select(*words)
    press("g")
    assert ("governs", "terms", words) in links(window)
    assert window.reading.selection() is None


def test_words_beside_the_span_are_linked_from_the_list_and_its_own_are_not_offered(window: MainWindow) -> None:
    words, own = place_of(HARBOUR, "night ferry", 1), place_of(HARBOUR, "pays for the crew")
    choose(window, "terms")
    press("g")
    take(window, "words")
    assert f"{own[0]}-{own[1]}" not in [each.id for each in window.asking.picker.options()]
    take(window, f"{words[0]}-{words[1]}")
    assert ("governs", "terms", words) in links(window)


def test_a_link_to_nothing_and_its_fidelity(window: MainWindow) -> None:
    choose(window, "again")
    press("r")
    take(window, "nothing")
    assert window.asking.picker.title() == "Restates: fidelity"
    press(Key.Key_Escape)
    assert ("restates", "again", None) in links(window)
    press("j")
    assert told(window) == "This restates link points to nothing"
    restates = line(window, "Restates", "nothing")
    assert restates.content.aside_open
    click(aside(restates))
    take(window, "invented")
    assert [each.attributes for each in window.reading.links_of("again")] == [{"fidelity": "invented"}]
    assert line(window, "Restates").content.aside == "invented"
    assert not line(window, "Restates").content.aside_open


def test_an_illegal_link_is_refused_in_one_line(window: MainWindow) -> None:
    choose(window, "refusal")
    window.reading.select(*place_of(HARBOUR, "want the ferry"))
    press("h")
    assert links(window) == {HELD, RULED}
    assert told(window) == "A holder link cannot point to plain text: the schema names ACTOR"
