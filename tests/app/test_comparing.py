"""Two readings in the text: drawn, walked, only read, and left again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations.agreement.beside import BOTH, FIRST, SECOND
from annotations.agreement.disagreements import Disagreement
from annotations.schema import Schema
from annotations.spans import Judgement, SetContents
from app.mainwindow import MainWindow
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import ADA, LEAD, QUAY, TERMS, agreed, agreeing, contents
from tests.app.comparingworld import LISTED, compare, framed, whose
from tests.windows import CTRL, SHIFT, click, focus, label_button, place_of, press, settle, told

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    quay = contents("quay", QUAY, "ben", ADA[1:3])
    with agreeing(qtbot, agreed(tmp_path, schema, quay)) as window:
        yield window


def test_what_both_have_is_drawn_once_and_the_rest_is_told_apart(window: MainWindow) -> None:
    area = compare(window)
    assert whose(area, "board") == [(BOTH, "ACTOR")]
    assert whose(area, TERMS) == [(FIRST, "CONDITION"), (SECOND, "STANCE")]
    assert whose(area, "Mayor Ida Holm") == [(FIRST, "ACTOR")]
    assert whose(area, "Ida Holm") == [(SECOND, "ACTOR")]
    chips = {area._chip(span) for span in area.spans().values()}
    assert {"ACTOR", "STANCE", "ada: CONDITION", "ben: STANCE", "ada: ACTOR", "ben: ACTOR"} <= chips
    assert area.legend.text() == "only ada: tinted · only ben: outlined · both: underlined alone"
    assert not window.reading.isVisible()
    assert area.article.accessibleName() == "Article, readings of ada and ben"


def test_tinted_outlined_and_bare_words_look_different(window: MainWindow) -> None:
    area = compare(window, 3)
    look = area.article._look
    image = area.article.viewport().grab().toImage()

    def above(words: str, nth: int = 0) -> set[str]:
        """The colours along the upper edge of words, where no letter reaches."""
        rect = area.article.range_rects(*place_of(HARBOUR, words, nth))[0].toAlignedRect()
        return {image.pixelColor(x, rect.top() + 1).name() for x in range(rect.left() + 4, rect.right() - 4)}

    assert above("board", 2) == {look.paper}
    assert look.paper not in above("rejects that")
    assert look.of_label("STANCE").colour not in above("rejects that")
    assert above("Holm") == {look.of_label("ACTOR").colour}


def test_the_place_is_framed_and_said_and_has_the_keyboard(window: MainWindow) -> None:
    area = compare(window)
    assert area.has_focus()
    assert area.caret() == place_of(HARBOUR, "offers a night ferry")[0]
    assert framed(area) == ["offers a night ferry"]
    assert area.head.text() == "Attribute commitment · ada: offers a night ferry · ben: offers a night ferry"
    assert area.place.text() == "1 of 6"
    assert area.differences.text() == (
        "Both have it, with a difference. “offers a night ferry”: commitment offers / demands; "
        "holder “board” / no other link"
    )
    assert told(window).startswith(area.head.text())
    press(Key.Key_F7)
    assert not area.differences.isVisible()
    assert framed(area) == [TERMS]


def test_keys_go_through_the_list_into_the_summary_and_stop_at_its_ends(window: MainWindow) -> None:
    area = compare(window)
    press(Key.Key_F7, SHIFT)
    assert told(window) == "This is the first disagreement of the list"
    for _ in LISTED[1:]:
        press(Key.Key_F7)
    assert area.place.text() == "6 of 6"
    assert area.point_number() == 2
    assert area.points[2].hasFocus()
    assert framed(area) == ["Mayor Holm rejects the terms."]
    press(Key.Key_F7)
    assert told(window) == "This is the last disagreement of the list"
    press(Key.Key_F7, SHIFT)
    assert area.points[1].hasFocus()


def test_arrows_and_panes_work_and_the_line_says_who_has_marked_what(window: MainWindow) -> None:
    area = compare(window, 1)
    press(Key.Key_Right)
    assert told(window) == f"ada: CONDITION “{TERMS}”; ben: STANCE “{TERMS}”"
    press(Key.Key_Home, CTRL)
    assert told(window) == "Nobody has marked this place"
    press(Key.Key_Down, CTRL)
    assert area.points[1].hasFocus()
    press(Key.Key_F6)
    assert window.documents.view.hasFocus()
    press(Key.Key_F6)
    assert area.article.hasFocus()
    press(Key.Key_End, CTRL)
    press(Key.Key_Down)
    assert area.points[1].hasFocus()


def test_nothing_can_be_labelled(qtbot: QtBot, window: MainWindow) -> None:
    area = compare(window, 3)
    settle(qtbot, window)
    line = "Nothing can be labelled while two readings are compared; Ctrl+F7 leads back to your own labels"
    before = window.session.project.last_step()
    for key, held in (
        ("1", Qt.KeyboardModifier.NoModifier), (Key.Key_Delete, Qt.KeyboardModifier.NoModifier), ("z", CTRL),
        (Key.Key_Return, CTRL), ("l", Qt.KeyboardModifier.NoModifier), ("n", Qt.KeyboardModifier.NoModifier),
        (Key.Key_F8, Qt.KeyboardModifier.NoModifier), (Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        ("k", CTRL | SHIFT),
    ):  # fmt: skip
        window.status.tell("")
        press(key, held)
        assert told(window) == line, key
        assert area.has_focus()
    click(label_button(window.label_bar, "ACTOR"))
    assert told(window) == line
    assert window.session.project.last_step() == before
    assert not window.asking.is_open


def test_a_click_says_whose_a_span_is_and_holds_nothing(window: MainWindow) -> None:
    area = compare(window)
    place = area.article.range_rects(*place_of(HARBOUR, "rejects that"))[0].center().toPoint()
    QTest.mouseClick(area.article.viewport(), LEFT, pos=place)
    assert told(window) == "ada: STANCE “rejects that”"
    assert area.article.chosen() is None
    assert area.article.handles() == []


@pytest.mark.parametrize("way", ["esc", "key", "button"])
def test_one_comes_back_to_the_own_labels_at_the_same_place(window: MainWindow, way: str) -> None:
    area = compare(window, 3)
    if way == "esc":
        press(Key.Key_Escape)
    elif way == "key":
        press(Key.Key_F7, CTRL)
    else:
        click(area.leave_button)
    assert not window.comparing.is_on
    assert window.reading.isVisible()
    assert window.reading.article.hasFocus()
    assert window.reading.active.caret() == place_of(HARBOUR, "Café owners")[0]
    assert not area.isVisible()
    assert area.spans() == {}
    assert area.article.toPlainText() == ""
    assert told(window) == "Your own labels again"
    press(Key.Key_F7)
    assert window.comparing.is_on
    assert window.comparing.area is not None
    assert window.comparing.area.place.text() == "4 of 6"


def test_buttons_go_on_and_back(window: MainWindow) -> None:
    area = compare(window)
    assert area.next_button.text() == "Next  F7"
    click(area.next_button)
    assert area.place.text() == "2 of 6"
    assert area.has_focus()
    click(area.previous_button)
    assert area.place.text() == "1 of 6"


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow) -> None:
    area = compare(window)
    area.next_button.setFocus()
    press(Key.Key_Return)
    assert area.place.text() == "2 of 6"


def test_light_dark_and_zoom_reach_it(window: MainWindow) -> None:
    area = compare(window)
    size = area.article._look.size
    window.appearance.zoom_in()
    assert area.article._look.size > size
    paper = area.article._look.paper
    window.appearance.toggle_scheme()
    assert area.article._look.paper != paper


def test_the_window_with_the_list_is_reached_by_key_and_button(qtbot: QtBot, window: MainWindow) -> None:
    area = compare(window)
    press("g", CTRL)
    found = window.agreeing.window
    assert found is not None
    qtbot.waitUntil(lambda: found.isActiveWindow() and not found.surveying.busy)
    press(Key.Key_Escape)
    qtbot.waitUntil(window.isActiveWindow)
    assert focus().window() is window
    assert area.has_focus()
    click(area.list_button)
    qtbot.waitUntil(found.isActiveWindow)
    assert window.session.annotator == LEAD


def test_a_question_about_the_own_labels_is_left(qtbot: QtBot, window: MainWindow) -> None:
    settle(qtbot, window)
    window.answer(window.answering.ask_fields)
    assert window.asking.is_open
    area = compare(window)
    assert not window.asking.is_open
    assert area.has_focus()


def test_evidence_is_framed_in_the_article_with_whose_it_is(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    first, second = place_of(HARBOUR, "Mayor Ida Holm rejects that."), place_of(HARBOUR, "The board offers a night")

    def judged(name: str, *parts: tuple[int, int]) -> SetContents:
        found = contents("harbour", HARBOUR, name, ADA[:1])
        return replace(found, judgements=(Judgement(found.set.id, 2, "supported", evidence=parts),), links=())

    folder = tmp_path / "judged"
    folder.mkdir()
    path = agreed(folder, schema, judged("cyd", first), judged("dan", first, second))
    with agreeing(qtbot, path) as window:
        row = Disagreement(
            "evidence",
            "harbour",
            ("cyd", "dan"),
            (None, None),
            ("—", "2 “The board”"),
            (None, None),
            (None, None),
            point=2,
        )
        assert window.answer(lambda: window.comparing.begin([row, *LISTED], 0))
        area = window.comparing.area
        assert area is not None
        assert framed(area) == ["Mayor Holm rejects the terms."]
        assert sorted(area.article._badges) == [(second, "dan"), (first, "both")]
        assert area.points[2].hasFocus()
        press(Key.Key_F7)
        assert area.article._badges == ()
        assert area.article._previews == ()
