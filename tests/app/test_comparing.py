"""Two readings in the text: drawn, walked, only read, and left again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotations import marking
from annotations.agreement.beside import BOTH, FIRST, SECOND
from annotations.agreement.disagreements import Disagreement
from annotations.edits import AddContents, RemoveContents
from annotations.project import Project
from annotations.schema import Schema
from annotations.spans import Judgement, SetContents
from app.mainwindow import MainWindow
from app.panes.agreement import AgreementWindow
from app.panes.comparison import ComparisonArea
from tests.annotations.texts import HARBOUR
from tests.app.agreeingworld import ADA, BEN, LEAD, QUAY, TERMS, Marked, agreed, agreeing, contents, panel
from tests.windows import CTRL, SHIFT, click, focus, place_of, press, settle, told

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def row(kind: str, one: str, other: str, *, nth: int = 0, **more: object) -> Disagreement:
    """A disagreement on the harbour about words that each of the two has marked, empty for nothing."""
    places = tuple(place_of(HARBOUR, words, nth) if words else None for words in (one, other))
    texts = tuple(words or "—" for words in (one, other))
    return Disagreement(kind, "harbour", ("ada", "ben"), (None, None), texts, (None, None), places, **more)  # type: ignore[arg-type]


LISTED = [
    row("attribute", "offers a night ferry", "offers a night ferry", name="commitment"),
    row("label", TERMS, TERMS),
    row("boundary", "Mayor Ida Holm", "Ida Holm"),
    row("missing", "", "Café owners"),
    row("attribute", "offers a night ferry", "offers a night ferry", nth=1),
    Disagreement("verdict", "harbour", ("ada", "ben"), (None, None), ("2 supported", "2 partly"), (None, None), (None, None), point=2),
]  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, schema: Schema) -> Iterator[MainWindow]:
    quay = contents("quay", QUAY, "ben", ADA[1:3])
    with agreeing(qtbot, agreed(tmp_path, schema, quay)) as window:
        yield window


def compare(window: MainWindow, at: int = 0) -> ComparisonArea:
    assert window.answer(lambda: window.comparing.begin(LISTED, at))
    assert window.comparing.area is not None
    return window.comparing.area


def opened_from_panel(qtbot: QtBot, window: MainWindow, kind: str) -> tuple[ComparisonArea, AgreementWindow]:
    """The first disagreement of a kind that the agreement window lists, opened from there."""
    found = panel(qtbot, window)
    row = next(number for number, each in enumerate(found.parts.list.shown()) if each.kind == kind)
    found.parts.list.table.make_current(row)
    found.parts.list.opened.emit(row)
    area = window.comparing.area
    assert area is not None
    qtbot.waitUntil(window.isActiveWindow)
    return area, found


def labels_again(window: MainWindow, name: str, marked: Iterable[Marked], status: str = "done") -> None:
    """A set of the harbour arrives anew, in the place of the one that is there."""
    head = next(head for head in window.session.project.sets("harbour") if head.annotator == name)
    arrived = contents("harbour", HARBOUR, name, marked, status)
    arrived = replace(arrived, set=replace(arrived.set, modified="2026-11-27T02:00:00Z"))
    window.session.project.do("Import", RemoveContents(head.id), AddContents(arrived))


def number_of(area: ComparisonArea) -> int:
    return int(area.place.text().split()[0])


def whose(area: ComparisonArea, words: str) -> list[tuple[str, str]]:
    return [(area.whose(id), span.label) for id, span in area.spans().items() if span.quote == words]


def framed(area: ComparisonArea) -> list[str]:
    return [HARBOUR[slice(*part)] for view in area.views() for part in view._place_in_question]


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
    click(window.label_bar.label_button("ACTOR"))
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


def test_another_document_is_opened_for_a_disagreement_and_ends_a_comparison(window: MainWindow) -> None:
    elsewhere = Disagreement(
        "missing", "quay", ("ada", "ben"), ("ACTOR", None), ("board", "—"), (None, None), ((12, 17), None)
    )
    assert window.answer(lambda: window.comparing.begin([elsewhere, *LISTED], 0))
    assert window.session.document is not None
    assert window.session.document.id == "quay"
    assert window.comparing.is_on
    press(Key.Key_F7)
    assert window.session.document.id == "harbour"
    assert window.comparing.is_on
    press(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert window.session.document.id == "quay"
    assert not window.comparing.is_on
    assert window.reading.article.hasFocus()


def test_a_step_elsewhere_is_followed(window: MainWindow) -> None:
    area = compare(window)
    project = window.session.project
    head = next(head for head in project.sets("harbour") if head.annotator == "ben")
    marking.set_status(project, "quay", "skipped", "Skip")
    assert area.place.text() == "1 of 6"
    project.do("Remove", RemoveContents(head.id))
    assert not window.comparing.is_on
    press(Key.Key_F7)
    assert told(window) == "The set of ben is not there any more"


@pytest.mark.parametrize("how", ["step down", "become"])
def test_who_leads_no_more_sees_nothing_of_it(window: MainWindow, how: str) -> None:
    area = compare(window)
    if how == "step down":
        window.remarking.lead()
    else:
        window.answer(lambda: window.become("ben"))
    assert not window.comparing.is_on
    assert area.spans() == {}
    assert area.article.toPlainText() == ""
    assert (area.head.text(), area.differences.text()) == ("", "")
    window.reading.focus_active()
    press(Key.Key_F7)
    assert told(window) == "Open a disagreement in the agreement window first"
    assert not window.answer(lambda: window.comparing.begin(LISTED, 0))
    assert told(window) == "Only who leads the project sees two readings side by side"
    assert not window.comparing.is_on


def test_the_list_is_walked_as_it_was_counted_last(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    whole = len(found.parts.list.shown())
    labels_again(window, "ben", [each for each in BEN if each[2] != "Café owners"])
    qtbot.waitUntil(lambda: area.place.text().endswith(f"of {whole - 1}"))
    assert area.head.text().startswith("Label · ")
    assert area.change.isHidden()
    while number_of(area) < whole - 1:
        press(Key.Key_F7)
    press(Key.Key_F7)
    assert told(window) == "This is the last disagreement of the list"


def test_what_is_settled_stays_in_sight_but_not_in_the_list(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    whole, at = len(found.parts.list.shown()), number_of(area)
    following = found.parts.list.shown()[at]
    labels_again(window, "ben", [(*each[:1], "CONDITION", *each[2:]) if each[2] == TERMS else each for each in BEN])
    qtbot.waitUntil(lambda: area.place.text() == f"not among the {whole - 1} listed any more")
    assert framed(area) == [TERMS]
    press(Key.Key_F7)
    assert area.place.text() == f"{at} of {whole - 1}"
    assert found.parts.list.current() == following


def test_who_has_not_finished_any_more_is_named(qtbot: QtBot, window: MainWindow) -> None:
    area, _ = opened_from_panel(qtbot, window, "label")
    labels_again(window, "ada", ADA, "doing")
    assert area.change.isVisible()
    line = "These readings do not count any more: ada has not finished this document"
    assert area.change.text() == line
    qtbot.waitUntil(lambda: area.place.text().startswith("not among the "))
    assert window.comparing.is_on
    assert area.change.text() == line


def test_while_nothing_is_counted_it_says_that_labels_have_changed(qtbot: QtBot, window: MainWindow) -> None:
    area, found = opened_from_panel(qtbot, window, "label")
    found.close()
    place = area.place.text()
    labels_again(window, "ben", [each for each in BEN if each[2] != "Café owners"])
    assert area.place.text() == place
    assert area.change.text() == (
        "The labels here have changed since they were counted; Ctrl+G leads to the window that counts anew"
    )
    window.answer(window.agreeing.show)
    qtbot.waitUntil(lambda: not area.change.text())
    assert area.place.text() != place


def test_what_another_program_writes_is_followed(qtbot: QtBot, window: MainWindow) -> None:
    area, _ = opened_from_panel(qtbot, window, "label")
    other = Project.open(window.session.project.path, annotator="ada")
    marking.set_status(other, "harbour", "doing", "Reopen")
    other.close()
    assert window.answer(window.follow_other_writers)
    assert area.change.text().startswith("These readings do not count any more: ada")
    qtbot.waitUntil(lambda: area.place.text().startswith("not among the "))


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


def test_the_document_of_the_comparison_is_chosen_in_the_list(window: MainWindow) -> None:
    area = compare(window, 4)
    assert area.points[1].hasFocus()
    window.documents.document_chosen.emit("harbour")
    assert window.comparing.is_on
    assert area.article.hasFocus()
    window.documents.document_chosen.emit("quay")
    assert not window.comparing.is_on
    assert window.reading.article.hasFocus()


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
